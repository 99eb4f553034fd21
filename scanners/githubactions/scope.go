package githubactions

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// scope is where a piece of a file is read: the file, and what surrounds the
// piece. It is copied, never changed, on the way down, but for the fields of a
// job that its steps add to.
type scope struct {
	r   *reader
	doc *file
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

// field is one entry of a mapping.
type field struct {
	name  string
	line  int // of the key
	value node
}

// bytesPerNode is how much copied text costs as much as a node.
const bytesPerNode = 64

// spend takes n nodes off the limit and reports whether there were enough.
func (s *scope) spend(n int) bool {
	s.r.spent.nodes += n
	if s.r.spent.nodes > maxNodes {
		s.r.spent.over = true
	}
	return !s.r.spent.over
}

// maxKey is the longest key that is read, as long as YAML lets one be without a question mark.
const maxKey = 1024

// fields returns the entries of a mapping in the file's order, those of merge
// keys (<<) last; of a key that is there twice the first. For anything else it
// returns nothing.
func (s *scope) fields(n node) []field { return s.merged(n, 0) }

// maxMerge is how many merge keys deep a mapping is followed.
const maxMerge = 8

func (s *scope) merged(n node, depth int) []field {
	if n.Node == nil || n.Kind != yaml.MappingNode || depth > maxMerge || !s.spend(1+len(n.Content)/2) {
		return nil
	}
	fields := newFieldSet(len(n.Content) / 2)
	var merges []node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := follow(n.Content[i]), follow(n.Content[i+1])
		switch {
		case key.Kind != yaml.ScalarNode || len(key.Value) > maxKey:
		case key.Tag == "!!merge" && value.Kind == yaml.SequenceNode:
			for _, item := range value.Content {
				merges = append(merges, follow(item))
			}
		case key.Tag == "!!merge":
			merges = append(merges, value)
		default:
			fields.add(field{name: key.Value, line: key.line, value: value})
		}
	}
	for _, m := range merges {
		for _, f := range s.merged(m, depth+1) {
			fields.add(f)
		}
	}
	return fields.list
}

// fieldSet keeps the first field of each name, in order.
type fieldSet struct {
	list []field
	// names is nil while the list is short enough to look through.
	names map[string]bool
}

func newFieldSet(size int) *fieldSet { return &fieldSet{list: make([]field, 0, size)} }

func (set *fieldSet) add(f field) {
	const short = 16
	if set.names == nil && len(set.list) == short {
		set.names = make(map[string]bool, cap(set.list))
		for _, have := range set.list {
			set.names[have.name] = true
		}
	}
	if set.names != nil {
		if set.names[f.name] {
			return
		}
		set.names[f.name] = true
	} else if slices.ContainsFunc(set.list, func(have field) bool { return have.name == f.name }) {
		return
	}
	set.list = append(set.list, f)
}

// get returns the value of one entry of a mapping; the zero node where there is none.
func (s *scope) get(n node, name string) node {
	for _, f := range s.fields(n) {
		if f.name == name {
			return f.value
		}
	}
	return node{}
}

// items returns the elements of a sequence; a scalar stands for a sequence of one.
func (s *scope) items(n node) []node {
	if n.Node == nil || isNull(n) {
		return nil
	}
	switch n.Kind {
	case yaml.ScalarNode:
		return []node{n}
	case yaml.SequenceNode:
		if !s.spend(1 + len(n.Content)) {
			return nil
		}
		items := make([]node, len(n.Content))
		for i, c := range n.Content {
			items[i] = follow(c)
		}
		return items
	}
	return nil
}

// isNull reports whether the node is nothing or an unquoted null.
func isNull(n node) bool {
	return n.Node == nil || n.Kind == yaml.ScalarNode && n.Tag == "!!null"
}

// text returns a scalar with the inputs that are known put in; "" for anything else.
func (s *scope) text(n node) string {
	if isNull(n) || n.Kind != yaml.ScalarNode || !s.spend(len(n.Value)/bytesPerNode) {
		return ""
	}
	return s.substitute(n.Value)
}

// texts returns the scalars of a sequence, or a scalar as the only one.
func (s *scope) texts(n node) []string {
	var texts []string
	for _, item := range s.items(n) {
		if text := s.text(item); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// line returns a place in the file that is being read.
func (s *scope) line(n int) pipeline.Line { return s.doc.Line(n) }

// stated returns a place whose text is the setting, on one line even where the file has several.
func (s *scope) stated(f field) pipeline.Line {
	at := s.line(f.line)
	if f.value.Node != nil && f.value.Kind == yaml.ScalarNode {
		value := f.value.Value[:min(len(f.value.Value), maxExpression)]
		at.Text = document.Short(f.name + ": " + strings.Join(strings.Fields(value), " "))
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
	if !s.spend(len(expanded) / bytesPerNode) {
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
func (s *scope) deeper(doc *file, at pipeline.Line) (*scope, bool) {
	if slices.Contains(s.stack, doc.Path) {
		s.r.problem(at.Path, at.Line, evidence.Unresolved, doc.Path+" calls itself")
		return nil, false
	}
	if len(s.stack) > maxDepth {
		s.r.problem(at.Path, at.Line, evidence.Limit, "calls are nested too deeply; "+doc.Path+" was not followed")
		return nil, false
	}
	inner := *s
	inner.doc = doc
	inner.stack = append(slices.Clone(s.stack), doc.Path)
	inner.via = append(slices.Clone(s.via), at.Hop())
	return &inner, true
}
