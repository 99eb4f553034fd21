// Package jenkins reads Jenkinsfiles, declarative and scripted, and the steps
// that a repository defines for them in vars/ and in loaded Groovy files.
//
// A Jenkinsfile is a program. What is read of it is what its author wrote down
// plainly: stages, steps, conditions on branches, scripts. A script that is
// put together at run time is kept as far as it stands there.
package jenkins

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/lines"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of the CI system.
const System = "jenkins"

// Read reads all pipelines of a tree.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	t := &tree{files: files, read: map[string]*file{}, vars: map[string]string{}}
	var main, maybe, vars []string
	for _, p := range files.Paths() {
		switch kindOf(p) {
		case isPipeline:
			main = append(main, p)
		case isScript:
			maybe = append(maybe, p)
		case isStep:
			vars = append(vars, p)
			t.vars[strings.TrimSuffix(path.Base(p), ".groovy")] = p
		}
	}
	slices.Sort(main)
	slices.Sort(maybe)
	slices.Sort(vars)
	var pipelines []pipeline.Pipeline
	for _, p := range main {
		if f := t.file(p); f != nil {
			pipelines = append(pipelines, t.pipeline(f))
		}
	}
	for _, p := range maybe {
		if f := t.file(p); f != nil && hasCall(f.source.Tokens, "pipeline", "node") {
			pipelines = append(pipelines, t.pipeline(f))
		}
	}
	for _, p := range vars {
		if f := t.file(p); f != nil && f.functions["call"] != nil {
			pipelines = append(pipelines, t.step(f))
		}
	}
	slices.SortFunc(t.problems, func(a, b evidence.Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), strings.Compare(a.Message, b.Message))
	})
	return pipelines, slices.Compact(t.problems)
}

// What a path is to Jenkins.
const (
	isNothing  = iota
	isPipeline // a Jenkinsfile by its name
	isScript   // a Groovy file in a folder of Jenkins's
	isStep     // a step that the repository defines
)

// kindOf tells what a path is, by its name alone.
func kindOf(p string) int {
	name := path.Base(p)
	switch {
	case hasPrefixFold(name, "jenkinsfile"):
		if text[strings.TrimPrefix(path.Ext(name), ".")] {
			return isNothing
		}
		return isPipeline
	case hasSuffixFold(name, ".jenkinsfile"):
		return isPipeline
	case !strings.HasSuffix(name, ".groovy"):
	case path.Dir(p) == "vars":
		return isStep
	case path.Base(path.Dir(p)) == "jenkins" || path.Base(path.Dir(p)) == ".jenkins":
		return isScript
	}
	return isNothing
}

// text holds the endings of files that are about Jenkinsfiles, or make them.
var text = map[string]bool{"md": true, "adoc": true, "rst": true, "html": true, "txt": true, "java": true, "go": true, "py": true, "rb": true, "js": true, "ts": true, "json": true, "yml": true, "yaml": true, "xml": true, "sh": true, "j2": true, "erb": true, "tpl": true, "svg": true, "png": true}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}

// tree is the repository that is read.
type tree struct {
	files    document.Files
	read     map[string]*file
	paths    map[string]bool   // made when first asked for
	vars     map[string]string // the files of the repository's own steps, by name
	problems []evidence.Problem
}

// file is a parsed file.
type file struct {
	path      string
	source    *dsl.Source
	index     *lines.Index
	size      int
	functions map[string]*function
}

// function is a function that a file defines.
type function struct {
	file   *file
	name   string
	params []string
	body   dsl.Token
}

// line returns the place of an offset.
func (f *file) line(at int) pipeline.Line {
	n := f.index.At(at)
	return pipeline.Line{Path: f.path, Line: n, Text: f.index.Text(n)}
}

// maxFile is the largest file that is read, in bytes.
const maxFile = 1 << 20

// file parses a file once; nil when it cannot be read.
func (t *tree) file(p string) *file {
	if f, ok := t.read[p]; ok {
		return f
	}
	t.read[p] = nil
	content, err := t.files.Text(p)
	if err != nil {
		t.problem(p, 0, evidence.Unreadable, err.Error())
		return nil
	}
	if len(content) > maxFile {
		t.problem(p, 0, evidence.TooLarge, "the file is too large for a Jenkinsfile")
		return nil
	}
	text := lines.Clean(content)
	f := &file{path: p, source: dsl.Parse(text, dsl.Groovy), index: lines.New(text), size: len(text), functions: map[string]*function{}}
	if f.source.Fault != "" {
		kind := evidence.Unparsed
		if f.source.Deep {
			kind = evidence.Limit
		}
		t.problem(p, f.index.At(f.source.FaultAt), kind, f.source.Fault)
	}
	for _, statement := range dsl.Statements(f.source.Tokens) {
		if fn := definition(statement); fn != nil {
			fn.file = f
			f.functions[fn.name] = fn
		}
	}
	t.read[p] = f
	return f
}

func (t *tree) problem(p string, line int, kind evidence.ProblemKind, message string) {
	t.problems = append(t.problems, evidence.Problem{Path: p, Line: line, Kind: kind, Message: message})
}

// definition reads a function's definition, or a closure with a name; nil for
// any other statement.
func definition(statement []dsl.Token) *function {
	if name, value, ok := dsl.Assignment(statement); ok {
		if len(value) == 1 && value[0].Opens("{") && !strings.Contains(name, ".") && statement[0].Is("def") {
			fn := &function{name: name, body: value[0]}
			for i, token := range value[0].Inner {
				if token.Is("->") {
					fn.params = paramNames(value[0].Inner[:i])
				}
			}
			return fn
		}
		return nil
	}
	n := len(statement)
	if n < 4 || !statement[n-1].Opens("{") || !statement[n-2].Opens("(") || statement[n-3].Kind == dsl.Symbol {
		return nil
	}
	for _, token := range statement[:n-3] {
		if token.Kind == dsl.Group && token.Word != "[" && token.Word != "(" || token.Kind == dsl.Text || notTypes[token.Word] || token.Is("=") {
			return nil
		}
	}
	if statement[0].Kind != dsl.Word && !statement[0].Is("@") || statement[n-4].Is(".") {
		return nil
	}
	return &function{name: statement[n-3].Plain(), params: paramNames(statement[n-2].Inner), body: statement[n-1]}
}

// notTypes are the words that do not begin a definition.
var notTypes = map[string]bool{"return": true, "else": true, "new": true, "if": true, "for": true, "while": true, "switch": true, "try": true, "catch": true, "throw": true, "class": true, "import": true, "do": true}

// paramNames are the names of a function's parameters, in order.
func paramNames(tokens []dsl.Token) []string {
	var names []string
	for _, a := range dsl.Args(tokens) {
		name := a.Key
		for _, token := range a.Value {
			if token.Is("=") {
				break
			}
			if a.Key == "" && token.Kind == dsl.Word {
				name = token.Word
			}
		}
		names = append(names, name)
	}
	return names
}
