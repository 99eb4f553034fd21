package markdown

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/policies"
)

// leading adds where the repository stands by the leading model.
func (p *page) leading() {
	if len(p.report.Models) == 0 {
		return
	}
	m := &p.report.Models[0]
	open := "\n"
	if p.report.Delta != nil { // else it is the first line of the page
		open += "### " + text(m.Title+": "+stands(m), inline) + "\n\n"
	}
	if m.Unstaged != "" {
		p.add(section{open: open, items: []string{text(upper(m.Unstaged)+".", inline) + "\n"}})
		p.add(section{open: "\n", items: p.seen()})
		return
	}
	if p.report.Delta == nil && lifted(m.Stage) { // the heading would have said so
		open += fmt.Sprintf("Stage %s by observed evidence alone: the rest is attested.\n\n", alone(m.Stage))
	}
	p.add(p.ladder(m, section{open: open}))
	p.axes(m)
	p.next(m)
}

// others adds the models that do not lead, folded.
func (p *page) others() {
	for i := range p.report.Models {
		if i > 0 {
			p.other(&p.report.Models[i])
		}
	}
}

// stands says where a model stands.
func stands(m *report.Model) string {
	if m.Unstaged != "" {
		return "not staged"
	}
	return m.Stage.String()
}

// other adds a model by its axes, folded.
func (p *page) other(m *report.Model) {
	title := m.Title
	if m.Serves {
		title += ", serving it"
	}
	title += ": " + stands(m)
	if m.Unstaged != "" {
		p.fold(title, []string{text(upper(m.Unstaged)+".", inline) + "\n"})
		return
	}
	s := p.ladder(m, p.folded(title))
	if feeds := p.report.Feeds(m); m.Serves && feeds != "" {
		s.close = "\nIt feeds " + text(feeds, inline) + ".\n" + s.close
	}
	p.add(s)
}

// ladder draws the axes of a model as a table, into a section with a heading.
func (p *page) ladder(m *report.Model, s section) section {
	attested := vouched(m)
	head, rule, n := "| Axis | | Stage |", "|:--|:--|:--|", 4
	if attested {
		head, rule, n = head+" By evidence alone |", rule+":--|", n+1
	}
	s.open += text(m.Judged()+".", inline) + "\n\n" + head + " Judged |\n" + rule + ":--|\n"
	s.row = columns(n)
	s.items = nil
	for i := range m.Axes {
		s.items = append(s.items, row(&m.Axes[i], attested))
	}
	s.close = "\n" + legend(m, attested) + "\n" + s.close
	return s
}

// vouched reports whether people's word lifted anything.
func vouched(m *report.Model) bool {
	for i := range m.Axes {
		if lifted(m.Axes[i].Stage) {
			return true
		}
	}
	return lifted(m.Stage)
}

func lifted(s report.Stage) bool {
	return s.Reached != nil && (s.Observed == nil || *s.Observed != *s.Reached)
}

// alone is the stage by evidence alone.
func alone(s report.Stage) string {
	if s.Observed == nil {
		return "?"
	}
	return fmt.Sprint(*s.Observed)
}

// row is one axis in the table.
func row(a *report.Axis, attested bool) string {
	stage := "?"
	if a.Stage.Reached != nil {
		stage = fmt.Sprintf("**%d**", *a.Stage.Reached)
	}
	if a.Stage.Reached != nil && a.Stage.Possible != nil && *a.Stage.Possible > *a.Stage.Reached {
		stage += fmt.Sprintf(", possibly %d", *a.Stage.Possible)
	}
	cells := []string{text(a.Title, cell), a.Stage.Ladder(), stage}
	if attested {
		cells = append(cells, alone(a.Stage))
	}
	cells = append(cells, fmt.Sprintf("%d of %d", a.Coverage.Judged, a.Coverage.Statements))
	return "| " + strings.Join(cells, " | ") + " |\n"
}

// legend says what the drawing means.
func legend(m *report.Model, attested bool) string {
	signs := []string{"■ shown"}
	if attested {
		signs = append(signs, "▣ attested")
	}
	for _, a := range m.Axes {
		if strings.Contains(a.Stage.Ladder(), "□") {
			signs = append(signs, "□ possible, by what could not be seen")
			break
		}
	}
	return "*" + strings.Join(signs, ", ") + "*"
}

// axes adds for each axis what carries it and what holds it back.
func (p *page) axes(m *report.Model) {
	var items []string
	for i := range m.Axes {
		a := &m.Axes[i]
		words := "- " + bold(a.Title) + "\n"
		var shown []string
		for _, e := range p.report.Carries(m, a) {
			shown = append(shown, p.sighting(p.head(), e))
		}
		if len(shown) > 0 {
			words += "  - shown by " + strings.Join(shown, "; ") + "\n"
		}
		if s := m.Holds(a); s != nil {
			words += "  - held by " + bold(s.ID) + " " + p.prose(s.Title+": "+s.Wanting()) + "\n"
		}
		if strings.Count(words, "\n") > 1 {
			items = append(items, words)
		}
	}
	p.titled("What shows it, and what holds it back", items)
}

// shownSteps is how many of the next steps are told; next lists all.
const shownSteps = 3

// next adds the first steps to the next stage.
func (p *page) next(m *report.Model) {
	var items []string
	for _, id := range m.Next[:min(shownSteps, len(m.Next))] {
		for i := range m.Statements {
			if s := &m.Statements[i]; s.ID == id {
				items = append(items, fmt.Sprintf("%d. %s (%s)\n", len(items)+1, text(s.Remedy, inline), text(s.ID, inline)))
			}
		}
	}
	p.titled("Next", items)
}

// verdicts adds every statement of a model with its evidence, folded.
func (p *page) verdicts(m *report.Model) {
	const places = 4
	var items []string
	for i := range m.Statements {
		s := &m.Statements[i]
		if s.Status == policies.NotApplicable {
			continue
		}
		words := bold(s.ID) + " " + text(s.Title, inline) + ": " + bold(string(s.Status)) + ". " + p.prose(upper(s.Because))
		for _, id := range s.Evidence[:min(places, len(s.Evidence))] {
			if e := p.evidence[id]; e != nil {
				words += "\n  - " + p.sighting(p.head(), e)
			}
		}
		if more := len(s.Evidence) - places; more > 0 {
			words += fmt.Sprintf("\n  - and %d more", more)
		}
		items = append(items, item(words))
	}
	p.fold(m.Title+": every statement", items)
}
