package report

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// Headline is the news of the report in one line: what the change does, or
// where nothing was compared where the repository stands.
func (r *Report) Headline() string {
	if r.Delta != nil {
		return r.Delta.Title(r.stands())
	}
	if len(r.Models) == 0 {
		return "Nothing was judged"
	}
	return r.Models[0].Title + ": " + r.stands()
}

// stands says in short where the leading model stands.
func (r *Report) stands() string {
	switch {
	case len(r.Models) == 0:
		return "nothing was judged"
	case r.Models[0].Unstaged != "":
		return "not staged"
	}
	stage := r.Models[0].Stage
	stage.Observed = stage.Reached // the page says the rest
	return stage.String()
}

// shownChanges is how many changes, and how many statements, the text lists; the
// JSON holds all.
const shownChanges = 8

func atMost[T any](list []T) []T { return list[:min(shownChanges, len(list))] }

// delta writes what the change does: it is the news, and comes before where the
// repository stands.
func (t *text) delta() {
	d := t.report.Delta
	if d == nil {
		return
	}
	t.Gap()
	t.Line(0, terminal.Bold, t.report.Headline())
	words := []string{}
	if d.Base != "" {
		words = append(words, "compared with "+d.Base[:min(12, len(d.Base))])
	}
	for _, s := range d.Stages {
		words = append(words, s.String())
	}
	t.Labelled(0, "", terminal.Dim, strings.Join(words, ", "), 3)
	if len(d.Changes) > 0 {
		t.Gap()
	}
	news, shown := d.News(), 0
	for _, group := range atMost(delta.Grouped(news)) {
		shown += len(group)
		t.change(group)
	}
	if rest := d.Changes[shown:]; len(rest) > 0 {
		noun := "sighting" // of what is there otherwise as well
		if shown < len(news) {
			noun = "change"
		}
		if shown > 0 {
			noun = "more " + noun
		}
		t.Line(0, terminal.Dim, terminal.Count(len(rest), noun)+": "+delta.Tally(rest))
	}
	t.changed(d)
}

// change writes what became of sightings and where to look first.
func (t *text) change(group []delta.Change) {
	c := &group[0]
	mark, style := "+ ", terminal.Green
	if c.Bad() {
		mark, style = "- ", terminal.Yellow
	}
	t.Labelled(0, mark, style, c.Sentence(), 3)
	e := c.Place()
	words := fmt.Sprintf("%s %s:%d", e.Tool, e.Path, e.Line)
	if len(e.Chain) > 0 && e.Chain[0].Path != e.Path {
		words += fmt.Sprintf(", from %s:%d", e.Chain[0].Path, e.Chain[0].Line)
	}
	if by := c.By(); len(by) > 0 {
		words += fmt.Sprintf(", by %s:%d", by[0].Path, by[0].Line)
	}
	if more := len(group) - 1; more > 0 {
		words += fmt.Sprintf(", and %d more", more)
	}
	label := ""
	if c.After == nil {
		label = "was "
	}
	t.Labelled(2, label, terminal.Plain, words, 3)
}

// changed writes the statements whose verdict is another, and why.
func (t *text) changed(d *delta.Delta) {
	if len(d.Statements) == 0 {
		return
	}
	t.Gap()
	for _, s := range atMost(d.Judged()) {
		style := terminal.Green
		if s.Points < 0 {
			style = terminal.Yellow
		}
		t.Labelled(0, s.ID+" ", style, fmt.Sprintf("%s: %s -> %s", s.Title, s.Before, s.After), 2)
		t.Labelled(2, "", terminal.Plain, s.Because, 3)
	}
	if more := len(d.Statements) - shownChanges; more > 0 {
		t.Line(0, terminal.Dim, fmt.Sprintf("and %d more, all in --format json", more))
	}
}
