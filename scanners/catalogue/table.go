package catalogue

// table finds what stands under a name. It is a hash table of slices alone: one
// that was generated is part of the program and costs nothing to start with,
// where maps of the same content take longer to fill than most scans.
type table[T any] struct {
	// slots holds the numbers of names, counted from 1, each at the first free
	// place from its hash on; 0 is free. Their count is a power of two.
	slots []uint16
	names []string
	// ends holds for each name where its items end; they begin where the last
	// name's end.
	ends  []uint16
	items []T
}

// get returns what stands under a name.
func (t *table[T]) get(name string) []T {
	if len(t.slots) == 0 {
		return nil
	}
	mask := uint32(len(t.slots) - 1)
	for at := hash(name) & mask; t.slots[at] != 0; at = (at + 1) & mask {
		if n := t.slots[at] - 1; t.names[n] == name {
			from := uint16(0)
			if n > 0 {
				from = t.ends[n-1]
			}
			return t.items[from:t.ends[n]]
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
	numbers map[string]int
	names   []string
	items   [][]T
}

func (l *listing[T]) add(name string, item T) {
	n, ok := l.numbers[name]
	if !ok {
		if l.numbers == nil {
			l.numbers = map[string]int{}
		}
		n = len(l.names)
		l.numbers[name] = n
		l.names = append(l.names, name)
		l.items = append(l.items, nil)
	}
	l.items[n] = append(l.items[n], item)
}

// table makes the table; it has at least twice as many slots as names.
func (l *listing[T]) table() table[T] {
	var t table[T]
	if len(l.names) == 0 {
		return t
	}
	size := 4
	for size < 2*len(l.names) {
		size *= 2
	}
	t.slots, t.names = make([]uint16, size), l.names
	for i, name := range l.names {
		at := hash(name) & uint32(size-1)
		for t.slots[at] != 0 {
			at = (at + 1) & uint32(size-1)
		}
		t.slots[at] = uint16(i + 1)
		t.items = append(t.items, l.items[i]...)
		t.ends = append(t.ends, uint16(len(t.items)))
	}
	return t
}
