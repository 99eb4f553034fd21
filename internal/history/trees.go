package history

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"io"

	"github.com/stagecheck/stagecheck/internal/tree"
)

// leastLines is how much code there must be for debt in it to say anything.
const leastLines = 1000

// trees measures what the trees of a year and of two years ago tell.
func (m *measurer) trees(ctx context.Context) {
	debts := []string{"debt_trend.density", "debt_trend.year", "debt_trend.two_years"}
	for i, name := range append(debts, "signal_growth") {
		switch {
		case m.opt.Recent > 0:
			m.unknown(name, fullScan)
		case i == 2:
			m.few(name, 2*year, "days of history", m.span)
		default:
			m.few(name, year, "days of history", m.span)
		}
	}
	if m.opt.Recent > 0 {
		return
	}
	if err := m.debt(ctx); err != nil {
		m.trouble(err, "the code of earlier trees could not be read")
		for _, name := range debts {
			m.unknown(name, m.otherwise)
		}
	}
	m.growth(ctx)
}

// growth measures how many families of practices the pipelines gained in a year.
func (m *measurer) growth(ctx context.Context) {
	before, ok := m.anchors[year]
	if !ok {
		return
	}
	if m.opt.Practices == nil {
		m.unknown("signal_growth", "a scan of the tree of a year ago")
		return
	}
	then, err := m.opt.Practices(ctx, before)
	if err != nil {
		m.trouble(err, "the tree of a year ago could not be scanned")
		m.unknown("signal_growth", m.otherwise)
		return
	}
	now, err := m.opt.Practices(ctx, m.log.Head())
	if err != nil {
		m.trouble(err, "the tree could not be scanned again")
		m.unknown("signal_growth", m.otherwise)
		return
	}
	m.set("signal_growth", float64(now-then), now, year)
}

// marks is how many lines of a file there are, and on how many debt is marked.
type marks struct{ lines, debts int }

func (t *marks) add(of marks) { t.lines, t.debts = t.lines+of.lines, t.debts+of.debts }

// density is how many marks there are in a thousand lines.
func (t marks) density() float64 { return 1000 * part(float64(t.debts), t.lines) }

// debt measures the marks of debt in the code, now and before. A file that is
// the same in several trees is read once.
func (m *measurer) debt(ctx context.Context) error {
	commits := []string{m.log.Head()}
	for _, age := range []int{year, 2 * year} {
		if before, ok := m.anchors[age]; ok && len(commits)*year == age {
			commits = append(commits, before)
		}
	}
	totals := make([]marks, len(commits))
	known := map[string]marks{}
	if err := m.beside(ctx, known); err != nil {
		return err
	}
	var missing []string
	blobs := make([][]string, len(commits))
	for i, commit := range commits {
		err := m.log.Listing(ctx, commit, func(r io.Reader) (err error) {
			blobs[i], err = m.code(newFields(r))
			return err
		})
		if err != nil {
			return fmt.Errorf("list an earlier tree: %w", err)
		}
		for _, blob := range blobs[i] {
			if _, ok := known[blob]; !ok {
				known[blob] = marks{}
				missing = append(missing, blob)
			}
		}
	}
	// What is too large, or no text, is no code that anybody wrote.
	err := m.log.Contents(ctx, missing, func(i int, text []byte) { known[missing[i]] = count(text) })
	if err != nil {
		return fmt.Errorf("read the code of earlier trees: %w", err)
	}
	for i := range blobs {
		for _, blob := range blobs[i] {
			totals[i].add(known[blob])
		}
	}
	m.trend(totals)
	return nil
}

// trend sets what the marks in the trees come to: of now, a year and two years ago.
func (m *measurer) trend(totals []marks) {
	now := totals[0]
	for i, name := range []string{"debt_trend.density", "debt_trend.year", "debt_trend.two_years"}[:len(totals)] {
		switch {
		case now.lines < leastLines || totals[i].lines < leastLines:
			m.few(name, leastLines, "lines of code", min(now.lines, totals[i].lines))
		case i == 0:
			m.set(name, now.density(), now.debts, 0)
		default:
			m.set(name, now.density()-totals[i].density(), now.debts, i*year)
		}
	}
}

// beside counts the marks in the checkout, where that is nearer than the objects
// of the repository. Only what is there as it was committed counts.
func (m *measurer) beside(ctx context.Context, known map[string]marks) error {
	near := m.opt.Beside
	if near == nil || near.Origin() == "commit" {
		return nil
	}
	var buffer []byte
	for _, file := range near.Files() {
		if file.Blob == "" || file.Mode != tree.Regular && file.Mode != tree.Executable || m.classes.of([]byte(file.Path))&source == 0 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("read the code: %w", context.Cause(ctx))
		}
		data, err := near.Unchanged(file, buffer)
		if err != nil {
			continue // the repository has it
		}
		known[hex.EncodeToString([]byte(file.Blob))] = count(tree.Decode(data))
		if cap(data) > cap(buffer) {
			buffer = data
		}
	}
	return nil
}

// code reads the answer of [tree.Log.Listing]: the ids of the files of code.
func (m *measurer) code(f *fields) ([]string, error) {
	var blobs []string
	for {
		text, err := f.next(maxPath)
		switch {
		case err == io.EOF:
			return blobs, nil
		case err != nil:
			return nil, err
		}
		head, path, ok := bytes.Cut(text, []byte("\t"))
		kind, id, ok2 := bytes.Cut(head, []byte(" blob "))
		switch {
		case !ok:
			return nil, errForm
		case !ok2 || !bytes.HasPrefix(kind, []byte("100")): // a link, a submodule
			continue
		case !isID(id):
			return nil, errForm
		}
		if m.classes.of(m.below(path))&source != 0 {
			blobs = append(blobs, string(id))
		}
	}
}

// count counts lines, and those on which debt is marked. Each word is looked for
// once through the text.
func count(text []byte) marks {
	words := [...]string{"TODO", "FIXME", "HACK", "XXX"}
	var next [len(words)]int
	for i := range next {
		next[i] = -1
	}
	of := marks{lines: bytes.Count(text, []byte("\n"))}
	if len(text) > 0 && text[len(text)-1] != '\n' {
		of.lines++
	}
	for at := 0; ; {
		first, length := len(text), 0
		for i, word := range words {
			if next[i] < at {
				if found := bytes.Index(text[at:], []byte(word)); found >= 0 {
					next[i] = at + found
				} else {
					next[i] = len(text)
				}
			}
			if next[i] < first {
				first, length = next[i], len(word)
			}
		}
		if first == len(text) {
			return of
		}
		at = first + length
		if first > 0 && isWord(text[first-1]) || at < len(text) && isWord(text[at]) {
			continue
		}
		of.debts++
		end := bytes.IndexByte(text[at:], '\n')
		if end < 0 {
			return of
		}
		at += end
	}
}
