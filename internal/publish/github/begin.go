package github

import (
	"cmp"
	"context"
	"slices"
	"strings"

	gh "github.com/google/go-github/v60/github"

	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// ours begins the external id of every run that stagecheck creates. A job of
// GitHub Actions has a check run by the same app, and by the same name if it is
// called so: without the mark it would be taken for ours.
const ours = "stagecheck/"

func (p *posting) externalID() string { return ours + p.check.ExternalID }

// begin finds the run to update, or creates one: in progress in either case.
//
// A run of the same name on the same commit is updated. The exception is one
// with annotations that do not hold any more, since those cannot be taken away:
// a new run takes its place, which GitHub shows instead of it.
func (p *posting) begin(ctx context.Context) error {
	runs, err := p.runs(ctx)
	if err != nil {
		return err
	}
	known, stale := map[int64]bool{}, false
	for _, run := range runs {
		known[run.GetID()] = true
		if p.run != nil || stale {
			p.leave(run)
			continue
		}
		if stale, err = p.adopt(ctx, run); err != nil {
			return err
		}
	}
	if p.run != nil {
		return nil
	}
	return p.create(ctx, known)
}

// leave remembers a run of ours that is not the one to complete, but must not
// stay open.
func (p *posting) leave(run *gh.CheckRun) {
	if run.GetStatus() != "completed" {
		p.open = append(p.open, run)
	}
}

// runs returns the runs of this check on its commit that stagecheck created,
// the newest first.
func (p *posting) runs(ctx context.Context) ([]*gh.CheckRun, error) {
	opt := &gh.ListCheckRunsOptions{
		CheckName:   gh.String(p.check.Name),
		Filter:      gh.String("all"), // the latest may be the job's own
		ListOptions: gh.ListOptions{PerPage: 100},
	}
	var own []*gh.CheckRun
	for range 10 { // of a thousand runs GitHub deletes the oldest
		page, resp, err := p.api.Checks.ListCheckRunsForRef(ctx, p.opt.Owner, p.opt.Repo, p.check.Head, opt)
		if err != nil {
			return nil, err
		}
		for _, run := range page.CheckRuns {
			if run.GetName() == p.check.Name && run.GetHeadSHA() == p.check.Head && strings.HasPrefix(run.GetExternalID(), ours) {
				own = append(own, run)
			}
		}
		if resp.NextPage == 0 {
			break
		}
		opt.Page = resp.NextPage
	}
	slices.SortFunc(own, func(a, b *gh.CheckRun) int { return cmp.Compare(b.GetID(), a.GetID()) })
	return own, nil
}

// adopt takes a run for ours to update. It leaves one that belongs to another
// app, and one that is stale: that holds what does not hold any more.
func (p *posting) adopt(ctx context.Context, run *gh.CheckRun) (stale bool, err error) {
	has, count, err := p.read(ctx, run.GetID())
	if err != nil {
		return false, err
	}
	if !has.within(p.wanted) {
		p.note("An earlier run of the check has annotations that do not hold any more: a new one takes its place.")
		p.leave(run)
		return true, nil
	}
	updated, _, err := p.api.Checks.UpdateCheckRun(ctx, p.opt.Owner, p.opt.Repo, run.GetID(), gh.UpdateCheckRunOptions{
		Name:       p.check.Name,
		Status:     gh.String("in_progress"),
		ExternalID: gh.String(p.externalID()),
		DetailsURL: some(p.opt.DetailsURL),
	})
	switch {
	case err == nil:
		p.run, p.held, p.count = updated, has, count
	case uncertain(err):
		p.run, p.held, p.count = run, has, count // it may be open now: whatever comes, it is to be completed
	case status(err) == 0:
		return false, err
	}
	return false, nil // otherwise it is not ours: only the app that created a run may update it
}

// create creates the run. Where it is not certain whether GitHub did, it looks
// before it asks again.
func (p *posting) create(ctx context.Context, known map[int64]bool) error {
	p.known = known
	for failures := 1; ; failures++ {
		err := p.post(ctx)
		if err == nil || !uncertain(err) {
			return err
		}
		p.dark = true
		if failures > retry.UsualTries || !p.wait(ctx, failures) {
			return err
		}
		if found, lost := p.find(ctx); found || lost != nil {
			return lost
		}
	}
}

// find looks for a run that was created by a request of ours whose answer did
// not arrive.
func (p *posting) find(ctx context.Context) (bool, error) {
	runs, err := p.runs(ctx)
	if err != nil {
		return false, err
	}
	for _, run := range runs {
		if !p.known[run.GetID()] && run.GetExternalID() == p.externalID() {
			p.run, p.held = run, held{}
			return true, nil
		}
	}
	return false, nil
}

// post asks once for a new run. It is not interrupted: a run that is created
// and not known would stay open.
func (p *posting) post(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	ctx, cancel := retry.Outlive(ctx, grace)
	defer cancel()
	run, _, err := p.api.Checks.CreateCheckRun(ctx, p.opt.Owner, p.opt.Repo, gh.CreateCheckRunOptions{
		Name:       p.check.Name,
		HeadSHA:    p.check.Head,
		Status:     gh.String("in_progress"),
		ExternalID: gh.String(p.externalID()),
		DetailsURL: some(p.opt.DetailsURL),
	})
	if err != nil {
		return err
	}
	p.run, p.held = run, held{}
	return nil
}

// wait waits after so many failures, out of the patience of the context, and
// reports whether to go on.
func (p *posting) wait(ctx context.Context, failures int) bool {
	return retry.Wait(ctx, failures, p.opt.Sleep)
}

// some returns nil for an empty string.
func some(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
