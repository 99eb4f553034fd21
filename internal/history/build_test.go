package history_test

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
)

// end is when the newest commit of a test is made: 2026-01-01, in seconds since 1970.
const end = 1767225600

// day is a day in seconds.
const day = 24 * 60 * 60

// commit is one commit of a synthetic history.
type commit struct {
	ago     float64 // days before the newest commit
	date    string  // in place of ago, as git writes it: "-1 +0000"
	written float64 // days before ago that it was authored
	by      string  // "Ann Lee <ann@example.com>", or one name for short
	says    string
	files   map[string]string
	on      string // branch, main by default
	from    string // the label that the branch begins at
	merge   []string
	label   string
	tag     string
}

// lines is a text of n lines, different for each kind.
func lines(kind string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s line %d\n", kind, i)
	}
	return b.String()
}

// build makes a bare repository of the commits, the oldest first.
func build(t testing.TB, commits []commit) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "repo.git")
	git(t, "", "init", "-q", "--bare", "-b", "main", dir)
	git(t, script(commits), "--git-dir="+dir, "fast-import", "--quiet", "--date-format=raw-permissive")
	return dir
}

// script is what git's fast-import makes the commits of.
func script(commits []commit) string {
	var s strings.Builder
	marks := map[string]int{}
	for i, c := range commits {
		branch := "main"
		if c.on != "" {
			branch = c.on
		}
		at := end - int64(c.ago*day)
		stamp := func(at int64) string { return fmt.Sprintf("%d +0000", at) }
		committed, authored := stamp(at), stamp(at-int64(c.written*day))
		if c.date != "" {
			committed, authored = c.date, c.date
		}
		fmt.Fprintf(&s, "commit refs/heads/%s\nmark :%d\nauthor %s %s\ncommitter %s %s\ndata %d\n%s\n",
			branch, i+1, full(c.by), authored, full(c.by), committed, len(c.says), c.says)
		if c.from != "" {
			fmt.Fprintf(&s, "from :%d\n", marks[c.from])
		}
		for _, label := range c.merge {
			fmt.Fprintf(&s, "merge :%d\n", marks[label])
		}
		paths := make([]string, 0, len(c.files))
		for path := range c.files {
			paths = append(paths, path)
		}
		slices.Sort(paths)
		for _, path := range paths {
			quoted := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(path) + `"`
			if text := c.files[path]; text == "" {
				fmt.Fprintf(&s, "D %s\n", quoted)
			} else {
				fmt.Fprintf(&s, "M 100644 inline %s\ndata %d\n%s\n", quoted, len(text), text)
			}
		}
		if c.label != "" {
			marks[c.label] = i + 1
		}
		if c.tag != "" {
			fmt.Fprintf(&s, "reset refs/tags/%s\nfrom :%d\n\n", c.tag, i+1)
		}
	}
	return s.String()
}

func full(name string) string {
	switch {
	case name == "":
		name = "Ann Lee"
		fallthrough
	case !strings.Contains(name, "<"):
		return fmt.Sprintf("%s <%s@example.com>", name, strings.ToLower(strings.ReplaceAll(name, " ", ".")))
	}
	return name
}

func git(t testing.TB, in string, args ...string) string {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Stdin = strings.NewReader(in)
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + t.TempDir(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull}
	var failure strings.Builder
	cmd.Stderr = &failure
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("git %q: %v\n%s", args, err, failure.String())
	}
	return strings.TrimSpace(string(out))
}

// long is a history in which changes mean nothing but that time goes by:
// one before the window, one every 36 days, and that of the end comes last. More
// commits come in between, as their dates have it.
func long(more ...commit) []commit {
	all := []commit{{ago: 1200, says: "begin", files: map[string]string{"x.dat": "begin\n"}, label: "root"}}
	for i := range 20 {
		all = append(all, commit{ago: float64(725 - 36*i), says: "go on", files: map[string]string{"x.dat": fmt.Sprint(i, "\n")}})
	}
	all = append(all, more...)
	slices.SortStableFunc(all, func(a, b commit) int { return cmp.Compare(b.ago, a.ago) })
	return append(all, commit{ago: 0, says: "go on", files: map[string]string{"x.dat": "end\n"}})
}

// roleOf is a simple stand-in for the scanners' table.
func roleOf(path string) evidence.Role {
	switch {
	case strings.HasPrefix(path, "vendor/"):
		return evidence.Vendored
	case strings.HasSuffix(path, "_test.go"):
		return evidence.Test
	case strings.HasSuffix(path, ".md"):
		return evidence.Docs
	}
	return evidence.Product
}

// measure measures a repository that tests made.
func measure(t testing.TB, dir string, opt history.Options) (map[string]evidence.Measure, history.Result) {
	t.Helper()
	opt.Role = roleOf
	if opt.Files == nil {
		opt.Files = strings.Split(git(t, "", "--git-dir="+dir, "ls-tree", "-r", "--name-only", "HEAD"), "\n")
	}
	result, err := history.Measure(context.Background(), dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]evidence.Measure{}
	for _, m := range result.Measures {
		byName[m.Name] = m
	}
	return byName, result
}
