package gitlab

import (
	"context"
	"errors"

	gl "github.com/xanzy/go-gitlab"

	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/unified"
)

// diff is that of the merge request as GitLab has it, read when it is asked for:
// a thread can stand on the lines that it shows, and GitLab wants to be told the
// number of a line on either side that has it.
type diff struct {
	*posting
	mr    *gl.MergeRequest
	files map[string]file // by their path in the head; nil until it is read
}

// file is one file of a diff.
type file struct {
	old string // its path in the base
	// lines of the head that the diff shows, with their number in the base: 0 for
	// those that are new.
	lines map[int]int
}

// errMoved is what placing a thread returns when the diff that it would stand on
// is not that of the head.
var errMoved = errors.New("the diff on GitLab is not of the head yet")

// position returns where a thread about an annotation stands, nil where there is
// no such place.
func (d *diff) position(ctx context.Context, a publish.Annotation) (*gl.PositionOptions, error) {
	refs := d.mr.DiffRefs
	if refs.HeadSha != d.check.Head || refs.BaseSha == "" {
		return nil, errMoved
	}
	if err := d.read(ctx); err != nil {
		return nil, err
	}
	f, ok := d.files[a.Path]
	if !ok {
		return nil, nil
	}
	was, ok := f.lines[a.Line]
	if !ok {
		return nil, nil
	}
	kind := "text"
	at := &gl.PositionOptions{
		PositionType: &kind, BaseSHA: &refs.BaseSha, StartSHA: &refs.StartSha, HeadSHA: &refs.HeadSha,
		OldPath: &f.old, NewPath: &a.Path, NewLine: &a.Line,
	}
	if was > 0 {
		at.OldLine = &was
	}
	return at, nil
}

// read asks for the diff once.
func (d *diff) read(ctx context.Context) error {
	if d.files != nil {
		return nil
	}
	files := map[string]file{}
	opt := &gl.ListMergeRequestDiffsOptions{ListOptions: gl.ListOptions{PerPage: 100}}
	for range mostPages {
		page, resp, err := d.api.MergeRequests.ListMergeRequestDiffs(int(d.opt.Target), d.opt.Number, opt, gl.WithContext(ctx))
		if err != nil {
			return err
		}
		for _, f := range page {
			if !f.DeletedFile {
				files[f.NewPath] = file{old: f.OldPath, lines: lines(f.Diff)}
			}
		}
		if resp.NextPage == 0 {
			break
		}
		opt.Page = resp.NextPage
	}
	d.files = files
	return nil
}

// lines reads which lines of the head the unified diff of a file shows.
func lines(diff string) map[int]int {
	all := map[int]int{}
	for line := range unified.Lines(diff) {
		switch line.Kind {
		case '+':
			all[line.New] = 0
		case ' ':
			all[line.New] = line.Old
		}
	}
	return all
}
