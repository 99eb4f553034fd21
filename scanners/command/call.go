package command

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"mvdan.cc/sh/v3/syntax"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// token is one evaluated word of a command with its offset in the source.
type token struct {
	text string
	off  int
}

// call is one command on its way through the wrappers.
type call struct {
	words []token
	end   int // offset at which it ends in the source
	soft  *pipeline.Line
	dir   string
	image string
	// stdin is a heredoc that the command reads, "" for none, and its offset.
	stdin    string
	stdinOff int
	// handed is true for what may be a command among the arguments of a function.
	handed bool
	depth  int
}

// from is the call without its first n words.
func (c call) from(n int) call {
	c.words = c.words[min(n, len(c.words)):]
	c.depth++
	return c
}

func (w *walk) call(c *syntax.CallExpr, stdin *syntax.Redirect, f flow) {
	for _, a := range c.Assigns {
		if len(c.Args) == 0 {
			g := f
			if a.Name != nil && w.decides(a.Name.Value) {
				g.lost = nil // the output is looked at: res=$(gofmt -l .); [ -z "$res" ] || exit 1
			}
			w.assign(a, g)
		} else if a.Value != nil {
			w.substitutions(a.Value.Parts, w.dropped(f, c.Pos(), c.End()))
		}
	}
	if len(c.Args) == 0 {
		return
	}
	inner := f
	switch c.Args[0].Lit() {
	case "echo", "printf", "export", "local", "readonly", "declare":
		inner = w.dropped(f, c.Pos(), c.End())
	}
	for _, a := range c.Args {
		w.substitutions(a.Parts, inner)
	}
	w.chooses(c.Args[0])
	out := call{words: w.words(c.Args), end: int(c.End().Offset()), soft: f.counter(), dir: w.dir, image: w.image}
	if len(out.words) == 0 {
		return
	}
	if stdin != nil {
		out.stdinOff = min(int(stdin.Hdoc.Pos().Offset()), len(w.src.text))
		body := w.src.text[out.stdinOff:max(out.stdinOff, min(int(stdin.Hdoc.End().Offset()), len(w.src.text)))]
		out.stdin = strings.TrimSuffix(body, w.parts(stdin.Word.Parts, false)) // the body ends with its mark
	}
	if !w.builtin(out) {
		w.unwrap(out)
	}
}

// words evaluates the words of a command. One that is a variable without
// quotes, or the script's own arguments, can become many or none; so can what
// a command prints, which is left out before a program.
func (w *walk) words(args []*syntax.Word) []token {
	out := make([]token, 0, len(args))
	for i, a := range args {
		if len(out) > maxWords {
			break
		}
		off := int(a.Pos().Offset())
		if isArguments(a) && w.params != nil {
			for _, p := range w.params {
				out = append(out, token{p, off})
			}
			continue
		}
		text := w.parts(a.Parts, false)
		if _, output := a.Parts[0].(*syntax.CmdSubst); output && i == 0 && len(a.Parts) == 1 && len(args) > 1 && !known(text) {
			continue // the environment of the program: $(env_of_os) go test
		}
		_, bare := a.Parts[0].(*syntax.ParamExp)
		if !bare || len(a.Parts) > 1 || !known(text) {
			out = append(out, token{text, off})
			continue
		}
		for _, field := range strings.Fields(text) {
			out = append(out, token{field, off})
		}
	}
	return out
}

// builtin handles what the shell does itself and reports whether the command was that.
func (w *walk) builtin(c call) bool {
	args := c.words[1:]
	switch c.words[0].text {
	case "cd", "pushd", "chdir":
		for len(args) > 0 && len(args[0].text) > 1 && args[0].text[0] == '-' {
			args = args[1:]
		}
		target := ""
		if len(args) > 0 {
			target = args[0].text
		}
		before := w.dir
		if target == "-" {
			w.dir = w.prev
		} else {
			w.dir = enter(w.dir, target)
		}
		w.prev = before
		return true
	case "popd":
		w.dir, w.prev = w.prev, w.dir
		return true
	case "set":
		at := w.src.at(c.words[0].off, c.end)
		var flags []string
		for _, a := range args {
			flags = append(flags, a.text)
		}
		w.opts.set(flags, &at)
		w.certain = w.certain && !slices.Contains(flags, "--")
		return true
	case "shift":
		n := 1
		if len(args) > 0 {
			n, _ = strconv.Atoi(args[0].text)
		}
		if w.params != nil {
			w.params = w.params[min(max(n, 0), len(w.params)):]
		}
		return true
	case "read", "mapfile", "readarray", "getopts":
		for _, a := range args {
			w.unsettles(a.text)
		}
	}
	return false
}

// builtins are the words that a shell runs itself and that show nothing.
var builtins = wordSet(`echo printf cd chdir pushd popd dirs pwd set unset export local declare readonly typeset
	test [ [[ true false : exit return break continue shift read trap wait shopt umask ulimit alias unalias
	hash type getopts let jobs bg fg disown times mapfile readarray history enable complete logout`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// emit adds the command to the result, if its program can be told.
func (r *reader) emit(c call, shell string) {
	if len(c.words) == 0 {
		return
	}
	file := local(r.src.restore(c.words[0].text, true), c.dir)
	if r.lang != posix {
		file = strings.ReplaceAll(file, `\`, "/")
	}
	if strings.HasPrefix(c.words[0].text, rootMark) && !strings.Contains(file, "/") {
		file = "./" + file
	}
	name := Name(file)
	if shell == "." && r.within != nil {
		r.within.sources = append(r.within.sources, Command{Name: name, Path: file, Args: r.args(c), Dir: c.dir, Shell: shell})
	}
	if name == "" || builtins[name] && !strings.Contains(file, "/") && shell == "" {
		return
	}
	args := r.args(c)
	if name == "cargo" && len(args) > 0 && strings.HasPrefix(args[0], "+") {
		args = args[1:] // the toolchain, read by rustup
	}
	if name == "gradle" {
		args = gradleExclusions(args)
	}
	r.add(Command{
		Name: name, Path: file, Args: args, At: r.src.at(c.words[0].off, c.end),
		Soft: c.soft, Dir: c.dir, Image: c.image, Shell: shell, body: r.within,
	})
}

// args are the arguments of a call, relative to the folder that it runs in.
func (r *reader) args(c call) []string {
	args := make([]string, 0, len(c.words)-1)
	for _, w := range c.words[1:] {
		args = append(args, local(r.src.restore(w.text, true), c.dir))
	}
	return args
}

// Name is the name that a program's word stands for, as in [Command.Name]; ""
// if it cannot be told.
func Name(file string) string {
	base := strings.ToLower(path.Base(file))
	if v, ok := variable(file); ok {
		base = strings.ReplaceAll(strings.ToLower(v), "_", "-")
	}
	for _, ext := range []string{".exe", ".cmd", ".bat"} {
		base = strings.TrimSuffix(base, ext)
	}
	switch base {
	case "gradlew":
		return "gradle"
	case "mvnw":
		return "mvn"
	case "nodejs":
		return "node"
	case "", ".", "..", "-":
		return ""
	}
	for _, versioned := range []string{"python", "pip"} {
		if rest, ok := strings.CutPrefix(base, versioned); ok && strings.Trim(rest, "0123456789.") == "" {
			return versioned
		}
	}
	if i := strings.LastIndexByte(base, '-'); i > 0 && strings.Contains(base[i:], ".") && strings.Trim(base[i+1:], "v0123456789.") == "" {
		base = base[:i] // a version: golangci-lint-1.60.3
	}
	for _, r := range base {
		if !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || strings.ContainsRune("_-.+@:[", r)) {
			return ""
		}
	}
	if strings.Trim(base, "0123456789.-") == "" {
		return ""
	}
	return base
}

// variable reads a word that is one variable and nothing else.
func variable(word string) (string, bool) {
	name, ok := strings.CutPrefix(word, "$")
	if !ok {
		return "", false
	}
	if inner, ok := strings.CutPrefix(name, "{"); ok {
		name = strings.TrimSuffix(inner, "}")
	}
	return name, syntax.ValidName(name)
}

// Words reads a command line that is split into words already, as nox sessions
// and package managers hold it.
func Words(words []string, at pipeline.Line, dir string) []Command {
	if len(words) == 0 {
		return nil
	}
	r := &reader{scan: &scan{found: &Script{}}, src: &source{starts: []int{0}, lines: []pipeline.Line{at}}, lang: posix, dir: startDir(dir)}
	c := call{dir: r.dir}
	for _, w := range words[:min(len(words), maxWords)] {
		c.words = append(c.words, token{text: w})
	}
	r.unwrap(c)
	for i := range r.found.Commands {
		r.found.Commands[i].At = at
	}
	return r.found.Commands
}
