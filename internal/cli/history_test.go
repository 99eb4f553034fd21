package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/report"
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
				code := Main(context.Background(), Streams{Out: &out, Err: &problems}, func(string) string { return "" }, []string{"scan", "--history", "--format", format, dir})
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
	if m := measured("--history")["coauthor_share"]; m.Value == nil || *m.Value != 1 || m.N != 37 || m.Window != 730 {
		t.Errorf("measured: %+v", m)
	}
	if m := measured()["coauthor_share"]; m.Value != nil || m.Unknown != "a scan with --history" {
		t.Errorf("without --history: %+v", m)
	}
}
