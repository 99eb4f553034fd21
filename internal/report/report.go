// Package report holds what a scan has to say as one value, and renders it.
// It decides nothing: sightings come from the scanners, verdicts from the
// policies.
package report

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"

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
	Files    int    `json:"files"`
}

// Stage is where a model or an axis stands.
type Stage struct {
	// Reached counts what could not be seen as not shown; nil where nothing could be judged.
	Reached *int `json:"reached"`
	// Possible counts what could not be seen as shown; nil as Reached.
	Possible *int `json:"possible"`
	Highest  int  `json:"highest"`
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
	Also     []string        `json:"also"`
	Stage    int             `json:"stage"`
	Title    string          `json:"title"`
	Status   policies.Status `json:"status"`
	Because  string          `json:"because"`
	Evidence []string        `json:"evidence"`
	Lacks    []string        `json:"lacks"`
	// Settles says what would show the part that could not be seen.
	Settles []string `json:"settles"`
	Remedy  string   `json:"remedy"`
}

// Model is one maturity model and where the repository stands in it.
type Model struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Leads bool   `json:"leads"`
	// Unstaged says why the model has no stage for the kind of repository; "" where it has.
	Unstaged   string      `json:"unstaged,omitempty"`
	Stage      Stage       `json:"stage"`
	Coverage   Coverage    `json:"coverage"`
	Axes       []Axis      `json:"axes"`
	Statements []Statement `json:"statements"`
	// Next lists the statements that would complete the next stage, cheapest first.
	Next []string `json:"next"`
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

// Build joins what was seen and what was judged.
func Build(tool Tool, subject Subject, doc *evidence.Document, verdicts []policies.ModelVerdict) *Report {
	r := &Report{
		Schema: Schema, Tool: tool, Subject: subject,
		Models: []Model{}, Signals: []Signal{}, History: []Measure{}, Evidence: []evidence.Evidence{}, Problems: []evidence.Problem{},
	}
	if r.Subject.ProfileReasons == nil {
		r.Subject.ProfileReasons = []evidence.Reason{}
	}
	for _, v := range verdicts {
		r.Models = append(r.Models, model(v))
	}
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
	r.Problems = append(r.Problems, doc.Problems...)
	return r
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

// find returns the evidence with the id, nil if there is none.
func (r *Report) find(id string) *evidence.Evidence {
	for i := range r.Evidence {
		if r.Evidence[i].ID == id {
			return &r.Evidence[i]
		}
	}
	return nil
}
