package manifest

import (
	"errors"
	"io"

	"github.com/pelletier/go-toml/v2/unstable"
)

// maxKeys is the length of a dotted key beyond which nothing is a dependency.
const maxKeys = 16

// entry is a key of a TOML document, with its value unless it is that of a table.
type entry struct {
	// path holds the keys from the top; it is only good until the next entry.
	path  []string
	value *unstable.Node // nil for the header of a table
	line  int
	doc   *tomlWalk
}

// under returns what follows the given keys in the entry's path.
func (e *entry) under(keys ...string) (rest []string, ok bool) {
	if len(e.path) < len(keys) {
		return nil, false
	}
	for i, key := range keys {
		if key != "*" && e.path[i] != key {
			return nil, false
		}
	}
	return e.path[len(keys):], true
}

// strings calls yield with the strings of an array, or with the one that the value is.
func (e *entry) strings(yield func(text string, line int)) {
	if e.value == nil {
		return
	}
	switch e.value.Kind {
	case unstable.String:
		yield(string(e.value.Data), e.doc.line(e.value))
	case unstable.Array:
		for it := e.value.Children(); it.Next(); {
			if n := it.Node(); n.Kind == unstable.String {
				yield(string(n.Data), e.doc.line(n))
			}
		}
	}
}

// field returns a string in the inline table that the value is.
func (e *entry) field(name string) string {
	if e.value == nil || e.value.Kind != unstable.InlineTable {
		return ""
	}
	for it := e.value.Children(); it.Next(); {
		pair := it.Node()
		if pair.Kind != unstable.KeyValue {
			continue
		}
		if key := pair.Key(); key.Next() && key.IsLast() && string(key.Node().Data) == name && pair.Value().Kind == unstable.String {
			return string(pair.Value().Data)
		}
	}
	return ""
}

// tomlWalk follows the expressions of a document.
type tomlWalk struct {
	f      *file
	parser unstable.Parser
	table  []string
	last   int // the line of the last key
}

// toml calls yield for each table and each key of a document in TOML, up to
// the first place that is none. Inline tables are values, not looked into.
func (f *file) toml(yield func(*entry)) (int, error) {
	w := &tomlWalk{f: f, last: 1}
	data := []byte(f.text)
	w.parser.Reset(data[:len(data):len(data)])
	for w.parser.NextExpression() {
		node := w.parser.Expression()
		switch node.Kind {
		case unstable.Table, unstable.ArrayTable:
			w.table = w.keys(w.table[:0], node)
			if len(w.table) <= maxKeys {
				yield(&entry{path: w.table, line: w.last, doc: w})
			}
		case unstable.KeyValue:
			if len(w.table) > maxKeys {
				continue
			}
			path := w.keys(w.table, node)
			if len(path) <= maxKeys {
				yield(&entry{path: path, value: node.Value(), line: w.last, doc: w})
			}
		}
	}
	if err := w.parser.Error(); err != nil {
		return w.failed(err)
	}
	return 0, nil
}

// keys appends the parts of a node's key, up to one more than are of interest.
func (w *tomlWalk) keys(path []string, node *unstable.Node) []string {
	for it := node.Key(); it.Next() && len(path) <= maxKeys; {
		key := it.Node()
		path = append(path, string(key.Data))
		w.last = w.line(key)
	}
	return path
}

func (w *tomlWalk) line(node *unstable.Node) int { return w.f.index.At(int(node.Raw.Offset)) }

// failed gives the error its line, which the parser tells by the bytes that it did not like.
func (w *tomlWalk) failed(err error) (int, error) {
	var parse *unstable.ParserError
	if errors.As(err, &parse) {
		if len(parse.Highlight) > 0 {
			w.last = w.f.index.At(int(w.parser.Range(parse.Highlight).Offset))
		}
		return w.last, errors.New(parse.Message)
	}
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return w.last, err
}
