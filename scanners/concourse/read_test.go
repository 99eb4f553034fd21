package concourse_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/concourse"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return concourse.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }

func TestRead_hostile(t *testing.T) { pipelinetest.Hostile(t, "ci/pipeline.yml", read, sample) }

func FuzzRead(f *testing.F) { pipelinetest.Fuzz(f, "ci/pipeline.yml", read, sample) }

// sample has one of everything that is read.
const sample = `resources:
- name: source
  type: git
  source: {branch: main, paths: [src]}
- name: pr
  type: pull-request
resource_types:
- name: pull-request
  type: registry-image
  source: {repository: teliaoss/github-pr-resource}
jobs:
- name: unit
  plan:
  - get: source
    trigger: true
  - in_parallel:
      steps:
      - task: a
        config:
          inputs: [{name: source}]
          image_resource: {source: {repository: golang}}
          run:
            path: sh
            args: [-ec, cd source && make ((what))]
      - try:
          task: b
          file: source/ci/b.yml
    on_failure: {put: pr}
- name: ship
  plan:
  - get: source
    passed: [unit]
  - do:
    - put: source
      params: {a: b}
`
