package dsl

import "strings"

// Call is a call with its arguments and the block after them.
type Call struct {
	// Name is the name with what stands before it: "docker.image". A call on
	// the result of another one carries both: "docker.image().inside".
	Name string
	// At and End are offsets in bytes.
	At, End int
	Args    []Arg
	// Block is the block after the arguments, nil if there is none.
	Block *Token
}

// Arg is an argument of a call, or an element of a list or map.
type Arg struct {
	// Key is the name that it is given by, "" without one.
	Key   string
	At    int // offset in bytes
	Value []Token
}

// Text returns an argument that is a quoted text; false for anything else.
func (a Arg) Text() (string, bool) {
	if len(a.Value) != 1 || a.Value[0].Kind != Text {
		return "", false
	}
	return a.Value[0].Plain(), true
}

// Is reports whether an argument is nothing but the given word.
func (a Arg) Is(word string) bool { return len(a.Value) == 1 && a.Value[0].Is(word) }

// Arg returns the argument of a name; false without one.
func (c *Call) Arg(key string) (Arg, bool) {
	for _, a := range c.Args {
		if a.Key == key {
			return a, true
		}
	}
	return Arg{}, false
}

// First returns the first argument without a name; false without one.
func (c *Call) First() (Arg, bool) { return c.Arg("") }

// Statements splits what stands in a block, or in a file, into its statements.
func Statements(tokens []Token) [][]Token {
	var list [][]Token
	var now []Token
	end := func() {
		if len(now) > 0 {
			list = append(list, now)
			now = nil
		}
	}
	for i := 0; i < len(tokens); i++ {
		t := tokens[i]
		switch {
		case t.Is(";"):
			end()
		case t.Kind == Break:
			next := i
			for next < len(tokens) && tokens[next].Kind == Break {
				next++
			}
			if next == len(tokens) || !(len(now) > 0 && goesOn(now[len(now)-1], tokens[next])) {
				end()
			}
			i = next - 1
		default:
			now = append(now, t)
		}
	}
	end()
	return list
}

// goesOn reports whether a statement goes on over the end of a line.
func goesOn(last, next Token) bool {
	if last.Kind == Symbol {
		switch last.Word {
		case "->", "++", "--", "_", "*", ">": // a closure's arguments, an increment, an import, a type
		default:
			return true
		}
	}
	if last.Is("else") || last.Is("return") && next.Opens("{") {
		return true
	}
	switch next.Kind {
	case Group:
		return next.Word == "{"
	case Word:
		return next.Word == "else" || next.Word == "catch" || next.Word == "finally"
	case Symbol:
		switch next.Word {
		case ".", "?.", "&&", "||", "?", ":", "+", "=", "==", "!=", "?:", "<<", "::":
			return true
		}
	}
	return false
}

// Args splits what stands in round or square brackets, or after a name, at its commas.
func Args(tokens []Token) []Arg {
	var list []Arg
	var now []Token
	end := func() {
		if len(now) > 0 {
			list = append(list, arg(now))
			now = nil
		}
	}
	for _, t := range tokens {
		switch {
		case t.Is(","):
			end()
		case t.Kind != Break:
			now = append(now, t)
		}
	}
	end()
	return list
}

func arg(tokens []Token) Arg {
	a := Arg{At: tokens[0].At, Value: tokens}
	first := tokens[0]
	if len(tokens) < 2 || !tokens[1].Is(":") && !tokens[1].Is("=") {
		return a
	}
	switch {
	case first.Kind == Word || first.Kind == Text && tokens[1].Is(":"):
		a.Key, a.Value = first.Plain(), tokens[2:]
	case first.Opens("(") && len(first.Inner) == 1 && tokens[1].Is(":"): // a key that is computed
		a.Key, a.Value = first.Inner[0].Plain(), tokens[2:]
	}
	return a
}

// Calls returns the calls of a statement that stand outside of its brackets, in
// order, and the groups that belong to none of them. What stands in arguments
// and blocks is for the caller to look at.
func Calls(tokens []Token) (calls []Call, others []Token) { return scanCalls(tokens, true) }

// Nested returns the calls of an argument, as [Calls] does for a statement.
// There a call needs its brackets.
func Nested(tokens []Token) (calls []Call, others []Token) { return scanCalls(tokens, false) }

// scanCalls finds calls; bare says whether one may come without round brackets.
func scanCalls(tokens []Token, bare bool) (calls []Call, others []Token) {
	begins := bare
	for i := 0; i < len(tokens); {
		t := tokens[i]
		if t.Kind == Group {
			others = append(others, t)
		}
		if t.Kind != Word || i > 0 && (tokens[i-1].Is(".") || tokens[i-1].Is("?.")) {
			begins = bare && (t.Is("=") || t.Is("->") || t.Is("@"))
			i++
			continue
		}
		name, next := path(tokens, i)
		if i > 0 && tokens[i-1].Is("@") {
			name = "@" + name
		}
		if keywords[name] {
			begins = bare
			i = next
			continue
		}
		found, after := call(name, t.At, tokens, next, begins)
		if after == next { // a mere word
			begins = begins && declares(tokens, next)
			i = next
			continue
		}
		calls = append(calls, found...)
		begins = false
		i = after
	}
	return calls, others
}

// keywords are the words after which a statement may begin, and that are no calls.
var keywords = map[string]bool{
	"return": true, "else": true, "def": true, "throw": true, "new": true, "do": true, "in": true, "assert": true, "by": true,
	"val": true, "var": true, "final": true, "static": true, "private": true, "public": true, "override": true, "object": true, "class": true, "fun": true, "const": true, "internal": true, "abstract": true, "open": true, "sealed": true,
}

// declares reports whether the words here are "Type name =".
func declares(tokens []Token, i int) bool {
	return i+1 < len(tokens) && tokens[i].Kind == Word && tokens[i+1].Is("=")
}

// path reads names with dots between them.
func path(tokens []Token, i int) (string, int) {
	var name strings.Builder
	name.WriteString(tokens[i].Word)
	i++
	for i+1 < len(tokens) && (tokens[i].Is(".") || tokens[i].Is("?.") || tokens[i].Is("*.")) && tokens[i+1].Kind == Word {
		name.WriteString("." + tokens[i+1].Word)
		i += 2
	}
	return name.String(), i
}

// maxName is how long the name of a call on a result may become, in bytes; of a
// longer chain the last part is kept.
const maxName = 200

// call reads the call of a name and the calls on its result. It returns i where
// nothing is called.
func call(name string, at int, tokens []Token, i int, bare bool) ([]Call, int) {
	var calls []Call
	for {
		c := Call{Name: name, At: at}
		next := i
		if next < len(tokens) && tokens[next].Opens("(") {
			c.Args = Args(tokens[next].Inner)
			next++
		}
		if next < len(tokens) && tokens[next].Opens("{") {
			c.Block = &tokens[next]
			next++
		}
		if next == i && bare && takesArgument(tokens, i) {
			c.Args = Args(tokens[i:])
			next = len(tokens)
		}
		if next == i {
			return calls, i
		}
		c.End = tokens[next-1].End
		calls = append(calls, c)
		i = next
		if i+1 >= len(tokens) || !tokens[i].Is(".") && !tokens[i].Is("?.") || tokens[i+1].Kind != Word {
			return calls, i
		}
		at = tokens[i+1].At
		method, after := path(tokens, i+1)
		if len(name) > maxName {
			name = ""
		}
		name, i = name+"()."+method, after
	}
}

// takesArgument reports whether an argument without round brackets stands here:
// `sh "make"`, `checkout scm`, `junit testResults: x`.
func takesArgument(tokens []Token, i int) bool {
	if i >= len(tokens) {
		return false
	}
	switch t := tokens[i]; t.Kind {
	case Text, Number:
		return true
	case Word:
		return t.Word != "in" && t.Word != "as" && t.Word != "instanceof" && t.Word != "to" && !declares(tokens, i)
	case Group:
		return t.Word == "[" && t.Spaced
	}
	return false
}

// Assignment splits a statement such as `def name = value` or `a.b = value`;
// false where it is none.
func Assignment(tokens []Token) (name string, value []Token, ok bool) {
	for i, t := range tokens {
		if t.Kind == Group && t.Word != "[" {
			return "", nil, false
		}
		if !t.Is("=") {
			continue
		}
		start := i - 1
		for start >= 2 && tokens[start].Kind == Word && tokens[start-1].Is(".") && tokens[start-2].Kind == Word {
			start -= 2
		}
		if start < 0 || tokens[start].Kind != Word {
			return "", nil, false
		}
		name, _ = path(tokens[:i], start)
		return name, tokens[i+1:], true
	}
	return "", nil, false
}
