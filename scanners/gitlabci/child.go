package gitlabci

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// trigger reads the keyword of that name: the pipeline that the job starts. It
// sets the job's call, and returns the jobs of a child pipeline of this repository.
func (j *jobReader) trigger(job *pipeline.Job, d *decision) []pipeline.Job {
	f, ok := j.job.field("trigger")
	if !ok {
		return nil
	}
	v := j.c.deref(f.val)
	if v.is(scalar) {
		job.Call = &pipeline.Call{Target: v.text, At: f.at()}
		return nil
	}
	if p := j.c.get(v, "project"); p.is(scalar) {
		job.Call = &pipeline.Call{Target: p.text, Ref: j.c.get(v, "branch").scalarText(), At: p.at()}
		return nil
	}
	include := v.get("include")
	entries := j.c.entries(include)
	if len(entries) == 0 {
		return nil
	}
	child := &config{r: j.c.r, foreign: j.c.foreign, lineage: j.c.lineage, prefix: job.ID + "/"}
	var called []string
	for _, e := range entries {
		targets, local := child.targets(e)
		called = append(called, targets...)
		if job.Call == nil {
			job.Call = &pipeline.Call{Target: e.value, At: e.at, Local: len(targets) > 0}
		}
		switch {
		case !local && e.kind != "artifact":
			j.c.includes = append(j.c.includes, pipeline.Include{Kind: e.kind, Value: e.value, At: e.at})
		case local && len(targets) == 0:
			j.c.r.problem(e.at.Path, e.at.Line, evidence.Unresolved, fmt.Sprintf("child pipeline %q is not in this repository", e.value))
		}
	}
	if len(called) == 0 || !j.c.mayStart(called, entries[0].at) {
		return nil
	}
	child.lineage = slices.Concat(child.lineage, called)
	// The include is read as if it stood at the top of a file of its own, which
	// takes the job's place on the way.
	up := &origin{src: f.origin.src, first: f.line, via: j.at.origin.via}
	child.includeAll(include, up, &child.top)
	if child.top == nil {
		return nil
	}
	child.settle()
	jobs := child.jobs(d.situations())
	for _, i := range child.includes {
		// What the job names itself is its call; the rest counts for the whole.
		if !slices.ContainsFunc(entries, func(e entry) bool { return e.at == i.At }) {
			j.c.includes = append(j.c.includes, i)
		}
	}
	j.bind(jobs, v, f, d)
	return jobs
}

// mayStart reports whether the files may be read as a child pipeline once more.
func (c *config) mayStart(files []string, at pipeline.Line) bool {
	c.r.children++
	switch {
	case slices.ContainsFunc(files, func(p string) bool { return slices.Contains(c.lineage, p) }):
		c.r.problem(at.Path, at.Line, evidence.Limit, fmt.Sprintf("%s starts itself", strings.Join(files, ", ")))
	case len(c.lineage) >= maxLineage || c.r.children > maxChildren:
		c.r.problem(at.Path, at.Line, evidence.Limit, "more child pipelines than are read")
	default:
		return true
	}
	return false
}

// bind gives the jobs of a child pipeline what their failure and their start
// hang on: the job that starts it passes as soon as it is started, unless it
// has a strategy.
func (j *jobReader) bind(jobs []pipeline.Job, trigger *value, f field, d *decision) {
	var gates []pipeline.Gate
	for _, g := range d.gates() {
		if g.Kind != pipeline.Off {
			gates = append(gates, g)
		}
	}
	if j.c.get(trigger, "strategy") == nil {
		gates = append(gates, pipeline.Gate{Kind: pipeline.Soft, At: f.at()})
	}
	for i := range jobs {
		for _, g := range gates {
			if !slices.Contains(jobs[i].Gates, g) {
				jobs[i].Gates = append(jobs[i].Gates, g)
			}
		}
	}
}
