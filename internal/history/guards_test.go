package history_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
)

// TestGuards holds what too little history comes to, and what would settle it.
func TestGuards(t *testing.T) {
	few := []commit{{ago: 300, says: "begin", files: map[string]string{"x.dat": "a"}}}
	for i := range 6 {
		few = append(few, commit{ago: float64(6 - i - 1), says: "go on", files: map[string]string{"x.dat": fmt.Sprint(i)}})
	}
	var brief []commit
	for i := range 41 {
		brief = append(brief, commit{ago: float64(40 - i), says: "go on", files: map[string]string{"x.dat": fmt.Sprint(i)}})
	}
	shallow := filepath.Join(t.TempDir(), "shallow.git")
	git(t, "", "clone", "-q", "--bare", "--depth=10", "file://"+build(t, long()), shallow)
	deep := filepath.Join(t.TempDir(), "deep.git")
	git(t, "", "clone", "-q", "--bare", "--depth=22", "file://"+build(t, long()), deep)
	tests := []struct {
		name    string
		dir     string
		settles string
		read    bool
	}{
		{"few changes", build(t, few), "20 changes; there are 7", true},
		{"a brief history", build(t, brief), "90 days of history; there are 40", true},
		{"a shallow clone", shallow, "full history: fetch-depth: 0", false},
		{"a shallow clone that ends before the window", deep, "", true},
		{"no repository", t.TempDir(), "a git checkout with its history", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, result := measure(t, test.dir, history.Options{Files: []string{"x.dat"}})
			if m := got["merge_cadence.per_week"]; m.Unknown != test.settles {
				t.Errorf("%+v, want it settled by %q", m, test.settles)
			}
			if result.Read != test.read {
				t.Errorf("read: %v", result.Read)
			}
		})
	}
}

// TestBelow holds that a directory has the history of its own files, which ends
// with the last that changed one.
func TestBelow(t *testing.T) {
	var commits []commit
	for i := range 30 {
		commits = append(commits, commit{
			ago: float64(200 - 6*i), says: "work",
			files: map[string]string{fmt.Sprintf("app/f%d.go", i): lines("code", 12), "app/kb/a.md": fmt.Sprint(i), "other.go": fmt.Sprint(i)},
		})
	}
	dir := filepath.Join(t.TempDir(), "work")
	git(t, "", "clone", "-q", build(t, long(commits...)), dir)
	got, _ := measure(t, filepath.Join(dir, "app"), history.Options{Files: []string{"f1.go", "kb/a.md", "kb/b.md", "kb/c.md"}})
	for _, want := range []evidence.Measure{
		{Name: "change_size.median", Value: 12, N: 30, Window: 174},
		{Name: "kb_freshness.share", Value: 0.33, N: 3, Window: 174},
		{Name: "debt_trend.density", Unknown: "1000 lines of code; there are 360"},
	} {
		if diff := cmp.Diff(want, got[want.Name]); diff != "" {
			t.Errorf("measure (-want +got):\n%s", diff)
		}
	}
}

// TestMissingObjects holds that a clone without the content of files is
// measured by their paths, and one without folders by its commits.
func TestMissingObjects(t *testing.T) {
	source := build(t, long(several(20, 100, func(i int) commit { return coded(i, 12, true) })...))
	git(t, "", "--git-dir="+source, "config", "uploadpack.allowFilter", "true")
	clone := func(filter string) string {
		dir := filepath.Join(t.TempDir(), "partial.git")
		git(t, "", "clone", "-q", "--bare", "--filter="+filter, "file://"+source, dir)
		return dir
	}
	const whole = "a clone with the content of old commits, made without --filter"
	tests := []struct {
		filter string
		want   map[string]string // what settles each measure
	}{
		{"blob:none", map[string]string{"change_size.median": whole, "doc_cochange": "", "merge_cadence.per_week": ""}},
		{"tree:0", map[string]string{"change_size.median": whole, "doc_cochange": whole, "merge_cadence.per_week": ""}},
	}
	for _, test := range tests {
		t.Run(test.filter, func(t *testing.T) {
			got, result := measure(t, clone(test.filter), history.Options{Files: []string{"x.dat"}})
			for name, settles := range test.want {
				if got[name].Unknown != settles {
					t.Errorf("%+v, want it settled by %q", got[name], settles)
				}
			}
			if len(result.Problems) == 0 {
				t.Error("no problem is reported")
			}
		})
	}
}

// TestLimit holds that the number of commits is bounded, and said.
func TestLimit(t *testing.T) {
	dir := build(t, long(several(100, 200, func(i int) commit {
		return commit{says: "work", files: map[string]string{"x.dat": fmt.Sprint(i)}}
	})...))
	got, result := measure(t, dir, history.Options{MaxCommits: 60})
	if m := got["squash_share"]; m.N != 60 || m.Window >= 365 {
		t.Errorf("%+v, want 60 changes and the days that they span", m)
	}
	want := []evidence.Problem{{Path: ".git", Kind: evidence.Limit, Message: "more than 60 commits: older ones were not looked at"}}
	if diff := cmp.Diff(want, result.Problems); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := history.Measure(ctx, build(t, long()), history.Options{Role: roleOf})
	if err == nil {
		t.Error("no error though the context ended")
	}
}
