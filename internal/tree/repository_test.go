package tree

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stagecheck/stagecheck/internal/evidence"
)

// repository is a git repository of a test.
type repository struct {
	t   testing.TB
	dir string
}

// newRepository makes a repository with these files, added and not committed.
// The arguments go to git init.
func newRepository(t testing.TB, files map[string]string, args ...string) repository {
	t.Helper()
	r := repository{t, filepath.Join(t.TempDir(), "repo")}
	r.gitIn(filepath.Dir(r.dir), append(append([]string{"init", "-q", "-b", "main"}, args...), r.dir)...)
	r.write(files)
	r.git("add", "-A")
	return r
}

func (r repository) write(files map[string]string) {
	r.t.Helper()
	for name, content := range files {
		path := filepath.Join(r.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			r.t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			r.t.Fatal(err)
		}
	}
}

func (r repository) commit() {
	r.t.Helper()
	r.git("add", "-A")
	r.git("commit", "-q", "-m", "test")
}

func (r repository) git(args ...string) string {
	r.t.Helper()
	return r.gitIn(r.dir, args...)
}

func (r repository) gitIn(dir string, args ...string) string {
	r.t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + r.t.TempDir(),
		"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull,
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.com",
		"GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.com",
	}
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		r.t.Fatalf("git %q: %v\n%s", args, err, exit.Stderr)
	} else if err != nil {
		r.t.Fatal(err)
	}
	return strings.TrimSuffix(string(out), "\n")
}

// open opens a tree that is closed with the test.
func open(t testing.TB, dir string, opt Options) *Tree {
	t.Helper()
	tr, err := Open(context.Background(), dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { tr.Close() })
	return tr
}

func openRev(t testing.TB, dir, rev string, opt Options) *Tree {
	t.Helper()
	tr, err := OpenCommit(context.Background(), dir, rev, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { tr.Close() })
	return tr
}

func paths(tr *Tree) []string {
	var list []string
	for _, f := range tr.Files() {
		list = append(list, f.Path)
	}
	return list
}

func wantPaths(t *testing.T, tr *Tree, origin string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, paths(tr)); diff != "" {
		t.Errorf("paths (-want +got):\n%s", diff)
	}
	if tr.Origin() != origin {
		t.Errorf("listed by %q, want %q", tr.Origin(), origin)
	}
}

// wantProblems compares paths and kinds; messages are prose.
func wantProblems(t *testing.T, tr *Tree, want ...evidence.Problem) {
	t.Helper()
	if diff := cmp.Diff(want, tr.Problems(), cmpopts.IgnoreFields(evidence.Problem{}, "Message"), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	for _, p := range tr.Problems() {
		if p.Message == "" || strings.Contains(p.Message, os.TempDir()) {
			t.Errorf("problem %q has the message %q", p.Path, p.Message)
		}
	}
}

// wantContent reads the path both as text and as bytes.
func wantContent(t *testing.T, tr *Tree, path, want string) {
	t.Helper()
	got, err := tr.Read(path)
	if err != nil {
		t.Error(err)
	} else if string(got) != want {
		t.Errorf("%q holds %q, want %q", path, got, want)
	}
}

func wantError(t *testing.T, tr *Tree, path string, want error) {
	t.Helper()
	if data, err := tr.Read(path); !errors.Is(err, want) {
		t.Errorf("reading %q gives %q and error %v, want %v", path, data, err, want)
	}
}

// symlink makes a symbolic link in the repository's directory.
func (r repository) symlink(target, name string) {
	r.t.Helper()
	if err := os.Symlink(target, filepath.Join(r.dir, name)); err != nil {
		r.t.Fatal(err)
	}
}

// tryMerge merges a branch and returns the error of a conflict.
func (r repository) tryMerge(branch string) error {
	cmd := exec.Command("git", "-c", "user.name=a", "-c", "user.email=a@example.com", "merge", "-q", branch)
	cmd.Dir = r.dir
	return cmd.Run()
}
