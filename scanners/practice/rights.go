package practice

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// rights asks whether the pipelines state the rights of their tokens, and not
// all of them. One that does among many that do not is no habit.
func (f *finder) rights(pipelines []pipeline.Pipeline) {
	bySystem := map[string][]*pipeline.Pipeline{}
	var systems []string
	for i := range pipelines {
		p := &pipelines[i]
		if p.Component || p.Superseded != nil || onlyCalled(p) {
			continue
		}
		if !slices.Contains(systems, p.System) {
			systems = append(systems, p.System)
		}
		bySystem[p.System] = append(bySystem[p.System], p)
	}
	for _, system := range systems {
		f.rightsOf(bySystem[system])
	}
}

// rightsOf notes the rights that the pipelines of one system state, where all
// or nearly all of them do.
func (f *finder) rightsOf(pipelines []*pipeline.Pipeline) {
	var stated []*pipeline.Permissions
	loose := 0
	for _, p := range pipelines {
		switch least := leastRights(p); {
		case least == nil:
			loose++
		case !lends(p):
			stated = append(stated, least)
		}
	}
	rung := evidence.Enforced
	if loose > 0 {
		rung = evidence.Configured
	}
	if float64(len(stated)) < nearlyAll*float64(len(stated)+loose) {
		return
	}
	for _, permissions := range stated {
		f.add("ci.hardening", "least-permissions", rung, permissions.At, nil)
	}
}

// leastRights returns what a pipeline, or else each of its jobs, states of the
// rights of its token; nil where that is nothing, or all rights.
func leastRights(p *pipeline.Pipeline) *pipeline.Permissions {
	if p.Permissions != nil {
		if grantsAll(p.Permissions) {
			return nil
		}
		return p.Permissions
	}
	for i := range p.Jobs {
		if own := p.Jobs[i].Permissions; own == nil || grantsAll(own) {
			return nil
		}
	}
	if len(p.Jobs) == 0 {
		return nil
	}
	return p.Jobs[0].Permissions
}

// grantsAll reports whether the token may do everything.
func grantsAll(p *pipeline.Permissions) bool {
	return slices.ContainsFunc(p.Scopes, func(s pipeline.Pair) bool { return s.Key == "*" && strings.HasPrefix(s.Value, "write") })
}

// lends reports whether a pipeline gives a token that writes to what a change
// from outside starts: little as its rights may be, they are no safeguard.
func lends(p *pipeline.Pipeline) bool {
	if !slices.ContainsFunc(p.Triggers, func(t pipeline.Trigger) bool { return t.Name == "pull_request_target" }) {
		return false
	}
	writes := func(rights *pipeline.Permissions) bool {
		return rights != nil && slices.ContainsFunc(rights.Scopes, func(s pipeline.Pair) bool { return strings.HasPrefix(s.Value, "write") })
	}
	return writes(p.Permissions) || slices.ContainsFunc(p.Jobs, func(j pipeline.Job) bool { return writes(j.Permissions) })
}

// onlyCalled reports whether nothing but other pipelines starts one: the rights
// are those of the callers.
func onlyCalled(p *pipeline.Pipeline) bool {
	return p.Reusable && !slices.ContainsFunc(p.Triggers, func(t pipeline.Trigger) bool { return t.Kind != pipeline.Called })
}
