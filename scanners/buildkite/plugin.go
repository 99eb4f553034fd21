package buildkite

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// plugins reads the plugins of a step: a list of names, alone or with settings,
// or a mapping of them.
func (w *walk) plugins(j *pipeline.Job, n document.Node, s *scope) {
	list := n.Items()
	if n.IsMapping() {
		list = []document.Node{n}
	}
	for _, item := range list {
		if item.IsScalar() {
			w.plugin(j, item.Text(), item.At(), document.Node{}, s)
		}
		for _, f := range item.Fields() {
			w.plugin(j, f.Name, f.At(), f.Value, s)
		}
	}
}

func (w *walk) plugin(j *pipeline.Job, source string, at pipeline.Line, settings document.Node, s *scope) {
	name, ref := pluginName(source)
	if name == "" {
		return
	}
	step := pipeline.Step{At: at, Uses: name, Ref: ref, UsesAt: at, With: inputs(settings)}
	switch path.Base(name) {
	case "docker":
		if image, ok := settings.Field("image"); ok && image.Value.Text() != "" {
			j.Images = append(j.Images, pipeline.Image{Name: image.Value.Text(), At: image.At()})
		}
		step.Run = argv(settings.Get("command"))
	case "docker-compose":
		step.Run = argv(settings.Get("command"))
	case "kubernetes":
		j.Steps = append(j.Steps, containers(j, settings)...)
	case "monorepo-diff":
		w.watched(settings, s)
	}
	j.Steps = append(j.Steps, step)
}

// pluginName returns owner and name of a plugin as Buildkite completes them,
// and its version; nothing for one whose name is known only when it runs.
// https://buildkite.com/docs/pipelines/integrations/plugins/using
func pluginName(source string) (name, ref string) {
	name, ref, _ = strings.Cut(strings.ToLower(source), "#")
	if name == "" || strings.Contains(name, "$") {
		return "", ""
	}
	if strings.HasPrefix(name, "./") {
		return name, ref
	}
	name = strings.TrimSuffix(strings.Trim(name, "/"), ".git")
	if _, rest, ok := strings.Cut(name, "://"); ok {
		_, name, _ = strings.Cut(rest, "/")
	} else if _, rest, ok := strings.Cut(name, ":"); ok { // git@host:owner/name
		name = rest
	}
	name = strings.TrimSuffix(name, "-buildkite-plugin")
	if name != "" && !strings.Contains(name, "/") {
		name = "buildkite-plugins/" + name
	}
	return name, ref
}

// inputs reads the settings of a plugin. A list is one text with commas.
func inputs(settings document.Node) []pipeline.Pair {
	var pairs []pipeline.Pair
	for _, f := range settings.Fields() {
		value := f.Value.Text()
		if f.Value.IsSequence() {
			value = strings.Join(f.Value.Texts(), ",")
		}
		pairs = append(pairs, pipeline.Pair{Key: f.Name, Value: value, At: f.At()})
	}
	return pairs
}

// argv reads a command written as a list of words.
func argv(command document.Node) *pipeline.Script {
	if !command.IsSequence() {
		return nil
	}
	return document.Argv("", pipeline.Line{}, command.Items())
}

// containers reads the containers of a pod: the Kubernetes plugin's way of
// saying what a step runs.
func containers(j *pipeline.Job, settings document.Node) []pipeline.Step {
	var steps []pipeline.Step
	for _, c := range settings.Get("podSpec", "containers").Items() {
		if image, ok := c.Field("image"); ok && image.Value.Text() != "" {
			j.Images = append(j.Images, pipeline.Image{Name: image.Value.Text(), At: image.At()})
		}
		words := append(c.Get("command").Items(), c.Get("args").Items()...)
		var script *pipeline.Script
		if len(words) == 1 { // the agent hands a single text to a shell
			script = &pipeline.Script{Lines: words[0].Script()}
		} else {
			script = document.Argv("", pipeline.Line{}, words)
		}
		if script != nil && len(script.Lines) > 0 {
			steps = append(steps, pipeline.Step{At: script.Lines[0], Run: script})
		}
	}
	for _, c := range settings.Get("sidecars").Items() {
		if image, ok := c.Field("image"); ok && image.Value.Text() != "" {
			j.Images = append(j.Images, pipeline.Image{Name: image.Value.Text(), At: image.At(), Service: true})
		}
	}
	return steps
}

// watched reads the steps that a change of some paths of a monorepo starts.
func (w *walk) watched(settings document.Node, s *scope) {
	for _, watch := range settings.Get("watch").Items() {
		paths, ok := watch.Field("path")
		if !ok {
			paths, ok = watch.Field("default")
		}
		inner := *s
		if ok {
			inner.gates = append(inner.gates[:len(inner.gates):len(inner.gates)], pipeline.Gate{Kind: pipeline.Condition, At: paths.At()})
		}
		config := watch.Get("config")
		if config.IsMapping() {
			w.item(config, &inner, 1)
		}
		for _, item := range config.Items() {
			w.item(item, &inner, 1)
		}
	}
}
