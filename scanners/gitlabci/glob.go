package gitlabci

import "strings"

// glob is a compiled path pattern.
type glob []globPart

type globPart struct {
	kind globKind
	char byte // of oneByte
}

type globKind uint8

const (
	oneByte  globKind = iota
	oneAny            // a byte that is no slash
	within            // any bytes but slashes
	anything          // any bytes
	folders           // nothing, or anything that ends in a slash
)

// includeGlob compiles the pattern of a local include: a star is anything
// within a folder, two are anything at all, and nothing else is special.
// `ci/**.yml` so means every depth and `ci/**/*.yml` subfolders only.
func includeGlob(pattern string) glob {
	var g glob
	for i := 0; i < len(pattern); i++ {
		switch {
		case strings.HasPrefix(pattern[i:], "**"):
			g = append(g, globPart{kind: anything})
			i++
		case pattern[i] == '*':
			g = append(g, globPart{kind: within})
		default:
			g = append(g, globPart{kind: oneByte, char: pattern[i]})
		}
	}
	return g
}

// pathGlob compiles a pattern of rules:exists without braces, which is read
// like one of a shell: `**/` is any number of folders, none included.
func pathGlob(pattern string) glob {
	var g glob
	for i := 0; i < len(pattern); i++ {
		switch {
		case strings.HasPrefix(pattern[i:], "**/"):
			g = append(g, globPart{kind: folders})
			i += 2
		case strings.HasPrefix(pattern[i:], "**"):
			g = append(g, globPart{kind: anything})
			i++
		case pattern[i] == '*':
			g = append(g, globPart{kind: within})
		case pattern[i] == '?':
			g = append(g, globPart{kind: oneAny})
		default:
			g = append(g, globPart{kind: oneByte, char: pattern[i]})
		}
	}
	return g
}

// alternatives expands the first braces of a pattern, and those in the results;
// ok is false where there are more than a pattern for people has.
func alternatives(pattern string) (out []string, ok bool) {
	const most = 32
	out = []string{pattern}
	for i := 0; i < len(out); {
		open := strings.IndexByte(out[i], '{')
		if open < 0 {
			i++
			continue
		}
		length := strings.IndexByte(out[i][open:], '}')
		if length < 0 || strings.ContainsRune(out[i][open+1:open+length], '{') || len(out) > most {
			return nil, false
		}
		before, after := out[i][:open], out[i][open+length+1:]
		for choice := range strings.SplitSeq(out[i][open+1:open+length], ",") {
			out = append(out, before+choice+after)
		}
		out = append(out[:i], out[i+1:]...)
	}
	return out, true
}

// globber matches paths against a glob, all parts at once, so that the work is
// at most the product of both lengths. It counts that work.
type globber struct {
	glob      glob
	now, next []int // parts that may come next
	seen      []int // by part: the position of the path that it was added at
	steps     int
}

func newGlobber(g glob) *globber {
	return &globber{glob: g, seen: make([]int, len(g)+1)}
}

// match reports whether the whole path matches.
func (m *globber) match(path string) bool {
	clear(m.seen)
	m.next = m.next[:0]
	m.enter(0, 1)
	for i := range len(path) {
		m.now, m.next = m.next, m.now[:0]
		if len(m.now) == 0 {
			return false
		}
		for _, at := range m.now {
			m.step(at, path[i], i+2)
		}
	}
	for _, at := range m.next {
		if at == len(m.glob) {
			return true
		}
	}
	return false
}

// step takes one byte at a part.
func (m *globber) step(at int, c byte, position int) {
	m.steps++
	if at == len(m.glob) {
		return
	}
	switch part := m.glob[at]; part.kind {
	case oneByte:
		if c == part.char {
			m.enter(at+1, position)
		}
	case oneAny:
		if c != '/' {
			m.enter(at+1, position)
		}
	case within:
		if c != '/' {
			m.enter(at, position)
		}
	case anything:
		m.enter(at, position)
	case folders:
		if c == '/' {
			m.enter(at+1, position)
		}
		m.add(at, position)
	}
}

// enter adds a part, and what may follow it where it may be empty.
func (m *globber) enter(at, position int) {
	for m.add(at, position); at < len(m.glob) && m.glob[at].kind >= within; {
		at++
		m.add(at, position)
	}
}

func (m *globber) add(at, position int) {
	if m.seen[at] != position {
		m.seen[at] = position
		m.next = append(m.next, at)
	}
}

// matching returns the paths of the repository that g matches, at most n.
func (r *reader) matching(g glob, n int) (out []string, ok bool) {
	m := newGlobber(g)
	for _, p := range r.paths {
		if m.match(p) {
			if out = append(out, p); len(out) == n {
				break
			}
		}
		const stepsPerUnit = 32
		if m.steps >= stepsPerUnit {
			if !r.spend(m.steps / stepsPerUnit) {
				return nil, false
			}
			m.steps %= stepsPerUnit
		}
	}
	return out, true
}
