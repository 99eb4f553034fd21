package follow

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// toxFile is what tox is configured with, from an INI file or from TOML.
type toxFile struct {
	path, dir string
	keys      []iniKey
}

// tox leads into the commands of the environments that tox runs.
func (f *Follower) tox(c command.Command) []lead {
	envs, file := toxArgs(c.Args)
	t := f.toxFile(c.Dir, file)
	if t == nil {
		return nil
	}
	if len(envs) == 0 {
		envs = t.list()
	}
	var out []lead
	for _, env := range envs {
		section := "testenv"
		if t.has("testenv:" + env) {
			section = "testenv:" + env
		}
		key := "tox\x00" + t.path + "\x00" + env
		out = append(out, lead{key: key, commands: f.toxEnv(key, t, section, env)})
	}
	return out
}

// Choose puts what the variables around a command choose for it into its
// arguments: TOXENV, which the later of two sets, stands for tox's option -e. A
// choice that is only known when it runs is taken for a plain test environment.
// https://tox.wiki/en/stable/config.html#environment-variables
func Choose(c command.Command, env []pipeline.Pair) command.Command {
	if c.Name != "tox" {
		return c
	}
	if envs, _ := toxArgs(c.Args); len(envs) > 0 {
		return c
	}
	for _, pair := range slices.Backward(env) {
		if pair.Key != "TOXENV" && pair.Key != "TOX_ENV" || pair.Value == "" {
			continue
		}
		chosen := pair.Value
		if strings.ContainsAny(chosen, "$<") {
			chosen = "py"
		}
		c.Args = append([]string{"-e", chosen}, c.Args...)
		return c
	}
	return c
}

// toxArgs takes the environments and the file out of the command line.
func toxArgs(args []string) (envs []string, file string) {
	for i := 0; i < len(args); i++ {
		name, value, has := strings.Cut(args[i], "=")
		if args[i] == "--" {
			break
		}
		switch name {
		case "-e", "--env", "-c", "--conf":
			if !has && i+1 < len(args) {
				i++
				value = args[i]
			}
			if name == "-c" || name == "--conf" {
				file = value
				continue
			}
			envs = append(envs, braces(value)...)
		default:
			if v, ok := strings.CutPrefix(args[i], "-e"); ok && v != "" {
				envs = append(envs, braces(v)...)
			}
		}
	}
	return envs, file
}

// toxFile finds and reads the configuration.
func (f *Follower) toxFile(dir, named string) *toxFile {
	names := []string{"tox.ini", "setup.cfg", "tox.toml", "pyproject.toml"}
	if named != "" {
		names = []string{named}
	}
	for _, name := range names {
		file, ok := f.find(dir, name)
		if !ok {
			continue
		}
		t := &toxFile{path: file, dir: dir}
		if strings.HasSuffix(file, ".toml") {
			t.keys = toxTOML(f.toml(file), strings.HasSuffix(file, "pyproject.toml"))
		} else {
			t.keys = readINI(string(f.text(file)))
		}
		if t.has("testenv") || t.has("tox") || t.has("tox:tox") || slices.ContainsFunc(t.keys, func(k iniKey) bool { return strings.HasPrefix(k.section, "testenv:") }) {
			return t
		}
	}
	return nil
}

// toxTOML brings tox's TOML into the form of the INI file.
func toxTOML(entries []entry, project bool) []iniKey {
	var out []iniKey
	for _, e := range entries {
		p := e.path
		if project {
			if len(p) < 3 || p[0] != "tool" || p[1] != "tox" {
				continue
			}
			p = p[2:]
		}
		if p[0] == "legacy_tox_ini" {
			for _, k := range readINI(e.value.text) {
				for i := range k.lines {
					k.lines[i].line += e.value.line // the text starts behind the quotes' line
				}
				out = append(out, k)
			}
			continue
		}
		section, name := "tox", p[len(p)-1]
		switch {
		case p[0] == "env_run_base":
			section = "testenv"
		case p[0] == "env" && len(p) > 2:
			section = "testenv:" + p[1]
		case len(p) > 1:
			continue
		}
		k := iniKey{section: section, name: name}
		for _, item := range e.value.items() {
			text := item.text
			if len(item.list) > 0 {
				text = quoteAll(item.list)
			}
			k.lines = append(k.lines, iniLine{text, item.line})
		}
		out = append(out, k)
	}
	return out
}

// quoteAll makes one command line of a list of words.
func quoteAll(list []value) string {
	var words []string
	for _, v := range list {
		text := v.text
		if strings.ContainsAny(text, " \t'\"\\;&|<>()#*?") {
			text = "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
		}
		words = append(words, text)
	}
	return strings.Join(words, " ")
}

func (t *toxFile) has(section string) bool {
	return slices.ContainsFunc(t.keys, func(k iniKey) bool { return k.section == section })
}

func (t *toxFile) get(section, name string) []iniLine {
	for _, k := range t.keys {
		if k.section == section && k.name == name {
			return k.lines
		}
	}
	return nil
}

// list is the environments that tox runs when none are named.
func (t *toxFile) list() []string {
	var out []string
	for _, section := range []string{"tox", "tox:tox"} {
		for _, name := range []string{"env_list", "envlist"} {
			for _, l := range t.get(section, name) {
				out = append(out, braces(l.text)...)
			}
		}
	}
	if len(out) == 0 {
		out = []string{"py"}
	}
	return out
}

// braces expands `py{38,39}-django, lint` to its names, a bounded number of them.
func braces(text string) []string {
	var out []string
	depth, start := 0, 0
	for i := 0; i <= len(text); i++ {
		switch {
		case i < len(text) && text[i] == '{':
			depth++
		case i < len(text) && text[i] == '}':
			depth--
		case i == len(text) || depth == 0 && strings.IndexByte(", \t", text[i]) >= 0:
			out = append(out, alternatives(text[start:i])...)
			start = i + 1
		}
	}
	return out
}

func alternatives(text string) []string {
	out := []string{""}
	for text != "" {
		before, rest, ok := strings.Cut(text, "{")
		inner, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			before, inner, after = text, "", ""
		}
		var next []string
		for _, head := range out {
			for tail := range strings.SplitSeq(inner, ",") {
				if len(next) < 64 {
					next = append(next, head+before+strings.TrimSpace(tail))
				}
			}
		}
		out, text = next, after
	}
	if len(out) == 1 && out[0] == "" {
		return nil
	}
	return out
}

// toxEnv reads the commands of one environment.
func (f *Follower) toxEnv(key string, t *toxFile, section, env string) []command.Command {
	if commands, ok := f.runs[key]; ok {
		return commands
	}
	var out []command.Command
	for _, name := range []string{"commands_pre", "commands", "commands_post"} {
		lines := t.get(section, name)
		if lines == nil {
			lines = t.get("testenv", name)
		}
		out = append(out, f.toxCommands(t, lines, env, 0)...)
	}
	for _, l := range t.get(section, "ignore_outcome") {
		if strings.EqualFold(l.text, "true") {
			soften(out, pipeline.Line{Path: t.path, Line: l.line, Text: "ignore_outcome = " + l.text})
		}
	}
	f.runs[key] = out
	return out
}

// soften gives the commands that nothing else keeps from failing this counter.
func soften(commands []command.Command, at pipeline.Line) {
	for i := range commands {
		if commands[i].Soft == nil {
			commands[i].Soft = &at
		}
	}
}

// toxCommands reads the lines of a commands setting.
func (f *Follower) toxCommands(t *toxFile, lines []iniLine, env string, depth int) []command.Command {
	var out []command.Command
	for i := 0; i < len(lines); i++ {
		l := lines[i]
		text, ok := factors(l.text, env)
		for strings.HasSuffix(text, `\`) && i+1 < len(lines) {
			i++
			text = strings.TrimSuffix(text, `\`) + " " + lines[i].text
		}
		if !ok {
			continue
		}
		if ref, ok := strings.CutPrefix(text, "{["); ok && depth < 4 {
			section, name, _ := strings.Cut(strings.TrimSuffix(ref, "}"), "]")
			out = append(out, f.toxCommands(t, t.get(section, name), env, depth+1)...)
			continue
		}
		mark := pipeline.Line{Path: t.path, Line: l.line, Text: cut(text)}
		soft := false
		for text != "" && strings.IndexByte("-! ", text[0]) >= 0 {
			soft = soft || text[0] == '-'
			text = text[1:]
		}
		commands := f.parse(oneLine(t.path, l.line, toxSubstitute(text), "sh -e {0}", t.dir))
		if soft {
			soften(commands, mark)
		}
		out = append(out, commands...)
	}
	return out
}

// factors takes the condition `py311,lint: ` off a line and tells whether it
// holds for the environment.
func factors(text, env string) (string, bool) {
	head, rest, ok := strings.Cut(text, ": ")
	if !ok || head == "" || strings.Trim(head, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.,-!{}") != "" {
		return text, true
	}
	if strings.Contains(env, "$") {
		return strings.TrimSpace(rest), true
	}
	have := strings.Split(env, "-")
	for _, any := range braces(head) {
		all := true
		for factor := range strings.SplitSeq(any, "-") {
			name, not := strings.CutPrefix(factor, "!")
			all = all && slices.Contains(have, name) != not
		}
		if all {
			return strings.TrimSpace(rest), true
		}
	}
	return "", false
}

// toxSubstitute replaces tox's {…} by what it stands for.
func toxSubstitute(text string) string {
	return inBraces(text, "{", "}", func(inner string) string {
		name, fallback, _ := strings.Cut(inner, ":")
		switch name {
		case "posargs":
			return strings.ReplaceAll(fallback, "{", "")
		case "toxinidir", "tox_root", "changedir":
			return "."
		case "envpython", "base_python", "basepython":
			return "python"
		case "envbindir", "envdir", "env_bin_dir":
			return "/env"
		case "/":
			return "/"
		}
		return "${X}"
	})
}
