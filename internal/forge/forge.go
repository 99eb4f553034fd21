// Package forge reads what the environment of a pipeline says of the change
// that is to be judged: which commit, against which, where, and with what rights.
// It asks no forge and prints nothing.
package forge

import "fmt"

// Kind is why a pipeline runs, in the words of no forge.
type Kind string

// The kinds of events.
const (
	PullRequest Kind = "pull-request" // a change that asks to be merged
	Push        Kind = "push"         // commits on a branch or a tag
	MergeQueue  Kind = "merge-queue"  // a change as it will be merged
	Manual      Kind = "manual"       // somebody asked for it
	Schedule    Kind = "schedule"     // it is time
	Other       Kind = "other"
)

// Base is what a change is compared with. Its zero value: with nothing.
type Base struct {
	// Commit is the full id of the commit. On a pull request it is the tip of the
	// target branch, not the merge base.
	Commit string
	// Ref is the full name of a ref to fetch the commit from, refs/heads/main.
	Ref string
}

// Context is what is known of the change and of the pipeline.
type Context struct {
	Forge string // "github" or "gitlab"
	Event string // the event in the words of the forge
	Kind  Kind

	// Head is the full id of the commit to report on.
	Head string
	// HeadRef is the full name of a ref to fetch it from, if there is one.
	HeadRef string
	// Checkout is the full id of the commit that the pipeline checks out by
	// default. On a pull request that may be the result of a trial merge.
	Checkout string
	Base     Base
	// NoBase says why there is nothing to compare with, empty where there is.
	NoBase string

	Owner, Name   string // of the repository
	DefaultBranch string // short, empty where the event does not say
	ServerURL     string // for people, without a slash at its end
	APIURL        string // for programs, without a slash at its end
	// ProjectURL is where people find the repository that the pipeline runs in.
	ProjectURL string
	// Project is the id of that repository on GitLab, and Target that of the one
	// that a merge request asks to be merged into; 0 is not known.
	Project, Target int64

	Number int  // of the pull request; 0 is none
	Draft  bool // the pull request is not ready for review
	// Trusted says that a pull request runs with the rights of its target.
	Trusted    bool
	Fork       bool // the change comes from another repository
	Dependabot bool // Dependabot asked for it

	RunID     int64
	Attempt   int64
	RunURL    string // the run of the pipeline, for people
	Workspace string // the folder of the checkout
}

// ReadOnly returns why the pipeline's own token can normally only read, in
// words that follow "because"; it is empty where nothing says so. Settings of
// the repository may grant more: only the forge's answer is certain.
func (c *Context) ReadOnly() string {
	switch {
	case c.Trusted:
		return ""
	case c.Fork && c.Forge == "gitlab":
		return "the merge request comes from a fork"
	case c.Fork:
		return "the pull request comes from a fork"
	case c.Dependabot:
		return "Dependabot started the run"
	}
	return ""
}

// Deepen says how a pipeline would clone the whole history.
func (c *Context) Deepen() string {
	if c.Forge == "gitlab" {
		return `GIT_DEPTH: "0" in the variables of the job`
	}
	return "fetch-depth: 0 in the checkout"
}

// Delivery tells this run of the pipeline from any other one.
func (c *Context) Delivery() string { return fmt.Sprintf("%d.%d", c.RunID, c.Attempt) }

// Repository is the full name of the repository.
func (c *Context) Repository() string { return c.Owner + "/" + c.Name }
