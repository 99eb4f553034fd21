package pipeline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func at(line int, text string) pipeline.Line {
	return pipeline.Line{Path: "ci.yml", Line: line, Text: text}
}

func on(kinds ...pipeline.TriggerKind) []pipeline.Trigger {
	var triggers []pipeline.Trigger
	for i, kind := range kinds {
		triggers = append(triggers, pipeline.Trigger{Kind: kind, At: at(i+1, string(kind)), Default: kind == pipeline.Push})
	}
	return triggers
}

func gate(kind pipeline.GateKind, line int) []pipeline.Gate {
	return []pipeline.Gate{{Kind: kind, At: at(line, string(kind))}}
}

func counter(kind evidence.CounterKind, line int, text string) []evidence.Counter {
	return []evidence.Counter{{Kind: kind, Path: "ci.yml", Line: line, Text: text}}
}

func TestOf(t *testing.T) {
	tests := []struct {
		name string
		p    pipeline.Pipeline
		job  *pipeline.Job // nil: a job without settings
		step *pipeline.Step
		want pipeline.Reach
	}{
		{"change", pipeline.Pipeline{Triggers: on(pipeline.Change)}, nil, nil,
			pipeline.Reach{Rung: evidence.Enforced, Change: true}},
		{"push", pipeline.Pipeline{Triggers: on(pipeline.Push)}, nil, nil,
			pipeline.Reach{Rung: evidence.Enforced, DefaultBranch: true}},
		{"push to a side branch", pipeline.Pipeline{Triggers: []pipeline.Trigger{{Kind: pipeline.Push}}}, nil, nil,
			pipeline.Reach{Rung: evidence.Enforced}},
		{"a failing release fails the release", pipeline.Pipeline{Triggers: on(pipeline.Tag)}, nil, nil,
			pipeline.Reach{Rung: evidence.Enforced, Tag: true}},
		{"after another pipeline", pipeline.Pipeline{Triggers: on(pipeline.After)}, nil, nil,
			pipeline.Reach{Rung: evidence.Wired}},
		{"event beside the clock", pipeline.Pipeline{Triggers: on(pipeline.Schedule, pipeline.Event)}, nil, nil,
			pipeline.Reach{Rung: evidence.Wired, Scheduled: true}},
		{"clock and button", pipeline.Pipeline{Triggers: on(pipeline.Manual, pipeline.Schedule)}, nil, nil,
			pipeline.Reach{Rung: evidence.Wired, Scheduled: true, Counters: counter(evidence.ScheduledOnly, 2, "schedule")}},
		{"button and call", pipeline.Pipeline{Triggers: on(pipeline.Called, pipeline.Manual)}, nil, nil,
			pipeline.Reach{Rung: evidence.Configured, Manual: true, Counters: counter(evidence.ManualOnly, 2, "manual")}},
		{"call", pipeline.Pipeline{Triggers: on(pipeline.Called)}, nil, nil,
			pipeline.Reach{Rung: evidence.Configured, Counters: counter(evidence.NotCalled, 1, "called")}},
		{"nothing starts it", pipeline.Pipeline{At: at(1, "name: ci")}, nil, nil,
			pipeline.Reach{Rung: evidence.Configured, Counters: counter(evidence.NeverRuns, 1, "name: ci")}},
		{"another system took its place", pipeline.Pipeline{Triggers: on(pipeline.Change), Superseded: &pipeline.Line{Path: "ci.yml", Line: 9, Text: "on: push"}}, nil, nil,
			pipeline.Reach{Rung: evidence.Configured, Change: true, Counters: counter(evidence.Superseded, 9, "on: push")}},
		{"component", pipeline.Pipeline{At: at(1, "name: setup"), Component: true, Triggers: on(pipeline.Push)}, nil, nil,
			pipeline.Reach{Rung: evidence.Configured, Counters: counter(evidence.NotCalled, 1, "name: setup")}},
		{"the job's triggers replace the pipeline's", pipeline.Pipeline{Triggers: on(pipeline.Push)},
			&pipeline.Job{Triggers: on(pipeline.Schedule)}, nil,
			pipeline.Reach{Rung: evidence.Wired, Scheduled: true, Counters: counter(evidence.ScheduledOnly, 1, "schedule")}},
		{"the step's triggers replace the job's", pipeline.Pipeline{Triggers: on(pipeline.Push)},
			&pipeline.Job{Triggers: on(pipeline.Schedule)}, &pipeline.Step{Triggers: on(pipeline.Change)},
			pipeline.Reach{Rung: evidence.Enforced, Change: true}},
		{"job off", pipeline.Pipeline{Triggers: on(pipeline.Change)}, &pipeline.Job{Gates: gate(pipeline.Off, 7)}, nil,
			pipeline.Reach{Rung: evidence.Configured, Change: true, Counters: counter(evidence.NeverRuns, 7, "off")}},
		{"step off in a soft job", pipeline.Pipeline{Triggers: on(pipeline.Change)},
			&pipeline.Job{Gates: gate(pipeline.Soft, 7)}, &pipeline.Step{Gates: gate(pipeline.Off, 9)},
			pipeline.Reach{Rung: evidence.Configured, Change: true, Counters: append(
				counter(evidence.NonBlocking, 7, "soft"), counter(evidence.NeverRuns, 9, "off")...)}},
		{"soft step", pipeline.Pipeline{Triggers: on(pipeline.Change)}, nil, &pipeline.Step{Gates: gate(pipeline.Soft, 9)},
			pipeline.Reach{Rung: evidence.Wired, Change: true, Counters: counter(evidence.NonBlocking, 9, "soft")}},
		{"a soft gate raises nothing", pipeline.Pipeline{Triggers: on(pipeline.Manual)}, nil, &pipeline.Step{Gates: gate(pipeline.Soft, 9)},
			pipeline.Reach{Rung: evidence.Configured, Manual: true, Counters: append(
				counter(evidence.ManualOnly, 1, "manual"), counter(evidence.NonBlocking, 9, "soft")...)}},
		{"manual job", pipeline.Pipeline{Triggers: on(pipeline.Push)}, &pipeline.Job{Gates: gate(pipeline.Approval, 7)}, nil,
			pipeline.Reach{Rung: evidence.Configured, Manual: true, DefaultBranch: true, Counters: counter(evidence.ManualOnly, 7, "approval")}},
		{"approval within a job", pipeline.Pipeline{Triggers: on(pipeline.Push)}, nil, &pipeline.Step{Gates: gate(pipeline.Approval, 9)},
			pipeline.Reach{Rung: evidence.Enforced, DefaultBranch: true}},
		{"condition", pipeline.Pipeline{Triggers: on(pipeline.Push)}, nil, &pipeline.Step{Gates: gate(pipeline.Condition, 9)},
			pipeline.Reach{Rung: evidence.Enforced, DefaultBranch: true}},
		{"a gate inherited by job and step is told once", pipeline.Pipeline{Triggers: on(pipeline.Change)},
			&pipeline.Job{Gates: gate(pipeline.Soft, 7)}, &pipeline.Step{Gates: gate(pipeline.Soft, 7)},
			pipeline.Reach{Rung: evidence.Wired, Change: true, Counters: counter(evidence.NonBlocking, 7, "soft")}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			job := test.job
			if job == nil {
				job = &pipeline.Job{}
			}
			test.p.Jobs = []pipeline.Job{*job}
			if diff := cmp.Diff(test.want, pipeline.Of(&test.p, job, test.step)); diff != "" {
				t.Errorf("Of (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOfParts(t *testing.T) {
	p := pipeline.Pipeline{Triggers: on(pipeline.Change)}
	if got := pipeline.Of(&p, nil, nil); got.Rung != 0 || got.Counters != nil {
		t.Errorf("a pipeline without jobs reaches %+v", got)
	}
	p.Jobs = []pipeline.Job{{Gates: gate(pipeline.Off, 3)}}
	if got := pipeline.Of(&p, nil, nil); got.Rung != evidence.Enforced {
		t.Errorf("the pipeline as a whole reaches %+v", got)
	}
}
