package teamcity

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/lines"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxElements is how many elements of one XML file are read.
const maxElements = 50_000

// xmlFile is an XML file of settings that is being read.
type xmlFile struct {
	path  string
	index *lines.Index
	last  int // line
	job   *job
	// open holds the elements that are not closed yet.
	open []string
	// in is the runner or trigger that is being read, nil for none.
	in *entry
	// param is the parameter whose text is being read.
	param *param
	// off holds the ids of the runners and triggers that are switched off.
	entries []*entry
	off     map[string]pipeline.Line
}

// entry is a runner or a trigger.
type entry struct {
	id, name, kind string
	trigger        bool
	at             pipeline.Line
	params         []param
}

// param is a parameter of a runner or trigger.
type param struct {
	pipeline.Pair
	// last is the last line on which its value can stand.
	last int
}

func (x *xmlFile) line(offset int64) pipeline.Line {
	n := x.index.At(int(offset))
	return pipeline.Line{Path: x.path, Line: n, Text: x.index.Text(n)}
}

// xml reads a build configuration that is kept as XML. Files of other kinds
// are passed over.
// https://www.jetbrains.com/help/teamcity/storing-project-settings-in-version-control.html
func (r *reader) xml(p *project, name, text string) {
	x := &xmlFile{path: name, index: lines.New(text), off: map[string]pipeline.Line{}}
	x.last = x.index.At(len(text))
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict = false
	d.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil }
	for range maxElements {
		at := d.InputOffset()
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			x.finish(p)
			return
		}
		if err != nil {
			r.problem(name, x.index.At(int(d.InputOffset())), evidence.Unparsed, "malformed XML")
			x.finish(p)
			return
		}
		switch token := token.(type) {
		case xml.StartElement:
			if len(x.open) == 0 && token.Name.Local != "build-type" {
				return
			}
			x.start(token, at)
		case xml.EndElement:
			x.end(token.Name.Local)
		case xml.CharData:
			x.text(string(token), at)
		}
	}
	r.problem(name, 1, evidence.Limit, "the file has too many elements; the rest was left out")
	x.finish(p)
}

func (x *xmlFile) start(token xml.StartElement, offset int64) {
	x.open = append(x.open, token.Name.Local)
	at := x.line(offset)
	attributes := map[string]string{}
	for _, a := range token.Attr {
		attributes[a.Name.Local] = a.Value
	}
	switch token.Name.Local {
	case "build-type":
		if x.job == nil {
			id := strings.TrimSuffix(x.path[strings.LastIndexByte(x.path, '/')+1:], ".xml")
			x.job = &job{Job: pipeline.Job{ID: id, Name: id, At: at}}
			if attributes["paused"] == "true" {
				x.job.Gates = append(x.job.Gates, pipeline.Gate{Kind: pipeline.Off, At: at})
			}
		}
	case "runner", "build-trigger":
		x.in = &entry{id: attributes["id"], name: attributes["name"], kind: attributes["type"], trigger: token.Name.Local == "build-trigger", at: at}
		x.entries = append(x.entries, x.in)
	case "param":
		x.param = &param{Pair: pipeline.Pair{Key: attributes["name"], Value: attributes["value"], At: at}, last: at.Line}
	case "setting-ref":
		x.off[attributes["ref"]] = at
	case "depend-on":
		x.job.Needs = append(x.job.Needs, attributes["sourceBuildTypeId"])
	}
}

func (x *xmlFile) end(name string) {
	if len(x.open) > 0 {
		x.open = x.open[:len(x.open)-1]
	}
	switch name {
	case "runner", "build-trigger":
		x.in = nil
	case "param":
		if x.param == nil {
			return
		}
		if x.in != nil {
			x.in.params = append(x.in.params, *x.param)
		} else if variable, ok := strings.CutPrefix(x.param.Key, "env."); ok {
			x.job.Env = append(x.job.Env, pipeline.Pair{Key: variable, Value: x.param.Value, At: x.param.At})
		}
		x.param = nil
	}
}

// text takes in the text of a parameter or of the name.
func (x *xmlFile) text(text string, offset int64) {
	if strings.TrimSpace(text) == "" || len(x.open) == 0 {
		return
	}
	switch {
	case x.param != nil:
		if x.param.Value == "" {
			x.param.At, x.param.last = x.line(offset), x.last
		}
		x.param.Value += text
	case len(x.open) == 2 && x.open[1] == "name":
		x.job.Name = strings.TrimSpace(text)
	}
}

// finish makes the job of what was read.
func (x *xmlFile) finish(p *project) {
	if x.job == nil {
		return
	}
	for _, e := range x.entries {
		gate, off := x.off[e.id]
		switch {
		case !e.trigger:
			step := e.step()
			if off {
				step.Gates = append(step.Gates, pipeline.Gate{Kind: pipeline.Off, At: gate})
			}
			x.job.Steps = append(x.job.Steps, step)
		case !off:
			if t, ok := e.start(); ok {
				x.job.triggers = append(x.job.triggers, t)
			}
		}
	}
	p.jobs = append(p.jobs, *x.job)
}

func (e *entry) param(name string) (param, bool) {
	for _, p := range e.params {
		if p.Key == name && strings.TrimSpace(p.Value) != "" {
			return p, true
		}
	}
	return param{}, false
}

// start reads a trigger; false for one of a kind that is not known.
func (e *entry) start() (pipeline.Trigger, bool) {
	kinds := map[string]pipeline.TriggerKind{
		"vcsTrigger": pipeline.Push, "schedulingTrigger": pipeline.Schedule, "buildDependencyTrigger": pipeline.After,
	}
	t := pipeline.Trigger{Kind: kinds[e.kind], Name: e.kind, At: e.at}
	if filter, ok := e.param("branchFilter"); ok {
		t.Branches = branches(filter.Value)
	}
	return t, t.Kind != ""
}

// step reads a runner.
func (e *entry) step() pipeline.Step {
	step := pipeline.Step{Name: e.name, At: e.at}
	script := func(name, shell string) {
		if pair, ok := e.param(name); ok {
			step.Run = &pipeline.Script{Shell: shell, Lines: pair.lines()}
		}
	}
	program := func(program string, names ...string) {
		for _, name := range names {
			if pair, ok := e.param(name); ok && step.Run == nil {
				pair.At.Text = strings.TrimSpace(program + " " + strings.Join(strings.Fields(pair.Value), " "))
				step.Run = &pipeline.Script{Shell: "sh", Lines: []pipeline.Line{pair.At}}
			}
		}
	}
	switch e.kind {
	case "simpleRunner":
		script("script.content", "sh {0}")
		program("", "command.executable")
	case "jetbrains_powershell":
		script("jetbrains_powershell_script_code", "powershell")
		program("powershell", "jetbrains_powershell_script_file")
	case "gradle-runner":
		program("gradle", "ui.gradleRunner.gradle.tasks.names")
	case "Maven2":
		program("mvn", "goals")
	case "Ant":
		program("ant", "target")
	case "MSBuild", "VS.Solution":
		program("msbuild", "build-file-path")
	}
	if step.Run == nil {
		step.Uses, step.UsesAt = strings.ToLower(e.kind), e.at
		for _, p := range e.params {
			step.With = append(step.With, p.Pair)
		}
	}
	return step
}

// lines are the lines of a script.
func (p param) lines() []pipeline.Line {
	var list []pipeline.Line
	for i, text := range strings.Split(p.Value, "\n") {
		at := pipeline.Line{Path: p.At.Path, Line: min(p.At.Line+i, p.last), Text: strings.TrimSuffix(text, "\r")}
		list = append(list, at)
	}
	return list
}
