// Package unified reads unified diffs, as git and GitLab write them.
package unified

import (
	"iter"
	"strconv"
	"strings"
)

// Line is one line within a hunk.
type Line struct {
	// Kind is '+' for a line that was added, '-' for one that is gone, ' ' for one
	// that both sides have.
	Kind byte
	// Old and New are the line's numbers on the two sides, counted from 1; on the
	// side that lacks it, the number of the line that comes next.
	Old, New int
	// First is true for the first line of a hunk.
	First bool
}

// Lines goes through the lines of all hunks of a diff. What stands outside of
// hunks, or below a header that is malformed, is passed over.
func Lines(diff string) iter.Seq[Line] {
	return func(yield func(Line) bool) {
		var next Line
		for text := range strings.Lines(diff) {
			if strings.HasPrefix(text, "@@ ") {
				next.Old, next.New = starts(text)
				next.First = true
				continue
			}
			if next.Old == 0 || next.New == 0 || text[0] == '\\' { // no line of the file
				continue
			}
			line := next
			if line.Kind = text[0]; line.Kind != '+' && line.Kind != '-' {
				line.Kind = ' '
			}
			if !yield(line) {
				return
			}
			next.First = false
			if line.Kind != '+' {
				next.Old++
			}
			if line.Kind != '-' {
				next.New++
			}
		}
	}
}

// starts reads the first lines from "@@ -12,3 +14,2 @@", 0 where it is
// malformed. Of an empty side, the line before is named.
func starts(header string) (old, now int) {
	fields := strings.Fields(header)
	if len(fields) < 3 {
		return 0, 0
	}
	first := func(word string) int {
		start, count, ok := strings.Cut(word[1:], ",")
		n, err := strconv.ParseUint(start, 10, 31)
		switch {
		case err != nil:
			return 0
		case ok && count == "0":
			return int(n) + 1
		}
		return int(n)
	}
	return first(fields[1]), first(fields[2])
}
