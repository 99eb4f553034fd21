// Package teamcity reads the build configurations that TeamCity keeps in a
// repository's .teamcity folder: the Kotlin DSL, and the older XML.
//
// The DSL is a program. What is read of it is what stands there plainly: build
// types, templates and base classes, their steps, triggers, features and
// dependencies, and the functions of the same folder that add steps.
package teamcity

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
const System = "teamcity"

// folder is where TeamCity keeps its settings.
const folder = ".teamcity"

// maxFiles is how many files of one project are read.
const maxFiles = 1000

// Read reads all projects of a tree: each .teamcity folder is one pipeline,
// and each of its build configurations a job.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	roots := map[string][]string{}
	for _, p := range files.Paths() {
		if !strings.HasSuffix(p, ".kts") && !strings.HasSuffix(p, ".kt") && !strings.HasSuffix(p, ".xml") {
			continue
		}
		at := strings.Index("/"+p, "/"+folder+"/")
		if at < 0 || path.Base(p) == "pom.xml" {
			continue
		}
		root := p[:at+len(folder)]
		roots[root] = append(roots[root], p)
	}
	r := &reader{files: files}
	var pipelines []pipeline.Pipeline
	for root, paths := range roots {
		slices.Sort(paths)
		if len(paths) > maxFiles {
			r.problem(root, 0, evidence.Limit, "too many files in one project; the rest was left out")
			paths = paths[:maxFiles]
		}
		if p := r.project(root, paths); p != nil {
			pipelines = append(pipelines, *p)
		}
	}
	slices.SortFunc(pipelines, func(a, b pipeline.Pipeline) int { return strings.Compare(a.Path, b.Path) })
	slices.SortFunc(r.problems, func(a, b evidence.Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), strings.Compare(a.Message, b.Message))
	})
	return pipelines, r.problems
}

type reader struct {
	files    document.Files
	problems []evidence.Problem
}

func (r *reader) problem(p string, line int, kind evidence.ProblemKind, message string) {
	r.problems = append(r.problems, evidence.Problem{Path: p, Line: line, Kind: kind, Message: message})
}

// file is a parsed file of the DSL.
type file struct {
	path   string
	source *dsl.Source
	index  *lines.Index
}

// line returns the place of an offset.
func (f *file) line(at int) pipeline.Line {
	n := f.index.At(at)
	return pipeline.Line{Path: f.path, Line: n, Text: f.index.Text(n)}
}

// maxFile is the largest file that is read, in bytes.
const maxFile = 1 << 20

// text returns a file's content; false when it cannot be read.
func (r *reader) text(p string) (string, bool) {
	content, err := r.files.Text(p)
	switch {
	case err != nil:
		r.problem(p, 0, evidence.Unreadable, err.Error())
		return "", false
	case len(content) > maxFile:
		r.problem(p, 0, evidence.TooLarge, "the file is too large for settings of TeamCity")
		return "", false
	}
	return lines.Clean(content), true
}

func (r *reader) file(p string) *file {
	text, ok := r.text(p)
	if !ok {
		return nil
	}
	f := &file{path: p, source: dsl.Parse(text, dsl.Kotlin), index: lines.New(text)}
	if f.source.Fault != "" {
		kind := evidence.Unparsed
		if f.source.Deep {
			kind = evidence.Limit
		}
		r.problem(p, f.index.At(f.source.FaultAt), kind, f.source.Fault)
	}
	return f
}

// project reads one .teamcity folder; nil where there is nothing to read.
func (r *reader) project(root string, paths []string) *pipeline.Pipeline {
	p := newProject(root)
	var parsed []*file
	for _, name := range paths {
		if strings.HasSuffix(name, ".xml") {
			if text, ok := r.text(name); ok {
				r.xml(p, name, text)
			}
			continue
		}
		if f := r.file(name); f != nil {
			parsed = append(parsed, f)
			p.declare(f)
		}
	}
	if len(parsed) == 0 && len(p.jobs) == 0 {
		return nil
	}
	for _, f := range parsed {
		p.collect(f, f.source.Tokens, "", 0)
	}
	out := p.pipeline()
	if p.over() {
		r.problem(out.Path, 1, evidence.Limit, "too much to read once templates and functions are followed; the rest was left out")
	}
	return out
}
