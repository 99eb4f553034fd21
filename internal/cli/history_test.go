package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners"
)

// secrets are the words of a history that belong to its people.
func secrets() []string {
	return []string{"zebulon", "quagmire", "ofelia", "whistlethwaite", "marzipan", "xylograph", "kumquat", "brouhaha", "flibbertigibbet"}
}

// telling makes a checkout whose every author, address, message, branch and tag is a
// word to be recognised, with the content of its old files.
func telling(t *testing.T, broken bool) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "checkout")
	git := func(in string, args ...string) {
		t.Helper()
		cmd := exec.Command("git", args...)
		cmd.Stdin = strings.NewReader(in)
		cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull}
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git %q: %v\n%s", args, err, out)
		}
	}
	git("", "init", "-q", "-b", "main", dir)
	var s strings.Builder
	for i := range 40 {
		at := 1700000000 + 20*24*60*60*i
		says := fmt.Sprintf("marzipan fix #%d\n\nxylograph security spike\nCo-authored-by: Kumquat Ofelia <kumquat@example.com>\nReviewed-by: Brouhaha <b@brouhaha.example>\n", i)
		fmt.Fprintf(&s, "commit refs/heads/main\nmark :%d\nauthor Zebulon Quagmire <zebulon%d@quagmire.example> %d +0000\n", i+1, i%5, at)
		fmt.Fprintf(&s, "committer Ofelia Whistlethwaite <ofelia@whistlethwaite.example> %d +0000\ndata %d\n%s\n", at, len(says), says)
		text := fmt.Sprintf("package main\n\n// TODO %d\n", i)
		fmt.Fprintf(&s, "M 100644 inline main.go\ndata %d\n%s\n", len(text), text)
	}
	s.WriteString("reset refs/tags/v1.0.0-flibbertigibbet\nfrom :20\n\nreset refs/heads/flibbertigibbet\nfrom :10\n\n")
	git(s.String(), "-C", dir, "-c", "fastimport.unpackLimit=1000", "fast-import", "--quiet")
	git("", "-C", dir, "reset", "-q", "--hard")
	if broken { // an object of old is gone: git says so in its own words
		out, err := exec.Command("git", "-C", dir, "rev-parse", "HEAD~5:main.go").Output()
		if err != nil {
			t.Fatal(err)
		}
		id := strings.TrimSpace(string(out))
		if err := os.Remove(filepath.Join(dir, ".git", "objects", id[:2], id[2:])); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestNobodyIsNamed holds that what a history holds of people reaches no output.
func TestNobodyIsNamed(t *testing.T) {
	for _, broken := range []bool{false, true} {
		dir := telling(t, broken)
		for _, format := range formats {
			t.Run(fmt.Sprintf("%s, broken %v", format, broken), func(t *testing.T) {
				var out, problems bytes.Buffer
				code := Main(context.Background(), Streams{Out: &out, Err: &problems}, func(string) string { return "" }, []string{"scan", "--history=full", "--format", format, dir})
				if code != Done {
					t.Fatalf("exit %d: %s", code, problems.String())
				}
				if broken != (problems.Len() > 0) {
					t.Errorf("problems: %q", problems.String())
				}
				for _, word := range secrets() {
					if all := strings.ToLower(out.String() + problems.String()); strings.Contains(all, word) {
						t.Errorf("the output holds %q", word)
					}
				}
			})
		}
	}
}

// TestHistoryIsMeasured holds that a scan measures history when told to.
func TestHistoryIsMeasured(t *testing.T) {
	dir := telling(t, false)
	measured := func(args ...string) map[string]report.Measure {
		t.Helper()
		var out, problems bytes.Buffer
		code := Main(context.Background(), Streams{Out: &out, Err: &problems}, func(string) string { return "" }, append([]string{"scan", "--format", "json", dir}, args...))
		if code != Done {
			t.Fatalf("exit %d: %s", code, problems.String())
		}
		var r report.Report
		if err := json.Unmarshal(out.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		byName := map[string]report.Measure{}
		for _, m := range r.History {
			byName[m.Name] = m
		}
		return byName
	}
	if m := measured("--history=full")["coauthor_share"]; m.Value == nil || *m.Value != 1 || m.N != 37 || m.Window != 730 {
		t.Errorf("measured: %+v", m)
	}
	recent := measured()
	if m := recent["coauthor_share"]; m.Value == nil || m.N != 37 {
		t.Errorf("by default, of the commits: %+v", m)
	}
	if m := recent["debt_trend.year"]; m.Value != nil || m.Unknown != "a scan with --history full" {
		t.Errorf("by default, of old trees: %+v", m)
	}
	if m := measured("--history=none")["coauthor_share"]; m.Value != nil || m.Unknown != "a scan with --history recent" {
		t.Errorf("without history: %+v", m)
	}
}

// TestPracticesOf holds that what a clone lacks is no practice that was missing.
func TestPracticesOf(t *testing.T) {
	ctx := context.Background()
	source, clone := filepath.Join(t.TempDir(), "source"), filepath.Join(t.TempDir(), "clone.git")
	git := func(in string, args ...string) string {
		t.Helper()
		cmd := exec.Command("git", args...)
		cmd.Stdin = strings.NewReader(in)
		cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull}
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("git %q: %v", args, err)
		}
		return strings.TrimSpace(string(out))
	}
	git("", "init", "-q", "-b", "main", source)
	const workflow = "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: go test ./...\n"
	who := "committer Ann <ann@example.com> 1700000000 +0000\ndata 1\nm\n"
	git(fmt.Sprintf("commit refs/heads/main\nmark :1\n%s\ncommit refs/heads/main\nmark :2\n%sM 100644 inline .github/workflows/ci.yml\ndata %d\n%s\n", who, who, len(workflow), workflow),
		"-C", source, "fast-import", "--quiet")
	git("", "-C", source, "config", "uploadpack.allowFilter", "true")
	git("", "clone", "-q", "--bare", "--filter=blob:none", "file://"+source, clone)
	for _, test := range []struct {
		name, dir, commit string
		some              bool
		want              error
	}{
		{"a commit", source, "main", true, nil},
		{"one without files", source, "main~1", false, nil},
		{"one without content", clone, "main", false, tree.ErrMissing},
	} {
		n, err := practicesOf(ctx, test.dir, git("", "-C", source, "rev-parse", test.commit), scanners.New(), nil)
		if (n > 0) != test.some || !errors.Is(err, test.want) {
			t.Errorf("%s: %d, %v", test.name, n, err)
		}
	}
}

// TestTeams holds that the teams of the settings are counted, and in no output.
func TestTeams(t *testing.T) {
	dir := telling(t, false)
	own := "teams:\n  xylograph: [kumquat@example.com, \"*@whistlethwaite.example\"]\n  marzipan:\n    people: [\"*@quagmire.example\"]\n    department: brouhaha\n    develops: false\n"
	if err := os.WriteFile(filepath.Join(dir, ".stagecheck.yaml"), []byte(own), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, format := range formats {
		var out, problems bytes.Buffer
		code := Main(context.Background(), Streams{Out: &out, Err: &problems}, func(string) string { return "" }, []string{"scan", "--history=full", "--format", format, dir})
		if code != Done {
			t.Fatalf("exit %d: %s", code, problems.String())
		}
		for _, word := range secrets() {
			if all := strings.ToLower(out.String() + problems.String()); strings.Contains(all, word) {
				t.Errorf("%s: the output holds %q", format, word)
			}
		}
		if format != "json" {
			continue
		}
		var r report.Report
		if err := json.Unmarshal(out.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		for _, m := range r.History {
			if m.Name == "cross_team_contributors" && (m.Value == nil || *m.Value != 2) {
				t.Errorf("%+v, want two departments", m)
			}
		}
	}
}
