// Package gitlab posts checks on GitLab: as one note on the merge request,
// threads on lines of the change, a commit status and, where one is set up, an
// external status check. All of it needs a token of a project, a group or a
// person with the scope api, since that of a job may write none of it; without
// one nothing is posted. What the page says comes from elsewhere.
//
// See https://docs.gitlab.com/api/notes/, https://docs.gitlab.com/api/discussions/,
// https://docs.gitlab.com/api/commits/ and https://docs.gitlab.com/api/status_checks/.
package gitlab

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	gl "github.com/xanzy/go-gitlab"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// Options say where and how to post.
type Options struct {
	APIURL   string // of the REST API: https://gitlab.com/api/v4
	Token    string // none: nothing is posted
	ReadOnly string // why the token may have no right to post, for the log
	Version  string // of stagecheck, for the User-Agent
	// CAFile holds certificates, as PEM, to trust beside those of the system.
	CAFile string

	Target int64 // id of the project that the merge request is in
	Number int   // of the merge request; 0 is none
	// StatusCheck is the id of the external status check to answer; 0 is none.
	StatusCheck int64

	Project  int64  // id of the project that the pipeline runs in
	Pipeline int64  // id of the pipeline, for the commit status
	Commit   string // of the pipeline: on merged results it is not the head
	// JobURL is where people find the job.
	JobURL string

	// Transport sends requests; nil is one that heeds the proxies of the
	// environment and CAFile.
	Transport http.RoundTripper
	// Sleep waits for a time or for the context, and returns the error of the
	// latter; nil is real time.
	Sleep func(context.Context, time.Duration) error
	// Now reads the clock; nil is the real one.
	Now func() time.Time
}

// Publisher posts checks on one project.
type Publisher struct {
	opt Options
	api *client
	// remark is what to say of how it was made.
	remark string
}

var _ publish.Publisher = (*Publisher)(nil)

// New returns a publisher. It asks GitLab nothing yet.
func New(o Options) (*Publisher, error) {
	if o.Sleep == nil {
		o.Sleep = retry.Sleep
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	p := &Publisher{opt: o}
	if o.Transport == nil {
		var err error
		if p.opt.Transport, err = transport(o.CAFile); err != nil {
			p.remark = fmt.Sprintf("The certificates of CI_SERVER_TLS_CA_FILE are not used: %v.", err)
		}
	}
	var err error
	p.api, err = newClient(p.opt)
	return p, err
}

// posting is one check on its way.
type posting struct {
	*Publisher
	check publish.Check
	self  int // the id of the user that the token is of
	out   publish.Outcome
	// moved says that the merge request has other commits by now.
	moved bool
	// lacking says that something was refused, and is not on GitLab.
	lacking bool
}

// Publish posts a check. The error is nil if all of it is on GitLab, or if the
// token has no right to post it: the pipeline has the same in its reports.
func (p *Publisher) Publish(ctx context.Context, check publish.Check) (publish.Outcome, error) {
	post := &posting{Publisher: p, check: check}
	if p.remark != "" {
		post.note("%s", p.remark)
	}
	if p.opt.Token == "" {
		post.note("Nothing is posted on GitLab: there is no token in GITLAB_TOKEN.")
		return post.out, nil
	}
	ctx = retry.Patiently(ctx, retry.UsualWait, retry.UsualTries)
	user, _, err := p.api.Users.CurrentUser(gl.WithContext(ctx))
	switch {
	case refused(err):
		post.note("Nothing is posted on GitLab: %s.", post.noRight(err, "read who it is of"))
		return post.out, nil
	case err != nil:
		post.note("Nothing is posted on GitLab: it could not be asked.")
		return post.out, p.hush("ask GitLab who the token is of", err)
	}
	post.self = user.ID
	var errs []error
	if p.opt.Number > 0 {
		errs = append(errs, post.merge(ctx))
	}
	errs = append(errs, post.status(ctx), post.statusCheck(ctx))
	err = errors.Join(errs...)
	post.out.Posted = err == nil && !post.lacking
	return post.out, err
}

// merge brings the merge request up to date, unless it has other commits by now:
// what this pipeline knows of it is old then.
func (p *posting) merge(ctx context.Context) error {
	mr, _, err := p.api.MergeRequests.GetMergeRequest(int(p.opt.Target), p.opt.Number, nil, gl.WithContext(ctx))
	switch {
	case refused(err):
		p.lacks("No note: %s.", p.noRight(err, "read the merge request"))
		return nil
	case err != nil:
		p.lacks("No note: the merge request could not be read.")
		return p.hush("read the merge request", err)
	case mr.SHA != p.check.Head:
		p.moved = true
		p.lacks("No note: the merge request is at %s by now, and this is of %s.", short(mr.SHA), short(p.check.Head))
		return nil
	}
	return errors.Join(p.sticky(ctx, mr), p.discuss(ctx, mr))
}

// ensure makes what is not there yet. look brings up to date what is there, and
// reports whether anything is. Where it is not certain whether GitLab made it, it
// looks before it asks again, and once more in the end: what seemed lost may have
// been heeded late.
func (p *posting) ensure(ctx context.Context, look func(context.Context) (bool, error), create func(context.Context) error) error {
	doubtful := false
	for failures := 1; ; failures++ {
		found, err := look(ctx)
		if found || err != nil {
			return err
		}
		err = create(ctx)
		switch {
		case err == nil && doubtful:
			_, err = look(ctx)
			return err
		case err == nil || !uncertain(err):
			return err
		case failures > retry.UsualTries || !retry.Wait(ctx, failures, p.opt.Sleep):
			return err
		}
		doubtful = true
	}
}

// noRight says why GitLab refused something.
func (p *posting) noRight(err error, what string) string {
	if p.opt.ReadOnly != "" {
		return fmt.Sprintf("the token may not %s (%d), and %s", what, status(err), p.opt.ReadOnly)
	}
	return fmt.Sprintf("the token may not %s (%d); it needs the scope api and the role Developer", what, status(err))
}

// note keeps something to tell in the log.
func (p *posting) note(format string, args ...any) {
	words := quiet{fmt.Errorf(format, args...), p.opt.Token}.Error()
	p.out.Notes = append(p.out.Notes, publish.Line(words))
}

// lacks is [posting.note] for something that is not on GitLab therefore.
func (p *posting) lacks(format string, args ...any) {
	p.lacking = true
	p.note(format, args...)
}

// short is how people write a commit.
func short(commit string) string { return commit[:min(len(commit), 10)] }
