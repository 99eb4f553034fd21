package policies

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Decide judges a document by all models. It fails when the document lacks a
// signal that a model names, is of a profile that is not known, or holds
// evidence without an id, and when a model leaves a statement without a
// verdict: what is undefined is an error, never a pass.
func (e *Engine) Decide(ctx context.Context, doc *evidence.Document) ([]ModelVerdict, error) {
	if doc == nil {
		return nil, errors.New("there is no document to judge")
	}
	profile := doc.Profile
	if profile == "" {
		profile = Profiles()[0]
	}
	if !slices.Contains(Profiles(), profile) {
		return nil, fmt.Errorf("there is no profile %q", profile)
	}
	if err := known(e.models, func(id string) bool { return doc.Signals[id] != nil }); err != nil {
		return nil, err
	}
	in, err := input(doc, profile)
	if err != nil {
		return nil, err
	}
	var decided []ModelVerdict
	for i := range e.models {
		v, err := e.judge(ctx, &e.models[i], in, doc)
		if err != nil {
			return nil, fmt.Errorf("judge by model %q: %w", e.models[i].ID, err)
		}
		decided = append(decided, *v)
	}
	return decided, nil
}

func (e *Engine) judge(ctx context.Context, m *Model, in ast.Value, doc *evidence.Document) (*ModelVerdict, error) {
	var answers map[string]answer
	if err := evaluate(ctx, e.verdicts[m.ID], in, &answers); err != nil {
		return nil, err
	}
	verdicts, err := m.complete(answers, doc)
	if err != nil {
		return nil, err
	}
	staged, err := e.stages(ctx, m, verdicts)
	if err != nil {
		return nil, err
	}
	v := &ModelVerdict{
		ID: m.ID, Title: m.Title, Statements: verdicts,
		Stage: staged.Whole.Stage, Coverage: staged.Whole.Coverage,
		Next: next(m, verdicts, staged.Whole),
	}
	for i, a := range m.Axes {
		v.Axes = append(v.Axes, AxisVerdict{ID: a.ID, Title: a.Title, Stage: staged.Axes[i].Stage, Coverage: staged.Axes[i].Coverage})
	}
	return v, nil
}

// answer is what a verdict rule says: its reason in words, or the requirement
// that it judged, from which the words are made.
type answer struct {
	Status      Status       `json:"status"`
	Requirement *requirement `json:"requirement"`

	Because  string   `json:"because"`
	Evidence []string `json:"evidence"`
	Lacks    []string `json:"lacks"`
	Settles  []string `json:"settles"`
	Points   float64  `json:"points"`
	Possible float64  `json:"possible"`
}

// complete joins what the rules said with what the statements are; it fails
// unless there is one sound answer for each statement.
func (m *Model) complete(answers map[string]answer, doc *evidence.Document) ([]Verdict, error) {
	verdicts := make([]Verdict, 0, len(m.Statements))
	for _, s := range m.Statements {
		a, ok := answers[s.ID]
		if !ok {
			return nil, fmt.Errorf("statement %q has no verdict: its rule is undefined", s.ID)
		}
		if a.Requirement != nil {
			a.explain(doc)
		}
		if err := a.check(); err != nil {
			return nil, fmt.Errorf("statement %q: %w", s.ID, err)
		}
		verdicts = append(verdicts, Verdict{
			ID: s.ID, Axis: s.Axis, Stage: s.Stage, Title: s.Title, Remedy: s.Remedy,
			Status: a.Status, Because: a.Because, Points: a.Points, Possible: a.Possible,
			Evidence: unique(a.Evidence), Lacks: unique(a.Lacks), Settles: unique(a.Settles),
		})
	}
	if len(answers) != len(m.Statements) {
		for _, id := range names(answers) {
			if _, ok := m.Statement(id); !ok {
				return nil, fmt.Errorf("there is a verdict on %q, which is no statement", id)
			}
		}
	}
	return verdicts, nil
}

// check says what is unsound about an answer.
func (a *answer) check() error {
	points, ok := map[Status]float64{Met: 1, Attested: 1, Partial: 0.5, Unmet: 0, Unknown: 0, NotApplicable: 0}[a.Status]
	switch {
	case !ok:
		return fmt.Errorf("status %q is none that there is", a.Status)
	case a.Points != points:
		return fmt.Errorf("status %s counts %v, not %v", a.Status, points, a.Points)
	case a.Possible < a.Points || a.Possible > 1:
		return fmt.Errorf("possible is %v, which is not between %v and 1", a.Possible, a.Points)
	case (a.Possible > a.Points) != (len(a.Settles) > 0):
		return errors.New("settles must say what would better the verdict where something could, and nothing else")
	case a.Because == "":
		return errors.New("there is no reason")
	}
	return nil
}

// unique keeps the first of each, in order.
func unique(list []string) []string {
	seen := make(map[string]bool, len(list))
	kept := make([]string, 0, len(list))
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			kept = append(kept, s)
		}
	}
	return kept
}

// stageInput is schemas/stage.json.
type stageInput struct {
	Model      stageModel       `json:"model"`
	Statements []stageStatement `json:"statements"`
}

type stageModel struct {
	Axes          []string `json:"axes"`
	Threshold     float64  `json:"threshold"`
	Floor         string   `json:"floor"`
	SubstanceFrom int      `json:"substance_from"`
}

type stageStatement struct {
	ID       string   `json:"id"`
	Axis     string   `json:"axis"`
	Also     []string `json:"also"`
	Stage    int      `json:"stage"`
	Strength string   `json:"strength"`
	Status   Status   `json:"status"`
	Points   float64  `json:"points"`
	Possible float64  `json:"possible"`
}

// staged is what the stage rule says of a model and of each axis, in order.
type staged struct {
	Whole told   `json:"whole"`
	Axes  []told `json:"axes"`
}

type told struct {
	Stage
	Coverage
	// Stopped is the first stage that is not shown, 0 where all are.
	Stopped int `json:"stopped"`
}

func (e *Engine) stages(ctx context.Context, m *Model, verdicts []Verdict) (*staged, error) {
	in := stageInput{
		Model: stageModel{Axes: []string{}, Threshold: m.Threshold, Floor: m.Floor, SubstanceFrom: m.SubstanceFrom},
	}
	for _, a := range m.Axes {
		in.Model.Axes = append(in.Model.Axes, a.ID)
	}
	for i, v := range verdicts {
		s := m.Statements[i]
		in.Statements = append(in.Statements, stageStatement{
			ID: s.ID, Axis: s.Axis, Also: append([]string{}, s.Also...), Stage: s.Stage, Strength: s.Strength,
			Status: v.Status, Points: v.Points, Possible: v.Possible,
		})
	}
	value, err := ast.InterfaceToValue(in)
	if err != nil {
		return nil, fmt.Errorf("build the input of the stage: %w", err)
	}
	var s staged
	if err := evaluate(ctx, e.stage, value, &s); err != nil {
		return nil, fmt.Errorf("tell the stage: %w", err)
	}
	if len(s.Axes) != len(m.Axes) {
		return nil, fmt.Errorf("tell the stage: %d of %d axes are defined", len(s.Axes), len(m.Axes))
	}
	return &s, nil
}

// evaluate runs a prepared query of one value, and decodes it strictly.
func evaluate(ctx context.Context, query rego.PreparedEvalQuery, in ast.Value, into any) error {
	results, err := query.Eval(ctx, rego.EvalParsedInput(in))
	if err != nil {
		return fmt.Errorf("evaluate: %w", err)
	}
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return errors.New("evaluate: the rule is undefined")
	}
	text, err := json.Marshal(results[0].Expressions[0].Value)
	if err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return nil
}
