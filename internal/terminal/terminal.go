// Package terminal lays text out for a terminal: lines of at most so many
// columns, wrapped, cut, coloured where that is wanted, and never with a code
// that the text brought along. It knows nothing of what the text says.
package terminal

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Width is the number of columns that everything fits in.
const Width = 80

// Style is a terminal's select-graphic-rendition code.
type Style string

// The styles.
const (
	Plain  Style = ""
	Bold   Style = "1"
	Dim    Style = "2"
	Green  Style = "32"
	Yellow Style = "33"
)

// Page is text in the making. Its zero value is an empty page without colour.
type Page struct {
	// Color marks what matters with terminal colours.
	Color bool
	out   bytes.Buffer
}

// Bytes returns what was written so far.
func (p *Page) Bytes() []byte { return p.out.Bytes() }

// Paint puts words into a style, if the page is in colour. The words are
// written as they are.
func (p *Page) Paint(s Style, words string) string {
	if !p.Color || s == Plain || words == "" {
		return words
	}
	return "\x1b[" + string(s) + "m" + words + "\x1b[0m"
}

// Line writes one line of at most [Width] columns, in one style after an indent.
func (p *Page) Line(indent int, s Style, words string) {
	words = Cut(Printable(words), Width-indent)
	p.Raw(strings.Repeat(" ", indent) + p.Paint(s, words) + "\n")
}

// widestLabel is the room that a label has: what it labels needs some as well.
const widestLabel = Width / 2

// Labelled writes a label and words that continue under themselves, in at most
// so many lines; 0 is any number.
func (p *Page) Labelled(indent int, label string, s Style, words string, most int) {
	label = Cut(Printable(label), widestLabel)
	beside := utf8.RuneCountInString(label)
	columns := Width - indent - beside
	lines := Wrap(Printable(words), columns)
	for i, line := range lines {
		lead := label
		if i > 0 {
			lead = strings.Repeat(" ", beside)
		}
		last := i == most-1
		if last && len(lines) > most {
			line = Cut(line+" …", columns)
		}
		p.Raw(strings.Repeat(" ", indent) + p.Paint(Dim, lead) + p.Paint(s, line) + "\n")
		if last {
			return
		}
	}
}

// Gap writes an empty line.
func (p *Page) Gap() { p.out.WriteByte('\n') }

// Raw writes text of our own as it stands.
func (p *Page) Raw(text string) { p.out.WriteString(text) }
