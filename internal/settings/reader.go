package settings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/spelling"
	"github.com/stagecheck/stagecheck/scanners/document"
)

// reader reads the nodes of one file and keeps account of what they ask for.
type reader struct {
	doc   *document.Document
	known Known
	limits
	// patterns and rules count what was read.
	patterns, rules int
}

// errorf returns an error about a node, at the line that an editor shows.
func (r *reader) errorf(at *yaml.Node, format string, args ...any) error {
	return &Error{Line: r.doc.Within(at.Line), Message: fmt.Sprintf(format, args...)}
}

// unknown returns the error about a name that is none of those known, with the
// one that was probably meant.
func (r *reader) unknown(at *yaml.Node, what, name string, known []string) error {
	hint := ""
	if near := spelling.Nearest(name, known); near != "" {
		hint = fmt.Sprintf("; did you mean %q?", near)
	} else if len(known) <= 20 {
		hint = "; known are " + strings.Join(known, ", ")
	}
	return r.errorf(at, "unknown %s %s%s", what, quote(name), hint)
}

// quote quotes a text of the file, cut where it is long.
func quote(text string) string {
	const longest = 60
	if len(text) > longest {
		text = strings.ToValidUTF8(text[:longest], "") + "…"
	}
	return strconv.Quote(text)
}

// mapping calls field for each pair of a mapping, in the order of the file.
func (r *reader) mapping(node *yaml.Node, what string, field func(key string, at, value *yaml.Node) error) error {
	if node.Kind != yaml.MappingNode {
		return r.errorf(node, "%s: want a mapping, not %s", what, kind(node))
	}
	first := map[string]int{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		at, value := node.Content[i], node.Content[i+1]
		if at.Kind != yaml.ScalarNode {
			return r.errorf(at, "%s: want a name, not %s", what, kind(at))
		}
		if line, twice := first[at.Value]; twice {
			return r.errorf(at, "%s: %s is already in line %d", what, quote(at.Value), line)
		}
		first[at.Value] = r.doc.Within(at.Line)
		if err := field(at.Value, at, value); err != nil {
			return err
		}
	}
	return nil
}

// list returns the items of a list that is not empty.
func (r *reader) list(node *yaml.Node, what string) ([]*yaml.Node, error) {
	if node.Kind != yaml.SequenceNode {
		return nil, r.errorf(node, "%s: want a list, not %s", what, kind(node))
	}
	if len(node.Content) == 0 {
		return nil, r.errorf(node, "%s: the list is empty", what)
	}
	return node.Content, nil
}

// text reads a text that is not empty.
func (r *reader) text(node *yaml.Node, what string) (string, error) {
	switch {
	case node.Kind != yaml.ScalarNode, node.ShortTag() != "!!str" && node.ShortTag() != "!!timestamp":
		return "", r.errorf(node, "%s: want a text, not %s", what, kind(node))
	case strings.TrimSpace(node.Value) == "":
		return "", r.errorf(node, "%s: the text is empty", what)
	case utf8.RuneCountInString(node.Value) > r.longest:
		return "", r.errorf(node, "%s: the text is longer than %d characters", what, r.longest)
	}
	return node.Value, nil
}

// texts reads a list of texts, or one.
func (r *reader) texts(node *yaml.Node, what string) ([]string, error) {
	nodes := []*yaml.Node{node}
	if node.Kind != yaml.ScalarNode {
		var err error
		if nodes, err = r.list(node, what); err != nil {
			return nil, err
		}
	}
	texts := make([]string, 0, len(nodes))
	for _, node := range nodes {
		text, err := r.text(node, what)
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
	}
	return texts, nil
}

// choice reads a text that is one of those known.
func (r *reader) choice(node *yaml.Node, what string, known []string) (string, error) {
	text, err := r.text(node, what)
	if err == nil && !slices.Contains(known, text) {
		err = r.unknown(node, what, text, known)
	}
	return text, err
}

// yes reads true or false.
func (r *reader) yes(node *yaml.Node, what string) (bool, error) {
	var value bool
	if node.Kind != yaml.ScalarNode || node.ShortTag() != "!!bool" || node.Decode(&value) != nil {
		return false, r.errorf(node, "%s: want true or false, not %s", what, kind(node))
	}
	return value, nil
}

// bytes reads a size in bytes.
func (r *reader) bytes(node *yaml.Node, what string) (int64, error) {
	value, err := strconv.ParseInt(node.Value, 10, 64)
	if node.Kind != yaml.ScalarNode || node.ShortTag() != "!!int" || err != nil || value < 0 {
		return 0, r.errorf(node, "%s: want a number of bytes, not %s", what, kind(node))
	}
	return value, nil
}

// kind says what a node is, as its writer would.
func kind(node *yaml.Node) string {
	switch node.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias: write it out"
	}
	switch node.ShortTag() {
	case "!!null":
		return "nothing"
	case "!!str", "!!bool", "!!int", "!!float", "!!timestamp":
		return quote(node.Value)
	}
	return quote(node.ShortTag())
}
