package scanners

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/hollow"
)

// counts are how many files showed a claim by name and by content.
type counts struct{ names, contents map[*catalogue.Claim]int }

// naming is what a file shows by its name.
type naming struct {
	file   tree.File
	claims []*catalogue.Claim
	// doubt is true where the content may show the name to be all there is.
	doubt    bool
	hollow   hollow.Finding
	isHollow bool
}

// looker finds what the catalogue makes of paths.
type looker struct {
	paths matchersOfPaths
	// contents are those of the path at hand: how many there are shows when all are found.
	contents []*catalogue.Content
}

// look finds what the catalogue makes of a path: what a file shows by standing
// there, and what to look for in it.
func (l *looker) look(path string) named {
	var n named
	if !keepsFolder(path) {
		l.paths.Files(path, func(claim *catalogue.Claim) { n.claims = append(n.claims, claim) })
	}
	l.contents = l.contents[:0]
	l.paths.Contents(path, func(content *catalogue.Content) { l.contents = append(l.contents, content) })
	n.contents = slices.Clone(l.contents)
	return n
}

// asked returns those of the content rules that count in a file of a role, and of
// which not enough was seen.
func (c counts) asked(contents []*catalogue.Content, role evidence.Role) []*catalogue.Content {
	idle := func(content *catalogue.Content) bool {
		return !content.Claim.Counts(role) || c.contents[content.Claim] >= enough
	}
	if !slices.ContainsFunc(contents, idle) {
		return contents
	}
	return slices.DeleteFunc(slices.Clone(contents), idle)
}

// name notes what the file shows by standing where it does. seen counts the
// files that showed a claim: with enough of them, one more is not looked into.
func (w *work) name(file tree.File, claims []*catalogue.Claim, seen counts) {
	w.file, w.claims = file, claims
	wanted := slices.ContainsFunc(claims, func(claim *catalogue.Claim) bool { return seen.names[claim] < enough })
	w.doubt = wanted && file.Mode != tree.Symlink && w.role != evidence.Vendored && w.role != evidence.Generated &&
		hollow.Wants(file.Path, w.role == evidence.Test)
}

// keepsFolder reports whether a file is there because git knows no empty folders.
func keepsFolder(file string) bool {
	switch path.Base(file) {
	case ".gitkeep", ".keep", ".placeholder":
		return true
	}
	return false
}

// takeName recognises what the file's name showed.
func (w *work) takeName(seen counts, found *collector) {
	for _, claim := range w.claims {
		e := w.weigh(claim, fileEvidence(claim, w.file, w.role))
		found.claim(claim, e)
		if e.Rung >= evidence.Configured {
			seen.names[claim]++
		}
	}
}

// fileEvidence is what a file shows by standing where it does.
func fileEvidence(claim *catalogue.Claim, file tree.File, r evidence.Role) evidence.Evidence {
	e := evidence.Evidence{Rung: evidence.Configured, Role: r, Path: file.Path, Line: 1, Text: path.Base(file.Path), Source: evidence.SourceFile}
	if file.Size >= 0 && file.Size < claim.Least {
		e.Rung = evidence.Mentioned
		e.Counters = []evidence.Counter{{Kind: evidence.Trivial, Path: file.Path, Line: 1, Text: fmt.Sprintf("%d bytes", file.Size)}}
	}
	return e
}

// weigh lowers a sighting in a file that has nothing in it.
func (w *work) weigh(claim *catalogue.Claim, e evidence.Evidence) evidence.Evidence {
	if !w.isHollow || w.hollow.Tests != strings.HasPrefix(claim.Signal.ID, "test.") {
		return e
	}
	if !w.hollow.Serves {
		e.Rung = evidence.Mentioned
	}
	e.Counters = append(slices.Clip(e.Counters), evidence.Counter{Kind: w.hollow.Kind, Path: w.path, Line: w.hollow.Line, Text: w.hollow.Text})
	return e
}
