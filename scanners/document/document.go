// Package document reads the YAML files that CI systems keep their pipelines
// in: nodes with aliases and merge keys followed, each with the line it stands
// on as an editor counts it, and within limits that no hostile file can get
// around. It knows no CI system.
package document

import (
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Document is one parsed file.
type Document struct {
	Path string
	// Lines holds the file line by line, without line breaks.
	Lines []string
	// Roots holds the root of each document of the file, empty documents left out.
	Roots []*yaml.Node

	// budget is the document's own, unless its reader has one for all.
	budget *Budget
	// places holds, for long lines by number, where some of their characters begin.
	places map[int][]int
}

// maxDocuments is how many documents one file may hold.
const maxDocuments = 200

// Parse parses a file. The error is nil or an [*Error]; what stands before the
// place of the error in documents of its own is returned with it.
func Parse(path string, text []byte) (*Document, error) {
	text = onlyLineFeeds(text)
	d := &Document{Path: path, Lines: strings.Split(strings.TrimSuffix(string(text), "\n"), "\n"), budget: &Budget{}}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for range maxDocuments {
		var root yaml.Node
		err := decoder.Decode(&root)
		if errors.Is(err, io.EOF) {
			return d, nil
		}
		if err != nil {
			return d, &Error{Path: path, Line: d.errorLine(err), Kind: errorKind(err), Message: errorText(err)}
		}
		if len(root.Content) > 0 && !isNull(root.Content[0]) {
			d.Roots = append(d.Roots, root.Content[0])
		}
	}
	return d, &Error{Path: path, Line: 1, Kind: evidence.Limit, Message: "too many documents in one file; the rest was left out"}
}

// Error says why a file, or the rest of it, could not be read.
type Error struct {
	Path    string
	Line    int // counted from 1
	Kind    evidence.ProblemKind
	Message string
}

// Error returns the message with its place.
func (e *Error) Error() string {
	return "read " + e.Path + ":" + strconv.Itoa(e.Line) + ": " + e.Message
}

// Line returns the place of a line, counted from 1, with its text.
func (d *Document) Line(n int) pipeline.Line {
	n = d.Within(n)
	return pipeline.Line{Path: d.Path, Line: n, Text: Short(strings.TrimSpace(d.Lines[n-1]))}
}

// Within returns the nearest line that the file has.
func (d *Document) Within(n int) int { return max(1, min(n, len(d.Lines))) }

// maxText bounds the text that is kept of a line to name a place, in bytes.
const maxText = 200

// Short cuts a text that names a place, between characters.
func Short(text string) string {
	if len(text) <= maxText {
		return text
	}
	return strings.ToValidUTF8(text[:maxText], "")
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

var (
	errorLine  = expression.Lazy(`^line (\d+): `)
	errorAlias = expression.Lazy(`^unknown anchor '(.*)' referenced$`)
)

// errorText is the YAML reader's message without its prefix and line.
func errorText(err error) string {
	var unmarshal *yaml.TypeError
	if errors.As(err, &unmarshal) {
		return "malformed YAML"
	}
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	return errorLine().ReplaceAllString(text, "")
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
func (d *Document) errorLine(err error) int {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	if m := errorAlias().FindStringSubmatch(text); m != nil {
		for i, line := range d.Lines {
			if strings.Contains(line, "*"+m[1]) {
				return i + 1
			}
		}
	}
	line := 1
	if m := errorLine().FindStringSubmatch(text); m != nil {
		line, _ = strconv.Atoi(m[1]) // only digits match; too many of them give the largest number
		if strings.HasPrefix(text[len(m[0]):], "did not find expected") {
			line++
		}
	}
	return d.Within(line)
}
