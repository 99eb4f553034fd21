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

// find returns, for each rule, the first line of the file that it wants.
func (s *matcher) find(file string, text []byte) []sightedLine {
	contents := s.contents
	done := make([]bool, len(contents))
	comment, fenced := commentStarts(file), false
	markdown := strings.EqualFold(path.Ext(file), ".md")
	var lines []sightedLine
	left := len(contents)
	always := make([]int, 0, len(s.always))
	for _, i := range s.always {
		if contents[i].Possible(text) {
			always = append(always, i)
		} else {
			left--
		}
	}
	try := func(i, number int, line []byte) {
		if !done[i] && contents[i].Match(line) {
			done[i] = true
			left--
			lines = append(lines, sightedLine{contents[i], number, string(bytes.TrimSpace(line))})
		}
	}
	for number := 1; len(text) > 0 && left > 0; number++ {
		line := text
		if end := bytes.IndexByte(text, '\n'); end >= 0 {
			line, text = text[:end], text[end+1:]
		} else {
			text = nil
		}
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(line) > maxLine {
			line = line[:maxLine]
		}
		if markdown && isComment(line, fences) {
			fenced = !fenced
		}
		if isComment(line, comment) || fenced && isComment(line, hash) {
			continue
		}
		for _, i := range always {
			try(i, number, line)
		}
		s.words(line, func(rules []int) {
			for _, i := range rules {
				try(i, number, line)
			}
		})
	}
	return lines
}

// maxLine is the length in bytes beyond which a line is cut: minified code is
// one line of a megabyte.
const maxLine = 4096

// words calls yield with the rules of each word of the line that has any.
func (s *matcher) words(line []byte, yield func([]int)) {
	if len(s.exact) == 0 && len(s.prefixes) == 0 {
		return
	}
	for i := 0; i < len(line); {
		if !wordByte[line[i]] {
			i++
			continue
		}
		start := i
		for i < len(line) && wordByte[line[i]] {
			i++
		}
		word := line[start:i]
		if len(word) < 2 {
			continue
		}
		if pair := uint16(word[0])<<8 | uint16(word[1]); s.starts[pair/64]&(1<<(pair%64)) == 0 {
			continue
		}
		if rules := s.exact[string(word)]; rules != nil {
			yield(rules)
		}
		for _, n := range s.lengths {
			if len(word) >= n {
				if rules := s.prefixes[string(word[:n])]; rules != nil {
					yield(rules)
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
