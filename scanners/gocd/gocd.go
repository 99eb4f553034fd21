// Package gocd reads the pipelines that GoCD takes from a repository, in YAML
// and in JSON, into the normal form of package pipeline. It runs nothing and
// recognises no tool.
//
// The formats: https://github.com/tomzo/gocd-yaml-config-plugin and
// https://github.com/tomzo/gocd-json-config-plugin
package gocd

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of the CI system.
const System = "gocd"

// reader holds what is shared while the pipelines of one tree are read.
type reader struct {
	*document.Reader
	// environments holds the environment of each pipeline that is in one.
	environments map[string]*pipeline.Environment
	known        map[string]definition
	starts       map[string]*start
}

// definition is a pipeline as it stands in its file.
type definition struct {
	name string
	at   pipeline.Line
	body document.Node
}

// Read reads every pipeline. A file that cannot be read, such as one in
// Jsonnet, is a problem and affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{
		Reader:       document.NewReader(files),
		environments: map[string]*pipeline.Environment{}, known: map[string]definition{}, starts: map[string]*start{},
	}
	var all []definition
	for _, p := range files.Paths() {
		switch {
		case strings.HasSuffix(p, ".gocd.yaml"), strings.HasSuffix(p, ".gocd.yml"), strings.HasSuffix(p, ".goenvironment.json"):
			if doc := r.Document(p); doc != nil {
				r.environment(doc.Root())
				all = append(all, definitions(doc.Root())...)
			}
		case strings.HasSuffix(p, ".gopipeline.json"):
			if doc := r.Document(p); doc != nil && doc.Root().IsMapping() {
				all = append(all, definition{name: doc.Root().Get("name").Text(), at: doc.Line(1), body: doc.Root()})
			}
		case strings.HasSuffix(p, ".jsonnet") && isHome(p):
			r.Problem(p, 1, evidence.Unseen, "a program that makes pipelines; it is not run")
		}
	}
	for _, d := range all {
		r.known[d.name] = d
	}
	var pipelines []pipeline.Pipeline
	for _, d := range all {
		pipelines = append(pipelines, r.read(d))
	}
	return pipelines, r.Problems()
}

// isHome reports whether a path lies in a folder that is named after GoCD.
func isHome(p string) bool {
	return strings.HasPrefix(p, "gocd/") || strings.Contains(p, "/gocd/") || strings.HasPrefix(p, ".gocd/")
}

// definitions returns the pipelines of a file in YAML.
func definitions(root document.Node) []definition {
	var all []definition
	for _, f := range root.Get("pipelines").Fields() {
		if f.Value.IsMapping() {
			all = append(all, definition{name: f.Name, at: f.At(), body: f.Value})
		}
	}
	return all
}

// environment notes which pipelines are in which environment.
func (r *reader) environment(root document.Node) {
	note := func(name string, at pipeline.Line, pipelines document.Node) {
		for _, p := range pipelines.Texts() {
			r.environments[p] = &pipeline.Environment{Name: name, At: at}
		}
	}
	for _, f := range root.Get("environments").Fields() {
		note(f.Name, f.At(), f.Value.Get("pipelines"))
	}
	if strings.HasSuffix(root.At().Path, ".goenvironment.json") {
		note(root.Get("name").Text(), root.Get("name").At(), root.Get("pipelines"))
	}
}

// entry is something with a name: YAML has a mapping of names, JSON a list.
type entry struct {
	name string
	at   pipeline.Line
	body document.Node
}

// entries reads what has names. A list in YAML holds mappings of one name each.
func entries(n document.Node) []entry {
	var all []entry
	if n.IsMapping() {
		for _, f := range n.Fields() {
			all = append(all, entry{f.Name, f.At(), f.Value})
		}
		return all
	}
	for _, item := range n.Items() {
		if name := item.Get("name"); name.IsScalar() {
			all = append(all, entry{name.Text(), item.At(), item})
			continue
		}
		for _, f := range item.Fields() {
			all = append(all, entry{f.Name, f.At(), f.Value})
		}
	}
	return all
}

// read reads a pipeline: its stages run one after another, their jobs beside each other.
func (r *reader) read(d definition) pipeline.Pipeline {
	p := pipeline.Pipeline{System: System, Path: d.at.Path, Name: d.name, At: d.at, Env: d.body.Get("environment_variables").Pairs()}
	begun := r.start(d.name)
	p.Triggers = begun.triggers
	gates := begun.gates
	if f, ok := d.body.Field("template"); ok && len(entries(d.body.Get("stages"))) == 0 {
		// Templates are kept on the server.
		p.Jobs = append(p.Jobs, pipeline.Job{ID: f.Value.Text(), At: f.At(), Call: &pipeline.Call{Target: f.Value.Text(), At: f.At()}})
	}
	var before []string
	for _, stage := range entries(d.body.Get("stages")) {
		if gate, ok := approval(stage.body); ok {
			gates = []pipeline.Gate{gate}
		}
		jobs := entries(stage.body.Get("jobs"))
		if stage.body.Get("tasks").Exists() { // a stage of one job
			jobs = []entry{{stage.name, stage.at, stage.body}}
		}
		var now []string
		for _, e := range jobs {
			j := job(e, stage)
			j.Needs, j.Gates, j.Environment = before, gates, r.environments[d.name]
			p.Jobs = append(p.Jobs, j)
			now = append(now, j.ID)
		}
		before = now
	}
	return p
}

// approval returns the gate of a stage that waits for a person, and with it all that follow.
func approval(stage document.Node) (pipeline.Gate, bool) {
	f, ok := stage.Field("approval")
	if !ok || f.Value.Text() != "manual" && f.Value.Get("type").Text() != "manual" {
		return pipeline.Gate{}, false
	}
	return pipeline.Gate{Kind: pipeline.Approval, At: f.At()}, true
}

func job(e, stage entry) pipeline.Job {
	j := pipeline.Job{ID: stage.name + "/" + e.name, At: e.at, Stage: stage.name}
	if stage.name == e.name {
		j.ID = e.name
	}
	for _, n := range []document.Node{stage.body, e.body} {
		if env := n.Get("environment_variables"); env.IsMapping() && len(j.Env) == 0 {
			j.Env = env.Pairs()
		}
	}
	for _, artifact := range entries(e.body.Get("artifacts")) {
		kind := artifact.name
		if named := artifact.body.Get("type").Text(); named != "" {
			kind = named
		}
		j.Keys = append(j.Keys, pipeline.Pair{Key: "artifacts." + kind, Value: artifact.body.Get("source").Text(), At: artifact.at})
	}
	for _, item := range e.body.Get("tasks").Items() {
		if s, ok := task(item); ok {
			j.Steps = append(j.Steps, s)
		}
	}
	return j
}

// task reads a task; in YAML its kind is the only key, in JSON it is the type.
func task(item document.Node) (pipeline.Step, bool) {
	kind, body := item.Get("type").Text(), item
	if kind == "" {
		fields := item.Fields()
		if len(fields) == 0 {
			return pipeline.Step{}, false
		}
		kind, body = fields[0].Name, fields[0].Value
	}
	s := pipeline.Step{At: item.At()}
	if f, ok := body.Field("run_if"); ok && f.Value.Text() == "failed" {
		s.Gates = []pipeline.Gate{{Kind: pipeline.Condition, At: f.At()}}
	}
	switch kind {
	case "exec":
		command := body.Get("command")
		s.Run = document.Argv(command.Text(), command.At(), body.Get("arguments").Items())
	case "script":
		s.Run = &pipeline.Script{Shell: "bash -e {0}", Lines: body.Script()}
	case "ant", "nant", "rake":
		target := body.Get("target")
		s.Run = &pipeline.Script{Shell: "sh", Lines: []pipeline.Line{{Path: item.At().Path, Line: item.At().Line, Text: strings.TrimSpace(kind + " " + target.Text())}}}
	case "plugin", "pluggable_task":
		configuration := body.Get("configuration")
		if !configuration.Exists() {
			configuration = body.Get("plugin_configuration")
		}
		s.Uses, s.UsesAt, s.Ref = configuration.Get("id").Text(), item.At(), configuration.Get("version").Text()
		for _, f := range body.Get("options").Fields() {
			if f.Name == "script" {
				s.Run = &pipeline.Script{Shell: "sh", Lines: f.Value.Script()}
			}
		}
	default: // fetch takes what an earlier stage kept
		return s, false
	}
	if s.Run != nil {
		s.Run.Dir = folder(body)
	}
	return s, true
}

// folder returns a task's working directory within the repository.
func folder(body document.Node) string {
	dir := body.Get("working_directory").Text()
	if dir == "" {
		dir = body.Get("working_dir").Text()
	}
	if dir = path.Clean(dir); dir == "." || strings.HasPrefix(dir, "..") || strings.HasPrefix(dir, "/") {
		return ""
	}
	return dir
}
