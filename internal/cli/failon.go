package cli

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// want is a least stage asked for, of an axis or of the whole.
type want struct {
	model string // "" for the leading one, or for an axis that it lacks the first that has it
	axis  string // "" for the whole
	stage int
	// regression asks for nothing but that no statement and no stage gets worse.
	regression bool
}

// compares reports whether it takes a base to tell.
func (w want) compares() bool { return w.regression }

func (w want) String() string {
	axis := w.axis
	if axis == "" {
		axis = "overall"
	}
	if w.model != "" {
		return w.model + "." + axis
	}
	return axis
}

func parseFailOn(words []string) ([]want, error) {
	var wants []want
	for _, word := range words {
		if word == "regression" {
			wants = append(wants, want{regression: true})
			continue
		}
		what, number, ok := strings.Cut(word, "=")
		stage, err := strconv.Atoi(number)
		if !ok || err != nil || stage < 1 {
			return nil, fmt.Errorf("--fail-on %q: want regression, AXIS=N, MODEL.AXIS=N or overall=N, such as SEC=4", word)
		}
		model, axis, named := strings.Cut(what, ".")
		if !named {
			model, axis = "", what
		}
		if strings.EqualFold(axis, "overall") {
			axis = ""
		}
		wants = append(wants, want{model: strings.ToLower(model), axis: strings.ToUpper(axis), stage: stage})
	}
	return wants, nil
}

// result is what became of a want.
type result struct {
	name    string // as it was asked for
	says    string
	tripped bool
}

// held says which wants are met. A stage that could not be judged does not meet
// any. It is a misuse to want what no model has.
func held(r *report.Report, wants []want) ([]result, error) {
	var results []result
	for _, want := range wants {
		if want.regression {
			one := result{name: "regression", says: "nothing got worse"}
			switch {
			case r.Delta == nil:
				one.says = "there is nothing to compare with"
			case r.Delta.Regressed():
				one.tripped, one.says = true, terminal.Printable(r.Delta.Title(""))+"; --fail-on regression"
			}
			results = append(results, one)
			continue
		}
		title, stage, err := find(r, want)
		if err != nil {
			return results, misuse{err}
		}
		reached := "could not be judged"
		if stage.Reached != nil {
			reached = fmt.Sprintf("is at stage %d", *stage.Reached)
		}
		results = append(results, result{
			name:    fmt.Sprintf("%s=%d", want, want.stage),
			says:    fmt.Sprintf("%s %s; --fail-on asks for %d", terminal.Printable(title), reached, want.stage),
			tripped: stage.Reached == nil || *stage.Reached < want.stage,
		})
	}
	return results, nil
}

// trip says which wants are not met, and returns [errTripped] if any is not.
func trip(w io.Writer, results []result) error {
	var err error
	for _, one := range results {
		if one.tripped {
			fmt.Fprintln(w, "stagecheck:", one.says)
			err = errTripped
		}
	}
	return err
}

// find returns the stage that is wanted. The leading model comes first in the
// report, so that an axis is its own where it has one of the id.
func find(r *report.Report, w want) (title string, stage report.Stage, err error) {
	var models, known []string
	for _, m := range r.Models {
		models = append(models, m.ID)
		if w.model != "" && w.model != m.ID {
			continue
		}
		if w.axis == "" {
			return m.Title, m.Stage, nil
		}
		for _, a := range m.Axes {
			if a.ID == w.axis {
				return m.Title + ", " + a.Title, a.Stage, nil
			}
			known = append(known, m.ID+"."+a.ID)
		}
	}
	if known == nil {
		return "", report.Stage{}, fmt.Errorf("--fail-on %s: the models are %s", w, strings.Join(models, ", "))
	}
	return "", report.Stage{}, fmt.Errorf("--fail-on %s: the axes are %s", w, strings.Join(known, ", "))
}
