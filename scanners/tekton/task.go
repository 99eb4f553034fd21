package tekton

import (
	"maps"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// scope is what is known while the jobs of one pipeline are read.
type scope struct {
	reader   *reader
	pipeline *pipeline.Pipeline
	params   map[string]string
	// sure is true where the parameters are those of a run: nobody else sets them.
	sure bool
	// depth is how many pipelines are around this one.
	depth int
}

// maxDepth bounds pipelines within pipelines.
const maxDepth = 4

// jobs reads the tasks of a pipeline, those at its end last.
func (s *scope) jobs(spec document.Node, via []evidence.Hop) {
	for _, part := range []string{"tasks", "finally"} {
		for _, item := range spec.Get(part).Items() {
			if s.reader.steps > maxSteps {
				s.reader.Problem(s.pipeline.Path, 0, evidence.Limit, "too many steps; the rest was left out")
				return
			}
			if item.IsMapping() {
				s.job(item, via)
			}
		}
	}
}

// job reads one task of a pipeline.
func (s *scope) job(item document.Node, via []evidence.Hop) {
	j := pipeline.Job{ID: item.Get("name").Text(), At: item.At(), Via: via, Needs: item.Get("runAfter").Texts()}
	if f, ok := item.Field("onError"); ok && f.Value.Text() == "continue" {
		j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Soft, At: f.At()})
	}
	if f, ok := item.Field("when"); ok {
		j.Gates = append(j.Gates, s.when(f)...)
	}
	inner := *s
	inner.params = map[string]string{}
	for _, p := range item.Get("params").Items() {
		inner.assign(p.Get("name").Text(), s.value(p.Get("value")))
	}
	if embedded := item.Get("pipelineSpec"); embedded.IsMapping() {
		if inner.depth++; inner.depth <= maxDepth {
			inner.defaults(embedded.Get("params"))
			inner.jobs(embedded, via)
		}
		return
	}
	if embedded := item.Get("taskSpec"); embedded.IsMapping() {
		// A task written in place sees the pipeline's parameters as well.
		for name, value := range s.params {
			inner.assign(name, value)
		}
		inner.defaults(embedded.Get("params"))
		inner.task(&j, embedded, nil)
	} else {
		inner.reference(&j, item, s)
	}
	s.pipeline.Jobs = append(s.pipeline.Jobs, j)
}

// reference reads the task that a job names: its steps where it is one of this
// repository, its name and inputs where it is not. The inputs are filled by
// what is around the job.
func (s *scope) reference(j *pipeline.Job, item document.Node, around *scope) {
	f, ok := item.Field("taskRef")
	if !ok {
		return
	}
	ref := f.Value
	name := s.fill(ref.Get("name").Text())
	if ref.Get("resolver").Exists() {
		name = s.resolved(ref)
	}
	at := f.At()
	if inner, ok := ref.Field("name"); ok {
		at = inner.At()
	} else if value := paramNode(ref, "name"); value.Exists() {
		at = value.At()
	}
	if target := s.local(ref, "Task", name); target != nil {
		s.defaults(target.Get("spec", "params"))
		s.task(j, target.Get("spec"), []evidence.Hop{at.Hop()})
		return
	}
	step := pipeline.Step{Name: j.ID, At: j.At, Uses: strings.ToLower(name), Ref: version(ref), UsesAt: at}
	for _, p := range item.Get("params").Items() {
		step.With = append(step.With, pipeline.Pair{Key: p.Get("name").Text(), Value: around.fill(p.Get("value").Text()), At: p.At()})
		if script := p.Get("value"); p.Get("name").Text() == "SCRIPT" {
			// Tasks of the catalogue that wrap one program take a script by this name.
			lines := script.Script()
			step.Run = &pipeline.Script{Shell: document.Shebang(lines, "sh {0}"), Lines: around.filled(lines)}
		}
	}
	s.reader.steps++
	j.Steps = append(j.Steps, step)
}

// task reads the steps of a task into a job.
func (s *scope) task(j *pipeline.Job, spec document.Node, via []evidence.Hop) {
	template := spec.Get("stepTemplate")
	for _, item := range spec.Get("steps").Items() {
		if s.reader.steps++; s.reader.steps > maxSteps {
			return
		}
		image := item.Get("image")
		if !image.IsScalar() {
			image = template.Get("image")
		}
		if name := s.fill(image.Text()); name != "" && !slices.ContainsFunc(j.Images, func(i pipeline.Image) bool { return i.Name == name }) {
			j.Images = append(j.Images, pipeline.Image{Name: name, At: image.At()})
		}
		j.Steps = append(j.Steps, s.step(item, image, via))
	}
	for _, item := range spec.Get("sidecars").Items() {
		if image := item.Get("image"); image.Text() != "" {
			j.Images = append(j.Images, pipeline.Image{Name: s.fill(image.Text()), At: image.At(), Service: true})
		}
	}
}

// step reads one step: a container with a script or a command line.
func (s *scope) step(item, image document.Node, via []evidence.Hop) pipeline.Step {
	step := pipeline.Step{Name: item.Get("name").Text(), At: item.At(), Via: via}
	if f, ok := item.Field("onError"); ok && s.fill(f.Value.Text()) == "continue" {
		step.Gates = append(step.Gates, pipeline.Gate{Kind: pipeline.Soft, At: f.At()})
	}
	if f, ok := item.Field("when"); ok {
		step.Gates = append(step.Gates, s.when(f)...)
	}
	for _, e := range item.Get("env").Items() {
		if name := e.Get("name").Text(); name != "" {
			step.Env = append(step.Env, pipeline.Pair{Key: name, Value: s.fill(e.Get("value").Text()), At: e.At()})
		}
	}
	command, args := item.Get("command").Items(), item.Get("args").Items()
	switch script := item.Get("script"); {
	case script.IsScalar():
		lines := script.Script()
		step.Run = &pipeline.Script{Shell: document.Shebang(lines, "sh -e {0}"), Lines: lines}
	case len(command) > 0:
		step.Run = document.Argv("", pipeline.Line{}, slices.Concat(command, args))
	case len(args) > 0:
		step.Run = document.Argv(document.ImageProgram(s.fill(image.Text()), args), image.At(), args)
	}
	if ref, ok := item.Field("ref"); ok && step.Run == nil {
		step.Uses, step.UsesAt = strings.ToLower(ref.Value.Get("name").Text()), ref.At()
	}
	if step.Run != nil {
		step.Run.Lines = s.filled(step.Run.Lines)
		step.Run.Dir = folder(s.fill(item.Get("workingDir").Text()))
	}
	return step
}

// folder makes a working directory relative to the root of the repository: the
// workspaces hold it.
func folder(dir string) string {
	dir = strings.TrimPrefix(dir, "/workspace/source")
	if strings.HasPrefix(dir, "/workspace/") {
		return ""
	}
	dir = strings.Trim(strings.TrimPrefix(dir, "."), "/")
	if strings.HasPrefix(dir, "..") || strings.Contains(dir, "$") {
		return ""
	}
	return dir
}

// when reads the conditions of a job or step. What the parameters of a run
// decide is decided; anything else is a condition.
func (s *scope) when(f document.Field) []pipeline.Gate {
	var gates []pipeline.Gate
	for _, item := range f.Value.Items() {
		input, values := s.fill(item.Get("input").Text()), item.Get("values").Texts()
		operator := item.Get("operator").Text()
		literal := s.sure && operator != "" && !strings.Contains(input, "$") && !slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, "$") })
		switch {
		case !literal:
			gates = append(gates, pipeline.Gate{Kind: pipeline.Condition, At: item.At()})
		case slices.Contains(values, input) != (operator == "in"):
			gates = append(gates, pipeline.Gate{Kind: pipeline.Off, At: item.At()})
		}
	}
	return gates
}

// clone gives the scope parameters of its own.
func (s *scope) clone() map[string]string {
	if s.params == nil {
		return map[string]string{}
	}
	return maps.Clone(s.params)
}
