package cli_test

import (
	"bytes"
	"fmt"
	"maps"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/cli"
	"github.com/stagecheck/stagecheck/internal/publish/gitlab/fakegitlab"
)

// onGitLab is one run of check in GitLab CI.
type onGitLab struct {
	code           int
	stdout, stderr string
	reports        string // their folder
}

// gitlab is a GitLab with the merge request, whose diff is that of the files.
func (f *forged) gitlab(files ...string) *fakegitlab.Server {
	s := fakegitlab.New()
	s.Allow("secret-token", fakegitlab.Token{UserID: 5, User: "project_42_bot", API: true, Projects: []int{42}})
	m := fakegitlab.MergeRequest{Project: 42, Number: 7, Head: f.head, Base: f.base, Start: f.base, Checks: []int{9}}
	for _, name := range files {
		diff := f.git(f.origin, "diff", f.base, f.head, "--", name)
		_, hunks, _ := strings.Cut(diff, "\n@@")
		m.Diffs = append(m.Diffs, fakegitlab.Diff{Old: name, New: name, Diff: "@@" + hunks + "\n"})
	}
	s.AddMerge(m)
	for i, commit := range []string{f.merge, f.head, f.main} {
		s.AddPipeline(fakegitlab.Pipeline{ID: 100 + i, Project: 42, Commit: commit, Jobs: []string{"stagecheck"}})
	}
	return s
}

// mergeRequest are the variables of a pipeline for merged results.
func (f *forged) mergeRequest() map[string]string {
	return map[string]string{
		"CI_PIPELINE_SOURCE": "merge_request_event", "CI_COMMIT_SHA": f.merge, "CI_PIPELINE_ID": "100",
		"CI_MERGE_REQUEST_IID": "7", "CI_MERGE_REQUEST_PROJECT_ID": "42", "CI_MERGE_REQUEST_PROJECT_PATH": "acme/tools/widgets",
		"CI_MERGE_REQUEST_SOURCE_PROJECT_PATH": "acme/tools/widgets", "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": f.head,
		"CI_MERGE_REQUEST_DIFF_BASE_SHA": f.base, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
	}
}

// inGitLab runs check with all the reports that the template asks for.
func (f *forged) inGitLab(server *fakegitlab.Server, dir string, variables map[string]string, args ...string) onGitLab {
	f.t.Helper()
	address := httptest.NewServer(server)
	defer address.Close()
	env := map[string]string{
		"GITLAB_CI": "true", "CI_PROJECT_PATH": "acme/tools/widgets", "CI_PROJECT_ID": "42", "CI_PROJECT_DIR": "/builds/acme/tools/widgets",
		"CI_SERVER_URL": "https://gitlab.example", "CI_API_V4_URL": address.URL + "/api/v4", "CI_PROJECT_URL": "https://gitlab.example/acme/tools/widgets",
		"CI_JOB_ID": "900", "CI_JOB_URL": "https://gitlab.example/acme/tools/widgets/-/jobs/900", "CI_JOB_TOKEN": "job-token", "CI_JOB_NAME": "stagecheck",
		"GITLAB_TOKEN": "secret-token", "STAGECHECK_EXTERNAL_STATUS_CHECK_ID": "9", "CI_DEFAULT_BRANCH": "main",
	}
	maps.Copy(env, variables)
	j := onGitLab{reports: f.t.TempDir()}
	all := []string{"check", dir, "--dotenv", filepath.Join(j.reports, "variables.env"), "--links", filepath.Join(j.reports, "links.json")}
	for _, format := range []string{"codequality", "junit", "markdown", "json"} {
		all = append(all, "--output", format+"="+filepath.Join(j.reports, format))
	}
	var out, errors bytes.Buffer
	j.code = cli.Main(f.t.Context(), cli.Streams{Out: &out, Err: &errors}, func(name string) string { return env[name] }, append(all, args...))
	j.stdout, j.stderr = out.String(), errors.String()
	for _, wrong := range server.Violations() {
		f.t.Errorf("GitLab would not have it: %s", wrong)
	}
	if strings.Contains(j.stdout+j.stderr, "secret-token") || strings.Contains(j.stdout+j.stderr, "job-token") {
		f.t.Error("a token is shown")
	}
	return j
}

// findings reads the Code Quality report, and asserts that GitLab reads all of it.
func (j onGitLab) findings(t *testing.T) (places []string) {
	t.Helper()
	all, err := fakegitlab.CodeQuality([]byte(read(t, filepath.Join(j.reports, "codequality"))))
	if err != nil {
		t.Errorf("GitLab would drop what follows: %v", err)
	}
	for _, f := range all {
		places = append(places, fmt.Sprintf("%s:%d %s", f.Location.Path, f.Location.Lines.Begin, f.Severity))
	}
	return places
}

// A merge request is judged at its head, against what it was made upon, in a clone
// that holds neither; what is posted stays one through pipelines and pushes.
func TestCheckMergeRequest(t *testing.T) {
	const file = ".github/workflows/ci.yml"
	f := forge(t, map[string]string{file: lenient})
	server := f.gitlab(file)
	for range 2 {
		j := f.inGitLab(server, f.clone, f.mergeRequest())
		notes, threads := server.Notes(), server.Threads()
		if j.code != cli.Done || len(notes) != 1 || len(threads) != 1 {
			t.Fatalf("exit %d, notes %+v, threads %+v\n%s", j.code, notes, threads, j.stderr)
		}
		if threads[0].Path != file || threads[0].Line != 9 || threads[0].Resolved || !strings.Contains(notes[0].Body, "continue-on-error") {
			t.Errorf("threads %+v, note %s", threads, notes[0].Body)
		}
		if diff := cmp.Diff([]string{file + ":9 major"}, j.findings(t)); diff != "" {
			t.Errorf("findings (-want +got)\n%s", diff)
		}
		if page := read(t, filepath.Join(j.reports, "markdown")); !strings.Contains(page, "https://gitlab.example/acme/tools/widgets/-/blob/"+f.head+"/"+file+"#L9") {
			t.Errorf("the page links nothing:\n%s", page)
		}
		variables, err := fakegitlab.Dotenv([]byte(read(t, filepath.Join(j.reports, "variables.env"))))
		if err != nil || variables["STAGECHECK_CONCLUSION"] != "neutral" || variables["STAGECHECK_REGRESSED"] == "" || variables["STAGECHECK_STAGE_SEC"] == "" {
			t.Errorf("variables %v, %v", variables, err)
		}
		links, err := fakegitlab.Annotations([]byte(read(t, filepath.Join(j.reports, "links.json"))))
		if err != nil || len(links) != 2 || !strings.HasSuffix(links[0].URL, "/merge_requests/7#note_1001") {
			t.Errorf("links %v, %v", links, err)
		}
	}
	if s := server.Statuses(); len(s) != 1 || s[0].Status != "success" || s[0].SHA != f.merge {
		t.Errorf("commit statuses %+v", s)
	}
	j := f.inGitLab(server, f.clone, f.mergeRequest(), "--fail-on", "regression", "--fail-on", "overall=1")
	if s := server.Statuses(); j.code != cli.Tripped || len(s) != 2 || s[1].Status != "failed" || len(server.Notes()) != 1 {
		t.Errorf("exit %d, commit statuses %+v", j.code, s)
	}
	if text := read(t, filepath.Join(j.reports, "junit")); strings.Count(text, "<testcase ") != 2 || !strings.Contains(text, `name="regression"`) || strings.Count(text, "<failure ") < 1 {
		t.Errorf("JUnit:\n%s", text)
	}
	// The next push mends it: the thread resolves itself.
	f.git(f.origin, "checkout", "-q", "topic")
	f.head = f.commit(map[string]string{file: scanning})
	f.merge = f.head
	server.AddMerge(fakegitlab.MergeRequest{Project: 42, Number: 7, Head: f.head, Base: f.base, Start: f.base, Checks: []int{9}})
	server.AddPipeline(fakegitlab.Pipeline{ID: 100, Project: 42, Commit: f.head})
	j = f.inGitLab(server, f.clone, f.mergeRequest())
	if threads := server.Threads(); j.code != cli.Done || len(threads) != 1 || !threads[0].Resolved || len(server.Notes()) != 1 {
		t.Errorf("exit %d, threads %+v\n%s", j.code, threads, j.stderr)
	}
	if got := j.findings(t); got != nil {
		t.Errorf("findings %v", got)
	}
}

// Without a token, and with one that may nothing, the reports say it.
func TestCheckMergeRequestWithoutRights(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	for token, says := range map[string]string{"": "there is no token in GITLAB_TOKEN", "another": "(401)"} {
		server := f.gitlab()
		variables := f.mergeRequest()
		variables["GITLAB_TOKEN"] = token
		variables["CI_MERGE_REQUEST_SOURCE_PROJECT_PATH"] = "mallory/widgets"
		j := f.inGitLab(server, f.clone, variables)
		if j.code != cli.Done || !strings.Contains(j.stderr, says) || len(server.Notes()) > 0 || len(j.findings(t)) != 1 {
			t.Errorf("exit %d\n%s", j.code, j.stderr)
		}
		links, err := fakegitlab.Annotations([]byte(read(t, filepath.Join(j.reports, "links.json"))))
		if err != nil || len(links) != 1 {
			t.Errorf("links %v, %v", links, err)
		}
	}
}

// A scan whose file is gone with it has a finding, though no line of the head.
func TestCheckMergeRequestThatDeletes(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": "", "x": "x"})
	f.git(f.origin, "checkout", "-q", "topic")
	f.git(f.origin, "rm", "-q", ".github/workflows/ci.yml")
	f.head = f.commit(map[string]string{"y": "y"})
	f.git(f.origin, "checkout", "-q", "--detach")
	variables := f.mergeRequest()
	variables["CI_COMMIT_SHA"] = f.head
	variables["CI_PIPELINE_ID"] = "101"
	j := f.inGitLab(f.gitlab(), f.clone, variables)
	if got := j.findings(t); j.code != cli.Done || !strings.Contains(strings.Join(got, " "), ".github/workflows/ci.yml:8 major") {
		t.Errorf("exit %d, findings %q\n%s", j.code, got, j.stderr)
	}
}

func TestCheckPipelines(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient})
	zeros := strings.Repeat("0", 40)
	for name, test := range map[string]struct {
		variables map[string]string
		note      string
	}{
		"push":     {map[string]string{"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_SHA": f.merge, "CI_PIPELINE_ID": "100", "CI_COMMIT_BRANCH": "main", "CI_COMMIT_BEFORE_SHA": f.base}, ""},
		"branch":   {map[string]string{"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_SHA": f.head, "CI_PIPELINE_ID": "101", "CI_COMMIT_BRANCH": "topic", "CI_COMMIT_BEFORE_SHA": zeros}, "the branch is new"},
		"tag":      {map[string]string{"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_SHA": f.head, "CI_PIPELINE_ID": "101", "CI_COMMIT_TAG": "v1", "CI_COMMIT_BEFORE_SHA": zeros}, "a tag changes nothing"},
		"schedule": {map[string]string{"CI_PIPELINE_SOURCE": "schedule", "CI_COMMIT_SHA": f.main, "CI_PIPELINE_ID": "102", "CI_COMMIT_BRANCH": "main"}, "the pipeline is for no change"},
	} {
		t.Run(name, func(t *testing.T) {
			server := f.gitlab()
			j := f.inGitLab(server, f.clone, test.variables)
			if s := server.Statuses(); j.code != cli.Done || len(s) != 1 || len(server.Notes()) > 0 || !strings.Contains(j.stderr, test.note) {
				t.Errorf("exit %d, commit statuses %+v\n%s", j.code, s, j.stderr)
			}
			if got := j.findings(t); got != nil {
				t.Errorf("a branch has findings, which the next merge request would seem to mend: %v", got)
			}
		})
	}
}

// One commit, one report: as the check on GitHub makes it, as the one on GitLab
// does, and as scan with the base.
func TestOneCommitOneReportEverywhere(t *testing.T) {
	f := forge(t, map[string]string{".github/workflows/ci.yml": lenient, "docs/operations.md": "# Operations\n\n## Deploy\n\nRun it.\n"})
	full := filepath.Join(t.TempDir(), "full")
	f.git(".", "clone", "-q", f.origin, full)
	f.git(full, "checkout", "-q", "--detach", f.head)
	f.clone = full
	posted := filepath.Join(t.TempDir(), "check.json")
	f.run(server(t, true), "pull_request", f.event("acme/widgets"), f.merge, "--output", "json="+posted)
	j := f.inGitLab(f.gitlab(".github/workflows/ci.yml"), full, f.mergeRequest())
	var out, errors bytes.Buffer
	if code := cli.Main(t.Context(), cli.Streams{Out: &out, Err: &errors}, func(string) string { return "" }, []string{"scan", "--base", f.base, "--format", "json", full}); code != cli.Done {
		t.Fatalf("exit %d\n%s", code, errors.String())
	}
	if diff := cmp.Diff(out.String(), read(t, posted)); diff != "" {
		t.Errorf("-scan +GitHub\n%s", diff)
	}
	if diff := cmp.Diff(out.String(), read(t, filepath.Join(j.reports, "json"))); diff != "" {
		t.Errorf("-scan +GitLab\n%s", diff)
	}
}

// What the repository calls its files does nothing in a note or a thread.
func TestCheckMergeRequestHostile(t *testing.T) {
	const file = ".github/workflows/ci.yml"
	f := forge(t, map[string]string{
		file: lenient,
		".github/workflows/x\n/close @all #1 !1 ~bug <img src=x>.yml": "on: push\njobs:\n  \"/merge @all\":\n    runs-on: ubuntu-latest\n    steps:\n      - run: make # /close @all #1\n",
		"deploy/`/close`\n@all/main.tf":                               "resource \"aws_instance\" \"x\" {}\n",
	})
	server := f.gitlab(file)
	j := f.inGitLab(server, f.clone, f.mergeRequest()) // which asserts that nothing was done
	if notes := server.Notes(); j.code != cli.Done || len(notes) != 1 || !strings.Contains(notes[0].Body, "&#64;all") || !strings.Contains(notes[0].Body, "`.github/workflows/x\\x0a/close @all #1") {
		t.Errorf("exit %d, notes %+v\n%s", j.code, notes, j.stderr)
	}
	j.findings(t)
}
