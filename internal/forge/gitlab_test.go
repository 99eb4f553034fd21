package forge

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// pipeline is the environment of a job of GitLab CI, with what a case changes.
func pipeline(source, sha string, more ...string) map[string]string {
	env := map[string]string{
		"GITLAB_CI":          "true",
		"CI_PIPELINE_SOURCE": source,
		"CI_COMMIT_SHA":      sha,
		"CI_DEFAULT_BRANCH":  "main",
		"CI_PROJECT_DIR":     "/builds/acme/tools/widgets",
		"CI_PROJECT_PATH":    "acme/tools/widgets",
		"CI_PROJECT_ID":      "42",
		"CI_PROJECT_URL":     "https://gitlab.com/acme/tools/widgets",
		"CI_SERVER_URL":      "https://gitlab.com",
		"CI_API_V4_URL":      "https://gitlab.com/api/v4",
		"CI_PIPELINE_ID":     "8123",
		"CI_JOB_ID":          "99001",
		"CI_JOB_URL":         "https://gitlab.com/acme/tools/widgets/-/jobs/99001",
	}
	for i := 0; i < len(more); i += 2 {
		env[more[i]] = more[i+1]
	}
	return env
}

// mergeRequest is the environment of a pipeline of the merge request !7.
func mergeRequest(sha string, more ...string) map[string]string {
	return pipeline("merge_request_event", sha, append([]string{
		"CI_MERGE_REQUEST_IID", "7",
		"CI_MERGE_REQUEST_ID", "700",
		"CI_MERGE_REQUEST_EVENT_TYPE", "detached",
		"CI_MERGE_REQUEST_REF_PATH", "refs/merge-requests/7/head",
		"CI_MERGE_REQUEST_PROJECT_ID", "42",
		"CI_MERGE_REQUEST_PROJECT_PATH", "acme/tools/widgets",
		"CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", "acme/tools/widgets",
		"CI_MERGE_REQUEST_DIFF_BASE_SHA", baseSHA,
		"CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main",
		"CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "",
		"CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", "",
	}, more...)...)
}

// of is what every context of the tests has in common, with what differs.
func of(event string, kind Kind, change func(c *Context)) *Context {
	c := &Context{
		Forge: "gitlab", Event: event, Kind: kind, Owner: "acme/tools", Name: "widgets", DefaultBranch: "main",
		Checkout: headSHA, Head: headSHA, Project: 42,
		ServerURL: "https://gitlab.com", APIURL: "https://gitlab.com/api/v4", ProjectURL: "https://gitlab.com/acme/tools/widgets",
		RunID: 8123, Attempt: 99001, RunURL: "https://gitlab.com/acme/tools/widgets/-/jobs/99001",
		Workspace: "/builds/acme/tools/widgets",
	}
	if kind == PullRequest {
		c.Number, c.Target, c.HeadRef, c.Base = 7, 42, "refs/merge-requests/7/head", Base{Commit: baseSHA, Ref: "refs/heads/main"}
	}
	change(c)
	return c
}

func TestGitLab(t *testing.T) {
	same := func(*Context) {}
	merged := func(c *Context) { c.Checkout = mergeSHA }
	results := []string{"CI_MERGE_REQUEST_EVENT_TYPE", "merged_result", "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", headSHA, "CI_MERGE_REQUEST_TARGET_BRANCH_SHA", baseSHA}
	for name, test := range map[string]struct {
		env  map[string]string
		want *Context
	}{
		"merge request":       {mergeRequest(headSHA), of("merge_request_event", PullRequest, same)},
		"draft":               {mergeRequest(headSHA, "CI_MERGE_REQUEST_DRAFT", "true"), of("merge_request_event", PullRequest, func(c *Context) { c.Draft = true })},
		"merged results":      {mergeRequest(mergeSHA, results...), of("merge_request_event", PullRequest, merged)},
		"merge train":         {mergeRequest(mergeSHA, append(results, "CI_MERGE_REQUEST_EVENT_TYPE", "merge_train")...), of("merge_request_event", PullRequest, merged)},
		"child of a pipeline": {mergeRequest(headSHA, "CI_PIPELINE_SOURCE", "parent_pipeline"), of("parent_pipeline", PullRequest, same)},
		"fork, in the target": {mergeRequest(headSHA, "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", "mallory/widgets"),
			of("merge_request_event", PullRequest, func(c *Context) { c.Fork = true })},
		"fork, in the fork": {mergeRequest(headSHA, "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", "mallory/widgets", "CI_PROJECT_PATH", "mallory/widgets",
			"CI_PROJECT_ID", "43", "CI_PROJECT_URL", "https://gitlab.com/mallory/widgets"),
			of("merge_request_event", PullRequest, func(c *Context) {
				c.Fork, c.Owner, c.Project, c.ProjectURL, c.HeadRef, c.Base.Ref = true, "mallory", 43, "https://gitlab.com/mallory/widgets", "", ""
			})},
		"fork that is deleted": {mergeRequest(headSHA, "CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", ""),
			of("merge_request_event", PullRequest, func(c *Context) { c.Fork = true })},
		"merge request without a base": {mergeRequest(headSHA, "CI_MERGE_REQUEST_DIFF_BASE_SHA", ""),
			of("merge_request_event", PullRequest, func(c *Context) {
				c.Base, c.NoBase = Base{}, "CI_MERGE_REQUEST_DIFF_BASE_SHA is not a commit"
			})},
		"a target that is none": {mergeRequest(headSHA, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "-x"),
			of("merge_request_event", PullRequest, func(c *Context) { c.Base.Ref = "" })},
		"push": {pipeline("push", headSHA, "CI_COMMIT_BRANCH", "main", "CI_COMMIT_BEFORE_SHA", baseSHA),
			of("push", Push, func(c *Context) {
				c.HeadRef, c.Base = "refs/heads/main", Base{Commit: baseSHA, Ref: "refs/heads/main"}
			})},
		"push of a new branch": {pipeline("push", headSHA, "CI_COMMIT_BRANCH", "new", "CI_COMMIT_BEFORE_SHA", zeroSHA),
			of("push", Push, func(c *Context) { c.HeadRef, c.NoBase = "refs/heads/new", "the branch is new" })},
		"push of a tag": {pipeline("push", headSHA, "CI_COMMIT_TAG", "v1.0.0", "CI_COMMIT_BEFORE_SHA", zeroSHA),
			of("push", Push, func(c *Context) { c.HeadRef, c.NoBase = "refs/tags/v1.0.0", "a tag changes nothing" })},
		"schedule": {pipeline("schedule", headSHA, "CI_COMMIT_BRANCH", "main", "CI_COMMIT_BEFORE_SHA", zeroSHA),
			of("schedule", Schedule, func(c *Context) { c.HeadRef, c.NoBase = "refs/heads/main", "the pipeline is for no change" })},
		"by hand": {pipeline("web", headSHA, "CI_COMMIT_BRANCH", "main"),
			of("web", Manual, func(c *Context) { c.HeadRef, c.NoBase = "refs/heads/main", "the pipeline is for no change" })},
		"another source": {pipeline("security_orchestration_policy", headSHA, "CI_COMMIT_BRANCH", "main"),
			of("security_orchestration_policy", Other, func(c *Context) { c.HeadRef, c.NoBase = "refs/heads/main", "the pipeline is for no change" })},
		"a server of one's own, below a path": {pipeline("schedule", headSHA, "CI_SERVER_URL", "https://git.example.com:8443/gitlab/", "CI_API_V4_URL", "https://git.example.com:8443/gitlab/api/v4",
			"CI_PROJECT_URL", "https://git.example.com:8443/gitlab/acme/tools/widgets", "CI_JOB_URL", "", "CI_PROJECT_DIR", ""),
			of("schedule", Schedule, func(c *Context) {
				c.NoBase, c.RunURL, c.Workspace = "the pipeline is for no change", "", ""
				c.ServerURL, c.APIURL = "https://git.example.com:8443/gitlab", "https://git.example.com:8443/gitlab/api/v4"
				c.ProjectURL = "https://git.example.com:8443/gitlab/acme/tools/widgets"
			})},
		"addresses that are not said": {pipeline("schedule", headSHA, "CI_SERVER_URL", "https://git.example.com", "CI_API_V4_URL", "", "CI_PROJECT_URL", "", "CI_PROJECT_ID", "x"),
			of("schedule", Schedule, func(c *Context) {
				c.NoBase, c.Project = "the pipeline is for no change", 0
				c.ServerURL, c.APIURL, c.ProjectURL = "https://git.example.com", "https://git.example.com/api/v4", "https://git.example.com/acme/tools/widgets"
			})},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := GitLab(func(name string) string { return test.env[name] })
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestGitLab_refuses(t *testing.T) {
	for name, test := range map[string]struct {
		env  map[string]string
		want string
	}{
		"no project":                {mergeRequest(headSHA, "CI_PROJECT_PATH", ""), "CI_PROJECT_PATH"},
		"a project without a group": {mergeRequest(headSHA, "CI_PROJECT_PATH", "widgets"), "CI_PROJECT_PATH"},
		"a project outside":         {mergeRequest(headSHA, "CI_PROJECT_PATH", "acme/../../etc"), "CI_PROJECT_PATH"},
		"an API by no protocol":     {mergeRequest(headSHA, "CI_API_V4_URL", "file:///etc"), "CI_API_V4_URL"},
		"a password in an address":  {mergeRequest(headSHA, "CI_SERVER_URL", "https://u:secret@gitlab.com"), "CI_SERVER_URL"},
		"no commit":                 {mergeRequest("HEAD"), "CI_COMMIT_SHA"},
		"no number":                 {mergeRequest(headSHA, "CI_MERGE_REQUEST_IID", "-7"), "CI_MERGE_REQUEST_IID"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := GitLab(func(name string) string { return test.env[name] })
			if err == nil || got != nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "secret") {
				t.Errorf("got %+v and error %v, want an error with %q", got, err, test.want)
			}
		})
	}
}

func FuzzGitLab(f *testing.F) {
	f.Add("merge_request_event", headSHA, "main", baseSHA)
	f.Add("push", headSHA, "a..b", zeroSHA)
	f.Fuzz(func(t *testing.T, source, sha, name, before string) {
		env := mergeRequest(sha, "CI_PIPELINE_SOURCE", source, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", name,
			"CI_MERGE_REQUEST_DIFF_BASE_SHA", before, "CI_COMMIT_BRANCH", name, "CI_COMMIT_BEFORE_SHA", before, "CI_PROJECT_PATH", "acme/"+name)
		if source == "push" {
			env["CI_MERGE_REQUEST_IID"] = ""
		}
		c, err := GitLab(func(name string) string { return env[name] })
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
