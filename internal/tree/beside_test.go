package tree

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// TestBeside holds that a commit's file is read from the checkout where it is
// the same there, and only there.
func TestBeside(t *testing.T) {
	r := newRepository(t, map[string]string{"same.txt": "same\n", "changed.txt": "as committed\n", "gone.txt": "gone\n", "large.txt": "0123456789\n"})
	r.commit()
	checkout := open(t, r.dir, Options{})
	r.write(map[string]string{"changed.txt": "as it is now\n"}) // of the same size: git's list does not tell
	if err := os.Remove(filepath.Join(r.dir, "gone.txt")); err != nil {
		t.Fatal(err)
	}
	// What only the checkout has cannot come from the object store.
	id := r.git("rev-parse", "HEAD:same.txt")
	if err := os.Remove(filepath.Join(r.dir, ".git", "objects", id[:2], id[2:])); err != nil {
		t.Fatal(err)
	}
	commit, err := OpenCommit(context.Background(), r.dir, "HEAD", Options{Beside: checkout, MaxFile: 13})
	if err != nil {
		t.Fatal(err)
	}
	defer commit.Close()
	for path, want := range map[string]string{"same.txt": "same\n", "changed.txt": "as committed\n", "gone.txt": "gone\n"} {
		if got, err := commit.Read(path); err != nil || string(got) != want {
			t.Errorf("%s is %q, %v; want %q", path, got, err, want)
		}
	}
	small, err := OpenCommit(context.Background(), r.dir, "HEAD", Options{Beside: checkout, MaxFile: 5})
	if err != nil {
		t.Fatal(err)
	}
	defer small.Close()
	if got, err := small.Read("large.txt"); err == nil {
		t.Errorf("over the limit, and read as %q", got)
	}
}
