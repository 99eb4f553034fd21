package policies

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// rounds is how many random documents a property is tried on.
const rounds = 25

// random is a document of which anything may have been seen.
func random(r *rand.Rand, signals []string) *evidence.Document {
	doc := blank(signals)
	doc.Profile = Profiles()[r.IntN(8)] // those that are staged
	for _, id := range names(doc.Signals) {
		s := doc.Signals[id]
		s.Open, s.World = nil, r.IntN(4) == 0
		if r.IntN(3) == 0 {
			s.Open = []evidence.Class{evidence.Pipeline}
		}
		for range r.IntN(4) {
			s.Evidence = append(s.Evidence, sighting(r, id))
		}
	}
	return see(doc)
}

// sighting is any sighting of a signal.
func sighting(r *rand.Rand, signal string) evidence.Evidence {
	e := evidence.Evidence{
		Signal: signal, Tool: fmt.Sprintf("tool-%d", r.IntN(3)), Role: evidence.Product, Path: "ci.yml", Line: 1 + r.IntN(90),
		Rung: evidence.Rung(1 + r.IntN(4)), Source: evidence.SourcePipeline,
	}
	kinds := []evidence.CounterKind{evidence.NonBlocking, evidence.ScheduledOnly, evidence.NeverRuns, evidence.EmptyConfig, evidence.Indirect}
	if r.IntN(3) == 0 {
		e.Counters = []evidence.Counter{{Kind: kinds[r.IntN(len(kinds))], Path: "ci.yml", Line: 2}}
	}
	return e
}

// strong is the best sighting there is.
func strong(signal string) evidence.Evidence {
	return evidence.Evidence{Signal: signal, Tool: "best", Role: evidence.Product, Path: "ci.yml", Line: 1, Rung: evidence.Enforced, Source: evidence.SourcePipeline}
}

// clone copies a document as far as the tests change it.
func clone(doc *evidence.Document) *evidence.Document {
	c := *doc
	c.Signals = map[string]*evidence.Signal{}
	for id, s := range doc.Signals {
		copied := *s
		copied.Evidence = slices.Clone(s.Evidence)
		c.Signals[id] = &copied
	}
	return &c
}

// stages lists the stages of a verdict: of the model, then of its axes.
func stages(v ModelVerdict) []Stage {
	list := []Stage{v.Stage}
	for _, a := range v.Axes {
		list = append(list, a.Stage)
	}
	return list
}

// atLeastOne takes an unknown stage for the lowest: that nothing could be judged
// is no less than that nothing is shown.
func atLeastOne(stage int) int { return max(1, stage) }

func each(t *testing.T, check func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document)) {
	t.Helper()
	e := engine(t)
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 1))
		doc := random(r, e.Signals())
		check(t, r, e, doc)
		if t.Failed() {
			t.Fatalf("seed %d, profile %s", seed, doc.Profile)
		}
	}
}

func TestReachedIsPossible(t *testing.T) {
	each(t, func(t *testing.T, _ *rand.Rand, e *Engine, doc *evidence.Document) {
		v := decide(t, e, doc)[0]
		for i, s := range stages(v) {
			if s.Reached > s.Possible || s.Possible > s.Highest && s.Possible > 1 {
				t.Errorf("stage %d of the list: %+v", i, s)
			}
		}
		if len(v.Next) > mostNext || (len(v.Next) == 0) != (v.Stage.Reached == v.Stage.Highest) {
			t.Errorf("next is %v at %+v", v.Next, v.Stage)
		}
	})
}

// TestSeeingMoreEvidence: a better sighting never lowers a stage.
func TestSeeingMoreEvidence(t *testing.T) {
	each(t, func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) {
		after := clone(doc)
		for _, id := range names(after.Signals) {
			if !speaksAgainst(id) && r.IntN(4) == 0 {
				see(after, strong(id))
			}
		}
		before, now := stages(decide(t, e, doc)[0]), stages(decide(t, e, after)[0])
		for i := range before {
			if atLeastOne(now[i].Reached) < atLeastOne(before[i].Reached) || now[i].Possible < before[i].Possible {
				t.Errorf("stage %d of the list fell from %+v to %+v", i, before[i], now[i])
			}
		}
	})
}

// TestSeeingLess: what is hidden never raises a stage that is reached.
func TestSeeingLess(t *testing.T) {
	each(t, func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) {
		after := clone(doc)
		for _, id := range names(after.Signals) {
			if !speaksAgainst(id) && r.IntN(2) == 0 {
				after.Signals[id].Evidence, after.Signals[id].Open = nil, []evidence.Class{evidence.Platform}
			}
		}
		before, now := stages(decide(t, e, doc)[0]), stages(decide(t, e, after)[0])
		for i := range before {
			if atLeastOne(now[i].Reached) > atLeastOne(before[i].Reached) {
				t.Errorf("stage %d of the list rose from %+v to %+v", i, before[i], now[i])
			}
		}
	})
}

// TestPossibleHolds: whatever the places show that were not read, no stage
// is reached beyond what was said to be possible.
func TestPossibleHolds(t *testing.T) {
	each(t, func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) {
		after := clone(doc)
		for _, id := range names(after.Signals) {
			s := after.Signals[id]
			if len(s.Open) == 0 && !s.World {
				continue
			}
			s.Open, s.World = nil, false
			if r.IntN(2) == 0 {
				see(after, strong(id))
			}
		}
		before, now := stages(decide(t, e, doc)[0]), stages(decide(t, e, after)[0])
		for i := range before {
			if now[i].Reached > before[i].Possible {
				t.Errorf("stage %d of the list was %+v and is %+v", i, before[i], now[i])
			}
		}
	})
}

// TestOrder: the stage does not depend on the order of statements, nor a verdict on that of evidence.
func TestOrder(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) {
		v := decide(t, e, doc)[0]
		m := e.Models()[0]
		m.Statements = slices.Clone(m.Statements)
		verdicts := slices.Clone(v.Statements)
		r.Shuffle(len(verdicts), func(i, j int) {
			verdicts[i], verdicts[j] = verdicts[j], verdicts[i]
			m.Statements[i], m.Statements[j] = m.Statements[j], m.Statements[i]
		})
		shuffled, err := e.stages(ctx, &m, verdicts)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(v.Stage, shuffled.Whole.Stage); diff != "" {
			t.Errorf("stage of shuffled statements (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(v.Next, plan(&m, everyStatement, verdicts, shuffled.Whole.Stopped).ids()); diff != "" {
			t.Errorf("next of shuffled statements (-want +got):\n%s", diff)
		}
		after := clone(doc)
		for _, s := range after.Signals {
			slices.Reverse(s.Evidence)
		}
		if diff := cmp.Diff(stages(v), stages(decide(t, e, after)[0])); diff != "" {
			t.Errorf("stages of reversed evidence (-want +got):\n%s", diff)
		}
	})
}

// TestPlans: whoever does what a plan needs reaches its stage, and with one of
// the steps less does not.
func TestPlans(t *testing.T) {
	ctx := context.Background()
	each(t, func(t *testing.T, _ *rand.Rand, e *Engine, doc *evidence.Document) {
		v, m := decide(t, e, doc)[0], e.Models()[0]
		if v.Unstaged != "" {
			return
		}
		shown := func(needed []string) *staged {
			after := slices.Clone(v.Statements)
			for i := range after {
				if slices.Contains(needed, after[i].ID) {
					after[i].Status, after[i].Points, after[i].Possible = Met, 1, 1
				}
			}
			s, err := e.stages(ctx, &m, after)
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		hold := func(name string, p Plan, stopped func(*staged) int) {
			if p.Stage == 0 {
				return
			}
			if len(p.Needed) == 0 { // only proxies stand at the stage, which do not suffice
				for _, id := range p.Instead {
					if s, _ := m.Statement(id); s.Strength != "proxy" {
						t.Errorf("%s: nothing is needed for stage %d, and %s would do", name, p.Stage, id)
					}
				}
				return
			}
			if at := stopped(shown(p.Needed)); at != 0 && at <= p.Stage {
				t.Errorf("%s: %v do not complete stage %d", name, p.Needed, p.Stage)
			}
			for i := range p.Needed {
				if less := slices.Delete(slices.Clone(p.Needed), i, i+1); stopped(shown(less)) != p.Stage {
					t.Errorf("%s: %v complete stage %d, %s is not needed", name, less, p.Stage, p.Needed[i])
				}
			}
		}
		hold("whole", v.Plan, func(s *staged) int { return s.Whole.Stopped })
		floor := slices.ContainsFunc(v.Statements, func(s Verdict) bool { return s.ID == m.Floor && s.Points > 0 })
		for i, a := range v.Axes {
			if floor {
				hold(a.ID, a.Plan, func(s *staged) int { return s.Axes[i].Stopped })
			}
		}
	})
}

// TestSkippedChecks: what New leaves out changes no verdict.
func TestSkippedChecks(t *testing.T) {
	checked := engine(t, withChecks())
	each(t, func(t *testing.T, _ *rand.Rand, e *Engine, doc *evidence.Document) {
		if diff := cmp.Diff(decide(t, checked, doc), decide(t, e, doc)); diff != "" {
			t.Errorf("verdicts with (-) and without (+) checks:\n%s", diff)
		}
	})
}
