package policies

import (
	"context"
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Reading is what the rule of a statement asks, as it stands in the policy:
// for whoever wants to know before anything is judged.
type Reading struct {
	Statement
	// Model is the id of the model.
	Model string `json:"model"`
	// Exempt holds the profiles that it does not apply to, with the reason.
	Exempt map[string]string `json:"exempt,omitempty"`
	// Floor is true for the statement that everything starts from.
	Floor bool `json:"floor,omitempty"`
	// Holds are the profiles that a remark is simply true of, with the reason.
	Holds map[string]string `json:"holds,omitempty"`
	// Asks is what it asks for, nil where the rule is made in a way of its own.
	Asks *Ask `json:"asks,omitempty"`
}

// AskKind says how an [Ask] is to be shown.
type AskKind string

// The kinds of ask; each is a function of lib, or a literal.
const (
	AskSignal     AskKind = "signal"     // Signal has reached Rung
	AskHeeded     AskKind = "heeded"     // Signal is wired, and what it finds is not let through
	AskUnattended AskKind = "unattended" // Signal is wired, and started by no person
	AskRuns       AskKind = "runs"       // Signal is wired, or started by the clock
	AskFamilies   AskKind = "families"   // N tools show Signal at Rung
	AskSightings  AskKind = "sightings"  // Signal is at Rung in N places
	AskOutright   AskKind = "outright"   // Signal is at Rung, and not by implication
	AskHistory    AskKind = "history"    // What, which is that Condition holds of the commits
	AskPlatform   AskKind = "platform"   // What, to a token with Permission
	AskAttestable AskKind = "attestable" // What, which only a person can say
	AskStated     AskKind = "stated"     // the Statement of another model holds
	AskAll        AskKind = "all"        // all N of Of, of which anything is some of it
	AskSome       AskKind = "some"       // N of Of, of which half of N is some of it
	AskGiven      AskKind = "given"      // the first of Of, and the rest where that is there
	AskPartly     AskKind = "partly"     // the one of Of, which is never more than some of what is asked
	AskWeakly     AskKind = "weakly"     // the same, and nothing of it until that is shown wholly
	AskUnless     AskKind = "unless"     // the one of Of, and that Signal is not there
	AskProfile    AskKind = "profile"    // the one of Of, or else what stands under the profile in Others
)

// Ask is one part of what a statement asks for.
type Ask struct {
	Kind       AskKind        `json:"kind"`
	Signal     string         `json:"signal,omitempty"`
	Rung       string         `json:"rung,omitempty"`
	Statement  string         `json:"statement,omitempty"`
	What       string         `json:"what,omitempty"`
	Condition  string         `json:"condition,omitempty"`
	Permission string         `json:"permission,omitempty"`
	N          int            `json:"n,omitempty"`
	Of         []Ask          `json:"of,omitempty"`
	Others     map[string]Ask `json:"others,omitempty"`
}

// Read returns the models of the options and what each of their statements
// asks for, by stage and id. It judges nothing, and so compiles nothing.
func Read(ctx context.Context, opts ...Option) ([]Model, []Reading, error) {
	o := optionsOf(opts)
	o.checked = true
	set, err := load(ctx, o)
	if err != nil {
		return nil, nil, err
	}
	var readings []Reading
	for i := range set.models {
		m := &set.models[i]
		r := reader{rules: rulesOf(set.modules, m.ID)}
		for _, s := range m.Statements {
			reading := Reading{Statement: s, Model: m.ID}
			if err := r.read(&reading); err != nil {
				// A model of one's own may ask in ways of its own.
				reading.Asks = nil
			}
			readings = append(readings, reading)
		}
	}
	return set.models, readings, nil
}

// rulesOf returns the rules of a package by their reference.
func rulesOf(modules map[string]*ast.Module, id string) map[string]*ast.Rule {
	rules := map[string]*ast.Rule{}
	for _, file := range names(modules) {
		module := modules[file]
		if path := module.Package.Path; len(path) != 2 || path[1].Value.Compare(ast.String(id)) != 0 {
			continue
		}
		for _, rule := range module.Rules {
			rules[rule.Head.Ref().String()] = rule
		}
	}
	return rules
}

// reader reads the rules of one model.
type reader struct {
	rules map[string]*ast.Rule
	// local holds what the rule at hand assigns, and alias is what its file calls lib.
	local map[string]*ast.Term
	alias string
	depth int
}

// deepest is how many steps a rule may lead through others.
const deepest = 40

var errOwnWay = errors.New("the rule is made in a way of its own")

func (r *reader) read(reading *Reading) error {
	rule := r.rules[ast.Ref{ast.VarTerm(verdictRule), ast.StringTerm(reading.ID)}.String()]
	if rule == nil || rule.Head.Value == nil || rule.Else != nil {
		return errOwnWay
	}
	r.local, r.alias = map[string]*ast.Term{}, libAlias(rule.Module)
	for _, expr := range rule.Body {
		if expr.IsAssignment() {
			r.local[expr.Operand(0).String()] = expr.Operand(1)
		}
	}
	function, args := r.call(rule.Head.Value)
	switch {
	case function == "floor":
		reading.Floor = true
		return nil
	case function == "remark" && len(args) == 2:
		holds, err := r.texts(args[0])
		reading.Holds = holds
		return err
	case function != "verdict" || len(args) != 2:
		return errOwnWay
	}
	exempt, err := r.texts(args[0])
	if err != nil {
		return err
	}
	reading.Exempt = exempt
	asks, err := r.ask(args[1])
	reading.Asks = &asks
	return err
}

// call returns the function of lib that a term calls, "" for none; a rule of
// lib is one without arguments.
func (r *reader) call(t *ast.Term) (function string, args []*ast.Term) {
	switch v := t.Value.(type) {
	case ast.Call:
		if function, ok := libFunction(v[0], r.alias); ok {
			return function, v[1:]
		}
	case ast.Ref:
		if function, ok := libFunction(t, r.alias); ok {
			return function, nil
		}
	case ast.Object:
		return made(v)
	}
	return "", nil
}

// made returns the function of lib that made a requirement, and what it was
// called with: {"any_of": [[...]]}.
func made(value ast.Object) (function string, args []*ast.Term) {
	if value.Len() != 1 {
		return "", nil
	}
	value.Foreach(func(key, value *ast.Term) {
		name, named := key.Value.(ast.String)
		list, listed := value.Value.(*ast.Array)
		if named && listed {
			function = string(name)
			list.Foreach(func(arg *ast.Term) { args = append(args, arg) })
		}
	})
	return function, args
}

// resolve follows names to what they stand for.
func (r *reader) resolve(t *ast.Term) (*ast.Term, error) {
	for range deepest {
		var name string
		switch v := t.Value.(type) {
		case ast.Var:
			name = string(v)
		default:
			return t, nil
		}
		if value := r.local[name]; value != nil {
			t = value
			continue
		}
		rule := r.rules[name]
		if rule == nil || rule.Head.Value == nil || len(rule.Head.Args) > 0 || rule.Else != nil {
			return nil, errOwnWay
		}
		t = rule.Head.Value
	}
	return nil, errOwnWay
}

// texts reads an object of texts, or a union of such.
func (r *reader) texts(t *ast.Term) (map[string]string, error) {
	t, err := r.resolve(t)
	if err != nil {
		return nil, err
	}
	found := map[string]string{}
	switch v := t.Value.(type) {
	case ast.Object:
		err := v.Iter(func(key, value *ast.Term) error {
			k, err := asText(key.Value)
			if err != nil {
				return err
			}
			found[k], err = asText(value.Value)
			return err
		})
		return found, err
	case ast.Call:
		if v[0].String() != "object.union" {
			return nil, fmt.Errorf("%s: %w", v[0], errOwnWay)
		}
		for _, arg := range v[1:] {
			part, err := r.texts(arg)
			if err != nil {
				return nil, err
			}
			for k, value := range part {
				found[k] = value
			}
		}
		return found, nil
	}
	return nil, errOwnWay
}
