package explain

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// shownTools is how many of the tools that show a signal are named.
const shownTools = 12

// signal explains a practice that can be seen.
func (s *Source) signal(p *terminal.Page, signal *catalogue.Signal) {
	p.Line(0, terminal.Bold, signal.ID)
	p.Labelled(0, "", terminal.Plain, sentence(signal.Title), 0)
	p.Gap()
	if signal.Counter {
		p.Labelled(0, "", terminal.Plain, "It speaks against a practice, not for one.", 0)
	}
	p.Labelled(0, "Counts in  ", terminal.Plain, and(signal.Roles), 0)
	p.Labelled(0, "Absence    ", terminal.Plain, absence(signal), 0)
	if signal.ByHand {
		p.Labelled(0, "Started    ", terminal.Plain, "by a change or by a person: both are as good", 0)
	}
	tools := catalogue.Showing(signal.ID)
	p.Labelled(0, "Shown by   ", terminal.Plain, showing(signal.ID, tools), 0)
	s.askedFor(p, signal.ID)
	if s.Report != nil {
		s.sightings(p, signal.ID)
	}
}

// showing names some of the tools that show a signal.
func showing(signal string, tools []string) string {
	category, _, _ := strings.Cut(signal, ".")
	page := fmt.Sprintf("docs/signals/%s.md", category)
	switch {
	case len(tools) == 0:
		return "no tool by name: it is derived from what else is seen, or cannot be seen in files"
	case len(tools) <= shownTools:
		return strings.Join(tools, ", ") + "; how, says " + page
	}
	// Some from all over the alphabet say more than the first.
	var some []string
	for i := range shownTools {
		some = append(some, tools[i*len(tools)/shownTools])
	}
	return fmt.Sprintf("%s and %d more; all, and how, stand in %s", strings.Join(some, ", "), len(tools)-shownTools, page)
}

// askedFor lists the statements that ask for a signal.
func (s *Source) askedFor(p *terminal.Page, signal string) {
	heading(p, "Asked for by")
	any := false
	for i := range s.Readings {
		r := &s.Readings[i]
		if !slices.Contains(r.Signals, signal) {
			continue
		}
		any = true
		rung := ""
		if r.Asks != nil {
			if least := r.Asks.Needs(signal); least > 0 {
				rung = ", at least " + least.String()
			}
		}
		p.Labelled(2, r.ID+"  ", terminal.Plain, r.Title+rung, 0)
	}
	if !any {
		p.Labelled(2, "", terminal.Plain, "no statement: it is shown where it is seen", 0)
	}
}

// sightings lists where a signal was seen.
func (s *Source) sightings(p *terminal.Page, signal string) {
	var seen []*evidence.Evidence
	for i := range s.Report.Evidence {
		if e := &s.Report.Evidence[i]; e.Signal == signal {
			seen = append(seen, e)
		}
	}
	heading(p, "In the report")
	if len(seen) == 0 {
		p.Labelled(2, "", terminal.Plain, "not seen", 0)
	}
	for _, e := range seen[:min(most, len(seen))] {
		p.Labelled(2, e.ID+"  ", terminal.Plain, fmt.Sprintf("%s, in %s: %s %s", e.Rung, e.Role, e.Tool, place(e.Path, e.Line)), 2)
	}
	if more := len(seen) - most; more > 0 {
		p.Line(2, terminal.Dim, fmt.Sprintf("and %d more", more))
	}
}

// tool explains which signals a tool shows.
func (s *Source) tool(p *terminal.Page, name string, signals []string) {
	p.Line(0, terminal.Bold, name)
	p.Labelled(0, "", terminal.Plain, "A tool that the catalogue knows; docs/tools.md has its address.", 0)
	heading(p, "It shows")
	for _, id := range signals {
		title := id
		if signal := s.Signals[id]; signal != nil {
			title = signal.Title
		}
		p.Labelled(2, id+"  ", terminal.Plain, title, 0)
	}
	if s.Report == nil {
		return
	}
	heading(p, "In the report")
	found := 0
	for i := range s.Report.Evidence {
		e := &s.Report.Evidence[i]
		if e.Tool != name {
			continue
		}
		if found++; found <= most {
			p.Labelled(2, e.ID+"  ", terminal.Plain, fmt.Sprintf("%s, %s: %s", e.Signal, e.Rung, place(e.Path, e.Line)), 2)
		}
	}
	if found == 0 {
		p.Labelled(2, "", terminal.Plain, "not seen", 0)
	} else if found > most {
		p.Line(2, terminal.Dim, fmt.Sprintf("and %d more", found-most))
	}
}

// absence says what must have been read before a signal is held to be missing.
func absence(signal *catalogue.Signal) string {
	if len(signal.Closed) == 0 {
		return "never proves anything: what was not seen is unknown"
	}
	var classes []string
	for _, class := range signal.Closed {
		switch class {
		case evidence.Files:
			classes = append(classes, "the files")
		case evidence.Pipeline:
			classes = append(classes, "the pipelines")
		case evidence.History:
			classes = append(classes, "the commits")
		case evidence.Platform:
			classes = append(classes, "the forge's own settings")
		default:
			classes = append(classes, "somebody's word")
		}
	}
	return "proves that it is missing once this was read: " + join(classes)
}

func and(roles []evidence.Role) string {
	var list []string
	for _, role := range roles {
		list = append(list, string(role))
	}
	return join(list)
}

func join(list []string) string {
	if n := len(list); n > 1 {
		return strings.Join(list[:n-1], ", ") + " and " + list[n-1]
	}
	return strings.Join(list, "")
}
