package follow

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// The limits for the expansion of make variables.
const (
	maxExpansion = 32 << 20 // bytes, for a whole repository
	maxValue     = 32 << 10 // bytes, for one text
	maxNest      = 24       // references inside references
)

// scope holds the variables that one expansion has besides the makefile's:
// those of the command line, of the target, and the parameters of a call.
type scope struct {
	vars  map[string]variable
	auto  map[string]string // $@, $<, $1: not expanded again
	outer *scope
	depth int
}

func (s *scope) with(auto map[string]string) *scope {
	n := &scope{auto: auto, outer: s}
	if s != nil {
		n.depth = s.depth
	}
	return n
}

func (s *scope) deeper() *scope {
	n := scope{}
	if s != nil {
		n = *s
	}
	n.depth++
	return &n
}

// expand replaces the references of a text. A variable that nothing sets stays
// as the shell would write it, for the environment may; so does the output of a command.
func (m *makefile) expand(text string, s *scope) string {
	if !strings.Contains(text, "$") {
		return text
	}
	if s != nil && s.depth > maxNest {
		return ""
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(text, '$')
		if i < 0 || i+1 == len(text) {
			b.WriteString(text)
			break
		}
		b.WriteString(text[:i])
		next := text[i+1]
		body, rest, ok := "", text[i+2:], true
		switch next {
		case '$':
			b.WriteByte('$')
			text = rest
			continue
		case '(', '{':
			body, rest, ok = reference(text[i+2:], next)
		default:
			body = string(next)
		}
		if !ok {
			b.WriteString(text[i:])
			break
		}
		value := m.reference(body, s.deeper())
		if m.f.work -= len(value) + 16; m.f.work < 0 {
			m.f.problem(evidence.Problem{Path: m.path, Kind: evidence.Limit, Message: "variables expand to too much; the rest was left out"})
			return b.String()
		}
		b.WriteString(value)
		text = rest
		if b.Len() > maxValue {
			break
		}
	}
	return b.String()
}

// reference cuts a text behind the bracket that closes the reference it starts in.
func reference(text string, open byte) (body, rest string, ok bool) {
	closing := byte(')')
	if open == '{' {
		closing = '}'
	}
	depth := 1
	for i := range len(text) {
		switch text[i] {
		case open:
			depth++
		case closing:
			if depth--; depth == 0 {
				return text[:i], text[i+1:], true
			}
		}
	}
	return "", "", false
}

// reference is the value of what stands inside $( ).
func (m *makefile) reference(body string, s *scope) string {
	if name, args, ok := strings.Cut(body, " "); ok && !strings.ContainsAny(name, "$:=") {
		if value, ok := m.function(name, strings.TrimLeft(args, " \t"), s); ok {
			return value
		}
	}
	if name, subst, ok := strings.Cut(body, ":"); ok && strings.Contains(subst, "=") && !strings.Contains(name, "$") {
		from, to, _ := strings.Cut(subst, "=")
		if !strings.Contains(from, "%") {
			from, to = "%"+from, "%"+to
		}
		return patsubst(from, m.expand(to, s), m.value(name, s))
	}
	if strings.Contains(body, "$") {
		body = m.expand(body, s)
	}
	return m.value(strings.TrimSpace(body), s)
}

// value looks a variable up.
func (m *makefile) value(name string, s *scope) string {
	for in := s; in != nil; in = in.outer {
		if v, ok := in.auto[name]; ok {
			return v
		}
		if v, ok := in.vars[name]; ok {
			return m.resolved(v, s)
		}
	}
	if v, ok := m.vars[name]; ok {
		return m.resolved(v, s)
	}
	switch name {
	case "MAKE":
		return "make"
	case "CURDIR", "PWD":
		return "."
	case "SHELL":
		return "sh"
	case "RM":
		return "rm -f"
	case "MAKEFILE_LIST":
		if rel, ok := strings.CutPrefix(m.path, m.dir+"/"); ok {
			return rel
		}
		return path.Base(m.path)
	case "MAKEFLAGS", "MFLAGS":
		return ""
	}
	for i, r := range name {
		if r != '_' && !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || i > 0 && '0' <= r && r <= '9') {
			return ""
		}
	}
	if name == "" {
		return ""
	}
	return "${" + name + "}"
}

func (m *makefile) resolved(v variable, s *scope) string {
	if v.simple {
		return v.value
	}
	return m.expand(v.value, s.deeper())
}
