package policies

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// ask reads one requirement.
func (r *reader) ask(t *ast.Term) (Ask, error) {
	if r.depth++; r.depth > deepest {
		return Ask{}, errOwnWay
	}
	defer func() { r.depth-- }()
	t, err := r.resolve(t)
	if err != nil {
		return Ask{}, err
	}
	if text, ok := t.Value.(ast.String); ok {
		return literal(AskSignal, string(text))
	}
	function, args := r.call(t)
	switch function {
	case "outright":
		return r.literal(AskOutright, args, 1)
	case "heeded", "unattended", "runs":
		texts, err := r.strings(args, 1)
		if err != nil {
			return Ask{}, err
		}
		return Ask{Kind: AskKind(function), Signal: texts[0], Rung: "wired"}, nil
	case "history":
		texts, err := r.strings(args, 2)
		if err != nil {
			return Ask{}, err
		}
		return Ask{Kind: AskHistory, Condition: texts[0], What: texts[1]}, nil
	case "platform":
		texts, err := r.strings(args, 2)
		if err != nil {
			return Ask{}, err
		}
		return Ask{Kind: AskPlatform, What: texts[0], Permission: texts[1]}, nil
	case "attestable":
		texts, err := r.strings(args, 1)
		if err != nil {
			return Ask{}, err
		}
		return Ask{Kind: AskAttestable, What: texts[0]}, nil
	case "stated":
		texts, err := r.strings(args, 1)
		if err != nil {
			return Ask{}, err
		}
		return Ask{Kind: AskStated, Statement: texts[0]}, nil
	}
	return r.several(function, args)
}

// several reads a requirement that is made of others.
func (r *reader) several(function string, args []*ast.Term) (Ask, error) {
	switch {
	case function == "all_of" && len(args) == 1:
		of, err := r.list(args[0])
		return Ask{Kind: AskAll, N: len(of), Of: of}, err
	case function == "any_of" && len(args) == 1:
		of, err := r.list(args[0])
		return Ask{Kind: AskSome, N: 1, Of: of}, err
	case function == "at_least" && len(args) == 2:
		n, err := asInt(args[0].Value)
		if err != nil {
			return Ask{}, err
		}
		of, err := r.list(args[1])
		return Ask{Kind: AskSome, N: n, Of: of}, err
	case (function == "families" || function == "sightings") && len(args) == 2:
		n, err := asInt(args[0].Value)
		if err != nil {
			return Ask{}, err
		}
		a, err := r.literal(AskKind(function), args[1:], 1)
		a.N = n
		return a, err
	case function == "given" && len(args) == 2:
		of, err := r.each(args)
		return Ask{Kind: AskGiven, Of: of}, err
	case (function == "partly" || function == "weakly") && len(args) == 1:
		of, err := r.each(args)
		return Ask{Kind: AskKind(function), Of: of}, err
	case function == "unless" && len(args) == 2:
		of, err := r.each(args[:1])
		if err != nil {
			return Ask{}, err
		}
		signal, err := asText(args[1].Value)
		return Ask{Kind: AskUnless, Signal: signal, Of: of}, err
	case function == "per_profile" && len(args) == 2:
		return r.perProfile(args)
	}
	return Ask{}, fmt.Errorf("function %q: %w", function, errOwnWay)
}

func (r *reader) perProfile(args []*ast.Term) (Ask, error) {
	of, err := r.each(args[:1])
	if err != nil {
		return Ask{}, err
	}
	a := Ask{Kind: AskProfile, Of: of, Others: map[string]Ask{}}
	others, err := r.resolve(args[1])
	if err != nil {
		return Ask{}, err
	}
	object, ok := others.Value.(ast.Object)
	if !ok {
		return Ask{}, errOwnWay
	}
	return a, object.Iter(func(key, value *ast.Term) error {
		profile, err := asText(key.Value)
		if err != nil {
			return err
		}
		a.Others[profile], err = r.ask(value)
		return err
	})
}

// list reads the requirements of an array.
func (r *reader) list(t *ast.Term) ([]Ask, error) {
	t, err := r.resolve(t)
	if err != nil {
		return nil, err
	}
	array, ok := t.Value.(*ast.Array)
	if !ok {
		return nil, errOwnWay
	}
	var terms []*ast.Term
	array.Foreach(func(t *ast.Term) { terms = append(terms, t) })
	return r.each(terms)
}

func (r *reader) each(terms []*ast.Term) ([]Ask, error) {
	of := make([]Ask, 0, len(terms))
	for _, t := range terms {
		a, err := r.ask(t)
		if err != nil {
			return nil, err
		}
		of = append(of, a)
	}
	return of, nil
}

// strings reads arguments that are literals.
func (r *reader) strings(args []*ast.Term, n int) ([]string, error) {
	if len(args) != n {
		return nil, errOwnWay
	}
	texts := make([]string, n)
	for i, arg := range args {
		arg, err := r.resolve(arg)
		if err != nil {
			return nil, err
		}
		if texts[i], err = asText(arg.Value); err != nil {
			return nil, err
		}
	}
	return texts, nil
}

func (r *reader) literal(kind AskKind, args []*ast.Term, n int) (Ask, error) {
	texts, err := r.strings(args, n)
	if err != nil {
		return Ask{}, err
	}
	return literal(kind, texts[0])
}

// term returns the literal of what is asked of a signal.
func (a *Ask) term() string { return a.Signal + "@" + a.Rung }

func literal(kind AskKind, text string) (Ask, error) {
	if _, err := signalOf(text); err != nil {
		return Ask{}, err
	}
	signal, rung, _ := strings.Cut(text, "@")
	return Ask{Kind: kind, Signal: signal, Rung: rung}, nil
}
