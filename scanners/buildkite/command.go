package buildkite

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// command reads a step that runs on an agent.
func (w *walk) command(step document.Node, s *scope) {
	j, ok := w.job(step, s)
	if !ok {
		return
	}
	j.Env = step.Get("env").Pairs()
	if image, ok := step.Field("image"); ok && image.Value.Text() != "" {
		j.Images = append(j.Images, pipeline.Image{Name: image.Value.Text(), At: image.At()})
	}
	w.plugins(&j, step.Get("plugins"), s)
	shell := ""
	if w.windows || isWindows(step.Get("agents")) {
		shell = "cmd"
	}
	var uploads []upload
	for _, name := range []string{"command", "commands", "script"} {
		lines := step.Get(name).Script()
		if len(lines) == 0 {
			continue
		}
		uploads = append(uploads, w.uploads(lines)...)
		for _, script := range matrix(lines, step.Get("matrix")) {
			j.Steps = append(j.Steps, pipeline.Step{At: script[0], Run: &pipeline.Script{Shell: shell, Lines: script}})
		}
	}
	w.pipeline.Jobs = append(w.pipeline.Jobs, j)
	for _, u := range uploads {
		w.follow(u, step, j, s)
	}
}

// trigger reads a step that starts another pipeline. Its name tells no file, of
// this repository or of another, so that it counts as one that is not to be had.
func (w *walk) trigger(step document.Node, f document.Field, s *scope) {
	j, ok := w.job(step, s)
	if !ok {
		return
	}
	j.Keys = append(j.Keys, pipeline.Pair{Key: "trigger.project", Value: f.Value.Text(), At: f.At()})
	w.pipeline.Jobs = append(w.pipeline.Jobs, j)
	w.pipeline.Includes = append(w.pipeline.Includes, pipeline.Include{Kind: "local", Value: f.Value.Text(), At: f.At()})
}

// maxVariants is how many values of a matrix are filled in.
const maxVariants = 12

// matrix fills the values of a step's matrix in, once for each value of one of
// its dimensions: all that is needed to see each command.
func matrix(lines []pipeline.Line, n document.Node) [][]pipeline.Line {
	scripts := [][]pipeline.Line{lines}
	if !slices.ContainsFunc(lines, func(l pipeline.Line) bool { return strings.Contains(l.Text, "{{") }) {
		return scripts
	}
	setup := n
	if n.IsMapping() {
		setup = n.Get("setup")
	}
	if !setup.IsMapping() {
		return filled(scripts, "matrix", setup.Texts())
	}
	for _, f := range setup.Fields() {
		scripts = filled(scripts, "matrix."+f.Name, f.Value.Texts())
	}
	return scripts
}

// filled writes each value in place of a name between double braces.
func filled(scripts [][]pipeline.Line, name string, values []string) [][]pipeline.Line {
	marks := []string{"{{" + name + "}}", "{{ " + name + " }}"}
	var out [][]pipeline.Line
	for _, script := range scripts {
		uses := slices.ContainsFunc(script, func(l pipeline.Line) bool {
			return strings.Contains(l.Text, marks[0]) || strings.Contains(l.Text, marks[1])
		})
		if !uses || len(values) == 0 {
			out = append(out, script)
			continue
		}
		for _, value := range values {
			if len(out) >= maxVariants {
				break
			}
			with := strings.NewReplacer(marks[0], value, marks[1], value)
			variant := slices.Clone(script)
			for i := range variant {
				variant[i].Text = with.Replace(variant[i].Text)
			}
			out = append(out, variant)
		}
	}
	return out
}
