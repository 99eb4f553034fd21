package delta_test

import (
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/change"
	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/gittest"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners"
)

// lab judges commits of one repository.
type lab struct {
	t       *testing.T
	dir     string
	scanner *scanners.Scanner
	engine  *policies.Engine
}

func newLab(t *testing.T) *lab {
	t.Helper()
	engine, err := policies.New(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	l := &lab{t: t, dir: t.TempDir(), scanner: scanners.New(scanners.All()), engine: engine}
	gittest.Git(t, l.dir, "init", "-q")
	return l
}

// commit makes a commit of these files alone.
func (l *lab) commit(contents map[string]string) *side {
	l.t.Helper()
	gittest.CommitOnly(l.t, l.dir, contents)
	files, err := tree.OpenCommit(l.t.Context(), l.dir, "HEAD", tree.Options{})
	if err != nil {
		l.t.Fatal(err)
	}
	l.t.Cleanup(func() { files.Close() })
	doc, err := l.scanner.Scan(l.t.Context(), files)
	if err != nil {
		l.t.Fatal(err)
	}
	verdicts, err := l.engine.Decide(l.t.Context(), doc)
	if err != nil {
		l.t.Fatal(err)
	}
	return &side{delta.Side{Sightings: doc.All, Verdicts: verdicts}, files}
}

// side is a commit as it was judged.
type side struct {
	delta.Side
	tree *tree.Tree
}

func (l *lab) compare(base, head *side) *delta.Delta {
	return delta.Compare(base.Side, head.Side, delta.Options{Renamed: change.Between(base.tree, head.tree).Renamed, Models: l.engine.Models()})
}

// repositories are those of the fixtures that are whole ones.
func repositories(t *testing.T) map[string]map[string]string {
	t.Helper()
	all := map[string]map[string]string{}
	for pattern, folder := range map[string]string{"evidence": "repo/", "profiles": "match/"} {
		names, err := filepath.Glob(filepath.Join("..", "..", "testdata", pattern, "*.txtar"))
		if err != nil || len(names) == 0 {
			t.Fatalf("no fixtures of %s: %v", pattern, err)
		}
		for _, name := range names {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files := map[string]string{}
			for _, f := range archive.Files {
				if file, ok := strings.CutPrefix(f.Name, folder); ok {
					files[file] = string(f.Data)
				}
			}
			if len(files) > 0 {
				all[strings.TrimSuffix(filepath.Base(name), ".txtar")] = files
			}
		}
	}
	return all
}

// renamed calls the workflows otherwise that no other file names: their names are
// free, those of most other files are not.
func renamed(files map[string]string) (map[string]string, int) {
	out, n := map[string]string{}, 0
	for name, text := range files {
		base := path.Base(name)
		named := false
		for _, text := range files {
			named = named || strings.Contains(text, base)
		}
		if path.Dir(name) == ".github/workflows" && !named {
			name, n = path.Join(path.Dir(name), "z-"+base), n+1
		}
		out[name] = text
	}
	return out, n
}

// What holds of synthetic sightings holds of real trees, through the scanners and
// the policies: a tree is no change of itself, what its files are called is none,
// and what is done and undone is lost and gained the same.
func TestLawsOnTrees(t *testing.T) {
	if testing.Short() {
		t.Skip("it makes many commits")
	}
	l := newLab(t)
	all := repositories(t)
	var before *side
	var names []string
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	moved := 0
	for _, name := range names {
		now := l.commit(all[name])
		if d := l.compare(now, now); len(d.Changes) > 0 || !d.Empty() {
			t.Errorf("%s: to itself: %s", name, delta.Tally(d.Changes))
		}
		if other, n := renamed(all[name]); n > 0 {
			moved += n
			d := l.compare(now, l.commit(other))
			if !d.Empty() {
				t.Errorf("%s: with other names: %s, %d statements, %d stages", name, delta.Tally(d.Changes), len(d.Statements), len(d.Stages))
			}
		}
		if before != nil {
			there, back := l.compare(before, now), l.compare(now, before)
			if diff := cmp.Diff(told(there), undone(back)); diff != "" {
				t.Errorf("%s: done (-) and undone (+):\n%s", name, diff)
			}
		}
		before = now
	}
	if moved == 0 {
		t.Error("no fixture has a workflow to rename")
	}
}

// told lists what a delta says, in no order of its own.
func told(d *delta.Delta) []string { return list(d, func(k delta.Kind) delta.Kind { return k }, 1) }

// undone is told of the reverse.
func undone(d *delta.Delta) []string {
	reverse := map[delta.Kind]delta.Kind{
		delta.Gained: delta.Lost, delta.Lost: delta.Gained, delta.Weakened: delta.Strengthened, delta.Strengthened: delta.Weakened, delta.Moved: delta.Moved,
	}
	return list(d, func(k delta.Kind) delta.Kind { return reverse[k] }, -1)
}

func list(d *delta.Delta, kind func(delta.Kind) delta.Kind, sign int) []string {
	var out []string
	from := func(before, after *evidence.Evidence) string {
		place := func(e *evidence.Evidence) string {
			if e == nil {
				return "nowhere"
			}
			return fmt.Sprintf("%s:%d", e.Path, e.Line)
		}
		if sign < 0 {
			before, after = after, before
		}
		return place(before) + " to " + place(after)
	}
	for i := range d.Changes {
		c := &d.Changes[i]
		out = append(out, fmt.Sprintf("%s %s %s %v from %s", kind(c.Kind), c.Signal, c.Tool, c.Sole, from(c.Before, c.After)))
	}
	for _, s := range d.Statements {
		before, after := s.Before, s.After
		if sign < 0 {
			before, after = after, before
		}
		out = append(out, fmt.Sprintf("%s.%s %s -> %s %v", s.Model, s.ID, before, after, s.Points*float64(sign)+0)) // there is a zero below zero
	}
	for _, s := range d.Stages {
		before, after := s.Before, s.After
		if sign < 0 {
			before, after = after, before
		}
		out = append(out, fmt.Sprintf("%s.%s %d -> %d", s.Model, s.Axis, before, after))
	}
	slices.Sort(out)
	return out
}
