package cli

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/report"
)

// want is a least stage asked for, of an axis or of the whole.
type want struct {
	axis  string // "" for the whole
	stage int
}

func parseFailOn(words []string) ([]want, error) {
	var wants []want
	for _, word := range words {
		axis, number, ok := strings.Cut(word, "=")
		stage, err := strconv.Atoi(number)
		if !ok || err != nil || stage < 1 {
			return nil, fmt.Errorf("--fail-on %q: want AXIS=N or overall=N, such as SEC=4", word)
		}
		if strings.EqualFold(axis, "overall") {
			axis = ""
		}
		wants = append(wants, want{strings.ToUpper(axis), stage})
	}
	return wants, nil
}

// check says which wants the leading model does not meet. A stage that could
// not be judged does not meet any.
func check(w io.Writer, r *report.Report, wants []want) error {
	tripped := false
	for _, want := range wants {
		title, stage, err := find(r, want.axis)
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

func find(r *report.Report, axis string) (title string, stage report.Stage, err error) {
	var known []string
	for _, m := range r.Models {
		if !m.Leads {
			continue
		}
		if axis == "" {
			return m.Title, m.Stage, nil
		}
		for _, a := range m.Axes {
			if a.ID == axis {
				return a.Title, a.Stage, nil
			}
			known = append(known, a.ID)
		}
	}
	return "", report.Stage{}, fmt.Errorf("--fail-on %s: the axes are %s", axis, strings.Join(known, ", "))
}
