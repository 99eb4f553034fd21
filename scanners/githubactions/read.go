// Package githubactions reads the workflows and composite actions of GitHub
// Actions, and of Gitea and Forgejo, which follow its format, into the normal
// form of package pipeline. Steps of local actions and jobs of local reusable
// workflows are taken in where they are called, so that they are seen with the
// caller's triggers. It runs nothing and recognises no tool.
//
// The format: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions
package githubactions

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// systems maps the directories that hold workflows to the system that reads them.
var systems = []struct{ dir, name string }{
	{".github/workflows", "github-actions"},
	{".gitea/workflows", "gitea-actions"},
	{".forgejo/workflows", "forgejo-actions"},
}

// Limits on what one pipeline may hold after calls and aliases are followed.
// They are far above what any real workflow has.
const (
	maxSteps = 20_000
	maxJobs  = 2_000
	// maxDepth is how deep calls are followed; GitHub allows ten.
	maxDepth = 10
)

// reader holds what is shared while the workflows of one tree are read.
type reader struct {
	files     document.Files
	documents *document.Reader
	workflows []string
	// actions maps directories to the action files that stand in them.
	actions map[string]string
	// called holds the paths of workflows and actions that another file calls.
	called map[string]bool
	spent  spending
}

// spending is what the pipeline at hand has taken of the limits.
type spending struct {
	document.Budget
	steps, jobs int
}

// Read reads every workflow, and every action that no workflow calls, sorted by
// path. A file that cannot be read is a problem and affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{
		files:     files,
		documents: document.NewReader(files),
		actions:   map[string]string{},
		called:    map[string]bool{},
	}
	r.documents.Share(&r.spent.Budget)
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
	return pipelines, r.documents.Problems()
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

// file returns the document of a file that holds a mapping; nil where it is
// something else, or nothing that can be read.
func (r *reader) file(p string) *document.Document {
	doc := r.documents.Document(p)
	if doc == nil {
		return nil
	}
	if root := doc.Root(); !root.IsMapping() {
		r.documents.Problem(p, root.At().Line, evidence.Unparsed, "the file is not a mapping")
		return nil
	}
	return doc
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
	s.header(&w, doc.Root())
	if len(w.Triggers) == 0 {
		r.documents.Problem(p, 1, evidence.Unparsed, "the workflow states no trigger (on:)")
	}
	w.Jobs = s.jobs(doc.Root())
	r.checkLimits(p)
	return w, true
}

// header reads what stands above the jobs.
func (s *scope) header(w *pipeline.Pipeline, root document.Node) {
	for i, f := range root.Fields() {
		if i == 0 {
			w.At = f.At()
		}
		switch f.Name {
		case "name":
			w.Name, w.At = s.text(f.Value), f.At()
		case "on":
			w.Triggers = s.triggersOf(f.Value)
			w.Inputs = s.dispatchInputs(f.Value)
			s.triggers = w.Triggers
		case "env":
			w.Env = s.pairs(f.Value)
			s.env = w.Env
		case "permissions":
			w.Permissions = s.permissions(f)
		case "defaults":
			s.defaults(f.Value)
		}
	}
	w.Reusable = slices.ContainsFunc(w.Triggers, func(t pipeline.Trigger) bool { return t.Kind == pipeline.Called })
}

// checkLimits reports the pipeline that was cut short.
func (r *reader) checkLimits(p string) {
	if r.spent.Over() {
		r.documents.Problem(p, 1, evidence.Limit, "too much to read once calls and aliases are followed; the rest was left out")
	}
}
