package markdown

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/stagecheck/stagecheck/internal/terminal"
)

// Text of the repository is made harmless by words: a word of letters and digits
// stands as it is, and any other becomes code, in which neither GitHub nor GitLab
// looks for mentions, references, addresses, emoji, mathematics or Markdown.
// Backslashes would not do: what is linked is sought in the page as rendered.

// context is where text stands.
type context int

const (
	inline  context = iota // in a paragraph, a heading or a list
	cell                   // in a table
	summary                // in HTML, where Markdown means nothing
)

// The most runes of one text, and of one piece of code.
const (
	mostText = 600
	mostCode = 160
)

// text writes words of the repository so that they are shown as they are and do
// nothing. It is one line without spaces around it.
func text(words string, in context) string { return textLinked(words, in, nil) }

// textLinked is [text] with links for words that are places. link returns one
// whole, or "".
func textLinked(words string, in context, link func(word string) string) string {
	var out strings.Builder
	var pending []string // what becomes code together
	after := ""          // what follows it
	flush := func() {
		if len(pending) > 0 {
			out.WriteString(code(strings.Join(pending, " "), in) + after)
			pending, after = nil, ""
		}
	}
	for i, word := range strings.Fields(terminal.Cut(terminal.Printable(words), mostText)) {
		before, core, behind := split(word)
		plain, linked := harmless(core) || i > 0 && (arrow(word) || word == "%"), ""
		if len(pending) > 0 && pending[len(pending)-1] == "||" {
			plain = false // "|| true" is one
		}
		if !plain && link != nil {
			linked = link(core)
		}
		if plain || linked != "" || before != "" || after != "" {
			flush()
		}
		if i > 0 && len(pending) == 0 {
			out.WriteByte(' ')
		}
		switch {
		case linked != "":
			out.WriteString(before + linked + behind)
		case arrow(word) && plain:
			out.WriteString("→")
		case plain && i == 0 && in == inline && number(core) && strings.IndexAny(behind, ".)") == 0:
			out.WriteString(before + core + `\` + behind) // no item of a list
		case plain:
			out.WriteString(before + core + behind)
		default:
			out.WriteString(before)
			pending, after = append(pending, core), behind
		}
	}
	flush()
	return out.String()
}

// split takes the punctuation off a word that means nothing beside it.
func split(word string) (before, core, behind string) {
	core = strings.TrimLeft(word, `("'“`)
	before = word[:len(word)-len(core)]
	rest := strings.TrimRight(core, `.,;:)?"'”…`)
	return before, rest, core[len(rest):]
}

// arrow reports whether a word is how plain text draws an arrow.
func arrow(word string) bool { return word == "->" || word == "→" }

func number(word string) bool {
	return strings.Trim(word, "0123456789") == ""
}

// harmless reports whether a word is of letters and digits alone, and of what
// joins them in words, and nothing that a forge would make a link of.
func harmless(word string) bool {
	runes := []rune(word)
	start := 0 // of the run of letters and digits
	for i, r := range runes {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || i > start && unicode.IsMark(r) {
			continue
		}
		if i == 0 || i == len(runes)-1 || i == start || !joins(runes[i-1], r, runes[i+1]) || commitLike(runes[start:i]) {
			return false
		}
		start = i + 1
	}
	return !commitLike(runes[start:])
}

// joins reports whether a rune may stand between two others within a word. That
// excludes addresses (www.example.com) and tickets (ABC-12, GH-12).
func joins(before, r, after rune) bool {
	switch r {
	case '-', '/':
		return unicode.IsLetter(before) && unicode.IsLetter(after) || digit(before) && digit(after)
	case '\'', '’':
		return true
	case '.', ',':
		return digit(before) && digit(after)
	}
	return false
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// leastCommit is how many digits of a commit's id a forge takes for a reference.
const leastCommit = 7

func commitLike(run []rune) bool {
	for _, r := range run {
		if !digit(r) && !('a' <= r && r <= 'f') && !('A' <= r && r <= 'F') {
			return false
		}
	}
	return len(run) >= leastCommit
}

// code writes text of the repository as code. It is empty where the text is.
func code(words string, in context) string {
	words = strings.TrimSpace(terminal.Cut(terminal.Printable(words), mostCode))
	switch {
	case words == "":
		return ""
	case in == inline && !strings.Contains(words, "`"), in == cell && !strings.ContainsAny(words, "`|\\"):
		return "`" + words + "`"
	}
	return "<code>" + entities(words) + "</code>"
}

// entities writes text so that neither HTML nor Markdown sees anything in it.
func entities(words string) string {
	var out strings.Builder
	for _, r := range words {
		if r < utf8.RuneSelf && !unicode.IsLetter(r) && !digit(r) && r != ' ' {
			fmt.Fprintf(&out, "&#%d;", r)
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// bold writes words of the repository in bold, as [text].
func bold(words string) string {
	if words = text(words, inline); words == "" {
		return ""
	}
	return "**" + words + "**"
}

// upper starts a sentence.
func upper(words string) string {
	r, size := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(r)) + words[size:]
}
