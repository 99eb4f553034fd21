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

// check says which wants are not met. A stage that could not be judged does not
// meet any.
func check(w io.Writer, r *report.Report, wants []want) error {
	tripped := false
	for _, want := range wants {
		if want.regression {
			if r.Delta != nil && r.Delta.Regressed() {
				tripped = true
				fmt.Fprintf(w, "stagecheck: %s; --fail-on regression\n", terminal.Printable(r.Delta.Title("")))
			}
			continue
		}
		title, stage, err := find(r, want)
		if err != nil {
			return misuse{err}
		}
		if stage.Reached != nil && *stage.Reached >= want.stage {
			continue
		}
		tripped = true
		reached := "could not be judged"
		if stage.Reached != nil {
			reached = fmt.Sprintf("is at stage %d", *stage.Reached)
		}
		fmt.Fprintf(w, "stagecheck: %s %s; --fail-on asks for %d\n", title, reached, want.stage)
	}
	if tripped {
		return errTripped
	}
	return nil
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
