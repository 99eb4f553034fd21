package forge

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// OnGitLab reports whether the process runs in GitLab CI.
func OnGitLab(getenv func(string) string) bool { return getenv("GITLAB_CI") == "true" }

// GitLab reads the environment of GitLab CI, which has no event but the
// variables of a pipeline.
//
// It is an error when the commit or the project cannot be told, or on a merge
// request its number. Where only the base is missing, the context has none.
//
// See https://docs.gitlab.com/ci/variables/predefined_variables/.
func GitLab(getenv func(string) string) (*Context, error) {
	c := &Context{
		Forge:         "gitlab",
		Event:         getenv("CI_PIPELINE_SOURCE"),
		Checkout:      strings.ToLower(getenv("CI_COMMIT_SHA")),
		DefaultBranch: branch(getenv("CI_DEFAULT_BRANCH")),
		Workspace:     getenv("CI_PROJECT_DIR"),
	}
	if err := c.project(getenv); err != nil {
		return nil, err
	}
	if !commit(c.Checkout) {
		return nil, errors.New("CI_COMMIT_SHA is not a commit")
	}
	c.Head = c.Checkout
	if getenv("CI_MERGE_REQUEST_IID") != "" { // also in the child of such a pipeline
		if err := c.merge(getenv); err != nil {
			return nil, err
		}
		return c, nil
	}
	c.Kind = source(c.Event)
	c.branchOrTag(getenv)
	return c, nil
}

// source translates why a pipeline runs that is none of a merge request.
func source(event string) Kind {
	switch event {
	case "push", "external": // the latter is a push elsewhere
		return Push
	case "schedule":
		return Schedule
	case "web", "webide", "api", "trigger", "chat", "pipeline":
		return Manual
	}
	return Other
}

// project reads what does not depend on the source: project, addresses, run.
func (c *Context) project(getenv func(string) string) error {
	full := getenv("CI_PROJECT_PATH")
	at := strings.LastIndexByte(full, '/')
	if at < 0 {
		return fmt.Errorf("CI_PROJECT_PATH %q is not the name of a project", full)
	}
	c.Owner, c.Name = full[:at], full[at+1:]
	for part := range strings.SplitSeq(full, "/") { // groups may be in groups
		if !slug(part) {
			return fmt.Errorf("CI_PROJECT_PATH %q is not the name of a project", full)
		}
	}
	var err error
	if c.ServerURL, err = address(getenv("CI_SERVER_URL"), "https://gitlab.com"); err != nil {
		return fmt.Errorf("CI_SERVER_URL: %w", err)
	}
	if c.APIURL, err = address(getenv("CI_API_V4_URL"), c.ServerURL+"/api/v4"); err != nil {
		return fmt.Errorf("CI_API_V4_URL: %w", err)
	}
	if c.ProjectURL, err = address(getenv("CI_PROJECT_URL"), c.ServerURL+"/"+full); err != nil {
		return fmt.Errorf("CI_PROJECT_URL: %w", err)
	}
	if c.RunURL, err = address(getenv("CI_JOB_URL"), ""); err != nil {
		return fmt.Errorf("CI_JOB_URL: %w", err)
	}
	c.Project = positive(getenv("CI_PROJECT_ID"))
	c.RunID = positive(getenv("CI_PIPELINE_ID"))
	c.Attempt = max(positive(getenv("CI_JOB_ID")), 1)
	return nil
}

// merge reads the pipeline of a merge request. Of merged results, and in a merge
// train, what is checked out is a trial merge: the head is the tip of the source.
func (c *Context) merge(getenv func(string) string) error {
	c.Kind = PullRequest
	c.Number = int(positive(getenv("CI_MERGE_REQUEST_IID")))
	if c.Number <= 0 {
		return errors.New("CI_MERGE_REQUEST_IID is not the number of a merge request")
	}
	if tip := strings.ToLower(getenv("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA")); commit(tip) {
		c.Head = tip
	}
	c.HeadRef = fmt.Sprintf("refs/merge-requests/%d/head", c.Number)
	target := branch(getenv("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"))
	if target != "" {
		target = "refs/heads/" + target
	}
	c.Base = base(strings.ToLower(getenv("CI_MERGE_REQUEST_DIFF_BASE_SHA")), target)
	if c.Base.Commit == "" {
		c.NoBase = "CI_MERGE_REQUEST_DIFF_BASE_SHA is not a commit"
	}
	c.Draft = getenv("CI_MERGE_REQUEST_DRAFT") == "true"
	// The pipeline of a fork runs in the fork, unless a member of the target
	// starts it: neither is known by the project that it runs in.
	c.Target = positive(getenv("CI_MERGE_REQUEST_PROJECT_ID"))
	if c.Target == 0 {
		c.Target = c.Project
	}
	into := getenv("CI_MERGE_REQUEST_PROJECT_PATH")
	if into == "" {
		into = c.Repository()
	}
	from := getenv("CI_MERGE_REQUEST_SOURCE_PROJECT_PATH") // empty once it is deleted
	c.Fork = !strings.EqualFold(from, into)
	if c.Fork && !strings.EqualFold(into, c.Repository()) {
		c.HeadRef = "" // the ref is one of the target
		c.Base.Ref = ""
	}
	return nil
}

// branchOrTag reads the pipeline of a branch or a tag.
func (c *Context) branchOrTag(getenv func(string) string) {
	tag := getenv("CI_COMMIT_TAG")
	ref := branch(getenv("CI_COMMIT_BRANCH"))
	switch {
	case tag != "":
		c.HeadRef = fullRef("refs/tags/" + tag)
	case ref != "":
		c.HeadRef = "refs/heads/" + ref
	}
	before := strings.ToLower(getenv("CI_COMMIT_BEFORE_SHA"))
	switch {
	case c.Kind != Push:
		c.NoBase = "the pipeline is for no change"
	case tag != "":
		c.NoBase = "a tag changes nothing"
	case commit(before):
		c.Base = Base{Commit: before, Ref: c.HeadRef}
	case before != "" && strings.Trim(before, "0") == "":
		c.NoBase = "the branch is new"
	default:
		c.NoBase = "CI_COMMIT_BEFORE_SHA is not a commit"
	}
}

// positive returns a number above 0, and 0 for what is none.
func positive(digits string) int64 {
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
