package command

import (
	"slices"
	"strings"
)

// maxWrappers bounds how many wrappers are taken off one command.
const maxWrappers = 16

// unwrap reports the command and the one inside it, where it wraps another.
func (r *reader) unwrap(c call) {
	for len(c.words) > 0 && (isAssignment(c.words[0].text) || mayPrecede(c.words[0].text, c.text(1))) {
		c = c.from(1)
	}
	if len(c.words) == 0 || c.depth > maxWrappers {
		return
	}
	word := c.words[0].text
	if word == "command" && (c.text(1) == "-v" || c.text(1) == "-V") {
		return
	}
	if !c.handed {
		r.called(c.words)
	}
	if runs, ok := r.functions[word]; ok {
		if runs {
			c.handed = true
			r.unwrap(skipCounts(c.from(1)))
		}
		return
	}
	if builtins[word] {
		return
	}
	w, n := r.wrapperOf(c)
	if w == nil {
		r.emit(c, "")
		return
	}
	if w.keep {
		r.keep(c, w, n)
	}
	r.inside(c, w, n)
}

// keep reports the wrapper itself, with its image where it starts one.
func (r *reader) keep(c call, w *wrapper, n int) {
	if w.form == container {
		c.image = w.image(c, n)
	}
	r.emit(c, "")
}

// image is the image that a container wrapper starts; the one of a compose
// service is not named in the command.
func (w *wrapper) image(c call, n int) string {
	if w.sub[0] == "compose" || strings.Contains(c.words[0].text, "compose") {
		return ""
	}
	return c.text(w.operand(c, n))
}

// wrapperOf finds the row for a command and the index of the word after its sub-commands.
func (r *reader) wrapperOf(c call) (*wrapper, int) {
	rows := wrappers[Name(strings.ReplaceAll(c.words[0].text, `\`, "/"))]
	if c.words[0].text == "." {
		rows = wrappers["."]
	}
	for i := range rows {
		w := &rows[i]
		n, ok := 1, true
		for _, sub := range w.sub {
			n = w.options(c, n)
			if n >= len(c.words) || !slices.Contains(strings.Split(sub, "|"), c.words[n].text) {
				ok = false
				break
			}
			n++
		}
		if ok {
			return w, n
		}
	}
	return nil, 0
}

// options skips the wrapper's own options from index n on.
func (w *wrapper) options(c call, n int) int {
	for n < len(c.words) {
		switch word := c.words[n].text; {
		case word == "--":
			return n
		case isAssignment(word) && w.skip == 0:
			n++
		case len(word) < 2 || word[0] != '-':
			return n
		case w.valued[word]:
			n += 2
		default:
			n++
		}
	}
	return n
}

// operand is the index of the first word that is no option.
func (w *wrapper) operand(c call, n int) int {
	n = w.options(c, n)
	if c.text(n) == "--" {
		n++
	}
	return n
}

// text is the word at an index, "" past the end.
func (c call) text(n int) string {
	if n >= len(c.words) {
		return ""
	}
	return c.words[n].text
}

// inside reads what the wrapper runs.
func (r *reader) inside(c call, w *wrapper, n int) {
	switch w.form {
	case direct:
		r.unwrap(skipCounts(c.from(w.command(c, n))))
	case dashed:
		if i := c.find("--"); i > 0 {
			r.unwrap(c.from(i + 1))
		}
	case marked:
		r.marked(c, w, n)
	case quoted:
		r.quoted(c, w, n, "sh {0}")
	case remote:
		r.remote(c, w, n)
	case shell:
		r.shell(c, w, n)
	case pwsh:
		r.pwsh(c, w, n)
	case dos:
		r.dos(c, n)
	case interpreter:
		r.interpreter(c, w, n)
	case pkg:
		r.pkg(c, w, n)
	case gorun:
		r.goRun(c, w, n)
	case container:
		r.container(c, w, n)
	}
}

// command is the index of the inner command of a direct wrapper.
func (w *wrapper) command(c call, n int) int {
	n = w.operand(c, n)
	for range w.skip {
		n++
		if c.text(n) == "--" {
			n++
		}
	}
	if w.skip > 0 {
		n = w.operand(c, n)
	}
	return n
}

func (c call) find(text string) int {
	return slices.IndexFunc(c.words, func(t token) bool { return t.text == text })
}

// skipCounts drops the numbers that retry commands take before the command.
func skipCounts(c call) call {
	for len(c.words) > 1 && c.words[0].text != "" && strings.Trim(c.words[0].text, "0123456789.smh") == "" {
		c = c.from(1)
	}
	return c
}

// isAssignment tells whether a word sets a variable for the command after it.
func isAssignment(word string) bool {
	name, _, ok := strings.Cut(word, "=")
	if !ok || name == "" {
		return false
	}
	for i, r := range name {
		if r != '_' && !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || i > 0 && '0' <= r && r <= '9') {
			return false
		}
	}
	return true
}

// mayPrecede tells whether a word is an expression of the CI system and nothing
// else: what stands before a program in its place is empty, sets variables or
// wraps the program, unless it says itself that it prints it. Where it is the
// program, the word after it is a flag or one of its sub-commands, which no tool goes by.
func mayPrecede(word, next string) bool {
	if next == "" || next[0] == '-' {
		return false
	}
	for _, marks := range [][2]string{{"${{", "}}"}, {"$[[", "]]"}} {
		if strings.HasPrefix(word, marks[0]) && strings.Index(word, marks[1]) == len(word)-len(marks[1]) {
			return !strings.Contains(word, "echo")
		}
	}
	return false
}
