package circleci

import (
	"regexp"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// webhook is CircleCI's word for a push as it starts a pipeline: a change is a
// push to a branch as any other.
const webhook = "webhook"

// started returns the triggers of some occasions, by the names that
// pipeline.trigger_source has for them.
func started(set condition.Occasions, at pipeline.Line) []pipeline.Trigger {
	triggers := set.Triggers(at, webhook)
	for i := range triggers {
		if name := sources[triggers[i].Kind]; name != "" {
			triggers[i].Name = name
		}
	}
	return triggers
}

// workflow is one workflow, or what stands for it in a file without any.
type workflow struct {
	*config
	name string
	at   pipeline.Line
	// set holds when the workflow runs, and off where it is said that it never does.
	set condition.Occasions
	off *pipeline.Gate
	// startedAt is what starts it: its filter, clock or condition.
	startedAt pipeline.Line
	scheduled bool
	inputs    []pipeline.Input
}

func (c *config) workflows(n document.Node) {
	for _, f := range n.Fields() {
		if f.Name == "version" && f.Value.IsScalar() {
			continue
		}
		w := &workflow{config: c, name: f.Name, at: f.At(), startedAt: f.At()}
		w.starts(f.Value)
		c.pipelines = append(c.pipelines, w.pipeline(f.Name, w.instances(f.Value.Get("jobs"))))
	}
}

// starts reads when the workflow runs.
func (w *workflow) starts(n document.Node) {
	w.set = condition.On(pipeline.Change, pipeline.Push, pipeline.Tag)
	for _, f := range n.Fields() {
		switch f.Name {
		case "triggers":
			for _, item := range f.Value.Items() {
				if schedule, ok := item.Field("schedule"); ok {
					w.scheduled, w.set, w.startedAt = true, condition.On(pipeline.Schedule), schedule.At()
				}
			}
		case "when", "unless":
			w.conditional(f)
		}
	}
}

// conditional narrows the workflow to when its condition holds. One that no
// push fulfils waits for the clock, or for a person who sets the parameters.
func (w *workflow) conditional(f document.Field) {
	s := &scope{config: w.config, lib: w.lib}
	set := condition.When(func(o condition.Occasion) condition.Truth {
		truth := s.holds(f.Value, o, 0)
		if f.Name == "unless" {
			truth = truth.Not()
		}
		return truth
	})
	automatic := set & w.set
	if mentions(f.Value, "schedule", 0) {
		automatic |= set & condition.On(pipeline.Schedule)
	}
	w.startedAt = f.At()
	switch {
	case set == 0:
		w.off = &pipeline.Gate{Kind: pipeline.Off, At: f.At()}
	case automatic != 0:
		w.set = automatic
	default:
		w.set = set & condition.On(pipeline.Manual)
		w.asked(f.Value)
	}
}

// asked notes the parameters that a person sets to have the workflow run.
func (w *workflow) asked(n document.Node) {
	for _, f := range w.doc.Root().Get("parameters").Fields() {
		if mentions(n, "pipeline.parameters."+f.Name, 0) {
			w.inputs = append(w.inputs, pipeline.Input{Name: f.Name, Type: f.Value.Get("type").Text(), At: f.At()})
		}
	}
}

// instance is one job of a workflow.
type instance struct {
	id, name string // by which the workflow names it, and by which it is defined
	at       pipeline.Line
	fields   map[string]document.Field
	requires []string
	approval *pipeline.Gate
	set      condition.Occasions
	// branches and tags are the filters as written.
	branches, tags []string
	settled        bool
}

// instances reads the jobs of a workflow, with when each of them runs.
func (w *workflow) instances(n document.Node) []*instance {
	var list []*instance
	byName := map[string][]*instance{}
	for _, item := range n.Items() {
		i := w.instance(item)
		if i == nil {
			continue
		}
		list = append(list, i)
		byName[i.id] = append(byName[i.id], i)
	}
	for _, i := range list {
		settle(i, byName)
	}
	return list
}

func (w *workflow) instance(n document.Node) *instance {
	i := &instance{id: n.Text(), name: n.Text(), at: n.At(), set: w.set &^ condition.On(pipeline.Tag)}
	if n.IsMapping() {
		for _, f := range n.Fields() {
			i.id, i.name, i.at, i.fields = f.Name, f.Name, f.At(), byName(f.Value)
			break
		}
	}
	if i.name == "" {
		w.docs.Problem(n.At().Path, max(1, n.At().Line), evidence.Unparsed, "the workflow's job has no name")
		return nil
	}
	if name := i.fields["name"].Value; name.IsScalar() && !strings.Contains(name.Text(), "<<") {
		i.id = name.Text()
	}
	for _, required := range i.fields["requires"].Value.Items() {
		name := required.Text()
		for _, f := range required.Fields() { // with the outcomes that it may have
			name = f.Name
		}
		i.requires = append(i.requires, name)
	}
	kind := i.fields["type"].Value
	if definition, ok := w.lib.jobs[i.name]; ok && !kind.Exists() {
		kind = definition.Value.Get("type")
	}
	if kind.Text() == "approval" {
		i.approval = &pipeline.Gate{Kind: pipeline.Approval, At: i.at}
	}
	if filters, ok := i.fields["filters"]; ok && !w.scheduled {
		w.filtered(i, filters)
	}
	return i
}

// filtered narrows the job to what its filters let through. Tags start a job
// only if its filters name some.
func (w *workflow) filtered(i *instance, filters document.Field) {
	if filters.Value.IsScalar() {
		s := &scope{config: w.config, lib: w.lib}
		i.set = w.set & condition.When(func(o condition.Occasion) condition.Truth { return s.expression(filters.Value.Text(), o) })
		if !mentions(filters.Value, "pipeline.git.tag", 0) {
			i.set &^= condition.On(pipeline.Tag)
		}
		return
	}
	branches, tags := filters.Value.Get("branches"), filters.Value.Get("tags")
	passBranch, passTag := newFilter(branches), newFilter(tags)
	i.branches, i.tags = passBranch.written, passTag.written
	i.set = w.set & condition.When(func(o condition.Occasion) condition.Truth {
		if o.Kind == pipeline.Tag {
			return condition.Of(tags.Exists()).And(passTag.holds(o.Tag))
		}
		return passBranch.holds(o.Branch)
	})
}

// settle narrows the job to when all jobs run that it requires, and has it wait
// for the approval that one of them waits for.
func settle(i *instance, byName map[string][]*instance) {
	if i.settled {
		return
	}
	i.settled = true
	for _, name := range i.requires {
		for _, required := range byName[name] {
			settle(required, byName)
			i.set &= required.set
			if i.approval == nil {
				i.approval = required.approval
			}
		}
	}
}

// filter is a filter of branches or tags.
type filter struct {
	only, ignore []pattern
	written      []string
}

// pattern is a name, or a regular expression that must match the whole of one.
type pattern struct {
	text string
	re   *regexp.Regexp
	is   bool // a regular expression
}

func newFilter(n document.Node) *filter {
	f := &filter{}
	for _, text := range append(n.Get("only").Texts(), whole(n)...) {
		f.only = append(f.only, newPattern(text))
		f.written = append(f.written, text)
	}
	for _, text := range n.Get("ignore").Texts() {
		f.ignore = append(f.ignore, newPattern(text))
		f.written = append(f.written, "!"+text)
	}
	return f
}

// whole returns the texts of a filter that says nothing but what it lets through.
func whole(n document.Node) []string {
	if n.IsMapping() {
		return nil
	}
	return n.Texts()
}

func newPattern(text string) pattern {
	if len(text) > 1 && text[0] == '/' && text[len(text)-1] == '/' {
		return pattern{re: condition.Pattern("^(?:" + text[1:len(text)-1] + ")$"), is: true}
	}
	return pattern{text: text}
}

func (p pattern) holds(v condition.Value) condition.Truth {
	if p.is {
		return v.Match(p.re)
	}
	return v.Equal(condition.Text(p.text))
}

func (f *filter) holds(v condition.Value) condition.Truth {
	only, ignore := condition.Of(len(f.only) == 0), condition.No
	for _, p := range f.only {
		only = only.Or(p.holds(v))
	}
	for _, p := range f.ignore {
		ignore = ignore.Or(p.holds(v))
	}
	return only.And(ignore.Not())
}
