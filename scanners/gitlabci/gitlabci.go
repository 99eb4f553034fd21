// Package gitlabci reads a repository's GitLab CI/CD configuration into the
// pipeline model: the files taken in, extends, anchors and references resolved,
// every line with the file it stands in.
//
// What GitLab decides at run time is decided here in scenarios: a push to the
// default branch, a merge request, a tag and so on. See [scenario].
//
// The package knows neither tools nor shells, and follows nothing that lies in
// another repository: that is recorded as a [pipeline.Include].
package gitlabci

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name that pipelines of this package carry.
const System = "gitlab-ci"

// rootNames are the names that a pipeline may have, the first one first.
var rootNames = [...]string{".gitlab-ci.yml", ".gitlab-ci.yaml"}

// Read returns the pipeline at the root with everything that it takes in from
// this repository, then the building blocks for other pipelines: CI/CD
// components, and files of .gitlab/ci that nothing takes in.
//
// A file that cannot be read becomes a problem; what can be read is returned.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := newReader(files)
	var out []pipeline.Pipeline
	for _, name := range rootNames {
		if r.has[name] {
			out = append(out, r.pipeline(name, nil))
			break
		}
	}
	out = append(out, r.components()...)
	out = append(out, r.leftovers()...)
	return out, r.problems
}

// reader is the state of one call of [Read].
type reader struct {
	files    document.Files
	paths    []string // sorted
	has      map[string]bool
	sources  map[string]*source // nil for a file that could not be read
	taken    map[string]bool    // files that a pipeline was made of
	globs    map[string]truth   // answers of exists, by pattern
	patterns map[string]operand // by how they are written
	parsed   map[string]*condition
	problems []evidence.Problem
	work     int // units of work left, see [reader.spend]
	children int // child pipelines followed
}

func newReader(files document.Files) *reader {
	r := &reader{
		files:    files,
		paths:    slices.Sorted(slices.Values(files.Paths())),
		has:      map[string]bool{},
		sources:  map[string]*source{},
		taken:    map[string]bool{},
		globs:    map[string]truth{},
		patterns: map[string]operand{},
		parsed:   map[string]*condition{},
		work:     maxWork,
	}
	for _, p := range r.paths {
		r.has[p] = true
	}
	return r
}

// pipeline reads the file at path as a pipeline. A pipeline with a nil block
// is one that GitLab starts; otherwise it is a building block.
func (r *reader) pipeline(path string, block *pipeline.Pipeline) pipeline.Pipeline {
	p := pipeline.Pipeline{System: System, Path: path}
	if block != nil {
		p.Reusable, p.Component = block.Reusable, block.Component
	}
	c := &config{r: r, foreign: block != nil}
	o := c.load(path)
	if o == nil {
		p.At = pipeline.Line{Path: path, Line: 1}
		return p
	}
	p.At = o.at(o.first)
	p.Inputs = append(c.specInputs(o), c.prefilled()...)
	p.Env = c.pairs(c.top.get("variables"))
	if name := c.path(c.top, "workflow", "name"); name != nil {
		p.Name = name.text
	}
	p.Jobs = c.jobs(everySituation())
	p.Includes = c.includes
	p.Triggers = c.triggers(p.Jobs)
	return p
}

// components reads the CI/CD components that this repository publishes.
func (r *reader) components() []pipeline.Pipeline {
	var out []pipeline.Pipeline
	for _, p := range r.paths {
		if !isComponentPath(p) {
			continue
		}
		// The folder name is a common one (Helm charts have it): only a file
		// that opens with its specification is a component.
		if src := r.text(p); src == nil || !opensWithSpec(src.text) {
			continue
		}
		if len(out) == maxBlocks {
			r.problem(p, 0, evidence.Limit, "more CI/CD components than are read")
			break
		}
		out = append(out, r.pipeline(p, &pipeline.Pipeline{Reusable: true, Component: true}))
	}
	return out
}

// leftovers reads what stands in .gitlab/ci and nothing in this repository takes in.
func (r *reader) leftovers() []pipeline.Pipeline {
	var out []pipeline.Pipeline
	for _, p := range r.paths {
		if !strings.HasPrefix(p, ".gitlab/ci/") || !isYAML(p) || r.taken[p] {
			continue
		}
		if len(out) == maxBlocks {
			r.problem(p, 0, evidence.Limit, "more files in .gitlab/ci than are read")
			break
		}
		out = append(out, r.pipeline(p, &pipeline.Pipeline{Component: true}))
	}
	return out
}

// isComponentPath reports whether p is templates/NAME.yml or templates/NAME/template.yml.
func isComponentPath(p string) bool {
	rest, ok := strings.CutPrefix(p, "templates/")
	if !ok || !isYAML(rest) {
		return false
	}
	dir, file, nested := strings.Cut(rest, "/")
	return !nested || dir != "" && (file == "template.yml" || file == "template.yaml")
}

func isYAML(p string) bool {
	return strings.HasSuffix(p, ".yml") || strings.HasSuffix(p, ".yaml")
}

// opensWithSpec reports whether the first thing in a text is the key spec.
func opensWithSpec(text string) bool {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line == "---" || strings.HasPrefix(line, "#") {
			continue
		}
		return strings.HasPrefix(line, "spec:")
	}
	return false
}
