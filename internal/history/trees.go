package history

import (
	"bytes"
	"context"
	"fmt"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
)

// leastLines is how much code there must be for debt in it to say anything.
const leastLines = 1000

// trees measures what the trees of a year and of two years ago tell.
func (m *measurer) trees(ctx context.Context) {
	names := []string{"debt_trend.density", "debt_trend.year", "debt_trend.two_years", "signal_growth"}
	if m.opt.NoTrees {
		for _, name := range names {
			m.unknown(name, "a look at the tree of a year ago")
		}
		return
	}
	for _, name := range names {
		m.unknown(name, fewer(year, "days of history", m.span))
	}
	m.debt(ctx)
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
	then, err := m.opt.Practices(ctx, before.id)
	if err != nil {
		m.trouble(err, "the tree of a year ago could not be scanned")
		m.unknown("signal_growth", fullClone)
		return
	}
	now, err := m.opt.Practices(ctx, m.log.Head())
	if err != nil {
		m.trouble(err, "the tree could not be scanned again")
		return
	}
	m.set("signal_growth", float64(now-then), now, year)
}

// marks is how many lines of a file there are, and on how many debt is marked.
type marks struct{ lines, debts int }

// debt measures the marks of debt in the code, now and before. A file that is
// the same in several trees is read once.
func (m *measurer) debt(ctx context.Context) {
	known := map[string]marks{}
	var totals [3]marks
	for i, age := range []int{0, year, 2 * year} {
		at, ok := m.anchors[age]
		if !ok {
			break
		}
		var err error
		if totals[i], err = m.marks(ctx, at.id, known); err != nil {
			m.trouble(err, "the code of earlier trees could not be read")
			for _, name := range []string{"debt_trend.density", "debt_trend.year", "debt_trend.two_years"} {
				m.unknown(name, fullClone)
			}
			return
		}
		if totals[i].lines < leastLines {
			name := []string{"debt_trend.density", "debt_trend.year", "debt_trend.two_years"}[i]
			m.few(name, leastLines, "lines of code", totals[i].lines)
			if i == 0 {
				return
			}
			break
		}
		switch i {
		case 0:
			m.set("debt_trend.density", totals[0].density(), totals[0].debts, 0)
		case 1:
			m.set("debt_trend.year", totals[0].density()-totals[1].density(), totals[0].debts, year)
		case 2:
			m.set("debt_trend.two_years", totals[0].density()-totals[2].density(), totals[0].debts, 2*year)
		}
	}
}

// density is how many marks there are in a thousand lines.
func (t marks) density() float64 { return 1000 * part(float64(t.debts), t.lines) }

// marks counts the marks in the code of a commit.
func (m *measurer) marks(ctx context.Context, commit string, known map[string]marks) (marks, error) {
	var total marks
	t, err := tree.OpenCommit(ctx, m.dir, commit, tree.Options{Beside: m.opt.Beside})
	if err != nil {
		return total, fmt.Errorf("open an earlier tree: %w", err)
	}
	defer t.Close()
	var buffer []byte
	for _, file := range t.Files() {
		if file.Mode != tree.Regular && file.Mode != tree.Executable {
			continue
		}
		if m.classes.of([]byte(file.Path))&source == 0 {
			continue
		}
		of, ok := known[file.Blob]
		if !ok {
			if err := ctx.Err(); err != nil {
				return total, context.Cause(ctx)
			}
			// What is too large, or no text, is no code that anybody wrote.
			text, err := t.TextInto(file.Path, buffer)
			if err == nil && cap(text) > cap(buffer) {
				buffer = text
			}
			of = count(text)
			known[file.Blob] = of
		}
		total.lines += of.lines
		total.debts += of.debts
	}
	for _, p := range t.Problems() {
		if p.Kind == evidence.Unreadable || p.Kind == evidence.Limit {
			return total, tree.ErrMissing
		}
	}
	return total, nil
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
