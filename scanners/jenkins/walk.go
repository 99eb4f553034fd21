package jenkins

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
)

// walk reads the statements of a block.
func (r *run) walk(tokens []dsl.Token, s scope) {
	s.argument = false
	for _, statement := range dsl.Statements(tokens) {
		if r.statements++; r.statements > maxStatements || r.steps > maxSteps {
			return
		}
		r.statement(statement, s)
	}
}

// statement reads one statement.
func (r *run) statement(tokens []dsl.Token, s scope) {
	if len(tokens) == 0 {
		return
	}
	switch tokens[0].Word {
	case "if":
		r.branch(tokens, s)
		return
	case "for", "while", "switch":
		r.loop(tokens, s)
		return
	case "try":
		r.try(tokens, s)
		return
	case "import", "package", "class", "interface", "enum":
		return
	case "case", "default":
		for i, t := range tokens {
			if t.Is(":") {
				r.statement(tokens[i+1:], gated(s, unknown(), s.file.line(tokens[0].At)))
				return
			}
		}
	}
	if definition(tokens) != nil {
		return // read where it is called
	}
	if len(tokens) == 1 && tokens[0].Opens("{") {
		r.walk(tokens[0].Inner, s)
		return
	}
	r.assign(tokens, s)
	calls, others := dsl.Calls(tokens)
	r.calls(calls, others, s)
}

// assign keeps the texts of variables.
func (r *run) assign(tokens []dsl.Token, s scope) {
	name, value, ok := dsl.Assignment(tokens)
	if !ok {
		return
	}
	if len(value) > 0 && value[0].Kind == dsl.Text {
		s.values.texts[name] = value[0]
		if len(value) > 1 && !value[1].Is(".") {
			s.values.texts[name] = dsl.Token{} // put together of more than this
		}
		return
	}
	s.values.texts[name] = dsl.Token{}
	calls, _ := dsl.Calls(value)
	if len(calls) == 0 {
		return
	}
	switch calls[0].Name {
	case "load":
		r.loaded[name] = r.load(&calls[0], s)
	case "docker.build", "docker.image":
		r.images[name] = true
	}
}

// branch reads an if with its else.
func (r *run) branch(tokens []dsl.Token, s scope) {
	if len(tokens) < 3 || !tokens[1].Opens("(") {
		return
	}
	at := s.file.line(tokens[0].At)
	c := r.expression(s.file, trimmed(tokens[1].Inner), 0)
	r.nested(tokens[1].Inner, s)
	split := len(tokens)
	for i := 2; i < len(tokens); i++ {
		if tokens[i].Is("else") {
			split = i
			break
		}
	}
	// What stops a run of the one kind holds nothing for the other.
	waits := r.waits
	r.body(tokens[2:split], gated(s, c, at))
	if split+1 < len(tokens) {
		after := r.waits
		r.waits = waits
		r.body(tokens[split+1:], gated(s, c.negated(), at))
		if r.waits == waits {
			r.waits = after
		}
	}
}

// body reads a block, or the one statement that stands in its place.
func (r *run) body(tokens []dsl.Token, s scope) {
	if len(tokens) == 1 && tokens[0].Opens("{") {
		r.walk(tokens[0].Inner, s)
		return
	}
	r.statement(tokens, s)
}

// loop reads a loop or a switch.
func (r *run) loop(tokens []dsl.Token, s scope) {
	if len(tokens) < 3 || !tokens[1].Opens("(") {
		return
	}
	r.nested(tokens[1].Inner, s)
	r.body(tokens[2:], s)
}

// felt are the words of a handler by which a failure is felt after all.
var felt = []string{"throw", "error", "FAILURE", "FAILED", "ABORTED", "exit"}

// try reads a try with its handlers. A failure that a handler swallows is not felt.
func (r *run) try(tokens []dsl.Token, s scope) {
	inner := s
	for i := 1; i+2 < len(tokens); i++ {
		if tokens[i].Is("catch") && tokens[i+2].Opens("{") {
			handler := tokens[i+2]
			if !s.file.source.Holds(handler.At, handler.End, felt...) {
				inner = soft(s, s.file.line(tokens[i].At))
			}
		}
	}
	for i, t := range tokens {
		if !t.Opens("{") {
			continue
		}
		switch {
		case i == 1:
			r.walk(t.Inner, inner)
		case tokens[i-1].Is("finally"):
			r.walk(t.Inner, s)
		default:
			r.walk(t.Inner, gated(s, unknown(), s.file.line(tokens[i-1].At)))
		}
	}
}

// nested reads the calls of an expression.
func (r *run) nested(tokens []dsl.Token, s scope) {
	calls, others := dsl.Nested(tokens)
	s.argument = true
	r.calls(calls, others, s)
}

// calls reads the calls of a statement, and what stands in the other brackets of it.
func (r *run) calls(calls []dsl.Call, others []dsl.Token, s scope) {
	if r.statements++; r.statements > maxStatements {
		return
	}
	for i := 0; i < len(calls); i++ {
		if i+1 < len(calls) && strings.HasPrefix(calls[i+1].Name, calls[i].Name+"().") {
			// docker.image('x').inside { }: what counts is the call on the result.
			r.chained(&calls[i], &calls[i+1], s)
			i++
			continue
		}
		r.call(&calls[i], s)
	}
	for _, group := range others {
		if group.Opens("{") {
			r.walk(afterArrow(group.Inner), s)
			continue
		}
		for _, a := range dsl.Args(group.Inner) {
			r.nested(a.Value, s)
		}
	}
}

// afterArrow takes the names of its arguments off a closure.
func afterArrow(tokens []dsl.Token) []dsl.Token {
	for i, t := range tokens {
		if t.Is("->") {
			return tokens[i+1:]
		}
		if t.Kind != dsl.Word && !t.Is(",") && t.Kind != dsl.Break {
			break
		}
	}
	return tokens
}

// within reads the block of a call, and its arguments.
func (r *run) within(c *dsl.Call, s scope) {
	for _, a := range c.Args {
		r.nested(a.Value, s)
	}
	if c.Block != nil {
		r.walk(afterArrow(c.Block.Inner), s)
	}
}

// function reads a function of the repository where it is called.
func (r *run) function(fn *function, c *dsl.Call, s scope) {
	if len(s.calls) >= maxCalls || slices.Contains(s.calls, fn) {
		return
	}
	s.via = append(slices.Clip(s.via), s.file.line(c.At).Hop())
	s.calls = append(slices.Clip(s.calls), fn)
	local := &values{texts: map[string]dsl.Token{}}
	if fn.file == s.file {
		local.outer = s.values
	}
	position := 0
	for _, a := range c.Args {
		name := a.Key
		if name == "" && position < len(fn.params) {
			name = fn.params[position]
			position++
		}
		if len(a.Value) != 1 {
			continue
		}
		value := a.Value[0]
		if value.Kind == dsl.Word {
			value, _ = s.values.get(value.Word)
		}
		local.texts[name] = value
		if a.Key != "" && len(fn.params) > 0 { // of the map that is the first argument
			local.texts[fn.params[0]+"."+name] = value
		}
	}
	s.values, s.file = local, fn.file
	r.walk(fn.body.Inner, s)
}
