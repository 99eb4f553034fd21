package tree

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// committed returns the folder of a repository with one commit.
func committed(t *testing.T, files map[string]string) string {
	t.Helper()
	r := newRepository(t, files)
	r.commit()
	return r.dir
}

func TestFolder(t *testing.T) {
	repo := committed(t, map[string]string{"model/a.rego": "package a\n", "model/a-b.rego": "package a\n", "model/a/deep.rego": "package a\n", "other": "x"})
	files := openRev(t, repo, "HEAD", Options{})
	for _, test := range []struct {
		dir  string
		want []string
	}{
		{"model", []string{"a.rego", "a-b.rego", "a/deep.rego"}},
		{".", []string{"model/a.rego", "model/a/deep.rego", "other"}},
	} {
		if err := fstest.TestFS(files.Folder(test.dir), test.want...); err != nil {
			t.Errorf("%s: %v", test.dir, err)
		}
	}
	if _, err := fs.Stat(files.Folder("model"), "../other"); !errors.Is(err, fs.ErrInvalid) {
		t.Errorf("out of the folder: %v", err)
	}
	if _, err := fs.Stat(files.Folder("nowhere"), "."); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("of a folder that is not there: %v", err)
	}
}

func TestFolderKeepsToTheLimits(t *testing.T) {
	repo := committed(t, map[string]string{"model/large.rego": string(make([]byte, 100))})
	files := openRev(t, repo, "HEAD", Options{MaxFile: 99})
	if _, err := fs.ReadFile(files.Folder("model"), "large.rego"); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v, want %v", err, ErrTooLarge)
	}
}

func TestWithin(t *testing.T) {
	repo := committed(t, map[string]string{"model/a.rego": "package a\n", "deep/dir/f": "f"})
	outside := t.TempDir()
	for link, target := range map[string]string{
		filepath.Join(repo, "inner"):    "model", // the repository's own, which it could turn anywhere
		filepath.Join(repo, "out"):      outside, // and out of it
		filepath.Join(outside, "into"):  repo,    // whoever runs us names the repository otherwise
		filepath.Join(outside, "model"): filepath.Join(repo, "model"),
	} {
		if err := os.Symlink(target, link); err != nil {
			t.Skip(err)
		}
	}
	for _, test := range []struct {
		dir, name, want string
	}{
		{repo, filepath.Join(repo, "model"), "model"},
		{filepath.Join(repo, "deep", "dir"), filepath.Join(repo, "model"), "model"},
		{repo, repo, "."},
		{repo, filepath.Join(repo, "not", "there"), "not/there"},
		{repo, filepath.Join(repo, "inner"), "inner"},
		{repo, filepath.Join(repo, "out", "model"), "out/model"},
		{repo, filepath.Join(outside, "into", "model"), "model"},
		{repo, filepath.Join(outside, "model"), "model"},
		{repo, outside, ""},
		{outside, filepath.Join(repo, "model"), ""},
	} {
		top, within, ok, err := Within(test.dir, test.name)
		if err != nil || within != test.want || ok != (test.want != "") {
			t.Errorf("Within(%q, %q) = %q, %q, %v, %v; want %q", test.dir, test.name, top, within, ok, err, test.want)
		}
	}
	if _, _, _, err := Within(filepath.Join(repo, "not", "there"), repo); !errors.Is(err, ErrNoDirectory) {
		t.Errorf("got %v, want %v", err, ErrNoDirectory)
	}
}

func TestTracks(t *testing.T) {
	files := &Tree{files: []File{{Path: "central", Mode: Submodule}, {Path: "link", Mode: Symlink}, {Path: "model/a.rego", Mode: Regular}}}
	for path, want := range map[string]struct {
		owner string
		ok    bool
	}{
		"model":         {"", true},
		"model/a.rego":  {"model/a.rego", true},
		"mod":           {"", false},
		"central":       {"central", true},
		"central/model": {"central", true},
		"link/model":    {"link", true},
		"other/model":   {"", false},
		".":             {"", true},
	} {
		if owner, ok := files.Tracks(path); owner.Path != want.owner || ok != want.ok {
			t.Errorf("Tracks(%q) = %q, %v; want %q, %v", path, owner.Path, ok, want.owner, want.ok)
		}
	}
}

func TestFromTop(t *testing.T) {
	repo := committed(t, map[string]string{"deep/dir/f": "f"})
	for dir, want := range map[string]string{repo: "f", filepath.Join(repo, "deep", "dir"): "deep/dir/f"} {
		got := []string{open(t, dir, Options{}).FromTop("f"), openRev(t, dir, "HEAD", Options{}).FromTop("f")}
		if diff := cmp.Diff([]string{want, want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", dir, diff)
		}
	}
}
