package azurepipelines

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// notation is how a language names an environment variable.
type notation int

const (
	plainText notation = iota
	posix
	powershell
	batch
	// inputText is a command made of inputs, in which nothing is a substitution of a shell's.
	inputText
)

// scriptOf is a script before its macros are replaced.
type scriptOf struct {
	shell string
	lines []pipeline.Line
	// file is a script of the repository, relative to its root, that is run
	// with args in place of lines; at is where that stands.
	file, args string
	at         pipeline.Line
	dir        string
	// made is true for a command made of inputs.
	made bool
}

// scriptLines returns the lines of a script with template expressions put in.
func (s *scope) scriptLines(n document.Node) []pipeline.Line {
	p := s.resolved(n)
	var lines []pipeline.Line
	for _, l := range p.node.Script() {
		filled := p.scope.fill(l.Text)
		for part := range strings.SplitSeq(strings.TrimRight(filled, "\n"), "\n") { // a parameter may hold several lines
			lines = append(lines, pipeline.Line{Path: l.Path, Line: l.Line, Text: part})
		}
	}
	return lines
}

// defaultShell is the shell of a script step on the machines of the job's pool.
func (s *scope) defaultShell() string {
	switch s.os {
	case "Windows_NT":
		return "cmd"
	case "Linux", "Darwin":
		return "bash"
	}
	return ""
}

// shellLine names a shell as the agent starts it: bash without errexit, so that
// only the last command decides.
func shellLine(shell string) string {
	if shell == "bash" {
		return "bash {0}"
	}
	return shell
}

func notationOf(shell string) notation {
	switch shell {
	case "pwsh", "powershell":
		return powershell
	case "cmd":
		return batch
	}
	return posix
}

// scripted returns the step with its script, once for each form that the job's
// matrix gives it. All forms have the lines of the file.
func (s *scope) scripted(step pipeline.Step, script scriptOf) []pipeline.Step {
	forms := s.forms(script)
	if len(forms) == 0 {
		return []pipeline.Step{s.finished(step, script)}
	}
	var steps []pipeline.Step
	for _, form := range forms {
		in := *s
		in.vars = maps.Clone(s.vars)
		if in.vars == nil {
			in.vars = map[string]string{}
		}
		one := step
		one.Env = slices.Clone(step.Env)
		for _, name := range slices.Sorted(maps.Keys(form)) {
			in.vars[name] = form[name]
			one.Env = append(one.Env, pipeline.Pair{Key: envName(name), Value: form[name], At: step.At})
		}
		if !s.r.spend(1 + len(script.lines)) {
			break
		}
		steps = append(steps, in.finished(one, script))
	}
	return steps
}

// maxForms is how many forms of one script are looked at.
const maxForms = 24

// forms returns the distinct values that the matrix gives to the variables that a script reads.
func (s *scope) forms(script scriptOf) []map[string]string {
	if len(s.matrix) == 0 {
		return nil
	}
	var b strings.Builder
	b.WriteString(script.dir + "\n" + script.file + "\n" + script.args + "\n")
	for _, l := range script.lines {
		b.WriteString(l.Text + "\n")
	}
	all := strings.ToLower(b.String())
	var names []string
	for _, leg := range s.matrix {
		for name := range leg {
			if !slices.Contains(names, name) && len(names) < maxForms && s.r.spend(1+len(all)/1024) && reads(all, name) {
				names = append(names, name)
			}
		}
	}
	if len(names) == 0 {
		return nil
	}
	slices.Sort(names)
	var forms []map[string]string
	seen := map[string]bool{}
	for _, leg := range s.matrix {
		form, key := map[string]string{}, ""
		for _, name := range names {
			if v, ok := leg[name]; ok {
				form[name] = v
			}
			key += form[name] + "\x00"
		}
		if !seen[key] && len(forms) < maxForms {
			seen[key] = true
			forms = append(forms, form)
		}
	}
	return forms
}

// reads reports whether a script, in lower case, names a variable in any
// notation, or runs tox, which reads the choice of its environments by itself.
func reads(script, name string) bool {
	env := strings.ToLower(envName(name))
	for _, n := range [...]string{"$(" + name + ")", "$" + env, "${" + env, "$env:" + env, "%" + env + "%"} {
		if strings.Contains(script, n) {
			return true
		}
	}
	return (env == "toxenv" || env == "tox_env") && strings.Contains(script, "tox")
}

// finished returns the step with its script, macros replaced.
func (s *scope) finished(step pipeline.Step, script scriptOf) pipeline.Step {
	dir := s.directory(script.dir)
	how := notationOf(script.shell)
	if script.made {
		how = inputText
	}
	lines := script.lines
	if script.file != "" {
		lines = []pipeline.Line{{Path: script.at.Path, Line: script.at.Line, Text: s.call(script, dir)}}
	}
	out := make([]pipeline.Line, len(lines))
	for i, l := range lines {
		l.Text = s.macros(l.Text, how, dir)
		out[i] = l
	}
	step.Run = &pipeline.Script{Shell: script.shell, Dir: dir, Lines: out}
	if script.made {
		step.Run.Made = &script.at
	}
	return step
}

// call writes the command that runs a script file from a folder.
func (s *scope) call(script scriptOf, dir string) string {
	file := s.directory(script.file)
	if !isAbsolute(file) {
		file = up(dir) + file
	}
	quote := ""
	if strings.ContainsAny(file, " '") {
		quote = `"`
	}
	line := quote + file + quote
	if quote != "" && notationOf(script.shell) == powershell {
		line = "& " + line
	}
	return strings.TrimSpace(line + " " + strings.Join(strings.Fields(script.args), " "))
}

// up returns the way from a folder of the repository to its root: "./" or "../../".
func up(dir string) string {
	if dir == "" || isAbsolute(dir) {
		return "./"
	}
	return strings.Repeat("../", strings.Count(dir, "/")+1)
}

// isAbsolute reports whether a path does not begin at the root of the repository.
func isAbsolute(p string) bool {
	return strings.HasPrefix(p, "/") || strings.HasPrefix(p, "$") || strings.HasPrefix(p, "%") || strings.HasPrefix(p, "~") ||
		strings.HasPrefix(p, "..") || len(p) > 1 && p[1] == ':'
}

// directory turns a path of the workspace into one of the repository, "" for
// its root. What is absolute or unknown stays as it is written.
func (s *scope) directory(dir string) string {
	dir = strings.ReplaceAll(s.macros(strings.TrimSpace(dir), plainText, ""), `\`, "/")
	if dir == "" || isAbsolute(dir) {
		return dir
	}
	if dir = path.Clean(dir); dir == "." {
		return ""
	}
	return dir
}

// workspaces are the system's variables for the folder that the repository is checked out in.
var workspaces = []string{"build.sourcesdirectory", "system.defaultworkingdirectory", "build.repository.localpath"}

// wholeMacro returns the name of the variable that a text consists of.
func wholeMacro(t string) (string, bool) {
	inner, ok := strings.CutPrefix(strings.TrimSpace(t), "$(")
	if !ok {
		return "", false
	}
	inner, ok = strings.CutSuffix(inner, ")")
	return inner, ok && isName(inner)
}

// isName reports whether a text can be the name of a variable.
func isName(t string) bool {
	for i := range len(t) {
		c := t[i]
		if c != '_' && c != '.' && c != '-' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return t != ""
}

// macros replaces $(name) where the value is known, and else, where the name
// is one of the system's, by what the language calls it: $(name) alone could
// be a command substitution. dir is the folder that a script runs in.
func (s *scope) macros(t string, how notation, dir string) string {
	return s.macrosIn(t, how, dir, 0)
}

func (s *scope) macrosIn(t string, how notation, dir string, depth int) string {
	if !strings.Contains(t, "$(") || depth > maxVariables || !s.r.spend(1+len(t)/64) {
		return t
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(t, "$(")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, ")")
		if !closed || !isName(name) || b.Len() > maxExpanded {
			b.WriteString("$(")
			t = rest
			continue
		}
		lower := strings.ToLower(name)
		if (lower == "pipeline.workspace" || lower == "agent.builddirectory") && hasFolder(after, "s") {
			lower, after = workspaces[0], after[len("/s"):]
		}
		b.WriteString(s.macro(name, lower, how, dir, depth))
		t = after
	}
}

// hasFolder reports whether a text goes on with a folder of that name.
func hasFolder(t, name string) bool {
	if len(t) <= len(name) || t[0] != '/' && t[0] != '\\' || t[1:1+len(name)] != name {
		return false
	}
	rest := t[1+len(name):]
	return rest == "" || rest[0] == '/' || rest[0] == '\\' || rest[0] == ' '
}

// macro returns what stands for one variable.
func (s *scope) macro(name, lower string, how notation, dir string, depth int) string {
	if slices.Contains(workspaces, lower) {
		if how == posix || how == inputText {
			return "${BUILD_SOURCESDIRECTORY}"
		}
		return strings.TrimSuffix(up(dir), "/")
	}
	if raw, ok := s.vars[lower]; ok {
		v := s.macrosIn(raw, how, dir, depth+1)
		if !strings.Contains(v, "${{") && !strings.Contains(v, "$[") && len(v) < maxExpanded {
			return v
		}
	}
	if strings.Contains(name, ".") || how == inputText {
		switch how {
		case posix, inputText:
			return "${" + envName(name) + "}"
		case powershell:
			return "$env:" + envName(name)
		case batch:
			return "%" + envName(name) + "%"
		}
	}
	return "$(" + name + ")"
}
