package condition

import (
	"errors"
	"strings"
)

// Lookup returns what a name stands for; false where the word is no name but a text.
type Lookup func(name string) (Value, bool)

// Expression is a condition.
type Expression struct {
	holds func(Lookup) Truth
	// text is the condition as written.
	text string
}

// Holds reports whether the condition holds; the zero Expression always does.
func (e Expression) Holds(look Lookup) Truth {
	if e.holds == nil {
		return Yes
	}
	return e.holds(look)
}

// Never reports whether the condition is false whatever its names stand for.
func (e Expression) Never() bool {
	return e.Holds(func(string) (Value, bool) { return Value{}, true }) == No
}

// Mentions reports whether a word stands in the condition.
func (e Expression) Mentions(word string) bool { return strings.Contains(e.text, word) }

// Limits on a condition, which is read by recursion.
const (
	maxLength = 8 << 10 // bytes
	maxNested = 50
)

// Parse reads a condition:
//
//	or   = and {("OR" | "||") and}
//	and  = not {("AND" | "&&") not}
//	not  = ("NOT" | "!") not | "(" or ")" | term
//	term = value [("=" | "==" | "!=" | "=~" | "!~" | "starts-with") value
//	             | ["NOT"] "IN" "(" value {"," value} ")" | "IS" ["NOT"] ("present" | "blank")
//	             | ("includes" | "contains") value]
//
// A value is a quoted text, a word, a regular expression between slashes, or a
// function call, whose outcome is not known. Words of the grammar are written in any case.
func Parse(text string) (Expression, error) {
	if len(text) > maxLength {
		return Expression{}, errors.New("the condition is too long")
	}
	p := &parser{rest: text}
	holds := p.or()
	p.space()
	if p.failed || p.rest != "" {
		return Expression{}, errors.New("the condition cannot be read")
	}
	return Expression{holds: holds, text: text}, nil
}

// parser reads a condition from the left.
type parser struct {
	rest   string
	depth  int
	failed bool
}

type holds = func(Lookup) Truth

func (p *parser) or() holds { return p.joined(p.and, "or", "||", Truth.Or, No) }

func (p *parser) and() holds { return p.joined(p.not, "and", "&&", Truth.And, Yes) }

// joined reads operands between a word or a sign. How they are joined has a
// truth value that changes nothing.
func (p *parser) joined(operand func() holds, word, sign string, join func(t, u Truth) Truth, neutral Truth) holds {
	all := []holds{operand()}
	for p.word(word) || p.sign(sign) {
		all = append(all, operand())
	}
	return func(look Lookup) Truth {
		t := neutral
		for _, h := range all {
			t = join(t, h(look))
		}
		return t
	}
}

func (p *parser) not() holds {
	p.depth++
	defer func() { p.depth-- }()
	switch {
	case p.failed || p.depth > maxNested:
		p.failed = true
	case p.word("not") || p.sign("!"):
		inner := p.not()
		return func(look Lookup) Truth { return inner(look).Not() }
	case p.sign("("):
		inner := p.or()
		p.failed = !p.sign(")") || p.failed
		return inner
	default:
		return p.term()
	}
	return func(Lookup) Truth { return Maybe }
}

func (p *parser) term() holds {
	left := p.operand()
	switch {
	case p.sign("=~"), p.sign("~="):
		return p.match(left)
	case p.sign("!~"):
		inner := p.match(left)
		return func(look Lookup) Truth { return inner(look).Not() }
	case p.sign("!="):
		right := p.operand()
		return func(look Lookup) Truth { return left(look).Equal(right(look)).Not() }
	case p.sign("=="), p.sign("="):
		right := p.operand()
		return func(look Lookup) Truth { return left(look).Equal(right(look)) }
	case p.word("starts-with"):
		right := p.operand()
		return func(look Lookup) Truth { return prefixed(left(look), right(look)) }
	case p.word("is"):
		return p.is(left)
	case p.word("includes"), p.word("contains"): // what a list or text holds is not known
		p.operand()
		return func(Lookup) Truth { return Maybe }
	case p.word("in"):
		return p.in(left)
	case p.word("not"):
		p.failed = !p.word("in") || p.failed
		inner := p.in(left)
		return func(look Lookup) Truth { return inner(look).Not() }
	}
	return func(look Lookup) Truth { return left(look).True() }
}

func (p *parser) is(left operand) holds {
	not := p.word("not")
	switch {
	case p.word("present"):
	case p.word("blank"):
		not = !not
	default:
		p.failed = true
	}
	return func(look Lookup) Truth {
		if t := left(look).Present(); !not {
			return t
		}
		return left(look).Present().Not()
	}
}

func (p *parser) in(left operand) holds {
	p.failed = !p.sign("(") || p.failed
	var list []operand
	for !p.failed {
		list = append(list, p.operand())
		if !p.sign(",") {
			break
		}
	}
	p.failed = !p.sign(")") || p.failed
	return func(look Lookup) Truth {
		t := No
		for _, right := range list {
			t = t.Or(left(look).Equal(right(look)))
		}
		return t
	}
}

func prefixed(v, w Value) Truth {
	if !v.known || !w.known {
		return Maybe
	}
	return Of(strings.HasPrefix(v.text, w.text))
}
