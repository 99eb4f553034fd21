package command

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// posixDialect reads a bash or sh script that the parser does not accept.
var posixDialect = dialect{escape: '\\', quotes: `"'`, raw: "'", comment: '#', groups: "(){}", ends: ";&|"}

// keywords are the words of the shell's grammar that a command can follow.
var keywords = wordSet(`if then else elif while until do ! time {`)

// byLine reads a script that could not be parsed as a list of simple commands,
// so that one line does not lose the others.
func (w *walk) byLine(f flow) {
	heredoc := ""
	list := tokenize(w.src.text, posixDialect)
	for i, s := range list {
		if heredoc != "" {
			if len(s.words) == 1 && s.words[0].text == heredoc {
				heredoc = ""
			}
			continue
		}
		heredoc = heredocEnd(s.words)
		words := withoutRedirections(s.words)
		for len(words) > 0 && keywords[words[0].text] {
			words = words[1:]
		}
		if len(words) == 0 || opens(words[0].text) {
			continue
		}
		if strings.HasPrefix(words[0].text, exprMark) {
			words[0].text = w.src.restore(words[0].text, true)
		}
		c := call{words: words, end: s.end, soft: f.counter(), dir: w.dir, image: w.image}
		if c.soft == nil {
			c.soft = w.forgiven(list, i)
		}
		if !w.builtin(c) {
			w.unwrap(c)
		}
	}
}

// opens tells whether a word opens a group, so that it is no program.
func opens(word string) bool { return strings.HasSuffix(word, "(") || strings.HasSuffix(word, "{") }

// forgiven is the counter of a statement followed by `|| true` and its like.
func (r *reader) forgiven(list []statement, i int) *pipeline.Line {
	s := list[i]
	switch {
	case s.sep == "&" && r.lang == posix:
		at := r.src.at(s.words[0].off, s.end+2)
		return &at
	case s.sep != "||" || i+1 == len(list):
		return nil
	}
	next := list[i+1]
	text := func(n int) string {
		if n < len(next.words) {
			return strings.ToLower(next.words[n].text)
		}
		return ""
	}
	switch path.Base(text(0)) {
	case "true", "$true", ":", "echo", "printf", "rem", "ver", "write-host", "write-warning":
	case "exit":
		if text(1) != "0" && (text(1) != "/b" || text(2) != "0") {
			return nil
		}
	default:
		return nil
	}
	at := r.src.at(next.words[0].off, next.end)
	at.Text = fold("|| " + at.Text)
	return &at
}

// heredocEnd is the word that ends the heredoc which the words open, if they open one.
func heredocEnd(words []token) string {
	for i, t := range words {
		_, rest, ok := strings.Cut(t.text, "<<")
		if !ok || strings.HasPrefix(rest, "<") {
			continue
		}
		rest = strings.TrimPrefix(rest, "-")
		if rest == "" && i+1 < len(words) {
			rest = words[i+1].text
		}
		return rest
	}
	return ""
}
