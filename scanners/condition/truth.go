// Package condition tells on which occasions what a pipeline file makes
// conditional may run: it reads the infix conditions that CI systems share
// (`branch = main AND tag IS present`), with three truth values where a value
// cannot be known from the files, and makes triggers of the outcome. Which
// names stand for what is the business of the reader of each system.
package condition

import "regexp"

// Truth is whether a condition holds, as far as the files tell.
type Truth int

// The truth values; the zero value is Maybe.
const (
	No    Truth = -1
	Maybe Truth = 0
	Yes   Truth = 1
)

// Of returns Yes or No.
func Of(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// Not returns the opposite.
func (t Truth) Not() Truth { return -t }

// And is the conjunction: as true as the less true of the two.
func (t Truth) And(u Truth) Truth { return min(t, u) }

// Or is the disjunction: as true as the truer of the two.
func (t Truth) Or(u Truth) Truth { return max(t, u) }

// Value is what a name stands for on some occasion. The zero Value is not known.
type Value struct {
	text       string
	known, set bool
}

// Text is a known value; "" stands for one that is absent.
func Text(text string) Value { return Value{text: text, known: true, set: text != ""} }

// Some is a value that is present and not known.
func Some() Value { return Value{set: true} }

// Present reports whether there is a value.
func (v Value) Present() Truth {
	if !v.known && !v.set {
		return Maybe
	}
	return Of(v.set)
}

// True reports whether the value is neither absent, nor false or 0.
func (v Value) True() Truth {
	if !v.known {
		return Maybe
	}
	return Of(v.text != "" && v.text != "false" && v.text != "0")
}

// Equal compares two values.
func (v Value) Equal(w Value) Truth {
	switch {
	case v.known && w.known:
		return Of(v.text == w.text)
	case v.Present() != Maybe && w.Present() != Maybe && v.Present() != w.Present():
		return No
	}
	return Maybe
}

// Match reports whether the value matches. An absent one matches nothing, and
// a nil expression is one that cannot be read.
func (v Value) Match(re *regexp.Regexp) Truth {
	switch {
	case v.Present() == No:
		return No
	case re == nil:
		return Maybe
	case !v.known:
		if v.set && all(re) {
			return Yes
		}
		return Maybe
	}
	return Of(re.MatchString(v.text))
}

// all reports whether the expression matches, by all signs, whatever there is.
func all(re *regexp.Regexp) bool {
	for _, text := range []string{"~", "a", "1.2.3", other} {
		if !re.MatchString(text) {
			return false
		}
	}
	return true
}

// maxPattern is the longest regular expression that is compiled.
const maxPattern = 1000

// Pattern compiles a regular expression; nil where it is of another dialect, or too long.
func Pattern(text string) *regexp.Regexp {
	if len(text) > maxPattern {
		return nil
	}
	re, err := regexp.Compile(text)
	if err != nil {
		return nil
	}
	return re
}
