package concourse

import (
	"testing"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func TestForeign(t *testing.T) {
	tests := map[string]struct {
		own, input string
		want       bool
	}{
		"its own":                      {"https://github.com/acme/shop.git", "git@github.com:acme/shop", false},
		"another":                      {"https://github.com/acme/shop", "https://github.com/acme/library", true},
		"another, its own is given":    {"((shop))", "https://github.com/acme/library", true},
		"its own, given":               {"((shop))", "((shop))", false},
		"another, both given":          {"((shop))", "((library))", true},
		"what is given may be its own": {"https://github.com/acme/shop", "((library))", false},
		"no address":                   {"https://github.com/acme/shop", "", false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			text := "resources:\n- {name: own, type: git, source: {uri: \"" + test.own + "\"}}\n- {name: in, type: git, source: {uri: \"" + test.input + "\"}}\n" +
				"jobs:\n- name: a\n  plan:\n  - get: own\n  - get: in\n  - {task: lint, file: own/ci/lint.yml}\n" +
				"  - {task: unit, config: {run: {path: sh, args: [-c, 'cd in && make']}}}\n"
			pipelines, problems := Read(pipelinetest.Repository{"ci/pipeline.yml": text, "ci/lint.yml": "run: {path: make}\n"})
			if len(problems) > 0 || len(pipelines) != 1 || len(pipelines[0].Jobs[0].Steps) != 2 {
				t.Fatalf("read %v, %v", pipelines, problems)
			}
			if got := pipelines[0].Jobs[0].Steps[1].Elsewhere != nil; got != test.want {
				t.Errorf("elsewhere: %v", got)
			}
		})
	}
}

func TestEnvironment(t *testing.T) {
	tests := map[string]struct{ job, put, uses, want string }{
		"a job that deploys":             {job: "deploy-shop-staging", want: "staging"},
		"with words behind":              {job: "deploy_production_eu", want: "production"},
		"a job that tests":               {job: "smoke-tests-staging"},
		"a job that watches":             {job: "check-backup-production", put: "slack", uses: "slack-notification-resource"},
		"a deployment to two":            {job: "deploy-staging-production"},
		"a deployment to none":           {job: "deploy-shop"},
		"what deploys is put to":         {job: "ship", put: "shop-development-deployment", uses: "bosh-deployment-resource", want: "development"},
		"an application of the platform": {job: "staging", put: "cf-prod", uses: "cf-resource", want: "prod"},
		"code that is put":               {job: "ship", put: "config-production", uses: "git-resource"},
		"a task, and no resource":        {job: "ship", put: "run-production", uses: "cf.yml"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			j := pipeline.Job{ID: test.job}
			if test.put != "" {
				j.Steps = []pipeline.Step{{Name: test.put, Uses: test.uses}}
			}
			got := ""
			if e := environment(&j); e != nil {
				got = e.Name
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
