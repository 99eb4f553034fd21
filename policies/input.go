package policies

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// few is how many sightings of one signal policies see of each kind; the
// report holds the rest.
const few = 5

// input builds what policies see of a document, and of what they ask of its
// signals: schemas/input.json.
func input(doc *evidence.Document, profile string, asks []asked, conditions []condition) (ast.Object, error) {
	t := terms{}
	signals, unseen := ast.NewObjectWithCapacity(len(doc.Signals)), map[string]*ast.Term{}
	for _, id := range names(doc.Signals) {
		s := doc.Signals[id]
		if err := sound(id, s); err != nil {
			return nil, err
		}
		if len(s.Evidence)+len(s.Demoted) > 0 {
			signals.Insert(t.text(id), t.signal(s))
			continue
		}
		// Most signals are not seen, and differ in little: alike ones are one term.
		kind := fmt.Sprint(s.World, s.Open)
		if unseen[kind] == nil {
			unseen[kind] = t.signal(s)
		}
		signals.Insert(t.text(id), unseen[kind])
	}
	answered := ast.NewObjectWithCapacity(len(asks) + len(conditions))
	for _, a := range asks {
		if s := doc.Signals[a.signal]; s != nil {
			answered.Insert(t.text(a.term), a.of(s, t))
		}
	}
	for _, c := range conditions {
		answered.Insert(t.text(c.term), c.of(doc, t))
	}
	return ast.NewObject(
		t.field("profile", t.text(profile)),
		t.field("signals", ast.NewTerm(signals)),
		t.field("asked", ast.NewTerm(answered)),
	), nil
}

// sound refuses a signal that policies could not be asked about.
func sound(id string, s *evidence.Signal) error {
	if s == nil {
		return fmt.Errorf("signal %q of the document is nil", id)
	}
	for _, list := range [][]evidence.Evidence{s.Evidence, s.Demoted} {
		for i := range list {
			if list[i].ID == "" {
				return fmt.Errorf("evidence of %q at %s:%d has no id", id, list[i].Path, list[i].Line)
			}
		}
	}
	return nil
}

// asked is what a policy asks of one signal: to have reached a rung.
type asked struct {
	term   string // SIGNAL@RUNG
	signal string
	rung   evidence.Rung
}

// of says how far the signal is what was asked, as lib has requirements. Too
// low a rung is some of it; prose is nothing of it.
func (a asked) of(s *evidence.Signal, t terms) *ast.Term {
	counting, _ := split(s.Evidence)
	rung, now, could := highest(counting), 0, beyond(s)
	switch {
	case rung >= a.rung:
		now, could = 2, 2
	case rung >= evidence.Configured:
		now, could = 1, max(1, could)
	}
	return ast.ObjectTerm(
		t.field("now", ast.InternedTerm(now)),
		t.field("could", ast.InternedTerm(could)),
		t.field("asks", t.text(a.term)),
	)
}

// highest returns the best rung of some sightings.
func highest(sightings []evidence.Evidence) evidence.Rung {
	rung := evidence.Rung(0)
	for i := range sightings {
		rung = max(rung, sightings[i].Rung)
	}
	return rung
}

// beyond is what a signal could be beyond what was read of it, in halves.
func beyond(s *evidence.Signal) int {
	if len(s.Open) > 0 || s.World {
		return 2
	}
	return 0
}

// split parts the sightings that can count from those with nothing in them.
func split(all []evidence.Evidence) (counting, idle []evidence.Evidence) {
	for _, e := range all {
		if slices.ContainsFunc(e.Counters, func(c evidence.Counter) bool { return hollow(e, c) }) {
			idle = append(idle, e)
		} else {
			counting = append(counting, e)
		}
	}
	return counting, idle
}

// hollow reports whether a counter leaves nothing of a sighting. What came with
// a template can serve as it is, a tool can be used by those who make it, and a
// setting can switch off a part: the rung tells whether it is so.
func hollow(e evidence.Evidence, c evidence.Counter) bool {
	switch c.Kind {
	case evidence.EmptyConfig, evidence.Trivial, evidence.DisabledFile:
		return true
	case evidence.TemplateLeftover, evidence.OwnProduct, evidence.Excluded:
		return e.Rung <= evidence.Mentioned
	}
	return false
}

// best picks the sightings that policies see, the strongest and least weakened
// first. One without any counter is among them if there is one, and one that
// the clock starts, because policies may ask for those.
func best(all []evidence.Evidence) []evidence.Evidence {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b evidence.Evidence) int {
		return cmp.Or(cmp.Compare(b.Rung, a.Rung), cmp.Compare(len(a.Counters), len(b.Counters)))
	})
	if len(sorted) <= few {
		return sorted
	}
	kept := slices.Clone(sorted[:few-2])
	for _, wanted := range []func(evidence.Evidence) bool{
		func(e evidence.Evidence) bool { return len(e.Counters) == 0 },
		func(e evidence.Evidence) bool {
			return slices.ContainsFunc(e.Counters, func(c evidence.Counter) bool { return c.Kind == evidence.ScheduledOnly })
		},
	} {
		if !slices.ContainsFunc(kept, wanted) {
			if i := slices.IndexFunc(sorted, wanted); i >= 0 {
				kept = append(kept, sorted[i])
			}
		}
	}
	return kept
}
