package follow

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// ask is what a JavaScript package manager or task runner is asked to run.
type ask struct {
	dir     string
	scripts []string // names, with * for patterns
	// where names the packages by name or folder; every is true for all of a workspace.
	where []string
	every bool
	// bin holds a command line that is run where no script has its name.
	bin []string
	// lines holds command lines given as arguments.
	lines []string
}

// javascriptValued are the options that take the next word as their value.
var javascriptValued = []string{
	"--prefix", "-C", "--dir", "--cwd", "-w", "--workspace", "-F", "--filter", "--scope", "--loglevel", "--userconfig",
	"--registry", "--concurrency", "-t", "--target", "--targets", "--projects", "-p", "--parallel", "--include", "--exclude",
	"--base", "--head", "--ignore", "--from", "-j", "--jobs", "--max-parallel", "--restart-tries", "--kill-others-on", "-c", "-n", "--names",
}

// managerCommands are the words after yarn, pnpm or bun that are no scripts.
var managerCommands = strings.Fields(`install i add remove rm up upgrade update dlx exec x create init workspaces workspace cache
	config version versions publish pack audit why info link unlink npm node set plugin plugins outdated list ls licenses import
	store setup env prune dedupe rebuild patch deploy fetch login logout help global check autoclean policies create self-update
	install-test it ci --version -v --help pm upgrade-interactive`)

// javascript leads into the scripts of package.json.
func (f *Follower) javascript(c command.Command) []lead {
	a, ok := asked(c)
	if !ok {
		return nil
	}
	var out []lead
	for _, line := range a.lines {
		if name, ok := strings.CutPrefix(line, "npm:"); ok {
			a.scripts = append(a.scripts, name)
			continue
		}
		s := oneLine(c.At.Path, c.At.Line, line, plain, c.Dir)
		key := strings.Join([]string{"line", c.Dir, c.At.Path, strconv.Itoa(c.At.Line), line}, "\x00")
		out = append(out, lead{key: key, commands: f.run(key, func() pipeline.Script { return s })})
	}
	for _, p := range f.packagesFor(a) {
		for _, name := range a.scripts {
			out = append(out, f.packageScript(p, name)...)
		}
	}
	if len(out) == 0 && len(a.bin) > 0 && f.nearest(a.dir) != nil {
		words := c.Args[slices.Index(c.Args, a.bin[0]):]
		out = append(out, lead{
			key:      "bin\x00" + strings.Join(words, "\x00"),
			commands: command.Words(words, c.At, a.dir),
		})
	}
	return out
}

// packageScript leads into one script with those that run before and after it.
func (f *Follower) packageScript(p *packageJSON, word string) []lead {
	var out []lead
	for _, s := range p.scripts {
		if !wanted(word, s.name) {
			continue
		}
		for _, name := range []string{"pre" + s.name, s.name, "post" + s.name} {
			s, ok := p.script(name)
			if !ok || s.text == "" {
				continue
			}
			key := "script\x00" + p.path + "\x00" + name
			out = append(out, lead{key: key, idle: command.Idle(s.text), commands: f.run(key, func() pipeline.Script {
				return oneLine(p.path, s.line, s.text, plain, p.dir)
			})})
		}
	}
	return out
}

// wanted tells whether a script is what a word asks for; in patterns * stands
// for anything, as npm-run-all has it.
func wanted(word, name string) bool {
	if before, _, ok := strings.Cut(word, "*"); ok {
		return len(before) > 1 && strings.HasPrefix(name, before)
	}
	return matches(word, name)
}

// nearest is the package.json of a folder or of the nearest one above it.
func (f *Follower) nearest(dir string) *packageJSON {
	for range 16 {
		if p := f.pkg(path.Join(dir, "package.json")); p != nil {
			return p
		}
		if dir == "" || !f.stands(dir) {
			return nil
		}
		dir = folder(dir)
	}
	return nil
}

// packagesFor returns the packages that are asked for.
func (f *Follower) packagesFor(a ask) []*packageJSON {
	root := f.nearest(a.dir)
	if root == nil {
		return nil
	}
	if !a.every && len(a.where) == 0 {
		return []*packageJSON{root}
	}
	var out []*packageJSON
	for _, p := range f.workspace(root) {
		if a.every || slices.ContainsFunc(a.where, func(w string) bool { return named(p, w) }) {
			out = append(out, p)
		}
	}
	if a.every {
		out = append(out, root)
	}
	return out
}

// named tells whether a package is meant by a word of --workspace or --filter:
// its name, its folder, or a pattern of either.
func named(p *packageJSON, word string) bool {
	word = strings.Trim(word, "^.{}[]")
	word = strings.Trim(word, "/")
	if word == "" {
		return false
	}
	for _, name := range []string{p.name, p.dir} {
		if ok, _ := path.Match(word, name); ok || word == name {
			return true
		}
	}
	return path.Base(p.dir) == word || strings.HasSuffix(p.dir, "/"+word)
}

// asked reads the command line.
func asked(c command.Command) (ask, bool) {
	a := ask{dir: c.Dir}
	words, ok := a.options(c.Args)
	if !ok {
		return a, false
	}
	switch c.Name {
	case "npm":
		return a, a.npm(words)
	case "yarn", "pnpm", "bun":
		return a, a.yarn(words, c.Name)
	case "npm-run-all", "npm-run-all2", "run-s", "run-p", "start-server-and-test":
		for _, w := range words {
			if !strings.Contains(w, "://") && strings.Trim(w, "0123456789") != "" {
				a.scripts = append(a.scripts, strings.Fields(w)[0])
			}
		}
	case "concurrently":
		a.lines = words
	case "lerna", "turbo":
		if len(words) > 0 && words[0] == "run" {
			words = words[1:]
		}
		a.scripts, a.every = words, len(a.where) == 0
	case "nx":
		return a, a.nx(words, c.Args)
	case "node":
		return a, a.node(c.Args)
	}
	return a, len(a.scripts)+len(a.lines) > 0
}

// options takes the options out of a command line and notes those that say where.
func (a *ask) options(args []string) (words []string, ok bool) {
	for i := 0; i < len(args); i++ {
		name, value, has := strings.Cut(args[i], "=")
		switch {
		case args[i] == "--":
			return words, true
		case !strings.HasPrefix(name, "-"):
			if args[i] != "" && strings.TrimSpace(args[i]) != "" {
				words = append(words, args[i])
			}
			continue
		case !has && slices.Contains(javascriptValued, name) && i+1 < len(args):
			i++
			value = args[i]
		}
		switch name {
		case "--prefix", "-C", "--dir", "--cwd":
			if a.dir, ok = within(a.dir, value); !ok {
				return nil, false
			}
		case "-w", "--workspace", "-F", "--filter", "--scope":
			if value != "" && !strings.HasPrefix(value, "!") {
				a.where = append(a.where, value)
			}
		case "-ws", "--workspaces", "-r", "--recursive":
			a.every = true
		}
	}
	return words, true
}

func (a *ask) npm(words []string) bool {
	if len(words) == 0 {
		return false
	}
	switch words[0] {
	case "run", "run-script", "rum", "urn":
		a.scripts = words[1:min(2, len(words))]
	case "test", "t", "tst":
		a.scripts = []string{"test"}
	case "start", "stop", "restart":
		a.scripts = words[:1]
	case "install-test", "it", "install-ci-test", "cit":
		a.scripts = []string{"test"}
	}
	return len(a.scripts) > 0
}

func (a *ask) yarn(words []string, name string) bool {
	if len(words) == 0 {
		return false
	}
	switch words[0] {
	case "workspace":
		if len(words) < 3 {
			return false
		}
		a.where = append(a.where, words[1])
		return a.yarn(words[2:], name)
	case "workspaces":
		a.every = true
		words = words[1:]
		if len(words) > 0 && words[0] == "foreach" {
			words = words[1:]
		}
		if len(words) < 2 || words[0] != "run" {
			return false
		}
	}
	if words[0] == "run" {
		words = words[1:]
	} else if slices.Contains(managerCommands, words[0]) || name == "bun" && words[0] == "test" {
		return false
	}
	if len(words) == 0 {
		return false
	}
	a.scripts, a.bin = words[:1], words
	return true
}

// nx reads `nx run-many -t lint test`, `nx run app:lint` and `nx lint app`.
func (a *ask) nx(words, args []string) bool {
	if len(words) == 0 {
		return false
	}
	a.every = true
	switch words[0] {
	case "run-many", "affected":
		take := false
		for _, arg := range args {
			name, value, has := strings.Cut(arg, "=")
			switch {
			case name == "-t" || name == "--target" || name == "--targets":
				take = !has
				a.scripts = append(a.scripts, strings.FieldsFunc(value, func(r rune) bool { return r == ',' })...)
			case strings.HasPrefix(arg, "-"):
				take = false
			case take:
				a.scripts = append(a.scripts, strings.Split(arg, ",")...)
			}
		}
	case "run":
		if len(words) > 1 {
			if project, target, ok := strings.Cut(words[1], ":"); ok {
				a.where, a.every, a.scripts = []string{project}, false, []string{target}
			}
		}
	default:
		a.scripts = words[:1]
		if len(words) > 1 {
			a.where, a.every = words[1:2], false
		}
	}
	return len(a.scripts) > 0
}

// node reads `node --run NAME`.
func (a *ask) node(args []string) bool {
	for i, arg := range args {
		if arg == "--run" && i+1 < len(args) {
			a.scripts = args[i+1 : i+2]
		} else if name, ok := strings.CutPrefix(arg, "--run="); ok {
			a.scripts = []string{name}
		}
	}
	return len(a.scripts) > 0
}
