package circleci

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// scope is what the steps of one job, or of one command that it calls, are read in.
type scope struct {
	*config
	lib  *library
	args map[string]argument
	job  *pipeline.Job
	// via and gates are those of the steps that the scope's are called from.
	via   []evidence.Hop
	gates []pipeline.Gate
	// set holds when the steps run; narrowed is true once that is not the job's own.
	set      condition.Occasions
	narrowed bool
	depth    int
	shell    string // the job's own
	place    *place
}

// place is where a job works on its machine, and where the repository is there.
type place struct {
	dir, root string
	// found is true once a step has told the root; until then it is dir.
	found bool
}

// stands notes where a step puts the repository, or a workspace with it.
func (p *place) stands(at string) {
	if at != "" && !p.found {
		p.root, p.found = join(p.dir, at), true
	}
}

// attached notes where a workspace is put. It holds the repository where the
// job works below that place, unless that is where CircleCI has everything.
func (p *place) attached(at string) {
	at = join(p.dir, at)
	if at != "~" && at != "/" && !strings.HasPrefix(p.dir+"/", home+"/") && strings.HasPrefix(p.dir, at+"/") {
		p.stands(at)
	}
}

// join returns a path as seen from a directory.
func join(dir, name string) string {
	if strings.HasPrefix(name, "~") || path.IsAbs(name) {
		return path.Clean(name)
	}
	return path.Join(dir, name)
}

// argument is the value of a parameter.
type argument struct {
	text string
	// node is the value as written in the file, to be read in from.
	node document.Node
	from *scope
}

// bound returns the arguments of a call: the parameters that the definition
// declares, with their defaults, and what the call passes.
func (s *scope) bound(parameters document.Node, call []document.Field) map[string]argument {
	args := map[string]argument{}
	none := &scope{config: s.config, lib: s.lib, job: s.job, place: s.place}
	for _, p := range parameters.Fields() {
		if value, ok := p.Value.Field("default"); ok {
			args[p.Name] = none.argument(value.Value)
		}
	}
	for _, f := range call {
		args[f.Name] = s.argument(f.Value)
	}
	return args
}

func (s *scope) argument(n document.Node) argument {
	if name, ok := sole(n.Text()); ok {
		if a, ok := s.args[strings.TrimPrefix(name, "parameters.")]; ok { // handed on
			return a
		}
	}
	return argument{text: s.fill(n.Text()), node: n, from: s}
}

// sole returns the name in a text that is nothing but one reference: << name >>.
func sole(text string) (string, bool) {
	name, ok := strings.CutPrefix(strings.TrimSpace(text), "<<")
	if !ok {
		return "", false
	}
	name, ok = strings.CutSuffix(name, ">>")
	return strings.TrimSpace(name), ok && !strings.Contains(name, "<<")
}

// fill puts the values of parameters into a text. What is not known becomes a
// variable, so that a shell does not take the reference for a heredoc.
func (s *scope) fill(text string) string {
	if !strings.Contains(text, "<<") {
		return text
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "<<")
		name, after, closed := strings.Cut(rest, ">>")
		name = strings.TrimSpace(name)
		if !ok || !closed {
			b.WriteString(text)
			return b.String()
		}
		if !isReference(name) {
			b.WriteString(before + "<<")
			text = rest
			continue
		}
		b.WriteString(before)
		value, known := s.reference(name)
		if s.filled += len(value); !known || s.filled > maxFilled {
			value = "$" + strings.NewReplacer(".", "_", "-", "_").Replace(name)
		}
		b.WriteString(value)
		text = after
	}
}

// isReference tells a reference from the operators of a shell.
func isReference(name string) bool {
	const longest = 200
	return len(name) <= longest && (strings.HasPrefix(name, "parameters.") || strings.HasPrefix(name, "pipeline.")) &&
		!strings.ContainsAny(name, " \t\n<")
}

// reference returns what a name stands for, as far as it is the same whenever
// the pipeline runs.
func (s *scope) reference(name string) (string, bool) {
	if parameter, ok := strings.CutPrefix(name, "parameters."); ok {
		a, ok := s.args[parameter]
		return a.text, ok && !a.node.IsMapping() && !a.node.IsSequence()
	}
	if parameter, ok := strings.CutPrefix(name, "pipeline.parameters."); ok {
		n := s.parameters[parameter]
		return n.Text(), n.IsScalar()
	}
	return "", false
}

// pairs reads a mapping of texts with the parameters filled in.
func (s *scope) pairs(n document.Node) []pipeline.Pair {
	pairs := n.Pairs()
	for _, item := range n.Items() { // the notation of version 2.0: a list
		pairs = append(pairs, item.Pairs()...)
	}
	for i := range pairs {
		pairs[i].Value = s.fill(pairs[i].Value)
	}
	return pairs
}

// script reads a command. A parameter with several lines has all of them stand
// where it is used.
func (s *scope) script(n document.Node) []pipeline.Line {
	var lines []pipeline.Line
	for _, line := range n.Script() {
		for part := range strings.SplitSeq(strings.TrimRight(s.fill(line.Text), "\n"), "\n") {
			lines = append(lines, pipeline.Line{Path: line.Path, Line: line.Line, Text: part})
		}
	}
	return lines
}

// within returns the scope of what is called at a place, with arguments of its own.
func (s *scope) within(at pipeline.Line, lib *library, args map[string]argument) *scope {
	inner := *s
	inner.lib, inner.args = lib, args
	inner.via = append(slices.Clip(s.via), at.Hop())
	inner.depth++
	return &inner
}

// home is where jobs work unless they are told otherwise, and homes are other names of it.
const home = "~/project"

var homes = []string{"/root/project", "/home/circleci/project"}

// directory returns a working directory relative to the root of the repository.
func (s *scope) directory(dir string) string {
	dir = join(s.place.dir, dir)
	for _, other := range homes {
		if rest, ok := strings.CutPrefix(dir, other); ok && (rest == "" || rest[0] == '/') {
			dir = home + rest
		}
	}
	root := s.place.dir
	if s.place.found {
		root = s.place.root
	}
	rest, ok := strings.CutPrefix(dir, root)
	switch {
	case ok && rest == "":
		return ""
	case ok && rest[0] == '/':
		return rest[1:]
	}
	return ".." // beside the repository
}

// shellName returns the name by which package command knows a shell: one that
// is named with its options, or without any, is started with just these.
func shellName(text string) string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return ""
	}
	name := words[0][strings.LastIndexAny(words[0], `/\`)+1:]
	name = strings.TrimSuffix(strings.ToLower(name), ".exe")
	switch name {
	case "bash", "sh", "zsh", "dash":
		return strings.Join(append([]string{name}, words[1:]...), " ") + " {0}"
	}
	return name
}
