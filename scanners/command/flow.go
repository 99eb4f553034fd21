package command

import (
	"strings"

	"mvdan.cc/sh/v3/syntax"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// flow is how a statement's failure reaches the end of the script.
type flow struct {
	// soft is what stops it on the way.
	soft *pipeline.Line
	// lost is what leaves it unheeded, unless the script looks at it and ends itself.
	lost *pipeline.Line
	// tail is true where the statement's status is the script's.
	tail bool
}

func (f flow) counter() *pipeline.Line {
	if f.soft != nil {
		return f.soft
	}
	return f.lost
}

// place is the source between two positions with its line.
func (w *walk) place(from, to syntax.Pos) *pipeline.Line {
	l := w.src.at(int(from.Offset()), int(to.Offset()))
	return &l
}

// sequence is the flow of one statement of a list: put in the background it
// cannot fail the script, and without errexit only the last one can, unless
// the next looks at its status.
func (w *walk) sequence(s, next, last *syntax.Stmt, f flow) flow {
	out := flow{soft: f.soft, lost: f.lost, tail: f.tail && next == nil}
	if out.counter() != nil {
		return out
	}
	switch {
	case s.Background:
		out.soft = w.place(s.Pos(), s.End())
	case w.opts.errexit || next == nil || w.asks(next):
	case w.opts.off != nil:
		out.lost = w.opts.off
	case f.tail:
		out.lost = w.place(last.Pos(), last.End())
	}
	return out
}

// asks tells whether a statement uses the status of the one before it.
func (w *walk) asks(s *syntax.Stmt) bool {
	text := w.excerpt(s.Pos(), s.End())
	if strings.HasPrefix(text, "echo") && !strings.Contains(text, "exit") {
		return false
	}
	return strings.Contains(text, "$?") || strings.Contains(text, "${?") || strings.Contains(text, "PIPESTATUS")
}

// dropped is the flow of a command whose status goes nowhere: the condition of
// a loop, or a substitution in `export X=$(cmd)`.
func (w *walk) dropped(f flow, from, to syntax.Pos) flow {
	if f.soft == nil {
		f.soft = w.place(from, to)
	}
	return f
}

// gates tells whether a branch of an if leaves the script with a failure, so
// that its condition does decide.
func (w *walk) gates(n *syntax.IfClause) bool {
	for _, list := range [][]*syntax.Stmt{n.Then, elseBranch(n)} {
		if len(list) == 0 {
			continue
		}
		if w.fails(w.excerpt(list[0].Pos(), list[len(list)-1].End())) {
			return true
		}
	}
	return false
}

func elseBranch(n *syntax.IfClause) []*syntax.Stmt {
	if n.Else == nil || len(n.Else.Cond) > 0 {
		return nil
	}
	return n.Else.Then
}

// fails tells whether a piece of script ends it with a failure, or notes one
// in a variable while the script can end with a failure elsewhere.
func (w *walk) fails(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\n;{}()&|", r) })
	for i, word := range words {
		switch word {
		case "exit", "return":
			if i+1 == len(words) || words[i+1] != "0" {
				return true
			}
		case "false", "die", "fail", "fatal", "abort":
			return true
		}
		if name, value, ok := strings.Cut(word, "="); ok && value != "" && value != "0" && w.decides(name) {
			return true
		}
	}
	return false
}

// decides tells whether a variable can be what ends the script with a failure:
// it is read somewhere, and the script has an exit other than 0.
func (w *walk) decides(name string) bool {
	if !syntax.ValidName(name) {
		return false
	}
	text := w.src.text
	if !strings.Contains(text, "$"+name) && !strings.Contains(text, "${"+name) {
		return false
	}
	for rest := text; ; {
		_, after, ok := strings.Cut(rest, "exit ")
		if !ok {
			return false
		}
		if !strings.HasPrefix(after, "0") {
			return true
		}
		rest = after
	}
}

// forgives tells whether the right side of `cmd || right` always succeeds, so
// that cmd's failure is lost. A command that is not known may fail.
func (w *walk) forgives(right *syntax.Stmt) bool {
	switch c := right.Cmd.(type) {
	case *syntax.CallExpr:
		if len(c.Args) == 0 {
			return !w.fails(w.excerpt(c.Pos(), c.End()))
		}
		switch name := c.Args[0].Lit(); name {
		case "true", ":", "/bin/true", "/usr/bin/true", "echo", "printf", "continue", "break", "logger":
			return true
		case "exit", "return":
			return len(c.Args) > 1 && c.Args[1].Lit() == "0"
		}
		return false
	case *syntax.Block:
		return w.forgivesAll(c.Stmts)
	case *syntax.Subshell:
		return w.forgivesAll(c.Stmts)
	case *syntax.BinaryCmd:
		return c.Op == syntax.OrStmt && w.forgives(c.Y) || w.forgives(c.X) && w.forgives(c.Y)
	}
	return false
}

func (w *walk) forgivesAll(list []*syntax.Stmt) bool {
	if len(list) == 0 {
		return false
	}
	last := list[len(list)-1]
	return w.forgives(last) && !w.fails(w.excerpt(list[0].Pos(), last.End()))
}

// excerpt is the source between two positions, at most a few screens of it.
func (w *walk) excerpt(from, to syntax.Pos) string {
	a := min(int(from.Offset()), len(w.src.text))
	return w.src.text[a:max(a, min(int(to.Offset()), len(w.src.text), a+4096))]
}
