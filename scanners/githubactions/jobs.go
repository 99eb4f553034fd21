package githubactions

import (
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// jobs reads the jobs of a workflow, each followed by those of the local
// workflow that it calls.
func (s *scope) jobs(root document.Node) []pipeline.Job {
	all := root.Get("jobs")
	switch {
	case s.r.spent.Over():
		return nil
	case all.IsNull():
		s.r.documents.Problem(s.doc.Path, 1, evidence.Unparsed, "the workflow has no jobs")
		return nil
	case !all.IsMapping():
		s.unfit(all, "jobs is not a mapping")
		return nil
	}
	var jobs []pipeline.Job
	for _, f := range all.Fields() {
		if !f.Value.IsMapping() {
			s.unfit(f.Value, "the job is not a mapping")
			continue
		}
		if s.r.spent.jobs++; s.r.spent.jobs > maxJobs {
			s.r.spent.Exhaust()
			break
		}
		job, inner := s.jobOf(f)
		called := inner.callJobs(job)
		jobs = append(append(jobs, job), called...)
	}
	return jobs
}

// jobOf reads one job and returns the scope that it was read in.
func (s *scope) jobOf(f document.Field) (pipeline.Job, *scope) {
	job := pipeline.Job{ID: f.Name, At: f.At(), Via: s.via, Gates: slices.Clone(s.gates)}
	inner := *s
	inner.gates = nil
	inner.job = &jobScope{Job: &job}
	fields := f.Value.Fields()
	// What the other settings are read with comes first, wherever it stands.
	for _, f := range fields {
		switch f.Name {
		case "strategy":
			inner.job.matrix = inner.matrixOf(f.Value.Get("matrix"))
		case "defaults":
			inner.defaults(f.Value)
		case "env":
			job.Env = inner.pairs(f.Value)
		case "if":
			inner.jobCondition(f)
		}
	}
	inner.job.env = job.Env
	for _, f := range fields {
		inner.jobField(f)
	}
	for _, f := range fields {
		if f.Name == "steps" {
			inner.jobSteps(f)
		}
	}
	inner.job.Job = &pipeline.Job{} // the job is copied from here on
	return job, &inner
}

func (s *scope) jobCondition(f document.Field) {
	gates, through := s.conditional(f)
	s.job.Gates = append(s.job.Gates, gates...)
	if len(through) < len(s.triggers) {
		s.job.Triggers = through
		s.triggers = through
	}
}

// jobField reads one of the settings that need no order.
func (s *scope) jobField(f document.Field) {
	job := s.job.Job
	switch f.Name {
	case "strategy":
		job.Keys = append(job.Keys, s.keys(f)...)
	case "defaults", "env", "if", "steps", "outputs", "secrets":
	case "name":
		job.Name = s.text(f.Value)
	case "needs":
		job.Needs = s.texts(f.Value)
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
		job.Call.With = s.pairs(f.Value)
	case "runs-on":
		if s.shell == "" && s.onWindows(f.Value) {
			s.shell = "pwsh"
		}
		job.Keys = append(job.Keys, s.keys(f)...)
	default:
		job.Keys = append(job.Keys, s.keys(f)...)
	}
}

func (s *scope) jobSteps(f document.Field) {
	if !f.Value.IsNull() && !f.Value.IsSequence() {
		s.unfit(f.Value, "steps is not a list")
		return
	}
	s.job.Steps = s.steps(f.Value)
}
