package command

import (
	"fmt"
	"maps"
	"strings"

	"mvdan.cc/sh/v3/syntax"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// walk reads the syntax tree of one bash or sh script.
type walk struct {
	*reader
	opts options
}

// options are the shell options that decide which failures end the script.
type options struct {
	errexit, pipefail bool
	// off is the `set +e` in force.
	off *pipeline.Line
}

// shellOptions reads the options that a shell is started with. CI systems
// start a shell that is only named with -e, and bash with pipefail too.
func shellOptions(name, flags string) options {
	if flags == "" {
		return options{errexit: true, pipefail: name == "bash"}
	}
	var o options
	o.set(strings.Fields(flags), nil)
	return o
}

// set applies the arguments of `set`, or of the shell itself; at is where they stand.
func (o *options) set(args []string, at *pipeline.Line) {
	for i, a := range args {
		if len(a) < 2 || a[0] != '-' && a[0] != '+' || strings.HasPrefix(a, "--") {
			continue
		}
		on := a[0] == '-'
		if strings.Contains(a[1:], "e") {
			o.setErrexit(on, at)
		}
		if strings.HasSuffix(a, "o") && i+1 < len(args) {
			switch args[i+1] {
			case "errexit":
				o.setErrexit(on, at)
			case "pipefail":
				o.pipefail = on
			}
		}
	}
}

func (o *options) setErrexit(on bool, at *pipeline.Line) {
	o.errexit, o.off = on, nil
	if !on {
		o.off = at
	}
}

// parse parses the reader's source and walks it.
func (w *walk) parse(f flow) {
	text := w.src.text
	if nesting(text) > maxNesting {
		w.problem(w.src.lines[0], evidence.Limit, fmt.Sprintf("script is nested over %d deep; it was read line by line", maxNesting))
		w.byLine(f)
		return
	}
	file, err := syntax.NewParser(syntax.Variant(syntax.LangBash)).Parse(strings.NewReader(text), "")
	if err != nil {
		w.byLine(f)
		return
	}
	if strings.Contains(text, "()") || strings.Contains(text, "function") {
		w.functions = functions(file, w.functions)
	}
	w.stmts(file.Stmts, f)
}

// nesting is how deep a parser by recursive descent could be taken by the
// text: open brackets, or open compound commands, quotes not minded.
func nesting(text string) int {
	brackets, words, most := 0, 0, 0
	start := -1
	for i := range len(text) {
		c := text[i]
		if 'a' <= c && c <= 'z' {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			switch text[start:i] {
			case "if", "while", "until", "for", "case", "select":
				words++
			case "fi", "done", "esac":
				words = max(0, words-1)
			}
			start = -1
		}
		switch c {
		case '(', '{':
			brackets++
		case ')', '}':
			brackets = max(0, brackets-1)
		}
		most = max(most, brackets, words)
	}
	return most
}

// functions adds the functions that the script defines to those known, each
// with whether it runs its arguments as a command.
func functions(file *syntax.File, known map[string]bool) map[string]bool {
	found := maps.Clone(known)
	if found == nil {
		found = map[string]bool{}
	}
	var inside []string // the names of the functions around the node
	var ends []uint
	syntax.Walk(file, func(n syntax.Node) bool {
		if n == nil {
			return false
		}
		for len(ends) > 0 && n.Pos().Offset() >= ends[len(ends)-1] {
			ends, inside = ends[:len(ends)-1], inside[:len(inside)-1]
		}
		switch n := n.(type) {
		case *syntax.FuncDecl:
			if n.Name != nil {
				if _, ok := found[n.Name.Value]; !ok {
					found[n.Name.Value] = false
				}
				inside, ends = append(inside, n.Name.Value), append(ends, n.End().Offset())
			}
		case *syntax.CallExpr:
			if len(inside) > 0 && runsArguments(n) {
				found[inside[len(inside)-1]] = true
			}
		}
		return true
	})
	return found
}

// runsArguments tells whether a call runs "$@", directly or through a wrapper.
func runsArguments(c *syntax.CallExpr) bool {
	for i, word := range c.Args {
		if isArguments(word) {
			return i == 0 || wrappers[strings.ToLower(c.Args[0].Lit())] != nil
		}
		if i > 4 {
			break
		}
	}
	return false
}

// isArguments tells whether a word is "$@" or "$*", in any way of writing it.
func isArguments(word *syntax.Word) bool {
	if len(word.Parts) != 1 {
		return false
	}
	part := word.Parts[0]
	if q, ok := part.(*syntax.DblQuoted); ok && len(q.Parts) == 1 {
		part = q.Parts[0]
	}
	p, ok := part.(*syntax.ParamExp)
	return ok && p.Param != nil && (p.Param.Value == "@" || p.Param.Value == "*") && p.Exp == nil && p.Slice == nil
}

func (w *walk) stmts(list []*syntax.Stmt, f flow) {
	for i, s := range list {
		var next *syntax.Stmt
		if i+1 < len(list) {
			next = list[i+1]
		}
		w.stmt(s, w.sequence(s, next, list[len(list)-1], f))
	}
}

func (w *walk) stmt(s *syntax.Stmt, f flow) {
	var stdin *syntax.Redirect
	for _, r := range s.Redirs {
		w.word(r.Word, w.dropped(f, r.Pos(), r.Word.End()))
		if r.Hdoc != nil {
			stdin = r
			w.word(r.Hdoc, f)
		}
	}
	switch c := s.Cmd.(type) {
	case *syntax.CallExpr:
		w.call(c, stdin, f)
	case *syntax.IfClause:
		w.ifClause(c, f)
	case *syntax.WhileClause:
		w.loop(func() {
			w.stmts(c.Cond, w.dropped(f, c.WhilePos, c.DoPos))
			w.stmts(c.Do, f)
		})
	case *syntax.ForClause:
		w.forClause(c, f)
	case *syntax.CaseClause:
		w.caseClause(c, f)
	case *syntax.Block:
		w.stmts(c.Stmts, f)
	case *syntax.Subshell:
		w.subshell(c.Stmts, f)
	case *syntax.BinaryCmd:
		w.binary(c, f)
	case *syntax.FuncDecl:
		w.function(c, f)
	case *syntax.TimeClause:
		if c.Stmt != nil {
			w.stmt(c.Stmt, f)
		}
	case *syntax.CoprocClause:
		w.stmt(c.Stmt, f)
	case *syntax.DeclClause:
		w.declare(c, f)
	case *syntax.TestClause, *syntax.ArithmCmd, *syntax.LetClause:
		w.nested(c, f)
	}
}

// declare walks a declaration; functions that it exports are for the scripts
// that it calls.
func (w *walk) declare(c *syntax.DeclClause, f flow) {
	exports := false
	for _, a := range c.Args {
		w.assign(a, w.dropped(f, c.Pos(), c.End()))
		switch {
		case a.Name == nil && a.Value != nil:
			exports = exports || c.Variant.Value == "export" && strings.Contains(a.Value.Lit(), "f")
		case a.Naked && a.Name != nil && exports:
			w.called([]token{{a.Name.Value, int(a.Pos().Offset())}})
		}
	}
}

// nested walks the command substitutions below a node that is no command itself.
func (w *walk) nested(n syntax.Node, f flow) {
	syntax.Walk(n, func(n syntax.Node) bool {
		if c, ok := n.(*syntax.CmdSubst); ok {
			w.subshell(c.Stmts, f)
			return false
		}
		return true
	})
}

// subshell walks commands whose changes of folder, variables and options end with them.
func (w *walk) subshell(list []*syntax.Stmt, f flow) {
	saved, opts := *w.reader, w.opts
	w.vars = cloneVars(w.vars)
	w.stmts(list, f)
	w.dir, w.prev, w.vars, w.params, w.opts = saved.dir, saved.prev, saved.vars, saved.params, opts
}

// body walks a part that may not run, or run often: where it changes the
// folder, what follows is in an unknown one, unless it went somewhere that
// cannot be told and is taken to have come back.
func (w *walk) body(do func()) {
	before, n := w.dir, len(w.params)
	do()
	w.certain = w.certain && len(w.params) == n
	switch w.dir {
	case before:
	case Unknown:
		w.dir = before
	default:
		w.dir = Unknown
	}
}

// function walks a definition: its commands count where they stand, with
// parameters that are not known.
func (w *walk) function(c *syntax.FuncDecl, f flow) {
	saved, opts := *w.reader, w.opts
	w.params = nil
	w.vars = cloneVars(w.vars)
	f.tail = true
	if c.Name != nil && w.within != nil {
		defer w.define(c.Name.Value)()
	}
	w.stmt(c.Body, f)
	w.dir, w.prev, w.vars, w.params, w.opts = saved.dir, saved.prev, saved.vars, saved.params, opts
}

func (w *walk) ifClause(c *syntax.IfClause, f flow) {
	for n := c; n != nil; n = n.Else {
		if len(n.Cond) > 0 {
			cond := flow{soft: f.soft, tail: true}
			if !w.gates(n) {
				cond = w.dropped(cond, n.Position, n.ThenPos)
			}
			w.stmts(n.Cond, cond)
			if w.sourced && len(n.Cond) == 1 && w.whenRun(n.Cond[0]) {
				continue
			}
		}
		w.body(func() { w.stmts(n.Then, f) })
	}
}

func (w *walk) forClause(c *syntax.ForClause, f flow) {
	if iter, ok := c.Loop.(*syntax.WordIter); ok {
		for _, item := range iter.Items {
			text := w.word(item, f)
			w.keeps(text)
			w.settles(iter.Name.Value, text)
		}
		if len(iter.Items) == 0 {
			w.settles(iter.Name.Value, "$@") // for x; do
		}
		delete(w.vars, iter.Name.Value)
		if len(iter.Items) == 1 {
			w.setVar(iter.Name.Value, iter.Items[0])
		}
	} else if c.Loop != nil {
		w.nested(c.Loop, f)
	}
	w.loop(func() { w.stmts(c.Do, f) })
}

func (w *walk) binary(c *syntax.BinaryCmd, f flow) {
	left := flow{soft: f.soft, lost: f.lost, tail: true}
	switch c.Op {
	case syntax.AndStmt:
		if w.sourced && w.whenRun(c.X) {
			return
		}
		// errexit does not act on any member of a list but the last.
		if f.counter() == nil && !f.tail {
			left.lost = w.place(c.OpPos, c.Y.End())
		}
	case syntax.OrStmt:
		switch {
		case f.soft == nil && w.forgives(c.Y):
			left.soft = w.place(c.OpPos, c.Y.End())
		case w.fails(w.excerpt(c.Y.Pos(), c.Y.End())):
			left.lost = nil
		}
	default: // pipes
		if f.counter() == nil && !w.opts.pipefail {
			left.soft = w.place(c.OpPos, c.Y.End())
		}
		dir := w.dir
		w.stmt(c.X, left)
		w.dir = dir
		w.stmt(c.Y, f)
		w.dir = dir
		return
	}
	w.stmt(c.X, left)
	w.stmt(c.Y, f)
}
