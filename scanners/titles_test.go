package scanners

import (
	"testing"

	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestJobs_by_name(t *testing.T) {
	tests := map[string]struct {
		id, name                  string
		rehearses, cleared, tends bool
	}{
		"tests":            {"e2e-aks", "Run E2E on Microsoft AKS", true, false, false},
		"only_its_name":    {"check", "Run E2E tests", true, false, false},
		"deploys_to_tests": {"deploy-e2e", "", false, false, false},
		"tests_a_release":  {"e2e", "Release, then E2E", false, false, false},
		"cleans_up":        {"cleanup", "Delete UAT release", false, true, false},
		"deploys":          {"staging-deploy", "Staging deploy", false, false, false},
		"watches":          {"monitor-wal-usage", "Parallel postgres monitor", false, false, true},
		"keeps_copies":     {"backup", "Database Backup", false, false, true},
		"brings_a_watcher": {"monitoring", "Deploy monitoring", false, false, false},
		"nameless":         {"", "", false, false, false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			j := &pipeline.Job{ID: test.id, Name: test.name}
			if got := rehearses(j); got != test.rehearses {
				t.Errorf("rehearses is %v, want %v", got, test.rehearses)
			}
			if got := tends(j); got != test.tends {
				t.Errorf("tends is %v, want %v", got, test.tends)
			}
			if got := clears(j); got != test.cleared {
				t.Errorf("clears is %v, want %v", got, test.cleared)
			}
		})
	}
}

func TestPlanned(t *testing.T) {
	tests := map[string]struct {
		system   string
		triggers []pipeline.TriggerKind
		words    []string
		want     bool
	}{
		"changes":   {"github-actions", []pipeline.TriggerKind{pipeline.Change, pipeline.Push, pipeline.Manual}, []string{"plan"}, true},
		"schedule":  {"github-actions", []pipeline.TriggerKind{pipeline.Change, pipeline.Schedule}, []string{"plan"}, false},
		"elsewhere": {"gitlab-ci", []pipeline.TriggerKind{pipeline.Change}, []string{"plan"}, false},
		"no_plan":   {"github-actions", []pipeline.TriggerKind{pipeline.Push}, []string{"scan"}, false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			p := &pipeline.Pipeline{System: test.system}
			for _, kind := range test.triggers {
				p.Triggers = append(p.Triggers, pipeline.Trigger{Kind: kind})
			}
			w := &wiring{now: p}
			if got := w.planned(&fact.Fact{Kind: fact.Command, Words: test.words}); got != test.want {
				t.Errorf("planned is %v, want %v", got, test.want)
			}
		})
	}
}

func TestProposed(t *testing.T) {
	change := pipeline.Trigger{Kind: pipeline.Change, Name: "pull_request"}
	queue := pipeline.Trigger{Kind: pipeline.Change, Name: "merge_group"}
	push := pipeline.Trigger{Kind: pipeline.Push, Name: "push"}
	merged := pipeline.Gate{Kind: pipeline.Condition, At: pipeline.Line{Text: "if: github.event.pull_request.merged"}}
	tests := map[string]struct {
		on   []pipeline.Trigger
		job  pipeline.Job
		step *pipeline.Step
		want bool
	}{
		"changes":            {[]pipeline.Trigger{change}, pipeline.Job{}, nil, true},
		"changes_and_pushes": {[]pipeline.Trigger{change, push}, pipeline.Job{}, nil, false},
		"job_for_changes":    {[]pipeline.Trigger{change, push}, pipeline.Job{Triggers: []pipeline.Trigger{change}}, nil, true},
		"step_for_pushes":    {[]pipeline.Trigger{change, push}, pipeline.Job{}, &pipeline.Step{Triggers: []pipeline.Trigger{push}}, false},
		"once_merged":        {[]pipeline.Trigger{change}, pipeline.Job{}, &pipeline.Step{Gates: []pipeline.Gate{merged}}, false},
		"queue":              {[]pipeline.Trigger{change, queue}, pipeline.Job{}, nil, false},
		"nothing":            {nil, pipeline.Job{}, nil, false},
	}
	for name, test := range tests {
		w := &wiring{now: &pipeline.Pipeline{Triggers: test.on}, job: &test.job, doing: test.step}
		if got := w.proposed(); got != test.want {
			t.Errorf("%s: proposed is %v", name, got)
		}
	}
}
