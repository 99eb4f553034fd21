package follow

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// taskfile is a Taskfile of go-task with those it includes.
type taskfile struct {
	path, dir string
	tasks     *yaml.Node
	vars      map[string]string
	includes  map[string]*taskfile
}

var taskfileNames = []string{"Taskfile.yml", "taskfile.yml", "Taskfile.yaml", "taskfile.yaml", "Taskfile.dist.yml", "Taskfile.dist.yaml"}

// task leads into the tasks of a Taskfile.
func (f *Follower) task(c command.Command) []lead {
	dir, names, words := c.Dir, taskfileNames, []string{}
	for i := 0; i < len(c.Args); i++ {
		name, value, has := strings.Cut(c.Args[i], "=")
		switch {
		case c.Args[i] == "--":
			i = len(c.Args)
			continue
		case name == "-d" || name == "--dir" || name == "-t" || name == "--taskfile":
			if !has && i+1 < len(c.Args) {
				i++
				value = c.Args[i]
			}
			if name == "-t" || name == "--taskfile" {
				names = []string{value}
				continue
			}
			var ok bool
			if dir, ok = within(dir, value); !ok {
				return nil
			}
		case strings.HasPrefix(name, "-") || has:
		default:
			words = append(words, c.Args[i])
		}
	}
	file, ok := f.find(dir, names...)
	if !ok {
		return nil
	}
	if len(words) == 0 {
		words = []string{"default"}
	}
	t := f.taskfile(file, dir, 0)
	w := &taskWalk{Follower: f, seen: map[string]bool{}}
	for _, name := range words {
		w.task(t, name, nil)
	}
	return w.out
}

// taskfile reads a Taskfile once; it never returns nil.
func (f *Follower) taskfile(file, dir string, depth int) *taskfile {
	if t := f.taskings[file]; t != nil {
		return t
	}
	t := &taskfile{path: file, dir: dir, vars: map[string]string{}, includes: map[string]*taskfile{}}
	f.taskings[file] = t
	var node yaml.Node
	if err := yaml.Unmarshal(f.text(file), &node); err != nil {
		f.problem(evidence.Problem{Path: file, Kind: evidence.Unparsed, Message: err.Error()})
		return t
	}
	doc := document(&node)
	t.tasks = field(doc, "tasks")
	if vars := field(doc, "vars"); vars != nil && vars.Kind == yaml.MappingNode {
		for i := 0; i+1 < len(vars.Content); i += 2 {
			t.vars[vars.Content[i].Value] = scalar(vars.Content[i+1])
		}
	}
	includes := field(doc, "includes")
	if includes == nil || includes.Kind != yaml.MappingNode || depth > 4 {
		return t
	}
	for i := 0; i+1 < len(includes.Content); i += 2 {
		n := target(includes.Content[i+1])
		where, in := scalar(n), folder(file)
		if where == "" {
			where = scalar(field(n, "taskfile"))
		}
		if d := scalar(field(n, "dir")); d != "" {
			if in2, ok := within(in, d); ok {
				in = in2
			}
		}
		found, ok := f.find(folder(file), where)
		if !ok {
			sub, inside := within(folder(file), where)
			if !inside {
				continue
			}
			if found, ok = f.find(sub, taskfileNames...); !ok {
				continue
			}
		}
		t.includes[includes.Content[i].Value] = f.taskfile(found, in, depth+1)
	}
	return t
}

type taskWalk struct {
	*Follower
	seen map[string]bool
	out  []lead
}

// task adds a task with those it needs or calls. The lines that name it are hops.
func (w *taskWalk) task(t *taskfile, name string, via []evidence.Hop) {
	if t == nil || len(via) > w.limits.Depth {
		return
	}
	name = strings.TrimPrefix(name, ":")
	if space, rest, ok := strings.Cut(name, ":"); ok && field(t.tasks, name) == nil {
		w.task(t.includes[space], rest, via)
		return
	}
	if t.tasks == nil || t.tasks.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(t.tasks.Content); i += 2 {
		key := t.tasks.Content[i].Value
		if !matches(name, key) || w.seen[t.path+"\x00"+key] {
			continue
		}
		w.seen[t.path+"\x00"+key] = true
		w.body(t, key, target(t.tasks.Content[i+1]), via)
	}
}

// body reads a task: a command, a list of them, or a mapping with cmds and deps.
func (w *taskWalk) body(t *taskfile, name string, n *yaml.Node, via []evidence.Hop) {
	dir := t.dir
	if d := scalar(field(n, "dir")); d != "" {
		if in, ok := within(t.dir, t.template(d)); ok {
			dir = in
		} else {
			dir = command.Unknown
		}
	}
	for _, d := range children(field(n, "deps")) {
		w.call(t, d, via)
	}
	l := lead{key: "task\x00" + t.path + "\x00" + name, via: via}
	cmds := field(n, "cmds")
	if cmds == nil {
		cmds = field(n, "cmd")
	}
	if cmds == nil && n.Kind != yaml.MappingNode {
		cmds = n
	}
	items := children(cmds)
	if cmds != nil && cmds.Kind != yaml.SequenceNode {
		items = []*yaml.Node{cmds}
	}
	for _, item := range items {
		text := item
		if item.Kind == yaml.MappingNode {
			if field(item, "task") != nil {
				w.call(t, item, via)
				continue
			}
			text = field(item, "cmd")
		}
		if scalar(text) == "" {
			continue
		}
		commands := w.commands(t, text, dir)
		for _, from := range []*yaml.Node{item, n} {
			if ignore := field(from, "ignore_error"); scalar(ignore) == "true" {
				soften(commands, pipeline.Line{Path: t.path, Line: ignore.Line, Text: "ignore_error: true"})
			}
		}
		l.commands = append(l.commands, commands...)
	}
	if len(l.commands) > 0 {
		w.out = append(w.out, l)
	}
}

// call follows a reference to another task.
func (w *taskWalk) call(t *taskfile, n *yaml.Node, via []evidence.Hop) {
	name := scalar(n)
	if name == "" {
		name = scalar(field(n, "task"))
	}
	if name == "" {
		return
	}
	hop := evidence.Hop{Path: t.path, Line: n.Line, Text: cut("task: " + name)}
	w.task(t, name, append(via[:len(via):len(via)], hop))
}

func (w *taskWalk) commands(t *taskfile, n *yaml.Node, dir string) []command.Command {
	key := strings.Join([]string{"taskcmd", t.path, dir, strconv.Itoa(n.Line), n.Value}, "\x00")
	return append([]command.Command(nil), w.run(key, func() pipeline.Script {
		s := pipeline.Script{Shell: "sh -e {0}", Dir: dir}
		for i, text := range strings.Split(strings.TrimRight(n.Value, "\n"), "\n") {
			s.Lines = append(s.Lines, pipeline.Line{Path: t.path, Line: firstLine(n) + i, Text: t.template(text)})
		}
		return s
	})...)
}

// template replaces `{{.NAME}}` by the value that the file gives it, or by a
// variable of the shell; anything else in braces is not known.
func (t *taskfile) template(text string) string {
	return inBraces(text, "{{", "}}", func(inner string) string {
		name := strings.TrimPrefix(strings.Trim(inner, " -"), ".")
		switch value := t.vars[name]; {
		case value != "" && !strings.Contains(value, "{{"):
			return value
		case name == "CLI_ARGS":
			return ""
		case name == "ROOT_DIR" || name == "TASKFILE_DIR" || name == "USER_WORKING_DIR":
			return "."
		}
		return shellVariable(name)
	})
}

// inBraces replaces what stands between two marks by what value makes of it.
func inBraces(text, open, shut string, value func(inner string) string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, open)
		b.WriteString(before)
		inner, after, closed := strings.Cut(rest, shut)
		if !ok || !closed {
			if ok {
				b.WriteString(open + rest)
			}
			return b.String()
		}
		b.WriteString(value(inner))
		text = after
	}
}

// shellVariable is a variable of the shell in place of what is not known.
func shellVariable(name string) string { return "${" + strings.Map(shellName, name) + "}" }

// shellName makes the letters of any text those of a shell variable.
func shellName(r rune) rune {
	if r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
		return r
	}
	return '_'
}
