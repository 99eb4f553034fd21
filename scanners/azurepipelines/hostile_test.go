package azurepipelines

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func TestRead_hostile(t *testing.T) {
	deep := "a: " + strings.Repeat("[", 20_000)
	var bomb strings.Builder
	bomb.WriteString("a0: &a0 [{script: x}, {script: x}]\n")
	for i := 1; i < 40; i++ {
		fmt.Fprintf(&bomb, "a%d: &a%d [*a%d, *a%d]\n", i, i, i-1, i-1)
	}
	bomb.WriteString("steps: *a39\n")
	var fan strings.Builder
	fan.WriteString("parameters: {x: 1}\nsteps:\n")
	for range 50 {
		fan.WriteString("- template: b%d.yml\n")
	}
	wide := tree{"azure-pipelines.yml": strings.ReplaceAll(fan.String(), "%d", "0")}
	for i := range 10 {
		wide[fmt.Sprintf("b%d.yml", i)] = strings.ReplaceAll(fan.String(), "%d", fmt.Sprint(i+1))
	}
	var loops strings.Builder
	loops.WriteString("parameters:\n- name: l\n  default: [" + strings.Repeat("a,", 199) + "a]\nsteps:\n")
	for i := range 6 {
		fmt.Fprintf(&loops, "%s- ${{ each x%d in parameters.l }}:\n", strings.Repeat("  ", i), i)
	}
	loops.WriteString(strings.Repeat("  ", 6) + "- script: ${{ x0 }}\n")
	tests := map[string]tree{
		"brackets":   {"azure-pipelines.yml": deep},
		"aliases":    {"azure-pipelines.yml": bomb.String()},
		"templates":  wide,
		"loops":      {"azure-pipelines.yml": loops.String()},
		"itself":     {"azure-pipelines.yml": "parameters:\n- name: x\n  default: a${{ parameters.x }}${{ parameters.x }}\nsteps:\n- script: ${{ parameters.x }}\n"},
		"reference":  {"azure-pipelines.yml": "parameters:\n- name: x\n  default: ${{ parameters.x }}\nsteps:\n- ${{ parameters.x }}\n- script: ${{ parameters.x }}\n"},
		"variables":  {"azure-pipelines.yml": "variables: {a: $(b)$(b), b: $(a)$(a)}\nsteps:\n- script: $(a)\n  condition: eq(variables.a, $[variables.b])\n"},
		"expression": {"azure-pipelines.yml": "steps:\n- script: a\n  condition: " + strings.Repeat("not(", 3000) + "\n"},
		"types":      {"azure-pipelines.yml": "trigger: [[a]]\npr: {branches: 1}\nvariables: 3\nparameters: x\nresources: [1]\npool: [a]\nschedules: 7\nstages: [1, {stage: [x], jobs: 3, dependsOn: {a: b}}]\njobs: [[], {job: {}, steps: a, strategy: [], services: 1, container: [1]}]\nsteps: {a: b}\nextends: {template: 7}\n"},
		"steps":      {"azure-pipelines.yml": "steps:\n- task: [a]\n- script: {a: b}\n- task: '@'\n  inputs: 4\n- template:\n- pwsh: [1]\n- task: Bash@3\n  inputs: {filePath: [x], script: {}}\n"},
	}
	for name, files := range tests {
		t.Run(name, func(t *testing.T) {
			_, problems := pipelinetest.Soon(t, 10*time.Second, read, files)
			if name == "templates" && len(problems) == 0 {
				t.Error("the limit was hit and not reported")
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"trigger: [main]\npool: {vmImage: windows-2022}\nsteps:\n- script: |\n    a\n    b\n  condition: eq(variables['x'], 'y')\n",
		"parameters:\n- name: a\n  default: [b]\nstages:\n- stage: s\n  jobs:\n  - ${{ each x in parameters.a }}:\n    - job: ${{ x }}\n      steps:\n      - template: t.yml\n        parameters: {p: ${{ x }}}\n",
		"jobs:\n- deployment: d\n  environment: {name: prod}\n  strategy:\n    canary:\n      deploy: {steps: [{task: Bash@3, inputs: {script: x}}]}\n",
		"extends:\n  template: x.yml@y\n  parameters:\n    ${{ if ne(parameters.z, '') }}:\n      steps: [{bash: make}]\n    ${{ else }}: {a: b}\n",
		"steps:\n- ${{ insert }}: {a: b}\n- task: DotNetCoreCLI@2\n  inputs: {command: test, projects: 'a;b'}\n",
	} {
		f.Add(seed, "steps:\n- script: ${{ parameters.p }}\n")
	}
	f.Fuzz(func(t *testing.T, text, template string) {
		pipelinetest.Checked(t, read, tree{"azure-pipelines.yml": text, "t.yml": template})
	})
}
