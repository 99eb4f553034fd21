package circleci

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// steps reads a list of steps into the scope's job.
func (s *scope) steps(n document.Node) {
	if name, ok := sole(n.Text()); ok { // steps: << parameters.steps >>
		s.parameter(name)
		return
	}
	for _, item := range n.Items() {
		if s.reader.steps > maxSteps || s.depth > maxDepth {
			return
		}
		switch {
		case item.IsScalar():
			if name, ok := sole(item.Text()); ok {
				s.parameter(name)
			} else {
				s.step(document.Field{Name: item.Text()}, item.At())
			}
		case item.IsMapping():
			for _, f := range item.Fields() {
				s.step(f, f.At())
			}
		case item.IsSequence():
			s.docs.Problem(item.At().Path, item.At().Line, evidence.Unparsed, "the step is a list")
		}
	}
}

// parameter reads the steps that a parameter holds: << parameters.steps >>.
func (s *scope) parameter(name string) {
	if a, ok := s.args[strings.TrimPrefix(name, "parameters.")]; ok {
		s.passed(a)
	}
}

// passed reads the steps that were passed as an argument, in the scope they were written in.
func (s *scope) passed(a argument) {
	if s.depth > maxDepth {
		return
	}
	inner := *s
	inner.lib, inner.args = a.from.lib, a.from.args
	inner.depth++
	inner.steps(a.node)
}

// step reads one step by its name.
func (s *scope) step(f document.Field, at pipeline.Line) {
	s.reader.steps++
	switch f.Name {
	case "run", "deploy": // the latter is the older name of a run step
		s.run(f, at)
	case "steps":
		s.steps(f.Value)
	case "when", "unless":
		s.conditional(f, at)
	case "store_test_results", "store_artifacts":
		s.job.Keys = append(s.job.Keys, pipeline.Pair{Key: f.Name, Value: s.fill(f.Value.Get("path").Text()), At: at})
	case "checkout":
		s.place.stands(s.fill(f.Value.Get("path").Text()))
		s.place.stands(s.place.dir)
	case "attach_workspace":
		s.place.attached(s.fill(f.Value.Get("at").Text()))
	case "setup_remote_docker", "save_cache", "restore_cache", "persist_to_workspace", "add_ssh_keys":
	default:
		s.command(f, at)
	}
}

// at returns a step of the scope without anything to do yet.
func (s *scope) at(at pipeline.Line) pipeline.Step {
	step := pipeline.Step{At: at, Via: s.via, Gates: s.gates}
	if s.narrowed {
		step.Triggers = started(s.set, at)
	}
	return step
}

func (s *scope) run(f document.Field, at pipeline.Line) {
	step := s.at(at)
	command, shell, dir := f.Value, s.shell, s.directory("")
	if f.Value.IsMapping() {
		for _, setting := range f.Value.Fields() {
			switch setting.Name {
			case "command":
				command = setting.Value
			case "name":
				step.Name = s.fill(setting.Value.Text())
			case "shell":
				shell = shellName(s.fill(setting.Value.Text()))
			case "working_directory":
				dir = s.directory(s.fill(setting.Value.Text()))
			case "environment":
				step.Env = s.pairs(setting.Value)
			case "when":
				if s.fill(setting.Value.Text()) == "on_fail" {
					step.Gates = append(step.Gates[:len(step.Gates):len(step.Gates)], pipeline.Gate{Kind: pipeline.Condition, At: setting.At()})
				}
			}
		}
	}
	if lines := s.script(command); len(lines) > 0 {
		step.Run = &pipeline.Script{Shell: shell, Dir: dir, Lines: lines}
		s.job.Steps = append(s.job.Steps, step)
	}
}

// conditional reads the steps of a when or unless step. What the parameters
// leave out of this call of a command is not of the job.
func (s *scope) conditional(f document.Field, at pipeline.Line) {
	statement, ok := f.Value.Field("condition")
	if !ok {
		return
	}
	holds := func(o condition.Occasion) condition.Truth {
		truth := s.holds(statement.Value, o, 0)
		if f.Name == "unless" {
			truth = truth.Not()
		}
		return truth
	}
	inner := *s
	set := condition.When(holds)
	switch {
	case set&s.set == s.set: // as far as the files tell it may always run
	case set == 0 && statement.Value.IsScalar() && !strings.Contains(statement.Value.Text(), "<<"):
		inner.gates = append(s.gates[:len(s.gates):len(s.gates)], pipeline.Gate{Kind: pipeline.Off, At: at})
	case set&s.set == 0 && !mentions(statement.Value, "pipeline.", 0):
		return
	default:
		inner.gates = append(s.gates[:len(s.gates):len(s.gates)], pipeline.Gate{Kind: pipeline.Condition, At: at})
		inner.narrowed = true
		if inner.set = set & s.set; inner.set == 0 { // a person sets the pipeline's parameters otherwise
			inner.set = set & condition.On(pipeline.Manual)
		}
	}
	inner.steps(f.Value.Get("steps"))
}

// mentions reports whether a word stands anywhere in a logic statement.
func mentions(n document.Node, word string, depth int) bool {
	if depth > maxLogic {
		return false
	}
	if n.IsScalar() {
		return strings.Contains(n.Text(), word)
	}
	for _, item := range n.Items() {
		if mentions(item, word, depth+1) {
			return true
		}
	}
	for _, f := range n.Fields() {
		if mentions(f.Value, word, depth+1) {
			return true
		}
	}
	return false
}

// command reads the call of a reusable command.
func (s *scope) command(f document.Field, at pipeline.Line) {
	d, ok := s.lib.find(s.fill(f.Name), commands)
	switch {
	case !ok:
		s.docs.Problem(at.Path, at.Line, evidence.Unresolved, "command "+document.Short(f.Name)+" is not defined")
	case d.local:
		args := s.bound(d.field.Value.Get("parameters"), f.Value.Fields())
		s.within(at, d.lib, args).steps(d.field.Value.Get("steps"))
	default:
		s.foreign(d, f.Value.Fields(), at)
	}
}

// foreign reads the call of something of an orb of the registry: its name with
// its inputs, and the commands and steps among these.
func (s *scope) foreign(d definition, inputs []document.Field, at pipeline.Line) {
	step := s.at(at)
	step.Uses, step.Ref, step.UsesAt = d.uses, d.ref, at
	for _, input := range inputs {
		step.With = append(step.With, pipeline.Pair{Key: input.Name, Value: s.argument(input.Value).text, At: input.At()})
	}
	s.job.Steps = append(s.job.Steps, step)
	for _, input := range inputs {
		switch a := s.argument(input.Value); {
		case a.node.IsSequence() && s.isSteps(a.node):
			s.passed(a)
		case isCommand(input.Name) && input.Value.IsScalar():
			run := s.at(input.At())
			run.Name = input.Name
			run.Run = &pipeline.Script{Shell: s.shell, Dir: s.directory(""), Lines: s.script(input.Value)}
			s.job.Steps = append(s.job.Steps, run)
		}
	}
}

// isCommand reports whether an input of an orb is by its name a command line.
func isCommand(name string) bool {
	return name == "command" || name == "script" || strings.HasSuffix(name, "-command") || strings.HasSuffix(name, "_command")
}

// isSteps reports whether a list is one of steps, going by the first that can be told.
func (s *scope) isSteps(n document.Node) bool {
	for _, item := range n.Items() {
		name := item.Text()
		if fields := item.Fields(); len(fields) == 1 {
			name = fields[0].Name
		}
		switch name {
		case "run", "when", "unless", "checkout", "attach_workspace", "restore_cache", "store_test_results":
			return true
		}
		if _, ok := s.lib.find(name, commands); ok {
			return true
		}
	}
	return false
}
