package travis

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// phases are the phases of a job in which it runs commands, in their order.
// https://docs.travis-ci.com/user/job-lifecycle/
var phases = []string{
	"before_install", "install", "before_script", "script", "before_cache", "after_success", "after_failure",
	"before_deploy", "deploy", "after_deploy", "after_script",
}

// job reads the phases and settings of a job.
func (r *reader) job(j job, id string, needs []string) pipeline.Job {
	out := pipeline.Job{
		ID: id, Name: j.settings["name"].Value.Text(), At: j.at, Stage: j.stage, Needs: needs, Gates: j.gates, Env: j.env,
		Triggers: started(j.set, j.startedAt),
	}
	for _, service := range j.settings["services"].Value.Items() {
		out.Images = append(out.Images, pipeline.Image{Name: service.Text(), At: service.At(), Service: true})
	}
	for _, name := range []string{"arch", "os"} {
		for _, value := range j.settings[name].Value.Items() {
			out.Keys = append(out.Keys, pipeline.Pair{Key: name, Value: value.Text(), At: value.At()})
		}
	}
	for _, name := range []string{"addons", "notifications"} {
		for _, f := range j.settings[name].Value.Fields() {
			if !f.Value.False() { // the value may be a secret
				out.Keys = append(out.Keys, pipeline.Pair{Key: name + "." + f.Name, At: f.At()})
			}
		}
	}
	for _, phase := range phases {
		switch f, ok := j.settings[phase]; {
		case phase == "deploy":
			out.Steps = append(out.Steps, r.deploys(j, f.Value)...)
		case ok:
			out.Steps = append(out.Steps, j.phase(f)...)
		case phase == "script":
			out.Steps = append(out.Steps, r.usual(j)...)
		}
	}
	return out
}

// started returns the triggers of some occasions, by Travis' own words for them.
func started(set condition.Occasions, at pipeline.Line) []pipeline.Trigger {
	triggers := set.Triggers(at, "")
	for i := range triggers {
		triggers[i].Name = types[triggers[i].Kind]
	}
	return triggers
}

// phase reads the commands of a phase. Each is a script of its own to Travis:
// its last command decides on it, and any of them on the phase. What comes
// after the script cannot fail the job.
func (j *job) phase(f document.Field) []pipeline.Step {
	var steps []pipeline.Step
	step := pipeline.Step{Name: f.Name, At: f.At()}
	if strings.HasPrefix(f.Name, "after_") {
		step.Gates = []pipeline.Gate{{Kind: pipeline.Soft, At: f.At()}}
	}
	if strings.Contains(f.Name, "deploy") {
		step.Triggers, _ = j.deployed(j.settings["deploy"].Value)
	}
	dir := j.dir
	var together []pipeline.Line // commands of one line each
	flush := func() {
		if len(together) > 0 {
			s := step
			s.Run = &pipeline.Script{Shell: "bash -e {0}", Dir: j.dir, Lines: pipeline.Fill(together, j.env)}
			steps, together = append(steps, s), nil
			j.dir = dir
		}
	}
	for _, item := range commands(f.Value) {
		switch lines := item.Script(); {
		case len(lines) == 1 && (lines[0].Text == "skip" || lines[0].Text == "true"):
		case len(lines) == 1:
			together = append(together, lines[0])
			dir = entered(dir, lines[0].Text)
		case len(lines) > 1:
			flush()
			s := step
			s.Run = &pipeline.Script{Shell: "bash {0}", Dir: j.dir, Lines: pipeline.Fill(lines, j.env)}
			steps = append(steps, s)
		}
	}
	flush()
	return steps
}

// entered returns the folder that a command goes to: all phases run in one shell.
func entered(dir, command string) string {
	words := strings.Fields(command)
	if len(words) == 2 && words[0] == "cd" && !strings.ContainsAny(words[1], "$~;&") && !path.IsAbs(words[1]) {
		return path.Join(dir, words[1])
	}
	return dir
}

// commands returns the commands of a phase; a list may hold lists that an alias stands for.
func commands(n document.Node) []document.Node {
	var all []document.Node
	for _, item := range n.Items() {
		if item.IsSequence() {
			all = append(all, item.Items()...)
		} else {
			all = append(all, item)
		}
	}
	return all
}

// deploys reads the deployments of a job, each the call of its provider.
// https://docs.travis-ci.com/user/deployment-v2
func (r *reader) deploys(j job, n document.Node) []pipeline.Step {
	var steps []pipeline.Step
	for _, target := range targets(n) {
		provider, ok := target.Field("provider")
		at := target.At()
		if ok {
			at = provider.At()
		} else if provider.Value = target; !target.IsScalar() {
			continue
		}
		step := pipeline.Step{Name: "deploy", At: at, Uses: "dpl", UsesAt: at}
		step.With = append([]pipeline.Pair{{Key: "provider", Value: provider.Value.Text(), At: at}}, options(target)...)
		step.Triggers, step.Gates = j.deployed(target)
		if script := target.Get("script"); provider.Value.Text() == "script" && script.Exists() {
			step.Uses, step.With = "", nil
			step.Run = &pipeline.Script{Shell: "bash {0}", Lines: script.Script()}
		}
		steps = append(steps, step)
	}
	return steps
}

// options returns the options of a provider.
func options(target document.Node) []pipeline.Pair {
	return slices.DeleteFunc(target.Pairs(), func(p pipeline.Pair) bool {
		return p.Key == "provider" || p.Key == "on" || p.Value == ""
	})
}

func targets(n document.Node) []document.Node {
	if n.IsMapping() {
		return []document.Node{n}
	}
	return n.Items()
}

// deployed returns when a job deploys: never for pull requests, and for the
// default branch unless it is said which branches or that tags do.
func (j *job) deployed(n document.Node) ([]pipeline.Trigger, []pipeline.Gate) {
	var set condition.Occasions
	var gates []pipeline.Gate
	at := n.At()
	for _, target := range targets(n) {
		on := target.Get("on")
		if on.Exists() {
			at = on.At()
		}
		branches, all := on.Get("branch"), on.Get("all_branches").True()
		if on.IsScalar() {
			branches = on
		}
		tags := on.Get("tags")
		if f, ok := on.Field("condition"); ok {
			gates = append(gates, pipeline.Gate{Kind: pipeline.Condition, At: f.At()})
		}
		set |= j.set & condition.When(func(o condition.Occasion) condition.Truth {
			switch {
			case o.Kind == pipeline.Change:
				return condition.No
			case o.Kind == pipeline.Tag || tags.True():
				return condition.Of(o.Kind == pipeline.Tag && (tags.True() || all && !tags.False()))
			case all:
				return condition.Yes
			case branches.Exists():
				return branch(branches, o, condition.Yes)
			}
			return o.Default()
		})
	}
	return started(set, at), gates
}
