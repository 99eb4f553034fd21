package explain

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// source is what the program explains by, with a report of which nothing can be trusted.
func source(t testing.TB) *Source {
	t.Helper()
	models, readings, err := policies.Read(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return &Source{Models: models, Readings: readings, Signals: catalogue.Load().Signals}
}

func hostile() *report.Report {
	const evil = "\x1b[2Ja\nb\u202e"
	return &report.Report{
		Subject: report.Subject{Name: evil, Profile: evil},
		Models: []report.Model{{Statements: []report.Statement{
			{ID: "D4.4", Title: evil, Status: evil, Because: evil, Evidence: []string{"e1", evil, "e9"}, Lacks: []string{evil}, Settles: []string{evil}},
			{ID: evil, Title: evil, Status: evil, Evidence: []string{"e1"}},
		}}},
		Evidence: []evidence.Evidence{{
			ID: "e1", Signal: "sec.sast", Tool: evil, Rung: evidence.Configured, Role: evil, Path: strings.Repeat(evil, 30), Line: 3, Text: evil, Fingerprint: "abc",
			Chain: []evidence.Hop{{Path: evil, Line: 1, Text: evil}, {Path: evil, Text: evil}}, Counters: []evidence.Counter{{Kind: evil, Path: evil, Text: evil}},
		}},
	}
}

func page(t testing.TB, s *Source, id string) string {
	t.Helper()
	p := &terminal.Page{}
	if err := s.Write(p, id); err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	text := string(p.Bytes())
	for _, line := range strings.Split(text, "\n") {
		if n := utf8.RuneCountInString(line); n > terminal.Width {
			t.Errorf("%s: %d columns: %s", id, n, line)
		}
	}
	if strings.ContainsAny(text, "\x1b\u202e") || strings.Contains(text, "\n\n\n") {
		t.Errorf("%s: a code or a gap of two lines: %q", id, text)
	}
	return text
}

// TestWrite explains everything that there is.
func TestWrite(t *testing.T) {
	s := source(t)
	for _, saved := range []*report.Report{nil, hostile()} {
		s.Report = saved
		for _, r := range s.Readings {
			if text := page(t, s, r.ID); !strings.HasPrefix(text, r.ID+" ") || !strings.Contains(text, "First step") {
				t.Errorf("%s is explained as\n%s", r.ID, text)
			}
		}
		for id := range s.Signals {
			if text := page(t, s, id); !strings.Contains(text, "Asked for by") {
				t.Errorf("%s is explained as\n%s", id, text)
			}
		}
	}
	for id, wants := range map[string][]string{
		"d4.4": {"Asks for\n  - all of\n    - a dependency scan that a pipeline runs", "Does not apply to\n", "Vouching    an attestation makes it partial", `It rests on`, `- \x1b[2Ja`},
		"D2.2": {"Of internal-it.helpdesk"}, "X1": {"True of\n  product-service"}, "d1.0": {"nothing: every repository"},
		"sec.sast": {"In the report\n  e1  configured"}, "iac.snowflake": {"speaks against"},
		"e1":          {"e1 sec.sast: static analysis for security", "By way of", "Weakened, since", "Why configured", `D4.4  \x1b`},
		"ABC":         {"e1 sec.sast"},
		"osv-scanner": {"It shows\n  sec.", "In the report\n  not seen"},
	} {
		text := page(t, s, id)
		for _, want := range wants {
			if !strings.Contains(text, want) {
				t.Errorf("%s lacks %q:\n%s", id, want, text)
			}
		}
	}
}

func TestWrite_says_what_was_meant(t *testing.T) {
	s := source(t)
	for id, want := range map[string]string{
		"D44": `did you mean "D4.4"?`, "sec.dependency-scna": `did you mean "sec.dependency-scan"?`, "e1": "with --report", "": "want a statement", "zzzzzzzzzzzzzz": "want a statement",
	} {
		var unknown *UnknownError
		if err := s.Write(&terminal.Page{}, id); !errors.As(err, &unknown) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", id, err, want)
		}
	}
}
