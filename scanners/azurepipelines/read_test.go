package azurepipelines

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// tree is a repository in memory.
type tree = pipelinetest.Repository

func read(files tree) ([]pipeline.Pipeline, []evidence.Problem) { return Read(files) }

// outline writes what a tree of files holds.
func outline(t *testing.T, files tree) string {
	t.Helper()
	return pipelinetest.Outline(pipelinetest.Checked(t, read, files))
}

func TestRead_steps(t *testing.T) {
	tests := map[string]struct{ file, want string }{
		"scripts_have_the_shell_of_the_pool": {`
pool:
  vmImage: windows-2022
steps:
- script: |
    call build.cmd
    msbuild app.sln
  workingDirectory: $(Build.SourcesDirectory)\src
- bash: make
- pwsh: ./build.ps1 -Root $(System.DefaultWorkingDirectory)
- powershell: ./old.ps1
- checkout: self
`, `
    step 5
      6 [cmd|src] call build.cmd
      7 [cmd|src] msbuild app.sln
    step 9
      9 [bash {0}|] make
    step 10
      10 [pwsh|] ./build.ps1 -Root .
    step 11
      11 [powershell|] ./old.ps1
`},
		"script_files_run_from_the_folder_of_the_task": {`
steps:
- task: PowerShell@2
  inputs:
    filePath: $(Build.SourcesDirectory)/eng/test.ps1
    arguments: -CI
    workingDirectory: src/app
    pwsh: true
- task: Bash@3
  inputs:
    filePath: ci/run.sh
- task: AzureCLI@2
  inputs:
    scriptType: bash
    scriptLocation: inlineScript
    inlineScript: |
      az group list
- task: PythonScript@0
  inputs:
    scriptPath: tools/gen.py
`, `
    step 3 powershell@2
      5 [pwsh|src/app] ../../eng/test.ps1 -CI
    step 9 bash@3
      11 [bash {0}|] ./ci/run.sh
    step 12 azurecli@2
      17 [bash {0}|] az group list
    step 18 pythonscript@0
      20 [bash {0}|] python tools/gen.py 
`},
		"tasks_that_are_commands": {`
variables:
  configuration: Release
steps:
- task: DotNetCoreCLI@2
  inputs:
    command: test
    projects: |
      tests/A.csproj
      tests/B.csproj
    arguments: --configuration $(configuration) --collect $(collector)
- task: Npm@1
  inputs:
    command: custom
    workingDir: web
    customCommand: run lint
- task: ms-devlabs.custom-terraform-tasks.custom-terraform-release-task.TerraformTaskV4@4
  inputs: {command: apply, workingDirectory: infra, commandOptions: -auto-approve}
- task: HelmDeploy@1
  inputs: {command: upgrade, chartPath: charts/app, releaseName: app, arguments: --atomic}
- task: Maven@4
- task: VSTest@3
`, `
    step 5 dotnetcorecli@2
      7 [|] dotnet test tests/A.csproj tests/B.csproj --configuration Release --collect ${COLLECTOR}
    step 12 npm@1
      16 [|web] npm run lint
    step 17 terraformtaskv4@4
      18 [|infra] terraform apply -auto-approve
    step 19 helmdeploy@1
      20 [|] helm upgrade --install app charts/app --atomic
    step 21 maven@4
      21 [|] mvn package
    step 22 vstest@3
`},
		"gates_of_steps": {`
trigger: [main]
pr: [main]
steps:
- script: off
  enabled: false
- script: soft
  continueOnError: true
- script: never
  condition: and(succeeded(), false)
- script: always
  condition: succeededOrFailed()
- script: changes only
  condition: eq(variables['Build.Reason'], 'PullRequest')
- script: main only
  condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
- script: unknown
  condition: eq(variables['deploy'], 'true')
`, `
    step 5 off:6
      5 [|] off
    step 7 soft:8
      7 [|] soft
    step 9 off:10
      9 [|] never
    step 11
      11 [|] always
    step 13 on=change:3(main) condition:14
      13 [|] changes only
    step 15 on=push:2!(main),manual:2 condition:16
      15 [|] main only
    step 17 on=push:2!(main),change:3(main),manual:2 condition:18
      17 [|] unknown
`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := outline(t, tree{"azure-pipelines.yml": test.file})
			_, got, _ = strings.Cut(got, "  job ")
			_, got, _ = strings.Cut(got, "\n")
			if diff := cmp.Diff(strings.TrimPrefix(test.want, "\n"), got); diff != "" {
				t.Errorf("steps (-want +got):\n%s", diff)
			}
		})
	}
}

func TestRead_triggers(t *testing.T) {
	tests := map[string]struct{ path, file, want string }{
		"nothing_stated":     {"azure-pipelines.yml", "", "push:1!,change:1,manual:1"},
		"none":               {"azure-pipelines.yml", "trigger: none\n", "manual:1"},
		"none_in_a_list":     {"azure-pipelines.yml", "trigger:\n- none\npr: [main]\n", "change:3(main),manual:1"},
		"by_branch_policy":   {".azuredevops/pr-build.yml", "trigger: none\n", "change:1,manual:1"},
		"branches":           {"azure-pipelines.yml", "trigger: [main, releases/*]\npr: none\n", "push:1!(main releases/*),manual:1"},
		"other_branches":     {"azure-pipelines.yml", "trigger: [releases/*]\npr: none\n", "push:1(releases/*),manual:1"},
		"all_but":            {"azure-pipelines.yml", "trigger: {branches: {exclude: [main]}}\npr: none\n", "push:1(* !main),manual:1"},
		"tags":               {"azure-pipelines.yml", "trigger: {tags: {include: [v*]}}\npr: none\n", "tag:1(v*),manual:1"},
		"tags_by_reference":  {"azure-pipelines.yml", "trigger: [main, refs/tags/v*]\npr: none\n", "push:1!(main),tag:1(v*),manual:1"},
		"nightly":            {"azure-pipelines.yml", "trigger: none\npr: none\nschedules:\n- cron: '0 0 * * *'\n", "schedule:4,manual:1"},
		"after_another":      {"azure-pipelines.yml", "trigger: none\nresources:\n  pipelines:\n  - pipeline: ci\n    trigger: true\n", "after:5,manual:1"},
		"another_not_awaits": {"azure-pipelines.yml", "trigger: none\nresources:\n  pipelines:\n  - pipeline: ci\n    trigger: none\n", "manual:1"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := outline(t, tree{test.path: test.file + "steps:\n- script: make\n"})
			first, _, _ := strings.Cut(got, "\n")
			_, got, _ = strings.Cut(first, " on=")
			if got != test.want {
				t.Errorf("triggers %q, not %q", got, test.want)
			}
		})
	}
}

func TestRead_files(t *testing.T) {
	const steps = "steps:\n- script: make\n"
	tests := map[string]struct {
		files tree
		want  []string // the first words of the pipelines
	}{
		"by_name_anywhere": {tree{"azure-pipelines.yml": steps, "services/a/azure-pipelines-ci.yaml": steps, "Azure-Pipelines.yml": steps},
			[]string{"Azure-Pipelines.yml:1", "azure-pipelines.yml:1", "services/a/azure-pipelines-ci.yaml:1"}},
		"by_folder": {tree{".pipelines/a.yml": steps, ".vsts-ci.yml": steps, "x/.azuredevops/b.yml": steps},
			[]string{".pipelines/a.yml:1", ".vsts-ci.yml:1", "x/.azuredevops/b.yml:1"}},
		"by_keys": {tree{"eng/ci.yml": "trigger: [main]\njobs:\n- job: a\n  pool:\n    vmImage: x\n", "eng/steps.yml": "steps:\n- task: A@1\n"},
			[]string{"eng/ci.yml:1"}},
		"what_is_shown":   {tree{"docs/azure-pipelines.yml": steps, "examples/a/azure-pipelines.yml": steps}, nil},
		"of_other_makes":  {tree{".azuredevops/dependabot.yml": "version: 2\nupdates: []\n", "ci/pipeline.yml": "jobs:\n- name: a\n  plan:\n  - task: x\n"}, nil},
		"unused_template": {tree{".azure-pipelines/t.yml": "parameters:\n- name: a\n" + steps}, []string{".azure-pipelines/t.yml:1"}},
		"used_template": {tree{"azure-pipelines.yml": "steps:\n- template: .azure-pipelines/t.yml\n", ".azure-pipelines/t.yml": "parameters:\n- name: a\n" + steps},
			[]string{"azure-pipelines.yml:1"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			pipelines, problems := Read(test.files)
			var got []string
			for _, p := range pipelines {
				first, _, _ := strings.Cut(pipelinetest.Outline([]pipeline.Pipeline{p}, nil), " ")
				got = append(got, first)
			}
			if diff := cmp.Diff(test.want, got); diff != "" || len(problems) > 0 {
				t.Errorf("pipelines (-want +got):\n%s%v", diff, problems)
			}
		})
	}
}

func TestRead_default_inputs(t *testing.T) {
	for file, want := range map[string]string{
		"steps:\n- task: Docker@2\n":                               "command=buildAndPush",
		"steps:\n- task: Docker@0\n  inputs: {imageName: a}\n":     "imagename=a action=Build an image",
		"steps:\n- task: Docker@2\n  inputs: {command: login}\n":   "command=login",
		"steps:\n- task: AzureWebApp@1\n  inputs: {appName: $(a)}": "appname=$(a)",
	} {
		pipelines, _ := Read(tree{"azure-pipelines.yml": file})
		var got []string
		for _, pair := range pipelines[0].Jobs[0].Steps[0].With {
			got = append(got, pair.Key+"="+pair.Value)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q has the inputs %q, not %q", file, got, want)
		}
	}
}
