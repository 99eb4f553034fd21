package githubactions

import (
	"slices"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// call reads the uses of a job: a workflow of this repository or of another.
func (s *scope) call(f document.Field, call *pipeline.Call) *pipeline.Call {
	if call == nil {
		call = &pipeline.Call{}
	}
	uses := s.text(f.Value)
	call.At = f.At()
	if isLocal(uses) {
		call.Local = true
		call.Target = clean(uses)
		return call
	}
	call.Target, call.Ref = splitUses(uses)
	return call
}

// callJobs returns the jobs of the local workflow that a job calls: copies with
// the caller's triggers, gates and needs, and the call among their hops.
func (s *scope) callJobs(caller pipeline.Job) []pipeline.Job {
	call := caller.Call
	if call == nil || !call.Local {
		return nil
	}
	if _, found := slices.BinarySearch(s.r.workflows, call.Target); !found {
		s.unresolved(call.At, "workflow", call.Target)
		return nil
	}
	s.r.called[call.Target] = true
	doc := s.r.file(call.Target)
	if doc == nil {
		return nil
	}
	inner, ok := s.deeper(doc, call.At)
	if !ok {
		return nil
	}
	inner.job = nil
	inner.gates = caller.Gates
	env, permissions := inner.enter(call.With)
	if permissions == nil {
		permissions = caller.Permissions
	}
	jobs := inner.jobs(doc.Root())
	for i := range jobs {
		if !s.spend(len(env) + len(caller.Needs) + len(jobs[i].Needs)*(1+len(caller.ID)/document.BytesPerNode)) {
			return jobs[:i]
		}
		adopt(&jobs[i], caller, env, permissions, len(jobs[i].Via) == len(inner.via))
	}
	return jobs
}

// enter prepares the scope for reading the jobs of a workflow that is called
// with inputs, and returns what stands above its jobs.
func (s *scope) enter(with []pipeline.Pair) (env []pipeline.Pair, permissions *pipeline.Permissions) {
	// Neither the caller's defaults nor its inputs nor its variables reach into the workflow.
	s.shell, s.dir, s.inputs, s.env = "", "", nil, nil
	fields := s.doc.Root().Fields()
	declarations := document.Node{}
	for _, f := range fields {
		if f.Name == "on" {
			declarations = f.Value.Get("workflow_call")
		}
	}
	s.inputs = passed(s.declared(declarations), with, true)
	for _, f := range fields {
		switch f.Name {
		case "defaults":
			s.defaults(f.Value)
		case "env":
			env = s.pairs(f.Value)
			s.env = env
		case "permissions":
			permissions = s.permissions(f)
		}
	}
	return env, permissions
}

// adopt makes a job of the called workflow one of the caller's pipeline. Jobs
// that the called workflow called in turn (direct is false) keep their own environment.
func adopt(job *pipeline.Job, caller pipeline.Job, env []pipeline.Pair, permissions *pipeline.Permissions, direct bool) {
	job.ID = caller.ID + "/" + job.ID
	for i, need := range job.Needs {
		job.Needs[i] = caller.ID + "/" + need
	}
	if len(job.Needs) == 0 {
		job.Needs = slices.Clone(caller.Needs)
	}
	if job.Triggers == nil {
		job.Triggers = caller.Triggers
	}
	if job.Permissions == nil {
		job.Permissions = permissions
	}
	if direct {
		job.Env = slices.Concat(env, job.Env)
	}
}
