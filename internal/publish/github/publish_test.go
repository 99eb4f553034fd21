package github

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
)

func TestPublish(t *testing.T) {
	b := newBench(t)
	c := check(0)
	c.Annotations = []publish.Annotation{
		{Path: "a.yml", Line: 9, EndLine: 12, Level: publish.Warning, Title: "weakened", Message: "it does not block any more", Details: "make scan\ntrivy fs ."},
		{Path: "b.yml", Line: 41, Level: publish.Notice, Message: "gained", Changed: true},
		{Path: "c.yml", Level: publish.Failure, Message: "lost", Changed: true},
		{Path: "b.yml", Line: 41, Level: publish.Notice, Message: "gained", Changed: true}, // told twice
	}
	out, err := b.publish(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	run := b.completed(3, publish.Neutral)
	want := fakegithub.Run{
		ID: run.ID, App: fakegithub.Actions, Name: "stagecheck", Head: head, ExternalID: "stagecheck/8123.1",
		DetailsURL: "https://github.com/acme/widgets/actions/runs/1/attempts/1",
		Status:     "completed", Conclusion: "neutral",
		Title: "Security 4 -> 3: the only blocking dependency scan is gone", Summary: "## Security 4 → 3\n\nthe page\n",
		Annotations: []fakegithub.Annotation{
			{Path: "c.yml", StartLine: 1, EndLine: 1, Level: "failure", Message: "lost"},
			{Path: "b.yml", StartLine: 41, EndLine: 41, Level: "notice", Message: "gained"},
			{Path: "a.yml", StartLine: 9, EndLine: 12, Level: "warning", Title: "weakened", Message: "it does not block any more", RawDetails: "make scan\ntrivy fs ."},
		},
	}
	if diff := cmp.Diff(want, run, cmp.FilterPath(func(p cmp.Path) bool { return strings.HasSuffix(p.Last().String(), "edAt") }, cmp.Ignore())); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if !out.Posted || out.Annotations != 3 || !strings.Contains(out.URL, "/acme/widgets/runs/") {
		t.Errorf("%+v", out)
	}
	if b.commands.Len() > 0 || b.written() || len(b.server.Comments()) > 0 {
		t.Errorf("it was said elsewhere too: %s", b.commands)
	}
}

func TestPublish_again(t *testing.T) {
	for name, id := range map[string]string{"the same delivery": "8123.1", "another attempt": "8123.2"} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			if _, err := b.publish(t.Context(), check(60)); err != nil {
				t.Fatal(err)
			}
			c := check(70)
			c.Conclusion, c.ExternalID = publish.Failed, id
			out, err := b.publish(t.Context(), c)
			if err != nil || !out.Posted || out.Annotations != 70 {
				t.Errorf("%+v, %v", out, err)
			}
			if run := b.completed(70, publish.Failed); run.ExternalID != ours+id {
				t.Errorf("external id %q", run.ExternalID)
			}
		})
	}
}

func TestPublish_takes_the_place_of_what_does_not_hold(t *testing.T) {
	b := newBench(t)
	if _, err := b.publish(t.Context(), check(60)); err != nil {
		t.Fatal(err)
	}
	out, err := b.publish(t.Context(), check(5))
	if err != nil {
		t.Fatal(err)
	}
	runs := b.server.Runs()
	if len(runs) != 2 {
		t.Fatalf("%v", brief(runs))
	}
	b.whole(runs[1], 5, publish.Neutral)
	noted(t, out, "a new one takes its place")
	// From now on, that one is updated.
	if _, err := b.publish(t.Context(), check(6)); err != nil {
		t.Fatal(err)
	}
	if runs := b.server.Runs(); len(runs) != 2 {
		t.Fatalf("%v", brief(runs))
	}
	b.whole(b.server.Runs()[1], 6, publish.Neutral)
}

func TestPublish_finishes_what_a_killed_process_left(t *testing.T) {
	b := newBench(t)
	left := fakegithub.Run{App: fakegithub.Actions, Name: "stagecheck", Head: head, ExternalID: ours + "8123.0", Status: "in_progress"}
	left.Annotations = []fakegithub.Annotation{{Path: "src/file0.go", StartLine: 1, EndLine: 1, Level: "notice", Title: "gained", Message: "message 0"}}
	b.server.AddRun(left)
	if _, err := b.publish(t.Context(), check(3)); err != nil {
		t.Fatal(err)
	}
	b.completed(3, publish.Neutral)

	// One that cannot be updated is completed all the same.
	left.Annotations[0].Message = "it was so"
	left.Head = strings.Repeat("a", 40)
	b.server.AddRun(left)
	c := check(3)
	c.Head = left.Head
	if _, err := b.publish(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	for _, run := range b.server.Runs() {
		if run.Status != "completed" {
			t.Errorf("run %d is %s", run.ID, run.Status)
		}
	}
}

func TestPublish_leaves_what_others_created(t *testing.T) {
	b := newBench(t)
	other := fakegithub.App{ID: 99, Slug: "other"}
	theirs := []fakegithub.Run{
		// The job itself, if it is called like the check.
		{App: fakegithub.Actions, Name: "stagecheck", Head: head, ExternalID: "ca395085-040a-526b-2ce8-bdc85f692774", Status: "in_progress"},
		{App: other, Name: "stagecheck", Head: head, ExternalID: "x", Status: "completed", Conclusion: "success", Title: "theirs"},
		{App: other, Name: "stagecheck", Head: head, ExternalID: ours + "8123.1", Status: "completed", Conclusion: "success", Title: "theirs, with our mark"},
	}
	for _, run := range theirs {
		b.server.AddRun(run)
	}
	for range 2 {
		if out, err := b.publish(t.Context(), check(2)); err != nil || !out.Posted {
			t.Fatalf("%+v, %v", out, err)
		}
		// Newer ones, so that ours is neither the latest nor on the first page.
		for range 150 {
			b.server.AddRun(fakegithub.Run{App: other, Name: "stagecheck", Head: head, Status: "completed", Conclusion: "success"})
		}
		b.server.AddRun(theirs[0])
	}
	own := 0
	for i, run := range b.server.Runs() {
		if i < len(theirs) && (run.ExternalID != theirs[i].ExternalID || run.Status != theirs[i].Status || run.Title != theirs[i].Title) {
			t.Errorf("a run of others was changed: %v", brief([]fakegithub.Run{run}))
		}
		if run.App == fakegithub.Actions && strings.HasPrefix(run.ExternalID, ours) {
			own++
			b.whole(run, 2, publish.Neutral)
		}
	}
	if own != 1 {
		t.Errorf("there are %d runs of ours", own)
	}
}

func TestPublish_3000_annotations(t *testing.T) {
	b := newBench(t)
	c := check(3500)
	c.Annotations[3499].Changed, c.Annotations[3498].Level = true, publish.Failure
	out, err := b.publish(t.Context(), c)
	if err != nil || !out.Posted || out.Annotations != mostAnnotations {
		t.Errorf("%+v, %v", out, err)
	}
	run := b.completed(mostAnnotations, publish.Neutral)
	if run.Annotations[0].Message != "message 3499" || run.Annotations[1].Message != "message 3498" {
		t.Errorf("the first are %+v", run.Annotations[:2])
	}
	if !strings.HasPrefix(run.Summary, "> 500 more annotations are not shown.") {
		t.Errorf("the summary begins %.80q", run.Summary)
	}
	if n := b.count("PATCH", "/check-runs/"); n != mostAnnotations/batchSize+1 {
		t.Errorf("%d updates", n)
	}
}

func TestPublish_large(t *testing.T) {
	b := newBench(t)
	b.opt.Comment = true
	asked := 0
	c := check(0)
	c.Title = strings.Repeat("ü", 300)
	c.Page = func(budget int) string {
		asked = max(asked, budget)
		return "# Page\n\n```text\n" + strings.Repeat("a line with an ümlaut → and more\n", 5<<20/36) // and no end of the fence
	}
	for i := range 20 {
		c.Annotations = append(c.Annotations, publish.Annotation{
			Path: "a.go", Line: 5 + i, EndLine: 2, Level: publish.Warning,
			Title: strings.Repeat("→", 200), Message: strings.Repeat("ü\n", 100<<10), Details: strings.Repeat("→", 100<<10),
		})
	}
	if out, err := b.publish(t.Context(), c); err != nil || !out.Posted {
		t.Errorf("%+v, %v", out, err)
	}
	run := b.completed(20, publish.Neutral)
	if len(run.Summary) > 65535 || len(run.Summary) < 65000 || !strings.Contains(run.Summary, "```\n\n*Cut here: ") {
		t.Errorf("a summary of %d bytes: …%q", len(run.Summary), run.Summary[max(0, len(run.Summary)-100):])
	}
	if asked > mostComment {
		t.Errorf("asked for a page of %d bytes", asked)
	}
	a := run.Annotations[0]
	for _, words := range []string{run.Title, a.Title, a.Message, a.RawDetails} {
		if !strings.HasSuffix(words, "…") {
			t.Errorf("it is not seen that it was cut: …%q", words[max(0, len(words)-20):])
		}
	}
	if comments := b.server.Comments(); len(comments) != 1 || len(comments[0].Body) > 65536 {
		t.Errorf("%d comments", len(comments))
	}
}

func TestPublish_hostile_names(t *testing.T) {
	const hostile = "::error::x\n::set-output name=a::b\r\x1b[2J @everyone `code` <script>alert(1)</script> \u202egnp.exe \xff ]] %0A --> #1"
	for _, allowed := range []bool{true, false} {
		b := newBench(t)
		b.opt.Comment = true
		b.server.Allow(token, fakegithub.Token{App: fakegithub.Actions, Checks: allowed, Issues: true})
		c := check(0)
		c.Name, c.Title = hostile, hostile
		c.Annotations = []publish.Annotation{{Path: hostile, Line: -5, Level: publish.Level(hostile), Title: hostile, Message: hostile, Details: hostile}}
		out, err := b.publish(t.Context(), c)
		if err != nil {
			t.Errorf("%+v, %v", out, err)
		}
		said := b.commands.String()
		for _, run := range b.server.Runs() {
			b.whole(run, 1, publish.Neutral)
			a := run.Annotations[0]
			said += run.Name + run.Title + a.Title + a.Message + a.RawDetails
		}
		if strings.ContainsAny(said, "\x1b\u202e\r") || !utf8.ValidString(said) {
			t.Errorf("codes went through: %q", said)
		}
		for line := range strings.Lines(b.commands.String()) {
			if !strings.HasPrefix(line, "::notice file=") || strings.Count(b.commands.String(), "\n") != 1 {
				t.Errorf("a line of its own: %q", line)
			}
		}
		for _, note := range out.Notes {
			if strings.ContainsAny(note, "\n\x1b") {
				t.Errorf("note %q", note)
			}
		}
		if comments := b.server.Comments(); len(comments) != 1 || strings.Count(comments[0].Body, "-->") != 1 {
			t.Errorf("comments %+v", comments)
		}
	}
}

func TestPublish_without_rights(t *testing.T) {
	for name, test := range map[string]struct {
		change func(b *bench)
		note   string
	}{
		"no token": {func(b *bench) { b.opt.Token = "" }, "there is no token"},
		"403":      {func(b *bench) { b.server.Allow(token, fakegithub.Token{App: fakegithub.Actions}) }, "checks: write"},
		"403 of a fork": {func(b *bench) {
			b.server.Allow(token, fakegithub.Token{App: fakegithub.Actions})
			b.opt.ReadOnly = "the pull request comes from a fork"
		}, "because the pull request comes from a fork"},
		"404 on everything":   {func(b *bench) { b.server.Fail(fakegithub.Fault{Status: 404}) }, "(404)"},
		"a token of a person": {func(b *bench) { b.server.Allow(token, fakegithub.Token{User: "octocat", Checks: true}) }, "(403)"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			b.opt.Comment = true
			test.change(b)
			c := check(15)
			c.Annotations[0].Changed = true // which does not make it severe
			for i := range 12 {
				c.Annotations = append(c.Annotations,
					publish.Annotation{Path: "a,b:c.yml", Line: i + 1, EndLine: i + 3, Level: publish.Failure, Title: "lost", Message: fmt.Sprintf("100%%\nlost %d", i)},
					publish.Annotation{Path: "w.yml", Line: i + 1, Level: publish.Warning, Message: "weakened"})
			}
			out, err := b.publish(t.Context(), c)
			if err != nil || out.Posted {
				t.Errorf("%+v, %v", out, err)
			}
			noted(t, out, test.note)
			lines := strings.Split(strings.TrimSpace(b.commands.String()), "\n")
			if len(lines) != 33 || lines[0] != "::error endLine=3,file=a%2Cb%3Ac.yml,line=1,title=lost::100%25%0Alost 0" ||
				!strings.HasPrefix(lines[10], "::warning ") || !strings.HasPrefix(lines[20], "::notice ") ||
				!slices.Equal(lines[30:], []string{"stagecheck: 2 more annotations of level failure", "stagecheck: 2 more annotations of level warning", "stagecheck: 5 more annotations of level notice"}) {
				t.Errorf("commands:\n%s", b.commands)
			}
			if !strings.Contains(b.summary(), "the page") {
				t.Errorf("summary: %s", b.summary())
			}
			if len(b.server.Runs())+len(b.server.Comments()) > 0 {
				t.Errorf("%v %v", brief(b.server.Runs()), b.server.Comments())
			}
			if len(b.slept) > 0 {
				t.Errorf("it was tried again, after %v", b.slept)
			}
		})
	}
}

func TestPublish_without_anything(t *testing.T) {
	for name, env := range map[string]map[string]string{
		"on a laptop":          {},
		"no summary":           {"GITHUB_ACTIONS": "true"},
		"a summary of no file": {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": t.TempDir()},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			b.opt.Token, b.env = "", env
			out, err := b.publish(t.Context(), check(2))
			if err != nil || out.Posted {
				t.Errorf("%+v, %v", out, err)
			}
			noted(t, out, "No job summary")
			if (env["GITHUB_ACTIONS"] == "") != (b.commands.Len() == 0) {
				t.Errorf("commands: %s", b.commands)
			}
		})
	}
}

func TestPublish_summary_fits_beside_what_is_there(t *testing.T) {
	b := newBench(t)
	b.opt.Token = ""
	before := strings.Repeat("x", 400_000) + "\n"
	if err := os.WriteFile(b.env["GITHUB_STEP_SUMMARY"], []byte(before), 0o600); err != nil {
		t.Fatal(err)
	}
	c := check(0)
	c.Page = func(budget int) string { return strings.Repeat("a line\n", 5<<20/7) }
	if _, err := b.publish(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if s := b.summary(); !strings.HasPrefix(s, before) || len(s) > mostJob || len(s) < mostJob-1000 || !strings.Contains(s, "*Cut here: ") {
		t.Errorf("a summary of %d bytes", len(s))
	}
}

func TestToken_stays_on_its_server(t *testing.T) {
	b := newBench(t)
	told := ""
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		told += r.Header.Get("Authorization")
		http.NotFound(w, r)
	}))
	defer elsewhere.Close()
	b.server.Fail(fakegithub.Fault{Status: 307, Header: map[string]string{"Location": elsewhere.URL + "/x"}})
	if _, err := b.publish(t.Context(), check(1)); err != nil {
		t.Error(err)
	}
	if told != "" {
		t.Errorf("the other server was told %q", told)
	}
}

func TestSetOutputs(t *testing.T) {
	file := t.TempDir() + "/output"
	env := map[string]string{"GITHUB_OUTPUT": file}
	getenv := func(name string) string { return env[name] }
	err := SetOutputs(getenv, []Output{
		{"stage", "3"},
		{"hostile", "x\n_GitHubActionsFileCommandDelimeter_\nstage<<E\n6\nE"},
		{"a=b", "c"},
		{"report", "two\nlines"},
	})
	if err == nil || !strings.Contains(err.Error(), `"hostile"`) || !strings.Contains(err.Error(), `"a=b"`) {
		t.Errorf("error %v", err)
	}
	data, _ := os.ReadFile(file)
	want := "stage<<D\n3\nD\nreport<<D\ntwo\nlines\nD\n"
	if got := strings.ReplaceAll(strings.ReplaceAll(string(data), "\r\n", "\n"), delimiter, "D"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	env["GITHUB_OUTPUT"] = t.TempDir()
	if err := SetOutputs(getenv, []Output{{"stage", "3"}}); err == nil {
		t.Error("nothing was written, and no error")
	}
	env["GITHUB_OUTPUT"] = ""
	if err := SetOutputs(getenv, []Output{{"stage", "3"}}); err != nil {
		t.Error(err)
	}
}
