// Package explain says what an id means: a statement of a model, a signal, a
// tool, or a sighting of a saved report. It judges nothing; what stands in a
// report is as untrusted as the repository that it is about.
package explain

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/spelling"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// Source is what explanations are made of.
type Source struct {
	Models   []policies.Model
	Readings []policies.Reading
	Signals  map[string]*catalogue.Signal
	// Report is a saved report, nil without one.
	Report *report.Report
}

// UnknownError says that nothing has an id.
type UnknownError struct {
	ID string
	// Near is what was probably meant, "" where nothing is near.
	Near string
	// Saved is true where there was a report to look in.
	Saved bool
}

// Error returns the message.
func (e *UnknownError) Error() string {
	text := fmt.Sprintf("nothing is called %q", e.ID)
	switch {
	case e.Near != "":
		return text + fmt.Sprintf("; did you mean %q?", e.Near)
	case !e.Saved:
		return text + ": want a statement (D4.4), a signal (sec.dependency-scan), a tool (trivy), or with --report the id of evidence (e12)"
	}
	return text + ": want a statement (D4.4), a signal (sec.dependency-scan), a tool (trivy), or evidence of the report (e12)"
}

// Write explains an id on a page. It fails with an [UnknownError] where nothing is
// called so. Upper and lower case are alike.
func (s *Source) Write(p *terminal.Page, id string) error {
	for i := range s.Readings {
		if strings.EqualFold(s.Readings[i].ID, id) {
			s.statement(p, &s.Readings[i])
			return nil
		}
	}
	lower := strings.ToLower(id)
	if signal := s.Signals[lower]; signal != nil {
		s.signal(p, signal)
		return nil
	}
	if e := s.sighting(lower); e != nil {
		s.evidence(p, e)
		return nil
	}
	if signals := catalogue.Tool(lower); len(signals) > 0 {
		s.tool(p, lower, signals)
		return nil
	}
	unknown := &UnknownError{ID: id, Saved: s.Report != nil}
	if !numbered(lower) {
		unknown.Near = spelling.Nearest(id, s.names())
	}
	return unknown
}

// numbered reports whether an id is like those of evidence: e12.
func numbered(id string) bool {
	digits, ok := strings.CutPrefix(id, "e")
	return ok && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// names lists what can be asked for, but for tools and evidence.
func (s *Source) names() []string {
	var names []string
	for i := range s.Readings {
		names = append(names, s.Readings[i].ID)
	}
	for id := range s.Signals {
		names = append(names, id)
	}
	slices.Sort(names)
	return names
}

// sighting returns the evidence of the report with an id or fingerprint, nil for none.
func (s *Source) sighting(id string) *evidence.Evidence {
	if s.Report == nil {
		return nil
	}
	for i := range s.Report.Evidence {
		if e := &s.Report.Evidence[i]; e.ID == id || e.Fingerprint == id {
			return e
		}
	}
	return nil
}

// judged returns the verdict of the report on a statement, nil for none.
func (s *Source) judged(id string) *report.Statement {
	if s.Report == nil {
		return nil
	}
	for i := range s.Report.Models {
		for j := range s.Report.Models[i].Statements {
			if st := &s.Report.Models[i].Statements[j]; st.ID == id {
				return st
			}
		}
	}
	return nil
}

// heading begins a part of the page.
func heading(p *terminal.Page, words string) {
	p.Gap()
	p.Line(0, terminal.Bold, words)
}

// most is how many things of one kind are listed.
const most = 8

// sentence makes a sentence of words that have neither.
func sentence(words string) string {
	words = strings.TrimRight(words, ".")
	if words == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(first)) + words[size:] + "."
}

func place(path string, line int) string { return fmt.Sprintf("%s:%d", path, line) }
