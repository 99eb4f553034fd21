package azurepipelines

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRead_structure(t *testing.T) {
	tests := map[string]struct {
		files tree
		want  string
	}{
		"stages_wait_for_one_another_and_for_a_person": {tree{"azure-pipelines.yml": `
trigger: [main]
pr: none
resources:
  containers:
  - container: pg
    image: postgres:16
stages:
- stage: Build
  jobs:
  - job: unit
    container: golang:1.26
    services: {db: pg}
    steps:
    - script: go test ./...
- stage: Approve
  jobs:
  - job: wait
    pool: server
    steps:
    - task: ManualValidation@1
- stage: Deploy
  variables: {target: prod}
  jobs:
  - deployment: web
    environment: $(target).cluster
    strategy:
      runOnce:
        deploy:
          steps:
          - script: ./deploy.sh
        on:
          failure:
            steps:
            - script: ./back.sh
- stage: Report
  dependsOn: []
  condition: always()
  jobs:
  - job: report
    steps:
    - script: ./report.sh
`}, `azure-pipelines.yml:2 on=push:2!(main),manual:2
  job 11 Build/unit image=golang:1.26:false image=postgres:16:true
    step 15
      15 [|] go test ./...
  job 18 Approve/wait needs=Build approval:21
    step 21 manualvalidation@1
  job 25 Deploy/web needs=Approve environment=prod:26 key=strategy:runOnce key=strategy.on.failure:steps approval:21
    step 31
      31 [|] ./deploy.sh
    step 35 condition:33
      35 [|] ./back.sh
  job 40 Report/report
    step 42
      42 [|] ./report.sh
`},
		"templates_with_their_parameters": {tree{
			"azure-pipelines.yml": `
trigger: [main]
pr: none
parameters:
- name: release
  type: boolean
  default: false
jobs:
- template: ci/job.yml
  parameters:
    names: [api, web]
    extra:
    - script: ./own.sh
    ${{ if eq(parameters.release, true) }}:
      publish: true
`,
			"ci/job.yml": `
parameters:
- name: names
  type: object
- name: extra
  type: stepList
  default: []
- name: publish
  type: boolean
  default: false
- name: lint
  type: boolean
  default: true
jobs:
- ${{ each name in parameters.names }}:
  - job: ${{ name }}
    steps:
    - ${{ if parameters.lint }}:
      - script: make lint-${{ name }}
    - ${{ else }}:
      - script: echo no lint
    - ${{ parameters.extra }}
    - template: /steps/test.yml
      parameters: {dir: "${{ name }}"}
- ${{ if eq(parameters.publish, true) }}:
  - job: publish
    steps:
    - script: make publish
`,
			"steps/test.yml": "parameters: {dir: .}\nsteps:\n- script: make test\n  workingDirectory: ${{ parameters.dir }}\n",
		}, `azure-pipelines.yml:2 on=push:2!(main),manual:2
  input 5 release boolean
  include 9 local ci/job.yml
  include 23 local steps/test.yml
  job 16 api
    step 19 via azure-pipelines.yml:9
      19 [|] make lint-api
    step 13 via azure-pipelines.yml:9
      13 [|] ./own.sh
    step 3 via azure-pipelines.yml:9 via ci/job.yml:23
      3 [|api] make test
  job 16 web
    step 19 via azure-pipelines.yml:9
      19 [|] make lint-web
    step 13 via azure-pipelines.yml:9
      13 [|] ./own.sh
    step 3 via azure-pipelines.yml:9 via ci/job.yml:23
      3 [|web] make test
  job 26 publish on=manual:2 condition:25
    step 28 via azure-pipelines.yml:9
      28 [|] make publish
`},
		"what_a_person_asks_for_and_what_a_branch_gets": {tree{"azure-pipelines.yml": `
trigger: [main, release/1]
pr: [main]
parameters:
- name: deploy
  type: boolean
  default: false
variables:
  isMain: $[eq(variables['Build.SourceBranch'], 'refs/heads/main')]
jobs:
- ${{ if parameters.deploy }}:
  - job: asked
    steps: [{script: ./deploy.sh}]
- job: main
  condition: and(succeeded(), eq(variables.isMain, true))
  steps: [{script: ./main.sh}]
- ${{ if ne(variables['Build.Reason'], 'PullRequest') }}:
  - job: merged
    steps: [{script: ./merged.sh}]
- ${{ if eq('a', 'b') }}:
  - job: never
    steps: [{script: ./never.sh}]
- job: off
  condition: false
  steps: [{script: ./off.sh}]
`}, `azure-pipelines.yml:2 on=push:2!(main release/1),change:3(main),manual:2
  input 5 deploy boolean
  job 12 asked on=manual:2 condition:11
    step 13
      13 [|] ./deploy.sh
  job 14 main on=push:2!(main),manual:2 condition:15
    step 16
      16 [|] ./main.sh
  job 18 merged on=push:2!(main release/1),manual:2 condition:17
    step 19
      19 [|] ./merged.sh
  job 23 off off:24
    step 25
      25 [|] ./off.sh
`},
		"a_template_of_another_repository_is_handed_stages": {tree{"azure-pipelines.yml": `
trigger: [main]
pr: none
resources:
  repositories:
  - repository: central
    name: Platform/Templates
extends:
  template: v1/pipeline.yml@central
  parameters:
    pool: {vmImage: windows-latest}
    stages:
    - stage: build
      jobs:
      - job: build
        steps:
        - template: steps/scan.yml@central
        - script: build.cmd
`}, `azure-pipelines.yml:2 on=push:2!(main),manual:2
  include 9 repository Platform/Templates/v1/pipeline.yml
  include 17 repository Platform/Templates/steps/scan.yml
  job 15 build/build
    step 18
      18 [cmd|] build.cmd
`},
		"a_matrix_gives_a_script_its_forms": {tree{"azure-pipelines.yml": `
trigger: none
jobs:
- job: test
  strategy:
    matrix:
      a: {env: py312, os: ubuntu-24.04}
      b: {env: lint, os: ubuntu-24.04}
      c: {env: lint, os: windows-2025}
  steps:
  - script: tox -e $(env)
  - script: echo done
`}, `azure-pipelines.yml:2 on=manual:2
  job 4 test
    step 11
      11 [|] tox -e py312
    step 11
      11 [|] tox -e lint
    step 12
      12 [|] echo done
`},
		"a_template_that_is_not_there": {tree{"azure-pipelines.yml": "steps:\n- template: gone.yml\n- script: make\n"},
			`azure-pipelines.yml:1 on=push:1!,change:1,manual:1
  job 1 
    step 3
      3 [|] make
problem azure-pipelines.yml:2 unresolved the template gone.yml is not in this repository
`},
		"templates_that_take_in_one_another": {tree{
			"azure-pipelines.yml": "steps:\n- template: a.yml\n", "a.yml": "steps:\n- template: b.yml\n", "b.yml": "steps:\n- template: a.yml\n- script: make\n"},
			`azure-pipelines.yml:1 on=push:1!,change:1,manual:1
  include 2 local a.yml
  include 2 local b.yml
  job 1 
    step 3 via azure-pipelines.yml:2 via a.yml:2
      3 [|] make
problem b.yml:2 unresolved a.yml takes in itself
`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, outline(t, test.files)); diff != "" {
				t.Errorf("pipelines (-want +got):\n%s", diff)
			}
		})
	}
}
