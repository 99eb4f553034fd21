package settings

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

func day(t testing.TB, text string) evidence.Day {
	t.Helper()
	d, err := evidence.ParseDay(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParse_attestations_and_exemptions(t *testing.T) {
	text := `attestations:
  - id: ATT-2026-003
    statement: D6.5
    claim: Developers take turns in first-line support.
    scope: team:checkout
    by: {name: Ann Example, role: team  lead, handle: "@ann"}
    approved_by: {handle: "@bob"}
    date: 2026-08-01
    expires: "2027-01-28"
    evidence: [https://wiki.example.com/rota, docs/support.md]
    disputes: [deploy.manual-gate]
exemptions:
  - signal: iac.snowflake
    paths: [legacy/**]
    reason: Is switched off in autumn.
    owner: platform team
    expires: 2026-10-31
  - paths: [vendor-demo/**]
`
	got, err := Parse([]byte(text), everything(t))
	if err != nil {
		t.Fatal(err)
	}
	attestations := []evidence.Attestation{{
		ID: "ATT-2026-003", Statement: "D6.5", Claim: "Developers take turns in first-line support.", Scope: "team:checkout", Role: "team lead",
		Date: day(t, "2026-08-01"), Expires: day(t, "2027-01-28"),
		Evidence: []string{"https://wiki.example.com/rota", "docs/support.md"}, Disputes: []string{"deploy.manual-gate"}, Path: File, Line: 2,
	}}
	if diff := cmp.Diff(attestations, got.Attestations); diff != "" {
		t.Errorf("attestations (-want +got):\n%s", diff)
	}
	exemptions := []evidence.Exemption{
		{Signal: "iac.snowflake", Paths: []string{"legacy/**"}, Reason: "Is switched off in autumn.", Owner: "platform team", Expires: day(t, "2026-10-31"), Path: File, Line: 13},
		{Paths: []string{"vendor-demo/**"}, Malformed: "it has no reason", Path: File, Line: 18},
	}
	if diff := cmp.Diff(exemptions, got.Exemptions); diff != "" {
		t.Errorf("exemptions (-want +got):\n%s", diff)
	}
}

// TestParse_keeps_what_breaks_a_rule: with the reason, and without an error.
func TestParse_keeps_what_breaks_a_rule(t *testing.T) {
	const sound = `claim: c
by: {role: r, handle: "@a"}
approved_by: {handle: "@b"}
date: 2026-08-01
expires: 2026-09-01`
	known := everything(t)
	tests := map[string]struct{ old, new, want string }{
		"sound":            {"", "", ""},
		"no_claim":         {"claim: c\n", "", "it says nothing (claim)"},
		"long_claim":       {"claim: c", "claim: " + strings.Repeat("ü", 301), "the claim is longer than 300 characters"},
		"longest_claim":    {"claim: c", "claim: " + strings.Repeat("ü", 300), ""},
		"no_role":          {"role: r, ", "", "it does not say in which role it is made (by.role)"},
		"long_role":        {"role: r", "role: " + strings.Repeat("r", 61), "the role is longer than 60 characters"},
		"no_handle":        {`, handle: "@a"`, "", "it does not say who makes it (by.handle)"},
		"no_approver":      {"approved_by: {handle: \"@b\"}\n", "", "nobody has approved it (approved_by.handle)"},
		"own_approver":     {"@b", "A", "it was approved by whoever made it: that takes another person"},
		"no_date":          {"date: 2026-08-01\n", "", "it has no date (date)"},
		"no_end":           {"\nexpires: 2026-09-01", "", "it has no date (expires)"},
		"date":             {"date: 2026-08-01", "date: yesterday", `date: "yesterday" is no date such as 2026-08-01`},
		"time":             {"expires: 2026-09-01", "expires: 2026-09-01T12:00:00Z", `expires: "2026-09-01T12:00:00Z" is no date such as 2026-08-01`},
		"no_such_day":      {"expires: 2026-09-01", "expires: 2026-02-30", `expires: "2026-02-30" is no date such as 2026-08-01`},
		"backwards":        {"expires: 2026-09-01", "expires: 2026-07-31", "it expires on 2026-07-31, before it is made on 2026-08-01"},
		"one_day":          {"expires: 2026-09-01", "expires: 2026-08-01", ""},
		"address":          {"claim: c", "claim: c\nevidence: https://a.example/x", ""},
		"other_address":    {"claim: c", "claim: c\nevidence: javascript:alert(1)", `evidence: "javascript:alert(1)" is neither an address that begins with https:// nor a path from the root`},
		"absolute_path":    {"claim: c", "claim: c\nevidence: /etc/passwd", `evidence: "/etc/passwd" is neither`},
		"path_out_of_tree": {"claim: c", "claim: c\nevidence: a/../../b", `evidence: "a/../../b" is neither`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(sound, test.old, test.new, 1)
			s, err := Parse([]byte("attestations:\n- id: a\n  statement: D6.5\n  "+strings.ReplaceAll(text, "\n", "\n  ")), known)
			if err != nil {
				t.Fatal(err)
			}
			if got := s.Attestations[0].Malformed; !strings.HasPrefix(got, test.want) || test.want == "" && got != "" {
				t.Errorf("malformed: %q, want %q", got, test.want)
			}
		})
	}
}

func TestParse_keeps_exemptions_that_break_a_rule(t *testing.T) {
	known := everything(t)
	for text, want := range map[string]string{
		"reason: r, owner: o, expires: 2026-08-01":                                 "",
		"owner: o, expires: 2026-08-01":                                            "it has no reason",
		"reason: r, expires: 2026-08-01":                                           "nobody answers for it (owner)",
		"reason: r, expires: 2026-08-01, owner: " + strings.Repeat("o", maxRole+1): "the owner is longer than a role",
		"reason: r, owner: o":                                                      "it has no end (expires)",
		"reason: r, owner: o, expires: never":                                      `expires: "never" is no date such as 2026-08-01`,
	} {
		s, err := Parse([]byte("exemptions: [{signal: iac.snowflake, "+text+"}]"), known)
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Exemptions[0].Malformed; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestPage_example: what the page shows is read as it stands, and breaks no rule.
func TestPage_example(t *testing.T) {
	_, rest, begun := strings.Cut(readFile(t, pageFile), "```yaml\n")
	example, _, ended := strings.Cut(rest, "```")
	if !begun || !ended {
		t.Fatalf("%s shows no settings", pageFile)
	}
	got, err := Parse([]byte(example), everything(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Attestations) == 0 || len(got.Exemptions) == 0 {
		t.Error("the example lacks attestations or exemptions")
	}
	for _, a := range got.Attestations {
		if a.Malformed != "" {
			t.Errorf("%s: %s", a.ID, a.Malformed)
		}
	}
	for _, x := range got.Exemptions {
		if x.Malformed != "" {
			t.Errorf("%s: %s", x.Signal, x.Malformed)
		}
	}
}
