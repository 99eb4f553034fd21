package condition

import "github.com/stagecheck/stagecheck/scanners/pipeline"

// Occasion is one event that may start a pipeline, as its conditions see it.
type Occasion struct {
	Kind pipeline.TriggerKind
	// Branch is the branch that the event is about: for a Change its own, not the target.
	Branch Value
	// Base is the branch that a Change goes into; absent for everything else.
	Base Value
	Tag  Value
}

// Default reports whether the event is about the default branch, going by its usual names.
func (o Occasion) Default() Truth {
	truth := No
	for _, name := range pipeline.DefaultBranches() {
		truth = truth.Or(o.Branch.Equal(Text(name)))
	}
	return truth
}

// DefaultBranch is what the default branch is called: as the branch of the event
// just where that has one of the usual names.
func (o Occasion) DefaultBranch() Value {
	if o.Kind == pipeline.Push && o.Default() == Yes {
		return o.Branch
	}
	return Text(pipeline.DefaultBranches()[0])
}

// topics are names as branches of changes have them.
var topics = [...]string{"feature/x", "feature-x", "fix/x", "bugfix-x", "x-patch-1", "ABC-123-x", "pull/123", "renovate/x"}

// other is a name that no filter names.
const other = "some-other-branch"

// releases are names as tags have them.
var releases = [...]string{"v1.2.3", "1.2.3", "release-1.2.3"}

// occasions are the events that conditions are tried on. Where a name is not
// known, whatever a filter asks for may be it.
var occasions = func() (list []Occasion) {
	add := func(o Occasion) { list = append(list, o) }
	absent := Text("")
	for _, name := range topics {
		add(Occasion{Kind: pipeline.Change, Branch: Text(name), Base: Some(), Tag: absent})
	}
	for _, name := range append(pipeline.DefaultBranches(), other) {
		add(Occasion{Kind: pipeline.Push, Branch: Text(name), Base: absent, Tag: absent})
	}
	add(Occasion{Kind: pipeline.Push, Branch: Some(), Base: absent, Tag: absent})
	for _, name := range releases {
		add(Occasion{Kind: pipeline.Tag, Branch: absent, Base: absent, Tag: Text(name)})
	}
	add(Occasion{Kind: pipeline.Tag, Branch: absent, Base: absent, Tag: Some()})
	add(Occasion{Kind: pipeline.Schedule, Branch: Some(), Base: absent, Tag: absent})
	add(Occasion{Kind: pipeline.Manual, Branch: Some(), Base: absent})
	return list
}()

// Occasions is a set of events; sets are united and intersected with | and &.
type Occasions uint32

// When returns the occasions on which something may hold.
func When(holds func(Occasion) Truth) Occasions {
	var set Occasions
	for i, o := range occasions {
		if holds(o) != No {
			set |= 1 << i
		}
	}
	return set
}

// On returns all occasions of some kinds.
func On(kinds ...pipeline.TriggerKind) Occasions {
	return When(func(o Occasion) Truth {
		for _, kind := range kinds {
			if o.Kind == kind {
				return Yes
			}
		}
		return No
	})
}

// Triggers returns a trigger for each kind of event in the set, at a place and by a name.
func (set Occasions) Triggers(at pipeline.Line, name string) []pipeline.Trigger {
	triggers := []pipeline.Trigger{}
	for i, o := range occasions {
		if set&(1<<i) == 0 || len(triggers) > 0 && triggers[len(triggers)-1].Kind == o.Kind {
			continue // occasions of one kind stand together
		}
		t := pipeline.Trigger{Kind: o.Kind, At: at, Name: name}
		t.Default = o.Kind == pipeline.Push && set.defaultBranch()
		triggers = append(triggers, t)
	}
	return triggers
}

// defaultBranch reports whether pushes to the default branch are in the set: one
// of the usual names is let through where a name like any other is not, or none
// of them is kept out where it is.
func (set Occasions) defaultBranch() bool {
	some, all, others := false, true, false
	for i, o := range occasions {
		in := set&(1<<i) != 0
		switch {
		case o.Kind != pipeline.Push || !o.Branch.known:
		case o.Branch.text == other:
			others = in
		default:
			some, all = some || in, all && in
		}
	}
	return all || some && !others
}
