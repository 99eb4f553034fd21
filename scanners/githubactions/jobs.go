package githubactions

import (
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// jobs reads the jobs of a workflow, each followed by those of the local
// workflow that it calls.
func (s *scope) jobs(root node) []pipeline.Job {
	var all *field
	for _, f := range s.fields(root) {
		if f.name == "jobs" {
			all = &f
		}
	}
	switch {
	case s.r.spent.over:
		return nil
	case all == nil || isNull(all.value):
		s.r.problem(s.doc.Path, 1, evidence.Unparsed, "the workflow has no jobs")
		return nil
	case all.value.Kind != yaml.MappingNode:
		s.unfit(all.value, all.line, "jobs is not a mapping")
		return nil
	}
	var jobs []pipeline.Job
	for _, f := range s.fields(all.value) {
		if f.value.Kind != yaml.MappingNode {
			s.unfit(f.value, f.line, "the job is not a mapping")
			continue
		}
		if s.r.spent.jobs++; s.r.spent.jobs > maxJobs {
			s.r.spent.over = true
			break
		}
		job, inner := s.jobOf(f)
		called := inner.callJobs(job)
		jobs = append(append(jobs, job), called...)
	}
	return jobs
}

// jobOf reads one job and returns the scope that it was read in.
func (s *scope) jobOf(f field) (pipeline.Job, *scope) {
	job := pipeline.Job{ID: f.name, At: s.line(f.line), Via: s.via, Gates: slices.Clone(s.gates)}
	inner := *s
	inner.gates = nil
	inner.job = &jobScope{Job: &job}
	fields := inner.fields(f.value)
	// What the other settings are read with comes first, wherever it stands.
	for _, f := range fields {
		switch f.name {
		case "strategy":
			inner.job.matrix = inner.matrixOf(inner.get(f.value, "matrix"))
		case "defaults":
			inner.defaults(f.value)
		case "env":
			job.Env = inner.pairs(f.value)
		case "if":
			inner.jobCondition(f)
		}
	}
	inner.job.env = job.Env
	for _, f := range fields {
		inner.jobField(f)
	}
	for _, f := range fields {
		if f.name == "steps" {
			inner.jobSteps(f)
		}
	}
	inner.job.Job = &pipeline.Job{} // the job is copied from here on
	return job, &inner
}

func (s *scope) jobCondition(f field) {
	gates, through := s.conditional(f)
	s.job.Gates = append(s.job.Gates, gates...)
	if len(through) < len(s.triggers) {
		s.job.Triggers = through
		s.triggers = through
	}
}

// jobField reads one of the settings that need no order.
func (s *scope) jobField(f field) {
	job := s.job.Job
	switch f.name {
	case "strategy":
		job.Keys = append(job.Keys, s.keys(f)...)
	case "defaults", "env", "if", "steps", "outputs", "secrets":
	case "name":
		job.Name = s.text(f.value)
	case "needs":
		job.Needs = s.texts(f.value)
	case "continue-on-error":
		job.Gates = append(job.Gates, s.softened(f)...)
	case "environment":
		job.Environment = s.environment(f)
	case "container", "services":
		job.Images = append(job.Images, s.images(f)...)
	case "permissions":
		job.Permissions = s.permissions(f)
	case "uses":
		job.Call = s.call(f, job.Call)
	case "with":
		if job.Call == nil {
			job.Call = &pipeline.Call{}
		}
		job.Call.With = s.pairs(f.value)
	case "runs-on":
		if s.shell == "" && s.onWindows(f.value) {
			s.shell = "pwsh"
		}
		job.Keys = append(job.Keys, s.keys(f)...)
	default:
		job.Keys = append(job.Keys, s.keys(f)...)
	}
}

func (s *scope) jobSteps(f field) {
	if !isNull(f.value) && f.value.Kind != yaml.SequenceNode {
		s.unfit(f.value, f.line, "steps is not a list")
		return
	}
	s.job.Steps = s.steps(f.value)
}
