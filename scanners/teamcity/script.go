package teamcity

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// script is the script of a runner: the one that it holds, or the command that
// its settings come to. It is nil for runners that are known by their name only.
// https://www.jetbrains.com/help/teamcity/configuring-build-steps.html
func (p *project) script(j *job, runner string, props properties) *pipeline.Script {
	switch runner {
	case "script":
		shell := "sh {0}" // without options: only the last command's failure is felt
		if j.windows {
			shell = "cmd"
		}
		return p.own(props, "scriptContent", shell)
	case "powerShell":
		if s := p.own(props, "content", "powershell"); s != nil {
			return s
		}
		return p.command(props, "powershell", "path", "scriptArguments")
	case "nodeJS":
		return p.own(props, "shellScript", "sh")
	case "gradle":
		return p.command(props, "gradle", "tasks", "gradleParams")
	case "maven":
		return p.command(props, "mvn", "goals", "runnerArgs")
	case "ant":
		return p.command(props, "ant", "targets", "antArguments")
	case "exec":
		return p.command(props, "", "path", "arguments")
	case "msBuild":
		return p.command(props, "msbuild", "path", "targets", "args")
	case "rake":
		return p.command(props, "rake", "task")
	case "sbt":
		return p.command(props, "sbt", "sbtCommands", "sbtParams")
	case "dotnetNugetPush":
		return p.command(props, "dotnet nuget push", "packages")
	case "dotnetCustom":
		return p.command(props, "dotnet", "executable", "args")
	case "dockerCompose":
		return p.command(props, "docker compose up -f", "file")
	case "dockerCommand":
		return p.docker(props)
	case "python":
		return p.python(props)
	case "cargo":
		return p.command(props, "cargo", "command")
	}
	if sub, ok := strings.CutPrefix(runner, "dotnet"); ok && sub != "" {
		return p.command(props, "dotnet "+strings.ToLower(sub), "projects", "args")
	}
	return nil
}

// own is the script that a runner holds; nil where it is not written down.
func (p *project) own(props properties, name, shell string) *pipeline.Script {
	prop, ok := props[name]
	if !ok {
		return nil
	}
	if file, ok := p.taken(prop); ok {
		at := prop.at
		at.Text = file
		return &pipeline.Script{Shell: shell, Lines: []pipeline.Line{at}}
	}
	lines := p.lines(prop.tokens, prop)
	if len(lines) == 0 {
		return nil
	}
	for _, line := range lines {
		if text := strings.TrimSpace(line.Text); text != "" {
			if strings.HasPrefix(text, "#!") && strings.HasPrefix(shell, "sh") {
				shell = shebang(text)
			}
			break
		}
	}
	return &pipeline.Script{Shell: shell, Lines: lines}
}

// lines are the lines of a text, or of several put together.
func (p *project) lines(tokens []dsl.Token, prop property) []pipeline.Line {
	margin := false
	for _, t := range tokens {
		margin = margin || t.Is("trimMargin")
	}
	var lines []pipeline.Line
	for _, t := range tokens {
		if t.Kind == dsl.Word && len(tokens) == 1 {
			t = p.texts[t.Word]
			if text, ok := p.interpolated(tokens[0].Word); ok { // shown where it is used
				at := prop.at
				at.Text = strings.ReplaceAll(text, "\n", "; ")
				return []pipeline.Line{at}
			}
		}
		if t.Kind != dsl.Text {
			continue
		}
		for _, line := range t.Lines(p.interpolated) {
			place := prop.file.line(line.At)
			place.Text = line.Text
			if margin {
				place.Text = strings.TrimPrefix(strings.TrimLeft(line.Text, " \t"), "|")
			}
			lines = append(lines, place)
		}
	}
	return lines
}

// taken is the file whose content a script is: File("./scripts/test.sh").readText().
// Such a path is relative to the folder of the settings.
func (p *project) taken(prop property) (string, bool) {
	calls, _ := dsl.Nested(prop.tokens)
	if len(calls) < 2 || calls[0].Name != "File" || len(calls[0].Args) != 1 || calls[1].Name != "File().readText" {
		return "", false
	}
	name, ok := calls[0].Args[0].Text()
	if !ok || strings.ContainsAny(name, "$%") {
		return "", false
	}
	name = path.Join(p.root, name)
	return "./" + name, !strings.HasPrefix(name, "..")
}

// command is a command line made of a program and settings; nil without the
// first of them, or where a program needs none.
func (p *project) command(props properties, program string, names ...string) *pipeline.Script {
	words := []string{program}
	var at *pipeline.Line
	for _, name := range names {
		prop, ok := props[name]
		if !ok {
			continue
		}
		if text := strings.Join(strings.Fields(p.value(prop.tokens)), " "); text != "" {
			words = append(words, text)
			if at == nil {
				line := prop.at
				at = &line
			}
		}
	}
	if at == nil {
		return nil
	}
	at.Text = strings.TrimSpace(strings.Join(words, " "))
	return &pipeline.Script{Shell: "sh", Lines: []pipeline.Line{*at}}
}

// docker is the command line of the Docker runner.
func (p *project) docker(props properties) *pipeline.Script {
	kind, ok := props["commandType"]
	if !ok || len(kind.tokens) == 0 {
		return nil
	}
	args := ""
	if prop, ok := props["commandArgs"]; ok {
		args = " " + p.value(prop.tokens)
	}
	text := ""
	switch kind.tokens[0].Word {
	case "build":
		text = "docker build"
		if prop, ok := props["path"]; ok {
			text += " -f " + p.value(prop.tokens)
		}
		for _, tag := range strings.Fields(p.named(props, "namesAndTags")) {
			text += " -t " + tag
		}
		text += args + " ."
	case "push":
		text = "docker push " + p.named(props, "namesAndTags")
	case "other":
		text = "docker " + p.named(props, "subCommand") + args
	default:
		return nil
	}
	at := kind.at
	at.Text = strings.Join(strings.Fields(text), " ")
	return &pipeline.Script{Shell: "sh", Lines: []pipeline.Line{at}}
}

func (p *project) named(props properties, name string) string { return p.value(props[name].tokens) }

// python is the command line of the Python runner.
func (p *project) python(props properties) *pipeline.Script {
	kind, ok := props["command"]
	if !ok || len(kind.tokens) == 0 {
		return nil
	}
	at := kind.at
	switch name := kind.tokens[0].Word; name {
	case "file":
		at.Text = "python " + p.named(props, "filename") + " " + p.named(props, "scriptArguments")
	case "module":
		at.Text = "python -m " + p.named(props, "module")
	case "pytest", "flake8", "pylint", "unittest":
		at.Text = strings.Replace(name, "unittest", "python -m unittest", 1)
	default:
		return nil
	}
	return &pipeline.Script{Shell: "sh", Lines: []pipeline.Line{at}}
}

// shebang is the shell of a script that names its own.
func shebang(line string) string {
	words := strings.Fields(line[2:])
	if len(words) > 1 && path.Base(words[0]) == "env" {
		words = words[1:]
	}
	if len(words) == 0 {
		return "sh {0}"
	}
	words[0] = path.Base(words[0])
	return strings.Join(words, " ") + " {0}"
}
