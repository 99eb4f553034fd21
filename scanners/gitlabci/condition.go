package gitlabci

import (
	"errors"
	"regexp"
	"regexp/syntax"
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
)

// operator is what a condition does with its parts.
type operator uint8

const (
	present  operator = iota // left alone: set and not empty
	equal                    // ==
	unequal                  // !=
	matches                  // =~
	differs                  // !~
	bothHold                 // &&
	oneHolds                 // ||
)

// condition is an expression of rules:if: https://docs.gitlab.com/ci/jobs/job_rules/.
type condition struct {
	op          operator
	a, b        *condition // of bothHold and oneHolds
	left, right operand
}

// operand is one side of a comparison.
type operand struct {
	kind operandKind
	text string // a variable's name, a string, or a pattern as written
	re   *regexp.Regexp
	cost int // of matching one byte against re
}

type operandKind uint8

const (
	variable operandKind = iota
	literal
	pattern
	nothing // null
)

// errCondition is what a condition that is not understood ends in.
var errCondition = errors.New("condition is not understood")

// maxParens bounds the nesting of a condition.
const maxParens = 40

// parseCondition reads an expression.
func (r *reader) parseCondition(text string) (*condition, error) {
	if len(text) > maxCondition || !r.spend(1+len(text)/64) {
		return nil, errCondition
	}
	c, ok := r.parsed[text]
	if !ok {
		p := conditionParser{r: r, rest: text}
		var err error
		c, err = p.either(0)
		if p.skip(); err != nil || p.rest != "" {
			c = nil
		}
		r.parsed[text] = c
	}
	if c == nil {
		return nil, errCondition
	}
	return c, nil
}

type conditionParser struct {
	r    *reader
	rest string
}

func (p *conditionParser) skip() { p.rest = strings.TrimLeft(p.rest, " \t\r\n") }

// accept skips a token if it stands next.
func (p *conditionParser) accept(token string) bool {
	p.skip()
	rest, ok := strings.CutPrefix(p.rest, token)
	if ok {
		p.rest = rest
	}
	return ok
}

// either reads operands of ||, which binds weakest.
func (p *conditionParser) either(depth int) (*condition, error) {
	return p.joined("||", oneHolds, depth, p.both)
}

func (p *conditionParser) both(depth int) (*condition, error) {
	return p.joined("&&", bothHold, depth, p.comparison)
}

func (p *conditionParser) joined(token string, op operator, depth int, part func(int) (*condition, error)) (*condition, error) {
	c, err := part(depth)
	for err == nil && p.accept(token) {
		var next *condition
		next, err = part(depth)
		c = &condition{op: op, a: c, b: next}
	}
	return c, err
}

func (p *conditionParser) comparison(depth int) (*condition, error) {
	if p.accept("(") {
		if depth == maxParens {
			return nil, errCondition
		}
		c, err := p.either(depth + 1)
		if err == nil && !p.accept(")") {
			err = errCondition
		}
		return c, err
	}
	left, err := p.operand()
	if err != nil {
		return nil, err
	}
	c := &condition{left: left}
	switch {
	case p.accept("=="):
		c.op = equal
	case p.accept("!="):
		c.op = unequal
	case p.accept("=~"):
		c.op = matches
	case p.accept("!~"):
		c.op = differs
	default:
		return c, nil
	}
	c.right, err = p.operand()
	return c, err
}

var (
	variableToken = expression.Lazy(`^\$(?:\{(\w+)\}|(\w+))`)
	stringToken   = expression.Lazy(`^(?:"([^"]*)"|'([^']*)')`)
	patternToken  = expression.Lazy(`^/((?:[^/\\]|\\.)*)/([ismU]*)`)
)

func (p *conditionParser) operand() (operand, error) {
	p.skip()
	if m := variableToken().FindStringSubmatch(p.rest); m != nil {
		p.rest = p.rest[len(m[0]):]
		return operand{kind: variable, text: m[1] + m[2]}, nil
	}
	if m := stringToken().FindStringSubmatch(p.rest); m != nil {
		p.rest = p.rest[len(m[0]):]
		return operand{kind: literal, text: m[1] + m[2]}, nil
	}
	if m := patternToken().FindStringSubmatch(p.rest); m != nil {
		p.rest = p.rest[len(m[0]):]
		return p.r.patternOperand(m[0], m[1], m[2]), nil
	}
	if p.accept("null") {
		return operand{kind: nothing}, nil
	}
	return operand{}, errCondition
}

// patternOperand compiles a pattern. GitLab uses RE2 as Go does; what does not
// compile, or is too large, is kept as written.
func (r *reader) patternOperand(written, body, flags string) operand {
	if o, ok := r.patterns[written]; ok {
		return o
	}
	o := r.compilePattern(body, flags)
	o.kind, o.text = pattern, written
	r.patterns[written] = o
	return o
}

func (r *reader) compilePattern(body, flags string) (o operand) {
	if !r.spend(patternCost) {
		return o
	}
	body = strings.ReplaceAll(body, `\/`, `/`)
	if flags != "" {
		body = "(?" + flags + ")" + body
	}
	parsed, err := syntax.Parse(body, syntax.Perl)
	if err != nil {
		return o
	}
	if o.cost = patternSize(parsed); o.cost > maxPattern || !r.spend(o.cost) {
		return o
	}
	if re, err := regexp.Compile(body); err == nil {
		o.re = re
	}
	return o
}

// patternSize estimates the instructions that a pattern compiles to: counted
// repetitions make many of a few bytes.
func patternSize(p *syntax.Regexp) int {
	size := 1 + len(p.Rune)
	for _, sub := range p.Sub {
		size += patternSize(sub)
	}
	if p.Op == syntax.OpRepeat {
		size *= max(p.Min, p.Max, 1)
	}
	return min(size, maxPattern+1)
}

// patternText reads a text, such as a variable's value, as a pattern.
func (r *reader) patternText(s string) (operand, bool) {
	m := patternToken().FindStringSubmatch(s)
	if m == nil || m[0] != s {
		return operand{}, false
	}
	return r.patternOperand(m[0], m[1], m[2]), true
}
