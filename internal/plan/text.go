package plan

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/stagecheck/stagecheck/internal/terminal"
)

// TextOptions say how the text is shown.
type TextOptions struct {
	// Color marks what matters with terminal colours.
	Color bool
	// Name is how the repository is called where it does not name itself.
	Name string
}

// Text writes the plan for a terminal. All but what is to be pasted is at most
// [terminal.Width] columns wide.
func (p *Plan) Text(w io.Writer, options TextOptions) error {
	t := &terminal.Page{Color: options.Color}
	t.Line(0, terminal.Bold, cmp.Or(p.Subject, options.Name))
	t.Labelled(0, "", terminal.Bold, p.standing(), 0)
	if p.Note != "" {
		t.Gap()
		t.Labelled(0, "", terminal.Yellow, p.Note, 0)
	}
	for i := range p.Steps {
		p.Steps[i].text(t, i+1)
	}
	if len(p.Instead) > 0 && p.Next > 0 {
		t.Gap()
		if len(p.Steps) > 0 {
			t.Line(0, terminal.Bold, "Or, in the place of one of these")
		} else {
			t.Line(0, terminal.Bold, "What is asked there")
		}
		for i := range p.Instead {
			s := &p.Instead[i]
			t.Labelled(2, s.ID+"  ", terminal.Plain, s.Title+": "+s.Remedy, 3)
		}
	}
	if p.Next > 0 {
		t.Gap()
		t.Labelled(0, "", terminal.Dim, "stagecheck explain ID says what a statement asks for.", 0)
	}
	if _, err := w.Write(t.Bytes()); err != nil {
		return fmt.Errorf("write the plan as text: %w", err)
	}
	return nil
}

// standing says where the repository is and what the plan leads to.
func (p *Plan) standing() string {
	words := p.Title + ": "
	if p.Stage.Reached == nil {
		words += "not staged"
	} else {
		words += fmt.Sprintf("stage %d of %d", *p.Stage.Reached, p.Stage.Highest)
	}
	switch n := len(p.Steps); {
	case n == 1:
		words += fmt.Sprintf("; one step to stage %d", p.Next)
	case n > 1:
		words += fmt.Sprintf("; %d steps to stage %d", n, p.Next)
	}
	return words
}

func (s *Step) text(t *terminal.Page, n int) {
	t.Gap()
	t.Labelled(0, fmt.Sprintf("%d. ", n), terminal.Bold, s.ID+" "+s.Title, 0)
	t.Labelled(3, "now: ", terminal.Dim, s.Because, 4)
	t.Labelled(3, "", terminal.Plain, s.Remedy, 0)
	for i := range s.Do {
		if i > 0 && len(s.Do[i-1].Files) > 0 {
			t.Gap()
		}
		s.Do[i].text(t, i == 0)
	}
}

// text writes one thing to do, and what to begin with.
func (a *Action) text(t *terminal.Page, first bool) {
	t.Labelled(3, "> ", terminal.Green, a.words(first), 0)
	for i, f := range a.Files {
		if i > 0 {
			t.Gap()
			t.Labelled(3, "> ", terminal.Green, "And "+place(f.Path, f.Line), 0)
		}
		t.Gap()
		for line := range strings.Lines(f.Text) {
			line = terminal.Printable(strings.TrimRight(line, "\n"))
			t.Raw(strings.TrimRight("    "+line, " ") + "\n")
		}
	}
}

// words says what to do first.
func (a *Action) words(first bool) string {
	switch a.Verb {
	case Change:
		return fmt.Sprintf("Change %s:%d: %s", a.Path, a.Line, a.Why)
	case Same:
		return a.Path + ", of a step before, shows this too"
	case Run:
		return fmt.Sprintf("Have a pipeline run %s:%d: %s", a.Path, a.Line, a.Why)
	case Vouch:
		return "If it is so, " + place(a.Path, a.Line) + ", and let somebody approve it"
	}
	if first {
		return "First " + place(a.Path, a.Line)
	}
	return "Then " + place(a.Path, a.Line)
}

// place says where a text goes.
func place(path string, line int) string {
	if line > 0 {
		return fmt.Sprintf("add to %s:%d", path, line)
	}
	return "write " + path
}
