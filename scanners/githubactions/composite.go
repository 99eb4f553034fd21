package githubactions

import (
	"bytes"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// composite returns the steps of the local action that a step calls, with the
// call among their hops and its gates among theirs.
func (s *scope) composite(step pipeline.Step) []pipeline.Step {
	dir, ours := s.job.local(step.Uses)
	if !ours {
		return nil
	}
	file := s.r.actions[dir]
	if file == "" {
		s.unresolved(step.UsesAt, "action", step.Uses)
		return nil
	}
	s.r.called[file] = true
	doc := s.r.file(file)
	if doc == nil {
		return nil
	}
	inner, ok := s.deeper(doc, step.UsesAt)
	if !ok {
		return nil
	}
	inner.action(dir)
	inner.inputs = passed(inner.declared(doc.Root()), step.With, false)
	return inner.actionSteps()
}

// action prepares the scope for reading an action. Defaults of the workflow do
// not reach into it.
func (s *scope) action(dir string) {
	s.inAction = true
	s.shell, s.dir = "", ""
	s.inputs = nil
	s.actionDir = dir
	if dir == "" {
		s.actionDir = "."
	}
}

// declared returns what an action or a called workflow takes, with
// defaults where they are literal.
func (s *scope) declared(declarations document.Node) map[string]input {
	inputs := map[string]input{}
	for _, f := range declarations.Get("inputs").Fields() {
		in := input{boolean: s.text(f.Value.Get("type")) == "boolean"}
		if in.value = s.text(f.Value.Get("default")); in.value == "" && in.boolean {
			in.value = "false"
		}
		inputs[strings.ToLower(f.Name)] = in
	}
	return inputs
}

// passed puts the values of a call over the declared inputs. With literals
// only, a value that is an expression makes the input unknown: what it names
// means something else in the called file.
func passed(inputs map[string]input, with []pipeline.Pair, literals bool) map[string]input {
	for _, p := range with {
		name := strings.ToLower(p.Key)
		in := inputs[name]
		in.value = p.Value
		inputs[name] = in
	}
	for name, in := range inputs {
		if literals && !in.literal() {
			delete(inputs, name)
		}
	}
	return inputs
}

// actionSteps reads what an action runs: the steps of a composite action, or
// the image of a container action. Actions in JavaScript hold nothing to follow.
func (s *scope) actionSteps() []pipeline.Step {
	runs := s.doc.Root().Get("runs")
	if !runs.Exists() {
		s.r.documents.Problem(s.doc.Path, 1, evidence.Unparsed, "the action states nothing to run (runs:)")
		return nil
	}
	var steps []pipeline.Step
	for _, f := range runs.Fields() {
		switch f.Name {
		case "steps":
			steps = append(steps, s.steps(f.Value)...)
		case "image":
			if image, ok := strings.CutPrefix(s.text(f.Value), "docker://"); ok {
				s.job.Images = append(s.job.Images, pipeline.Image{Name: image, At: f.At()})
			}
		}
	}
	return steps
}

// components reads the actions that no workflow calls, and the one at the root,
// which is there for other repositories.
func (r *reader) components() []pipeline.Pipeline {
	var uncalled []string
	for dir, file := range r.actions {
		if dir == "" || !r.called[file] {
			uncalled = append(uncalled, dir)
		}
	}
	slices.Sort(uncalled)
	var components []pipeline.Pipeline
	for _, dir := range uncalled {
		if c, ok := r.component(dir); ok {
			components = append(components, c)
		}
	}
	return components
}

// isAction tells an action from the files of that name that other tools have.
func (r *reader) isAction(dir, file string) bool {
	if dir == "" || strings.HasPrefix(dir, ".github/") {
		return true
	}
	text, err := r.files.Text(file)
	return err == nil && (bytes.HasPrefix(text, []byte("runs:")) || bytes.Contains(text, []byte("\nruns:")))
}

// component reads an action on its own.
func (r *reader) component(dir string) (pipeline.Pipeline, bool) {
	file := r.actions[dir]
	if !r.isAction(dir, file) {
		return pipeline.Pipeline{}, false
	}
	doc := r.file(file)
	if doc == nil {
		return pipeline.Pipeline{}, false
	}
	r.spent = spending{}
	s := &scope{r: r, doc: doc, stack: []string{file}, job: &jobScope{Job: &pipeline.Job{}}}
	c := pipeline.Pipeline{System: "github-actions", Path: file, At: doc.Root().At(), Component: true,
		Reusable: dir == "" || strings.HasPrefix(dir, ".github/actions/")}
	var runs *document.Field
	for _, f := range doc.Root().Fields() {
		switch f.Name {
		case "name":
			c.Name, c.At = s.text(f.Value), f.At()
		case "runs":
			runs = &f
		}
	}
	if runs == nil {
		r.documents.Problem(file, 1, evidence.Unparsed, "the action states nothing to run (runs:)")
		return pipeline.Pipeline{}, false
	}
	c.Triggers = []pipeline.Trigger{{Kind: pipeline.Called, At: runs.At(), Name: "uses"}}
	s.triggers = c.Triggers
	s.action(dir)
	steps := s.actionSteps()
	if len(steps) > 0 || len(s.job.Images) > 0 {
		job := *s.job.Job
		job.ID, job.At, job.Steps = "runs", runs.At(), steps
		c.Jobs = []pipeline.Job{job}
	}
	r.checkLimits(file)
	return c, true
}
