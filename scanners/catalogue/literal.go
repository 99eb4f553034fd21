package catalogue

import (
	"bytes"
	"regexp/syntax"
)

// Possible reports whether a text could hold a line that the rule wants. It
// looks for the words that every match must hold, which is much cheaper than
// the expression; where there are no such words, it says yes.
func (c *Content) Possible(text []byte) bool {
	c.compile()
	if len(c.literals) == 0 {
		return true
	}
	for _, literal := range c.literals {
		if bytes.Contains(text, literal) {
			return true
		}
	}
	return false
}

// literals returns texts one of which every match of the expression holds,
// nil where it has none.
func literals(expression string) [][]byte {
	parsed, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return nil
	}
	return required(parsed.Simplify())
}

func required(re *syntax.Regexp) [][]byte {
	switch re.Op {
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase == 0 {
			return [][]byte{[]byte(string(re.Rune))}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return required(re.Sub[0])
		}
	case syntax.OpConcat:
		var best [][]byte
		for _, sub := range re.Sub {
			if found := required(sub); shortest(found) > shortest(best) {
				best = found
			}
		}
		return best
	case syntax.OpAlternate:
		var union [][]byte
		for _, sub := range re.Sub {
			found := required(sub)
			if found == nil {
				return nil
			}
			union = append(union, found...)
		}
		return union
	}
	return nil
}

// shortest returns the length of the shortest text; the longer that is, the
// fewer places hold one of them.
func shortest(texts [][]byte) int {
	if len(texts) == 0 {
		return 0
	}
	n := len(texts[0])
	for _, text := range texts[1:] {
		n = min(n, len(text))
	}
	return n
}
