package githubactions

import (
	"bytes"
	"errors"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// node is a YAML node with aliases followed; the zero node is nothing.
type node struct {
	*yaml.Node
	// line is where the node stands for its parent: the alias's line, not the anchor's.
	line int
}

// document is one parsed file with its source lines.
type document struct {
	path  string
	lines []string
	root  node
}

// maxText bounds the text that is kept of a line to name a place.
const maxText = 200

// line returns the place of a line, counted from 1, with its text.
func (d *document) line(n int) pipeline.Line {
	n = max(1, min(n, len(d.lines)))
	return pipeline.Line{Path: d.path, Line: n, Text: short(strings.TrimSpace(d.lines[n-1]))}
}

// short cuts a text to maxText bytes, between characters.
func short(text string) string {
	if len(text) <= maxText {
		return text
	}
	return strings.ToValidUTF8(text[:maxText], "")
}

// document parses a file once; nil when it cannot be read or is no mapping.
func (r *reader) document(p string) *document {
	doc, seen := r.documents[p]
	if !seen {
		doc = r.parse(p)
		r.documents[p] = doc
	}
	return doc
}

func (r *reader) parse(p string) *document {
	text, err := r.files.Text(p)
	if err != nil {
		r.problem(p, 0, evidence.Unreadable, err.Error())
		return nil
	}
	text = onlyLineFeeds(text)
	doc := &document{path: p, lines: strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")}
	var root yaml.Node
	if err := yaml.Unmarshal(text, &root); err != nil {
		r.problem(p, doc.errorLine(err), errorKind(err), errorText(err))
		return nil
	}
	if len(root.Content) == 0 {
		r.problem(p, 1, evidence.Unparsed, "the file is empty")
		return nil
	}
	doc.root = follow(root.Content[0])
	if doc.root.Kind != yaml.MappingNode {
		r.problem(p, doc.line(doc.root.line).Line, evidence.Unparsed, "the file is not a mapping")
		return nil
	}
	return doc
}

// onlyLineFeeds makes LF the only line break: the YAML reader takes CR, NEL, LS
// and PS for breaks too and would count lines that no editor counts.
func onlyLineFeeds(text []byte) []byte {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if bytes.IndexByte(text, '\r') >= 0 {
		text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
		text = bytes.ReplaceAll(text, []byte("\r"), []byte(" "))
	}
	for _, brk := range []string{"\u0085", "\u2028", "\u2029"} {
		if bytes.Contains(text, []byte(brk)) {
			text = bytes.ReplaceAll(text, []byte(brk), []byte(" "))
		}
	}
	return text
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

var (
	errorLine  = regexp.MustCompile(`^line (\d+): `)
	errorAlias = regexp.MustCompile(`^unknown anchor '(.*)' referenced$`)
)

// errorText is the YAML reader's message without its prefix and line.
func errorText(err error) string {
	var unmarshal *yaml.TypeError
	if errors.As(err, &unmarshal) {
		return "malformed YAML"
	}
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	return errorLine.ReplaceAllString(text, "")
}

func errorKind(err error) evidence.ProblemKind {
	if strings.Contains(err.Error(), "exceeded max depth") {
		return evidence.Limit
	}
	return evidence.Unparsed
}

// errorLine tells the line of a YAML error. The reader's message leaves it out
// on the first line and for unknown anchors, and counts from 0 in messages of
// its parser, which all begin alike.
func (d *document) errorLine(err error) int {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if m := errorAlias.FindStringSubmatch(text); m != nil {
		for i, line := range d.lines {
			if strings.Contains(line, "*"+m[1]) {
				return i + 1
			}
		}
	}
	line := 1
	if m := errorLine.FindStringSubmatch(text); m != nil {
		line, _ = strconv.Atoi(m[1]) // only digits match; too many of them give the largest number
		if strings.HasPrefix(text[len(m[0]):], "did not find expected") {
			line++
		}
	}
	return max(1, min(line, len(d.lines)))
}
