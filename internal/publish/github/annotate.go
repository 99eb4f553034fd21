package github

import (
	"context"
	"maps"

	gh "github.com/google/go-github/v60/github"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

const (
	mostFailures = 4 // of requests that add annotations, whose outcome is not known
	mostRereads  = 3 // because GitHub counts other annotations than we do
)

// annotate adds the annotations that the run lacks. Each request adds to those
// that are there, so none is sent again before it was seen what arrived.
func (p *posting) annotate(ctx context.Context) error {
	failures, rereads := 0, 0
	for todo := p.held.lacks(p.wanted); len(todo) > 0; {
		if err := ctx.Err(); err != nil {
			return err
		}
		next := batch(todo)
		count, err := p.add(ctx, next)
		switch {
		case err == nil:
			p.held.take(next)
			todo = todo[len(next):]
			expected := p.count + len(next)
			if p.count = count; count == expected || rereads == mostRereads {
				continue
			}
			rereads++ // somebody else may be adding the same
		case uncertain(err) && failures < mostFailures && p.wait(ctx, failures+1):
			failures++
		case ctx.Err() != nil:
			return ctx.Err()
		default:
			return err
		}
		has, count, lost := p.read(ctx, p.run.GetID())
		if lost != nil {
			return lost
		}
		if err != nil && count == p.count+len(next) {
			p.held.take(next) // they arrived, whatever they look like by now
		}
		maps.Copy(p.held, has) // and what GitHub accepted it holds, even if it does not list it yet
		p.count = count
		todo = p.held.lacks(p.wanted)
	}
	return nil
}

// add adds annotations to the run and returns how many it holds by now.
func (p *posting) add(ctx context.Context, some []*gh.CheckRunAnnotation) (int, error) {
	run, _, err := p.api.Checks.UpdateCheckRun(retry.Once(ctx), p.opt.Owner, p.opt.Repo, p.run.GetID(), gh.UpdateCheckRunOptions{
		Name: p.check.Name,
		Output: &gh.CheckRunOutput{
			Title:       p.title(),
			Summary:     gh.String("The annotations are being posted."),
			Annotations: some,
		},
	})
	if err != nil {
		return 0, err
	}
	return run.GetOutput().GetAnnotationsCount(), nil
}

// read returns the annotations that a run holds on GitHub, and how many they
// are: some may be there twice.
func (p *posting) read(ctx context.Context, id int64) (has held, count int, err error) {
	has = held{}
	opt := &gh.ListOptions{PerPage: 100}
	for range 2 * mostAnnotations / opt.PerPage {
		page, resp, err := p.api.Checks.ListCheckRunAnnotations(ctx, p.opt.Owner, p.opt.Repo, id, opt)
		if err != nil {
			return nil, 0, err
		}
		has.take(page)
		count += len(page)
		if resp.NextPage == 0 {
			break
		}
		opt.Page = resp.NextPage
	}
	return has, count, nil
}

// there is how many annotations of the check the run holds.
func (p *posting) there() int { return len(p.wanted) - len(p.held.lacks(p.wanted)) }

// title returns the title of the run, which must not be empty.
func (p *posting) title() *string {
	if p.check.Title == "" {
		return gh.String(publish.Cut(p.check.Name, mostTitle))
	}
	return &p.check.Title
}
