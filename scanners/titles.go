package scanners

import (
	"slices"
	"strings"
	"unicode"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// titles recognises the name of a pipeline of several jobs. It tells what some
// of them do, and not which: what notifies in "Deploy to staging" deploys nothing.
func (w *wiring) titles(p *pipeline.Pipeline) {
	if p.Name == "" || alone(p) {
		return
	}
	reach := pipeline.Of(p, nil, nil)
	reach.Rung = min(reach.Rung, evidence.Wired) // whether it can fail is up to the job
	w.title(p.Name, p.At, nil, reach)
}

// alone reports whether a pipeline has one job that does something: the name
// of the pipeline is that job's as well.
func alone(p *pipeline.Pipeline) bool {
	working := 0
	for i := range p.Jobs {
		if p.Jobs[i].Idle == nil {
			working++
		}
	}
	return working == 1
}

// title recognises the name of a job, a stage or a step. "deploy-e2e" brings
// something to where tests are run, and runs none.
func (w *wiring) title(name string, at pipeline.Line, via []evidence.Hop, reach pipeline.Reach) {
	place := deploysTo(name)
	w.matchChain(fact.Fact{Kind: fact.Job, Value: name}, at, append(slices.Clip(via), at.Hop()), reach, func(claim *catalogue.Claim) bool {
		return !place || !strings.HasPrefix(claim.Signal.ID, "test.")
	})
}

// deploysTo reports whether a name says first that something is deployed, and
// then only where to.
func deploysTo(name string) bool {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) == 0 {
		return false
	}
	switch words[0] {
	case "deploy", "undeploy", "destroy", "teardown", "provision", "promote":
		return !slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, "test") || word == "run" || word == "and" })
	}
	return false
}
