package forge

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	headSHA  = "9c1d2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b"
	baseSHA  = "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d"
	mergeSHA = "feedfacefeedfacefeedfacefeedfacefeedface"
	zeroSHA  = "0000000000000000000000000000000000000000"
)

// environment is that of a job on github.com, with what a case changes.
func environment(event, ref, sha string, more ...string) map[string]string {
	env := map[string]string{
		"GITHUB_ACTIONS":     "true",
		"GITHUB_EVENT_NAME":  event,
		"GITHUB_EVENT_PATH":  "/home/runner/work/_temp/_github_workflow/event.json",
		"GITHUB_REPOSITORY":  "acme/widgets",
		"GITHUB_SERVER_URL":  "https://github.com",
		"GITHUB_API_URL":     "https://api.github.com",
		"GITHUB_REF":         ref,
		"GITHUB_SHA":         sha,
		"GITHUB_ACTOR":       "octocat",
		"GITHUB_RUN_ID":      "8123456789",
		"GITHUB_RUN_ATTEMPT": "2",
		"GITHUB_WORKSPACE":   "/home/runner/work/widgets/widgets",
	}
	for i := 0; i < len(more); i += 2 {
		env[more[i]] = more[i+1]
	}
	return env
}

// pulled is the payload of a pull request from a repository, null if it is gone.
func pulled(headRepo string) string {
	return fmt.Sprintf(`{
	  "action": "synchronize", "number": 7,
	  "before": %[1]q, "after": %[2]q,
	  "pull_request": {
	    "number": 7, "state": "open", "draft": true, "title": "::error::title\n", "merge_commit_sha": %[3]q,
	    "user": {"login": "octocat", "id": 583231},
	    "head": {"label": "octocat:patch", "ref": "patch", "sha": %[2]q, "repo": %[4]s},
	    "base": {"label": "acme:main", "ref": "main", "sha": %[1]q, "repo": {"id": 1296269, "full_name": "acme/widgets", "default_branch": "main"}},
	    "author_association": "CONTRIBUTOR"
	  },
	  "repository": {"id": 1296269, "full_name": "acme/widgets", "default_branch": "main", "private": false},
	  "sender": {"login": "octocat", "id": 583231}
	}`, baseSHA, headSHA, mergeSHA, headRepo)
}

const (
	ownRepo  = `{"id": 1296269, "full_name": "acme/widgets", "fork": false}`
	forkRepo = `{"id": 4242, "full_name": "octocat/widgets", "fork": true}`
)

func pushed(before string, forced bool) string {
	return fmt.Sprintf(`{"ref": "refs/heads/main", "before": %q, "after": %q, "created": false, "deleted": false, "forced": %t,
	  "base_ref": null, "compare": "https://github.com/acme/widgets/compare/x", "commits": [],
	  "repository": {"id": 1296269, "full_name": "acme/widgets", "default_branch": "main", "owner": {"name": "acme"}},
	  "pusher": {"name": "octocat"}}`, before, headSHA, forced)
}

const merging = `{"action": "checks_requested",
  "merge_group": {"head_sha": "` + headSHA + `", "head_ref": "refs/heads/gh-readonly-queue/main/pr-7-` + baseSHA + `",
    "base_sha": "` + baseSHA + `", "base_ref": "refs/heads/main", "head_commit": {"id": "` + headSHA + `"}},
  "repository": {"id": 1296269, "full_name": "acme/widgets", "default_branch": "main"}}`

// want is what every context of the tests has in common, with what differs.
func want(change func(c *Context)) *Context {
	c := &Context{
		Forge: "github", Owner: "acme", Name: "widgets", DefaultBranch: "main", Checkout: headSHA, Head: headSHA,
		ServerURL: "https://github.com", APIURL: "https://api.github.com", ProjectURL: "https://github.com/acme/widgets",
		RunID: 8123456789, Attempt: 2, RunURL: "https://github.com/acme/widgets/actions/runs/8123456789/attempts/2",
		Workspace: "/home/runner/work/widgets/widgets",
	}
	change(c)
	return c
}

func TestGitHub(t *testing.T) {
	pull := func(c *Context) {
		c.Event, c.Kind, c.Number, c.Draft = "pull_request", PullRequest, 7, true
		c.HeadRef, c.Checkout = "refs/pull/7/head", mergeSHA
		c.Base = Base{Commit: baseSHA, Ref: "refs/heads/main"}
	}
	for name, test := range map[string]struct {
		env   map[string]string
		event string
		want  *Context
	}{
		"pull request": {environment("pull_request", "refs/pull/7/merge", mergeSHA), pulled(ownRepo), want(pull)},
		"pull request of a fork": {environment("pull_request", "refs/pull/7/merge", mergeSHA), pulled(forkRepo),
			want(func(c *Context) { pull(c); c.Fork = true })},
		"pull request of a deleted fork": {environment("pull_request", "refs/pull/7/merge", mergeSHA), pulled("null"),
			want(func(c *Context) { pull(c); c.Fork = true })},
		"pull request of Dependabot": {environment("pull_request", "refs/pull/7/merge", mergeSHA, "GITHUB_ACTOR", "dependabot[bot]"), pulled(ownRepo),
			want(func(c *Context) { pull(c); c.Dependabot = true })},
		"pull request with the rights of its target": {environment("pull_request_target", "refs/heads/main", baseSHA), pulled(forkRepo),
			want(func(c *Context) {
				pull(c)
				c.Event, c.Checkout, c.Fork, c.Trusted = "pull_request_target", baseSHA, true, true
			})},
		"push": {environment("push", "refs/heads/main", headSHA), pushed(baseSHA, false),
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef = "push", Push, "refs/heads/main"
				c.Base = Base{Commit: baseSHA, Ref: "refs/heads/main"}
			})},
		"forced push": {environment("push", "refs/heads/main", headSHA), pushed(baseSHA, true),
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef, c.NoBase = "push", Push, "refs/heads/main", "the push rewrote the branch"
			})},
		"push of a new branch": {environment("push", "refs/heads/new", headSHA), pushed(zeroSHA, false),
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef, c.NoBase = "push", Push, "refs/heads/new", "the branch is new"
			})},
		"push, the event unreadable": {environment("push", "refs/heads/main", headSHA), `{"before":`,
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef, c.DefaultBranch = "push", Push, "refs/heads/main", ""
				c.NoBase = "the event could not be read: unexpected end of JSON input"
			})},
		"merge queue": {environment("merge_group", "refs/heads/gh-readonly-queue/main/pr-7-"+baseSHA, headSHA), merging,
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef = "merge_group", MergeQueue, "refs/heads/gh-readonly-queue/main/pr-7-"+baseSHA
				c.Base = Base{Commit: baseSHA, Ref: "refs/heads/main"}
			})},
		"by hand": {environment("workflow_dispatch", "refs/heads/main", headSHA), `{"inputs": {"number": "x"}, "ref": "refs/heads/main", "repository": {"default_branch": "main"}}`,
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef, c.NoBase = "workflow_dispatch", Manual, "refs/heads/main", "the event changes nothing"
			})},
		"schedule, without an event file": {environment("schedule", "refs/heads/main", headSHA, "GITHUB_EVENT_PATH", ""), ``,
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef, c.DefaultBranch, c.NoBase = "schedule", Schedule, "refs/heads/main", "", "the event changes nothing"
			})},
		"another event": {environment("release", "refs/tags/v1.0.0", headSHA), `{"action": "published", "repository": {"default_branch": "main"}}`,
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef, c.NoBase = "release", Other, "refs/tags/v1.0.0", "the event changes nothing"
			})},
		"GitHub Enterprise Server": {environment("schedule", "refs/heads/main", headSHA, "GITHUB_SERVER_URL", "https://ghes.example.com/", "GITHUB_API_URL", "https://ghes.example.com/api/v3/", "GITHUB_RUN_ATTEMPT", ""), `{}`,
			want(func(c *Context) {
				c.Event, c.Kind, c.HeadRef, c.DefaultBranch, c.NoBase = "schedule", Schedule, "refs/heads/main", "", "the event changes nothing"
				c.ServerURL, c.APIURL, c.Attempt = "https://ghes.example.com", "https://ghes.example.com/api/v3", 1
				c.RunURL, c.ProjectURL = "https://ghes.example.com/acme/widgets/actions/runs/8123456789/attempts/1", "https://ghes.example.com/acme/widgets"
			})},
		"refs that are none": {environment("push", "refs/heads/a..b", headSHA), pushed(baseSHA, false),
			want(func(c *Context) { c.Event, c.Kind, c.Base = "push", Push, Base{Commit: baseSHA} })},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := github(test.env, test.event)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestGitHub_refuses(t *testing.T) {
	pull := func(more ...string) map[string]string {
		return environment("pull_request", "refs/pull/7/merge", mergeSHA, more...)
	}
	for name, test := range map[string]struct {
		env   map[string]string
		event string
		want  string
	}{
		"no repository":         {pull("GITHUB_REPOSITORY", ""), pulled(ownRepo), "GITHUB_REPOSITORY"},
		"a repository outside":  {pull("GITHUB_REPOSITORY", "../.."), pulled(ownRepo), "GITHUB_REPOSITORY"},
		"three parts":           {pull("GITHUB_REPOSITORY", "a/b/c"), pulled(ownRepo), "GITHUB_REPOSITORY"},
		"an API by no protocol": {pull("GITHUB_API_URL", "file:///etc"), pulled(ownRepo), "GITHUB_API_URL"},
		"no event":              {pull("GITHUB_EVENT_PATH", ""), "", "GITHUB_EVENT_PATH is not set"},
		"an event of nothing":   {pull(), "", "unexpected end of JSON"},
		"no object":             {pull(), "[]", "cannot unmarshal"},
		"wrong types":           {pull(), `{"pull_request": {"number": "7", "head": []}}`, "cannot unmarshal"},
		"no head":               {pull(), `{"pull_request": {"number": 7}}`, "head.sha"},
		"a head that is option": {pull(), strings.ReplaceAll(pulled(ownRepo), headSHA, "--upload-pack=touch"), "head.sha"},
		"no number":             {pull(), strings.ReplaceAll(pulled(ownRepo), `"number": 7`, `"number": -7`), "number"},
		"nested":                {pull(), `{"x":` + strings.Repeat("[", 200_000), "max depth"},
		"huge":                  {pull(), strings.Repeat(" ", MostEvent+1), "bytes"},
		"no commit":             {environment("push", "refs/heads/main", "HEAD"), pushed(baseSHA, false), "GITHUB_SHA"},
		"no merge group":        {environment("merge_group", "refs/heads/x", headSHA), `{}`, "merge_group.head_sha"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := github(test.env, test.event)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %+v and error %v, want an error with %q", got, err, test.want)
			}
		})
	}
}

func TestGitHub_keeps_passwords_to_itself(t *testing.T) {
	for _, given := range []string{"https://user:secret@ghes.example.com", "https://ghes.example.com?token=secret", "https://user:secret@ghes.example.com:port", "ftp://user:secret@ghes.example.com"} {
		_, err := github(environment("push", "refs/heads/main", headSHA, "GITHUB_API_URL", given), "{}")
		if err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: error %v", given, err)
		}
	}
}

func TestReadOnly(t *testing.T) {
	for _, test := range []struct {
		of   Context
		want string
	}{
		{Context{}, ""},
		{Context{Fork: true}, "the pull request comes from a fork"},
		{Context{Fork: true, Trusted: true}, ""},
		{Context{Forge: "gitlab", Fork: true}, "the merge request comes from a fork"},
		{Context{Dependabot: true}, "Dependabot started the run"},
	} {
		if got := test.of.ReadOnly(); got != test.want {
			t.Errorf("%+v: got %q, want %q", test.of, got, test.want)
		}
	}
}

func FuzzGitHub(f *testing.F) {
	f.Add("pull_request", pulled(ownRepo))
	f.Add("pull_request_target", pulled("null"))
	f.Add("push", pushed(baseSHA, false))
	f.Add("merge_group", merging)
	f.Fuzz(func(t *testing.T, name, event string) {
		c, err := github(environment(name, "refs/heads/main", headSHA), event)
		if err != nil {
			return
		}
		if !commit(c.Head) || c.Base.Commit != "" && !commit(c.Base.Commit) || (c.Base.Commit == "") == (c.NoBase == "") {
			t.Errorf("%+v", c)
		}
		for _, ref := range []string{c.HeadRef, c.Base.Ref} {
			if ref != "" && (!strings.HasPrefix(ref, "refs/") || strings.ContainsAny(ref, " \n:")) {
				t.Errorf("ref %q", ref)
			}
		}
	})
}

// github reads an environment and an event that are given.
func github(env map[string]string, event string) (*Context, error) {
	return GitHub(func(name string) string { return env[name] }, func(path string) ([]byte, error) {
		if path != env["GITHUB_EVENT_PATH"] {
			return nil, fmt.Errorf("read %s: %w", path, os.ErrNotExist)
		}
		return []byte(event), nil
	})
}
