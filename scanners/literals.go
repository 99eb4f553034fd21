package scanners

import (
	"encoding/binary"
	"slices"
)

// literals finds in one pass the places of a text that hold what a match of a
// rule holds, in whatever case.
type literals struct {
	// grams holds, by their hash, the three bytes that a text has at every place
	// looked at where a literal begins there or a byte before: nearly all
	// places are passed over with one look.
	grams [1 << literalBits / 64]uint64
	// starts holds the literals by such three bytes.
	starts map[uint32][]literal
	// everywhere is true where a literal is so short that each place must be
	// looked at; otherwise every other one is.
	everywhere bool
}

// literal is a text that begins a number of bytes before three of its bytes.
type literal struct {
	text   string
	before int
	rule   int
}

const (
	literalBits = 13
	// shortLiteral is the length in bytes below which a literal is not found so.
	shortLiteral = 3
	// small is a bit that makes capital letters small. What it does to other
	// bytes does not matter: it finds where to look.
	small = 0x20202020
)

// add makes the places of a literal, which is at least shortLiteral long, those of a rule.
func (l *literals) add(rule int, text string) {
	if l.starts == nil {
		l.starts = map[uint32][]literal{}
	}
	l.everywhere = l.everywhere || len(text) == shortLiteral
	for before := range min(2, len(text)-2) {
		key := three(text[before], text[before+1], text[before+2]) | small>>8
		hash := key << 8 * 0x9e3779b1 >> (32 - literalBits)
		l.grams[hash/64] |= 1 << (hash % 64)
		l.starts[key] = append(l.starts[key], literal{text, before, rule})
	}
}

// find calls yield with the offset and the rule of each place, line after line.
func (l *literals) find(text []byte, yield func(at, rule int)) {
	if l.starts == nil {
		return
	}
	step := 2
	if l.everywhere {
		step = 1
	}
	rest := text
	for ; len(rest) >= 8; rest = rest[3*step:] {
		// Three places in one look: nearly always there is nothing at any.
		next := binary.LittleEndian.Uint64(rest) | small<<32 | small
		near, far := next>>16, next>>32
		if l.everywhere {
			near, far = next>>8, next>>16
		}
		if (l.at(uint32(next))|l.at(uint32(near))|l.at(uint32(far)))&1 == 0 {
			continue
		}
		for place, bytes := range [...]uint64{next, near, far} {
			if l.at(uint32(bytes))&1 != 0 {
				l.look(text, len(text)-len(rest)+place*step, yield)
			}
		}
	}
	for i := len(text) - len(rest); i+shortLiteral <= len(text); i += step {
		l.look(text, i, yield)
	}
}

// at returns a word of memory whose lowest bit says whether three bytes may begin a
// literal. The mask changes nothing, and tells the compiler that there is one.
func (l *literals) at(bytes uint32) uint64 {
	hash := bytes << 8 * 0x9e3779b1 >> (32 - literalBits)
	return l.grams[hash/64&(1<<literalBits/64-1)] >> (hash % 64)
}

// look yields the literals that are at a place or a byte before.
func (l *literals) look(text []byte, place int, yield func(at, rule int)) {
	for _, c := range l.starts[three(text[place], text[place+1], text[place+2])|small>>8] {
		at := place - c.before
		if c.before > 0 && l.everywhere {
			continue // it was found a byte before
		}
		if at >= 0 && len(text)-at >= len(c.text) && lowerEqual(text[at:at+len(c.text)], c.text) {
			yield(at, c.rule)
		}
	}
}

// lowerEqual reports whether bytes are a text whose ASCII letters are small, but for their case.
func lowerEqual(bytes []byte, text string) bool {
	for i := range bytes {
		if lower(bytes[i]) != text[i] {
			return false
		}
	}
	return true
}

// lower makes a capital letter small.
func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b |= 0x20
	}
	return b
}

// lowered appends a line to a buffer with small letters.
func lowered(buffer, line []byte) []byte {
	buffer = append(buffer, line...)
	for i, b := range buffer {
		buffer[i] = lower(b)
	}
	return buffer
}

// findable reports whether there are literals, all long enough to be found in one pass.
func findable(list []string) bool {
	return len(list) > 0 && !slices.ContainsFunc(list, func(text string) bool { return len(text) < shortLiteral })
}
