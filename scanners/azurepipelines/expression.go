package azurepipelines

import (
	"errors"
	"strings"
)

// expression is a parsed expression of Azure Pipelines:
// https://learn.microsoft.com/azure/devops/pipelines/process/expressions
type expression struct {
	// call is the name of a function in lower case; "" for anything else.
	call string
	args []expression
	// path is a reference, its parts in lower case: variables, build.reason.
	path []string
	// literal is a constant.
	literal *string
}

// The limits on an expression, which is read by recursion.
const (
	maxExpression = 8 << 10 // bytes
	maxNesting    = 50
)

var errExpression = errors.New("the expression cannot be read")

// parse reads an expression, each text once.
func (r *reader) parse(text string) (expression, bool) {
	if e, ok := r.parsed[text]; ok {
		return e, e.call != "" || e.path != nil || e.literal != nil
	}
	p := &parser{rest: text}
	e, err := p.expression(0)
	if p.space(); err != nil || p.rest != "" || len(text) > maxExpression {
		e = expression{}
	}
	r.parsed[text] = e
	return e, e.call != "" || e.path != nil || e.literal != nil
}

type parser struct{ rest string }

func (p *parser) space() { p.rest = strings.TrimLeft(p.rest, " \t\r\n") }

func (p *parser) take(sign byte) bool {
	p.space()
	if p.rest == "" || p.rest[0] != sign {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *parser) expression(depth int) (expression, error) {
	p.space()
	if depth > maxNesting || p.rest == "" || len(p.rest) > maxExpression {
		return expression{}, errExpression
	}
	if p.rest[0] == '\'' {
		text, err := p.quoted()
		return expression{literal: &text}, err
	}
	word := p.word()
	if word == "" {
		return expression{}, errExpression
	}
	lower := strings.ToLower(word)
	if p.take('(') {
		return p.arguments(lower, depth)
	}
	if lower == "true" || lower == "false" || strings.ContainsAny(word[:1], "0123456789-") {
		return expression{literal: &lower}, nil
	}
	if lower == "null" {
		return expression{literal: new(string)}, nil
	}
	return p.reference(strings.Split(lower, "."), depth)
}

// word takes a name with its dots, or a number.
func (p *parser) word() string {
	n := 0
	for n < len(p.rest) {
		c := p.rest[n]
		if c != '_' && c != '-' && c != '.' && c != '*' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			break
		}
		n++
	}
	word := p.rest[:n]
	p.rest = p.rest[n:]
	return word
}

// quoted takes a text between quotes; two quotes in it stand for one.
func (p *parser) quoted() (string, error) {
	var b strings.Builder
	rest := p.rest[1:]
	for {
		end := strings.IndexByte(rest, '\'')
		if end < 0 {
			return "", errExpression
		}
		b.WriteString(rest[:end])
		rest = rest[end+1:]
		if rest == "" || rest[0] != '\'' {
			p.rest = rest
			return b.String(), nil
		}
		b.WriteByte('\'')
		rest = rest[1:]
	}
}

// arguments reads what follows the opening bracket of a call.
func (p *parser) arguments(name string, depth int) (expression, error) {
	e := expression{call: name}
	if p.take(')') {
		return e, nil
	}
	for {
		arg, err := p.expression(depth + 1)
		if err != nil {
			return expression{}, err
		}
		e.args = append(e.args, arg)
		if p.take(')') {
			return e, nil
		}
		if !p.take(',') {
			return expression{}, errExpression
		}
	}
}

// reference reads the rest of a reference: ['name'], [0] and .name.
func (p *parser) reference(parts []string, depth int) (expression, error) {
	for {
		switch {
		case p.take('['):
			index, err := p.expression(depth + 1)
			if err != nil || !p.take(']') {
				return expression{}, errExpression
			}
			part := "*" // an index that only a run could tell
			if index.literal != nil {
				part = strings.ToLower(*index.literal)
			}
			parts = append(parts, part)
		case strings.HasPrefix(p.rest, "."):
			p.rest = p.rest[1:]
			word := p.word()
			if word == "" {
				return expression{}, errExpression
			}
			parts = append(parts, strings.Split(strings.ToLower(word), ".")...)
		default:
			return expression{path: parts}, nil
		}
	}
}
