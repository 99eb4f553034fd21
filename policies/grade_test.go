package policies

import (
	"fmt"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// seenByPolicies is an input of four signals: one shown, one in part, one not
// there, one of which nothing is known; and of two conditions and statements.
const seenByPolicies = `{
	"profile": "library",
	"signals": {
		"s.shown": {"rung": 4, "beyond": 0, "open": [], "tools": {"t": 4, "u": 3, "v": 2}, "best": [
			{"id": "e1", "rung": 4, "counters": [{"kind": "soft-fail"}]},
			{"id": "e2", "rung": 3, "counters": [{"kind": "manual-only"}]},
			{"id": "e3", "rung": 2, "counters": [{"kind": "scheduled-only"}]}]},
		"s.part": {"rung": 2, "beyond": 2, "open": ["platform"], "tools": {"t": 2}, "best": [{"id": "e4", "rung": 2, "counters": [{"kind": "indirect"}]}]},
		"s.none": {"rung": 0, "beyond": 0, "open": [], "tools": {}, "best": []},
		"s.dark": {"rung": 0, "beyond": 2, "open": ["history"], "tools": {}, "best": []}
	},
	"asked": {
		"s.shown@wired": {"now": 2, "could": 2, "asks": "s.shown@wired"},
		"s.part@wired": {"now": 1, "could": 2, "asks": "s.part@wired"},
		"s.none@wired": {"now": 0, "could": 0, "asks": "s.none@wired"},
		"s.dark@wired": {"now": 0, "could": 2, "asks": "s.dark@wired"},
		"merge_cadence.per_week >= 1": {"now": 1, "could": 1, "asks": "merge_cadence.per_week >= 1"}
	},
	"judged": {"D2.1b": {"now": 1, "could": 2, "stated": "D2.1b"}}
}`

// TestJudge holds each function of lib to what it says, in halves: what is shown
// now, and what could be.
func TestJudge(t *testing.T) {
	tests := []struct {
		requirement string
		now, could  int
		status      Status
	}{
		{`"s.shown@wired"`, 2, 2, Met},
		{`"s.part@wired"`, 1, 2, Partial},
		{`"s.none@wired"`, 0, 0, Unmet},
		{`"s.dark@wired"`, 0, 2, Unknown},

		{`{"all_of": [["s.shown@wired", "s.shown@wired"]]}`, 2, 2, Met},
		{`{"all_of": [["s.shown@wired", "s.none@wired"]]}`, 1, 1, Partial},
		{`{"all_of": [["s.part@wired", "s.none@wired", "s.none@wired"]]}`, 1, 1, Partial},
		{`{"all_of": [["s.dark@wired", "s.none@wired"]]}`, 0, 1, Unmet},
		{`{"all_of": [["s.dark@wired", "s.dark@wired"]]}`, 0, 2, Unknown},
		{`{"any_of": [["s.none@wired", "s.shown@wired"]]}`, 2, 2, Met},
		{`{"any_of": [["s.none@wired", "s.part@wired"]]}`, 1, 2, Partial},
		{`{"any_of": [["s.none@wired", "s.dark@wired"]]}`, 0, 2, Unknown},
		{`{"any_of": [["s.none@wired"]]}`, 0, 0, Unmet},
		{`{"at_least": [2, ["s.shown@wired", "s.none@wired", "s.none@wired"]]}`, 1, 1, Partial},
		{`{"at_least": [2, ["s.part@wired", "s.none@wired", "s.none@wired"]]}`, 0, 1, Unmet},
		{`{"at_least": [2, ["s.part@wired", "s.part@wired"]]}`, 1, 2, Partial},
		{`{"at_least": [2, ["s.shown@wired", "s.shown@wired", "s.none@wired"]]}`, 2, 2, Met},
		// All of several by another name asks for half of them all the same.
		{`{"at_least": [2, ["s.part@wired", "s.none@wired"]]}`, 0, 1, Unmet},

		{`{"given": ["s.shown@wired", "s.none@wired"]}`, 1, 1, Partial},
		{`{"given": ["s.none@wired", "s.shown@wired"]}`, 0, 0, Unmet},
		{`{"given": ["s.dark@wired", "s.shown@wired"]}`, 0, 2, Unknown},
		{`{"given": ["s.dark@wired", "s.none@wired"]}`, 0, 1, Unmet},
		{`{"partly": ["s.shown@wired"]}`, 1, 1, Partial},
		{`{"partly": ["s.dark@wired"]}`, 0, 1, Unmet},
		{`{"weakly": ["s.shown@wired"]}`, 1, 1, Partial},
		{`{"weakly": ["s.part@wired"]}`, 0, 1, Unmet},
		{`{"weakly": ["s.none@wired"]}`, 0, 0, Unmet},
		{`{"unless": ["s.shown@wired", "s.none"]}`, 2, 2, Met},
		{`{"unless": ["s.shown@wired", "s.part"]}`, 1, 1, Partial},
		{`{"unless": ["s.shown@wired", "s.dark"]}`, 1, 2, Partial},
		{`{"unless": ["s.none@wired", "s.dark"]}`, 0, 0, Unmet},
		{`{"per_profile": ["s.none@wired", {"library": "s.shown@wired"}]}`, 2, 2, Met},
		{`{"per_profile": ["s.none@wired", {"cli-tool": "s.shown@wired"}]}`, 0, 0, Unmet},

		{`{"heeded": ["s.shown"]}`, 2, 2, Met}, // by e2
		{`{"heeded": ["s.part"]}`, 1, 2, Partial},
		{`{"unattended": ["s.shown"]}`, 2, 2, Met}, // by e1
		{`{"runs": ["s.shown"]}`, 2, 2, Met},
		{`{"runs": ["s.dark"]}`, 0, 2, Unknown},
		{`{"families": [2, "s.shown@wired"]}`, 2, 2, Met},
		{`{"families": [3, "s.shown@wired"]}`, 0, 0, Unmet},
		{`{"sightings": [2, "s.shown@wired"]}`, 2, 2, Met},
		{`{"sightings": [3, "s.shown@wired"]}`, 1, 1, Partial},
		{`{"sightings": [1, "s.none@wired"]}`, 0, 0, Unmet},
		{`{"outright": ["s.shown@wired"]}`, 2, 2, Met},
		{`{"outright": ["s.part@wired"]}`, 0, 2, Unknown},
		{`{"outright": ["s.shown@observed"]}`, 1, 1, Partial},

		{`{"history": ["merge_cadence.per_week >= 1", "a change a week"]}`, 1, 1, Partial},
		{`{"stated": ["D2.1b"]}`, 1, 2, Partial},
		{`{"platform": ["a gate", "actions:read"]}`, 0, 2, Unknown},
		{`{"attestable": ["a habit"]}`, 0, 2, Unknown},
	}
	for _, test := range tests {
		got := judgedTerm(t, `{}`, test.requirement)
		want := fmt.Sprintf(`{"now": %d, "could": %d}`, test.now, test.could)
		halves := ast.NewObject()
		for _, name := range []string{"now", "could"} {
			half, err := got.Value.Find(ast.Ref{ast.StringTerm("requirement"), ast.StringTerm(name)})
			if err != nil {
				t.Fatalf("%s: %v in %v", test.requirement, err, got)
			}
			halves.Insert(ast.StringTerm(name), ast.NewTerm(half))
		}
		if status := field(got.Value.(ast.Object), "status"); halves.Compare(ast.MustParseTerm(want).Value) != 0 || status.Compare(ast.String(test.status)) != 0 {
			t.Errorf("%s: %v, %v; want %s, %q", test.requirement, halves, status, want, test.status)
		}
	}
}

// TestJudge_by holds which sightings serve, and which do not.
func TestJudge_by(t *testing.T) {
	for requirement, want := range map[string]string{
		`{"heeded": ["s.shown"]}`:              `["e2"]`,
		`{"unattended": ["s.shown"]}`:          `["e1"]`,
		`{"runs": ["s.shown"]}`:                `["e1", "e2", "e3"]`,
		`{"sightings": [2, "s.shown@wired"]}`:  `["e1", "e2"]`,
		`{"outright": ["s.shown@configured"]}`: `["e1", "e2", "e3"]`,
	} {
		by, err := judgedTerm(t, `{}`, requirement).Value.Find(ast.Ref{ast.StringTerm("requirement"), ast.StringTerm("by")})
		if err != nil || by.Compare(ast.MustParseTerm(want).Value) != 0 {
			t.Errorf("%s: by %v, %v; want %s", requirement, by, err, want)
		}
	}
}

// TestJudge_refuses: what is no requirement is a fault of the statement.
func TestJudge_refuses(t *testing.T) {
	for _, requirement := range []string{
		`"s.shown"`, `"s.shown@observed"`, `"s.shown@often"`, `"s.other@wired"`, `7`, `{}`, `{"any_of": "s.shown@wired"}`, `{"any_of": ["s.shown@wired"]}`,
		`{"none_of": [["s.shown@wired"]]}`, `{"at_least": ["two", ["s.shown@wired"]]}`, `{"given": ["s.shown@wired"]}`, `{"heeded": ["s.other"]}`,
		`{"unless": ["s.shown@wired", "s.other"]}`, `{"stated": ["D9.9"]}`, `{"history": ["x", "y"]}`, `{"now": 2, "could": 2}`,
	} {
		if got := judgedTerm(t, `{}`, requirement); field(got.Value.(ast.Object), "fault") == nil {
			t.Errorf("%s: %v, want a fault", requirement, got)
		}
	}
	if _, err := judge(topdown.BuiltinContext{}, ast.MustParseTerm(`{"profile": "library"}`), ast.MustParseTerm(`{}`), ast.MustParseTerm(`"s.shown@wired"`)); err == nil {
		t.Error("judged by an input that is none")
	}
}

func TestJudge_exempt(t *testing.T) {
	got := judgedTerm(t, `{"library": "it does not run"}`, `"s.shown@wired"`)
	if want := ast.MustParseTerm(`{"status": "not-applicable", "because": "it does not run"}`); got.Value.Compare(want.Value) != 0 {
		t.Errorf("%v, want %v", got, want)
	}
}

func judgedTerm(t *testing.T, exempt, requirement string) *ast.Term {
	t.Helper()
	got, err := judge(topdown.BuiltinContext{}, ast.MustParseTerm(seenByPolicies), ast.MustParseTerm(exempt), ast.MustParseTerm(requirement))
	if err != nil {
		t.Fatal(err)
	}
	return got
}
