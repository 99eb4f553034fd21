package follow

import (
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// taskTable is a place in TOML files where a tool keeps named commands.
type taskTable struct {
	files []string
	path  []string // "*" stands for any key
}

// taskTables says where each tool looks.
var taskTables = map[string][]taskTable{
	"hatch": {
		{[]string{"pyproject.toml"}, []string{"tool", "hatch", "envs", "*", "scripts"}},
		{[]string{"hatch.toml"}, []string{"envs", "*", "scripts"}},
	},
	"poe":    {{[]string{"pyproject.toml"}, []string{"tool", "poe", "tasks"}}, {[]string{"poe_tasks.toml"}, []string{"tasks"}}},
	"pdm":    {{[]string{"pyproject.toml"}, []string{"tool", "pdm", "scripts"}}},
	"rye":    {{[]string{"pyproject.toml"}, []string{"tool", "rye", "scripts"}}},
	"pixi":   {{[]string{"pyproject.toml"}, []string{"tool", "pixi", "tasks"}}, {[]string{"pixi.toml"}, []string{"tasks"}}},
	"pipenv": {{[]string{"Pipfile"}, []string{"scripts"}}},
	"mise":   {{[]string{"mise.toml", ".mise.toml", ".config/mise.toml", "mise/config.toml"}, []string{"tasks"}}},
}

// configured leads into the commands that a tool finds by name in TOML.
func (f *Follower) configured(c command.Command) []lead {
	name := taskName(c)
	if name == "" {
		return nil
	}
	var out []lead
	for _, t := range taskTables[c.Name] {
		for _, file := range t.files {
			if p, ok := f.find(c.Dir, file); ok {
				r := taskReader{Follower: f, file: p, dir: c.Dir, table: t}
				out = append(out, r.task(name, 0)...)
			}
		}
	}
	return out
}

// taskName is the task that a command line asks for; environments before a
// colon are hatch's.
func taskName(c command.Command) string {
	words := slices.DeleteFunc(slices.Clone(c.Args), func(a string) bool { return strings.HasPrefix(a, "-") })
	switch {
	case len(words) == 0:
		return ""
	case c.Name == "poe":
		return words[0]
	case words[0] == "run" || c.Name == "mise" && words[0] == "r":
		if len(words) < 2 {
			return ""
		}
		if c.Name == "hatch" {
			if _, name, ok := strings.Cut(words[1], ":"); ok {
				return name
			}
		}
		return words[1]
	case c.Name == "pdm" || c.Name == "mise":
		return words[0]
	}
	return ""
}

type taskReader struct {
	*Follower
	file, dir string
	table     taskTable
}

// task leads into one task and those it refers to.
func (r taskReader) task(name string, depth int) []lead {
	if depth > 4 {
		return nil
	}
	var out []lead
	for _, e := range r.toml(r.file) {
		rest, ok := under(e.path, r.table.path)
		if !ok || len(rest) == 0 || !matches(name, rest[0]) {
			continue
		}
		v := e.value
		if len(rest) == 2 { // [tool.poe.tasks.NAME] with keys of its own
			v = value{table: []entry{{rest[1:], e.value}}, line: e.value.line}
		}
		out = append(out, r.leads(name, v, depth)...)
	}
	return out
}

// under tells whether a path starts with a pattern, and what is left.
func under(path, pattern []string) ([]string, bool) {
	if len(path) < len(pattern) {
		return nil, false
	}
	for i, p := range pattern {
		if p != "*" && p != path[i] {
			return nil, false
		}
	}
	return path[len(pattern):], true
}

// leads reads a task's value: a command line, a list of them, or a table that holds either.
func (r taskReader) leads(name string, v value, depth int) []lead {
	var out []lead
	for _, key := range []string{"cmd", "shell", "run", "composite", "sequence", "chain", "deps", "depends", "depends-on", "depends_on"} {
		inner, ok := v.get(key)
		if !ok {
			continue
		}
		if strings.HasPrefix(key, "dep") || (key == "sequence" || key == "chain") && !strings.Contains(inner.text, " ") {
			for _, item := range inner.items() {
				if refs := r.task(item.text, depth+1); len(refs) > 0 {
					out = append(out, refs...)
				} else if len(item.table) > 0 {
					out = append(out, r.leads(name, item, depth+1)...)
				}
			}
			continue
		}
		out = append(out, r.lines(name, inner, depth)...)
	}
	if len(v.table) == 0 {
		out = append(out, r.lines(name, v, depth)...)
	}
	return out
}

// lines reads command lines; one that is the name of another task leads there.
func (r taskReader) lines(name string, v value, depth int) []lead {
	var out []lead
	for _, item := range v.items() {
		text := strings.TrimSpace(item.text)
		first, _, _ := strings.Cut(text, " ")
		if first == "" {
			if len(item.table) > 0 {
				out = append(out, r.leads(name, item, depth+1)...)
			}
			continue
		}
		if first != name {
			if refs := r.task(first, depth+1); len(refs) > 0 {
				out = append(out, refs...)
				continue
			}
		}
		key := strings.Join([]string{"toml", r.file, r.dir, name, strconv.Itoa(item.line), text}, "\x00")
		out = append(out, lead{key: key, idle: command.Idle(item.text), commands: r.run(key, func() pipeline.Script {
			s := oneLine(r.file, item.line, item.text, plain, r.dir)
			for i := range s.Lines {
				s.Lines[i].Line += i
			}
			return s
		})})
	}
	return out
}
