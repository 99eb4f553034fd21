package follow

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
)

// scriptFile leads into a script of the repository: one that is named by a
// path, or given to a shell.
func (f *Follower) scriptFile(c command.Command) []lead {
	key, script := f.script(c)
	if script == nil {
		return nil
	}
	return []lead{{key: key, commands: script.Commands, sourced: c.Shell == "."}}
}

// script parses the script of the repository that a command runs, once, and
// returns it with its key; nil if the command runs none.
func (f *Follower) script(c command.Command) (string, *command.Script) {
	ext := strings.ToLower(path.Ext(c.Path))
	named := strings.Contains(c.Path, "/") || c.Shell != "" || ext == ".bat" || ext == ".cmd" || ext == ".ps1"
	if !named {
		return "", nil
	}
	file, ok := within(c.Dir, c.Path)
	if ok && !f.files.Has(file) {
		file, ok = f.mounted(file)
	}
	if !ok {
		return "", nil
	}
	shell := c.Shell
	text := f.text(file)
	if shell == "" {
		shell = command.Interpreter(file, text)
	}
	if shell == "" || len(text) == 0 {
		return "", nil
	}
	key := strings.Join([]string{"script", file, c.Dir, shell, strings.Join(c.Args, "\x00")}, "\x00")
	script, ok := f.scripts[key]
	if !ok {
		src := command.File{Path: file, Text: text, Dir: c.Dir, Shell: shell, Args: c.Args}
		found, problems := command.ParseFile(src)
		for _, p := range problems {
			f.problem(p)
		}
		script = found
		f.scripts[key] = script
	}
	return key, script
}

// mounted finds a script whose path begins with a folder that the repository
// does not have: pipelines check it out under a name of their own. A script
// at the root would be found too easily.
func (f *Follower) mounted(file string) (string, bool) {
	folder, rest, _ := strings.Cut(file, "/")
	if !strings.Contains(rest, "/") || len(f.files.List(folder)) > 0 {
		return "", false
	}
	return rest, f.files.Has(rest)
}
