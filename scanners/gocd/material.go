package gocd

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// start is what starts a pipeline, and who must let it go before.
type start struct {
	triggers []pipeline.Trigger
	gates    []pipeline.Gate
}

// maxTriggers bounds the triggers of one pipeline: what comes last has those
// of all before it.
const maxTriggers = 20

// start returns what starts a pipeline: its materials, its timer, or a person
// where its first stage says so. What follows another pipeline of the
// repository is started by what starts that.
func (r *reader) start(name string) *start {
	if s := r.starts[name]; s != nil {
		return s
	}
	s := &start{triggers: []pipeline.Trigger{}}
	r.starts[name] = s // for pipelines that wait for each other
	d := r.known[name]
	for _, m := range entries(d.body.Get("materials")) {
		r.material(s, m)
	}
	if f, ok := d.body.Field("timer"); ok {
		s.add(pipeline.Trigger{Kind: pipeline.Schedule, At: f.At(), Name: "timer"})
	}
	stages := entries(d.body.Get("stages"))
	if len(stages) > 0 {
		if gate, ok := approval(stages[0].body); ok {
			s.triggers = []pipeline.Trigger{{Kind: pipeline.Manual, At: gate.At, Name: "approval"}}
		}
	}
	if len(s.triggers) == 0 {
		s.triggers = []pipeline.Trigger{{Kind: pipeline.Manual, At: d.at, Name: "trigger"}}
	}
	return s
}

// add takes in a trigger once.
func (s *start) add(t pipeline.Trigger) {
	same := func(have pipeline.Trigger) bool { return have.Kind == t.Kind && have.At == t.At }
	if len(s.triggers) < maxTriggers && !slices.ContainsFunc(s.triggers, same) {
		s.triggers = append(s.triggers, t)
	}
}

// material reads one material: a repository, a pipeline, or what a plugin watches.
func (r *reader) material(s *start, m entry) {
	has := func(key string) bool {
		return m.body.Get(key).Exists() || m.body.Get("type").Text() == key
	}
	switch {
	case m.body.Get("auto_update").False():
	case has("pipeline"), has("dependency"):
		r.upstream(s, m)
	case has("git"), has("hg"), has("svn"), has("p4"), has("tfs"):
		branch := m.body.Get("branch").Text()
		t := pipeline.Trigger{Kind: pipeline.Push, At: m.at, Name: "material"}
		if branch != "" {
			t.Branches = []string{branch}
		}
		t.Default = branch == "" || pipeline.AnyDefault(func(name string) bool { return name == branch })
		t.Paths = paths(m.body)
		s.add(t)
	case has("scm"), has("plugin"), m.body.Get("plugin_configuration").Exists():
		t := pipeline.Trigger{Kind: pipeline.Push, At: m.at, Name: "scm", Default: true, Paths: paths(m.body)}
		id := strings.ToLower(m.name + " " + m.body.Get("scm").Text() + " " + m.body.Get("plugin_configuration", "id").Text())
		if strings.Contains(id, "github.pr") || strings.Contains(id, "pull") || strings.Contains(id, "merge-request") {
			t.Kind, t.Default = pipeline.Change, false
		}
		s.add(t)
	case has("package"):
		s.add(pipeline.Trigger{Kind: pipeline.Event, At: m.at, Name: "package"})
	}
}

// upstream takes in what starts the pipeline that a material waits for.
func (r *reader) upstream(s *start, m entry) {
	name := m.body.Get("pipeline").Text()
	d, ok := r.known[name]
	if !ok {
		s.add(pipeline.Trigger{Kind: pipeline.After, At: m.at, Name: "pipeline"})
		return
	}
	before := r.start(name)
	for _, t := range before.triggers {
		s.add(t)
	}
	gates := before.gates
	for i, stage := range entries(d.body.Get("stages")) {
		if gate, ok := approval(stage.body); ok && i > 0 {
			gates = []pipeline.Gate{gate}
		}
		if stage.name == m.body.Get("stage").Text() {
			break
		}
	}
	if s.gates == nil {
		s.gates = gates
	}
}

// paths reads the filter of a material.
func paths(material document.Node) []string {
	var all []string
	filter := material.Get("filter")
	for _, key := range []string{"ignore", "blacklist", "excludes"} {
		for _, p := range append(material.Get(key).Texts(), filter.Get(key).Texts()...) {
			all = append(all, "!"+p)
		}
	}
	for _, key := range []string{"includes", "whitelist"} {
		all = append(all, material.Get(key).Texts()...)
		all = append(all, filter.Get(key).Texts()...)
	}
	return all
}
