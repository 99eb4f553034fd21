package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// String says where a stage is, with what more sight could change.
func (s Stage) String() string {
	switch {
	case s.Reached == nil && s.Highest == 0:
		return "not staged"
	case s.Reached == nil:
		return fmt.Sprintf("no stage of %d could be judged", s.Highest)
	}
	words := fmt.Sprintf("stage %d of %d", *s.Reached, s.Highest)
	if s.Possible != nil && *s.Possible > *s.Reached {
		words += fmt.Sprintf(", possibly %d", *s.Possible)
	}
	return words + beside(s, "", " on observed evidence alone")
}

// Ladder draws the stages: reached by what was seen, reached by somebody's word,
// possible, beyond.
func (s Stage) Ladder() string {
	observed, reached, possible := 0, 0, 0
	if s.Reached != nil {
		reached = *s.Reached
	}
	if s.Observed != nil {
		observed = min(reached, *s.Observed)
	}
	if s.Possible != nil {
		possible = max(reached, *s.Possible)
	}
	return strings.Repeat("■", observed) + strings.Repeat("▣", reached-observed) + strings.Repeat("□", possible-reached) + strings.Repeat("·", max(0, s.Highest-possible))
}

// String says how many could be judged.
func (c Coverage) String() string {
	return fmt.Sprintf("%d of %d statements could be judged", c.Judged, c.Statements)
}

// Applies reports whether any statement of the axis applies to the repository.
func (a *Axis) Applies() bool { return a.Coverage.Statements > 0 }

// Judged says how many statements could be judged, and names the axes of which
// none could: a stage without them misleads.
func (m *Model) Judged() string {
	var names []string
	for _, axis := range m.Axes {
		if axis.Stage.Reached == nil && axis.Applies() {
			names = append(names, axis.Title)
		}
	}
	if len(names) == 0 {
		return m.Coverage.String()
	}
	return m.Coverage.String() + "; nothing of " + strings.Join(names, ", ")
}

// Aside reports whether the model is one that would lead for others, of which
// little is to be said here. It is not known of a report that was loaded.
func (m *Model) Aside() bool { return m.aside }

// Feeds says which statements of the leading model rest on which of another.
func (r *Report) Feeds(m *Model) string {
	own := map[string]bool{}
	for i := range m.Statements {
		own[m.Statements[i].ID] = true
	}
	var fed []string
	for _, leading := range r.Models {
		if !leading.Leads {
			continue
		}
		for _, s := range leading.Statements {
			by := slices.DeleteFunc(slices.Clone(s.Stated), func(id string) bool { return !own[id] })
			if len(by) > 0 {
				fed = append(fed, s.ID+" by "+strings.Join(by, ", "))
			}
		}
	}
	return strings.Join(fed, "; ")
}

// serving returns the statements of a stage that an axis is judged by: its own,
// or where it has none those of other axes that serve it.
func serving(m *Model, axis string, stage int) []*Statement {
	var own, others []*Statement
	for i := range m.Statements {
		s := &m.Statements[i]
		switch {
		case s.Stage != stage || s.Remark || s.Status == policies.NotApplicable:
		case s.Axis == axis:
			own = append(own, s)
		case slices.Contains(s.Also, axis):
			others = append(others, s)
		}
	}
	if own != nil {
		return own
	}
	return others
}

// shownTools is how many tools are said to carry an axis; the JSON holds all.
const shownTools = 3

// Carries returns the best evidence of the highest statements shown on an axis,
// one of each tool and no more than a few.
func (r *Report) Carries(m *Model, a *Axis) []*evidence.Evidence {
	var best []*evidence.Evidence
	seen := map[string]bool{}
	for stage := a.Stage.Highest; stage > 0; stage-- {
		for _, s := range serving(m, a.ID, stage) {
			if s.Status != policies.Met && s.Status != policies.Partial || len(s.Evidence) == 0 {
				continue
			}
			e := r.Find(s.Evidence[0])
			if e == nil || seen[e.Tool] {
				continue
			}
			seen[e.Tool] = true
			if best = append(best, e); len(best) == shownTools {
				return best
			}
		}
	}
	return best
}

// Holds returns the first statement that keeps an axis from its next stage: of
// the lowest stage that is not whole, what was not found before what is only
// weak before what could not be seen. It is nil where nothing does.
func (m *Model) Holds(a *Axis) *Statement {
	reached := 0
	if a.Stage.Reached != nil {
		reached = *a.Stage.Reached
	}
	for stage := reached + 1; stage <= a.Stage.Highest; stage++ {
		statements := serving(m, a.ID, stage)
		for _, status := range []policies.Status{policies.Unmet, policies.Partial, policies.Unknown} {
			for _, s := range statements {
				if s.Status == status {
					return s
				}
			}
		}
	}
	return nil
}

// Wanting says what a statement lacks.
func (s *Statement) Wanting() string {
	if s.Status == policies.Unknown && len(s.Settles) > 0 {
		return "cannot be seen; settled by " + s.Settles[0]
	}
	// What was seen is told beside it; what was not is the news here.
	if _, wanting, ok := strings.Cut(s.Because, "; not seen: "); ok {
		return "not seen: " + wanting
	}
	return s.Because
}
