package command

import (
	"cmp"
	"slices"
	"strings"
)

// dialect is what the tokenizer has to know of a shell's grammar.
type dialect struct {
	// escape takes the meaning off the character after it and joins lines.
	escape byte
	// quotes holds the quoting characters; raw holds those in which escape has no meaning.
	quotes, raw string
	// doubled is true where a quote inside quotes is written twice.
	doubled bool
	// nested is true where "$( )" inside double quotes may hold quotes of its own.
	nested bool
	// comment opens a comment at the start of a word; 0 for none.
	comment byte
	// groups holds the brackets that hold statements of their own.
	groups string
	// ends holds the characters that end a statement, besides the line's end.
	ends string
	// skip, if set, returns the end of what starts at an offset and is no
	// text at all (a block comment, a here-string), or the offset itself.
	skip func(text string, at int) int
	// value, if set, is what a group of one statement stands for as a word of
	// the statement around it, "" where that cannot be told.
	value func(text string, words []token) string
}

// statement is a run of words up to what parts it from the next.
type statement struct {
	words []token
	end   int
	// sep is what stands after it: "", "\n", ";", "|", "||", "&&", "&" or a bracket.
	sep string
}

// group is an open bracket with the statement that it stands in.
type group struct {
	bracket byte
	outer   statement
}

// lexer splits a text into statements in one pass.
type lexer struct {
	dialect
	text  string
	at    int
	done  []statement
	open  []group // around the current statement, the innermost last
	now   statement
	word  []byte
	start int // offset of the current word, -1 outside words
}

// tokenize splits a text into its statements, in the order in which they start.
func tokenize(text string, d dialect) []statement {
	l := &lexer{dialect: d, text: text, start: -1}
	for l.at < len(l.text) {
		l.step()
	}
	l.endStatement("")
	for len(l.open) > 0 {
		l.close()
		l.endStatement("")
	}
	slices.SortStableFunc(l.done, func(a, b statement) int { return cmp.Compare(a.words[0].off, b.words[0].off) })
	return l.done
}

func (l *lexer) step() {
	if end := plain(l.text, l.at); end > l.at {
		l.put(l.at, l.text[l.at:end])
		l.at = end
		return
	}
	c := l.text[l.at]
	if l.skip != nil {
		if end := l.skip(l.text, l.at); end > l.at {
			l.begin()
			l.at = end
			return
		}
	}
	switch {
	case c == l.escape && l.at+1 < len(l.text):
		l.at += 2
		if next := l.text[l.at-1]; next == '\n' {
			l.endWord()
		} else {
			l.put(l.at-2, string(next))
		}
	case strings.IndexByte(l.quotes, c) >= 0:
		l.quoted(c)
	case c == '\n':
		l.endStatement("\n")
		l.at++
	case c == ' ' || c == '\t':
		l.endWord()
		l.at++
	case l.comment != 0 && c == l.comment && l.start < 0:
		end := strings.IndexByte(l.text[l.at:], '\n')
		if end < 0 {
			end = len(l.text) - l.at
		}
		l.at += end
	case strings.IndexByte(l.ends, c) >= 0:
		l.separator(c)
	case strings.IndexByte(l.groups, c) >= 0:
		l.bracket(c)
	default:
		l.put(l.at, l.text[l.at:l.at+1])
		l.at++
	}
}

// plain returns the end of the letters and digits at an offset, which mean
// nothing to any shell: most of a script.
func plain(text string, at int) int {
	for at < len(text) && (text[at]|0x20 >= 'a' && text[at]|0x20 <= 'z' || text[at] >= '0' && text[at] <= '9') {
		at++
	}
	return at
}

func (l *lexer) begin() {
	if l.start < 0 {
		l.start = l.at
	}
}

func (l *lexer) put(at int, s string) {
	if l.start < 0 {
		l.start = at
	}
	l.word = append(l.word, s...)
}

// quoted reads a quoted part of a word; one that is not closed runs to the end of its line.
func (l *lexer) quoted(q byte) {
	l.begin()
	l.at++
	depth := 0
	for l.at < len(l.text) {
		c := l.text[l.at]
		switch {
		case l.nested && q == '"' && c == '(' && (depth > 0 || l.text[l.at-1] == '$'):
			depth++
		case depth > 0 && c == ')':
			depth--
		case depth > 0 && c != l.escape:
		case c == q && l.doubled && l.at+1 < len(l.text) && l.text[l.at+1] == q:
			l.at++
		case c == q:
			l.at++
			return
		case c == l.escape && strings.IndexByte(l.raw, q) < 0 && l.at+1 < len(l.text):
			l.at++
			c = l.text[l.at]
		}
		l.word = append(l.word, c)
		l.at++
	}
}

// separator reads ; & && | || and, inside a redirection, takes & as text.
func (l *lexer) separator(c byte) {
	if c == '&' && l.at > 0 && (l.text[l.at-1] == '>' || l.text[l.at-1] == '<') || c == '&' && l.at+1 < len(l.text) && l.text[l.at+1] == '>' {
		l.put(l.at, "&")
		l.at++
		return
	}
	sep := string(c)
	if c != ';' && l.at+1 < len(l.text) && l.text[l.at+1] == c {
		sep += sep
	}
	l.endWord()
	if sep == "&" && len(l.now.words) == 0 { // PowerShell's call operator
		l.put(l.at, sep)
		l.at++
		l.endWord()
		return
	}
	l.endStatement(sep)
	l.at += len(sep)
}

// bracket opens or closes a group of statements; the bracket is one word of
// the statement around it. What stands before a closing bracket that nothing
// opened is a pattern of a case.
func (l *lexer) bracket(c byte) {
	if c == '{' && l.at > 0 && l.text[l.at-1] == '$' { // ${variable}
		end := strings.IndexByte(l.text[l.at:min(l.at+maxText, len(l.text))], '}')
		if end > 0 {
			l.put(l.at, l.text[l.at:l.at+end+1])
			l.at += end + 1
			return
		}
	}
	if c == '(' || c == '{' {
		l.put(l.at, string(c))
		l.at++
		l.endWord()
		l.open = append(l.open, group{c, l.now})
		l.now = statement{}
		return
	}
	opening := byte('(')
	if c == '}' {
		opening = '{'
	}
	if len(l.open) > 0 && l.open[len(l.open)-1].bracket == opening {
		l.endWord()
		inner := l.now.words
		l.endStatement(string(c))
		l.close()
		l.now.end = l.at + 1
		if l.value != nil && c == ')' && len(inner) > 0 {
			if v := l.value(l.text, inner); v != "" {
				l.now.words = append(l.now.words, token{v, inner[0].off})
			}
		}
	} else {
		l.endWord()
		l.now = statement{}
	}
	l.at++
}

func (l *lexer) close() {
	l.now = l.open[len(l.open)-1].outer
	l.open = l.open[:len(l.open)-1]
}

func (l *lexer) endWord() {
	if l.start >= 0 {
		l.now.words = append(l.now.words, token{string(l.word), l.start})
		l.now.end = l.at
	}
	l.word = l.word[:0]
	l.start = -1
}

func (l *lexer) endStatement(sep string) {
	l.endWord()
	if len(l.now.words) > 0 {
		l.now.sep = sep
		l.now.end = min(max(l.now.end, l.now.words[0].off), len(l.text))
		l.done = append(l.done, l.now)
	}
	l.now = statement{}
}

// withoutRedirections drops `> file`, `2>&1` and the like from a statement's words.
func withoutRedirections(words []token) []token {
	out := make([]token, 0, len(words))
	for i := 0; i < len(words); i++ {
		text := strings.TrimLeft(words[i].text, "0123456789*&")
		if text == "" || text[0] != '>' && text[0] != '<' {
			out = append(out, words[i])
			continue
		}
		if strings.Trim(text, "<>&") == "" && !strings.HasSuffix(text, "&") {
			i++ // the file is the next word
		}
	}
	return out
}
