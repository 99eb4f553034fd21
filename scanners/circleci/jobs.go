package circleci

import (
	"cmp"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// pipeline returns the workflow with its jobs read.
func (w *workflow) pipeline(name string, instances []*instance) pipeline.Pipeline {
	p := pipeline.Pipeline{System: System, Path: w.doc.Path, Name: name, At: w.at, Inputs: w.inputs}
	var any condition.Occasions
	for _, i := range instances {
		any |= i.set
	}
	p.Triggers = started(any, w.startedAt)
	for _, i := range instances {
		p.Jobs = append(p.Jobs, w.jobs(i, &p)...)
	}
	return p
}

// jobs reads a job of the workflow: more than one where a matrix gives it
// several commands.
func (w *workflow) jobs(i *instance, p *pipeline.Pipeline) []pipeline.Job {
	outer := &scope{config: w.config, lib: w.lib, shell: "bash"}
	job := pipeline.Job{ID: i.id, Name: i.name, At: i.at, Needs: i.requires, Via: w.via, Triggers: w.triggers(i)}
	if i.approval != nil {
		job.Gates = append(job.Gates, *i.approval)
	}
	if w.off != nil {
		job.Gates = append(job.Gates, *w.off)
	}
	for _, context := range i.fields["context"].Value.Items() {
		job.Keys = append(job.Keys, pipeline.Pair{Key: "context", Value: outer.fill(context.Text()), At: context.At()})
	}
	d, ok := w.lib.find(i.name, jobs)
	switch kind := i.fields["type"].Value.Text(); {
	case !ok && kind != "":
		return []pipeline.Job{job} // of a type that has no steps
	case !ok:
		w.docs.Problem(i.at.Path, i.at.Line, evidence.Unresolved, "job "+document.Short(i.name)+" is not defined")
		return []pipeline.Job{job}
	case !d.local:
		p.Includes = append(p.Includes, pipeline.Include{Kind: "component", Value: d.uses, At: i.at})
	}
	var list []pipeline.Job
	seen := map[string]bool{}
	for _, call := range i.combinations() {
		j := job
		j.Keys, j.Gates = slices.Clone(job.Keys), slices.Clone(job.Gates)
		here := &place{dir: home}
		s := &scope{config: w.config, lib: d.lib, job: &j, set: i.set, place: here}
		outer.job, outer.set, outer.place = &j, i.set, here
		outer.steps(i.fields["pre-steps"].Value)
		if d.local {
			j.At = d.field.At()
			s.args = outer.bound(d.field.Value.Get("parameters"), call)
			s.defined(d.field.Value)
		} else {
			outer.foreign(d, call, i.at)
		}
		outer.steps(i.fields["post-steps"].Value)
		if key := commandsOf(&j); !seen[key] {
			seen[key] = true
			list = append(list, j)
		}
	}
	return list
}

// triggers returns what starts the job.
func (w *workflow) triggers(i *instance) []pipeline.Trigger {
	at := w.startedAt
	if filters, ok := i.fields["filters"]; ok && !w.scheduled {
		at = filters.At()
	}
	triggers := started(i.set, at)
	for k := range triggers {
		switch triggers[k].Kind {
		case pipeline.Push:
			triggers[k].Branches = i.branches
		case pipeline.Tag:
			triggers[k].Branches = i.tags
		}
	}
	return triggers
}

// own are the settings of a job in a workflow that are no parameters of it.
var own = []string{"requires", "context", "filters", "matrix", "name", "type", "pre-steps", "post-steps", "serial-group", "override-with"}

// maxMatrix is how many combinations of a matrix are looked at.
const maxMatrix = 24

// combinations returns the arguments of the job's calls: as few as show every
// value of its matrix once.
func (i *instance) combinations() [][]document.Field {
	var fixed []document.Field
	for name, f := range i.fields {
		if !slices.Contains(own, name) {
			fixed = append(fixed, f)
		}
	}
	slices.SortFunc(fixed, func(a, b document.Field) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), strings.Compare(a.Name, b.Name))
	})
	matrix := i.fields["matrix"].Value.Get("parameters").Fields()
	rows := 1
	values := make([][]document.Node, len(matrix))
	for k, f := range matrix {
		values[k] = f.Value.Items()
		rows = min(max(rows, len(values[k])), maxMatrix)
	}
	calls := make([][]document.Field, rows)
	for row := range calls {
		calls[row] = slices.Clone(fixed)
		for k, f := range matrix {
			if n := len(values[k]); n > 0 {
				calls[row] = append(calls[row], document.Field{Name: f.Name, Line: f.Line, Value: values[k][min(row, n-1)]})
			}
		}
	}
	return calls
}

// commandsOf is a text by which two jobs that do the same are known.
func commandsOf(j *pipeline.Job) string {
	var b strings.Builder
	for _, s := range j.Steps {
		b.WriteString(s.Uses + "\x00")
		for _, input := range s.With {
			b.WriteString(input.Key + "=" + input.Value + "\x00")
		}
		if s.Run != nil {
			for _, line := range s.Run.Lines {
				b.WriteString(line.Text + "\n")
			}
		}
	}
	return b.String()
}

// defined reads the definition of a job into the scope's.
func (s *scope) defined(n document.Node) {
	fields := n.Fields()
	s.shell = "bash"
	for _, f := range fields {
		if f.Name == "executor" { // what the job states itself goes before
			s.executor(f.Value)
		}
	}
	for _, f := range fields {
		s.setting(f)
	}
	s.steps(n.Get("steps"))
}

// setting reads a setting that jobs and executors share.
func (s *scope) setting(f document.Field) {
	switch f.Name {
	case "docker":
		s.docker(f.Value)
	case "shell":
		s.shell = shellName(s.fill(f.Value.Text()))
	case "working_directory":
		s.place.dir = join(home, s.fill(f.Value.Text()))
	case "environment":
		s.job.Env = append(s.job.Env, s.pairs(f.Value)...)
	case "parallelism":
		s.job.Keys = append(s.job.Keys, pipeline.Pair{Key: f.Name, Value: s.fill(f.Value.Text()), At: f.At()})
	}
}

// executor reads the executor that a job names, with its parameters.
func (s *scope) executor(n document.Node) {
	if name, ok := sole(n.Text()); ok { // handed on as a parameter
		if a, ok := s.args[strings.TrimPrefix(name, "parameters.")]; ok && a.node.IsMapping() {
			n = a.node
		}
	}
	name, call := n.Text(), n.Fields()
	if n.IsMapping() {
		name = n.Get("name").Text()
	}
	d, ok := s.lib.find(s.fill(name), executors)
	switch {
	case !ok && !strings.Contains(s.fill(name), "$"):
		s.docs.Problem(n.At().Path, max(1, n.At().Line), evidence.Unresolved, "executor "+document.Short(name)+" is not defined")
	case d.local:
		inner := *s
		inner.lib, inner.args = d.lib, s.bound(d.field.Value.Get("parameters"), call)
		for _, f := range d.field.Value.Fields() {
			inner.setting(f)
		}
		s.shell = inner.shell
	case strings.HasPrefix(d.uses, "circleci/windows/"):
		s.shell = "powershell"
		if shell := n.Get("shell"); shell.IsScalar() {
			s.shell = shellName(s.fill(shell.Text()))
		}
	}
}

// docker reads the images of a job: the first runs the steps, the others beside it.
func (s *scope) docker(n document.Node) {
	s.job.Images = nil
	for k, item := range n.Items() {
		image, ok := item.Field("image")
		if !ok {
			continue
		}
		s.job.Images = append(s.job.Images, pipeline.Image{Name: s.fill(image.Value.Text()), At: image.At(), Service: k > 0})
		if k == 0 {
			s.job.Env = append(s.job.Env, s.pairs(item.Get("environment"))...)
		}
	}
}
