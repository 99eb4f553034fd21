// Package semaphore reads the pipelines of Semaphore into the normal form of
// package pipeline. Those that a pipeline promotes to become jobs of it that
// wait for its own, and for a person unless they are promoted automatically. It
// recognises no tool.
//
// The format: https://docs.semaphoreci.com/reference/pipeline-yaml
package semaphore

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name that pipelines of Semaphore carry.
const System = "semaphore"

// folder is where Semaphore keeps its pipelines; start is the one that a push runs.
const (
	folder = ".semaphore/"
	start  = folder + "semaphore.yml"
)

// Limits on one workflow once promotions are followed.
const (
	maxDepth = 10
	maxJobs  = 2_000
)

// reader reads the pipelines of one tree.
type reader struct {
	docs  *document.Reader
	files map[string]bool
	// promoted holds the files that another one promotes to.
	promoted map[string]bool
	p        *pipeline.Pipeline
}

// Read reads the workflow of the tree, and the pipelines beside it that nothing promotes to.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{docs: document.NewReader(files), files: map[string]bool{}, promoted: map[string]bool{}}
	var paths []string
	for _, p := range files.Paths() {
		if strings.HasPrefix(p, folder) && (strings.HasSuffix(p, ".yml") || strings.HasSuffix(p, ".yaml")) {
			r.files[p] = true
			paths = append(paths, p)
		}
	}
	var pipelines []pipeline.Pipeline
	if r.files[start] {
		pipelines = r.workflow(start, pipelines)
	}
	slices.Sort(paths)
	for _, p := range paths {
		if p != start && !r.promoted[p] && r.isPipeline(p) {
			pipelines = r.workflow(p, pipelines)
		}
	}
	return pipelines, r.docs.Problems()
}

// isPipeline tells a pipeline from the other files of the folder.
func (r *reader) isPipeline(p string) bool {
	doc := r.docs.Document(p)
	return doc != nil && doc.Root().Get("blocks").Exists()
}

// workflow reads a pipeline with those that it promotes to.
func (r *reader) workflow(name string, all []pipeline.Pipeline) []pipeline.Pipeline {
	doc := r.docs.Document(name)
	if doc == nil {
		return all
	}
	if !doc.Root().IsMapping() {
		r.docs.Problem(name, 1, evidence.Unparsed, "the file is not a mapping")
		return all
	}
	at := doc.Line(1)
	if fields := doc.Root().Fields(); len(fields) > 0 {
		at = fields[0].At()
	}
	p := pipeline.Pipeline{System: System, Path: name, Name: doc.Root().Get("name").Text(), At: at}
	r.p = &p
	set := condition.On(pipeline.Change, pipeline.Push, pipeline.Tag)
	p.Triggers = set.Triggers(at, "push")
	if name != start { // started by a task or a promotion that is kept elsewhere
		p.Triggers = []pipeline.Trigger{{Kind: pipeline.Called, At: at, Name: "promotion"}}
		set = 0
	}
	f := &file{reader: r, path: name, root: doc.Root(), set: set, at: at, stack: []string{name}}
	f.read()
	return append(all, p)
}

// file is one pipeline file as it is read for the workflow at hand.
type file struct {
	*reader
	path string
	root document.Node
	// set holds when it runs, as is said at a place.
	set condition.Occasions
	at  pipeline.Line
	// prefix stands before the names of its jobs, and needs are what they wait for.
	prefix string
	needs  []string
	gates  []pipeline.Gate
	target *pipeline.Environment
	via    []evidence.Hop
	stack  []string
}

// read reads the blocks and promotions of the file.
func (f *file) read() {
	var blocks []string
	global := f.root.Get("global_job_config")
	agent := f.root.Get("agent")
	items := f.root.Get("blocks").Items()
	explicit := slices.ContainsFunc(items, func(n document.Node) bool { return n.Get("dependencies").Exists() })
	for i, item := range items {
		b := &block{file: f, node: item, name: item.Get("name").Text(), global: global, agent: agent, set: f.set, startedAt: f.at}
		if b.name == "" {
			b.name = "block"
		}
		b.needs = f.needs
		if dependencies := item.Get("dependencies").Texts(); len(dependencies) > 0 {
			b.needs = nil
			for _, d := range dependencies {
				b.needs = append(b.needs, f.prefix+d)
			}
		} else if !explicit && i > 0 { // one after another
			b.needs = blocks[i-1:]
		}
		b.read()
		blocks = append(blocks, f.prefix+b.name)
	}
	if after, ok := f.root.Field("after_pipeline"); ok {
		b := &block{file: f, node: after.Value, name: "after_pipeline", global: global, agent: agent, needs: blocks, startedAt: after.At(), after: true}
		b.read()
	}
	for _, item := range f.root.Get("promotions").Items() {
		f.promotion(item, blocks)
	}
}

// promotion follows a promotion to its pipeline.
func (f *file) promotion(n document.Node, blocks []string) {
	name, target := n.Get("name").Text(), n.Get("pipeline_file")
	at := n.At()
	p := path.Join(path.Dir(f.path), target.Text())
	f.promoted[p] = true
	switch {
	case !target.IsScalar():
		return
	case !f.files[p]:
		f.docs.Problem(at.Path, at.Line, evidence.Unresolved, "pipeline "+document.Short(p)+" is not in this repository")
		return
	case slices.Contains(f.stack, p) || len(f.stack) >= maxDepth:
		return
	}
	doc := f.docs.Document(p)
	if doc == nil {
		return
	}
	inner := &file{
		reader: f.reader, path: p, root: doc.Root(), set: f.set, at: f.at, prefix: f.prefix + name + "/", needs: blocks,
		gates: f.gates, via: append(slices.Clip(f.via), at.Hop()), stack: append(slices.Clip(f.stack), p),
	}
	inner.promotedBy(n, at)
	inner.read()
}

// promotedBy says when the file is promoted to: on its conditions, or when a
// person wants it.
func (f *file) promotedBy(n document.Node, at pipeline.Line) {
	if target, ok := n.Field("deployment_target"); ok {
		f.target = &pipeline.Environment{Name: target.Value.Text(), At: target.At()}
	}
	if auto, ok := n.Field("auto_promote"); ok {
		when := auto.Value
		if when.IsMapping() {
			when = when.Get("when")
		}
		f.set, _ = f.narrowed(f.set, when, false)
		f.at = auto.At()
		return
	}
	if auto, ok := n.Field("auto_promote_on"); ok { // the older notation
		f.set, f.at = f.set&condition.When(func(o condition.Occasion) condition.Truth { return promotedOn(auto.Value, o) }), auto.At()
		return
	}
	f.gates = append(slices.Clip(f.gates), pipeline.Gate{Kind: pipeline.Approval, At: at})
	for _, parameter := range n.Get("parameters", "env_vars").Items() {
		f.p.Inputs = append(f.p.Inputs, pipeline.Input{Name: parameter.Get("name").Text(), At: parameter.At()})
	}
}

// promotedOn reports whether one of a list of outcomes has the branch or tag.
func promotedOn(list document.Node, o condition.Occasion) condition.Truth {
	truth := condition.No
	for _, item := range list.Items() {
		one := condition.Yes
		if patterns := item.Get("branch").Texts(); len(patterns) > 0 {
			one = condition.No
			for _, pattern := range patterns {
				ref := o.Branch
				if o.Kind == pipeline.Tag {
					ref, pattern = o.Tag, strings.Replace(pattern, "refs/tags/", "", 1)
				}
				one = one.Or(ref.Match(condition.Pattern(pattern)))
			}
		}
		truth = truth.Or(one)
	}
	return truth
}

// narrowed narrows a set to when a condition holds, or does not; true if the
// condition is constantly the wrong way.
func (r *reader) narrowed(set condition.Occasions, when document.Node, not bool) (condition.Occasions, bool) {
	text := when.Text()
	if text == "" {
		return set, false
	}
	e, err := condition.Parse(text)
	if err != nil {
		r.docs.Problem(when.At().Path, when.At().Line, evidence.Unresolved, err.Error())
		return set, false
	}
	holds := func(look condition.Lookup) condition.Truth {
		if not {
			return e.Holds(look).Not()
		}
		return e.Holds(look)
	}
	if holds(func(string) (condition.Value, bool) { return condition.Value{}, true }) == condition.No {
		return set, true
	}
	return set & condition.When(func(o condition.Occasion) condition.Truth {
		return holds(func(name string) (condition.Value, bool) { return attribute(name, o) })
	}), false
}

// attribute returns what a name stands for in a condition; false for other words.
// https://docs.semaphoreci.com/reference/conditions-dsl
func attribute(name string, o condition.Occasion) (condition.Value, bool) {
	switch strings.ToLower(name) {
	case "branch":
		return o.Branch, true
	case "tag":
		return o.Tag, true
	case "pull_request":
		if o.Kind == pipeline.Change {
			return condition.Some(), true
		}
		return condition.Text(""), true
	case "result", "result_reason":
		return condition.Value{}, true
	}
	return condition.Value{}, false
}
