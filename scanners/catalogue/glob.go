package catalogue

import (
	"slices"
	"strings"
)

// pathGlob is a compiled pattern over slash-separated paths: * stands for text
// within a segment, ? for one byte, ** for any number of segments, and {a,b}
// for either. Everything is in lower case.
type pathGlob struct {
	segments []segment
	// length is the number of segments that a path must have, 0 for a pattern with **.
	length int
	// anywhere is true for a pattern of a name in any folder, "**/name".
	anywhere bool
}

// segment is one segment of a pattern.
type segment struct {
	any      bool     // **: any number of segments
	literals []string // alternatives without wildcards
	globs    []string // alternatives with wildcards that name no extension
	// byTail holds the other alternatives with wildcards by their tail, sorted: a
	// pattern over many kinds of file tries only those of the file's kind.
	byTail []tailGlobs
}

// tailGlobs holds the alternatives that end alike: in an extension, ".go", or in
// one with the byte before it, where no wildcard stands there, "t.go".
type tailGlobs struct {
	tail  string
	globs []string
}

func byTail(kind tailGlobs, tail string) int { return strings.Compare(kind.tail, tail) }

// tails returns the extension of a name, "" where it has none, and that with the
// byte before it, "" where there is none.
func tails(name string) (ext, more string) {
	dot := strings.LastIndexByte(name, '.')
	switch {
	case dot < 0:
		return "", ""
	case dot == 0:
		return name, ""
	}
	return name[dot:], name[dot-1:]
}

// compileGlobs compiles a pattern. A brace over a slash makes one glob for
// each alternative, other braces stay inside their segment: a pattern of many
// words and endings would otherwise become thousands.
func compileGlobs(pattern string) []*pathGlob {
	var globs []*pathGlob
	for _, one := range expandOver(strings.ToLower(pattern), "/") {
		g := &pathGlob{}
		for _, word := range strings.Split(one, "/") {
			g.segments = append(g.segments, compileSegment(word))
		}
		if !slices.ContainsFunc(g.segments, func(s segment) bool { return s.any }) {
			g.length = len(g.segments)
		}
		g.anywhere = len(g.segments) == 2 && g.segments[0].any && !g.segments[1].any
		globs = append(globs, g)
	}
	return globs
}

func compileSegment(word string) segment {
	if word == "**" {
		return segment{any: true}
	}
	s := segment{}
	for _, one := range once(expandOver(word, "")) {
		tail, more := tails(one)
		switch {
		case !isGlob(one):
			s.literals = append(s.literals, one)
		case tail != "" && !isGlob(tail):
			if more != "" && !isGlob(more) {
				tail = more
			}
			i, ok := slices.BinarySearchFunc(s.byTail, tail, byTail)
			if !ok {
				s.byTail = slices.Insert(s.byTail, i, tailGlobs{tail: tail})
			}
			s.byTail[i].globs = append(s.byTail[i].globs, one)
		default:
			s.globs = append(s.globs, one)
		}
	}
	return s
}

// once returns a list without what was in it before: alternatives can differ in
// case alone, and each costs the same again.
func once(list []string) []string {
	seen := make(map[string]bool, len(list))
	return slices.DeleteFunc(list, func(text string) bool {
		before := seen[text]
		seen[text] = true
		return before
	})
}

// match reports whether the segments of a path fit.
func (g *pathGlob) match(path []string) bool {
	switch {
	case g.length > 0 && g.length != len(path):
		return false
	case g.anywhere:
		return len(path) > 0 && g.segments[1].match(path[len(path)-1])
	}
	return matchSegments(g.segments, path)
}

// matchSegments reports whether the segments of a path fit, going back to the
// last ** alone: it takes time linear in the path for each segment of the pattern.
func matchSegments(segments []segment, path []string) bool {
	after, from := -1, 0 // what follows the last **, and where the path goes on from it
	s, p := 0, 0
	for p < len(path) {
		switch {
		case s < len(segments) && segments[s].any:
			if s++; s == len(segments) {
				return true
			}
			after, from = s, p
		case s < len(segments) && segments[s].match(path[p]):
			s, p = s+1, p+1
		case after >= 0:
			from++
			s, p = after, from
		default:
			return false
		}
	}
	return s == len(segments)
}

func (s *segment) match(name string) bool {
	if slices.Contains(s.literals, name) {
		return true
	}
	fits := func(pattern string) bool { return glob(pattern, name) }
	if slices.ContainsFunc(s.globs, fits) {
		return true
	}
	if len(s.byTail) == 0 {
		return false
	}
	ext, more := tails(name)
	return slices.ContainsFunc(s.of(ext), fits) || slices.ContainsFunc(s.of(more), fits)
}

// leads returns the bytes that names of the segment begin with, 0 for any.
func (s *segment) leads() []byte {
	if s.any {
		return []byte{0}
	}
	all := slices.Concat(s.literals, s.globs)
	for _, kind := range s.byTail {
		all = append(all, kind.globs...)
	}
	return leads(all)
}

// leads returns the bytes that texts begin with that match one of the patterns, 0 for any.
func leads(patterns []string) []byte {
	var all []byte
	for _, pattern := range patterns {
		if pattern == "" || pattern[0] == '*' || pattern[0] == '?' {
			return []byte{0}
		}
		all = append(all, pattern[0])
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// endsIn reports whether the pattern can match a path of an extension, "" for none.
func (g *pathGlob) endsIn(ext string) bool {
	last := &g.segments[len(g.segments)-1]
	has := func(name string) bool { is, _ := tails(name); return is == ext }
	return last.any || len(last.globs) > 0 || slices.ContainsFunc(last.literals, has) ||
		slices.ContainsFunc(last.byTail, func(kind tailGlobs) bool { return has(kind.tail) })
}

// few is how many tails are sooner compared one by one.
const few = 8

// of returns the alternatives of a tail.
func (s *segment) of(tail string) []string {
	if len(s.byTail) <= few {
		for i := range s.byTail {
			if s.byTail[i].tail == tail {
				return s.byTail[i].globs
			}
		}
		return nil
	}
	i, ok := slices.BinarySearchFunc(s.byTail, tail, byTail)
	if !ok {
		return nil
	}
	return s.byTail[i].globs
}

// expandOver replaces each {a,b} whose alternatives hold what is given by one
// pattern for each alternative.
func expandOver(pattern, holds string) []string {
	for from := 0; ; {
		open := strings.IndexByte(pattern[from:], '{')
		if open < 0 {
			return []string{pattern}
		}
		open += from
		shut := strings.IndexByte(pattern[open:], '}')
		if shut < 0 {
			return []string{pattern}
		}
		shut += open
		inner := pattern[open+1 : shut]
		if !strings.Contains(inner, holds) {
			from = shut + 1
			continue
		}
		var list []string
		for _, alternative := range strings.Split(inner, ",") {
			list = append(list, expandOver(pattern[:open]+alternative+pattern[shut+1:], holds)...)
		}
		return list
	}
}

// glob reports whether text matches a pattern in which * stands for any text
// and ? for one byte. It takes time linear in the text for each *. Most patterns
// have no ?, and most texts end or begin otherwise than the pattern.
func glob(pattern, text string) bool {
	if text == "" || pattern == "" || pattern[0] != text[0] && pattern[0] != '*' && pattern[0] != '?' {
		return text == "" && strings.Trim(pattern, "*") == ""
	}
	first := strings.IndexByte(pattern, '*')
	if first < 0 || strings.IndexByte(pattern, '?') >= 0 {
		return globBytes(pattern, text)
	}
	last := strings.LastIndexByte(pattern, '*')
	end := len(text) - (len(pattern) - last - 1)
	if end < first || text[end:] != pattern[last+1:] || text[:first] != pattern[:first] {
		return false
	}
	text = text[first:end]
	for rest := pattern[first:last]; rest != ""; {
		var part string
		if part, rest = rest[1:], ""; part != "" {
			if star := strings.IndexByte(part, '*'); star >= 0 {
				part, rest = part[:star], part[star:]
			}
		}
		at := strings.Index(text, part)
		if at < 0 {
			return false
		}
		text = text[at+len(part):]
	}
	return true
}

// globBytes is [glob] for any pattern, byte by byte.
func globBytes(pattern, text string) bool {
	star, mark := -1, 0
	p, t := 0, 0
	for t < len(text) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, mark = p, t
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == text[t]):
			p++
			t++
		case star >= 0:
			mark++
			p, t = star+1, mark
		default:
			return false
		}
	}
	for p < len(pattern) && pattern[p] == '*' {
		p++
	}
	return p == len(pattern)
}

func isGlob(pattern string) bool { return strings.ContainsAny(pattern, "*?") }

// alternatives reports whether text matches one of the alternatives of a word,
// "a|b*|c". Both must be in lower case.
func alternatives(word, text string) bool {
	for {
		one, rest, more := strings.Cut(word, "|")
		if glob(one, text) {
			return true
		}
		if !more {
			return false
		}
		word = rest
	}
}
