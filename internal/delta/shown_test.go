package delta

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

func TestShown(t *testing.T) {
	at := func(tool string, line int) *evidence.Evidence {
		return &evidence.Evidence{Signal: "sec.sast", Tool: tool, Rung: evidence.Enforced, Path: ci, Line: line, Source: evidence.SourcePipeline}
	}
	d := &Delta{Changes: []Change{
		{Kind: Lost, Signal: "sec.sast", Tool: "codeql", Sole: true, Before: at("codeql", 1)},
		{Kind: Lost, Signal: "sec.sast", Tool: "codeql", Sole: true, Before: at("codeql", 2)},
		{Kind: Lost, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: at("semgrep", 3)},
		{Kind: Gained, Signal: "sec.sast", Tool: "codeql", After: at("codeql", 4)},
		{Kind: Moved, Signal: "sec.sast", Tool: "codeql", Before: at("codeql", 5), After: at("codeql", 5)},
	}}
	if len(d.News()) != 3 || len(d.Others()) != 2 {
		t.Errorf("news %d, others %d", len(d.News()), len(d.Others()))
	}
	var sizes []int
	for _, group := range Grouped(d.Changes) {
		sizes = append(sizes, len(group))
	}
	if diff := cmp.Diff([]int{2, 1, 1, 1}, sizes); diff != "" {
		t.Errorf("groups (-want +got):\n%s", diff)
	}
	if got := Tally(d.Changes); got != "3 lost, 1 gained, 1 moved" {
		t.Errorf("tally %q", got)
	}
	d.Statements = []Statement{{ID: "A"}, {ID: "B", Points: 1}, {ID: "C", Points: -0.5}, {ID: "D", Points: -1}}
	order := ""
	for _, s := range d.Judged() {
		order += s.ID
	}
	if order != "CDBA" || d.Statements[0].ID != "A" {
		t.Errorf("statements in the order %s", order)
	}
	empty := &Delta{}
	if len(empty.News()) != 0 || len(empty.Others()) != 0 || Tally(nil) != "" || Grouped(nil) != nil {
		t.Error("something of nothing")
	}
}
