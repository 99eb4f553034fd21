package tree

import (
	"context"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// tracks lists what git tracks under a directory.
func tracks(t *testing.T, dir string) (place, *workTree, listing) {
	t.Helper()
	at, err := locate(dir)
	if err != nil {
		t.Fatal(err)
	}
	work, err := openWorkTree(at.dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(work.close)
	l, _, err := at.repo.tracked(t.Context(), at.scope(1_000_000))
	if err != nil {
		t.Fatal(err)
	}
	l.sort()
	return at, work, l
}

// wantAllUntracked compares what git says about the names that it does not know
// with what it says about everything.
func wantAllUntracked(t *testing.T, dir string) {
	t.Helper()
	at, work, l := tracks(t, dir)
	want, err := at.repo.output(t.Context(), at.dir, "ls-files", "-o", "--exclude-standard", "-z")
	if err != nil {
		t.Fatal(err)
	}
	got, err := at.untracked(t.Context(), work, &l)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(possible(want), possible(got)); diff != "" {
		t.Errorf("untracked in %q (-git +ours):\n%s", at.prefix, diff)
	}
}

// possible returns the paths, in their order, that a tree can list.
func possible(list string) []string {
	return slices.DeleteFunc(strings.Split(list, "\x00"), func(path string) bool { return !validPath(strings.TrimSuffix(path, "/")) })
}

// everywhere calls f for the repository's directory and each one in it that is
// in no repository of its own.
func (r repository) everywhere(f func(dir string)) {
	r.t.Helper()
	if err := filepath.WalkDir(r.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if at, err := locate(path); err != nil || at.repo == nil || at.repo.top != r.dir {
			return filepath.SkipDir
		}
		f(path)
		return nil
	}); err != nil {
		r.t.Fatal(err)
	}
}

func (r repository) remove(names ...string) {
	r.t.Helper()
	for _, name := range names {
		if err := os.RemoveAll(filepath.Join(r.dir, name)); err != nil {
			r.t.Fatal(err)
		}
	}
}

// nest makes a repository in a directory of the repository.
func (r repository) nest(name string) {
	r.t.Helper()
	r.write(map[string]string{name + "/inner": "i", name + "/deep/inner": "i"})
	r.git("-C", name, "init", "-q")
	r.git("-C", name, "add", "-A")
	r.git("-C", name, "commit", "-q", "-m", "test")
}

// TestUntrackedLikeGit changes a repository that tracks .gitignore, a, a-b,
// a.x/f, dir/b, dir/sub/c and log/kept (ignored nevertheless).
func TestUntrackedLikeGit(t *testing.T) {
	const caf = "caf\xe9"
	tests := []struct {
		name   string
		change func(repository)
		// unknown is what git is asked about.
		unknown []string
	}{
		{"clean", func(repository) {}, nil},
		{"committed", repository.commit, nil},
		{"deleted", func(r repository) { r.remove("a", "dir") }, nil},
		{"new files", func(r repository) { r.write(map[string]string{"0": "", "dir/b.c": "", "dir/sub/d": "", "z": ""}) },
			[]string{"0", "dir/b.c", "dir/sub/d", "z"}},
		{"ignored", func(r repository) { r.write(map[string]string{"x.log": "", "dir/x.log": "", "log/new": ""}) },
			[]string{"dir/x.log", "log/new", "x.log"}},
		{"ignored directory", func(r repository) {
			r.write(map[string]string{"node_modules/a/b": "", "node_modules/dir/b": "", "dir/node_modules/dir/b": ""})
		}, []string{"dir/node_modules", "node_modules"}},
		{"nested rules", func(r repository) {
			r.write(map[string]string{"dir/.gitignore": "/sub/*\n!/sub/keep\n", "dir/sub/drop": "", "dir/sub/keep": "", "new/.gitignore": "x\n", "new/x": "", "new/y": ""})
		}, []string{"dir/.gitignore", "dir/sub/drop", "dir/sub/keep", "new"}},
		{"info/exclude", func(r repository) {
			r.write(map[string]string{".git/info/exclude": "secret\n", "secret": "", "dir/secret/x": "", "open": ""})
		},
			[]string{"dir/secret", "open", "secret"}},
		{"negations", func(r repository) {
			r.write(map[string]string{".gitignore": "/build/*\n!/build/keep/\n*.o\n!dir/x.o\n", "build/drop": "", "build/keep/x": "", "build/keep/x.o": "", "dir/x.o": "", "x.o": ""})
		}, []string{"build", "dir/x.o", "x.o"}},
		{"directory with tracked-looking names", func(r repository) {
			r.write(map[string]string{"new/dir/b": "", "new/a": "", "dir/dir/b": "", "dir/a": "", "a.x/dir/sub/c": ""})
		}, []string{"a.x/dir", "dir/a", "dir/dir", "new"}},
		{"empty directories", func(r repository) { r.mkdir("empty/deeper", "dir/empty") }, []string{"dir/empty", "empty"}},
		{"nested repository", func(r repository) { r.nest("module"); r.nest("dir/module"); r.nest("node_modules") },
			[]string{"dir/module", "module", "node_modules"}},
		{"nested repository in a new directory", func(r repository) { r.nest("new/module"); r.write(map[string]string{"new/x": ""}) }, []string{"new"}},
		{"nested repository without commits", func(r repository) { r.nest("module"); r.git("-C", "module", "update-ref", "-d", "HEAD") }, []string{"module"}},
		{"tracked directory that is a repository", func(r repository) { r.nest("dir/sub") }, []string{"dir/sub/deep", "dir/sub/inner"}},
		{"submodule", func(r repository) { r.nest("dir/module"); r.git("-c", "advice.addEmbeddedRepo=false", "add", "-A") }, nil},
		{"submodule that was never fetched", func(r repository) {
			r.gitlink("dir/module")
			r.mkdir("dir/module")
		}, nil},
		{"files in place of a submodule", func(r repository) {
			r.gitlink("dir/module")
			r.write(map[string]string{"dir/module/x": "", "dir/module/sub/y": "", "dir/new": ""})
		}, []string{"dir/new"}},
		{"file in place of a submodule", func(r repository) { r.gitlink("dir/module"); r.write(map[string]string{"dir/module": ""}) }, nil},
		{"link to a directory", func(r repository) { r.symlink("dir", "link"); r.symlink("..", "dir/up") }, []string{"dir/up", "link"}},
		{"link in place of a directory", func(r repository) {
			r.write(map[string]string{"other/b": "", "other/sub/c": "", "other/d": ""})
			r.git("add", "other")
			r.remove("dir")
			r.symlink("other", "dir")
		}, []string{"dir"}},
		{"link in place of a file", func(r repository) { r.remove("a"); r.symlink("dir", "a") }, nil},
		{"file in place of a directory", func(r repository) { r.remove("dir", "a.x"); r.write(map[string]string{"dir": "", "a.x": ""}) }, []string{"a.x", "dir"}},
		{"directory in place of a file", func(r repository) {
			r.remove("a", "dir/b")
			r.write(map[string]string{"a/b/c": "", "a/x.log": "", "dir/b/x": ""})
		}, []string{"a", "dir/b"}},
		{"names", func(r repository) {
			r.write(map[string]string{caf: "", "dir/" + caf + "/\xff": "", "-x": "", "*": "", ":(top)a": "", ":!a": "", " ": "", "a\nb": "", `\`: "", "[a]": "", "dir/..x": ""})
		}, []string{" ", "*", "-x", ":!a", ":(top)a", "[a]", `\`, "a\nb", caf, "dir/..x", "dir/" + caf}},
		{"git's own name", func(r repository) {
			r.write(map[string]string{"dir/.GIT/x": "", "dir/sub/.git": "", ".gitx": "", "dir/git": ""})
		}, []string{".gitx", "dir/git"}},
		{"case", func(r repository) {
			r.git("config", "core.ignorecase", "true")
			r.write(map[string]string{"A": "", "Dir/B": "", "Dir/new": "", "X.LOG": ""})
		}, []string{"A", "Dir", "X.LOG"}},
		{"announced", func(r repository) { r.write(map[string]string{"new": "", "newer": ""}); r.git("add", "-N", "new") }, []string{"newer"}},
		{"split index", func(r repository) {
			r.git("update-index", "--split-index")
			r.write(map[string]string{"d": "", "e": ""})
			r.git("add", "d")
		}, []string{"e"}},
		{"outside a sparse checkout", func(r repository) {
			r.commit()
			r.git("sparse-checkout", "set", "--cone", "log")
			r.write(map[string]string{"dir/b": "", "dir/new": ""})
		}, []string{"dir"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := newRepository(t, map[string]string{
				".gitignore": "*.log\n/log/\nnode_modules/\n", "a": "", "a-b": "", "a.x/f": "", "dir/b": "", "dir/sub/c": "", "log/kept": "",
			})
			r.git("add", "-f", "log")
			test.change(r)
			_, work, l := tracks(t, r.dir)
			got, err := work.unknown(t.Context(), &l)
			if err != nil {
				t.Fatal(err)
			}
			slices.Sort(got)
			if diff := cmp.Diff(test.unknown, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("names not tracked (-want +got):\n%s", diff)
			}
			r.everywhere(func(dir string) { wantAllUntracked(t, dir) })
		})
	}
}

// TestUntrackedUnsure asks git about everything where names do not do.
func TestUntrackedUnsure(t *testing.T) {
	many := func(n, length int) map[string]string {
		files := make(map[string]string)
		for i := range n {
			files[fmt.Sprintf("dir/%0*d", length, i)] = ""
		}
		return files
	}
	tests := []struct {
		name   string
		files  map[string]string
		cut    bool
		unsure bool
	}{
		{"as many as allowed", many(maxUnknown, 3), false, false},
		{"one more", many(maxUnknown+1, 3), false, true},
		{"long names", many(maxUnknownBytes/200, 200), false, true},
		{"list that was cut", map[string]string{"x": ""}, true, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := newRepository(t, map[string]string{"a": "", "dir/x": ""})
			r.write(test.files)
			_, work, l := tracks(t, r.dir)
			l.cut = test.cut
			if _, err := work.unknown(t.Context(), &l); (err != nil) != test.unsure {
				t.Errorf("error %v, want one: %t", err, test.unsure)
			}
			wantAllUntracked(t, r.dir)
		})
	}
}

// TestUntrackedStartsNothing has nothing to ask git about, so it need not be there.
func TestUntrackedStartsNothing(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "dir/b": "b"})
	t.Setenv("PATH", t.TempDir())
	for range 2 {
		tr := open(t, r.dir, Options{Untracked: true})
		wantPaths(t, tr, "index", "a", "dir/b")
		wantProblems(t, tr)
	}
}

func TestUntrackedCanceled(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a"})
	at, work, l := tracks(t, r.dir)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if out, err := at.untracked(ctx, work, &l); err == nil {
		t.Errorf("git lists %q", out)
	}
}

// TestUntrackedAtRandom builds trees from few names, so that files, directories,
// links and repositories stand in each other's places.
func TestUntrackedAtRandom(t *testing.T) {
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(seed, 0))
			names := []string{"a", "a-", "a.", "a0", "b", "c.o", "d"}
			path := func() string {
				parts := make([]string, 1+random.IntN(3))
				for i := range parts {
					parts[i] = names[random.IntN(len(names))]
				}
				return strings.Join(parts, "/")
			}
			r := newRepository(t, nil)
			grow := func(n int) {
				for range n {
					at := filepath.Join(r.dir, path())
					switch random.IntN(12) {
					case 0:
						os.RemoveAll(at)
					case 1:
						os.Symlink(names[random.IntN(len(names))], at)
					case 2:
						os.MkdirAll(filepath.Join(at, ".git"), 0o755)
					case 3:
						os.WriteFile(filepath.Join(filepath.Dir(at), ".gitignore"), []byte([]string{"a\n", "*.o\n!a/\n", "/b/\n", "d/*\n!d/a\n"}[random.IntN(4)]), 0o644)
					default: // what stands in the way stays
						os.MkdirAll(filepath.Dir(at), 0o755)
						os.WriteFile(at, nil, 0o644)
					}
				}
			}
			grow(30)
			r.git("add", "-A")
			for range 3 {
				r.everywhere(func(dir string) { wantAllUntracked(t, dir) })
				grow(15)
			}
		})
	}
}

// TestUntrackedOfCheckouts compares real checkouts.
func TestUntrackedOfCheckouts(t *testing.T) {
	for _, dir := range repositories() {
		t.Run(filepath.Base(dir), func(t *testing.T) { wantAllUntracked(t, dir) })
	}
}

// mkdir makes directories in the repository's.
func (r repository) mkdir(names ...string) {
	r.t.Helper()
	for _, name := range names {
		if err := os.MkdirAll(filepath.Join(r.dir, name), 0o755); err != nil {
			r.t.Fatal(err)
		}
	}
}

// gitlink adds a submodule's entry, and no more, to the index.
func (r repository) gitlink(name string) {
	r.t.Helper()
	r.git("update-index", "--add", "--cacheinfo", "160000,1234567890123456789012345678901234567890,"+name)
}

// BenchmarkUntracked opens checkouts in which there is nothing to find.
func BenchmarkUntracked(b *testing.B) {
	for _, dir := range repositories() {
		b.Run(filepath.Base(dir), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				tr, err := Open(b.Context(), dir, Options{Untracked: true})
				if err != nil {
					b.Fatal(err)
				}
				tr.Close()
			}
		})
	}
}
