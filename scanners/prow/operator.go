package prow

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// operator reads a configuration of OpenShift's ci-operator, from which the
// jobs of Prow are made: each test is one.
//
// The format: https://docs.ci.openshift.org/docs/architecture/ci-operator
func operator(doc *document.Document) pipeline.Pipeline {
	p := pipeline.Pipeline{
		System: System, Path: doc.Path, At: doc.Line(1), Triggers: []pipeline.Trigger{},
		Name: strings.TrimSuffix(path.Base(doc.Path), path.Ext(doc.Path)),
	}
	for _, item := range doc.Root().Get("tests").Items() {
		j := pipeline.Job{ID: item.Get("as").Text(), At: item.At()}
		t := pipeline.Trigger{Kind: pipeline.Change, At: item.At(), Name: "presubmit", Paths: item.Get("run_if_changed").Texts()}
		for _, f := range item.Fields() {
			switch f.Name {
			case "cron", "interval", "minimum_interval":
				t.Kind, t.At, t.Name = pipeline.Schedule, f.At(), "periodic"
			case "postsubmit":
				if f.Value.True() {
					t.Kind, t.At, t.Name, t.Default = pipeline.Push, f.At(), "postsubmit", true
				}
			case "always_run":
				if f.Value.False() && len(t.Paths) == 0 {
					t.Kind, t.At = pipeline.Manual, f.At()
				}
			case "optional":
				if f.Value.True() {
					j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Soft, At: f.At()})
				}
			}
		}
		j.Triggers = []pipeline.Trigger{t}
		j.Steps = tests(item)
		if workflow, ok := item.Get("steps").Field("workflow"); ok {
			// Workflows are kept in a registry of their own.
			j.Call = &pipeline.Call{Target: workflow.Value.Text(), At: workflow.At()}
		}
		p.Jobs = append(p.Jobs, j)
	}
	return p
}

// tests returns what a test runs: its commands, or the steps written in place.
func tests(item document.Node) []pipeline.Step {
	bodies := []document.Node{item}
	for _, part := range []string{"pre", "test", "post"} {
		bodies = append(bodies, item.Get("steps", part).Items()...)
	}
	var steps []pipeline.Step
	for _, body := range bodies {
		if commands := body.Get("commands"); commands.IsScalar() {
			lines := commands.Script()
			steps = append(steps, pipeline.Step{
				Name: body.Get("as").Text(), At: body.At(),
				Run: &pipeline.Script{Shell: document.Shebang(lines, "bash -e {0}"), Lines: lines},
			})
		}
	}
	return steps
}
