package scanners

import (
	"encoding/binary"
	"slices"
	"strings"
)

// vocabulary finds words in a text in one pass, and the rules that want each.
type vocabulary struct {
	exact    map[string][]int // rules by a word that must stand on the line
	prefixes map[string][]int
	lengths  []int // of the prefixes
	// grams holds, by their hash, the three bytes that a text has at every place
	// looked at where one of the words begins there or a byte before: most
	// places are passed over with one look.
	grams [1 << gramBits / 64]uint64
	// everywhere is true where a word is so short that each place must be
	// looked at; otherwise every other one is.
	everywhere bool
}

// gramBits is the size of the hash of three bytes, so that with a few hundred
// words a few places in a hundred are looked at in vain.
const gramBits = 15

// gram hashes three bytes, the lower ones of a word of memory.
func gram(bytes uint32) uint32 { return bytes << 8 * 0x9e3779b1 >> (32 - gramBits) }

func three(a, b, c byte) uint32 { return uint32(a) | uint32(b)<<8 | uint32(c)<<16 }

// add makes rule i look at the lines that hold a word; one that ends in * stands
// for all words with that beginning.
func (v *vocabulary) add(i int, word string) {
	if v.exact == nil {
		v.exact, v.prefixes = map[string][]int{}, map[string][]int{}
	}
	prefix, ok := strings.CutSuffix(word, "*")
	v.mark(prefix, ok)
	if !ok {
		v.exact[word] = append(v.exact[word], i)
		return
	}
	if !slices.Contains(v.lengths, len(prefix)) {
		v.lengths = append(v.lengths, len(prefix))
	}
	v.prefixes[prefix] = append(v.prefixes[prefix], i)
}

// mark notes the bytes that a text has where the word begins, and a byte later.
func (v *vocabulary) mark(word string, prefix bool) {
	for from := range 2 {
		switch rest := word[from:]; {
		case len(rest) >= 3:
			v.set(gram(three(rest[0], rest[1], rest[2])))
		case len(rest) == 2:
			for c := range 256 { // what follows a whole word is no part of one
				if prefix || !wordByte[c] {
					v.set(gram(three(rest[0], rest[1], byte(c))))
				}
			}
		default:
			v.everywhere = true
		}
	}
}

func (v *vocabulary) set(gram uint32) { v.grams[gram/64] |= 1 << (gram % 64) }

// at returns a word of memory whose lowest bit says whether three bytes were
// noted. The mask changes nothing, and tells the compiler that there is one.
func (v *vocabulary) at(gram uint32) uint64 {
	return v.grams[gram/64&(1<<gramBits/64-1)] >> (gram % 64)
}

// find calls yield with the offset and the rules of each word that has any, in
// order, until it returns false.
func (v *vocabulary) find(text []byte, yield func(at int, rules []int) bool) {
	if v.exact == nil {
		return
	}
	step := 2
	if v.everywhere {
		step = 1
	}
	rest := text
	for ; len(rest) >= 8; rest = rest[3*step:] {
		// Three places in one look: nearly always there is nothing at any.
		next := binary.LittleEndian.Uint64(rest)
		near, far := next>>16, next>>32
		if v.everywhere {
			near, far = next>>8, next>>16
		}
		if (v.at(gram(uint32(next)))|v.at(gram(uint32(near)))|v.at(gram(uint32(far))))&1 == 0 {
			continue
		}
		for place, bytes := range [...]uint64{next, near, far} {
			if v.at(gram(uint32(bytes)))&1 != 0 && !v.look(text, len(text)-len(rest)+place*step, yield) {
				return
			}
		}
	}
	for i := len(text) - len(rest); i < len(text); i += step {
		if !v.look(text, i, yield) {
			return
		}
	}
}

// look yields the words that begin at a place or a byte before. In the middle of
// a word, where most places are that have a word's bytes, none does.
func (v *vocabulary) look(text []byte, at int, yield func(at int, rules []int) bool) bool {
	if at > 0 && wordByte[text[at-1]] {
		return v.everywhere || at > 1 && wordByte[text[at-2]] || v.word(text, at-1, yield)
	}
	return v.word(text, at, yield)
}

// word yields the word at an offset that no word byte is before, if there is one
// that has rules.
func (v *vocabulary) word(text []byte, start int, yield func(at int, rules []int) bool) bool {
	end := start
	for end < len(text) && wordByte[text[end]] {
		end++
	}
	if end == start {
		return true
	}
	word := text[start:end]
	if rules := v.exact[string(word)]; rules != nil && !yield(start, rules) {
		return false
	}
	for _, n := range v.lengths {
		if len(word) >= n {
			if rules := v.prefixes[string(word[:n])]; rules != nil && !yield(start, rules) {
				return false
			}
		}
	}
	return true
}

// wordByte holds the bytes that words are made of.
var wordByte = func() (set [256]bool) {
	for _, b := range []byte("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") {
		set[b] = true
	}
	return set
}()
