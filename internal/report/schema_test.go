package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// compared is the sample as a change left it: a scan lost, one weakened, one
// gained that is no news, and one that moved.
func compared() *Report {
	r := sample()
	const ci = ".github/workflows/ci.yml"
	sighting := func(id, signal, tool string, rung evidence.Rung, path string, line int) *evidence.Evidence {
		e := &evidence.Evidence{ID: id, Signal: signal, Tool: tool, Rung: rung, Role: evidence.Product, Path: path, Line: line, Text: tool, Source: evidence.SourcePipeline}
		e.Fingerprint = e.Print()
		return e
	}
	weak := sighting("e2", "sec.sast", "semgrep", evidence.Wired, ci, 12)
	weak.Counters = []evidence.Counter{{Kind: evidence.NonBlocking, Path: ci, Line: 13, Text: "continue-on-error: true"}}
	lost := sighting("", "sec.dependency-scan", "trivy", evidence.Enforced, "Makefile", 4)
	lost.Chain = []evidence.Hop{{Path: ci, Line: 41, Text: "make scan"}, {Path: "Makefile", Line: 4, Text: "trivy fs ."}}
	r.Delta = &delta.Delta{
		Base: strings.Repeat("cd", 20),
		Changes: []delta.Change{
			{Kind: delta.Lost, Signal: "sec.dependency-scan", Tool: "trivy", Sole: true, Before: lost},
			{Kind: delta.Weakened, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: sighting("e1", "sec.sast", "semgrep", evidence.Enforced, ci, 12), After: weak},
			{Kind: delta.Gained, Signal: "test.unit", Tool: "go", Sole: true, After: sighting("e4", "test.unit", "go", evidence.Enforced, ci, 20)},
			{Kind: delta.Gained, Signal: "test.unit", Tool: "go", After: sighting("e5", "test.unit", "go", evidence.Configured, "a_test.go", 1)},
			{Kind: delta.Moved, Signal: "ci.lint", Tool: "eslint", Before: sighting("", "ci.lint", "eslint", evidence.Wired, "old.yml", 3), After: sighting("e3", "ci.lint", "eslint", evidence.Wired, "new.yml", 3)},
		},
		Statements: []delta.Statement{
			{Model: "devsecops", ID: "D4.4", Axis: "SEC", Title: "Dependencies are scanned", Before: policies.Met, After: policies.Unmet, Points: -1, Because: "no sign of a dependency scan", Changes: []int{0}},
		},
		Stages: []delta.Stage{{Model: "devsecops", Axis: "SEC", Title: "Security", Before: 4, After: 3}},
	}
	return r
}

// The JSON of a delta is as published.
func TestDelta_is_as_the_schema_has_it(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	validate := func(r *Report) error {
		var out bytes.Buffer
		if err := r.JSON(&out); err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(&out)
		if err != nil {
			t.Fatal(err)
		}
		return schema.Validate(value)
	}
	whole := func() *Report {
		r := Build(Tool{"stagecheck", "1.0.0"}, Subject{Profile: "library", ProfileReasons: []evidence.Reason{{Text: "set"}}}, &evidence.Document{}, nil)
		r.Delta = compared().Delta
		return r
	}
	if err := validate(whole()); err != nil {
		t.Error(err)
	}
	empty := whole()
	empty.Delta = delta.Compare(delta.Side{}, delta.Side{}, delta.Options{})
	if err := validate(empty); err != nil {
		t.Errorf("an empty one: %v", err)
	}
	for name, spoil := range map[string]func(*Report){
		"a kind of its own": func(r *Report) { r.Delta.Changes[0].Kind = "bettered" },
		"nothing seen":      func(r *Report) { r.Delta.Changes[0].Before = nil },
		"no changes":        func(r *Report) { r.Delta.Changes = nil },
		"no status":         func(r *Report) { r.Delta.Statements[0].After = "" },
		"a short base":      func(r *Report) { r.Delta.Base = "abc" },
		"evidence no id":    func(r *Report) { r.Evidence = []evidence.Evidence{*r.Delta.Changes[0].Before} },
	} {
		r := whole()
		spoil(r)
		if validate(r) == nil {
			t.Errorf("%s: the schema allows it", name)
		}
	}
}
