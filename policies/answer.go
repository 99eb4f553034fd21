package policies

import (
	"cmp"
	"errors"
	"fmt"
	"math"

	"github.com/open-policy-agent/opa/v1/ast"
)

// answer is what a verdict rule says: its reason in words, or the requirement
// that it judged, from which the words and the points are made.
type answer struct {
	Status      Status
	Requirement *requirement

	Because  string
	Evidence []string
	Stated   []string
	Lacks    []string
	Settles  []string
	Points   float64
	Possible float64
}

// readAnswers reads the answers of all verdict rules, by the statements' ids.
func readAnswers(value ast.Value) (map[string]*answer, error) {
	answers := map[string]*answer{}
	err := fields(value, func(id string, said ast.Value) error {
		a := &answer{}
		answers[id] = a
		if err := fields(said, a.read); err != nil {
			return &statementError{id, fmt.Errorf("statement %q: %w", id, err)}
		}
		return nil
	})
	return answers, err
}

func (a *answer) read(name string, value ast.Value) (err error) {
	switch name {
	case "status":
		var status string
		status, err = asText(value)
		a.Status = Status(status)
	case "requirement":
		a.Requirement = &requirement{}
		err = fields(value, a.Requirement.read)
		a.Points, a.Possible = float64(a.Requirement.Now)/2, float64(a.Requirement.Could)/2
	case "fault":
		fault, err := asText(value)
		return cmp.Or(err, errors.New(fault))
	case "because":
		a.Because, err = asText(value)
	case "evidence":
		a.Evidence, err = asTexts(value)
	case "lacks":
		a.Lacks, err = asTexts(value)
	case "settles":
		a.Settles, err = asTexts(value)
	case "points":
		a.Points, err = asNumber(value)
	case "possible":
		a.Possible, err = asNumber(value)
	default:
		return fmt.Errorf("no answer has a field %q", name)
	}
	return named(name, err)
}

func (r *requirement) read(name string, value ast.Value) (err error) {
	switch name {
	case "now":
		r.Now, err = asInt(value)
	case "could":
		r.Could, err = asInt(value)
	case "asks":
		r.Asks, err = asText(value)
	case "by":
		r.By, err = asTexts(value)
	case "stated":
		r.Stated, err = asText(value)
	case "places":
		r.Places, err = asInt(value)
	case "tools":
		r.Tools, err = asInt(value)
	case "what":
		r.What, err = asText(value)
	case "settles":
		r.Settles, err = asText(value)
	case "n":
		r.N, err = asInt(value)
	case "of":
		err = elements(value, func(leg ast.Value) error {
			r.Of = append(r.Of, requirement{})
			return fields(leg, r.Of[len(r.Of)-1].read)
		})
	case "against":
		r.Against, err = asText(value)
	default:
		return fmt.Errorf("no requirement has a field %q", name)
	}
	return named(name, err)
}

// check says what is unsound about an answer.
func (a *answer) check() error {
	points, ok := a.Status.points()
	switch {
	case !ok:
		return fmt.Errorf("status %q is none that there is", a.Status)
	case a.Points != points:
		return fmt.Errorf("status %s counts %v, not %v", a.Status, points, a.Points)
	case 2*a.Possible != math.Trunc(2*a.Possible):
		return fmt.Errorf("possible is %v, which is no number of halves", a.Possible)
	case a.Possible < a.Points || a.Possible > 1:
		return fmt.Errorf("possible is %v, which is not between %v and 1", a.Possible, a.Points)
	case (a.Possible > a.Points) != (len(a.Settles) > 0):
		return errors.New("settles must say what would better the verdict where something could, and nothing else")
	case a.Because == "":
		return errors.New("there is no reason")
	}
	return nil
}
