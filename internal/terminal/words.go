package terminal

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Printable makes repository text safe for a terminal and for one line: what
// is not graphic becomes a visible escape, so that a file name cannot send
// codes, break lines or turn the direction of writing.
func Printable(words string) string {
	clean := true
	for _, r := range words {
		if !printable(r) {
			clean = false
			break
		}
	}
	if clean && utf8.ValidString(words) {
		return words
	}
	var b strings.Builder
	for i, r := range words {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(words[i:], "\uFFFD"):
			fmt.Fprintf(&b, `\x%02x`, words[i])
		case printable(r):
			b.WriteRune(r)
		case r < 0x80:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

// printable excludes control and format characters; among the latter are those
// that reorder text on the screen.
func printable(r rune) bool { return r == ' ' || unicode.IsGraphic(r) && !unicode.Is(unicode.Zs, r) }

// Count is a number of things in words: "1 file", "5,574 files".
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	digits := fmt.Sprint(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits + " " + noun + "s"
}

// Pad fills words up to a number of columns.
func Pad(words string, columns int) string {
	return words + strings.Repeat(" ", max(0, columns-utf8.RuneCountInString(words)))
}

// Cut shortens words to a number of columns, visibly.
func Cut(words string, columns int) string {
	if utf8.RuneCountInString(words) <= columns {
		return words
	}
	return string([]rune(words)[:max(0, columns-1)]) + "…"
}

// Wrap breaks words into lines of at most columns runes; a word that is
// longer, a path mostly, is broken where it must be.
func Wrap(words string, columns int) []string {
	columns = max(1, columns)
	var lines []string
	line := ""
	for _, word := range strings.Fields(words) {
		for utf8.RuneCountInString(word) > columns {
			if line != "" {
				lines, line = append(lines, line), ""
			}
			runes := []rune(word)
			lines, word = append(lines, string(runes[:columns])), string(runes[columns:])
		}
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= columns:
			line += " " + word
		default:
			lines, line = append(lines, line), word
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
