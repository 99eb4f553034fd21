package githubactions

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// steps reads a list of steps, each followed by those of the local action that
// it calls.
func (s *scope) steps(n document.Node) []pipeline.Step {
	var steps []pipeline.Step
	for _, item := range n.Items() {
		if !item.IsMapping() {
			s.unfit(item, "the step is not a mapping")
			continue
		}
		if s.r.spent.Over() {
			break
		}
		steps = append(steps, s.step(item)...)
	}
	return steps
}

// step reads one step: more than one where the matrix gives its script several
// forms, or where it calls a local action.
func (s *scope) step(n document.Node) []pipeline.Step {
	if s.r.spent.steps++; s.r.spent.steps > maxSteps {
		s.r.spent.Exhaust()
		return nil
	}
	step := pipeline.Step{At: n.At(), Via: s.via, Gates: slices.Clone(s.gates)}
	shell, dir := s.shell, s.dir
	through := s.triggers
	var run, uses, with *document.Field
	for _, f := range n.Fields() {
		switch f.Name {
		case "name":
			step.Name = s.text(f.Value)
		case "uses":
			uses = &f
		case "with":
			step.With, with = s.pairs(f.Value), &f
		case "env":
			step.Env = s.pairs(f.Value)
		case "run":
			run = &f
		case "shell":
			shell = shellName(s.text(f.Value))
		case "working-directory":
			if f.Value.IsScalar() {
				dir = s.filled(f.Value.Text())
			}
		case "if":
			var gates []pipeline.Gate
			gates, through = s.conditional(f)
			step.Gates = append(step.Gates, gates...)
		case "continue-on-error":
			step.Gates = append(step.Gates, s.softened(f)...)
		}
	}
	narrowed := s.narrowed || len(through) < len(s.triggers)
	if narrowed {
		step.Triggers = through
	}
	switch {
	case run != nil && !run.Value.IsNull():
		step.Run = &pipeline.Script{Shell: shell, Dir: dir, Lines: s.within(dir).script(run.Value)}
		s.fromEnv(step.Run, step.Env)
		return s.variants(step)
	case uses != nil && s.text(uses.Value) != "":
		inner := *s
		inner.triggers, inner.narrowed = through, narrowed
		inner.gates = step.Gates
		if with != nil {
			name, _ := splitUses(s.text(uses.Value))
			step.Run = inner.scriptInput(name, with.Value)
		}
		return inner.used(step, *uses)
	}
	return []pipeline.Step{step}
}

// variants returns the step once for each form that the job's matrix gives its
// script, so that what a variable stands for can be followed. All forms have
// the lines of the file.
func (s *scope) variants(step pipeline.Step) []pipeline.Step {
	texts := []string{step.Run.Dir}
	for _, l := range step.Run.Lines {
		texts = append(texts, l.Text)
	}
	env := s.mentioned(step)
	for _, p := range env {
		texts = append(texts, p.Value)
	}
	var steps []pipeline.Step
	for _, c := range s.job.matrix.project(variables(texts...)) {
		if len(c) > 0 && s.spend(sizeOf(texts)/document.BytesPerNode) {
			steps = append(steps, s.variant(step, env, c))
		}
	}
	if len(steps) == 0 {
		step.Run.Dir = s.directory(step.Run.Dir)
		return []pipeline.Step{step}
	}
	return steps
}

// variant returns the step with one combination of matrix values put in.
func (s *scope) variant(step pipeline.Step, env []pipeline.Pair, c combination) pipeline.Step {
	script := *step.Run
	script.Dir = s.directory(c.apply(script.Dir))
	script.Lines = slices.Clone(script.Lines)
	for i, l := range script.Lines {
		script.Lines[i].Text = c.apply(l.Text)
	}
	step.Run = &script
	step.Env = slices.Clone(step.Env)
	for _, p := range env {
		p.Value = c.apply(p.Value)
		i := slices.IndexFunc(step.Env, func(have pipeline.Pair) bool { return have.Key == p.Key })
		if i >= 0 {
			step.Env[i] = p
		} else {
			step.Env = append(step.Env, p)
		}
	}
	return step
}

// mentioned returns the variables of the step's and the job's environment that
// hold a matrix value and that the script reads.
func (s *scope) mentioned(step pipeline.Step) []pipeline.Pair {
	var pairs []pipeline.Pair
	for _, p := range slices.Concat(step.Env, s.job.env) {
		if len(pairs) == maxValues || s.r.spent.Over() {
			break
		}
		if !strings.Contains(p.Value, "${{") || len(variables(p.Value)) == 0 {
			continue
		}
		if !slices.ContainsFunc(pairs, func(have pipeline.Pair) bool { return have.Key == p.Key }) && s.reads(step.Run, p.Key) {
			pairs = append(pairs, p)
		}
	}
	return pairs
}

// reads reports whether a script names an environment variable, in any shell's
// notation, or runs tox, which reads the choice of its environments by itself.
func (s *scope) reads(script *pipeline.Script, name string) bool {
	notations := []string{"$" + name, "${" + name, "$env:" + name, "%" + name}
	if name == "TOXENV" || name == "TOX_ENV" {
		notations = append(notations, "tox")
	}
	for _, l := range script.Lines {
		if !s.spend(1 + len(l.Text)/document.BytesPerNode) {
			return false
		}
		for _, notation := range notations {
			if strings.Contains(l.Text, notation) {
				return true
			}
		}
	}
	return false
}

func sizeOf(texts []string) int {
	size := 0
	for _, t := range texts {
		size += len(t)
	}
	return size
}

// shells are the programs that a custom shell command may hide behind others.
var shells = []string{"bash", "sh", "zsh", "pwsh", "powershell", "cmd", "python", "python3", "node", "perl", "ruby"}

// shellName names the shell of a shell setting, which may be a command line
// with a place for the script: "bash -l {0}".
func shellName(setting string) string {
	words := strings.Fields(setting)
	for i, w := range words {
		w = strings.TrimSuffix(w[strings.LastIndexAny(w, `/\`)+1:], ".exe")
		if slices.Contains(shells, w) {
			return w
		}
		words[i] = w
	}
	if len(words) == 0 {
		return ""
	}
	return words[0]
}
