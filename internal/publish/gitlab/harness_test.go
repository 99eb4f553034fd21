package gitlab

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/fakeforge"
	"github.com/stagecheck/stagecheck/internal/publish/gitlab/fakegitlab"
)

const (
	head  = "9c1d2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b"
	base  = "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d"
	merge = "feedfacefeedfacefeedfacefeedfacefeedface"
	token = "glpat-0123456789secret"
	robot = 5 // the user of the token
)

// ciDiff removes line 4 of a file of six, and adds line 6.
const ciDiff = "@@ -2,5 +2,5 @@ jobs:\n two\n three\n-four\n five\n+six\n seven\n"

// bench is a publisher before a fake GitLab, in a pipeline of merge request !7.
type bench struct {
	t      *testing.T
	server *fakegitlab.Server
	opt    Options
	slept  []time.Duration
}

func newBench(t *testing.T) *bench {
	t.Helper()
	server := fakegitlab.New()
	server.Allow(token, fakegitlab.Token{UserID: robot, User: "project_42_bot", API: true, Projects: []int{42}})
	server.AddMerge(mergeRequest())
	server.AddPipeline(fakegitlab.Pipeline{ID: 8123, Project: 42, Commit: merge, Jobs: []string{"stagecheck", "test"}})
	url := fakeforge.Start(t, server, "stagecheck/1.2.3")
	b := &bench{t: t, server: server}
	b.opt = Options{
		APIURL: url + "/api/v4", Token: token, Version: "1.2.3",
		Target: 42, Number: 7, StatusCheck: 9,
		Project: 42, Pipeline: 8123, Commit: merge, JobURL: "https://gitlab.example/acme/widgets/-/jobs/1",
		Sleep: func(ctx context.Context, d time.Duration) error {
			b.slept = append(b.slept, d)
			return ctx.Err()
		},
	}
	return b
}

func mergeRequest() fakegitlab.MergeRequest {
	return fakegitlab.MergeRequest{
		Project: 42, Number: 7, Head: head, Base: base, Start: base, Checks: []int{9},
		Diffs: []fakegitlab.Diff{
			{Old: ".gitlab-ci.yml", New: ".gitlab-ci.yml", Diff: ciDiff},
			{Old: "old name", New: "new name", Diff: "@@ -1 +1,2 @@\n one\n+two\n\\ No newline at end of file\n"},
		},
	}
}

// publish posts a check and makes sure of what holds whatever happened: the
// token is told nowhere, and nothing is there twice.
func (b *bench) publish(ctx context.Context, check publish.Check) (publish.Outcome, error) {
	b.t.Helper()
	p, err := New(b.opt)
	if err != nil {
		b.t.Fatal(err)
	}
	out, err := p.Publish(ctx, check)
	if said := fmt.Sprint(err, out.Notes); strings.Contains(said, token) {
		b.t.Errorf("the token is told: %s", said)
	}
	if err == nil && !out.Posted && len(out.Notes) == 0 {
		b.t.Error("nothing was posted, and nothing is said of it")
	}
	b.single()
	return out, err
}

// single asserts that nothing of ours is there twice.
func (b *bench) single() {
	b.t.Helper()
	seen := map[string]bool{}
	say := func(user int, body string) {
		marker, _, _ := strings.Cut(body, "\n")
		if user == robot && seen[marker] {
			b.t.Errorf("there twice: %s", marker)
		}
		seen[marker] = user == robot || seen[marker]
	}
	for _, n := range b.server.Notes() {
		say(n.UserID, n.Body)
	}
	for _, t := range b.server.Threads() {
		say(t.Notes[0].UserID, t.Notes[0].Body)
	}
}

// whole asserts that all of the check is on GitLab.
func (b *bench) whole(out publish.Outcome, err error, threads int) {
	b.t.Helper()
	if err != nil || !out.Posted || out.Annotations != threads || !strings.Contains(out.URL, "/merge_requests/7#note_") {
		b.t.Errorf("%+v, %v", out, err)
	}
	if n := len(b.ours()); n != 1 {
		b.t.Errorf("there are %d notes of ours", n)
	}
	if n := len(b.server.Threads()); n != threads {
		b.t.Errorf("there are %d threads, want %d", n, threads)
	}
	statuses := b.server.Statuses()
	if len(statuses) == 0 || statuses[len(statuses)-1].Status != "success" {
		b.t.Errorf("commit statuses %+v", statuses)
	}
	if answers := b.server.Answers(); len(answers) == 0 || answers[len(answers)-1].Status != "passed" {
		b.t.Errorf("external status checks %+v", answers)
	}
}

// ours are the notes of our own.
func (b *bench) ours() []fakegitlab.Note {
	return slices.DeleteFunc(b.server.Notes(), func(n fakegitlab.Note) bool { return n.UserID != robot })
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

// noted asserts that the notes say something.
func noted(t *testing.T, out publish.Outcome, words string) {
	t.Helper()
	if !slices.ContainsFunc(out.Notes, func(n string) bool { return strings.Contains(n, words) }) {
		t.Errorf("the notes say nothing of %q: %q", words, out.Notes)
	}
}

// check returns one with two annotations that can have threads, one on a line
// that is not of the change, and one that is good news.
func check() publish.Check {
	return publish.Check{
		Name: "stagecheck", Head: head, Conclusion: publish.Neutral, ExternalID: "8123.1", Compared: true,
		Title: "Security 4 -> 3: the only blocking dependency scan is gone",
		Page:  func(int) string { return "## Security 4 → 3\n\nthe page\n" },
		Annotations: []publish.Annotation{
			{Path: ".gitlab-ci.yml", Line: 4, Level: publish.Warning, Title: "Security 4 -> 3", Message: "It is gone.", Changed: true, Fingerprint: "aaaaaaaaaaaaaaaa"},
			{Path: "new name", Line: 2, Level: publish.Warning, Title: "Testing", Message: "Less.", Changed: true, Fingerprint: "bbbbbbbbbbbbbbbb"},
			{Path: "elsewhere", Line: 2, Level: publish.Warning, Title: "Elsewhere", Message: "Less.", Fingerprint: "cccccccccccccccc"},
			{Path: "new name", Line: 2, Level: publish.Notice, Title: "More", Message: "More.", Changed: true, Fingerprint: "dddddddddddddddd"},
		},
	}
}
