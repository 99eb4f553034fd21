package command

import (
	"path"
	"slices"
	"strings"

	"golang.org/x/mod/module"
)

// marked reads what follows one of the wrapper's marks, up to the end that find knows.
func (r *reader) marked(c call, w *wrapper, n int) {
	for i := n; i < len(c.words); i++ {
		if !w.marks[c.words[i].text] {
			continue
		}
		inner := c.from(i + 1)
		for j, t := range inner.words {
			if t.text == ";" || t.text == "+" || t.text == `\;` {
				inner.end = t.off
				inner.words = inner.words[:j]
				break
			}
		}
		r.unwrap(inner)
		return
	}
}

// quoted reads the script that follows one of the wrapper's marks.
func (r *reader) quoted(c call, w *wrapper, n int, sh string) {
	for i := n; i < len(c.words); i++ {
		name, value, ok := strings.Cut(c.words[i].text, "=")
		if !w.marks[name] {
			continue
		}
		if ok {
			r.sub(sh, value, c.words[i].off, c)
		} else if i+1 < len(c.words) {
			r.sub(sh, c.words[i+1].text, c.words[i+1].off, c)
		}
		return
	}
}

// remote reads the words left over as one script, as ssh and eval do; on
// another machine the folder is not known.
func (r *reader) remote(c call, w *wrapper, n int) {
	n = w.operand(c, n) + w.skip
	if w.skip > 0 {
		c.dir = Unknown
	}
	if n >= len(c.words) {
		if w.skip > 0 && c.stdin != "" {
			r.sub("sh {0}", c.stdin, c.stdinOff, c)
		}
		return
	}
	var texts []string
	for _, t := range c.words[n:] {
		texts = append(texts, t.text)
	}
	if name := path.Base(texts[0]); w.skip > 0 && c.stdin != "" && (name == "bash" || name == "sh") {
		r.sub(name+" {0}", c.stdin, c.stdinOff, c)
		return
	}
	r.sub("sh {0}", strings.Join(texts, " "), c.words[n].off, c)
}

// interpreter reads the command line of an interpreter: `-m` and a module, or a script file.
func (r *reader) interpreter(c call, w *wrapper, n int) {
	for i := n; i < len(c.words); i++ {
		word := c.words[i].text
		switch {
		case w.marks[word]:
			r.unwrap(moduleName(c.from(i + 1)))
			return
		case w.valued[word]:
			i++
		case strings.HasPrefix(word, "-"):
			if word == "-c" || word == "-e" || word == "-" || word == "-p" || word == "-r" {
				return // a program on the command line
			}
		default:
			if word != "test" && (strings.ContainsAny(word, "./") || Name(c.words[0].text) == "php") {
				r.unwrap(scriptName(c.from(i)))
			}
			return
		}
	}
}

// moduleName makes the command of a module: "pytest.__main__" is pytest.
func moduleName(c call) call {
	if len(c.words) > 0 {
		c.words = slices.Clone(c.words)
		c.words[0].text, _, _ = strings.Cut(c.words[0].text, ".")
	}
	return c
}

// scriptName makes the command of a script inside node_modules: the package's name.
func scriptName(c call) call {
	_, rest, ok := strings.Cut(c.words[0].text, "node_modules/")
	if !ok || strings.HasPrefix(rest, ".bin/") {
		return c
	}
	parts := strings.Split(rest, "/")
	name := parts[0]
	if strings.HasPrefix(name, "@") && len(parts) > 1 {
		name = parts[1]
	}
	c.words = slices.Clone(c.words)
	c.words[0].text = name
	return c
}

// pkg reads the name of a package, perhaps with scope and version, whose program is run.
func (r *reader) pkg(c call, w *wrapper, n int) {
	for i := n; i < len(c.words) && strings.HasPrefix(c.words[i].text, "-") && c.words[i].text != "--"; i++ {
		if w.marks[c.words[i].text] && i+1 < len(c.words) {
			r.sub("sh {0}", c.words[i+1].text, c.words[i+1].off, c)
			return
		}
		if w.valued[c.words[i].text] {
			i++
		}
	}
	c = c.from(w.operand(c, n))
	if len(c.words) == 0 {
		return
	}
	name := c.words[0].text
	if i := strings.LastIndexByte(name, '@'); i > 0 {
		name = name[:i]
	}
	if _, after, ok := strings.Cut(name, "#"); ok {
		name = after // nixpkgs#hello
	}
	name, _, _ = strings.Cut(name, "==")
	if scope, program, ok := strings.Cut(name, "/"); ok && program == "cli" {
		name = strings.TrimPrefix(scope, "@") // @commitlint/cli
	}
	c.words = slices.Clone(c.words)
	c.words[0].text = name
	if c.text(1) == "--" {
		c.words = slices.Delete(c.words, 1, 2)
	}
	r.unwrap(c)
}

// goRun reads the package that `go run` runs, where it is one of another module.
func (r *reader) goRun(c call, w *wrapper, n int) {
	c = c.from(w.operand(c, n))
	if len(c.words) == 0 {
		return
	}
	file, _, _ := strings.Cut(c.words[0].text, "@")
	if first, _, _ := strings.Cut(file, "/"); !strings.Contains(strings.Trim(first, "."), ".") || strings.HasSuffix(file, ".go") {
		return
	}
	if prefix, _, ok := module.SplitPathVersion(file); ok {
		file = prefix
	}
	c.words = slices.Clone(c.words)
	c.words[0].text = path.Base(file)
	r.unwrap(c)
}

// container reads the command that runs in a new container, or in a service of
// a compose file, whose image is not named.
func (r *reader) container(c call, w *wrapper, n int) {
	at := w.operand(c, n)
	if at >= len(c.words) {
		return
	}
	if strings.HasPrefix(c.text(at+1), "-") {
		return // arguments of the image's own program
	}
	c.image = w.image(c, n)
	inner := c.from(at + 1)
	for i := n; i < at; i++ {
		name, value, ok := strings.Cut(c.words[i].text, "=")
		if name != "--entrypoint" {
			continue
		}
		entry := token{value, c.words[i].off}
		if !ok && i+1 < at {
			entry = c.words[i+1]
		}
		if entry.text != "" {
			inner.words = append([]token{entry}, inner.words...)
		}
	}
	r.unwrap(inner)
}
