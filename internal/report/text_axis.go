package report

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/terminal"
)

// axis writes one rung of the ladder: how far, what carries it, what holds it.
func (t *text) axis(m *Model, a *Axis) {
	bar := a.Stage.Ladder()
	standing := "?"
	if a.Stage.Reached != nil {
		standing = fmt.Sprintf("%d", *a.Stage.Reached)
		if a.Stage.Possible != nil && *a.Stage.Possible > *a.Stage.Reached {
			standing += fmt.Sprintf(", possibly %d", *a.Stage.Possible)
		}
	}
	coverage := fmt.Sprintf("%d of %d judged", a.Coverage.Judged, a.Coverage.Statements) + beside(a.Stage, "observed ", "")
	reached := 0
	if a.Stage.Reached != nil {
		reached = *a.Stage.Reached
	}
	column := titles(m)
	runes := []rune(bar)
	t.Raw(t.Paint(terminal.Bold, terminal.Pad(terminal.Cut(a.Title, column-1), column)) + t.Paint(terminal.Green, string(runes[:reached])) + t.Paint(terminal.Dim, string(runes[reached:])) +
		"  " + terminal.Pad(standing, 15) + t.Paint(terminal.Dim, coverage) + "\n")
	if m.Serves {
		return
	}
	if best := t.carries(m, a); best != "" {
		t.Labelled(2, "shown by  ", terminal.Plain, best, 3)
	}
	if s := m.Holds(a); s != nil {
		t.Labelled(2, "held by   ", terminal.Yellow, s.ID+" "+s.Title+": "+s.Wanting(), 3)
	}
}

// The titles of axes take between so many columns.
const (
	leastTitle = 24
	mostTitle  = 31
)

// titles is how many columns the titles of a model's axes take.
func titles(m *Model) int {
	columns := leastTitle
	for _, a := range m.Axes {
		columns = max(columns, utf8.RuneCountInString(a.Title)+1)
	}
	return min(columns, mostTitle)
}

// carries names what carries an axis, as much as fits on two lines.
func (t *text) carries(m *Model, a *Axis) string {
	var parts []string
	length := 0
	for _, e := range t.report.Carries(m, a) {
		part := terminal.Printable(fmt.Sprintf("%s %s:%d", e.Tool, e.Path, e.Line))
		if length += len(part) + 2; len(parts) > 0 && length > width+width/2 {
			break
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}
