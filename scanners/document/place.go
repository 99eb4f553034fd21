package document

import (
	"strconv"
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
	src.rest = d.afterColumn(n.Line, n.Column)
	for src.line <= len(d.Lines) {
		src.rest = strings.TrimLeft(src.rest, " \t")
		if src.rest == "" || src.rest[0] == '#' {
			if !d.budget.Spend(1) { // an alias may have many lines of comments walked through again
				break
			}
			src.down()
			continue
		}
		property := src.rest[0] == '&' || src.rest[0] == '!'
		if !property || n.Anchor == "" && n.Style&yaml.TaggedStyle == 0 {
			break
		}
		src.rest = src.rest[strings.IndexAny(src.rest+" ", " \t"):]
	}
	switch {
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		src.down()
	case n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0 && src.rest != "":
		src.quote, src.rest = src.rest[0], src.rest[1:]
	}
	return src
}

// columnStep is how many characters lie between two places of a line that are
// kept: one line may hold all of a file, and each of its scalars is looked for.
const columnStep = 256

// afterColumn cuts a line to what begins at a column; both are counted from 1,
// columns in characters.
func (d *Document) afterColumn(number, column int) string {
	if number < 1 || number > len(d.Lines) || column < 1 {
		return ""
	}
	line := d.Lines[number-1]
	if len(line) > columnStep {
		places := d.columns(number)
		step := min((column-1)/columnStep, len(places)-1)
		line = line[places[step]:]
		column -= step * columnStep
	}
	for range column - 1 {
		_, size := utf8.DecodeRuneInString(line)
		line = line[size:]
	}
	return line
}

// columns returns where in a line every [columnStep]th character begins.
func (d *Document) columns(number int) []int {
	if places, ok := d.places[number]; ok {
		return places
	}
	var places []int
	count := 0
	for at := range d.Lines[number-1] {
		if count%columnStep == 0 {
			places = append(places, at)
		}
		count++
	}
	if d.places == nil {
		d.places = map[int][]int{}
	}
	d.places[number] = places
	return places
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
	default: // the escaped character may be longer than a byte
		_, width := utf8.DecodeRuneInString(text[1:])
		return 1 + width, true
	}
	size = min(2+digits, len(text))
	code, err := strconv.ParseUint(text[2:size], 16, 32)
	return size, err != nil || !isSpace(rune(code))
}
