package azurepipelines

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// triggersOf reads what starts a pipeline. Without a setting every push and
// every pull request does; a person always can.
// https://learn.microsoft.com/azure/devops/pipelines/build/triggers
func triggersOf(root document.Node, p *pipeline.Pipeline) []pipeline.Trigger {
	trigger, stated := root.Field("trigger")
	pr, asked := root.Field("pr")
	quiet := stated && isNone(trigger.Value)
	var triggers []pipeline.Trigger
	switch {
	case !stated:
		triggers = append(triggers, pipeline.Trigger{Kind: pipeline.Push, At: p.At, Name: "trigger", Default: true})
	case !quiet:
		triggers = append(triggers, pushes(trigger)...)
	}
	switch {
	case asked && !isNone(pr.Value):
		branches, _ := split(filter(pr.Value))
		triggers = append(triggers, pipeline.Trigger{
			Kind: pipeline.Change, At: pr.At(), Name: "pr", Branches: branches, Paths: patterns(pr.Value.Get("paths")),
		})
	case asked:
	case quiet && !isForChanges(p.Path):
		// Who switches the pushes off and says nothing of pull requests means both;
		// with Azure Repos a branch policy may still ask for the pipeline.
	default:
		at := p.At
		if stated {
			at = trigger.At()
		}
		triggers = append(triggers, pipeline.Trigger{Kind: pipeline.Change, At: at, Name: "pr"})
	}
	triggers = append(triggers, schedules(root.Get("schedules"))...)
	triggers = append(triggers, resourceTriggers(root.Get("resources"))...)
	at := p.At
	if quiet {
		at = trigger.At()
	}
	return append(triggers, pipeline.Trigger{Kind: pipeline.Manual, At: at, Name: "manual"})
}

func isNone(n document.Node) bool {
	names := n.Texts()
	return len(names) == 1 && strings.EqualFold(names[0], "none")
}

// isForChanges reports whether the name of a pipeline says that it checks pull
// requests: with Azure Repos that is asked for by a branch policy, not in the file.
func isForChanges(p string) bool {
	name := strings.ToLower(strings.TrimSuffix(path.Base(p), path.Ext(p)))
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' }) {
		switch word {
		case "pr", "prs", "pullrequest", "pullrequests", "pull", "validation", "validate", "gated", "buddy":
			return true
		}
	}
	return false
}

// pushes reads every form of trigger: a branch, a list of them, or a mapping.
func pushes(f document.Field) []pipeline.Trigger {
	t := pipeline.Trigger{Kind: pipeline.Push, At: f.At(), Name: "trigger", Paths: patterns(f.Value.Get("paths"))}
	branches, tags := split(filter(f.Value))
	tags = append(tags, patterns(f.Value.Get("tags"))...)
	var triggers []pipeline.Trigger
	if len(branches) > 0 || len(tags) == 0 {
		push := t
		push.Branches, push.Default = branches, defaultBranch(branches)
		triggers = append(triggers, push)
	}
	if len(tags) > 0 {
		tag := t
		tag.Kind, tag.Branches = pipeline.Tag, tags
		triggers = append(triggers, tag)
	}
	return triggers
}

// filter returns the branches of a trigger in any of its forms.
func filter(n document.Node) []string {
	if n.IsMapping() {
		return patterns(n.Get("branches"))
	}
	return n.Texts()
}

// patterns reads a filter: a list of what is included, or a mapping with what is excluded as well.
func patterns(n document.Node) []string {
	if !n.IsMapping() {
		return n.Texts()
	}
	list := n.Get("include").Texts()
	out := n.Get("exclude").Texts()
	if len(list) == 0 && len(out) > 0 {
		list = []string{"*"}
	}
	for _, pattern := range out {
		list = append(list, "!"+pattern)
	}
	return list
}

// split parts branches from tags, which may be named by their full reference.
func split(names []string) (branches, tags []string) {
	for _, name := range names {
		not := ""
		if strings.HasPrefix(name, "!") {
			not, name = "!", name[1:]
		}
		if tag, ok := strings.CutPrefix(name, "refs/tags/"); ok {
			tags = append(tags, not+tag)
			continue
		}
		branches = append(branches, not+strings.TrimPrefix(name, "refs/heads/"))
	}
	return branches, tags
}

func schedules(n document.Node) []pipeline.Trigger {
	var triggers []pipeline.Trigger
	for _, item := range n.Items() {
		if f, ok := item.Field("cron"); ok {
			triggers = append(triggers, pipeline.Trigger{
				Kind: pipeline.Schedule, At: f.At(), Name: "schedules", Branches: patterns(item.Get("branches")),
			})
		}
	}
	return triggers
}

// resourceTriggers reads the triggers of what a pipeline uses: the end of
// another pipeline, an image pushed, a web hook.
func resourceTriggers(resources document.Node) []pipeline.Trigger {
	var triggers []pipeline.Trigger
	for _, f := range resources.Fields() {
		kind := pipeline.Event
		if f.Name == "pipelines" {
			kind = pipeline.After
		}
		for _, item := range f.Value.Items() {
			t, ok := item.Field("trigger")
			if !ok && f.Name == "webhooks" {
				t, ok = item.Field("webhook")
			}
			if ok && !isNone(t.Value) && !t.Value.False() {
				triggers = append(triggers, pipeline.Trigger{
					Kind: kind, At: t.At(), Name: "resources." + f.Name, Branches: patterns(t.Value.Get("branches")),
				})
			}
		}
	}
	return triggers
}
