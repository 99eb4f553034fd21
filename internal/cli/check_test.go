package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/cli"
	"github.com/stagecheck/stagecheck/internal/gittest"
	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
)

const (
	scanning = `on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: go test ./...
      - run: semgrep ci
`
	lenient = `on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: go test ./...
      - run: semgrep ci
        continue-on-error: true
`
)

// forged is a repository on a server with a pull request against main, which
// went on since, and a clone as actions/checkout makes one: the trial merge alone.
type forged struct {
	t                       *testing.T
	origin, clone           string
	base, main, head, merge string
}

func (f *forged) git(dir string, args ...string) string {
	f.t.Helper()
	return gittest.Git(f.t, dir, args...)
}

func (f *forged) commit(files map[string]string) string {
	f.t.Helper()
	return gittest.Commit(f.t, f.origin, files)
}

// forge makes the repository; the pull request changes the files.
func forge(t *testing.T, change map[string]string) *forged {
	t.Helper()
	return forgeOn(t, nil, change)
}

// forgeOn is forge with more files that are there before.
func forgeOn(t *testing.T, more, change map[string]string) *forged {
	t.Helper()
	f := &forged{t: t, origin: filepath.Join(t.TempDir(), "origin"), clone: filepath.Join(t.TempDir(), "clone")}
	f.git(".", "init", "-q", "-b", "main", f.origin)
	f.git(f.origin, "config", "uploadpack.allowAnySHA1InWant", "true")
	gittest.Write(f.t, f.origin, more)
	f.base = f.commit(map[string]string{
		".github/workflows/ci.yml": scanning,
		"go.mod":                   "module example.com/app\n\ngo 1.22\n",
		"main.go":                  "package main\n\nimport \"net/http\"\n\nfunc main() { http.ListenAndServe(\":8080\", nil) }\n",
		"main_test.go":             "package main\n\nimport \"testing\"\n\nfunc TestMain(t *testing.T) { t.Log(1) }\n",
	})
	f.git(f.origin, "checkout", "-qb", "topic")
	f.head = f.commit(change)
	f.git(f.origin, "checkout", "-q", "main")
	f.main = f.commit(map[string]string{".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: gomod\n    directory: /\n    schedule: {interval: weekly}\n"})
	f.git(f.origin, "checkout", "-q", "--detach")
	f.git(f.origin, "merge", "-q", "--no-ff", "-m", "trial", "topic")
	f.merge = f.git(f.origin, "rev-parse", "HEAD")
	f.git(f.origin, "update-ref", "refs/pull/7/merge", f.merge)
	f.git(".", "init", "-q", f.clone)
	f.git(f.clone, "remote", "add", "origin", "file://"+f.origin)
	f.git(f.clone, "fetch", "-q", "--depth=1", "--no-tags", "origin", "+refs/pull/7/merge:refs/remotes/pull/7/merge")
	f.git(f.clone, "checkout", "-q", "--detach", "refs/remotes/pull/7/merge")
	return f
}

// event is what GitHub says of a pull request, as far as it is read.
func (f *forged) event(headRepo string) map[string]any {
	side := func(ref, sha, repo string) map[string]any {
		return map[string]any{"ref": ref, "sha": sha, "repo": map[string]any{"full_name": repo}}
	}
	return map[string]any{
		"number":       7,
		"pull_request": map[string]any{"number": 7, "head": side("topic", f.head, headRepo), "base": side("main", f.main, "acme/widgets")},
		"repository":   map[string]any{"full_name": "acme/widgets", "default_branch": "main"},
	}
}

// job is one run of check in GitHub Actions.
type job struct {
	code             int
	stdout, stderr   string
	outputs, summary string
	server           *fakegithub.Server
}

func (f *forged) run(server *fakegithub.Server, name string, event map[string]any, sha string, args ...string) job {
	f.t.Helper()
	return f.runIn(f.t.Context(), server, name, event, sha, args...)
}

func (f *forged) runIn(ctx context.Context, server *fakegithub.Server, name string, event map[string]any, sha string, args ...string) job {
	f.t.Helper()
	dir := f.t.TempDir()
	text, err := json.Marshal(event)
	if err != nil {
		f.t.Fatal(err)
	}
	for file, text := range map[string]string{"event.json": string(text), "output": "", "summary": ""} {
		if err := os.WriteFile(filepath.Join(dir, file), []byte(text), 0o644); err != nil {
			f.t.Fatal(err)
		}
	}
	address := httptest.NewServer(server)
	defer address.Close()
	env := map[string]string{
		"GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": name, "GITHUB_EVENT_PATH": filepath.Join(dir, "event.json"),
		"GITHUB_SHA": sha, "GITHUB_REF": "refs/pull/7/merge", "GITHUB_REPOSITORY": "acme/widgets", "GITHUB_RUN_ID": "11", "GITHUB_RUN_ATTEMPT": "1",
		"GITHUB_SERVER_URL": "https://github.com", "GITHUB_API_URL": address.URL, "GITHUB_WORKSPACE": f.clone,
		"GITHUB_OUTPUT": filepath.Join(dir, "output"), "GITHUB_STEP_SUMMARY": filepath.Join(dir, "summary"), "GITHUB_TOKEN": "secret-token",
	}
	var out, errors bytes.Buffer
	j := job{server: server}
	j.code = cli.Main(ctx, cli.Streams{Out: &out, Err: &errors}, func(name string) string { return env[name] }, append([]string{"check", f.clone}, args...))
	j.stdout, j.stderr = out.String(), errors.String()
	j.outputs, j.summary = read(f.t, filepath.Join(dir, "output")), read(f.t, filepath.Join(dir, "summary"))
	if wrong := server.Violations(); len(wrong) > 0 {
		f.t.Errorf("GitHub would not have it: %q", wrong)
	}
	return j
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// server is a GitHub with the pull request.
func server(t *testing.T, rights bool) *fakegithub.Server {
	t.Helper()
	s, err := fakegithub.New("acme", "widgets")
	if err != nil {
		t.Fatal(err)
	}
	s.Allow("secret-token", fakegithub.Token{App: fakegithub.Actions, Checks: rights, Issues: rights})
	s.AddPull(7)
	return s
}

// only returns the one run that there is, completed.
func (j *job) only(t *testing.T) fakegithub.Run {
	t.Helper()
	runs := j.server.Runs()
	if len(runs) != 1 || runs[0].Status != "completed" {
		t.Fatalf("want one run, completed, got %+v; exit %d\n%s", runs, j.code, j.stderr)
	}
	return runs[0]
}

// A pull request is judged at its head, against what it was made upon, in a clone
// that holds neither.
func TestCheckPullRequest(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge)
	run := j.only(t)
	if j.code != cli.Done || run.Head != f.head || run.Conclusion != "neutral" {
		t.Errorf("exit %d, head %s (want %s), %s\n%s", j.code, run.Head, f.head, run.Conclusion, j.stderr)
	}
	if len(run.Annotations) != 1 || run.Annotations[0].Path != ".github/workflows/ci.yml" || run.Annotations[0].StartLine != 9 {
		t.Errorf("annotations %+v", run.Annotations)
	}
	for _, want := range []string{"cannot fail", "continue-on-error"} {
		if !strings.Contains(run.Summary, want) {
			t.Errorf("the page does not say %q:\n%s", want, run.Summary)
		}
	}
	// What came to main since is no doing of the change.
	if strings.Contains(run.Summary, "dependabot") {
		t.Errorf("the page speaks of what the change did not touch:\n%s", run.Summary)
	}
	for _, want := range []string{"conclusion", "stage", "stage-sec", "regressed"} {
		if !strings.Contains(j.outputs, want) {
			t.Errorf("no output %s:\n%s", want, j.outputs)
		}
	}
	if strings.Contains(j.stdout+j.stderr+j.summary+j.outputs, "secret-token") {
		t.Error("the token is shown")
	}
	// Again, as after a push of a button: the same run.
	j = f.run(j.server, "pull_request", f.event("acme/widgets"), f.merge, "--fail-on", "regression", "--comment")
	if run := j.only(t); j.code != cli.Tripped || run.Conclusion != "failure" || len(run.Annotations) != 1 {
		t.Errorf("exit %d, %s, %d annotations\n%s", j.code, run.Conclusion, len(run.Annotations), j.stderr)
	}
	if comments := j.server.Comments(); len(comments) != 1 {
		t.Errorf("%d comments", len(comments))
	}
}

// A change does not judge itself: its settings count after the merge.
func TestCheckHeedsTheSettingsOfTheTarget(t *testing.T) {
	f := forge(t, map[string]string{
		".github/workflows/ci.yml": lenient,
		".stagecheck.yaml":         "exemptions:\n  - signal: sec.sast\n    reason: ours\n    owner: us\n    expires: 2024-06-01\nprofile: archived\n",
	})
	j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge)
	if run := j.only(t); run.Conclusion != "neutral" || len(run.Annotations) != 1 {
		t.Errorf("%s with %+v\n%s", run.Conclusion, run.Annotations, j.stderr)
	}
}

// Without rights the same is said in the log and in the summary of the job.
func TestCheckFromFork(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	j := f.run(server(t, false), "pull_request", f.event("mallory/widgets"), f.merge)
	if runs := j.server.Runs(); len(runs) != 0 || j.code != cli.Done {
		t.Errorf("exit %d, runs %+v", j.code, runs)
	}
	if !strings.Contains(j.stderr, "::warning file=.github/workflows/ci.yml,line=9") || !strings.Contains(j.summary, "continue-on-error") {
		t.Errorf("log:\n%s\nsummary:\n%s", j.stderr, j.summary)
	}
}

// Without the right to fetch, it says what lacks.
func TestCheckOffline(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	j := f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--no-fetch")
	if j.code != cli.Failed || !strings.Contains(j.stderr, "no such commit") || !strings.Contains(j.stderr, "fetch-depth: 0") {
		t.Errorf("exit %d\n%s", j.code, j.stderr)
	}
	f.git(f.clone, "fetch", "-q", "--depth=1", "origin", f.head)
	j = f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--no-fetch")
	if run := j.only(t); j.code != cli.Done || run.Head != f.head || !strings.Contains(j.stderr, "nothing is compared") {
		t.Errorf("exit %d, head %s\n%s", j.code, run.Head, j.stderr)
	}
}

func TestCheckEvents(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	repository := map[string]any{"full_name": "acme/widgets", "default_branch": "main"}
	for _, test := range []struct {
		name       string
		event      map[string]any
		sha        string
		head       string
		conclusion string
	}{
		{"push", map[string]any{"ref": "refs/heads/main", "before": f.base, "after": f.merge, "repository": repository}, f.merge, f.merge, "neutral"},
		{"push", map[string]any{"ref": "refs/heads/new", "before": strings.Repeat("0", 40), "after": f.head, "created": true, "repository": repository}, f.head, f.head, "success"},
		{"merge_group", map[string]any{"merge_group": map[string]any{"head_sha": f.merge, "head_ref": "refs/heads/gh-readonly-queue/main/pr-7", "base_sha": f.main, "base_ref": "refs/heads/main"}, "repository": repository}, f.merge, f.merge, "neutral"},
		{"workflow_dispatch", map[string]any{"ref": "refs/heads/main", "repository": repository}, f.main, f.main, "success"},
		{"schedule", map[string]any{"schedule": "0 4 * * 1", "repository": repository}, f.main, f.main, "success"},
	} {
		t.Run(fmt.Sprintf("%s %s", test.name, test.sha[:4]), func(t *testing.T) {
			j := f.run(server(t, true), test.name, test.event, test.sha)
			if run := j.only(t); j.code != cli.Done || run.Head != test.head || run.Conclusion != test.conclusion {
				t.Errorf("exit %d, head %s (want %s), %s (want %s)\n%s", j.code, run.Head, test.head, run.Conclusion, test.conclusion, j.stderr)
			}
		})
	}
}

// One commit, one report: as GitHub's check makes it and as scan does, of a
// checkout and with the base in it.
func TestOneCommitOneReport(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient, "docs/operations.md": "# Operations\n\n## Deploy\n\nRun it.\n"})
	f.git(f.clone, "fetch", "-q", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*") // as fetch-depth: 0 does
	posted := filepath.Join(t.TempDir(), "check.json")
	f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--output", "json="+posted)
	laptop := filepath.Join(t.TempDir(), "laptop")
	f.git(".", "clone", "-q", f.origin, laptop)
	f.git(laptop, "checkout", "-q", f.head)
	for _, base := range []string{f.base, "origin/main"} {
		var out, errors bytes.Buffer
		if code := cli.Main(t.Context(), cli.Streams{Out: &out, Err: &errors}, func(string) string { return "" }, []string{"scan", "--base", base, "--format", "json", laptop}); code != cli.Done {
			t.Fatalf("exit %d\n%s", code, errors.String())
		}
		if diff := cmp.Diff(out.String(), read(t, posted)); diff != "" {
			t.Errorf("against %s (-scan +check):\n%s", base, diff)
		}
	}
}

// What ends the job in the middle leaves no run open.
func TestCheckInterrupted(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	ctx, stop := context.WithCancel(t.Context())
	s := server(t, true)
	s.Fail(fakegithub.Fault{Method: "PATCH", Times: 1, Do: stop})
	j := f.runIn(ctx, s, "pull_request", f.event("acme/widgets"), f.merge)
	if j.only(t); j.code != cli.Failed {
		t.Errorf("exit %d\n%s", j.code, j.stderr)
	}
}

// What a runner does to a job that is cancelled: the program is told to end.
func TestCheckTerminated(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there are no such signals")
	}
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	program := filepath.Join(t.TempDir(), "stagecheck")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "../../cmd/stagecheck").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	s := server(t, true)
	address := httptest.NewServer(s)
	defer address.Close()
	event := filepath.Join(t.TempDir(), "event.json")
	text, err := json.Marshal(f.event("acme/widgets"))
	if err == nil {
		err = os.WriteFile(event, text, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), program, "check", f.clone)
	var errors bytes.Buffer
	cmd.Stderr = &errors
	cmd.Env = append(os.Environ(), "GITHUB_ACTIONS=true", "GITHUB_EVENT_NAME=pull_request", "GITHUB_EVENT_PATH="+event, "GITHUB_SHA="+f.merge,
		"GITHUB_REPOSITORY=acme/widgets", "GITHUB_RUN_ID=11", "GITHUB_RUN_ATTEMPT=1", "GITHUB_REF=refs/pull/7/merge", "GITHUB_SERVER_URL=https://github.com",
		"GITHUB_API_URL="+address.URL, "GITHUB_TOKEN=secret-token", "GITHUB_OUTPUT=", "GITHUB_STEP_SUMMARY=")
	s.Fail(fakegithub.Fault{Method: "PATCH", Times: 1, Do: func() {
		if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Error(err)
		}
		time.Sleep(200 * time.Millisecond) // the signal takes a moment to arrive
	}})
	err = cmd.Run()
	j := job{server: s, stderr: errors.String()}
	if j.only(t); cmd.ProcessState.ExitCode() != cli.Failed {
		t.Errorf("%v\n%s", err, errors.String())
	}
}

func TestCheckElsewhere(t *testing.T) {
	var out, errors bytes.Buffer
	if code := cli.Main(t.Context(), cli.Streams{Out: &out, Err: &errors}, func(string) string { return "" }, []string{"check"}); code != cli.Misuse || out.Len() > 0 {
		t.Errorf("exit %d, %s%s", code, out.String(), errors.String())
	}
}
