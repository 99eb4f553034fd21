package azurepipelines

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// template finds the template that an entry names: its root and the scope to
// read it in, with the parameters of the call. It is false for a template of
// another repository, and for one that is not there.
func (s *scope) template(f entry, params piece) (*scope, document.Node, bool) {
	at := f.At()
	name, alias, foreign := strings.Cut(strings.TrimSpace(f.scope.text(f.Value)), "@")
	switch {
	case name == "":
		return nil, document.Node{}, false
	case foreign && alias != "self":
		if repository := s.foreign[alias]; repository != "" {
			alias = repository
		}
		s.include(pipeline.Include{
			Kind: "repository", Value: alias + "/" + strings.TrimPrefix(name, "/"), At: at, With: settings(params, "", 0),
		})
		return nil, document.Node{}, false
	}
	p, ok := s.find(name, f.scope.file)
	if !ok {
		if !s.out.Component || !strings.Contains(name, "${{") {
			s.r.problem(at.Path, at.Line, evidence.Unresolved, "the template "+document.Short(name)+" is not in this repository")
		}
		return nil, document.Node{}, false
	}
	s.r.called[p] = true
	inner, ok := s.deeper(p, at)
	if !ok || !s.r.spend(1) {
		return nil, document.Node{}, false
	}
	doc := s.r.load(p)
	if doc == nil {
		return nil, document.Node{}, false
	}
	s.include(pipeline.Include{Kind: "local", Value: p, At: at, Followed: true})
	root := doc.Root()
	for _, d := range parameterList(root.Get("parameters")) {
		inner.pass(d.name, value{kind: object, node: d.fallback, scope: inner, absent: !d.fallback.Exists()})
	}
	for _, f := range params.scope.fields(params.node) {
		v := value{kind: object, node: f.Value, scope: f.scope}
		if len(f.scope.triggers) < len(s.triggers) {
			before := inner.params[strings.ToLower(f.Name)]
			v.only, v.otherwise = f.scope.triggers, &before
		}
		inner.pass(f.Name, v)
	}
	return inner, root, true
}

// pass sets a parameter.
func (s *scope) pass(name string, v value) {
	lower := strings.ToLower(name)
	if _, ok := s.params[lower]; !ok {
		s.passed = append(s.passed, name)
	}
	s.params[lower] = v
}

// find returns the path of a template that is named from a file.
func (s *scope) find(name, from string) (string, bool) {
	if strings.Contains(name, "${{") {
		return "", false
	}
	name = strings.ReplaceAll(name, `\`, "/")
	if rest, ok := strings.CutPrefix(name, "/"); ok {
		p := path.Clean(rest)
		return p, s.r.has[p]
	}
	for _, p := range []string{path.Join(path.Dir(from), name), path.Clean(name)} {
		if s.r.has[p] {
			return p, true
		}
	}
	return "", false
}

// settingsDepth is how many mappings deep the settings of a template are read.
const settingsDepth = 6

// settings reads what a template of another repository is told, other than what
// it is to run, by dotted path.
func settings(params piece, prefix string, depth int) []pipeline.Pair {
	var list []pipeline.Pair
	for _, f := range params.scope.fields(params.node) {
		name := prefix + strings.ToLower(f.Name)
		p := f.scope.resolved(f.Value)
		switch {
		case p.node.IsMapping() && depth < settingsDepth:
			list = append(list, settings(p, name+".", depth+1)...)
		case p.node.IsScalar():
			list = append(list, pipeline.Pair{Key: name, Value: strings.TrimSpace(p.scope.text(p.node)), At: f.At()})
		}
	}
	return list
}

// include notes what is taken in, once for each place.
func (s *scope) include(in pipeline.Include) {
	noted := func(have pipeline.Include) bool {
		return have.Kind == in.Kind && have.Value == in.Value && have.At == in.At
	}
	if len(s.out.Includes) < maxJobs && !slices.ContainsFunc(s.out.Includes, noted) {
		s.out.Includes = append(s.out.Includes, in)
	}
}

// called reads the template of a call among stages or jobs. What is handed to
// a template of another repository is read where it stands: such templates
// wrap the stages, jobs and steps that they are given.
func (s *scope) called(f entry, params piece) {
	if inner, root, ok := s.template(f, params); ok {
		inner.body(root)
		return
	}
	if strings.Contains(f.Value.Text(), "@") {
		s.handed(params, 0)
	}
}

// handed reads the stages and jobs among the parameters of a call.
func (s *scope) handed(params piece, depth int) {
	for _, f := range params.scope.fields(params.node) {
		in := *s
		in.place(f.scope)
		in.triggers, in.gates, in.narrowed = f.scope.triggers, f.scope.gates, f.scope.narrowed
		if f.Name == "pool" {
			s.pool(f.Value)
			continue
		}
		list := in.resolved(f.Value)
		switch {
		case listOf(list.node, "stage"):
			in.stages(f.Value)
		case listOf(list.node, "job", "deployment"):
			in.jobs(f.Value)
		case f.Name == "stages":
			in.stages(f.Value)
		case f.Name == "jobs":
			in.jobs(f.Value)
		case list.node.IsSequence() && listOf(list.node, stepKeys...):
			in.onlySteps(f)
		case list.node.IsMapping() && depth < 2:
			in.handed(list, depth+1)
		}
	}
}

// handedSteps returns the steps among the parameters of a call of another repository's template.
func (s *scope) handedSteps(params piece) []pipeline.Step {
	var steps []pipeline.Step
	for _, f := range params.scope.fields(params.node) {
		in := *s
		in.place(f.scope)
		if list := in.resolved(f.Value); list.node.IsSequence() && listOf(list.node, stepKeys...) {
			steps = append(steps, in.steps(f.Value)...)
		}
	}
	return steps
}
