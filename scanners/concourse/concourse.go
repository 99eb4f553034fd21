// Package concourse reads the pipelines of Concourse into the normal form of
// package pipeline. Task files of the same repository are taken in where they
// are named. It runs nothing and recognises no tool.
//
// The format: https://concourse-ci.org/pipelines.html
package concourse

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of the CI system.
const System = "concourse"

// Limits on what one tree may hold, far above what any real one has.
const (
	maxFiles = 1_000
	maxSteps = 20_000
)

// reader holds what is shared while the pipelines of one tree are read.
type reader struct {
	*document.Reader
	files document.Files
	// paths holds the files of the tree and their folders, once something asks for them.
	paths map[string]bool
	steps int
}

// Read reads every pipeline. Concourse is told where its pipelines are, so they
// are known by what they say. A file that cannot be read is a problem and
// affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{Reader: document.NewReader(files), files: files}
	var pipelines []pipeline.Pipeline
	count := 0
	for _, p := range files.Paths() {
		if !mayBe(p) {
			continue
		}
		text, err := files.Text(p)
		if err != nil || !looksLike(text) {
			continue
		}
		if count++; count > maxFiles {
			r.Problem(p, 0, evidence.Limit, "too many files that may be pipelines; the rest was left out")
			break
		}
		if doc := r.Document(p); doc != nil && isPipeline(doc.Root()) {
			pipelines = append(pipelines, r.read(doc))
		}
	}
	return pipelines, r.Problems()
}

// mayBe reports whether a file stands or is named as pipelines of Concourse are.
func mayBe(p string) bool {
	if !strings.HasSuffix(p, ".yml") && !strings.HasSuffix(p, ".yaml") {
		return false
	}
	dir, base := path.Split(p)
	if strings.Contains(p, "concourse") || strings.Contains(base, "pipeline") {
		return true
	}
	for folder := range strings.SplitSeq(dir, "/") {
		switch folder {
		case "ci", ".ci", "pipelines", "pipeline":
			return true
		}
	}
	return false
}

// looksLike reports whether a text has the words of a pipeline.
func looksLike(text []byte) bool {
	has := func(word string) bool { return bytes.Contains(text, []byte(word)) }
	return has("jobs:") && has("plan:") && (has("get:") || has("task:") || has("put:"))
}

// isPipeline reports whether a document has jobs with plans.
func isPipeline(root document.Node) bool {
	jobs := root.Get("jobs")
	return jobs.IsSequence() && slices.ContainsFunc(jobs.Items(), func(j document.Node) bool { return j.Get("plan").IsSequence() })
}

// config is one pipeline while it is read.
type config struct {
	*reader
	resources, types map[string]document.Node
	gets             map[string][]get // by job
	own              map[string]bool  // the names under which this repository is taken in
	result           *pipeline.Pipeline
}

func (r *reader) read(doc *document.Document) pipeline.Pipeline {
	root := doc.Root()
	p := pipeline.Pipeline{System: System, Path: doc.Path, At: doc.Line(1), Triggers: []pipeline.Trigger{}}
	c := &config{reader: r, resources: byName(root.Get("resources")), types: byName(root.Get("resource_types")), gets: map[string][]get{}, own: map[string]bool{}, result: &p}
	c.owned(root.Get("jobs"))
	for _, item := range root.Get("jobs").Items() {
		if item.IsMapping() {
			p.Jobs = append(p.Jobs, c.job(item))
		}
	}
	c.start()
	return p
}

// byName indexes a list of mappings by their names.
func byName(list document.Node) map[string]document.Node {
	named := map[string]document.Node{}
	for _, item := range list.Items() {
		named[item.Get("name").Text()] = item
	}
	return named
}

// job reads a job; what starts it is told once all jobs are known.
func (c *config) job(item document.Node) pipeline.Job {
	j := pipeline.Job{ID: item.Get("name").Text(), At: item.At()}
	w := &walk{config: c, job: &j, inputs: map[string]bool{}, resource: map[string]string{}}
	for _, step := range item.Get("plan").Items() {
		w.step(step, nil, 0)
	}
	j.Environment = environment(&j)
	w.hooks(item, nil, 0)
	c.gets[j.ID] = w.gets
	for _, g := range w.gets {
		for _, need := range g.passed {
			if !slices.Contains(j.Needs, need) {
				j.Needs = append(j.Needs, need)
			}
		}
	}
	return j
}

// mounted turns a path below the inputs of a task into one of this repository:
// an input that is a checkout of it comes first. False means that it is of
// another repository.
func (r *reader) mounted(file string) (string, bool) {
	if r.paths == nil {
		r.paths = map[string]bool{}
		for _, p := range r.files.Paths() {
			for ; p != "." && !r.paths[p]; p = path.Dir(p) {
				r.paths[p] = true
			}
		}
	}
	file = path.Clean(strings.TrimPrefix(file, "./"))
	if _, rest, ok := strings.Cut(file, "/"); ok && r.paths[rest] {
		return rest, true
	}
	return file, r.paths[file]
}

// variable writes what a pipeline is given, "((name))", as a variable of the
// shell; arithmetic of the shell stays.
func variable(text string) string {
	if !strings.Contains(text, "((") {
		return text
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "((")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "))")
		if !closed || strings.HasSuffix(before, "$") || !isName(name) {
			b.WriteString("((")
			text = rest
			continue
		}
		b.WriteString("${" + strings.Map(shellName, name) + "}")
		text = after
	}
}

// isName reports whether a text is the name of a variable, with its source and fields.
func isName(text string) bool {
	return text != "" && len(text) <= 200 && strings.IndexFunc(text, func(c rune) bool {
		return shellName(c) != c && !strings.ContainsRune(`-./:"`, c)
	}) < 0
}

// shellName makes the letters of any text those of a shell variable.
func shellName(c rune) rune {
	if c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
		return c
	}
	return '_'
}
