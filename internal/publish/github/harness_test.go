package github

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
)

const (
	head  = "9c1d2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b"
	token = "ghs_0123456789secret"
)

// bench is a publisher before a fake GitHub, in a job of GitHub Actions.
type bench struct {
	t        *testing.T
	server   *fakegithub.Server
	opt      Options
	commands *bytes.Buffer
	env      map[string]string
	slept    []time.Duration
}

func newBench(t *testing.T) *bench {
	t.Helper()
	server, err := fakegithub.New("acme", "widgets")
	if err != nil {
		t.Fatal(err)
	}
	server.Allow(token, fakegithub.Token{App: fakegithub.Actions, Checks: true, Issues: true})
	server.AddPull(7)
	url := fakeforge.Start(t, server, "stagecheck/1.2.3")
	b := &bench{t: t, server: server, commands: &bytes.Buffer{}, env: map[string]string{
		"GITHUB_ACTIONS":      "true",
		"GITHUB_STEP_SUMMARY": filepath.Join(t.TempDir(), "summary.md"),
	}}
	b.opt = Options{
		APIURL: url, Owner: "acme", Repo: "widgets", Token: token, Number: 7,
		DetailsURL: "https://github.com/acme/widgets/actions/runs/1/attempts/1", Version: "1.2.3",
		Getenv: func(name string) string { return b.env[name] }, Commands: b.commands,
		Sleep: func(ctx context.Context, d time.Duration) error {
			b.slept = append(b.slept, d)
			return ctx.Err()
		},
	}
	return b
}

// publish posts a check and makes sure of what holds whatever happened: the
// token is told nowhere.
func (b *bench) publish(ctx context.Context, check publish.Check) (publish.Outcome, error) {
	b.t.Helper()
	p, err := New(b.opt)
	if err != nil {
		b.t.Fatal(err)
	}
	out, err := p.Publish(ctx, check)
	said := fmt.Sprint(err, out.Notes, b.commands)
	if strings.Contains(said, token) {
		b.t.Errorf("the token is told: %s", said)
	}
	if err == nil && !out.Posted && len(out.Notes) == 0 {
		b.t.Error("nothing was posted, and nothing is said of it")
	}
	return out, err
}

// completed asserts that there is one run of the check, completed, with as many
// annotations, none of them twice.
func (b *bench) completed(annotations int, conclusion publish.Conclusion) fakegithub.Run {
	b.t.Helper()
	runs := b.server.Runs()
	if len(runs) != 1 {
		b.t.Fatalf("there are %d check runs: %+v", len(runs), brief(runs))
	}
	return b.whole(runs[0], annotations, conclusion)
}

func (b *bench) whole(run fakegithub.Run, annotations int, conclusion publish.Conclusion) fakegithub.Run {
	b.t.Helper()
	if run.Status != "completed" || run.Conclusion != string(conclusion) {
		b.t.Errorf("the run is %s with conclusion %q, want %q", run.Status, run.Conclusion, conclusion)
	}
	if len(run.Annotations) != annotations {
		b.t.Errorf("the run has %d annotations, want %d", len(run.Annotations), annotations)
	}
	seen := map[string]bool{}
	for _, a := range run.Annotations {
		key := fmt.Sprintf("%q", []any{a.Path, a.StartLine, a.EndLine, a.Level, a.Title, a.Message})
		if seen[key] {
			b.t.Errorf("an annotation is there twice: %s", key)
		}
		seen[key] = true
	}
	return run
}

// count returns how many requests of a kind arrived.
func (b *bench) count(method, path string) int {
	n := 0
	for _, r := range b.server.Requests() {
		if r.Method == method && strings.Contains(r.Path, path) {
			n++
		}
	}
	return n
}

// summary returns the summary of the job.
func (b *bench) summary() string {
	b.t.Helper()
	data, err := os.ReadFile(b.env["GITHUB_STEP_SUMMARY"])
	if err != nil {
		b.t.Fatal(err)
	}
	return string(data)
}

// written reports whether there is a summary of the job.
func (b *bench) written() bool {
	_, err := os.Stat(b.env["GITHUB_STEP_SUMMARY"])
	return err == nil
}

// noted asserts that the notes say something.
func noted(t *testing.T, out publish.Outcome, words string) {
	t.Helper()
	if !slices.ContainsFunc(out.Notes, func(n string) bool { return strings.Contains(n, words) }) {
		t.Errorf("the notes say nothing of %q: %q", words, out.Notes)
	}
}

func brief(runs []fakegithub.Run) []string {
	var out []string
	for _, r := range runs {
		out = append(out, fmt.Sprintf("%d %s %s %s %q: %d annotations", r.ID, r.App.Slug, r.Status, r.Conclusion, r.ExternalID, len(r.Annotations)))
	}
	return out
}

// check returns a check with so many annotations.
func check(annotations int) publish.Check {
	c := publish.Check{
		Name: "stagecheck", Head: head, Conclusion: publish.Neutral, ExternalID: "8123.1",
		Title: "Security 4 -> 3: the only blocking dependency scan is gone",
		Page:  func(int) string { return "## Security 4 → 3\n\nthe page\n" },
	}
	for i := range annotations {
		c.Annotations = append(c.Annotations, publish.Annotation{
			Path: fmt.Sprintf("src/file%d.go", i%7), Line: i + 1, Level: publish.Notice,
			Title: "gained", Message: fmt.Sprintf("message %d", i),
		})
	}
	return c
}
