package gitlabci

import (
	"strings"
)

// policy is the older keyword only or except.
type policy struct {
	field field
	refs  []*value
	// variables are conditions of which one must hold.
	variables  []*condition
	opaque     bool // one of the variables is not understood
	changes    bool
	paths      []string
	kubernetes bool
}

// parsePolicy reads only or except; ok is false where a job has none.
func (c *config) parsePolicy(job *value, key string) (p policy, ok bool) {
	p.field, ok = job.field(key)
	if !ok {
		return p, false
	}
	v := c.deref(p.field.val)
	if !v.is(table) {
		p.refs = c.items(v)
		return p, true
	}
	p.refs = c.items(v.get("refs"))
	for _, text := range c.items(v.get("variables")) {
		cond, err := c.r.parseCondition(text.text)
		if err != nil {
			p.opaque = true
			continue
		}
		p.variables = append(p.variables, cond)
	}
	p.changes = v.get("changes") != nil
	p.paths = c.changedPaths(c.get(v, "changes"))
	p.kubernetes = v.get("kubernetes") != nil
	return p, true
}

// byPolicies evaluates only and except. Where only names no refs, they are
// branches and tags; so it is without only, unless there is a workflow, which
// then decides.
func (e *evaluator) byPolicies(c *config, job *value) []outcome {
	v := verdict{truth: truthOf(e.sc.ref != mergeRequest)}
	o := outcome{sc: *e.sc}
	if only, ok := c.parsePolicy(job, "only"); !ok {
		if _, _, decides := c.workflow(); decides {
			v.truth = yes
		}
	} else {
		o.at = only.field.at()
		if only.refs != nil {
			v = e.anyRef(only.refs)
		}
		if only.variables != nil || only.opaque {
			v = v.and(e.anyVariable(&only))
		}
		if only.changes {
			o.paths = only.paths
			v.truth = min(v.truth, some)
		}
		if only.kubernetes {
			v.truth = min(v.truth, maybe)
		}
	}
	if except, ok := c.parsePolicy(job, "except"); ok {
		if o.at.Line == 0 {
			o.at = except.field.at()
		}
		if e.anyRef(except.refs).truth == yes || except.variables != nil && e.anyVariable(&except).truth == yes {
			return nil
		}
	}
	if v.truth == no {
		return nil
	}
	o.verdict = v
	return []outcome{o}
}

func (e *evaluator) anyVariable(p *policy) verdict {
	var v verdict
	if p.opaque {
		v.truth = maybe
	}
	for _, cond := range p.variables {
		v = v.or(e.eval(cond))
	}
	return v
}

// anyRef evaluates the refs of a policy: words for kinds of pipeline, names and patterns.
func (e *evaluator) anyRef(refs []*value) verdict {
	var v verdict
	for _, ref := range refs {
		if !ref.is(scalar) || !e.r.spend(1) {
			continue
		}
		v = v.or(e.ref(ref.text))
	}
	return v
}

func (e *evaluator) ref(text string) verdict {
	source := strings.TrimSuffix(e.sc.source, "_event")
	branch := e.sc.ref == defaultBranch || e.sc.ref == otherBranch
	switch text {
	case "branches":
		return verdict{truth: truthOf(branch)}
	case "tags":
		return verdict{truth: truthOf(e.sc.ref == tag), explicit: e.sc.ref == tag}
	case source, source + "s", source + "es":
		return verdict{truth: yes, explicit: true}
	case "merge_requests", "schedules", "triggers", "pipelines", "pushes", "web", "api", "chat",
		"external", "external_pull_requests", "parent_pipelines":
		return verdict{truth: no}
	}
	// What follows an @ is the project that the ref is in.
	text, _, _ = strings.Cut(text, "@")
	is := func(name string) bool { return name == text }
	pattern, isPattern := e.r.patternText(text)
	if isPattern {
		if pattern.re == nil {
			return verdict{truth: maybe}
		}
		is = pattern.re.MatchString
	}
	switch {
	case branch:
		return e.sc.lookup("CI_COMMIT_BRANCH").against(false, text, is)
	case e.sc.ref == tag && isPattern:
		return verdict{truth: some, explicit: true}
	}
	return verdict{truth: no}
}
