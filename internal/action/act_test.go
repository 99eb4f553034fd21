package action

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
)

const token = "ghs_0123456789secret"

// hub is a fake GitHub with one repository, and act to run its workflows.
type hub struct {
	t      *testing.T
	act    string
	server *fakegithub.Server
	url    string
	name   string // of the repository, with its owner
	local  []string
	site   string // where releases and tags of actions are
}

// newHub starts a GitHub whose jobs have the rights given. It skips the test where
// act is not to be had: .ci/run gets it.
func newHub(t *testing.T, name string, rights fakegithub.Token) *hub {
	t.Helper()
	act := os.Getenv("STAGECHECK_ACT")
	if act == "" {
		t.Skip("STAGECHECK_ACT does not say where act is")
	}
	owner, repo, _ := strings.Cut(name, "/")
	server, err := fakegithub.New(owner, repo)
	if err != nil {
		t.Fatal(err)
	}
	rights.App = fakegithub.Actions
	server.Allow(token, rights)
	server.AddPull(7)
	listener := httptest.NewServer(server)
	t.Cleanup(func() {
		listener.Close()
		for _, v := range server.Violations() {
			t.Errorf("GitHub would not have it: %s", v)
		}
	})
	h := &hub{t: t, act: act, server: server, url: listener.URL, name: name}
	h.serve(&releases{asked: map[string]int{}})
	h.stub("actions/checkout@v5") // which act does itself
	for line := range strings.Lines(string(file(t, "action.yml")) + string(file(t, ".github/workflows/ci.yml"))) {
		if _, used, ok := strings.Cut(strings.TrimSpace(line), "uses: "); ok && used != "./" {
			h.stub(strings.Fields(used)[0])
		}
	}
	return h
}

// serve makes releases those that the action finds.
func (h *hub) serve(r *releases) {
	site := httptest.NewServer(r)
	h.t.Cleanup(site.Close)
	h.site = site.URL
}

// stub has an action of somebody else do nothing. Go is there, and nothing cached.
func (h *hub) stub(action string) {
	dir := filepath.Join(h.t.TempDir(), "stub")
	write(h.t, dir, "action.yml", "name: stub\nruns: {using: composite, steps: [{run: \"true\", shell: bash}]}\n")
	h.local = append(h.local, action+"="+dir)
}

// outcome is what a run of a workflow came to.
type outcome struct {
	passed bool
	steps  map[string]string // their results by name
	told   map[string]string // what a step said in lines like "told NAME=value"
	log    string
}

// run runs a job for an event in a checkout.
func (h *hub) run(dir, event, workflow, job string, payload map[string]any) outcome {
	h.t.Helper()
	home := h.t.TempDir()
	data, err := json.Marshal(payload)
	if err != nil {
		h.t.Fatal(err)
	}
	write(h.t, home, "event.json", string(data))
	write(h.t, home, "config/act/actrc", "") // without which act asks what image to use
	args := []string{
		event, "--json", "-W", workflow, "-j", job, "-e", filepath.Join(home, "event.json"), "-P", "ubuntu-latest=-self-hosted", "--no-cache-server",
		"-s", "GITHUB_TOKEN=" + token, "--env", "GITHUB_API_URL=" + h.url, "--env", "GITHUB_SERVER_URL=" + h.site,
		// Where Go keeps things: act has a home of its own.
		"--env", "GOCACHE=" + goenv(h.t, "GOCACHE"), "--env", "GOMODCACHE=" + goenv(h.t, "GOMODCACHE"), "--env", "GOPROXY=off",
	}
	for _, l := range h.local {
		args = append(args, "--local-repository", l)
	}
	cmd := exec.Command(h.act, args...)
	cmd.Dir = dir
	cmd.Env = append(clean(), "XDG_CONFIG_HOME="+filepath.Join(home, "config"), "XDG_CACHE_HOME="+filepath.Join(home, "cache"))
	out, err := cmd.CombinedOutput()
	o := outcome{passed: err == nil, steps: map[string]string{}, told: map[string]string{}}
	o.parse(out)
	if bytes.Contains(out, []byte(token)) {
		h.t.Errorf("the token is in the log:\n%s", out)
	}
	return o
}

// parse reads what act logs, a line of JSON for each thing that happens.
func (o *outcome) parse(log []byte) {
	lines := bufio.NewScanner(bytes.NewReader(log))
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var line struct {
			Msg, Stage, Step, StepResult string
			StepID                       []string // with those of the action it is a part of
		}
		if json.Unmarshal(lines.Bytes(), &line) != nil {
			continue
		}
		o.log += strings.TrimRight(line.Msg, "\n") + "\n"
		if line.Stage == "Main" && line.StepResult != "" && len(line.StepID) == 1 {
			o.steps[line.Step] = line.StepResult
		}
		for said := range strings.Lines(line.Msg) {
			if rest, ok := strings.CutPrefix(said, "told "); ok {
				name, value, _ := strings.Cut(strings.TrimSpace(rest), "=")
				o.told[name] = value
			}
		}
	}
}

// repo is a checkout with two commits, and a third that merges them as GitHub
// would, which is checked out.
type repo struct {
	t                 *testing.T
	dir, name         string
	base, head, merge string
}

// newRepo makes a repository of the files under base/ of an archive, and a change
// of those under head/.
func newRepo(t *testing.T, name string, files *txtar.Archive) *repo {
	t.Helper()
	r := &repo{t: t, dir: t.TempDir(), name: name}
	r.git("init", "--quiet", "--initial-branch=main")
	r.git("remote", "add", "origin", "https://github.com/"+name)
	r.base = r.commit(files, "base/")
	r.git("checkout", "--quiet", "-b", "feature")
	r.head = r.commit(files, "head/")
	r.git("checkout", "--quiet", "--detach", "main")
	r.git("merge", "--quiet", "--no-ff", "--message", "Merge", "feature")
	r.merge = r.git("rev-parse", "HEAD")
	return r
}

func (r *repo) commit(files *txtar.Archive, under string) string {
	for _, f := range files.Files {
		if name, ok := strings.CutPrefix(f.Name, under); ok {
			write(r.t, r.dir, name, string(f.Data))
		}
	}
	r.git("add", "--all")
	r.git("commit", "--quiet", "--message", under)
	return r.git("rev-parse", "HEAD")
}

func (r *repo) git(args ...string) string {
	r.t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = r.dir
	cmd.Env = append(clean(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull,
		"GIT_AUTHOR_NAME=Nobody", "GIT_AUTHOR_EMAIL=nobody@example.com", "GIT_AUTHOR_DATE=2026-01-01T00:00:00Z",
		"GIT_COMMITTER_NAME=Nobody", "GIT_COMMITTER_EMAIL=nobody@example.com", "GIT_COMMITTER_DATE=2026-01-01T00:00:00Z")
	out, err := cmd.CombinedOutput()
	if err != nil {
		r.t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return strings.TrimSpace(string(out))
}

// event is the payload of an event, as far as anybody reads it.
func (r *repo) event(name string, fork bool) map[string]any {
	here := map[string]any{"id": 1, "full_name": r.name, "default_branch": "main", "name": filepath.Base(r.name), "owner": map[string]any{"login": filepath.Dir(r.name)}}
	e := map[string]any{"repository": here}
	switch name {
	case "pull_request":
		from := here
		if fork {
			from = map[string]any{"id": 2, "full_name": "someone/widgets"}
		}
		e["action"], e["number"] = "opened", 7
		e["pull_request"] = map[string]any{
			"number": 7,
			"head":   map[string]any{"sha": r.head, "ref": "feature", "repo": from},
			"base":   map[string]any{"sha": r.base, "ref": "main", "repo": here},
		}
	case "push":
		e["ref"], e["before"], e["after"] = "refs/heads/main", r.base, r.merge
	case "merge_group":
		e["action"] = "checks_requested"
		e["merge_group"] = map[string]any{
			"head_sha": r.merge, "head_ref": "refs/heads/gh-readonly-queue/main/pr-7-" + r.base,
			"base_sha": r.base, "base_ref": "refs/heads/main",
		}
	case "schedule":
		e["schedule"] = "0 3 * * 1"
	}
	return e
}

func write(t *testing.T, dir, name, text string) {
	t.Helper()
	full := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// clean is the environment without what a pipeline that runs the tests adds.
func clean() []string {
	var out []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "GITHUB_") && !strings.HasPrefix(v, "RUNNER_") && !strings.HasPrefix(v, "ACTIONS_") && !strings.HasPrefix(v, "CI=") {
			out = append(out, v)
		}
	}
	return out
}

func goenv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatalf("go env %s: %v", name, err)
	}
	return strings.TrimSpace(string(out))
}

// runs returns the check runs as far as they matter.
func (h *hub) runs() []string {
	var out []string
	for _, run := range h.server.Runs() {
		out = append(out, fmt.Sprintf("%s of %s: %s, %s", run.Name, run.Head, run.Status, run.Conclusion))
	}
	return out
}
