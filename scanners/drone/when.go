package drone

import (
	"slices"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// kinds maps events to what they are; any other is a mere event.
var kinds = map[string]pipeline.TriggerKind{
	"push":         pipeline.Push,
	"pull_request": pipeline.Change,
	"tag":          pipeline.Tag,
	"release":      pipeline.Tag,
	"cron":         pipeline.Schedule,
	"manual":       pipeline.Manual,
	"custom":       pipeline.Manual,
	"promote":      pipeline.Manual,
	"rollback":     pipeline.Manual,
	"deployment":   pipeline.Manual,
}

// filter says when a workflow or a step runs.
type filter struct {
	set condition.Occasions
	at  pipeline.Line
	// name is the keyword it is written under, or that there is none.
	name string
	// always is true where there is no filter.
	always bool
	// event is true where an event of the forge that is none of ours starts it.
	event       bool
	branches    []string
	paths       []string
	gates       []pipeline.Gate
	environment *pipeline.Environment
}

// byDefault are the events on which everything runs that says nothing else.
func byDefault() condition.Occasions {
	return condition.On(pipeline.Push, pipeline.Change, pipeline.Tag)
}

// triggers returns what starts it.
func (f *filter) triggers() []pipeline.Trigger {
	list := f.set.Triggers(f.at, f.name)
	if len(list) == 0 && f.event {
		list = append(list, pipeline.Trigger{Kind: pipeline.Event, At: f.at, Name: f.name})
	}
	for i := range list {
		if list[i].Kind == pipeline.Push || list[i].Kind == pipeline.Change {
			list[i].Branches, list[i].Paths = f.branches, f.paths
		}
	}
	return list
}

// filterOf reads the filter of a workflow: trigger in Drone, when in
// Woodpecker, and the branches of early versions of both.
func (r *reader) filterOf(root document.Node) filter {
	f := filter{set: byDefault(), at: root.At(), name: "every event", always: true}
	for _, key := range []string{"trigger", "when"} {
		if own, ok := root.Field(key); ok && own.Value.Exists() {
			f = readFilter(own, f)
		}
	}
	if own, ok := root.Field("branches"); ok {
		c := constraintOf(own.Value)
		f.set &= c.branch()
		f.at, f.name, f.always = own.At(), own.Name, false
		f.branches = c.list()
	}
	return f
}

// stepFilter reads the filter of a step within that of its workflow.
func stepFilter(step document.Node, within filter) filter {
	own, ok := step.Field("when")
	if !ok || !own.Value.Exists() {
		return within
	}
	return readFilter(own, within)
}

// readFilter reads a filter, one mapping or a list of which one has to hold, within another.
func readFilter(own document.Field, within filter) filter {
	list := []document.Node{own.Value}
	if own.Value.IsSequence() {
		list = own.Value.Items()
	}
	f := filter{at: own.At(), name: own.Name, environment: within.environment, branches: within.branches, paths: within.paths}
	gated := len(list) > 0
	for _, n := range list {
		one := readMapping(n, within)
		f.set |= one.set
		f.event = f.event || one.event
		if len(list) == 1 {
			f.branches, f.paths = append(slices.Clip(f.branches), one.branches...), append(slices.Clip(f.paths), one.paths...)
		}
		if one.environment != nil {
			f.environment = one.environment
		}
		gated = gated && len(one.gates) > 0
	}
	f.gates = slices.Clip(within.gates)
	if gated {
		f.gates = append(f.gates, pipeline.Gate{Kind: pipeline.Condition, At: own.At()})
	}
	return f
}

// readMapping reads the conditions of one mapping, which all have to hold.
func readMapping(n document.Node, within filter) filter {
	f := filter{set: anyOccasion()}
	hasEvent := false
	for _, field := range n.Fields() {
		c := constraintOf(field.Value)
		switch field.Name {
		case "event":
			hasEvent = true
			var known bool
			f.set &= c.event(&known)
			f.event = !known
		case "branch":
			f.set &= c.branch()
			f.branches = c.list()
		case "ref":
			f.set &= c.ref()
			hasEvent = true
		case "cron":
			f.set &= condition.On(pipeline.Schedule)
			hasEvent = true
		case "target", "environment":
			f.set &= condition.On(pipeline.Manual)
			hasEvent = true
			if len(c.include) > 0 {
				f.environment = &pipeline.Environment{Name: c.include[0], At: field.At()}
			}
		case "path", "paths":
			f.paths = c.list()
			f.gates = append(f.gates, pipeline.Gate{Kind: pipeline.Condition, At: field.At()})
		case "evaluate":
			f.set &= evaluate(field.Value.Text())
			f.gates = append(f.gates, pipeline.Gate{Kind: pipeline.Condition, At: field.At()})
		case "status":
			if !slices.Contains(c.include, "success") && !slices.Contains(c.include, "changed") {
				f.gates = append(f.gates, pipeline.Gate{Kind: pipeline.Condition, At: field.At()})
			}
		case "instance", "repo", "platform", "matrix", "local", "action":
			f.gates = append(f.gates, pipeline.Gate{Kind: pipeline.Condition, At: field.At()})
		}
	}
	switch {
	case !within.always:
		f.set &= within.set // a step within what its workflow lets through
		f.event = f.event && f.set == 0
	case !hasEvent:
		f.set &= byDefault()
	}
	return f
}

// anyOccasion is the set of all occasions.
func anyOccasion() condition.Occasions {
	return condition.When(func(condition.Occasion) condition.Truth { return condition.Yes })
}
