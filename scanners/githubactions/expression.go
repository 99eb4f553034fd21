package githubactions

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// value is what an expression comes to, as far as it can be known; the zero value is unknown.
type value struct {
	kind valueKind
	// prefix is the text of an exact value, or what a partial one begins with.
	prefix string
	// suffix is what a partial value ends with.
	suffix string
}

type valueKind uint8

const (
	unknown valueKind = iota
	exact             // a text, a number or null
	partial           // a text of which the ends are known
	logical           // prefix is "true" or "false"
	flag              // the text "true" or "false" where a boolean is meant
)

func text(s string) value { return value{kind: exact, prefix: s} }

func boolean(b bool) value {
	if b {
		return value{kind: logical, prefix: "true"}
	}
	return value{kind: logical, prefix: "false"}
}

func ofTruth(t condition.Truth) value {
	if t == condition.Maybe {
		return value{}
	}
	return boolean(t == condition.Yes)
}

// truth is the value as a condition: false, 0, null and the empty text are false.
func (v value) truth() condition.Truth {
	switch v.kind {
	case exact:
		return condition.Of(v.prefix != "" && v.prefix != "0")
	case logical:
		return condition.Of(v.prefix == "true")
	case partial:
		return condition.Yes
	}
	return condition.Maybe
}

// equals compares without regard to case, as the runner does.
func (v value) equals(w value) condition.Truth {
	if w.kind == partial {
		v, w = w, v
	}
	switch {
	case v.kind == unknown || w.kind == unknown || w.kind == partial:
		return condition.Maybe
	case v.kind == partial:
		other := strings.ToLower(w.prefix)
		if w.kind != exact || !strings.HasPrefix(other, v.prefix) || !strings.HasSuffix(other, v.suffix) {
			return condition.No
		}
		return condition.Maybe
	case v.kind == exact && v.prefix == "" && w.kind == logical, w.kind == exact && w.prefix == "" && v.kind == logical:
		return condition.Of(v.prefix+w.prefix == "false") // null and the empty text count as 0
	case v.kind == w.kind, v.kind == flag && w.kind == exact, v.kind == exact && w.kind == flag:
		return condition.Of(strings.EqualFold(v.prefix, w.prefix))
	}
	return condition.Maybe // a boolean against a text: what was meant and what happens differ
}

// startsWith is the function of that name.
func (v value) startsWith(w value) condition.Truth {
	if w.kind != exact {
		return condition.Maybe
	}
	have, want := strings.ToLower(v.prefix), strings.ToLower(w.prefix)
	switch {
	case v.kind == exact, v.kind == partial && len(have) >= len(want):
		return condition.Of(strings.HasPrefix(have, want))
	case v.kind == partial && !strings.HasPrefix(want, have):
		return condition.No
	}
	return condition.Maybe
}

// evaluate computes an expression under a trigger, which may be nil. What it
// does not know is unknown, and so is anything malformed.
// https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions
func (s *scope) evaluate(expression string, t *pipeline.Trigger) value {
	e := &evaluator{rest: expression, name: func(name string) value { return s.resolve(name, t) }}
	v := e.or()
	if e.skip(); e.failed || e.rest != "" {
		return value{}
	}
	return v
}

// evaluator walks an expression from left to right.
type evaluator struct {
	rest   string
	name   func(string) value
	depth  int
	failed bool
}

// maxNesting bounds parentheses, calls and negations within each other.
const maxNesting = 50

func (e *evaluator) skip() { e.rest = strings.TrimLeft(e.rest, " \t\n") }

// take takes a token off, if it comes next.
func (e *evaluator) take(token string) bool {
	e.skip()
	rest, ok := strings.CutPrefix(e.rest, token)
	if ok {
		e.rest = rest
	}
	return ok
}

func (e *evaluator) fail() value {
	e.failed, e.rest = true, ""
	return value{}
}

func (e *evaluator) or() value {
	v := e.and()
	for e.take("||") {
		w := e.and()
		switch v.truth() {
		case condition.No:
			v = w
		case condition.Maybe:
			if w.truth() == condition.Yes {
				v = boolean(true)
			} else {
				v = value{}
			}
		}
	}
	return v
}

func (e *evaluator) and() value {
	v := e.compare()
	for e.take("&&") {
		w := e.compare()
		switch v.truth() {
		case condition.Yes:
			v = w
		case condition.Maybe:
			if w.truth() == condition.No {
				v = boolean(false)
			} else {
				v = value{}
			}
		}
	}
	return v
}

func (e *evaluator) compare() value {
	v := e.unary()
	for {
		switch {
		case e.take("=="):
			v = ofTruth(v.equals(e.unary()))
		case e.take("!="):
			v = ofTruth(v.equals(e.unary()).Not())
		case e.take("<="), e.take(">="), e.take("<"), e.take(">"):
			e.unary()
			v = value{}
		default:
			return v
		}
	}
}

func (e *evaluator) unary() value {
	e.depth++
	defer func() { e.depth-- }()
	switch {
	case e.depth > maxNesting:
		return e.fail()
	case e.take("!"):
		return ofTruth(e.unary().truth().Not())
	case e.take("("):
		v := e.or()
		if !e.take(")") {
			return e.fail()
		}
		return v
	case e.take("'"):
		return e.quoted()
	}
	return e.named()
}

// quoted reads a text up to its closing quote; a doubled quote stands for one.
func (e *evaluator) quoted() value {
	var b strings.Builder
	for {
		part, rest, ok := strings.Cut(e.rest, "'")
		if !ok {
			return e.fail()
		}
		b.WriteString(part)
		e.rest = rest
		if !strings.HasPrefix(rest, "'") {
			return text(b.String())
		}
		b.WriteByte('\'')
		e.rest = rest[1:]
	}
}

// named reads a number, a constant, a name with its properties, or a call.
func (e *evaluator) named() value {
	e.skip()
	end := 0
	for end < len(e.rest) && (isWord(e.rest[end]) || strings.IndexByte(".-*", e.rest[end]) >= 0) {
		end++
	}
	name := e.rest[:end]
	e.rest = e.rest[end:]
	switch {
	case name == "":
		return e.fail()
	case name == "true", name == "false":
		return boolean(name == "true")
	case name == "null":
		return text("")
	case e.take("("):
		return e.call(strings.ToLower(name))
	case strings.HasPrefix(e.rest, "["):
		return e.indexed(name)
	case name[0] >= '0' && name[0] <= '9':
		return text(name)
	}
	return e.name(name)
}

func isWord(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// call reads the arguments of a function. Of the functions only startsWith says
// something without a run.
func (e *evaluator) call(name string) value {
	var args []value
	for !e.take(")") {
		if len(args) > 0 && !e.take(",") || e.failed {
			return e.fail()
		}
		args = append(args, e.or())
	}
	e.properties()
	if name == "startswith" && len(args) == 2 {
		return ofTruth(args[0].startsWith(args[1]))
	}
	return value{}
}

// indexed reads name['key'], which is name.key when it is no more than that.
func (e *evaluator) indexed(name string) value {
	e.take("[")
	key := e.or()
	if !e.take("]") {
		return e.fail()
	}
	if e.properties() || key.kind != exact {
		return value{}
	}
	return e.name(name + "." + key.prefix)
}

// properties skips what is taken of a value that is not known anyway.
func (e *evaluator) properties() bool {
	any := false
	for strings.HasPrefix(e.rest, ".") || strings.HasPrefix(e.rest, "[") {
		any = true
		if e.take("[") {
			e.or()
			if !e.take("]") {
				e.fail()
			}
			continue
		}
		end := 1
		for end < len(e.rest) && (isWord(e.rest[end]) || strings.IndexByte("-*", e.rest[end]) >= 0) {
			end++
		}
		e.rest = e.rest[end:]
	}
	return any
}
