package scanners_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/gittest"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners"
)

// history is a repository whose commits are trees that have little to do with
// one another.
type history struct {
	t   *testing.T
	dir string
}

// commit adds files to what there is and returns the tree.
func (h *history) commit(files map[string]string) *tree.Tree {
	h.t.Helper()
	gittest.Commit(h.t, h.dir, files)
	tip, err := tree.OpenCommit(h.t.Context(), h.dir, "HEAD", tree.Options{})
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { tip.Close() })
	return tip
}

func document(t *testing.T, s *scanners.Scanner, files *tree.Tree) *evidence.Document {
	t.Helper()
	doc, err := s.Scan(t.Context(), files)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// A scanner that remembers other trees says of one what it says without.
func TestMemoryChangesNothing(t *testing.T) {
	names, err := filepath.Glob("../testdata/evidence/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	h := &history{t, t.TempDir()}
	gittest.Git(h.t, h.dir, "init", "-q")
	remembers, plain := scanners.New(scanners.All(), scanners.Remember(new(scanners.Memory))), scanners.New(scanners.All())
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files := map[string]string{}
		for _, f := range archive.Files {
			if file, ok := strings.CutPrefix(f.Name, "repo/"); ok {
				files[file] = string(f.Data)
			}
		}
		commit := h.commit(files)
		if diff := cmp.Diff(document(t, plain, commit), document(t, remembers, commit)); diff != "" {
			t.Errorf("%s (-without a memory +with one):\n%s", filepath.Base(name), diff)
		}
	}
}

// Of many scripts only the first are asked what kind of repository it is: which
// these are changes with the files before them.
func TestMemoryAsksWhatWasNotAsked(t *testing.T) {
	h := &history{t, t.TempDir()}
	gittest.Git(h.t, h.dir, "init", "-q")
	files := map[string]string{"README.md": "# Scripts\n"}
	for i := range 250 {
		files[fmt.Sprintf("scripts/%03d.ps1", i)] = fmt.Sprintf("Get-MgDeviceManagementManagedDevice -Top %d\n", i)
	}
	many := h.commit(files)
	for i := range 200 {
		gittest.Git(h.t, h.dir, "rm", "-q", fmt.Sprintf("scripts/%03d.ps1", i))
	}
	few := h.commit(nil)
	remembers, plain := scanners.New(scanners.Remember(new(scanners.Memory))), scanners.New()
	document(t, remembers, many)
	want, got := document(t, plain, few), document(t, remembers, few)
	if diff := cmp.Diff(want, got); diff != "" || want.Profile == "" {
		t.Errorf("profile %q (-without a memory +with one):\n%s", want.Profile, diff)
	}
}

// In a checkout a file may hold something else than what git has of it.
func TestMemoryReadsWhatACheckoutHolds(t *testing.T) {
	h := &history{t, t.TempDir()}
	gittest.Git(h.t, h.dir, "init", "-q")
	commit := h.commit(map[string]string{"go.mod": "module example.com/app\n", "renovate.json": "{}\n", "compose.yaml": "services:\n  db:\n    image: postgres:17\n"})
	if err := os.WriteFile(filepath.Join(h.dir, "compose.yaml"), []byte("services:\n  web:\n    image: prom/prometheus:v3\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	checkout, err := tree.Open(t.Context(), h.dir, tree.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer checkout.Close()
	remembers, plain := scanners.New(scanners.All(), scanners.Remember(new(scanners.Memory))), scanners.New(scanners.All())
	before := document(t, remembers, commit)
	want, got := document(t, plain, checkout), document(t, remembers, checkout)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-without a memory +with one):\n%s", diff)
	}
	if cmp.Equal(before.All, want.All) {
		t.Error("the file that was changed shows nothing: the test cannot fail")
	}
}
