package follow

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxProjects bounds how many projects of one solution are followed.
const maxProjects = 200

// solution leads from `dotnet test` on a solution to the projects of tests in
// it, as the same command on each.
func (f *Follower) solution(c command.Command) []lead {
	at := -1
	for i, a := range c.Args {
		if ext := strings.ToLower(path.Ext(a)); i > 0 && (ext == ".sln" || ext == ".slnx") && !strings.HasPrefix(a, "-") {
			at = i
			break
		}
	}
	if len(c.Args) == 0 || c.Args[0] != "test" {
		return nil
	}
	named := ""
	if at > 0 {
		named = strings.ReplaceAll(c.Args[at], `\`, "/")
	} else if named = f.onlySolution(c); named == "" {
		return nil
	}
	file, ok := f.find(c.Dir, named)
	if !ok {
		return nil
	}
	l := lead{key: strings.Join([]string{"solution", file, c.Dir, strings.Join(c.Args, "\x00")}, "\x00")}
	for i, line := range strings.Split(string(f.text(file)), "\n") {
		project, ok := projectOf(line)
		if !ok || len(l.commands) == maxProjects || !strings.Contains(strings.ToLower(project), "test") {
			continue
		}
		next := c
		next.Args = append([]string{"test", path.Join(path.Dir(named), project)}, without(c.Args[1:], at-1)...)
		next.At = pipeline.Line{Path: file, Line: i + 1, Text: cut(strings.TrimSpace(line))}
		next.Soft = nil
		l.commands = append(l.commands, next)
	}
	if len(l.commands) == 0 {
		return nil
	}
	return []lead{l}
}

// onlySolution is the solution that dotnet takes where none is named: the only one of the folder.
func (f *Follower) onlySolution(c command.Command) string {
	if len(c.Args) > 1 && !strings.HasPrefix(c.Args[1], "-") {
		return "" // a project, a folder or an assembly
	}
	found := ""
	for _, name := range f.files.List(c.Dir) {
		if ext := strings.ToLower(path.Ext(name)); ext == ".sln" || ext == ".slnx" {
			if found != "" {
				return ""
			}
			found = name
		}
	}
	return found
}

// without is a list without the item at an index, if it has one there.
func without(list []string, at int) []string {
	if at < 0 || at >= len(list) {
		return list
	}
	return append(list[:at:at], list[at+1:]...)
}

// projectOf reads the project that a line of a solution names: the second text
// of `Project("{…}") = "Name", "dir\Name.csproj", "{…}"`, or the Path of an element.
func projectOf(line string) (string, bool) {
	line = strings.TrimSpace(line)
	project := ""
	switch {
	case strings.HasPrefix(line, "Project("):
		if parts := strings.SplitN(line, `"`, 7); len(parts) == 7 {
			project = parts[5]
		}
	case strings.HasPrefix(line, "<Project "):
		if _, rest, ok := strings.Cut(line, ` Path="`); ok {
			project, _, _ = strings.Cut(rest, `"`)
		}
	}
	project = strings.ReplaceAll(project, `\`, "/")
	ext := strings.ToLower(path.Ext(project))
	return project, ext == ".csproj" || ext == ".fsproj" || ext == ".vbproj"
}
