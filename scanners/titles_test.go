package scanners

import (
	"testing"

	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestJobs_by_name(t *testing.T) {
	tests := map[string]struct {
		id, name           string
		rehearses, cleared bool
	}{
		"tests":            {"e2e-aks", "Run E2E on Microsoft AKS", true, false},
		"only_its_name":    {"check", "Run E2E tests", true, false},
		"deploys_to_tests": {"deploy-e2e", "", false, false},
		"tests_a_release":  {"e2e", "Release, then E2E", false, false},
		"cleans_up":        {"cleanup", "Delete UAT release", false, true},
		"deploys":          {"staging-deploy", "Staging deploy", false, false},
		"nameless":         {"", "", false, false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			j := &pipeline.Job{ID: test.id, Name: test.name}
			if got := rehearses(j); got != test.rehearses {
				t.Errorf("rehearses is %v, want %v", got, test.rehearses)
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
