package policies

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// What somebody's word is worth for a statement.
const (
	// attestWhole: as much as evidence.
	attestWhole = "attested"
	// attestPart: a half, because a scanner should see the rest.
	attestPart = "partial"
	// attestNone: nothing.
	attestNone = "none"
)

const (
	// practiceDays is how long an attestation of a practice lasts.
	practiceDays = 180
	// recordDays is how long one of a register, a contract or a single event does,
	// and the longest there is.
	recordDays = 365
	// warningDays is how long before its end an attestation is said to end.
	warningDays = 30
)

// Attest says what somebody's word is worth for a statement.
type Attest struct {
	// Days is how long an attestation lasts, at most.
	Days int `json:"days,omitempty"`
	// Most is what it makes of the statement, at most: attested, partial or none.
	Most string `json:"most,omitempty"`
}

// Attestable says what somebody's word is worth for the statement. Where METADATA
// leaves it open, an attestation lasts as long as one of a practice; and what
// signals show directly, a scanner should see.
func (s *Statement) Attestable() Attest {
	a := Attest{Days: practiceDays, Most: attestWhole}
	if s.Strength == "direct" {
		a.Most = attestPart
	}
	if s.Attest != nil {
		a.Days, a.Most = cmp.Or(s.Attest.Days, a.Days), cmp.Or(s.Attest.Most, a.Most)
	}
	return a
}

func (a Attest) check() error {
	switch {
	case a.Days < 1 || a.Days > recordDays:
		return fmt.Errorf("attest: %d days are not between 1 and %d", a.Days, recordDays)
	case a.Most != attestWhole && a.Most != attestPart && a.Most != attestNone:
		return fmt.Errorf("attest: most %q is none of %s, %s, %s", a.Most, attestWhole, attestPart, attestNone)
	}
	return nil
}

// Weighed is an attestation and what it is worth at the commit that was judged.
type Weighed struct {
	evidence.Attestation
	Standing evidence.Standing
	// Reason says why it has no effect, or no whole one; "" otherwise.
	Reason string
	// Notes say what else is to be known: that it was cut, that it ends soon.
	Notes []string
}

// weigh finds out whether an attestation is in date at a time, in seconds since
// 1970; 0 for none. It may cut the attestation short.
func weigh(a evidence.Attestation, attest Attest, at int64) Weighed {
	w := Weighed{Attestation: a, Standing: evidence.InDate}
	today := evidence.DayOf(at)
	lapse := func(standing evidence.Standing, reason string) Weighed {
		w.Standing, w.Reason = standing, reason
		return w
	}
	switch {
	case a.Malformed != "":
		return lapse(evidence.Invalid, a.Malformed)
	case at == 0:
		return lapse(evidence.Undatable, "there is no commit to tell the date by")
	case a.Date > today+1: // the day begins earlier elsewhere
		return lapse(evidence.Invalid, fmt.Sprintf("it is of %s, and the newest commit of %s", a.Date, today))
	}
	if last := a.Date + evidence.Day(attest.Days); last < a.Expires {
		w.Expires = last
		w.Notes = append(w.Notes, fmt.Sprintf("cut from %s to %s: an attestation of %s lasts %d days at most", a.Expires, last, a.Statement, attest.Days))
	}
	if today > w.Expires {
		return lapse(evidence.Expired, "it expired on "+w.Expires.String())
	}
	for _, path := range a.Missing {
		w.Notes = append(w.Notes, "evidence "+path+" is not in the repository")
	}
	if w.Expires-today <= warningDays {
		w.Notes = append(w.Notes, "it expires soon, on "+w.Expires.String())
	}
	return w
}

// vouch applies the attestations of a document to what the evidence shows. The
// verdicts are changed in a copy, which it returns with what each attestation
// of the model's statements is worth. Rungs, evidence and answers stay as they are.
func (m *Model) vouch(seen []Verdict, answers map[string]*answer, doc *evidence.Document) ([]Verdict, []Weighed) {
	var weighed []Weighed
	var verdicts []Verdict
	for i := range seen {
		from := len(weighed)
		for _, a := range doc.Attestations {
			if a.Statement == seen[i].ID {
				weighed = append(weighed, weigh(a, m.Statements[i].Attestable(), doc.CommitTime))
			}
		}
		if from == len(weighed) {
			continue
		}
		if verdicts == nil {
			verdicts = slices.Clone(seen)
		}
		w := word{&m.Statements[i], opposed(answers[seen[i].ID].Requirement, doc)}
		verdicts[i] = w.applied(seen[i], weighed[from:])
	}
	if verdicts == nil {
		return seen, nil
	}
	return verdicts, weighed
}

// opposed lists the signals that were observed and speak against a requirement.
func opposed(r *requirement, doc *evidence.Document) []string {
	if r == nil {
		return nil
	}
	var ids []string
	if s := doc.Signals[r.Against]; s != nil {
		if counting, _ := split(s.Evidence); highest(counting) >= evidence.Configured {
			ids = append(ids, r.Against)
		}
	}
	for i := range r.Of {
		ids = append(ids, opposed(&r.Of[i], doc)...)
	}
	return unique(ids)
}

// word is what attestations can say of a statement.
type word struct {
	statement *Statement
	opposed   []string
}

// applied returns the verdict with the attestation that makes most of it, or
// else what those that lapsed leave of it, and notes what each is worth.
func (w *word) applied(seen Verdict, all []Weighed) Verdict {
	verdict, by := seen, -1
	var lapsed *Weighed
	for i := range all {
		a := &all[i]
		if a.Standing != evidence.InDate {
			if lapsed == nil {
				lapsed = a
			}
			continue
		}
		points, reason := w.worth(&seen, a)
		a.Reason = reason
		disputed := points == seen.Points && points == 0.5 && len(w.opposed) > 0
		if points <= seen.Points && !disputed {
			a.Standing = evidence.Unused
			continue
		}
		if by >= 0 && cmp.Or(cmp.Compare(points, verdict.Points), cmp.Compare(a.Expires, all[by].Expires)) <= 0 {
			a.Standing, a.Reason = evidence.Unused, "attestation "+all[by].ID+" says as much"
			continue
		}
		if by >= 0 {
			all[by].Standing, all[by].Reason = evidence.Unused, "attestation "+a.ID+" says more, or for longer"
		}
		verdict, by = w.lifted(seen, points, a), i
	}
	if by < 0 && lapsed != nil {
		return w.lapsed(seen, lapsed)
	}
	return verdict
}

// worth returns what an attestation in date makes of the verdict on the
// evidence, and why not all or nothing.
func (w *word) worth(seen *Verdict, a *Weighed) (points float64, reason string) {
	against := slices.DeleteFunc(slices.Clone(w.opposed), func(id string) bool { return slices.Contains(a.Disputes, id) })
	switch {
	case seen.Status == NotApplicable:
		return 0, "the statement does not apply here"
	case w.statement.Attestable().Most == attestNone:
		return 0, "nobody's word can show " + seen.ID
	case seen.Status == Met:
		return 0, "the evidence shows it"
	case len(against) > 0:
		return 0, strings.Join(against, " and ") + " speaks against it, and the attestation does not dispute that"
	}
	switch {
	case len(w.opposed) > 0:
		reason = "because evidence against it is disputed"
	case w.statement.Attestable().Most == attestPart:
		reason = "because a scanner should see it"
	case seen.Status == Unmet:
		reason = "because all that could show it was read"
	case len(a.Evidence) == len(a.Missing):
		reason = "because it links to no evidence"
	default:
		return 1, ""
	}
	if seen.Points >= 0.5 && len(w.opposed) == 0 {
		return seen.Points, "the evidence shows as much, and an attestation makes it no more than partial " + reason
	}
	return 0.5, "no more than partial, " + reason
}

// lifted returns the verdict that rests on an attestation as well.
func (w *word) lifted(seen Verdict, points float64, a *Weighed) Verdict {
	v := seen
	v.Attestation = a.ID
	v.Points, v.Possible = points, max(points, seen.Possible)
	v.Status = Partial
	if points == 1 {
		v.Status = Attested
	}
	if v.Possible == v.Points {
		v.Settles = []string{}
	}
	said := fmt.Sprintf("attested by the %s on %s (%s:%d)", a.Role, a.Date, a.Path, a.Line)
	switch {
	case len(w.opposed) > 0:
		said = fmt.Sprintf("the %s disputes %s, on %s (%s:%d)", a.Role, strings.Join(w.opposed, " and "), a.Date, a.Path, a.Line)
	case a.Reason != "":
		said += ", " + a.Reason
	}
	v.Because = said + "; " + seen.Because
	return v
}

// lapsed returns the verdict where an attestation does not count any more, or not
// yet: what it would say is not known.
func (w *word) lapsed(seen Verdict, a *Weighed) Verdict {
	renewed := *a
	possible, _ := w.worth(&seen, &renewed)
	if seen.Status != Unmet && seen.Status != Unknown || possible == 0 {
		return seen
	}
	v := seen
	v.Status, v.Possible = Unknown, max(possible, seen.Possible)
	what := "an attestation that holds"
	if a.Standing == evidence.Expired {
		what = "a renewed attestation"
	}
	v.Settles = append([]string{fmt.Sprintf("%s (%s:%d: %s)", what, a.Path, a.Line, a.Reason)}, seen.Settles...)
	v.Because = fmt.Sprintf("the attestation (%s:%d) does not count: %s; %s", a.Path, a.Line, a.Reason, seen.Because)
	return v
}

// Attestations says what each attestation of a document is worth, in the
// document's order, after the document was judged.
func (e *Engine) Attestations(doc *evidence.Document, verdicts []ModelVerdict) []Weighed {
	weighed := make([]Weighed, 0, len(doc.Attestations))
	for _, a := range doc.Attestations {
		weighed = append(weighed, e.weighed(a, doc.CommitTime, verdicts))
	}
	return weighed
}

func (e *Engine) weighed(a evidence.Attestation, at int64, verdicts []ModelVerdict) Weighed {
	for _, v := range verdicts {
		for _, w := range v.Attestations {
			if w.ID == a.ID {
				return w
			}
		}
	}
	w := weigh(a, Attest{Days: recordDays}, at)
	if w.Standing == evidence.Invalid {
		return w
	}
	w.Notes = nil
	for _, id := range Builtin() {
		if m, ok := builtinModel(id); ok {
			if _, ok := m.Statement(a.Statement); ok {
				w.Standing, w.Reason = evidence.Unused, "model "+id+" was not asked"
				return w
			}
		}
	}
	w.Standing, w.Reason = evidence.Invalid, "no model has a statement "+a.Statement
	return w
}
