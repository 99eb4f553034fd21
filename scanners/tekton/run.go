package tekton

import (
	"cmp"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// run reads a run of a pipeline or of a single task. The node is the object's,
// or one that a template of the object holds.
func (r *reader) run(o *object, n document.Node, starts []pipeline.Trigger) pipeline.Pipeline {
	p := pipeline.Pipeline{
		System: System, Path: o.path, At: n.At(), Triggers: starts,
		Name: strings.TrimSuffix(cmp.Or(n.Get("metadata", "name").Text(), n.Get("metadata", "generateName").Text()), "-"),
	}
	if strings.HasPrefix(o.path, home) {
		p.System = PipelinesAsCode
	}
	p.Name = cmp.Or(p.Name, "run")
	s := scope{reader: r, pipeline: &p, sure: true}
	s.annotated(n)
	spec := n.Get("spec")
	if n.Get("kind").Text() == "TaskRun" {
		j := pipeline.Job{ID: p.Name, At: p.At}
		if s.assigned(spec.Get("params")); spec.Get("taskSpec").IsMapping() {
			s.defaults(spec.Get("taskSpec", "params"))
			s.task(&j, spec.Get("taskSpec"), nil)
		} else {
			s.reference(&j, spec, &s)
		}
		p.Jobs = []pipeline.Job{j}
		return p
	}
	s.assigned(spec.Get("params"))
	if embedded := spec.Get("pipelineSpec"); embedded.IsMapping() {
		s.defaults(embedded.Get("params"))
		s.jobs(embedded, nil)
	} else if f, ok := spec.Field("pipelineRef"); ok {
		s.pipelineRef(f, n)
	}
	return p
}

// pipelineRef takes in the pipeline that a run names, or notes that it lies elsewhere.
func (s *scope) pipelineRef(f document.Field, n document.Node) {
	name := s.fill(f.Value.Get("name").Text())
	if f.Value.Get("resolver").Exists() {
		name = s.resolved(f.Value)
	}
	target := s.local(f.Value, "Pipeline", name)
	if target == nil {
		if file := n.Get("metadata", "annotations", "pipelinesascode.tekton.dev/pipeline").Text(); file != "" {
			target = s.inFile(file, "Pipeline")
		}
	}
	if target == nil {
		s.pipeline.Jobs = append(s.pipeline.Jobs, pipeline.Job{
			ID: cmp.Or(name, "pipeline"), At: f.At(), Call: &pipeline.Call{Target: name, At: f.At()},
		})
		return
	}
	var via []evidence.Hop
	if target.path != s.pipeline.Path {
		via = []evidence.Hop{f.At().Hop()}
	}
	s.defaults(target.Get("spec", "params"))
	s.jobs(target.Get("spec"), via)
}

// annotated notes the tasks that a run has Pipelines-as-Code fetch: they are
// taken from elsewhere and are named again where they are used.
func (s *scope) annotated(n document.Node) {
	for _, f := range n.Get("metadata", "annotations").Fields() {
		if !strings.HasPrefix(f.Name, "pipelinesascode.tekton.dev/task") {
			continue
		}
		for _, name := range list(f.Value.Text()) {
			if o := s.inFile(name, "Task"); o != nil {
				o.used = true
			}
		}
	}
}

// inFile finds the object of a kind in a file of the repository.
func (s *scope) inFile(file, kind string) *object {
	for _, o := range s.reader.paths[strings.TrimPrefix(file, "./")] {
		if o.kind == kind {
			o.used = true
			return o
		}
	}
	return nil
}

// local finds what a reference names in this repository: by name, or by a path
// of a repository whose address is only known when it runs, which is this one.
func (s *scope) local(ref document.Node, kind, name string) *object {
	switch ref.Get("resolver").Text() {
	case "":
		if ref.Get("bundle").Exists() {
			return nil
		}
		return s.reader.take(kind, name)
	case "git":
		if url := param(ref, "url"); url == "" || strings.Contains(url, "{{") || strings.Contains(url, "$(") {
			return s.inFile(param(ref, "pathInRepo"), kind)
		}
	case "cluster":
		return s.reader.take(kind, name)
	}
	return nil
}

// resolved names what a resolver fetches, without its version.
func (s *scope) resolved(ref document.Node) string {
	name := s.fill(param(ref, "name"))
	switch ref.Get("resolver").Text() {
	case "git", "http":
		file := s.fill(cmp.Or(param(ref, "pathInRepo"), param(ref, "url")))
		name = file[strings.LastIndexByte(file, '/')+1:]
		name = strings.TrimSuffix(strings.TrimSuffix(name, ".yaml"), ".yml")
		if name == "task" || name == "pipeline" { // catalogues keep each in a folder of its name
			parts := strings.Split(file, "/")
			name = parts[max(0, len(parts)-2)]
		}
	}
	return name
}

// version returns the version that a reference asks for, "" where it asks for none.
func version(ref document.Node) string {
	bundle := cmp.Or(param(ref, "bundle"), ref.Get("bundle").Text())
	if _, digest, ok := strings.Cut(bundle, "@"); ok {
		return digest
	}
	if colon := strings.LastIndexByte(bundle, ':'); colon > strings.LastIndexByte(bundle, '/') {
		return bundle[colon+1:]
	}
	return cmp.Or(param(ref, "version"), param(ref, "revision"))
}

// param returns the value of a resolver's parameter.
func param(ref document.Node, name string) string { return paramNode(ref, name).Text() }

func paramNode(ref document.Node, name string) document.Node {
	for _, item := range ref.Get("params").Items() {
		if item.Get("name").Text() == name {
			return item.Get("value")
		}
	}
	return document.Node{}
}
