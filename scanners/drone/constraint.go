package drone

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// constraint is what one condition lets through and keeps out.
type constraint struct{ include, exclude []string }

// constraintOf reads a text, a list, or a mapping with include and exclude.
func constraintOf(n document.Node) constraint {
	if n.IsMapping() {
		return constraint{n.Get("include").Texts(), n.Get("exclude").Texts()}
	}
	return constraint{include: n.Texts()}
}

// list writes the constraint as one list; a leading "!" leaves out.
func (c constraint) list() []string {
	var list []string
	list = append(list, c.include...)
	for _, e := range c.exclude {
		list = append(list, "!"+e)
	}
	return list
}

// holds returns the occasions on which what value yields passes, and, without
// looking, those on which the constraint says nothing.
func (c constraint) holds(value func(condition.Occasion) (condition.Value, bool)) condition.Occasions {
	in, out := condition.AnyOf(c.include), condition.AnyOf(c.exclude)
	return condition.When(func(o condition.Occasion) condition.Truth {
		v, ok := value(o)
		if !ok {
			return condition.Maybe
		}
		t := out(v).Not()
		if len(c.exclude) == 0 {
			t = condition.Yes
		}
		if len(c.include) > 0 {
			t = t.And(in(v))
		}
		return t
	})
}

// event returns the occasions of the events that are let through; known is
// false where none of them is any of ours.
func (c constraint) event(known *bool) condition.Occasions {
	var set condition.Occasions
	for _, name := range c.include {
		if kind, ok := kinds[name]; ok {
			set |= condition.On(kind)
			*known = true
		}
	}
	if len(c.include) == 0 {
		set, *known = byDefault(), true
	}
	for _, name := range c.exclude {
		if kind, ok := kinds[name]; ok {
			set &^= condition.On(kind)
		}
	}
	return set
}

// branch returns the occasions on which the branch passes: that of a push, the
// target of a change. A tag has none.
func (c constraint) branch() condition.Occasions {
	for i, list := range [][]string{c.include, c.exclude} {
		for k, name := range list {
			if strings.Contains(name, "CI_REPO_DEFAULT_BRANCH") || strings.Contains(name, "DRONE_REPO_BRANCH") {
				// The default branch, whichever of the usual names it has.
				list = slices.Concat(list[:k], pipeline.DefaultBranches())
				if i == 0 {
					c.include = list
				} else {
					c.exclude = list
				}
				break
			}
		}
	}
	return c.holds(func(o condition.Occasion) (condition.Value, bool) {
		return o.Branch, o.Kind == pipeline.Push || o.Kind == pipeline.Schedule
	})
}

// prefixes are what git references of each kind of event begin with.
var prefixes = map[pipeline.TriggerKind]string{
	pipeline.Push:   "refs/heads/",
	pipeline.Tag:    "refs/tags/",
	pipeline.Change: "refs/pull/",
}

// ref returns the occasions on which the git reference passes.
func (c constraint) ref() condition.Occasions {
	var set condition.Occasions
	for kind, prefix := range prefixes {
		of := constraint{within(c.include, prefix), within(c.exclude, prefix)}
		if len(c.include) > 0 && len(of.include) == 0 {
			continue
		}
		set |= condition.On(kind) & of.holds(func(o condition.Occasion) (condition.Value, bool) {
			switch kind {
			case pipeline.Push:
				return o.Branch, true
			case pipeline.Tag:
				return o.Tag, true
			}
			return condition.Some(), true
		})
	}
	return set
}

// within returns what patterns of references ask for below a prefix.
func within(patterns []string, prefix string) []string {
	var list []string
	for _, p := range patterns {
		if rest, ok := strings.CutPrefix(p, prefix); ok {
			list = append(list, rest)
		} else if strings.HasPrefix(p, "*") || p == "refs/*" || p == "refs/**" {
			list = append(list, "*")
		}
	}
	return list
}

// evaluate returns the occasions on which an expression of Woodpecker's may hold.
// https://woodpecker-ci.org/docs/usage/workflow-syntax#evaluate
func evaluate(text string) condition.Occasions {
	expression, err := condition.Parse(text)
	if err != nil {
		return anyOccasion()
	}
	return condition.When(func(o condition.Occasion) condition.Truth {
		return expression.Holds(func(name string) (condition.Value, bool) {
			switch name {
			case "CI_PIPELINE_EVENT", "CI_BUILD_EVENT":
				return event(o.Kind), true
			case "CI_COMMIT_BRANCH":
				if o.Kind == pipeline.Change {
					return o.Base, true
				}
				return o.Branch, true
			case "CI_COMMIT_SOURCE_BRANCH":
				if o.Kind == pipeline.Change {
					return o.Branch, true
				}
				return condition.Text(""), true
			case "CI_COMMIT_TAG":
				return o.Tag, true
			}
			return condition.Value{}, true
		})
	})
}

// event returns Woodpecker's name of what a kind of event usually is.
func event(kind pipeline.TriggerKind) condition.Value {
	switch kind {
	case pipeline.Push:
		return condition.Text("push")
	case pipeline.Change:
		return condition.Text("pull_request")
	case pipeline.Tag:
		return condition.Text("tag")
	case pipeline.Schedule:
		return condition.Text("cron")
	}
	return condition.Some()
}
