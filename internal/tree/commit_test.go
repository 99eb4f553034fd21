package tree

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

func TestOpenCommit(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "old", "dir/b": "b", "dirx": "x"})
	r.commit()
	r.git("tag", "-a", "-m", "test", "v1")
	r.write(map[string]string{"a": "new", "c": "c"})
	r.commit()
	first := r.git("rev-parse", "v1^{commit}")

	for _, rev := range []string{"v1", "HEAD~1", first, first[:10]} {
		tr := openRev(t, r.dir, rev, Options{Untracked: true})
		wantPaths(t, tr, "commit", "a", "dir/b", "dirx")
		wantContent(t, tr, "a", "old")
		wantProblems(t, tr)
		if tr.Commit() != first {
			t.Errorf("%s: commit %q, want %q", rev, tr.Commit(), first)
		}
	}
	tr := openRev(t, filepath.Join(r.dir, "dir"), "v1", Options{})
	wantPaths(t, tr, "commit", "b")
	wantContent(t, tr, "b", "b")

	marker := filepath.Join(r.dir, "marker")
	for _, rev := range []string{"", "none", "-x", "--all", "--help", "--output=" + marker, "HEAD:a", "v1^{tree}", "HEAD HEAD", "a\nb", strings.Repeat("0", 40)} {
		if tr, err := OpenCommit(context.Background(), r.dir, rev, Options{}); !errors.Is(err, ErrNoCommit) {
			t.Errorf("%q: %v, %v", rev, tr, err)
		}
	}
	if _, err := os.Lstat(marker); err == nil {
		t.Error("a revision was taken for an option")
	}
	if _, err := OpenCommit(context.Background(), t.TempDir(), "HEAD", Options{}); !errors.Is(err, ErrNoRepository) {
		t.Errorf("without a repository: %v", err)
	}
	if _, err := OpenCommit(context.Background(), filepath.Join(r.dir, "none"), "HEAD", Options{}); !errors.Is(err, ErrNoDirectory) {
		t.Errorf("without a directory: %v", err)
	}
	r.git("commit", "-q", "--allow-empty", "-m", "test")
	empty := r.git("commit-tree", "-m", "test", r.git("hash-object", "-w", "-t", "tree", os.DevNull))
	if _, err := OpenCommit(context.Background(), r.dir, empty, Options{}); !errors.Is(err, ErrEmpty) {
		t.Errorf("a commit without files: %v", err)
	}
}

func TestOpenCommitSHA256(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "b": "b"}, "--object-format=sha256")
	r.commit()
	tr := openRev(t, r.dir, "HEAD", Options{})
	wantPaths(t, tr, "commit", "a", "b")
	wantContent(t, tr, "a", "a")
	if f, _ := tr.Lookup("b"); tr.ObjectID([]byte("b")) != f.Blob || len(f.Blob) != 32 {
		t.Errorf("the object is %x", f.Blob)
	}
}

func TestReadCommitConcurrently(t *testing.T) {
	const files = 50
	content := make(map[string]string)
	for i := range files {
		content[fmt.Sprint(i)] = strings.Repeat(fmt.Sprint(i, "\n"), 1000*i)
	}
	r := newRepository(t, content)
	r.commit()
	tr := openRev(t, r.dir, "HEAD", Options{})
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for path, want := range content {
				wantContent(t, tr, path, want)
			}
		})
	}
	wg.Wait()
}

// TestMissingObject loses one object; the others are read as before.
func TestMissingObject(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "b": "b"})
	r.commit()
	id := r.git("rev-parse", ":a")
	tr := openRev(t, r.dir, "HEAD", Options{})
	if err := os.Remove(filepath.Join(r.dir, ".git/objects", id[:2], id[2:])); err != nil {
		t.Fatal(err)
	}
	if _, err := tr.Read("a"); !errors.Is(err, errNoObject) {
		t.Errorf("the missing one: %v", err)
	}
	wantContent(t, tr, "b", "b")
	wantProblems(t, tr, evidence.Problem{Path: "a", Kind: evidence.Unreadable})
}

// TestUnknownSize reads where git could not tell sizes beforehand: what is too
// large is skipped, and the next answer is found again.
func TestUnknownSize(t *testing.T) {
	r := newRepository(t, map[string]string{"a": strings.Repeat("large", 100_000), "b": "b"})
	r.commit()
	r.git("config", "remote.origin.promisor", "true")
	tr := openRev(t, r.dir, "HEAD", Options{MaxFile: 10})
	if f, _ := tr.Lookup("a"); f.Size != -1 {
		t.Fatalf("the size is %d", f.Size)
	}
	wantError(t, tr, "a", ErrTooLarge)
	wantContent(t, tr, "b", "b")
}

func TestCanceledCommit(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a"})
	r.commit()
	ctx, cancel := context.WithCancel(context.Background())
	tr, err := OpenCommit(ctx, r.dir, "HEAD", Options{})
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	tr.content.(*objects).cmd.Wait()
	if _, err := tr.Read("a"); err == nil {
		t.Error("reading succeeds")
	}
	if err := tr.Close(); err != nil {
		t.Error(err)
	}
	if _, err := OpenCommit(ctx, r.dir, "HEAD", Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("opening: %v", err)
	}
}
