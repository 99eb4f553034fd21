// Package tekton reads the pipelines of Tekton and of Pipelines-as-Code into
// the normal form of package pipeline. Pipelines and tasks of the same
// repository are taken in where they are named, so that they are seen with what
// starts them. It runs nothing and recognises no tool.
//
// The formats: https://tekton.dev/docs/pipelines and https://pipelinesascode.com/docs
package tekton

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// The names of the CI systems: objects of Tekton that something in a cluster
// starts, and those that the forge's events start by their annotations.
const (
	System          = "tekton"
	PipelinesAsCode = "pipelines-as-code"
)

// Limits on what one tree may hold, far above what any real one has.
const (
	maxFiles = 1_000
	maxSteps = 20_000
)

// home is the folder that Pipelines-as-Code reads.
const home = ".tekton/"

// object is one Kubernetes object of Tekton's.
type object struct {
	document.Node
	kind, name string
	path       string
	// used is true once another object has taken it in.
	used bool
}

// reader holds what is shared while the objects of one tree are read.
type reader struct {
	*document.Reader
	objects []*object
	// named finds an object by its kind and name.
	named map[[2]string]*object
	// paths finds the objects of a file.
	paths map[string][]*object
	// started holds the triggers of each template.
	started map[string][]pipeline.Trigger
	steps   int
}

// Read reads every run, and every pipeline and task that none of them takes
// in. A file that cannot be read is a problem and affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{
		Reader: document.NewReader(files), named: map[[2]string]*object{},
		paths: map[string][]*object{}, started: map[string][]pipeline.Trigger{},
	}
	r.list(files)
	r.listeners()
	var pipelines []pipeline.Pipeline
	for _, o := range r.objects {
		switch o.kind {
		case "PipelineRun", "TaskRun":
			pipelines = append(pipelines, r.run(o, o.Node, r.starts(o)))
		case "TriggerTemplate":
			pipelines = append(pipelines, r.template(o)...)
		}
	}
	for _, kind := range []string{"Pipeline", "Task"} {
		for _, o := range r.objects {
			if o.kind == kind && !o.used {
				pipelines = append(pipelines, r.block(o))
			}
		}
	}
	slices.SortStableFunc(pipelines, func(a, b pipeline.Pipeline) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.At.Line, b.At.Line))
	})
	return pipelines, r.Problems()
}

// list finds the objects. Beside the folder of Pipelines-as-Code, which must be
// readable, files are looked into that name Tekton in their path and in their text.
func (r *reader) list(files document.Files) {
	count := 0
	for _, p := range files.Paths() {
		if !strings.Contains(p, "tekton") || !strings.HasSuffix(p, ".yaml") && !strings.HasSuffix(p, ".yml") {
			continue
		}
		if !strings.HasPrefix(p, home) {
			if text, err := files.Text(p); err != nil || !bytes.Contains(text, []byte("tekton.dev/")) {
				continue
			}
		}
		if count++; count > maxFiles {
			r.Problem(p, 0, evidence.Limit, "too many files of Tekton; the rest was left out")
			return
		}
		if doc := r.Document(p); doc != nil {
			for _, root := range doc.All() {
				r.add(p, root)
			}
		}
	}
}

func (r *reader) add(p string, root document.Node) {
	kind := root.Get("kind").Text()
	if kind == "List" {
		for _, item := range root.Get("items").Items() {
			if item.Get("kind").Text() != "List" {
				r.add(p, item)
			}
		}
		return
	}
	group, _, _ := strings.Cut(root.Get("apiVersion").Text(), "/")
	if group != "tekton.dev" && group != "triggers.tekton.dev" {
		return
	}
	if kind == "ClusterTask" {
		kind = "Task"
	}
	o := &object{Node: root, kind: kind, name: cmp.Or(root.Get("metadata", "name").Text(), root.Get("metadata", "generateName").Text()), path: p}
	r.objects = append(r.objects, o)
	r.paths[p] = append(r.paths[p], o)
	if key := [2]string{kind, o.name}; r.named[key] == nil {
		r.named[key] = o
	}
}

// take returns the object that a reference names, and marks it as taken in.
func (r *reader) take(kind, name string) *object {
	o := r.named[[2]string{kind, name}]
	if o != nil {
		o.used = true
	}
	return o
}

// block reads a pipeline or task that nothing in the repository starts.
func (r *reader) block(o *object) pipeline.Pipeline {
	p := pipeline.Pipeline{System: System, Path: o.path, Name: o.name, At: o.At()}
	if strings.HasPrefix(o.path, home) {
		p.System = PipelinesAsCode
	}
	s := scope{reader: r, pipeline: &p}
	if o.kind == "Task" {
		p.Component = true
		j := pipeline.Job{ID: o.name, At: o.At()}
		s.defaults(o.Get("spec", "params"))
		s.task(&j, o.Get("spec"), nil)
		p.Jobs = []pipeline.Job{j}
		return p
	}
	p.Triggers = []pipeline.Trigger{{Kind: pipeline.Called, At: o.At(), Name: "pipelineRef"}}
	s.defaults(o.Get("spec", "params"))
	s.jobs(o.Get("spec"), nil)
	return p
}
