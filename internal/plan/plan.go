// Package plan puts the way to the next stage into steps, each with the first
// file to touch. Which statements they are is the policies' choice, and which
// file that of package starter; this joins the two and says it.
package plan

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/starter"
	"github.com/stagecheck/stagecheck/policies"
)

// Schema names the form of a plan.
const Schema = "stagecheck.next/v1"

// Plan is the shortest way to the next stage of a model or of an axis.
type Plan struct {
	Schema string `json:"schema"`
	// Subject is what the repository calls itself.
	Subject string `json:"subject"`
	Profile string `json:"profile"`
	// Model is the id of the model, and Axis that of the axis, "" for the whole.
	Model string `json:"model"`
	Title string `json:"title"`
	Axis  string `json:"axis,omitempty"`
	// Stage is where it stands, and Next the stage that the steps lead to, 0 for none.
	Stage report.Stage `json:"stage"`
	Next  int          `json:"next"`
	// Note says why there is no step, or what to know before the first.
	Note string `json:"note,omitempty"`
	// Steps together reach the stage, the first to be taken first; each of Instead
	// could take the place of one.
	Steps   []Step `json:"steps"`
	Instead []Step `json:"instead"`
}

// Step is one statement to bring about.
type Step struct {
	ID      string          `json:"id"`
	Axis    string          `json:"axis"`
	Title   string          `json:"title"`
	Status  policies.Status `json:"status"`
	Because string          `json:"because"`
	Remedy  string          `json:"remedy"`
	// Do holds the first things to do, one for each that lacks; empty where no file
	// would show it, and for what is not needed.
	Do []Action `json:"do"`
}

// Verb says what to do.
type Verb string

// The verbs.
const (
	Write  Verb = "write"  // a new file
	Add    Verb = "add"    // to a file that is there
	Change Verb = "change" // a line that is there
	Run    Verb = "run"    // from a pipeline what is there
	Vouch  Verb = "vouch"  // for what no file shows
	Same   Verb = "same"   // nothing more: an earlier step does it
)

// Action is the first thing to do for a step.
type Action struct {
	Verb Verb `json:"verb"`
	// Path and Line are where; Line is 0 for a file that is not there yet.
	Path string `json:"path"`
	Line int    `json:"line,omitempty"`
	// Why says what is there and in the way, "" for a file that is not there.
	Why string `json:"why,omitempty"`
	// Files are what to begin with; the first is at Path.
	Files []File `json:"files"`
}

// File is what to begin with.
type File struct {
	Path string `json:"path"`
	// Line is that after which the text goes, 0 for a new file.
	Line int    `json:"line,omitempty"`
	Text string `json:"text"`
}

// Options are what a plan is made for.
type Options struct {
	// Axis is the id of an axis, "" for the whole model.
	Axis string
	// Place is what the repository has already.
	Place *starter.Place
	// From and To are the days between which an attestation of now is in date.
	From, To string
}

// AxisError says that the leading model has no such axis.
type AxisError struct {
	Axis  string
	Known []string
}

// Error returns the message.
func (e *AxisError) Error() string {
	return fmt.Sprintf("axis %q is none of %s", e.Axis, strings.Join(e.Known, ", "))
}

// New makes the plan of the model that leads a report.
func New(r *report.Report, o Options) (*Plan, error) {
	i := slices.IndexFunc(r.Models, func(m report.Model) bool { return m.Leads })
	if i < 0 {
		if i = 0; len(r.Models) == 0 {
			return nil, fmt.Errorf("the report holds no model")
		}
	}
	m := &r.Models[i]
	p := &Plan{
		Schema: Schema, Subject: r.Subject.Name, Profile: r.Subject.Profile, Model: m.ID, Title: m.Title,
		Stage: m.Stage, Steps: []Step{}, Instead: []Step{},
	}
	if o.Axis != "" {
		if err := p.narrow(m, o.Axis); err != nil {
			return nil, err
		}
	}
	ways := m.Plans[p.Axis]
	p.Next = ways.Stage
	b := builder{report: r, options: o}
	for _, id := range ways.Needed {
		p.Steps = append(p.Steps, b.step(m, id, true))
	}
	for _, id := range ways.Instead {
		p.Instead = append(p.Instead, b.step(m, id, false))
	}
	p.Note = note(m, p)
	return p, nil
}

// narrow makes a plan one of an axis.
func (p *Plan) narrow(m *report.Model, axis string) error {
	var known []string
	for _, a := range m.Axes {
		if strings.EqualFold(a.ID, axis) {
			p.Axis, p.Title, p.Stage = a.ID, m.Title+", "+a.Title, a.Stage
			return nil
		}
		known = append(known, a.ID)
	}
	return &AxisError{axis, known}
}

// note says why there is no step, or what to know before the first.
func note(m *report.Model, p *Plan) string {
	switch {
	case m.Unstaged != "":
		return "There is no next stage: " + m.Unstaged + "."
	case p.Next == 0 && p.Stage.Highest == 0:
		return "There is no next stage: nothing of it applies to this kind of repository."
	case p.Next == 0:
		return "There is no next stage: every stage is reached. What keeps it so is to see that nothing is lost: stagecheck scan on each change."
	case len(p.Steps) == 0:
		return fmt.Sprintf("Stage %d cannot be shown by what is asked there alone, since signs that stand for a practice do not suffice from there on.", p.Next)
	}
	for _, s := range slices.Concat(p.Steps, p.Instead) {
		for i := range m.Statements {
			if st := &m.Statements[i]; st.ID == s.ID && slices.Contains(st.Settles, unmeasured) {
				return "The commits were not looked at, and may show some of this already: run it with --history first."
			}
		}
	}
	return ""
}

// unmeasured is what settles a statement on history where nobody measured it.
const unmeasured = "a scan with --history"

// JSON writes the plan, indented, with a final line break.
func (p *Plan) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(p); err != nil {
		return fmt.Errorf("write the plan as JSON: %w", err)
	}
	return nil
}
