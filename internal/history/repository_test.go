package history_test

import (
	"context"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
)

// TestFormsOfRepositories holds that the same commits give the same numbers in
// whatever form a repository stores them.
func TestFormsOfRepositories(t *testing.T) {
	commits := long(slices.Concat(
		several(20, 200, func(i int) commit { c := coded(i, 12, i%2 == 0); c.tag = fmt.Sprintf("v1.%d", i); return c }),
		branch("b0", "Bob Ray", "Ann Lee", 60, 3, 2, "work"),
		[]commit{{ago: 40, says: "say what is text", files: map[string]string{".gitattributes": "*.go -diff\n"}}},
	)...)
	plain := build(t, commits)
	paths := strings.Split(git(t, "", "--git-dir="+plain, "ls-tree", "-r", "--name-only", "HEAD"), "\n")
	dir := func(args ...string) string {
		to := filepath.Join(t.TempDir(), "clone")
		git(t, "", append(append([]string{"clone", "-q"}, args...), plain, to)...)
		return to
	}
	wide := filepath.Join(t.TempDir(), "wide.git")
	git(t, "", "init", "-q", "--bare", "--object-format=sha256", "-b", "main", wide)
	git(t, script(commits), "--git-dir="+wide, "fast-import", "--quiet", "--date-format=raw-permissive")
	packed := dir()
	git(t, "", "-C", packed, "pack-refs", "--all", "--prune")
	git(t, "", "-C", packed, "commit-graph", "write", "--reachable")
	detached := dir()
	git(t, "", "-C", detached, "checkout", "-q", "--detach")
	linked := filepath.Join(t.TempDir(), "linked")
	git(t, "", "-C", dir(), "worktree", "add", "-q", "--detach", linked)
	want, _ := measure(t, plain, history.Options{Files: paths})
	if m := want["change_size.median"]; m.N != 20 || m.Value < 12 {
		t.Fatalf("attributes of the tree have a say: %+v", m)
	}
	for name, dir := range map[string]string{
		"checkout": dir(), "sha256": wide, "alternates": dir("--shared"), "bare with alternates": dir("--shared", "--bare"),
		"packed refs and a commit graph": packed, "detached": detached, "linked work tree": linked, "hidden behind": dir("--no-checkout"),
	} {
		t.Run(name, func(t *testing.T) {
			got, result := measure(t, dir, history.Options{Files: paths})
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("measures (-want +got):\n%s", diff)
			}
			if len(result.Problems) > 0 {
				t.Errorf("problems: %v", result.Problems)
			}
		})
	}
}

// TestWithoutTags holds that a clone that left out the tags says nothing of releases.
func TestWithoutTags(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "clone")
	git(t, "", "clone", "-q", "--no-tags", build(t, long(commit{ago: 30, says: "r", files: map[string]string{"x.dat": "r"}, tag: "v1.0"})), dir)
	got, _ := measure(t, dir, history.Options{Files: []string{"x.dat"}})
	for _, name := range []string{"release_cadence.per_week", "reverts_with_release", "patch_parity.release_days"} {
		if got[name].Unknown != "the tags of the repository, which this clone left out" {
			t.Errorf("%+v", got[name])
		}
	}
}

// TestMoved holds that moving files is neither new code nor changed lines.
func TestMoved(t *testing.T) {
	files, moved := map[string]string{}, map[string]string{}
	for i := range 30 {
		for _, suffix := range []string{"", "_test"} {
			name := fmt.Sprintf("m%d%s.go", i, suffix)
			files["old/"+name] = lines(name, 40)
			moved["old/"+name], moved["new/"+name] = "", lines(name, 40)
			if i < 10 { // and changed on the way, which is a deletion and an addition
				moved["new/"+name] = lines(name, 41)
			}
		}
	}
	moved["other.go"] = lines("other", 5)
	dir := build(t, long(slices.Concat(
		[]commit{{ago: 1000, says: "begin", files: files}, {ago: 100, says: "move", files: moved}},
		several(9, 90, func(i int) commit { return coded(i, 1, false) }),
	)...))
	got, _ := measure(t, dir, history.Options{})
	// 20 files lose 40 lines and gain 41 elsewhere, and one comes with 5.
	if m := got["change_size.p90"]; m.Value != 1 || m.N != 10 {
		t.Errorf("nine of ten: %+v", m)
	}
	if m := got["test_first_share"]; m.Unknown != "20 new tests named after new code; there are 0" {
		t.Errorf("what was moved is new: %+v", m)
	}
	dir = build(t, long(slices.Concat(
		[]commit{{ago: 1000, says: "begin", files: files}},
		several(10, 90, func(i int) commit {
			files := map[string]string{"other.go": lines("other", i+1)}
			for _, suffix := range []string{"", "_test"} {
				name := fmt.Sprintf("m%d%s.go", 20+i, suffix)
				files["old/"+name], files["new/"+name] = "", lines(name, 40)
			}
			return commit{says: "move", files: files}
		}),
	)...))
	got, _ = measure(t, dir, history.Options{})
	if m := got["change_size.p90"]; m.Value != 1 || m.N != 10 {
		t.Errorf("moves as they are: %+v", m)
	}
}

// TestClocks holds that clocks that are wrong move neither the window nor the
// trees that are compared.
func TestClocks(t *testing.T) {
	stamp := func(ago float64, zone string) string { return fmt.Sprintf("%d %s", end-int64(ago*day), zone) }
	usual := several(20, 200, func(i int) commit { return commit{says: "work", files: map[string]string{"x.dat": fmt.Sprint("u", i)}} })
	tests := []struct {
		name    string
		commits []commit // all of them, in the order of the chain
		active  float64  // days with a change, in the last year
	}{
		{"right", long(usual...), 31},
		{"the newest is a month behind", append(long(usual...), commit{ago: 30, says: "late", files: map[string]string{"x.dat": "late"}}), 32},
		{"the newest is of 1970", append(long(usual...), commit{date: "1 +0000", says: "late", files: map[string]string{"x.dat": "late"}}), 31},
		{"one is of next year", slices.Insert(long(usual...), 30, commit{ago: -300, says: "early", files: map[string]string{"x.dat": "early"}}), 31},
		{"one in the window is of long ago", slices.Insert(long(usual...), 40, commit{ago: 5000, says: "old", files: map[string]string{"x.dat": "old"}}), 31},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := build(t, test.commits)
			year := git(t, "", "--git-dir="+dir, "log", "--format=%H", "--first-parent", "--grep=^go on$", "--until=@"+strconv.Itoa(end-365*day), "-1")
			asked := ""
			got, _ := measure(t, dir, history.Options{Practices: practicesAt(&asked)})
			if m := got["merge_cadence.active_days"]; m.Value < test.active-1 || m.Value > test.active+1 {
				t.Errorf("%+v, want about %g", m, test.active)
			}
			if test.name != "the newest is of 1970" && test.name != "the newest is a month behind" && asked != year {
				t.Errorf("the tree of a year ago is that of %s, want %s", asked, year)
			}
		})
	}
	// A day is one of UTC, wherever a commit is made.
	var zones []commit
	for i := range 20 {
		zones = append(zones, commit{date: stamp(100-0.01*float64(i), []string{"+1400", "-1200", "+0530", "-0000"}[i%4]), ago: 100, says: "work", files: map[string]string{"x.dat": fmt.Sprint("z", i)}})
	}
	got, _ := measure(t, build(t, long(zones...)), history.Options{})
	if m := got["merge_cadence.active_days"]; m.Value != 12 || m.N != 31 {
		t.Errorf("time zones: %+v", m)
	}
}

// TestOctopus holds that each arm of a merge is part of its one change.
func TestOctopus(t *testing.T) {
	var commits []commit
	for i := range 5 {
		at := 200 - float64(20*i)
		base := fmt.Sprint("base", i)
		commits = append(commits, commit{ago: at, says: "base", files: map[string]string{"x.dat": base}, label: base})
		var arms []string
		for j, by := range []string{"Bob Ray", "Cid Oz", "Dan Po"} {
			arm := fmt.Sprintf("arm%d-%d", i, j)
			arms = append(arms, arm)
			commits = append(commits, commit{ago: at - 1 - float64(j), by: by, on: arm, from: base, says: "work", files: map[string]string{arm + ".go": lines(arm, 10)}, label: arm})
		}
		commits = append(commits, commit{ago: at - 6, by: "Ann Lee", says: "merge", merge: arms})
	}
	got, _ := measure(t, build(t, long(commits...)), history.Options{})
	for _, want := range []evidence.Measure{
		{Name: "branch_lifetime.median", Value: 5, N: 5, Window: 730},
		{Name: "review_trailers", Value: 0.16, N: 31, Window: 730},
		{Name: "squash_share", Value: 0, N: 31, Window: 730},
	} {
		if diff := cmp.Diff(want, got[want.Name]); diff != "" {
			t.Errorf("measure (-want +got):\n%s", diff)
		}
	}
}

// TestTime holds that measuring ends when its time is over, and says so.
func TestTime(t *testing.T) {
	got, result := measure(t, build(t, long()), history.Options{MaxTime: time.Nanosecond})
	if m := got["merge_cadence.per_week"]; m.Unknown != "more time than 1ns" {
		t.Errorf("%+v", m)
	}
	want := []evidence.Problem{{Path: ".git", Kind: evidence.Limit, Message: "history was not measured whole: it takes longer than 1ns"}}
	if diff := cmp.Diff(want, result.Problems); diff != "" || result.Read {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

// TestAgreesWithGit holds the sizes of changes to what git's own log says of them.
func TestAgreesWithGit(t *testing.T) {
	dir := build(t, long(slices.Concat(
		several(60, 300, func(i int) commit { return coded(i%17, 3+i*i%40, i%3 == 0) }),
		branch("b0", "Bob Ray", "Ann Lee", 60, 3, 2, "work"),
		branch("b1", "dependabot[bot]", "Ann Lee", 50, 3, 2, "work"),
	)...))
	got, _ := measure(t, dir, history.Options{})
	sizes, large, tested := countLog(git(t, "", "--git-dir="+dir, "log", "--first-parent", "--diff-merges=first-parent", "--numstat",
		"--find-renames=100%", "--since-as-filter=@"+strconv.Itoa(end-730*day), "--format=tformat:commit"))
	for _, want := range []evidence.Measure{
		{Name: "change_size.p90", Value: sizes[(len(sizes)*9+9)/10-1], N: len(sizes), Window: 730},
		{Name: "test_cochange_ge10", Value: math.Round(100*float64(tested)/float64(large)) / 100, N: large, Window: 730},
	} {
		if diff := cmp.Diff(want, got[want.Name]); diff != "" {
			t.Errorf("measure (-git +got):\n%s", diff)
		}
	}
}

// countLog adds up the lines of each commit with Go code, sorted, and counts
// those that add ten lines to it, with and without tests.
func countLog(log string) (sizes []float64, large, tested int) {
	for commit := range strings.SplitSeq(log, "commit\n") {
		size, code, isTested, isCode := 0, 0, false, false
		for line := range strings.Lines(commit) {
			parts := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(parts) != 3 || !strings.HasSuffix(parts[2], ".go") {
				continue
			}
			added, _ := strconv.Atoi(parts[0])
			gone, _ := strconv.Atoi(parts[1])
			if size += added + gone; strings.HasSuffix(parts[2], "_test.go") {
				isTested = true
			} else {
				code, isCode = code+added, true
			}
		}
		if !isCode {
			continue
		}
		sizes = append(sizes, float64(size))
		if code >= 10 {
			large++
			if isTested {
				tested++
			}
		}
	}
	slices.Sort(sizes)
	return sizes, large, tested
}

// practicesAt notes of which earlier commit the practices are asked.
func practicesAt(asked *string) func(context.Context, string) (int, error) {
	return func(_ context.Context, commit string) (int, error) {
		if *asked == "" {
			*asked = commit
		}
		return 0, nil
	}
}
