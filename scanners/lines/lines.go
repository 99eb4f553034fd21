// Package lines says on which line of a file something stands: by offset, and
// for the members of a JSON document. It holds no knowledge of what the files are.
package lines

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// MaxText is the length in bytes to which the text of a line is cut: minified
// files are one line of a megabyte.
const MaxText = 240

// Index finds lines by offset.
type Index struct {
	text   string
	starts []int // the offset at which each line begins
}

// New returns the index of a text.
func New(text string) *Index {
	x := &Index{text: text, starts: make([]int, 1, 1+strings.Count(text, "\n"))}
	for at := 0; ; {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			return x
		}
		at += end + 1
		x.starts = append(x.starts, at)
	}
}

// At returns the line, counted from 1, on which the byte at the offset stands.
// An offset outside of the text has the first or the last line.
func (x *Index) At(offset int) int {
	return max(1, sort.SearchInts(x.starts, offset+1))
}

// Text returns a line, counted from 1, without the white space around it, cut
// to [MaxText]; "" where there is no such line.
func (x *Index) Text(line int) string {
	if line < 1 || line > len(x.starts) {
		return ""
	}
	text := x.text[x.starts[line-1]:]
	if end := strings.IndexByte(text, '\n'); end >= 0 {
		text = text[:end]
	}
	return Cut(strings.TrimSpace(text))
}

// Cut shortens a text to [MaxText] bytes at most, and never within a rune.
func Cut(text string) string {
	if len(text) <= MaxText {
		return text
	}
	end := MaxText
	for end > MaxText-utf8.UTFMax && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// Clean returns a file's content as a string without its byte order mark.
func Clean(text []byte) string {
	return strings.TrimPrefix(string(text), "\ufeff")
}
