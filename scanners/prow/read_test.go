package prow_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
	"github.com/stagecheck/stagecheck/scanners/prow"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return prow.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }

func TestRead_hostile(t *testing.T) { pipelinetest.Hostile(t, ".prow.yaml", read, sample) }

func FuzzRead(f *testing.F) { pipelinetest.Fuzz(f, ".prow.yaml", read, sample) }

// sample has one of everything that is read.
const sample = `presubmits:
- name: unit
  always_run: true
  optional: true
  branches: [^main$]
  spec:
    containers:
    - image: golang
      command: [runner.sh]
      args:
      - bash
      - -c
      - make test
      env:
      - name: A
        value: b
postsubmits:
  o/r:
  - name: push
    skip_branches: [main]
    run_if_changed: ^api/
    spec: {containers: [{image: x, args: [y]}]}
periodics:
- name: night
  cron: "@daily"
`

func TestRead_operator_hostile(t *testing.T) {
	pipelinetest.Hostile(t, "ci-operator/config/o/r/o-r-main.yaml", read, operator)
}

func FuzzRead_operator(f *testing.F) {
	pipelinetest.Fuzz(f, "ci-operator/config/o/r/o-r-main.yaml", read, operator)
}

// operator has one of everything that is read of ci-operator.
const operator = `tests:
- as: unit
  commands: make test
  optional: true
- as: e2e
  postsubmit: true
  steps:
    workflow: ipi-aws
    test:
    - as: run
      commands: |
        make e2e
`
