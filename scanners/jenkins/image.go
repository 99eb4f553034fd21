package jenkins

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// chained reads a call on the result of another one.
func (r *run) chained(first, then *dsl.Call, s scope) {
	method := then.Name[strings.LastIndex(then.Name, ").")+2:]
	switch {
	case strings.HasPrefix(first.Name, "docker.") && (method == "inside" || method == "withRun" || method == "run"):
		if image, ok := r.image(first, s); ok {
			image.Service = method != "inside"
			stage := *s.stage
			stage.images = append(slices.Clip(stage.images), image)
			if *stage.job >= 0 {
				job := &r.p.Jobs[*stage.job]
				job.Images = append(slices.Clip(job.Images), image)
			}
			s.stage = &stage
		} else {
			r.call(first, s)
		}
	case strings.HasPrefix(first.Name, "docker.") && method == "push":
		r.call(first, s)
		at := s.file.line(then.At)
		r.add(s, pipeline.Step{At: at, Uses: "docker.push", UsesAt: at})
	case first.Name == "load":
		if f := r.load(first, s); f != nil && f.functions[method] != nil {
			r.function(f.functions[method], then, s)
		}
	default:
		r.call(first, s)
	}
	r.within(then, s)
}

// image reads the image of docker.image('x'); false for one that is built.
func (r *run) image(c *dsl.Call, s scope) (pipeline.Image, bool) {
	first, ok := c.First()
	if !ok || c.Name != "docker.image" {
		return pipeline.Image{}, false
	}
	return pipeline.Image{Name: r.value(s, first.Value), At: s.file.line(first.At)}, true
}

// pod is the scope of a pod template: its containers are those of the jobs in it.
func (r *run) pod(c *dsl.Call, s scope) scope {
	stage := *s.stage
	stage.images = slices.Clip(stage.images)
	for _, a := range c.Args {
		if a.Key == "yaml" {
			stage.images = append(stage.images, r.podImages(a.Value, s)...)
		}
		findNested(a.Value, func(inner *dsl.Call) {
			if image, ok := inner.Arg("image"); ok && inner.Name == "containerTemplate" {
				stage.images = append(stage.images, pipeline.Image{Name: r.value(s, image.Value), At: s.file.line(image.At)})
			}
		})
	}
	s.stage = &stage
	return s
}

// load reads the statements of a Groovy file of the repository that the
// pipeline loads, and returns the file; nil where it cannot be found.
func (r *run) load(c *dsl.Call, s scope) *file {
	at := s.file.line(c.At)
	arg, ok := c.First()
	if !ok {
		return nil
	}
	name := r.value(s, arg.Value)
	if end := strings.LastIndexByte(name, '}'); end >= 0 { // "${WORKSPACE}/ci/build.groovy"
		name = name[end+1:]
	}
	name = strings.TrimPrefix(strings.TrimPrefix(name, "/"), "./")
	for _, have := range r.p.Includes {
		if have.At == at {
			return r.tree.read[name]
		}
	}
	include := pipeline.Include{Kind: "local", Value: name, At: at}
	defer func() { r.p.Includes = append(r.p.Includes, include) }()
	if name == "" || !r.tree.has(name) {
		return nil
	}
	f := r.tree.file(name)
	if f == nil {
		return nil
	}
	include.Followed = true
	if len(s.calls) < maxCalls {
		inner := s
		inner.file, inner.values = f, &values{texts: map[string]dsl.Token{}}
		inner.via = append(slices.Clip(s.via), at.Hop())
		inner.calls = append(slices.Clip(s.calls), &function{file: f})
		r.walk(f.source.Tokens, inner)
	}
	return f
}

// has reports whether the tree has a file.
func (t *tree) has(name string) bool {
	if t.paths == nil {
		t.paths = map[string]bool{}
		for _, p := range t.files.Paths() {
			t.paths[p] = strings.HasSuffix(p, ".groovy")
		}
	}
	_, ok := t.paths[name]
	return ok
}

// library notes a shared library: what it does stands in another repository.
func (r *run) library(c *dsl.Call, s scope) {
	names := c.Args
	for _, a := range c.Args {
		if len(a.Value) == 1 && a.Value[0].Opens("[") {
			names = dsl.Args(a.Value[0].Inner)
		}
	}
	for _, a := range names {
		if a.Key != "" && a.Key != "identifier" && a.Key != "value" {
			continue
		}
		text, ok := a.Text()
		if !ok || text == "" {
			continue
		}
		r.p.Includes = append(r.p.Includes, pipeline.Include{Kind: "library", Value: text, At: s.file.line(a.At)})
	}
}
