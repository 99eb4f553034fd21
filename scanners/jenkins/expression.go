package jenkins

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxTerms is how long an expression may be that is evaluated, in tokens.
const maxTerms = 200

// expression reads a Groovy expression as a condition.
func (r *run) expression(f *file, tokens []dsl.Token, depth int) guard {
	if len(tokens) > 0 && tokens[0].Is("return") {
		tokens = tokens[1:]
	}
	if len(tokens) == 0 || len(tokens) > maxTerms || depth > maxCalls {
		return unknown()
	}
	for _, op := range []string{"||", "&&"} {
		if sides := splitAt(tokens, op); len(sides) > 1 {
			list := make([]guard, len(sides))
			for i, side := range sides {
				list[i] = r.expression(f, side, depth+1)
			}
			return join(op == "&&", list...)
		}
	}
	if tokens[0].Is("!") {
		return r.expression(f, tokens[1:], depth+1).negated()
	}
	if len(tokens) == 1 && (tokens[0].Opens("(") || tokens[0].Opens("{")) {
		return r.expression(f, trimmed(tokens[0].Inner), depth+1)
	}
	if c, ok := r.comparison(tokens); ok {
		return c
	}
	name, rest := dotted(tokens)
	switch {
	case len(rest) == 0:
		return r.named(name)
	case len(rest) == 1 && rest[0].Opens("("):
		return r.predicate(f, name, rest[0], depth)
	}
	return unknown()
}

// trimmed takes the line breaks off both ends of an expression.
func trimmed(tokens []dsl.Token) []dsl.Token {
	var out []dsl.Token
	for _, t := range tokens {
		if t.Kind != dsl.Break && !t.Is(";") {
			out = append(out, t)
		}
	}
	return out
}

func splitAt(tokens []dsl.Token, op string) [][]dsl.Token {
	var sides [][]dsl.Token
	start := 0
	for i, t := range tokens {
		if t.Is(op) {
			sides = append(sides, tokens[start:i])
			start = i + 1
		}
	}
	return append(sides, tokens[start:])
}

// dotted reads a name with dots at the start of an expression.
func dotted(tokens []dsl.Token) (string, []dsl.Token) {
	var b strings.Builder
	i := 0
	for ; i < len(tokens); i++ {
		t := tokens[i]
		if dot := t.Is(".") || t.Is("?."); dot != (i%2 == 1) || !dot && t.Kind != dsl.Word {
			break
		}
		b.WriteString(strings.TrimPrefix(t.Word, "?"))
	}
	return b.String(), tokens[i:]
}

// named is a name that stands alone as a condition.
func (r *run) named(name string) guard {
	switch strings.TrimPrefix(name, "env.") {
	case "true":
		return constant(true)
	case "false":
		return constant(false)
	case "CHANGE_ID", "CHANGE_TARGET", "CHANGE_BRANCH":
		return onKind(pipeline.Change)
	case "TAG_NAME":
		return onKind(pipeline.Tag)
	}
	if param, ok := strings.CutPrefix(name, "params."); ok && r.unset[param] {
		return chosen()
	}
	return unknown()
}

// comparison reads "name == text" and its like.
func (r *run) comparison(tokens []dsl.Token) (guard, bool) {
	name, rest := dotted(tokens)
	if len(rest) < 2 {
		return guard{}, false
	}
	op, value := rest[0].Word, rest[1]
	name = strings.TrimPrefix(strings.TrimPrefix(name, "env."), "scm.")
	var c guard
	switch {
	case len(rest) > 2:
		return unknown(), true
	case op == "in" && value.Opens("[") && isBranch(name):
		var list []guard
		for _, a := range dsl.Args(value.Inner) {
			if text, ok := a.Text(); ok {
				list = append(list, onBranch(text))
			}
		}
		c = join(false, list...)
	case (op == "==~" || op == "=~") && isBranch(name) && value.Kind == dsl.Text:
		c = anyOf(value.Plain())
	case op != "==" && op != "!=":
		return guard{}, false
	case isBranch(name) && value.Kind == dsl.Text:
		c = onBranch(value.Plain())
	case value.Is("true") || value.Is("false"):
		c = r.named(name)
		if value.Is("false") {
			c = c.negated()
		}
	case value.Is("null"):
		c = r.named(name).negated()
	default:
		c = unknown()
	}
	if op == "!=" {
		c = c.negated()
	}
	return c, true
}

func isBranch(name string) bool {
	return name == "BRANCH_NAME" || name == "GIT_BRANCH" || name == "CHANGE_BRANCH" || name == "GIT_LOCAL_BRANCH"
}

// anyOf reads a regular expression that is a mere list of names.
func anyOf(expression string) guard {
	expression = strings.Trim(expression, "^$()")
	var list []guard
	for _, name := range strings.Split(expression, "|") {
		name = strings.NewReplacer(".*", "*", `\/`, "/", `\.`, ".", ".+", "*").Replace(strings.Trim(name, "^$()"))
		if strings.ContainsAny(name, `()[]+?\{}`) {
			return unknown()
		}
		list = append(list, onBranch(name))
	}
	return join(false, list...)
}

// predicate reads a call that is used as a condition: a function of the file
// that returns an expression, or a question about the branch's name.
func (r *run) predicate(f *file, name string, args dsl.Token, depth int) guard {
	if fn := f.functions[name]; fn != nil {
		if body := dsl.Statements(fn.body.Inner); len(body) == 1 {
			return r.expression(fn.file, body[0], depth+1)
		}
		return unknown()
	}
	list := dsl.Args(args.Inner)
	if len(list) != 1 {
		return unknown()
	}
	text, ok := list[0].Text()
	if before, cut := strings.CutSuffix(strings.TrimPrefix(name, "env."), ".startsWith"); ok && cut && isBranch(before) {
		return onBranch(text + "*")
	}
	if before, cut := strings.CutSuffix(strings.TrimPrefix(name, "env."), ".equals"); ok && cut && isBranch(before) {
		return onBranch(text)
	}
	return unknown()
}
