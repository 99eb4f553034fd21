package profile

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// TestModule holds that infrastructure code that is there for others to apply is
// told from that which something here applies.
func TestModule(t *testing.T) {
	released := map[string]*evidence.Signal{"release.automated": {Evidence: []evidence.Evidence{
		{Tool: "helm-chart-release", Rung: evidence.Enforced, Role: evidence.Product, Path: ".github/workflows/release.yml", Line: 9},
	}}, "iac.present": {Evidence: []evidence.Evidence{
		{Tool: "helm", Rung: evidence.Configured, Role: evidence.Product, Path: "charts/a/Chart.yaml", Line: 1},
	}}}
	sees := func(more string, tool string) map[string]*evidence.Signal {
		all := map[string]*evidence.Signal{more: {Evidence: []evidence.Evidence{
			{Tool: tool, Rung: evidence.Wired, Role: evidence.Product, Path: ".github/workflows/apply.yml", Line: 7},
		}}}
		for id, signal := range released {
			all[id] = signal
		}
		return all
	}
	terraform := []string{"main.tf", "outputs.tf", "variables.tf"}
	charts := []string{"charts/a/Chart.yaml", "charts/a/templates/a.yaml", "charts/a/values.yaml", "charts/b/Chart.yaml", "charts/b/templates/b.yaml"}
	tests := map[string]struct {
		paths, examples []string
		signals         map[string]*evidence.Signal
		resource        string
		manifest, text  string
		want, reason    string
	}{
		"terraform":           {paths: terraform, examples: []string{"examples/all/main.tf"}, want: Module, reason: "variables.tf"},
		"with_state":          {paths: terraform, examples: []string{"examples/all/main.tf"}, resource: "backend:s3", want: Infrastructure},
		"in_a_cloud":          {paths: terraform, examples: []string{"examples/all/main.tf"}, resource: "cloud", want: Infrastructure},
		"with_values":         {paths: append([]string{"prod.tfvars"}, terraform...), examples: []string{"examples/all/main.tf"}, want: Infrastructure},
		"without_examples":    {paths: terraform, want: Infrastructure},
		"not_at_the_root":     {paths: []string{"vpc/main.tf", "vpc/outputs.tf", "vpc/variables.tf"}, examples: []string{"examples/all/main.tf"}, want: Infrastructure},
		"applied":             {paths: terraform, examples: []string{"examples/all/main.tf"}, signals: sees("iac.applied-in-ci", "terraform"), want: Infrastructure},
		"role":                {paths: []string{"main.tf", "meta/main.yml", "tasks/main.yml"}, want: Module, reason: "meta/main.yml"},
		"playbook":            {paths: []string{"main.tf", "roles/a/meta/main.yml", "roles/a/tasks/main.yml"}, want: Infrastructure},
		"collection":          {paths: []string{"galaxy.yml", "main.tf"}, want: Module, reason: "galaxy.yml"},
		"charts":              {paths: charts, signals: released, want: Module, reason: ".github/workflows/release.yml"},
		"charts_not_released": {paths: charts, signals: map[string]*evidence.Signal{"iac.present": released["iac.present"]}, want: Infrastructure},
		"charts_deployed":     {paths: charts, signals: sees("deploy.automated", "helm"), want: Infrastructure},
		"charts_followed":     {paths: charts, signals: sees("iac.gitops", "flux"), want: Infrastructure},
		"few_charts":          {paths: append([]string{"apps/a.yaml", "apps/b.yaml", "apps/c.yaml", "apps/d.yaml", "apps/e.yaml"}, charts...), signals: released, want: Infrastructure},
		"cookbook":            {paths: []string{"metadata.rb", "resources/a.rb"}, manifest: "metadata.rb", text: "chef_version '>= 15'\n", want: Module, reason: "metadata.rb"},
		"one_of_cookbooks":    {paths: []string{"a/metadata.rb", "a/resources/a.rb"}, manifest: "a/metadata.rb", text: "chef_version '>= 15'\n", want: Infrastructure},
		"puppet":              {paths: []string{"manifests/init.pp", "metadata.json"}, manifest: "metadata.json", text: `{"operatingsystem_support": []}`, want: Module, reason: "metadata.json"},
		"application":         {paths: []string{"a.go", "b.go", "c.go", "d.go", "galaxy.yml", "main.tf"}, want: Library},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var s Survey
			for _, path := range test.paths {
				s.File(path, evidence.Product)
			}
			for _, path := range test.examples {
				s.File(path, evidence.Example)
			}
			if test.resource != "" {
				s.Fact(&fact.Fact{Kind: fact.Resource, Value: test.resource, Path: "main.tf", Line: 2}, evidence.Product)
			}
			if test.manifest != "" {
				s.Add(Read(test.manifest, evidence.Product, []byte(test.text)))
			}
			r := s.Decide(test.signals)
			if r.Profile != test.want || test.reason != "" && r.Reasons[0].Path != test.reason {
				t.Errorf("%+v, want %s by %s", r, test.want, test.reason)
			}
		})
	}
}
