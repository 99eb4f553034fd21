// Package github posts checks on GitHub: as a check run with annotations and,
// if that is asked, a comment on the pull request; where the token has no right
// to, as workflow commands and a job summary. What the page says comes from
// elsewhere; here it is fitted into GitHub's limits, and posted once and whole.
//
// See https://docs.github.com/rest/checks/runs for the limits.
package github

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	gh "github.com/google/go-github/v60/github"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/retry"
)

// grace is how long the last requests may take once the process was told to
// end: a runner kills it ten seconds after that.
const grace = 5 * time.Second

// Options say where and how to post.
type Options struct {
	APIURL      string // of the REST API: https://api.github.com
	Owner, Repo string
	Token       string // none: without rights
	ReadOnly    string // why the token may have no right to post, for the log
	Number      int    // of the pull request, for the comment
	Comment     bool   // post a comment on the pull request too
	DetailsURL  string // of the run of the pipeline
	Version     string // of stagecheck, for the User-Agent

	Getenv   func(string) string // the environment of the job
	Commands io.Writer           // takes workflow commands

	// Transport sends requests; nil is the default one, with its proxies.
	Transport http.RoundTripper
	// Sleep waits for a time or for the context, and returns the error of the
	// latter; nil is real time.
	Sleep func(context.Context, time.Duration) error
	// Now reads the clock; nil is the real one.
	Now func() time.Time
}

// Publisher posts checks on one repository.
type Publisher struct {
	opt Options
	api *gh.Client
}

var _ publish.Publisher = (*Publisher)(nil)

// New returns a publisher. It asks GitHub nothing yet.
func New(o Options) (*Publisher, error) {
	if o.Sleep == nil {
		o.Sleep = retry.Sleep
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	api, err := newClient(o)
	if err != nil {
		return nil, err
	}
	return &Publisher{opt: o, api: api}, nil
}

// posting is one check on its way.
type posting struct {
	*Publisher
	check   publish.Check
	wanted  []*gh.CheckRunAnnotation
	omitted int // annotations that are above what is sent

	run   *gh.CheckRun   // the run of this check, once there is one
	held  held           // the annotations that it holds
	count int            // how many those are on GitHub, doubles among them
	known map[int64]bool // the runs that were there before it was created
	// unread is why GitHub did not take the page.
	unread error
	dark   bool           // whether GitHub may have created one that we do not know of
	open   []*gh.CheckRun // older runs of ours that nobody completed
	notes  []string
}

// Publish posts a check. The error is nil if the check is on GitHub in full, or
// if the token has no right to post it; then the same content went to the log
// and the job summary.
func (p *Publisher) Publish(ctx context.Context, check publish.Check) (publish.Outcome, error) {
	check.Name = publish.Cut(publish.Line(check.Name), mostTitle)
	check.Title = publish.Cut(publish.Line(check.Title), mostTitle)
	post := &posting{Publisher: p, check: check}
	post.wanted, post.omitted = annotations(check.Annotations)
	if p.opt.Token == "" {
		post.note("No check run: there is no token.")
		return post.instead(), nil
	}
	usual := retry.Patiently(ctx, retry.UsualWait, retry.UsualTries)
	missing := post.begin(usual)
	switch {
	case missing == nil:
		missing = post.annotate(usual)
	case post.run == nil && refused(missing):
		post.note("No check run: %s.", post.noRight(missing, "checks"))
		return post.sayElsewhere(usual)
	case !post.rescue(ctx):
		post.note("No check run: it could not be created.")
		return post.instead(), p.hush("create the check run", missing)
	}
	if err := post.complete(ctx, missing); err != nil {
		post.note("The check run is still in progress on GitHub.")
		out := post.instead()
		out.Annotations = post.there()
		return out, p.hush("complete the check run", errors.Join(err, missing))
	}
	return post.finished(usual, missing)
}

// finished says what is on GitHub now, and adds the comment if nothing is missing.
func (p *posting) finished(ctx context.Context, missing error) (publish.Outcome, error) {
	p.note("Check run %q of %s: %s, with %d of %d annotations.",
		p.check.Name, short(p.check.Head), p.check.Conclusion, p.there(), len(p.wanted)+p.omitted)
	var err error
	switch {
	case p.unread != nil:
		p.summarize()
		err = p.hush("post the page", p.unread)
	case missing != nil:
		err = p.hush("post the annotations", missing)
	}
	out := publish.Outcome{Posted: err == nil, URL: p.run.GetHTMLURL(), Annotations: p.there()}
	if err == nil {
		err = p.comment(ctx)
	}
	out.Notes = p.notes
	return out, err
}

// sayElsewhere says what a check run was refused: by a comment, for which the
// token may have the right, and in the job.
func (p *posting) sayElsewhere(ctx context.Context) (publish.Outcome, error) {
	err := p.comment(ctx)
	return p.instead(), err
}

// noRight says why GitHub refused to create what takes a permission.
func (p *posting) noRight(err error, permission string) string {
	if p.opt.ReadOnly != "" {
		return fmt.Sprintf("the token may not create one (%d), because %s", status(err), p.opt.ReadOnly)
	}
	return fmt.Sprintf("the token may not create one (%d); the job needs `permissions: %s: write`", status(err), permission)
}

// note keeps something to tell in the log.
func (p *posting) note(format string, args ...any) {
	words := quiet{fmt.Errorf(format, args...), p.opt.Token}.Error()
	p.notes = append(p.notes, publish.Line(words))
}

// short is how people write a commit.
func short(commit string) string { return commit[:min(len(commit), 10)] }
