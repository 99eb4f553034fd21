package hollow

import (
	"regexp"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// placeholder matches a line that says that something is to be written.
var placeholder = regexp.MustCompile(`(?i)^\W*(to ?-?do|tbd|tba|tbc|fixme|wip|work in progress|coming soon|lorem ipsum.*|insert (your )?(text|content|description) here|(your )?(text|content|description) goes here|fill (this|me) in|placeholder|to be (written|defined|determined|done|added|completed|decided))\W*$`)

// opening matches a placeholder that says what is to be written: "TODO: describe the rollback".
var opening = regexp.MustCompile(`^\W*(TODO|TBD|FIXME)\b`)

// leftovers are sentences by which generators introduce what they made; a
// document with most of one generator's is theirs.
var leftovers = [][]string{
	{"to make it easy for you to get started with gitlab", "already a pro just edit this readme md and make it your own", "choose a self explaining name for your project"},
	{"this project was bootstrapped with create react app", "runs the app in the development mode", "see the section about deployment"},
	{"this project was generated with angular cli", "run ng generate component component name to generate a new component"},
	{"this is a next js project bootstrapped with create next app", "you can start editing the page by modifying"},
	{"this template provides a minimal setup to get react working in vite with hmr and some eslint rules"},
	{"this readme would normally document whatever steps are necessary to get the application up and running"},
	{"a new flutter project", "this project is a starting point for a flutter application"},
}

// cookie matches what cookiecutter fills in when it makes a project of a template.
var cookie = regexp.MustCompile(`\{\{\s*cookiecutter\.\w+`)

// document judges prose.
func document(lines []string) (Finding, bool) {
	if securityPolicy().is(lines) {
		return at(evidence.TemplateLeftover, lines, firstText(lines)), true
	}
	if i, ok := generated(lines); ok {
		return at(evidence.TemplateLeftover, lines, i), true
	}
	return unwritten(lines)
}

// unwritten finds documents of headings and placeholders alone, and those that
// hold nothing but somebody's filler text.
func unwritten(lines []string) (Finding, bool) {
	first := -1
	for i, line := range lines {
		text := strings.TrimSpace(line)
		switch {
		case text == "" || isHeading(text) || isUnderline(text):
		case placeholder.MatchString(text) || opening.MatchString(text) || isLatin(text):
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
func generated(lines []string) (int, bool) {
	texts := make([]string, len(lines))
	for i, line := range lines {
		if cookie.MatchString(line) {
			return i, true
		}
		texts[i] = plain(line)
	}
	for _, sentences := range leftovers {
		first, seen := -1, 0
		for _, sentence := range sentences {
			for i, text := range texts {
				if strings.HasPrefix(text, sentence) || strings.HasPrefix(sentence, text) && len(text) > 30 {
					seen++
					if first < 0 {
						first = i
					}
					break
				}
			}
		}
		if seen == len(sentences) && first >= 0 {
			return first, true
		}
	}
	return 0, false
}

func firstText(lines []string) int {
	for i, line := range lines {
		if strings.TrimSpace(line) != "" {
			return i
		}
	}
	return 0
}
