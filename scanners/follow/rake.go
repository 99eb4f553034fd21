package follow

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// rakeTask is a task of a Rakefile: what it needs and the literal commands in it.
type rakeTask struct {
	name  string
	needs []string
	at    pipeline.Line
	lines []pipeline.Line // command lines
	// program is what a ready-made task runs ("rspec").
	program string
}

// rakeClasses are the ready-made tasks of test tools, with the program they run and their usual name.
var rakeClasses = map[string][2]string{
	"RSpec::Core::RakeTask": {"rspec", "spec"},
	"RuboCop::RakeTask":     {"rubocop", "rubocop"},
	"Cucumber::Rake::Task":  {"cucumber", "cucumber"},
	"Rake::TestTask":        {"minitest", "test"},
	"Minitest::TestTask":    {"minitest", "test"},
}

// rake leads into the tasks of the Rakefile and of lib/tasks that hold literal
// commands; other Ruby is not read.
func (f *Follower) rake(c command.Command) []lead {
	var words []string
	for _, a := range c.Args {
		if !strings.HasPrefix(a, "-") && !strings.Contains(a, "=") {
			name, _, _ := strings.Cut(a, "[")
			words = append(words, name)
		}
	}
	if c.Name == "rails" && len(words) == 0 {
		return nil
	}
	if len(words) == 0 {
		words = []string{"default"}
	}
	var tasks []*rakeTask
	if file, ok := f.find(c.Dir, "Rakefile", "rakefile", "Rakefile.rb"); ok {
		tasks = readRake(file, string(f.text(file)))
	} else {
		return nil
	}
	if dir, ok := within(c.Dir, "lib/tasks"); ok {
		for _, name := range f.files.List(dir) {
			if strings.HasSuffix(name, ".rake") && len(tasks) < 1000 {
				tasks = append(tasks, readRake(dir+"/"+name, string(f.text(dir+"/"+name)))...)
			}
		}
	}
	w := &rakeWalk{Follower: f, tasks: tasks, dir: c.Dir, seen: map[*rakeTask]bool{}}
	for _, name := range words {
		w.task(name, nil)
	}
	return w.out
}

type rakeWalk struct {
	*Follower
	tasks []*rakeTask
	dir   string
	seen  map[*rakeTask]bool
	out   []lead
}

func (w *rakeWalk) task(name string, via []evidence.Hop) {
	if len(via) > w.limits.Depth {
		return
	}
	for _, t := range w.tasks {
		if w.seen[t] || !matches(name, t.name) {
			continue
		}
		w.seen[t] = true
		for _, need := range t.needs {
			w.task(need, append(via[:len(via):len(via)], t.at.Hop()))
		}
		l := lead{key: strings.Join([]string{"rake", t.at.Path, t.name, t.at.Text}, "\x00"), via: via}
		if t.program != "" {
			l.commands = command.Words([]string{t.program}, t.at, w.dir)
		}
		for _, line := range t.lines {
			commands := w.parse(pipeline.Script{Shell: plain, Lines: []pipeline.Line{line}, Dir: w.dir})
			l.commands = append(l.commands, commands...)
		}
		w.out = append(w.out, l)
	}
}

// readRake finds the tasks of a Rakefile by lines and indentation.
func readRake(file, text string) []*rakeTask {
	var out []*rakeTask
	var spaces []string // names of the namespaces around, with their indentation
	var depths []int
	var now *rakeTask
	indent := 0
	for i, line := range strings.Split(text, "\n") {
		trimmed := strings.TrimSpace(line)
		in := len(line) - len(strings.TrimLeft(line, " \t"))
		if trimmed == "" || trimmed[0] == '#' {
			continue
		}
		for len(depths) > 0 && in <= depths[len(depths)-1] && trimmed != "end" || len(depths) > 0 && trimmed == "end" && in == depths[len(depths)-1] {
			spaces, depths = spaces[:len(spaces)-1], depths[:len(depths)-1]
		}
		if now != nil && in <= indent {
			now = nil
		}
		at := pipeline.Line{Path: file, Line: i + 1, Text: cut(trimmed)}
		prefix := strings.Join(spaces, ":")
		switch word, rest := firstWord(strings.ReplaceAll(trimmed, "(", " ")); {
		case word == "namespace":
			name, _ := firstWord(rest)
			spaces, depths = append(spaces, strings.Trim(name, `:"',`)), append(depths, in)
		case word == "task" || word == "multitask":
			if t := rakeHead(rest, prefix, at); t != nil {
				out = append(out, t)
				now, indent = t, in
			}
		case strings.HasSuffix(word, ".new"):
			if known, ok := rakeClasses[strings.TrimSuffix(word, ".new")]; ok {
				name := known[1]
				if first, _ := firstWord(rest); first != "" && strings.IndexByte(`:"'`, first[0]) >= 0 {
					name = strings.Trim(first, `:"',)`)
				}
				out = append(out, &rakeTask{name: qualified(prefix, name), at: at, program: known[0]})
			}
		case now != nil && (word == "sh" || word == "system" || word == "exec"):
			if line, ok := rubyLiteral(rest); ok {
				now.lines = append(now.lines, pipeline.Line{Path: file, Line: i + 1, Text: line})
			}
		}
	}
	return out
}

func qualified(prefix, name string) string {
	if prefix == "" {
		return name
	}
	return prefix + ":" + name
}

// rakeHead reads `:name => [:a, :b] do`, `name: %w[a b]`, `"name" do`.
func rakeHead(text, prefix string, at pipeline.Line) *rakeTask {
	text = strings.TrimSuffix(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "do")), ")")
	name, needs, found := strings.Cut(text, "=>")
	if !found && !strings.HasPrefix(text, ":") {
		if key, rest, ok := strings.Cut(text, ": "); ok {
			name, needs = key, rest
		}
	}
	name, _, _ = strings.Cut(name, ",")
	name = strings.Trim(strings.TrimSpace(name), `:"'`)
	if name == "" || strings.ContainsAny(name, " #{}") {
		return nil
	}
	t := &rakeTask{name: qualified(prefix, name), at: at}
	for _, n := range strings.FieldsFunc(strings.NewReplacer("%w", " ", "%i", " ", "environment", "").Replace(needs), func(r rune) bool { return strings.ContainsRune(" ,[]()|", r) }) {
		n = strings.Trim(n, `:"'`)
		if n == "do" {
			break
		}
		if n != "" && !slices.Contains(t.needs, n) {
			t.needs = append(t.needs, n)
		}
	}
	return t
}

// rubyLiteral joins the quoted texts at the start of a call's arguments:
// `"a b"`, `"a", "b"`. Interpolation becomes a variable.
func rubyLiteral(text string) (string, bool) {
	var words []string
	for {
		text = strings.TrimLeft(text, " \t,")
		if text == "" || text[0] != '"' && text[0] != '\'' {
			break
		}
		end := strings.IndexByte(text[1:], text[0])
		if end < 0 {
			break
		}
		words = append(words, strings.ReplaceAll(text[1:1+end], "#{", "${"))
		text = text[2+end:]
	}
	return strings.Join(words, " "), len(words) > 0
}
