package scanners

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

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
	sets  map[string]*matcher
	rules map[*catalogue.Content]*rule
	key   []byte // of the set that is asked for
}

func newMatchers() *matchers {
	return &matchers{sets: map[string]*matcher{}, rules: map[*catalogue.Content]*rule{}}
}

// matcher finds the lines of a file that a set of rules want, in one pass.
type matcher struct {
	rules    []*rule
	words    vocabulary
	literals literals
	always   []int // rules that look at every line that has their literals
}

// of returns the matcher of a set of rules; it is not for concurrent use.
func (m *matchers) of(contents []*catalogue.Content) *matcher {
	m.key = m.key[:0]
	for _, c := range contents {
		m.key = binary.LittleEndian.AppendUint16(m.key, uint16(c.Number))
	}
	if set := m.sets[string(m.key)]; set != nil {
		return set
	}
	set := &matcher{rules: make([]*rule, len(contents))}
	for i, content := range contents {
		if m.rules[content] == nil {
			m.rules[content] = &rule{Content: content}
		}
		set.rules[i] = m.rules[content]
		if len(content.Has) == 0 {
			set.always = append(set.always, i)
			if findable(content.Literals) {
				for _, text := range content.Literals {
					set.literals.add(i, text)
				}
			}
		}
		for _, word := range content.Has {
			set.words.add(i, word)
		}
	}
	m.sets[string(m.key)] = set
	return set
}

// rule is a content rule with its expressions, compiled when they are first
// needed: compiling all of them would cost more than most scans.
type rule struct {
	*catalogue.Content
	once    sync.Once
	re, not *regexp.Regexp
}

// holds reports whether the line, in small letters, holds what every match holds.
func (r *rule) holds(line []byte) bool {
	return slices.ContainsFunc(r.Literals, func(literal string) bool { return bytes.Contains(line, []byte(literal)) })
}

// match reports whether the line is one that the rule wants.
func (r *rule) match(line []byte) bool {
	r.once.Do(func() {
		// That the expressions are valid was found out when the catalogue was read.
		if r.Re != "" {
			r.re = regexp.MustCompile(r.Re)
		}
		if r.Not != "" {
			r.not = regexp.MustCompile(r.Not)
		}
	})
	return (r.re == nil || r.re.Match(line)) && (r.not == nil || !r.not.Match(line))
}

// find returns, for each rule, the first line of the file that it wants. Only
// lines that hold one of a rule's words are looked at.
func (s *matcher) find(file string, text []byte) []sightedLine {
	f := finding{text: text, comment: commentStarts(file), places: make([]int, len(s.rules))}
	switch strings.ToLower(path.Ext(file)) {
	case ".md":
		f.markdown = true
		f.titled = strings.EqualFold(file, "README.md")
	case ".ps1", ".psm1", ".psd1":
		f.helped = true
	case ".yaml", ".yml":
		f.yaml = true
	}
	folds := len(s.always) > 0 && catalogue.FoldsBeyondASCII(text)
	if !folds {
		s.literals.find(text, func(at, i int) {
			if f.places[i] == 0 && f.fits(s.rules[i], at) {
				f.places[i] = at + 1
			}
		})
	}
	for _, i := range s.always {
		if folds || !findable(s.rules[i].Literals) {
			f.search(s.rules[i], i)
		}
		if f.places[i] > 0 {
			f.note(s.rules[i], f.places[i]-1)
		}
	}
	s.words.find(text, func(at int, rules []int) bool {
		for _, i := range rules {
			if f.places[i] == 0 {
				f.try(s.rules[i], i, at)
			}
		}
		return len(f.lines) < len(s.rules)
	})
	return f.lines
}

// finding is one look into one file.
type finding struct {
	text     []byte
	comment  []string
	markdown bool
	// titled files begin with the name of the product, which is no section on what it says.
	titled bool
	// helped files are PowerShell's, whose commands carry their help, with
	// examples of their use, in comments of many lines.
	helped bool
	// yaml files can say of what a line begins that it is off.
	yaml   bool
	blocks []block // such comments, in order; nil until one is asked for
	places []int   // by rule, one more than the offset of what it found; 0 until then
	lines  []sightedLine
	small  []byte // the line at an offset, in small letters
	from   int    // that offset, and one more; 0 until then
	// at and number are an offset and its line: most lines are asked for in order.
	at, number int
}

// search looks for the first line that a rule wants among all.
func (f *finding) search(r *rule, i int) {
	for at := 0; at < len(f.text) && f.places[i] == 0; {
		if f.holds(r, at) && f.fits(r, at) {
			f.places[i] = at + 1
		}
		end := bytes.IndexByte(f.text[at:], '\n')
		if end < 0 {
			break
		}
		at += end + 1
	}
}

// try notes the line at an offset if the rule wants it.
func (f *finding) try(r *rule, i, at int) {
	if f.holds(r, at) && f.fits(r, at) {
		f.places[i] = at + 1
		f.note(r, at)
	}
}

// note keeps the line at an offset.
func (f *finding) note(r *rule, at int) {
	line, _ := f.line(at)
	f.lines = append(f.lines, sightedLine{r.Content, f.lineNumber(at), string(bytes.TrimSpace(line))})
}

// holds reports whether the line at an offset may be one that the rule wants,
// which is much cheaper to say than whether it is.
func (f *finding) holds(r *rule, at int) bool {
	line, ok := f.line(at)
	if !ok || len(r.Literals) == 0 {
		return ok
	}
	if start := cap(f.text) - cap(line) + 1; f.from != start {
		f.small, f.from = lowered(f.small[:0], line), start
	}
	return r.holds(f.small) || catalogue.FoldsBeyondASCII(line)
}

// fits reports whether the line at an offset is one that the rule wants.
func (f *finding) fits(r *rule, at int) bool {
	line, ok := f.line(at)
	return ok && r.match(line) && !f.isComment(line, at) && !(f.yaml && f.isOff(line)) && !(f.titled && f.isTitle(line, at))
}

// isTitle reports whether the line at an offset is the first heading of the first level.
func (f *finding) isTitle(line []byte, at int) bool {
	title, fenced := []byte("# "), false
	if !bytes.HasPrefix(line, title) {
		return false
	}
	for before := range bytes.Lines(f.text[:at]) {
		switch {
		case isComment(before, fences):
			fenced = !fenced
		case !fenced && bytes.HasPrefix(before, title) && bytes.HasSuffix(before, []byte("\n")):
			return false
		}
	}
	return true
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
	if isComment(line, f.comment) || f.helped && f.isHelp(at) {
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

// block is a comment of many lines, by the offsets of its start and its end.
type block struct{ from, to int }

// isHelp reports whether an offset lies in a comment of many lines.
func (f *finding) isHelp(at int) bool {
	if f.blocks == nil {
		f.blocks = helpBlocks(f.text)
	}
	i, _ := slices.BinarySearchFunc(f.blocks, at, func(b block, at int) int { return cmp.Compare(b.to, at) })
	return i < len(f.blocks) && f.blocks[i].from <= at
}

// helpBlocks finds the comments of many lines in a script of PowerShell, each
// of which begins a line; the list is never nil.
func helpBlocks(text []byte) []block {
	found := []block{}
	for from := 0; ; {
		start := bytes.Index(text[from:], []byte("<#"))
		if start < 0 {
			return found
		}
		start += from
		line := bytes.LastIndexByte(text[from:start], '\n')
		if line < 0 && from > 0 || len(bytes.TrimLeft(text[from+line+1:start], " \t")) > 0 {
			from = start + len("<#") // in a string, or behind code
			continue
		}
		end := bytes.Index(text[start:], []byte("#>"))
		if end < 0 {
			return append(found, block{start, len(text)})
		}
		found = append(found, block{start, start + end})
		from = start + end + len("#>")
	}
}

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
