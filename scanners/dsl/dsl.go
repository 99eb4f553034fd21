// Package dsl reads the small part of Groovy and Kotlin in which pipelines are
// written: calls with arguments and blocks, assignments, and texts that hold
// scripts. It keeps where everything stands, evaluates nothing and knows no
// CI system.
package dsl

import (
	"sort"
	"strings"
)

// Language says whose words and texts are read.
type Language int

// The languages.
const (
	Groovy Language = iota
	Kotlin
)

// Kind is the kind of a token.
type Kind int

// The kinds of token.
const (
	Word   Kind = iota + 1 // a name or a keyword
	Text                   // a quoted text
	Number                 // a number
	Symbol                 // an operator, a comma, a dot
	Break                  // the end of a line
	Group                  // brackets and what stands between them
)

// Token is one word, text, number, symbol, or a pair of brackets with all that
// stands between them.
type Token struct {
	Kind Kind
	// Word is the word, number or symbol as written, and of a group its opening bracket.
	Word string
	// At and End are offsets in bytes: of the first character, and after the last.
	At, End int
	// Spaced is true where white space stands before it.
	Spaced bool
	// Parts holds a text piece by piece.
	Parts []Part
	// Inner holds what stands in a group.
	Inner []Token
}

// Is reports whether the token is the given word or symbol.
func (t Token) Is(word string) bool {
	return (t.Kind == Word || t.Kind == Symbol) && t.Word == word
}

// Opens reports whether the token is a group with the given opening bracket.
func (t Token) Opens(bracket string) bool { return t.Kind == Group && t.Word == bracket }

// Part is a piece of a text that stands on one line of the file.
type Part struct {
	// Text is the piece after decoding, or the code of an interpolation.
	Text string
	Code bool
	At   int // offset in bytes
}

// Line is a line of a text after decoding, and the offset at which it begins in the file.
type Line struct {
	At   int
	Text string
}

// Source is a parsed file.
type Source struct {
	// Tokens holds what stands outside of all brackets.
	Tokens []Token
	// Fault says what is malformed, "" if nothing is; what could be read was read.
	Fault string
	// FaultAt is its offset.
	FaultAt int
	// Deep is true when the brackets are nested deeper than is read.
	Deep bool

	words []place // every word and short plain text of the file, in the order of the file
}

type place struct {
	at   int
	word string
}

// Holds reports whether one of the words, or a text that is nothing but one of
// them, stands between two offsets.
func (s *Source) Holds(from, to int, words ...string) bool {
	for i := sort.Search(len(s.words), func(i int) bool { return s.words[i].at >= from }); i < len(s.words) && s.words[i].at < to; i++ {
		for _, word := range words {
			if s.words[i].word == word {
				return true
			}
		}
	}
	return false
}

// Lines returns a text line by line. An interpolation is replaced by what
// resolve knows of its code, and else by a shell variable of about the same name,
// so that what stands around it can be read.
func (t Token) Lines(resolve func(code string) (string, bool)) []Line {
	var lines []Line
	var b strings.Builder
	begin := t.At
	empty := true
	for _, p := range t.Parts {
		if empty {
			begin, empty = p.At, false
		}
		if p.Code {
			value, ok := literal(p.Text)
			if !ok && resolve != nil {
				value, ok = resolve(p.Text)
			}
			if !ok {
				value = "${" + variable(p.Text) + "}"
			}
			b.WriteString(strings.ReplaceAll(value, "\n", " "))
			continue
		}
		rest := p.Text
		for {
			text, after, found := strings.Cut(rest, "\n")
			b.WriteString(text)
			if !found {
				break
			}
			lines = append(lines, Line{At: begin, Text: b.String()})
			b.Reset()
			begin, empty, rest = p.At, after == "", after
		}
	}
	if b.Len() > 0 || len(lines) == 0 {
		lines = append(lines, Line{At: begin, Text: b.String()})
	}
	return lines
}

// Plain returns a text in one piece, its interpolations as [Token.Lines] puts them.
func (t Token) Plain() string {
	if t.Kind != Text {
		return t.Word
	}
	if len(t.Parts) == 1 && !t.Parts[0].Code {
		return t.Parts[0].Text
	}
	lines := t.Lines(nil)
	texts := make([]string, len(lines))
	for i, line := range lines {
		texts[i] = line.Text
	}
	return strings.Join(texts, "\n")
}

// literal is what an interpolation of a mere quoted text gives: Kotlin writes ${'$'}.
func literal(code string) (string, bool) {
	if len(code) < 2 || code[0] != code[len(code)-1] || code[0] != '\'' && code[0] != '"' {
		return "", false
	}
	inner := code[1 : len(code)-1]
	return inner, !strings.ContainsAny(inner, `'"\$`) || inner == "$"
}

// variable is the last name in a piece of code: "BUILD_ID" of "env.BUILD_ID".
func variable(code string) string {
	end := len(code)
	for end > 0 && !isName(code[end-1]) {
		end--
	}
	start := end
	for start > 0 && isName(code[start-1]) {
		start--
	}
	if start == end || code[start] >= '0' && code[start] <= '9' {
		return "VALUE"
	}
	return code[start:end]
}

func isName(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}
