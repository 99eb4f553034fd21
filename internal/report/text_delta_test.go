package report

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// between is the part of a text between the head and the ladder.
func between(t *testing.T, r *Report) string {
	t.Helper()
	var out bytes.Buffer
	if err := r.Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(out.String(), "\n") {
		if n := utf8.RuneCountInString(line); n > width {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	_, text, _ := strings.Cut(out.String(), "\n\n")
	text, _, ok := strings.Cut(text, "\nDevSecOps maturity:")
	if !ok {
		t.Fatalf("no ladder in:\n%s", out.String())
	}
	return text
}

func TestText_of_a_delta(t *testing.T) {
	want := `Security 4 -> 3: the only blocking dependency scan is gone
compared with cdcdcdcdcdcd, Security 4 -> 3

- the only blocking dependency scan is gone
  was trivy Makefile:4, from .github/workflows/ci.yml:41
- the only blocking static analysis for security cannot fail the pipeline any
  more: continue-on-error is set
  semgrep .github/workflows/ci.yml:12, by .github/workflows/ci.yml:13
+ new: unit tests that can fail the pipeline
  go .github/workflows/ci.yml:20
2 more sightings: 1 gained, 1 moved

D4.4 Dependencies are scanned: met -> unmet
  no sign of a dependency scan
`
	if diff := cmp.Diff(want, between(t, compared())); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

func TestText_of_no_change(t *testing.T) {
	r := sample()
	r.Delta = delta.Compare(delta.Side{Commit: strings.Repeat("cd", 20)}, delta.Side{}, delta.Options{})
	want := "No change: stage 3 of 6, possibly 5\ncompared with cdcdcdcdcdcd\n"
	if diff := cmp.Diff(want, between(t, r)); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	r.Delta.Changes = compared().Delta.Changes[4:]
	want += "\n1 sighting: 1 moved\n"
	if diff := cmp.Diff(want, between(t, r)); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

func TestText_of_several_alike(t *testing.T) {
	r := compared()
	again := *r.Delta.Changes[0].Before
	again.Line++
	r.Delta.Changes = []delta.Change{r.Delta.Changes[0], {Kind: delta.Lost, Signal: again.Signal, Tool: again.Tool, Sole: true, Before: &again}}
	want := `
- the only blocking dependency scan is gone
  was trivy Makefile:4, from .github/workflows/ci.yml:41, and 1 more

D4.4`
	if got := between(t, r); !strings.Contains(got, want) {
		t.Errorf("no %s in:\n%s", want, got)
	}
}

// What is long is cut, and what is hostile stays text.
func TestText_of_a_large_delta(t *testing.T) {
	r := sample()
	var all []evidence.Sighting
	for i := range 30 {
		e := evidence.Evidence{Signal: fmt.Sprintf("x.s%02d", i), Tool: "tool", Rung: evidence.Enforced, Path: strings.Repeat("a folder/", 30) + "\x1b[2J", Line: i + 1, Source: evidence.SourcePipeline}
		all = append(all, evidence.Sighting{Evidence: e, Counts: true})
	}
	r.Delta = delta.Compare(delta.Side{}, delta.Side{Sightings: all}, delta.Options{})
	for i := range 30 {
		r.Delta.Statements = append(r.Delta.Statements, delta.Statement{ID: fmt.Sprint("S", i), Title: strings.Repeat("long ", 60), Before: policies.Unknown, After: policies.Met, Points: 1, Because: strings.Repeat("why ", 200)})
	}
	text := between(t, r)
	for _, want := range []string{"\n22 more changes: 22 gained\n", "\nand 22 more, all in --format json\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
	if strings.Contains(text, "\x1b") {
		t.Error("an escape code")
	}
}

func TestHeadline(t *testing.T) {
	unstaged := sample()
	unstaged.Models[0].Unstaged = "documents are not staged"
	for _, test := range []struct {
		report *Report
		want   string
	}{
		{compared(), "Security 4 -> 3: the only blocking dependency scan is gone"},
		{sample(), "DevSecOps maturity: stage 3 of 6, possibly 5"},
		{unstaged, "DevSecOps maturity: not staged"},
		{&Report{}, "Nothing was judged"},
	} {
		if got := test.report.Headline(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}
