package jenkins

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// truth is what is known of a condition.
type truth int

const (
	maybe truth = iota
	yes
	no
)

func (t truth) not() truth {
	switch t {
	case yes:
		return no
	case no:
		return yes
	}
	return maybe
}

// event is what a condition is asked about: a run of the pipeline.
type event struct {
	kind   pipeline.TriggerKind
	branch string // of a push
}

// condition decides whether a run gets through.
type condition struct {
	holds func(event) truth
	// branches holds the branch patterns that the condition names.
	branches []string
	// tags is true where it asks for tags.
	tags bool
}

// unknown is a condition of which nothing can be told.
func unknown() condition {
	return condition{holds: func(event) truth { return maybe }}
}

func constant(value bool) condition {
	return condition{holds: func(event) truth {
		if value {
			return yes
		}
		return no
	}}
}

func (c condition) negated() condition {
	holds := c.holds
	c.holds = func(e event) truth { return holds(e).not() }
	return c
}

// join is all of the conditions, or any of them.
func join(all bool, list ...condition) condition {
	out := condition{}
	for _, c := range list {
		out.branches = append(out.branches, c.branches...)
		out.tags = out.tags || c.tags
	}
	decides, otherwise := no, yes
	if !all {
		decides, otherwise = yes, no
	}
	out.holds = func(e event) truth {
		result := otherwise
		for _, c := range list {
			switch c.holds(e) {
			case decides:
				return decides
			case maybe:
				result = maybe
			}
		}
		return result
	}
	return out
}

// onBranch holds on branches of a name or pattern. The branch of a change is
// named PR-1 or MR-1.
func onBranch(pattern string) condition {
	pattern = strings.TrimPrefix(pattern, "origin/")
	return condition{branches: []string{pattern}, holds: func(e event) truth {
		switch e.kind {
		case pipeline.Push:
			if matches(pattern, e.branch) {
				return yes
			}
			return no
		case pipeline.Change:
			if matches(pattern, "PR-1") || matches(pattern, "MR-1") {
				return yes
			}
			return no
		case pipeline.Tag:
			return no
		}
		return maybe
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
func onKind(kind pipeline.TriggerKind) condition {
	return condition{tags: kind == pipeline.Tag, holds: func(e event) truth {
		switch {
		case e.kind == kind:
			return yes
		case e.kind == pipeline.Manual || e.kind == pipeline.Called:
			if kind == pipeline.Change || kind == pipeline.Tag {
				return maybe
			}
		}
		return no
	}}
}

// chosen holds when a person set a parameter that is false by default.
func chosen() condition {
	return condition{holds: func(e event) truth {
		if e.kind == pipeline.Manual || e.kind == pipeline.Called {
			return maybe
		}
		return no
	}}
}

// usual are the names that default branches go by.
var usual = []string{"main", "master", "trunk", "mainline", "develop"}

// other is a branch that no condition names.
const other = "\x00"

// narrow applies a condition to triggers: those that get through, and the gate
// that it is, "" for none.
func narrow(triggers []pipeline.Trigger, c condition, at pipeline.Line) ([]pipeline.Trigger, pipeline.GateKind) {
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
		case yes:
			through = append(through, t)
		case maybe:
			through = append(through, t)
			always = false
		case no:
			always = false
		}
	}
	if c.tags && !tagged && assumed(triggers) && c.holds(event{kind: pipeline.Tag}) != no {
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
func narrowPush(t pipeline.Trigger, c condition) ([]pipeline.Trigger, bool) {
	if len(t.Branches) == 0 && c.holds(event{kind: pipeline.Push, branch: other}) != no {
		surely := c.holds(event{kind: pipeline.Push, branch: other}) == yes
		for _, name := range usual {
			if slices.Contains(c.branches, name) && c.holds(event{kind: pipeline.Push, branch: name}) == no {
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
		case yes:
			branches = append(branches, name)
		case maybe:
			branches = append(branches, name)
			surely = false
		case no:
			surely = false
		}
	}
	if len(branches) == 0 {
		return nil, false
	}
	t.Branches = slices.Compact(branches)
	t.Default = t.Default && slices.ContainsFunc(branches, func(pattern string) bool {
		return slices.ContainsFunc(usual, func(name string) bool { return matches(pattern, name) })
	})
	return []pipeline.Trigger{t}, surely
}
