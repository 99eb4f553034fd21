package policies

import (
	"context"
	"fmt"
	"strconv"

	"github.com/open-policy-agent/opa/v1/ast"
)

// staged is what the stage rule says of a model and of each axis, in order.
type staged struct {
	Whole told
	Axes  []told
}

type told struct {
	Stage
	Coverage
	// Stopped is the first stage that is not shown, 0 where all are.
	Stopped int
}

// stages has the stage rule judge the verdicts on a model.
func (e *Engine) stages(ctx context.Context, m *Model, verdicts []Verdict) (*staged, error) {
	value, err := evaluate(ctx, e.stage, stageInput(m, verdicts))
	if err != nil {
		return nil, fmt.Errorf("tell the stage: %w", err)
	}
	var s staged
	if err := fields(value, s.read); err != nil {
		return nil, fmt.Errorf("tell the stage: %w", err)
	}
	if len(s.Axes) != len(m.Axes) {
		return nil, fmt.Errorf("tell the stage: %d of %d axes are defined", len(s.Axes), len(m.Axes))
	}
	s.observe(&s)
	return &s, nil
}

func (s *staged) read(name string, value ast.Value) error {
	switch name {
	case "whole":
		return named(name, fields(value, s.Whole.read))
	case "axes":
		return named(name, elements(value, func(axis ast.Value) error {
			s.Axes = append(s.Axes, told{})
			return fields(axis, s.Axes[len(s.Axes)-1].read)
		}))
	}
	return fmt.Errorf("the stage rule says %q, which nobody reads", name)
}

func (t *told) read(name string, value ast.Value) error {
	into := map[string]*int{
		"reached": &t.Reached, "possible": &t.Possible, "highest": &t.Highest,
		"judged": &t.Judged, "statements": &t.Statements, "stopped": &t.Stopped,
	}[name]
	if into == nil {
		return fmt.Errorf("the stage rule says %q, which nobody reads", name)
	}
	var err error
	*into, err = asInt(value)
	return named(name, err)
}

// cell gathers the statements that apply at one stage, in halves: what they
// count now, what they could, and the most that one counts that is no proxy.
type cell struct {
	statements, judged, now, could, beyondProxies int
}

// cells holds the statements of an axis by their stage.
type cells map[int]*cell

func (c cells) add(s *Statement, v *Verdict) {
	at := c[s.Stage]
	if at == nil {
		at = &cell{}
		c[s.Stage] = at
	}
	at.statements++
	at.now += halves(v.Points)
	at.could += halves(v.Possible)
	if s.Strength != "proxy" {
		at.beyondProxies = max(at.beyondProxies, halves(v.Points))
	}
	if v.Status != Unknown {
		at.judged++
	}
}

func halves(points float64) int { return int(2 * points) }

func halfTerm(points float64) *ast.Term { return ast.InternedTerm(halves(points)) }

func (c cells) term(t terms) *ast.Term {
	object := ast.NewObjectWithCapacity(len(c))
	for stage, at := range c {
		object.Insert(t.text(strconv.Itoa(stage)), ast.ObjectTerm(
			t.field("stage", ast.InternedTerm(stage)),
			t.field("statements", ast.InternedTerm(at.statements)),
			t.field("judged", ast.InternedTerm(at.judged)),
			t.field("now", ast.InternedTerm(at.now)),
			t.field("could", ast.InternedTerm(at.could)),
			t.field("beyond_proxies", ast.InternedTerm(at.beyondProxies)),
		))
	}
	return ast.NewTerm(object)
}

// stageInput is schemas/stage.json: the statements that apply, by axis and stage.
func stageInput(m *Model, verdicts []Verdict) ast.Value {
	t := terms{}
	whole, own, also := cells{}, map[string]cells{}, map[string]cells{}
	for _, a := range m.Axes {
		own[a.ID], also[a.ID] = cells{}, cells{}
	}
	var floor *Verdict
	for i := range verdicts {
		s, v := &m.Statements[i], &verdicts[i]
		if v.Status == NotApplicable || s.Remark {
			continue
		}
		if s.ID == m.Floor {
			floor = v
		}
		whole.add(s, v)
		own[s.Axis].add(s, v)
		for _, axis := range s.Also {
			also[axis].add(s, v)
		}
	}
	axes := make([]*ast.Term, len(m.Axes))
	for i, a := range m.Axes {
		axes[i] = ast.ObjectTerm(t.field("own", own[a.ID].term(t)), t.field("also", also[a.ID].term(t)))
	}
	in := ast.NewObject(
		t.field("threshold", ast.FloatNumberTerm(2*m.Threshold)),
		t.field("substance_from", ast.InternedTerm(m.SubstanceFrom)),
		t.field("whole", ast.ObjectTerm(t.field("own", whole.term(t)), t.field("also", cells{}.term(t)))),
		t.field("axes", ast.ArrayTerm(axes...)),
	)
	if floor != nil {
		in.Insert(t.text("floor"), ast.ObjectTerm(t.field("now", halfTerm(floor.Points)), t.field("could", halfTerm(floor.Possible))))
	}
	return in
}
