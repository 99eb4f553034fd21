package forge

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// OnGitHub reports whether the process runs in GitHub Actions.
func OnGitHub(getenv func(string) string) bool { return getenv("GITHUB_ACTIONS") == "true" }

// GitHub reads the environment of GitHub Actions and the file with its event.
// readFile need not return more than [MostEvent] bytes and one.
//
// It is an error when the commit or the repository cannot be told, or when the
// event is one of those that name the commit and cannot be read. Where only the
// base is missing, the context has none.
//
// See https://docs.github.com/actions/reference/workflows-and-actions/variables
// and https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows.
func GitHub(getenv func(string) string, readFile func(string) ([]byte, error)) (*Context, error) {
	c := &Context{
		Forge:     "github",
		Event:     getenv("GITHUB_EVENT_NAME"),
		Checkout:  strings.ToLower(getenv("GITHUB_SHA")),
		Workspace: getenv("GITHUB_WORKSPACE"),
	}
	c.Kind = kind(c.Event)
	c.Dependabot = getenv("GITHUB_ACTOR") == "dependabot[bot]"
	if err := c.place(getenv); err != nil {
		return nil, err
	}
	e, err := readEvent(getenv("GITHUB_EVENT_PATH"), readFile)
	if err != nil && (c.Kind == PullRequest || c.Kind == MergeQueue) {
		return nil, fmt.Errorf("read the event %q: %w", c.Event, err)
	}
	c.DefaultBranch = branch(e.Repository.DefaultBranch)
	if wrong := c.change(e, getenv("GITHUB_REF")); wrong != nil {
		return nil, fmt.Errorf("read the event %q: %w", c.Event, wrong)
	}
	if c.Base.Commit == "" {
		c.NoBase = noBase(c.Kind, e, err)
	}
	if !commit(c.Checkout) {
		c.Checkout = ""
	}
	return c, nil
}

// kind translates the name of an event.
func kind(event string) Kind {
	switch event {
	case "pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment":
		return PullRequest
	case "push":
		return Push
	case "merge_group":
		return MergeQueue
	case "workflow_dispatch", "repository_dispatch":
		return Manual
	case "schedule":
		return Schedule
	}
	return Other
}

// place reads what does not depend on the event: repository, addresses, run.
func (c *Context) place(getenv func(string) string) error {
	owner, name, _ := strings.Cut(getenv("GITHUB_REPOSITORY"), "/")
	if !slug(owner) || !slug(name) {
		return fmt.Errorf("GITHUB_REPOSITORY %q is not the name of a repository", getenv("GITHUB_REPOSITORY"))
	}
	c.Owner, c.Name = owner, name
	var err error
	if c.ServerURL, err = address(getenv("GITHUB_SERVER_URL"), "https://github.com"); err != nil {
		return fmt.Errorf("GITHUB_SERVER_URL: %w", err)
	}
	if c.APIURL, err = address(getenv("GITHUB_API_URL"), "https://api.github.com"); err != nil {
		return fmt.Errorf("GITHUB_API_URL: %w", err)
	}
	c.ProjectURL = c.ServerURL + "/" + c.Repository()
	c.RunID, _ = strconv.ParseInt(getenv("GITHUB_RUN_ID"), 10, 64)
	c.Attempt, _ = strconv.ParseInt(getenv("GITHUB_RUN_ATTEMPT"), 10, 64)
	c.Attempt = max(c.Attempt, 1)
	if c.RunID > 0 {
		c.RunURL = fmt.Sprintf("%s/%s/%s/actions/runs/%d/attempts/%d", c.ServerURL, c.Owner, c.Name, c.RunID, c.Attempt)
	} else {
		c.RunID = 0
	}
	return nil
}

// change reads which commit is judged, and against which.
func (c *Context) change(e event, ref string) error {
	switch c.Kind {
	case PullRequest:
		return c.pull(e)
	case MergeQueue:
		g := e.MergeGroup
		if !commit(g.HeadSHA) {
			return errors.New("merge_group.head_sha is not a commit")
		}
		c.Head, c.HeadRef = g.HeadSHA, fullRef(g.HeadRef)
		c.Base = base(g.BaseSHA, fullRef(g.BaseRef))
		return nil
	case Push:
		if !e.Forced && !e.Deleted {
			c.Base = base(e.Before, fullRef(ref))
		}
	}
	if !commit(c.Checkout) {
		return errors.New("GITHUB_SHA is not a commit")
	}
	c.Head, c.HeadRef = c.Checkout, fullRef(ref)
	return nil
}

// pull reads a pull request. Its head is the commit to report on: what
// GITHUB_SHA names is the result of a trial merge, or the target itself.
func (c *Context) pull(e event) error {
	p := e.PullRequest
	if !commit(p.Head.SHA) {
		return errors.New("pull_request.head.sha is not a commit")
	}
	c.Number = p.Number
	if c.Number == 0 {
		c.Number = e.Number
	}
	if c.Number <= 0 {
		return errors.New("pull_request.number is not the number of a pull request")
	}
	c.Head, c.HeadRef = p.Head.SHA, fmt.Sprintf("refs/pull/%d/head", c.Number)
	if b := branch(p.Base.Ref); b != "" {
		c.Base = base(p.Base.SHA, "refs/heads/"+b)
	} else {
		c.Base = base(p.Base.SHA, "")
	}
	c.Draft = p.Draft
	c.Fork = !p.Head.Repo.same(p.Base.Repo)
	c.Trusted = c.Event == "pull_request_target"
	return nil
}

// noBase says why an event has nothing to compare with.
func noBase(k Kind, e event, err error) string {
	switch {
	case k != PullRequest && k != MergeQueue && k != Push:
		return "the event changes nothing"
	case err != nil:
		return "the event could not be read: " + err.Error()
	case e.Forced:
		return "the push rewrote the branch"
	case e.Deleted:
		return "the push deleted the branch"
	case k == Push && e.Before != "" && strings.Trim(e.Before, "0") == "":
		return "the branch is new"
	}
	return "the event names no base"
}

// base returns what to compare with, nothing if the commit is none.
func base(sha, ref string) Base {
	if !commit(sha) {
		return Base{}
	}
	return Base{Commit: sha, Ref: ref}
}
