// Package cirrus reads the tasks of Cirrus CI: .cirrus.yml in the root of the
// repository. A key that is there more than once means each of its values.
// https://cirrus-ci.org/guide/writing-tasks/
package cirrus

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of this CI system in pipelines and in the catalogue.
const System = "cirrus-ci"

// program is a file of Starlark that yields more tasks.
const program = ".cirrus.star"

// maxJobs is how many tasks are read of one file, the variants of each among them.
const maxJobs = 1000

// Read returns the pipelines of a tree, and what could not be read.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	docs := document.NewReader(files)
	var pipelines []pipeline.Pipeline
	for _, p := range files.Paths() {
		switch p {
		case ".cirrus.yml", ".cirrus.yaml":
			if doc := docs.Document(p); doc != nil {
				r := &reader{docs: docs, root: doc.Root()}
				pipelines = append(pipelines, r.read(p))
			}
		case program:
			docs.Problem(p, 1, evidence.Unseen, "tasks are made by a program, which is not run")
		}
	}
	return pipelines, docs.Problems()
}

// reader reads one file.
type reader struct {
	docs     *document.Reader
	root     document.Node
	pipeline pipeline.Pipeline
	over     bool
}

func (r *reader) read(p string) pipeline.Pipeline {
	r.pipeline = pipeline.Pipeline{
		System: System, Path: p, At: r.root.At(), Env: variables(r.root.Get("env")),
		Triggers: byDefault().Triggers(r.root.At(), "every event"),
	}
	for _, f := range r.root.Entries() {
		if kind, ok := taskKind(f.Name); ok {
			r.task(f, kind)
		}
	}
	if len(r.pipeline.Jobs) == 0 {
		r.docs.Problem(p, r.pipeline.At.Line, evidence.Unparsed, "there are no tasks")
	}
	return r.pipeline
}

// byDefault are the events on which everything runs that says nothing else.
func byDefault() condition.Occasions {
	return condition.On(pipeline.Push, pipeline.Change, pipeline.Tag)
}

// taskKind reports whether a key of the file is a task, and of which kind:
// "task", "docker_builder" or "pipe", alone or after a name.
func taskKind(key string) (string, bool) {
	for _, kind := range []string{"task", "docker_builder", "pipe"} {
		if key == kind || strings.HasSuffix(key, "_"+kind) {
			return kind, true
		}
	}
	return "", false
}

// variables reads an environment. Values for a matrix are left out: none of
// them holds for all of it.
func variables(env document.Node) []pipeline.Pair {
	var pairs []pipeline.Pair
	for _, f := range env.Fields() {
		if f.Name != "matrix" {
			pairs = append(pairs, pipeline.Pair{Key: f.Name, Value: f.Value.Text(), At: f.At()})
		}
	}
	return pairs
}

// task reads a task, once for each of its variants that differs in what it does.
func (r *reader) task(f document.Field, kind string) {
	id := strings.TrimSuffix(strings.TrimSuffix(f.Name, kind), "_")
	for _, layers := range variants(f.Value, 0) {
		if len(r.pipeline.Jobs) >= maxJobs {
			if !r.over {
				r.docs.Problem(r.pipeline.Path, f.Line, evidence.Limit, "too many tasks; the rest was left out")
			}
			r.over = true
			return
		}
		t := &task{reader: r, fields: merged(layers), at: f.At(), id: id, kind: kind}
		r.pipeline.Jobs = append(r.pipeline.Jobs, t.job(len(r.pipeline.Jobs)+1))
	}
}

// maxVariants is how many variants of one task are read.
const maxVariants = 50

// variants returns what a task consists of: its own entries, and before them
// those of one element of its matrix at a time, which replace them. A matrix
// further down, in a setting, changes values only.
// https://cirrus-ci.org/guide/writing-tasks/#matrix-modification
func variants(n document.Node, depth int) [][]document.Field {
	const nested = 3 // an element may have a matrix of its own
	var own []document.Field
	var matrix []document.Node
	for _, f := range n.Entries() {
		switch {
		case f.Name != "matrix":
			own = append(own, f)
		case f.Value.IsMapping():
			matrix = append(matrix, f.Value)
		default:
			matrix = append(matrix, f.Value.Items()...)
		}
	}
	var list [][]document.Field
	for _, m := range matrix {
		if depth >= nested || len(list) >= maxVariants || !m.IsMapping() {
			continue
		}
		for _, entries := range variants(m, depth+1) {
			list = append(list, append(entries, own...))
		}
	}
	if len(list) == 0 {
		return [][]document.Field{own}
	}
	return list[:min(len(list), maxVariants)]
}

// merged keeps the first entry of each key, but for keys that may repeat.
func merged(layers []document.Field) []document.Field {
	seen := map[string]bool{}
	var list []document.Field
	for _, f := range layers {
		if !seen[f.Name] || f.Name == "env" || f.Name == "environment" {
			list = append(list, f)
		}
		seen[f.Name] = true
	}
	return list
}
