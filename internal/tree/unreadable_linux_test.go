package tree

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// withoutPrivilege runs f so that file permissions count, even for root.
func withoutPrivilege(t *testing.T, f func()) {
	t.Helper()
	if os.Geteuid() != 0 {
		f()
		return
	}
	// The file system's idea of the user belongs to the thread.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	const nobody = 65534
	if err := syscall.Setfsuid(nobody); err != nil {
		t.Fatal(err)
	}
	defer syscall.Setfsuid(0)
	f()
}

func TestUnreadable(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "closed": "c", "locked/file": "l", "locked/other": "o", "open/file": "f"})
	plain := filepath.Join(t.TempDir(), "plain")
	if err := os.CopyFS(plain, os.DirFS(r.dir)); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(plain, ".git")); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{r.dir, plain} {
		if err := errors.Join(
			os.Chmod(filepath.Dir(filepath.Dir(dir)), 0o755), // of t.TempDir
			os.Chmod(filepath.Join(dir, "closed"), 0),
			os.Chmod(filepath.Join(dir, "locked"), 0),
		); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.Chmod(filepath.Join(dir, "locked"), 0o755) })
	}
	denied := func(path string) evidence.Problem { return evidence.Problem{Path: path, Kind: evidence.Unreadable} }

	r.write(map[string]string{"swapped": "s"})
	r.git("add", "swapped")
	r.remove("swapped")
	if err := os.Mkdir(filepath.Join(r.dir, "swapped"), 0); err != nil {
		t.Fatal(err)
	}

	withoutPrivilege(t, func() {
		tr := open(t, r.dir, Options{})
		wantPaths(t, tr, "index", "a", "closed", "locked/file", "locked/other", "open/file", "swapped")
		wantError(t, tr, "closed", fs.ErrPermission)
		wantError(t, tr, "locked/file", fs.ErrPermission)
		wantError(t, tr, "swapped", ErrNotRegular)
		wantContent(t, tr, "open/file", "f")
		wantProblems(t, tr, denied("closed"), denied("locked/file"), denied("swapped"))
		wantAllUntracked(t, r.dir) // git, too, passes over what it may not look into

		tr = open(t, plain, Options{})
		wantPaths(t, tr, "walk", "a", "closed", "open/file")
		wantContent(t, tr, "a", "a")
		wantProblems(t, tr, denied("locked"))
	})
}
