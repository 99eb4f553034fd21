package cli

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/stagecheck/stagecheck/internal/change"
	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
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
	// trusted has settings heeded as the head has them. Otherwise they are those of
	// the base: a change does not judge itself.
	trusted bool
}

// answer is what there is to say.
type answer struct {
	report *report.Report
	// change is what lies between base and head; nil without a base.
	change *change.Change
	close  func()
}

// assess reads the trees, judges what they show, and joins both. The answer must
// be closed.
func assess(ctx context.Context, q question) (*answer, error) {
	engine, err := q.flags.models.engine(ctx)
	if err != nil {
		return nil, err
	}
	a := &assessor{question: q, engine: engine}
	err = a.open(ctx)
	var r *report.Report
	if err == nil {
		r, err = a.report(ctx)
	}
	if err != nil {
		a.close()
		return nil, err
	}
	return &answer{report: r, change: a.change, close: a.close}, nil
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
	keep := func(t *tree.Tree, err error) (*tree.Tree, error) {
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", a.dir, err)
		}
		a.opened = append(a.opened, t)
		return t, nil
	}
	checkout, err := keep(tree.Open(ctx, a.dir, tree.Options{Untracked: a.question.head == ""}))
	if err != nil {
		return err
	}
	a.head = checkout
	if a.question.head != "" {
		if a.head, err = keep(tree.OpenCommit(ctx, a.dir, a.question.head, tree.Options{Beside: checkout})); err != nil {
			return err
		}
	}
	from, options := a.head, []scanners.Option(nil)
	if a.question.base != "" {
		a.base, err = keep(tree.OpenCommit(ctx, a.dir, a.question.base, tree.Options{Beside: checkout}))
		switch {
		case errors.Is(err, tree.ErrEmpty):
			// Everything is new. There are no settings that could be trusted either.
		case err != nil:
			return err
		default:
			a.change = change.Between(a.base, a.head)
			if !a.trusted {
				from = a.base
			}
			options = []scanners.Option{scanners.All(), scanners.Remember(new(scanners.Memory))}
		}
	}
	a.scanner, a.settings, err = scannerOf(ctx, from, options...)
	return err
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
	a := &assessor{question: question{dir: dir, flags: flags, trusted: true}}
	defer a.close()
	if err := a.open(ctx); err != nil {
		return nil, err
	}
	return a.see(ctx, a.head)
}
