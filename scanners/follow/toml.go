package follow

import (
	"bytes"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// entry is one key of a TOML file with the path of its tables.
type entry struct {
	path  []string
	value value
}

// value is a TOML value: a text, a list or a table.
type value struct {
	text  string
	list  []value
	table []entry
	line  int
}

// items is the list, or the value itself as the only item.
func (v value) items() []value {
	if v.list != nil {
		return v.list
	}
	return []value{v}
}

// get is the value of a key of a table.
func (v value) get(key string) (value, bool) {
	for _, e := range v.table {
		if len(e.path) == 1 && e.path[0] == key {
			return e.value, true
		}
	}
	return value{}, false
}

// toml reads a TOML file once.
func (f *Follower) toml(file string) []entry {
	if t, ok := f.tables[file]; ok {
		return t
	}
	r := &tomlReader{text: f.text(file), row: 1}
	r.parser.Reset(r.text)
	var out []entry
	var table []string
	for r.parser.NextExpression() {
		switch e := r.parser.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = keys(e.Key())
		case unstable.KeyValue:
			out = append(out, entry{append(table[:len(table):len(table)], keys(e.Key())...), r.value(e.Value(), r.keyLine(e), 0)})
		}
	}
	if err := r.parser.Error(); err != nil {
		f.problem(evidence.Problem{Path: file, Kind: evidence.Unparsed, Message: err.Error()})
	}
	f.tables[file] = out
	return out
}

type tomlReader struct {
	parser unstable.Parser
	text   []byte
	offset int
	row    int
}

func keys(it unstable.Iterator) []string {
	var out []string
	for it.Next() {
		out = append(out, string(it.Node().Data))
	}
	return out
}

// keyLine is the line of an expression's key.
func (r *tomlReader) keyLine(e *unstable.Node) int {
	it := e.Key()
	if it.Next() {
		return r.line(it.Node(), r.row)
	}
	return r.row
}

// line is the line of a node that stands in the text; expressions come in order.
func (r *tomlReader) line(n *unstable.Node, otherwise int) int {
	off := int(n.Raw.Offset)
	if n.Raw.Length == 0 || off >= len(r.text) || off < r.offset {
		return otherwise
	}
	r.row += bytes.Count(r.text[r.offset:off], []byte("\n"))
	r.offset = off
	return r.row
}

// value reads a value; what has no place of its own gets the line it is given.
func (r *tomlReader) value(n *unstable.Node, line, depth int) value {
	v := value{line: r.line(n, line)}
	switch n.Kind {
	case unstable.String:
		v.text = string(n.Data)
		if strings.HasPrefix(string(r.parser.Raw(n.Raw)), `"""`) || strings.HasPrefix(string(r.parser.Raw(n.Raw)), "'''") {
			if i := int(n.Raw.Offset) + 3; i < len(r.text) && (r.text[i] == '\n' || r.text[i] == '\r') {
				v.line++ // the first line break is not part of the text
			}
		}
	case unstable.Array:
		v.list = []value{}
		for it := n.Children(); it.Next() && depth < 8; {
			item := r.value(it.Node(), v.line, depth+1)
			v.list = append(v.list, item)
		}
		if len(v.list) > 0 {
			v.line = v.list[0].line // a list has no place of its own
		}
	case unstable.InlineTable:
		for it := n.Children(); it.Next() && depth < 8; {
			kv := it.Node()
			v.table = append(v.table, entry{keys(kv.Key()), r.value(kv.Value(), r.keyLine(kv), depth+1)})
		}
	default:
		v.text = string(n.Data)
	}
	return v
}
