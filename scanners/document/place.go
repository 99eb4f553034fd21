package document

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// Numbers tells for each line of a decoded scalar the line of the file on which
// it begins.
func (d *Document) Numbers(n *yaml.Node, texts []string) []int {
	source := d.content(n)
	numbers := make([]int, len(texts))
	if n.Style&yaml.LiteralStyle != 0 {
		for i := range texts {
			numbers[i] = source.line + i
		}
		return numbers
	}
	// Folding changes only white space, so the visible characters of the file
	// and of the text correspond one to one.
	for i, text := range texts {
		numbers[i] = source.line
		begun := false
		for _, c := range text {
			if isSpace(c) {
				continue
			}
			line, ok := source.next()
			if !ok {
				break
			}
			if !begun {
				numbers[i], begun = line, true
			}
		}
	}
	return numbers
}

func isSpace(c rune) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// source walks the visible characters of a scalar in the file.
type source struct {
	lines []string
	line  int // counted from 1
	// rest is what is left of that line.
	rest  string
	quote byte // ' or ", 0 for none
}

// content returns the source at the first character of a scalar's content,
// after its anchor, tag, quote or block header.
func (d *Document) content(n *yaml.Node) *source {
	src := &source{lines: d.Lines, line: n.Line}
	src.rest = afterColumn(src.current(), n.Column)
	for src.line <= len(d.Lines) {
		src.rest = strings.TrimLeft(src.rest, " \t")
		switch {
		case src.rest == "" || src.rest[0] == '#':
			src.down()
			continue
		case n.Anchor != "" || n.Style&yaml.TaggedStyle != 0:
			if src.rest[0] == '&' || src.rest[0] == '!' {
				src.rest = src.rest[strings.IndexAny(src.rest+" ", " \t"):]
				continue
			}
		}
		break
	}
	switch {
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		src.down()
	case n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0 && src.rest != "":
		src.quote, src.rest = src.rest[0], src.rest[1:]
	}
	return src
}

// afterColumn cuts a line to what begins at a column, counted in characters from 1.
func afterColumn(line string, column int) string {
	for range column - 1 {
		_, size := utf8.DecodeRuneInString(line)
		line = line[size:]
	}
	return line
}

func (src *source) current() string {
	if src.line < 1 || src.line > len(src.lines) {
		return ""
	}
	return src.lines[src.line-1]
}

func (src *source) down() {
	src.line++
	src.rest = src.current()
}

// next returns the line of the next visible character and goes past it.
func (src *source) next() (int, bool) {
	for src.line <= len(src.lines) {
		if src.rest == "" {
			src.down()
			continue
		}
		c, size := utf8.DecodeRuneInString(src.rest)
		visible := !isSpace(c)
		if src.quote == '\'' && strings.HasPrefix(src.rest, "''") {
			size = len("''")
		}
		if src.quote == '"' && c == '\\' {
			size, visible = escape(src.rest)
		}
		src.rest = src.rest[size:]
		if visible {
			return src.line, true
		}
	}
	return 0, false
}

// escape measures an escape sequence of a double-quoted text, and tells whether
// it stands for something visible.
func escape(text string) (size int, visible bool) {
	if len(text) < 2 {
		return len(text), false // the line break is escaped
	}
	digits := 0
	switch text[1] {
	case 'n', 't', 'r', ' ', '\t':
		return 2, false
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	}
	size = min(2+digits, len(text))
	code := strings.TrimLeft(strings.ToLower(text[min(2, size):size]), "0")
	switch {
	case digits > 0 && (code == "9" || code == "a" || code == "d" || code == "20"):
		return size, false
	}
	if digits == 0 { // the escaped character may be longer than a byte
		_, width := utf8.DecodeRuneInString(text[1:])
		size = 1 + width
	}
	return size, true
}
