package scanners

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// tolerate notes that a command was told to pass over tests that fail. The
// build goes on failing by everything else, and by the tests where a later step
// judges their results.
func (w *wiring) tolerate(reach pipeline.Reach, signal string, f *fact.Fact, at pipeline.Line) pipeline.Reach {
	if reach.Rung <= evidence.Wired || f.Kind != fact.Command || signal != "ci.test" && !strings.HasPrefix(signal, "test.") {
		return reach
	}
	if !slices.ContainsFunc(f.Words, passesOver) || w.job != nil && slices.ContainsFunc(w.job.Steps, judges) {
		return reach
	}
	reach.Rung = evidence.Wired
	reach.Counters = append(slices.Clip(reach.Counters), evidence.Counter{Kind: evidence.SoftFail, Path: at.Path, Line: at.Line, Text: at.Text})
	return reach
}

// passesOver reports whether a word tells Maven to pass over tests that fail:
// https://maven.apache.org/surefire/maven-surefire-plugin/test-mojo.html#testFailureIgnore
func passesOver(word string) bool {
	switch strings.ToLower(word) {
	case "-dmaven.test.failure.ignore", "-dmaven.test.failure.ignore=true", "-dtestfailureignore", "-dtestfailureignore=true":
		return true
	}
	return false
}

// judges reports whether a step reads the results of tests, and by default
// fails, or calls a build unstable, where one of them failed.
func judges(s pipeline.Step) bool {
	switch strings.ToLower(s.Uses) {
	case "junit", "xunit", "dorny/test-reporter", "enricomi/publish-unit-test-result-action", "scacap/action-surefire-report":
		return true
	}
	return false
}
