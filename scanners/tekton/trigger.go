package tekton

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

const annotation = "pipelinesascode.tekton.dev/"

// starts says what starts a run: the events its annotations name, or a person who creates it.
func (r *reader) starts(o *object) []pipeline.Trigger {
	set := map[string]document.Field{}
	for _, f := range o.Get("metadata", "annotations").Fields() {
		if name, ok := strings.CutPrefix(f.Name, annotation); ok {
			set[name] = f
		}
	}
	var found []pipeline.Trigger
	if f, ok := set["on-cel-expression"]; ok {
		found = celTriggers(f.Value.Text(), f.At())
	} else if f, ok := set["on-event"]; ok {
		branches := list(set["on-target-branch"].Value.Text())
		for _, event := range list(f.Value.Text()) {
			found = append(found, annotated(event, branches, f.At())...)
		}
		paths := list(set["on-path-change"].Value.Text())
		for _, ignored := range list(set["on-path-change-ignore"].Value.Text()) {
			paths = append(paths, "!"+ignored)
		}
		for i := range found {
			found[i].Paths = paths
		}
	}
	if f, ok := set["on-comment"]; ok {
		found = append(found, pipeline.Trigger{Kind: pipeline.Manual, At: f.At(), Name: "comment"})
	}
	if found == nil {
		found = []pipeline.Trigger{{Kind: pipeline.Manual, At: o.At(), Name: "create"}}
	}
	return found
}

// list reads "[a, b]", or a single word.
func list(text string) []string {
	text = strings.TrimSpace(text)
	if inner, ok := strings.CutPrefix(text, "["); ok {
		text = strings.TrimSuffix(inner, "]")
	}
	var words []string
	for word := range strings.SplitSeq(text, ",") {
		if word = strings.Trim(strings.TrimSpace(word), `"'`); word != "" {
			words = append(words, word)
		}
	}
	return words
}

// annotated is what an event of a forge is as a trigger. A push can be one of
// branches, of tags, or of both.
func annotated(event string, branches []string, at pipeline.Line) []pipeline.Trigger {
	t := pipeline.Trigger{At: at, Name: event, Branches: branches}
	switch event {
	case "pull_request", "merge_request":
		t.Kind = pipeline.Change
	case "push":
		var tags []string
		t.Kind, t.Branches = pipeline.Push, nil
		for _, b := range branches {
			if strings.HasPrefix(b, "refs/tags/") {
				tags = append(tags, b)
			} else {
				t.Branches = append(t.Branches, b)
			}
		}
		t.Default = pipeline.AnyDefault(func(name string) bool { return lets(t.Branches, name) })
		if tags == nil {
			break
		}
		tag := pipeline.Trigger{Kind: pipeline.Tag, At: at, Name: event, Branches: tags}
		if t.Branches == nil {
			return []pipeline.Trigger{tag}
		}
		return []pipeline.Trigger{t, tag}
	case "incoming":
		t.Kind = pipeline.Manual
	default:
		t.Kind = pipeline.Event
	}
	return []pipeline.Trigger{t}
}

// lets reports whether a filter of globs lets a branch through; none lets all.
func lets(globs []string, branch string) bool {
	return len(globs) == 0 || slices.ContainsFunc(globs, func(glob string) bool {
		ok, err := path.Match(strings.TrimPrefix(glob, "refs/heads/"), branch)
		return ok && err == nil || glob == ".*" || glob == "refs/heads/*"
	})
}

var (
	celEvent  = expression.Lazy(`\bevent(?:_type)?\s*(?:==|in)\s*(\[[^\]]*\]|"[^"]*"|'[^']*')|X-GitHub-Event'?\)?\[?0?\]?\s*(?:==)\s*("[^"]*"|'[^']*')`)
	celBranch = expression.Lazy(`\b(?:target_branch|body\.ref|body\.pull_request\.base\.ref|body\.repository\.default_branch)\s*(==|in|\.startsWith\(|\.matches\()\s*(\[[^\]]*\]|"[^"]*"|'[^']*')`)
)

// celTriggers reads a condition on the event as far as it compares the event and
// the branch; what it does not tell starts it on changes and on pushes.
func celTriggers(text string, at pipeline.Line) []pipeline.Trigger {
	if strings.TrimSpace(text) == "false" {
		return []pipeline.Trigger{}
	}
	var events, branches []string
	for _, m := range celEvent().FindAllStringSubmatch(text, -1) {
		events = append(events, list(m[1]+m[2])...)
	}
	for _, m := range celBranch().FindAllStringSubmatch(text, -1) {
		for _, branch := range list(m[2]) {
			switch branch = strings.Trim(branch, "^$"); m[1] {
			case ".startsWith(":
				branch += "*"
			case ".matches(":
				branch = strings.ReplaceAll(branch, ".*", "*")
			}
			branches = append(branches, branch)
		}
	}
	if events == nil {
		events = []string{"pull_request", "push"}
	}
	slices.Sort(events)
	var found []pipeline.Trigger
	for _, event := range slices.Compact(events) {
		found = append(found, annotated(event, branches, at)...)
	}
	return found
}

// listeners reads which templates the events of the cluster's listeners start.
func (r *reader) listeners() {
	for _, o := range r.objects {
		switch o.kind {
		case "EventListener":
			for _, item := range o.Get("spec", "triggers").Items() {
				r.listens(item)
			}
		case "Trigger":
			r.listens(o.Get("spec"))
		}
	}
}

// listens reads one trigger of a listener with what its interceptors let through.
func (r *reader) listens(item document.Node) {
	var template string
	for _, name := range item.Get("template").Fields() {
		if name.Name == "ref" || name.Name == "name" {
			template = name.Value.Text()
		}
	}
	if template == "" {
		return
	}
	at := item.Get("template").At()
	events, filter, forge := interceptors(item.Get("interceptors"))
	var found []pipeline.Trigger
	if len(events) > 0 || forge || celEvent().MatchString(filter) {
		for _, t := range celTriggers(filter, at) {
			if len(events) == 0 || slices.ContainsFunc(events, func(event string) bool { return same(event, t.Kind) }) {
				found = append(found, t)
			}
		}
	}
	if found == nil {
		// Something other than a change or a push: a comment, a message, another run.
		found = []pipeline.Trigger{{Kind: pipeline.Event, At: at, Name: "event"}}
	}
	r.started[template] = append(r.started[template], found...)
}

// interceptors reads what stands between a listener and its template: the
// events that are let through, the condition on them, and whether a forge sends them.
func interceptors(list document.Node) (events []string, filter string, forge bool) {
	forges := []string{"github", "gitlab", "bitbucket"}
	for _, interceptor := range list.Items() {
		forge = forge || slices.Contains(forges, interceptor.Get("ref", "name").Text())
		for _, kind := range forges {
			forge = forge || interceptor.Get(kind).Exists()
			events = append(events, interceptor.Get(kind, "eventTypes").Texts()...)
		}
		filter += interceptor.Get("cel", "filter").Text()
		for _, p := range interceptor.Get("params").Items() {
			switch p.Get("name").Text() {
			case "eventTypes":
				events = append(events, p.Get("value").Texts()...)
			case "filter":
				filter += p.Get("value").Text()
			}
		}
	}
	return events, filter, forge
}

// same reports whether a forge's name of an event is a trigger's kind.
func same(event string, kind pipeline.TriggerKind) bool {
	switch strings.ToLower(event) {
	case "pull_request", "merge request hook", "pullrequest:created", "pr:opened", "pr:from_ref_updated", "pullrequest:updated":
		return kind == pipeline.Change
	case "push", "push hook", "repo:push", "repo:refs_changed":
		return kind == pipeline.Push
	case "tag push hook", "release", "create":
		return kind == pipeline.Tag
	}
	return false
}

// template reads the runs that a template makes.
func (r *reader) template(o *object) []pipeline.Pipeline {
	starts := r.started[o.name]
	if starts == nil {
		starts = []pipeline.Trigger{{Kind: pipeline.Called, At: o.At(), Name: "template"}}
	}
	var pipelines []pipeline.Pipeline
	for _, item := range o.Get("spec", "resourcetemplates").Items() {
		if kind := item.Get("kind").Text(); kind == "PipelineRun" || kind == "TaskRun" {
			pipelines = append(pipelines, r.run(o, item, starts))
		}
	}
	return pipelines
}
