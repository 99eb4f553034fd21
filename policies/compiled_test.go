package policies

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
)

// TestCompiled holds that what is read at start is what the policies compile
// to, and that nothing is lost between.
func TestCompiled(t *testing.T) {
	for _, folder := range slices.Concat([]string{"lib", "stage"}, Builtin()) {
		modules, err := builtinModules(slices.Compact([]string{"lib", folder})...)
		if err != nil {
			t.Fatal(err)
		}
		compiler, err := compile(modules, false)
		if err != nil {
			t.Fatal(err)
		}
		w := compiledWriter{t: t}
		for _, file := range names(compiler.Modules) {
			if strings.HasPrefix(file, folder+"/") {
				w.module(file, compiler.Modules[file])
			}
		}
		golden(t, folder+"/"+compiledFile, w.Bytes())

		read, err := compiled([]string{folder})
		if err != nil {
			t.Fatal(err)
		}
		again := compiledWriter{t: t}
		for _, file := range names(read.Modules) {
			again.module(file, read.Modules[file])
			if got, want := read.Modules[file].String(), compiler.Modules[file].String(); got != want {
				t.Errorf("%s: %s", file, cmp.Diff(want, got))
			}
		}
		if diff := cmp.Diff(w.String(), again.String()); diff != "" && !*update {
			t.Error(diff)
		}
	}
}

func TestCompiledReader_refuses(t *testing.T) {
	for text, want := range map[string]string{
		"X 1":                       "line 1: want a module",
		"M x":                       "line 1: want a number",
		"M -1 f":                    "line 1: want a number",
		"M 1 f\nv data":             "line 2: want a reference",
		"M 1 f\nr 1\nv data\nE 0 0": "line 4: want a rule",
		"M 1 f\nr 2\nv data\n":      "line 4: there is nothing",
		"M 0 f\nr 1\nE 0 1\n":       "line 3: want a term",
	} {
		r := compiledReader{rest: text}
		r.module()
		if got := fmt.Sprint(r.err); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// compiledWriter writes compiled modules as compiledReader reads them.
type compiledWriter struct {
	bytes.Buffer
	t *testing.T
}

func (w *compiledWriter) put(kind byte, values ...any) {
	text := strings.TrimSuffix(fmt.Sprintln(values...), "\n")
	if strings.Contains(text, "\n") {
		w.t.Fatalf("%q is of two lines", text)
	}
	fmt.Fprintf(w, "%c %s\n", kind, text)
}

func flags(of map[int]bool) int {
	all := 0
	for flag, set := range of {
		if set {
			all |= flag
		}
	}
	return all
}

func (w *compiledWriter) module(file string, module *ast.Module) {
	w.put(moduleKind, len(module.Rules), file)
	w.term(ast.NewTerm(module.Package.Path))
	for _, rule := range module.Rules {
		w.rule(rule)
	}
}

func (w *compiledWriter) rule(rule *ast.Rule) {
	head := rule.Head
	w.put(ruleKind, flags(map[int]bool{
		isDefault: rule.Default, isAssigned: head.Assign, hasKey: head.Key != nil, hasValue: head.Value != nil, hasElse: rule.Else != nil,
	}), len(head.Args), len(rule.Body), head.Name)
	w.term(ast.NewTerm(head.Reference))
	for _, arg := range head.Args {
		w.term(arg)
	}
	if head.Key != nil {
		w.term(head.Key)
	}
	if head.Value != nil {
		w.term(head.Value)
	}
	w.body(rule.Body)
	if rule.Else != nil {
		w.rule(rule.Else)
	}
}

func (w *compiledWriter) body(body ast.Body) {
	for i, expr := range body {
		if expr.Index != i || len(expr.With) > 0 {
			w.t.Fatalf("%v: nobody reads its index %d or its with", expr, expr.Index)
		}
		of := map[int]bool{isNegated: expr.Negated, isGenerated: expr.Generated}
		switch terms := expr.Terms.(type) {
		case *ast.Term:
			of[isTerm] = true
			w.put(exprKind, flags(of), 1)
			w.term(terms)
		case []*ast.Term:
			w.put(exprKind, flags(of), len(terms))
			w.terms(terms)
		case *ast.Every:
			of[hasKey] = terms.Key != nil
			w.put(everyKind, flags(of), len(terms.Body))
			if terms.Key != nil {
				w.term(terms.Key)
			}
			w.terms([]*ast.Term{terms.Value, terms.Domain})
			w.body(terms.Body)
		default:
			w.t.Fatalf("%v: nobody reads a %T", expr, terms)
		}
	}
}

func (w *compiledWriter) terms(terms []*ast.Term) {
	for _, term := range terms {
		w.term(term)
	}
}

func (w *compiledWriter) term(term *ast.Term) {
	switch v := term.Value.(type) {
	case ast.Var:
		w.put(varKind, string(v))
	case ast.String:
		w.put(stringKind, string(v))
	case ast.Number:
		w.put(numberKind, string(v))
	case ast.Boolean, ast.Null:
		w.put(truthKind, v.String())
	case ast.Ref:
		w.put(refKind, len(v))
		w.terms(v)
	case *ast.Array:
		w.put(arrayKind, v.Len())
		v.Foreach(w.term)
	case ast.Set:
		w.put(setKind, v.Len())
		v.Foreach(w.term)
	case ast.Object:
		w.put(objectKind, v.Len())
		v.Foreach(func(key, value *ast.Term) { w.terms([]*ast.Term{key, value}) })
	case *ast.ArrayComprehension:
		w.put(arrayOfKind, len(v.Body))
		w.term(v.Term)
		w.body(v.Body)
	case *ast.SetComprehension:
		w.put(setOfKind, len(v.Body))
		w.term(v.Term)
		w.body(v.Body)
	case *ast.ObjectComprehension:
		w.put(objectOf, len(v.Body))
		w.terms([]*ast.Term{v.Key, v.Value})
		w.body(v.Body)
	default:
		w.t.Fatalf("%v: nobody reads a %T", term, v)
	}
}
