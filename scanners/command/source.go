package command

import (
	"path"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

const (
	// rootMark stands for the repository's root inside words while they are
	// evaluated; it never leaves the package.
	rootMark = "/\ue000"
	// exprMark opens the word that replaces an expression of the CI system.
	// It is a valid shell name, so that it can stand wherever a word can.
	exprMark = "CIEXPR_"
	// maxText is the length of a command's text in characters.
	maxText = 120
)

// source is a script's text as one string, with the way back to the file.
type source struct {
	text   string
	starts []int           // offset at which each line of text starts
	lines  []pipeline.Line // the place of each line of text
	exprs  []string        // what the marks replaced, in order
}

// newSource joins the lines of a script and takes the expressions of the CI
// system out. It reports whether the script had to be cut.
func newSource(lines []pipeline.Line) (*source, bool) {
	var b strings.Builder
	s := &source{lines: make([]pipeline.Line, 0, len(lines))}
	size := 0
	for _, l := range lines {
		size += len(l.Text) + 1
	}
	cut := size > maxScript
	b.Grow(min(size, maxScript))
read:
	for _, l := range lines {
		i := 0
		for text := range strings.SplitSeq(l.Text, "\n") {
			if b.Len()+len(text)+1 > maxScript {
				break read
			}
			s.lines = append(s.lines, pipeline.Line{Path: l.Path, Line: l.Line + i})
			b.WriteString(strings.TrimSuffix(text, "\r"))
			b.WriteByte('\n')
			i++
		}
	}
	s.text = s.replaceExpressions(b.String())
	s.index()
	if len(s.lines) == 0 && len(lines) > 0 {
		s.lines = []pipeline.Line{{Path: lines[0].Path, Line: lines[0].Line}}
	}
	return s, cut
}

// inner is the source of a script that starts at off inside s.
func (s *source) inner(text string, off int) *source {
	in := &source{text: text, exprs: s.exprs}
	first := s.row(off)
	for i := range strings.Count(text, "\n") + 1 {
		in.lines = append(in.lines, s.lines[min(first+i, len(s.lines)-1)])
	}
	in.index()
	return in
}

func (s *source) index() {
	s.starts = append(make([]int, 0, len(s.lines)+1), 0)
	for i := range len(s.text) {
		if s.text[i] == '\n' {
			s.starts = append(s.starts, i+1)
		}
	}
}

// replaceExpressions puts a word in the place of each `${{ … }}` and `$[[ … ]]`
// that keeps the number of lines.
func (s *source) replaceExpressions(text string) string {
	if !strings.Contains(text, "${{") && !strings.Contains(text, "$[[") {
		return text
	}
	var b strings.Builder
	for {
		i, closing := nextExpression(text)
		if i < 0 {
			break
		}
		end := strings.Index(text[i:], closing)
		if end < 0 {
			break
		}
		expr := text[i : i+end+len(closing)]
		b.WriteString(text[:i])
		b.WriteString(exprMark + strconv.Itoa(len(s.exprs)) + "_")
		b.WriteString(strings.Repeat("\\\n", strings.Count(expr, "\n")))
		s.exprs = append(s.exprs, expr)
		text = text[i+len(expr):]
	}
	b.WriteString(text)
	return b.String()
}

func nextExpression(text string) (at int, closing string) {
	for i := 0; ; {
		j := strings.IndexByte(text[i:], '$')
		if j < 0 {
			return -1, ""
		}
		i += j
		switch {
		case strings.HasPrefix(text[i:], "${{"):
			return i, "}}"
		case strings.HasPrefix(text[i:], "$[["):
			return i, "]]"
		}
		i++
	}
}

// restore puts the expressions back. With values set, those that stand for the
// repository's root become the root mark.
func (s *source) restore(text string, values bool) string {
	if len(s.exprs) == 0 || !strings.Contains(text, exprMark) {
		return text
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, exprMark)
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		digits, after, _ := strings.Cut(rest, "_")
		n, err := strconv.Atoi(digits)
		if err != nil || n < 0 || n >= len(s.exprs) {
			b.WriteString(exprMark)
			text = rest
			continue
		}
		expr := s.exprs[n]
		if name := strings.Trim(expr, "${[]} \t\n"); values && rootExpressions[name] {
			expr = rootMark
		}
		b.WriteString(expr)
		text = after
	}
}

// rootExpressions are the expressions of CI systems for the root of the checkout.
var rootExpressions = map[string]bool{"github.workspace": true, "env.GITHUB_WORKSPACE": true}

// row is the index of the line of text that holds the offset.
func (s *source) row(off int) int {
	n := sort.SearchInts(s.starts, off+1) - 1
	return max(0, min(n, len(s.lines)-1))
}

// lineAt is the place of an offset, without text.
func (s *source) lineAt(off int) pipeline.Line { return s.lines[s.row(off)] }

// at is the place of an offset with the text from there to end in one line.
func (s *source) at(off, end int) pipeline.Line {
	l := s.lineAt(off)
	l.Text = s.oneLine(off, end)
	return l
}

// oneLine is the text between two offsets with white space and continued lines
// folded, cut at [maxText] characters.
func (s *source) oneLine(off, end int) string {
	off = max(0, min(off, len(s.text)))
	end = max(off, min(end, len(s.text), off+16*maxText))
	text := strings.ReplaceAll(s.text[off:end], "\\\n", " ")
	return fold(strings.ReplaceAll(s.restore(text, false), rootMark, "."))
}

// fold makes one line of a text, without control characters, of at most [maxText] characters.
func fold(text string) string {
	if len(text) <= maxText && isFolded(text) {
		return text
	}
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == utf8.RuneError
	}), " ")
	if utf8.RuneCountInString(text) <= maxText {
		return text
	}
	return string([]rune(text)[:maxText-1]) + "…"
}

// isFolded tells whether a text is plain ASCII in which single spaces part the words.
func isFolded(text string) bool {
	space := true
	for i := range len(text) {
		c := text[i]
		if c < ' ' || c >= utf8.RuneSelf || c == 0x7f || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space || text == ""
}

// startDir brings a script's working directory into the form of [Command.Dir].
func startDir(dir string) string {
	for expr := range rootExpressions {
		for _, form := range []string{"${{ " + expr + " }}", "${{" + expr + "}}"} {
			if rest, ok := strings.CutPrefix(dir, form); ok {
				dir = "." + rest
			}
		}
	}
	if dir == "" {
		return ""
	}
	return enter("", dir)
}

// enter is the folder reached from dir by `cd target`.
func enter(dir, target string) string {
	if rest, ok := strings.CutPrefix(target, rootMark); ok {
		dir, target = "", "./"+rest
	}
	if dir == Unknown || target == "" || strings.ContainsAny(target, "$`*?~%") || path.IsAbs(target) || target == "-" {
		return Unknown
	}
	joined := path.Join(dir, target)
	switch {
	case joined == ".":
		return ""
	case joined == "..", strings.HasPrefix(joined, "../"):
		return Unknown
	}
	return joined
}

// local replaces the root mark in a word by the way from dir to the root.
func local(text, dir string) string {
	if !strings.Contains(text, rootMark) {
		return text
	}
	up := "$PWD"
	if dir != Unknown {
		up = "."
		if dir != "" {
			up = strings.TrimSuffix(strings.Repeat("../", strings.Count(dir, "/")+1), "/")
		}
	}
	clean := strings.HasPrefix(text, rootMark) && !strings.ContainsAny(text, ":=$`")
	text = strings.ReplaceAll(text, rootMark, up)
	if clean {
		text = path.Clean(text)
		if dir != "" && strings.HasPrefix(text, up+"/"+dir+"/") {
			text = strings.TrimPrefix(text, up+"/"+dir+"/")
		}
	}
	return text
}
