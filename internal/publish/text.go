package publish

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/terminal"
)

// Line makes words fit to stand in one line that is shown as it is: line
// breaks, escape codes and what turns the direction of writing are made visible.
func Line(words string) string { return terminal.Printable(words) }

// Plain is [Line] for text of several lines.
func Plain(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		lines[i] = terminal.Printable(line)
	}
	return strings.Join(lines, "\n")
}

// Cut shortens text to at most limit bytes, visibly, and never within a rune.
func Cut(text string, limit int) string {
	const mark = "…"
	if len(text) <= limit {
		return text
	}
	if limit < len(mark) {
		return ""
	}
	return whole(text, limit-len(mark)) + mark
}

// CutPage shortens a Markdown page to at most limit bytes, after a line if there
// is one, and says so below. It is for pages that did not keep to their budget:
// one that does is returned as it is.
func CutPage(page string, limit int) string {
	page = strings.ToValidUTF8(page, "\uFFFD")
	if len(page) <= limit {
		return page
	}
	const reserve = 120 // for the closing fence, the folds that stay open and the words
	kept := whole(page, max(0, limit-reserve))
	if at := strings.LastIndexByte(kept, '\n'); at > 0 {
		kept = kept[:at+1]
	}
	note := closing(kept) + fmt.Sprintf("\n\n*Cut here: %s more did not fit.*\n", terminal.Count(len(page)-len(kept), "byte"))
	return Cut(kept+note, limit)
}

// Marker is the first line of what we write where anybody may write: readers do
// not see it, and the words tell it apart: the name of the check, and what of it.
func Marker(words ...string) string {
	return "<!-- stagecheck: " + strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '.' || r == '_' {
			return r
		}
		return '_'
	}, strings.Join(words, " ")) + " -->"
}

// closing returns what ends a code fence that was left open at the end of a
// page: what follows would be code otherwise.
func closing(page string) string {
	fence := ""
	for line := range strings.Lines(page) {
		line = strings.TrimSpace(line)
		mark := line[:len(line)-len(strings.TrimLeft(line, "`"))]
		switch {
		case fence == "" && len(mark) >= 3:
			fence = mark
		case fence != "" && len(mark) >= len(fence) && mark == line:
			fence = ""
		}
	}
	if fence == "" || len(fence) > 20 {
		return ""
	}
	return "\n" + fence
}

// whole returns the longest prefix of at most limit bytes that ends with a rune.
func whole(text string, limit int) string {
	for limit > 0 && !utf8.RuneStart(text[limit]) {
		limit--
	}
	return text[:limit]
}
