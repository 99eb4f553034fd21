// Package azurepipelines reads the YAML pipelines of Azure Pipelines into the
// normal form of package pipeline. Templates of the repository are taken in
// where they are called, with the parameters of the call put in and the
// conditions on them decided as far as the files tell. A task that is no more
// than a command line is read as that command. It runs nothing and recognises
// no tool.
//
// The format: https://learn.microsoft.com/azure/devops/pipelines/yaml-schema
package azurepipelines

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name that pipelines of this package carry.
const System = "azure-pipelines"

// Limits on what is read of one tree, and on what one pipeline may hold once
// its templates are taken in. They are far above what any real one has.
const (
	maxFiles = 1000
	maxLoads = 5000 // files parsed, those parsed again for another pipeline included
	maxSteps = 20_000
	maxJobs  = 5000
	maxWork  = 400_000 // pieces looked at in one pipeline
	maxDepth = 20      // templates inside templates
)

// reader is the state of one call of [Read].
type reader struct {
	files document.Files
	has   map[string]bool
	// docs parses the files of the pipeline at hand.
	docs *document.Reader
	// called holds the files that another file takes in.
	called   map[string]bool
	parsed   map[string]expression
	problems []evidence.Problem
	seen     map[evidence.Problem]bool
	loaded   map[string]bool // by the pipeline at hand
	loads    int
	filling  int // texts inside texts whose expressions are being put in
	// lastStage is the stage of the pipeline at hand that was read last.
	lastStage string
	spent     spending
}

// spending counts what the pipeline at hand has taken of the limits.
type spending struct {
	work, steps, jobs int
	over              bool
}

// Read reads every pipeline, and every template that no pipeline takes in,
// sorted by path. A file that cannot be read is a problem and affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{
		files: files, has: map[string]bool{}, called: map[string]bool{},
		parsed: map[string]expression{}, seen: map[evidence.Problem]bool{},
	}
	var pipelines, templates []pipeline.Pipeline
	for _, c := range r.candidates() {
		p, ok := r.pipeline(c)
		switch {
		case !ok:
		case p.Component:
			templates = append(templates, p)
		default:
			pipelines = append(pipelines, p)
		}
	}
	pipelines = slices.DeleteFunc(append(pipelines, templates...), func(p pipeline.Pipeline) bool {
		return r.called[p.Path] && (p.Component || onlyByHand(p.Triggers))
	})
	slices.SortFunc(pipelines, func(a, b pipeline.Pipeline) int { return strings.Compare(a.Path, b.Path) })
	return pipelines, r.problems
}

// pipeline reads one file; false where it is no pipeline and no template of one.
func (r *reader) pipeline(c candidate) (pipeline.Pipeline, bool) {
	r.docs, r.loaded, r.spent, r.lastStage = document.NewReader(r.files), map[string]bool{}, spending{}, ""
	doc := r.load(c.path)
	if doc == nil {
		r.report()
		return pipeline.Pipeline{}, false
	}
	root := doc.Root()
	shape := shapeOf(root)
	if isTemplatePath(c.path) && !hasAny(root, "trigger", "pr", "schedules") && shape == whole {
		shape = template
	}
	if shape == other || shape == template && !c.sure || c.sniffed && !startsItself(root) {
		return pipeline.Pipeline{}, false
	}
	p := pipeline.Pipeline{System: System, Path: c.path, At: doc.Line(1)}
	if fields := root.Fields(); len(fields) > 0 {
		p.At = fields[0].At()
	}
	p.Component = shape == template
	p.Reusable = p.Component && root.Get("parameters").Exists()
	s := &scope{r: r, file: c.path, stack: []string{c.path}, out: &p, images: map[string]string{}, foreign: map[string]string{}}
	s.header(root)
	s.body(root)
	afterApproval(p.Jobs)
	if r.spent.over {
		r.problem(c.path, 1, evidence.Limit, "too much to read once templates are taken in; the rest was left out")
	}
	r.report()
	return p, true
}

// onlyByHand reports whether nothing but a person starts it.
func onlyByHand(triggers []pipeline.Trigger) bool {
	return !slices.ContainsFunc(triggers, func(t pipeline.Trigger) bool { return t.Kind != pipeline.Manual })
}

// header reads what stands above stages, jobs and steps.
func (s *scope) header(root document.Node) {
	p := s.out
	s.params = map[string]value{}
	for _, d := range parameterList(root.Get("parameters")) {
		if p.Component {
			s.pass(d.name, value{}) // whatever the caller passes
			continue
		}
		s.pass(d.name, value{kind: object, node: d.fallback, scope: s, asked: true, absent: !d.fallback.Exists()})
		p.Inputs = append(p.Inputs, pipeline.Input{Name: d.name, Type: d.kind, At: d.at})
	}
	p.Name = root.Get("name").Text()
	s.resources(root.Get("resources"))
	if !p.Component {
		p.Triggers = triggersOf(root, p)
		s.triggers = p.Triggers
	}
	s.variables(root.Get("variables"))
	p.Env = s.environ
	s.environ = nil
	s.pool(root.Get("pool"))
}

// load parses a file for the pipeline at hand; nil where it cannot be read.
func (r *reader) load(p string) *document.Document {
	if !r.loaded[p] {
		r.loaded[p] = true
		if r.loads++; r.loads > maxLoads {
			r.spent.over = true
			return nil
		}
	}
	return r.docs.Document(p)
}

// report takes over the problems of the documents that were read.
func (r *reader) report() {
	for _, p := range r.docs.Problems() {
		r.note(p)
	}
}

// problem notes what could not be read, once: a template is read for each of its callers.
func (r *reader) problem(p string, line int, kind evidence.ProblemKind, message string) {
	r.note(evidence.Problem{Path: p, Line: line, Kind: kind, Message: message})
}

func (r *reader) note(p evidence.Problem) {
	if !r.seen[p] {
		r.seen[p] = true
		r.problems = append(r.problems, p)
	}
}

// spend takes n pieces off the limit and reports whether there were enough.
func (r *reader) spend(n int) bool {
	r.spent.work += n
	r.spent.over = r.spent.over || r.spent.work > maxWork
	return !r.spent.over
}

// isTemplatePath reports whether a folder of the path says that templates are kept there.
func isTemplatePath(p string) bool {
	for dir := range strings.SplitSeq(path.Dir(p), "/") {
		if d := strings.ToLower(dir); strings.HasSuffix(d, "template") || strings.HasSuffix(d, "templates") {
			return true
		}
	}
	return false
}
