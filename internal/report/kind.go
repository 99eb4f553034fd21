package report

import (
	"fmt"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// kind says in one line of at most columns runes what kind of repository it is,
// and why: the heaviest reason, and as many more as there is room for.
func kind(s Subject, columns int) string {
	words := "profile " + s.Profile
	if s.Of != "" {
		words += ", judged as " + s.Of
	}
	for i, r := range s.ProfileReasons {
		link := ", "
		if i == 0 {
			link = ": "
		}
		left := columns - utf8.RuneCountInString(words+link)
		reason := terminal.Printable(r.Text + placed(r))
		if over := utf8.RuneCountInString(reason) - left; over > 0 {
			if i > 0 {
				break
			}
			reason = terminal.Printable(r.Text) + shortened(terminal.Printable(placed(r)), over)
		}
		words += link + reason
	}
	return words
}

// placed writes where a reason is to be seen, in brackets.
func placed(r evidence.Reason) string {
	if r.Path == "" {
		return ""
	}
	return fmt.Sprintf(" (%s:%d)", r.Path, r.Line)
}

// shortened leaves out the beginning of a place in brackets, by which it is
// over; the end names the file and the line. Of a place that would be too short
// to be of use nothing is left.
func shortened(place string, over int) string {
	const brackets, least = 3, 12
	runes := []rune(place)
	if len(runes)-over-brackets < least {
		return ""
	}
	return " (…" + string(runes[brackets+over:])
}

// seen lists what was seen, each practice with its best sighting: all that
// there is to say of a repository that has no stage.
func (t *text) seen() {
	best := map[string]*evidence.Evidence{}
	for i := range t.report.Evidence {
		if e := &t.report.Evidence[i]; best[e.Signal] == nil {
			best[e.Signal] = e
		}
	}
	t.Gap()
	t.Line(0, terminal.Bold, "Seen")
	for _, s := range t.report.Signals {
		if e := best[s.ID]; e != nil {
			t.Labelled(2, "", terminal.Plain, fmt.Sprintf("%s: %s %s:%d", s.Title, e.Tool, e.Path, e.Line), 3)
		}
	}
	if len(t.report.Signals) == 0 {
		t.Line(2, terminal.Plain, "nothing")
	}
}
