package gitlab

import (
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/gitlab/fakegitlab"
)

func TestPublish(t *testing.T) {
	b := newBench(t)
	out, err := b.publish(t.Context(), check())
	b.whole(out, err, 2)
	noted(t, out, "1 of 3 annotations have no thread")
	if body := b.ours()[0].Body; body != "<!-- stagecheck: stagecheck -->\n## Security 4 → 3\n\nthe page\n" {
		t.Errorf("note %q", body)
	}
	var got []string
	for _, one := range b.server.Threads() {
		got = append(got, fmt.Sprintf("%s:%d (%d) %s", one.Path, one.Line, one.OldLine, one.Notes[0].Body))
	}
	want := []string{
		".gitlab-ci.yml:4 (5) <!-- stagecheck: stagecheck_aaaaaaaaaaaaaaaa -->\n**Security 4 → 3**\n\nIt is gone.\n",
		"new name:2 (0) <!-- stagecheck: stagecheck_bbbbbbbbbbbbbbbb -->\n**Testing**\n\nLess.\n",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("threads (-want +got)\n%s", diff)
	}
	status := b.server.Statuses()[0]
	if status.SHA != merge || status.Name != "stagecheck/maturity" || status.Description != check().Title || status.TargetURL != b.opt.JobURL {
		t.Errorf("%+v", status)
	}
}

// TestPublish_again: what is as it should be is left alone, and what is not is
// brought up to date in place.
func TestPublish_again(t *testing.T) {
	b := newBench(t)
	c := check()
	for range 2 {
		out, err := b.publish(t.Context(), c)
		b.whole(out, err, 2)
	}
	if n := b.count("POST", "") + b.count("PUT", "") + b.count("DELETE", ""); n != 5 {
		t.Errorf("%d requests that write", n)
	}
	c.Page = func(int) string { return "another page" }
	c.Annotations[0].Message = "It is still gone."
	c.Conclusion = publish.Success
	out, err := b.publish(t.Context(), c)
	b.whole(out, err, 2)
	if n := b.ours()[0]; n.Body != "<!-- stagecheck: stagecheck -->\nanother page" || n.Edits != 1 {
		t.Errorf("%+v", n)
	}
	if n := b.server.Threads()[0].Notes[0]; !strings.HasSuffix(n.Body, "It is still gone.\n") || n.Edits != 1 {
		t.Errorf("%+v", n)
	}
	// A check of another name has its own.
	c.Name = "stagecheck (itsm)"
	if _, err := b.publish(t.Context(), c); err != nil {
		t.Error(err)
	}
	if notes, threads := len(b.ours()), len(b.server.Threads()); notes != 2 || threads != 4 {
		t.Errorf("%d notes, %d threads", notes, threads)
	}
}

func TestThreads_follow_the_change(t *testing.T) {
	b := newBench(t)
	all := check()
	fixed := all
	fixed.Annotations = all.Annotations[1:]
	unknown := fixed
	unknown.Compared = false
	resolved := func() (out []bool) {
		for _, one := range b.server.Threads() {
			out = append(out, one.Resolved)
		}
		return out
	}
	step := func(c publish.Check, want ...bool) {
		t.Helper()
		if out, err := b.publish(t.Context(), c); err != nil || !out.Posted {
			t.Fatalf("%+v, %v", out, err)
		}
		if diff := cmp.Diff(want, resolved()); diff != "" {
			t.Fatalf("resolved (-want +got)\n%s", diff)
		}
	}
	step(all, false, false)
	step(unknown, false, false)
	step(fixed, true, false)
	step(all, false, false)
	b.server.Resolve(b.server.Threads()[0].ID, 99) // by somebody who has seen it
	step(all, true, false)
	step(fixed, true, false)
}

// TestNote_of_others: anybody can write our marker.
func TestNote_of_others(t *testing.T) {
	b := newBench(t)
	mark := func(user int, body string, thread fakegitlab.Thread) {
		thread.Project, thread.Number = 42, 7
		b.server.AddThread(thread, fakegitlab.Note{UserID: user, User: "mallory", Body: body})
	}
	mark(99, "<!-- stagecheck: stagecheck -->\nnothing to see", fakegitlab.Thread{Individual: true})
	mark(99, "<!-- stagecheck: stagecheck_aaaaaaaaaaaaaaaa -->\nnothing to see", fakegitlab.Thread{Path: "x", Line: 1})
	mark(robot, "> <!-- stagecheck: stagecheck -->\nquoted by another job", fakegitlab.Thread{Individual: true})
	for i := range 120 {
		mark(98, fmt.Sprint("note ", i), fakegitlab.Thread{Individual: i%2 == 0})
	}
	for range 2 {
		if out, err := b.publish(t.Context(), check()); err != nil || out.Annotations != 2 {
			t.Fatalf("%+v, %v", out, err)
		}
	}
	if n := len(b.ours()); n != 2 { // and the one that quotes
		t.Errorf("%d notes", n)
	}
	for _, n := range b.server.Notes() {
		if n.Edits > 0 {
			t.Errorf("edited: %+v", n)
		}
	}
}

// TestDoubles: what two pipelines at the same time made is made one again.
func TestDoubles(t *testing.T) {
	b := newBench(t)
	for range 2 {
		b.server.AddThread(fakegitlab.Thread{Project: 42, Number: 7, Individual: true}, fakegitlab.Note{UserID: robot, Body: "<!-- stagecheck: stagecheck -->\nold"})
		b.server.AddThread(fakegitlab.Thread{Project: 42, Number: 7, Path: "new name", Line: 2}, fakegitlab.Note{UserID: robot, Body: "<!-- stagecheck: stagecheck_bbbbbbbbbbbbbbbb -->\nold"})
	}
	out, err := b.publish(t.Context(), check())
	b.whole(out, err, 2)
}

func TestPublish_without_rights(t *testing.T) {
	for name, test := range map[string]struct {
		change  func(b *bench)
		note    string
		partial bool // some of it is there
	}{
		"no token":        {func(b *bench) { b.opt.Token = "" }, "there is no token in GITLAB_TOKEN", false},
		"expired":         {func(b *bench) { b.opt.Token = "glpat-other" }, "(401)", false},
		"may only read":   {func(b *bench) { b.server.Allow(token, fakegitlab.Token{UserID: robot, Projects: []int{42}}) }, "(403)", false},
		"another project": {func(b *bench) { b.server.Allow(token, fakegitlab.Token{UserID: robot, API: true}) }, "(404)", false},
		"a guest": {func(b *bench) {
			b.server.Allow(token, fakegitlab.Token{UserID: robot, API: true, Projects: []int{42}, Guest: true})
		}, "the role Developer", false},
		"of a fork":        {func(b *bench) { b.opt.Target, b.opt.ReadOnly = 1, "the merge request comes from a fork" }, "the merge request comes from a fork", true},
		"no status check":  {func(b *bench) { b.opt.StatusCheck = 10 }, "there is none with the id 10", true},
		"no such pipeline": {func(b *bench) { b.opt.Pipeline = 1 }, "No commit status", true},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			test.change(b)
			out, err := b.publish(t.Context(), check())
			if err != nil || out.Posted {
				t.Errorf("%+v, %v", out, err)
			}
			noted(t, out, test.note)
			if there := len(b.server.Notes()) + len(b.server.Statuses()); there > 0 != test.partial {
				t.Errorf("%d notes and statuses", there)
			}
		})
	}
}

func TestPublish_elsewhere(t *testing.T) {
	t.Run("a branch", func(t *testing.T) {
		b := newBench(t)
		b.opt.Number = 0
		if out, err := b.publish(t.Context(), check()); err != nil || !out.Posted || len(b.server.Notes()) > 0 || len(b.server.Statuses()) != 1 {
			t.Errorf("%+v, %v", out, err)
		}
	})
	t.Run("a merge request that went on", func(t *testing.T) {
		b := newBench(t)
		m := mergeRequest()
		m.Head = strings.Repeat("b", 40)
		b.server.AddMerge(m)
		out, err := b.publish(t.Context(), check())
		if err != nil || out.Posted || len(b.server.Notes()) > 0 || len(b.server.Statuses()) != 1 {
			t.Errorf("%+v, %v", out, err)
		}
		noted(t, out, "is at bbbbbbbbbb by now")
	})
	t.Run("a failure", func(t *testing.T) {
		b := newBench(t)
		c := check()
		c.Conclusion = publish.Failed
		c.Title = strings.Repeat("ü", 300)
		c.Name = strings.Repeat("n", 300)
		b.opt.JobURL += strings.Repeat("x", 250)
		if out, err := b.publish(t.Context(), c); err != nil || !out.Posted {
			t.Errorf("%+v, %v", out, err)
		}
		status := b.server.Statuses()[0]
		if status.Status != "failed" || status.TargetURL != "" || !strings.HasSuffix(status.Description, "ü…") || b.server.Answers()[0].Status != "failed" {
			t.Errorf("%+v", status)
		}
	})
}

// TestHostile: text of the repository does nothing on GitLab. The fake notes what
// it does.
func TestHostile(t *testing.T) {
	b := newBench(t)
	c := check()
	for i, words := range []string{
		"/close", "\n/merge\n/approve", "@all please", "see #1, !1, ~label, %milestone, &1 and $1", "<img src=x onerror=alert(1)>", "<!-- ", "</details>",
		"![x](https://example.com/x.png)", "[x](javascript:alert(1))", "https://evil.example", "www.evil.example", "ABC-123", "deadbeef1", "```\n/close\n```", "`\n/close", "\u202e@mallory", "::include{file=x}", "&#47;close", "a\r/close", strings.Repeat("@a ", 5000),
	} {
		c.Annotations = append(c.Annotations, publish.Annotation{
			Path: "new name", Line: 2, Level: publish.Warning, Changed: true, Title: words, Message: "x\n" + words, Fingerprint: fmt.Sprintf("%016x", i),
		})
	}
	c.Title = "/close @all"
	out, err := b.publish(t.Context(), c)
	b.whole(out, err, 22)
}

func TestPage_is_cut(t *testing.T) {
	b := newBench(t)
	c := check()
	c.Page = func(budget int) string { return "## Title\n" + strings.Repeat("word ü\n", budget) }
	if _, err := b.publish(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if body := b.ours()[0].Body; len(body) > mostNote || !strings.Contains(body, "*Cut here: ") {
		t.Errorf("%d bytes", len(body))
	}
}

// TestToken_stays: an answer that redirects elsewhere does not take the token along.
func TestToken_stays(t *testing.T) {
	told := make(chan string, 100)
	elsewhere := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		told <- r.Header.Get("PRIVATE-TOKEN")
	}))
	defer elsewhere.Close()
	here := httptest.NewServer(http.RedirectHandler(elsewhere.URL+"/user", http.StatusFound))
	defer here.Close()
	b := newBench(t)
	b.opt.APIURL = here.URL + "/api/v4"
	if _, err := b.publish(t.Context(), check()); err == nil {
		t.Error("no error")
	}
	if got := <-told; got != "" {
		t.Errorf("the token went elsewhere: %q", got)
	}
}

// TestCertificates: a server of one's own may have certificates of one's own.
func TestCertificates(t *testing.T) {
	b := newBench(t)
	secure := httptest.NewUnstartedServer(b.server)
	secure.Config.ErrorLog = log.New(io.Discard, "", 0) // of clients that do not trust it
	secure.StartTLS()
	defer secure.Close()
	b.opt.APIURL = secure.URL + "/api/v4"
	file := filepath.Join(t.TempDir(), "ca.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: secure.Certificate().Raw}), 0o600); err != nil {
		t.Fatal(err)
	}
	b.opt.CAFile = file
	out, err := b.publish(t.Context(), check())
	b.whole(out, err, 2)
	for name, content := range map[string]string{"empty": "", "gone": ""} {
		b.opt.CAFile = filepath.Join(t.TempDir(), name)
		if name == "empty" {
			if err := os.WriteFile(b.opt.CAFile, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		out, err := b.publish(t.Context(), check())
		if err == nil || out.Posted {
			t.Errorf("%s: %+v", name, out)
		}
		noted(t, out, "CI_SERVER_TLS_CA_FILE are not used")
	}
}

func TestLines(t *testing.T) {
	for name, test := range map[string]struct {
		diff string
		want map[int]int
	}{
		"changed":        {ciDiff, map[int]int{2: 2, 3: 3, 4: 5, 5: 0, 6: 6}},
		"new":            {"@@ -0,0 +1,2 @@\n+a\n+b\n", map[int]int{1: 0, 2: 0}},
		"gone":           {"@@ -1,2 +0,0 @@\n-a\n-b\n", map[int]int{}},
		"two hunks":      {"@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +9 @@ @@\n x\n-y\n", map[int]int{1: 0, 9: 9}},
		"too large":      {"", map[int]int{}},
		"no diff at all": {"Binary files differ\n@@\n+x\n@@ - +\n+y", map[int]int{}},
	} {
		if diff := cmp.Diff(test.want, lines(test.diff)); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
	}
}

func FuzzLines(f *testing.F) {
	f.Add(ciDiff)
	f.Add("@@ -0,0 +1,2 @@\n+a\n\\ No newline")
	f.Add("@@ -x +99999999999999999999 @@\n+\n@@ \n")
	f.Fuzz(func(t *testing.T, diff string) {
		for now, old := range lines(diff) {
			if now < 1 || old < 0 {
				t.Errorf("line %d was %d", now, old)
			}
		}
	})
}
