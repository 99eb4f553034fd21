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
		if grantsAll(p.Permissions) || publishes(p.Permissions) && taking(p) > 1 {
			return nil
		}
		return p.Permissions
	}
	wide := 0
	for i := range p.Jobs {
		own := p.Jobs[i].Permissions
		if own == nil || grantsAll(own) {
			return nil
		}
		if publishes(own) {
			wide++
		}
	}
	if wide > 1 && wide == len(p.Jobs) {
		return nil
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

// publishes reports whether the token may change the code, publish packages and
// vouch for them: one job may need all three, but not each.
func publishes(p *pipeline.Permissions) bool {
	return writes(p, "contents") && writes(p, "packages") && writes(p, "id-token")
}

// taking counts the jobs whose token has the rights that the pipeline states.
func taking(p *pipeline.Pipeline) int {
	count := 0
	for i := range p.Jobs {
		if p.Jobs[i].Permissions == nil {
			count++
		}
	}
	return count
}

// writes reports whether the rights are to write to one of the scopes, or to
// any where none is named.
func writes(rights *pipeline.Permissions, scopes ...string) bool {
	return rights != nil && slices.ContainsFunc(rights.Scopes, func(s pipeline.Pair) bool {
		return strings.HasPrefix(s.Value, "write") && (len(scopes) == 0 || s.Key == "*" || slices.Contains(scopes, s.Key))
	})
}

// lends reports whether a pipeline gives a token that writes to what people
// from outside start: little as its rights may be, they are no safeguard. What
// a comment or another run starts often answers to the change, which takes the
// right to write to it: there it is what changes the code or is published that counts.
func lends(p *pipeline.Pipeline) bool {
	started := func(names ...string) bool {
		return slices.ContainsFunc(p.Triggers, func(t pipeline.Trigger) bool { return slices.Contains(names, t.Name) })
	}
	lent := func(scopes ...string) bool {
		return writes(p.Permissions, scopes...) || slices.ContainsFunc(p.Jobs, func(j pipeline.Job) bool { return writes(j.Permissions, scopes...) })
	}
	return started("pull_request_target") && lent() ||
		started("issue_comment", "workflow_run") && lent("contents", "packages", "id-token", "actions", "deployments")
}

// onlyCalled reports whether nothing but other pipelines starts one: the rights
// are those of the callers.
func onlyCalled(p *pipeline.Pipeline) bool {
	return p.Reusable && !slices.ContainsFunc(p.Triggers, func(t pipeline.Trigger) bool { return t.Kind != pipeline.Called })
}
