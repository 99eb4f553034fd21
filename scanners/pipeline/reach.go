package pipeline

import "github.com/stagecheck/stagecheck/internal/evidence"

// Reach says when a step runs and whether its failure is felt, as far as the
// pipeline files tell.
type Reach struct {
	// Rung is Enforced when the step can fail a change, a push or a release,
	// Wired when it runs without being able to, Configured when nothing
	// automatic runs it; zero for a pipeline without jobs.
	Rung evidence.Rung
	// Manual is true when nothing but a person starts it.
	Manual bool
	// Scheduled is true when the clock starts it, among others or alone.
	Scheduled bool
	// Change is true when it runs on proposed changes.
	Change bool
	// DefaultBranch is true when it runs on pushes to the default branch.
	DefaultBranch bool
	// Tag is true when it runs on tags or releases.
	Tag bool
	// Counters holds what weakens it, each with its own place.
	Counters []evidence.Counter
}

// Of computes the reach of a step of a job of a pipeline. The step may be nil
// for what belongs to the job as a whole, and the job for what belongs to the
// pipeline as a whole.
func Of(p *Pipeline, j *Job, s *Step) Reach {
	if len(p.Jobs) == 0 {
		return Reach{}
	}
	var r Reach
	if p.Component {
		r.Rung = evidence.Configured
		r.counter(evidence.NotCalled, p.At)
	} else {
		r.started(p, effective(p, j, s))
	}
	if p.Superseded != nil {
		r.Rung = min(r.Rung, evidence.Configured)
		r.counter(evidence.Superseded, *p.Superseded)
	}
	if j != nil {
		r.gated(j.Gates, true)
	}
	if s != nil {
		r.gated(s.Gates, false)
	}
	return r
}

// effective returns the triggers that are stated nearest to the step.
func effective(p *Pipeline, j *Job, s *Step) []Trigger {
	switch {
	case s != nil && s.Triggers != nil:
		return s.Triggers
	case j != nil && j.Triggers != nil:
		return j.Triggers
	}
	return p.Triggers
}

// started sets what follows from the triggers alone.
func (r *Reach) started(p *Pipeline, triggers []Trigger) {
	first := map[TriggerKind]*Trigger{}
	for i := range triggers {
		t := &triggers[i]
		if first[t.Kind] == nil {
			first[t.Kind] = t
		}
		r.DefaultBranch = r.DefaultBranch || t.Kind == Push && t.Default
	}
	r.Change = first[Change] != nil
	r.Tag = first[Tag] != nil
	r.Scheduled = first[Schedule] != nil
	switch {
	case r.Change || r.Tag || first[Push] != nil:
		r.Rung = evidence.Enforced
	case first[After] != nil || first[Event] != nil:
		// It runs by itself, but no change or release waits for its result.
		r.Rung = evidence.Wired
	case r.Scheduled:
		r.Rung = evidence.Wired
		r.counter(evidence.ScheduledOnly, first[Schedule].At)
	case first[Manual] != nil:
		r.Rung = evidence.Configured
		r.Manual = true
		r.counter(evidence.ManualOnly, first[Manual].At)
	case first[Called] != nil:
		r.Rung = evidence.Configured
		r.counter(evidence.NotCalled, first[Called].At)
	default:
		r.Rung = evidence.Configured
		r.counter(evidence.NeverRuns, p.At)
	}
}

// gated lowers the reach by gates. A person who must let a whole job go starts
// it; an approval within a job only delays it.
func (r *Reach) gated(gates []Gate, job bool) {
	for _, g := range gates {
		switch g.Kind {
		case Off:
			r.Rung = min(r.Rung, evidence.Configured)
			r.counter(evidence.NeverRuns, g.At)
		case Soft:
			r.Rung = min(r.Rung, evidence.Wired)
			r.counter(evidence.NonBlocking, g.At)
		case Approval:
			if job {
				r.Rung = min(r.Rung, evidence.Configured)
				r.Manual = true
				r.counter(evidence.ManualOnly, g.At)
			}
		case Condition:
			// Whether it holds cannot be told; the readers narrow the triggers where it can.
		}
	}
}

// counter adds a counter once for each kind and place.
func (r *Reach) counter(kind evidence.CounterKind, at Line) {
	c := evidence.Counter{Kind: kind, Path: at.Path, Line: at.Line, Text: at.Text}
	for _, have := range r.Counters {
		if have == c {
			return
		}
	}
	r.Counters = append(r.Counters, c)
}
