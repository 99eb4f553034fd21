package gitlabci

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// source is one file of the tree.
type source struct {
	path  string
	text  string
	lines []string // by line, without line breaks
	// shift maps a line as YAML counts them to a line as editors do. It is nil
	// where both agree: YAML breaks lines at three more characters.
	shift []int
	read  bool // docs holds what could be parsed
	docs  []*yaml.Node
}

// text reads the file at path once; nil means that it cannot be read, which is
// reported the first time.
func (r *reader) text(path string) *source {
	if s, ok := r.sources[path]; ok {
		return s
	}
	r.sources[path] = nil
	raw, err := r.files.Text(path)
	if err != nil {
		r.problem(path, 0, evidence.Unreadable, err.Error())
		return nil
	}
	if len(raw) > maxFile {
		r.problem(path, 0, evidence.TooLarge, "the file is over the limit for one file")
		return nil
	}
	s := newSource(path, string(raw))
	r.sources[path] = s
	return s
}

func newSource(path, text string) *source {
	s := &source{path: path, text: text}
	for line := range strings.SplitSeq(text, "\n") {
		s.lines = append(s.lines, strings.TrimSuffix(line, "\r"))
	}
	if lone := strings.Count(text, "\r") != strings.Count(text, "\r\n"); lone || strings.ContainsAny(text, "\u0085\u2028\u2029") {
		s.shift = shifts(text)
	}
	return s
}

// shifts returns the editor's line for each line as YAML counts them.
func shifts(text string) []int {
	out := []int{1}
	line := 1
	for i, c := range text {
		switch {
		case c == '\n':
			line++
		case c == '\r' && strings.HasPrefix(text[i+1:], "\n"):
			continue // the break is counted at the line feed
		case c != '\r' && c != '\u0085' && c != '\u2028' && c != '\u2029':
			continue
		}
		out = append(out, line)
	}
	return out
}

// line turns a line as YAML counts them into one that exists in the file.
func (s *source) line(n int) int {
	if s.shift != nil {
		n = s.shift[min(max(n, 1), len(s.shift))-1]
	}
	return min(max(n, 1), len(s.lines))
}

// at returns the n-th line; "" outside the file.
func (s *source) at(n int) string {
	if n < 1 || n > len(s.lines) {
		return ""
	}
	return s.lines[n-1]
}

// quote returns line n with its trimmed text, shortened.
func (s *source) quote(n int) pipeline.Line {
	text := strings.TrimSpace(s.at(n))
	if len(text) > maxShown {
		cut := maxShown
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut]
	}
	return pipeline.Line{Path: s.path, Line: n, Text: text}
}

// parse reads the documents of the file at path; nil means that there is none,
// which is reported.
func (r *reader) parse(path string) *source {
	s := r.text(path)
	if s == nil {
		return nil
	}
	if s.read {
		return s
	}
	s.read = true
	docs, err := documents(s.text)
	if err != nil {
		line, message := errorLine(err)
		if line > 0 {
			line = s.line(line)
		}
		r.problem(path, line, evidence.Unparsed, message)
		r.sources[path] = nil
		return nil
	}
	s.docs = docs
	return s
}

// documents decodes the first two documents of a text: a header and a configuration.
func documents(text string) (docs []*yaml.Node, err error) {
	// The decoder is another's and meets hostile bytes.
	defer func() {
		if p := recover(); p != nil {
			docs, err = nil, fmt.Errorf("reading YAML: %v", p)
		}
	}()
	dec := yaml.NewDecoder(bytes.NewReader([]byte(text)))
	for len(docs) < 2 {
		var n yaml.Node
		if err := dec.Decode(&n); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		if len(n.Content) == 1 {
			docs = append(docs, n.Content[0])
		}
	}
	return docs, nil
}

var (
	yamlErrorLine = expression.Lazy(`^yaml: line (\d+): `)
	// zeroBased are the errors for which the decoder counts lines from zero.
	zeroBased = expression.Lazy(`^did not find expected (<document start>|node content|'-' indicator|key$|',' or)`)
)

// errorLine splits the line off an error of the decoder; 0 when it names none.
func errorLine(err error) (int, string) {
	text := err.Error()
	m := yamlErrorLine().FindStringSubmatch(text)
	if m == nil {
		return 0, strings.TrimPrefix(text, "yaml: ")
	}
	line, err := strconv.Atoi(m[1])
	if err != nil {
		return 0, text
	}
	text = text[len(m[0]):]
	if zeroBased().MatchString(text) {
		line++
	}
	return line, text
}
