package tree

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// trapped is a repository whose configuration runs a program wherever git lets
// it, and the file that the program leaves behind.
func trapped(t *testing.T) (r repository, marker string) {
	r = newRepository(t, map[string]string{
		"a": "a", "b": "b", ".gitattributes": "* filter=trap diff=trap\n", ".gitignore": "ignored\n", "ignored": "x",
	})
	r.commit()
	marker = filepath.Join(t.TempDir(), "marker")
	trap := filepath.Join(t.TempDir(), "trap")
	if err := os.WriteFile(trap, []byte("#!/bin/sh\necho \"$0 $*\" >>'"+marker+"'\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	hooks := t.TempDir()
	for _, hook := range []string{"fsmonitor-watchman", "post-index-change", "reference-transaction", "post-checkout"} {
		if err := os.Symlink(trap, filepath.Join(hooks, hook)); err != nil {
			t.Fatal(err)
		}
	}
	included := filepath.Join(t.TempDir(), "included")
	config := strings.ReplaceAll(`
[core]
	fsmonitor = TRAP
	hooksPath = `+hooks+`
	sshCommand = TRAP
	pager = TRAP
	editor = TRAP
	askPass = TRAP
	alternateRefsCommand = TRAP
	untrackedCache = true
[pager]
	ls-files = TRAP
	ls-tree = true
[filter "trap"]
	clean = TRAP
	smudge = TRAP
	process = TRAP
	required = true
[diff "trap"]
	textconv = TRAP
	command = TRAP
[alias]
	ls-tree = !TRAP
	cat-file = !TRAP
[credential]
	helper = !TRAP
[protocol]
	allow = always
[protocol "ext"]
	allow = always
[remote "trap"]
	url = ext::TRAP
	promisor = true
	partialclonefilter = blob:none
	uploadpack = TRAP
`, "TRAP", trap)
	if err := os.WriteFile(included, []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}
	r.git("config", "include.path", included)
	r.git("config", "core.worktree", t.TempDir())
	return r, marker
}

// sprung reports whether the trap ran since the last call.
func sprung(t *testing.T, marker string) bool {
	t.Helper()
	text, err := os.ReadFile(marker)
	if err == nil {
		t.Logf("ran: %s", text)
		os.Remove(marker)
	}
	return err == nil
}

// TestNothingRuns has traps in git's configuration, and shows that they work.
func TestNothingRuns(t *testing.T) {
	r, marker := trapped(t)
	missing := r.git("--no-pager", "-c", "core.fsmonitor=false", "--work-tree="+r.dir, "rev-parse", ":b")
	if err := os.Remove(filepath.Join(r.dir, ".git/objects", missing[:2], missing[2:])); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"--work-tree=" + r.dir, "ls-files", "-o"},
		{"cat-file", "-p", missing},
	} {
		sprung(t, marker)
		cmd := exec.Command("git", args...)
		cmd.Dir = r.dir
		cmd.Run() // it fails where what it ran did not do its work
		if !sprung(t, marker) {
			t.Errorf("git %q runs nothing: the trap is none", args)
		}
	}

	r.write(map[string]string{"new": "n"})
	use := func(name string, tr *Tree) {
		for _, f := range tr.Files() {
			tr.Read(f.Path)
		}
		tr.Close()
		if sprung(t, marker) {
			t.Errorf("%s runs a program of the repository's", name)
		}
	}
	tr := open(t, r.dir, Options{Untracked: true})
	wantPaths(t, tr, "index", ".gitattributes", ".gitignore", "a", "b", "new")
	use("Open", tr)
	tr = openRev(t, r.dir, "HEAD", Options{})
	wantPaths(t, tr, "commit", ".gitattributes", ".gitignore", "a", "b")
	use("OpenCommit", tr)
	wantProblems(t, tr, evidence.Problem{Path: "b", Kind: evidence.Unreadable})

	index, err := os.ReadFile(filepath.Join(r.dir, ".git/index"))
	if err != nil {
		t.Fatal(err)
	}
	index = append(append(index[:len(index)-20:len(index)-20], "XTRA\x00\x00\x00\x00"...), make([]byte, 20)...)
	index[len(index)-28] = 'x' // an extension that must not be passed over
	r.write(map[string]string{".git/index": string(index)})
	use("a fallback", open(t, r.dir, Options{Untracked: true}))
}

// TestEnvironment does not let the caller's environment lead elsewhere.
func TestEnvironment(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a"})
	r.commit()
	other := newRepository(t, map[string]string{"other": "o"})
	other.commit()
	for name, value := range map[string]string{
		"GIT_DIR": filepath.Join(other.dir, ".git"), "GIT_WORK_TREE": other.dir,
		"GIT_INDEX_FILE": filepath.Join(other.dir, ".git/index"), "GIT_CEILING_DIRECTORIES": "/",
		"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.excludesFile", "GIT_CONFIG_VALUE_0": filepath.Join(r.dir, "a"),
	} {
		t.Setenv(name, value)
	}
	r.write(map[string]string{"new": "n"})
	wantPaths(t, open(t, r.dir, Options{Untracked: true}), "index", "a", "new")
	wantPaths(t, openRev(t, r.dir, "HEAD", Options{}), "commit", "a")
}

func TestWithoutGit(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "node_modules/x": "x", ".gitignore": "ignored\n"})
	r.commit()
	head := r.git("rev-parse", "HEAD")
	r.write(map[string]string{"ignored": "i", "sub/.git": "no", "sub/.terraform/x": "x"})
	split := newRepository(t, map[string]string{"a": "a"})
	split.git("update-index", "--split-index")
	bare := filepath.Join(t.TempDir(), "bare")
	r.git("clone", "-q", "--bare", r.dir, bare)
	t.Setenv("PATH", t.TempDir())

	tr := open(t, r.dir, Options{Untracked: true})
	wantPaths(t, tr, "index", ".gitignore", "a", "node_modules/x")
	wantProblems(t, tr, evidence.Problem{Path: ".", Kind: evidence.Unreadable})
	if tr.Commit() != head {
		t.Errorf("commit %q, want %q", tr.Commit(), head)
	}
	tr = open(t, split.dir, Options{})
	wantPaths(t, tr, "walk", "a")
	wantProblems(t, tr, evidence.Problem{Path: ".git/index", Kind: evidence.Unparsed})
	if _, err := OpenCommit(context.Background(), r.dir, "HEAD", Options{}); !errors.Is(err, ErrNoGit) {
		t.Errorf("a commit: %v", err)
	}
	if _, err := Open(context.Background(), bare, Options{}); !errors.Is(err, ErrNoGit) {
		t.Errorf("a bare repository: %v", err)
	}
	if err := os.RemoveAll(filepath.Join(r.dir, ".git")); err != nil {
		t.Fatal(err)
	}
	tr = open(t, r.dir, Options{})
	wantPaths(t, tr, "walk", ".gitignore", "a", "ignored")
	wantProblems(t, tr)
	if tr.Commit() != "" || tr.Shallow() {
		t.Errorf("commit %q, shallow %t", tr.Commit(), tr.Shallow())
	}
}

// TestWalkOrder has names whose order as paths is not that of directories.
func TestWalkOrder(t *testing.T) {
	r := repository{t, t.TempDir()}
	r.write(map[string]string{"a/b": "", "a.txt": "", "a-b": "", "a/b.c/d": "", "a0": ""})
	tr := open(t, r.dir, Options{})
	wantPaths(t, tr, "walk", "a-b", "a.txt", "a/b", "a/b.c/d", "a0")
	if !tr.Has("a.txt") || !tr.Has("a/b") {
		t.Error("a file listed is not found")
	}
}

func TestBrokenGit(t *testing.T) {
	unparsed := func(path string) evidence.Problem { return evidence.Problem{Path: path, Kind: evidence.Unparsed} }
	tests := []struct {
		name, file, content string
		want                []evidence.Problem
	}{
		{"index", ".git/index", "DIRC\x00\x00\x00\x02\xff\xff\xff\xffnonsense", []evidence.Problem{unparsed(".git/index")}},
		{"empty index", ".git/index", "", []evidence.Problem{unparsed(".git/index")}},
		{"index of the future", ".git/index", "DIRC\x00\x00\x00\x09" + strings.Repeat("\x00", 24), []evidence.Problem{unparsed(".git/index")}},
		{"pointer to nowhere", ".git", "gitdir: /nowhere\n", []evidence.Problem{unparsed(".git")}},
		{"pointer of nonsense", ".git", "nonsense", []evidence.Problem{unparsed(".git")}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := newRepository(t, map[string]string{"a": "a"})
			if test.file == ".git" {
				if err := os.RemoveAll(filepath.Join(r.dir, ".git")); err != nil {
					t.Fatal(err)
				}
			}
			r.write(map[string]string{test.file: test.content})
			tr := open(t, r.dir, Options{})
			wantPaths(t, tr, "walk", "a")
			wantProblems(t, tr, test.want...)
		})
	}
}

// TestUntracked lists what git would show as new.
func TestUntracked(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "dir/b": "b", ".gitignore": "*.log\n"})
	r.write(map[string]string{"dir/new": "n", "x.log": "l", "0": "0", "module/m": "m"})
	r.git("-C", "module", "init", "-q")
	r.git("-C", "module", "add", "m")
	r.git("-C", "module", "commit", "-q", "-m", "test")
	r.symlink("../outside", "link")
	if err := os.Chmod(filepath.Join(r.dir, "0"), 0o755); err != nil {
		t.Fatal(err)
	}
	tr := open(t, r.dir, Options{Untracked: true})
	wantPaths(t, tr, "index", ".gitignore", "0", "a", "dir/b", "dir/new", "link", "module")
	for path, want := range map[string]File{
		"0":       {Path: "0", Size: 1, Mode: Executable},
		"dir/new": {Path: "dir/new", Size: 1, Mode: Regular},
		"module":  {Path: "module", Size: -1, Mode: Submodule},
	} {
		if got, _ := tr.Lookup(path); got != want {
			t.Errorf("%s: %+v, want %+v", path, got, want)
		}
	}
	wantContent(t, tr, "dir/new", "n")
	wantError(t, tr, "link", ErrOutside)
	wantPaths(t, open(t, filepath.Join(r.dir, "dir"), Options{Untracked: true}), "index", "b", "new")
	wantPaths(t, open(t, r.dir, Options{}), "index", ".gitignore", "a", "dir/b")
}
