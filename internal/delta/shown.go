package delta

import (
	"fmt"
	"slices"
	"strings"
)

// News returns the changes that are news, the bad before the good.
func (d *Delta) News() []Change { return d.Changes[:d.others()] }

// Others returns the changes that are none: more of the same is left, or was
// there already.
func (d *Delta) Others() []Change { return d.Changes[d.others():] }

func (d *Delta) others() int {
	if i := slices.IndexFunc(d.Changes, func(c Change) bool { return !c.Sole }); i >= 0 {
		return i
	}
	return len(d.Changes)
}

// Grouped joins neighbours of which the same is to be said: what became of them
// is the same, and the tool.
func Grouped(changes []Change) [][]Change {
	var groups [][]Change
	last := ""
	for i := range changes {
		c := &changes[i]
		said := fmt.Sprint(c.Kind, "\x00", c.Tool, "\x00", c.Sentence())
		if i > 0 && said == last {
			groups[len(groups)-1] = append(groups[len(groups)-1], *c)
			continue
		}
		groups, last = append(groups, []Change{*c}), said
	}
	return groups
}

// Judged returns the statements whose verdict changed, those that lost before
// those that won.
func (d *Delta) Judged() []Statement {
	sorted := slices.Clone(d.Statements)
	slices.SortStableFunc(sorted, func(a, b Statement) int { return direct(a.Points) - direct(b.Points) })
	return sorted
}

// direct is the place of a loss, of a gain, and of neither.
func direct(points float64) int {
	switch {
	case points < 0:
		return 0
	case points > 0:
		return 1
	}
	return 2
}

// Tally counts changes by their kind: "2 lost, 1 moved".
func Tally(changes []Change) string {
	var parts []string
	for _, kind := range []Kind{Lost, Weakened, Gained, Strengthened, Moved} {
		n := 0
		for i := range changes {
			if changes[i].Kind == kind {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	return strings.Join(parts, ", ")
}
