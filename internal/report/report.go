// Package report holds what a scan has to say as one value, and renders it.
// It decides nothing: sightings come from the scanners, verdicts from the
// policies.
package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// Schema names the form of the report; it changes when a field changes its meaning.
const Schema = "stagecheck.report/v1"

// Report is what stagecheck says about one tree. The same tree and settings
// give the same report: it holds no time, no absolute path and nothing of the
// environment.
type Report struct {
	Schema   string              `json:"schema"`
	Tool     Tool                `json:"tool"`
	Subject  Subject             `json:"subject"`
	Models   []Model             `json:"models"`
	Signals  []Signal            `json:"signals"`
	History  []Measure           `json:"history"`
	Evidence []evidence.Evidence `json:"evidence"`
	Problems []evidence.Problem  `json:"problems"`
	// Attestations are what people vouch for, and Exemptions what was taken out of
	// judgement, in the order of the settings.
	Attestations []Attestation `json:"attestations"`
	Exemptions   []Exemption   `json:"exemptions"`
	// Delta is what the change under judgement does; nil where nothing was compared.
	Delta *delta.Delta `json:"delta,omitempty"`
}

// Tool is the program that made the report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Subject is what the report is about.
type Subject struct {
	// Name is what the repository calls itself in its own manifests; "" where it does not.
	Name string `json:"name"`
	// Commit is the object id of the commit, "" without one.
	Commit string `json:"commit"`
	// Profile is the kind of repository, which decides what applies.
	Profile string `json:"profile"`
	// ProfileReasons say why it is of that kind, the heaviest first.
	ProfileReasons []evidence.Reason `json:"profileReasons"`
	// RunnerUp is the kind that came second; "" where nothing spoke for another, or a person chose.
	RunnerUp string `json:"runnerUp"`
	// Of is the kind that a template or an example is judged as; "" for all others.
	Of    string `json:"of,omitempty"`
	Files int    `json:"files"`
}

// Judged returns the kind by which the statements that apply were chosen.
func (s Subject) Judged() string { return cmp.Or(s.Of, s.Profile) }

// Stage is where a model or an axis stands.
type Stage struct {
	// Reached counts what could not be seen as not shown; nil where nothing could be judged.
	Reached *int `json:"reached"`
	// Possible counts what could not be seen as shown; nil as Reached.
	Possible *int `json:"possible"`
	Highest  int  `json:"highest"`
	// Observed is Reached by evidence alone, without what people vouch for.
	Observed *int `json:"observed"`
}

// Coverage says how many of the statements that apply could be judged.
type Coverage struct {
	Judged     int `json:"judged"`
	Statements int `json:"statements"`
}

// Axis is one direction of a model.
type Axis struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Stage    Stage    `json:"stage"`
	Coverage Coverage `json:"coverage"`
}

// Statement is one sentence of a model and its verdict.
type Statement struct {
	ID   string `json:"id"`
	Axis string `json:"axis"`
	// Also holds the axes that it serves at its stage where they have no statement of their own.
	Also []string `json:"also"`
	// Stage is 0, as Axis is empty, of a remark about the whole.
	Stage int `json:"stage"`
	// Remark is true for what counts for no stage.
	Remark   bool            `json:"remark,omitempty"`
	Title    string          `json:"title"`
	Status   policies.Status `json:"status"`
	Because  string          `json:"because"`
	Evidence []string        `json:"evidence"`
	// Stated holds the statements of models before this one that it rests on.
	Stated []string `json:"stated,omitempty"`
	// Attestation is the id of the attestation that the verdict rests on as well.
	Attestation string   `json:"attestation,omitempty"`
	Lacks       []string `json:"lacks"`
	// Settles says what would show the part that could not be seen.
	Settles []string `json:"settles"`
	Remedy  string   `json:"remedy"`
}

// Model is one maturity model and where the repository stands in it.
type Model struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	// Leads is true for the one model that leads for the kind of repository.
	Leads bool `json:"leads"`
	// Serves is true where the leading model may rest on verdicts of this one.
	Serves bool `json:"serves,omitempty"`
	// aside has the text say little of it.
	aside bool
	// Unstaged says why the model has no stage for the kind of repository; "" where it has.
	Unstaged   string      `json:"unstaged,omitempty"`
	Stage      Stage       `json:"stage"`
	Coverage   Coverage    `json:"coverage"`
	Axes       []Axis      `json:"axes"`
	Statements []Statement `json:"statements"`
	// Next lists the statements that would complete the next stage, cheapest first.
	Next []string `json:"next"`
	// Plans holds the way to the next stage of each axis by its id, and of the whole model by "".
	Plans map[string]policies.Plan `json:"-"`
}

// Signal is one practice that was seen, and how often: the report holds only
// the best few sightings of each.
type Signal struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Count int    `json:"count"`
}

// Measure is one number about the commits, in the order of the names.
type Measure struct {
	Name string `json:"name"`
	// Value has at most two decimals; nil where it is not known.
	Value *float64 `json:"value"`
	// N is how many the value is made of, and Window over how many days.
	N      int `json:"n"`
	Window int `json:"window"`
	// Unknown says what would settle it where it is not known.
	Unknown string `json:"unknown,omitempty"`
}

// Build joins what was seen and what was judged. The leading model comes first,
// the others in the order in which they were judged.
func Build(tool Tool, subject Subject, doc *evidence.Document, verdicts []policies.ModelVerdict) *Report {
	r := &Report{
		Schema: Schema, Tool: tool, Subject: subject,
		Models: []Model{}, Signals: []Signal{}, History: []Measure{}, Evidence: []evidence.Evidence{}, Problems: []evidence.Problem{},
		Attestations: []Attestation{}, Exemptions: []Exemption{},
	}
	if r.Subject.ProfileReasons == nil {
		r.Subject.ProfileReasons = []evidence.Reason{}
	}
	for _, v := range verdicts {
		r.Models = append(r.Models, model(v))
	}
	slices.SortStableFunc(r.Models, func(a, b Model) int { return first(b.Leads) - first(a.Leads) })
	for _, id := range slices.Sorted(maps.Keys(doc.Signals)) {
		s := doc.Signals[id]
		if s.Count > 0 {
			r.Signals = append(r.Signals, Signal{ID: id, Title: s.Title, Count: s.Count})
		}
		r.Evidence = append(r.Evidence, s.Evidence...)
		r.Evidence = append(r.Evidence, s.Demoted...)
	}
	for _, m := range doc.History {
		out := Measure{Name: m.Name, N: m.N, Window: m.Window, Unknown: m.Unknown}
		if m.Unknown == "" {
			out.Value = &m.Value
		}
		r.History = append(r.History, out)
	}
	r.exempt(doc)
	r.Problems = append(r.Problems, doc.Problems...)
	return r
}

func first(leads bool) int {
	if leads {
		return 1
	}
	return 0
}

// JSON writes the report, indented, with a final line break.
func (r *Report) JSON(w io.Writer) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(r); err != nil {
		return fmt.Errorf("write the report as JSON: %w", err)
	}
	return nil
}

// Find returns the evidence with the id, nil if there is none.
func (r *Report) Find(id string) *evidence.Evidence {
	for i := range r.Evidence {
		if r.Evidence[i].ID == id {
			return &r.Evidence[i]
		}
	}
	return nil
}
