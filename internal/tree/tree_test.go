package tree

import (
	"context"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stagecheck/stagecheck/internal/evidence"
)

// TestOpenIndex goes through the forms an index takes. Each repository holds a,
// dir/b and dir/c.
func TestOpenIndex(t *testing.T) {
	all := []string{"a", "dir/b", "dir/c"}
	tests := []struct {
		name   string
		init   []string
		change func(repository)
		origin string
		want   []string
		// sparse tells that something must be reported as not looked at.
		sparse bool
	}{
		{"version 2", nil, func(repository) {}, "index", all, false},
		{"version 3, intent to add", nil, func(r repository) {
			r.write(map[string]string{"new": "x"})
			r.git("add", "-N", "new")
		}, "index", append(all[:3:3], "new"), false},
		{"version 4", nil, func(r repository) { r.git("update-index", "--index-version", "4") }, "index", all, false},
		{"version 4, intent to add", nil, func(r repository) {
			r.git("update-index", "--index-version", "4")
			r.write(map[string]string{"dir/bb": "x"})
			r.git("add", "-N", "dir/bb")
		}, "index", []string{"a", "dir/b", "dir/bb", "dir/c"}, false},
		{"SHA-256", []string{"--object-format=sha256"}, func(repository) {}, "index", all, false},
		{"SHA-256, version 4", []string{"--object-format=sha256"}, func(r repository) {
			r.git("update-index", "--index-version", "4")
		}, "index", all, false},
		{"split", nil, func(r repository) {
			r.git("update-index", "--split-index")
			r.write(map[string]string{"d": "d"})
			r.git("add", "d")
		}, "ls-files", []string{"a", "d", "dir/b", "dir/c"}, false},
		{"split, skipped", nil, func(r repository) {
			r.git("update-index", "--skip-worktree", "a")
			r.git("update-index", "--split-index")
		}, "ls-files", all[1:], true},
		{"skipped", nil, func(r repository) { r.git("update-index", "--skip-worktree", "a") }, "index", all[1:], true},
		{"sparse", nil, func(r repository) {
			r.commit()
			r.git("sparse-checkout", "set", "--cone", "--no-sparse-index")
		}, "index", all[:1], true},
		{"sparse index", nil, func(r repository) {
			r.commit()
			r.git("sparse-checkout", "set", "--cone", "--sparse-index")
			if files := r.git("ls-files", "--sparse"); files != "a\ndir/" {
				r.t.Fatalf("the index is not sparse: %q", files)
			}
		}, "index", all[:1], true},
		{"with every extension", nil, func(r repository) {
			r.commit()
			r.git("-c", "index.threads=2", "-c", "core.untrackedCache=true", "update-index", "--untracked-cache", "--force-write-index")
			r.git("status")
		}, "index", all, false},
		{"deleted in the work tree", nil, func(r repository) {
			if err := os.Remove(filepath.Join(r.dir, "a")); err != nil {
				r.t.Fatal(err)
			}
		}, "index", all, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := newRepository(t, map[string]string{"a": "a\n", "dir/b": "b\n", "dir/c": "c\n"}, test.init...)
			test.change(r)
			tr := open(t, r.dir, Options{})
			wantPaths(t, tr, test.origin, test.want...)
			wantContent(t, tr, test.want[len(test.want)-1], map[string]string{"a": "a\n", "dir/c": "c\n", "new": "x", "d": "d"}[test.want[len(test.want)-1]])
			if test.sparse {
				wantProblems(t, tr, evidence.Problem{Path: ".", Kind: evidence.Unreadable})
			} else {
				wantProblems(t, tr)
			}
			wantLikeGit(t, r.dir)
		})
	}
}

func TestFile(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "hello\n", "empty": "", "run": "#!/bin/sh\n"})
	r.symlink("a", "link")
	r.git("add", "link")
	r.git("update-index", "--chmod=+x", "run")
	const module = "1234567890123456789012345678901234567890"
	r.git("update-index", "--add", "--cacheinfo", "160000,"+module+",module")
	id := func(text string) string {
		raw, err := hex.DecodeString(text)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	hash := func(path string) string { return id(r.git("hash-object", path)) }
	want := []File{
		{Path: "a", Size: 6, Mode: Regular, Blob: hash("a")},
		{Path: "empty", Size: 0, Mode: Regular, Blob: hash("empty")},
		{Path: "link", Size: 1, Mode: Symlink, Blob: id(r.git("rev-parse", ":link"))},
		{Path: "module", Size: -1, Mode: Submodule, Blob: id(module)},
		{Path: "run", Size: 10, Mode: Executable, Blob: hash("run")},
	}
	tr := open(t, r.dir, Options{})
	if diff := cmp.Diff(want, tr.Files(), cmpopts.IgnoreUnexported(File{})); diff != "" {
		t.Errorf("Files (-want +got):\n%s", diff)
	}
	for _, f := range want {
		if got, ok := tr.Lookup(f.Path); !ok || got.Path != f.Path || got.Blob != f.Blob {
			t.Errorf("Lookup(%q) = %v, %t", f.Path, got, ok)
		}
	}
	for _, path := range []string{"", ".", "A", "a/", "./a", "b", "module/x", "zzz"} {
		if f, ok := tr.Lookup(path); ok || tr.Has(path) {
			t.Errorf("Lookup(%q) = %v", path, f)
		}
	}
	if got := tr.ObjectID([]byte("hello\n")); got != want[0].Blob {
		t.Errorf("ObjectID is %x, want %x", got, want[0].Blob)
	}
	wantError(t, tr, "module", ErrNotRegular)
	wantProblems(t, tr)
}

// TestUnmerged lists a conflict once; what stands in the work tree is no object.
func TestUnmerged(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "base\n", "b": "b\n"})
	r.commit()
	r.git("checkout", "-q", "-b", "side")
	r.write(map[string]string{"a": "side\n"})
	r.commit()
	r.git("checkout", "-q", "main")
	r.write(map[string]string{"a": "main\n"})
	r.commit()
	if err := r.tryMerge("side"); err == nil {
		t.Fatal("the merge has no conflict")
	}
	tr := open(t, r.dir, Options{})
	wantPaths(t, tr, "index", "a", "b")
	if f, _ := tr.Lookup("a"); f.Blob != "" || f.Size != -1 {
		t.Errorf("the conflict is %+v", f)
	}
	wantLikeGit(t, r.dir)
}

func TestOpenPlaces(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "dir/b": "b", "dir.x": "x", "dir/sub/c": "c", ".gitignore": "ignored\n", "ignored/d": "d"})
	r.commit()
	head := r.git("rev-parse", "HEAD")
	linked := filepath.Join(t.TempDir(), "linked")
	r.git("worktree", "add", "-q", linked)
	bare := filepath.Join(t.TempDir(), "bare.git")
	r.git("clone", "-q", "--bare", r.dir, bare)
	outer := newRepository(t, map[string]string{"o": "o"})
	outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", r.dir, "module")
	shallow := filepath.Join(t.TempDir(), "shallow")
	r.git("clone", "-q", "--depth=1", "file://"+r.dir, shallow)
	r.git("pack-refs", "--all")
	alias := filepath.Join(t.TempDir(), "alias")
	if err := os.Symlink(r.dir, alias); err != nil {
		t.Fatal(err)
	}

	all := []string{".gitignore", "a", "dir.x", "dir/b", "dir/sub/c"}
	tests := []struct {
		name, dir, origin, commit string
		want                      []string
	}{
		{"top", r.dir, "index", head, all},
		{"symbolic link to it", alias, "index", head, all},
		{"directory", filepath.Join(r.dir, "dir"), "index", head, []string{"b", "sub/c"}},
		{"deeper", filepath.Join(r.dir, "dir/sub"), "index", head, []string{"c"}},
		{"ignored directory", filepath.Join(r.dir, "ignored"), "walk", "", []string{"d"}},
		{"linked work tree", linked, "index", head, all},
		{"bare", bare, "commit", head, all},
		{"git directory", filepath.Join(r.dir, ".git"), "commit", head, all},
		{"submodule", filepath.Join(outer.dir, "module"), "index", head, all},
		{"around a submodule", outer.dir, "index", "", []string{".gitmodules", "module", "o"}},
		{"shallow", shallow, "index", head, all},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tr := open(t, test.dir, Options{})
			wantPaths(t, tr, test.origin, test.want...)
			wantProblems(t, tr)
			if tr.Commit() != test.commit {
				t.Errorf("commit %q, want %q", tr.Commit(), test.commit)
			}
			if tr.Shallow() != (test.name == "shallow") {
				t.Errorf("shallow is %t", tr.Shallow())
			}
			if test.name != "around a submodule" {
				last := test.want[len(test.want)-1]
				wantContent(t, tr, last, last[len(last)-1:])
			}
		})
	}
}

func TestCommit(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a"})
	commit := func() string { return open(t, r.dir, Options{}).Commit() }
	if got := commit(); got != "" {
		t.Errorf("without commits: %q", got)
	}
	r.commit()
	want := r.git("rev-parse", "HEAD")
	steps := []struct {
		name   string
		change func()
		want   string
	}{
		{"loose", func() {}, want},
		{"packed", func() { r.git("pack-refs", "--all") }, want},
		{"detached", func() { r.git("checkout", "-q", "--detach") }, want},
		{"symbolic ref of a symbolic ref", func() {
			r.git("symbolic-ref", "refs/heads/other", "refs/heads/main")
			r.git("symbolic-ref", "HEAD", "refs/heads/other")
		}, want},
		{"circular", func() {
			r.write(map[string]string{".git/refs/heads/other": "ref: refs/heads/other\n"})
		}, ""},
		{"outside", func() {
			r.write(map[string]string{".git/HEAD": "ref: refs/../../secret\n", "secret": want + "\n"})
		}, ""},
		{"no id", func() { r.write(map[string]string{".git/HEAD": "::error::hello\n"}) }, ""},
	}
	for _, step := range steps {
		step.change()
		if got := commit(); got != step.want {
			t.Errorf("%s: %q, want %q", step.name, got, step.want)
		}
	}
}

// TestCommitLinked finds a ref that a linked work tree shares with all others.
func TestCommitLinked(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a"})
	r.commit()
	linked := filepath.Join(t.TempDir(), "linked")
	r.git("worktree", "add", "-q", linked)
	if got, want := open(t, linked, Options{}).Commit(), r.git("rev-parse", "HEAD"); got != want {
		t.Errorf("commit %q, want %q", got, want)
	}
}

// TestCommitFromGit asks git where only git can read the refs.
func TestCommitFromGit(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a"})
	found := newRepo(r.dir, filepath.Join(r.dir, ".git"))
	found.reftable = true
	if got := found.head(context.Background()); got != "" {
		t.Errorf("without commits: %q", got)
	}
	r.commit()
	if got, want := found.head(context.Background()), r.git("rev-parse", "HEAD"); got != want {
		t.Errorf("commit %q, want %q", got, want)
	}
}

func TestConfigure(t *testing.T) {
	tests := []struct {
		config string
		want   repo
	}{
		{"", repo{idSize: 20}},
		{"[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n", repo{idSize: 32}},
		{"[Extensions] objectformat=\"SHA256\" # new\n", repo{idSize: 32}},
		{"[extensions]\n; objectformat = sha256\n[other]\nobjectformat = sha256\n", repo{idSize: 20}},
		{"[extensions]\n\trefStorage = reftable\n", repo{idSize: 20, reftable: true}},
		{"[extensions]\n\trefStorage = files\n", repo{idSize: 20}},
		{"[remote \"a]b\"]\n\tpromisor = true\n", repo{idSize: 20, partial: true}},
		{"[remote \"origin\"]\n\turl = x\n[extensions]\n\tpartialClone = origin\n", repo{idSize: 20, partial: true}},
		{"[extensions\n=\n[]\n[ ]x\n", repo{idSize: 20}},
	}
	for _, test := range tests {
		got := repo{idSize: 20}
		got.configure(test.config)
		if got != test.want {
			t.Errorf("%q: %+v, want %+v", test.config, got, test.want)
		}
	}
}

func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	empty := filepath.Join(dir, "empty")
	if err := os.Mkdir(empty, 0o755); err != nil {
		t.Fatal(err)
	}
	nothingAdded := newRepository(t, nil)
	nothingAdded.write(map[string]string{"a": "a"})
	bare := filepath.Join(dir, "bare")
	nothingAdded.git("init", "-q", "--bare", bare)
	for _, test := range []struct {
		dir  string
		want error
	}{
		{filepath.Join(dir, "missing"), ErrNoDirectory},
		{file, ErrNoDirectory},
		{filepath.Join(file, "below"), ErrNoDirectory},
		{empty, ErrEmpty},
		{nothingAdded.dir, ErrEmpty},
		{bare, ErrNoCommit},
	} {
		if _, err := Open(context.Background(), test.dir, Options{}); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", test.dir, err, test.want)
		}
	}
	wantPaths(t, open(t, nothingAdded.dir, Options{Untracked: true}), "index", "a")

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Open(ctx, dir, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("after the end: %v", err)
	}
}

func TestMaxFiles(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "b": "b", "c/d": "d", "e": "e"})
	r.commit()
	limit := evidence.Problem{Path: ".", Kind: evidence.Limit}
	opt := Options{MaxFiles: 2}
	for _, tr := range []*Tree{open(t, r.dir, opt), openRev(t, r.dir, "HEAD", opt)} {
		wantPaths(t, tr, tr.Origin(), "a", "b")
		wantProblems(t, tr, limit)
	}
	tr := open(t, filepath.Join(r.dir, "c"), Options{MaxFiles: 1}) // what lies elsewhere does not count
	wantPaths(t, tr, "index", "d")
	wantProblems(t, tr)

	r.write(map[string]string{"aa": "untracked"})
	tr = open(t, r.dir, Options{MaxFiles: 4, Untracked: true})
	wantPaths(t, tr, "index", "a", "aa", "b", "c/d")
	wantProblems(t, tr, limit)

	if err := os.RemoveAll(filepath.Join(r.dir, ".git")); err != nil {
		t.Fatal(err)
	}
	tr = open(t, r.dir, opt)
	wantPaths(t, tr, "walk", "a", "aa")
	wantProblems(t, tr, limit)
}
