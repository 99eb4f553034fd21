package history

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strconv"
)

// paths reads which files the changes by people touched.
func (m *measurer) paths(ctx context.Context) error {
	var ids []string
	byID := map[string]int{}
	for i := range m.changes {
		if c := &m.changes[i]; c.machine == human {
			byID[c.id] = i
			ids = append(ids, c.id)
		}
	}
	m.pairs, m.touched = newPairs(), map[string]bool{}
	err := m.log.Diffs(ctx, ids, func(r io.Reader) error { return m.diffs(newFields(r), byID) })
	if err != nil {
		return fmt.Errorf("read the changes: %w", err)
	}
	return nil
}

// lines reads how much the changes of code added and deleted. Nobody asks for
// the lines of others, and they are what comparing takes its time for.
func (m *measurer) lines(ctx context.Context) error {
	var ids []string
	byID := map[string]int{}
	for _, c := range m.human {
		c.code, c.added, c.gone = 0, 0, 0
		if c.is&m.coded != 0 {
			byID[c.id] = len(ids)
			ids = append(ids, c.id)
		}
	}
	changes := make([]*change, len(ids))
	for _, c := range m.human {
		if i, ok := byID[c.id]; ok {
			changes[i] = c
		}
	}
	err := m.log.Lines(ctx, ids, func(r io.Reader) error { return m.numbers(newFields(r), byID, changes) })
	if err != nil {
		return fmt.Errorf("count the lines: %w", err)
	}
	return nil
}

// maxPath is the longest path that is told apart, in bytes.
const maxPath = 4 << 10

// diffs reads the answer of [tree.Log.Diffs].
func (m *measurer) diffs(f *fields, byID map[string]int) error {
	var c *change
	var now arrivals
	number := -1
	for {
		text, err := f.next(maxPath)
		switch {
		case err == io.EOF:
			now.pair(m.pairs, number)
			return nil
		case err != nil:
			return err
		case isID(text):
			i, ok := byID[string(text)]
			if !ok {
				return errForm
			}
			now.pair(m.pairs, number)
			c, number = &m.changes[i], i
			continue
		case c == nil, len(text) == 0 || text[0] != ':':
			return errForm
		}
		status := text[bytes.LastIndexByte(text, ' ')+1:]
		if len(status) == 0 {
			return errForm
		}
		became, paths := status[0], 1
		if became == 'R' || became == 'C' {
			paths = 2
		}
		for range paths {
			path, err := f.next(maxPath)
			if err != nil {
				return errForm
			}
			now.add(path, became, m.file(c, path))
		}
	}
}

// file notes that a change touched a file, and returns its class.
func (m *measurer) file(c *change, path []byte) class {
	path = m.below(path)
	is := m.classes.of(path)
	c.is |= is
	if is&article != 0 && c.at >= m.newest-days(year) && len(m.touched) < maxKnown {
		m.touched[string(path)] = true
	}
	return is
}

// below is a path relative to the directory that is measured.
func (m *measurer) below(path []byte) []byte { return path[min(len(path), len(m.log.Prefix())):] }

// arrivals are the code and the tests that one change added. What it deleted at
// another place under the same name has only moved, and is not new.
type arrivals struct {
	added []arrival
	gone  map[string]bool
}

type arrival struct {
	path string
	is   class
}

func (a *arrivals) add(path []byte, became byte, is class) {
	if is&(source|tests) == 0 || len(a.added)+len(a.gone) >= maxKnown {
		return
	}
	switch became {
	case 'A':
		a.added = append(a.added, arrival{string(path), is})
	case 'D':
		if a.gone == nil {
			a.gone = map[string]bool{}
		}
		a.gone[string(base(path))] = true
	}
}

// pair hands on what is new, and begins again.
func (a *arrivals) pair(with *pairs, number int) {
	for _, file := range a.added {
		if !a.gone[string(base([]byte(file.path)))] {
			with.add(file.path, file.is, number)
		}
	}
	a.added = a.added[:0]
	clear(a.gone)
}

func base(path []byte) []byte { return path[bytes.LastIndexByte(path, '/')+1:] }

// numbers reads the answer of [tree.Log.Lines].
func (m *measurer) numbers(f *fields, byID map[string]int, changes []*change) error {
	var c *change
	for {
		text, err := f.next(maxPath)
		text = bytes.TrimPrefix(text, []byte("\n"))
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case isID(text):
			i, ok := byID[string(text)]
			if !ok {
				return errForm
			}
			c = changes[i]
			continue
		case c == nil:
			return errForm
		}
		if err := m.count(c, text, f); err != nil {
			return err
		}
	}
}

// count adds the lines of one file: added, deleted, path, with tabs between. What
// was moved has no path there; two follow, and no line of it changed.
func (m *measurer) count(c *change, text []byte, f *fields) error {
	added, rest, ok := bytes.Cut(text, []byte("\t"))
	gone, path, ok2 := bytes.Cut(rest, []byte("\t"))
	if !ok || !ok2 {
		return errForm
	}
	if len(path) == 0 {
		for range 2 {
			if _, err := f.next(0); err != nil {
				return errForm
			}
		}
		return nil
	}
	is := m.classes.of(m.below(path))
	if is&counted == 0 {
		return nil
	}
	plus, minus := lineCount(added), lineCount(gone)
	c.added, c.gone = c.added+plus, c.gone+minus
	if is&m.coded != 0 {
		c.code += plus
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
