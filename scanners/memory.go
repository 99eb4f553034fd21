package scanners

import (
	"slices"
	"sync"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/infra"
)

// Memory keeps what files showed. Of two trees that have most files in common,
// such as a change and what it is made upon, the second is scanned in a fraction
// of the time. The zero value is ready for use by one scanner after another,
// with one catalogue.
type Memory struct {
	mu    sync.Mutex
	names map[string]named
	read  map[memoryKey]*work
}

// named is what the catalogue makes of a path.
type named struct {
	claims   []*catalogue.Claim
	contents []*catalogue.Content
}

// memoryKey is all that what a file shows depends on, but for the rules that
// are asked: they are compared by [work.covers].
type memoryKey struct {
	path      string
	role      evidence.Role
	blob      string
	companion string // the blob of the file that is read with it
}

// Remember has a scanner keep in a memory what files show, and use what it holds.
func Remember(m *Memory) Option { return func(s *Scanner) { s.memory = m } }

// of returns what the catalogue makes of a path.
func (m *Memory) of(path string, look func() named) named {
	if m == nil {
		return look()
	}
	n, ok := m.names[path]
	if !ok {
		if n = look(); m.names == nil {
			m.names = map[string]named{}
		}
		m.names[path] = n
	}
	return n
}

// key returns what a file is remembered by, and false where its content is not known.
func (w *work) key(t *tree.Tree, blob string) (memoryKey, bool) {
	k := memoryKey{path: w.path, role: w.role, blob: blob}
	if w.infra {
		if path := infra.Companion(w.path); path != "" {
			if file, ok := t.Lookup(path); ok {
				if k.companion = file.Blob; file.Blob == "" {
					return k, false
				}
			}
		}
	}
	return k, blob != ""
}

// recall fills in what the file showed when it was read before, and reports
// whether it was and all that is asked now was asked then. In a checkout a file
// may hold something else than its blob: there it is read.
func (m *Memory) recall(t *tree.Tree, w *work) bool {
	if m == nil || t.Origin() != "commit" {
		return false
	}
	k, ok := w.key(t, w.file.Blob)
	if !ok {
		return false
	}
	m.mu.Lock()
	before := m.read[k]
	m.mu.Unlock()
	if before == nil || !before.covers(w) {
		return false
	}
	w.clues, w.facts, w.problems = before.clues, before.facts, before.problems
	w.imported = before.imported // of more modules, it may be
	w.lines = slices.DeleteFunc(slices.Clone(before.lines), func(line sightedLine) bool { return !slices.Contains(w.contents, line.content) })
	if w.doubt || len(w.lines) > 0 {
		w.hollow, w.isHollow = before.hollow, before.isHollow
	}
	return true
}

// covers reports whether all that another look into the same file would ask was
// asked in this one.
func (w *work) covers(other *work) bool {
	if other.kind != w.kind { // of many scripts only the first are asked
		return false
	}
	if other.doubt && !w.doubt && len(w.lines) == 0 {
		return false
	}
	for _, module := range other.modules {
		if !slices.Contains(w.modules, module) {
			return false
		}
	}
	for _, content := range other.contents {
		if !slices.Contains(w.contents, content) {
			return false
		}
	}
	return true
}

// keep remembers what the file showed, by the object id of what was read, or by
// the content where that is not known: in a checkout it may be another than git
// last saw.
func (m *Memory) keep(t *tree.Tree, w *work, text []byte, blob string) {
	if m == nil {
		return
	}
	if blob == "" {
		blob = t.ObjectID(text)
	}
	k, ok := w.key(t, blob)
	if !ok {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.read == nil {
		m.read = map[memoryKey]*work{}
	}
	m.read[k] = w
}
