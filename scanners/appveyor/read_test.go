package appveyor

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// tree is a repository in memory.
type tree = pipelinetest.Repository

func read(files tree) ([]pipeline.Pipeline, []evidence.Problem) { return Read(files) }

func TestRead(t *testing.T) {
	tests := map[string]struct {
		files tree
		want  string
	}{
		"phases_and_their_shells": {tree{"appveyor.yml": `version: 1.0.{build}
image: Visual Studio 2022
branches:
  only: [main, /release-\d+/]
skip_tags: true
services: [postgresql]
build:
  project: src\app.sln
test: off
install:
- cd src
- nuget restore
- ps: ./setup.ps1
before_build: make
test_script:
- cmd: |
    vstest.console a.dll
    vstest.console b.dll
- pwsh: Invoke-Pester
on_finish:
- ps: ./report.ps1
artifacts:
- path: out\*.nupkg
`}, `appveyor.yml:1 on=push:3!(main /release-\d+/),change:1(main /release-\d+/)
  job 1 build image=postgresql:true key=artifacts:
    step 11
      11 [cmd|] cd src
      12 [cmd|] nuget restore
    step 13
      13 [powershell|] ./setup.ps1
    step 14
      14 [cmd|] make
    step 7
      7 [cmd|] msbuild src/app.sln
    step 16
      17 [cmd|] vstest.console a.dll
      18 [cmd|] vstest.console b.dll
    step 19
      19 [pwsh|] Invoke-Pester
    step 21 soft:20
      21 [powershell|] ./report.ps1
`},
		"deployments": {tree{".appveyor.yml": `build: off
deploy:
- provider: NuGet
  api_key: {secure: x}
  on:
    appveyor_repo_tag: true
- provider: WebDeploy
  on: {branch: main}
- provider: Environment
  name: staging
before_deploy:
- ps: ./pack.ps1
deploy_script: off
`}, `.appveyor.yml:1 on=push:1!,change:1,tag:1
  job 1 build
    step 12 on=push:1!,tag:1
      12 [powershell|] ./pack.ps1
    step 3 appveyor:nuget@ on=tag:1 condition:5
    step 7 appveyor:webdeploy@ on=push:1!(main),tag:1 condition:8
    step 9 appveyor:environment@ on=push:1!,tag:1
`},
		"deployment_of_tags_that_are_skipped": {tree{"appveyor.yml": `skip_tags: true
deploy:
  provider: GitHub
  on: {APPVEYOR_REPO_TAG: true}
`}, `appveyor.yml:1 on=push:1!,change:1
  job 1 build
    step 3 appveyor:github@ on=push:1! off:4
`},
		"only_tags": {tree{"appveyor.yml": "skip_non_tags: true\nbuild_script: make\n"}, `appveyor.yml:1 on=tag:1
  job 1 build
    step 2
      2 [cmd|] make
`},
		"combinations_and_parts": {tree{"appveyor.yml": `image: Ubuntu2204
environment:
  CI_COLOR: always
  matrix:
  - TOXENV: py312
  - TOXENV: lint
  - TOXENV: lint
test_script: tox
for:
- branches: {only: [gh-pages]}
  image: Visual Studio 2022
  build_script:
  - mkdocs build
`}, `appveyor.yml:1 on=push:1!,change:1,tag:1
  job 1 build
    step 8
      8 [bash|] tox
    step 8
      8 [bash|] tox
  job 10 for on=push:1(gh-pages),change:1(gh-pages),tag:1
    step 13
      13 [cmd|] mkdocs build
`},
		"configurations_by_branch": {tree{"appveyor.yml": "- branches: {only: [main]}\n  build_script: make\n- branches: {only: [v1]}\n  build_script: make old\n"},
			`appveyor.yml:1 on=push:1!(main),change:1(main),tag:1
  job 1 build
    step 2
      2 [cmd|] make
appveyor.yml:3 on=push:3(v1),change:3(v1),tag:3
  job 3 build
    step 4
      4 [cmd|] make old
`},
		"other_files": {tree{"docs/appveyor.yml": "build_script: make\n", "appveyor.yml.bak": "x", ".yml": "x"}, ""},
		"empty":       {tree{"appveyor.yml": "# nothing\n"}, "problem appveyor.yml:1 unparsed the file is empty\n"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, pipelinetest.Outline(pipelinetest.Checked(t, read, test.files))); diff != "" {
				t.Errorf("pipelines (-want +got):\n%s", diff)
			}
		})
	}
}

// seeds have one of everything that is read, some of it of the wrong type.
func seeds() []string {
	return []string{
		"install:\n- ps: |\n    a\n    b\n- cmd: c\ntest_script: tox\n",
		"- branches: {only: [/a/, b]}\n  for:\n  - matrix: {only: [{image: Ubuntu}]}\n    build_script: [x]\n",
		"environment:\n  matrix:\n  - A: b\ntest_script: run %A% $env:A\ndeploy:\n  provider: NuGet\n  on: {branch: [x]}\n",
		"deploy: [[a], {provider: {a: b}}, {provider: x, on: [1]}]\nbuild: {project: [a]}\nfor: {a: b}\nservices: {x: y}\nbranches: 1\n",
	}
}

func TestRead_hostile(t *testing.T) { pipelinetest.Hostile(t, "appveyor.yml", read, seeds()...) }

func FuzzRead(f *testing.F) { pipelinetest.Fuzz(f, "appveyor.yml", read, seeds()...) }
