package scanners

import (
	"context"
	"errors"
	"fmt"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/hollow"
	"github.com/stagecheck/stagecheck/scanners/infra"
	"github.com/stagecheck/stagecheck/scanners/manifest"
	"github.com/stagecheck/stagecheck/scanners/profile"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// files is the tree as the parsers see it.
type files struct {
	tree  *tree.Tree
	paths []string
}

func newFiles(t *tree.Tree) *files {
	f := &files{tree: t, paths: make([]string, 0, len(t.Files()))}
	for _, file := range t.Files() {
		if file.Mode != tree.Submodule {
			f.paths = append(f.paths, file.Path)
		}
	}
	return f
}

// Paths returns the paths of all files, sorted.
func (f *files) Paths() []string { return f.paths }

// Text returns a file's content as UTF-8.
func (f *files) Text(path string) ([]byte, error) { return f.tree.Text(path) }

// Has reports whether the tree holds the file.
func (f *files) Has(path string) bool { return f.tree.Has(path) }

// List returns the names directly in a folder, "" for the root, sorted. It
// looks them up in the sorted paths: listing is rare, and a map of folders is not free.
func (f *files) List(dir string) []string {
	prefix := ""
	if dir != "" {
		prefix = dir + "/"
	}
	var names []string
	for i, _ := slices.BinarySearch(f.paths, prefix); i < len(f.paths) && strings.HasPrefix(f.paths[i], prefix); i++ {
		name, _, _ := strings.Cut(f.paths[i][len(prefix):], "/")
		if len(names) == 0 || names[len(names)-1] != name {
			names = append(names, name)
		}
	}
	return names
}

// attributes reads the .gitattributes files.
func attributes(t *tree.Tree) map[string][]byte {
	texts := map[string][]byte{}
	for _, file := range t.Files() {
		if path.Base(file.Path) == ".gitattributes" {
			if text, err := t.Text(file.Path); err == nil {
				texts[file.Path] = text
			}
		}
	}
	return texts
}

// work is a file to be opened and what to look for in it.
type work struct {
	path     string
	role     evidence.Role
	contents []*catalogue.Content
	matcher  *matcher
	manifest bool
	infra    bool
	kind     bool     // it may tell what kind of repository it is
	modules  []string // that are looked for in its imports

	naming
	clues    []profile.Clue
	facts    []fact.Fact
	lines    []sightedLine
	problems []evidence.Problem
	imported []string
}

// batch is how many files are read before what they showed is taken in. What a
// claim has enough of is looked for no further in the next batch, so the size
// is fixed: the result must not depend on the number of processors.
const batch = 64

// enough is how many files may show one claim by content before no more are looked into for it.
const enough = 4

// readFiles looks at every file's name, and into those that something wants to
// read. What tells the kind of repository goes to the survey. It returns the local hooks,
// for the pipelines that run them, and the manifests that could not be read.
func (s *Scanner) readFiles(ctx context.Context, f *files, roles *role.Table, found *collector, survey *profile.Survey) (hooks []fact.Fact, problems []evidence.Problem, err error) {
	looking := looker{paths: s.catalogue.paths()}
	seen := counts{names: map[*catalogue.Claim]int{}, contents: map[*catalogue.Claim]int{}}
	matchers, charts, imports := newMatchers(), newCharts(f, roles), &found.own.imports
	buffers := newBuffers()
	var queue []*work
	take := func(w *work) {
		hooks = append(hooks, takeIn(s.catalogue, w, seen, found, charts)...)
		w.tell(survey, imports)
		problems = append(problems, w.problems...)
	}
	flush := func() error {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("read the files: %w", err)
		}
		s.readBatch(f.tree, queue, matchers, buffers)
		for _, w := range queue {
			if imports.seen(w.imported, w.role); imports.waits(w) {
				continue
			}
			take(w)
		}
		queue = queue[:0]
		return nil
	}
	for _, file := range f.tree.Files() {
		if file.Mode == tree.Submodule {
			continue
		}
		if s.wired && !manifest.Wants(file.Path) && !infra.TellsHooks(file.Path) {
			continue
		}
		w := &work{path: file.Path, role: roles.Of(file.Path)}
		survey.File(file.Path, w.role)
		shows := s.memory.of(file.Path, func() named { return looking.look(file.Path) })
		w.name(file, shows.claims, seen)
		if len(w.claims) > 0 && !w.doubt {
			w.takeName(seen, found)
		}
		if w.role == evidence.Vendored || w.role == evidence.Generated || file.Mode == tree.Symlink {
			continue // their names may say something; their content is not this repository's
		}
		w.contents, w.kind, w.modules = seen.asked(shows.contents, w.role), survey.Wants(file.Path, w.role), imports.wanted(file.Path, w.role)
		if !w.wanted() {
			continue
		}
		if queue = append(queue, w); len(queue) == batch {
			if err := flush(); err != nil {
				return nil, nil, err
			}
		}
	}
	if err := flush(); err != nil {
		return nil, nil, err
	}
	for _, w := range imports.deferred {
		take(w)
	}
	return hooks, problems, nil
}

// newBuffers returns a buffer for each of those who read side by side; what is
// found is copied out of them.
func newBuffers() [][]byte {
	buffers := make([][]byte, min(runtime.GOMAXPROCS(0), 8))
	for i := range buffers {
		buffers[i] = make([]byte, 0, 64<<10)
	}
	return buffers
}

// wanted reports whether anything wants to look into the file.
func (w *work) wanted() bool {
	if w.role != evidence.Fixture {
		w.manifest, w.infra = manifest.Wants(w.path), infra.Wants(w.path)
	}
	return len(w.contents) > 0 || w.manifest || w.infra || w.kind || w.doubt || len(w.modules) > 0
}

// readBatch reads the files side by side, with a buffer for each of those who
// read; each result stays with its file.
func (s *Scanner) readBatch(t *tree.Tree, queue []*work, matchers *matchers, buffers [][]byte) {
	queue = slices.DeleteFunc(slices.Clone(queue), func(w *work) bool { return s.memory.recall(t, w) })
	for _, w := range queue {
		if len(w.contents) > 0 {
			w.matcher = matchers.of(w.contents)
		}
	}
	var next atomic.Int64 // a channel would wake a worker for each file
	var wait sync.WaitGroup
	for n := range min(len(buffers), len(queue)) {
		wait.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(queue)); i = next.Add(1) - 1 {
				buffers[n] = queue[i].read(t, buffers[n], s.memory)
			}
		})
	}
	wait.Wait()
}

// read looks into the file. It reads into the buffer, and returns it or a larger one.
func (w *work) read(t *tree.Tree, buffer []byte, memory *Memory) []byte {
	text, blob, err := t.TextInto(w.path, buffer)
	if err != nil {
		return buffer // the tree keeps the problem
	}
	if w.manifest {
		facts, err := manifest.Read(w.path, text)
		w.facts = append(w.facts, facts...)
		if trouble := new(manifest.Error); errors.As(err, &trouble) {
			w.problems = append(w.problems, evidence.Problem{Path: trouble.Path, Line: trouble.Line, Kind: evidence.Unparsed, Message: "the manifest cannot be read: " + trouble.Err.Error()})
		}
	}
	if w.infra {
		var companion []byte
		if path := infra.Companion(w.path); path != "" && t.Has(path) {
			companion, _ = t.Text(path) // without it, variables stay unresolved
		}
		w.facts = append(w.facts, infra.ReadWith(w.path, text, companion)...)
	}
	if w.kind {
		w.clues = profile.Read(w.path, w.role, text)
	}
	if w.matcher != nil {
		w.lines = w.matcher.find(w.path, text)
	}
	if w.refuses(text) {
		w.lines = slices.DeleteFunc(w.lines, func(line sightedLine) bool { return line.content.Claim.Signal.ID == "test.security" })
	}
	if slices.ContainsFunc(w.lines, func(line sightedLine) bool { return line.content.Claim.Signal.ID == "iac.tested" }) {
		// The framework is that of unit tests, and what is tested is infrastructure.
		w.lines = slices.DeleteFunc(w.lines, func(line sightedLine) bool { return line.content.Claim.Signal.ID == "test.unit" })
	}
	w.aside()
	w.beside(text)
	if w.doubt || len(w.lines) > 0 {
		w.hollow, w.isHollow = hollow.Judge(w.path, w.role == evidence.Test, text)
	}
	if len(w.modules) > 0 {
		w.imported = modulesIn(text, w.modules)
	}
	memory.keep(t, w, text, blob)
	if cap(text) > cap(buffer) {
		return text[:0]
	}
	return buffer
}

// tell hands on what the file says of the kind of repository.
func (w *work) tell(survey *profile.Survey, imports *imports) {
	survey.Add(w.clues)
	for i := range w.facts {
		survey.Fact(&w.facts[i], imports.role(&w.facts[i], w.role))
	}
}

// builtUpon reports whether an image is one that a Dockerfile builds upon: that
// says what is there, not that a pipeline runs it.
func builtUpon(f *fact.Fact) bool {
	return f.Kind == fact.Image && strings.Contains(strings.ToLower(path.Base(f.Path)), "dockerfile")
}

// takeIn recognises what one file showed, and returns the hooks among it.
func takeIn(c catalogues, w *work, seen counts, found *collector, charts *charts) []fact.Fact {
	var hooks []fact.Fact
	for i := range w.facts {
		f := &w.facts[i]
		e := evidence.Evidence{Rung: evidence.Configured, Role: found.own.imports.role(f, w.role), Path: f.Path, Line: f.Line, Text: f.Text, Source: f.Source, Counters: f.Counters}
		if f.Kind == fact.Hook {
			hooks = append(hooks, *f)
			e.Counters = append(e.Counters, evidence.Counter{Kind: evidence.LocalOnly, Path: f.Path, Line: f.Line, Text: f.Text})
		}
		c.Match(f, func(claim *catalogue.Claim) {
			if !builtUpon(f) || !strings.HasPrefix(claim.Signal.ID, "ci.") {
				found.claim(claim, charts.weigh(claim, f, found.own.depends(claim, f, e)))
			}
		})
	}
	if w.doubt {
		w.takeName(seen, found)
	}
	shown := map[*catalogue.Claim]bool{}
	for _, line := range w.lines {
		claim := line.content.Claim
		e := w.weigh(claim, evidence.Evidence{Rung: evidence.Configured, Role: w.role, Path: w.path, Line: line.number, Text: line.text, Source: evidence.SourceContent})
		found.claim(claim, e)
		if !shown[claim] && e.Rung >= evidence.Configured {
			shown[claim] = true
			seen.contents[claim]++
		}
	}
	return hooks
}
