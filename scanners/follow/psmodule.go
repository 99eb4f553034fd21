package follow

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
)

// importModule notes the folder of a PowerShell module of the repository, so
// that the functions in it can be followed from then on, and leads into its
// script.
func (f *Follower) importModule(c command.Command) []lead {
	for _, a := range c.Args {
		file, ok := within(c.Dir, strings.ReplaceAll(a, `\`, "/"))
		if !ok || strings.HasPrefix(a, "-") {
			continue
		}
		if !f.files.Has(file) {
			name := path.Join(file, path.Base(file))
			if file, ok = f.find("", name+".psd1", name+".psm1"); !ok {
				continue
			}
		}
		for _, sub := range []string{"", "Public", "Private", "Functions", "functions", "Classes"} {
			f.functionsIn(path.Join(folder(file), sub))
		}
		script := strings.TrimSuffix(file, path.Ext(file)) + ".psm1"
		return f.scriptFile(command.Command{Path: script, Shell: "pwsh"})
	}
	return nil
}

// functionsIn notes the files of a folder that are functions: one function in a
// file of its name, as PowerShell modules have it. Names are as good in any case.
func (f *Follower) functionsIn(dir string) {
	if f.modules[dir] {
		return
	}
	f.modules[dir] = true
	for _, name := range f.files.List(dir) {
		function, ok := strings.CutSuffix(strings.ToLower(name), ".ps1")
		if ok && f.functions[function] == "" {
			f.functions[function] = path.Join(dir, name)
		}
	}
}

// function leads into the file of a function of a module that was imported.
func (f *Follower) function(c command.Command) []lead {
	if file := f.functions[strings.ToLower(c.Path)]; file != "" && strings.Contains(c.Path, "-") {
		return f.scriptFile(command.Command{Path: file, Shell: "pwsh"})
	}
	return nil
}
