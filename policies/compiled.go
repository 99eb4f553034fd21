package policies

import (
	_ "embed" // what the policies compile to
	"fmt"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// compiledFile is what a folder of policies compiles to: to parse and compile
// them at each start would take longer than most scans.
const compiledFile = "compiled.txt"

//go:embed lib/compiled.txt
var compiledLib string

//go:embed stage/compiled.txt
var compiledStage string

//go:embed devsecops/compiled.txt
var compiledDevSecOps string

//go:embed itsm/compiled.txt
var compiledITSM string

// compiledText returns what a folder compiles to.
func compiledText(folder string) string {
	switch folder {
	case "lib":
		return compiledLib
	case "stage":
		return compiledStage
	case devsecops:
		return compiledDevSecOps
	case itsm:
		return compiledITSM
	}
	return ""
}

// compiled returns a compiler with the built-in modules of some folders, as a
// test has written down that they compile.
func compiled(folders []string) (*ast.Compiler, error) {
	modules := map[string]*ast.Module{}
	for _, folder := range folders {
		r := compiledReader{rest: compiledText(folder)}
		for r.rest != "" && r.err == nil {
			file, module := r.module()
			modules[file] = module
		}
		if r.err != nil {
			return nil, fmt.Errorf("read the compiled policies: %s/%s: %w", folder, compiledFile, r.err)
		}
	}
	compiler := ast.NewCompiler().WithSkipStages(done()...).WithCapabilities(&ast.Capabilities{Builtins: []*ast.Builtin{ast.Equality}})
	// Compile would copy what it is given.
	compiler.WithStageAfterID(ast.StageRemoveImports, ast.CompilerStageDefinition{
		Name:  "TakeCompiled",
		Stage: func(c *ast.Compiler) *ast.Error { c.Modules = modules; return nil },
	})
	compiler.Compile(nil)
	if compiler.Failed() {
		return nil, fmt.Errorf("index the compiled policies: %w", compiler.Errors)
	}
	return compiler, nil
}

// done are the stages of the compiler that compiled modules have behind them.
func done() []ast.StageID {
	return append(checks(),
		ast.StageResolveRefs, ast.StageInitLocalVarGen, ast.StageRewriteRuleHeadRefs, ast.StageRewriteLocalVars,
		ast.StageRewriteExprTerms, ast.StageRewriteComprehensionTerms, ast.StageRewriteRefsInHead,
		ast.StageRewriteEquals, ast.StageRewriteDynamicTerms)
}

// The kinds of what a line of a compiled file says. After the kind it holds the
// flags, the counts and the text of the kind, each after a space; what it is
// made of follows on the lines below it.
const (
	moduleKind  = 'M' // rules, file; package, rules
	ruleKind    = 'R' // flags, arguments, expressions of the body, name; reference, arguments, key, value, body, else
	exprKind    = 'E' // flags, terms; terms
	everyKind   = 'Y' // flags, expressions of the body; key, value, domain, body
	varKind     = 'v' // name
	stringKind  = 's' // text
	numberKind  = 'n' // text
	truthKind   = 't' // true, false or null
	refKind     = 'r' // terms; terms
	arrayKind   = 'a' // terms; terms
	setKind     = 'u' // terms; terms
	objectKind  = 'o' // pairs; keys and values
	arrayOfKind = 'A' // expressions of the body; term, body
	setOfKind   = 'U' // expressions of the body; term, body
	objectOf    = 'O' // expressions of the body; key, value, body
)

// The flags of rules and expressions.
const (
	isDefault = 1 << iota
	isAssigned
	hasKey
	hasValue
	hasElse
	isNegated
	isGenerated
	isTerm // an expression that is one term, and no call
)

// compiledReader reads a compiled file. Its first error ends it.
type compiledReader struct {
	rest string
	line int
	err  error
	// vars and strings are the terms of those that were met.
	vars, strings map[string]*ast.Term
}

// next returns the kind of the next line, and what else it holds.
func (r *compiledReader) next() (kind byte, text string) {
	line, rest, _ := strings.Cut(r.rest, "\n")
	r.rest = rest
	r.line++
	if len(line) < 2 {
		r.fail("there is nothing")
		return 0, ""
	}
	return line[0], line[2:]
}

func (r *compiledReader) fail(what string) {
	if r.err == nil {
		r.err = fmt.Errorf("line %d: %s", r.line, what)
	}
	r.rest = ""
}

// number reads a number and returns what is after it.
func (r *compiledReader) number(text string) (n int, rest string) {
	digits, rest, _ := strings.Cut(text, " ")
	n, err := strconv.Atoi(digits)
	if err != nil || n < 0 {
		r.fail("want a number")
		return 0, ""
	}
	return n, rest
}

func (r *compiledReader) module() (file string, module *ast.Module) {
	kind, text := r.next()
	if kind != moduleKind {
		r.fail("want a module")
		return "", nil
	}
	count, file := r.number(text)
	module = &ast.Module{Package: &ast.Package{Path: r.ref()}}
	module.SetRegoVersionSpan(ast.RegoVersionSpanOf(ast.RegoV1))
	for range count {
		module.Rules = append(module.Rules, r.rule(module))
	}
	return file, module
}

func (r *compiledReader) rule(module *ast.Module) *ast.Rule {
	kind, text := r.next()
	if kind != ruleKind {
		r.fail("want a rule")
		return nil
	}
	flags, text := r.number(text)
	args, text := r.number(text)
	body, name := r.number(text)
	head := &ast.Head{Name: ast.Var(name), Reference: r.ref(), Assign: flags&isAssigned != 0}
	head.Args = r.terms(args)
	if flags&hasKey != 0 {
		head.Key = r.term()
	}
	if flags&hasValue != 0 {
		head.Value = r.term()
	}
	rule := &ast.Rule{Module: module, Default: flags&isDefault != 0, Head: head, Body: r.body(body)}
	if flags&hasElse != 0 && r.err == nil {
		rule.Else = r.rule(module)
	}
	return rule
}

func (r *compiledReader) body(count int) ast.Body {
	body := make(ast.Body, 0, count)
	for i := 0; i < count && r.err == nil; i++ {
		kind, text := r.next()
		flags, text := r.number(text)
		count, _ := r.number(text)
		expr := &ast.Expr{Index: i, Negated: flags&isNegated != 0, Generated: flags&isGenerated != 0}
		switch {
		case kind == exprKind && flags&isTerm != 0:
			expr.Terms = r.term()
		case kind == exprKind:
			expr.Terms = r.terms(count)
		case kind == everyKind:
			every := &ast.Every{}
			if flags&hasKey != 0 {
				every.Key = r.term()
			}
			every.Value, every.Domain, every.Body = r.term(), r.term(), r.body(count)
			expr.Terms = every
		default:
			r.fail("want an expression")
		}
		body = append(body, expr)
	}
	return body
}

func (r *compiledReader) terms(count int) []*ast.Term {
	if count == 0 {
		return nil
	}
	terms := make([]*ast.Term, 0, count)
	for i := 0; i < count && r.err == nil; i++ {
		terms = append(terms, r.term())
	}
	return terms
}

func (r *compiledReader) ref() ast.Ref {
	ref, ok := r.term().Value.(ast.Ref)
	if !ok {
		r.fail("want a reference")
	}
	return ref
}

// word returns the term of a name or a string, one for all places where it stands.
func (r *compiledReader) word(kind byte, text string) *ast.Term {
	words := &r.strings
	if kind == varKind {
		words = &r.vars
	}
	term := (*words)[text]
	if term == nil {
		if kind == varKind {
			term = ast.NewTerm(ast.Var(text))
		} else {
			term = ast.NewTerm(ast.String(text))
		}
		if *words == nil {
			*words = map[string]*ast.Term{}
		}
		(*words)[text] = term
	}
	return term
}

func (r *compiledReader) term() *ast.Term {
	kind, text := r.next()
	switch kind {
	case varKind, stringKind:
		return r.word(kind, text)
	case numberKind:
		return ast.NewTerm(ast.Number(text))
	case truthKind:
		switch text {
		case "true", "false":
			return ast.NewTerm(ast.Boolean(text == "true"))
		}
		return ast.NewTerm(ast.Null{})
	}
	count, _ := r.number(text)
	switch kind {
	case refKind:
		return ast.NewTerm(ast.Ref(r.terms(count)))
	case arrayKind:
		return ast.NewTerm(ast.NewArray(r.terms(count)...))
	case setKind:
		return ast.NewTerm(ast.NewSet(r.terms(count)...))
	case objectKind:
		pairs := make([][2]*ast.Term, 0, count)
		for i := 0; i < count && r.err == nil; i++ {
			pairs = append(pairs, [2]*ast.Term{r.term(), r.term()})
		}
		return ast.NewTerm(ast.NewObject(pairs...))
	case arrayOfKind:
		return ast.NewTerm(&ast.ArrayComprehension{Term: r.term(), Body: r.body(count)})
	case setOfKind:
		return ast.NewTerm(&ast.SetComprehension{Term: r.term(), Body: r.body(count)})
	case objectOf:
		return ast.NewTerm(&ast.ObjectComprehension{Key: r.term(), Value: r.term(), Body: r.body(count)})
	}
	r.fail("want a term")
	return ast.NewTerm(ast.Null{})
}
