package scanners

import (
	"bytes"
	"encoding/binary"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// sightedLine is a line that a content rule found.
type sightedLine struct {
	content *catalogue.Content
	number  int
	text    string
}

// matchers holds one prepared matcher for each set of rules that files ask for.
// Files of one kind ask for the same set, so there are few.
type matchers struct {
	sets map[string]*matcher
}

func newMatchers() *matchers { return &matchers{sets: map[string]*matcher{}} }

// matcher finds the lines of a file that a set of rules want, in one pass.
type matcher struct {
	contents []*catalogue.Content
	exact    map[string][]int // rules by a word that must stand on the line
	prefixes map[string][]int
	lengths  []int // of the prefixes
	// starts holds the pairs of bytes with which any of those words begin:
	// most words of a text can be passed over without looking them up.
	starts [1 << 16 / 64]uint64
	always []int // rules that look at every line
}

// of returns the matcher of a set of rules; it is not for concurrent use.
func (m *matchers) of(contents []*catalogue.Content) *matcher {
	key := make([]byte, 0, 2*len(contents))
	for _, c := range contents {
		key = binary.LittleEndian.AppendUint16(key, uint16(c.Number))
	}
	if set := m.sets[string(key)]; set != nil {
		return set
	}
	set := &matcher{contents: contents, exact: map[string][]int{}, prefixes: map[string][]int{}}
	for i, content := range contents {
		if len(content.Has) == 0 {
			set.always = append(set.always, i)
		}
		for _, word := range content.Has {
			set.add(i, word)
		}
	}
	m.sets[string(key)] = set
	return set
}

// add makes rule i look at the lines that hold a word.
func (s *matcher) add(i int, word string) {
	pair := uint16(word[0])<<8 | uint16(word[1])
	s.starts[pair/64] |= 1 << (pair % 64)
	prefix, ok := strings.CutSuffix(word, "*")
	if !ok {
		s.exact[word] = append(s.exact[word], i)
		return
	}
	if !slices.Contains(s.lengths, len(prefix)) {
		s.lengths = append(s.lengths, len(prefix))
	}
	s.prefixes[prefix] = append(s.prefixes[prefix], i)
}

// find returns, for each rule, the first line of the file that it wants. Only
// lines that hold one of a rule's words are looked at.
func (s *matcher) find(file string, text []byte) []sightedLine {
	f := finding{text: text, comment: commentStarts(file), done: make([]bool, len(s.contents))}
	f.markdown = strings.EqualFold(path.Ext(file), ".md")
	for _, i := range s.always {
		f.search(s.contents[i], i)
	}
	if len(s.exact) > 0 || len(s.prefixes) > 0 {
		s.words(text, func(at int, rules []int) bool {
			for _, i := range rules {
				if !f.done[i] {
					f.try(s.contents[i], i, at)
				}
			}
			return len(f.lines) < len(s.contents)
		})
	}
	return f.lines
}

// finding is one look into one file.
type finding struct {
	text     []byte
	comment  []string
	markdown bool
	done     []bool // by rule
	lines    []sightedLine
	// at and number are an offset and its line: most lines are asked for in order.
	at, number int
}

// search tries a rule at each place that holds what every match must hold, and
// at each line where there is no such text.
func (f *finding) search(content *catalogue.Content, i int) {
	literals := content.Literals()
	if literals == nil {
		literals = [][]byte{nil}
	}
	first := len(f.text)
	for _, literal := range literals {
		for from := 0; from < first; {
			at := bytes.Index(f.text[from:], literal)
			if at < 0 || from+at >= first {
				break
			}
			at += from
			if f.fits(content, at) {
				first = at // of several literals, the one that comes first counts
				break
			}
			end := bytes.IndexByte(f.text[at:], '\n')
			if end < 0 {
				break
			}
			from = at + end + 1
		}
	}
	if first < len(f.text) {
		f.try(content, i, first)
	}
}

// try notes the line at an offset if the rule wants it.
func (f *finding) try(content *catalogue.Content, i, at int) {
	if !f.fits(content, at) {
		return
	}
	f.done[i] = true
	line, _ := f.line(at)
	f.lines = append(f.lines, sightedLine{content, f.lineNumber(at), string(bytes.TrimSpace(line))})
}

// fits reports whether the line at an offset is one that the rule wants.
func (f *finding) fits(content *catalogue.Content, at int) bool {
	line, ok := f.line(at)
	return ok && content.Match(line) && !f.isComment(line, at)
}

// maxLine is the length in bytes beyond which a line is cut: minified code is
// one line of a megabyte.
const maxLine = 4096

// line returns the line at an offset, cut at maxLine; ok is false for an
// offset behind the cut.
func (f *finding) line(at int) (line []byte, ok bool) {
	from := max(0, at-maxLine)
	start := bytes.LastIndexByte(f.text[from:at], '\n')
	if start < 0 && from > 0 {
		return nil, false
	}
	line = f.text[from+start+1 : min(len(f.text), from+start+1+maxLine)]
	if end := bytes.IndexByte(line, '\n'); end >= 0 {
		line = line[:end]
	}
	return bytes.TrimSuffix(line, []byte("\r")), true
}

// lineNumber returns the number of the line at an offset.
func (f *finding) lineNumber(at int) int {
	if at < f.at {
		f.at, f.number = 0, 0
	}
	f.number += bytes.Count(f.text[f.at:at], []byte("\n"))
	f.at = at
	return f.number + 1
}

// isComment reports whether the line at an offset is a comment, in Markdown
// one in a block of code.
func (f *finding) isComment(line []byte, at int) bool {
	if isComment(line, f.comment) {
		return true
	}
	if !f.markdown || !isComment(line, hash) {
		return false
	}
	fenced := false
	for before := range bytes.Lines(f.text[:at]) {
		if isComment(before, fences) {
			fenced = !fenced
		}
	}
	return fenced
}

// words calls yield with the offset and the rules of each word that has any,
// until it returns false.
func (s *matcher) words(text []byte, yield func(at int, rules []int) bool) {
	table := &wordByte
	for i := 0; i < len(text); i++ {
		if !table[text[i]] {
			continue
		}
		start := i
		for i++; i < len(text) && table[text[i]]; i++ {
		}
		if i-start < 2 {
			continue
		}
		if pair := uint16(text[start])<<8 | uint16(text[start+1]); s.starts[pair/64]&(1<<(pair%64)) == 0 {
			continue
		}
		word := text[start:i]
		if rules := s.exact[string(word)]; rules != nil && !yield(start, rules) {
			return
		}
		for _, n := range s.lengths {
			if len(word) >= n {
				if rules := s.prefixes[string(word[:n])]; rules != nil && !yield(start, rules) {
					return
				}
			}
		}
	}
}

// wordByte holds the bytes that words are made of.
var wordByte = func() (set [256]bool) {
	for _, b := range []byte("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") {
		set[b] = true
	}
	return set
}()

// commentStarts returns what comment lines of a file begin with.
func commentStarts(file string) []string {
	switch strings.ToLower(path.Ext(file)) {
	case ".md", ".rst", ".adoc", ".txt", ".json", ".feature":
		return nil
	case ".go", ".js", ".jsx", ".ts", ".tsx", ".mjs", ".cjs", ".java", ".kt", ".kts", ".scala", ".groovy", ".gradle", ".rs", ".c", ".cc", ".cpp", ".h", ".cs", ".swift", ".dart", ".bicep", ".proto":
		return []string{"//", "/*", "* "}
	case ".php", ".tf":
		return []string{"//", "/*", "#"}
	case ".sql", ".lua", ".hs":
		return []string{"--"}
	case ".xml", ".html", ".csproj", ".props", ".targets", ".config":
		return []string{"<!--"}
	}
	return []string{"#"}
}

// fences begin and end a block of code in Markdown, in which a # begins a
// comment and no heading.
var fences, hash = []string{"```", "~~~"}, []string{"#"}

func isComment(line []byte, starts []string) bool {
	line = bytes.TrimLeft(line, " \t")
	for _, start := range starts {
		if bytes.HasPrefix(line, []byte(start)) {
			return true
		}
	}
	return false
}
