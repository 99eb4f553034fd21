package policies

import (
	"context"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// TestAsked holds what a literal SIGNAL@RUNG of a policy comes to.
func TestAsked(t *testing.T) {
	sightings := func(rungs ...evidence.Rung) []evidence.Evidence {
		var list []evidence.Evidence
		for _, r := range rungs {
			list = append(list, evidence.Evidence{ID: "e1", Rung: r})
		}
		return list
	}
	hollow := sightings(evidence.Enforced)
	hollow[0].Counters = []evidence.Counter{{Kind: evidence.EmptyConfig}}
	open := []evidence.Class{evidence.Pipeline}
	tests := []struct {
		name       string
		signal     evidence.Signal
		now, could int
	}{
		{"the rung", evidence.Signal{Evidence: sightings(evidence.Wired)}, 2, 2},
		{"a higher rung", evidence.Signal{Evidence: sightings(evidence.Configured, evidence.Enforced)}, 2, 2},
		{"a lower rung", evidence.Signal{Evidence: sightings(evidence.Configured)}, 1, 1},
		{"a lower rung, and a place that was not read", evidence.Signal{Evidence: sightings(evidence.Configured), Open: open}, 1, 2},
		{"prose", evidence.Signal{Evidence: sightings(evidence.Mentioned)}, 0, 0},
		{"nothing", evidence.Signal{}, 0, 0},
		{"nothing, and a place that was not read", evidence.Signal{Open: open}, 0, 2},
		{"nothing, of what nobody could prove absent", evidence.Signal{World: true}, 0, 2},
		{"a sighting with nothing in it", evidence.Signal{Evidence: hollow}, 0, 0},
		{"a sighting outside the product", evidence.Signal{Demoted: sightings(evidence.Enforced)}, 0, 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got requirement
			if err := fields(asked{"sec.sast@wired", "sec.sast", evidence.Wired}.of(&test.signal, terms{}).Value, got.read); err != nil {
				t.Fatal(err)
			}
			if got.Now != test.now || got.Could != test.could || got.Asks != "sec.sast@wired" {
				t.Errorf("got %+v, want now %d and could %d", got, test.now, test.could)
			}
		})
	}
}

// TestHollow: what may serve all the same is hollow only where its rung says so.
func TestHollow(t *testing.T) {
	tests := []struct {
		kind evidence.CounterKind
		rung evidence.Rung
		want bool
	}{
		{evidence.EmptyConfig, evidence.Configured, true},
		{evidence.DisabledFile, evidence.Mentioned, true},
		{evidence.TemplateLeftover, evidence.Configured, false},
		{evidence.TemplateLeftover, evidence.Mentioned, true},
		{evidence.OwnProduct, evidence.Wired, false},
		{evidence.OwnProduct, evidence.Mentioned, true},
		{evidence.Excluded, evidence.Configured, false},
		{evidence.Superseded, evidence.Configured, false},
		{evidence.NonBlocking, evidence.Wired, false},
	}
	for _, test := range tests {
		if got := hollow(evidence.Evidence{Rung: test.rung}, evidence.Counter{Kind: test.kind}); got != test.want {
			t.Errorf("%s at %s: hollow = %v, want %v", test.kind, test.rung, got, test.want)
		}
	}
}

// TestAskedUnknown: what is no literal, so that nobody could look it up before, is an error.
func TestAskedUnknown(t *testing.T) {
	computed := `sprintf("sec.sast%cobserved", [64])`
	for _, rule := range []string{
		"lib.verdict({}, " + computed + ")",
		`lib.verdict({}, lib.any_of(["sec.sast@wired", ` + computed + "]))",
		`lib.verdict({}, lib.given("ci.test@observed", ` + computed + "))",
	} {
		e := engine(t, WithModel(custom(`lib.verdict({}, "sec.sast@wired")`, rule)))
		if v, err := e.Decide(context.Background(), service(e.Signals())); err == nil {
			t.Errorf("%s: no error, but %+v", rule, v[1].Statements)
		}
	}
}

// TestAlikeSignals: signals share a term only where nothing tells them apart.
func TestAlikeSignals(t *testing.T) {
	doc := &evidence.Document{Signals: map[string]*evidence.Signal{
		"a.open": {Open: []evidence.Class{evidence.Files}}, "b.closed": {}, "c.world": {World: true},
		"d.seen": {Evidence: []evidence.Evidence{{ID: "e1", Rung: evidence.Wired}}},
	}}
	in, err := input(doc, "library", nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{
		"a.open": `"beyond": 2`, "b.closed": `"beyond": 0`, "c.world": `"world": true`, "d.seen": `"rung": 3`,
	} {
		signal, err := in.Find(ast.Ref{ast.StringTerm("signals"), ast.StringTerm(id)})
		if err != nil || !strings.Contains(signal.String(), want) {
			t.Errorf("%s is %v, %v; want it to have %s", id, signal, err, want)
		}
	}
}

// TestBlankComments: what is left out moves no line.
func TestBlankComments(t *testing.T) {
	got := string(blankComments([]byte("# METADATA\npackage p # why\n\n# more\r\nx := 1\n# end")))
	if want := "\npackage p # why\n\n\nx := 1\n"; !strings.HasPrefix(got, want) || strings.Contains(got[len(want):], "#") {
		t.Errorf("got %q", got)
	}
}
