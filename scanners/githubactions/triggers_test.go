package githubactions_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stagecheck/stagecheck/scanners/githubactions"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestTriggers(t *testing.T) {
	tests := []struct{ on, want string }{
		{"on: push", "push push default"},
		{"'on': [push, pull_request]", "push push default; change pull_request"},
		{"on:\n  push:\n  pull_request: {}", "push push default; change pull_request"},
		{"on: {push: {tags: ['v*']}}", "tag push [v*]"},
		{"on: {push: {tags-ignore: [x]}}", "tag push [** !x]"},
		{"on: {push: {branches: main, tags: v1}}", "push push [main] default; tag push [v1]"},
		{"on: {push: {branches: [gh-pages]}}", "push push [gh-pages]"},
		{"on: {push: {branches: ['release/**']}}", "push push [release/**]"},
		{"on: {push: {branches: ['**']}}", "push push [**] default"},
		{"on: {push: {branches: ['*', '!main']}}", "push push [* !main]"},
		{"on: {push: {branches: ['[']}}", "push push [[]"},
		{"on: {push: {branches: ['!main', '**']}}", "push push [!main **] default"},
		{"on: {push: {branches-ignore: [master]}}", "push push [** !master]"},
		{"on: {push: {branches-ignore: ['dependabot/**']}}", "push push [** !dependabot/**] default"},
		{"on: {push: {branches: [$default-branch]}}", "push push [$default-branch] default"},
		{"on: {pull_request: {types: [closed, labeled]}}", "event pull_request"},
		{"on: {pull_request: {types: [labeled, synchronize]}}", "change pull_request"},
		{"on: {pull_request: {types: opened, branches: [main]}}", "change pull_request [main]"},
		{"on: {release: {types: [deleted]}}", "event release"},
		{"on: release", "tag release"},
		{"on: {workflow_dispatch: , repository_dispatch: {types: [x]}}", "manual workflow_dispatch; manual repository_dispatch"},
		{"on: {workflow_run: {workflows: [CI], branches: [main]}}", "after workflow_run [main]"},
		{"on: [issues, merge_group, workflow_call]", "event issues; change merge_group; called workflow_call"},
		{"on:\n  schedule:\n    - cron: '1'\n    - cron: '2'", "schedule schedule; schedule schedule"},
	}
	for _, test := range tests {
		t.Run(test.on, func(t *testing.T) {
			var got []string
			for _, tr := range read(t, test.on+"\njobs: {a: {steps: []}}\n").Triggers {
				words := []string{string(tr.Kind), tr.Name}
				if len(tr.Branches) > 0 {
					words = append(words, fmt.Sprint(tr.Branches))
				}
				if tr.Default {
					words = append(words, "default")
				}
				got = append(got, strings.Join(words, " "))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "; ")); diff != "" {
				t.Errorf("triggers (-want +got):\n%s", diff)
			}
		})
	}
}

// TestConditions tells for a condition the gate that it is and the triggers that it lets through.
func TestConditions(t *testing.T) {
	const on = "on: {push: {branches: [main], tags: ['v*']}, pull_request: , schedule: [{cron: x}], workflow_dispatch: }\n"
	const all = "push tag change schedule manual"
	tests := []struct {
		condition string
		gate      pipeline.GateKind
		through   string
	}{
		{"false", pipeline.Off, all},
		{"${{ false }}", pipeline.Off, all},
		{"'${{ false }}'", pipeline.Off, all},
		{"\"!true\"", pipeline.Off, all},
		{"0", pipeline.Off, all},
		{"${{ '' }}", pipeline.Off, all},
		{"${{ null }}", pipeline.Off, all},
		{"github.actor == 'x' && false", pipeline.Off, all},
		{"(github.actor == 'x' || true) && 'A' != 'a'", pipeline.Off, all},
		{"github.event_name == 'merge_group'", pipeline.Off, all},
		{"true", "", all},
		{"github.event_name != 'merge_group'", "", all},
		{"always()", pipeline.Condition, all},
		{"failure()", pipeline.Condition, all},
		{"github.actor == 'it''s'", pipeline.Condition, all},
		{"${{ false }} || x", pipeline.Condition, all},
		{"${{ github.actor }} == ${{ x }}", pipeline.Condition, all},
		{"github.actor ==", pipeline.Condition, all},
		{"(false", pipeline.Condition, all},
		{"false)", pipeline.Condition, all},
		{"'false", pipeline.Condition, all},
		{"1 < 2", pipeline.Condition, all},
		{strings.Repeat("!", 1001) + "true", pipeline.Condition, all},
		{strings.Repeat("(", 1000) + "false" + strings.Repeat(")", 1000), pipeline.Condition, all},
		{"contains(fromJSON('[\"push\"]'), github.event_name).x[0]", pipeline.Condition, all},
		{"github.event_name == 'PUSH'", pipeline.Condition, "push tag"},
		{"github['event_name'] == 'push'", pipeline.Condition, "push tag"},
		{"github.event_name != 'pull_request'", pipeline.Condition, "push tag schedule manual"},
		{"github.ref == 'refs/heads/main'", pipeline.Condition, "push schedule manual"},
		{"github.event.ref == 'refs/heads/main' && github.event_name == 'push'", pipeline.Condition, "push"},
		{"startsWith(github.ref, 'refs/tags/')", pipeline.Condition, "tag manual"},
		{"startsWith(github.ref, 'refs/tags/v2.')", pipeline.Condition, "tag manual"},
		{"startsWith(github.ref, 'refs/')", pipeline.Condition, all},
		{"github.ref_type == 'tag'", pipeline.Condition, "tag manual"},
		{"github.ref_name == 'main'", pipeline.Condition, "push tag schedule manual"},
		{"github.event.pull_request.merged == true", pipeline.Condition, "change"},
		{"github.event.pull_request.merged == false", pipeline.Condition, all},
		{"github.event.pull_request.draft", pipeline.Condition, "change"},
		{"inputs.deploy == 'yes'", pipeline.Condition, "manual"},
		{"github.event.inputs.skip != 'yes'", pipeline.Condition, all},
	}
	for _, test := range tests {
		t.Run(test.condition, func(t *testing.T) {
			for _, workflow := range []string{
				on + "jobs:\n  a:\n    if: " + test.condition + "\n    steps: []\n",
				on + "jobs:\n  a:\n    steps:\n      - if: " + test.condition + "\n",
			} {
				if strings.HasPrefix(test.condition, "!") || strings.HasPrefix(test.condition, "'false") {
					workflow = strings.Replace(workflow, "if: ", "if: >-\n          ", 1)
				}
				p := read(t, workflow)
				gates, triggers := p.Jobs[0].Gates, p.Jobs[0].Triggers
				if len(p.Jobs[0].Steps) > 0 {
					gates, triggers = p.Jobs[0].Steps[0].Gates, p.Jobs[0].Steps[0].Triggers
				}
				if triggers == nil {
					triggers = p.Triggers
				}
				var through []string
				for _, tr := range triggers {
					through = append(through, string(tr.Kind))
				}
				if diff := cmp.Diff(test.through, strings.Join(through, " ")); diff != "" {
					t.Errorf("triggers (-want +got):\n%s", diff)
				}
				if len(gates) > 1 || len(gates) == 0 != (test.gate == "") || len(gates) == 1 && gates[0].Kind != test.gate {
					t.Errorf("gates %+v, want %q", gates, test.gate)
				}
			}
		})
	}
}

func TestUses(t *testing.T) {
	tests := []struct{ uses, name, ref string }{
		{"actions/checkout@v6", "actions/checkout", "v6"},
		{"github/codeql-action/init@0123abc", "github/codeql-action/init", "0123abc"},
		{"acme/scan@feature/x@y", "acme/scan@feature/x", "y"},
		{"acme/scan", "acme/scan", ""},
		{"docker://alpine", "docker://alpine", ""},
		{"docker://alpine:3.22", "docker://alpine", "3.22"},
		{"docker://registry:5000/scan", "docker://registry:5000/scan", ""},
		{"docker://registry:5000/scan:1@sha256:ab", "docker://registry:5000/scan:1", "sha256:ab"},
		{"https://code.forgejo.org/actions/checkout@v4", "actions/checkout", "v4"},
	}
	for _, test := range tests {
		t.Run(test.uses, func(t *testing.T) {
			s := read(t, "on: push\njobs: {a: {steps: [{uses: '"+test.uses+"'}]}}\n").Jobs[0].Steps[0]
			if s.Uses != test.name || s.Ref != test.ref {
				t.Errorf("got %q at %q, want %q at %q", s.Uses, s.Ref, test.name, test.ref)
			}
		})
	}
}

func TestShells(t *testing.T) {
	for setting, want := range map[string]string{
		"bash": "bash", "bash -el {0}": "bash", "pwsh -Command {0}": "pwsh", "/usr/bin/bash {0}": "bash",
		"nix develop -c bash -e {0}": "bash", `C:\msys64\bash.exe`: "bash", "msys2 {0}": "msys2", "": "",
	} {
		s := read(t, "on: push\njobs: {a: {steps: [{run: x, shell: '"+setting+"'}]}}\n").Jobs[0].Steps[0]
		if s.Run.Shell != want {
			t.Errorf("shell %q is read as %q, want %q", setting, s.Run.Shell, want)
		}
	}
}

func TestEnvironments(t *testing.T) {
	for setting, want := range map[string]pipeline.Environment{
		"production":                    {Name: "production"},
		"{name: staging}":               {Name: "staging"},
		"review":                        {Name: "review", Review: true},
		"pr-${{ github.event.number }}": {Name: "pr-${{ github.event.number }}", Review: true},
		"{name: x, url: 'https://${{ github.event.pull_request.number }}.example.org'}": {Name: "x", Review: true},
		"approval": {Name: "approval"},
	} {
		got := read(t, "on: push\njobs: {a: {environment: "+quoteScalar(setting)+", steps: []}}\n").Jobs[0].Environment
		if got == nil || got.Name != want.Name || got.Review != want.Review {
			t.Errorf("environment %s is read as %+v", setting, got)
		}
	}
}

func quoteScalar(setting string) string {
	if strings.HasPrefix(setting, "{") {
		return setting
	}
	return `"` + setting + `"`
}

// TestMergedFiles keeps the callers of one workflow apart: what one passes does not reach the other.
func TestMergedFiles(t *testing.T) {
	files := repository{
		".github/workflows/a.yml": "on: push\njobs: {a: {uses: ./.github/workflows/c.yml, with: {t: one}}}\n",
		".github/workflows/b.yml": "on: pull_request\njobs: {b: {uses: ./.github/workflows/c.yml}}\n",
		".github/workflows/c.yml": "on: {workflow_call: {inputs: {t: {type: string, default: two}}}}\njobs: {c: {steps: [{run: 'make ${{ inputs.t }}'}]}}\n",
	}
	pipelines, problems := githubactions.Read(files)
	var got []string
	for _, p := range pipelines {
		for _, l := range scriptLines(p) {
			got = append(got, p.Path+" "+l.Text)
		}
	}
	want := []string{".github/workflows/a.yml make one", ".github/workflows/b.yml make two"}
	if diff := cmp.Diff(want, got); diff != "" || len(problems) > 0 {
		t.Errorf("lines (-want +got):\n%s\nproblems %+v", diff, problems)
	}
}
