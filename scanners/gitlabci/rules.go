package gitlabci

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// rule is one element of rules, of a job, a workflow or an include.
type rule struct {
	at      pipeline.Line
	cond    *condition
	opaque  bool  // the condition is not understood
	exists  truth // of files
	changes bool  // it asks for changed files
	paths   []string
	when    string
	whenAt  pipeline.Line
	soft    *value // allow_failure
	softAt  pipeline.Line
}

// parseRules reads a rules keyword once.
func (c *config) parseRules(v *value) []rule {
	if c.rules == nil {
		c.rules = map[*value][]rule{}
	}
	if known, ok := c.rules[v]; ok {
		return known
	}
	var out []rule
	for _, item := range c.items(v) {
		if item.kind == table {
			out = append(out, c.parseRule(item))
		}
	}
	c.rules[v] = out
	return out
}

func (c *config) parseRule(t *value) rule {
	changes := c.get(t, "changes")
	r := rule{at: t.at(), exists: yes, changes: changes != nil, paths: c.changedPaths(changes)}
	if len(t.fields) > 0 {
		// A rule that is merged from an anchor stands where its first key does.
		r.at = t.fields[0].at()
	}
	if f, ok := t.field("if"); ok {
		r.at = f.at()
		cond := c.deref(f.val)
		var err error
		if r.opaque = !cond.is(scalar); !r.opaque {
			r.cond, err = c.r.parseCondition(cond.text)
			r.opaque = err != nil
		}
	}
	if f, ok := t.field("when"); ok && f.val.kind == scalar {
		r.when, r.whenAt = f.val.text, f.at()
	}
	if f, ok := t.field("allow_failure"); ok {
		r.soft, r.softAt = f.val, f.at()
	}
	if v := c.get(t, "exists"); v != nil {
		r.exists = c.anyExists(v)
	}
	return r
}

// changedPaths returns the patterns of a changes keyword.
func (c *config) changedPaths(v *value) []string {
	if v.is(table) {
		v = v.get("paths")
	}
	var out []string
	for _, p := range c.items(v) {
		if p.kind == scalar && len(out) < maxFilters {
			out = append(out, p.text)
		}
	}
	return out
}

// anyExists says how far one of the files asked for is in the repository.
func (c *config) anyExists(v *value) truth {
	if v.kind == table {
		if v.get("project") != nil {
			return maybe
		}
		v = v.get("paths")
	}
	if c.foreign {
		return maybe
	}
	for _, p := range c.items(v) {
		if p.kind != scalar || strings.ContainsAny(p.text, "$[") {
			return maybe
		}
		if t := c.r.exists(strings.TrimPrefix(p.text, "/")); t != no {
			return t
		}
	}
	return no
}

// exists says whether a path or a pattern is in the repository.
func (r *reader) exists(p string) truth {
	if !strings.ContainsAny(p, "*?{") {
		return truthOf(r.has[p])
	}
	if known, ok := r.globs[p]; ok {
		return known
	}
	r.globs[p] = r.anyMatch(p)
	return r.globs[p]
}

func (r *reader) anyMatch(pattern string) truth {
	patterns, ok := alternatives(pattern)
	if !ok || len(pattern) > maxGlob {
		return maybe
	}
	for _, p := range patterns {
		found, ok := r.matching(pathGlob(p), 1)
		if !ok {
			return maybe
		}
		if found != nil {
			return yes
		}
	}
	return no
}

// outcome is one way in which a scenario lets something run.
type outcome struct {
	verdict
	sc   scenario
	when string // "" is the job's own
	at   pipeline.Line
	// whenAt is where when stands.
	whenAt pipeline.Line
	soft   *value
	softAt pipeline.Line
	paths  []string // of changed files
}

// match evaluates rules: the first that holds decides, and those that may hold
// may. never is the rule that ended it, the zero line if there was none.
func (e *evaluator) match(rules []rule) (out []outcome, never pipeline.Line) {
	for i := range rules {
		if !e.r.spend(1) {
			break
		}
		r := &rules[i]
		v := verdict{truth: maybe}
		if !r.opaque {
			v = e.eval(r.cond)
		}
		v.truth = min(v.truth, r.exists)
		if r.changes {
			v.truth = min(v.truth, some)
		}
		switch {
		case v.truth == no:
			continue
		case r.when == "never":
			if v.truth == yes {
				return out, r.whenAt
			}
			continue
		}
		out = append(out, outcome{
			verdict: v, sc: *e.sc, when: r.when, at: r.at, whenAt: r.whenAt, soft: r.soft, softAt: r.softAt, paths: r.paths,
		})
		if v.truth == yes {
			break
		}
	}
	return out, never
}

// admits sums outcomes up: how far anything runs.
func admits(outcomes []outcome) verdict {
	var v verdict
	for _, o := range outcomes {
		v = v.or(o.verdict)
	}
	return v
}
