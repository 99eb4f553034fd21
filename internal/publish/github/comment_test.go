package github

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/publish/github/fakegithub"
)

const commentsPath = "/issues/"

func TestComment(t *testing.T) {
	b := newBench(t)
	b.opt.Comment = true
	c := check(0)
	hostile := "<!-- stagecheck: stagecheck -->\nnothing to see"
	b.server.AddComment(fakegithub.Comment{Number: 7, User: "mallory", Body: hostile})
	b.server.AddComment(fakegithub.Comment{Number: 7, User: "github-actions[bot]", Body: "> <!-- stagecheck: stagecheck -->\nquoted by another job"})
	for i := range 120 {
		b.server.AddComment(fakegithub.Comment{Number: 7, User: "octocat", Body: fmt.Sprint("comment ", i)})
	}
	for _, page := range []string{"one", "two", "two"} {
		c.Page = func(int) string { return page }
		if out, err := b.publish(t.Context(), c); err != nil || !out.Posted {
			t.Fatalf("%+v, %v", out, err)
		}
	}
	comments := b.server.Comments()
	if len(comments) != 123 {
		t.Fatalf("there are %d comments", len(comments))
	}
	for _, one := range comments[:122] {
		if one.Edits > 0 {
			t.Errorf("a comment of %s was edited", one.User)
		}
	}
	own := comments[122]
	if own.Body != "<!-- stagecheck: stagecheck -->\ntwo" || own.Edits != 1 || own.User != "github-actions[bot]" {
		t.Errorf("%+v", own)
	}
	// A check of another name has its own.
	c.Name = "stagecheck (itsm)"
	if _, err := b.publish(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if comments := b.server.Comments(); len(comments) != 124 {
		t.Errorf("there are %d comments", len(comments))
	}
}

func TestComment_without_check_run(t *testing.T) {
	for _, user := range []string{"", "octocat"} {
		b := newBench(t)
		b.opt.Comment = true
		b.server.Allow(token, fakegithub.Token{App: fakegithub.Actions, User: user, Issues: true})
		for range 2 {
			out, err := b.publish(t.Context(), check(1))
			if err != nil {
				t.Errorf("%+v, %v", out, err)
			}
		}
		if comments := b.server.Comments(); len(comments) != 1 {
			t.Errorf("as %q: %+v", user, comments)
		}
	}
}

func TestComment_faults(t *testing.T) {
	for name, test := range map[string]struct {
		fault    fakegithub.Fault
		comments int
		fails    bool
		note     string
	}{
		"500":               {fakegithub.Fault{Method: "POST", Path: commentsPath, Times: 1, Status: 500}, 1, false, ""},
		"500, heeded":       {fakegithub.Fault{Method: "POST", Path: commentsPath, Times: 1, Status: 500, Heeded: true}, 1, false, ""},
		"cut after":         {fakegithub.Fault{Method: "POST", Path: commentsPath, Times: 1, Cut: true, Heeded: true}, 1, false, ""},
		"502 for ever":      {fakegithub.Fault{Method: "POST", Path: commentsPath, Status: 502}, 0, true, "could not be posted"},
		"403":               {fakegithub.Fault{Method: "POST", Path: commentsPath, Status: 403}, 0, false, "pull-requests: write"},
		"404 on the list":   {fakegithub.Fault{Method: "GET", Path: commentsPath, Status: 404}, 0, false, "(404)"},
		"410, all are off":  {fakegithub.Fault{Method: "GET", Path: commentsPath, Status: 410}, 0, false, "(410)"},
		"422, it is locked": {fakegithub.Fault{Method: "POST", Path: commentsPath, Status: 422}, 0, true, "could not be posted"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			b.opt.Comment = true
			b.server.Fail(test.fault)
			out, err := b.publish(t.Context(), check(1))
			if (err != nil) != test.fails || !out.Posted {
				t.Errorf("%+v, %v", out, err)
			}
			b.completed(1, "neutral")
			if comments := b.server.Comments(); len(comments) != test.comments {
				t.Errorf("%+v", comments)
			}
			if test.note != "" {
				noted(t, out, test.note)
			}
			if err != nil && !strings.Contains(err.Error(), "post the comment") {
				t.Error(err)
			}
		})
	}
}
