package cirrus

import (
	"path"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// task is one variant of a task.
type task struct {
	*reader
	fields []document.Field
	at     pipeline.Line
	id     string // what stands before "_task"
	kind   string
	out    pipeline.Job
	shell  string
}

// get returns a setting of the task.
func (t *task) get(name string) (document.Field, bool) {
	for _, f := range t.fields {
		if f.Name == name {
			return f, true
		}
	}
	return document.Field{}, false
}

func (t *task) text(name string) string {
	f, _ := t.get(name)
	return f.Value.Text()
}

// job reads the task; n makes its id differ from those of others.
func (t *task) job(n int) pipeline.Job {
	j := &t.out
	j.At, j.Name, j.ID = t.at, t.text("name"), t.text("alias")
	if j.Name == "" {
		j.Name = t.id
	}
	for _, name := range []string{t.id, j.Name, t.kind + "-" + strconv.Itoa(n)} {
		if j.ID == "" {
			j.ID = name
		}
	}
	if needs, ok := t.get("depends_on"); ok {
		j.Needs = needs.Value.Texts()
	}
	t.shell = t.defaultShell()
	for _, f := range t.fields {
		t.setting(f)
	}
	t.conditions()
	t.steps(t.fields, nil)
	return *j
}

// setting reads what the task is and where it runs.
func (t *task) setting(f document.Field) {
	j := &t.out
	switch f.Name {
	case "env", "environment":
		j.Env = append(j.Env, variables(f.Value)...)
	case "container", "arm_container", "windows_container", "docker_builder":
		t.image(f.Value, false)
		for _, beside := range f.Value.Get("additional_containers").Items() {
			t.image(beside, true)
		}
	case "steps": // of a pipe: containers one after the other
		for _, step := range f.Value.Items() {
			t.image(step, false)
		}
	case "allow_failures":
		if f.Value.True() {
			j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Soft, At: f.At()})
		}
	case "trigger_type":
		if f.Value.Text() == "manual" {
			j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Approval, At: f.At()})
		}
	case "required_pr_labels":
		j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Condition, At: f.At()})
	}
}

// image reads the images of a container: one, or those of its matrix.
func (t *task) image(container document.Node, service bool) {
	const most = 20
	add := func(f document.Field) {
		for _, n := range f.Value.Items() {
			if n.Text() != "" && len(t.out.Images) < most {
				t.out.Images = append(t.out.Images, pipeline.Image{Name: n.Text(), At: n.At(), Service: service})
			}
		}
		for _, of := range f.Value.Get("matrix").Items() {
			if of.Text() != "" && len(t.out.Images) < most {
				t.out.Images = append(t.out.Images, pipeline.Image{Name: of.Text(), At: of.At(), Service: service})
			}
		}
	}
	for _, f := range container.Entries() {
		switch f.Name {
		case "image":
			add(f)
		case "matrix":
			for _, of := range f.Value.Entries() {
				if of.Name == "image" {
					add(of)
				}
			}
			for _, item := range f.Value.Items() {
				if image, ok := item.Field("image"); ok {
					add(image)
				}
			}
		}
	}
}

// defaultShell returns the shell of the task's scripts: CIRRUS_SHELL, or the
// system's own, which is cmd on Windows.
func (t *task) defaultShell() string {
	shell := ""
	if _, ok := t.get("windows_container"); ok || strings.HasPrefix(t.text("platform"), "windows") {
		shell = "cmd"
	}
	envs := []document.Node{t.root.Get("env")}
	for _, f := range t.fields {
		if f.Name == "env" || f.Name == "environment" {
			envs = append(envs, f.Value)
		}
	}
	for _, env := range envs {
		switch text := env.Get("CIRRUS_SHELL").Text(); {
		case text == "direct":
			shell = ""
		case text != "":
			shell = strings.TrimSuffix(path.Base(strings.ReplaceAll(text, `\`, "/")), ".exe")
		}
	}
	return shell
}
