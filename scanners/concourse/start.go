package concourse

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// start says for each job what starts it.
func (c *config) start() {
	s := &starter{config: c, jobs: map[string]*pipeline.Job{}, known: map[string]*start{}}
	for i := range c.result.Jobs {
		s.jobs[c.result.Jobs[i].ID] = &c.result.Jobs[i]
	}
	for i := range c.result.Jobs {
		j := &c.result.Jobs[i]
		found := s.of(j.ID)
		j.Triggers = found.triggers
		j.Gates = append(j.Gates, found.gates...)
	}
}

// start is what starts a job, and who must let it go.
type start struct {
	triggers []pipeline.Trigger
	gates    []pipeline.Gate
}

type starter struct {
	*config
	jobs  map[string]*pipeline.Job
	known map[string]*start
}

// of returns what starts a job: new versions of the resources it watches, be it
// once other jobs have passed them. A job that watches none waits for a person.
func (s *starter) of(name string) *start {
	if found := s.known[name]; found != nil {
		return found
	}
	found := &start{triggers: []pipeline.Trigger{}}
	s.known[name] = found // for jobs that wait for each other
	job := s.jobs[name]
	if job == nil {
		return found
	}
	var free, held []start
	watches := false
	for _, g := range s.gets[name] {
		watches = watches || g.trigger
	}
	for _, g := range s.gets[name] {
		if !g.trigger && watches {
			continue
		}
		if len(g.passed) == 0 {
			if g.trigger {
				free = append(free, start{triggers: s.resource(g)})
			}
			continue
		}
		for _, before := range g.passed {
			switch earlier := s.of(before); {
			case len(earlier.gates) > 0:
				held = append(held, *earlier)
			default:
				free = append(free, *earlier)
			}
		}
	}
	if len(free) > 0 {
		held = nil
	}
	for _, way := range append(free, held...) {
		for _, t := range way.triggers {
			if !slices.ContainsFunc(found.triggers, func(have pipeline.Trigger) bool { return have.Kind == t.Kind && have.At == t.At }) && len(found.triggers) < maxTriggers {
				found.triggers = append(found.triggers, t)
			}
		}
		if found.gates == nil {
			found.gates = way.gates
		}
	}
	switch {
	case watches:
	case len(free)+len(held) == 0:
		found.triggers = []pipeline.Trigger{{Kind: pipeline.Manual, At: job.At, Name: "trigger-job"}}
	default:
		found.gates = []pipeline.Gate{{Kind: pipeline.Approval, At: job.At}}
	}
	return found
}

// maxTriggers bounds the triggers of one job: what comes last in a long
// pipeline has those of all before it.
const maxTriggers = 20

// resource returns what a new version of a resource is.
func (s *starter) resource(g get) []pipeline.Trigger {
	r := s.resources[g.resource]
	kind := r.Get("type").Text()
	t := pipeline.Trigger{Kind: pipeline.Event, At: g.at, Name: kind}
	name := strings.ToLower(kind + " " + s.types[kind].Get("source", "repository").Text())
	source := r.Get("source")
	switch {
	case isChange(name) || kind != "git" && isChangeName(g.resource):
		t.Kind = pipeline.Change
	case kind == "git" && (source.Get("tag_filter").Exists() || source.Get("tag_regex").Exists()):
		t.Kind = pipeline.Tag
	case kind == "git":
		t.Kind = pipeline.Push
		branch := source.Get("branch").Text()
		if branch != "" {
			t.Branches = []string{branch}
		}
		// A branch that the pipeline is given is the usual one as a rule.
		t.Default = branch == "" || strings.Contains(branch, "((") || pipeline.AnyDefault(func(name string) bool { return name == branch })
	case kind == "time" || strings.Contains(name, "cron"):
		t.Kind = pipeline.Schedule
	}
	t.Paths = source.Get("paths").Texts()
	for _, ignored := range source.Get("ignore_paths").Texts() {
		t.Paths = append(t.Paths, "!"+ignored)
	}
	return []pipeline.Trigger{t}
}

// isChange reports whether a type of resource, or its image, is one of
// proposed changes, as these are named.
func isChange(name string) bool {
	for _, word := range []string{"pull-request", "pullrequest", "pull_request", "merge-request", "merge_request", "github-pr", "pr-resource"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return strings.HasPrefix(name, "pr ")
}

// isChangeName reports whether a resource is named as those of proposed changes are.
func isChangeName(resource string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(resource), func(c rune) bool { return c == '-' || c == '_' || c == '.' }), func(word string) bool {
		return word == "pr" || word == "prs" || word == "mr" || word == "mrs"
	})
}
