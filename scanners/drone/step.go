package drone

import (
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// step reads a step of a workflow as a job, and returns its id.
func (r *reader) step(w *workflow, e entry, before []string) string {
	if e.name == "" {
		e.name = strconv.Itoa(len(r.pipeline.Jobs) + 1)
	}
	j := pipeline.Job{ID: w.name + "/" + e.name, Name: e.name, At: e.at, Stage: w.name, Needs: before}
	if w.graph {
		j.Needs = slices.Clip(w.needs)
		for _, need := range e.node.Get("depends_on").Texts() {
			j.Needs = append(j.Needs, w.name+"/"+need)
		}
	}
	when := stepFilter(e.node, w.when)
	j.Triggers, j.Gates, j.Environment = when.triggers(), when.gates, when.environment
	if failure, ok := e.node.Field("failure"); ok && failure.Value.Text() == "ignore" {
		j.Gates = append(slices.Clip(j.Gates), pipeline.Gate{Kind: pipeline.Soft, At: failure.At()})
	}
	j.Env = e.node.Get("environment").Pairs()
	j.Images = w.beside
	if image, ok := e.node.Field("image"); ok && image.Value.Text() != "" {
		run := pipeline.Image{Name: image.Value.Text(), At: image.At(), Service: e.node.Get("detach").True()}
		j.Images = append([]pipeline.Image{run}, w.beside...)
	}
	j.Steps = runs(w, e)
	r.pipeline.Jobs = append(r.pipeline.Jobs, j)
	return j.ID
}

// runs reads what a step's container does: its commands, or what its image is made for.
func runs(w *workflow, e entry) []pipeline.Step {
	step := pipeline.Step{At: e.at}
	commands, ok := e.node.Field("commands")
	if !ok {
		commands, ok = e.node.Field("command") // of a container without a shell
	}
	if lines := commands.Value.Script(); ok && len(lines) > 0 {
		step.At = lines[0]
		step.Run = &pipeline.Script{Shell: w.shell, Lines: lines, Dir: directory(e.node)}
		return []pipeline.Step{step}
	}
	image, ok := e.node.Field("image")
	if !ok || image.Value.Text() == "" || e.node.Get("detach").True() {
		return nil
	}
	step.Uses, step.Ref = plugin(image.Value.Text())
	step.UsesAt = image.At()
	step.With = settings(e.node)
	return []pipeline.Step{step}
}

// directory returns where the commands of a step run, relative to the repository.
func directory(step document.Node) string {
	dir := strings.Trim(strings.TrimPrefix(step.Get("directory").Text(), "./"), "/")
	if strings.Contains(dir, "$") {
		return ""
	}
	return dir
}

// plugin splits an image into the plugin's name and its version. The default
// registry is left out, written or not.
func plugin(image string) (name, ref string) {
	name = image
	if digest := strings.IndexByte(name, '@'); digest >= 0 {
		name, ref = name[:digest], name[digest+1:]
	}
	if colon := strings.LastIndexByte(name, ':'); colon > strings.LastIndexByte(name, '/') {
		if ref == "" {
			ref = name[colon+1:]
		}
		name = name[:colon]
	}
	return strings.TrimPrefix(strings.TrimPrefix(name, "docker.io/"), "library/"), ref
}

// ours are the keys of a step that are not the plugin's where, as in early
// versions, both stand side by side.
var ours = []string{
	"name", "image", "commands", "command", "entrypoint", "environment", "when", "depends_on", "failure", "detach",
	"privileged", "pull", "volumes", "settings", "secrets", "group", "directory", "backend_options", "network_mode",
}

// settings reads the inputs of a plugin. A list is one text with commas, as
// plugins are given it.
func settings(step document.Node) []pipeline.Pair {
	var pairs []pipeline.Pair
	add := func(f document.Field) {
		value := f.Value.Text()
		if f.Value.IsSequence() {
			value = strings.Join(f.Value.Texts(), ",")
		}
		pairs = append(pairs, pipeline.Pair{Key: f.Name, Value: value, At: f.At()})
	}
	for _, f := range step.Get("settings").Fields() {
		add(f)
	}
	for _, f := range step.Fields() {
		if !slices.Contains(ours, f.Name) {
			add(f)
		}
	}
	return pairs
}
