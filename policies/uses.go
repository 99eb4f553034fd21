package policies

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// uses says which signals the rules of a model name.
type uses struct {
	// signals and calls are what the rules of one name hold: the signals in
	// them, and the other rules of the package.
	signals, calls map[string]map[string]bool
	// asks holds each literal SIGNAL@RUNG.
	asks map[string]bool
	// measures holds each literal condition on history.
	measures map[string]bool
	// where and profiles hold the first place of each signal, and of each profile
	// that is the key of a literal where lib wants profiles.
	where, profiles map[string]*ast.Location
	// stated holds each statement of an earlier model, and where it stands first;
	// states are those that the rules of one name hold.
	stated map[string]*ast.Location
	states map[string]map[string]bool
}

// inputSignals is where the signals stand in the input.
var inputSignals = ast.MustParseRef("input.signals")

// signalUses finds the signals that rules name. Each must be a literal where
// lib wants one, or it could not be checked before a document is judged.
func signalUses(modules map[string]*ast.Module) (*uses, error) {
	u := &uses{
		signals: map[string]map[string]bool{}, calls: map[string]map[string]bool{}, states: map[string]map[string]bool{},
		asks: map[string]bool{}, measures: map[string]bool{}, stated: map[string]*ast.Location{},
		where: map[string]*ast.Location{}, profiles: map[string]*ast.Location{},
	}
	var failed error
	for _, file := range names(modules) {
		alias := libAlias(modules[file])
		for _, rule := range modules[file].Rules {
			name := rule.Head.Ref().String()
			if u.signals[name] == nil {
				u.signals[name], u.calls[name], u.states[name] = map[string]bool{}, map[string]bool{}, map[string]bool{}
			}
			add := func(t *ast.Term, signal string, err error) {
				if err != nil && failed == nil {
					failed = placed{t.Location, err}
				}
				if signal != "" {
					u.signals[name][signal] = true
					if u.where[signal] == nil {
						u.where[signal] = t.Location
					}
				}
			}
			ast.WalkTerms(rule, func(t *ast.Term) bool {
				u.term(name, t, alias, add)
				return false
			})
		}
	}
	return u, failed
}

// term notes what one term of a rule uses.
func (u *uses) term(rule string, t *ast.Term, alias string, add func(*ast.Term, string, error)) {
	switch v := t.Value.(type) {
	case ast.Var:
		u.calls[rule][string(v)] = true
	case ast.String:
		if strings.Contains(string(v), "@") && !strings.Contains(string(v), " ") {
			signal, err := signalOf(string(v))
			add(t, signal, err)
			u.asks[string(v)] = true
		}
	case ast.Ref:
		// input.signals[SIGNAL], by which a rule looks for itself.
		if v.HasPrefix(inputSignals) && len(v) > len(inputSignals) {
			if signal, ok := v[len(inputSignals)].Value.(ast.String); ok {
				add(v[len(inputSignals)], string(signal), nil)
			}
		}
	case ast.Call:
		function, ok := libFunction(v[0], alias)
		if !ok {
			return
		}
		u.keys(function, v[1:])
		for i, arg := range operands(function, v[1:]) {
			text, literal := arg.Value.(ast.String)
			switch {
			case function == "history":
				if !literal {
					add(arg, "", errors.New("lib.history wants a literal condition"))
					return
				}
				_, err := parseCondition(string(text))
				add(arg, "", err)
				u.measures[string(text)] = true
			case function == "stated":
				if !literal {
					add(arg, "", errors.New("lib.stated wants a literal statement"))
					return
				}
				u.states[rule][string(text)] = true
				if u.stated[string(text)] == nil {
					u.stated[string(text)] = arg.Location
				}
			case function == "heeded" || function == "unattended" || function == "runs" || function == "unless" && i > 0:
				if !literal {
					add(arg, "", fmt.Errorf("lib.%s wants a literal signal", function))
					return
				}
				add(arg, string(text), nil)
			case literal:
				signal, err := signalOf(string(text))
				add(arg, signal, err)
			}
		}
	}
}

// keys notes the profiles that stand as keys of a literal where lib wants profiles.
func (u *uses) keys(function string, args []*ast.Term) {
	at := map[string]int{"verdict": 0, "per_profile": 1}
	i, ok := at[function]
	if !ok || i >= len(args) {
		return
	}
	object, ok := args[i].Value.(ast.Object)
	if !ok {
		return
	}
	object.Foreach(func(key, _ *ast.Term) {
		if profile, ok := key.Value.(ast.String); ok && u.profiles[string(profile)] == nil {
			u.profiles[string(profile)] = key.Location
		}
	})
}

// of returns the signals and the statements that a rule names, itself or
// through other rules.
func (u *uses) of(rule *ast.Rule) (signals, stated []string) {
	found, states, seen := map[string]bool{}, map[string]bool{}, map[string]bool{}
	var visit func(name string)
	visit = func(name string) {
		if seen[name] {
			return
		}
		seen[name] = true
		maps.Copy(found, u.signals[name])
		maps.Copy(states, u.states[name])
		for other := range u.calls[name] {
			visit(other)
		}
	}
	visit(rule.Head.Ref().String())
	return slices.Sorted(maps.Keys(found)), slices.Sorted(maps.Keys(states))
}

// libAlias returns the name under which a module imports data.lib, "" for none.
func libAlias(module *ast.Module) string {
	for _, i := range module.Imports {
		if i.Path.String() == "data.lib" {
			return string(i.Name())
		}
	}
	return ""
}

// libFunction returns which function of lib an operator is.
func libFunction(operator *ast.Term, alias string) (string, bool) {
	ref, ok := operator.Value.(ast.Ref)
	if !ok {
		return "", false
	}
	name := ref.String()
	if function, ok := strings.CutPrefix(name, "data.lib."); ok {
		return function, true
	}
	return strings.CutPrefix(name, alias+".")
}

// operands returns the arguments of a function of lib in which a literal is a
// signal or a requirement, with arrays taken apart.
func operands(function string, args []*ast.Term) []*ast.Term {
	var positions []int
	switch function {
	case "need", "heeded", "unattended", "runs", "outright", "all_of", "any_of", "partly", "weakly", "history", "stated":
		positions = []int{0}
	case "at_least", "families", "sightings", "verdict":
		positions = []int{1}
	case "given", "per_profile", "unless":
		positions = []int{0, 1}
	}
	var terms []*ast.Term
	for _, i := range positions {
		if i >= len(args) {
			continue
		}
		switch v := args[i].Value.(type) {
		case *ast.Array:
			v.Foreach(func(t *ast.Term) { terms = append(terms, t) })
		case ast.Object:
			v.Foreach(func(_, t *ast.Term) { terms = append(terms, t) })
		default:
			terms = append(terms, args[i])
		}
	}
	return terms
}

// signalOf returns the signal of "signal@rung".
func signalOf(text string) (string, error) {
	signal, rung, ok := strings.Cut(text, "@")
	if !ok || signal == "" {
		return "", fmt.Errorf("requirement %q: want SIGNAL@RUNG", text)
	}
	if _, err := evidence.ParseRung(rung); err != nil {
		return "", fmt.Errorf("requirement %q: %w", text, err)
	}
	return signal, nil
}

// asks returns what models ask of single signals, each once.
func asks(models []Model) ([]asked, error) {
	var all []asked
	seen := map[string]bool{}
	for _, m := range models {
		for _, term := range m.Asks {
			if seen[term] {
				continue
			}
			seen[term] = true
			signal, name, _ := strings.Cut(term, "@")
			rung, err := evidence.ParseRung(name)
			if err != nil {
				return nil, fmt.Errorf("model %q asks for %q: %w", m.ID, term, err)
			}
			all = append(all, asked{term, signal, rung})
		}
	}
	return all, nil
}

// known refuses statements that name a signal which is not there.
func known(models []Model, there func(id string) bool) error {
	for _, m := range models {
		for _, s := range m.Statements {
			for _, id := range s.Signals {
				if !there(id) {
					return fmt.Errorf("statement %q of model %q: there is no signal %q", s.ID, m.ID, id)
				}
			}
		}
	}
	return nil
}
