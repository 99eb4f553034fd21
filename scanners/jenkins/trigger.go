package jenkins

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// find calls visit for each call of a file, at any depth.
func find(tokens []dsl.Token, visit func(*dsl.Call)) {
	for _, statement := range dsl.Statements(tokens) {
		calls, others := dsl.Calls(statement)
		findIn(calls, others, visit)
	}
}

func findNested(tokens []dsl.Token, visit func(*dsl.Call)) {
	calls, others := dsl.Nested(tokens)
	findIn(calls, others, visit)
}

func findIn(calls []dsl.Call, others []dsl.Token, visit func(*dsl.Call)) {
	for i := range calls {
		visit(&calls[i])
		for _, a := range calls[i].Args {
			findNested(a.Value, visit)
		}
		if calls[i].Block != nil {
			find(calls[i].Block.Inner, visit)
		}
	}
	for _, group := range others {
		if group.Opens("{") {
			find(group.Inner, visit)
			continue
		}
		for _, a := range dsl.Args(group.Inner) {
			findNested(a.Value, visit)
		}
	}
}

// hasCall reports whether one of the names is called outside of all blocks.
func hasCall(tokens []dsl.Token, names ...string) bool {
	for _, statement := range dsl.Statements(tokens) {
		calls, _ := dsl.Calls(statement)
		for _, c := range calls {
			for _, name := range names {
				if c.Name == name {
					return true
				}
			}
		}
	}
	return false
}

// kinds maps the triggers that a Jenkinsfile can hold to what they are.
// https://www.jenkins.io/doc/book/pipeline/syntax/#triggers and the plugins' pages
var kinds = map[string]pipeline.TriggerKind{
	"cron":                       pipeline.Schedule,
	"parameterizedCron":          pipeline.Schedule,
	"pollSCM":                    pipeline.Push,
	"githubPush":                 pipeline.Push,
	"bitbucketPush":              pipeline.Push,
	"bitBucketTrigger":           pipeline.Push,
	"githubPullRequest":          pipeline.Change,
	"githubPullRequests":         pipeline.Change,
	"ghprbTrigger":               pipeline.Change,
	"gerrit":                     pipeline.Change,
	"upstream":                   pipeline.After,
	"GenericTrigger":             pipeline.Event,
	"issueCommentTrigger":        pipeline.Event,
	"pullRequestReview":          pipeline.Event,
	"pullRequestCommentTrigger":  pipeline.Event,
	"dockerHub":                  pipeline.Event,
	"urlTrigger":                 pipeline.Event,
	"artifactoryCiServerTrigger": pipeline.Event,
}

// multibranch names the triggers of a job that builds the branches and changes of a repository.
const multibranch = "multibranch"

// triggers sets what starts the pipeline and what a person is asked for.
//
// A job that builds the branches and changes of a repository is set up outside
// of it, and is what Jenkins does by default with a Jenkinsfile. Triggers in the
// file take its place, unless the file itself asks for the branch or the change.
func (r *run) triggers(f *file) {
	var own []pipeline.Trigger
	var asked *pipeline.Line
	branches := f.source.Holds(0, f.size, "changeRequest", "buildingTag", "BRANCH_NAME", "CHANGE_ID", "CHANGE_TARGET", "TAG_NAME")
	find(f.source.Tokens, func(c *dsl.Call) {
		switch c.Name {
		case "triggers", "pipelineTriggers":
			r.contained(c, func(inner *dsl.Call) { own = append(own, f.trigger(inner)...) })
		case "parameters":
			at := f.line(c.At)
			r.contained(c, func(inner *dsl.Call) {
				if r.input(f, inner) {
					asked = &at
				}
			})
		case "branch":
			branches = true
		}
	})
	base := strings.ToLower(path.Base(f.path))
	named := base == "jenkinsfile"
	first := f.line(0)
	switch {
	case len(own) > 0 && (!branches || isPeriodic(base)):
		r.p.Triggers = own
	case asked != nil && !named && !branches && len(own) == 0:
		// A pipeline of its own that asks for its parameters is started by a person.
	default:
		r.p.Triggers = append([]pipeline.Trigger{
			{Kind: pipeline.Change, At: first, Name: multibranch},
			{Kind: pipeline.Push, At: first, Name: multibranch, Default: true},
		}, own...)
	}
	if asked != nil {
		r.p.Triggers = append(r.p.Triggers, pipeline.Trigger{Kind: pipeline.Manual, At: *asked, Name: "parameters"})
	}
}

// isPeriodic reports whether a file is called after when it runs; it may ask for
// the branch or the change because its library does for all of its jobs.
func isPeriodic(base string) bool {
	for _, word := range [...]string{"nightly", "weekly", "daily", "cron", "schedule", "periodic"} {
		if strings.Contains(base, word) {
			return true
		}
	}
	return false
}

// contained calls visit for the calls in the block or the list of another one.
func (r *run) contained(c *dsl.Call, visit func(*dsl.Call)) {
	var groups [][]dsl.Token
	if c.Block != nil {
		groups = dsl.Statements(c.Block.Inner)
	}
	for _, a := range c.Args {
		if len(a.Value) == 1 && a.Value[0].Opens("[") {
			for _, item := range dsl.Args(a.Value[0].Inner) {
				groups = append(groups, item.Value)
			}
			continue
		}
		groups = append(groups, a.Value)
	}
	for _, group := range groups {
		calls, _ := dsl.Calls(group)
		for i := range calls {
			visit(&calls[i])
		}
	}
}

// trigger reads one trigger of the file.
func (f *file) trigger(c *dsl.Call) []pipeline.Trigger {
	at := f.line(c.At)
	if c.Name == "gitlab" {
		var list []pipeline.Trigger
		for _, a := range c.Args {
			switch {
			case a.Is("false"):
			case a.Key == "triggerOnPush":
				list = append(list, pipeline.Trigger{Kind: pipeline.Push, At: at, Name: c.Name, Default: true})
			case a.Key == "triggerOnMergeRequest":
				list = append(list, pipeline.Trigger{Kind: pipeline.Change, At: at, Name: c.Name})
			}
		}
		return list
	}
	kind, ok := kinds[c.Name]
	if !ok {
		return nil
	}
	if first, ok := c.First(); ok && kind == pipeline.Schedule {
		if text, plain := first.Text(); plain && strings.TrimSpace(text) == "" {
			return nil
		}
	}
	return []pipeline.Trigger{{Kind: kind, At: at, Name: c.Name, Default: kind == pipeline.Push}}
}

// input reads one parameter, and reports whether it was one.
func (r *run) input(f *file, c *dsl.Call) bool {
	name, ok := c.Arg("name")
	text, plain := name.Text()
	if !ok || !plain {
		return false
	}
	r.p.Inputs = append(r.p.Inputs, pipeline.Input{Name: text, Type: c.Name, At: f.line(c.At)})
	if value, ok := c.Arg("defaultValue"); c.Name == "booleanParam" && (!ok || value.Is("false")) {
		r.unset[text] = true
	}
	return true
}
