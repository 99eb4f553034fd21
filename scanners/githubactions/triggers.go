package githubactions

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// kinds maps events to what they are; any other event is an Event.
// https://docs.github.com/actions/reference/events-that-trigger-workflows
var kinds = map[string]pipeline.TriggerKind{
	"pull_request":        pipeline.Change,
	"pull_request_target": pipeline.Change,
	"merge_group":         pipeline.Change,
	"push":                pipeline.Push,
	"release":             pipeline.Tag,
	"schedule":            pipeline.Schedule,
	"workflow_dispatch":   pipeline.Manual,
	"repository_dispatch": pipeline.Manual,
	"workflow_call":       pipeline.Called,
	"workflow_run":        pipeline.After,
}

// activities lists the types that make an event what kinds says. With only
// other types it is a mere event: a pull request that is closed or labelled is
// no change, and a release that is deleted is no release.
var activities = map[string][]string{
	"pull_request":        {"opened", "synchronize", "reopened", "ready_for_review"},
	"pull_request_target": {"opened", "synchronize", "reopened", "ready_for_review"},
	"release":             {"published", "created", "released", "prereleased"},
}

// triggersOf reads every form of on: a name, a list of names, or a mapping.
func (s *scope) triggersOf(on document.Node) []pipeline.Trigger {
	var triggers []pipeline.Trigger
	for _, f := range on.Fields() {
		triggers = append(triggers, s.event(f.Name, f.At(), f.Value)...)
	}
	for _, item := range on.Items() { // none where it is a mapping
		if name := s.text(item); name != "" {
			triggers = append(triggers, s.event(name, item.At(), document.Node{})...)
		}
	}
	return triggers
}

// event reads one event with its filters.
func (s *scope) event(name string, at pipeline.Line, filters document.Node) []pipeline.Trigger {
	t := pipeline.Trigger{Kind: kinds[name], At: at, Name: name}
	if t.Kind == "" {
		t.Kind = pipeline.Event
	}
	if name == "schedule" {
		return schedules(filters, t)
	}
	var branches, tags []string
	for _, filter := range filters.Fields() {
		switch filter.Name {
		case "types":
			if types := s.texts(filter.Value); len(types) > 0 && !relevant(name, types) {
				t.Kind = pipeline.Event
			}
		case "branches":
			branches = append(branches, s.texts(filter.Value)...)
		case "branches-ignore":
			branches = append(branches, allBut(s.texts(filter.Value))...)
		case "tags":
			tags = append(tags, s.texts(filter.Value)...)
		case "tags-ignore":
			tags = append(tags, allBut(s.texts(filter.Value))...)
		case "paths":
			t.Paths = append(t.Paths, s.texts(filter.Value)...)
		case "paths-ignore":
			t.Paths = append(t.Paths, allBut(s.texts(filter.Value))...)
		}
	}
	if t.Kind != pipeline.Push {
		t.Branches = branches
		return []pipeline.Trigger{t}
	}
	return pushes(t, branches, tags)
}

// pushes splits a push into that of branches and that of tags: with a filter on
// one of them alone, the other starts nothing.
func pushes(t pipeline.Trigger, branches, tags []string) []pipeline.Trigger {
	var triggers []pipeline.Trigger
	if len(branches) > 0 || len(tags) == 0 {
		branch := t
		branch.Branches = branches
		branch.Default = defaultBranch(branches)
		triggers = append(triggers, branch)
	}
	if len(tags) > 0 {
		tag := t
		tag.Kind = pipeline.Tag
		tag.Branches = tags
		triggers = append(triggers, tag)
	}
	return triggers
}

// schedules reads the list of times, each a trigger of its own.
func schedules(times document.Node, t pipeline.Trigger) []pipeline.Trigger {
	var triggers []pipeline.Trigger
	for _, item := range times.Items() {
		for _, entry := range item.Fields() {
			if entry.Name == "cron" {
				t.At = entry.At()
				triggers = append(triggers, t)
			}
		}
	}
	return triggers
}

// relevant reports whether one of the types makes the event what kinds says.
func relevant(event string, types []string) bool {
	want := activities[event]
	return want == nil || slices.ContainsFunc(types, func(t string) bool {
		return slices.Contains(want, t) || strings.Contains(t, "${{")
	})
}

// allBut writes a list of what is ignored as a filter in the same language.
func allBut(patterns []string) []string {
	if len(patterns) == 0 {
		return nil
	}
	filter := []string{"**"}
	for _, p := range patterns {
		filter = append(filter, "!"+p)
	}
	return filter
}

// defaultBranch reports whether a filter lets the default branch through, going
// by the usual names: one of them is named, or all pass.
func defaultBranch(filter []string) bool {
	if len(filter) == 0 || slices.Contains(filter, "$default-branch") { // the placeholder of workflow templates
		return true
	}
	some, none := false, false
	for _, name := range pipeline.DefaultBranches() {
		decides := ""
		for _, pattern := range filter { // the last pattern that matches decides
			if matches(strings.TrimPrefix(pattern, "!"), name) {
				decides = pattern
			}
		}
		switch {
		case decides == name:
			return true
		case strings.HasPrefix(decides, "!"):
			none = true
		case decides != "":
			some = true
		}
	}
	return some && !none
}

// matches matches a branch name without slashes; in such a name "**" is no more than "*".
func matches(pattern, name string) bool {
	pattern = strings.ReplaceAll(pattern, "**/", "*")
	ok, err := path.Match(strings.ReplaceAll(pattern, "**", "*"), name)
	return ok && err == nil
}

// dispatchInputs reads what a person is asked for when starting the workflow by hand.
func (s *scope) dispatchInputs(on document.Node) []pipeline.Input {
	var inputs []pipeline.Input
	for _, f := range on.Get("workflow_dispatch", "inputs").Fields() {
		inputs = append(inputs, pipeline.Input{
			Name: f.Name,
			Type: s.text(f.Value.Get("type")),
			At:   f.At(),
		})
	}
	return inputs
}
