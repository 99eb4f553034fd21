package catalogue

import (
	"fmt"
	"slices"
	"testing"
)

func TestTable_finds_what_was_added_and_nothing_else(t *testing.T) {
	for _, names := range []int{0, 1, 2, 3, 1000} {
		var l listing[int]
		for i := range names {
			l.add(fmt.Sprint("name", i), i)
		}
		for i := range names {
			l.add(fmt.Sprint("name", i), -i)
		}
		table := l.table()
		if len(table)&(len(table)-1) != 0 || len(table) < names {
			t.Errorf("of %d names, a table of %d buckets", names, len(table))
		}
		for i := range names {
			if got := table.get(fmt.Sprint("name", i)); !slices.Equal(got, []int{i, -i}) {
				t.Errorf("of %d names, name%d holds %v", names, i, got)
			}
		}
		for _, name := range []string{"", "name", "other", fmt.Sprint("name", names)} {
			if got := table.get(name); got != nil {
				t.Errorf("of %d names, %q holds %v", names, name, got)
			}
		}
	}
}
