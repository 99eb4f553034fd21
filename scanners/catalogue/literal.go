package catalogue

import (
	"cmp"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// literals returns texts one of which every match of the expression holds, in
// whatever case; nil where it has none. Their ASCII letters are small.
func literals(expression string) []string {
	parsed, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		return nil
	}
	return analyse(parsed.Simplify()).required()
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
func (t texts) required() []string { return longer(t.some, t.all) }

func analyse(re *syntax.Regexp) texts {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return texts{all: []string{""}}
	case syntax.OpLiteral:
		return literal(re)
	case syntax.OpCharClass:
		return class(re)
	case syntax.OpCapture:
		return analyse(re.Sub[0])
	case syntax.OpPlus:
		return texts{some: analyse(re.Sub[0]).required()}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return texts{some: analyse(re.Sub[0]).required()}
		}
	case syntax.OpQuest:
		if all := analyse(re.Sub[0]).all; all != nil && len(all) < manyTexts {
			return texts{all: distinctTexts(append([]string{""}, all...))}
		}
	case syntax.OpConcat:
		return concat(re.Sub)
	case syntax.OpAlternate:
		return alternate(re.Sub)
	}
	return texts{}
}

// literal is what a literal matches. Without regard to case k also stands for
// the sign of kelvin and s for the long s, which are other letters to a search;
// so does whatever is not ASCII.
func literal(re *syntax.Regexp) texts {
	text := lowerASCII(string(re.Rune))
	if re.Flags&syntax.FoldCase == 0 {
		return texts{all: []string{text}}
	}
	var t texts
	pieces := strings.FieldsFunc(text, func(r rune) bool { return r == 'k' || r == 's' || r >= utf8.RuneSelf })
	if len(pieces) == 1 && len(pieces[0]) == len(text) {
		return texts{all: pieces}
	}
	for _, piece := range pieces {
		t.some = longer(t.some, []string{piece})
	}
	return t
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
func concat(parts []*syntax.Regexp) texts {
	run, broken := []string{""}, false
	var some []string
	for _, part := range parts {
		t := analyse(part)
		if t.all != nil && len(run)*len(t.all) <= manyTexts {
			run = joined(run, t.all)
			continue
		}
		some, broken = longer(longer(some, run), t.some), true
		if run = t.all; run == nil {
			run = []string{""}
		}
	}
	if broken {
		return texts{some: longer(some, run)}
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
func alternate(parts []*syntax.Regexp) texts {
	var all, some []string
	few, sure := true, true
	for _, part := range parts {
		t := analyse(part)
		few = few && t.all != nil
		all = append(all, t.all...)
		required := t.required()
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

// longer returns the texts of which the shortest is longer: the longer that
// is, the fewer places hold one of them. No text at all is everywhere.
func longer(one, other []string) []string {
	if by := cmp.Compare(shortest(one), shortest(other)); by > 0 || by == 0 && len(one) <= len(other) {
		one, other = other, one
	}
	if shortest(other) == 0 {
		return nil
	}
	return other
}

// shortest returns the length of the shortest text.
func shortest(texts []string) int {
	if len(texts) == 0 {
		return 0
	}
	n := len(texts[0])
	for _, text := range texts[1:] {
		n = min(n, len(text))
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
