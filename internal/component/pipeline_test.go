package component

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/publish/gitlab/fakegitlab"
)

const token = "glpat-0123456789secret"

// forge is a fake GitLab with a project, its merge request, and what runs its
// pipelines.
type forge struct {
	t          *testing.T
	run, bin   string // gitlab-ci-local, and the folder of the program
	server     *fakegitlab.Server
	api        string
	dir        string
	base, head string
}

// newForge makes a project that includes stagecheck as it is said. It skips the
// test where gitlab-ci-local is not to be had: .ci/run gets it.
func newForge(t *testing.T, include string) *forge {
	t.Helper()
	folder := os.Getenv("STAGECHECK_GITLAB_CI_LOCAL")
	if folder == "" {
		t.Skip("STAGECHECK_GITLAB_CI_LOCAL does not say where gitlab-ci-local is")
	}
	f := &forge{t: t, run: filepath.Join(folder, "node_modules/gitlab-ci-local/dist/index.js"), bin: program(t), server: fakegitlab.New(), dir: t.TempDir()}
	files, err := txtar.ParseFile("testdata/consumer.txtar")
	if err != nil {
		t.Fatal(err)
	}
	f.git(f.dir, "init", "--quiet", "--initial-branch=main")
	f.git(f.dir, "remote", "add", "origin", "https://gitlab.com/acme/tools/widgets.git")
	for _, name := range []string{component, plain} { // for those that include a file of their own
		f.write(name, string(file(t, name)))
	}
	f.write(".gitignore", "/.gitlab-ci-local/\n/stagecheck-report/\n/.stagecheck/\n")
	f.base = f.commit(files, "base/", include)
	f.head = f.commit(files, "head/", include)
	_, hunks, _ := strings.Cut(f.git(f.dir, "diff", f.base, f.head, "--", ".gitlab-ci.yml"), "\n@@")
	f.server.Allow(token, fakegitlab.Token{UserID: 5, User: "project_42_bot", API: true, Projects: []int{42}})
	f.server.AddMerge(fakegitlab.MergeRequest{
		Project: 42, Number: 7, Head: f.head, Base: f.base, Start: f.base, Checks: []int{9},
		Diffs: []fakegitlab.Diff{{Old: ".gitlab-ci.yml", New: ".gitlab-ci.yml", Diff: "@@" + hunks + "\n"}},
	})
	f.server.AddPipeline(fakegitlab.Pipeline{ID: 8123, Project: 42, Commit: f.head, Jobs: []string{"stagecheck", "test", "later"}})
	listener := httptest.NewServer(f.server)
	f.api = listener.URL + "/api/v4"
	t.Cleanup(func() {
		listener.Close()
		for _, v := range f.server.Violations() {
			t.Errorf("GitLab would not have it: %s", v)
		}
	})
	return f
}

// built is the program, made once for all tests.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "stagecheck")
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-o", dir+"/", root+"/cmd/stagecheck").CombinedOutput()
	if err != nil {
		return dir, fmt.Errorf("%w: %s", err, out)
	}
	return dir, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if os.Getenv("STAGECHECK_GITLAB_CI_LOCAL") != "" {
		if dir, _ := built(); dir != "" {
			os.RemoveAll(dir)
		}
	}
	os.Exit(code)
}

func program(t *testing.T) string {
	t.Helper()
	dir, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func (f *forge) write(name, text string) {
	f.t.Helper()
	full := filepath.Join(f.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		f.t.Fatal(err)
	}
	if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
		f.t.Fatal(err)
	}
}

// commit makes a commit of the files under a folder of an archive.
func (f *forge) commit(files *txtar.Archive, under, include string) string {
	f.t.Helper()
	for _, one := range files.Files {
		if name, ok := strings.CutPrefix(one.Name, under); ok {
			f.write(name, strings.ReplaceAll(string(one.Data), "INCLUDE\n", include))
		}
	}
	f.git(f.dir, "add", "--all")
	f.git(f.dir, "commit", "--quiet", "--message", under)
	return f.git(f.dir, "rev-parse", "HEAD")
}

func (f *forge) git(dir string, args ...string) string {
	f.t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = dir
	cmd.Env = append(clean(), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull,
		"GIT_AUTHOR_NAME=Nobody", "GIT_AUTHOR_EMAIL=nobody@example.com", "GIT_AUTHOR_DATE=2026-01-01T00:00:00Z",
		"GIT_COMMITTER_NAME=Nobody", "GIT_COMMITTER_EMAIL=nobody@example.com", "GIT_COMMITTER_DATE=2026-01-01T00:00:00Z")
	out, err := cmd.CombinedOutput()
	if err != nil {
		f.t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return strings.TrimSpace(string(out))
}

// clean is the environment without what a pipeline that runs the tests adds.
func clean() []string {
	var out []string
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "CI=") && !strings.HasPrefix(v, "CI_") && !strings.HasPrefix(v, "GITHUB_") && !strings.HasPrefix(v, "GITLAB_") && !strings.HasPrefix(v, "GCL_") {
			out = append(out, v)
		}
	}
	return out
}

// pipeline runs jobs of the pipeline of the merge request. more is environment.
func (f *forge) pipeline(jobs []string, more ...string) (log string, passed bool) {
	f.t.Helper()
	args := []string{f.run, "--force-shell-executor"}
	for name, value := range map[string]string{
		"GITLAB_CI": "true", "CI_PIPELINE_SOURCE": "merge_request_event", "CI_API_V4_URL": f.api, "CI_PROJECT_ID": "42", "CI_PIPELINE_ID": "8123",
		"CI_MERGE_REQUEST_IID": "7", "CI_MERGE_REQUEST_PROJECT_ID": "42", "CI_MERGE_REQUEST_PROJECT_PATH": "acme/tools/widgets",
		"CI_MERGE_REQUEST_SOURCE_PROJECT_PATH": "acme/tools/widgets", "CI_MERGE_REQUEST_DIFF_BASE_SHA": f.base,
		"CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main", "GITLAB_TOKEN": token,
	} {
		args = append(args, "--variable", name+"="+value)
	}
	cmd := exec.Command("node", append(args, jobs...)...)
	cmd.Dir = f.dir
	cmd.Env = append(clean(), "PATH="+f.bin+string(os.PathListSeparator)+os.Getenv("PATH"), "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL="+os.DevNull, "NO_COLOR=1")
	cmd.Env = append(cmd.Env, more...)
	out, err := cmd.CombinedOutput()
	if strings.Contains(string(out), token) {
		f.t.Errorf("the token is in the log:\n%s", out)
	}
	return string(out), err == nil
}

// posted asserts that the merge request says what the change does, in its place,
// and that the reports are what GitLab reads.
func (f *forge) posted(log string) {
	f.t.Helper()
	notes, threads, statuses := f.server.Notes(), f.server.Threads(), f.server.Statuses()
	if len(notes) != 1 || len(threads) != 1 || len(statuses) == 0 { // each job has its own status: it links to the job
		f.t.Fatalf("%d notes, %d threads, %d statuses\n%s", len(notes), len(threads), len(statuses), log)
	}
	if !strings.Contains(notes[0].Body, "trivy") || threads[0].Path != ".gitlab-ci.yml" || statuses[len(statuses)-1].Status != "success" {
		f.t.Errorf("note %s\nthread %+v, statuses %+v", notes[0].Body, threads[0], statuses)
	}
	if !strings.Contains(log, "json schema validated") {
		f.t.Errorf("the pipeline was not held against GitLab's schema:\n%s", log)
	}
	report := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(f.dir, "stagecheck-report", name))
		if err != nil {
			f.t.Errorf("%v\n%s", err, log)
		}
		return data
	}
	if found, err := fakegitlab.CodeQuality(report("codequality.json")); err != nil || len(found) == 0 {
		f.t.Errorf("Code Quality: %+v, %v", found, err)
	}
	if _, err := fakegitlab.Annotations(report("links.json")); err != nil {
		f.t.Error(err)
	}
	if variables, err := fakegitlab.Dotenv(report("variables.env")); err != nil || variables["STAGECHECK_CONCLUSION"] != "neutral" {
		f.t.Errorf("variables %v, %v", variables, err)
	}
	if !bytes.Contains(report("junit.xml"), []byte("<testsuite ")) || !bytes.Contains(report("report.json"), []byte("stagecheck.report/v1")) || !bytes.Contains(report("report.md"), []byte("trivy")) {
		f.t.Error("a report is not what it should be")
	}
}

const own = "include:\n  - local: " + component + "\n    inputs:\n"

func TestPipeline_of_a_merge_request(t *testing.T) {
	f := newForge(t, own+"      install: image\n")
	for range 2 { // the second updates what the first posted
		log, passed := f.pipeline([]string{"stagecheck", "later"})
		if !passed {
			t.Fatal(log)
		}
		f.posted(log)
		if !strings.Contains(log, "told neutral true") {
			t.Errorf("later jobs are told nothing:\n%s", log)
		}
	}
}

func TestPipeline_with_the_component(t *testing.T) {
	f := newForge(t, "include:\n  - component: $CI_SERVER_FQDN/stagecheck/stagecheck/stagecheck@1.0.0\n    inputs: {install: image}\n")
	// The repository of the component, which gitlab-ci-local asks gitlab.com for.
	source, remotes := t.TempDir(), t.TempDir()
	bare := filepath.Join(remotes, "stagecheck", "stagecheck.git")
	f.git(source, "init", "--quiet")
	if err := os.CopyFS(filepath.Join(source, "templates"), os.DirFS(filepath.Join(root, "templates"))); err != nil {
		t.Fatal(err)
	}
	f.git(source, "add", "--all")
	f.git(source, "commit", "--quiet", "--message", "component")
	f.git(source, "tag", "1.0.0")
	f.git(source, "clone", "--quiet", "--bare", source, bare)
	log, passed := f.pipeline([]string{"stagecheck"}, "GIT_CONFIG_COUNT=1", "GIT_CONFIG_KEY_0=url.file://"+remotes+"/.insteadOf", "GIT_CONFIG_VALUE_0=https://gitlab.com:443/")
	if !passed {
		t.Fatal(log)
	}
	f.posted(log)
}

func TestPipeline_with_the_plain_file(t *testing.T) {
	f := newForge(t, "include:\n  - local: "+plain+"\nstagecheck:\n  extends: .stagecheck-image\n  variables: {STAGECHECK_HISTORY: none}\n")
	log, passed := f.pipeline([]string{"stagecheck"})
	if !passed {
		t.Fatal(log)
	}
	f.posted(log)
}

// archive is that of a release of the program, made once for all tests.
var archive = sync.OnceValues(func() ([]byte, error) {
	dir, err := built()
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(filepath.Join(dir, "stagecheck"))
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	packed, err := gzip.NewWriterLevel(&out, gzip.BestSpeed)
	if err != nil {
		return nil, err
	}
	files := tar.NewWriter(packed)
	if err := files.WriteHeader(&tar.Header{Name: "./stagecheck", Mode: 0o755, Size: int64(len(data))}); err != nil {
		return nil, err
	}
	if _, err := files.Write(data); err != nil {
		return nil, err
	}
	err = errors.Join(files.Close(), packed.Close())
	return out.Bytes(), err
})

// releases serves a release, whose archive is another than its checksum says if
// that is wanted.
func releases(t *testing.T, change bool) string {
	t.Helper()
	data, err := archive()
	if err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("stagecheck_1.2.3_%s_%s.tar.gz", runtime.GOOS, runtime.GOARCH)
	sum := sha256.Sum256(data)
	if change {
		sum[0]++
	}
	mux := http.NewServeMux()
	mux.Handle("/releases/latest", http.RedirectHandler("/releases/tag/v1.2.3", http.StatusFound))
	mux.HandleFunc("/releases/tag/v1.2.3", func(http.ResponseWriter, *http.Request) {})
	mux.HandleFunc("/releases/download/v1.2.3/stagecheck_1.2.3_checksums.txt", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, "%x  %s\n", sum, name)
	})
	mux.HandleFunc("/releases/download/v1.2.3/"+name, func(w http.ResponseWriter, _ *http.Request) { w.Write(data) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL + "/releases"
}

func TestPipeline_with_a_release(t *testing.T) {
	for name, test := range map[string]struct {
		version string
		changed bool
		want    string // of the log where it fails
	}{
		"the newest":   {"latest", false, ""},
		"by its name":  {"v1.2.3", false, ""},
		"none such":    {"9.9.9", false, "the release 9.9.9 could not be had"},
		"not a number": {"newest", false, "the input version is no version, such as 1.2.3, nor the word latest"},
		"another one":  {"1.2.3", true, "is not what its checksum says, and was not run"},
	} {
		t.Run(name, func(t *testing.T) {
			f := newForge(t, own+"      version: "+test.version+"\n      releases: "+releases(t, test.changed)+"\n")
			f.bin = t.TempDir() // not the one that was built
			log, passed := f.pipeline([]string{"stagecheck"})
			if passed != (test.want == "") || !strings.Contains(log, test.want) {
				t.Fatalf("passed: %v\n%s", passed, log)
			}
			if passed {
				f.posted(log)
			}
		})
	}
}

func TestPipeline_that_fails(t *testing.T) {
	f := newForge(t, own+"      install: image\n      fail-on: regression, overall=1\n      status-check: 9\n      check-name: \"stagecheck ours\"\n      history: none\n")
	log, passed := f.pipeline([]string{"stagecheck"})
	statuses, answers := f.server.Statuses(), f.server.Answers()
	if passed || len(statuses) != 1 || statuses[0].Status != "failed" || statuses[0].Name != "stagecheck ours/maturity" || len(answers) != 1 || answers[0].Status != "failed" {
		t.Errorf("statuses %+v, answers %+v\n%s", statuses, answers, log)
	}
	if data, err := os.ReadFile(filepath.Join(f.dir, "stagecheck-report", "junit.xml")); err != nil || strings.Count(string(data), "<testcase ") != 2 {
		t.Errorf("%s, %v", data, err)
	}
}

// TestInputs_refused: what an input cannot be is refused with words that say so.
// gitlab-ci-local knows types and options; what GitLab refuses by a pattern, which
// gitlab-ci-local does not, the job refuses too, and runs none of it.
func TestInputs_refused(t *testing.T) {
	for _, test := range []struct{ input, value, want string }{
		{"install", "docker", "is not in the list of allowed options"},
		{"history", "all", "is not in the list of allowed options"},
		{"profile", "product", "is not in the list of allowed options"},
		{"depth", "deep", "is not a number"},
		{"status-check", "nine", "is not a number"},
		{"allow-failure", "maybe", "is not a boolean"},
		{"stage", "no-such-stage", "stage:no-such-stage not found"},
		{"fail-on", `"$(touch pwned)"`, `--fail-on "$(touch": want regression`},
		{"fail-on", `"SEC"`, `--fail-on "SEC": want regression`},
		{"fail-on", `"SEC=4; touch pwned"`, `--fail-on "SEC=4;": want regression`},
		{"model", `"*; touch pwned"`, "model"},
		{"policy", `"$HOME/none"`, "$HOME/none"},
	} {
		t.Run(test.input+" "+test.value, func(t *testing.T) {
			install := "      install: image\n"
			if test.input == "install" {
				install = ""
			}
			f := newForge(t, own+install+"      "+test.input+": "+test.value+"\n")
			log, passed := f.pipeline([]string{"stagecheck"})
			if passed || !strings.Contains(log, test.want) {
				t.Errorf("passed: %v, want %q\n%s", passed, test.want, log)
			}
			if _, err := os.Stat(filepath.Join(f.dir, "pwned")); err == nil {
				t.Error("the value was run")
			}
			if len(f.server.Notes()) > 0 {
				t.Error("something was posted")
			}
		})
	}
}
