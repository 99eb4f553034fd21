package scanners_test

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners"
)

// TestWired holds that a scanner that looks only for what pipelines run finds
// that as the whole one does.
func TestWired(t *testing.T) {
	scanner := scanners.New()
	names, err := filepath.Glob("../testdata/evidence/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	wired := func(doc *evidence.Document) []string {
		var ids []string
		for id, signal := range doc.Signals {
			if slices.ContainsFunc(signal.Evidence, func(e evidence.Evidence) bool { return e.Rung >= evidence.Wired }) {
				ids = append(ids, id)
			}
		}
		slices.Sort(ids)
		return ids
	}
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, got := wired(scan(t, scanner, archive, "repo/")), wired(scan(t, scanner.Wired(), archive, "repo/"))
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: signals (-whole +wired):\n%s", name, diff)
		}
	}
}
