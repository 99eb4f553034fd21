package gitlabci

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// reserved are the top-level keys that are no jobs.
var reserved = []string{
	"default", "stages", "types", "variables", "workflow", "include", "image", "services",
	"cache", "before_script", "after_script", "spec",
}

// global are the keywords that may also stand outside default, which is deprecated.
var global = []string{"image", "services", "cache", "before_script", "after_script"}

// inherited are the keywords that a job takes from default when it has none of its own.
var inherited = []string{
	"after_script", "artifacts", "before_script", "cache", "hooks", "id_tokens", "identity",
	"image", "interruptible", "retry", "services", "tags", "timeout",
}

// jobReader reads one job.
type jobReader struct {
	c    *config
	name string
	at   field  // the job's key
	job  *value // with what it extends
	own  *value // without
	// when and soft are the job's own, for rules that say nothing of them.
	when   string
	whenAt pipeline.Line
	soft   *value
	softAt pipeline.Line
	shell  string
	preset func(name string) (string, bool)
}

// jobs reads the jobs of the configuration and of the child pipelines that they start.
func (c *config) jobs(situations []situation) []pipeline.Job {
	var out []pipeline.Job
	var stages []string
	for _, s := range c.items(c.top.get("stages")) {
		stages = append(stages, s.text)
	}
	for _, f := range c.top.fields {
		if strings.HasPrefix(f.key, ".") || slices.Contains(reserved, f.key) || !f.val.is(table) {
			continue
		}
		if len(out) >= maxJobs {
			c.r.problem(f.origin.src.path, f.line, evidence.Limit, "more jobs than are read")
			break
		}
		if !c.r.spend(1) {
			break
		}
		j := c.reader(f)
		d := c.decide(j, situations)
		job := j.read(&d)
		children := j.trigger(&job, &d)
		if c.r.work < 0 {
			break // of what was not evaluated, nothing is said
		}
		out = append(out, job)
		out = append(out, children...)
	}
	c.order(out, stages)
	return out
}

func (c *config) reader(f field) *jobReader {
	j := &jobReader{c: c, name: f.key, at: f, own: f.val, job: c.job(f.key)}
	j.preset = c.preset(c.get(j.job, "variables"))
	if w, ok := j.job.field("when"); ok {
		j.when, j.whenAt = c.deref(w.val).scalarText(), w.at()
	}
	switch s, ok := j.job.field("allow_failure"); {
	case ok:
		j.soft, j.softAt = c.deref(s.val), s.at()
	case j.when == "manual":
		// A job that is manual by itself may be left alone, and so may fail.
		j.soft, j.softAt = &value{kind: scalar, text: "true"}, j.whenAt
	}
	if j.isWindows() {
		j.shell = "powershell"
	}
	return j
}

// field returns a keyword of the job, its own or the default's.
func (j *jobReader) field(key string) (field, bool) {
	if f, ok := j.job.field(key); ok {
		return f, true
	}
	if _, null := j.job.lookup(key); null || !j.runs() || !slices.Contains(inherited, key) || !j.inherits(key) {
		return field{}, false
	}
	if f, ok := j.c.job("default").field(key); ok {
		return f, true
	}
	if slices.Contains(global, key) {
		return j.c.top.field(key)
	}
	return field{}, false
}

// get returns the value of a keyword of the job, followed if it is a reference.
func (j *jobReader) get(key string) *value {
	f, _ := j.field(key)
	return j.c.deref(f.val)
}

// runs reports whether the job has anything to run. One that has not starts a
// pipeline, or changes a job that a template defines, whose own image and
// scripts come before the defaults.
func (j *jobReader) runs() bool { return j.job.get("script") != nil || j.job.get("run") != nil }

// inherits reports whether the job takes a keyword from the defaults.
func (j *jobReader) inherits(key string) bool {
	from := j.c.path(j.job, "inherit", "default")
	if from.is(list) {
		return slices.ContainsFunc(from.items, func(v *value) bool { return v.scalarText() == key })
	}
	return !from.isFalse()
}

// read returns the job, without the pipeline that it starts.
func (j *jobReader) read(d *decision) pipeline.Job {
	c := j.c
	job := pipeline.Job{
		ID:          c.prefix + j.name,
		Name:        j.name,
		At:          j.at.at(),
		Stage:       "test",
		Gates:       d.gates(),
		Environment: j.environment(),
		Images:      j.images(),
		Env:         c.pairs(c.get(j.job, "variables")),
		Steps:       j.steps(),
		Keys:        j.settings(),
		Via:         j.at.origin.via,
	}
	if !c.foreign { // a building block is started by who takes it in
		job.Triggers = d.triggers()
	}
	for _, key := range [...]string{"stage", "type"} {
		if v := c.get(j.job, key); v.is(scalar) {
			job.Stage = v.text
			break
		}
	}
	if f, ok := j.job.field("needs"); ok {
		job.Needs = j.waits(f.val)
	} else if f, ok := j.job.field("dependencies"); ok {
		job.Needs = j.waits(f.val)
	}
	return job
}

// waits returns the jobs of this pipeline that needs or dependencies name, not
// nil even where there are none.
func (j *jobReader) waits(v *value) []string {
	out := []string{}
	for _, item := range j.c.items(v) {
		if item.kind == table {
			if item.get("project") != nil || item.get("pipeline") != nil {
				continue
			}
			item = j.c.get(item, "job")
		}
		name := item.scalarText()
		// "job: [value]" is one of a matrix.
		if i := strings.Index(name, ": ["); i > 0 && strings.HasSuffix(name, "]") {
			name = name[:i]
		}
		if name = j.c.prefix + name; name != j.c.prefix && !slices.Contains(out, name) && len(out) < maxKeys {
			out = append(out, name)
		}
	}
	return out
}

// order gives the jobs that say nothing of what they wait for the jobs of the
// last stage before theirs that has any: stages run one after the other.
func (c *config) order(jobs []pipeline.Job, stages []string) {
	if stages == nil {
		stages = []string{"build", "test", "deploy"}
	}
	stages = slices.Concat([]string{".pre"}, stages, []string{".post"})
	byStage := map[string][]string{}
	for i := range jobs {
		if !c.ofChild(&jobs[i]) {
			byStage[jobs[i].Stage] = append(byStage[jobs[i].Stage], jobs[i].ID)
		}
	}
	before := map[string][]string{}
	var last []string
	for _, s := range stages {
		if _, seen := before[s]; seen {
			continue
		}
		before[s] = last
		if ids := byStage[s]; len(ids) > 0 {
			last = ids
		}
	}
	left := maxNeeds
	for i := range jobs {
		job := &jobs[i]
		if job.Needs != nil || c.ofChild(job) {
			continue
		}
		if needs := before[job.Stage]; len(needs) <= left {
			job.Needs = slices.Clone(needs)
			left -= len(needs)
		}
	}
}

// ofChild reports whether a job is one of a child pipeline, which has its own stages.
func (c *config) ofChild(job *pipeline.Job) bool { return job.ID != c.prefix+job.Name }

// scalarText returns the text of a scalar, "" for anything else.
func (v *value) scalarText() string {
	if !v.is(scalar) {
		return ""
	}
	return v.text
}
