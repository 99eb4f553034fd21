// Package buildkite reads Buildkite's pipelines: the files under .buildkite.
// What starts a pipeline is set outside the repository, and so assumed; files
// that steps upload while they run are followed.
// https://buildkite.com/docs/pipelines/configure
package buildkite

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of this CI system in pipelines and in the catalogue.
const System = "buildkite"

const (
	folder = ".buildkite/"
	// maxJobs is how many steps are read of one repository, those of uploads each time.
	maxJobs = 5000
	// maxUploads is how deep uploads are followed.
	maxUploads = 8
)

// Read returns the pipelines of a tree, and what could not be read.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{files: files, docs: document.NewReader(files), uploaded: map[string]bool{}, scripts: map[string][]pipeline.Line{}}
	var paths []string
	for _, p := range files.Paths() {
		if isCandidate(p) {
			paths = append(paths, p)
		} else if isProgram(p) {
			r.programs = append(r.programs, p)
		}
	}
	if len(paths) == 0 && len(r.programs) == 0 {
		return nil, nil
	}
	first := r.entry(paths)
	var pipelines []pipeline.Pipeline
	if first != "" {
		pipelines = append(pipelines, r.pipelines(first)...)
	}
	for _, p := range paths { // what nothing uploads, Buildkite is told to start with
		if p != first && !r.uploaded[p] {
			pipelines = append(pipelines, r.pipelines(p)...)
		}
	}
	kept := pipelines[:0] // what came to be uploaded after it was read
	for _, p := range pipelines {
		if p.Path == first || !r.uploaded[p.Path] {
			kept = append(kept, p)
		}
	}
	if first == "" {
		r.made()
	}
	return kept, r.docs.Problems()
}

// made notes the programs that make a pipeline, unless they only write out
// files of the repository, which are read.
func (r *reader) made() {
	for _, p := range r.programs {
		for _, u := range (&walk{reader: r}).cats(p, nil, pipeline.Line{Path: p, Line: 1}) {
			if u.path == "" {
				r.docs.Problem(p, 1, evidence.Unseen, "the pipeline is made by a program, which is not run")
			}
		}
	}
}

// isCandidate reports whether a pipeline may stand at a path.
func isCandidate(p string) bool {
	if p == "buildkite.yml" || p == "buildkite.yaml" {
		return true
	}
	rest, ok := strings.CutPrefix(p, folder)
	if !ok {
		return false
	}
	switch path.Ext(rest) {
	case ".yml", ".yaml":
		return true
	case ".json":
		return strings.HasPrefix(path.Base(rest), "pipeline")
	}
	return false
}

// isProgram reports whether a path is where a program that makes the pipeline is kept.
func isProgram(p string) bool {
	rest, ok := strings.CutPrefix(p, folder)
	return ok && strings.HasPrefix(rest, "pipeline.") && !strings.Contains(rest, "/")
}

// entries are the names that the agent looks for, in its order.
var entries = []string{
	"buildkite.yml", "buildkite.yaml", ".buildkite/pipeline.yml", ".buildkite/pipeline.yaml", ".buildkite/pipeline.json",
}

// entry returns the file that a pipeline starts with by default; "" where there is none.
func (r *reader) entry(paths []string) string {
	for _, name := range entries {
		for _, p := range paths {
			if p == name {
				return p
			}
		}
	}
	return ""
}

// reader reads one repository.
type reader struct {
	files    document.Files
	docs     *document.Reader
	programs []string
	// uploaded holds the files that steps of others upload.
	uploaded map[string]bool
	// scripts holds the lines of scripts that upload something.
	scripts map[string][]pipeline.Line
	jobs    int
	over    bool
}

// pipelines reads a file as a pipeline; nothing where it is none.
func (r *reader) pipelines(p string) []pipeline.Pipeline {
	doc, steps := r.steps(p)
	if doc == nil {
		return nil
	}
	root := doc.Root()
	w := &walk{reader: r, stack: []string{p}, at: root.At()}
	w.pipeline = pipeline.Pipeline{System: System, Path: p, At: root.At(), Env: root.Get("env").Pairs()}
	w.started = startedBy(p)
	w.pipeline.Triggers = w.started.Triggers(root.At(), "pipeline settings")
	w.windows = isWindows(root.Get("agents"))
	w.list(steps, &scope{})
	return []pipeline.Pipeline{w.pipeline}
}

// steps returns a file's steps; nil where it is no pipeline.
func (r *reader) steps(p string) (*document.Document, document.Node) {
	doc := r.docs.Document(p)
	if doc == nil {
		return nil, document.Node{}
	}
	root := doc.Root()
	if root.IsSequence() {
		return doc, root
	}
	if steps := root.Get("steps"); steps.IsSequence() {
		return doc, steps
	}
	if path.Base(p) == "pipeline.yml" || path.Base(p) == "pipeline.yaml" {
		r.docs.Problem(p, root.At().Line, evidence.Unparsed, "there are no steps")
	}
	return nil, document.Node{}
}
