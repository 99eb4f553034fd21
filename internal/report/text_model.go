package report

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/terminal"
)

// model writes where a model stands: in full where it leads or stands for itself,
// by its axes where it serves the leading one, and in a few lines where it would
// lead for others.
func (t *text) model(m *Model) {
	t.Gap()
	serving, words := "", m.Stage.String()
	if m.Serves {
		serving = ", serving it"
	}
	if m.Unstaged != "" {
		words = "not staged"
	}
	t.Line(0, terminal.Bold, fmt.Sprintf("%s%s: %s", m.Title, serving, words))
	if m.Unstaged != "" {
		t.Labelled(0, "", terminal.Dim, m.Unstaged, 2)
		if m.Leads {
			t.seen()
		}
		return
	}
	if m.aside {
		t.Line(0, terminal.Dim, m.Coverage.String())
		t.Labelled(0, "", terminal.Plain, short(m), 2)
		return
	}
	t.Labelled(0, "", terminal.Dim, m.Judged(), 3)
	if m.Serves {
		t.Labelled(0, "feeds ", terminal.Plain, cmp.Or(t.report.Feeds(m), "nothing yet"), 4)
		t.Gap()
	}
	for i := range m.Axes {
		if !m.Axes[i].Applies() {
			continue
		}
		if !m.Serves {
			t.Gap()
		}
		t.axis(m, &m.Axes[i])
	}
	if !m.Serves {
		t.next(m)
	}
}

// short says in a line where the axes of a model stand.
func short(m *Model) string {
	var parts []string
	for _, a := range m.Axes {
		words := a.ID + " ?"
		switch {
		case !a.Applies():
			continue
		case a.Stage.Reached == nil:
		case a.Stage.Possible != nil && *a.Stage.Possible > *a.Stage.Reached:
			words = fmt.Sprintf("%s %d to %d", a.ID, *a.Stage.Reached, *a.Stage.Possible)
		default:
			words = fmt.Sprintf("%s %d", a.ID, *a.Stage.Reached)
		}
		parts = append(parts, words)
	}
	return strings.Join(parts, ", ")
}

// next writes the first steps to the next stage.
func (t *text) next(m *Model) {
	if len(m.Next) == 0 {
		return
	}
	t.Gap()
	t.Line(0, terminal.Bold, "Next")
	for n, id := range m.Next[:min(3, len(m.Next))] {
		for i := range m.Statements {
			if s := &m.Statements[i]; s.ID == id {
				t.Labelled(2, fmt.Sprintf("%d. ", n+1), terminal.Plain, s.Remedy+" ("+s.ID+")", 4)
			}
		}
	}
}
