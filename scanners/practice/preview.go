package practice

import (
	"slices"
	"strings"
	"unicode"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// takingDown are the words for ending an environment, and theReview those for
// one that stands for a change only.
var (
	takingDown = []string{"delete", "destroy", "remove", "teardown", "tear", "uninstall", "cleanup", "clean", "undeploy"}
	theReview  = []string{"preview", "previews", "review", "environment", "env", "namespace", "deployment", "ephemeral", "sandbox", "uat", "stack"}
)

// closing finds the pipelines that take an environment down when a change is
// closed: there was one for the change, and what brought it up is not seen here.
func (f *finder) closing(pipelines []pipeline.Pipeline) {
	for i := range pipelines {
		p := &pipelines[i]
		if p.Component || p.Superseded != nil || !onClose(p) {
			continue
		}
		for k := range p.Jobs {
			j := &p.Jobs[k]
			at, ok := takesDown(j)
			if reach := pipeline.Of(p, j, nil); ok && reach.Rung >= evidence.Wired {
				f.add("deploy.preview-env", p.System, evidence.Configured, at, j.Via)
			}
		}
	}
}

// onClose reports whether nothing but what happens to a proposed change, other
// than its commits, starts a pipeline.
func onClose(p *pipeline.Pipeline) bool {
	proposed := false
	for _, t := range p.Triggers {
		switch {
		case t.Kind == pipeline.Event && strings.HasPrefix(t.Name, "pull_request"):
			proposed = true
		case t.Kind != pipeline.Manual:
			return false
		}
	}
	return proposed
}

// takesDown returns where a job says that it takes an environment down.
func takesDown(j *pipeline.Job) (pipeline.Line, bool) {
	for i := range j.Steps {
		if s := &j.Steps[i]; saysDown(s.Name) || saysDown(s.Uses[strings.LastIndexByte(s.Uses, '/')+1:]) {
			return s.At, true
		}
	}
	return j.At, saysDown(j.ID) || saysDown(j.Name)
}

// saysDown reports whether a name speaks of taking an environment down.
func saysDown(name string) bool {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) })
	has := func(list []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
	}
	return has(takingDown) && has(theReview)
}
