package reference

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/policies"
)

const statementsIntro = `<!-- Generated from the METADATA and rules of policies by go test ./internal/reference -update. DO NOT EDIT. -->

# Statements

A statement is one sentence of a maturity model, made checkable: it asks for [signals](signals.md) and says how strong
each must be. ` + "`stagecheck explain ID`" + ` prints what stands here; with a report of ` + "`stagecheck scan --format json`" + ` it says what the
verdict rests on.

## How to read this page

*At least configured* means that a tool's configuration, code or manifest stands in its real place; *run by a pipeline*, that a
pipeline which runs on changes or on the default branch invokes it; *able to fail the pipeline*, that nothing lets it fail
silently. Half of what is asked is partial. What the commits show is measured with ` + "`--history`" + ` ([history.md](history.md)).

Where signals only imply a statement, or stand for it, that is said: the upper stages are not reached by the latter alone.
*First step* is the smallest thing to begin with. *Vouching* says what an attestation in ` + "`.stagecheck.yaml`" + ` is worth
([settings.md](settings.md)).
`

// statementsPage writes the page of all statements of the built-in models.
func statementsPage(t *testing.T) string {
	t.Helper()
	models, readings, err := policies.Read(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(statementsIntro)
	for i := range models {
		m := &models[i]
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n", plain(m.Title), plain(m.Description))
		for _, link := range m.Links {
			fmt.Fprintf(&b, "Source: <%s>\n\n", link)
		}
		b.WriteString("| Statement | Axis | Stage | |\n| --- | --- | --- | --- |\n")
		of := slices.DeleteFunc(slices.Clone(readings), func(r policies.Reading) bool { return r.Model != m.ID })
		for i := range of {
			r := &of[i]
			stage := fmt.Sprint(r.Stage)
			if r.Remark {
				stage = "remark"
			}
			fmt.Fprintf(&b, "| [%s](#%s) | %s | %s | %s |\n", r.ID, anchor(r.ID), r.Axis, stage, plain(r.Title))
		}
		for i := range of {
			statementEntry(&b, m, &of[i])
		}
	}
	return b.String()
}

// statementEntry writes one statement under its id, which never changes.
func statementEntry(b *strings.Builder, m *policies.Model, r *policies.Reading) {
	fmt.Fprintf(b, "\n### %s\n\n**%s.** %s\n", r.ID, strings.TrimSuffix(plain(r.Title), "."), plain(where(m, r)))
	if r.Description != "" {
		fmt.Fprintf(b, "\n%s\n", plain(r.Description))
	}
	if r.Care != "" {
		fmt.Fprintf(b, "\n*Care:* %s\n", plain(r.Care))
	}
	switch {
	case r.Floor:
		b.WriteString("\nAsks for nothing: every repository starts from here.\n")
	case r.Asks != nil:
		b.WriteString("\nAsks for\n\n")
		asked(b, r.Asks, "")
		var done []string
		for _, profile := range r.Asks.Substitutes() {
			if slices.Contains(done, profile) {
				continue
			}
			alike := slices.DeleteFunc(r.Asks.Substitutes(), func(other string) bool {
				return !slices.Equal(r.Asks.Lines(other), r.Asks.Lines(profile))
			})
			done = append(done, alike...)
			fmt.Fprintf(b, "\nOf %s\n\n", and(alike))
			asked(b, r.Asks, profile)
		}
	}
	b.WriteByte('\n')
	for _, list := range []struct {
		of    map[string]string
		words string
	}{{r.Exempt, "Does not apply to"}, {r.Holds, "True of"}} {
		for _, profile := range policies.Profiles() {
			if reason, ok := list.of[profile]; ok {
				fmt.Fprintf(b, "- %s `%s`: %s.\n", list.words, profile, plain(reason))
			}
		}
	}
	if len(r.Feeds) > 0 {
		fmt.Fprintf(b, "- Speaks to: %s.\n", and(links(r.Feeds)))
	}
	for _, other := range r.Remedies {
		fmt.Fprintf(b, "- First step%s: %s\n", when(other), plain(other.Do))
	}
	fmt.Fprintf(b, "- First step: %s\n", plain(r.Remedy))
	if !r.Floor && !r.Remark {
		fmt.Fprintf(b, "- Vouching: %s.\n", worth(r.Attestable()))
	}
}

// when says where a first step is another than usual.
func when(r policies.Remedy) string {
	words := ""
	if len(r.Profiles) > 0 {
		words = " of " + and(r.Profiles)
	}
	if r.Lacks != "" {
		words += fmt.Sprintf(" where only %s is wanting", r.Lacks)
	}
	return words
}

// where says which axis and stage a statement is of.
func where(m *policies.Model, r *policies.Reading) string {
	words := ""
	if r.Remark {
		words = "A remark, which counts for no stage."
	} else {
		for _, a := range m.Axes {
			if a.ID == r.Axis {
				words = fmt.Sprintf("%s, stage %d.", a.Title, r.Stage)
			}
		}
	}
	if len(r.Also) > 0 {
		words += " Also serves " + and(r.Also) + "."
	}
	switch r.Strength {
	case "indirect":
		words += " Signs imply it."
	case "proxy":
		words += " Signs stand for it."
	}
	return words
}

// asked writes what is asked for of a kind of repository, as a list.
func asked(b *strings.Builder, asks *policies.Ask, profile string) {
	for _, line := range asks.Lines(profile) {
		text := plain(line.Text)
		if line.Signal != "" {
			text = strings.Replace(text, "("+line.Signal+")", fmt.Sprintf("([%s](signals/%s.md#%s))", line.Signal, category(line.Signal), anchor(line.Signal)), 1)
		}
		if line.Statement != "" {
			text = strings.Replace(text, line.Statement, links([]string{line.Statement})[0], 1)
		}
		fmt.Fprintf(b, "%s- %s\n", strings.Repeat("  ", line.Depth), text)
	}
}

func links(ids []string) []string {
	var list []string
	for _, id := range ids {
		list = append(list, fmt.Sprintf("[%s](#%s)", id, anchor(id)))
	}
	return list
}

// worth says what somebody's word is worth.
func worth(a policies.Attest) string {
	switch a.Most {
	case "none":
		return "nobody's word counts"
	case "partial":
		return fmt.Sprintf("partial at most, for at most %d days", a.Days)
	}
	return fmt.Sprintf("settles it, for at most %d days", a.Days)
}

// TestStatementsPage holds the page to the models.
func TestStatementsPage(t *testing.T) {
	hold(t, "docs/statements.md", []byte(statementsPage(t)))
}
