package follow

import (
	"path"
	"slices"
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
		dir := folder(file)
		for _, sub := range []string{"", "Public", "Private", "Functions", "functions", "Classes"} {
			if in := path.Join(dir, sub); !slices.Contains(f.modules, in) {
				f.modules = append(f.modules, in)
			}
		}
		script := strings.TrimSuffix(file, path.Ext(file)) + ".psm1"
		return f.scriptFile(command.Command{Path: script, Shell: "pwsh"})
	}
	return nil
}

// function leads into the file of a function of a module that was imported:
// one function in a file of its name, as PowerShell modules have it.
func (f *Follower) function(c command.Command) []lead {
	if !strings.Contains(c.Path, "-") || strings.Contains(c.Path, "/") {
		return nil
	}
	for _, dir := range f.modules {
		if file, ok := f.find(dir, c.Path+".ps1"); ok {
			return f.scriptFile(command.Command{Path: file, Shell: "pwsh"})
		}
	}
	return nil
}
