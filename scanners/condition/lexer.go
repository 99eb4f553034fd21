package condition

import (
	"regexp"
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
)

// operand yields a value.
type operand = func(Lookup) Value

func unknown(Lookup) Value { return Value{} }

func (p *parser) space() { p.rest = strings.TrimLeft(p.rest, " \t\r\n") }

// sign takes a sign, if it is next.
func (p *parser) sign(sign string) bool {
	p.space()
	rest, ok := strings.CutPrefix(p.rest, sign)
	if ok {
		p.rest = rest
	}
	return ok
}

// word takes a word of the grammar, in lower case here, if it is next.
func (p *parser) word(word string) bool {
	p.space()
	if n := wordLength(p.rest); strings.EqualFold(p.rest[:n], word) {
		p.rest = p.rest[n:]
		return true
	}
	return false
}

// wordLength measures the word at the beginning of a text.
func wordLength(text string) int {
	if n := strings.IndexAny(text, " \t\r\n()[]{}=!~,'\"&|"); n >= 0 {
		return n
	}
	return len(text)
}

// operand reads a value.
func (p *parser) operand() operand {
	p.space()
	if text, ok := p.quoted(); ok {
		return func(Lookup) Value { return Text(text) }
	}
	n := wordLength(p.rest)
	if n == 0 {
		p.failed = true
		return unknown
	}
	name := p.rest[:n]
	p.rest = p.rest[n:]
	if strings.HasPrefix(p.rest, "(") {
		p.call()
		return unknown
	}
	switch strings.ToLower(name) {
	case "true", "false":
		return func(Lookup) Value { return Text(strings.ToLower(name)) }
	}
	return func(look Lookup) Value {
		if v, ok := look(name); ok {
			return v
		}
		return Text(name)
	}
}

// quoted takes a text between quotes; true if one is next. A backslash keeps
// the quote after it.
func (p *parser) quoted() (string, bool) {
	if p.rest == "" || p.rest[0] != '\'' && p.rest[0] != '"' {
		return "", false
	}
	text, ok := p.until(p.rest[0])
	if !ok {
		p.failed = true
	}
	return text, true
}

// until takes what stands between the first character and its next occurrence
// that no backslash stands before.
func (p *parser) until(end byte) (string, bool) {
	var text strings.Builder
	for i := 1; i < len(p.rest); i++ {
		switch c := p.rest[i]; {
		case c == '\\' && i+1 < len(p.rest):
			if p.rest[i+1] != end {
				text.WriteByte(c)
			}
			i++
			text.WriteByte(p.rest[i])
		case c == end:
			p.rest = p.rest[i+1:]
			return text.String(), true
		default:
			text.WriteByte(c)
		}
	}
	p.rest = ""
	return text.String(), false
}

// call skips the arguments of a function.
func (p *parser) call() {
	open := 0
	for p.rest != "" {
		switch p.rest[0] {
		case '\'', '"':
			p.quoted()
			continue
		case '(':
			open++
		case ')':
			open--
		}
		p.rest = p.rest[1:]
		if open == 0 {
			return
		}
	}
	p.failed = true
}

// match reads a regular expression: quoted, between slashes, or up to the next
// space or closing parenthesis.
func (p *parser) match(left operand) func(Lookup) Truth {
	p.space()
	var pattern *regexp.Regexp
	if text, ok := p.quoted(); ok {
		pattern = Pattern(text)
	} else if strings.HasPrefix(p.rest, "/") {
		text, ok := p.until('/')
		p.failed = p.failed || !ok
		flags := p.rest[:wordLength(p.rest)]
		p.rest = p.rest[len(flags):]
		if strings.Contains(flags, "i") {
			text = "(?i)" + text
		}
		pattern = Pattern(text)
	} else {
		pattern = p.bare()
	}
	return func(look Lookup) Truth { return left(look).Match(pattern) }
}

// function matches a name before an opening parenthesis.
var function = expression.Lazy(`^[A-Za-z_]+\(`)

// bare reads a regular expression without quotes: up to the next space, or the
// parenthesis that closes one opened before it. That of a function is not known.
func (p *parser) bare() *regexp.Regexp {
	if function().MatchString(p.rest) {
		p.rest = p.rest[strings.IndexByte(p.rest, '('):]
		p.call()
		return nil
	}
	n, open := 0, 0
scan:
	for ; n < len(p.rest); n++ {
		switch p.rest[n] {
		case ' ', '\t', '\r', '\n':
			break scan
		case '(':
			open++
		case ')':
			if open--; open < 0 {
				break scan
			}
		}
	}
	text := p.rest[:n]
	p.rest = p.rest[n:]
	return Pattern(text)
}
