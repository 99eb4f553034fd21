package change

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/gittest"
	"github.com/stagecheck/stagecheck/internal/tree"
)

func between(t *testing.T, base, head map[string]string) *Change {
	t.Helper()
	dir := t.TempDir()
	gittest.Git(t, dir, "init", "-q")
	from, to := gittest.CommitOnly(t, dir, base), gittest.CommitOnly(t, dir, head)
	var trees [2]*tree.Tree
	for i, rev := range []string{from, to} {
		files, err := tree.OpenCommit(t.Context(), dir, rev, tree.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { files.Close() })
		trees[i] = files
	}
	return Between(trees[0], trees[1])
}

func TestBetween(t *testing.T) {
	c := between(t,
		map[string]string{"same": "s", "changed": "1", "old/name": "content", "gone": "g", "twin": "t"},
		map[string]string{"same": "s", "changed": "2", "new/name": "content", "came": "c", "twin": "t", "copy": "t"},
	)
	for path, want := range map[string]string{"old/name": "new/name", "gone": "", "same": "", "twin": ""} {
		if got := c.Renamed(path); got != want {
			t.Errorf("Renamed(%q) = %q, want %q", path, got, want)
		}
	}
}

func TestLines(t *testing.T) {
	lines := func(words ...string) string { return strings.Join(words, "\n") + "\n" }
	c := between(t,
		map[string]string{
			"f":     lines("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
			"empty": "x\n", "binary": "a\x00b", "end": "a\nb",
		},
		map[string]string{
			"f":     lines("new", "a", "b", "d", "e", "F", "F2", "g", "h", "i", "j"),
			"empty": "", "binary": "a\x00c", "end": "a\nb\nc",
		},
	)
	l := c.Lines("f", "f")
	var fresh []int
	for line := range 12 {
		if l.New(line) {
			fresh = append(fresh, line)
		}
	}
	if diff := cmp.Diff([]int{1, 6, 7}, fresh); diff != "" {
		t.Errorf("new lines (-want +got):\n%s", diff)
	}
	for from, want := range map[int]int{1: 2, 2: 3, 3: 4, 4: 4, 5: 5, 6: 6, 7: 8, 10: 11, 99: 11} {
		if got := l.Whither(from); got != want {
			t.Errorf("line %d went to %d, want %d", from, got, want)
		}
	}
	if got := c.Lines("empty", "empty").Whither(1); got != 1 {
		t.Errorf("in an empty file, line %d", got)
	}
	if l := c.Lines("binary", "binary"); l.New(1) || l.Whither(1) != 1 {
		t.Error("a file that is no text has no lines that could be new")
	}
	if l := c.Lines("end", "end"); !l.New(3) || l.New(1) {
		t.Errorf("without a line break at the end: %+v", l)
	}
	if l := c.Lines("nowhere", "f"); !l.New(1) || !l.New(11) || l.New(12) {
		t.Errorf("every line of a file that came is new: %+v", l)
	}
}

// A line that both sides have once goes where it stands.
func TestWhitherAtRandom(t *testing.T) {
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 2))
		var before, after []string
		for i := range 30 {
			line := fmt.Sprintf("line %d", i)
			switch r.IntN(5) {
			case 0:
				before = append(before, line)
			case 1:
				after = append(after, line)
			default:
				before, after = append(before, line), append(after, line)
			}
		}
		c := between(t, map[string]string{"f": strings.Join(before, "\n") + "\n"}, map[string]string{"f": strings.Join(after, "\n") + "\n", "other": "o"})
		l := c.Lines("f", "f")
		where := map[string]int{}
		for i, line := range after {
			where[line] = i + 1
		}
		for i, line := range before {
			if at, ok := where[line]; ok && (l.Whither(i+1) != at || l.New(at)) {
				t.Fatalf("seed %d: line %d stands at %d, want %d", seed, i+1, l.Whither(i+1), at)
			}
		}
		for i, line := range after {
			if old := !l.New(i + 1); old != has(before, line) {
				t.Fatalf("seed %d: %q new: %v", seed, line, !old)
			}
		}
	}
}

func has(list []string, line string) bool {
	for _, other := range list {
		if other == line {
			return true
		}
	}
	return false
}
