package scanners

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// markIdle marks the jobs that only print: starter workflows, and stages that
// were named and never written. What their names promise is not done.
func markIdle(pipelines []pipeline.Pipeline) {
	for i := range pipelines {
		for k := range pipelines[i].Jobs {
			j := &pipelines[i].Jobs[k]
			j.Idle = idleStep(j)
		}
	}
}

// idleStep returns where a job prints, nil if it does more than that.
func idleStep(j *pipeline.Job) *pipeline.Line {
	if j.Call != nil {
		return nil
	}
	var first *pipeline.Line
	for i := range j.Steps {
		s := &j.Steps[i]
		switch {
		case s.Run != nil && command.Idle(text(s.Run)):
			if first == nil && len(s.Run.Lines) > 0 {
				first = &s.Run.Lines[0]
			}
		case s.Run != nil && isBlank(s.Run):
		case s.Uses != "" && prepares(s.Uses):
		default:
			return nil
		}
	}
	return first
}

// prepares reports whether an action only makes a machine ready.
func prepares(uses string) bool {
	uses = strings.ToLower(uses)
	return uses == "actions/checkout" || uses == "checkout" || strings.HasPrefix(uses, "actions/setup-")
}

func text(s *pipeline.Script) string {
	lines := make([]string, len(s.Lines))
	for i, l := range s.Lines {
		lines[i] = l.Text
	}
	return strings.Join(lines, "\n")
}

func isBlank(s *pipeline.Script) bool {
	return !slices.ContainsFunc(s.Lines, func(l pipeline.Line) bool { return strings.TrimSpace(l.Text) != "" })
}
