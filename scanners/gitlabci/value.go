package gitlabci

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// kind is what a value is.
type kind uint8

const (
	null kind = iota
	scalar
	list
	table
	// reference is a !reference tag: its items are the keys of the way to a value.
	reference
)

// value is a YAML value that remembers where it stands. Aliases and merge keys
// are resolved in it, inputs put in. Values are shared and never changed.
type value struct {
	kind   kind
	origin *origin
	line   int
	text   string     // of a scalar
	node   *yaml.Node // of a scalar
	items  []*value
	fields []field
	index  map[string]int // of a large table
}

// field is one key of a table.
type field struct {
	key    string
	origin *origin
	line   int // of the key
	val    *value
}

func (f field) at() pipeline.Line { return f.origin.at(f.line) }

// at quotes the line that the value starts on.
func (v *value) at() pipeline.Line { return v.origin.at(v.line) }

// lookup returns the position of a key in a table.
func (v *value) lookup(key string) (int, bool) {
	if v == nil {
		return 0, false
	}
	if v.index != nil {
		i, ok := v.index[key]
		return i, ok
	}
	for i := range v.fields {
		if v.fields[i].key == key {
			return i, true
		}
	}
	return 0, false
}

// field returns the field of a table that has a key, and false if there is
// none or it is null: null takes a key away.
func (v *value) field(key string) (field, bool) {
	i, ok := v.lookup(key)
	if !ok || v.fields[i].val.kind == null {
		return field{}, false
	}
	return v.fields[i], true
}

// get returns the value of a key, nil where [value.field] has none.
func (v *value) get(key string) *value {
	f, _ := v.field(key)
	return f.val
}

// is reports whether v is of a kind; nil is of none.
func (v *value) is(k kind) bool { return v != nil && v.kind == k }

// isTrue reports whether v is a true boolean, as YAML 1.1 spells them.
func (v *value) isTrue() bool {
	if !v.is(scalar) {
		return false
	}
	switch strings.ToLower(v.text) {
	case "true", "yes", "on":
		return true
	}
	return false
}

// isFalse is as isTrue.
func (v *value) isFalse() bool {
	if !v.is(scalar) {
		return false
	}
	switch strings.ToLower(v.text) {
	case "false", "no", "off":
		return true
	}
	return false
}

// tableBuilder collects the fields of a table; a key set again keeps its place.
type tableBuilder struct {
	fields []field
	index  map[string]int
}

// indexed is the number of fields from which a table has an index.
const indexed = 12

func (b *tableBuilder) set(f field) {
	at, ok := b.index[f.key]
	if b.index == nil {
		at, ok = (&value{fields: b.fields}).lookup(f.key)
	}
	if ok {
		b.fields[at] = f
		return
	}
	b.fields = append(b.fields, f)
	switch {
	case b.index != nil:
		b.index[f.key] = len(b.fields) - 1
	case len(b.fields) == indexed:
		b.index = make(map[string]int, 2*indexed)
		for i, f := range b.fields {
			b.index[f.key] = i
		}
	}
}

func (b *tableBuilder) value(o *origin, line int) *value {
	return &value{kind: table, origin: o, line: line, fields: b.fields, index: b.index}
}

// converter turns the nodes of one document into values.
type converter struct {
	r *reader
	o *origin
	// anchored holds what was converted, so that an alias costs nothing, and
	// null for what is being converted, so that a cycle ends.
	anchored map[*yaml.Node]*value
}

// convert returns the value of a document of o.
func (r *reader) convert(o *origin, doc *yaml.Node) *value {
	c := converter{r: r, o: o, anchored: map[*yaml.Node]*value{}}
	return c.node(doc, 0)
}

func (c *converter) node(n *yaml.Node, depth int) *value {
	line := c.o.src.line(n.Line)
	if !c.r.spend(nodeCost) {
		return &value{origin: c.o, line: line}
	}
	if depth > maxNodes {
		c.r.problem(c.o.src.path, line, evidence.Limit, "values are nested deeper than is read")
		return &value{origin: c.o, line: line}
	}
	if n.Kind == yaml.AliasNode {
		if n.Alias == nil {
			return &value{origin: c.o, line: line}
		}
		n = n.Alias
		line = c.o.src.line(n.Line)
	}
	if n.Anchor == "" {
		return c.fresh(n, line, depth)
	}
	if v, ok := c.anchored[n]; ok {
		return v
	}
	c.anchored[n] = &value{origin: c.o, line: line}
	v := c.fresh(n, line, depth)
	c.anchored[n] = v
	return v
}

// fresh converts a node that is no alias.
func (c *converter) fresh(n *yaml.Node, line, depth int) *value {
	v := &value{origin: c.o, line: line}
	switch n.Kind {
	case yaml.ScalarNode:
		if n.Tag == "!!null" {
			return v
		}
		return c.o.inputs.put(&value{kind: scalar, origin: c.o, line: line, text: n.Value, node: n})
	case yaml.SequenceNode:
		v.kind = list
		if n.Tag == "!reference" {
			v.kind = reference
		}
		v.items = make([]*value, 0, len(n.Content))
		for _, item := range n.Content {
			v.items = append(v.items, c.node(item, depth+1))
		}
	case yaml.MappingNode:
		return c.table(n, line, depth)
	}
	return v
}

// table converts a mapping. GitLab reads YAML with Ruby's parser, for which a
// merge key overrides what stands before it, and not only fills what is missing.
func (c *converter) table(n *yaml.Node, line, depth int) *value {
	var b tableBuilder
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], c.node(n.Content[i+1], depth+1)
		if key.Kind == yaml.AliasNode {
			key = key.Alias
		}
		if key == nil || key.Kind != yaml.ScalarNode {
			continue
		}
		if key.Tag == "!!merge" {
			c.merge(&b, val)
			continue
		}
		b.set(field{key: c.o.inputs.text(key.Value), origin: c.o, line: c.o.src.line(n.Content[i].Line), val: val})
	}
	return b.value(c.o, line)
}

// merge puts the fields of a merge key's value, a table or a list of them, into b.
func (c *converter) merge(b *tableBuilder, val *value) {
	tables := []*value{val}
	if val.kind == list {
		// The first of a list wins.
		tables = make([]*value, 0, len(val.items))
		for i := len(val.items) - 1; i >= 0; i-- {
			tables = append(tables, val.items[i])
		}
	}
	for _, t := range tables {
		if !c.r.spend(fieldCost*len(t.fields) + 1) {
			return
		}
		for _, f := range t.fields {
			b.set(f)
		}
	}
}

// merged returns base with over laid on it: tables key by key, anything else whole.
func (r *reader) merged(base, over *value) *value {
	if !base.is(table) || !over.is(table) {
		return over
	}
	if !r.spend(fieldCost*(len(base.fields)+len(over.fields)) + 1) {
		return over
	}
	var b tableBuilder
	b.fields = make([]field, 0, len(base.fields)+len(over.fields))
	for _, f := range base.fields {
		b.set(f)
	}
	for _, f := range over.fields {
		if i, ok := base.lookup(f.key); ok {
			f.val = r.merged(base.fields[i].val, f.val)
		}
		b.set(f)
	}
	return b.value(over.origin, over.line)
}
