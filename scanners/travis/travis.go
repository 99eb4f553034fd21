// Package travis reads the configuration of Travis CI into the normal form of
// package pipeline: the jobs that its matrix and its list of jobs make, the
// phases of each, deployments, and what a language does where no script is
// given. It recognises no tool.
//
// The format: https://docs.travis-ci.com/user/build-config-yaml
package travis

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name that pipelines of Travis CI carry.
const System = "travis"

// names are where Travis looks for its configuration, the first first.
var names = [...]string{".travis.yml", ".travis.yaml"}

// reader reads the configuration of one tree.
type reader struct {
	docs *document.Reader
	// top holds the names of the files at the root, which tell how a language is built.
	top  map[string]bool
	path string
	// taken holds the files that were taken in.
	taken map[string]bool
	p     pipeline.Pipeline
}

// Read reads the configuration of the tree.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{docs: document.NewReader(files), top: map[string]bool{}, taken: map[string]bool{}}
	for _, p := range files.Paths() {
		if !strings.Contains(p, "/") {
			r.top[p] = true
		}
	}
	for _, name := range names {
		if r.top[name] {
			r.path = name
			return r.read(), r.docs.Problems()
		}
	}
	return nil, nil
}

// settings are the settings of a configuration or of one of its jobs, by name.
type settings map[string]document.Field

func settingsOf(n document.Node) settings {
	s := settings{}
	for _, f := range n.Fields() {
		s[f.Name] = f
	}
	return s
}

// with returns the settings under those of a job.
func (s settings) with(job settings) settings {
	all := settings{}
	for name, f := range s {
		all[name] = f
	}
	for name, f := range job {
		all[name] = f
	}
	return all
}

// first returns the first of some settings that is there.
func (s settings) first(names ...string) document.Field {
	for _, name := range names {
		if f, ok := s[name]; ok {
			return f
		}
	}
	return document.Field{}
}

func (r *reader) read() []pipeline.Pipeline {
	doc := r.docs.Document(r.path)
	if doc == nil {
		return nil
	}
	if !doc.Root().IsMapping() {
		r.docs.Problem(r.path, 1, evidence.Unparsed, "the file is not a mapping")
		return nil
	}
	root := settingsOf(doc.Root())
	r.p = pipeline.Pipeline{System: System, Path: r.path, At: doc.Line(1)}
	if fields := doc.Root().Fields(); len(fields) > 0 {
		r.p.At = fields[0].At()
	}
	r.taken[r.path] = true
	r.imports(root)
	env := root["env"].Value
	r.p.Env = variables(env.Get("global"))
	set := r.starts(root)
	r.p.Triggers = started(set, at(root.first("if", "branches"), r.p.At))
	r.p.Jobs = r.jobs(root, set)
	return []pipeline.Pipeline{r.p}
}

// at returns where a setting stands, or else another place.
func at(f document.Field, other pipeline.Line) pipeline.Line {
	if line := f.At(); line.Line > 0 {
		return line
	}
	return other
}

// imports takes in the shared configurations of this repository, whose settings
// count where the importing file has none, and notes those of others.
// https://docs.travis-ci.com/user/build-config-imports/
func (r *reader) imports(root settings) {
	imported, ok := root["import"]
	if !ok {
		return
	}
	items := imported.Value.Items()
	if imported.Value.IsMapping() {
		items = []document.Node{imported.Value}
	}
	for _, item := range items {
		source := item.Text()
		if item.IsMapping() {
			source = item.Get("source").Text()
		}
		name, _, versioned := strings.Cut(source, "@")
		include := pipeline.Include{Kind: "remote", Value: name, At: item.At()}
		if !strings.Contains(name, ":") && !versioned {
			include.Kind = "local"
			include.Followed = r.take(path.Clean(name), root)
		}
		r.p.Includes = append(r.p.Includes, include)
	}
}

// take adds the settings of a file that the root does not have.
func (r *reader) take(name string, root settings) bool {
	if r.taken[name] {
		return true
	}
	r.taken[name] = true
	doc := r.docs.Document(name)
	if doc == nil {
		return false
	}
	inner := settingsOf(doc.Root())
	r.imports(inner)
	for name, f := range inner {
		if _, ok := root[name]; !ok {
			root[name] = f
		}
	}
	return true
}

// types are the values of the attribute type in conditions.
var types = map[pipeline.TriggerKind]string{
	pipeline.Change: "pull_request", pipeline.Push: "push", pipeline.Tag: "push", pipeline.Schedule: "cron", pipeline.Manual: "api",
}

// starts returns when the configuration builds: on every push, tag and pull
// request that its filter of branches and its condition let through.
func (r *reader) starts(root settings) condition.Occasions {
	filter := root["branches"].Value
	only, except := filter.Get("only"), filter.Get("except")
	if !filter.IsMapping() {
		only = filter
	}
	filtered := condition.When(func(o condition.Occasion) condition.Truth {
		return branch(only, o, condition.Yes).And(branch(except, o, condition.No).Not())
	})
	set := condition.On(pipeline.Change, pipeline.Push, pipeline.Tag) & filtered
	if f, ok := root["if"]; ok {
		set = r.conditional(f, set)
	}
	return set
}

// branch reports whether a list lets through the branch of a push, the target
// of a pull request, or a tag: to Travis all three are the branch. Without a
// list the answer is none.
func branch(list document.Node, o condition.Occasion, none condition.Truth) condition.Truth {
	texts := list.Texts()
	if len(texts) == 0 {
		return none
	}
	value := o.Branch
	switch o.Kind {
	case pipeline.Change:
		value = o.Base
	case pipeline.Tag:
		value = o.Tag
	}
	truth := condition.No
	for _, text := range texts {
		if len(text) > 1 && text[0] == '/' && text[len(text)-1] == '/' {
			truth = truth.Or(value.Match(condition.Pattern(text[1 : len(text)-1])))
		} else {
			truth = truth.Or(value.Equal(condition.Text(text)))
		}
	}
	if truth == condition.Maybe && o.Kind == pipeline.Tag { // a name among those of branches is no tag's
		return condition.No
	}
	return truth
}

// conditional narrows what starts something to when its condition holds. One
// that names the clock or the API may be started by them, too.
func (r *reader) conditional(f document.Field, set condition.Occasions) condition.Occasions {
	e, err := condition.Parse(f.Value.Text())
	if err != nil {
		r.docs.Problem(f.At().Path, f.Line, evidence.Unresolved, err.Error())
		return set
	}
	holds := condition.When(func(o condition.Occasion) condition.Truth {
		return e.Holds(func(name string) (condition.Value, bool) { return attribute(strings.ToLower(name), o) })
	})
	if e.Mentions("cron") {
		set |= condition.On(pipeline.Schedule)
	}
	if e.Mentions("api") {
		set |= condition.On(pipeline.Manual)
	}
	return set & holds
}

// attribute returns what an attribute stands for on some occasion; false for other words.
// https://docs.travis-ci.com/user/conditions-v1
func attribute(name string, o condition.Occasion) (condition.Value, bool) {
	switch name {
	case "type":
		return condition.Text(types[o.Kind]), true
	case "branch":
		switch o.Kind {
		case pipeline.Change:
			return o.Base, true
		case pipeline.Tag:
			return o.Tag, true
		}
		return o.Branch, true
	case "tag":
		return o.Tag, true
	case "head_branch":
		if o.Kind == pipeline.Change {
			return o.Branch, true
		}
		return condition.Text(""), true
	case "fork":
		return condition.Text("false"), true
	case "repo", "commit_message", "sender", "head_repo", "os", "dist", "arch", "language", "sudo", "group":
		return condition.Value{}, true
	}
	return condition.Value{}, false
}
