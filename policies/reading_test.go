package policies

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// TestRead holds the readings to the verdicts: a statement does not apply to
// the profiles that it is exempt from, for the reason that is told, and to all
// others.
func TestRead(t *testing.T) {
	ctx := context.Background()
	_, readings, err := Read(ctx)
	if err != nil {
		t.Fatal(err)
	}
	e := engine(t)
	for _, profile := range Profiles() {
		doc := blank(e.Signals())
		doc.Profile = profile
		said := map[string]Verdict{}
		for _, m := range decide(t, e, doc) {
			for _, v := range m.Statements {
				said[v.ID] = v
			}
		}
		for _, r := range readings {
			v, ok := said[r.ID]
			if !ok {
				t.Errorf("%s has a reading and no verdict", r.ID)
			}
			if r.Floor {
				continue
			}
			if r.Holds != nil {
				if reason, holds := r.Holds[profile]; holds != (v.Status == Met) || holds && reason != v.Because {
					t.Errorf("%s of %s: holds %v (%q), and judged %s (%q)", r.ID, profile, holds, reason, v.Status, v.Because)
				}
				continue
			}
			if r.Asks == nil {
				t.Errorf("%s cannot be read", r.ID)
			}
			reason, exempt := r.Exempt[profile]
			if exempt != (v.Status == NotApplicable) || exempt && reason != v.Because {
				t.Errorf("%s of %s: exempt %v (%q), and judged %s (%q)", r.ID, profile, exempt, reason, v.Status, v.Because)
			}
		}
	}
}

const ownReading = `# METADATA
# title: Own
# custom:
#   source: us
#   highest: 2
#   threshold: 0.5
#   floor: ""
#   substance_from: 3
#   axes: [{id: A, title: Axis}]
package own

import data.lib

_some := lib.any_of(["test.unit@configured", lib.heeded("sec.sast")])

_half := {"library": "no"}

# METADATA
# title: One
# description: One.
# custom: {axis: A, stage: 2, strength: direct, bar: present, effort: 1, remedy: Do it.}
verdict["O.1"] := lib.verdict(object.union(_half, {"archived": "old"}), asked) if {
	asked := lib.per_profile(lib.unless(_some, "iac.snowflake"), {"cli-tool": lib.given("ci.test@wired", lib.history("major_upgrades >= 1", "upgrades"))})
}

# METADATA
# title: Two
# description: Two.
# custom: {axis: A, stage: 2, strength: direct, bar: present, effort: 1, remedy: Do it.}
verdict["O.2"] := {"status": "met", "because": "so it is", "points": 1, "possible": 1, "evidence": [], "lacks": [], "settles": []}
`

func TestRead_a_model_of_ones_own(t *testing.T) {
	_, readings, err := Read(context.Background(), WithModel(fstest.MapFS{"own.rego": {Data: []byte(ownReading)}}))
	if err != nil {
		t.Fatal(err)
	}
	readings = readings[len(readings)-2:]
	want := &Ask{
		Kind: AskProfile,
		Of: []Ask{{Kind: AskUnless, Signal: "iac.snowflake", Of: []Ask{{Kind: AskSome, N: 1, Of: []Ask{
			{Kind: AskSignal, Signal: "test.unit", Rung: "configured"},
			{Kind: AskHeeded, Signal: "sec.sast", Rung: "wired"},
		}}}}},
		Others: map[string]Ask{"cli-tool": {Kind: AskGiven, Of: []Ask{
			{Kind: AskSignal, Signal: "ci.test", Rung: "wired"},
			{Kind: AskHistory, Condition: "major_upgrades >= 1", What: "upgrades"},
		}}},
	}
	if diff := cmp.Diff(want, readings[0].Asks); diff != "" {
		t.Errorf("asks (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]string{"library": "no", "archived": "old"}, readings[0].Exempt); diff != "" {
		t.Errorf("exempt (-want +got):\n%s", diff)
	}
	if readings[1].ID != "O.2" || readings[1].Asks != nil {
		t.Errorf("a rule of its own way: %+v", readings[1])
	}
}

func TestLines(t *testing.T) {
	either := func(of ...Ask) Ask { return Ask{Kind: AskSome, N: 1, Of: of} }
	unit := Ask{Kind: AskSignal, Signal: "test.unit", Rung: "configured"}
	scan := Ask{Kind: AskHeeded, Signal: "sec.sast", Rung: "wired"}
	asks := Ask{Kind: AskProfile, Of: []Ask{{Kind: AskUnless, Signal: "iac.snowflake", Of: []Ask{either(either(unit, scan), Ask{Kind: AskAttestable, What: "a habit"})}}},
		Others: map[string]Ask{"library": {Kind: AskGiven, Of: []Ask{unit, {Kind: AskStated, Statement: "D2.2"}}}}}
	tests := map[string][]string{
		"": {
			"0 one of", "1 unit tests, at least configured (test.unit)",
			"1 static analysis for security that a pipeline runs and does not let everything pass (sec.sast)",
			"1 a habit, which only a person can say (an attestation)", "0 and not a server that is changed in place (iac.snowflake)",
		},
		"library": {"0 all of, the first before the others", "1 unit tests, at least configured (test.unit)", "1 what D2.2 states"},
	}
	for profile, want := range tests {
		var got []string
		for _, l := range asks.Lines(profile) {
			got = append(got, fmt.Sprint(l.Depth, " ", l.Text))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("lines for %q (-want +got):\n%s", profile, diff)
		}
	}
	if got := asks.Substitutes(); !slices.Equal(got, []string{"library"}) {
		t.Errorf("substitutes for %q", got)
	}
	if got := asks.Needs("test.unit"); got != evidence.Configured {
		t.Errorf("unit tests are needed at %s", got)
	}
	if got := asks.Needs("iac.snowflake"); got != 0 {
		t.Errorf("what must not be there is needed at %s", got)
	}
}
