package policies

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// committed is the day of the commit in these tests.
const committed = "2026-08-10"

func dayOf(t testing.TB, text string) evidence.Day {
	t.Helper()
	day, err := evidence.ParseDay(text)
	if err != nil {
		t.Fatal(err)
	}
	return day
}

// seconds returns the noon of a day.
func seconds(day evidence.Day) int64 { return int64(day)*24*60*60 + 12*60*60 }

// attestation is a sound one, of ten days before the commit.
func attestation(t testing.TB, statement string) evidence.Attestation {
	return evidence.Attestation{
		ID: "ATT-1", Statement: statement, Claim: "It is so.", Scope: "repo", Role: "team lead",
		Date: dayOf(t, "2026-07-31"), Expires: dayOf(t, "2026-12-31"),
		Evidence: []string{"https://wiki.example.com/rota"}, Path: ".stagecheck.yaml", Line: 4,
	}
}

// attest has attestations judged with a document that shows nothing.
func attest(t *testing.T, doc *evidence.Document, all ...evidence.Attestation) (ModelVerdict, []Weighed) {
	t.Helper()
	e := engine(t)
	if doc == nil {
		doc = blank(e.Signals())
	}
	doc.Attestations = all
	if doc.CommitTime == 0 {
		doc.CommitTime = seconds(dayOf(t, committed))
	}
	verdicts := decide(t, e, doc)
	return verdicts[0], e.Attestations(doc, verdicts)
}

func statement(t *testing.T, v ModelVerdict, id string) Verdict {
	t.Helper()
	i := slices.IndexFunc(v.Statements, func(s Verdict) bool { return s.ID == id })
	if i < 0 {
		t.Fatalf("no statement %s", id)
	}
	return v.Statements[i]
}

func TestAttestation(t *testing.T) {
	tests := map[string]struct {
		statement string
		change    func(*evidence.Attestation)
		doc       func(*evidence.Document)
		status    Status
		because   string // begins with
		standing  evidence.Standing
		reason    string // of the attestation
	}{
		"whole": {
			statement: "D6.5", status: Attested, standing: evidence.InDate,
			because: "attested by the team lead on 2026-07-31 (.stagecheck.yaml:4); no sign of ",
		},
		"without_link": {
			statement: "D6.5", change: func(a *evidence.Attestation) { a.Evidence = nil }, status: Partial, standing: evidence.InDate,
			because: "attested by the team lead on 2026-07-31 (.stagecheck.yaml:4), no more than partial, because it links to no evidence; ",
			reason:  "no more than partial, because it links to no evidence",
		},
		"with_missing_link": {
			statement: "D6.5", change: func(a *evidence.Attestation) { a.Missing = a.Evidence }, status: Partial, standing: evidence.InDate,
			because: "attested by the team lead", reason: "no more than partial, because it links to no evidence",
		},
		"scanner_should_see_it": {
			statement: "D2.3", status: Partial, standing: evidence.InDate,
			because: "attested by the team lead on 2026-07-31 (.stagecheck.yaml:4), no more than partial, because a scanner should see it; ",
			reason:  "no more than partial, because a scanner should see it",
		},
		"all_was_read": {
			statement: "D2.0", doc: func(doc *evidence.Document) {
				for _, s := range doc.Signals {
					s.Open, s.World = nil, false
				}
			},
			status: Partial, standing: evidence.InDate, because: "attested by the team lead", reason: "no more than partial, because all that could show it was read",
		},
		"evidence_shows_it": {
			statement: "D2.1a", doc: func(doc *evidence.Document) { see(doc, strong("iac.present")) },
			status: Met, standing: evidence.Unused, reason: "the evidence shows it",
		},
		"evidence_shows_as_much": {
			statement: "D2.3", doc: func(doc *evidence.Document) { see(doc, strong("obs.metrics")) },
			status: Partial, standing: evidence.Unused, reason: "the evidence shows as much, and an attestation makes it no more than partial because a scanner should see it",
		},
		"not_applicable": {
			statement: "D2.3", doc: func(doc *evidence.Document) { doc.Profile = "library" },
			status: NotApplicable, standing: evidence.Unused, reason: "the statement does not apply here",
		},
		"last_day": {
			statement: "D6.5", change: func(a *evidence.Attestation) { a.Expires = dayOf(t, committed) },
			status: Attested, standing: evidence.InDate, because: "attested",
		},
		"expired": {
			statement: "D6.5", change: func(a *evidence.Attestation) { a.Expires = dayOf(t, "2026-08-09") },
			status: Unknown, standing: evidence.Expired, reason: "it expired on 2026-08-09",
			because: "the attestation (.stagecheck.yaml:4) does not count: it expired on 2026-08-09; no sign of ",
		},
		"expired_of_what_is_unmet": {
			statement: "D2.1a", change: func(a *evidence.Attestation) { a.Expires = dayOf(t, "2026-08-09") },
			status: Unknown, standing: evidence.Expired, reason: "it expired on 2026-08-09",
			because: "the attestation (.stagecheck.yaml:4) does not count: it expired on 2026-08-09; no sign of infrastructure",
		},
		"over_long": {
			statement: "D6.5", change: func(a *evidence.Attestation) {
				a.Date, a.Expires = dayOf(t, "2025-08-10"), dayOf(t, "2030-01-01")
			},
			status: Unknown, standing: evidence.Expired, reason: "it expired on 2026-02-06", because: "the attestation (.stagecheck.yaml:4) does not count",
		},
		"malformed": {
			statement: "D6.5", change: func(a *evidence.Attestation) { a.Malformed = "nobody has approved it" },
			status: Unknown, standing: evidence.Invalid, reason: "nobody has approved it",
			because: "the attestation (.stagecheck.yaml:4) does not count: nobody has approved it; no sign of",
		},
		"of_the_future": {
			statement: "D6.5", change: func(a *evidence.Attestation) { a.Date = dayOf(t, "2026-08-12") },
			status: Unknown, standing: evidence.Invalid, reason: "it is of 2026-08-12, and the newest commit of 2026-08-10", because: "the attestation",
		},
		"of_a_day_that_begins_earlier_elsewhere": {
			statement: "D6.5", change: func(a *evidence.Attestation) { a.Date = dayOf(t, "2026-08-11") },
			status: Attested, standing: evidence.InDate, because: "attested by the team lead on 2026-08-11",
		},
		"no_commit": {
			statement: "D6.5", doc: func(doc *evidence.Document) { doc.CommitTime = -1 }, // set to none below
			status: Unknown, standing: evidence.Undatable, reason: "there is no commit to tell the date by", because: "the attestation",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			e := engine(t)
			doc := blank(e.Signals())
			a := attestation(t, test.statement)
			if test.change != nil {
				test.change(&a)
			}
			doc.CommitTime = seconds(dayOf(t, committed))
			if test.doc != nil {
				test.doc(doc)
			}
			doc.CommitTime, doc.Attestations = max(0, doc.CommitTime), []evidence.Attestation{a}
			verdicts := decide(t, e, doc)
			v := statement(t, verdicts[0], test.statement)
			if v.Status != test.status || !strings.HasPrefix(v.Because, test.because) {
				t.Errorf("%s: %s", v.Status, v.Because)
			}
			if rests := v.Attestation == a.ID; rests != (test.standing == evidence.InDate) {
				t.Errorf("the verdict rests on attestation %q", v.Attestation)
			}
			if strings.Contains(v.Because, "It is so") {
				t.Errorf("the claim is quoted: %s", v.Because)
			}
			w := e.Attestations(doc, verdicts)[0]
			if w.Standing != test.standing || w.Reason != test.reason {
				t.Errorf("%s: %q", w.Standing, w.Reason)
			}
			if err := soundVerdict(v); err != nil {
				t.Error(err)
			}
		})
	}
}

// soundVerdict holds a verdict to what a verdict of a model is held to.
func soundVerdict(v Verdict) error {
	return (&answer{Status: v.Status, Because: v.Because, Settles: v.Settles, Points: v.Points, Possible: v.Possible}).check()
}

func TestAttestation_disputes(t *testing.T) {
	e := engine(t)
	doc := func() *evidence.Document {
		return see(blank(e.Signals()), strong("deploy.continuous"), strong("deploy.manual-gate"), strong("ci.test"))
	}
	plain := statement(t, decide(t, e, doc())[0], "D6.3f")
	if plain.Status != Partial {
		t.Fatalf("%s: %s", plain.Status, plain.Because)
	}
	a := attestation(t, "D6.3f")
	v, weighed := attest(t, doc(), a)
	got := statement(t, v, "D6.3f")
	if diff := cmp.Diff(plain, got); diff != "" || weighed[0].Standing != evidence.Unused || weighed[0].Reason != "deploy.manual-gate speaks against it, and the attestation does not dispute that" {
		t.Errorf("undisputed: %s: %s (-plain +attested):\n%s", weighed[0].Standing, weighed[0].Reason, diff)
	}
	a.Disputes = []string{"deploy.manual-gate"}
	v, weighed = attest(t, doc(), a)
	got = statement(t, v, "D6.3f")
	want := "the team lead disputes deploy.manual-gate, on 2026-07-31 (.stagecheck.yaml:4); " + plain.Because
	if got.Status != Partial || got.Because != want || weighed[0].Standing != evidence.InDate {
		t.Errorf("disputed: %s: %s, %s", got.Status, got.Because, weighed[0].Standing)
	}
	a.Expires = dayOf(t, "2026-08-01")
	v, _ = attest(t, doc(), a)
	if diff := cmp.Diff(plain, statement(t, v, "D6.3f")); diff != "" {
		t.Errorf("expired dispute (-plain +attested):\n%s", diff)
	}
}

// TestAttestation_notes says what the owner of an attestation must know in time.
func TestAttestation_notes(t *testing.T) {
	tests := map[string]struct {
		date, expires string
		want          []string
	}{
		"fresh":        {"2026-07-31", "2026-12-31", nil},
		"month_before": {"2026-07-31", "2026-09-09", []string{"it expires soon, on 2026-09-09"}},
		"not_yet_soon": {"2026-07-31", "2026-09-10", nil},
		"longest":      {"2026-07-31", "2027-01-27", nil},
		"cut":          {"2026-07-31", "2027-01-28", []string{"cut from 2027-01-28 to 2027-01-27: an attestation of D6.5 lasts 180 days at most"}},
		"cut_to_soon":  {"2026-03-01", "2027-03-01", []string{"cut from 2027-03-01 to 2026-08-28: an attestation of D6.5 lasts 180 days at most", "it expires soon, on 2026-08-28"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			a := attestation(t, "D6.5")
			a.Date, a.Expires = dayOf(t, test.date), dayOf(t, test.expires)
			_, weighed := attest(t, nil, a)
			if diff := cmp.Diff(test.want, weighed[0].Notes); diff != "" || weighed[0].Standing != evidence.InDate {
				t.Errorf("%s: notes (-want +got):\n%s", weighed[0].Standing, diff)
			}
		})
	}
}

// TestAttestations_of_one_statement: the one that says most counts, then the one that lasts longest.
func TestAttestations_of_one_statement(t *testing.T) {
	weak, whole, longer, old := attestation(t, "D6.5"), attestation(t, "D6.5"), attestation(t, "D6.5"), attestation(t, "D6.5")
	weak.ID, weak.Evidence = "WEAK", nil
	whole.ID, longer.ID, old.ID = "WHOLE", "LONGER", "OLD"
	longer.Expires++
	old.Expires = dayOf(t, "2026-08-01")
	v, weighed := attest(t, nil, old, weak, whole, longer)
	if s := statement(t, v, "D6.5"); s.Status != Attested || s.Attestation != "LONGER" {
		t.Errorf("%s by %s", s.Status, s.Attestation)
	}
	var got []string
	for _, w := range weighed {
		got = append(got, fmt.Sprintf("%s %s %s", w.ID, w.Standing, w.Reason))
	}
	want := []string{
		"OLD expired it expired on 2026-08-01", "WEAK unused attestation WHOLE says more, or for longer",
		"WHOLE unused attestation LONGER says more, or for longer", "LONGER in-date ",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("attestations (-want +got):\n%s", diff)
	}
}

func TestAttestation_of_no_statement(t *testing.T) {
	_, weighed := attest(t, nil, attestation(t, "D9.9"))
	if w := weighed[0]; w.Standing != evidence.Invalid || w.Reason != "no model has a statement D9.9" {
		t.Errorf("%s: %s", w.Standing, w.Reason)
	}
}

// TestAttest holds the rule on what somebody's word is worth to what METADATA says.
func TestAttest(t *testing.T) {
	tests := map[string]struct {
		statement Statement
		want      Attest
	}{
		"direct":   {Statement{Strength: "direct"}, Attest{180, "partial"}},
		"indirect": {Statement{Strength: "indirect"}, Attest{180, "attested"}},
		"proxy":    {Statement{Strength: "proxy"}, Attest{180, "attested"}},
		"days":     {Statement{Strength: "direct", Attest: &Attest{Days: 365}}, Attest{365, "partial"}},
		"most":     {Statement{Strength: "direct", Attest: &Attest{Most: "attested"}}, Attest{180, "attested"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.statement.Attestable()); diff != "" {
				t.Error(diff)
			}
		})
	}
	for _, wrong := range []Attest{{366, "attested"}, {-1, "partial"}, {30, "all"}} {
		if wrong.check() == nil {
			t.Errorf("%v passed", wrong)
		}
	}
}

// vouchFor adds attestations of any statements, sound and not.
func vouchFor(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) *evidence.Document {
	after := clone(doc)
	after.CommitTime = seconds(dayOf(t, committed))
	for _, s := range e.Models()[0].Statements {
		if r.IntN(4) > 0 {
			continue
		}
		a := attestation(t, s.ID)
		a.ID = "ATT-" + s.ID
		a.Expires += evidence.Day(r.IntN(400) - 200)
		if r.IntN(3) == 0 {
			a.Evidence = nil
		}
		if r.IntN(3) == 0 {
			a.Disputes = []string{"deploy.manual-gate", "iac.snowflake"}
		}
		if r.IntN(9) == 0 {
			a.Malformed = "it says nothing"
		}
		after.Attestations = append(after.Attestations, a)
	}
	return after
}

// TestAttestation_never_lowers: no stage falls by an attestation, whatever it is
// worth; what is reached without it is told; and every verdict stays sound.
func TestAttestation_never_lowers(t *testing.T) {
	each(t, func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) {
		before, now := decide(t, e, doc)[0], decide(t, e, vouchFor(t, r, e, doc))[0]
		was, is := stages(before), stages(now)
		for i := range was {
			if atLeastOne(is[i].Reached) < atLeastOne(was[i].Reached) || is[i].Possible < was[i].Possible {
				t.Errorf("stage %d of the list fell from %+v to %+v", i, was[i], is[i])
			}
			if is[i].Observed != was[i].Reached {
				t.Errorf("stage %d of the list: observed %d, and %d without attestations", i, is[i].Observed, was[i].Reached)
			}
		}
		for _, v := range now.Statements {
			if err := soundVerdict(v); err != nil {
				t.Errorf("%s: %v", v.ID, err)
			}
		}
	})
}

// TestAttestation_expires_for_good: what has expired at one commit has at each later one.
func TestAttestation_expires_for_good(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		a := attestation(t, "D6.5")
		a.Expires += evidence.Day(r.IntN(300) - 150)
		limit := Attest{Days: 1 + r.IntN(recordDays), Most: attestWhole}
		expired := false
		for day := a.Date - 3; day < a.Date+400; day += evidence.Day(1 + r.IntN(20)) {
			now := weigh(a, limit, seconds(day)).Standing == evidence.Expired
			if expired && !now {
				t.Fatalf("%s to %s, at most %d days: not expired any more on %s", a.Date, a.Expires, limit.Days, day)
			}
			expired = now
		}
		if !expired {
			t.Fatalf("%s to %s never expires", a.Date, a.Expires)
		}
	}
}

// TestDecide_leaves_the_document: attestations are weighed in a copy.
func TestDecide_leaves_the_document(t *testing.T) {
	e := engine(t)
	doc := blank(e.Signals())
	a := attestation(t, "D6.5")
	a.Expires = dayOf(t, "2030-01-01")
	doc.Attestations, doc.CommitTime = []evidence.Attestation{a}, seconds(dayOf(t, committed))
	if _, err := e.Decide(context.Background(), doc); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]evidence.Attestation{a}, doc.Attestations); diff != "" {
		t.Errorf("the document was changed:\n%s", diff)
	}
}
