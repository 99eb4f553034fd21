// Package scanners finds evidence in a tree of files: parsers say what stands
// there (facts), the catalogue recognises it (signals), and what is found is
// handed on as one [evidence.Document]. Maturity is none of its business.
package scanners

import (
	"context"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/practice"
	"github.com/stagecheck/stagecheck/scanners/profile"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// Scanner finds evidence. It can be used for many trees, one after another or
// side by side.
type Scanner struct {
	catalogue catalogues
	roles     []role.Rule
	memory    *Memory // nil for none
	all       bool
	wired     bool
	// exemptions are taken out of the signals of a document.
	exemptions []exemption
}

// Option is a setting of a scanner.
type Option func(*Scanner)

// Overlay has a scanner consult a catalogue beside its own: see [catalogue.Catalogue.Overlay].
func Overlay(c *catalogue.Catalogue) Option {
	return func(s *Scanner) { s.catalogue = append(s.catalogue, c) }
}

// Roles has a scanner heed rules about the roles of paths, the first that matches before all else.
func Roles(rules []role.Rule) Option {
	return func(s *Scanner) { s.roles = append(s.roles, rules...) }
}

// All has a scanner hand on every sighting ([evidence.Document.All]), not only
// the best few of each: what a change takes away may be none of those.
func All() Option { return func(s *Scanner) { s.all = true } }

// New returns a scanner with the built-in catalogue.
func New(options ...Option) *Scanner { return With(catalogue.Load(), options...) }

// With returns a scanner with a catalogue of one's own.
func With(c *catalogue.Catalogue, options ...Option) *Scanner {
	s := &Scanner{catalogue: catalogues{c}}
	for _, option := range options {
		option(s)
	}
	return s
}

// Wired returns a scanner that looks only for what pipelines run, and takes a
// fraction of the time. What it finds of that is what s finds; of other files it
// reads those that tell hooks and manifests, which tell what is the repository's
// own, and its documents say nothing by the names and the content of the rest.
func (s *Scanner) Wired() *Scanner {
	wired := *s
	wired.wired = true
	return &wired
}

// Scan reads the tree and returns what it shows. A file that cannot be read or
// parsed is a problem in the document, never an error; an error means that the
// context ended.
func (s *Scanner) Scan(ctx context.Context, t *tree.Tree) (*evidence.Document, error) {
	files := newFiles(t)
	roles, clues := s.rolesOf(files)
	found := newCollector(s.catalogue.signals())
	found.own = newProducts(s.catalogue, files, roles)

	survey := profile.Survey{Name: clean(name(files))}
	survey.Add(clues)
	hooks, unread, err := s.readFiles(ctx, files, roles, found, &survey)
	if err != nil {
		return nil, err
	}
	pipelines, problems := readPipelines(files)
	w := newWiring(s.catalogue, files, roles, found, hooks)
	markIdle(pipelines)
	if err := w.pipelines(ctx, pipelines); err != nil {
		return nil, err
	}
	misplaced(s.catalogue, files, roles, pipelines, found)
	for _, e := range practice.Find(pipelines, w.shown, w.working) {
		e.Role = roles.Of(e.Chain[0].Path)
		found.derived(e)
	}
	problems = append(problems, unread...)
	problems = append(problems, w.trouble()...)
	problems = append(problems, roles.Problems()...)
	problems = append(problems, unseen(t)...)
	problems = append(problems, t.Problems()...)

	doc := found.document(s.all)
	doc.Files = len(files.paths)
	doc.Name = survey.Name
	doc.Commit = t.Commit()
	doc.Problems = sortProblems(problems)
	openPlaces(doc, s.catalogue.signals(), pipelines, w.known)
	kind := survey.Decide(doc.Signals)
	doc.Profile, doc.ProfileReasons, doc.RunnerUp, doc.Of = kind.Profile, kind.Reasons, kind.RunnerUp, kind.Of
	s.exempt(doc, found)
	return doc, nil
}

// maxLinks is how many symbolic links are looked at for where they lead.
const maxLinks = 1000

// unseen says what of the repository is not to be had: the content of
// submodules, history where there is none. Links that lead nowhere become
// problems of the tree.
func unseen(t *tree.Tree) []evidence.Problem {
	var problems []evidence.Problem
	links := 0
	for _, file := range t.Files() {
		switch file.Mode {
		case tree.Submodule:
			problems = append(problems, evidence.Problem{Path: file.Path, Kind: evidence.Unseen, Message: "a submodule; what is in it was not read"})
		case tree.Symlink:
			if links++; links <= maxLinks {
				t.Check(file.Path)
			}
		}
	}
	switch {
	case t.Origin() == "walk":
		problems = append(problems, evidence.Problem{Path: ".", Kind: evidence.Unseen, Message: "not a git checkout: every file counts, and there is no history"})
	case t.Commit() == "":
		problems = append(problems, evidence.Problem{Path: ".", Kind: evidence.Unseen, Message: "there is no commit yet, and so no history"})
	}
	return problems
}
