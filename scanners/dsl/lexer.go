package dsl

import "strings"

// The limits of one file.
const (
	maxDepth = 100     // brackets in brackets; readers walk them by recursion
	maxCode  = 1 << 10 // bytes of one interpolation
	maxWord  = 64      // bytes of a text that [Source.Holds] can be asked for
)

// Parse reads a file. It never fails: of a malformed file it reads what it
// can and says where the fault is.
func Parse(text string, language Language) *Source {
	l := &lexer{text: text, language: language, source: &Source{}}
	l.open = []Token{{}}
	if strings.HasPrefix(text, "#!") {
		l.at = lineEnd(text, 0)
	}
	for l.at < len(text) && !l.source.Deep {
		l.next()
	}
	if len(l.open) > 1 && l.source.Fault == "" {
		t := l.open[len(l.open)-1]
		l.fault(t.At, "bracket is never closed")
	}
	for len(l.open) > 1 {
		l.close()
	}
	l.source.Tokens = l.open[0].Inner
	return l.source
}

type lexer struct {
	text     string
	language Language
	at       int
	spaced   bool
	// open holds the groups that are not closed yet, the file itself first.
	open   []Token
	source *Source
}

func (l *lexer) fault(at int, what string) {
	if l.source.Fault == "" {
		l.source.Fault, l.source.FaultAt = what, at
	}
}

// emit adds a token that begins at an offset and ends here.
func (l *lexer) emit(t Token, at int) {
	t.At, t.End, t.Spaced = at, l.at, l.spaced
	l.spaced = false
	word := t.Word
	if len(t.Parts) == 1 && !t.Parts[0].Code && len(t.Parts[0].Text) <= maxWord {
		word = t.Parts[0].Text
	}
	if t.Kind == Word || t.Kind == Text && word != "" {
		l.source.words = append(l.source.words, place{at, word})
	}
	group := &l.open[len(l.open)-1]
	group.Inner = append(group.Inner, t)
}

// close closes the innermost group.
func (l *lexer) close() {
	t := l.open[len(l.open)-1]
	l.open = l.open[:len(l.open)-1]
	t.End = l.at
	group := &l.open[len(l.open)-1]
	group.Inner = append(group.Inner, t)
}

var closing = map[string]byte{"(": ')', "[": ']', "{": '}'}

func (l *lexer) next() {
	at, c := l.at, l.text[l.at]
	rest := l.text[at:]
	switch {
	case c == '\n':
		l.at++
		l.emit(Token{Kind: Break, Word: "\n"}, at)
	case c == ' ' || c == '\t' || c == '\r' || c == '\f':
		l.at++
		l.spaced = true
	case c == '\\' && len(rest) > 1 && (rest[1] == '\n' || rest[1] == '\r'):
		l.at += 1 + strings.IndexByte(rest, '\n')
		l.spaced = true
	case strings.HasPrefix(rest, "//"):
		l.at = lineEnd(l.text, at)
	case strings.HasPrefix(rest, "/*"):
		l.comment()
	case c == '(' || c == '[' || c == '{':
		l.at++
		if len(l.open) > maxDepth {
			l.source.Deep = true
			l.fault(at, "brackets are nested too deep")
			return
		}
		l.open = append(l.open, Token{Kind: Group, Word: string(c), At: at, Spaced: l.spaced})
		l.spaced = false
	case c == ')' || c == ']' || c == '}':
		l.at++
		l.closed(c, at)
	case c == '\'' || c == '"':
		l.quoted()
	case l.language == Groovy && strings.HasPrefix(rest, "$/") && l.beginsValue():
		l.dollarSlashy()
	case l.language == Groovy && c == '/' && l.beginsValue() && l.slashy():
	case c == '`' && l.language == Kotlin:
		l.backquoted()
	case isName(c) || c == '$':
		l.word()
	default:
		l.symbol()
	}
}

// closed closes groups down to the one that a bracket closes. A bracket that
// closes none is passed over.
func (l *lexer) closed(c byte, at int) {
	if len(l.open) == 1 {
		l.fault(at, "bracket closes nothing")
		return
	}
	if closing[l.open[len(l.open)-1].Word] == c {
		l.close()
		return
	}
	l.fault(at, "bracket does not match")
	for i := len(l.open) - 1; i > 0; i-- {
		if closing[l.open[i].Word] == c {
			for len(l.open) > i {
				l.close()
			}
			return
		}
	}
}

// comment passes over a block comment; Kotlin's nest.
func (l *lexer) comment() {
	at, depth := l.at, 0
	for l.at < len(l.text) {
		switch rest := l.text[l.at:]; {
		case strings.HasPrefix(rest, "/*") && (depth == 0 || l.language == Kotlin):
			depth++
			l.at += 2
		case strings.HasPrefix(rest, "*/"):
			depth--
			l.at += 2
			if depth == 0 {
				l.spaced = true
				return
			}
		default:
			l.at++
		}
	}
	l.fault(at, "comment is never closed")
}

// beginsValue reports whether a value, and no operator, can stand here.
func (l *lexer) beginsValue() bool {
	inner := l.open[len(l.open)-1].Inner
	if len(inner) == 0 {
		return true
	}
	switch last := inner[len(inner)-1]; last.Kind {
	case Symbol, Break:
		return true
	case Word:
		return last.Word == "return" || last.Word == "in" || last.Word == "case"
	}
	return false
}

func (l *lexer) word() {
	at := l.at
	for l.at < len(l.text) && (isName(l.text[l.at]) || l.text[l.at] == '$') {
		l.at++
	}
	kind := Word
	if c := l.text[at]; c >= '0' && c <= '9' {
		kind = Number
	}
	l.emit(Token{Kind: kind, Word: l.text[at:l.at]}, at)
}

// backquoted reads a Kotlin name in backquotes.
func (l *lexer) backquoted() {
	at := l.at
	end := strings.IndexByte(l.text[at+1:lineEnd(l.text, at)], '`')
	if end <= 0 {
		l.symbol()
		return
	}
	l.at = at + end + 2
	l.emit(Token{Kind: Word, Word: l.text[at+1 : l.at-1]}, at)
}

// operators holds those of more than one character, longest first.
var operators = []string{"==~", "===", "!==", "...", "->", "==", "!=", "=~", "&&", "||", "?:", "?.", "*.", "<<", "+=", "-=", "..", "::", "<=", ">=", "++", "--", "!!"}

func (l *lexer) symbol() {
	at := l.at
	for _, op := range operators {
		if strings.HasPrefix(l.text[at:], op) {
			l.at += len(op)
			l.emit(Token{Kind: Symbol, Word: op}, at)
			return
		}
	}
	l.at++
	l.emit(Token{Kind: Symbol, Word: l.text[at:l.at]}, at)
}

// lineEnd is the offset of the end of the line on which an offset stands.
func lineEnd(text string, at int) int {
	if end := strings.IndexByte(text[at:], '\n'); end >= 0 {
		return at + end
	}
	return len(text)
}
