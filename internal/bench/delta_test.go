//go:build unix

package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"text/tabwriter"
)

// touched is how many files the change has.
const touched = 10

// BenchmarkDelta compares a scan that says what a change does with a plain one
// of the same commit, on checkouts that STAGECHECK_REPOS names. The change is a
// line at the end of some files.
func BenchmarkDelta(b *testing.B) {
	repos := filepath.SplitList(os.Getenv("STAGECHECK_REPOS"))
	if len(repos) == 0 {
		b.Skip("STAGECHECK_REPOS names no checkouts")
	}
	program := build(b)
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "checkout\tfiles\tscan ms\tMiB\tscan --base ms\tMiB\tratio\t")
	for range b.N {
		for _, repo := range repos {
			dir := changed(b, repo)
			took := beside(b,
				[]string{program, "scan", "--history", "none", dir},
				[]string{program, "scan", "--history", "none", "--base", "HEAD~1", dir},
			)
			plain, compared := took[0], took[1]
			fmt.Fprintf(table, "%s\t%d\t%.1f\t%.0f\t%.1f\t%.0f\t%.2f\t\n", filepath.Base(repo), files(b, dir),
				milliseconds(plain.cpu), float64(plain.peak)/1024, milliseconds(compared.cpu), float64(compared.peak)/1024,
				float64(compared.cpu)/float64(plain.cpu))
		}
	}
	if err := table.Flush(); err != nil {
		b.Fatal(err)
	}
}

// changed copies a checkout, which may lack objects that a clone would want, and
// commits a change to it.
func changed(b *testing.B, repo string) string {
	b.Helper()
	dir := filepath.Join(b.TempDir(), filepath.Base(repo))
	git := func(args ...string) string {
		out, err := exec.Command("git", append([]string{"-c", "user.name=n", "-c", "user.email=e"}, args...)...).Output()
		if err != nil {
			b.Fatalf("git %q: %v", args, err)
		}
		return string(out)
	}
	if err := os.CopyFS(dir, os.DirFS(repo)); err != nil {
		b.Fatal(err)
	}
	paths := strings.Split(strings.Trim(git("-C", dir, "ls-files", "-z"), "\x00"), "\x00")
	for i := range touched {
		file, err := os.OpenFile(filepath.Join(dir, paths[i*len(paths)/touched]), os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := file.WriteString("\n"); err != nil {
			b.Fatal(err)
		}
		if err := file.Close(); err != nil {
			b.Fatal(err)
		}
	}
	git("-C", dir, "commit", "-qam", "change")
	return dir
}
