package gitlabci

import (
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// situation is a scenario in which a configuration is evaluated, and how far
// it comes to that: a child pipeline runs where the job that starts it does.
type situation struct {
	sc       scenario
	admitted verdict
	// manual is where a person must start it, the zero line if nobody must.
	manual pipeline.Line
}

// everySituation is what a pipeline of its own is evaluated in.
func everySituation() []situation {
	var out []situation
	for _, sc := range scenarios() {
		out = append(out, situation{sc: sc, admitted: verdict{truth: yes}})
	}
	return out
}

// decision is when a job runs.
type decision struct {
	// outcomes are the ways in which it runs, of those that are worth telling.
	outcomes []outcome
	// off is the line that keeps it from running where it never does.
	off pipeline.Line
}

// decide evaluates when the job runs.
func (c *config) decide(j *jobReader, situations []situation) decision {
	var d decision
	for i := range situations {
		s := &situations[i]
		e := &evaluator{r: c.r, sc: &s.sc, preset: j.preset}
		admitted, at, off := c.admitted(e, j.at.origin.conds)
		if admitted = s.admitted.and(admitted); admitted.truth == no {
			d.off = firstLine(d.off, off)
			continue
		}
		outcomes, off := c.own(e, j)
		d.off = firstLine(d.off, off)
		for _, o := range outcomes {
			if o.verdict = admitted.and(o.verdict); o.truth == no {
				continue
			}
			if o.when == "" {
				o.when, o.whenAt = j.when, j.whenAt
			}
			if s.manual.Line > 0 {
				o.when, o.whenAt = "manual", s.manual
			}
			if o.soft == nil {
				o.soft, o.softAt = j.soft, j.softAt
			}
			o.at = firstLine(firstLine(o.at, at), j.at.at())
			d.outcomes = append(d.outcomes, o)
		}
	}
	d.outcomes = certain(telling(d.outcomes))
	d.off = firstLine(d.off, j.at.at())
	return d
}

// admitted evaluates the workflow and the rules of the includes on the way. at
// is the line that lets the scenario in, off the one that does not.
func (c *config) admitted(e *evaluator, conds []*value) (v verdict, at, off pipeline.Line) {
	v = verdict{truth: yes}
	ask := func(rules []rule, list *value) {
		outcomes, never := e.match(rules)
		v = v.and(admits(outcomes))
		switch {
		case len(outcomes) > 0:
			at = firstLine(at, certain(outcomes)[0].at)
		case list != nil:
			off = firstLine(never, list.at())
		case len(rules) > 0:
			off = rules[0].at
		}
	}
	if rules, list, ok := c.workflow(); ok {
		ask(rules, list)
	}
	for _, list := range conds {
		ask(c.parseRules(list), list)
	}
	return v, at, off
}

// own evaluates the job's own rules, or its policies where it has no rules.
func (c *config) own(e *evaluator, j *jobReader) (out []outcome, off pipeline.Line) {
	if j.when == "never" {
		return nil, j.whenAt
	}
	if f, ok := j.job.field("rules"); ok {
		out, off = e.match(c.parseRules(f.val))
		return out, firstLine(off, f.at())
	}
	if out = e.byPolicies(c, j.job); len(out) == 0 {
		if f, ok := j.job.field("only"); ok {
			off = f.at()
		} else if f, ok := j.job.field("except"); ok {
			off = f.at()
		}
	}
	return out, off
}

// telling keeps the outcomes of common scenarios, and of others where a
// condition names them. What merely may run, for a reason that is not
// understood, is taken to run on pushes.
func telling(all []outcome) []outcome {
	var out []outcome
	for _, o := range all {
		branch := o.sc.ref == defaultBranch || o.sc.ref == otherBranch
		if o.explicit || o.sc.common && (branch || o.truth > maybe) {
			out = append(out, o)
		}
	}
	if out == nil {
		return all
	}
	return out
}

// certain drops what may happen in a scenario where something surely does.
func certain(all []outcome) []outcome {
	best := map[scenario]truth{}
	for _, o := range all {
		best[o.sc] = max(best[o.sc], o.truth)
	}
	out := all[:0:0]
	for _, o := range all {
		if o.truth > maybe || best[o.sc] == maybe {
			out = append(out, o)
		}
	}
	return out
}

// firstLine returns a, or b where a is no line.
func firstLine(a, b pipeline.Line) pipeline.Line {
	if a.Line > 0 {
		return a
	}
	return b
}
