package delta

import (
	"cmp"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// many is from how many sightings in the content of files a scanner may have
// stopped to look for more of the same: one more or less says nothing then.
const many = 4

// group is what can stand for one another: sightings of one practice by one tool.
type group struct{ signal, tool string }

// side holds the sightings of one group that have no counterpart yet, best first.
type side struct {
	left  []*evidence.Sighting
	count int // of all that the content of files showed
}

// sightings finds for each sighting of one tree its counterpart in the other,
// and says what became of it. It looks for the same text in the same file first,
// then in a renamed one, then the same text anywhere, then any in the same file;
// what is left is paired by strength.
//
// All of it is the same from both ends: to undo a change reverses its delta.
func (d *Delta) sightings(base, head []evidence.Sighting, renamed func(string) string) {
	if renamed == nil {
		renamed = func(string) string { return "" }
	}
	before, after := grouped(base), grouped(head)
	for _, g := range keys(before, after) {
		old, now := before[g], after[g]
		if old == nil {
			old = &side{}
		}
		if now == nil {
			now = &side{}
		}
		var pairs [][2]*evidence.Sighting
		same := func(s *evidence.Sighting) string { return s.Path }
		moved := func(s *evidence.Sighting) string { return cmp.Or(renamed(s.Path), s.Path) }
		for _, by := range [][2]func(*evidence.Sighting) string{
			{withText(same), withText(same)},
			{withText(moved), withText(same)},
			{text, text},
			{moved, same},
			{all, all},
		} {
			pairs = append(pairs, pair(old, now, by[0], by[1])...)
		}
		for _, p := range pairs {
			d.paired(p[0], p[1])
		}
		for _, s := range old.left {
			if s.Source != evidence.SourceContent || now.count < many {
				d.Changes = append(d.Changes, Change{Kind: Lost, Signal: g.signal, Tool: g.tool, Before: &s.Evidence})
			}
		}
		for _, s := range now.left {
			if s.Source != evidence.SourceContent || old.count < many {
				d.Changes = append(d.Changes, Change{Kind: Gained, Signal: g.signal, Tool: g.tool, After: &s.Evidence})
			}
		}
	}
	d.weigh(base, head)
	slices.SortStableFunc(d.Changes, order)
}

// The ways in which two sightings can be taken for the same.
func text(s *evidence.Sighting) string { return strings.Join(strings.Fields(s.Text), " ") }
func all(*evidence.Sighting) string    { return "" }

func withText(path func(*evidence.Sighting) string) func(*evidence.Sighting) string {
	return func(s *evidence.Sighting) string { return path(s) + "\x00" + text(s) }
}

// grouped sorts the sightings of each group, the best first.
func grouped(sightings []evidence.Sighting) map[group]*side {
	groups := map[group]*side{}
	for i := range sightings {
		s := &sightings[i]
		g := group{s.Signal, s.Tool}
		if groups[g] == nil {
			groups[g] = &side{}
		}
		groups[g].left = append(groups[g].left, s)
		if s.Source == evidence.SourceContent {
			groups[g].count++
		}
	}
	for _, g := range groups {
		slices.SortStableFunc(g.left, func(a, b *evidence.Sighting) int {
			return cmp.Or(
				compareStrength(b, a),
				strings.Compare(a.Path, b.Path),
				cmp.Compare(a.Line, b.Line),
				strings.Compare(a.Text, b.Text),
			)
		})
	}
	return groups
}

// keys returns the groups of both trees in one order.
func keys(a, b map[group]*side) []group {
	var all []group
	for _, groups := range []map[group]*side{a, b} {
		for g := range groups {
			all = append(all, g)
		}
	}
	slices.SortFunc(all, func(a, b group) int {
		return cmp.Or(strings.Compare(a.signal, b.signal), strings.Compare(a.tool, b.tool))
	})
	return slices.Compact(all)
}

// pair takes out of both sides those that have the same key, in their order.
func pair(old, now *side, oldKey, nowKey func(*evidence.Sighting) string) (pairs [][2]*evidence.Sighting) {
	if len(old.left) == 0 || len(now.left) == 0 {
		return nil
	}
	waiting := map[string][]*evidence.Sighting{}
	for _, s := range now.left {
		waiting[nowKey(s)] = append(waiting[nowKey(s)], s)
	}
	taken := map[*evidence.Sighting]bool{}
	old.left = slices.DeleteFunc(old.left, func(s *evidence.Sighting) bool {
		queue := waiting[oldKey(s)]
		if len(queue) == 0 {
			return false
		}
		waiting[oldKey(s)] = queue[1:]
		taken[queue[0]] = true
		pairs = append(pairs, [2]*evidence.Sighting{s, queue[0]})
		return true
	})
	now.left = slices.DeleteFunc(now.left, func(s *evidence.Sighting) bool { return taken[s] })
	return pairs
}

// paired notes what became of a sighting that is in both trees.
func (d *Delta) paired(old, now *evidence.Sighting) {
	c := Change{Signal: now.Signal, Tool: now.Tool, Before: &old.Evidence, After: &now.Evidence}
	switch strength := compareStrength(now, old); {
	case strength < 0:
		c.Kind = Weakened
	case strength > 0:
		c.Kind = Strengthened
	case old.Path != now.Path:
		c.Kind = Moved
	default:
		return
	}
	d.Changes = append(d.Changes, c)
}

// compareStrength compares what two sightings of one signal are worth: what
// counts for it comes before what does not, whatever its rung.
func compareStrength(a, b *evidence.Sighting) int { return cmp.Compare(worth(a), worth(b)) }

func worth(s *evidence.Sighting) int {
	if !s.Counts {
		return 0
	}
	return int(s.Rung)
}

// weigh tells the changes that are news: nothing else is as strong in the tree
// that has less.
func (d *Delta) weigh(base, head []evidence.Sighting) {
	before, after := strongest(base), strongest(head)
	for i := range d.Changes {
		c := &d.Changes[i]
		switch c.Kind {
		case Lost, Weakened:
			c.Sole = before[c.Signal] > after[c.Signal] && int(c.Before.Rung) > after[c.Signal]
		case Gained, Strengthened:
			c.Sole = after[c.Signal] > before[c.Signal] && int(c.After.Rung) > before[c.Signal]
		}
	}
	d.once()
}

// once takes what speaks against a practice for no news of its own where it is
// the line that weakens a sighting, which tells it already.
func (d *Delta) once() {
	type line struct {
		path string
		at   int
	}
	told := map[line]bool{}
	for i := range d.Changes {
		c := &d.Changes[i]
		if c.Before == nil || c.After == nil || policies.Against(c.Signal) {
			continue
		}
		for _, e := range []*evidence.Evidence{c.Before, c.After} {
			for _, counter := range e.Counters {
				told[line{counter.Path, counter.Line}] = true
			}
		}
	}
	for i := range d.Changes {
		if c := &d.Changes[i]; policies.Against(c.Signal) {
			at := c.Place()
			c.Sole = c.Sole && !told[line{at.Path, at.Line}]
		}
	}
}

// strongest returns the worth of the best sighting of each signal.
func strongest(sightings []evidence.Sighting) map[string]int {
	best := map[string]int{}
	for i := range sightings {
		s := &sightings[i]
		best[s.Signal] = max(best[s.Signal], worth(s))
	}
	return best
}

// order puts what is news first, the bad before the good, then goes by signal and place.
func order(a, b Change) int {
	kinds := []Kind{Lost, Weakened, Gained, Strengthened, Moved}
	rank := func(c *Change) int {
		switch {
		case c.Sole && c.Bad():
			return 0
		case c.Sole:
			return 1
		}
		return 2
	}
	return cmp.Or(
		cmp.Compare(rank(&a), rank(&b)),
		cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)),
		strings.Compare(a.Signal, b.Signal),
		strings.Compare(a.Tool, b.Tool),
		strings.Compare(a.Place().Path, b.Place().Path),
		cmp.Compare(a.Place().Line, b.Place().Line),
	)
}
