package policies

import (
	"fmt"
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Line is one line of what a statement asks for, in words; what belongs to the
// line above stands deeper.
type Line struct {
	Depth int
	Text  string
	// Signal and Statement are what the line names, "" for none.
	Signal, Statement string
}

// Lines puts what is asked into words, for a kind of repository; "" is the usual one.
func (a *Ask) Lines(profile string) []Line {
	var lines []Line
	a.lines(0, profile, &lines)
	return lines
}

func (a *Ask) lines(depth int, profile string, to *[]Line) {
	say := func(text string) { *to = append(*to, Line{depth, text, a.Signal, a.Statement}) }
	switch a.Kind {
	case AskAll, AskSome:
		switch {
		case len(a.Of) == 1:
			a.Of[0].lines(depth, profile, to)
			return
		case a.N == len(a.Of):
			say("all of")
		case a.N == 1:
			say("one of")
		default:
			say(fmt.Sprintf("%d of", a.N))
		}
		for i := range a.Of {
			part := a.Of[i].of(profile)
			if a.simple() && part.simple() && (a.N == 1) == (part.N == 1) {
				part.parts(depth+1, profile, to) // one of one of them is one of them
				continue
			}
			part.lines(depth+1, profile, to)
		}
	case AskGiven:
		say("all of, the first before the others")
		for i := range a.Of {
			a.Of[i].lines(depth+1, profile, to)
		}
	case AskPartly, AskWeakly:
		say("for a part of it and never the whole")
		a.Of[0].lines(depth+1, profile, to)
	case AskUnless:
		a.Of[0].lines(depth, profile, to)
		say(fmt.Sprintf("and not %s (%s)", noun(a.Signal, a.Signal), a.Signal))
	case AskProfile:
		a.of(profile).lines(depth, profile, to)
	default:
		say(a.words())
	}
}

// of returns what is asked of a kind of repository.
func (a *Ask) of(profile string) *Ask {
	for a.Kind == AskProfile {
		if other, ok := a.Others[profile]; ok {
			a = &other
		} else {
			a = &a.Of[0]
		}
	}
	return a
}

// simple reports whether one or all of several are asked for.
func (a *Ask) simple() bool {
	return (a.Kind == AskAll || a.Kind == AskSome) && len(a.Of) > 1 && (a.N == 1 || a.N == len(a.Of))
}

// parts puts the parts of one of several into words.
func (a *Ask) parts(depth int, profile string, to *[]Line) {
	for i := range a.Of {
		a.Of[i].of(profile).lines(depth, profile, to)
	}
}

// words puts a part that is not made of others into words.
func (a *Ask) words() string {
	what := noun(a.Signal, a.Signal)
	switch a.Kind {
	case AskSignal:
		return fmt.Sprintf("%s, %s (%s)", what, atLeast(a.Rung), a.Signal)
	case AskHeeded:
		return fmt.Sprintf("%s that a pipeline runs and does not let everything pass (%s)", what, a.Signal)
	case AskUnattended:
		return fmt.Sprintf("%s that a pipeline runs and nobody has to start (%s)", what, a.Signal)
	case AskRuns:
		return fmt.Sprintf("%s that a pipeline runs, be it by the clock (%s)", what, a.Signal)
	case AskFamilies:
		return fmt.Sprintf("%s by %d tools, %s (%s)", what, a.N, atLeast(a.Rung), a.Signal)
	case AskSightings:
		return fmt.Sprintf("%s in %d places, %s (%s)", what, a.N, atLeast(a.Rung), a.Signal)
	case AskOutright:
		return fmt.Sprintf("%s, %s and said outright (%s)", what, atLeast(a.Rung), a.Signal)
	case AskHistory:
		return fmt.Sprintf("%s, as the commits show it (%s)", a.What, a.Condition)
	case AskPlatform:
		return fmt.Sprintf("%s, which only the forge can show (a token with %s)", a.What, a.Permission)
	case AskAttestable:
		return a.What + ", which only a person can say (an attestation)"
	case AskStated:
		return "what " + a.Statement + " states"
	}
	return string(a.Kind)
}

func atLeast(rung string) string {
	switch rung {
	case "mentioned":
		return "at least mentioned"
	case "configured":
		return "at least configured"
	case "wired":
		return "run by a pipeline"
	case "enforced":
		return "able to fail the pipeline"
	}
	return rung
}

// Substitutes returns the kinds of repository that something else is asked of,
// in the order of [Profiles].
func (a *Ask) Substitutes() []string {
	found := map[string]bool{}
	a.walk(func(part *Ask) {
		for profile := range part.Others {
			found[profile] = true
		}
	})
	return slices.DeleteFunc(Profiles(), func(profile string) bool { return !found[profile] })
}

// Needs returns the rung that a signal is asked to have, 0 where it is not asked for.
func (a *Ask) Needs(signal string) evidence.Rung {
	least := evidence.Rung(0)
	a.walk(func(part *Ask) {
		if part.Signal != signal || part.Kind == AskUnless {
			return
		}
		if rung, err := evidence.ParseRung(part.Rung); err == nil && (least == 0 || rung < least) {
			least = rung
		}
	})
	return least
}

// walk visits a requirement and all its parts.
func (a *Ask) walk(visit func(*Ask)) {
	visit(a)
	for i := range a.Of {
		a.Of[i].walk(visit)
	}
	for _, profile := range names(a.Others) {
		other := a.Others[profile]
		other.walk(visit)
	}
}
