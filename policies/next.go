package policies

import (
	"cmp"
	"slices"
	"strings"
)

// leastNext and mostNext are how many steps are told at once, if there are so
// many: a choice, but no list of everything.
const (
	leastNext = 3
	mostNext  = 5
)

// next returns the ids of the statements that would complete the first stage
// that is not shown, and a few more of it to choose from, cheapest first: by effort, then what is begun already.
// The floor comes before all. Where proxies do not suffice they come last.
func next(m *Model, verdicts []Verdict, whole told) []string {
	if whole.Stopped == 0 {
		return []string{}
	}
	type step struct {
		Statement
		gain float64
		rank int
	}
	var steps []step
	owed := 0.0
	for i, v := range verdicts {
		s := m.Statements[i]
		if s.Stage != whole.Stopped || v.Status == NotApplicable {
			continue
		}
		owed += m.Threshold - v.Points
		if v.Points == 1 {
			continue
		}
		rank := 1
		switch {
		case s.ID == m.Floor && v.Points == 0:
			rank = 0
		case s.Strength == "proxy" && s.Stage >= m.SubstanceFrom:
			rank = 2
		}
		steps = append(steps, step{s, 1 - v.Points, rank})
	}
	slices.SortFunc(steps, func(a, b step) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.Effort, b.Effort), cmp.Compare(a.gain, b.gain), strings.Compare(a.ID, b.ID))
	})
	ids := []string{}
	for _, s := range steps {
		if len(ids) == mostNext || len(ids) >= leastNext && owed <= 0 {
			break
		}
		ids = append(ids, s.ID)
		owed -= s.gain
	}
	return ids
}
