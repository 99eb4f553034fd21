package github

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	gh "github.com/google/go-github/v60/github"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

const (
	// mostComment is the size of a comment. GitHub counts characters, of which
	// there are never more than bytes.
	mostComment = 65536
	// mostPages of a hundred comments are searched for ours.
	mostPages = 30
	// actions is the app whose token a job of GitHub Actions has.
	actions = "github-actions"
)

// comment creates or updates the comment on the pull request, if one is asked
// for. Without the right to, it is a note and no error.
func (p *posting) comment(ctx context.Context) error {
	if !p.opt.Comment || p.opt.Number <= 0 {
		return nil
	}
	body := p.marker() + "\n" + p.page(mostComment-len(p.marker())-1)
	err := p.place(ctx, body)
	switch {
	case err == nil:
		return nil
	case refused(err) || status(err) == http.StatusGone:
		p.note("No comment: %s.", p.noRight(err, "pull-requests"))
		return nil
	}
	p.note("No comment: it could not be posted.")
	return p.hush("post the comment", err)
}

// marker is the first line of our comment.
func (p *posting) marker() string { return publish.Marker(p.check.Name) }

// place puts the comment where it belongs: into the one that is there, or into
// a new one. Where it is not certain whether that was created, it looks again.
func (p *posting) place(ctx context.Context, body string) error {
	author, err := p.self(ctx)
	if err != nil {
		return err
	}
	for failures := 1; ; failures++ {
		there, err := p.mine(ctx, author)
		if err != nil {
			return err
		}
		if there != nil {
			if there.GetBody() == body {
				return nil
			}
			_, _, err = p.api.Issues.EditComment(ctx, p.opt.Owner, p.opt.Repo, there.GetID(), &gh.IssueComment{Body: &body})
			return err
		}
		_, _, err = p.api.Issues.CreateComment(ctx, p.opt.Owner, p.opt.Repo, p.opt.Number, &gh.IssueComment{Body: &body})
		if err == nil || !uncertain(err) || failures > retry.UsualTries || !p.wait(ctx, failures) {
			return err
		}
	}
}

// mine returns our comment, nil if there is none. Anybody can write a comment
// with our marker: only one of our own is taken for ours.
func (p *posting) mine(ctx context.Context, author string) (*gh.IssueComment, error) {
	opt := &gh.IssueListCommentsOptions{ListOptions: gh.ListOptions{PerPage: 100}}
	for range mostPages {
		page, resp, err := p.api.Issues.ListComments(ctx, p.opt.Owner, p.opt.Repo, p.opt.Number, opt)
		if err != nil {
			return nil, err
		}
		for _, c := range page {
			if c.GetUser().GetLogin() == author && strings.HasPrefix(c.GetBody(), p.marker()) {
				return c, nil
			}
		}
		if resp.NextPage == 0 {
			return nil, nil
		}
		opt.Page = resp.NextPage
	}
	return nil, fmt.Errorf("none of the first %d comments is ours", mostPages*opt.PerPage)
}

// self returns the login that our comments have: that of the app which created
// the check run; else that of the user, whom GitHub tells for tokens of people
// only; else the one of GitHub Actions.
func (p *posting) self(ctx context.Context) (string, error) {
	if app := p.run.GetApp().GetSlug(); app != "" {
		return app + "[bot]", nil
	}
	user, _, err := p.api.Users.Get(ctx, "")
	switch {
	case refused(err) || err == nil && user.GetLogin() == "":
		return actions + "[bot]", nil
	case err != nil:
		return "", err
	}
	return user.GetLogin(), nil
}

// instead says the same as the check by what needs no right: workflow commands
// and the summary of the job.
func (p *posting) instead() publish.Outcome {
	if p.opt.Getenv != nil && p.opt.Getenv("GITHUB_ACTIONS") == "true" {
		p.command()
	}
	p.summarize()
	return publish.Outcome{Notes: p.notes}
}
