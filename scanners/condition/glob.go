package condition

import (
	"regexp"
	"strings"
)

// Glob compiles a pattern for names of branches and tags as most systems have
// it: * and ** are any text, ? is one character, {a,b} is a choice, and nothing
// else is special. Systems differ in whether a star takes in slashes, which no
// name that conditions are tried on depends on. It is nil where a pattern is too long.
func Glob(pattern string) *regexp.Regexp {
	var b strings.Builder
	b.WriteByte('^')
	open := 0
	for _, c := range pattern {
		switch {
		case c == '*':
			b.WriteString(".*")
		case c == '?':
			b.WriteByte('.')
		case c == '{':
			open++
			b.WriteString("(?:")
		case c == ',' && open > 0:
			b.WriteByte('|')
		case c == '}' && open > 0:
			open--
			b.WriteByte(')')
		default:
			b.WriteString(regexp.QuoteMeta(string(c)))
		}
	}
	b.WriteByte('$')
	if open > 0 {
		return nil
	}
	return Pattern(b.String())
}

// maxGlobs is how many patterns of one filter are looked at.
const maxGlobs = 200

// AnyOf returns a test whether a value matches one of the patterns. Of more
// than any filter has, the rest may match whatever it is asked for.
func AnyOf(patterns []string) func(Value) Truth {
	rest := No
	if len(patterns) > maxGlobs {
		patterns, rest = patterns[:maxGlobs], Maybe
	}
	globs := make([]*regexp.Regexp, len(patterns))
	for i, p := range patterns {
		globs[i] = Glob(p)
	}
	return func(v Value) Truth {
		t := rest
		for _, re := range globs {
			t = t.Or(v.Match(re))
		}
		return t
	}
}
