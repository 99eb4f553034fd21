package policies

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

// inline puts what the functions of lib return in the place of calls of them,
// in those that do nothing but put their arguments into a value: most of what
// statements ask is then a constant, which costs nothing to evaluate.
func inline(modules map[string]*ast.Module) error {
	functions := constructors(modules)
	for _, file := range names(modules) {
		alias := libAlias(modules[file])
		t := ast.NewGenericTransformer(func(x any) (any, error) {
			call, ok := x.(ast.Call)
			if !ok {
				return x, nil
			}
			name, _ := libFunction(call[0], alias)
			function := functions[name]
			if function == nil || len(function.Args) != len(call)-1 {
				return x, nil
			}
			return inPlace(function, call[1:])
		})
		inlined, err := ast.Transform(t, modules[file])
		if err != nil {
			return fmt.Errorf("inline the functions that %s calls: %w", file, err)
		}
		modules[file] = inlined.(*ast.Module)
	}
	return nil
}

// constructors returns the functions of lib that have one definition, without a body.
func constructors(modules map[string]*ast.Module) map[string]*ast.Head {
	functions, times := map[string]*ast.Head{}, map[string]int{}
	for _, module := range modules {
		if packageOf(module) != "lib" {
			continue
		}
		for _, rule := range module.Rules {
			name := rule.Head.Name.String()
			times[name]++
			bare := rule.Else == nil && len(rule.Body) == 1 && rule.Body[0].Equal(ast.NewExpr(ast.InternedTerm(true)))
			if len(rule.Head.Args) > 0 && rule.Head.Value != nil && bare {
				functions[name] = rule.Head
			}
		}
	}
	for name, n := range times {
		if n > 1 {
			delete(functions, name)
		}
	}
	return functions
}

// inPlace returns what a function returns for some arguments.
func inPlace(function *ast.Head, args []*ast.Term) (ast.Value, error) {
	given := map[ast.Var]*ast.Term{}
	for i, arg := range function.Args {
		name, ok := arg.Value.(ast.Var)
		if !ok {
			return nil, fmt.Errorf("the argument %v is no name", arg)
		}
		given[name] = args[i]
	}
	value, err := ast.TransformVars(function.Value.Copy().Value, func(name ast.Var) (ast.Value, error) {
		if arg := given[name]; arg != nil {
			return arg.Copy().Value, nil
		}
		return name, nil
	})
	if err != nil {
		return nil, err
	}
	return value.(ast.Value), nil
}
