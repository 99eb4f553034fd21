// Package practice derives evidence from the shape of pipelines: what starts
// them, what holds them back, whether what they call is pinned. These are
// relations between parts of a pipeline, which no row of the catalogue can say.
package practice

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Shown says which signals the catalogue saw in a job, and how strongly.
type Shown map[*pipeline.Job]map[string]evidence.Rung

// Find returns what the pipelines show by their shape. Roles and fingerprints
// are the caller's to set.
func Find(pipelines []pipeline.Pipeline, shown Shown) []evidence.Evidence {
	f := &finder{shown: shown, live: live(pipelines), own: called(pipelines)}
	for i := range pipelines {
		f.working = f.working || f.works(&pipelines[i])
	}
	for i := range pipelines {
		f.pipeline(&pipelines[i])
	}
	f.gates()
	f.triggers(pipelines)
	f.pinned(pipelines)
	f.environments(pipelines)
	return f.found
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

type finder struct {
	shown  Shown
	byHand []handStart
	// live holds the places of the jobs and steps that run somewhere.
	live map[pipeline.Line]bool
	// own holds the pipelines that others of the same repository call.
	own map[string]bool
	// working is true when any of the pipelines builds, checks or ships something.
	working bool
	found   []evidence.Evidence
}

func (f *finder) add(signal, tool string, rung evidence.Rung, at pipeline.Line, via []evidence.Hop, counters ...evidence.Counter) {
	f.found = append(f.found, evidence.Evidence{
		Signal: signal, Tool: tool, Rung: rung, Path: at.Path, Line: at.Line, Text: at.Text,
		Chain: slices.Compact(append(slices.Clip(via), at.Hop())), Counters: counters, Source: evidence.SourcePipeline,
	})
}

func (f *finder) pipeline(p *pipeline.Pipeline) {
	if p.Reusable {
		f.add("ci.reusable", p.System, evidence.Configured, p.At, nil)
		if !f.own[p.Path] && !p.Component {
			// What no pipeline of the repository calls is there for other repositories.
			f.add("itsm.shared-service", p.System, evidence.Configured, p.At, nil, evidence.Counter{
				Kind: evidence.Indirect, Path: p.At.Path, Line: p.At.Line, Text: p.At.Text,
			})
		}
	}
	for _, include := range p.Includes {
		if include.Kind != "local" {
			f.add("ci.reusable", p.System, evidence.Wired, include.At, nil)
		}
	}
	if p.Component {
		return
	}
	best := evidence.Configured
	for i := range p.Jobs {
		best = max(best, pipeline.Of(p, &p.Jobs[i], nil).Rung)
		if p.Superseded == nil { // what a pipeline did that runs no more is of no interest
			f.job(p, &p.Jobs[i])
		}
	}
	if f.keepsHouse(p) {
		best = min(best, evidence.Wired)
	}
	f.exists(p, best)
	f.permissions(p)
	f.selfService(p)
}

// exists says that there is the pipeline, unless none of its jobs does anything.
func (f *finder) exists(p *pipeline.Pipeline, best evidence.Rung) {
	switch idle := prints(p); {
	case len(p.Jobs)+len(p.Includes)+len(p.Triggers) == 0: // what stands there is something else
	case idle != nil:
		f.add("ci.pipeline", p.System, evidence.Mentioned, p.At, nil, evidence.Counter{Kind: evidence.EmptyConfig, Path: idle.Path, Line: idle.Line, Text: idle.Text})
	case p.Superseded != nil:
		at := p.Superseded
		f.add("ci.pipeline", p.System, best, p.At, nil, evidence.Counter{Kind: evidence.Superseded, Path: at.Path, Line: at.Line, Text: at.Text})
	default:
		f.add("ci.pipeline", p.System, best, p.At, nil)
	}
}

func (f *finder) job(p *pipeline.Pipeline, j *pipeline.Job) {
	reach := pipeline.Of(p, j, nil)
	if j.Call != nil {
		f.add("ci.reusable", p.System, evidence.Wired, j.Call.At, j.Via)
	}
	if !reach.Manual { // a job that waits for a person may be left out by design
		f.inert(p, j.At, j.Gates, j.Via)
	}
	for _, gate := range j.Gates {
		if gate.Kind == pipeline.Approval {
			f.add("deploy.manual-gate", p.System, evidence.Configured, gate.At, j.Via)
		}
	}
	for i := range j.Steps {
		if s := &j.Steps[i]; !ranAfter(s.Name) && !keeps(s.Uses) {
			f.inert(p, s.At, s.Gates, append(slices.Clip(j.Via), s.Via...))
		}
	}
	approved := slices.ContainsFunc(j.Gates, func(g pipeline.Gate) bool { return g.Kind == pipeline.Approval })
	if reach.Manual && !approved && f.deploys(j) {
		f.byHand = append(f.byHand, handStart{p, j})
	}
	f.applied(p, j, reach)
	f.continuous(p, j, reach)
}

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

// ranAfter reports whether a name is that of a phase which GitLab, Travis
// (after_script, after_success) or AppVeyor (on_finish) run after a job has
// ended, and which so cannot fail it.
func ranAfter(phase string) bool {
	return strings.HasPrefix(phase, "after_") || phase == "on_success" || phase == "on_failure" || phase == "on_finish"
}

// keeps reports whether a step only carries files from one run or job to
// another: what it cannot fail checks nothing.
func keeps(uses string) bool {
	for _, action := range []string{"actions/cache", "actions/upload-artifact", "actions/download-artifact"} {
		if rest, ok := strings.CutPrefix(strings.ToLower(uses), action); ok && (rest == "" || rest[0] == '/') {
			return true
		}
	}
	return false
}

// inert notes that the job or step at a place is switched off, or cannot fail
// the pipeline.
func (f *finder) inert(p *pipeline.Pipeline, at pipeline.Line, gates []pipeline.Gate, via []evidence.Hop) {
	for _, gate := range gates {
		if gate.Kind == pipeline.Off && !f.live[at] || gate.Kind == pipeline.Soft {
			f.add("ci.inert", p.System, evidence.Configured, gate.At, via)
		}
	}
}

func (f *finder) deploys(j *pipeline.Job) bool {
	return f.shown[j]["deploy.automated"] >= evidence.Configured || f.shown[j]["iac.applied-in-ci"] >= evidence.Configured
}

// productionName is how the places that users see are called.
var productionName = expression.Lazy(`(?i)\b(prod|prd|production|live|release|public)\b`)

// lowerName is how the places before production are called.
var lowerName = expression.Lazy(`(?i)\b(dev|develop|development|test|testing|qa|uat|sit|int|integration|stag|staging|stage|preprod|pre-prod|preview|review|demo|sandbox|nonprod|non-prod)\b`)

// continuous finds the job that brings each change of the default branch to
// production: started by the push, let go by no person, after tests that can stop it.
func (f *finder) continuous(p *pipeline.Pipeline, j *pipeline.Job, reach pipeline.Reach) {
	if !f.deploys(j) || !reach.DefaultBranch || reach.Manual || reach.Rung < evidence.Wired {
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
	for _, gate := range j.Gates {
		if gate.Kind == pipeline.Approval {
			return
		}
	}
	rung := evidence.Wired
	if !f.tested(p, j, map[string]bool{}) {
		rung = evidence.Configured // deployed at once, but nothing stops a broken change
	}
	f.add("deploy.continuous", p.System, rung, at, j.Via)
}

// tested reports whether the job, or one that it needs, runs tests that can
// stop it. seen holds the jobs that were asked already.
func (f *finder) tested(p *pipeline.Pipeline, j *pipeline.Job, seen map[string]bool) bool {
	if f.shown[j]["ci.test"] >= evidence.Enforced {
		return true
	}
	for i := range p.Jobs {
		other := &p.Jobs[i]
		// The jobs of a called pipeline carry the caller's name before their own.
		needed := func(need string) bool { return other.ID == need || strings.HasPrefix(other.ID, need+"/") }
		if !seen[other.ID] && slices.ContainsFunc(j.Needs, needed) {
			seen[other.ID] = true
			if f.tested(p, other, seen) {
				return true
			}
		}
	}
	return false
}

// permissions notes a token whose rights are stated and not all of them.
func (f *finder) permissions(p *pipeline.Pipeline) {
	if p.Permissions == nil {
		return
	}
	for _, scope := range p.Permissions.Scopes {
		if scope.Key == "*" && strings.HasPrefix(scope.Value, "write") {
			return
		}
	}
	f.add("ci.hardening", "least-permissions", evidence.Enforced, p.Permissions.At, nil)
}

// selfService finds pipelines that a person starts with a choice of their own.
// They give an environment, and so are wired, when a job of theirs deploys.
func (f *finder) selfService(p *pipeline.Pipeline) {
	if len(p.Inputs) == 0 {
		return
	}
	rung := evidence.Configured
	for i := range p.Jobs {
		if f.deploys(&p.Jobs[i]) {
			rung = evidence.Wired
		}
	}
	f.add("plat.self-service", p.System, rung, p.Inputs[0].At, nil)
}

// triggers asks whether changes are checked before the merge and after it.
func (f *finder) triggers(pipelines []pipeline.Pipeline) {
	var change, push []evidence.Evidence
	for i := range pipelines {
		p := &pipelines[i]
		if p.Component || p.Superseded != nil || prints(p) != nil {
			continue
		}
		keepsHouse := f.keepsHouse(p)
		for j := range p.Jobs {
			reach := pipeline.Of(p, &p.Jobs[j], nil)
			if keepsHouse {
				reach.Rung = min(reach.Rung, evidence.Wired)
			}
			triggers := p.Triggers
			if p.Jobs[j].Triggers != nil {
				triggers = p.Jobs[j].Triggers
			}
			for _, trigger := range triggers {
				e := evidence.Evidence{Signal: "ci.triggers", Tool: p.System, Rung: reach.Rung, Path: trigger.At.Path, Line: trigger.At.Line, Text: trigger.At.Text, Chain: []evidence.Hop{trigger.At.Hop()}, Source: evidence.SourcePipeline}
				switch {
				case trigger.Kind == pipeline.Change:
					change = append(change, e)
				case trigger.Kind == pipeline.Push && trigger.Default:
					push = append(push, e)
				}
			}
		}
	}
	if len(change) > 0 && len(push) > 0 {
		f.found = append(f.found, change...)
		f.found = append(f.found, push...)
	}
}

var digest = expression.Lazy(`^([0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64})$`)

// nearlyAll is the share of pinned calls from which on pinning is a habit with exceptions.
const nearlyAll = 0.9

// pinned asks whether what the pipelines call of others is pinned by digest.
func (f *finder) pinned(pipelines []pipeline.Pipeline) {
	var pinned, loose []pipeline.Line
	seen := map[pipeline.Line]bool{}
	take := func(ref string, at pipeline.Line) {
		if seen[at] {
			return
		}
		seen[at] = true
		if digest().MatchString(ref) {
			pinned = append(pinned, at)
		} else {
			loose = append(loose, at)
		}
	}
	system := ""
	for _, p := range pipelines {
		if p.Superseded != nil {
			continue
		}
		for _, j := range p.Jobs {
			if j.Call != nil && !j.Call.Local {
				take(j.Call.Ref, j.Call.At)
				system = p.System
			}
			for _, s := range j.Steps {
				if strings.Contains(s.Uses, "/") && !strings.HasPrefix(s.Uses, ".") { // one's own needs no pin
					take(s.Ref, s.UsesAt)
					system = p.System
				}
			}
		}
	}
	switch {
	case len(pinned) == 0:
	case len(loose) == 0:
		f.add("ci.pinned", system, evidence.Wired, pinned[0], nil)
	case float64(len(pinned)) >= nearlyAll*float64(len(pinned)+len(loose)):
		f.add("ci.pinned", system, evidence.Configured, pinned[0], nil, evidence.Counter{
			Kind: evidence.SomeUnpinned, Path: loose[0].Path, Line: loose[0].Line, Text: loose[0].Text,
		})
	}
}

// environments asks whether a change passes through more than one place.
func (f *finder) environments(pipelines []pipeline.Pipeline) {
	type named struct {
		at     pipeline.Line
		system string
		rung   evidence.Rung
		via    []evidence.Hop
	}
	var lower, production []named
	for i := range pipelines {
		p := &pipelines[i]
		for k := range p.Jobs {
			j := &p.Jobs[k]
			if j.Environment == nil || j.Environment.Stop {
				continue
			}
			n := named{j.Environment.At, p.System, pipeline.Of(p, j, nil).Rung, j.Via}
			switch name := strings.ReplaceAll(j.Environment.Name, "_", "-"); {
			case lowerName().MatchString(name):
				lower = append(lower, n)
			case productionName().MatchString(name):
				production = append(production, n)
			}
			if j.Environment.Review {
				f.add("deploy.preview-env", p.System, n.rung, j.Environment.At, j.Via)
			}
		}
	}
	if len(lower) == 0 || len(production) == 0 {
		return
	}
	for _, n := range append(lower, production...) {
		f.add("deploy.multi-env", n.system, n.rung, n.at, n.via)
	}
}
