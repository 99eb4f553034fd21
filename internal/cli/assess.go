package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"slices"

	"github.com/stagecheck/stagecheck/internal/change"
	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
	"github.com/stagecheck/stagecheck/internal/markdown"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/settings"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners"
	"github.com/stagecheck/stagecheck/scanners/profile"
)

// question is what is asked about a repository.
type question struct {
	dir   string
	flags scanFlags
	// head is the commit to judge, by its id; "" for the checkout as it stands.
	head string
	// base is the commit to compare with, by its id; "" for none.
	base string
	// proposed says that nobody accepted the head yet. Then settings and models are
	// those of the base, or none: a change does not judge itself.
	proposed bool
	// note takes what a person should know.
	note func(string)
}

// answer is what there is to say.
type answer struct {
	report *report.Report
	// change is what lies between base and head; nil without a base.
	change *change.Change
	// fromTop returns the path of a file from the top of its repository.
	fromTop func(file string) string
	close   func()
}

// link has links, which are those of the repository, lead to files of the report.
func (a *answer) link(to markdown.Link) markdown.Link {
	return func(commit, file string, line int) string {
		if file == "" {
			return to(commit, "", line)
		}
		return to(commit, a.fromTop(file), line)
	}
}

// assess reads the trees, judges what they show, and joins both. The answer must
// be closed.
func assess(ctx context.Context, q question) (*answer, error) {
	a := &assessor{question: q}
	err := a.open(ctx)
	if err == nil {
		a.engine, err = q.flags.models.engine(ctx, func(name string) (fs.FS, error) { return a.folder(ctx, name) })
	}
	var r *report.Report
	if err == nil {
		r, err = a.report(ctx)
	}
	if err != nil {
		a.close()
		return nil, err
	}
	return &answer{report: r, change: a.change, fromTop: a.head.FromTop, close: a.close}, nil
}

// assessor is one question on the way to its answer.
type assessor struct {
	question
	engine *policies.Engine

	opened     []*tree.Tree
	head, base *tree.Tree // base is nil for none
	change     *change.Change
	scanner    *scanners.Scanner
	settings   *settings.Settings
	measured   *history.Result // of the head: nil until then
}

func (a *assessor) close() {
	for _, t := range a.opened {
		t.Close() // they were only read
	}
}

// open opens the trees and reads the settings that count.
func (a *assessor) open(ctx context.Context) error {
	checkout, err := a.keep(tree.Open(ctx, a.dir, tree.Options{Untracked: a.question.head == ""}))
	if err != nil {
		return err
	}
	a.head = checkout
	if a.question.head != "" {
		if a.head, err = a.keep(tree.OpenCommit(ctx, a.dir, a.question.head, tree.Options{Beside: checkout, Resolved: true})); err != nil {
			return err
		}
	}
	var options []scanners.Option
	if a.question.base != "" {
		a.base, err = a.keep(tree.OpenCommit(ctx, a.dir, a.question.base, tree.Options{Beside: checkout, Resolved: true}))
		switch {
		case errors.Is(err, tree.ErrEmpty):
			a.note("nothing is compared: the base holds no file here, and everything is new")
		case err != nil:
			return err
		default:
			a.change = change.Between(a.base, a.head)
			options = []scanners.Option{scanners.All(), scanners.Remember(new(scanners.Memory))}
		}
	}
	a.scanner, a.settings, err = scannerOf(ctx, a.trusted(), options...)
	return err
}

// trusted returns the tree whose settings count, nil where none do.
func (a *assessor) trusted() *tree.Tree {
	if !a.proposed {
		return a.head
	}
	now, has := a.head.Lookup(settings.File)
	before, had := tracks(a.base, settings.File)
	if has != had || now.Blob != before.Blob {
		a.note(settings.File + " is another in the change: that counts after the merge")
	}
	return a.base
}

// keep notes a tree to be closed.
func (a *assessor) keep(t *tree.Tree, err error) (*tree.Tree, error) {
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", a.dir, err)
	}
	a.opened = append(a.opened, t)
	return t, nil
}

// report judges the head, and says what became of the base.
func (a *assessor) report(ctx context.Context) (*report.Report, error) {
	doc, verdicts, err := a.judge(ctx, a.head)
	if err != nil {
		return nil, err
	}
	subject := report.Subject{
		Name: doc.Name, Commit: doc.Commit, Files: doc.Files,
		Profile: doc.Profile, ProfileReasons: doc.ProfileReasons, RunnerUp: doc.RunnerUp,
	}
	if subject.Profile == profile.TemplateOrExample {
		subject.Of = doc.Of
	}
	r := report.Build(report.Tool{Name: "stagecheck", Version: version()}, subject, doc, verdicts)
	r.Attest(a.engine.Attestations(doc, verdicts))
	if a.base == nil {
		return r, nil
	}
	before, err := a.see(ctx, a.base)
	if err == nil {
		err = a.whole()
	}
	judged := verdicts
	if err == nil && !alike(before, doc) {
		judged, err = a.engine.Decide(ctx, before)
	}
	if err != nil {
		return nil, fmt.Errorf("commit %s: %w", a.question.base, err)
	}
	r.Delta = delta.Compare(
		delta.Side{Commit: before.Commit, Sightings: before.All, Verdicts: judged},
		delta.Side{Commit: doc.Commit, Sightings: doc.All, Verdicts: verdicts},
		delta.Options{Renamed: a.change.Renamed, Models: a.engine.Models()},
	)
	return r, nil
}

// whole returns an error where a commit could not be read whole: what was not
// seen of the base would count as new and could not be lost, and the reverse.
func (a *assessor) whole() error {
	err := a.base.Whole()
	if err == nil && a.question.head != "" {
		err = a.head.Whole()
	}
	if err != nil {
		return fmt.Errorf("it cannot be compared: %w; a clone without --filter would hold all", err)
	}
	return nil
}

// alike reports whether two documents leave nothing to judge apart: most changes
// touch nothing that is seen.
func alike(a, b *evidence.Document) bool {
	apart := len(a.Attestations)+len(b.Attestations) > 0 // they are dated by the commit
	return !apart && a.Profile == b.Profile && a.Of == b.Of &&
		reflect.DeepEqual(a.Signals, b.Signals) && slices.Equal(a.Unfollowed, b.Unfollowed) && slices.Equal(a.Unsupported, b.Unsupported)
}

// judge scans a tree and judges what it shows.
func (a *assessor) judge(ctx context.Context, files *tree.Tree) (*evidence.Document, []policies.ModelVerdict, error) {
	doc, err := a.see(ctx, files)
	if err != nil {
		return nil, nil, err
	}
	verdicts, err := a.engine.Decide(ctx, doc)
	if err != nil {
		return nil, nil, fmt.Errorf("judge %s: %w", a.dir, err)
	}
	return doc, verdicts, nil
}

// see scans a tree, and adds what the commits show and what the settings say.
func (a *assessor) see(ctx context.Context, files *tree.Tree) (*evidence.Document, error) {
	doc, err := a.scanner.Scan(ctx, files)
	if err != nil {
		return nil, fmt.Errorf("scan %s: %w", a.dir, err)
	}
	// What the commits show is no doing of the change: both trees have it alike.
	if a.measured == nil {
		measured, err := measure(ctx, a.dir, a.flags, a.scanner, a.settings, files, doc)
		if err != nil {
			return nil, fmt.Errorf("measure the history of %s: %w", a.dir, err)
		}
		a.measured = &measured
		doc.Problems = append(doc.Problems, measured.Problems...)
	}
	doc.Remember(a.measured.Measures, a.measured.Read)
	switch {
	case a.flags.profile != "":
		doc.Pin(a.flags.profile, evidence.Reason{Text: "set by --profile"})
	case a.settings.Profile != "":
		doc.Pin(a.settings.Profile, evidence.Reason{Text: "set in the settings", Path: settings.File, Line: a.settings.ProfileLine})
	}
	vouch(ctx, a.settings, files, doc)
	return doc, nil
}

// look returns what a checkout shows, as it is put to the models.
func look(ctx context.Context, dir string, flags scanFlags) (*evidence.Document, error) {
	a := &assessor{question: question{dir: dir, flags: flags}}
	defer a.close()
	if err := a.open(ctx); err != nil {
		return nil, err
	}
	return a.see(ctx, a.head)
}
