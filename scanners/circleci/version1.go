package circleci

import (
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// version1 reads a circle.yml, the format of CircleCI 1.0, which ran on every push.
func (r *reader) version1(path string) {
	doc := r.docs.Document(path)
	if doc == nil {
		return
	}
	root := doc.Root()
	if !root.IsMapping() {
		r.docs.Problem(path, 1, evidence.Unparsed, "the file is not a mapping")
		return
	}
	p := pipeline.Pipeline{System: System, Path: path, At: doc.Line(1)}
	p.Triggers = started(condition.On(pipeline.Change, pipeline.Push), p.At)
	for _, f := range root.Fields() {
		job := pipeline.Job{ID: f.Name, At: f.At()}
		switch f.Name {
		case "machine", "checkout", "dependencies", "database", "compile", "test":
			for _, when := range []string{"pre", "override", "post"} {
				job.Steps = append(job.Steps, steps1(f.Value.Get(when))...)
			}
		case "deployment":
			for _, target := range f.Value.Fields() {
				job.Steps = append(job.Steps, steps1(target.Value.Get("commands"))...)
			}
		}
		if len(job.Steps) > 0 {
			p.Jobs = append(p.Jobs, job)
		}
	}
	r.pipelines = append(r.pipelines, p)
}

// steps1 reads a list of commands, each a text or a mapping of it to its settings.
func steps1(n document.Node) []pipeline.Step {
	var steps []pipeline.Step
	for _, item := range n.Items() {
		lines, at := item.Script(), item.At()
		for _, f := range item.Fields() {
			lines = append(lines, pipeline.Line{Path: f.At().Path, Line: f.Line, Text: f.Name})
		}
		if len(lines) > 0 {
			steps = append(steps, pipeline.Step{At: at, Run: &pipeline.Script{Shell: "bash", Lines: lines}})
		}
	}
	return steps
}
