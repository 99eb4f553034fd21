package tree

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// repositories are checkouts on this machine to compare and measure with, from
// the environment variable STAGECHECK_REPOS; none when it is not set.
func repositories() []string { return filepath.SplitList(os.Getenv("STAGECHECK_REPOS")) }

// describe tells a file as git's ls-files -s and ls-tree do.
func describe(f File) string {
	mode := map[Mode]string{Regular: "100644", Executable: "100755", Symlink: "120000", Submodule: "160000"}[f.Mode]
	return fmt.Sprintf("%s %x\t%s", mode, f.Blob, f.Path)
}

func describeAll(tr *Tree) []string {
	var list []string
	for _, f := range tr.Files() {
		list = append(list, describe(f))
	}
	return list
}

// gitList is what git lists, in the same words.
func gitList(t *testing.T, dir string, args ...string) []string {
	t.Helper()
	cmd := exec.Command("git", append([]string{"-c", "safe.directory=*"}, args...)...)
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("git %q: %v", args, err)
	}
	var list []string
	for record := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		head, path, _ := strings.Cut(record, "\t")
		fields := strings.Fields(head)
		id := fields[len(fields)-1]
		switch {
		case args[0] == "ls-tree":
			list = append(list, fields[0]+" "+id+"\t"+path)
		case fields[0] == "S": // left out by a sparse checkout
		case id == "0":
			list = append(list, fields[1]+" "+fields[2]+"\t"+path)
		case len(list) == 0 || !strings.HasSuffix(list[len(list)-1], "\t"+path): // a conflict, once
			list = append(list, fields[1]+" \t"+path)
		}
	}
	return list
}

// wantLikeGit compares the list of a checkout with git's own. To git a file that
// was only announced holds an empty object; to us it holds none.
func wantLikeGit(t *testing.T, dir string) {
	t.Helper()
	tr := open(t, dir, Options{})
	want := gitList(t, dir, "ls-files", "-t", "-s", "-z")
	for i, line := range want {
		if i < len(tr.Files()) && tr.Files()[i].Blob == "" {
			want[i] = strings.Replace(line, " e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\t", " \t", 1)
		}
	}
	if diff := cmp.Diff(want, describeAll(tr)); diff != "" {
		t.Errorf("files (-git +ours):\n%s", diff)
	}
}

func TestLikeGit(t *testing.T) {
	for _, dir := range repositories() {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			wantLikeGit(t, dir)
			tr := openRev(t, dir, "HEAD", Options{})
			if diff := cmp.Diff(gitList(t, dir, "ls-tree", "-r", "-z", "--full-tree", "HEAD"), describeAll(tr)); diff != "" {
				t.Errorf("files of HEAD (-git +ours):\n%s", diff)
			}
			if checkout := open(t, dir, Options{}); checkout.Commit() != tr.Commit() {
				t.Errorf("commit %q, want %q", checkout.Commit(), tr.Commit())
			}
		})
	}
}

// TestContentLikeGit reads every file of real checkouts; what was read must be
// the object that the index names, in the work tree and from git.
func TestContentLikeGit(t *testing.T) {
	for _, dir := range repositories() {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			checkout, commit := open(t, dir, Options{}), openRev(t, dir, "HEAD", Options{})
			for _, f := range checkout.Files() {
				if f.Mode != Regular && f.Mode != Executable {
					continue
				}
				for _, tr := range []*Tree{checkout, commit} {
					data, err := tr.Read(f.Path)
					if err != nil || tr.ObjectID(data) == f.Blob {
						continue
					}
					// A repository can ask for CRLF in the work tree.
					if lf := bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n")); tr == commit || tr.ObjectID(lf) != f.Blob {
						t.Errorf("%s: %q is not the object %x", tr.Origin(), f.Path, f.Blob)
					}
				}
			}
			for _, tr := range []*Tree{checkout, commit} {
				for _, p := range tr.Problems() {
					t.Logf("%s: %s: %s: %s", tr.Origin(), p.Path, p.Kind, p.Message)
				}
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	r := newRepository(b, nil)
	files := make(map[string]string)
	for i := range 2000 {
		files[fmt.Sprintf("packages/part-%02d/src/fixtures/case-%d/input.js", i%40, i)] = "x"
	}
	r.write(files)
	r.git("add", "-A")
	for _, dir := range append(repositories(), r.dir) {
		b.Run(filepath.Base(dir), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				tr, err := Open(context.Background(), dir, Options{})
				if err != nil {
					b.Fatal(err)
				}
				tr.Close()
			}
		})
	}
}

// BenchmarkRead reads every file of a checkout.
func BenchmarkRead(b *testing.B) {
	for _, dir := range repositories() {
		b.Run(filepath.Base(dir), func(b *testing.B) {
			tr := open(b, dir, Options{MaxTotal: 1 << 50})
			for b.Loop() {
				for _, f := range tr.Files() {
					tr.Read(f.Path)
				}
			}
		})
	}
}
