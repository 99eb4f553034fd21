// Package change says what lies between two trees of a repository: which files
// came, went or got another name, and which lines of a file are new. It compares
// what the trees hold, so that a checkout with changes of its own and a commit
// are compared alike, and git is not asked.
package change

import (
	"slices"
	"strings"
	"sync"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/internal/unified"
)

// mostLines is how many lines of a file are compared; lines of longer files
// count as changed all. The comparison takes memory for each.
const mostLines = 50_000

// Change is what lies between two trees. It is safe for concurrent use while
// both are open.
type Change struct {
	base, head *tree.Tree
	renamed    map[string]string // by the path in the base

	mu    sync.Mutex
	lines map[string]Lines
}

// Between compares the listings of two trees.
func Between(base, head *tree.Tree) *Change {
	c := &Change{base: base, head: head, renamed: map[string]string{}, lines: map[string]Lines{}}
	added := map[string][]string{} // by content
	for _, f := range head.Files() {
		if f.Blob != "" && !base.Has(f.Path) {
			added[f.Blob] = append(added[f.Blob], f.Path)
		}
	}
	for _, f := range base.Files() {
		if head.Has(f.Path) {
			continue
		}
		if names := added[f.Blob]; len(names) > 0 {
			c.renamed[f.Path] = names[0]
			added[f.Blob] = names[1:]
		}
	}
	return c
}

// Renamed returns what a file of the base that is gone is called now: another
// file that came with the same content. It returns "" where there is none.
func (c *Change) Renamed(path string) string { return c.renamed[path] }

// Holds reports whether the head has the file.
func (c *Change) Holds(path string) bool { return c.head.Has(path) }

// FromTop returns the path of a file from the top of the repository, which is
// where forges count from: the trees may be those of a folder in it.
func (c *Change) FromTop(path string) string { return c.head.FromTop(path) }

// Lines says which lines of a file of the head are new, and where the lines of
// the base went. old is the path in the base. Where either side cannot be read
// as text, every line counts as new.
func (c *Change) Lines(old, path string) Lines {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := old + "\x00" + path
	l, ok := c.lines[key]
	if !ok {
		l = c.compare(old, path)
		c.lines[key] = l
	}
	return l
}

func (c *Change) compare(old, path string) Lines {
	now, err := c.head.Text(path)
	if err != nil {
		return Lines{}
	}
	count := countLines(now)
	before, err := c.base.Text(old)
	if err != nil || count > mostLines || countLines(before) > mostLines {
		return Lines{count: count, hunks: []hunk{{newStart: 1, newCount: count}}}
	}
	return Lines{count: count, hunks: hunks(diff.Diff("a", before, "b", now))}
}

func countLines(text []byte) int {
	n := strings.Count(string(text), "\n")
	if len(text) > 0 && text[len(text)-1] != '\n' {
		n++
	}
	return n
}

// hunk is a run of lines that one side has in place of the other's.
type hunk struct{ oldStart, oldCount, newStart, newCount int }

// Lines are those of one file of the head.
type Lines struct {
	count int
	hunks []hunk
}

// New reports whether the line, counted from 1, is new.
func (l Lines) New(line int) bool {
	return slices.ContainsFunc(l.hunks, func(h hunk) bool { return line >= h.newStart && line < h.newStart+h.newCount })
}

// Whither returns the line of the head at which a line of the base stands, or,
// where it is gone, the line that stands in its place now; never outside the
// file, and 1 in an empty one.
func (l Lines) Whither(line int) int {
	shift := 0
	for _, h := range l.hunks {
		if line < h.oldStart {
			break
		}
		if line < h.oldStart+h.oldCount { // gone
			return l.within(h.newStart + min(line-h.oldStart, max(0, h.newCount-1)))
		}
		shift = h.newStart + h.newCount - h.oldStart - h.oldCount
	}
	return l.within(line + shift)
}

func (l Lines) within(line int) int { return max(1, min(line, l.count)) }

// hunks reads a unified diff, down to the runs within its hunks.
func hunks(text []byte) []hunk {
	var all []hunk
	open := false
	for line := range unified.Lines(string(text)) {
		if line.Kind == ' ' {
			open = false
			continue
		}
		if !open || line.First {
			all = append(all, hunk{oldStart: line.Old, newStart: line.New})
			open = true
		}
		h := &all[len(all)-1]
		if line.Kind == '-' {
			h.oldCount++
		} else {
			h.newCount++
		}
	}
	return all
}
