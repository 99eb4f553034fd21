package scanners

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// elsewhere marks what a pipeline of another repository does: its name says
// so, and nothing here shows it.
func elsewhere(reach pipeline.Reach, at pipeline.Line) pipeline.Reach {
	reach.Rung = min(reach.Rung, evidence.Wired)
	reach.Counters = append(slices.Clip(reach.Counters), evidence.Counter{Kind: evidence.Elsewhere, Path: at.Path, Line: at.Line, Text: at.Text})
	return reach
}

// namedTask returns what a step calls, as the catalogue knows it. A file by
// itself is a task that lies in another repository (Concourse): like the
// workflows of others, it is known by its name.
func namedTask(s *pipeline.Step, reach pipeline.Reach) (string, pipeline.Reach) {
	if ext := path.Ext(s.Uses); strings.Contains(s.Uses, "/") || ext != ".yml" && ext != ".yaml" {
		return s.Uses, reach
	}
	return "tasks/others/.github/workflows/" + s.Uses, elsewhere(reach, s.UsesAt)
}
