package practice

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// live finds the jobs and steps that are not switched off. One that a caller
// or a value of a matrix leaves out is not switched off when another runs it.
func live(pipelines []pipeline.Pipeline) map[pipeline.Line]bool {
	on := map[pipeline.Line]bool{}
	off := func(g pipeline.Gate) bool { return g.Kind == pipeline.Off }
	for i := range pipelines {
		for k := range pipelines[i].Jobs {
			j := &pipelines[i].Jobs[k]
			if slices.ContainsFunc(j.Gates, off) {
				continue
			}
			on[j.At] = true
			for n := range j.Steps {
				if !slices.ContainsFunc(j.Steps[n].Gates, off) {
					on[j.Steps[n].At] = true
				}
			}
		}
	}
	return on
}

// optional reports whether what is called is switched off by an input of its own:
// it is there for those who set it, in this repository or in another.
func optional(gate pipeline.Gate, via []evidence.Hop) bool {
	return len(via) > 0 && strings.Contains(gate.At.Text, "inputs.")
}

// prints returns where a pipeline prints, nil unless that is all it does.
func prints(p *pipeline.Pipeline) *pipeline.Line {
	for i := range p.Jobs {
		if p.Jobs[i].Idle == nil {
			return nil
		}
	}
	if len(p.Jobs) == 0 {
		return nil
	}
	return p.Jobs[0].Idle
}

// called finds the pipelines that another of the repository calls.
func called(pipelines []pipeline.Pipeline) map[string]bool {
	own := map[string]bool{}
	for i := range pipelines {
		for k := range pipelines[i].Jobs {
			if call := pipelines[i].Jobs[k].Call; call != nil && call.Local {
				own[call.Target] = true
			}
		}
	}
	return own
}

// works reports whether a pipeline was seen to build, check or ship something.
// One that labels, locks or assigns keeps house for the forge.
func (f *finder) works(p *pipeline.Pipeline) bool {
	for i := range p.Jobs {
		if call := p.Jobs[i].Call; call != nil && !call.Local {
			return true // what it calls cannot be seen
		}
		for signal, rung := range f.shown[&p.Jobs[i]] {
			if Work(signal) && rung >= evidence.Configured {
				return true
			}
		}
	}
	return false
}

// Work reports whether a signal is about building, checking or shipping something.
func Work(signal string) bool {
	switch category, _, _ := strings.Cut(signal, "."); category {
	case "test", "sec", "supply", "iac", "deploy", "release", "docs", "win", "iam":
		return true
	}
	return signal == "ci.build" || signal == "ci.test" || signal == "ci.lint"
}

// keepsHouse reports whether a pipeline does none of the work that others of
// the repository do: no change waits for it to be right.
func (f *finder) keepsHouse(p *pipeline.Pipeline) bool { return f.working && !f.works(p) }
