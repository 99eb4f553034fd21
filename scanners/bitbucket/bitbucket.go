// Package bitbucket reads Bitbucket Pipelines: bitbucket-pipelines.yml in the
// root of the repository. What starts a pipeline is the section it stands in.
// https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/
package bitbucket

import (
	"slices"
	"strconv"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of this CI system in pipelines and in the catalogue.
const System = "bitbucket-pipelines"

const fileName = "bitbucket-pipelines.yml"

// maxJobs is how many steps are read of one file, those that aliases repeat counted each time.
const maxJobs = 2000

// Read returns the pipelines of a tree, and what could not be read.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	if !slices.Contains(files.Paths(), fileName) {
		return nil, nil
	}
	docs := document.NewReader(files)
	doc := docs.Document(fileName)
	if doc == nil {
		return nil, docs.Problems()
	}
	r := &reader{docs: docs, root: doc.Root()}
	r.read()
	return []pipeline.Pipeline{r.pipeline}, docs.Problems()
}

// reader reads one file.
type reader struct {
	docs     *document.Reader
	root     document.Node
	pipeline pipeline.Pipeline
	over     bool // more steps than are read
}

func (r *reader) read() {
	p := &r.pipeline
	p.System, p.Path, p.At = System, fileName, r.root.At()
	sections := r.root.Get("pipelines")
	if !sections.IsMapping() && !r.root.Get("definitions", "pipelines").IsMapping() {
		r.docs.Problem(fileName, p.At.Line, evidence.Unparsed, "there is no section pipelines")
	}
	p.Reusable = r.root.Get("export").True()
	for _, section := range sections.Fields() {
		r.section(section)
	}
	for _, f := range r.root.Get("definitions", "pipelines").Fields() {
		called := pipeline.Trigger{Kind: pipeline.Called, At: f.At(), Name: "definitions"}
		r.sequence(&sequence{name: "definitions", triggers: []pipeline.Trigger{called}}, f)
	}
}

// section reads what the same kind of event starts.
func (r *reader) section(section document.Field) {
	if section.Name == "default" {
		set := condition.On(pipeline.Push) &^ r.branches()
		r.sequence(&sequence{name: section.Name, triggers: set.Triggers(section.At(), section.Name)}, section)
		return
	}
	for _, f := range section.Value.Fields() {
		if r.over {
			return
		}
		set, ok := started(section.Name, f.Name)
		if !ok {
			r.docs.Problem(fileName, section.Line, evidence.Unparsed, "unknown section of pipelines")
			return
		}
		triggers := set.Triggers(f.At(), section.Name)
		if section.Name != "custom" {
			for i := range triggers {
				triggers[i].Branches = []string{f.Name}
			}
		}
		r.sequence(&sequence{name: section.Name, triggers: triggers}, f)
	}
}

// branches returns the pushes that pipelines of branches take from the default one.
func (r *reader) branches() condition.Occasions {
	var patterns []string
	for _, f := range r.root.Get("pipelines", "branches").Fields() {
		patterns = append(patterns, f.Name)
	}
	takes := condition.AnyOf(patterns)
	return condition.When(func(o condition.Occasion) condition.Truth {
		return condition.Of(takes(o.Branch) == condition.Yes)
	})
}

// started returns what starts a pipeline of a section that has a pattern.
func started(section, pattern string) (condition.Occasions, bool) {
	match := func(kind pipeline.TriggerKind, name func(condition.Occasion) condition.Value) (condition.Occasions, bool) {
		fits := condition.AnyOf([]string{pattern})
		return condition.On(kind) & condition.When(func(o condition.Occasion) condition.Truth { return fits(name(o)) }), true
	}
	branch := func(o condition.Occasion) condition.Value { return o.Branch }
	switch section {
	case "branches", "bookmarks":
		return match(pipeline.Push, branch)
	case "pull-requests":
		return condition.On(pipeline.Change), true // whatever branches it names, they are those of changes
	case "tags":
		return match(pipeline.Tag, func(o condition.Occasion) condition.Value { return o.Tag })
	case "custom":
		return condition.On(pipeline.Manual), true
	}
	return 0, false
}

// sequence is a pipeline of the file: what runs one after the other.
type sequence struct {
	name     string
	triggers []pipeline.Trigger
	// before holds the steps that have to end before the next begins.
	before []string
	// gates holds what the sequence waits for from here on.
	gates []pipeline.Gate
	// stage and the settings it gives to its steps.
	stage       string
	environment *pipeline.Environment
	conditions  []pipeline.Gate
}

func (r *reader) sequence(s *sequence, f document.Field) {
	r.pipeline.Triggers = append(r.pipeline.Triggers, s.triggers...)
	if r.over = r.over || len(r.pipeline.Triggers) > maxJobs; r.over {
		return
	}
	if from, ok := f.Value.Field("import"); ok {
		r.add(s, pipeline.Job{ID: r.id(s), Name: f.Name, At: f.At(), Call: &pipeline.Call{Target: from.Value.Text(), At: from.At()}})
		return
	}
	for _, item := range f.Value.Items() {
		r.item(s, item, 0)
	}
}

// item reads an element of a sequence: a step, steps side by side, a stage, or
// the variables a person is asked for.
func (r *reader) item(s *sequence, item document.Node, depth int) {
	const nested = 3 // a stage holds parallel steps
	if depth > nested {
		return
	}
	for _, f := range item.Fields() {
		switch f.Name {
		case "step":
			s.before = []string{r.step(s, f)}
		case "parallel":
			r.parallel(s, f, depth)
		case "stage":
			r.stage(s, f, depth)
		case "variables":
			r.variables(f.Value)
		}
	}
}

func (r *reader) parallel(s *sequence, f document.Field, depth int) {
	steps := f.Value
	if steps.IsMapping() {
		steps = steps.Get("steps")
	}
	before, gates := s.before, s.gates
	var ended []string
	for _, item := range steps.Items() {
		side := *s
		side.before, side.gates = before, slices.Clip(gates)
		r.item(&side, item, depth+1)
		ended = append(ended, side.before...)
		if len(side.gates) > len(s.gates) {
			s.gates = side.gates
		}
	}
	if len(ended) > 0 {
		s.before = ended
	}
}

// stage reads steps that share a deployment or a condition.
func (r *reader) stage(s *sequence, f document.Field, depth int) {
	inner := *s
	inner.stage = f.Value.Get("name").Text()
	if deployment, ok := f.Value.Field("deployment"); ok && deployment.Value.Text() != "" {
		inner.environment = &pipeline.Environment{Name: deployment.Value.Text(), At: deployment.At()}
	}
	if trigger, ok := f.Value.Field("trigger"); ok && trigger.Value.Text() == "manual" {
		inner.gates = append(slices.Clip(s.gates), pipeline.Gate{Kind: pipeline.Approval, At: trigger.At()})
	}
	if c, ok := f.Value.Field("condition"); ok {
		inner.conditions = append(slices.Clip(s.conditions), pipeline.Gate{Kind: pipeline.Condition, At: c.At()})
	}
	for _, item := range f.Value.Get("steps").Items() {
		r.item(&inner, item, depth+1)
	}
	s.before, s.gates = inner.before, inner.gates
}

// variables reads what a person is asked for when starting a custom pipeline.
func (r *reader) variables(list document.Node) {
	for _, v := range list.Items() {
		name, ok := v.Field("name")
		if !ok {
			continue
		}
		input := pipeline.Input{Name: name.Value.Text(), Type: "string", At: name.At()}
		if v.Get("allowed-values").Exists() {
			input.Type = "choice"
		}
		r.pipeline.Inputs = append(r.pipeline.Inputs, input)
	}
}

// id names the next step of a sequence; names of steps need not differ.
func (r *reader) id(s *sequence) string { return s.name + "-" + strconv.Itoa(len(r.pipeline.Jobs)+1) }

// add takes a step in, unless there are too many.
func (r *reader) add(s *sequence, j pipeline.Job) {
	if len(r.pipeline.Jobs) >= maxJobs {
		if !r.over {
			r.docs.Problem(fileName, j.At.Line, evidence.Limit, "too many steps; the rest was left out")
		}
		r.over = true
		return
	}
	j.Triggers, j.Needs, j.Stage = s.triggers, s.before, s.stage
	r.pipeline.Jobs = append(r.pipeline.Jobs, j)
}
