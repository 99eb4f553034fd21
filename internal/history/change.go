package history

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/tree"
)

// change is one commit on the first-parent chain, and so one change as it was
// integrated, whatever way it came: merged, squashed or pushed.
type change struct {
	id     string // in hexadecimal
	at     int64  // when it was integrated: committer date, seconds since 1970
	merges []string
	by     person
	// authors wrote it: of a merge those of the branch, and everybody credited.
	authors []person
	paired  bool // somebody else is credited by a trailer
	what    said
	machine automaton

	// begun and written are when the first commit of the branch was made and
	// authored; 0 where the change is no merge, or its branch is not seen.
	begun, written int64

	is    class // everything that it touches
	lines int64 // added and deleted in what is counted
	code  int64 // added to code
	added int64 // added to all that has a class
	gone  int64 // deleted from it
}

// maxAuthors is how many people one change can have.
const maxAuthors = 64

func (c *change) credit(p person) {
	if len(c.authors) < maxAuthors && !slices.Contains(c.authors, p) {
		c.authors = append(c.authors, p)
	}
}

// far is how many commits in a row must lie before the window for the rest to
// be left unread: one with a wrong date says nothing of those before it.
const far = 500

// chain reads the first-parent chain of HEAD back to the window's beginning.
func (m *measurer) chain(ctx context.Context) error {
	behind, limit := 0, m.opt.MaxCommits
	err := m.log.Commits(ctx, limit+1, func(r io.Reader) error {
		f := newFields(r)
		for seen := 0; ; seen++ {
			c, err := m.commit(f)
			if err == io.EOF {
				return nil
			} else if err != nil {
				return err
			}
			if seen == 0 {
				m.newest = c.at
			}
			if seen == limit {
				m.cut = true
				return nil
			}
			m.anchor(c)
			switch {
			case c.at < m.newest-days(window):
				if behind++; behind == far {
					m.passed = true
					return nil
				}
			case c.at <= m.newest+days(1):
				behind = 0
				m.changes = append(m.changes, c)
			}
		}
	})
	if err != nil {
		return fmt.Errorf("read the commits: %w", err)
	}
	m.passed = m.passed || behind > 0
	return nil
}

// commit reads one commit of [tree.Log.Commits].
func (m *measurer) commit(f *fields) (c change, err error) {
	for i := range tree.Fields {
		keep := maxPerson
		switch i {
		case 1:
			keep = 1 << 20 // an octopus has many arms
		case 7:
			keep = maxMessage
		}
		text, err := f.next(keep)
		if err != nil {
			if i > 0 || err != io.EOF {
				err = errForm
			}
			return c, err
		}
		switch i {
		case 0:
			text = bytes.TrimLeft(text, "\n")
			if !isID(text) {
				return c, errForm
			}
			c.id = string(text)
		case 1:
			if parents := strings.Fields(string(text)); len(parents) > 1 {
				c.merges = parents[1:]
			}
		case 2:
			c.at = seconds(text)
		case 3:
			c.written = seconds(text)
		case 4:
			m.name = append(m.name[:0], text...)
		case 5:
			c.by = m.people.of(m.name, text)
		case 7:
			c.what = understand(text, func(name, address []byte) {
				if p := m.people.of(name, address); m.people.bots[p] == human {
					c.credit(p)
					c.paired = c.paired || p != c.by
				}
			})
		}
	}
	c.written = 0 // of no use without a branch: squashing sets both dates
	c.machine = m.people.bots[c.by]
	if len(c.merges) == 0 {
		c.credit(c.by)
	} else {
		c.what &^= squashed
	}
	return c, nil
}

// files reads what the changes by people touched.
func (m *measurer) files(ctx context.Context, lines bool) error {
	var ids []string
	byID := map[string]int{}
	for i := range m.changes {
		c := &m.changes[i]
		c.is, c.lines, c.code, c.added, c.gone = 0, 0, 0, 0, 0
		if c.machine == human {
			byID[c.id] = i
			ids = append(ids, c.id)
		}
	}
	m.pairs = newPairs()
	m.touched = map[string]bool{}
	err := m.log.Diffs(ctx, ids, lines, func(r io.Reader) error { return m.diffs(newFields(r), byID, lines) })
	if err != nil {
		return fmt.Errorf("read the changes: %w", err)
	}
	return nil
}

// maxPath is the longest path that is told apart, in bytes.
const maxPath = 4 << 10

// diffs reads the answer of [tree.Log.Diffs].
func (m *measurer) diffs(f *fields, byID map[string]int, lines bool) error {
	var c *change
	number := -1
	for {
		text, err := f.next(maxPath)
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		switch {
		case isID(text):
			i, ok := byID[string(text)]
			if !ok {
				return errForm
			}
			c, number = &m.changes[i], i
		case c == nil || len(text) == 0:
			return errForm
		case text[0] == ':':
			status := text[len(text)-1]
			path, err := f.next(maxPath)
			if err != nil {
				return errForm
			}
			m.file(c, number, path, status, !lines)
		default:
			if err := m.count(c, text); err != nil {
				return err
			}
		}
	}
}

// file notes that a change touched a file.
func (m *measurer) file(c *change, number int, path []byte, status byte, only bool) {
	if !only && status != 'A' && !m.articles {
		return // its lines are still to come
	}
	path = path[min(len(path), len(m.log.Prefix())):]
	is := m.classes.of(path)
	c.is |= is
	if status == 'A' && is&(source|tests) != 0 {
		m.pairs.add(path, is, number)
	}
	if is&article != 0 && c.at >= m.newest-days(year) && len(m.touched) < maxKnown {
		m.touched[string(path)] = true
	}
}

// count adds the lines of one file: added, deleted, path, with tabs between.
func (m *measurer) count(c *change, text []byte) error {
	added, rest, ok := bytes.Cut(text, []byte("\t"))
	gone, path, ok2 := bytes.Cut(rest, []byte("\t"))
	if !ok || !ok2 {
		return errForm
	}
	is := m.classes.of(path[min(len(path), len(m.log.Prefix())):])
	c.is |= is
	plus, minus := lineCount(added), lineCount(gone)
	if is&counted != 0 {
		c.lines += plus + minus
	}
	if is&source != 0 {
		c.code += plus
	}
	if is != 0 {
		c.added, c.gone = c.added+plus, c.gone+minus
	}
	return nil
}

// lineCount reads a number of lines; "-" stands for a file that is not text.
func lineCount(text []byte) int64 {
	n, err := strconv.ParseUint(string(text), 10, 40)
	if err != nil {
		return 0
	}
	return int64(n)
}
