package markdown

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// vouched adds what rests on people's word, and what was taken out of judgement:
// apart from what was seen.
func (p *page) vouched() {
	var attested, exempted []string
	for i := range p.report.Attestations {
		a := &p.report.Attestations[i]
		words := text(a.String(), inline) + " (" + text(a.ID, inline) + ", " + p.place(p.head(), a.Path, a.Line) + ")"
		if len(a.Links) > 0 {
			var links []string
			for _, link := range a.Links {
				links = append(links, code(link, inline)) // never a link: it is the repository's
			}
			words += ", borne out by " + strings.Join(links, ", ")
		}
		attested = append(attested, item(words))
	}
	for i := range p.report.Exemptions {
		x := &p.report.Exemptions[i]
		exempted = append(exempted, item(text(x.String(), inline), " (", p.place(p.head(), x.Path, x.Line), ")"))
	}
	p.titled("Attested, not seen", attested)
	p.titled("Exempted", exempted)
}

// shownProblems is how many problems are shown before the rest is folded.
const shownProblems = 8

// problems adds what could not be read.
func (p *page) problems() {
	var items []string
	for _, problem := range p.report.Problems {
		items = append(items, item(p.place(p.head(), problem.Path, problem.Line), " ", text(problem.Message, inline)))
	}
	shown := min(shownProblems, len(items))
	p.titled(terminal.Count(len(items), "problem"), items[:shown])
	p.fold(several(len(items)-shown, "more problem"), items[shown:])
}

// rest adds what few people ask for, folded.
func (p *page) rest() {
	for i := range p.report.Models {
		if m := &p.report.Models[i]; m.Unstaged == "" && !m.Aside() {
			p.verdicts(m)
		}
	}
	if len(p.report.Models) == 0 || p.report.Models[0].Unstaged == "" {
		p.fold("What was seen", p.seen())
	}
	p.fold("What the commits show", p.history())
	p.fold("About this report", p.about())
}

// seen lists the practices with the best sighting of each.
func (p *page) seen() []string {
	best := map[string]*evidence.Evidence{}
	for i := range p.report.Evidence {
		if e := &p.report.Evidence[i]; best[e.Signal] == nil {
			best[e.Signal] = e
		}
	}
	var items []string
	for _, s := range p.report.Signals {
		words := text(s.Title, inline)
		if e := best[s.ID]; e != nil {
			words += ": " + p.sighting(p.head(), e)
		}
		if s.Count > 1 {
			words += fmt.Sprintf(", and %d more", s.Count-1)
		}
		items = append(items, item(words))
	}
	return items
}

// history lists what could be measured of the commits.
func (p *page) history() []string {
	var items []string
	for _, m := range p.report.History {
		kind, ok := evidence.KindOfMeasure(m.Name)
		if !ok || m.Value == nil {
			continue
		}
		items = append(items, item(measured(m, kind)))
	}
	return items
}

func measured(m report.Measure, kind evidence.MeasureKind) string {
	value := strconv.FormatFloat(*m.Value, 'f', -1, 64)
	if kind.Share {
		value = strconv.FormatFloat(*m.Value*100, 'f', 0, 64) + " %"
	}
	words := fmt.Sprintf("%s %s, of %s", value, kind.Noun, terminal.Count(m.N, strings.TrimSuffix(kind.Of, "s")))
	if m.Window > 0 {
		words += fmt.Sprintf(" over %d days", m.Window)
	}
	return words
}

// about lists what the report is of.
func (p *page) about() []string {
	s := p.report.Subject
	name := s.Name
	if name == "" {
		name = p.options.Name
	}
	var items []string
	if name != "" {
		items = append(items, item(text(name, inline)))
	}
	for i, r := range s.ProfileReasons {
		words := "profile " + text(s.Profile, inline) + ": "
		if i > 0 {
			words = "and "
		}
		words += text(r.Text, inline)
		if r.Path != "" {
			words += " " + p.place(p.head(), r.Path, r.Line)
		}
		items = append(items, item(words))
	}
	words := terminal.Count(s.Files, "file")
	if s.Commit != "" {
		words += ", commit " + short(s.Commit)
	}
	items = append(items, item(words))
	if tool := p.report.Tool; tool.Name != "" {
		items = append(items, item(text(tool.Name+" "+tool.Version, inline)))
	}
	return items
}
