package tree

import (
	"bytes"
	"compress/zlib"
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestCommitTime holds the date that is read to the one that git prints, of loose
// and packed commits, and shows that loose ones need no git.
func TestCommitTime(t *testing.T) {
	for _, format := range []string{"sha1", "sha256"} {
		t.Run(format, func(t *testing.T) {
			r := newRepository(t, map[string]string{"a": "a"}, "--object-format="+format)
			r.commit()
			r.git("-c", "user.name=A > B", "commit", "-q", "--allow-empty", "-m", "committer nobody <x> 12 +0000")
			want, err := strconv.ParseInt(r.git("log", "-1", "--format=%ct"), 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			check := func(what string, tr *Tree) {
				t.Helper()
				if got := tr.CommitTime(context.Background()); got != want {
					t.Errorf("%s: %d, want %d", what, got, want)
				}
			}
			tr := open(t, r.dir, Options{})
			if _, ok := tr.repo.looseTime(tr.Commit()); !ok {
				t.Error("the loose commit was not read")
			}
			check("loose", tr)
			check("revision", openRev(t, r.dir, "HEAD", Options{}))
			r.git("gc", "-q", "--prune=now")
			tr = open(t, r.dir, Options{})
			if _, ok := tr.repo.looseTime(tr.Commit()); ok {
				t.Error("the commit is still loose")
			}
			check("packed", tr)
		})
	}
}

func TestCommitTime_without_commit(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a"})
	plain := t.TempDir()
	if err := os.WriteFile(filepath.Join(plain, "a"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, dir := range map[string]string{"unborn": r.dir, "no git": plain} {
		if at := open(t, dir, Options{}).CommitTime(context.Background()); at != 0 {
			t.Errorf("%s: %d", name, at)
		}
	}
}

func TestCommitterDate(t *testing.T) {
	tests := map[string]struct {
		body string
		want int64
	}{
		"usual":          {"tree x\nparent y\nauthor A <a@b> 5 +0000\ncommitter C <c@d> 7 +0200\n\nmessage", 7},
		"odd_name":       {"tree x\ncommitter C > 9 <c@d> 7 +0200\n\n", 7},
		"in_the_message": {"tree x\n\ncommitter C <c@d> 7 +0200\n", 0},
		"negative":       {"committer C <c@d> -7 +0200\n\n", 0},
		"far_future":     {"committer C <c@d> 99999999999999 +0200\n\n", 0},
		"beyond_numbers": {"committer C <c@d> 99999999999999999999999 +0200\n\n", 0},
		"no_date":        {"committer C <c@d>\n\n", 0},
		"no_address":     {"committer 7 +0200\n\n", 7},
		"nothing":        {"", 0},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got, ok := committerDate([]byte(test.body)); got != test.want || ok != (test.want > 0) {
				t.Errorf("committerDate(%q) = %d, %t; want %d", test.body, got, ok, test.want)
			}
		})
	}
}

// TestLooseTime_is_bounded: what inflates without end, or is no commit, is given up.
func TestLooseTime_is_bounded(t *testing.T) {
	tests := map[string]string{
		"bomb":    "commit 9\x00" + strings.Repeat("parent x\n", 1<<20) + "committer C <c@d> 7 +0000\n",
		"blob":    "blob 9\x00committer C <c@d> 7 +0000\n",
		"garbage": "",
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			r := newRepository(t, map[string]string{"a": "a"})
			r.commit()
			tr := open(t, r.dir, Options{})
			var object bytes.Buffer
			if text == "" {
				object.WriteString("no zlib")
			} else {
				w := zlib.NewWriter(&object)
				if _, err := w.Write([]byte(text)); err != nil {
					t.Fatal(err)
				}
				if err := w.Close(); err != nil {
					t.Fatal(err)
				}
			}
			file := filepath.Join(r.dir, ".git", "objects", tr.Commit()[:2], tr.Commit()[2:])
			if err := os.Remove(file); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, object.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			if at, ok := tr.repo.looseTime(tr.Commit()); ok {
				t.Errorf("%d", at)
			}
		})
	}
}
