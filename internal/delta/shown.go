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
