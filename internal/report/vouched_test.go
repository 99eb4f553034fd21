package report

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

func vouched(t *testing.T) *Report {
	t.Helper()
	day := func(text string) evidence.Day {
		d, err := evidence.ParseDay(text)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	base := evidence.Attestation{ID: "ATT-1", Statement: "D6.5", Claim: "c", Scope: "repo", Role: "team lead", Date: day("2026-08-01"), Expires: day("2027-01-28"), Path: ".stagecheck.yaml", Line: 4}
	malformed := evidence.Attestation{ID: "ATT-2", Statement: "D9\x1b[2J", Scope: "repo", Path: ".stagecheck.yaml", Line: 12}
	taken := evidence.Evidence{ID: "e7", Signal: "iac.present", Tool: "terraform", Path: "legacy/main.tf", Line: 1, Exempt: true}
	doc := &evidence.Document{Exemptions: []evidence.Exemption{
		{Signal: "iac.present", Paths: []string{"legacy/**"}, Reason: "ends soon", Owner: "platform team", Expires: day("2026-10-31"), Standing: evidence.InDate, Evidence: []evidence.Evidence{taken}, Count: 9, Path: ".stagecheck.yaml", Line: 20},
		{Paths: []string{"old/**"}, Standing: evidence.Invalid, Why: "it has no reason", Path: ".stagecheck.yaml", Line: 25},
		{Signal: "sec.sast", Reason: "r", Owner: "o", Expires: day("2026-07-31"), Standing: evidence.Expired, Why: "it expired on 2026-07-31", Path: ".stagecheck.yaml", Line: 27},
	}}
	r := Build(Tool{"stagecheck", "1.0.0"}, Subject{Name: "shop"}, doc, nil)
	r.Attest([]policies.Weighed{
		{Attestation: base, Standing: evidence.InDate, Notes: []string{"it expires soon, on 2027-01-28"}},
		{Attestation: malformed, Standing: evidence.Invalid, Reason: "it says nothing (claim)"},
		{Attestation: base, Standing: evidence.Unused, Reason: "the evidence shows it"},
		{Attestation: base, Standing: evidence.Expired, Reason: "it expired on 2027-01-28"},
	})
	return r
}

func TestText_of_what_is_vouched_for(t *testing.T) {
	var out bytes.Buffer
	if err := vouched(t).Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	_, got, _ := strings.Cut(out.String(), "\n\n")
	want := `Attested, not seen
  D6.5 by team lead: until 2027-01-28; it expires soon, on 2027-01-28 (ATT-1
  .stagecheck.yaml:4)
  D9\x1b[2J by nobody known: invalid: it says nothing (claim) (ATT-2
  .stagecheck.yaml:12)
  D6.5 by team lead: without effect: the evidence shows it (ATT-1
  .stagecheck.yaml:4)
  D6.5 by team lead: it expired on 2027-01-28 (ATT-1 .stagecheck.yaml:4)

Exempted
  iac.present under legacy/**, platform team: until 2026-10-31, 9 sightings;
  ends soon (.stagecheck.yaml:20)
  everything under old/**, nobody: invalid: it has no reason; no reason
  (.stagecheck.yaml:25)
  sec.sast, o: it expired on 2026-07-31; r (.stagecheck.yaml:27)
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

// TestBuild_lists_what_is_exempt: the sightings are in the report, and marked.
func TestBuild_lists_what_is_exempt(t *testing.T) {
	r := vouched(t)
	if diff := cmp.Diff([]string{"e7"}, r.Exemptions[0].Evidence); diff != "" || r.Exemptions[0].Count != 9 {
		t.Errorf("%d sightings; listed (-want +got):\n%s", r.Exemptions[0].Count, diff)
	}
	if e := r.Find("e7"); e == nil || !e.Exempt {
		t.Errorf("e7 is %+v", e)
	}
	text, err := json.Marshal(r.Attestations[1])
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"date":""`, `"links":[]`, `"notes":[]`, `"disputes":[]`, `"status":"invalid"`} {
		if !bytes.Contains(text, []byte(want)) {
			t.Errorf("%s lacks %s", text, want)
		}
	}
}

// TestStage_on_evidence_alone stands beside the stage where people's word changed it, and nowhere else.
func TestStage_on_evidence_alone(t *testing.T) {
	tests := map[string]struct {
		stage          Stage
		words, drawing string
	}{
		"same":        {Stage{Reached: number(3), Possible: number(4), Highest: 6, Observed: number(3)}, "stage 3 of 6, possibly 4", "■■■□··"},
		"lifted":      {Stage{Reached: number(3), Possible: number(4), Highest: 6, Observed: number(1)}, "stage 3 of 6, possibly 4; 1 on observed evidence alone", "■▣▣□··"},
		"word_alone":  {Stage{Reached: number(2), Possible: number(2), Highest: 3}, "stage 2 of 3; ? on observed evidence alone", "▣▣·"},
		"not_at_all":  {Stage{Possible: number(2), Highest: 3}, "no stage of 3 could be judged", "□□·"},
		"never_above": {Stage{Reached: number(1), Possible: number(1), Highest: 2, Observed: number(1)}, "stage 1 of 2", "■·"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := test.stage.String(); got != test.words {
				t.Errorf("%q, want %q", got, test.words)
			}
			if got := test.stage.Ladder(); got != test.drawing {
				t.Errorf("%s, want %s", got, test.drawing)
			}
		})
	}
}
