package gitlabci

import (
	"cmp"
	"slices"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// triggers returns what starts the job; nil, which means the pipeline's, for
// one that never runs: its gate says so.
func (d *decision) triggers() []pipeline.Trigger {
	var out []pipeline.Trigger
	for i := range d.outcomes {
		out = addTrigger(out, d.outcomes[i].trigger())
	}
	return out
}

func (o *outcome) trigger() pipeline.Trigger {
	t := pipeline.Trigger{Kind: o.sc.kind, At: o.at, Name: cmp.Or(o.sc.name, o.sc.source), Branches: o.branches, Paths: o.paths}
	switch {
	case o.when == "manual":
		t.Kind, t.Name, t.At = pipeline.Manual, "manual", firstLine(o.whenAt, o.at)
		t.Branches, t.Paths = nil, nil
		t.Default = o.sc.ref == defaultBranch
	case o.sc.kind == pipeline.Push:
		t.Default = o.sc.ref == defaultBranch
		if t.Default && t.Branches == nil {
			t.Branches = []string{"$CI_DEFAULT_BRANCH"}
		}
	case o.sc.kind != pipeline.Tag:
		t.Branches = nil
	}
	return t
}

// addTrigger adds t, or widens one of its kind and name.
func addTrigger(all []pipeline.Trigger, t pipeline.Trigger) []pipeline.Trigger {
	i := slices.IndexFunc(all, func(u pipeline.Trigger) bool { return u.Kind == t.Kind && u.Name == t.Name })
	if i < 0 {
		return append(all, t)
	}
	all[i].Branches = eitherFilter(all[i].Branches, t.Branches)
	all[i].Paths = eitherFilter(all[i].Paths, t.Paths)
	all[i].Default = all[i].Default || t.Default
	return all
}

// gates returns what holds the job back or lets its failure pass.
func (d *decision) gates() []pipeline.Gate {
	if len(d.outcomes) == 0 {
		return []pipeline.Gate{{Kind: pipeline.Off, At: d.off}}
	}
	var out []pipeline.Gate
	first := &d.outcomes[0]
	isManual := func(o outcome) bool { return o.when == "manual" }
	running := slices.DeleteFunc(slices.Clone(d.outcomes), isManual)
	if len(running) == 0 {
		running = d.outcomes
		out = append(out, pipeline.Gate{Kind: pipeline.Approval, At: firstLine(first.whenAt, first.at)})
	}
	if !slices.ContainsFunc(d.outcomes, func(o outcome) bool { return o.truth > maybe }) {
		out = append(out, pipeline.Gate{Kind: pipeline.Condition, At: first.at})
	}
	if !slices.ContainsFunc(running, func(o outcome) bool { return o.when != "on_failure" }) {
		out = append(out, pipeline.Gate{Kind: pipeline.Condition, At: firstLine(running[0].whenAt, first.at)})
	}
	if !slices.ContainsFunc(running, func(o outcome) bool { return !passes(o.soft) }) {
		out = append(out, pipeline.Gate{Kind: pipeline.Soft, At: firstLine(running[0].softAt, first.at)})
	}
	return out
}

// passes reports whether a value of allow_failure lets the usual failure pass.
// Exit codes other than one leave it a failure: that is what tools end with.
func passes(soft *value) bool {
	if !soft.is(table) {
		return soft.isTrue()
	}
	codes := soft.get("exit_codes")
	if codes.is(scalar) {
		return codes.text == "1"
	}
	return codes.is(list) && slices.ContainsFunc(codes.items, func(v *value) bool { return v.is(scalar) && v.text == "1" })
}

// situations returns what the pipeline that the job starts is evaluated in.
func (d *decision) situations() []situation {
	var out []situation
	for i := range d.outcomes {
		o := &d.outcomes[i]
		s := situation{sc: o.sc, admitted: o.verdict}
		s.sc.name, s.sc.source = cmp.Or(o.sc.name, o.sc.source), "parent_pipeline"
		s.admitted.explicit = true
		if o.when == "manual" {
			s.manual = firstLine(o.whenAt, o.at)
		}
		if len(out) == 0 || !slices.ContainsFunc(out, func(t situation) bool { return t.sc == s.sc }) {
			out = append(out, s)
		}
	}
	return out
}

// triggers returns what starts the pipeline: what its workflow lets in, or
// where it has none, what its jobs ask for. A building block runs where it is
// taken in, and not by itself.
func (c *config) triggers(jobs []pipeline.Job) []pipeline.Trigger {
	out := []pipeline.Trigger{}
	if c.foreign {
		return append(out, pipeline.Trigger{Kind: pipeline.Called, Name: "include", At: c.top.at()})
	}
	if _, _, ok := c.workflow(); ok {
		// The workflow alone is what a job without any rules runs by.
		bare := &jobReader{c: c, at: field{origin: c.top.origin, line: c.top.line}, job: &value{kind: table}, preset: c.preset(nil)}
		d := c.decide(bare, everySituation())
		return d.triggers()
	}
	if c.open || len(jobs) == 0 {
		at := c.top.at()
		out = append(out,
			pipeline.Trigger{Kind: pipeline.Push, Name: "push", At: at, Default: true},
			pipeline.Trigger{Kind: pipeline.Tag, Name: "tag", At: at})
	}
	for i := range jobs {
		for _, t := range jobs[i].Triggers {
			if t.Name != "manual" {
				out = addTrigger(out, t)
			}
		}
	}
	return out
}
