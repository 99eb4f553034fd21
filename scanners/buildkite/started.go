package buildkite

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// byDefault are the events on which Buildkite builds unless it is told otherwise.
func byDefault() condition.Occasions { return condition.On(pipeline.Push, pipeline.Change) }

// names are words in the names of files that say what starts a pipeline that
// is not the one by default; Buildkite keeps it outside the repository.
var names = []struct {
	word  string
	kinds []pipeline.TriggerKind
}{
	{"nightly", []pipeline.TriggerKind{pipeline.Schedule}},
	{"scheduled", []pipeline.TriggerKind{pipeline.Schedule}},
	{"schedule", []pipeline.TriggerKind{pipeline.Schedule}},
	{"cron", []pipeline.TriggerKind{pipeline.Schedule}},
	{"hourly", []pipeline.TriggerKind{pipeline.Schedule}},
	{"daily", []pipeline.TriggerKind{pipeline.Schedule}},
	{"weekly", []pipeline.TriggerKind{pipeline.Schedule}},
	{"periodic", []pipeline.TriggerKind{pipeline.Schedule}},
	{"cleanup", []pipeline.TriggerKind{pipeline.Schedule}},
	{"release", []pipeline.TriggerKind{pipeline.Tag}},
	{"publish", []pipeline.TriggerKind{pipeline.Tag}},
	{"deploy", []pipeline.TriggerKind{pipeline.Called}},
	{"manual", []pipeline.TriggerKind{pipeline.Manual}},
	{"pr", []pipeline.TriggerKind{pipeline.Change}},
	{"pull", []pipeline.TriggerKind{pipeline.Change}},
	{"main", []pipeline.TriggerKind{pipeline.Push}},
	{"master", []pipeline.TriggerKind{pipeline.Push}},
}

// started is what starts a pipeline: the events of the forge, or another pipeline.
type started struct {
	condition.Occasions
	called bool
}

// Triggers returns what starts it, as set outside the repository.
func (s started) Triggers(at pipeline.Line, name string) []pipeline.Trigger {
	if s.called {
		return []pipeline.Trigger{{Kind: pipeline.Called, At: at, Name: name}}
	}
	return s.Occasions.Triggers(at, name)
}

// startedBy returns what starts the pipeline of a file, by its name where it is
// not the one by default.
func startedBy(p string) started {
	base := strings.TrimSuffix(path.Base(p), path.Ext(p))
	words := strings.FieldsFunc(strings.ToLower(base), func(c rune) bool { return c < 'a' || c > 'z' })
	for _, n := range names {
		for _, word := range words {
			if word != n.word {
				continue
			}
			if n.kinds[0] == pipeline.Called {
				return started{called: true}
			}
			return started{Occasions: condition.On(n.kinds...)}
		}
	}
	return started{Occasions: byDefault()}
}

// only narrows what starts a step by its filter of branches: names and
// patterns, and with a "!" such as are left out.
func only(set condition.Occasions, branches string) condition.Occasions {
	var in, out []string
	for _, word := range strings.Fields(branches) {
		if rest, not := strings.CutPrefix(word, "!"); not {
			out = append(out, rest)
		} else {
			in = append(in, word)
		}
	}
	included, excluded := condition.AnyOf(in), condition.AnyOf(out)
	return set & condition.When(func(o condition.Occasion) condition.Truth {
		t := condition.Yes
		if len(in) > 0 {
			t = included(o.Branch)
		}
		if len(out) > 0 {
			t = t.And(excluded(o.Branch).Not())
		}
		return t
	})
}

// allows narrows what starts a step by its condition; never is true where that
// is false whatever happens. A condition that asks for a tag or a schedule says
// that the pipeline is started by such too.
// https://buildkite.com/docs/pipelines/configure/conditionals
func allows(set condition.Occasions, text string) (narrowed condition.Occasions, never bool) {
	e, err := condition.Parse(text)
	if err != nil {
		return set, false
	}
	if e.Never() {
		return set, true
	}
	if e.Mentions("build.tag") {
		set |= condition.On(pipeline.Tag)
	}
	if e.Mentions("schedule") {
		set |= condition.On(pipeline.Schedule)
	}
	if e.Mentions(`"ui"`) || e.Mentions(`'ui'`) || e.Mentions(`"api"`) {
		set |= condition.On(pipeline.Manual)
	}
	return set & condition.When(func(o condition.Occasion) condition.Truth {
		return e.Holds(func(name string) (condition.Value, bool) { return variable(o, name), true })
	}), false
}

// variable returns what a name in a condition stands for.
func variable(o condition.Occasion, name string) condition.Value {
	switch name {
	case "null", "nil":
		return condition.Text("")
	case "build.branch":
		return o.Branch
	case "pipeline.default_branch":
		return o.DefaultBranch()
	case "build.tag":
		return o.Tag
	case "build.pull_request.id":
		if o.Kind == pipeline.Change {
			return condition.Some()
		}
		return condition.Text("")
	case "build.pull_request.base_branch":
		return o.Base
	case "build.pull_request.draft":
		return condition.Text("false")
	case "build.source":
		switch o.Kind {
		case pipeline.Schedule:
			return condition.Text("schedule")
		case pipeline.Manual:
			return condition.Value{}
		}
		return condition.Text("webhook")
	}
	return condition.Value{}
}

// isWindows reports whether agents are asked for that run Windows.
func isWindows(agents document.Node) bool {
	for _, a := range agents.Pairs() {
		if strings.Contains(strings.ToLower(a.Value), "windows") {
			return true
		}
	}
	for _, a := range agents.Texts() {
		if strings.Contains(strings.ToLower(a), "windows") {
			return true
		}
	}
	return false
}
