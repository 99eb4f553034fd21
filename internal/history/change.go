package history

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
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
	code  int64 // lines added to code
	added int64 // added to what is counted
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

// recent is how many commits tell whether the clock of the newest was right.
const recent = 21

// ahead is how far behind its commits the clock of the newest can have been, in
// days: what is later than that is a date of no time.
const ahead = 30

// chain reads the first-parent chain of HEAD back to the window's beginning.
func (m *measurer) chain(ctx context.Context) error {
	limit := m.opt.MaxCommits
	var first []change // the newest, until the end of time is known
	seen, done := 0, false
	err := m.log.Commits(ctx, limit+1, func(r io.Reader) error {
		for f := newFields(r); !done; seen++ {
			c, err := m.commit(f)
			switch {
			case err == io.EOF:
				return nil
			case err != nil:
				return err
			case seen == limit:
				m.cut = true
				return nil
			case seen < recent:
				first = append(first, c)
			}
			if seen == recent-1 {
				m.begin(first)
			} else if seen >= recent {
				done = m.follow(c)
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("read the commits: %w", err)
	}
	if seen < recent {
		m.begin(first)
	}
	m.passed = m.passed || m.behind > 0
	return nil
}

// begin takes the newest commits. The first of them is the end of time, unless
// most are later: then its clock was wrong, and the one in the middle counts.
func (m *measurer) begin(first []change) {
	times := make([]int64, len(first))
	for i, c := range first {
		times[i] = c.at
	}
	if len(first) == 0 {
		return
	}
	slices.Sort(times)
	m.newest = max(first[0].at, times[len(times)/2])
	for _, c := range first {
		m.follow(c)
	}
}

// follow takes the next commit of the chain, and reports whether it was the last
// to be looked at.
func (m *measurer) follow(c change) (done bool) {
	m.anchor(c)
	switch {
	case c.at <= 0: // a date of no time
	case c.at < m.newest-days(window):
		if m.behind++; m.behind == far {
			m.passed = true
			return true
		}
	case c.at <= m.newest+days(ahead):
		m.behind = 0
		m.changes = append(m.changes, c)
	}
	return false
}

// commit reads one commit of [tree.Log.Commits].
func (m *measurer) commit(f *fields) (c change, err error) {
	for i := range tree.Fields {
		keep := maxPerson
		switch i {
		case 1:
			keep = 1 << 20 // an octopus has many arms
		case 6:
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
		case 6:
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
