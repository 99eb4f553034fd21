package githubactions

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// scope is where a piece of a file is read: the file, and what surrounds the
// piece. It is copied, never changed, on the way down, but for the fields of a
// job that its steps add to.
type scope struct {
	r   *reader
	doc *document.Document
	// stack holds the files that led here, for cycles and depth.
	stack []string
	via   []evidence.Hop
	// inputs holds what the caller passed, by name in lower case; nil at the top.
	inputs map[string]input
	// triggers are those under which this piece runs.
	triggers []pipeline.Trigger
	// narrowed is true where a step's condition has let only some of the job's triggers through.
	narrowed bool
	// gates are inherited from the call that led here.
	gates []pipeline.Gate
	// shell and dir are the defaults for scripts.
	shell, dir string
	// env holds the variables of the workflow.
	env []pipeline.Pair
	// actionDir is the directory of the action that is being read, "" outside actions.
	actionDir string
	inAction  bool
	job       *jobScope
	// values are those of the matrix under which an expression is evaluated.
	values combination
}

// jobScope is what the steps of one job share.
type jobScope struct {
	*pipeline.Job
	matrix    *matrix
	env       []pipeline.Pair
	checkouts []checkout
}

// input is the value of an input as far as the caller tells.
type input struct {
	value string
	// boolean is true for an input declared so: its value is compared as such.
	boolean bool
}

// literal reports whether the value holds no expression.
func (i input) literal() bool { return !strings.Contains(i.value, "${{") }

// spend takes n nodes off what the pipeline may hold and reports whether there were enough.
func (s *scope) spend(n int) bool { return s.r.spent.Spend(n) }

// text returns a scalar with the inputs that are known put in; "" for anything else.
func (s *scope) text(n document.Node) string { return s.substitute(n.Text()) }

// texts returns the scalars of a sequence, or a scalar as the only one.
func (s *scope) texts(n document.Node) []string {
	var texts []string
	for _, item := range n.Items() {
		if text := s.text(item); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// stated returns a place whose text is the setting, on one line even where the file has several.
func stated(f document.Field) pipeline.Line {
	at := f.At()
	if value := f.Value.Text(); value != "" {
		value = value[:min(len(value), maxExpression)]
		at.Text = document.Short(f.Name + ": " + strings.Join(strings.Fields(value), " "))
	}
	return at
}

// substitute puts the inputs that are known into the expressions of a text, and
// what a condition on them comes to.
func (s *scope) substitute(text string) string {
	if len(s.inputs) == 0 || !strings.Contains(text, "${{") {
		return text
	}
	expanded := expand(text, func(expression string) (string, bool) {
		if in, ok := s.input(expression); ok {
			return in.value, true
		}
		v := s.evaluate(expression, nil)
		return v.prefix, v.kind == logical
	})
	if !s.spend(len(expanded) / document.BytesPerNode) {
		return text
	}
	return expanded
}

// input finds the input that an expression names, if it is no more than that.
func (s *scope) input(expression string) (input, bool) {
	name, ok := strings.CutPrefix(expression, "inputs.")
	if !ok {
		name, ok = strings.CutPrefix(expression, "inputs['")
		if ok {
			name, ok = strings.CutSuffix(name, "']")
		}
	}
	if !ok {
		return input{}, false
	}
	in, ok := s.inputs[strings.ToLower(name)]
	return in, ok
}

// deeper returns a copy for a file that is called from here, or false where
// that would be a cycle or too deep.
func (s *scope) deeper(doc *document.Document, at pipeline.Line) (*scope, bool) {
	if slices.Contains(s.stack, doc.Path) {
		s.r.documents.Problem(at.Path, at.Line, evidence.Unresolved, doc.Path+" calls itself")
		return nil, false
	}
	if len(s.stack) > maxDepth {
		s.r.documents.Problem(at.Path, at.Line, evidence.Limit, "calls are nested too deeply; "+doc.Path+" was not followed")
		return nil, false
	}
	inner := *s
	inner.doc = doc
	inner.stack = append(slices.Clone(s.stack), doc.Path)
	inner.via = append(slices.Clone(s.via), at.Hop())
	return &inner, true
}
