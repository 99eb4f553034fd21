package catalogue

import (
	"bytes"
	"cmp"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// literals returns texts one of which every match of the expression holds, in
// whatever case; nil where it has none. Their ASCII letters are small, and s and
// k stand for the letters that are theirs without regard to case, see
// [FoldsBeyondASCII]. has are words of which a line that is looked at holds one: what
// they hold tells nothing more.
func literals(expression string, has []string) []string {
	parsed, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return nil
	}
	a := analyst{words: make([]string, len(has))}
	for i, word := range has {
		a.words[i] = lowerASCII(strings.TrimSuffix(word, "*"))
	}
	t := a.analyse(parsed.Simplify())
	return a.better(t.some, t.all)
}

// FoldsBeyondASCII reports whether a text may hold one of the letters that are none of
// ASCII but match one without regard to case: the long s and the sign of kelvin.
// What such a text holds, its bytes do not tell.
func FoldsBeyondASCII(text []byte) bool {
	return bytes.Contains(text, []byte("\u017f")) || bytes.Contains(text, []byte("\u212a"))
}

// analyst says of expressions what all of their matches hold.
type analyst struct {
	words []string
}

// manyTexts is how many texts an expression may stand for to be spelled out.
const manyTexts = 16

// texts is what is known of the texts that an expression matches.
type texts struct {
	// all are those texts where they are few, nil otherwise.
	all []string
	// some are texts one of which each match holds, nil where there are none.
	some []string
}

// required returns texts one of which each match holds.
func (a *analyst) required(re *syntax.Regexp) []string {
	t := a.analyse(re)
	return a.better(t.some, t.all)
}

func (a *analyst) analyse(re *syntax.Regexp) texts {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return texts{all: []string{""}}
	case syntax.OpLiteral:
		return literal(re)
	case syntax.OpCharClass:
		return class(re)
	case syntax.OpCapture:
		return a.analyse(re.Sub[0])
	case syntax.OpPlus:
		return texts{some: a.required(re.Sub[0])}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return texts{some: a.required(re.Sub[0])}
		}
	case syntax.OpQuest:
		if all := a.analyse(re.Sub[0]).all; all != nil && len(all) < manyTexts {
			return texts{all: distinctTexts(append([]string{""}, all...))}
		}
	case syntax.OpConcat:
		return a.concat(re.Sub)
	case syntax.OpAlternate:
		return a.alternate(re.Sub)
	}
	return texts{}
}

// literal is what a literal matches. Without regard to case, letters beyond
// ASCII have more forms than are spelled out.
func literal(re *syntax.Regexp) texts {
	text := lowerASCII(string(re.Rune))
	if re.Flags&syntax.FoldCase == 0 || !strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) {
		return texts{all: []string{text}}
	}
	var longest string
	for piece := range strings.FieldsFuncSeq(text, func(r rune) bool { return r >= utf8.RuneSelf }) {
		if len(piece) > len(longest) {
			longest = piece
		}
	}
	if longest == "" {
		return texts{}
	}
	return texts{some: []string{longest}}
}

// fewCharacters is how many characters a class may hold to be spelled out.
const fewCharacters = 4

// class is what a class of a few characters matches.
func class(re *syntax.Regexp) texts {
	var all []string
	for i := 0; i+1 < len(re.Rune); i += 2 {
		for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
			if len(all) == fewCharacters {
				return texts{}
			}
			all = append(all, lowerASCII(string(r)))
		}
	}
	if len(all) == 0 {
		return texts{}
	}
	return texts{all: distinctTexts(all)}
}

// concat is what one expression after the other matches.
func (a *analyst) concat(parts []*syntax.Regexp) texts {
	run, broken := []string{""}, false
	var some []string
	for _, part := range parts {
		t := a.analyse(part)
		if t.all != nil && len(run)*len(t.all) <= manyTexts {
			run = joined(run, t.all)
			continue
		}
		some, broken = a.better(a.better(some, run), t.some), true
		if run = t.all; run == nil {
			run = []string{""}
		}
	}
	if broken {
		return texts{some: a.better(some, run)}
	}
	return texts{all: run}
}

// joined is each of some texts before each of others.
func joined(before, after []string) []string {
	all := make([]string, 0, len(before)*len(after))
	for _, a := range before {
		for _, b := range after {
			all = append(all, a+b)
		}
	}
	return distinctTexts(all)
}

// alternate is what one of several expressions matches.
func (a *analyst) alternate(parts []*syntax.Regexp) texts {
	var all, some []string
	few, sure := true, true
	for _, part := range parts {
		t := a.analyse(part)
		few = few && t.all != nil
		all = append(all, t.all...)
		required := a.better(t.some, t.all)
		sure = sure && required != nil
		some = append(some, required...)
	}
	t := texts{all: distinctTexts(all), some: distinctTexts(some)}
	if !few || len(t.all) > manyTexts {
		t.all = nil
	}
	if !sure {
		t.some = nil
	}
	return t
}

// better returns the texts of which the one that tells least tells more. No text
// at all is everywhere.
func (a *analyst) better(one, other []string) []string {
	if by := cmp.Compare(a.least(one), a.least(other)); by > 0 || by == 0 && len(one) <= len(other) {
		one, other = other, one
	}
	if a.least(other) == 0 {
		return nil
	}
	return other
}

// least returns how much the text tells that tells least: the longer one is, the
// fewer lines hold it, and of those that are looked at many hold what a word does.
func (a *analyst) least(texts []string) int {
	if len(texts) == 0 {
		return 0
	}
	tells := func(text string) int {
		if slices.ContainsFunc(a.words, func(word string) bool { return strings.Contains(word, text) }) {
			return min(1, len(text))
		}
		return len(text)
	}
	n := tells(texts[0])
	for _, text := range texts[1:] {
		n = min(n, tells(text))
	}
	return n
}

// distinctTexts sorts texts and leaves out those that are there twice.
func distinctTexts(texts []string) []string {
	slices.Sort(texts)
	return slices.Compact(texts)
}

// lowerASCII makes the ASCII letters of a text small, and leaves the others.
func lowerASCII(text string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf {
			return unicode.ToLower(r)
		}
		return r
	}, text)
}
