package markdown

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/delta"
)

// How many changes and statements of a delta are shown before the rest is folded.
const shownChanges = 12

// The marks of what became worse, better and neither.
const (
	worse   = "▼ "
	better  = "▲ "
	neither = "◆ "
)

// delta adds what the change does.
func (p *page) delta() {
	d := p.report.Delta
	if d == nil {
		return
	}
	p.add(section{open: "\n", items: []string{p.compared(d) + "\n"}})
	news := delta.Grouped(d.News())
	news = news[:min(shownChanges, len(news))]
	shown := 0
	for _, group := range news {
		shown += len(group)
	}
	rest := d.Changes[shown:]
	p.add(section{open: "\n**What the change does**\n\n", items: p.changes(news)})
	statements := []string{}
	for _, s := range d.Judged() {
		statements = append(statements, item(p.statement(s)))
	}
	few := min(shownChanges, len(statements))
	p.add(section{open: "\n**Statements that changed**\n\n", items: statements[:few]})
	if len(rest) > 0 {
		p.fold(several(len(rest), "more change")+" to what is seen: "+delta.Tally(rest), p.changes(delta.Grouped(rest)))
	}
	if rest := statements[few:]; len(rest) > 0 {
		p.fold(several(len(rest), "more statement")+" changed", rest)
	}
}

// compared says with what it is compared, and which stages moved.
func (p *page) compared(d *delta.Delta) string {
	words := "Compared with the base"
	if d.Base != "" {
		words = "Compared with " + short(d.Base)
	}
	var stages []string
	for _, s := range d.Stages {
		stages = append(stages, mark(float64(s.After-s.Before))+bold(s.String()))
	}
	switch {
	case len(stages) > 0:
		return words + ": " + strings.Join(stages, ", ")
	case d.Empty():
		return words + ", nothing that is seen here changed."
	}
	return words + ", no stage changed."
}

func mark(difference float64) string {
	switch {
	case difference < 0:
		return worse
	case difference > 0:
		return better
	}
	return neither
}

func (p *page) changes(groups [][]delta.Change) []string {
	var items []string
	for _, group := range groups {
		items = append(items, item(p.change(group)))
	}
	return items
}

// change says what became of sightings, where they stand or stood, and by what.
func (p *page) change(group []delta.Change) string {
	const places = 4
	c := &group[0]
	sign := better
	switch {
	case c.Kind == delta.Moved:
		sign = neither
	case c.Bad():
		sign = worse
	}
	words := sign + bold(upper(c.Sentence())) + ": "
	if c.After == nil {
		words += "it was "
	}
	words += text(c.Tool, inline)
	for i := range group[:min(places, len(group))] {
		words += " " + p.changed(&group[i]) + ","
	}
	words = strings.TrimSuffix(words, ",")
	if more := len(group) - places; more > 0 {
		words += fmt.Sprintf(", and %d more", more)
	}
	return words
}

// changed writes the place of a change, and what weakens the sighting.
func (p *page) changed(c *delta.Change) string {
	commit := p.head()
	if c.After == nil {
		commit = p.report.Delta.Base
	}
	words := p.whence(commit, c.Place())
	for _, counter := range c.By() {
		words += ", by " + p.place(commit, counter.Path, counter.Line)
	}
	return words
}

// statement says how a verdict changed, and why.
func (p *page) statement(s delta.Statement) string {
	change := fmt.Sprintf("%s → %s", s.Before, s.After)
	if s.Before == s.After {
		change = string(s.After)
	}
	return mark(s.Points) + bold(s.ID) + " " + text(s.Title, inline) + ": " + change + ". " + p.prose(upper(s.Because))
}
