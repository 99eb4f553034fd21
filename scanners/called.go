package scanners

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
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

// include recognises what a pipeline takes in. What a file of this repository
// does is read, whatever it is called; of others the name has to tell it, and what
// they are told to do.
func (w *wiring) include(p *pipeline.Pipeline, in *pipeline.Include, reach pipeline.Reach) {
	w.matchChain(fact.Fact{Kind: fact.Include, Value: in.Value}, in.At, []evidence.Hop{in.At.Hop()}, reach, func(claim *catalogue.Claim) bool {
		return !in.Followed || !claim.Row.ByName
	})
	if len(p.Jobs) > 0 {
		reach = pipeline.Of(p, nil, nil)
	}
	for _, pair := range in.With {
		w.pairs("include.", []pipeline.Pair{pair}, nil, elsewhere(reach, pair.At))
	}
}
