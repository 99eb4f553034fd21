package catalogue

import (
	"slices"
	"strings"
)

// table finds what stands under a name. It is a hash table of slices alone: one
// that was generated is part of the program and costs nothing to start with,
// where maps of the same content take longer to fill than most scans. Names with
// the same hash share a bucket, and nothing in one bucket depends on another: a
// name that comes or goes changes a line of what is generated, not all of it.
//
// Its length is a power of two.
type table[T any] [][]entry[T]

// entry is a name and what stands under it.
type entry[T any] struct {
	name  string
	items []T
}

// get returns what stands under a name.
func (t table[T]) get(name string) []T {
	if len(t) == 0 {
		return nil
	}
	bucket := t[hash(name)&uint32(len(t)-1)]
	for i := range bucket {
		if bucket[i].name == name {
			return bucket[i].items
		}
	}
	return nil
}

// hash is FNV-1a, whose result is the same wherever the table was made.
func hash(name string) uint32 {
	h := uint32(2166136261)
	for i := range len(name) {
		h = (h ^ uint32(name[i])) * 16777619
	}
	return h
}

// listing collects what will be a table.
type listing[T any] struct {
	numbers map[string]int // by name, into entries
	entries []entry[T]
}

func (l *listing[T]) add(name string, item T) {
	n, ok := l.numbers[name]
	if !ok {
		if l.numbers == nil {
			l.numbers = map[string]int{}
		}
		n = len(l.entries)
		l.numbers[name] = n
		l.entries = append(l.entries, entry[T]{name: name})
	}
	l.entries[n].items = append(l.entries[n].items, item)
}

// table makes the table; it has at least as many buckets as names. The names of
// a bucket are sorted, so that the same names make the same table.
func (l *listing[T]) table() table[T] {
	if len(l.entries) == 0 {
		return nil
	}
	size := 4
	for size < len(l.entries) {
		size *= 2
	}
	t := make(table[T], size)
	for _, e := range l.entries {
		at := hash(e.name) & uint32(size-1)
		t[at] = append(t[at], e)
	}
	for _, bucket := range t {
		slices.SortFunc(bucket, func(a, b entry[T]) int { return strings.Compare(a.name, b.name) })
	}
	return t
}
