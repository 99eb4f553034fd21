package github

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	gh "github.com/google/go-github/v60/github"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// last returns the context of the requests that must be made even though the
// process was told to end: for a short time then, patiently otherwise.
func last(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := retry.Outlive(ctx, grace)
	return retry.Patiently(ctx, lastWait, lastTries), cancel
}

// rescue looks once more for a run that may have been created unseen, and
// reports whether there is one to complete.
func (p *posting) rescue(ctx context.Context) bool {
	if p.run != nil || !p.dark {
		return p.run != nil
	}
	ctx, cancel := last(ctx)
	defer cancel()
	found, err := p.find(ctx)
	return found && err == nil
}

// complete ends the run: with the conclusion, which stood before the posting
// began, the page, and what could not be posted.
func (p *posting) complete(ctx context.Context, missing error) error {
	ctx, cancel := last(ctx)
	defer cancel()
	summary := p.summary(missing)
	err := p.end(ctx, p.run.GetID(), string(p.check.Conclusion), p.title(), summary)
	if s := status(err); s == http.StatusUnprocessableEntity || s == http.StatusRequestEntityTooLarge || s == http.StatusBadRequest {
		// A run with fewer words is better than one that stays open.
		p.unread = err
		err = p.end(ctx, p.run.GetID(), string(p.check.Conclusion), p.title(), "GitHub did not take the page; the job has it in its summary.")
	}
	p.settle(ctx)
	return err
}

// end completes a run.
func (p *posting) end(ctx context.Context, id int64, conclusion string, title *string, summary string) error {
	_, _, err := p.api.Checks.UpdateCheckRun(ctx, p.opt.Owner, p.opt.Repo, id, gh.UpdateCheckRunOptions{
		Name:       p.check.Name,
		Status:     gh.String("completed"),
		Conclusion: gh.String(conclusion),
		Output:     &gh.CheckRunOutput{Title: title, Summary: gh.String(summary)},
	})
	return err
}

// settle completes the other runs of ours that are open: those that a killed
// process left behind, and doubles that GitHub made of a request it seemed to
// have lost. They would keep the pull request waiting.
func (p *posting) settle(ctx context.Context) {
	if p.dark {
		if runs, err := p.runs(ctx); err == nil {
			p.open = nil
			for _, run := range runs {
				p.leave(run)
			}
		}
	}
	for _, run := range p.open {
		if run.GetID() == p.run.GetID() {
			continue
		}
		if err := p.end(ctx, run.GetID(), string(publish.Neutral), gh.String("Superseded"), "Another run of this check on the same commit took the place of this one."); err != nil && !refused(err) {
			p.note("An older run of the check is still in progress on GitHub.")
		}
	}
}

// summary returns the page in what room GitHub has for it, below a note of
// what could not be posted.
func (p *posting) summary(missing error) string {
	note := ""
	switch n := len(p.wanted) - p.there(); {
	case missing == nil:
	case n == 0:
		note = "> The posting was interrupted.\n\n"
	case errors.Is(missing, context.Canceled):
		note = fmt.Sprintf("> The job was cancelled: %d of %d annotations are missing.\n\n", n, len(p.wanted))
	default:
		note = fmt.Sprintf("> GitHub did not take %d of %d annotations.\n\n", n, len(p.wanted))
	}
	if p.omitted > 0 {
		note += fmt.Sprintf("> %d more annotations are not shown.\n\n", p.omitted)
	}
	return note + p.page(mostSummary-len(note))
}

// page returns the page in at most so many bytes.
func (p *posting) page(budget int) string {
	if p.check.Page == nil {
		return publish.Cut("There is no page.", budget)
	}
	return publish.CutPage(p.check.Page(budget), budget)
}
