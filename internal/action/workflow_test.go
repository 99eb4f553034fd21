package action

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
)

// writer is what the job of the README may do.
var writer = fakegithub.Token{Checks: true, Issues: true}

// consumer is a repository that uses the action by a tag, and its GitHub.
func consumer(t *testing.T, rights fakegithub.Token) (*hub, *repo) {
	t.Helper()
	h := newHub(t, "acme/widgets", rights)
	action := t.TempDir() // as GitHub unpacks it: without .git
	for _, f := range own(t) {
		write(t, action, f.Name, string(f.Data))
	}
	h.local = append(h.local, "stagecheck/stagecheck@v1="+action)
	files, err := txtar.ParseFile("testdata/consumer.txtar")
	if err != nil {
		t.Fatal(err)
	}
	return h, newRepo(t, "acme/widgets", files)
}

func (h *hub) consumer(r *repo, event string, fork bool) outcome {
	h.t.Helper()
	o := h.run(r.dir, event, ".github/workflows/stagecheck.yml", "stagecheck", r.event(event, fork))
	if !o.passed || o.steps["stagecheck/stagecheck@v1"] != "success" {
		h.t.Fatalf("the job failed: %v\n%s", o.steps, o.log)
	}
	return o
}

func TestAct_consumer(t *testing.T) {
	for _, test := range []struct {
		event      string
		head       func(*repo) string
		conclusion string
		compared   bool
	}{
		{"pull_request", func(r *repo) string { return r.head }, "neutral", true},
		{"push", func(r *repo) string { return r.merge }, "neutral", true},
		{"merge_group", func(r *repo) string { return r.merge }, "neutral", true},
		{"workflow_dispatch", func(r *repo) string { return r.merge }, "success", false},
		{"schedule", func(r *repo) string { return r.merge }, "success", false},
	} {
		t.Run(test.event, func(t *testing.T) {
			h, r := consumer(t, writer)
			o := h.consumer(r, test.event, false)
			want := []string{fmt.Sprintf("stagecheck of %s: completed, %s", test.head(r), test.conclusion)}
			if diff := cmp.Diff(want, h.runs()); diff != "" {
				t.Fatalf("the check runs (-want +got):\n%s\n%s", diff, o.log)
			}
			run := h.server.Runs()[0]
			h.told(o, run, test.compared)
			if test.compared {
				removed(t, run)
			}
			if comments := len(h.server.Comments()); comments != 0 != (test.event == "pull_request") {
				t.Errorf("%d comments", comments)
			}
		})
	}
}

// told asserts that the outputs of the step say what the check run says.
func (h *hub) told(o outcome, run fakegithub.Run, regressed bool) {
	h.t.Helper()
	for _, name := range []string{"STAGE", "POSSIBLE", "TESTING"} {
		if len(o.told[name]) != 1 || o.told[name] < "0" || o.told[name] > "6" {
			h.t.Errorf("the output %s is %q", name, o.told[name])
		}
		delete(o.told, name)
	}
	want := map[string]string{
		"MODEL":      "devsecops",
		"TITLE":      run.Title,
		"CONCLUSION": run.Conclusion,
		"REGRESSED":  fmt.Sprint(regressed),
		"REPORTS":    "1",
		"URL":        fmt.Sprintf("https://github.example/%s/runs/%d", h.name, run.ID),
	}
	if diff := cmp.Diff(want, o.told); diff != "" {
		h.t.Errorf("the outputs (-want +got):\n%s\n%s", diff, o.log)
	}
}

// removed asserts that the run says which scan is gone, where the file still is.
func removed(t *testing.T, run fakegithub.Run) {
	t.Helper()
	if !strings.Contains(run.Summary, "trivy") {
		t.Errorf("the page says nothing of the scan: %s", run.Summary)
	}
	for _, a := range run.Annotations {
		if a.Path == ".github/workflows/ci.yml" && a.StartLine <= 9 {
			return
		}
	}
	t.Errorf("no annotation where the scan was: %+v", run.Annotations)
}

// TestAct_release: where the tag has a release, that runs, and nothing is built.
func TestAct_release(t *testing.T) {
	h, r := consumer(t, writer)
	h.serve(newReleases(t, "#!/bin/sh\necho heard \"$@\"\necho stage=5 >>\"$GITHUB_OUTPUT\"\n"))
	o := h.consumer(r, "push", false)
	if o.told["STAGE"] != "5" || !strings.Contains(o.log, "heard check --profile=product-service --name=stagecheck --comment --output=json=") {
		t.Errorf("told %v\n%s", o.told, o.log)
	}
	for _, built := range []string{"setup-go", "build.sh"} {
		if strings.Contains(o.log, "Run Main bash \"$GITHUB_ACTION_PATH/action/"+built) || strings.Contains(o.log, "Run Main actions/"+built) {
			t.Errorf("%s ran\n%s", built, o.log)
		}
	}
}

// TestAct_twice: running the job again updates what is there.
func TestAct_twice(t *testing.T) {
	h, r := consumer(t, writer)
	h.consumer(r, "pull_request", false)
	annotations := len(h.server.Runs()[0].Annotations)
	h.consumer(r, "pull_request", false)
	want := []string{fmt.Sprintf("stagecheck of %s: completed, neutral", r.head)}
	if diff := cmp.Diff(want, h.runs()); diff != "" {
		t.Errorf("the check runs (-want +got):\n%s", diff)
	}
	if again := len(h.server.Runs()[0].Annotations); again != annotations {
		t.Errorf("%d annotations, and %d the second time", annotations, again)
	}
	if n := len(h.server.Comments()); n != 1 {
		t.Errorf("%d comments", n)
	}
}

// TestAct_fails: the job fails if that is asked for, after all is said.
func TestAct_fails(t *testing.T) {
	h, r := consumer(t, writer)
	workflow := ".github/workflows/stagecheck.yml"
	text, err := os.ReadFile(filepath.Join(r.dir, workflow))
	if err != nil {
		t.Fatal(err)
	}
	write(t, r.dir, workflow, strings.Replace(string(text), "comment: true", "fail-on: regression", 1))
	o := h.run(r.dir, "pull_request", workflow, "stagecheck", r.event("pull_request", false))
	if o.passed || o.steps["stagecheck/stagecheck@v1"] != "failure" || !strings.Contains(o.log, "exit status 1\n") {
		t.Errorf("the job: %v\n%s", o.steps, o.log)
	}
	want := []string{fmt.Sprintf("stagecheck of %s: completed, failure", r.head)}
	if diff := cmp.Diff(want, h.runs()); diff != "" {
		t.Errorf("the check runs (-want +got):\n%s", diff)
	}
}

// TestAct_fork: with a token that may only read, the same is said in the job.
func TestAct_fork(t *testing.T) {
	h, r := consumer(t, fakegithub.Token{})
	o := h.consumer(r, "pull_request", true)
	if diff := cmp.Diff([]string(nil), h.runs()); diff != "" {
		t.Errorf("the check runs (-want +got):\n%s", diff)
	}
	for _, want := range []string{"trivy", "No check run: the token may not create one (403), because the pull request comes from a fork", "No comment: the token may not", "::warning"} {
		if !strings.Contains(o.log, want) {
			t.Errorf("the log says nothing of %q", want)
		}
	}
	if strings.Contains(o.log, "the job needs") {
		t.Error("the log asks for rights that a fork cannot have")
	}
	if o.told["CONCLUSION"] != "neutral" || o.told["REGRESSED"] != "true" || o.told["URL"] != "" {
		t.Errorf("the outputs: %v", o.told)
	}
}

// TestAct_own runs the job by which stagecheck judges itself.
func TestAct_own(t *testing.T) {
	h := newHub(t, "stagecheck/stagecheck", writer)
	r := ownRepo(t)
	for _, event := range []string{"pull_request", "push", "merge_group"} {
		o := h.run(r.dir, event, ".github/workflows/ci.yml", "stagecheck", r.event(event, false))
		if !o.passed {
			t.Fatalf("%s: the job failed: %v\n%s", event, o.steps, o.log)
		}
	}
	// A push and a merge group of the same commit are the same check.
	want := []string{"stagecheck of " + r.head + ": completed, success", "stagecheck of " + r.merge + ": completed, success"}
	if diff := cmp.Diff(want, h.runs()); diff != "" {
		t.Errorf("the check runs (-want +got):\n%s", diff)
	}
}

// ownRepo is this repository as it stands here, and a change that is none to it.
func ownRepo(t *testing.T) *repo {
	t.Helper()
	files := &txtar.Archive{Files: []txtar.File{{Name: "head/docs/note.md", Data: []byte("A note.\n")}}}
	for _, f := range own(t) {
		files.Files = append(files.Files, txtar.File{Name: "base/" + f.Name, Data: f.Data})
	}
	return newRepo(t, "stagecheck/stagecheck", files)
}

// own returns the files of this repository as they stand here, without those
// for tests, which are many and take act long to copy.
func own(t *testing.T) []txtar.File {
	t.Helper()
	here := &repo{t: t, dir: root}
	var files []txtar.File
	for name := range strings.SplitSeq(here.git("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"), "\x00") {
		info, err := os.Lstat(filepath.Join(root, name))
		if err == nil && info.Mode().IsRegular() && !strings.HasPrefix(name, "testdata/") { // one that git lists may be deleted
			files = append(files, txtar.File{Name: name, Data: file(t, name)})
		}
	}
	return files
}
