package profile

import (
	"regexp"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/lines"
)

// maxReadme is how many lines of a README are looked at: what the repository
// is stands at its top.
const maxReadme = 60

// maxParagraph is how many bytes of its first paragraphs are looked at.
const maxParagraph = 1200

// examples are the words for what is there to be learned or started from, those
// of which there can be several, and the rest.
var examples, oneExample = []string{"example", "sample", "tutorial", "workshop", "template"}, []string{"course", "boilerplate", "skeleton", "starter", "learning resource"}

var (
	exampleWord = `((?:` + strings.Join(examples, "|") + `)s?|` + strings.Join(oneExample, "|") + `)`

	titleWord = expression.Lazy(`(?:^|[^a-z])` + exampleWord + `(?:[^a-z]|$)`)
	demoWord  = expression.Lazy(`(?:^|[^a-z])(demo|playground)(?:[^a-z]|$)`)
	// A sentence speaks of the repository, or it is one that only a heading needs no subject for.
	ofItself = expression.Lazy(`\b(?:this|the) (?:github )?(?:repo|repository|project|application|app|code)\b[^.]{0,140}?\b` + exampleWord + `\b( \w+)?`)
	itself   = expression.Lazy(`\bthis ` + exampleWord + `\b( \w+)?`)
	heading  = expression.Lazy(`^(?:an? |the )?(?:[\w./+-]+ ){0,3}?` + exampleWord + ` (for|of|repo|repository|project|projects|application|app|apps|github)\b`)
	beside   = expression.Lazy(`\b(?:and|includes|including|comes with|see|plus)\b`)
	link     = expression.Lazy(`!?\[([^\]]*)\]\([^)]*\)`)
)

// maxNotice is how many lines a notice about the whole repository may be below the top.
const maxNotice = 20

var (
	// archivedText speaks of the repository itself, and of it alone.
	archivedText = expression.Lazy(`^[^a-z]*(?:(?:warning|note|notice|important|caution|attention|archived|deprecated)\W+)*this (?:github )?(?:repository|repo|project) (?:is|has been) (?:now |hereby |officially )?(?:archived|unmaintained|obsolete|discontinued|no longer (?:being )?(?:actively )?(?:maintained|supported|developed))\b`)
	// archivedBadge is what repostatus.org knows of the same meaning.
	archivedBadge = expression.Lazy(`repostatus\.org/badges/[\w./-]*/(abandoned|unsupported|moved)[._]`)
)

// hasExample reports whether a text, in lower case, has a word for an example:
// most have none, and need no closer look.
func hasExample(text string) bool {
	has := func(word string) bool { return strings.Contains(text, word) }
	return slices.ContainsFunc(examples, has) || slices.ContainsFunc(oneExample, has)
}

// archivedNotice reports whether a line, in lower case, says that the
// repository is kept for reading only.
func archivedNotice(row string) bool {
	return archivedTitle(row) ||
		strings.Contains(row, "this ") && archivedText().MatchString(row) ||
		strings.Contains(row, "repostatus.org") && archivedBadge().MatchString(row)
}

// archivedTitle reports whether a title has the mark that owners put before or
// behind the name, "# [ARCHIVED] name" or "# name (archived)".
func archivedTitle(row string) bool {
	if !strings.HasPrefix(row, "# ") {
		return false
	}
	title := strings.TrimRight(row, " \t\r\n.!*_")
	return slices.ContainsFunc([]string{"archived", "deprecated", "unmaintained", "obsolete"}, func(word string) bool {
		return strings.Contains(title, "["+word+"]") || strings.HasSuffix(title, "("+word+")")
	})
}

// IsReadme reports whether a file is the README of the whole repository.
func IsReadme(file string) bool {
	return len(file) >= len("readme") && strings.EqualFold(file[:len("readme")], "readme") && !strings.Contains(file, "/")
}

// Collection returns what a README says of a repository that holds nothing but
// examples; it is empty where the README does not call it one.
func Collection(file string, text []byte) []Clue {
	for _, c := range readReadme(file, text) {
		if c.sign == exampleTitle || c.sign == exampleText {
			return []Clue{{collection, "holds nothing but examples", file, c.line}}
		}
	}
	return nil
}

// readReadme looks for a repository that calls itself an example: in its title,
// or in the first sentences about itself.
func readReadme(file string, text []byte) []Clue {
	r := readme{file: file}
	number := 0
	for row := range strings.Lines(lines.Clean(text)) {
		if number++; number > maxReadme || r.prose.Len() > maxParagraph {
			break
		}
		if number <= maxNotice && archivedNotice(strings.ToLower(row)) {
			r.clues = append(r.clues, Clue{readOnly, "says that it is archived", file, number})
		}
		row = strings.ToLower(strings.TrimSpace(link().ReplaceAllString(lines.Cut(row), "$1")))
		switch {
		case strings.HasPrefix(row, "#") && r.prose.Len() == 0:
			r.title(row, number)
		case strings.HasPrefix(row, "#"):
			number = maxReadme // the next chapter
		case strings.HasPrefix(row, "===") && len(r.numbers) == 1:
			r.title(r.prose.String(), r.numbers[0]) // the line above was one
			r.prose.Reset()
			r.starts, r.numbers = nil, nil
		case isWord(row):
			r.starts, r.numbers = append(r.starts, r.prose.Len()), append(r.numbers, number)
			r.prose.WriteString(row + " ")
		}
	}
	if at := callsItself(r.prose.String()); at >= 0 {
		line := 0
		for i := range r.starts {
			if r.starts[i] <= at {
				line = r.numbers[i]
			}
		}
		r.clues = append(r.clues, Clue{exampleText, "says it is an example", file, line})
	}
	return r.clues
}

// readme is a README being read: its first sentences in one piece, and where
// each line of them begins.
type readme struct {
	file    string
	titled  bool
	prose   strings.Builder
	starts  []int // offsets in the prose
	numbers []int // the lines there, counted from 1
	clues   []Clue
}

// title looks at the first heading; those of chapters say nothing about the whole.
func (r *readme) title(row string, number int) {
	switch {
	case r.titled:
	case hasExample(row) && titleWord().MatchString(row):
		r.clues = append(r.clues, Clue{exampleTitle, "is called an example", r.file, number})
	case demoWord().MatchString(row):
		r.clues = append(r.clues, Clue{demoTitle, "is called a demo", r.file, number})
	}
	r.titled = true
}

// isWord reports whether a line is prose: no badge, list, table, quotation, mark-up.
func isWord(row string) bool {
	row = strings.TrimLeft(row, "*_`")
	return row != "" && ('a' <= row[0] && row[0] <= 'z' || row[0] >= 0x80)
}

// callsItself returns where prose calls its repository an example, -1 if it does not.
func callsItself(prose string) int {
	if !hasExample(prose) {
		return -1
	}
	for _, pattern := range []*regexp.Regexp{heading(), ofItself(), itself()} {
		m := pattern.FindStringSubmatchIndex(prose)
		if m == nil {
			continue
		}
		after := ""
		if m[4] >= 0 {
			after = strings.TrimSpace(prose[m[4]:m[5]])
		}
		if m[2] > m[0] && beside().MatchString(prose[m[0]:m[2]]) {
			continue // it has examples, among other things
		}
		switch after {
		case "engine", "language", "library", "compiler", "renderer", "parser", "system", "rate", "tag", "tags", "data", "folder", "directory":
			continue // what it makes, or where its examples are
		}
		return m[2]
	}
	return -1
}
