package follow

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// makeCall is the command line of make.
type makeCall struct {
	dir, file string
	vars      map[string]variable
	targets   []string
	dry       bool // prints instead of running
	ignore    bool // goes on after errors
}

// makeValued are make's options that take the next word as their value.
var makeValued = []string{"-I", "-o", "-W", "-l", "--include-dir", "--old-file", "--what-if", "--load-average", "--eval"}

// parseMake reads make's command line; ok is false where the folder cannot be told.
func parseMake(c command.Command) (m makeCall, ok bool) {
	m = makeCall{dir: c.Dir, vars: map[string]variable{}}
	for i := 0; i < len(c.Args); i++ {
		a := c.Args[i]
		value := func(short, long string) (string, bool) {
			if v, ok := strings.CutPrefix(a, long+"="); ok {
				return v, true
			}
			if a == short || a == long {
				i++
				if i < len(c.Args) {
					return c.Args[i], true
				}
				return "", true
			}
			if v, ok := strings.CutPrefix(a, short); ok && !strings.HasPrefix(a, "--") {
				return v, true
			}
			return "", false
		}
		if v, hit := value("-C", "--directory"); hit {
			if m.dir, ok = within(m.dir, v); !ok {
				return m, false
			}
		} else if v, hit := value("-f", "--file"); hit {
			m.file = v
		} else if v, hit := strings.CutPrefix(a, "--makefile="); hit {
			m.file = v
		} else if name, v, hit := strings.Cut(a, "="); hit && !strings.HasPrefix(a, "-") {
			m.vars[strings.TrimRight(name, ":?+")] = variable{value: strings.ReplaceAll(v, "$", "$$"), simple: false}
		} else if slices.Contains(makeValued, a) {
			i++
		} else if strings.HasPrefix(a, "-") {
			short := !strings.HasPrefix(a, "--")
			m.dry = m.dry || a == "--dry-run" || a == "--just-print" || a == "--question" || a == "--version" || a == "--help" || short && strings.ContainsAny(a, "nqv")
			m.ignore = m.ignore || a == "--ignore-errors" || short && strings.Contains(a, "i")
			if (a == "-j" || a == "--jobs") && i+1 < len(c.Args) && strings.Trim(c.Args[i+1], "0123456789") == "" {
				i++
			}
		} else if !strings.ContainsAny(a, "<>&|") {
			m.targets = append(m.targets, a)
		}
	}
	return m, true
}

// make leads into the recipes of the targets that a make command builds, and
// of those they need.
func (f *Follower) make(c command.Command) []lead {
	call, ok := parseMake(c)
	if !ok || call.dry {
		return nil
	}
	names := []string{"GNUmakefile", "makefile", "Makefile"}
	if call.file != "" {
		names = []string{call.file}
	}
	file, ok := f.find(call.dir, names...)
	if !ok {
		return nil
	}
	m := f.makefile(file, call.dir)
	targets := m.asked(call.targets)
	if len(call.targets) == 0 && m.first != "" {
		targets = []string{m.first}
	}
	var soft []pipeline.Line
	if call.ignore {
		soft = []pipeline.Line{c.At}
	}
	w := &makeWalk{makefile: m, call: call, seen: map[string]bool{}, soft: soft, most: f.limits.Depth}
	for _, t := range targets {
		w.target(t, nil)
	}
	return w.out
}

// makefile reads a makefile once for each folder make runs in.
func (f *Follower) makefile(file, dir string) *makefile {
	key := dir + "\x00" + file
	if m := f.makes[key]; m != nil {
		return m
	}
	m := &makefile{
		f: f, path: file, dir: dir, vars: map[string]variable{}, own: map[string]map[string]variable{},
		byName: map[string][]*rule{}, once: map[string]bool{},
	}
	f.makes[key] = m
	m.read(file)
	if goal, ok := m.vars[".DEFAULT_GOAL"]; ok {
		m.first = strings.TrimSpace(m.resolved(goal, nil))
	}
	return m
}

// asked is the targets that the words of a command line name.
func (m *makefile) asked(words []string) []string {
	var out []string
	for _, w := range words {
		if !strings.Contains(w, "$") {
			out = append(out, w)
			continue
		}
		for _, r := range m.rules {
			for _, t := range r.targets {
				if matches(w, t) && !slices.Contains(out, t) {
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// makeWalk gathers the recipes of targets in the order in which make runs them.
type makeWalk struct {
	*makefile
	call makeCall
	seen map[string]bool
	soft []pipeline.Line
	out  []lead
	most int
}

// target adds the recipes of a target's needs and its own. The rules by which
// it is needed are hops.
func (w *makeWalk) target(name string, via []evidence.Hop) {
	if w.seen[name] || len(via) > w.most {
		return
	}
	w.seen[name] = true
	rules, stem := w.byName[name], ""
	if !slices.ContainsFunc(rules, func(r *rule) bool { return len(r.recipe) > 0 || r.empty }) {
		if r, s := w.pattern(name); r != nil {
			rules, stem = append(slices.Clone(rules), r), s
		}
	}
	for _, r := range rules {
		for _, need := range r.needs {
			need = strings.Replace(need, "%", stem, 1)
			w.target(need, append(slices.Clone(via), r.at.Hop()))
		}
	}
	for i, r := range rules {
		if len(r.recipe) == 0 {
			continue
		}
		which := name + "\x00" + strconv.Itoa(i)
		if !r.varies() { // one recipe for many targets
			which = strconv.Itoa(r.at.Line) + "\x00" + r.at.Path
		}
		w.out = append(w.out, lead{
			key:  strings.Join([]string{"make", w.path, w.dir, which, overrides(w.call.vars)}, "\x00"),
			via:  via,
			soft: w.soft,
		})
		l := &w.out[len(w.out)-1]
		l.commands = w.recipe(l.key, r, name, stem)
		l.idle = idleLines(slices.Concat(r.recipe...))
	}
}

// pattern finds the rule with a % that fits a target best: by the shortest stem.
func (w *makeWalk) pattern(name string) (best *rule, with string) {
	for _, r := range w.rules {
		for _, t := range r.targets {
			if !strings.Contains(t, "%") || len(r.recipe) == 0 && !r.empty {
				continue
			}
			if s, ok := stem(t, name); ok && (best == nil || len(s) < len(with)) && (t != "%" || w.known(r, s)) {
				best, with = r, s
			}
		}
	}
	return best, with
}

// known tells whether the makefile has rules for all that a rule for any
// target needs: only then does it apply.
func (w *makeWalk) known(r *rule, stem string) bool {
	for _, need := range r.needs {
		if len(w.byName[strings.Replace(need, "%", stem, 1)]) == 0 {
			return false
		}
	}
	return true
}

// varies tells whether a recipe is not the same for each of its targets.
func (r *rule) varies() bool {
	for _, entry := range r.recipe {
		for _, l := range entry {
			for _, mark := range []string{"$@", "$*", "$<", "$(@", "$(*", "$(<"} {
				if strings.Contains(l.Text, mark) {
					return true
				}
			}
		}
	}
	return len(r.targets) < 2
}

func overrides(vars map[string]variable) string {
	var out []string
	for name, v := range vars {
		out = append(out, name+"="+v.value)
	}
	slices.Sort(out)
	return strings.Join(out, "\x00")
}

// recipe reads the commands of a recipe.
func (w *makeWalk) recipe(key string, r *rule, target, stem string) []command.Command {
	if commands, ok := w.f.runs[key]; ok {
		return commands
	}
	s := &scope{vars: w.call.vars, outer: &scope{vars: w.own[target]}, auto: map[string]string{
		"@": target, "*": stem, "<": "", "^": strings.Join(r.needs, " "), "?": "", "+": "", "@D": path.Dir(target), "@F": path.Base(target),
		"MAKECMDGOALS": strings.Join(w.call.targets, " "),
	}}
	if len(r.needs) > 0 {
		s.auto["<"] = r.needs[0]
	}
	shell := w.shellName(s)
	var scripts [][]pipeline.Line
	for _, entry := range r.recipe {
		scripts = append(scripts, w.expandLines(entry, s)...)
	}
	if w.oneshell {
		scripts = [][]pipeline.Line{slices.Concat(scripts...)}
	}
	var out []command.Command
	for _, lines := range scripts {
		out = append(out, w.entry(lines, shell)...)
	}
	w.f.runs[key] = out
	return out
}

// shellName is the shell that runs recipes, as SHELL and .SHELLFLAGS set it.
func (m *makefile) shellName(s *scope) string {
	flags := "-c"
	if v, ok := m.vars[".SHELLFLAGS"]; ok {
		flags = m.resolved(v, s)
	}
	shell := command.Interpreter("", []byte("#!"+m.value("SHELL", s)))
	if shell == "" {
		shell = "sh"
	}
	return shell + " " + flags + " {0}"
}

// expandLines expands one command of a recipe. A variable of several lines
// makes several commands of it, all at the line that refers to it.
func (m *makefile) expandLines(entry []pipeline.Line, s *scope) [][]pipeline.Line {
	split := true // each line by itself, if no reference runs over its end
	for _, l := range entry {
		split = split && strings.Count(l.Text, "$(") <= strings.Count(l.Text, ")") && strings.Count(l.Text, "${") <= strings.Count(l.Text, "}")
	}
	if !split {
		var texts []string
		for _, l := range entry {
			text := l.Text
			if continued(text) {
				text = text[:len(text)-1]
			}
			texts = append(texts, text)
		}
		entry = []pipeline.Line{{Path: entry[0].Path, Line: entry[0].Line, Text: strings.Join(texts, " ")}}
	}
	out := [][]pipeline.Line{nil}
	for _, l := range entry {
		open := continued(l.Text)
		for i, text := range strings.Split(m.expand(l.Text, s), "\n") {
			if i > 0 && !open && (len(out[len(out)-1]) == 0 || !continued(out[len(out)-1][len(out[len(out)-1])-1].Text)) {
				out = append(out, nil)
			}
			out[len(out)-1] = append(out[len(out)-1], pipeline.Line{Path: l.Path, Line: l.Line, Text: text})
		}
	}
	return out
}

// entry reads one command of a recipe, with make's own marks before it: a
// minus lets it fail.
func (m *makefile) entry(lines []pipeline.Line, shell string) []command.Command {
	if len(lines) == 0 {
		return nil
	}
	soft := m.ignore
	text := strings.TrimLeft(lines[0].Text, " \t")
	for text != "" && strings.IndexByte("@-+ \t", text[0]) >= 0 {
		soft = soft || text[0] == '-'
		text = text[1:]
	}
	mark := pipeline.Line{Path: lines[0].Path, Line: lines[0].Line, Text: cut("-" + text)}
	lines = slices.Clone(lines)
	lines[0].Text = text
	commands := m.f.parse(pipeline.Script{Shell: shell, Lines: lines, Dir: m.dir})
	if soft {
		for i := range commands {
			if commands[i].Soft == nil {
				commands[i].Soft = &mark
			}
		}
	}
	return commands
}
