package policies

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Decide judges a document by all models, each after those that it rests on, and
// returns the verdicts of those that were asked for. It fails when the document lacks a
// signal that a model names, is of a profile that is not known, or holds
// evidence without an id, and when a model leaves a statement without a
// verdict: what is undefined is an error, never a pass.
func (e *Engine) Decide(ctx context.Context, doc *evidence.Document) ([]ModelVerdict, error) {
	profile, in, err := e.input(doc)
	if err != nil {
		return nil, err
	}
	var decided []ModelVerdict
	earlier := stated{}
	for i := range e.models {
		m := &e.models[i]
		v, err := e.judge(ctx, m, in, earlier, doc)
		if err != nil {
			return nil, fmt.Errorf("judge by model %q: %w", m.ID, err)
		}
		if e.asked[m.ID] {
			decided = append(decided, *v)
		}
	}
	e.lead(profile, decided)
	return decided, nil
}

// Input returns what models see of a document before any has judged, as
// indented JSON. It fails as [Engine.Decide] does.
func (e *Engine) Input(doc *evidence.Document) ([]byte, error) {
	_, in, err := e.input(doc)
	if err != nil {
		return nil, err
	}
	value, err := ast.JSON(judged(in, stated{}, nil))
	if err != nil {
		return nil, fmt.Errorf("write the input: %w", err)
	}
	text, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write the input: %w", err)
	}
	return append(text, '\n'), nil
}

// input checks a document, and returns its profile and what models see of it.
func (e *Engine) input(doc *evidence.Document) (profile string, in ast.Object, err error) {
	if doc == nil {
		return "", nil, errors.New("there is no document to judge")
	}
	profile = judgedAs(doc)
	if !slices.Contains(Profiles(), profile) {
		return "", nil, fmt.Errorf("there is no profile %q", profile)
	}
	if err := known(e.models, func(id string) bool { return doc.Signals[id] != nil }); err != nil {
		return "", nil, err
	}
	in, err = input(doc, profile, e.asks, e.conditions)
	return profile, in, err
}

// judgedAs returns the profile that a document is judged as.
func judgedAs(doc *evidence.Document) string {
	switch {
	case doc.Profile == "":
		return Profiles()[0]
	case doc.Profile == template && doc.Of != "":
		return doc.Of // whoever starts from a template starts at its stage
	}
	return doc.Profile
}

// lead says which of the verdicts leads, and how the others stand to it.
func (e *Engine) lead(profile string, decided []ModelVerdict) {
	models, leading := e.Models(), 0
	for i := range models {
		if slices.Contains(models[i].Leads, profile) {
			leading = i
		}
	}
	for i := range decided {
		v, m := &decided[i], &models[i]
		v.Leads = i == leading
		if v.Leads {
			continue
		}
		v.Serves = slices.ContainsFunc(models[leading].Stated, func(id string) bool { _, ok := m.Statement(id); return ok })
		v.Aside = !v.Serves && len(m.Leads) > 0
	}
}

func (e *Engine) judge(ctx context.Context, m *Model, in ast.Object, earlier stated, doc *evidence.Document) (*ModelVerdict, error) {
	answers, verdicts, err := e.answers(ctx, m, judged(in, earlier, m.Stated), earlier, doc)
	if err != nil {
		return nil, err
	}
	// Others rest on what was seen: somebody's word speaks for its own statement alone.
	earlier.add(verdicts)
	verdicts, weighed, staged, err := e.vouched(ctx, m, verdicts, answers, doc)
	if err != nil {
		return nil, err
	}
	v := &ModelVerdict{
		ID: m.ID, Title: m.Title, Statements: verdicts, Attestations: weighed,
		Stage: staged.Whole.Stage, Coverage: staged.Whole.Coverage,
		Plan: plan(m, everyStatement, verdicts, staged.Whole.Stopped),
	}
	v.Next = v.Plan.ids()
	if reason, ok := m.unstaged(verdicts); ok {
		v.Stage, v.Next, v.Plan, v.Unstaged = Stage{}, []string{}, Plan{}, reason
		staged.Axes = make([]told, len(m.Axes))
	}
	for i, a := range m.Axes {
		told := staged.Axes[i]
		v.Axes = append(v.Axes, AxisVerdict{
			ID: a.ID, Title: a.Title, Stage: told.Stage, Coverage: told.Coverage,
			Plan: plan(m, servesAxis(m, a.ID, verdicts, told.Stopped), verdicts, told.Stopped),
		})
	}
	return v, nil
}

// answers has the rules of a model answer, those of one's own within the limits.
func (e *Engine) answers(ctx context.Context, m *Model, in ast.Value, earlier stated, doc *evidence.Document) (map[string]*answer, []Verdict, error) {
	own := e.own[m.ID]
	if own == nil {
		return m.answers(ctx, e.verdicts[m.ID], in, earlier, doc)
	}
	var answers map[string]*answer
	var verdicts []Verdict
	err := e.limits.guard(ctx, func(ctx context.Context) (err error) {
		answers, verdicts, err = m.answers(ctx, own.verdicts, in, earlier, doc)
		if err != nil {
			return err
		}
		return sensible(verdicts, doc)
	})
	if err != nil {
		return nil, nil, own.faults(err)
	}
	return answers, verdicts, nil
}

func (m *Model) answers(ctx context.Context, query rego.PreparedEvalQuery, in ast.Value, earlier stated, doc *evidence.Document) (map[string]*answer, []Verdict, error) {
	value, err := evaluate(ctx, query, in)
	if err != nil {
		return nil, nil, err
	}
	answers, err := readAnswers(value)
	if err != nil {
		return nil, nil, fmt.Errorf("read the verdicts: %w", err)
	}
	verdicts, err := m.complete(answers, earlier, doc)
	return answers, verdicts, err
}

// unstaged says why a model stages nothing of the kind that was judged: where
// not even its floor applies, or without a floor nothing at all, there is nothing
// for a stage to stand on. The reason is that of the floor, or of the last
// statement, since the first is where all begins and applies to nobody.
func (m *Model) unstaged(verdicts []Verdict) (reason string, ok bool) {
	for i := range verdicts {
		switch v := &verdicts[i]; {
		case v.Remark:
		case v.ID == m.Floor:
			return v.Because, v.Status == NotApplicable
		case m.Floor == "" && v.Status != NotApplicable:
			return "", false
		default:
			reason = v.Because
		}
	}
	return reason, m.Floor == "" && reason != ""
}

// complete joins what the rules said with what the statements are; it fails
// unless there is one sound answer for each statement.
func (m *Model) complete(answers map[string]*answer, earlier stated, doc *evidence.Document) ([]Verdict, error) {
	verdicts, profile := make([]Verdict, 0, len(m.Statements)), judgedAs(doc)
	for _, s := range m.Statements {
		a, ok := answers[s.ID]
		if !ok {
			return nil, &statementError{s.ID, fmt.Errorf("statement %q has no verdict: its rule is undefined", s.ID)}
		}
		if a.Requirement != nil {
			a.explain(earlier, doc)
		}
		if err := a.check(); err != nil {
			return nil, &statementError{s.ID, fmt.Errorf("statement %q: %w", s.ID, err)}
		}
		lacks := unique(a.Lacks)
		verdicts = append(verdicts, Verdict{
			ID: s.ID, Axis: s.Axis, Also: s.Also, Stage: s.Stage, Remark: s.Remark, Title: s.Title, Remedy: s.firstStep(a.Status, lacks, profile),
			Status: a.Status, Because: a.Because, Points: a.Points, Possible: a.Possible,
			Evidence: unique(a.Evidence), Stated: a.Stated, Lacks: lacks, Settles: unique(a.Settles),
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
