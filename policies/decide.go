package policies

import (
	"context"
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
	in, err := input(doc, profile, e.asks, e.conditions)
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
	value, err := evaluate(ctx, e.verdicts[m.ID], in)
	if err != nil {
		return nil, err
	}
	answers, err := readAnswers(value)
	if err != nil {
		return nil, fmt.Errorf("read the verdicts: %w", err)
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
	if reason, ok := m.unstaged(verdicts); ok {
		v.Stage, v.Next, v.Unstaged = Stage{}, []string{}, reason
		staged.Axes = make([]told, len(m.Axes))
	}
	for i, a := range m.Axes {
		v.Axes = append(v.Axes, AxisVerdict{ID: a.ID, Title: a.Title, Stage: staged.Axes[i].Stage, Coverage: staged.Axes[i].Coverage})
	}
	return v, nil
}

// unstaged says why a model stages nothing of the kind that was judged: where
// not even its floor applies there is nothing for a stage to stand on.
func (m *Model) unstaged(verdicts []Verdict) (reason string, ok bool) {
	for i := range verdicts {
		if v := &verdicts[i]; v.ID == m.Floor && v.Status == NotApplicable {
			return v.Because, true
		}
	}
	return "", false
}

// complete joins what the rules said with what the statements are; it fails
// unless there is one sound answer for each statement.
func (m *Model) complete(answers map[string]*answer, doc *evidence.Document) ([]Verdict, error) {
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
			ID: s.ID, Axis: s.Axis, Also: s.Also, Stage: s.Stage, Title: s.Title, Remedy: s.Remedy,
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

// evaluate runs a prepared query of one value, and hands back what it is.
func evaluate(ctx context.Context, query rego.PreparedEvalQuery, in ast.Value) (ast.Value, error) {
	results, err := query.Eval(ctx, rego.EvalParsedInput(in))
	if err != nil {
		return nil, fmt.Errorf("evaluate: %w", err)
	}
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return nil, errors.New("evaluate: the rule is undefined")
	}
	value, ok := results[0].Expressions[0].Value.(ast.Value)
	if !ok {
		return nil, fmt.Errorf("evaluate: the rule is a %T", results[0].Expressions[0].Value)
	}
	return value, nil
}
