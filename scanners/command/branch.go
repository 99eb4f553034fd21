package command

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"mvdan.cc/sh/v3/syntax"
)

// caseClause walks the branches of a case, or the only one that the script's
// arguments let it take: `case "$1" in` of a script that is called with "build".
func (w *walk) caseClause(c *syntax.CaseClause, f flow) {
	w.word(c.Word, f)
	taken := w.taken(c)
	for i, item := range c.Items {
		if taken < 0 || taken == i {
			w.body(func() { w.stmts(item.Stmts, f) })
		}
	}
}

// taken is the index of the branch that a case on one of the script's own
// arguments takes, -1 where that cannot be told.
func (w *walk) taken(c *syntax.CaseClause) int {
	p := expansion(c.Word)
	if p == nil || !w.certain || w.within == nil || w.within.name != "" {
		return -1
	}
	n, err := strconv.Atoi(p.Param.Value)
	if err != nil || n < 1 || n > len(w.params) || slices.ContainsFunc(w.params[:n], func(a string) bool { return !known(a) }) {
		return -1
	}
	text, ok := w.param(p)
	if !ok {
		return -1
	}
	for i, item := range c.Items {
		for _, word := range item.Patterns {
			pattern := w.parts(word.Parts, false)
			fits, err := path.Match(strings.ReplaceAll(pattern, "/", "\x00"), strings.ReplaceAll(text, "/", "\x00"))
			switch {
			case err != nil || !known(pattern):
				return -1
			case fits && item.Op != syntax.Break:
				return -1 // it falls into the next
			case fits:
				return i
			}
		}
	}
	return -1
}

// loop walks a part that runs any number of times: what it shifts is not known
// in it, nor after it.
func (w *walk) loop(do func()) {
	certain := w.certain
	w.certain = false
	n := len(w.params)
	w.body(do)
	w.certain = certain && len(w.params) == n
}

// whenRun tells whether a condition asks if the script is run by itself and not
// taken in by another: `[ "${BASH_SOURCE[0]}" = "$0" ]`.
func (w *walk) whenRun(s *syntax.Stmt) bool {
	if s.Cmd == nil || s.Negated {
		return false
	}
	text := w.excerpt(s.Cmd.Pos(), s.Cmd.End())
	return strings.Contains(text, "BASH_SOURCE") && (strings.Contains(text, "$0") || strings.Contains(text, "${0}")) &&
		strings.Contains(text, "=") && !strings.Contains(text, "!") && !strings.ContainsAny(text, "|;\n")
}
