package dsl

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// style says how a text is written.
type style struct {
	end string
	// long texts go on over lines.
	long bool
	// raw texts know no escapes.
	raw bool
	// slashed texts know one escape only, that of their end.
	slashed bool
	// live texts hold interpolations.
	live bool
}

// quoted reads a text in single, double or triple quotes.
func (l *lexer) quoted() {
	quote := l.text[l.at : l.at+1]
	s := style{end: quote, live: quote == `"`}
	if triple := strings.Repeat(quote, 3); strings.HasPrefix(l.text[l.at:], triple) && (l.language == Groovy || quote == `"`) {
		s.end, s.long = triple, true
		s.raw = l.language == Kotlin
	}
	l.read(s, l.at+len(s.end))
}

// slashy reads a text such as /a|b/ and reports whether there is one: it must
// end on its line, or a division would swallow the file.
func (l *lexer) slashy() bool {
	line := l.text[l.at+1 : lineEnd(l.text, l.at)]
	if len(line) == 0 || strings.IndexByte(line, '/') <= 0 {
		return false
	}
	l.read(style{end: "/", slashed: true, live: true}, l.at+1)
	return true
}

func (l *lexer) dollarSlashy() {
	l.read(style{end: "/$", long: true, raw: true, live: true}, l.at+2)
}

// text collects the parts of one text.
type text struct {
	parts []Part
	b     strings.Builder
	from  int
}

func (t *text) write(at int, s string) {
	if t.b.Len() == 0 {
		t.from = at
	}
	t.b.WriteString(s)
}

func (t *text) flush() {
	if t.b.Len() > 0 {
		t.parts = append(t.parts, Part{Text: t.b.String(), At: t.from})
		t.b.Reset()
	}
}

// read reads a text whose content begins at an offset.
func (l *lexer) read(s style, begin int) {
	start := l.at
	l.at = begin
	t := &text{}
	closed := false
	for l.at < len(l.text) && !closed {
		at, c := l.at, l.text[l.at]
		switch {
		case strings.HasPrefix(l.text[at:], s.end) && !l.quoteFollows(s):
			l.at += len(s.end)
			closed = true
		case c == '\n' && !s.long:
			l.fault(start, "text is never closed")
			closed = true // the line's end is left to be read
		case c == '\n':
			l.at++
			t.write(at, "\n")
			t.flush()
		case c == '\r':
			l.at++
		case c == '\\' && s.slashed && strings.HasPrefix(l.text[at+1:], s.end):
			l.at += 2
			t.write(at, s.end)
		case c == '\\' && !s.raw && !s.slashed && at+1 < len(l.text):
			t.write(at, l.escape())
		case c == '$' && s.live:
			l.interpolation(&s, t)
		default:
			_, size := utf8.DecodeRuneInString(l.text[at:])
			l.at += size
			t.write(at, l.text[at:l.at])
		}
	}
	if !closed {
		l.fault(start, "text is never closed")
	}
	t.flush()
	l.emit(Token{Kind: Text, Parts: t.parts}, start)
}

// quoteFollows reports whether a quote of the end is still content: of four
// quotes in a row the last three end a triple-quoted text.
func (l *lexer) quoteFollows(s style) bool {
	return len(s.end) == 3 && strings.HasPrefix(l.text[l.at+1:], s.end)
}

var escapes = map[byte]string{'n': "\n", 't': "\t", 'r': "", 'b': "", 'f': "", '\n': "", '\\': `\`, '\'': "'", '"': `"`, '$': "$"}

// escape reads a backslash and what it escapes. One at the end of a line joins it with the next.
func (l *lexer) escape() string {
	c := l.text[l.at+1]
	if c == '\r' && strings.HasPrefix(l.text[l.at+2:], "\n") {
		l.at += 3
		return ""
	}
	if c == 'u' && l.at+6 <= len(l.text) {
		if code, err := strconv.ParseUint(l.text[l.at+2:l.at+6], 16, 16); err == nil {
			l.at += 6
			return string(rune(code))
		}
	}
	if value, ok := escapes[c]; ok {
		l.at += 2
		return value
	}
	l.at++ // an unknown escape stands for itself
	return `\`
}

// interpolation reads $name or ${code}, or else a mere dollar sign.
func (l *lexer) interpolation(s *style, t *text) {
	at := l.at
	if strings.HasPrefix(l.text[at:], "${") {
		end := l.codeEnd(at+2, s.long)
		if end < 0 {
			s.live = false // and no second look for the end
			l.at++
			t.write(at, "$")
			return
		}
		t.flush()
		t.parts = append(t.parts, Part{Text: strings.TrimSpace(l.text[at+2 : end]), Code: true, At: at})
		l.at = end + 1
		return
	}
	end := at + 1
	for end < len(l.text) && (isName(l.text[end]) && (end > at+1 || l.text[end] > '9') ||
		l.language == Groovy && l.text[end] == '.' && end > at+1 && end+1 < len(l.text) && isName(l.text[end+1])) {
		end++
	}
	if end == at+1 {
		l.at++
		t.write(at, "$")
		return
	}
	t.flush()
	t.parts = append(t.parts, Part{Text: l.text[at+1 : end], Code: true, At: at})
	l.at = end
}

// codeEnd finds the brace that ends an interpolation; -1 if there is none near.
func (l *lexer) codeEnd(at int, long bool) int {
	depth := 0
	for end := min(len(l.text), at+maxCode); at < end; at++ {
		switch c := l.text[at]; c {
		case '{':
			depth++
		case '}':
			if depth == 0 {
				return at
			}
			depth--
		case '\'', '"':
			rest := l.text[at+1 : end]
			if close := strings.IndexByte(rest, c); close >= 0 && !strings.Contains(rest[:close], "\n") {
				at += close + 1
			}
		case '\n':
			if !long {
				return -1
			}
		}
	}
	return -1
}
