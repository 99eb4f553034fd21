package cirrus

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// conditions reads only_if and skip, and what they leave of the events that
// start the task.
func (t *task) conditions() {
	set, narrowed := byDefault(), false
	for _, name := range []string{"only_if", "skip"} {
		f, ok := t.get(name)
		text := f.Value.Text()
		if !ok || text == "" {
			continue
		}
		kind := pipeline.Condition
		e, err := condition.Parse(infix(text))
		switch holds := holdsWhen(e, name == "skip"); {
		case err != nil: // it cannot be told when it holds
		case constant(e, name == "skip") == condition.No:
			kind = pipeline.Off
		case constant(e, name == "skip") == condition.Yes:
			continue
		default:
			if name == "only_if" && e.Mentions("CIRRUS_CRON") {
				set |= condition.On(pipeline.Schedule)
			}
			set &= condition.When(holds)
			narrowed = true
		}
		t.out.Gates = append(t.out.Gates, pipeline.Gate{Kind: kind, At: f.At()})
		if narrowed {
			t.out.Triggers = set.Triggers(f.At(), name)
			if set == 0 {
				t.out.Triggers = append(t.out.Triggers, pipeline.Trigger{Kind: pipeline.Event, At: f.At(), Name: name})
			}
		}
	}
}

// infix writes a condition as the other systems have it: without braces around
// names, and with the usual sign for what does not match.
func infix(text string) string {
	return strings.NewReplacer("!=~", "!~", "${", "$", "}", "").Replace(text)
}

// constant tells a condition that is the same whatever happens; skip turns it round.
func constant(e condition.Expression, skip bool) condition.Truth {
	t := e.Holds(func(name string) (condition.Value, bool) {
		if name == "$CI" || name == "$CIRRUS_CI" || name == "CI" {
			return condition.Text("true"), true
		}
		return condition.Value{}, true
	})
	if skip {
		return t.Not()
	}
	return t
}

// holdsWhen tells whether a condition lets the task run on an occasion.
func holdsWhen(e condition.Expression, skip bool) func(condition.Occasion) condition.Truth {
	return func(o condition.Occasion) condition.Truth {
		t := e.Holds(func(name string) (condition.Value, bool) {
			name = strings.TrimPrefix(name, "$")
			if !strings.HasPrefix(name, "CI") {
				return condition.Value{}, true
			}
			return variable(o, name), true
		})
		if skip {
			return t.Not()
		}
		return t
	}
}

// variable returns what one of Cirrus CI's own variables is on an occasion.
// https://cirrus-ci.org/guide/writing-tasks/#environment-variables
func variable(o condition.Occasion, name string) condition.Value {
	switch name {
	case "CI", "CIRRUS_CI":
		return condition.Text("true")
	case "CIRRUS_BRANCH":
		if o.Kind == pipeline.Change {
			return condition.Text("pull/1")
		}
		return o.Branch
	case "CIRRUS_PR":
		if o.Kind == pipeline.Change {
			return condition.Some()
		}
		return condition.Text("")
	case "CIRRUS_PR_DRAFT":
		return condition.Text("")
	case "CIRRUS_BASE_BRANCH":
		return o.Base
	case "CIRRUS_DEFAULT_BRANCH":
		return o.DefaultBranch()
	case "CIRRUS_TAG", "CIRRUS_RELEASE":
		return o.Tag
	case "CIRRUS_CRON":
		if o.Kind == pipeline.Schedule {
			return condition.Some()
		}
		return condition.Text("")
	}
	return condition.Value{}
}
