package azurepipelines

import (
	"maps"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// declared is a parameter that a file declares.
type declared struct {
	name, kind string
	at         pipeline.Line
	fallback   document.Node
}

// parameterList reads both forms of parameters: a list of declarations, and
// the older mapping of names to defaults.
func parameterList(n document.Node) []declared {
	var list []declared
	if n.IsMapping() {
		for _, f := range n.Fields() {
			list = append(list, declared{name: f.Name, at: f.At(), fallback: f.Value})
		}
		return list
	}
	for _, item := range n.Items() {
		f, ok := item.Field("name")
		if !ok || !f.Value.IsScalar() {
			continue
		}
		list = append(list, declared{
			name: f.Value.Text(), kind: item.Get("type").Text(), at: f.At(), fallback: item.Get("default"),
		})
	}
	return list
}

// variables adds variables to the scope: a mapping, or a list in which groups
// and templates may stand as well.
func (s *scope) variables(n document.Node) {
	s.vars = maps.Clone(s.vars)
	if s.vars == nil {
		s.vars = map[string]string{}
	}
	s.environ = nil
	s.addVariables(n)
}

// addRootVariables adds the variables of a template that is extended: they are the pipeline's.
func (s *scope) addRootVariables(n document.Node) {
	if n.Exists() {
		s.variables(n)
		s.out.Env = append(s.out.Env, s.environ...)
		s.environ = nil
	}
}

func (s *scope) addVariables(n document.Node) {
	n = s.resolved(n).node
	if n.IsMapping() {
		for _, f := range s.fields(n) {
			s.setVariable(f.Name, f.scope.text(f.Value), f.Value.At())
		}
		return
	}
	for _, item := range s.items(n) {
		var name, content string
		var at pipeline.Line
		for _, f := range item.scope.fields(item.node) {
			switch f.Name {
			case "name":
				name = f.scope.text(f.Value)
			case "value":
				content, at = f.scope.text(f.Value), f.At()
			case "template":
				item.scope.variableTemplate(s, item, f)
			}
		}
		if name != "" && at.Line > 0 {
			s.setVariable(name, content, at)
		}
	}
}

func (s *scope) setVariable(name, content string, at pipeline.Line) {
	s.vars[strings.ToLower(name)] = content
	s.environ = append(s.environ, pipeline.Pair{Key: envName(name), Value: content, At: at})
}

// envName is the name under which a script finds a variable.
func envName(name string) string {
	return strings.ToUpper(strings.NewReplacer(".", "_", " ", "_").Replace(name))
}

// variableTemplate adds the variables of a template to the scope they are declared in.
func (s *scope) variableTemplate(into *scope, call piece, f entry) {
	inner, root, ok := s.template(f, s.get(call.node, "parameters"))
	if !ok {
		return
	}
	inner.vars, inner.environ = into.vars, nil
	inner.addVariables(root.Get("variables"))
	into.environ = append(into.environ, inner.environ...)
}

// resources reads the containers and repositories that the rest names by an alias.
func (s *scope) resources(n document.Node) {
	for _, item := range s.items(n.Get("containers")) {
		if alias := item.node.Get("container").Text(); alias != "" {
			s.images[alias] = item.scope.text(item.node.Get("image"))
		}
	}
	for _, item := range s.items(n.Get("repositories")) {
		if alias := item.node.Get("repository").Text(); alias != "" {
			s.foreign[alias] = item.scope.text(item.node.Get("name"))
		}
	}
}

// pool learns from a pool which system its machines run.
func (s *scope) pool(n document.Node) {
	if !n.Exists() {
		return
	}
	var words []string
	p := s.resolved(n)
	if p.node.IsScalar() {
		words = append(words, p.scope.text(p.node))
	}
	for _, f := range p.scope.fields(p.node) {
		words = append(words, f.scope.texts(f.Value)...)
	}
	s.os = ""
	for i, word := range words {
		word = s.macros(word, plainText, "")
		words[i] = strings.ToLower(word)
	}
	is := func(parts ...string) bool {
		return slices.ContainsFunc(words, func(word string) bool {
			return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(word, part) })
		})
	}
	switch {
	case is("windows", "vs2017", "vs2019", "vs2022", "vs2026", "win2", "win-", "-win"):
		s.os = "Windows_NT"
	case is("macos", "osx"):
		s.os = "Darwin"
	case is("ubuntu", "linux", "mariner", "debian", "rhel"):
		s.os = "Linux"
	}
}
