package azurepipelines

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// steps reads a list of steps, those of templates in the place of their call.
func (s *scope) steps(n document.Node) []pipeline.Step {
	var steps []pipeline.Step
	for _, item := range s.items(n) {
		if s.r.spent.over {
			break
		}
		fields := item.scope.fields(item.node)
		if call, ok := find(fields, "template"); ok {
			params := item.scope.get(item.node, "parameters")
			if inner, root, ok := item.scope.template(call, params); ok {
				list := inner.get(root, "steps")
				steps = append(steps, inner.within(entry{scope: list.scope}).steps(list.node)...)
			} else if strings.Contains(call.Value.Text(), "@") {
				steps = append(steps, item.scope.handedSteps(params)...)
			}
			continue
		}
		steps = append(steps, item.scope.step(item, fields)...)
	}
	return steps
}

// step reads one step: more than one where the matrix gives its script several
// forms, none for one that only fetches or checks out.
func (s *scope) step(item piece, fields []entry) []pipeline.Step {
	if s.r.spent.steps++; s.r.spent.steps > maxSteps {
		s.r.spent.over = true
		return nil
	}
	step := pipeline.Step{At: item.node.At(), Via: s.via, Gates: slices.Clone(s.gates)}
	through := s
	var what *entry
	var in inputs
	for _, f := range fields {
		switch f.Name {
		case "displayName":
			step.Name = f.scope.text(f.Value)
		case "env":
			for _, e := range f.scope.fields(f.Value) {
				step.Env = append(step.Env, pipeline.Pair{Key: e.Name, Value: e.scope.text(e.Value), At: e.Value.At()})
			}
		case "condition":
			var gates []pipeline.Gate
			through, gates = s.conditional(f)
			step.Gates = append(step.Gates, gates...)
		case "continueOnError":
			step.Gates = append(step.Gates, s.softened(f)...)
		case "enabled":
			if f.Value.False() || strings.EqualFold(f.scope.text(f.Value), "false") {
				step.Gates = append(step.Gates, pipeline.Gate{Kind: pipeline.Off, At: f.At()})
			}
		case "inputs":
			in = append(in, f.scope.fields(f.Value)...)
		case "workingDirectory", "pwsh", "errorActionPreference":
			if f.Name != "pwsh" || f.Value.False() || f.Value.True() {
				in = append(in, f)
				continue
			}
			what = &f
		default:
			if what == nil && slices.Contains(stepKeys, f.Name) {
				what = &f
			}
		}
	}
	if what == nil {
		return nil
	}
	if through.narrowed {
		step.Triggers = through.triggers
	}
	return s.kindOfStep(step, *what, in)
}

// kindOfStep completes a step by the key that makes it what it is.
func (s *scope) kindOfStep(step pipeline.Step, what entry, in inputs) []pipeline.Step {
	switch what.Name {
	case "script", "bash", "pwsh", "powershell":
		shell := what.Name
		if shell == "script" {
			shell = s.defaultShell()
		}
		return s.scripted(step, scriptOf{shell: shellLine(shell), lines: what.scope.scriptLines(what.Value), dir: in.text("workingdirectory")})
	case "task":
		return s.task(step, what, in)
	case "publish":
		step.Uses, step.UsesAt = "publishpipelineartifact", what.At()
		step.With = []pipeline.Pair{{Key: "targetpath", Value: what.scope.text(what.Value), At: what.At()}}
		return []pipeline.Step{step}
	case "reviewApp":
		step.Uses, step.UsesAt = "reviewapp", what.At()
		return []pipeline.Step{step}
	}
	return nil
}

// task completes a step that calls a task, as the command that the task is
// where it is no more than one.
func (s *scope) task(step pipeline.Step, what entry, in inputs) []pipeline.Step {
	name, ref, _ := strings.Cut(strings.TrimSpace(what.scope.text(what.Value)), "@")
	if name == "" {
		return nil
	}
	step.Uses, step.Ref, step.UsesAt = taskName(name), ref, what.At()
	for _, f := range in {
		step.With = append(step.With, pipeline.Pair{
			Key: strings.ToLower(f.Name), Value: s.macros(f.scope.text(f.Value), plainText, ""), At: f.Value.At(),
		})
	}
	if d, ok := defaults[step.Uses+"@"+ref]; ok && in.text(d[0]) == "" {
		step.With = append(step.With, pipeline.Pair{Key: d[0], Value: d[1], At: what.At()})
	}
	script, ok := s.taskScript(step.Uses, what, in)
	if !ok {
		return []pipeline.Step{step}
	}
	return s.scripted(step, script)
}

// defaults are the inputs that tasks take for given where the versions of one
// task differ in them.
var defaults = map[string][2]string{
	"docker@0": {"action", "Build an image"},
	"docker@1": {"command", "Build an image"},
	"docker@2": {"command", "buildAndPush"},
}

// taskName returns the name of a task in lower case, without the publisher, the
// extension and the contribution that it may be named with.
func taskName(name string) string {
	const qualified = 3 // dots
	if strings.Count(name, ".") >= qualified {
		name = name[strings.LastIndexByte(name, '.')+1:]
	}
	return strings.ToLower(name)
}

// approvals are the tasks in which a run waits for a person.
var approvals = []string{"manualvalidation", "manualintervention"}

// approval returns the gate of a job in which a run waits for a person.
func approval(steps []pipeline.Step) []pipeline.Gate {
	for i := range steps {
		off := slices.ContainsFunc(steps[i].Gates, func(g pipeline.Gate) bool { return g.Kind == pipeline.Off })
		if !off && slices.Contains(approvals, steps[i].Uses) {
			return []pipeline.Gate{{Kind: pipeline.Approval, At: steps[i].UsesAt}}
		}
	}
	return nil
}
