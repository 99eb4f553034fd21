package gitlab

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"

	gl "github.com/xanzy/go-gitlab"

	"github.com/stagecheck/stagecheck/internal/markdown"
	"github.com/stagecheck/stagecheck/internal/publish"
)

const (
	// mostThreads are opened on one merge request: who merges has to resolve them.
	// The note tells of all.
	mostThreads = 30
	// mostRemark is the size of the first note of a thread, in bytes.
	mostRemark = 10_000
)

// thread is one of ours.
type thread struct {
	*gl.Discussion
	doubles []*gl.Discussion
}

// first is the note that says what it is about.
func (t thread) first() *gl.Note { return t.Notes[0] }

// discuss opens a thread for each annotation on a line of the change that takes
// something away, and resolves those of what is taken away no more. Where nothing
// was compared it touches none.
func (p *posting) discuss(ctx context.Context, mr *gl.MergeRequest) error {
	if !p.check.Compared {
		return nil
	}
	err := p.threads(ctx, mr)
	switch {
	case refused(err):
		p.lacks("No threads: %s.", p.noRight(err, "write them"))
		return nil
	case err != nil:
		p.lacks("Not all threads could be brought up to date.")
		return p.hush("bring the threads up to date", err)
	}
	return nil
}

func (p *posting) threads(ctx context.Context, mr *gl.MergeRequest) error {
	there, err := p.own(ctx)
	if err != nil {
		return err
	}
	diff := &diff{posting: p, mr: mr}
	wanted, open := map[string]bool{}, 0
	for _, a := range publish.Order(p.check.Annotations) {
		if a.Level == publish.Notice || a.Fingerprint == "" || wanted[a.Fingerprint] {
			continue
		}
		wanted[a.Fingerprint] = true
		body := publish.Marker(p.check.Name, a.Fingerprint) + "\n" + publish.CutPage(markdown.Remark(a.Title, a.Message), mostRemark)
		if t, ok := there[a.Fingerprint]; ok {
			if err := p.renew(ctx, t, body); err != nil {
				return err
			}
			p.out.Annotations++
			continue
		}
		if !a.Changed || open == mostThreads {
			continue
		}
		made, err := p.open(ctx, diff, a, body)
		if err != nil {
			return err
		}
		if made {
			open++
			p.out.Annotations++
		}
	}
	for _, print := range slices.Sorted(maps.Keys(there)) {
		if t := there[print]; !wanted[print] && !t.first().Resolved {
			if err := p.resolve(ctx, t, true); err != nil {
				return err
			}
		}
	}
	if n := len(wanted) - p.out.Annotations; n > 0 {
		p.note("%d of %d annotations have no thread: they are not on lines of the change, or too many. The note tells of them.", n, len(wanted))
	}
	return nil
}

// own returns our threads by the fingerprint of what they are about. Anybody can
// begin a thread with our marker: only one of our own is taken for ours.
func (p *posting) own(ctx context.Context) (map[string]thread, error) {
	const after = " -->"
	before := strings.TrimSuffix(publish.Marker(p.check.Name, ""), after)
	there := map[string]thread{}
	opt := &gl.ListMergeRequestDiscussionsOptions{PerPage: 100}
	for range mostPages {
		page, resp, err := p.api.Discussions.ListMergeRequestDiscussions(int(p.opt.Target), p.opt.Number, opt, gl.WithContext(ctx))
		if err != nil {
			return nil, err
		}
		for _, d := range page {
			if d.IndividualNote || len(d.Notes) == 0 || d.Notes[0].Author.ID != p.self {
				continue
			}
			line, _, _ := strings.Cut(d.Notes[0].Body, "\n")
			print, ok := strings.CutPrefix(strings.TrimSpace(line), before)
			print, ended := strings.CutSuffix(print, after)
			if !ok || !ended {
				continue
			}
			if t, ok := there[print]; ok {
				t.doubles = append(t.doubles, d)
				there[print] = t
			} else {
				there[print] = thread{Discussion: d}
			}
		}
		if resp.NextPage == 0 {
			break
		}
		opt.Page = resp.NextPage
	}
	return there, nil
}

// renew brings a thread up to date, opens it again if it was us who resolved it,
// and takes away its doubles. What a person resolved stays so: they have seen it.
func (p *posting) renew(ctx context.Context, t thread, body string) error {
	note := t.first()
	if trimmed(note.Body) != trimmed(body) {
		_, _, err := p.api.Discussions.UpdateMergeRequestDiscussionNote(int(p.opt.Target), p.opt.Number, t.ID, note.ID, &gl.UpdateMergeRequestDiscussionNoteOptions{Body: &body}, gl.WithContext(ctx))
		if err != nil {
			return err
		}
	}
	for _, double := range t.doubles {
		if len(double.Notes) > 1 { // somebody answered
			continue
		}
		_, err := p.api.Discussions.DeleteMergeRequestDiscussionNote(int(p.opt.Target), p.opt.Number, double.ID, double.Notes[0].ID, gl.WithContext(ctx))
		if err != nil && !refused(err) {
			return err
		}
	}
	if note.Resolved && note.ResolvedBy.ID == p.self {
		return p.resolve(ctx, t, false)
	}
	return nil
}

// resolve resolves a thread, or opens it again.
func (p *posting) resolve(ctx context.Context, t thread, resolved bool) error {
	_, _, err := p.api.Discussions.ResolveMergeRequestDiscussion(int(p.opt.Target), p.opt.Number, t.ID, &gl.ResolveMergeRequestDiscussionOptions{Resolved: &resolved}, gl.WithContext(ctx))
	return err
}

// open opens a thread on a line of the change, and reports whether there is one
// such on GitLab.
func (p *posting) open(ctx context.Context, d *diff, a publish.Annotation, body string) (bool, error) {
	at, err := d.position(ctx, a)
	if errors.Is(err, errMoved) || err == nil && at == nil {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	first := true
	look := func(ctx context.Context) (bool, error) {
		if first { // it is known not to be there
			first = false
			return false, nil
		}
		there, err := p.own(ctx)
		t, ok := there[a.Fingerprint]
		if !ok || err != nil {
			return false, err
		}
		return true, p.renew(ctx, t, body)
	}
	create := func(ctx context.Context) error {
		_, _, err := p.api.Discussions.CreateMergeRequestDiscussion(int(p.opt.Target), p.opt.Number, &gl.CreateMergeRequestDiscussionOptions{Body: &body, Position: at}, gl.WithContext(ctx))
		return err
	}
	err = p.ensure(ctx, look, create)
	if s := status(err); s == http.StatusBadRequest || s == http.StatusUnprocessableEntity {
		p.note("No thread on %s: %s.", fmt.Sprintf("%s:%d", a.Path, a.Line), quiet{err, p.opt.Token})
		return false, nil // GitLab sees another line there; the note tells of it
	}
	return err == nil, err
}
