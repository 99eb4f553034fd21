package policies

import (
	"context"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// vouched applies attestations to the verdicts on the evidence, and tells the
// stages that are reached with them and without. It says what exemptions took out.
func (e *Engine) vouched(ctx context.Context, m *Model, seen []Verdict, answers map[string]*answer, doc *evidence.Document) ([]Verdict, []Weighed, *staged, error) {
	seen = m.admit(seen, doc)
	observed, err := e.stages(ctx, m, seen)
	if err != nil {
		return nil, nil, nil, err
	}
	verdicts, weighed := m.vouch(seen, answers, doc)
	if len(weighed) == 0 {
		return seen, nil, observed, nil
	}
	told, err := e.stages(ctx, m, verdicts)
	if err != nil {
		return nil, nil, nil, err
	}
	told.observe(observed)
	return verdicts, weighed, told, nil
}

// observe notes what is reached by evidence alone.
func (s *staged) observe(alone *staged) {
	s.Whole.Observed = alone.Whole.Reached
	for i := range s.Axes {
		s.Axes[i].Observed = alone.Axes[i].Reached
	}
}
