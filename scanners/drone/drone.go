// Package drone reads the pipelines of Drone (.drone.yml) and of Woodpecker
// (.woodpecker.yml, .woodpecker/*.yml), which began as Drone and is written
// much the same. Each step is a container of its own, and so a job here.
// https://docs.drone.io/pipeline/overview/
// https://woodpecker-ci.org/docs/usage/intro
package drone

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// The names of the CI systems in pipelines and in the catalogue.
const (
	System     = "drone"
	Woodpecker = "woodpecker"
)

// Read returns the pipelines of a tree, and what could not be read.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	docs := document.NewReader(files)
	var pipelines []pipeline.Pipeline
	var programs []string
	drone := false
	for _, p := range files.Paths() {
		if p == "" || p[0] != '.' {
			continue
		}
		system := systemOf(p)
		switch {
		case system == "" && isProgram(p):
			programs = append(programs, p)
		case system != "":
			drone = drone || system == System
			if one, ok := read(docs, p, system); ok {
				pipelines = append(pipelines, one)
			}
		}
	}
	for _, p := range programs {
		if !drone { // the YAML file beside it is what it yields, and what the server reads
			docs.Problem(p, 1, evidence.Unseen, "the pipeline is made by a program, which is not run")
		}
	}
	return pipelines, docs.Problems()
}

// systemOf returns the system whose pipelines a path holds; "" for none.
func systemOf(p string) string {
	dir, file := path.Split(p)
	switch {
	case p == ".drone.yml", p == ".drone.yaml":
		return System
	case p == ".woodpecker.yml", p == ".woodpecker.yaml":
		return Woodpecker
	case dir == ".woodpecker/" && (strings.HasSuffix(file, ".yml") || strings.HasSuffix(file, ".yaml")):
		return Woodpecker
	}
	return ""
}

// isProgram reports whether a path holds a program that yields Drone's pipelines.
func isProgram(p string) bool {
	return p == ".drone.star" || p == ".drone.starlark" || p == ".drone.jsonnet"
}

// reader reads one file.
type reader struct {
	docs     *document.Reader
	pipeline pipeline.Pipeline
}

// read reads a file; false where it holds nothing to run.
func read(docs *document.Reader, p, system string) (pipeline.Pipeline, bool) {
	doc := docs.Document(p)
	if doc == nil {
		return pipeline.Pipeline{}, false
	}
	r := &reader{docs: docs, pipeline: pipeline.Pipeline{System: system, Path: p, At: doc.Root().At()}}
	for _, root := range doc.All() {
		r.document(root)
	}
	if len(r.pipeline.Jobs) == 0 && len(r.pipeline.Includes) == 0 {
		docs.Problem(p, r.pipeline.At.Line, evidence.Unparsed, "no pipeline with steps stands in the file")
		return pipeline.Pipeline{}, false
	}
	return r.pipeline, true
}

// document reads one document: a pipeline, or something else by its kind.
func (r *reader) document(root document.Node) {
	switch kind := root.Get("kind").Text(); kind {
	case "", "pipeline":
		r.workflow(root)
	case "template":
		// What it loads is kept by the server; it counts as taken in from elsewhere.
		if load, ok := root.Field("load"); ok {
			r.pipeline.Includes = append(r.pipeline.Includes, pipeline.Include{Kind: "remote", Value: load.Value.Text(), At: load.At()})
		}
	}
}

// workflow is one pipeline of Drone's, or one file of Woodpecker's.
type workflow struct {
	name  string
	shell string
	when  filter
	needs []string // before its first step
	root  document.Node
	// beside are the containers that run as long as the steps.
	beside []pipeline.Image
	// graph is true where the steps say themselves what they wait for.
	graph bool
}

func (r *reader) workflow(root document.Node) {
	steps := root.Get("steps")
	if !steps.Exists() {
		steps = root.Get("pipeline") // of early versions of both
	}
	w := &workflow{name: r.workflowName(root), shell: shell(root), root: root}
	if r.pipeline.System == System {
		w.needs = root.Get("depends_on").Texts() // Woodpecker's are other files
	}
	w.when = r.filterOf(root)
	r.pipeline.Triggers = append(r.pipeline.Triggers, w.when.triggers()...)
	list := named(steps)
	for _, s := range named(root.Get("services")) {
		if image, ok := s.node.Field("image"); ok && image.Value.Text() != "" {
			w.beside = append(w.beside, pipeline.Image{Name: image.Value.Text(), At: image.At(), Service: true})
		}
	}
	for _, s := range list {
		w.graph = w.graph || s.node.Get("depends_on").Exists()
	}
	before := w.needs
	for _, s := range list {
		id := r.step(w, s, before)
		if !w.graph {
			before = []string{id}
		}
	}
}

// workflowName names a workflow: by its own name or by its file.
func (r *reader) workflowName(root document.Node) string {
	if r.pipeline.System == System {
		if name := root.Get("name").Text(); name != "" {
			return name
		}
		return "default"
	}
	base := strings.TrimPrefix(path.Base(r.pipeline.Path), ".")
	return strings.TrimSuffix(strings.TrimSuffix(base, ".yaml"), ".yml")
}

// shell returns the shell of a workflow's steps: that of the image by default.
func shell(root document.Node) string {
	for _, os := range []document.Node{root.Get("platform", "os"), root.Get("platform"), root.Get("labels", "platform")} {
		if strings.HasPrefix(os.Text(), "windows") {
			return "powershell"
		}
	}
	return ""
}

// entry is a step or a service with its name.
type entry struct {
	name string
	at   pipeline.Line
	node document.Node
}

// named reads a list of mappings with names, or a mapping of them by name.
func named(n document.Node) []entry {
	var list []entry
	if n.IsMapping() {
		for _, f := range n.Fields() {
			list = append(list, entry{name: f.Name, at: f.At(), node: f.Value})
		}
		return list
	}
	for _, item := range n.Items() {
		list = append(list, entry{name: item.Get("name").Text(), at: item.At(), node: item})
	}
	return list
}
