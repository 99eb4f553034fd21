package policies

import "fmt"

// Status is the verdict on one statement.
type Status string

// The statuses.
const (
	// Met: the evidence reaches what the statement asks.
	Met Status = "met"
	// Partial: some of it, or too weak; Lacks says what is wanting.
	Partial Status = "partial"
	// Unmet: all that could show it was read, and it is not there.
	Unmet Status = "unmet"
	// Unknown: it cannot be seen from what was read; Settles says what would.
	Unknown Status = "unknown"
	// Attested: a person vouched for it, in date.
	Attested Status = "attested"
	// NotApplicable: the profile is exempt from it, or it is the floor that
	// everything starts from.
	NotApplicable Status = "not-applicable"
)

// points returns what a status counts for its stage.
func (s Status) points() (points float64, ok bool) {
	switch s {
	case Met, Attested:
		return 1, true
	case Partial:
		return 0.5, true
	case Unmet, Unknown, NotApplicable:
		return 0, true
	}
	return 0, false
}

// Verdict is what is said of one statement.
type Verdict struct {
	ID   string `json:"id"`
	Axis string `json:"axis"`
	// Also holds the axes that it serves where they have no statement of their own.
	Also []string `json:"also"`
	// Stage is 0, as Axis is empty, of a remark about the whole.
	Stage int    `json:"stage"`
	Title string `json:"title"`
	// Remark is true for what counts for no stage.
	Remark bool `json:"remark,omitempty"`
	// Status is one of the constants above.
	Status Status `json:"status"`
	// Because is the reason in one sentence, without a full stop. It names tools
	// and places; it never quotes a file, but paths are the repository's.
	Because string `json:"because"`
	// Evidence holds the ids of the sightings that the verdict rests on.
	Evidence []string `json:"evidence"`
	// Attestation is the id of the attestation that it rests on as well, "" for none.
	Attestation string `json:"attestation,omitempty"`
	// Stated holds the ids of the statements of earlier models that it rests on.
	Stated []string `json:"stated,omitempty"`
	// Lacks says what is wanting: a signal and its rung, or what was not seen.
	Lacks []string `json:"lacks"`
	// Settles says what would tell more. It is empty exactly where seeing more
	// could not better the verdict.
	Settles []string `json:"settles"`
	Remedy  string   `json:"remedy"`
	// Points is what it counts for its stage: 1, a half or nothing. Possible is
	// what it would count if all that was not seen were shown.
	Points   float64 `json:"points"`
	Possible float64 `json:"possible"`
}

// Stage is where a model or an axis stands.
type Stage struct {
	// Reached counts what was not seen as not shown. It is 0, for unknown, where
	// no statement could be judged.
	Reached int `json:"reached"`
	// Possible counts what was not seen as shown; never less than Reached, and 0
	// where no statement applies.
	Possible int `json:"possible"`
	// Highest is the highest stage of which a statement applies.
	Highest int `json:"highest"`
	// Observed is Reached by evidence alone, without what people vouch for.
	Observed int `json:"observed"`
}

// Known reports whether anything could be judged.
func (s Stage) Known() bool { return s.Reached > 0 }

// String returns "3", "3 to 4" where more is possible, or "?".
func (s Stage) String() string {
	switch {
	case !s.Known():
		return "?"
	case s.Possible > s.Reached:
		return fmt.Sprintf("%d to %d", s.Reached, s.Possible)
	}
	return fmt.Sprint(s.Reached)
}

// Coverage says how much of what applies could be judged.
type Coverage struct {
	Judged     int `json:"judged"`
	Statements int `json:"statements"`
}

// AxisVerdict is where one axis of a model stands.
type AxisVerdict struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Stage Stage  `json:"stage"`
	// Coverage counts the statements that serve the axis, its own and those of
	// other axes where it has none.
	Coverage Coverage `json:"coverage"`
	// Plan is the shortest way to the axis's next stage.
	Plan Plan `json:"-"`
}

// ModelVerdict is what a model says of a document.
type ModelVerdict struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Leads is true for the one model that the report is led by: the last that
	// leads for the profile, or else the first.
	Leads bool `json:"leads"`
	// Serves is true where the leading model may rest on verdicts of this one.
	Serves bool `json:"serves,omitempty"`
	// Aside is true for a model that leads for other profiles, and neither leads
	// nor serves here.
	Aside bool `json:"aside,omitempty"`
	// Unstaged says why repositories of the kind have no stage, "" where they
	// have. Stage and those of the axes are zero then.
	Unstaged string   `json:"unstaged,omitempty"`
	Stage    Stage    `json:"stage"`
	Coverage Coverage `json:"coverage"`
	// Axes are in the model's order.
	Axes []AxisVerdict `json:"axes"`
	// Statements holds one verdict for each statement of the model, by stage and id.
	Statements []Verdict `json:"statements"`
	// Attestations says what the attestations of these statements are worth.
	Attestations []Weighed `json:"-"`
	// Next holds the ids of the statements that would complete the first stage
	// that is not reached, cheapest first, and no more than a few of them.
	Next []string `json:"next"`
	// Plan is the shortest way to the next stage, whole.
	Plan Plan `json:"-"`
}
