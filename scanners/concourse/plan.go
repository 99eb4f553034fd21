package concourse

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxDepth bounds steps within steps.
const maxDepth = 20

// walk reads the plan of one job.
type walk struct {
	*config
	job  *pipeline.Job
	gets []get
	// inputs holds the names under which a job has its resources.
	inputs map[string]bool
	// resource holds the resources that these are got from.
	resource map[string]string
}

// step reads one step of a plan with those inside and after it.
func (w *walk) step(item document.Node, gates []pipeline.Gate, depth int) {
	if depth > maxDepth || w.steps > maxSteps {
		w.Problem(w.result.Path, item.At().Line, evidence.Limit, "too many steps, or too deep; the rest was left out")
		return
	}
	w.steps++
	for _, f := range item.Fields() {
		switch f.Name {
		case "get":
			w.get(item, f)
		case "put":
			w.put(item, f, gates)
		case "task":
			w.task(item, f, gates)
		case "try":
			w.step(f.Value, append(slices.Clip(gates), pipeline.Gate{Kind: pipeline.Soft, At: f.At()}), depth+1)
		case "in_parallel", "aggregate", "do":
			steps := f.Value
			if steps.IsMapping() {
				steps = steps.Get("steps")
			}
			for _, inner := range steps.Items() {
				w.step(inner, gates, depth+1)
			}
		}
	}
	w.hooks(item, gates, depth)
}

// hooks reads the steps that run after a step or job, by how it ended.
func (w *walk) hooks(item document.Node, gates []pipeline.Gate, depth int) {
	for _, f := range item.Fields() {
		switch f.Name {
		case "on_failure", "on_error", "on_abort":
			w.step(f.Value, append(slices.Clip(gates), pipeline.Gate{Kind: pipeline.Condition, At: f.At()}), depth+1)
		case "on_success", "ensure":
			w.step(f.Value, gates, depth+1)
		}
	}
}

// get is one resource that a job takes in.
type get struct {
	resource string
	trigger  bool
	passed   []string
	at       pipeline.Line
}

func (w *walk) get(item document.Node, f document.Field) {
	w.inputs[f.Value.Text()] = true
	w.resource[f.Value.Text()] = cmp.Or(item.Get("resource").Text(), f.Value.Text())
	g := get{resource: cmp.Or(item.Get("resource").Text(), f.Value.Text()), passed: item.Get("passed").Texts(), at: f.At()}
	if trigger, ok := item.Field("trigger"); ok && trigger.Value.True() {
		g.trigger, g.at = true, trigger.At()
	}
	w.gets = append(w.gets, g)
}

// put reads a step that hands something to a resource: its type says what that does.
func (w *walk) put(item document.Node, f document.Field, gates []pipeline.Gate) {
	w.inputs[f.Value.Text()] = true
	resource := w.resources[cmp.Or(item.Get("resource").Text(), f.Value.Text())]
	kind := resource.Get("type").Text()
	s := pipeline.Step{Name: f.Value.Text(), At: f.At(), UsesAt: f.At(), Gates: gates}
	if kind != "" {
		// The types of Concourse's own are kept in repositories of these names.
		s.Uses = kind + "-resource"
	}
	if repository := w.types[kind].Get("source", "repository"); repository.Text() != "" {
		s.Uses = path.Base(repository.Text())
		w.job.Images = append(w.job.Images, pipeline.Image{Name: repository.Text(), At: f.At()})
	}
	s.With = item.Get("params").Pairs()
	w.job.Steps = append(w.job.Steps, s)
}

// task reads a step that runs something, from the plan or from a file.
func (w *walk) task(item document.Node, f document.Field, gates []pipeline.Gate) {
	s := pipeline.Step{Name: f.Value.Text(), At: f.At(), Gates: gates}
	body := item.Get("config")
	if file, ok := item.Field("file"); ok && !body.IsMapping() {
		body = w.file(file)
		if body.Exists() {
			s.Via = []evidence.Hop{file.At().Hop()}
		} else if _, ours := w.mounted(file.Value.Text()); !ours {
			s.Uses, s.UsesAt = calledAs(file.Value.Text(), item.Get("params").Pairs()), file.At()
		}
	}
	s.Env = slices.Concat(item.Get("params").Pairs(), body.Get("params").Pairs())
	w.image(item, body)
	if run := body.Get("run"); run.IsMapping() {
		s.Run, s.Elsewhere = w.run(run, body)
	}
	w.job.Steps = append(w.job.Steps, s)
}

// calledAs names what a task's file of another repository does: by the file's
// name, whose verb gives way to the action that the task is told to take, as in
// terraform-apply.yml with TERRAFORM_ACTION: plan.
func calledAs(file string, params []pipeline.Pair) string {
	base := path.Base(file)
	for _, p := range params {
		if !strings.HasSuffix(strings.ToUpper(p.Key), "ACTION") || p.Value == "" || strings.Trim(strings.ToLower(p.Value), "abcdefghijklmnopqrstuvwxyz") != "" {
			continue
		}
		name, ext := strings.TrimSuffix(base, path.Ext(base)), path.Ext(base)
		if verb := strings.IndexAny(name, "-_"); verb > 0 {
			name = name[:verb]
		}
		return name + "-" + strings.ToLower(p.Value) + ext
	}
	return base
}

// file returns what stands in a task's file. One of another repository is
// noted as taken in from there.
func (w *walk) file(f document.Field) document.Node {
	name := f.Value.Text()
	p, ours := w.mounted(name)
	if ours {
		if doc := w.Document(p); doc != nil {
			return doc.Root()
		}
		return document.Node{}
	}
	if name != "" {
		w.result.Includes = append(w.result.Includes, pipeline.Include{Kind: "task", Value: name, At: f.At()})
	}
	return document.Node{}
}

// image notes the image that a task runs in.
func (w *walk) image(item, body document.Node) {
	source := body.Get("image_resource", "source")
	if named := item.Get("image").Text(); named != "" {
		source = w.resources[named].Get("source")
	}
	name := source.Get("repository").Text()
	if name == "" {
		return
	}
	if tag := source.Get("tag").Text(); tag != "" {
		name += ":" + tag
	}
	image := pipeline.Image{Name: name, At: source.Get("repository").At()}
	if !slices.Contains(w.job.Images, image) {
		w.job.Images = append(w.job.Images, image)
	}
}

// run reads a task's command line, and where that enters another repository.
func (w *walk) run(run, body document.Node) (*pipeline.Script, *pipeline.Line) {
	program := run.Get("path")
	word := program.Text()
	if p, ours := w.mounted(word); ours && strings.Contains(word, "/") {
		word = "./" + p
	}
	script := document.Argv(word, program.At(), run.Get("args").Items())
	if script == nil {
		return nil, nil
	}
	var elsewhere *pipeline.Line
	inputs := []string{}
	for _, input := range body.Get("inputs").Items() {
		inputs = append(inputs, input.Get("name").Text())
	}
	for i := range script.Lines {
		line := script.Lines[i]
		text, input := w.entered(variable(line.Text), inputs)
		if script.Lines[i].Text = text; input != "" && elsewhere == nil && w.foreign(input) {
			elsewhere = &line
		}
	}
	if dir := run.Get("dir").Text(); dir != "" {
		script.Dir, _ = w.mounted(dir)
		if script.Dir == dir && w.isInput(dir, inputs) {
			script.Dir = ""
		}
		if first, _, _ := strings.Cut(dir, "/"); w.foreign(first) {
			at := run.Get("dir").At()
			elsewhere = &at
		}
	}
	return script, elsewhere
}

// entered rewrites a change into the folder of an input, which is a checkout
// of this repository as far as can be told, as one into the repository. It
// returns the input as well.
func (w *walk) entered(text string, inputs []string) (rewritten, input string) {
	trimmed := strings.TrimLeft(text, " \t")
	for _, verb := range []string{"cd ", "pushd "} {
		rest, ok := strings.CutPrefix(trimmed, verb)
		if !ok {
			continue
		}
		end := strings.IndexAny(rest+" ", " ;&)")
		dir := strings.Trim(rest[:end], `"'`)
		first, below, _ := strings.Cut(strings.TrimPrefix(dir, "./"), "/")
		if !w.isInput(first, inputs) {
			continue
		}
		return text[:len(text)-len(trimmed)] + verb + cmp.Or(below, ".") + rest[end:], first
	}
	return text, ""
}

// isInput reports whether a folder is that of an input, and none of the repository's own.
func (w *walk) isInput(dir string, inputs []string) bool {
	if _, own := w.mounted(dir); own {
		return false
	}
	return slices.Contains(inputs, dir) || w.inputs[dir]
}
