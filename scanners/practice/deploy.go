package practice

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// order is where the jobs of a pipeline stand to others of it.
type order struct {
	// tested holds the jobs that run tests which can stop them, or wait for a job that does.
	tested map[*pipeline.Job]bool
	// waiting holds the jobs that a person starts, and those that wait for one.
	waiting map[*pipeline.Job]bool
	// leading holds the jobs that deploy, and those that one of them waits for.
	leading map[*pipeline.Job]bool
}

func (f *finder) orderOf(p *pipeline.Pipeline) order {
	var o order
	approval := func(j pipeline.Job) bool { return len(approvals(&j)) > 0 }
	if slices.ContainsFunc(p.Jobs, approval) {
		o.leading = pipeline.Upstream(p, f.mayDeploy)
	}
	o.tested = pipeline.Downstream(p, func(j *pipeline.Job) bool { return f.shown[j]["ci.test"] >= evidence.Enforced })
	o.waiting = pipeline.Downstream(p, func(j *pipeline.Job) bool {
		// What may fail may also be left out: the stages of GitLab do not wait for it.
		return (pipeline.Of(p, j, nil).Manual || len(approvals(j)) > 0) && !has(j.Gates, pipeline.Soft)
	})
	return o
}

func has(gates []pipeline.Gate, kind pipeline.GateKind) bool {
	return slices.ContainsFunc(gates, func(g pipeline.Gate) bool { return g.Kind == kind })
}

// approvals returns where a person must let a job go, or a step of it.
func approvals(j *pipeline.Job) []pipeline.Line {
	var at []pipeline.Line
	note := func(gates []pipeline.Gate) {
		for _, g := range gates {
			if g.Kind == pipeline.Approval {
				at = append(at, g.At)
			}
		}
	}
	note(j.Gates)
	for i := range j.Steps {
		if !has(j.Steps[i].Gates, pipeline.Off) {
			note(j.Steps[i].Gates)
		}
	}
	return at
}

// held notes where a person holds a deployment back: an approval that it waits
// for, or the start of the job itself.
func (f *finder) held(p *pipeline.Pipeline, j *pipeline.Job, reach pipeline.Reach, o order) {
	if o.leading[j] {
		for _, at := range approvals(j) {
			f.add("deploy.manual-gate", p.System, evidence.Configured, at, j.Via)
		}
	}
	if reach.Manual && !has(j.Gates, pipeline.Approval) && f.deploys(j) {
		f.byHand = append(f.byHand, handStart{p, j})
	}
}

// handStart is a job that deploys when a person starts it.
type handStart struct {
	p *pipeline.Pipeline
	j *pipeline.Job
}

// gates takes such jobs for gates, unless changes reach production without them:
// then they are for going back, or for a place aside.
func (f *finder) gates() {
	if slices.ContainsFunc(f.found, func(e evidence.Evidence) bool { return e.Signal == "deploy.continuous" }) {
		return
	}
	for _, b := range f.byHand {
		f.add("deploy.manual-gate", b.p.System, evidence.Configured, b.j.At, b.j.Via)
	}
}

func (f *finder) deploys(j *pipeline.Job) bool {
	return f.shown[j]["deploy.automated"] >= evidence.Configured || f.shown[j]["iac.applied-in-ci"] >= evidence.Configured
}

// mayDeploy reports whether a job was seen to deploy, or says that it does:
// what it does that with may be unknown.
func (f *finder) mayDeploy(j *pipeline.Job) bool {
	if j.Environment != nil {
		return !j.Environment.Stop
	}
	return f.deploys(j) || deployName().MatchString(j.ID+" "+j.Name+" "+j.Stage)
}

// deployName is what the jobs are called that bring something to where it is used.
var deployName = expression.Lazy(`(?i)(^|[^a-z])(deploy|release|publish|promot|roll-?out|ship|deliver|apply)`)

// productionName is how the places that users see are called.
var productionName = expression.Lazy(`(?i)\b(prod|prd|production|live|release|public)\b`)

// lowerName is how the places before production are called.
var lowerName = expression.Lazy(`(?i)\b(dev|develop|development|test|testing|qa|uat|sit|int|integration|stag|staging|stage|preprod|pre-prod|preview|review|demo|sandbox|nonprod|non-prod)\b`)

// applied takes infrastructure code that is applied in a named environment for
// a deployment to it, where no tool of deployment was seen.
func (f *finder) applied(p *pipeline.Pipeline, j *pipeline.Job, reach pipeline.Reach) {
	rung := f.shown[j]["iac.applied-in-ci"]
	if j.Environment == nil || j.Environment.Stop || j.Environment.Review || rung < evidence.Wired || f.shown[j]["deploy.automated"] >= evidence.Wired {
		return
	}
	name := strings.ReplaceAll(j.Environment.Name, "_", "-")
	if productionName().MatchString(name) || lowerName().MatchString(name) {
		f.add("deploy.automated", p.System, rung, j.Environment.At, j.Via, reach.Counters...)
	}
}

// continuous finds the job that brings each change of the default branch to
// production: started by the push, let go by no person, after tests that can stop it.
func (f *finder) continuous(p *pipeline.Pipeline, j *pipeline.Job, reach pipeline.Reach, o order) {
	if !f.deploys(j) || !reach.DefaultBranch || reach.Manual || o.waiting[j] || reach.Rung < evidence.Wired {
		return
	}
	at, name := j.At, j.ID+" "+j.Name
	if j.Environment != nil {
		at, name = j.Environment.At, j.Environment.Name
	}
	if !productionName().MatchString(strings.ReplaceAll(name, "_", "-")) {
		return
	}
	if lowerName().MatchString(strings.ReplaceAll(name, "_", "-")) {
		return
	}
	rung := evidence.Wired
	if !o.tested[j] {
		rung = evidence.Configured // deployed at once, but nothing stops a broken change
	}
	f.add("deploy.continuous", p.System, rung, at, j.Via)
}
