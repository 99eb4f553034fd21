package command

import (
	"strings"
	"unicode/utf8"

	"mvdan.cc/sh/v3/syntax"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Script is what was found in one script. What stands in the body of a function
// is among its commands; [Process.Runs] tells whether anything gets there.
type Script struct {
	// At is where the script begins, without text.
	At pipeline.Line
	// Commands holds the commands, in the order in which they are read.
	Commands []Command

	bodies []*body // the first is what stands outside functions
	// settled holds the variables that the script sets, and whether all that it
	// sets them to is known.
	settled map[string]bool
	// passed tells that the passes of the bodies were worked out.
	passed bool
}

// body is what stands in one function of a script, or outside all of them.
type body struct {
	script *Script
	name   string // of the function, "" outside
	// calls holds the words of what is called, wrappers and functions too.
	calls [][]token
	// kept holds the names in lists and variables, from which a call may take them.
	kept []string
	// chosen holds the variables that a call is made by unless the environment
	// says otherwise, each with the default: ${TASK:-build}.
	chosen []string
	// sources holds the scripts that it takes in.
	sources []Command
	// arguments holds the variables that take their value from the function's arguments.
	arguments map[string]bool
	// dispatches is true where it calls what its arguments name; passes holds
	// the functions that it hands them on to.
	dispatches bool
	passes     []string
}

// maxName is the length in bytes beyond which a word is not the name of a function.
const maxName = 80

func newScript(at pipeline.Line) *Script {
	at.Text = ""
	s := &Script{At: at}
	s.bodies = []*body{{script: s}}
	return s
}

// top is what stands outside the script's functions.
func (s *Script) top() *body { return s.bodies[0] }

// shares tells whether the script has functions, or takes in scripts that may
// have some: where no script of a process does, all that stands there runs.
func (s *Script) shares() bool {
	if len(s.bodies) > 1 {
		return true
	}
	return len(s.bodies) == 1 && len(s.top().sources) > 0
}

// define opens the body of a function; what is read goes there until it is left.
func (r *reader) define(name string) (leave func()) {
	outer := r.within
	r.within = &body{script: r.found, name: name}
	r.found.bodies = append(r.found.bodies, r.within)
	return func() { r.within = outer }
}

// called notes what is called, in the body that is being read.
func (r *reader) called(words []token) {
	if r.within == nil || len(words) == 0 {
		return
	}
	first := words[0].text
	if _, own := r.functions[first]; builtins[first] && !naming[first] && !own {
		if first != "test" {
			return
		}
		words = words[:1] // many a script calls a function so
	}
	r.within.calls = append(r.within.calls, words)
}

// naming are the builtins whose arguments can be the names of functions.
var naming = wordSet(`trap alias export complete bind`)

// keeps notes a word that is put into a list or a variable.
func (r *reader) keeps(word string) {
	if r.within != nil && isFunctionName(word) {
		r.within.kept = append(r.within.kept, word)
	}
}

// settles notes what a variable is set to: text as far as it is known.
func (w *walk) settles(name, text string) {
	if w.within == nil {
		return
	}
	s := w.within.script
	if s.settled == nil {
		s.settled = map[string]bool{}
	}
	before, set := s.settled[name]
	s.settled[name] = (before || !set) && (known(text) || s.tells(patternOf(text)))
	if w.within.name == "" || known(text) || !w.within.positional(text) {
		return
	}
	if w.within.arguments == nil {
		w.within.arguments = map[string]bool{}
	}
	w.within.arguments[name] = true
}

// unsettles notes a variable whose value comes from outside the script.
func (w *walk) unsettles(name string) { w.settles(name, "$") }

// chooses notes a call by a variable that has a default, which the
// environment can change: ${TASK:-build}.
func (w *walk) chooses(word *syntax.Word) {
	p := expansion(word)
	if w.within == nil || p == nil || !w.defaulted(p) && !w.optional[p.Param.Value] {
		return
	}
	if text, ok := w.param(p); ok && isFunctionName(text) {
		w.within.chosen = append(w.within.chosen, text)
	}
}

// choosable notes whether a variable that is set keeps what the environment
// gives it: TASK=${TASK:-build}.
func (w *walk) choosable(name string, word *syntax.Word) {
	p := expansion(word)
	if p == nil || !w.defaulted(p) && !w.optional[p.Param.Value] {
		delete(w.optional, name)
		return
	}
	if w.optional == nil {
		w.optional = map[string]bool{}
	}
	if len(w.optional) < maxVars {
		w.optional[name] = true
	}
}

// expansion is the variable that a word is, quoted or not; nil for other words.
func expansion(word *syntax.Word) *syntax.ParamExp {
	if len(word.Parts) != 1 {
		return nil
	}
	part := word.Parts[0]
	if q, ok := part.(*syntax.DblQuoted); ok && len(q.Parts) == 1 {
		part = q.Parts[0]
	}
	if p, ok := part.(*syntax.ParamExp); ok && p.Param != nil {
		return p
	}
	return nil
}

// defaulted tells whether an expansion gives its default for want of a value
// that the script knows.
func (w *walk) defaulted(p *syntax.ParamExp) bool {
	if p.Exp == nil {
		return false
	}
	switch p.Exp.Op {
	case syntax.DefaultUnset, syntax.DefaultUnsetOrNull, syntax.AssignUnset, syntax.AssignUnsetOrNull:
		_, ok := w.lookup(p.Param.Value)
		return !ok
	}
	return false
}

// isFunctionName tells whether a word can be the name of a function.
func isFunctionName(word string) bool {
	if word == "" || len(word) > maxName {
		return false
	}
	for i := range len(word) {
		c := word[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_', c >= utf8.RuneSelf:
		case i > 0 && ('0' <= c && c <= '9' || strings.IndexByte("-:.+@", c) >= 0):
		default:
			return false
		}
	}
	return true
}
