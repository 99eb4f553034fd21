package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/cli"
	"github.com/stagecheck/stagecheck/internal/gittest"
)

// model is one of somebody's own, called what it is told.
func model(title string) string {
	return `# METADATA
# title: ` + title + `
# description: A model of one statement.
# custom:
#   highest: 2
#   threshold: 0.5
#   substance_from: 3
#   axes: [{id: ONE, title: One}]
package ours

import data.lib

# METADATA
# title: Analysis
# description: Code is analysed.
# custom:
#   axis: ONE
#   stage: 2
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Analyse it.
verdict["O2.0"] := lib.verdict({}, "ci.test@wired")
`
}

// Models of the repository are those of the target, as its settings are. What the
// pipeline put beside its files is not the change's to write.
func TestCheckJudgesByTheModelsOfTheTarget(t *testing.T) {
	for _, test := range []struct {
		name         string
		base, change map[string]string
		beside       map[string]string // in the clone, and not in the repository
		policy       string
		says, note   string
	}{
		{
			name:   "the change writes the model",
			base:   map[string]string{"model/m.rego": model("as it was")},
			change: map[string]string{"model/m.rego": model("as I like it")},
			policy: "model", says: "as it was",
		},
		{
			name:   "the change breaks the model",
			base:   map[string]string{"model/m.rego": model("as it was")},
			change: map[string]string{"model/m.rego": "package"},
			policy: "model", says: "as it was",
		},
		{
			name:   "the change adds the model",
			change: map[string]string{"model/m.rego": model("as I like it")},
			policy: "model", note: "counts after the merge",
		},
		{
			name:   "the pipeline brings the model",
			change: map[string]string{"x": "x"},
			beside: map[string]string{"central/m.rego": model("as all have it")},
			policy: "central", says: "as all have it",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := forgeOn(t, test.base, test.change)
			gittest.Write(f.t, f.clone, test.beside)
			j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--policy", filepath.Join(f.clone, test.policy), "--format", "json")
			if j.code != cli.Done {
				t.Fatalf("exit %d\n%s", j.code, j.stderr)
			}
			for _, says := range []string{"as it was", "as I like it", "as all have it"} {
				if got := strings.Contains(j.stdout, says); got != (says == test.says) {
					t.Errorf("the report says %q: %v", says, got)
				}
			}
			if !strings.Contains(j.stderr, test.note) {
				t.Errorf("want %q:\n%s", test.note, j.stderr)
			}
		})
	}
}

// A link that the change puts in the place of the model leads nowhere else.
func TestCheckFollowsNoLinkToAModel(t *testing.T) {
	f := forgeOn(t, map[string]string{"model/m.rego": model("as it was")}, map[string]string{"mine/m.rego": model("as I like it")})
	if err := os.RemoveAll(filepath.Join(f.clone, "model")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("mine", filepath.Join(f.clone, "model")); err != nil {
		t.Skip(err)
	}
	j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--policy", filepath.Join(f.clone, "model"), "--format", "json")
	if j.code != cli.Done || !strings.Contains(j.stdout, "as it was") || strings.Contains(j.stdout, "as I like it") {
		t.Errorf("exit %d\n%s", j.code, j.stderr)
	}
}

// Without a base there is nobody to trust: the change's own settings do not count
// all the same, and a regression cannot be told.
func TestCheckWithoutBase(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient, ".stagecheck.yaml": "profile: archived\n"})
	f.git(f.clone, "fetch", "-q", "--depth=1", "origin", f.head)
	event := f.event("acme/widgets")
	j := f.run(server(t, true), "pull_request", event, f.merge, "--no-fetch", "--format", "json")
	if j.code != cli.Done || strings.Contains(j.stdout, `"profile": "archived"`) || !strings.Contains(j.stderr, "counts after the merge") {
		t.Errorf("exit %d\n%s", j.code, j.stderr)
	}
	j = f.run(server(t, true), "pull_request", event, f.merge, "--no-fetch", "--fail-on", "regression")
	if j.code != cli.Failed || !strings.Contains(j.stderr, "cannot be told") {
		t.Errorf("exit %d\n%s", j.code, j.stderr)
	}
}

// A folder that is new on the target has no settings there that could be trusted.
func TestCheckOfAFolderThatIsNew(t *testing.T) {
	f := forge(t, map[string]string{"app/main.go": "package main\n", "app/.stagecheck.yaml": "profile: archived\n"})
	f.clone = filepath.Join(f.clone, "app")
	j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--format", "json")
	if j.code != cli.Done || strings.Contains(j.stdout, `"profile": "archived"`) || !strings.Contains(j.stderr, "counts after the merge") {
		t.Errorf("exit %d\n%s", j.code, j.stderr)
	}
}

// Forges know files by their paths from the top, whatever folder is judged.
func TestCheckOfAFolderNamesFilesFromTheTop(t *testing.T) {
	compose := "services:\n  db:\n    image: postgres:17\n"
	f := forgeOn(t,
		map[string]string{"app/go.mod": "module example.com/app/app\n\ngo 1.22\n", "app/main.go": "package main\n", "app/Dockerfile": "FROM scratch\n", "app/compose.yaml": compose},
		map[string]string{"app/compose.yaml": "services: {}\n", "app/renovate.json": `{"extends": ["config:recommended"]}`},
	)
	f.clone = filepath.Join(f.clone, "app")
	report := filepath.Join(t.TempDir(), "quality.json")
	j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--output", "codequality="+report)
	run := j.only(t)
	if len(run.Annotations) == 0 {
		t.Fatalf("no annotations\n%s\n%s", j.stderr, run.Summary)
	}
	for _, a := range run.Annotations {
		if !strings.HasPrefix(a.Path, "app/") {
			t.Errorf("annotation on %q", a.Path)
		}
	}
	if !strings.Contains(run.Summary, "/blob/"+f.head+"/app/") {
		t.Errorf("no link leads to a file of the folder:\n%s", run.Summary)
	}
}

// In a clone that a filter made smaller, what is compared is fetched; on a laptop,
// where nothing is, it is said.
func TestComparedIsWithWholeCommits(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	f.git(f.origin, "config", "uploadpack.allowFilter", "true")
	f.git(f.origin, "checkout", "-q", f.merge)
	f.clone = filepath.Join(t.TempDir(), "partial")
	f.git(".", "clone", "-q", "--filter=blob:none", "file://"+f.origin, f.clone)
	var out, errors bytes.Buffer
	code := cli.Main(t.Context(), cli.Streams{Out: &out, Err: &errors}, func(string) string { return "" }, []string{"scan", "--base", f.base, f.clone})
	if code != cli.Failed || out.Len() > 0 || !strings.Contains(errors.String(), "--filter") {
		t.Errorf("scan: exit %d\n%s%s", code, errors.String(), out.String())
	}
	j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge)
	if run := j.only(t); j.code != cli.Done || run.Conclusion != "neutral" || len(run.Annotations) != 1 {
		t.Errorf("check: exit %d, %s, %d annotations\n%s", j.code, run.Conclusion, len(run.Annotations), j.stderr)
	}
}
