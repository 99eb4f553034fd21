package tree

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestListOtherwise holds that a commit is the same listed by what it has
// otherwise than the index, whatever state that is in, and listed file by file.
func TestListOtherwise(t *testing.T) {
	tests := []struct {
		name string
		then func(r repository)
		// indexed is false where nothing but a list of all files will do.
		indexed bool
	}{
		{"nothing", func(repository) {}, true},
		{"committed", func(r repository) {
			r.write(map[string]string{"a": "A", "b/new": "n", "0": "0", "zz": "zz"})
			r.git("rm", "-q", "gone", "b/e/f")
			r.commit()
		}, true},
		{"staged", func(r repository) {
			r.git("rm", "-q", "gone", "link")
			r.write(map[string]string{"gone/now": "a folder", "link/too": "another", "a": "A"})
			r.git("add", "-A")
		}, true},
		{"only in the work tree", func(r repository) {
			r.write(map[string]string{"a": "A", "untracked": "u"})
			os.Remove(filepath.Join(r.dir, "z"))
		}, true},
		{"deleted in the index, there all the same", func(r repository) { r.git("rm", "-q", "--cached", "gone") }, true},
		{"a mode", func(r repository) { r.git("update-index", "--chmod=+x", "mode") }, true},
		{"a file that becomes a link", func(r repository) {
			os.Remove(filepath.Join(r.dir, "kept"))
			os.Symlink("a", filepath.Join(r.dir, "kept"))
			r.git("add", "-A")
		}, true},
		{"another commit of a submodule", func(r repository) {
			r.git("update-index", "--add", "--cacheinfo", "160000,abcdabcdabcdabcdabcdabcdabcdabcdabcdabcd,module")
		}, true},
		{"to be added", func(r repository) {
			r.write(map[string]string{"intended": "i"})
			r.git("add", "-N", "intended")
		}, true},
		{"unmerged", func(r repository) {
			r.git("checkout", "-q", "-b", "theirs")
			r.write(map[string]string{"a": "theirs"})
			r.commit()
			r.git("checkout", "-q", "main")
			r.write(map[string]string{"a": "ours"})
			r.commit()
			r.git("merge", "-q", "--no-commit", "-s", "ours", "theirs")
			r.git("update-index", "--index-info")
		}, true},
		{"sparse", func(r repository) { r.git("sparse-checkout", "set", "--no-cone", "/a", "/b/c") }, false},
		{"settings that would change what is printed", func(r repository) {
			r.write(map[string]string{"a": "A"})
			r.git("mv", "gone", "moved")
			r.commit()
			for setting, value := range map[string]string{
				"diff.renames": "copies", "diff.relative": "true", "diff.ignoreSubmodules": "all", "diff.orderFile": "/dev/zero",
				"diff.external": "false", "diff.mnemonicPrefix": "true", "core.quotePath": "true",
			} {
				r.git("config", setting, value)
			}
		}, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := newRepository(t, map[string]string{
				"a": "a", "b/c": "c", "b/d": "d", "b/e/f": "f", "gone": "g", "kept": "k", "mode": "m", "ünïcode \"q\"\t": "u", "z": "z",
			})
			if err := os.Symlink("a", filepath.Join(r.dir, "link")); err != nil {
				t.Fatal(err)
			}
			r.git("update-index", "--add", "--cacheinfo", "160000,1234567812345678123456781234567812345678,module")
			r.git("add", "a", "link")
			r.git("commit", "-q", "-m", "test")
			r.git("tag", "base")
			test.then(r)
			for _, dir := range []string{r.dir, filepath.Join(r.dir, "b")} {
				near := open(t, dir, Options{Untracked: true})
				if near.indexed != test.indexed {
					t.Fatalf("%s: indexed is %v", dir, near.indexed)
				}
				got, want := openRev(t, dir, "base", Options{Beside: near}), openRev(t, dir, "base", Options{})
				if diff := cmp.Diff(want.Files(), got.Files(), cmpopts.IgnoreUnexported(File{})); diff != "" {
					t.Errorf("%s (-file by file +otherwise):\n%s", dir, diff)
				}
			}
		})
	}
}

// TestStamp: of a file that is as git last saw it the object id is known, and of
// no other.
func TestStamp(t *testing.T) {
	r := newRepository(t, map[string]string{"same": "same", "changed": "before", "touched": "touched", "odd/../late": "late"})
	old := time.Now().Add(-time.Hour)
	for _, name := range []string{"same", "changed", "touched"} {
		if err := os.Chtimes(filepath.Join(r.dir, name), old, old); err != nil {
			t.Fatal(err)
		}
	}
	r.commit()
	ahead := time.Now().Add(time.Hour) // as if written within the grain of the clock
	if err := os.Chtimes(filepath.Join(r.dir, "late"), ahead, ahead); err != nil {
		t.Fatal(err)
	}
	r.git("update-index", "--refresh")
	r.write(map[string]string{"changed": "behind"}) // of one size
	for _, name := range []string{"changed", "touched"} {
		if err := os.Chtimes(filepath.Join(r.dir, name), old, old); err != nil { // of one time
			t.Fatal(err)
		}
	}
	tr := open(t, r.dir, Options{})
	for _, f := range tr.Files() {
		_, blob, err := tr.TextInto(f.Path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if known := blob != ""; known != (stamped && f.Path == "same") || known && blob != f.Blob {
			t.Errorf("%s: the object id is %x", f.Path, blob)
		}
	}
}
