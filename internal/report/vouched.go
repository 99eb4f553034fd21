package report

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
)

// Attestation is a person's word, and what it is worth at the commit. It names roles
// and nobody.
type Attestation struct {
	ID        string            `json:"id"`
	Statement string            `json:"statement"`
	Status    evidence.Standing `json:"status"`
	// Reason says why it has no effect, or no whole one.
	Reason string `json:"reason,omitempty"`
	Claim  string `json:"claim"`
	Scope  string `json:"scope"`
	// Role is that of the person who says so.
	Role string `json:"role"`
	// Date and Expires are days, "" where they are none. A longer time than the
	// statement allows is cut in Expires.
	Date    evidence.Day `json:"date"`
	Expires evidence.Day `json:"expires"`
	// Links holds addresses and paths that bear it out.
	Links []string `json:"links"`
	// Disputes holds the signals that it contradicts.
	Disputes []string `json:"disputes"`
	// Notes say what else is to be known: that it was cut, that it ends soon.
	Notes []string `json:"notes"`
	Path  string   `json:"path"`
	Line  int      `json:"line"`
}

// Exemption is what was taken out of judgement.
type Exemption struct {
	// Signal is "" for all, and Paths empty for everywhere.
	Signal string            `json:"signal"`
	Paths  []string          `json:"paths"`
	Status evidence.Standing `json:"status"`
	// Why says why it has no effect.
	Why    string `json:"why,omitempty"`
	Reason string `json:"reason"`
	// Owner is the role that answers for it.
	Owner   string       `json:"owner"`
	Expires evidence.Day `json:"expires"`
	// Evidence holds the ids of the best few sightings that it took out, and
	// Count how many they were.
	Evidence []string `json:"evidence"`
	Count    int      `json:"count"`
	Path     string   `json:"path"`
	Line     int      `json:"line"`
}

// Attest adds what people vouch for.
func (r *Report) Attest(weighed []policies.Weighed) {
	for _, w := range weighed {
		r.Attestations = append(r.Attestations, Attestation{
			ID: w.ID, Statement: w.Statement, Status: w.Standing, Reason: w.Reason, Claim: w.Claim, Scope: w.Scope, Role: w.Role,
			Date: w.Date, Expires: w.Expires, Links: list(w.Evidence), Disputes: list(w.Disputes), Notes: list(w.Notes), Path: w.Path, Line: w.Line,
		})
	}
}

// exempt adds what was taken out of judgement, and the sightings themselves.
func (r *Report) exempt(doc *evidence.Document) {
	for _, x := range doc.Exemptions {
		out := Exemption{
			Signal: x.Signal, Paths: list(x.Paths), Status: x.Standing, Why: x.Why, Reason: x.Reason, Owner: x.Owner, Expires: x.Expires,
			Evidence: []string{}, Count: x.Count, Path: x.Path, Line: x.Line,
		}
		for _, sightings := range [][]evidence.Evidence{x.Evidence, x.Demoted} {
			for _, e := range sightings {
				out.Evidence = append(out.Evidence, e.ID)
				r.Evidence = append(r.Evidence, e)
			}
		}
		r.Exemptions = append(r.Exemptions, out)
	}
}

// vouched writes what rests on people's word, and what was taken out: apart from
// what was seen.
func (t *text) vouched() {
	if len(t.report.Attestations) > 0 {
		t.Gap()
		t.Line(0, terminal.Bold, "Attested, not seen")
	}
	for i := range t.report.Attestations {
		a := &t.report.Attestations[i]
		t.Labelled(2, "", standingStyle(a.Status), fmt.Sprintf("%s (%s %s:%d)", a, a.ID, a.Path, a.Line), 4)
	}
	if len(t.report.Exemptions) > 0 {
		t.Gap()
		t.Line(0, terminal.Bold, "Exempted")
	}
	for i := range t.report.Exemptions {
		x := &t.report.Exemptions[i]
		t.Labelled(2, "", standingStyle(x.Status), fmt.Sprintf("%s (%s:%d)", x, x.Path, x.Line), 4)
	}
}

// String says who vouches for what, and what it is worth.
func (a *Attestation) String() string {
	words := fmt.Sprintf("%s by %s: %s", a.Statement, said(a.Role, "nobody known"), outcome(a.Status, a.Expires, a.Reason))
	if len(a.Notes) > 0 {
		words += "; " + strings.Join(a.Notes, "; ")
	}
	return words
}

// String says who took what out of judgement and why, and what it is worth.
func (x *Exemption) String() string {
	words := fmt.Sprintf("%s, %s: %s", x.what(), said(x.Owner, "nobody"), outcome(x.Status, x.Expires, x.Why))
	if x.Count > 0 {
		words += ", " + terminal.Count(x.Count, "sighting")
	}
	return words + "; " + said(x.Reason, "no reason")
}

// what says what an exemption is about.
func (x *Exemption) what() string {
	switch {
	case len(x.Paths) == 0:
		return x.Signal
	case x.Signal == "":
		return "everything under " + strings.Join(x.Paths, ", ")
	}
	return x.Signal + " under " + strings.Join(x.Paths, ", ")
}

// outcome says what an attestation or an exemption is worth.
func outcome(status evidence.Standing, expires evidence.Day, reason string) string {
	switch status {
	case evidence.InDate:
		words := "until " + expires.String()
		if reason != "" {
			words += ", " + reason
		}
		return words
	case evidence.Expired:
		return reason
	case evidence.Unused:
		return "without effect: " + reason
	}
	return string(status) + ": " + reason
}

func said(words, otherwise string) string {
	if words == "" {
		return otherwise
	}
	return words
}

func standingStyle(s evidence.Standing) terminal.Style {
	if s == evidence.InDate {
		return terminal.Plain
	}
	return terminal.Yellow
}

// beside says what a stage is by evidence alone, after words of its own; ""
// where people's word changed nothing.
func beside(s Stage, before, after string) string {
	switch {
	case s.Reached == nil, s.Observed != nil && *s.Observed == *s.Reached:
		return ""
	case s.Observed == nil:
		return "; " + before + "?" + after
	}
	return fmt.Sprintf("; %s%d%s", before, *s.Observed, after)
}
