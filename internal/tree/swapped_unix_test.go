//go:build unix

package tree

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// TestReadSwapped puts other things where the index has files.
func TestReadSwapped(t *testing.T) {
	const many = 200 // more directories than stay open
	files := map[string]string{"fifo": "f", "dir/file": "f", "gone": "f", "gone-dir/file": "f", "link": "f", "linked-dir/config": "f", "socket": "f", "file/below": "f", "ok": "ok"}
	for i := range many {
		files[fmt.Sprintf("many/%03d/x", i)] = "x"
	}
	r := newRepository(t, files)
	r.symlink("ok", "was-link")
	r.commit()
	at := func(name string) string { return filepath.Join(r.dir, name) }
	for name := range files {
		if name != "ok" && !strings.HasPrefix(name, "many/") {
			if err := os.RemoveAll(at(strings.Split(name, "/")[0])); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := errors.Join(
		syscall.Mkfifo(at("fifo"), 0o644),
		os.MkdirAll(at("dir/file"), 0o755),
		os.Symlink(".git/config", at("link")),
		os.Symlink(".git", at("linked-dir")),
		os.WriteFile(at("file"), nil, 0o644),
		os.Remove(at("was-link")),
		syscall.Mkfifo(at("was-link"), 0o644),
		syscall.Mknod(at("socket"), syscall.S_IFSOCK|0o644, 0),
	); err != nil {
		t.Fatal(err)
	}
	tr := open(t, r.dir, Options{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, path := range []string{"fifo", "dir/file", "link", "was-link", "socket"} {
			wantError(t, tr, path, ErrNotRegular)
			wantError(t, tr, path, ErrNotRegular) // one problem each nevertheless
		}
		for _, path := range []string{"gone", "gone-dir/file", "linked-dir/config", "file/below"} {
			wantError(t, tr, path, ErrNotFound)
		}
	}()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Fatal("reading hangs")
	}
	wantProblems(t, tr,
		evidence.Problem{Path: "dir/file", Kind: evidence.Unreadable},
		evidence.Problem{Path: "fifo", Kind: evidence.Unreadable},
		evidence.Problem{Path: "link", Kind: evidence.Unreadable},
		evidence.Problem{Path: "socket", Kind: evidence.Unreadable},
		evidence.Problem{Path: "was-link", Kind: evidence.Unreadable})

	var wg sync.WaitGroup
	for reader := range 8 {
		wg.Go(func() {
			for i := range many {
				wantContent(t, tr, fmt.Sprintf("many/%03d/x", (i+reader*31)%many), "x")
			}
		})
	}
	wg.Wait()
	work := tr.content.(*workTree)
	if len(work.open) > maxOpen {
		t.Errorf("%d directories are open, at most %d should be", len(work.open), maxOpen)
	}
	tr.Close()
	if len(work.open) > 0 {
		t.Errorf("%d directories are open after Close", len(work.open))
	}
	if _, err := tr.Read("ok"); err == nil {
		t.Error("reading after Close succeeds")
	}
	tr.Close()
}

// TestGitPipes has pipes in place of git's own files.
func TestGitPipes(t *testing.T) {
	for name, origin := range map[string]string{"index": "walk", "HEAD": "index", "config": "index", "packed-refs": "index", "commondir": "index"} {
		t.Run(name, func(t *testing.T) {
			r := newRepository(t, map[string]string{"a": "a"})
			pipe := filepath.Join(r.dir, ".git", name)
			if err := os.RemoveAll(pipe); err != nil {
				t.Fatal(err)
			}
			if err := syscall.Mkfifo(pipe, 0o644); err != nil {
				t.Fatal(err)
			}
			done := make(chan struct{})
			go func() {
				defer close(done)
				wantPaths(t, open(t, r.dir, Options{}), origin, "a")
			}()
			select {
			case <-done:
			case <-time.After(10 * time.Second):
				t.Fatal("opening hangs")
			}
		})
	}
}
