package scanners

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// verifies is the signal of looking at what was deployed.
const verifies = "deploy.verify"

// verification is what a name says is looked at once it is deployed.
type verification struct {
	pipeline *pipeline.Pipeline
	job      *pipeline.Job // nil for what belongs to the pipeline as a whole
	claim    *catalogue.Claim
	evidence evidence.Evidence
}

// verify claims the verifications that come after a deployment: the smoke test
// of what was only built is a test like others.
func (w *wiring) verify() {
	deployed := func(j *pipeline.Job) bool {
		return w.deploying[j] || j.Environment != nil && !j.Environment.Stop
	}
	var now *pipeline.Pipeline
	var after map[*pipeline.Job]bool
	for _, v := range w.verified {
		if v.pipeline != now { // those of one pipeline stand together
			now, after = v.pipeline, pipeline.Downstream(v.pipeline, deployed)
		}
		follows := after[v.job] || v.job == nil && len(after) > 0
		if !follows && !(len(w.deploying) > 0 && afterwards(v.pipeline)) {
			continue
		}
		if v.job != nil {
			shown := w.shown[v.job]
			shown[verifies] = max(shown[verifies], v.evidence.Rung)
		}
		w.found.claim(v.claim, v.evidence)
	}
}

// previewed is the signal of what a change is shown in.
const previewed = "deploy.preview-env"

// preview claims what the names of pipelines say is brought somewhere for a
// change. Where none of their jobs was seen to bring anything anywhere, the name
// alone tells it, and may be that of images for others to bring there.
func (w *wiring) preview() {
	for _, v := range w.previews {
		brought := slices.ContainsFunc(v.pipeline.Jobs, func(j pipeline.Job) bool { return j.Environment != nil })
		for i := range v.pipeline.Jobs {
			brought = brought || w.deploying[&v.pipeline.Jobs[i]]
		}
		if e := &v.evidence; !brought {
			e.Rung = min(e.Rung, evidence.Configured)
			e.Counters = append(slices.Clip(e.Counters), evidence.Counter{Kind: evidence.Indirect, Path: e.Path, Line: e.Line, Text: e.Text})
		}
		w.found.claim(v.claim, v.evidence)
	}
}

// brings reports whether a signal is about bringing something to where it is used.
func brings(signal string) bool {
	switch signal {
	case "deploy.automated", "deploy.progressive", "deploy.preview-env", "iac.applied-in-ci", "iac.gitops":
		return true
	}
	return false
}

// deploys reports whether a signal is about bringing something to a place
// where it stays.
func deploys(signal string) bool {
	return strings.HasPrefix(signal, "deploy.") || signal == "iac.applied-in-ci" || signal == "iac.gitops"
}

// afterwards reports whether a pipeline is started by a deployment, or by
// another pipeline, which may be one.
func afterwards(p *pipeline.Pipeline) bool {
	return slices.ContainsFunc(p.Triggers, func(t pipeline.Trigger) bool {
		return t.Kind == pipeline.After || t.Name == "deployment_status" || t.Name == "deployment"
	})
}
