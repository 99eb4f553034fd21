package manifest

import "strings"

// literal is a string that a Python program puts somewhere: into what is
// assigned to, passed as or called by the name target, itself within outer.
type literal struct {
	target, outer string
	value         string
	line          int
}

// maxLiterals and maxFrames bound what is kept of one program.
const (
	maxLiterals = 20_000
	maxFrames   = 100
)

// literals holds the strings of a program, and which names it gives to others.
type literals struct {
	list  []literal
	alias map[string]string // "install_requires" to "REQUIRED", for install_requires=REQUIRED
}

// pythonFrame is an open bracket.
type pythonFrame struct{ target string }

// pythonReader follows brackets, assignments and calls; it evaluates nothing.
type pythonReader struct {
	f       *file
	out     literals
	frames  []pythonFrame
	deep    int    // open brackets beyond maxFrames
	last    token  // the token before, line ends aside
	pending string // what the next value is assigned to
}

// python returns the strings of a program.
func (f *file) python() *literals {
	r := &pythonReader{f: f, out: literals{alias: map[string]string{}}}
	lex := lexer{dialect: python, text: f.text}
	for t, ok := lex.next(); ok; t, ok = lex.next() {
		if t.kind == tokenLine {
			continue
		}
		r.token(t)
		r.last = t
	}
	return &r.out
}

func (r *pythonReader) token(t token) {
	switch {
	case t.is('(') || t.is('[') || t.is('{'):
		r.open(t)
	case t.is(')') || t.is(']') || t.is('}'):
		if r.deep > 0 {
			r.deep--
		} else if len(r.frames) > 0 {
			r.frames = r.frames[:len(r.frames)-1]
		}
		r.pending = ""
	case t.is('='), t.is(':'):
		if r.last.kind == tokenWord || r.last.kind == tokenString {
			r.pending = r.last.text
		}
	case t.is(','):
		if len(r.frames) > 0 {
			r.pending = "" // at the top, more may follow: requires = "a", "b"
		}
	case t.kind == tokenWord:
		if r.last.is('=') && r.pending != "" && len(r.out.alias) < maxLiterals {
			r.out.alias[r.pending] = t.text
		}
		if !r.last.is('=') && !r.last.is(':') {
			r.pending = ""
		}
	case t.kind == tokenString:
		r.value(t)
	}
}

// open enters a bracket: what stands in it belongs to the name assigned to, or
// else to the function called, or else to whatever the bracket stands in.
func (r *pythonReader) open(t token) {
	target := r.pending
	switch {
	case t.is('(') && r.last.kind == tokenWord && r.last.text != "dict" && r.last.text != "list" && r.last.text != "set":
		target = r.last.text
	case target == "" && len(r.frames) > 0:
		target = r.frames[len(r.frames)-1].target
	}
	r.pending = ""
	if len(r.frames) == maxFrames {
		r.deep++
		return
	}
	r.frames = append(r.frames, pythonFrame{target})
}

func (r *pythonReader) value(t token) {
	if len(r.out.list) == maxLiterals || len(t.text) > 4*maxName {
		return
	}
	l := literal{value: t.text, line: r.f.index.At(t.at)}
	n := len(r.frames)
	switch {
	case r.pending != "" && n > 0:
		l.target, l.outer = r.pending, r.frames[n-1].target
	case r.pending != "":
		l.target = r.pending
	case n > 1:
		l.target, l.outer = r.frames[n-1].target, r.frames[n-2].target
	case n > 0:
		l.target = r.frames[n-1].target
	default:
		return
	}
	r.out.list = append(r.out.list, l)
}

// is reports whether a literal's place goes by the name, or by one that was given to it.
func (l *literals) is(place, name string) bool {
	if place == "" {
		return false
	}
	return place == name || place == l.alias[name]
}

// readSetupPy reads the lists that setup.py passes to setuptools, where they
// stand in the file as such.
func readSetupPy(f *file) (int, error) {
	program := f.python()
	for _, l := range program.list {
		dev := false
		switch {
		case program.is(l.target, "install_requires"):
		case program.is(l.target, "setup_requires"), program.is(l.target, "tests_require"):
			dev = true
		case program.is(l.outer, "extras_require"):
			dev = isDevGroup(l.target)
		default:
			continue
		}
		f.add("pypi", requirementName(l.value), l.line, dev)
	}
	return 0, nil
}

// readConanPython reads the requirements of a conanfile.py, declared or called for.
func readConanPython(f *file) (int, error) {
	for _, l := range f.python().list {
		switch l.target {
		case "requires":
			f.addConan(l.value, l.line, false)
		case "tool_requires", "test_requires", "build_requires":
			f.addConan(l.value, l.line, true)
		}
	}
	return 0, nil
}

// addConan notes a reference: name/version@user/channel#revision.
func (f *file) addConan(reference string, line int, dev bool) {
	if name, _, ok := strings.Cut(reference, "/"); ok {
		f.add("conan", name, line, dev)
	}
}
