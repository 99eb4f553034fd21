package hollow

import (
	"bytes"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
)

// isBlank reports whether the name of a document, in lower case, is one to be
// filled in, as that of what a new one is copied from: _title-YYYY-MM-DD.md.
func isBlank(base string) bool {
	for _, word := range [...]string{"yyyy-mm-dd", "yyyymmdd", "yyyy_mm_dd"} {
		if strings.Contains(base, word) {
			return true
		}
	}
	return false
}

// blank says of a form, whatever its headings are, that nobody has filled it in.
func blank(lines []string) (Finding, bool) {
	return at(evidence.TemplateLeftover, lines, firstText(lines)), true
}

// isPlaceholder reports whether a line says that something is to be written, and nothing else.
func isPlaceholder(line string) bool {
	words := strings.ToLower(strings.TrimFunc(line, func(r rune) bool { return !isWordRune(r) }))
	switch words {
	case "todo", "to do", "to-do", "tbd", "tba", "tbc", "fixme", "wip", "work in progress", "coming soon",
		"insert text here", "insert content here", "insert description here",
		"insert your text here", "insert your content here", "insert your description here",
		"text goes here", "content goes here", "description goes here",
		"your text goes here", "your content goes here", "your description goes here",
		"fill this in", "fill me in", "placeholder",
		"to be written", "to be defined", "to be determined", "to be done", "to be added", "to be completed", "to be decided":
		return true
	}
	return strings.HasPrefix(words, "lorem ipsum")
}

// isWordRune reports whether a rune is one that words of ASCII are made of.
func isWordRune(r rune) bool {
	return r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
}

// opening matches a placeholder that says what is to be written: "TODO: describe the rollback".
var opening = expression.Lazy(`^\W*(TODO|TBD|FIXME)\b`)

// leftover is what a generator introduces its work with: a document with most
// of its sentences is the generator's. Only where the mark stands are they looked for.
type leftover struct {
	mark      string
	sentences []string
}

var leftovers = [...]leftover{
	{"to get started with GitLab", []string{"to make it easy for you to get started with gitlab", "already a pro just edit this readme md and make it your own", "choose a self explaining name for your project"}},
	{"Create React App", []string{"this project was bootstrapped with create react app", "runs the app in the development mode", "see the section about deployment"}},
	{"Angular CLI", []string{"this project was generated with angular cli", "run ng generate component component name to generate a new component"}},
	{"create-next-app", []string{"this is a next js project bootstrapped with create next app", "you can start editing the page by modifying"}},
	{"Vite", []string{"this template provides a minimal setup to get react working in vite with hmr and some eslint rules"}},
	{"This README would normally", []string{"this readme would normally document whatever steps are necessary to get the application up and running"}},
	{"new Flutter project", []string{"a new flutter project", "this project is a starting point for a flutter application"}},
}

// cookie matches what cookiecutter fills in when it makes a project of a template.
var cookie = expression.Lazy(`\{\{\s*cookiecutter\.\w+`)

// maxStarter is the size in bytes beyond which no document is a forge's starter
// for it and hardly anything else.
const maxStarter = 2 << 10

// document judges prose.
func document(text []byte) (Finding, bool) {
	all := lines(text)
	if len(text) <= maxStarter && bytes.Contains(text, []byte("Supported Versions")) && securityPolicy().is(all) {
		return at(evidence.TemplateLeftover, all, firstText(all)), true
	}
	if i, ok := generated(text, all); ok {
		return at(evidence.TemplateLeftover, all, i), true
	}
	return unwritten(all)
}

// unwritten finds documents of headings and placeholders alone, and those that
// hold nothing but somebody's filler text.
func unwritten(lines []string) (Finding, bool) {
	first := -1
	for i, line := range lines {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || isHeading(text) || isUnderline(text):
		case isPlaceholder(text) || opening().MatchString(text) || isLatin(text):
			if first < 0 {
				first = i
			}
		default:
			return Finding{}, false
		}
	}
	if first < 0 {
		return Finding{}, false
	}
	return at(evidence.Trivial, lines, first), true
}

// isHeading reports whether a line is a heading, or a comment of Markdown.
func isHeading(text string) bool {
	return strings.HasPrefix(text, "#") || strings.HasPrefix(text, "= ") || strings.HasPrefix(text, "== ") ||
		strings.HasPrefix(text, "<!--") && strings.HasSuffix(text, "-->")
}

// isUnderline reports whether a line only draws: under a heading, around a table.
func isUnderline(text string) bool { return strings.Trim(text, "=-~^*|: ") == "" }

// isLatin reports whether a line is of the text that printers fill pages with.
func isLatin(text string) bool {
	words, latin := 0, 0
	for word := range strings.FieldsSeq(strings.ToLower(text)) {
		words++
		switch strings.Trim(word, ".,;") {
		case "lorem", "ipsum", "dolor", "sit", "amet", "consectetur", "adipiscing", "elit", "sed", "do", "eiusmod", "tempor",
			"incididunt", "ut", "labore", "et", "dolore", "magna", "aliqua", "enim", "ad", "minim", "veniam", "quis", "nostrud",
			"exercitation", "ullamco", "laboris", "nisi", "aliquip", "ex", "ea", "commodo", "consequat", "duis", "aute", "irure",
			"in", "reprehenderit", "voluptate", "velit", "esse", "cillum", "eu", "fugiat", "nulla", "pariatur", "excepteur",
			"sint", "occaecat", "cupidatat", "non", "proident", "sunt", "culpa", "qui", "officia", "deserunt", "mollit", "anim", "id", "est", "laborum":
			latin++
		}
	}
	return words >= 3 && latin*5 >= words*4
}

// generated finds what a generator wrote about itself, and what it was to fill in.
func generated(text []byte, lines []string) (int, bool) {
	if bytes.Contains(text, []byte("cookiecutter.")) {
		if i := slices.IndexFunc(lines, cookie().MatchString); i >= 0 {
			return i, true
		}
	}
	for _, l := range leftovers {
		if bytes.Contains(text, []byte(l.mark)) {
			if i, ok := l.stands(lines); ok {
				return i, true
			}
		}
	}
	return 0, false
}

// stands reports whether all of the generator's sentences are there, and where the first is.
func (l leftover) stands(lines []string) (first int, ok bool) {
	first = -1
	for _, sentence := range l.sentences {
		i := slices.IndexFunc(lines, func(line string) bool {
			words := plain(line)
			return strings.HasPrefix(words, sentence) || strings.HasPrefix(sentence, words) && len(words) > 30
		})
		if i < 0 {
			return 0, false
		}
		if first < 0 {
			first = i
		}
	}
	return first, true
}

func firstText(lines []string) int {
	for i, line := range lines {
		if strings.TrimSpace(line) != "" {
			return i
		}
	}
	return 0
}
