package jenkins

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// event is what a condition is asked about: a run of the pipeline.
type event struct {
	kind   pipeline.TriggerKind
	branch string // of a push
}

// guard is a condition that decides whether a run gets through.
type guard struct {
	holds func(event) condition.Truth
	// branches holds the branch patterns that the condition names.
	branches []string
	// tags is true where it asks for tags.
	tags bool
}

// unknown is a guard of which nothing can be told.
func unknown() guard {
	return guard{holds: func(event) condition.Truth { return condition.Maybe }}
}

func constant(value bool) guard {
	return guard{holds: func(event) condition.Truth {
		if value {
			return condition.Yes
		}
		return condition.No
	}}
}

func (c guard) negated() guard {
	holds := c.holds
	c.holds = func(e event) condition.Truth { return holds(e).Not() }
	return c
}

// join is all of the conditions, or any of them.
func join(all bool, list ...guard) guard {
	out := guard{}
	for _, c := range list {
		out.branches = append(out.branches, c.branches...)
		out.tags = out.tags || c.tags
	}
	out.holds = func(e event) condition.Truth {
		result := condition.Of(all)
		for _, c := range list {
			if all {
				result = result.And(c.holds(e))
			} else {
				result = result.Or(c.holds(e))
			}
		}
		return result
	}
	return out
}

// onBranch holds on branches of a name or pattern. The branch of a change is
// named PR-1 or MR-1.
func onBranch(pattern string) guard {
	pattern = strings.TrimPrefix(pattern, "origin/")
	return guard{branches: []string{pattern}, holds: func(e event) condition.Truth {
		switch e.kind {
		case pipeline.Push:
			if matches(pattern, e.branch) {
				return condition.Yes
			}
			return condition.No
		case pipeline.Change:
			if matches(pattern, "PR-1") || matches(pattern, "MR-1") {
				return condition.Yes
			}
			return condition.No
		case pipeline.Tag:
			return condition.No
		}
		return condition.Maybe
	}}
}

// matches matches a branch by a name or a pattern of Ant's.
func matches(pattern, branch string) bool {
	if pattern == branch {
		return true
	}
	ok, err := path.Match(strings.ReplaceAll(pattern, "**", "*"), branch)
	return ok && err == nil
}

// onKind holds on one kind of trigger. Who starts a run by hand may choose a
// change or a tag.
func onKind(kind pipeline.TriggerKind) guard {
	return guard{tags: kind == pipeline.Tag, holds: func(e event) condition.Truth {
		switch {
		case e.kind == kind:
			return condition.Yes
		case e.kind == pipeline.Manual || e.kind == pipeline.Called:
			if kind == pipeline.Change || kind == pipeline.Tag {
				return condition.Maybe
			}
		}
		return condition.No
	}}
}

// chosen holds when a person set a parameter that is false by default.
func chosen() guard {
	return guard{holds: func(e event) condition.Truth {
		if e.kind == pipeline.Manual || e.kind == pipeline.Called {
			return condition.Maybe
		}
		return condition.No
	}}
}

// other is a branch that no condition names.
const other = "\x00"

// narrow applies a condition to triggers: those that get through, and the gate
// that it is, "" for none.
func narrow(triggers []pipeline.Trigger, c guard, at pipeline.Line) ([]pipeline.Trigger, pipeline.GateKind) {
	var through []pipeline.Trigger
	always, tagged := true, false
	for _, t := range triggers {
		tagged = tagged || t.Kind == pipeline.Tag
		if t.Kind == pipeline.Push {
			now, surely := narrowPush(t, c)
			through = append(through, now...)
			always = always && surely
			continue
		}
		switch c.holds(event{kind: t.Kind}) {
		case condition.Yes:
			through = append(through, t)
		case condition.Maybe:
			through = append(through, t)
			always = false
		case condition.No:
			always = false
		}
	}
	if c.tags && !tagged && assumed(triggers) && c.holds(event{kind: pipeline.Tag}) != condition.No {
		// Jenkins builds tags where it was told to, and the file says that it was.
		through = append(through, pipeline.Trigger{Kind: pipeline.Tag, At: at, Name: "tag"})
		always = false
	}
	switch {
	case len(through) == 0:
		return triggers, pipeline.Off
	case always:
		return triggers, ""
	}
	return through, pipeline.Condition
}

// assumed reports whether the triggers are those of a job set up outside of the repository.
func assumed(triggers []pipeline.Trigger) bool {
	return slices.ContainsFunc(triggers, func(t pipeline.Trigger) bool { return t.Name == multibranch })
}

// narrowPush applies a condition to a push, and tells whether every push gets through.
func narrowPush(t pipeline.Trigger, c guard) ([]pipeline.Trigger, bool) {
	if len(t.Branches) == 0 && c.holds(event{kind: pipeline.Push, branch: other}) != condition.No {
		surely := c.holds(event{kind: pipeline.Push, branch: other}) == condition.Yes
		for _, name := range pipeline.DefaultBranches() {
			if slices.Contains(c.branches, name) && c.holds(event{kind: pipeline.Push, branch: name}) == condition.No {
				t.Default, surely = false, false
			}
		}
		return []pipeline.Trigger{t}, surely
	}
	named, surely := t.Branches, true
	if len(named) == 0 {
		named, surely = c.branches, false
	}
	var branches []string
	for _, name := range named {
		switch c.holds(event{kind: pipeline.Push, branch: name}) {
		case condition.Yes:
			branches = append(branches, name)
		case condition.Maybe:
			branches = append(branches, name)
			surely = false
		case condition.No:
			surely = false
		}
	}
	if len(branches) == 0 {
		return nil, false
	}
	t.Branches = slices.Compact(branches)
	t.Default = t.Default && slices.ContainsFunc(branches, func(pattern string) bool {
		return pipeline.AnyDefault(func(name string) bool { return matches(pattern, name) })
	})
	return []pipeline.Trigger{t}, surely
}
