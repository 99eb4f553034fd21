package policies

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// grader grades what a statement asks for by what policies see.
type grader struct {
	profile string
	// signals, asked and judged are those of the input (schemas/input.json).
	signals, asked, judged ast.Object
}

// newGrader takes the input of a policy apart.
func newGrader(in ast.Value) (grader, error) {
	object, ok := in.(ast.Object)
	if !ok {
		return grader{}, fmt.Errorf("%v is no input", in)
	}
	var g grader
	for name, part := range map[string]*ast.Object{"signals": &g.signals, "asked": &g.asked, "judged": &g.judged} {
		if *part, ok = field(object, name).(ast.Object); !ok {
			return grader{}, fmt.Errorf("the input has no %s", name)
		}
	}
	var err error
	g.profile, err = asText(field(object, "profile"))
	return g, named("profile", err)
}

// grade says how far a requirement is shown.
func (g *grader) grade(a *Ask) (requirement, error) {
	switch a.Kind {
	case AskSignal:
		return g.answer(a.term())
	case AskHistory:
		r, err := g.answer(a.Condition)
		r.What = a.What
		return r, err
	case AskStated:
		return read(field(g.judged, a.Statement), a.Statement)
	case AskPlatform:
		return requirement{Could: 2, What: a.What, Settles: "a token with " + a.Permission}, nil
	case AskAttestable:
		return requirement{Could: 2, What: a.What, Settles: "an attestation of " + a.What}, nil
	case AskHeeded, AskUnattended, AskRuns, AskFamilies, AskSightings, AskOutright:
		return g.sightings(a)
	}
	return g.combined(a)
}

// answer looks up how far a literal is shown.
func (g *grader) answer(literal string) (requirement, error) {
	return read(field(g.asked, literal), literal)
}

// read reads what the input says of a requirement.
func read(value ast.Value, what string) (requirement, error) {
	var r requirement
	if value == nil {
		return r, fmt.Errorf("%q is nothing that the input knows", what)
	}
	return r, fields(value, r.read)
}

// combined grades a requirement that is made of others.
func (g *grader) combined(a *Ask) (requirement, error) {
	if a.Kind == AskProfile {
		return g.grade(a.of(g.profile))
	}
	legs := make([]requirement, len(a.Of))
	for i := range a.Of {
		var err error
		if legs[i], err = g.grade(&a.Of[i]); err != nil {
			return requirement{}, err
		}
	}
	switch a.Kind {
	case AskAll:
		return several(a.N, 1, legs), nil
	case AskSome:
		return several(a.N, a.N, legs), nil
	case AskGiven:
		first, second := legs[0], legs[1]
		if first.Now > 0 {
			return several(2, 1, legs), nil
		}
		return alone(first, 0, min(first.Could, max(1, second.Could))), nil
	case AskPartly:
		return alone(legs[0], min(1, legs[0].Now), min(1, legs[0].Could)), nil
	case AskWeakly:
		return weakly(legs[0]), nil
	case AskUnless:
		return g.unless(legs[0], a.Signal)
	}
	return requirement{}, fmt.Errorf("nobody grades what is asked by %q", a.Kind)
}

// several grades n of several, of which so many halves are some of it.
func several(n, some int, legs []requirement) requirement {
	grade := func(halves func(requirement) int) int {
		shown, sum := 0, 0
		for _, leg := range legs {
			sum += halves(leg)
			if halves(leg) == 2 {
				shown++
			}
		}
		switch {
		case shown >= n:
			return 2
		case sum >= some:
			return 1
		}
		return 0
	}
	return requirement{
		Now: grade(func(r requirement) int { return r.Now }), Could: grade(func(r requirement) int { return r.Could }),
		N: n, Of: legs,
	}
}

// alone is what is made of a single requirement.
func alone(of requirement, now, could int) requirement {
	return requirement{Now: now, Could: could, N: 1, Of: []requirement{of}}
}

// weakly takes what is shown wholly for some of it, and anything less for nothing.
func weakly(of requirement) requirement {
	if of.Now == 2 {
		return alone(of, 1, 1)
	}
	could := of.Could / 2
	of.Now = 0
	return alone(of, 0, could)
}

// unless takes what a signal speaks against for some of it at most.
func (g *grader) unless(of requirement, signal string) (requirement, error) {
	s, err := g.signal(signal)
	if err != nil {
		return requirement{}, err
	}
	against := of
	switch {
	case s.rung >= evidence.Configured:
		against = alone(of, min(1, of.Now), min(1, of.Could))
	case of.Now == 2 && s.open:
		against = alone(of, 1, 2)
	default:
		return of, nil
	}
	against.Against = signal
	return against, nil
}

// sightings grades what is asked of the sightings of a signal.
func (g *grader) sightings(a *Ask) (requirement, error) {
	s, err := g.signal(a.Signal)
	if err != nil {
		return requirement{}, err
	}
	rung, err := evidence.ParseRung(a.Rung)
	if err != nil {
		return requirement{}, err
	}
	r := requirement{Asks: a.term()}
	// What is weaker than asked, or weakened, is some of it.
	some := s.rung >= min(rung, evidence.Configured)
	switch a.Kind {
	case AskFamilies:
		shown := 0
		for _, reached := range s.tools {
			if reached >= rung {
				shown++
			}
		}
		if shown >= a.N {
			return g.answer(a.term())
		}
		r.Tools, some = a.N, false
	case AskSightings:
		r.Places = a.N
		if by := s.ids(rung); len(by) >= a.N {
			r.By = by
		}
	case AskOutright:
		r.By = s.ids(rung, evidence.Indirect)
		if len(r.By) == 0 {
			// A lower rung that is said outright is some of it.
			r.By = s.ids(evidence.Configured, evidence.Indirect)
			r.Now = min(1, len(r.By))
			r.Could = max(r.Now, s.beyond)
			return r, nil
		}
	case AskUnattended:
		r.By = s.ids(rung, evidence.ManualOnly)
	case AskHeeded:
		r.By = s.ids(rung, evidence.NonBlocking, evidence.SoftFail, evidence.DryRun, evidence.LocalOnly)
	case AskRuns:
		r.By = s.started()
	}
	switch {
	case len(r.By) > 0:
		r.Now, r.Could = 2, 2
	case some:
		r.Now, r.Could, r.By = 1, max(1, s.beyond), nil
	default:
		r.Could, r.By = s.beyond, nil
	}
	return r, nil
}
