package bitbucket

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// step reads a step, which is a job in a container of its own, and returns its id.
func (r *reader) step(s *sequence, f document.Field) string {
	j := pipeline.Job{ID: r.id(s), Name: f.Value.Get("name").Text(), At: f.At()}
	r.gates(s, &j, f.Value)
	j.Environment = s.environment
	if deployment, ok := f.Value.Field("deployment"); ok && deployment.Value.Text() != "" {
		j.Environment = &pipeline.Environment{Name: deployment.Value.Text(), At: deployment.At()}
	}
	r.images(&j, f.Value)
	if oidc, ok := f.Value.Field("oidc"); ok && oidc.Value.True() {
		j.Keys = append(j.Keys, pipeline.Pair{Key: "oidc", Value: "true", At: oidc.At()})
	}
	script := scriptReader{shell: shell(f.Value)}
	script.read(f.Value.Get("script"), 0)
	script.end()
	j.Steps, j.Images = script.steps, append(j.Images, script.images...)
	if after, ok := f.Value.Field("after-script"); ok {
		// It runs whether the step failed or not, and can fail nothing.
		script = scriptReader{shell: script.shell, name: afterScript, gates: []pipeline.Gate{{Kind: pipeline.Soft, At: after.At()}}}
		script.read(after.Value, 0)
		script.end()
		j.Steps, j.Images = append(j.Steps, script.steps...), append(j.Images, script.images...)
	}
	r.add(s, j)
	return j.ID
}

// afterScript is the name by which what runs after a job is known for all
// systems; Bitbucket writes it with a hyphen.
const afterScript = "after_script"

// gates reads what holds a step back. Whatever follows a step that waits for a
// person waits too.
func (r *reader) gates(s *sequence, j *pipeline.Job, step document.Node) {
	if trigger, ok := step.Field("trigger"); ok && trigger.Value.Text() == "manual" {
		s.gates = append(slices.Clip(s.gates), pipeline.Gate{Kind: pipeline.Approval, At: trigger.At()})
	}
	j.Gates = append(slices.Clip(s.gates), s.conditions...)
	if c, ok := step.Field("condition"); ok {
		j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Condition, At: c.At()})
	}
	if onFail, ok := step.Get("on-fail").Field("strategy"); ok && onFail.Value.Text() == "ignore" {
		j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Soft, At: onFail.At()})
	}
}

// images reads the container of a step, or that of all steps, and what runs beside it.
func (r *reader) images(j *pipeline.Job, step document.Node) {
	image := step.Get("image")
	if !image.Exists() {
		image = r.root.Get("image")
	}
	if name := imageName(image); name != "" {
		j.Images = append(j.Images, pipeline.Image{Name: name, At: image.At()})
	}
	for _, service := range step.Get("services").Items() {
		image := r.root.Get("definitions", "services", service.Text(), "image")
		if name := imageName(image); name != "" {
			j.Images = append(j.Images, pipeline.Image{Name: name, At: image.At(), Service: true})
		}
	}
}

// imageName reads an image: its name, or a mapping with credentials.
func imageName(image document.Node) string {
	if image.IsMapping() {
		image = image.Get("name")
	}
	return image.Text()
}

// shell returns the shell of a step: that of Linux by default.
func shell(step document.Node) string {
	for _, label := range step.Get("runs-on").Texts() {
		if label == "windows" || strings.HasPrefix(label, "windows.") {
			return "powershell"
		}
	}
	return ""
}

// scriptReader cuts a script into runs of commands and the pipes between them.
type scriptReader struct {
	shell, name string
	gates       []pipeline.Gate
	lines       []pipeline.Line
	steps       []pipeline.Step
	images      []pipeline.Image
}

func (s *scriptReader) read(list document.Node, depth int) {
	const nested = 2 // scripts of anchors stand in lists of their own
	for _, item := range list.Items() {
		switch {
		case item.IsSequence() && depth < nested:
			s.read(item, depth+1)
		case item.IsMapping():
			if pipe, ok := item.Field("pipe"); ok && pipe.Value.Text() != "" {
				s.end()
				s.pipe(pipe, item)
			}
		default:
			s.lines = append(s.lines, item.Script()...)
		}
	}
}

// end makes a step of the commands that were read since the last one.
func (s *scriptReader) end() {
	if len(s.lines) == 0 {
		return
	}
	s.steps = append(s.steps, pipeline.Step{
		Name: s.name, At: s.lines[0], Gates: s.gates,
		Run: &pipeline.Script{Shell: s.shell, Lines: s.lines},
	})
	s.lines = nil
}

// pipe reads the call of a pipe: one of Bitbucket's registry, or an image.
func (s *scriptReader) pipe(pipe document.Field, item document.Node) {
	name, image := strings.CutPrefix(pipe.Value.Text(), "docker://")
	uses, ref := name, ""
	if digest := strings.IndexByte(name, '@'); digest >= 0 {
		uses, ref = name[:digest], name[digest+1:]
	} else if colon := strings.LastIndexByte(name, ':'); colon > strings.LastIndexByte(name, '/') {
		uses, ref = name[:colon], name[colon+1:]
	}
	if image {
		s.images = append(s.images, pipeline.Image{Name: name, At: pipe.At()})
	}
	s.steps = append(s.steps, pipeline.Step{
		Name: item.Get("name").Text(), At: pipe.At(), Uses: uses, Ref: ref, UsesAt: pipe.At(),
		With: item.Get("variables").Pairs(), Gates: s.gates,
	})
}
