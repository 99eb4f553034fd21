package appveyor

import (
	"maps"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// phases are the parts of a build that hold scripts, in the order they run.
var phases = []string{
	"init", "install", "before_build", "build_script", "before_package", "after_build",
	"before_test", "test_script", "after_test",
	"before_deploy", "deploy_script", "after_deploy", "on_success", "on_failure", "on_finish",
}

// job reads the phases of a configuration or a part of one.
func (s settings) job(n document.Node, id string, at pipeline.Line) pipeline.Job {
	job := pipeline.Job{ID: id, At: at}
	if s.narrowed {
		job.Triggers = s.triggers
	}
	for _, service := range n.Get("services").Items() {
		job.Images = append(job.Images, pipeline.Image{Name: service.Text(), At: service.At(), Service: true})
	}
	for _, phase := range phases {
		if f, ok := n.Field(phase); ok && !off(f.Value) {
			job.Steps = append(job.Steps, s.phase(f)...)
		}
		switch phase {
		case "build_script":
			job.Steps = append(job.Steps, automatic(n, "build", "msbuild", "project")...)
		case "test_script":
			job.Steps = append(job.Steps, automatic(n, "test", "vstest.console", "assemblies")...)
		case "deploy_script":
			job.Steps = append(job.Steps, s.deployments(n)...)
		}
	}
	if f, ok := n.Field("artifacts"); ok {
		job.Keys = append(job.Keys, pipeline.Pair{Key: "artifacts", Value: f.Value.Get("path").Text(), At: f.At()})
	}
	return job
}

// off reports whether a phase is switched off.
func off(n document.Node) bool { return n.False() }

// automatic returns what AppVeyor does by itself where a configuration says how.
func automatic(n document.Node, key, program, what string) []pipeline.Step {
	f, ok := n.Field(key)
	if !ok || !f.Value.IsMapping() {
		return nil
	}
	target := f.Value.Get(what)
	words := append([]string{program}, target.Texts()...)
	words = append(words, target.Get("only").Texts()...)
	line := f.At()
	line.Text = strings.ReplaceAll(strings.Join(words, " "), `\`, "/")
	return []pipeline.Step{{At: f.At(), Run: &pipeline.Script{Shell: "cmd", Lines: []pipeline.Line{line}}}}
}

// phase reads the commands of a phase. Those of one shell that follow one
// another are one script: a change of folder holds for the next.
func (s settings) phase(f document.Field) []pipeline.Step {
	var steps []pipeline.Step
	add := func(shell string, n document.Node) {
		lines := n.Script()
		if len(lines) == 0 {
			return
		}
		if last := len(steps) - 1; last >= 0 && steps[last].Run.Shell == shell {
			steps[last].Run.Lines = append(steps[last].Run.Lines, lines...)
			return
		}
		steps = append(steps, pipeline.Step{
			At: n.At(), Gates: gates(f), Triggers: s.of(f.Name), Run: &pipeline.Script{Shell: shell, Lines: lines},
		})
		if isAfter(f.Name) {
			steps[len(steps)-1].Name = f.Name
		}
	}
	for _, item := range commands(f.Value) {
		if item.IsScalar() {
			add(s.shell(), item)
			continue
		}
		for _, command := range item.Fields() {
			if shell, ok := shells[command.Name]; ok {
				add(shell, command.Value)
			}
		}
	}
	return s.variants(steps)
}

// commands returns the commands of a phase: a list, or a single one.
func commands(n document.Node) []document.Node {
	if n.IsMapping() {
		return []document.Node{n}
	}
	return n.Items()
}

// shells are the prefixes that a command may have, and the shell each stands for.
var shells = map[string]string{"cmd": "cmd", "ps": "powershell", "pwsh": "pwsh", "sh": "bash", "bat": "cmd"}

func (s settings) shell() string {
	if s.unix {
		return "bash"
	}
	return "cmd"
}

// isAfter reports whether a phase runs once the result of a build is known.
func isAfter(phase string) bool { return strings.HasPrefix(phase, "on_") }

// gates returns what holds for a whole phase.
func gates(f document.Field) []pipeline.Gate {
	if isAfter(f.Name) {
		return []pipeline.Gate{{Kind: pipeline.Soft, At: f.At()}}
	}
	return nil
}

// of returns the triggers of a phase: nothing is deployed for a pull request.
func (s settings) of(phase string) []pipeline.Trigger {
	switch phase {
	case "before_deploy", "deploy_script", "after_deploy", "deploy":
		return s.withoutChanges()
	}
	return nil
}

func (s settings) withoutChanges() []pipeline.Trigger {
	out := []pipeline.Trigger{}
	for _, t := range s.triggers {
		if t.Kind != pipeline.Change {
			out = append(out, t)
		}
	}
	return out
}

// deployments reads the deployments of a configuration, each a step that calls its provider.
func (s settings) deployments(n document.Node) []pipeline.Step {
	f, ok := n.Field("deploy")
	if !ok || off(f.Value) {
		return nil
	}
	var steps []pipeline.Step
	for _, d := range commands(f.Value) {
		provider, ok := d.Field("provider")
		if !ok || provider.Value.Text() == "" {
			continue
		}
		step := pipeline.Step{
			At: d.At(), Uses: "appveyor:" + strings.ToLower(provider.Value.Text()), UsesAt: provider.At(), Triggers: s.withoutChanges(),
		}
		for _, in := range d.Fields() {
			switch in.Name {
			case "provider":
			case "on":
				step.Triggers, step.Gates = condition(in, step.Triggers)
			default:
				step.With = append(step.With, pipeline.Pair{Key: in.Name, Value: in.Value.Text(), At: in.At()})
			}
		}
		steps = append(steps, step)
	}
	return steps
}

// condition reads on which builds a deployment happens.
func condition(on document.Field, triggers []pipeline.Trigger) ([]pipeline.Trigger, []pipeline.Gate) {
	gate := pipeline.Gate{Kind: pipeline.Condition, At: on.At()}
	var kept []pipeline.Trigger
	tags, branches := on.Value.Get("appveyor_repo_tag"), on.Value.Get("branch").Texts()
	if !tags.Exists() {
		tags = on.Value.Get("APPVEYOR_REPO_TAG")
	}
	for _, t := range triggers {
		switch {
		case tags.True() && t.Kind != pipeline.Tag, tags.False() && t.Kind == pipeline.Tag:
			continue
		case len(branches) > 0 && t.Kind == pipeline.Push:
			t.Branches = branches
			t.Default = t.Default && defaultBranch(branches)
		}
		kept = append(kept, t)
	}
	if len(kept) == 0 {
		gate.Kind = pipeline.Off
		return triggers, []pipeline.Gate{gate}
	}
	return kept, []pipeline.Gate{gate}
}

// maxForms is how many forms of one script are looked at.
const maxForms = 16

// variants returns each step once for each form that the combinations of the
// environment give it. All forms have the lines of the file.
func (s settings) variants(steps []pipeline.Step) []pipeline.Step {
	var out []pipeline.Step
	for _, step := range steps {
		seen := map[string]bool{}
		for _, leg := range s.env {
			form, key := with(step, leg)
			if key != "" && !seen[key] && len(seen) < maxForms {
				seen[key] = true
				out = append(out, form)
			}
		}
		if len(seen) == 0 {
			out = append(out, step)
		}
	}
	return out
}

// with puts the variables of one combination into a script that reads them; the
// key tells what it read, "" for nothing.
func with(step pipeline.Step, leg map[string]string) (pipeline.Step, string) {
	script := *step.Run
	script.Lines = slices.Clone(script.Lines)
	step.Run, step.Env = &script, slices.Clone(step.Env)
	key := ""
	for _, name := range slices.Sorted(maps.Keys(leg)) {
		read := false
		for i, l := range script.Lines {
			replaced := replace(l.Text, name, leg[name])
			read = read || replaced != l.Text || strings.HasPrefix(strings.ToUpper(name), "TOX") && strings.Contains(l.Text, "tox")
			script.Lines[i].Text = replaced
		}
		if read {
			key += name + "=" + leg[name] + "\x00"
			step.Env = append(step.Env, pipeline.Pair{Key: name, Value: leg[name], At: step.At})
		}
	}
	return step, key
}

// maxLine bounds what replacing makes of a line, in bytes.
const maxLine = 16 << 10

// replace puts a value in for a variable in the notations of cmd and PowerShell.
func replace(line, name, value string) string {
	if name == "" || len(line) > maxLine || !strings.ContainsAny(line, "%$") {
		return line
	}
	for _, notation := range [...]string{"%" + name + "%", "$env:" + name, "$Env:" + name, "%" + strings.ToUpper(name) + "%"} {
		if n := strings.Count(line, notation); n > 0 && len(line)+n*len(value) <= maxLine {
			line = strings.ReplaceAll(line, notation, value)
		}
	}
	return line
}
