package history

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/tree"
)

// longest is how long before the window a branch can have begun and still be
// seen whole, in days.
const longest = 180

// arms is how many commits are looked at for each of the limit on the chain.
const arms = 5

// ancestry is the graph of commits: which merge brought which commits.
type ancestry struct {
	commits []ancestor
	byID    map[string]int32
	cut     bool // there are more than are listed
}

type ancestor struct {
	parents []string // raw ids
	at      int64    // committer date
	written int64    // author date
	by      person
	owned   bool // on the chain, or brought by a merge
}

// branches finds the commits that each merge brought: when the first of them
// was made, and who wrote them. One process serves all merges.
func (m *measurer) branches(ctx context.Context) error {
	merges := false
	for i := range m.changes {
		merges = merges || len(m.changes[i].merges) > 0
	}
	if !merges {
		return nil
	}
	a := ancestry{byID: map[string]int32{}}
	since := m.newest - days(window+longest)
	err := m.log.Ancestry(ctx, since, arms*m.opt.MaxCommits, func(r io.Reader) error { return a.read(newFields(r), m.people) })
	if err != nil {
		return fmt.Errorf("read the branches: %w", err)
	}
	a.cut = len(a.commits) >= arms*m.opt.MaxCommits || m.log.Shallow()
	// What the oldest change stands on was there before: nobody's branch.
	for i := len(m.changes) - 1; i >= 0; i-- {
		c := &m.changes[i]
		at, ok := a.byID[raw(c.id)]
		if !ok {
			continue
		}
		a.commits[at].owned = true
		before := a.commits[at].parents
		if i < len(m.changes)-1 && len(before) > 0 {
			before = before[:1]
		}
		a.own(before, func(*ancestor) {})
		if len(c.merges) > 0 {
			m.brought(c, &a, since)
		}
	}
	return nil
}

// brought sets what the branches of a merge tell.
func (m *measurer) brought(c *change, a *ancestry, since int64) {
	parents := make([]string, len(c.merges))
	for i, id := range c.merges {
		parents[i] = raw(id)
	}
	commits, people := 0, 0
	machine := updater
	a.own(parents, func(of *ancestor) {
		if commits++; commits == 1 || of.at < c.begun {
			c.begun = of.at
		}
		if commits == 1 || of.written < c.written {
			c.written = of.written
		}
		if kind := m.people.bots[of.by]; kind == human {
			people++
			c.credit(of.by)
		} else {
			machine = min(machine, kind)
		}
	})
	if commits > 0 && people == 0 {
		c.machine = machine
	}
	// A branch whose last commit is too old to be listed lived at least that long.
	if commits == 0 && !a.cut && !a.lists(parents) {
		c.begun, c.written = max(1, since), max(1, since)
	}
	if people > 0 {
		c.machine = human
	}
}

// lists reports whether one of the commits is listed.
func (a *ancestry) lists(ids []string) bool {
	return slices.ContainsFunc(ids, func(id string) bool { _, ok := a.byID[id]; return ok })
}

// own takes the commits that can be reached and are not taken yet.
func (a *ancestry) own(from []string, take func(*ancestor)) {
	stack := append([]string(nil), from...)
	for len(stack) > 0 {
		id := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		at, ok := a.byID[id]
		if !ok || a.commits[at].owned {
			continue
		}
		of := &a.commits[at]
		of.owned = true
		take(of)
		stack = append(stack, of.parents...)
	}
}

// read reads the answer of [tree.Log.Ancestry].
func (a *ancestry) read(f *fields, who *people) error {
	var name []byte
	for {
		of, id := ancestor{}, ""
		for i := range tree.AncestryFields {
			keep := maxPerson
			if i == 1 {
				keep = 1 << 20
			}
			text, err := f.next(keep)
			switch {
			case err == io.EOF && i == 0:
				return nil
			case err != nil:
				return errForm
			}
			switch i {
			case 0:
				if !isID(text) {
					return errForm
				}
				id = raw(string(text))
			case 1:
				for _, parent := range strings.Fields(string(text)) {
					of.parents = append(of.parents, raw(parent))
				}
			case 2:
				of.at = seconds(text)
			case 3:
				of.written = seconds(text)
			case 4:
				name = append(name[:0], text...)
			case 5:
				of.by = who.of(name, text)
			}
		}
		a.byID[id] = int32(len(a.commits))
		a.commits = append(a.commits, of)
	}
}

// raw is an object id in bytes; one that is none stays as it is.
func raw(id string) string {
	bytes, err := hex.DecodeString(id)
	if err != nil {
		return id
	}
	return string(bytes)
}
