package document

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Node is a YAML node with its alias followed. The zero Node is nothing: it has
// no fields, no items and no text, so that a path can be asked for without
// looking whether each part of it is there.
type Node struct {
	doc  *Document
	yaml *yaml.Node
	// line is where the node stands for its parent: the alias's line, not the anchor's.
	line int
}

// Field is one entry of a mapping.
type Field struct {
	Name  string
	Line  int // of the key, counted from 1
	Value Node
}

// Root returns the first document of the file; the zero Node where there is none.
func (d *Document) Root() Node {
	if len(d.Roots) == 0 {
		return Node{}
	}
	return d.node(d.Roots[0])
}

// All returns the roots of all documents of the file.
func (d *Document) All() []Node {
	roots := make([]Node, len(d.Roots))
	for i, root := range d.Roots {
		roots[i] = d.node(root)
	}
	return roots
}

// node resolves an alias. The YAML reader never lets an alias name another
// alias, so one step is enough.
func (d *Document) node(n *yaml.Node) Node {
	line := n.Line
	if n.Kind == yaml.AliasNode && n.Alias != nil {
		n = n.Alias
	}
	return Node{doc: d, yaml: n, line: line}
}

// Exists reports whether there is a node, be it null.
func (n Node) Exists() bool { return n.yaml != nil }

// IsNull reports whether there is no node, or one that is an unquoted null.
func (n Node) IsNull() bool { return n.yaml == nil || isNull(n.yaml) }

// IsMapping reports whether the node is a mapping.
func (n Node) IsMapping() bool { return n.yaml != nil && n.yaml.Kind == yaml.MappingNode }

// IsSequence reports whether the node is a sequence.
func (n Node) IsSequence() bool { return n.yaml != nil && n.yaml.Kind == yaml.SequenceNode }

// IsScalar reports whether the node is a text, number or truth value.
func (n Node) IsScalar() bool {
	return n.yaml != nil && n.yaml.Kind == yaml.ScalarNode && !isNull(n.yaml)
}

// Tag returns the node's tag as written in the file, such as "!reference"; ""
// for one of YAML's own.
func (n Node) Tag() string {
	if n.yaml == nil || strings.HasPrefix(n.yaml.Tag, "!!") {
		return ""
	}
	return n.yaml.Tag
}

// At returns where the node stands.
func (n Node) At() pipeline.Line {
	if n.doc == nil {
		return pipeline.Line{}
	}
	return n.doc.Line(n.line)
}

// At returns where the field's key stands.
func (f Field) At() pipeline.Line {
	if f.Value.doc == nil {
		return pipeline.Line{}
	}
	return f.Value.doc.Line(f.Line)
}

// maxKey is the longest key that is read, as long as YAML lets one be without a question mark.
const maxKey = 1024

// maxMerge is how many merge keys deep a mapping is followed.
const maxMerge = 8

// Fields returns the entries of a mapping in the file's order, those of merge
// keys (<<) last; of a key that is there twice the first. For anything else it
// returns nothing.
func (n Node) Fields() []Field { return n.merged(0) }

func (n Node) merged(depth int) []Field {
	if !n.IsMapping() || depth > maxMerge || !n.doc.budget.Spend(1+len(n.yaml.Content)/2) {
		return nil
	}
	fields := fieldSet{list: make([]Field, 0, len(n.yaml.Content)/2)}
	var merges []Node
	for i := 0; i+1 < len(n.yaml.Content); i += 2 {
		key, value := n.entry(i)
		switch {
		case key.yaml.Kind != yaml.ScalarNode || len(key.yaml.Value) > maxKey:
		case key.yaml.Tag == "!!merge":
			merges = append(merges, mergedFrom(value)...)
		default:
			fields.add(Field{Name: key.yaml.Value, Line: key.line, Value: value})
		}
	}
	for _, m := range merges {
		for _, f := range m.merged(depth + 1) {
			fields.add(f)
		}
	}
	return fields.list
}

// entry returns the key at a place of a mapping's content, and its value, which
// stands no earlier: nothing at all is not always given a line of its own.
func (n Node) entry(i int) (key, value Node) {
	key, value = n.doc.node(n.yaml.Content[i]), n.doc.node(n.yaml.Content[i+1])
	value.line = max(value.line, key.line)
	return key, value
}

// mergedFrom returns the mappings that a merge key names: one, or a sequence.
func mergedFrom(value Node) []Node {
	if !value.IsSequence() {
		return []Node{value}
	}
	return value.Items()
}

// fieldSet keeps the first field of each name, in order.
type fieldSet struct {
	list []Field
	// names is nil while the list is short enough to look through.
	names map[string]bool
}

func (set *fieldSet) add(f Field) {
	const short = 16
	if set.names == nil && len(set.list) == short {
		set.names = make(map[string]bool, cap(set.list))
		for _, have := range set.list {
			set.names[have.Name] = true
		}
	}
	if set.names != nil {
		if set.names[f.Name] {
			return
		}
		set.names[f.Name] = true
	} else if slices.ContainsFunc(set.list, func(have Field) bool { return have.Name == f.Name }) {
		return
	}
	set.list = append(set.list, f)
}

// Field returns one entry of a mapping; false where there is none.
func (n Node) Field(name string) (Field, bool) {
	for _, f := range n.Fields() {
		if f.Name == name {
			return f, true
		}
	}
	return Field{}, false
}

// Get returns the value at a path of keys; the zero Node where there is none.
func (n Node) Get(names ...string) Node {
	for _, name := range names {
		f, _ := n.Field(name)
		n = f.Value
	}
	return n
}

// Items returns the elements of a sequence; a scalar stands for a sequence of one.
func (n Node) Items() []Node {
	switch {
	case n.IsScalar():
		return []Node{n}
	case n.IsSequence() && n.doc.budget.Spend(1+len(n.yaml.Content)):
		items := make([]Node, len(n.yaml.Content))
		for i, c := range n.yaml.Content {
			items[i] = n.doc.node(c)
		}
		return items
	}
	return nil
}

// Text returns a scalar as it is after decoding; "" for null and anything else.
func (n Node) Text() string {
	if !n.IsScalar() || !n.doc.budget.Spend(len(n.yaml.Value)/BytesPerNode) {
		return ""
	}
	return n.yaml.Value
}

// Texts returns the scalars of a sequence, or a scalar as the only one.
func (n Node) Texts() []string {
	var texts []string
	for _, item := range n.Items() {
		if text := item.Text(); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// True reports whether the node is a YAML truth value that is true.
func (n Node) True() bool {
	switch strings.ToLower(n.Text()) {
	case "true", "yes", "on":
		return true
	}
	return false
}

// False reports whether the node is a YAML truth value that is false.
func (n Node) False() bool {
	switch strings.ToLower(n.Text()) {
	case "false", "no", "off":
		return true
	}
	return false
}

// Pairs reads a mapping of texts, each with the line of its value.
func (n Node) Pairs() []pipeline.Pair {
	var pairs []pipeline.Pair
	for _, f := range n.Fields() {
		pairs = append(pairs, pipeline.Pair{Key: f.Name, Value: f.Value.Text(), At: f.Value.At()})
	}
	return pairs
}

// Script returns the lines of a scalar as it is after decoding, each with the
// line of the file on which its text begins. The lines of a sequence of
// scalars, one level deep or two, follow one another.
func (n Node) Script() []pipeline.Line { return n.script(0) }

func (n Node) script(depth int) []pipeline.Line {
	const maxNesting = 2
	if n.IsSequence() && depth < maxNesting {
		var lines []pipeline.Line
		for _, item := range n.Items() {
			lines = append(lines, item.script(depth+1)...)
		}
		return lines
	}
	if !n.IsScalar() {
		return nil
	}
	texts := strings.Split(strings.TrimRight(n.yaml.Value, "\n"), "\n")
	if !n.doc.budget.Spend(len(texts) + len(n.yaml.Value)/BytesPerNode) {
		return nil
	}
	numbers := n.doc.Numbers(n.yaml, texts)
	lines := make([]pipeline.Line, len(texts))
	for i, text := range texts {
		lines[i] = pipeline.Line{Path: n.doc.Path, Line: n.doc.Within(numbers[i]), Text: text}
	}
	return lines
}

// isNull reports whether the node is an unquoted null.
func isNull(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Tag == "!!null"
}
