package tree

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// TestReadLinks resolves the same links in a work tree, in its commit and in a
// plain directory.
func TestReadLinks(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "A", "dir/b": "B", "dir/sub/c": "C", ".gitignore": "secret\n", "secret": "S"})
	outside := filepath.Join(filepath.Dir(r.dir), "outside")
	if err := os.WriteFile(outside, []byte("O"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{
		"file":            "a",
		"dot":             "./dir/./../a",
		"chain":           "file",
		"directory":       "dir",
		"through":         "directory/b",
		"slashed":         "dir/b/",
		"dir/up":          "../a",
		"dir/sub/far":     "../../directory/sub/c",
		"dir/back":        "..",
		"loop":            "loop",
		"ping":            "pong",
		"pong":            "ping/",
		"dangling":        "nowhere",
		"ignored":         "secret",
		"git":             ".git",
		"config":          ".git/config",
		"absolute":        outside,
		"absolute-inside": filepath.Join(r.dir, "a"),
		"escape":          "../outside",
		"dir/escape":      "../../outside",
		"detour":          "../repo/a",
	} {
		r.symlink(target, name)
	}
	// A chain as long as allowed, and one longer.
	r.symlink("a", "n1")
	for i := 2; i <= maxLinks+1; i++ {
		r.symlink(fmt.Sprintf("n%d", i-1), fmt.Sprintf("n%d", i))
	}
	r.commit()
	plain := filepath.Join(t.TempDir(), "plain")
	if err := os.CopyFS(plain, os.DirFS(r.dir)); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(filepath.Join(plain, ".git"), filepath.Join(filepath.Dir(plain), "outside")); err != nil {
		t.Fatal(err)
	}

	tests := []struct {
		path, want string
		err        error
		problem    bool
	}{
		{"file", "A", nil, false},
		{"dot", "A", nil, false},
		{"chain", "A", nil, false},
		{"through", "B", nil, false},
		{"directory/b", "B", nil, false},
		{"directory/sub/../b", "B", nil, false},
		{"dir/up", "A", nil, false},
		{"dir/sub/far", "C", nil, false},
		{"dir/back/a", "A", nil, false},
		{"dir/back/dir/back/a", "A", nil, false},
		{"./a", "A", nil, false},
		{"dir//b", "B", nil, false},
		{"dir/../a", "A", nil, false},
		{"n40", "A", nil, false},
		{"n41", "", ErrNotRegular, true},
		{"loop", "", ErrNotRegular, true},
		{"ping", "", ErrNotRegular, true},
		{"directory", "", ErrNotRegular, false},
		{"dir", "", ErrNotRegular, false},
		{"dir/", "", ErrNotRegular, false},
		{"", "", ErrNotRegular, false},
		{"slashed", "", ErrNotFound, false},
		{"a/b", "", ErrNotFound, false},
		{"dangling", "", ErrNotFound, false},
		{"git", "", ErrNotFound, false},
		{"config", "", ErrNotFound, false},
		{".git/config", "", ErrNotFound, false},
		{strings.Repeat("dir/../", 1000) + "a", "", ErrNotFound, false},
		{"absolute", "", ErrOutside, true},
		{"absolute-inside", "", ErrOutside, true},
		{"escape", "", ErrOutside, true},
		{"dir/escape", "", ErrOutside, true},
		{"detour", "", ErrOutside, true},
		{"dir/back/../outside", "", ErrOutside, true},
		{"../outside", "", ErrOutside, false},
		{outside, "", ErrOutside, false},
	}
	for _, tr := range []*Tree{open(t, r.dir, Options{}), openRev(t, r.dir, "HEAD", Options{}), open(t, plain, Options{})} {
		t.Run(tr.Origin(), func(t *testing.T) {
			for _, test := range tests {
				before := len(tr.Problems())
				if test.err != nil {
					wantError(t, tr, test.path, test.err)
				} else {
					wantContent(t, tr, test.path, test.want)
				}
				if got := len(tr.Problems()) > before; got != test.problem {
					t.Errorf("%q makes a problem: %t, want %t", test.path, got, test.problem)
				}
			}
			// What git ignores is in the plain directory's tree only.
			if tr.Origin() == "walk" {
				wantContent(t, tr, "ignored", "S")
			} else {
				wantError(t, tr, "ignored", ErrNotFound)
			}
		})
	}
}

func TestReadLimits(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "12345", "b": "123456", "c": "1234"})
	r.commit()
	for _, tr := range []*Tree{
		open(t, r.dir, Options{MaxFile: 5, MaxTotal: 10}),
		openRev(t, r.dir, "HEAD", Options{MaxFile: 5, MaxTotal: 10}),
	} {
		t.Run(tr.Origin(), func(t *testing.T) {
			wantContent(t, tr, "a", "12345")
			wantError(t, tr, "b", ErrTooLarge)
			wantContent(t, tr, "c", "1234") // what is too large costs nothing
			wantError(t, tr, "a", ErrBudget)
			wantError(t, tr, "c", ErrBudget)
			wantProblems(t, tr,
				evidence.Problem{Path: ".", Kind: evidence.Limit},
				evidence.Problem{Path: "b", Kind: evidence.TooLarge})
		})
	}
	// The index may be wrong about a size; the file decides.
	if err := os.Truncate(filepath.Join(r.dir, "a"), 1<<40); err != nil {
		t.Fatal(err)
	}
	tr := open(t, r.dir, Options{})
	wantError(t, tr, "a", ErrTooLarge)
	r.write(map[string]string{"a": "changed"})
	wantContent(t, tr, "a", "changed")
}

func TestText(t *testing.T) {
	tests := []struct {
		name, content, want string
		err                 error
	}{
		{"plain", "a\r\nb\n", "a\r\nb\n", nil},
		{"empty", "", "", nil},
		{"mark", "\xef\xbb\xbfa: 1\n", "a: 1\n", nil},
		{"little-endian", "\xff\xfea\x00\r\x00\n\x00\xe4\x00", "a\r\nä", nil},
		{"big-endian", "\xfe\xff\x00a\x20\xac", "a€", nil},
		{"surrogates", "\xff\xfe\x3d\xd8\x00\xde", "😀", nil},
		{"half a pair", "\xff\xfe\x3d\xd8a\x00", "\ufffda", nil},
		{"half a character", "\xff\xfea\x00b", "a\ufffd", nil},
		{"mark only", "\xff\xfe", "", nil},
		{"latin-1", "\xe4\n", "\xe4\n", nil},
		{"binary", "GIF\x00\x01", "", ErrBinary},
		{"UTF-32", "\xff\xfe\x00\x00a\x00\x00\x00", "", ErrBinary},
	}
	files := make(map[string]string)
	for _, test := range tests {
		files[test.name] = test.content
	}
	tr := open(t, newRepository(t, files).dir, Options{})
	for _, test := range tests {
		got, err := tr.Text(test.name)
		if string(got) != test.want || !errors.Is(err, test.err) {
			t.Errorf("%s: %q, %v; want %q, %v", test.name, got, err, test.want, test.err)
		}
	}
	if _, err := tr.Text("none"); !errors.Is(err, ErrNotFound) {
		t.Errorf("a missing file: %v", err)
	}
	wantProblems(t, tr)
}

// TestNames lists names that a report must escape.
func TestNames(t *testing.T) {
	names := []string{"\x1b[31mred", "::error::x", "a\tb", "a\nb", "caf\xe9", "dir\n/x\xff", `quo"te\`, "ünïcode"}
	files := make(map[string]string)
	for _, name := range names {
		files[name] = name
	}
	r := newRepository(t, files)
	r.commit()
	r.git("rm", "-q", "--cached", "a\tb") // untracked from here on
	for origin, tr := range map[string]*Tree{
		"index":  open(t, r.dir, Options{Untracked: true}),
		"commit": openRev(t, r.dir, "HEAD", Options{}),
	} {
		wantPaths(t, tr, origin, names...)
		for _, name := range names {
			wantContent(t, tr, name, name)
		}
	}
}

func TestTextInto_reads_into_the_buffer(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"small": "abc", "large": strings.Repeat("x", 100)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files, err := Open(t.Context(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer files.Close()
	buffer := make([]byte, 0, 10)
	small, _, err := files.TextInto("small", buffer)
	if err != nil || string(small) != "abc" || &small[0] != &buffer[:1][0] {
		t.Errorf("small: %q, %v, in the buffer: %v", small, err, len(small) > 0 && &small[0] == &buffer[:1][0])
	}
	large, _, err := files.TextInto("large", buffer)
	if err != nil || string(large) != strings.Repeat("x", 100) {
		t.Errorf("large: %q, %v", large, err)
	}
	if string(small) != "abc" {
		t.Error("reading what does not fit wrote into the buffer")
	}
}
