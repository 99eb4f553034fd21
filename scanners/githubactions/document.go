package githubactions

import (
	"errors"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
)

// node is a YAML node with aliases followed; the zero node is nothing.
type node struct {
	*yaml.Node
	// line is where the node stands for its parent: the alias's line, not the anchor's.
	line int
}

// file is one parsed file with the mapping that it holds.
type file struct {
	*document.Document
	root node
}

// file parses a file once; nil when it cannot be read or is no mapping.
func (r *reader) file(p string) *file {
	f, seen := r.parsed[p]
	if !seen {
		f = r.parse(p)
		r.parsed[p] = f
	}
	return f
}

func (r *reader) parse(p string) *file {
	text, err := r.files.Text(p)
	if err != nil {
		r.problem(p, 0, evidence.Unreadable, err.Error())
		return nil
	}
	doc, err := document.Parse(p, text)
	var unread *document.Error
	if errors.As(err, &unread) {
		r.problem(p, unread.Line, unread.Kind, unread.Message)
	} else if len(doc.Roots) == 0 {
		r.problem(p, 1, evidence.Unparsed, "the file is empty")
	}
	if len(doc.Roots) == 0 {
		return nil
	}
	f := &file{Document: doc, root: follow(doc.Roots[0])}
	if f.root.Kind != yaml.MappingNode {
		r.problem(p, doc.Within(f.root.line), evidence.Unparsed, "the file is not a mapping")
		return nil
	}
	return f
}

// follow resolves an alias. The YAML reader never lets an alias name another
// alias, so one step is enough.
func follow(n *yaml.Node) node {
	line := n.Line
	if n.Kind == yaml.AliasNode && n.Alias != nil {
		n = n.Alias
	}
	return node{Node: n, line: line}
}
