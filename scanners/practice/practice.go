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

// Working holds the steps that were seen to test, scan, build or ship something.
type Working map[*pipeline.Step]bool

// Find returns what the pipelines show by their shape. Roles and fingerprints
// are the caller's to set.
func Find(pipelines []pipeline.Pipeline, shown Shown, working Working) []evidence.Evidence {
	f := &finder{shown: shown, steps: working, live: live(pipelines), own: called(pipelines)}
	for i := range pipelines {
		f.working = f.working || f.works(&pipelines[i])
	}
	for i := range pipelines {
		f.pipeline(&pipelines[i])
	}
	f.gates()
	f.triggers(pipelines)
	f.pinned(pipelines)
	f.rights(pipelines)
	f.environments(pipelines)
	f.closing(pipelines)
	return f.found
}

type finder struct {
	shown  Shown
	steps  Working
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
	if p.Superseded == nil {
		f.parity(p)
	}
	o := f.orderOf(p)
	for i := range p.Jobs {
		best = max(best, pipeline.Of(p, &p.Jobs[i], nil).Rung)
		if p.Superseded == nil { // what a pipeline did that runs no more is of no interest
			f.job(p, &p.Jobs[i], o)
		}
	}
	if f.keepsHouse(p) {
		best = min(best, evidence.Wired)
	}
	f.exists(p, best)
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

func (f *finder) job(p *pipeline.Pipeline, j *pipeline.Job, o order) {
	reach := pipeline.Of(p, j, nil)
	if j.Call != nil {
		f.add("ci.reusable", p.System, evidence.Wired, j.Call.At, j.Via)
	}
	if !reach.Manual { // a job that waits for a person may be left out by design
		f.inert(p, j.At, j.Gates, j.Via, len(f.shown[j]) > 0)
	}
	for i := range j.Steps {
		if s := &j.Steps[i]; !ranAfter(s.Name) && !keeps(s.Uses) {
			f.inert(p, s.At, s.Gates, append(slices.Clip(j.Via), s.Via...), f.steps[s])
		}
	}
	f.held(p, j, reach, o)
	f.applied(p, j, reach)
	f.continuous(p, j, reach, o)
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

// inert notes that a job or a step, which stands at a place, is switched off, or
// cannot fail the pipeline. The failure of one that was seen to do no work, such
// as one that takes a label off or installs something, need not fail it.
func (f *finder) inert(p *pipeline.Pipeline, at pipeline.Line, gates []pipeline.Gate, via []evidence.Hop, works bool) {
	for _, gate := range gates {
		if gate.Kind == pipeline.Off && !f.live[at] && !optional(gate, via) || gate.Kind == pipeline.Soft && works {
			f.add("ci.inert", p.System, evidence.Configured, gate.At, via)
		}
	}
}

// triggers asks whether changes are checked before the merge and after it. A
// push to whatever branch does both.
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
				if trigger.Kind == pipeline.Change || everyBranch(p, trigger) {
					change = append(change, e)
				}
				if trigger.Kind == pipeline.Push && trigger.Default {
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

// everyBranch reports whether a trigger is the push of any branch. GitHub sees
// all that its filters let through; others watch the branches that a server is told of.
func everyBranch(p *pipeline.Pipeline, t pipeline.Trigger) bool {
	return p.System == "github-actions" && t.Kind == pipeline.Push && t.Default && len(t.Branches) == 0
}

var digest = expression.Lazy(`^([0-9a-f]{40}|[0-9a-f]{64}|sha256:[0-9a-f]{64})$`)

// nearlyAll is the share of pinned calls from which on pinning is a habit with exceptions.
const nearlyAll = 0.9

// pinned asks whether what the pipelines call of others is pinned by digest,
// for each system by itself: not all of them have something to pin by.
func (f *finder) pinned(pipelines []pipeline.Pipeline) {
	var systems []string
	for i := range pipelines {
		if p := &pipelines[i]; p.Superseded == nil && !slices.Contains(systems, p.System) {
			systems = append(systems, p.System)
		}
	}
	for _, system := range systems {
		f.pinnedIn(system, pipelines)
	}
}

// pinnedIn asks that of the pipelines of one system.
func (f *finder) pinnedIn(system string, pipelines []pipeline.Pipeline) {
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
	for _, p := range pipelines {
		if p.Superseded != nil || p.System != system {
			continue
		}
		for _, j := range p.Jobs {
			if j.Call != nil && !j.Call.Local {
				take(j.Call.Ref, j.Call.At)
			}
			for _, s := range j.Steps {
				if strings.Contains(s.Uses, "/") && !strings.HasPrefix(s.Uses, ".") { // one's own needs no pin
					take(s.Ref, s.UsesAt)
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
			if _, down := takesDown(j); j.Environment.Review && !down {
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
