package policies

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/types"
)

// verdictFunction is the one function that policies have from us and not from
// OPA, by way of lib.verdict:
//
//	stagecheck.verdict(input, exempt, requirement)
//
// It grades the requirement by the input, unless the profile is exempt. What
// lib makes of literals are plain values, and all that is asked of a statement is
// graded here at once: to do it piece by piece in Rego took longer than a scan.
// It depends on its arguments alone. What is wrong with a requirement is its
// answer, so that it is said of the statement.
func verdictFunction() *ast.Builtin {
	return &ast.Builtin{
		Name: "stagecheck.verdict",
		Decl: types.NewFunction(types.Args(types.A, types.NewObject(nil, types.NewDynamicProperty(types.S, types.S)), types.A), types.A),
	}
}

// functions are those that a query needs beside OPA's.
func functions() func(*rego.Rego) {
	f := verdictFunction()
	return rego.Function3(&rego.Function{Name: f.Name, Decl: f.Decl}, judge)
}

// judge is what stagecheck.verdict does.
func judge(_ topdown.BuiltinContext, in, exempt, requirement *ast.Term) (*ast.Term, error) {
	g, err := newGrader(in.Value)
	if err != nil {
		return nil, err
	}
	t := terms{}
	if reasons, ok := exempt.Value.(ast.Object); ok {
		if because := reasons.Get(ast.StringTerm(g.profile)); because != nil {
			return ast.ObjectTerm(t.field("status", t.text(string(NotApplicable))), t.field("because", because)), nil
		}
	}
	r := reader{}
	asks, err := r.ask(requirement)
	if err != nil {
		return ast.ObjectTerm(t.field("fault", t.text("requirement: "+err.Error()))), nil
	}
	graded, err := g.grade(&asks)
	if err != nil {
		return ast.ObjectTerm(t.field("fault", t.text("requirement: "+err.Error()))), nil
	}
	return ast.ObjectTerm(t.field("status", t.text(string(graded.status()))), t.field("requirement", graded.value(t))), nil
}

// status is that of a statement that asks for the requirement.
func (r *requirement) status() Status {
	switch {
	case r.Now == 2:
		return Met
	case r.Now == 1:
		return Partial
	case r.Could == 2:
		return Unknown
	}
	return Unmet
}

// value is a requirement as [requirement.read] reads it.
func (r *requirement) value(t terms) *ast.Term {
	pairs := [][2]*ast.Term{t.field("now", ast.InternedTerm(r.Now)), t.field("could", ast.InternedTerm(r.Could))}
	for _, text := range []struct{ name, value string }{
		{"asks", r.Asks}, {"stated", r.Stated}, {"what", r.What}, {"settles", r.Settles}, {"against", r.Against},
	} {
		if text.value != "" {
			pairs = append(pairs, t.field(text.name, t.text(text.value)))
		}
	}
	for _, number := range []struct {
		name  string
		value int
	}{{"tools", r.Tools}, {"places", r.Places}, {"n", r.N}} {
		if number.value != 0 {
			pairs = append(pairs, t.field(number.name, ast.InternedTerm(number.value)))
		}
	}
	if r.By != nil {
		pairs = append(pairs, t.field("by", texts(t, r.By)))
	}
	if r.Of != nil {
		legs := make([]*ast.Term, len(r.Of))
		for i := range r.Of {
			legs[i] = r.Of[i].value(t)
		}
		pairs = append(pairs, t.field("of", ast.ArrayTerm(legs...)))
	}
	return ast.ObjectTerm(pairs...)
}
