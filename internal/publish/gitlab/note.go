package gitlab

import (
	"context"
	"fmt"
	"strings"

	gl "github.com/xanzy/go-gitlab"

	"github.com/stagecheck/stagecheck/internal/publish"
)

const (
	// mostNote is the size of the note, in bytes. GitLab takes a million characters,
	// and sends them to everybody who takes part.
	mostNote = 100_000
	// mostPages of a hundred notes or threads are searched for ours.
	mostPages = 50
)

// sticky creates or updates the note on the merge request.
func (p *posting) sticky(ctx context.Context, mr *gl.MergeRequest) error {
	marker := publish.Marker(p.check.Name)
	body := marker + "\n" + p.page(mostNote-len(marker)-1)
	id := 0
	look := func(ctx context.Context) (bool, error) {
		own, err := p.notes(ctx, marker)
		if err != nil || len(own) == 0 {
			return false, err
		}
		id = own[0].ID
		return true, p.keep(ctx, own, body)
	}
	create := func(ctx context.Context) error {
		made, _, err := p.api.Notes.CreateMergeRequestNote(int(p.opt.Target), p.opt.Number, &gl.CreateMergeRequestNoteOptions{Body: &body}, gl.WithContext(ctx))
		if err == nil {
			id = made.ID
		}
		return err
	}
	err := p.ensure(ctx, look, create)
	switch {
	case refused(err):
		p.lacks("No note: %s.", p.noRight(err, "write one"))
		return nil
	case err != nil:
		p.lacks("No note: it could not be posted.")
		return p.hush("post the note", err)
	}
	p.out.URL = fmt.Sprintf("%s#note_%d", mr.WebURL, id)
	p.note("The note on merge request !%d says it.", p.opt.Number)
	return nil
}

// notes returns our notes, the oldest first. Anybody can write a note with our
// marker: only one of our own is taken for ours.
func (p *posting) notes(ctx context.Context, marker string) ([]*gl.Note, error) {
	order, sort := "created_at", "asc"
	opt := &gl.ListMergeRequestNotesOptions{ListOptions: gl.ListOptions{PerPage: 100}, OrderBy: &order, Sort: &sort}
	var own []*gl.Note
	for range mostPages {
		page, resp, err := p.api.Notes.ListMergeRequestNotes(int(p.opt.Target), p.opt.Number, opt, gl.WithContext(ctx))
		if err != nil {
			return nil, err
		}
		for _, n := range page {
			if n.Author.ID == p.self && !n.System && strings.HasPrefix(n.Body, marker) {
				own = append(own, n)
			}
		}
		if resp.NextPage == 0 {
			return own, nil
		}
		opt.Page = resp.NextPage
	}
	return own, nil
}

// keep brings the first of our notes up to date, and deletes the others: doubles
// of a request that was heeded late, or of pipelines at the same time.
func (p *posting) keep(ctx context.Context, own []*gl.Note, body string) error {
	if trimmed(own[0].Body) != trimmed(body) {
		_, _, err := p.api.Notes.UpdateMergeRequestNote(int(p.opt.Target), p.opt.Number, own[0].ID, &gl.UpdateMergeRequestNoteOptions{Body: &body}, gl.WithContext(ctx))
		if err != nil {
			return err
		}
	}
	for _, double := range own[1:] {
		_, err := p.api.Notes.DeleteMergeRequestNote(int(p.opt.Target), p.opt.Number, double.ID, gl.WithContext(ctx))
		if err != nil && !refused(err) {
			return err
		}
	}
	return nil
}

// trimmed is text as GitLab may keep it.
func trimmed(text string) string {
	return strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n"))
}

// page returns the page in at most so many bytes.
func (p *posting) page(budget int) string {
	if p.check.Page == nil {
		return publish.Cut("There is no page.", budget)
	}
	return publish.CutPage(p.check.Page(budget), budget)
}
