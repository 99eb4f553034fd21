package markdown

import (
	"fmt"
	"slices"
	"strings"
)

// section is a part of the page. It is shortened by whole items, so that what
// is left is whole Markdown.
type section struct {
	// open comes before the items, and close after them.
	open, close string
	// items are whole Markdown each, with their line breaks.
	items []string
	// row is how an item looks that stands for some that were cut.
	row func(words string) string
	// folded sections are shortened before the others.
	folded bool
	// dropped is how many items were cut; all of them take the section along.
	dropped int
}

func (s *section) kept() int { return len(s.items) - s.dropped }

// size is how many bytes the section takes.
func (s *section) size() int {
	if s.gone() {
		return 0
	}
	n := len(s.open) + len(s.close) + len(s.more())
	for _, item := range s.items[:s.kept()] {
		n += len(item)
	}
	return n
}

func (s *section) gone() bool { return s.kept() == 0 }

// more stands for the items that were cut.
func (s *section) more() string {
	if s.dropped == 0 {
		return ""
	}
	return s.row(fmt.Sprintf("… %d more cut", s.dropped))
}

// shorten cuts items until the section is smaller by so many bytes, or gone. It
// returns by how many it is.
func (s *section) shorten(over int) int {
	before := s.size()
	bare := before - len(s.more())
	for n := s.kept(); n > 0; n-- {
		bare -= len(s.items[n-1])
		s.dropped++
		if saved := before - bare - len(s.more()); saved >= over && !s.gone() {
			return saved
		}
	}
	return before
}

func (s *section) write(out *strings.Builder) {
	if s.gone() {
		return
	}
	out.WriteString(s.open)
	for _, item := range s.items[:s.kept()] {
		out.WriteString(item)
	}
	out.WriteString(s.more() + s.close)
}

// fit joins sections to at most so many bytes. The folded ones are shortened
// first, the last of them before the others; then the rest, likewise. note says
// that something was cut. It is false where even the first section has no room.
func fit(sections []section, note string, budget int) (page string, ok bool) {
	sections = slices.Clone(sections)
	total := 0
	for i := range sections {
		total += sections[i].size()
	}
	cut := total > budget
	if cut {
		budget -= len(note)
	}
	for _, folded := range []bool{true, false} {
		for i := len(sections) - 1; i > 0 && total > budget; i-- {
			if s := &sections[i]; s.folded == folded {
				total -= s.shorten(total - budget)
			}
		}
	}
	if total > budget {
		return "", false
	}
	var out strings.Builder
	for i := range sections {
		sections[i].write(&out)
	}
	if cut {
		out.WriteString(note)
	}
	return out.String(), true
}

// The rows of lists and of tables.
func listed(words string) string { return "- *" + words + "*\n" }

func columns(n int) func(string) string {
	return func(words string) string { return "| " + words + strings.Repeat(" |", n) + "\n" }
}
