package azurepipelines

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// inputs are the inputs of a task, or the settings of a script step beside the script.
type inputs []entry

// get returns the first of the named inputs that is there; names are in lower case.
func (in inputs) get(names ...string) (entry, bool) {
	for _, name := range names {
		for _, f := range in {
			if strings.ToLower(f.Name) == name {
				return f, true
			}
		}
	}
	return entry{}, false
}

// text returns the first of the named inputs that holds something.
func (in inputs) text(names ...string) string {
	for _, name := range names {
		if f, ok := in.get(name); ok {
			if t := strings.TrimSpace(f.scope.text(f.Value)); t != "" {
				return t
			}
		}
	}
	return ""
}

// or returns an input, or what the task takes where it is not given.
func (in inputs) or(fallback string, names ...string) string {
	if t := in.text(names...); t != "" {
		return t
	}
	return fallback
}

func (in inputs) is(value string, names ...string) bool {
	return strings.EqualFold(in.text(names...), value)
}

// runner says how a task is read as a script.
type runner struct {
	// shell names the language of a task that runs scripts.
	shell func(s *scope, in inputs) string
	// inline, file and args name the inputs of such a task; choice the one
	// that says which of the first two counts.
	choice, inline, file, args string
	// command returns the words of a task that is no more than a command
	// line, and the input that says what it does.
	command func(in inputs) (words []string, main string)
}

func fixed(shell string) func(*scope, inputs) string {
	return func(*scope, inputs) string { return shell }
}

// windowsOrCore is PowerShell as the input pwsh chooses it.
func windowsOrCore(_ *scope, in inputs) string {
	if in.is("true", "pwsh") {
		return "pwsh"
	}
	return "powershell"
}

func azureCLI(s *scope, in inputs) string {
	switch strings.ToLower(in.text("scripttype")) {
	case "ps":
		return "powershell"
	case "pscore":
		return "pwsh"
	case "batch":
		return "cmd"
	case "bash":
		return "bash"
	}
	if s.os == "Windows_NT" { // the first version of the task has no choice
		return "cmd"
	}
	return "bash"
}

// runners are the tasks that are read as scripts, by name in lower case. Their inputs:
// https://learn.microsoft.com/azure/devops/pipelines/tasks/reference
var runners = map[string]runner{
	"bash":        {shell: fixed("bash"), choice: "targettype", inline: "script", file: "filepath", args: "arguments"},
	"powershell":  {shell: windowsOrCore, choice: "targettype", inline: "script", file: "filepath", args: "arguments"},
	"cmdline":     {shell: func(s *scope, _ inputs) string { return s.defaultShell() }, inline: "script"},
	"batchscript": {shell: fixed("cmd"), file: "filename", args: "arguments"},
	"shellscript": {shell: fixed("bash"), file: "scriptpath", args: "args"},
	"azurecli":    {shell: azureCLI, choice: "scriptlocation", inline: "inlinescript", file: "scriptpath", args: "arguments"},
	"azurepowershell": {
		shell: windowsOrCore, choice: "scripttype", inline: "inline", file: "scriptpath", args: "scriptarguments",
	},
	"powershellontargetmachines": {
		shell: fixed("powershell"), choice: "scripttype", inline: "inlinescript", file: "scriptpath", args: "scriptarguments",
	},
	"awsshellscript":            {shell: fixed("bash"), choice: "scripttype", inline: "inlinescript", file: "filepath", args: "arguments"},
	"awspowershellmodulescript": {shell: fixed("powershell"), choice: "scripttype", inline: "inlinescript", file: "filepath", args: "arguments"},
	"jfrogcliv2":                {shell: fixed("bash"), inline: "command"},
	"pythonscript":              {shell: fixed("python"), choice: "scriptsource", inline: "script", file: "scriptpath", args: "arguments"},

	"ant":             {command: ant},
	"awscli":          {command: aws},
	"cmake":           {command: cmake},
	"dockercompose":   {command: dockerCompose},
	"dotnetcorecli":   {command: dotnet},
	"go":              {command: golang},
	"gradle":          {command: gradle},
	"grunt":           {command: grunt},
	"gulp":            {command: gulp},
	"helmdeploy":      {command: helm},
	"kubernetes":      {command: kubectl},
	"maven":           {command: maven},
	"msbuild":         {command: msbuild},
	"npm":             {command: npm},
	"nugetcommand":    {command: nuget},
	"packerbuild":     {command: packer},
	"pulumi":          {command: pulumi},
	"terraform":       {command: terraform},
	"terraformcli":    {command: terraform},
	"terraformtask":   {command: terraform},
	"terraformtaskv1": {command: terraform},
	"terraformtaskv2": {command: terraform},
	"terraformtaskv3": {command: terraform},
	"terraformtaskv4": {command: terraform},
	"terraformtaskv5": {command: terraform},
	"vsbuild":         {command: msbuild},
	"yarn":            {command: yarn},
}

// folders are the inputs that name the folder a task works in.
var folders = []string{"workingdirectory", "workingdir", "workingfolder", "cwd", "currentworkingdirectory", "projectdirectory"}

// taskScript returns what a task runs; false for a task that is more than that.
func (s *scope) taskScript(name string, what entry, in inputs) (scriptOf, bool) {
	r, ok := runners[name]
	if !ok {
		return scriptOf{}, false
	}
	script := scriptOf{dir: in.text(folders...), at: what.At()}
	if r.command != nil {
		script.made = true
		words, main := r.command(in)
		if f, ok := in.get(main); ok {
			script.at = f.At()
		}
		line := strings.Join(strings.Fields(strings.Join(words, " ")), " ")
		script.lines = []pipeline.Line{{Path: script.at.Path, Line: script.at.Line, Text: line}}
		if strings.ContainsAny(line, `\`) { // a path of Windows, which a shell would take for escapes
			script.lines[0].Text = strings.ReplaceAll(line, `\`, "/")
		}
		return script, line != ""
	}
	script.shell = r.shell(s, in)
	choice := strings.ToLower(in.text(r.choice))
	inline, hasInline := in.get(r.inline)
	file, hasFile := in.get(r.file)
	switch {
	case hasInline && (strings.Contains(choice, "inline") || !hasFile):
		script.lines = inline.scope.scriptLines(inline.Value)
	case hasFile && file.scope.text(file.Value) != "":
		script.at = file.At()
		script.file, script.args = strings.TrimSpace(file.scope.text(file.Value)), in.text(r.args, "arguments", "args")
	default:
		return scriptOf{}, false
	}
	if script.shell == "python" && script.file != "" {
		script.shell, script.lines = "bash", []pipeline.Line{{Path: script.at.Path, Line: script.at.Line, Text: "python " + script.file + " " + script.args}}
		script.file = ""
	}
	script.shell = shellLine(script.shell)
	return script, true
}
