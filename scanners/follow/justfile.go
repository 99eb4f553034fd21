package follow

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// justfile is the recipes of a justfile with its imports and modules.
type justfile struct {
	path, dir string
	recipes   []*justRecipe
	aliases   map[string]string
	vars      map[string]string
	modules   map[string]*justfile
}

type justRecipe struct {
	name  string
	needs []string
	at    pipeline.Line
	body  []pipeline.Line
}

// just leads into the recipes of a justfile.
func (f *Follower) just(c command.Command) []lead {
	dir, names, words := c.Dir, []string{"justfile", ".justfile", "Justfile"}, []string{}
	for i := 0; i < len(c.Args); i++ {
		name, value, has := strings.Cut(c.Args[i], "=")
		switch name {
		case "-f", "--justfile", "-d", "--working-directory", "--set", "--shell", "--dotenv-path":
			if !has && i+1 < len(c.Args) {
				i++
				value = c.Args[i]
			}
			if name == "-f" || name == "--justfile" {
				names = []string{value}
			}
		default:
			if !strings.HasPrefix(name, "-") && !has {
				words = append(words, c.Args[i])
			}
		}
	}
	file, ok := f.find(dir, names...)
	for !ok && dir != "" && len(names) > 1 && f.stands(dir) { // just looks in the folders above
		dir = folder(dir)
		file, ok = f.find(dir, names...)
	}
	if !ok {
		return nil
	}
	w := &justWalk{Follower: f, seen: map[string]bool{}}
	w.asked(f.justfile(file, 0), words)
	return w.out
}

// justfile reads a justfile once.
func (f *Follower) justfile(file string, depth int) *justfile {
	if j := f.justs[file]; j != nil {
		return j
	}
	j := &justfile{path: file, dir: folder(file), aliases: map[string]string{}, vars: map[string]string{}, modules: map[string]*justfile{}}
	f.justs[file] = j
	j.read(f, file, depth)
	return j
}

// read adds the recipes of a file: the justfile's own or an import's.
func (j *justfile) read(f *Follower, file string, depth int) {
	var now *justRecipe
	for i, line := range strings.Split(string(f.text(file)), "\n") {
		line = strings.TrimRightFunc(line, unicode.IsSpace)
		at := pipeline.Line{Path: file, Line: i + 1, Text: cut(line)}
		switch {
		case line == "":
			if now != nil && len(now.body) > 0 {
				now.body = append(now.body, pipeline.Line{Path: file, Line: i + 1})
			}
		case line[0] == ' ' || line[0] == '\t':
			if now != nil {
				now.body = append(now.body, pipeline.Line{Path: file, Line: i + 1, Text: strings.TrimSpace(line)})
			}
		case line[0] == '#' || line[0] == '[':
		default:
			now = nil
			if !j.statement(f, line, depth) {
				now = j.recipe(line, at)
			}
		}
	}
}

// statement reads what is no recipe: a setting, an import, a module, a variable.
func (j *justfile) statement(f *Follower, line string, depth int) bool {
	if name, value, ok := strings.Cut(line, ":="); ok {
		words := strings.Fields(name)
		value = strings.TrimSpace(value)
		switch {
		case len(words) > 1 && words[0] == "alias":
			j.aliases[words[1]] = value
		case len(words) > 0 && words[0] != "set":
			if len(value) > 1 && strings.IndexByte(`"'`, value[0]) >= 0 && strings.IndexByte(value[1:], value[0]) == len(value)-2 {
				j.vars[words[len(words)-1]] = value[1 : len(value)-1]
			}
		}
		return true
	}
	words := strings.Fields(line)
	if len(words) == 0 {
		return true
	}
	last := strings.Trim(words[len(words)-1], `"'`)
	switch strings.TrimSuffix(words[0], "?") {
	case "set", "export", "unexport":
		return true
	case "import":
		if file, ok := f.find(j.dir, last); ok && depth < 8 {
			j.read(f, file, depth+1)
		}
		return true
	case "mod":
		if len(words) < 2 || depth >= 8 {
			return true
		}
		name := words[1]
		names := []string{name + ".just", path.Join(name, "mod.just"), path.Join(name, "justfile"), path.Join(name, ".justfile")}
		if len(words) > 2 {
			names = []string{last, path.Join(last, "mod.just"), path.Join(last, "justfile"), path.Join(last, ".justfile")}
		}
		if file, ok := f.find(j.dir, names...); ok {
			j.modules[name] = f.justfile(file, depth+1)
		}
		return true
	}
	return false
}

// recipe reads the head of a recipe: `name param='x' *rest: need (need arg) && after`.
func (j *justfile) recipe(line string, at pipeline.Line) *justRecipe {
	head, needs, ok := cutUnquoted(line, ':')
	words := strings.Fields(head)
	if !ok || len(words) == 0 {
		return nil
	}
	r := &justRecipe{name: strings.TrimLeft(words[0], "@_"), at: at}
	if strings.HasPrefix(strings.TrimLeft(words[0], "@"), "_") {
		r.name = strings.TrimLeft(words[0], "@")
	}
	needs, _, _ = strings.Cut(needs, "#")
	grouped := false
	for _, n := range strings.Fields(needs) {
		opens := strings.HasPrefix(n, "(")
		if n != "&&" && (!grouped || opens) {
			r.needs = append(r.needs, strings.Trim(n, "()"))
		}
		grouped = (grouped || opens) && !strings.HasSuffix(n, ")")
	}
	j.recipes = append(j.recipes, r)
	return r
}

// cutUnquoted cuts at the first sep outside of quotes.
func cutUnquoted(text string, sep byte) (before, after string, ok bool) {
	quote := byte(0)
	for i := range len(text) {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == sep:
			return text[:i], text[i+1:], true
		}
	}
	return text, "", false
}

type justWalk struct {
	*Follower
	seen map[string]bool
	out  []lead
}

// asked follows the words of a command line: recipes with their arguments, modules before them.
func (w *justWalk) asked(j *justfile, words []string) {
	if len(words) == 0 {
		if len(j.recipes) > 0 {
			w.recipe(j, j.recipes[0].name, nil)
		}
		return
	}
	name := strings.ReplaceAll(words[0], "::", " ")
	if module := j.modules[strings.Fields(name + " x")[0]]; module != nil {
		w.asked(module, append(strings.Fields(name)[1:], words[1:]...))
		return
	}
	for _, word := range words {
		w.recipe(j, word, nil)
	}
}

func (w *justWalk) recipe(j *justfile, name string, via []evidence.Hop) {
	if module, rest, ok := strings.Cut(name, "::"); ok && j.modules[module] != nil {
		w.recipe(j.modules[module], rest, via)
		return
	}
	if to := j.aliases[name]; to != "" {
		name = to
	}
	i := slices.IndexFunc(j.recipes, func(r *justRecipe) bool { return matches(name, r.name) })
	if i < 0 || w.seen[j.path+"\x00"+name] || len(via) > w.limits.Depth {
		return
	}
	w.seen[j.path+"\x00"+name] = true
	r := j.recipes[i]
	for _, need := range r.needs {
		w.recipe(j, need, append(via[:len(via):len(via)], r.at.Hop()))
	}
	key := "just\x00" + j.path + "\x00" + r.name
	commands, ok := w.runs[key]
	if !ok {
		commands = w.body(j, r)
		w.runs[key] = commands
	}
	w.out = append(w.out, lead{key: key, via: via, commands: commands, idle: idleLines(r.body)})
}

// body reads a recipe: a script if it starts with #!, else line by line.
func (w *justWalk) body(j *justfile, r *justRecipe) []command.Command {
	var out []command.Command
	lines := make([]pipeline.Line, 0, len(r.body))
	for _, l := range r.body {
		lines = append(lines, pipeline.Line{Path: l.Path, Line: l.Line, Text: j.fill(l.Text)})
	}
	if len(lines) > 0 && strings.HasPrefix(lines[0].Text, "#!") {
		if shell := command.Interpreter("", []byte(lines[0].Text)); shell != "" {
			return w.parse(pipeline.Script{Shell: shell + " {0}", Lines: lines, Dir: j.dir})
		}
		return nil
	}
	for i := 0; i < len(lines); i++ {
		mark, soft := lines[i], false
		for lines[i].Text != "" && strings.IndexByte("@-", lines[i].Text[0]) >= 0 {
			soft = soft || lines[i].Text[0] == '-'
			lines[i].Text = lines[i].Text[1:]
		}
		start := i
		for continued(lines[i].Text) && i+1 < len(lines) {
			i++
		}
		commands := w.parse(pipeline.Script{Shell: plain, Lines: lines[start : i+1], Dir: j.dir})
		if soft {
			mark.Text = cut(mark.Text)
			soften(commands, mark)
		}
		out = append(out, commands...)
	}
	return out
}

// fill replaces `{{ name }}` by its value, or by a variable of the shell.
func (j *justfile) fill(text string) string {
	return inBraces(text, "{{", "}}", func(inner string) string {
		name := strings.TrimSpace(inner)
		switch value, ok := j.vars[name]; {
		case ok:
			return value
		case name == "justfile_directory()" || name == "source_directory()" || name == "justfile_dir()":
			return "."
		}
		return shellVariable(name)
	})
}
