// Package githubactions reads the workflows and composite actions of GitHub
// Actions, and of Gitea and Forgejo, which follow its format, into the normal
// form of package pipeline. Steps of local actions and jobs of local reusable
// workflows are taken in where they are called, so that they are seen with the
// caller's triggers. It runs nothing and recognises no tool.
//
// The format: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions
package githubactions

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Files is the tree as this package needs it.
type Files interface {
	// Paths returns the paths of all files, slash-separated and relative to the root.
	Paths() []string
	// Text returns a file's content as UTF-8.
	Text(path string) ([]byte, error)
}

// systems maps the directories that hold workflows to the system that reads them.
var systems = []struct{ dir, name string }{
	{".github/workflows", "github-actions"},
	{".gitea/workflows", "gitea-actions"},
	{".forgejo/workflows", "forgejo-actions"},
}

// Limits on what one pipeline may hold after calls and aliases are followed.
// They are far above what any real workflow has.
const (
	maxNodes = 200_000
	maxSteps = 20_000
	maxJobs  = 2_000
	// maxDepth is how deep calls are followed; GitHub allows ten.
	maxDepth = 10
)

// reader holds what is shared while the workflows of one tree are read.
type reader struct {
	files     Files
	workflows []string
	// actions maps directories to the action files that stand in them.
	actions  map[string]string
	parsed   map[string]*file
	problems map[evidence.Problem]bool
	// called holds the paths of workflows and actions that another file calls.
	called map[string]bool
	spent  spending
}

// spending counts what the pipeline at hand has taken of the limits.
type spending struct {
	nodes, steps, jobs int
	over               bool
}

// Read reads every workflow, and every action that no workflow calls, sorted by
// path. A file that cannot be read is a problem and affects no other.
func Read(files Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{
		files:    files,
		actions:  map[string]string{},
		parsed:   map[string]*file{},
		problems: map[evidence.Problem]bool{},
		called:   map[string]bool{},
	}
	r.list()
	var pipelines []pipeline.Pipeline
	for _, p := range r.workflows {
		if w, ok := r.workflow(p); ok {
			pipelines = append(pipelines, w)
		}
	}
	pipelines = slices.DeleteFunc(pipelines, func(p pipeline.Pipeline) bool {
		return r.called[p.Path] && onlyCalled(p.Triggers)
	})
	pipelines = append(pipelines, r.components()...)
	slices.SortFunc(pipelines, func(a, b pipeline.Pipeline) int { return strings.Compare(a.Path, b.Path) })
	return pipelines, r.sortedProblems()
}

// list finds the files that concern this package.
func (r *reader) list() {
	for _, p := range r.files.Paths() {
		dir, base := path.Split(p)
		dir = strings.TrimSuffix(dir, "/")
		switch base {
		case "action.yml":
			r.actions[dir] = p
		case "action.yaml":
			// Where both stand, the runner takes action.yml.
			if r.actions[dir] == "" {
				r.actions[dir] = p
			}
		}
		if system(p) != "" && (strings.HasSuffix(base, ".yml") || strings.HasSuffix(base, ".yaml")) {
			r.workflows = append(r.workflows, p)
		}
	}
	slices.Sort(r.workflows)
}

// system names the system whose workflow directory holds the path, "" for none.
func system(p string) string {
	dir := path.Dir(p)
	for _, s := range systems {
		if dir == s.dir {
			return s.name
		}
	}
	return ""
}

// onlyCalled reports whether nothing but other workflows starts it.
func onlyCalled(triggers []pipeline.Trigger) bool {
	return len(triggers) > 0 && !slices.ContainsFunc(triggers, func(t pipeline.Trigger) bool {
		return t.Kind != pipeline.Called
	})
}

// workflow reads one workflow file; false means that nothing of it could be read.
func (r *reader) workflow(p string) (pipeline.Pipeline, bool) {
	doc := r.file(p)
	if doc == nil {
		return pipeline.Pipeline{}, false
	}
	r.spent = spending{}
	s := &scope{r: r, doc: doc, stack: []string{p}}
	w := pipeline.Pipeline{System: system(p), Path: p, At: doc.Line(1)}
	s.header(&w, doc.root)
	if len(w.Triggers) == 0 {
		r.problem(p, 1, evidence.Unparsed, "the workflow states no trigger (on:)")
	}
	w.Jobs = s.jobs(doc.root)
	r.checkLimits(p)
	return w, true
}

// header reads what stands above the jobs.
func (s *scope) header(w *pipeline.Pipeline, root node) {
	for i, f := range s.fields(root) {
		if i == 0 {
			w.At = s.line(f.line)
		}
		switch f.name {
		case "name":
			w.Name, w.At = s.text(f.value), s.line(f.line)
		case "on":
			w.Triggers = s.triggersOf(f)
			w.Inputs = s.dispatchInputs(f.value)
			s.triggers = w.Triggers
		case "env":
			w.Env = s.pairs(f.value)
		case "permissions":
			w.Permissions = s.permissions(f)
		case "defaults":
			s.defaults(f.value)
		}
	}
	w.Reusable = slices.ContainsFunc(w.Triggers, func(t pipeline.Trigger) bool { return t.Kind == pipeline.Called })
}

// checkLimits reports the pipeline that was cut short.
func (r *reader) checkLimits(p string) {
	if r.spent.over {
		r.problem(p, 1, evidence.Limit, "too much to read once calls and aliases are followed; the rest was left out")
	}
}

// problem notes what could not be read, once: a called file is read for each of its callers.
func (r *reader) problem(p string, line int, kind evidence.ProblemKind, message string) {
	r.problems[evidence.Problem{Path: p, Line: line, Kind: kind, Message: message}] = true
}

func (r *reader) sortedProblems() []evidence.Problem {
	problems := make([]evidence.Problem, 0, len(r.problems))
	for p := range r.problems {
		problems = append(problems, p)
	}
	slices.SortFunc(problems, func(a, b evidence.Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line),
			strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.Message, b.Message))
	})
	return problems
}
