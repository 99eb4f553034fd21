package gitlabci

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// scriptLines returns the lines of a scalar that holds shell, each with the
// line of the file that it stands on. Where YAML joins several lines of the
// file into one of the script, they stay apart, joined by the given mark
// of a continued line.
func scriptLines(v *value, mark string) []pipeline.Line {
	n := v.node
	if n == nil {
		return nil
	}
	f := finder{src: v.origin.src, next: v.line, column: n.Column, mark: mark}
	text := strings.TrimRight(n.Value, "\n")
	switch {
	case n.Style&yaml.LiteralStyle != 0:
		f.next = f.header() + 1
		f.literal(text)
	case n.Style&yaml.FoldedStyle != 0:
		f.next = f.header() + 1
		f.folded(text)
	case n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0:
		f.quoted(text)
	default:
		f.folded(text)
	}
	return withInputs(f.out, v.origin.inputs)
}

// withInputs puts inputs into lines. One of several lines makes several lines
// that stand where the expression does.
func withInputs(lines []pipeline.Line, in *inputs) []pipeline.Line {
	if in == nil {
		return lines
	}
	var out []pipeline.Line
	for _, l := range lines {
		for text := range strings.SplitSeq(in.text(l.Text), "\n") {
			out = append(out, pipeline.Line{Path: l.Path, Line: l.Line, Text: text})
		}
	}
	return out
}

// finder finds the lines of a scalar in its file.
type finder struct {
	src  *source
	next int // the line to look at next
	// column is where the scalar starts on its first line, in characters from 1;
	// an anchor, a tag and a quote come before it.
	column int
	mark   string
	out    []pipeline.Line
}

func (f *finder) emit(line int, text string) {
	f.out = append(f.out, pipeline.Line{Path: f.src.path, Line: min(max(line, 1), len(f.src.lines)), Text: text})
}

var blockHeader = expression.Lazy(`[|>][-+0-9]*\s*(#.*)?$`)

// header returns the line of a block scalar's indicator: an anchor or a tag may
// stand on a line before it.
func (f *finder) header() int {
	for line := f.next; line < f.next+5; line++ {
		if blockHeader().MatchString(f.src.at(line)) {
			return line
		}
	}
	return f.next
}

// literal emits text, whose lines are those of the file.
func (f *finder) literal(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		f.emit(f.next, line)
		f.next++
	}
}

// folded emits text, whose lines may each be several of the file.
func (f *finder) folded(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		for rest := strings.TrimSpace(line); rest != ""; {
			rest = f.part(rest)
		}
	}
}

// part emits what the next line of the file holds of rest, and returns what
// remains.
func (f *finder) part(rest string) string {
	for f.next < len(f.src.lines) && strings.TrimSpace(f.src.at(f.next)) == "" {
		f.next++
	}
	line := f.next
	f.next++
	have, ended := overlap(f.rest(line), rest)
	if !ended || len(have) == len(rest) || rest[len(have)] != ' ' {
		f.emit(line, rest) // the last part, or not as expected: all of it here
		return ""
	}
	// A mark that is there already is meant as one.
	if strings.HasSuffix(have, strings.TrimSpace(f.mark)) {
		f.emit(line, have)
	} else {
		f.emit(line, have+f.mark)
	}
	return strings.TrimLeft(rest[len(have):], " ")
}

// rest returns the line from where the scalar starts; "" for a line that is
// too long to be looked at.
func (f *finder) rest(line int) string {
	text := f.src.at(line)
	if len(text) > maxLine {
		return ""
	}
	column := f.column
	f.column = 0
	for i := range text {
		if column--; column <= 0 {
			return text[i:]
		}
	}
	return text
}

// overlap returns the longest start of rest that stands in line, and whether
// the line ends with it.
func overlap(line, rest string) (have string, ended bool) {
	line = strings.TrimRight(line, " \t")
	first, _, _ := strings.Cut(rest, " ")
	for at := 0; ; at++ {
		i := strings.Index(line[at:], first)
		if i < 0 {
			return have, ended
		}
		at += i
		tail := line[at:]
		n := 0
		for n < len(tail) && n < len(rest) && tail[n] == rest[n] {
			n++
		}
		if n > len(have) {
			have, ended = rest[:n], n == len(tail)
		}
		if n == len(tail) || n == len(rest) {
			return have, ended
		}
	}
}

// quoted emits the lines of a quoted scalar. Where its text may differ from the
// file's by escapes, lines are found by what is left without them.
func (f *finder) quoted(text string) {
	if !strings.ContainsAny(text, "\\\"'\n") {
		f.folded(text)
		return
	}
	line := f.next
	reach := 20 // lines of the file that one line of the script may take
	if rest := f.rest(line); rest == "" || closes(rest) {
		reach = 1
	}
	for part := range strings.SplitSeq(text, "\n") {
		if want := unescaped(part); want != "" {
			for at := line; reach > 1 && at < line+reach && at <= len(f.src.lines); at++ {
				if strings.Contains(unescaped(f.src.at(at)), want) {
					line = at
					break
				}
			}
		}
		f.emit(line, part)
	}
}

// closes reports whether a quoted text ends on the line that it starts on.
func closes(line string) bool {
	open := strings.IndexAny(line, `"'`)
	if open < 0 {
		return false
	}
	for i := open + 1; i < len(line); i++ {
		switch {
		case line[i] == '\\' && line[open] == '"':
			i++
		case line[i] == line[open] && line[open] == '\'' && strings.HasPrefix(line[i+1:], "'"):
			i++
		case line[i] == line[open]:
			return true
		}
	}
	return false
}

// unescaped removes what quoting adds to a text or takes from it.
func unescaped(s string) string {
	return strings.Map(func(c rune) rune {
		if strings.ContainsRune("\\\"' \t", c) {
			return -1
		}
		return c
	}, s)
}
