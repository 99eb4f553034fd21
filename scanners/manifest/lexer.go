package manifest

import "strings"

// tokenKind says what a token of a program is.
type tokenKind uint8

const (
	tokenWord tokenKind = iota + 1
	tokenString
	tokenMark // one byte of punctuation
	tokenLine // the end of a line
)

// token is a piece of a program.
type token struct {
	kind tokenKind
	text string // of a string, what stands between the quotes
	at   int    // its offset
}

func (t token) is(mark byte) bool { return t.kind == tokenMark && t.text[0] == mark }

func (t token) isWord(word string) bool { return t.kind == tokenWord && t.text == word }

// dialect is what has to be known of a language to tell its strings and
// comments from the rest.
type dialect struct {
	comment string    // begins a comment to the end of the line
	block   [2]string // begin and end of a comment over lines
	quotes  string    // the bytes that begin and end strings
	escape  byte      // takes the next byte's meaning within strings; 0 for none
	triple  bool      // three quotes begin a string over lines
	over    bool      // simple strings may go over lines
	word    string    // bytes of words besides letters, digits and _
}

// The languages in which manifests are programs.
var (
	python     = dialect{comment: "#", quotes: `"'`, escape: '\\', triple: true}
	gradle     = dialect{comment: "//", block: [2]string{"/*", "*/"}, quotes: "\"'`", escape: '\\', triple: true, word: "."}
	swift      = dialect{comment: "//", block: [2]string{"/*", "*/"}, quotes: `"`, escape: '\\', triple: true}
	ruby       = dialect{comment: "#", quotes: `"'`, escape: '\\', word: ".:?!"}
	elixir     = dialect{comment: "#", quotes: `"'`, escape: '\\', triple: true, word: ":?!"}
	powershell = dialect{comment: "#", block: [2]string{"<#", "#>"}, quotes: `"'`, over: true, word: ".-$"}
)

// lexer splits a program into tokens. It takes time linear in the text, and
// goes on after what it does not understand.
type lexer struct {
	dialect
	text string
	at   int
}

// next returns the next token; ok is false at the end.
func (l *lexer) next() (t token, ok bool) {
	for l.at < len(l.text) {
		switch b := l.text[l.at]; {
		case b == '\n':
			l.at++
			return token{tokenLine, "\n", l.at - 1}, true
		case b <= ' ':
			l.at++
		case l.block[0] != "" && strings.HasPrefix(l.text[l.at:], l.block[0]):
			l.skipBlock()
		case strings.HasPrefix(l.text[l.at:], l.comment):
			l.at += lineLength(l.text[l.at:])
		case strings.IndexByte(l.quotes, b) >= 0:
			return l.quoted(), true
		case l.inWord(b):
			start := l.at
			for l.at < len(l.text) && l.inWord(l.text[l.at]) {
				l.at++
			}
			return token{tokenWord, l.text[start:l.at], start}, true
		default:
			l.at++
			return token{tokenMark, l.text[l.at-1 : l.at], l.at - 1}, true
		}
	}
	return token{}, false
}

func (l *lexer) inWord(b byte) bool {
	return isAlphanumeric(b) || b == '_' || b >= 0x80 || strings.IndexByte(l.word, b) >= 0
}

func (l *lexer) skipBlock() {
	l.at += len(l.block[0])
	if end := strings.Index(l.text[l.at:], l.block[1]); end >= 0 {
		l.at += end + len(l.block[1])
		return
	}
	l.at = len(l.text)
}

// quoted reads a string. One that does not end ends with its line, so that a
// stray quote does not swallow the file.
func (l *lexer) quoted() token {
	start, quote := l.at, l.text[l.at]
	if l.triple && strings.HasPrefix(l.text[start:], string([]byte{quote, quote, quote})) {
		return l.tripled(quote)
	}
	for i := start + 1; i < len(l.text); i++ {
		switch b := l.text[i]; {
		case b == l.escape && b != 0:
			i++
		case b == quote:
			l.at = i + 1
			return token{tokenString, l.text[start+1 : i], start}
		case b == '\n' && !l.over:
			l.at = i
			return token{tokenString, l.text[start+1 : i], start}
		}
	}
	l.at = len(l.text)
	return token{tokenString, l.text[start+1:], start}
}

func (l *lexer) tripled(quote byte) token {
	start := l.at
	l.at += 3
	mark := string([]byte{quote, quote, quote})
	if end := strings.Index(l.text[l.at:], mark); end >= 0 {
		l.at += end + 3
		return token{tokenString, l.text[start+3 : l.at-3], start}
	}
	l.at = len(l.text)
	return token{tokenString, l.text[start+3:], start}
}

func lineLength(text string) int {
	if end := strings.IndexByte(text, '\n'); end >= 0 {
		return end
	}
	return len(text)
}
