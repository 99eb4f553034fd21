package annotate

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/stagecheck/stagecheck/internal/change"
	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/policies"
)

// between is the change from some files to others, as a folder of the repository has it.
func between(t *testing.T, folder string, base, head map[string]string) *change.Change {
	t.Helper()
	top := t.TempDir()
	dir := filepath.Join(top, folder)
	git := func(args ...string) {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), "git", append([]string{"-C", top, "-c", "user.name=n", "-c", "user.email=e"}, args...)...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
	}
	git("init", "-q")
	commit := func(files map[string]string) *tree.Tree {
		t.Helper()
		git("rm", "-q", "-r", "--ignore-unmatch", ".")
		for name, text := range files {
			file := filepath.Join(dir, name)
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		git("add", "-A")
		git("commit", "-q", "-m", "c", "--allow-empty")
		tip, err := tree.OpenCommit(t.Context(), dir, "HEAD", tree.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { tip.Close() })
		return tip
	}
	from := commit(base)
	return change.Between(from, commit(head))
}

// at is a sighting, and what leads to it from a pipeline.
func at(path string, line int, chain ...evidence.Hop) *evidence.Evidence {
	e := sighting(path, line)
	if e.Chain = chain; len(chain) > 0 {
		e.Chain = append(e.Chain, evidence.Hop{Path: path, Line: line})
	}
	return e
}

// weak is a sighting that a counter weakens.
func weak(e *evidence.Evidence, path string, line int) *evidence.Evidence {
	e.Rung, e.Counters = evidence.Wired, []evidence.Counter{{Kind: evidence.NonBlocking, Path: path, Line: line, Text: "continue-on-error: true"}}
	return e
}

func TestAnnotations(t *testing.T) {
	base := map[string]string{"ci.yml": "a\nb\nscan\nc\n", "Makefile": "all:\nscan:\n\tsemgrep\n", "run.sh": "x\nsemgrep\n", "README": "r"}
	with := func(more map[string]string) map[string]string {
		head := map[string]string{}
		for name, text := range base {
			head[name] = text
		}
		for name, text := range more {
			if head[name] = text; text == "" {
				delete(head, name)
			}
		}
		return head
	}
	shifted := map[string]string{"ci.yml": "new\na\nb\nscan\nc\n"}
	for _, test := range []struct {
		name   string
		folder string
		head   map[string]string
		news   delta.Change
		want   []publish.Annotation // place, level and whether it is on lines of the change
		gone   string               // where a finding without a line in the head stands
	}{
		{
			name: "gone with its line: where the next one stands",
			head: with(map[string]string{"ci.yml": "a\nb\nc\n"}),
			news: delta.Change{Kind: delta.Lost, Before: at("ci.yml", 3)},
			want: []publish.Annotation{{Path: "ci.yml", Line: 3, Level: publish.Warning, Changed: true}},
		},
		{
			name: "gone with the end of the file: at what is the end now",
			head: with(map[string]string{"ci.yml": "a\n"}),
			news: delta.Change{Kind: delta.Lost, Before: at("ci.yml", 4)},
			want: []publish.Annotation{{Path: "ci.yml", Line: 1, Level: publish.Warning, Changed: true}},
		},
		{
			name: "gone from a file that was renamed: in the new one",
			head: with(map[string]string{"run.sh": "", "bin/run": "x\nsemgrep\n"}),
			news: delta.Change{Kind: delta.Lost, Before: at("run.sh", 2)},
			want: []publish.Annotation{{Path: "bin/run", Line: 2, Level: publish.Warning, Changed: true}},
		},
		{
			name: "gone with its file: where it was called from, the nearest first",
			head: with(map[string]string{"run.sh": ""}),
			news: delta.Change{Kind: delta.Lost, Before: at("run.sh", 2, evidence.Hop{Path: "ci.yml", Line: 3}, evidence.Hop{Path: "Makefile", Line: 2})},
			want: []publish.Annotation{{Path: "Makefile", Line: 2, Level: publish.Warning, Changed: true}},
		},
		{
			name: "gone with its file and the nearest hop: where the pipeline called it, as lines went",
			head: with(map[string]string{"run.sh": "", "Makefile": "", "ci.yml": shifted["ci.yml"]}),
			news: delta.Change{Kind: delta.Lost, Before: at("run.sh", 2, evidence.Hop{Path: "ci.yml", Line: 3}, evidence.Hop{Path: "Makefile", Line: 2})},
			want: []publish.Annotation{{Path: "ci.yml", Line: 4, Level: publish.Warning, Changed: true}},
		},
		{
			name: "gone with all that led to it",
			head: with(map[string]string{"run.sh": "", "Makefile": "", "ci.yml": ""}),
			news: delta.Change{Kind: delta.Lost, Before: at("run.sh", 2, evidence.Hop{Path: "ci.yml", Line: 3})},
			gone: "run.sh",
		},
		{
			name: "weakened: on the line that does it, which is another",
			head: with(map[string]string{"ci.yml": "a\nb\nscan\ncontinue-on-error: true\nc\n"}),
			news: delta.Change{Kind: delta.Weakened, Before: at("ci.yml", 3), After: weak(at("ci.yml", 3), "ci.yml", 4)},
			want: []publish.Annotation{{Path: "ci.yml", Line: 4, Level: publish.Warning, Changed: true}},
		},
		{
			name: "weakened from another file",
			head: with(map[string]string{"ci.yml": "a\nb\nscan || true\nc\n"}),
			news: delta.Change{Kind: delta.Weakened, Before: at("run.sh", 2), After: weak(at("run.sh", 2), "ci.yml", 3)},
			want: []publish.Annotation{{Path: "ci.yml", Line: 3, Level: publish.Warning, Changed: true}},
		},
		{
			name: "weakened by what was there before: on its own line, which is old",
			head: with(shifted),
			news: delta.Change{Kind: delta.Weakened, Before: weak(at("ci.yml", 3), "ci.yml", 4), After: weak(at("ci.yml", 4), "ci.yml", 5)},
			want: []publish.Annotation{{Path: "ci.yml", Line: 4, Level: publish.Warning}},
		},
		{
			name: "new",
			head: with(map[string]string{"new.yml": "scan\n"}),
			news: delta.Change{Kind: delta.Gained, After: at("new.yml", 1)},
			want: []publish.Annotation{{Path: "new.yml", Line: 1, Level: publish.Notice, Changed: true}},
		},
		{
			name: "new by a line elsewhere: on a line that is old",
			head: with(map[string]string{"ci.yml": "a\nb\nscan now\nc\n"}),
			news: delta.Change{Kind: delta.Gained, After: at("run.sh", 2)},
			want: []publish.Annotation{{Path: "run.sh", Line: 2, Level: publish.Notice}},
		},
		{
			name: "stronger in a file that was renamed: the line is old",
			head: with(map[string]string{"run.sh": "", "bin/run": "x\nsemgrep\n"}),
			news: delta.Change{Kind: delta.Strengthened, Before: weak(at("run.sh", 2), "run.sh", 2), After: at("bin/run", 2)},
			want: []publish.Annotation{{Path: "bin/run", Line: 2, Level: publish.Notice}},
		},
		{
			name: "a folder of the repository: the path is from the top", folder: "services/app",
			head: with(map[string]string{"ci.yml": "a\nb\nc\n"}),
			news: delta.Change{Kind: delta.Lost, Before: at("ci.yml", 3)},
			want: []publish.Annotation{{Path: "services/app/ci.yml", Line: 3, Level: publish.Warning, Changed: true}},
		},
		{
			name: "gone with all that led to it, in a folder", folder: "services/app",
			head: with(map[string]string{"run.sh": ""}),
			news: delta.Change{Kind: delta.Lost, Before: at("run.sh", 2)},
			gone: "services/app/run.sh",
		},
		{
			name: "moved: no news", head: with(map[string]string{"run.sh": "", "bin/run": "x\nsemgrep\n"}),
			news: delta.Change{Kind: delta.Moved, Before: at("run.sh", 2), After: at("bin/run", 2)},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := between(t, test.folder, base, test.head)
			test.news.Signal, test.news.Tool, test.news.Sole = "sec.sast", "semgrep", true
			d := &delta.Delta{Changes: []delta.Change{test.news}}
			got := Annotations(d, c)
			if diff := cmp.Diff(test.want, got, cmpopts.IgnoreFields(publish.Annotation{}, "Title", "Message", "EndLine", "Fingerprint")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			for _, a := range got {
				if a.EndLine != a.Line || a.Title == "" || a.Message == "" {
					t.Errorf("%+v", a)
				}
			}
			gone := ""
			for _, a := range Findings(d, c) {
				if len(got) == 0 {
					gone = a.Path
				}
			}
			if gone != test.gone {
				t.Errorf("a finding stands in %q, want %q", gone, test.gone)
			}
		})
	}
}

// What is said: the stages that went the way of the news, or else the statements,
// and every statement with its reason.
func TestWords(t *testing.T) {
	statement := func(id string, points float64, changes ...int) delta.Statement {
		return delta.Statement{Model: "m", ID: id, Axis: "SEC", Title: "Scans " + id, Before: policies.Met, After: policies.Partial, Points: points, Because: "so it is", Changes: changes}
	}
	worse := delta.Stage{Model: "m", Axis: "SEC", Title: "Security", Before: 4, After: 3}
	for _, test := range []struct {
		name           string
		statements     []delta.Statement
		stages         []delta.Stage
		title, message string
	}{
		{
			name:  "of no statement",
			title: "Evidence of sec.sast", message: "The only blocking static analysis for security is gone. It stood at ci.yml:1.",
		},
		{
			name: "several statements", statements: []delta.Statement{statement("S1", -0.5, 0), statement("S2", -0.5, 0), statement("S3", -0.5)},
			title: "S1: partial, was met; S2: partial, was met",
			message: "The only blocking static analysis for security is gone. It stood at ci.yml:1." +
				"\nS1 Scans S1 is partial now, and was met: so it is." +
				"\nS2 Scans S2 is partial now, and was met: so it is.",
		},
		{
			name: "a stage", statements: []delta.Statement{statement("S1", -0.5, 0)},
			stages:  []delta.Stage{worse, {Model: "m", Axis: "TST", Title: "Testing", Before: 3, After: 2}, {Model: "m", Title: "Model", Before: 4, After: 3}, {Model: "other", Axis: "SEC", Title: "Other", Before: 2, After: 1}},
			title:   "Security 4 -> 3",
			message: "The only blocking static analysis for security is gone. It stood at ci.yml:1.\nS1 Scans S1 is partial now, and was met: so it is.",
		},
		{
			name: "what went the other way is no doing of it", statements: []delta.Statement{statement("S1", 0.5, 0)}, stages: []delta.Stage{worse},
			title: "Evidence of sec.sast", message: "The only blocking static analysis for security is gone. It stood at ci.yml:1.",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := between(t, "", map[string]string{"ci.yml": "scan\n"}, map[string]string{"ci.yml": "none\n"})
			d := &delta.Delta{
				Changes:    []delta.Change{{Kind: delta.Lost, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: at("ci.yml", 1)}},
				Statements: test.statements, Stages: test.stages,
			}
			got := Annotations(d, c)
			if len(got) != 1 {
				t.Fatalf("%d annotations", len(got))
			}
			if diff := cmp.Diff([]string{test.title, test.message}, []string{got[0].Title, got[0].Message}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
