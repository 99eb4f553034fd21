package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// width is the number of columns that the text fits in.
const width = terminal.Width

// TextOptions say how the text is shown.
type TextOptions struct {
	// Color marks what matters with terminal colours.
	Color bool
	// Name is how the repository is called where it does not name itself.
	Name string
}

// Text writes the report for a terminal: what the change under judgement does if
// there is one, where each model stands, what carries and what holds each axis,
// and the next steps. What comes from the repository cannot send escape codes.
func (r *Report) Text(w io.Writer, options TextOptions) error {
	t := &text{Page: terminal.Page{Color: options.Color}, report: r, options: options}
	t.head()
	t.delta()
	for i := range r.Models {
		t.model(&r.Models[i])
	}
	t.vouched()
	t.problems()
	if _, err := w.Write(t.Bytes()); err != nil {
		return fmt.Errorf("write the report as text: %w", err)
	}
	return nil
}

type text struct {
	terminal.Page
	report  *Report
	options TextOptions
}

func (t *text) head() {
	subject := t.report.Subject
	name := subject.Name
	if name == "" {
		name = t.options.Name
	}
	t.Line(0, terminal.Bold, name)
	t.Line(0, terminal.Plain, kind(subject, width))
	words := []string{terminal.Count(subject.Files, "file")}
	if subject.Commit != "" {
		words = append(words, "commit "+subject.Commit[:min(12, len(subject.Commit))])
	}
	if changes := t.cadence(); changes != "" {
		words = append(words, changes)
	}
	t.Line(0, terminal.Dim, strings.Join(words, ", "))
}

// cadence says how often changes come, as the commits show it.
func (t *text) cadence() string {
	for _, m := range t.report.History {
		if m.Name == "merge_cadence.per_week" && m.Value != nil {
			return fmt.Sprintf("%s over %d days", terminal.Count(m.N, "change"), m.Window)
		}
	}
	return ""
}

// shownProblems is how many problems the text lists; the JSON holds all.
const shownProblems = 8

func (t *text) problems() {
	problems := t.report.Problems
	if len(problems) == 0 {
		return
	}
	t.Gap()
	t.Line(0, terminal.Bold, terminal.Count(len(problems), "problem"))
	for _, p := range problems[:min(shownProblems, len(problems))] {
		t.Labelled(2, "", terminal.Plain, Place(p)+": "+p.Message, 2)
	}
	if more := len(problems) - shownProblems; more > 0 {
		t.Line(2, terminal.Dim, fmt.Sprintf("and %d more, all in --format json", more))
	}
}

// Place writes where a problem is: path, and line where there is one.
func Place(p evidence.Problem) string {
	if p.Line > 0 {
		return fmt.Sprintf("%s:%d", p.Path, p.Line)
	}
	return p.Path
}
