package policies

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// leastNext and mostNext are how many steps are told at once, if there are so
// many: a choice, but no list of everything.
const (
	leastNext = 3
	mostNext  = 5
)

// Plan is the shortest way to the first stage that is not reached.
type Plan struct {
	// Stage is that stage, 0 where all are reached.
	Stage int
	// Needed holds the ids of the statements that complete it at the least cost,
	// the one to begin with first; empty where nothing that can be done would.
	Needed []string
	// Instead holds the other statements of the stage that are not shown yet, in
	// the order of their cost: each could take the place of one that is needed.
	Instead []string
}

// ids returns what is told of a plan where there is room for little.
func (p Plan) ids() []string {
	ids := []string{}
	ids = append(ids, p.Needed[:min(mostNext, len(p.Needed))]...)
	if short := leastNext - len(ids); short > 0 {
		ids = append(ids, p.Instead[:min(short, len(p.Instead))]...)
	}
	return ids
}

// step is one statement that could be brought about.
type step struct {
	*Statement
	// gain is what it adds to its stage, in halves.
	gain int
	// cost compares steps: a file or a pipeline step, a habit of weeks, the organisation.
	cost int
	// floor is true where nothing stands without it.
	floor bool
	// solid is true where it is more than a proxy.
	solid bool
}

// costs are what a step of each effort costs. A habit of weeks is dearer than
// two files, and no file is as dear as to change the organisation.
var costs = [...]int{1: 10, 2: 25, 3: 60}

// plan finds the cheapest statements that complete the first stage that is not
// shown, of all statements or those that serve an axis. What is begun costs
// less to finish, and of ways that cost alike the one of fewest steps is taken.
func plan(m *Model, serving func(*Statement) bool, verdicts []Verdict, stopped int) Plan {
	if stopped == 0 {
		return Plan{}
	}
	var steps []step
	owed, solid := 0.0, stopped < m.SubstanceFrom
	for i := range verdicts {
		s, v := &m.Statements[i], &verdicts[i]
		if s.Stage != stopped || s.Remark || v.Status == NotApplicable || !serving(s) {
			continue
		}
		owed += 2*m.Threshold - 2*v.Points
		solid = solid || v.Points == 1 && s.Strength != "proxy"
		if v.Points == 1 {
			continue
		}
		cost := costs[s.Effort]
		if v.Points > 0 {
			cost = cost * 6 / 10
		}
		steps = append(steps, step{s, 2 - int(2*v.Points), cost, s.ID == m.Floor && v.Points == 0, s.Strength != "proxy"})
	}
	slices.SortFunc(steps, func(a, b step) int {
		return cmp.Or(cmp.Compare(rank(a, solid), rank(b, solid)), cmp.Compare(a.cost, b.cost), cmp.Compare(a.gain, b.gain), strings.Compare(a.ID, b.ID))
	})
	chosen := cheapest(steps, max(0, int(math.Ceil(owed-1e-9))), solid)
	p := Plan{Stage: stopped}
	for i, s := range steps {
		if chosen[i] {
			p.Needed = append(p.Needed, s.ID)
		} else {
			p.Instead = append(p.Instead, s.ID)
		}
	}
	return p
}

// rank has the floor before all, and proxies last where one thing more is needed
// than proxies.
func rank(s step, solid bool) int {
	switch {
	case s.floor:
		return 0
	case s.solid || solid:
		return 1
	}
	return 2
}

// way is a choice of steps and what it costs.
type way struct {
	cost  int
	steps []bool
}

// cheapest chooses the steps that are worth at least so many halves together,
// with the floor among them where it is missing, and with one that is no proxy
// unless there is one already. What cannot be reached at all is nil.
func cheapest(steps []step, owed int, solid bool) []bool {
	// best holds the cheapest way to each number of halves, without and with
	// something solid.
	best := make([][2]*way, owed+1)
	best[0][index(solid)] = &way{steps: make([]bool, len(steps))}
	for i, s := range steps {
		next := make([][2]*way, owed+1)
		for halves, ways := range best {
			for had, w := range ways {
				if w == nil {
					continue
				}
				if !s.floor {
					next[halves][had] = cheaper(next[halves][had], w)
				}
				taken := &way{cost: w.cost + s.cost + 1, steps: slices.Clone(w.steps)}
				taken.steps[i] = true
				to, has := min(owed, halves+s.gain), max(had, index(s.solid))
				next[to][has] = cheaper(next[to][has], taken)
			}
		}
		best = next
	}
	if w := best[owed][1]; w != nil {
		return w.steps
	}
	return make([]bool, len(steps))
}

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}

// cheaper prefers the second only where it costs less or takes earlier steps
// for the same.
func cheaper(a, b *way) *way {
	if a == nil || b.cost < a.cost {
		return b
	}
	if b.cost == a.cost {
		for i := range a.steps {
			if a.steps[i] != b.steps[i] {
				if b.steps[i] {
					return b
				}
				return a
			}
		}
	}
	return a
}

// everyStatement serves a whole model.
func everyStatement(*Statement) bool { return true }

// servesAxis returns what serves an axis at a stage: its own statements, and
// where none of these applies those that stand on others.
func servesAxis(m *Model, axis string, verdicts []Verdict, stage int) func(*Statement) bool {
	own := false
	for i := range verdicts {
		s := &m.Statements[i]
		own = own || s.Stage == stage && s.Axis == axis && !s.Remark && verdicts[i].Status != NotApplicable
	}
	return func(s *Statement) bool {
		return s.Axis == axis || !own && slices.Contains(s.Also, axis)
	}
}
