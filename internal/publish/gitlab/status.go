package gitlab

import (
	"context"

	gl "github.com/xanzy/go-gitlab"

	"github.com/stagecheck/stagecheck/internal/publish"
)

const (
	// mostField is the size of the fields of a commit status, in characters, of
	// which there are never more than bytes.
	mostField = 255
	// suffix tells the status from a job: GitLab refuses one of the name of a job.
	suffix = "/maturity"
)

// status sets the commit status, in the pipeline that this runs in.
func (p *posting) status(ctx context.Context) error {
	if p.opt.Project == 0 || p.opt.Pipeline == 0 {
		return nil
	}
	want := gl.CommitStatus{
		Name:        publish.Cut(publish.Line(p.check.Name), mostField-len(suffix)) + suffix,
		Status:      string(gl.Success),
		Description: publish.Cut(publish.Line(p.check.Title), mostField),
		PipelineId:  int(p.opt.Pipeline),
	}
	if p.check.Conclusion == publish.Failed {
		want.Status = string(gl.Failed)
	}
	if len(p.opt.JobURL) <= mostField {
		want.TargetURL = p.opt.JobURL
	}
	look := func(ctx context.Context) (bool, error) { return p.stands(ctx, want) }
	create := func(ctx context.Context) error {
		opt := &gl.SetCommitStatusOptions{
			State: gl.BuildStateValue(want.Status), Name: &want.Name, Description: &want.Description, PipelineID: &want.PipelineId,
		}
		if want.TargetURL != "" {
			opt.TargetURL = &want.TargetURL
		}
		_, _, err := p.api.Commits.SetCommitStatus(int(p.opt.Project), p.opt.Commit, opt, gl.WithContext(ctx))
		return err
	}
	err := p.ensure(ctx, look, create)
	switch {
	case refused(err):
		p.lacks("No commit status: %s.", p.noRight(err, "set one"))
		return nil
	case err != nil:
		p.lacks("No commit status: it could not be set.")
		return p.hush("set the commit status", err)
	}
	p.note("The commit status %q is %s.", want.Name, want.Status)
	return nil
}

// stands reports whether the newest status of the name is the one that is wanted.
func (p *posting) stands(ctx context.Context, want gl.CommitStatus) (bool, error) {
	opt := &gl.GetCommitStatusesOptions{ListOptions: gl.ListOptions{PerPage: 100}, Name: &want.Name}
	all, _, err := p.api.Commits.GetCommitStatuses(int(p.opt.Project), p.opt.Commit, opt, gl.WithContext(ctx))
	if err != nil {
		return false, err
	}
	var newest gl.CommitStatus
	for _, s := range all {
		if s.Name == want.Name && s.PipelineId == want.PipelineId && s.ID > newest.ID {
			newest = *s
		}
	}
	return newest.Status == want.Status && newest.Description == want.Description && newest.TargetURL == want.TargetURL, nil
}

// statusCheck answers the external status check of the merge request, if one is
// set up.
func (p *posting) statusCheck(ctx context.Context) error {
	if p.opt.StatusCheck == 0 || p.opt.Number == 0 || p.moved {
		return nil
	}
	id, verdict := int(p.opt.StatusCheck), "passed"
	if p.check.Conclusion == publish.Failed {
		verdict = "failed"
	}
	look := func(ctx context.Context) (bool, error) {
		all, _, err := p.api.ExternalStatusChecks.ListMergeStatusChecks(int(p.opt.Target), p.opt.Number, &gl.ListOptions{PerPage: 100}, gl.WithContext(ctx))
		for _, check := range all {
			if check.ID == id && check.Status == verdict {
				return true, nil
			}
		}
		return false, err
	}
	create := func(ctx context.Context) error {
		_, err := p.api.ExternalStatusChecks.SetExternalStatusCheckStatus(int(p.opt.Target), p.opt.Number, &gl.SetExternalStatusCheckStatusOptions{
			SHA: &p.check.Head, ExternalStatusCheckID: &id, Status: &verdict,
		}, gl.WithContext(ctx))
		return err
	}
	err := p.ensure(ctx, look, create)
	switch {
	case refused(err):
		p.lacks("No external status check: there is none with the id %d, or %s.", id, p.noRight(err, "answer it"))
		return nil
	case err != nil:
		p.lacks("No external status check: it could not be answered.")
		return p.hush("answer the external status check", err)
	}
	p.note("The external status check %d has %s.", id, verdict)
	return nil
}
