package cloudbuild_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/cloudbuild"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return cloudbuild.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }

func TestRead_hostile(t *testing.T) { pipelinetest.Hostile(t, "cloudbuild.yaml", read, sample) }

func FuzzRead(f *testing.F) { pipelinetest.Fuzz(f, "cloudbuild.yaml", read, sample) }

// sample has one of everything that is read.
const sample = `steps:
  - id: unit
    name: golang:1.24
    entrypoint: bash
    args: [-ec, go test ./...]
    dir: api
    env: [A=b]
    allowFailure: true
  - name: gcr.io/cloud-builders/docker
    args:
      - build
      - .
    waitFor: ['-']
  - name: ubuntu
    script: |
      #!/bin/sh
      make
options:
  requestedVerifyOption: VERIFIED
images: [a]
`

func TestRead_triggers_hostile(t *testing.T) {
	pipelinetest.Hostile(t, "triggers/a.yaml", read, trigger)
}

func FuzzRead_triggers(f *testing.F) { pipelinetest.Fuzz(f, "triggers/a.yaml", read, trigger) }

// trigger has one of everything that is read of a trigger.
const trigger = `name: a
disabled: true
approvalConfig:
  approvalRequired: true
github:
  push:
    branch: ^main$
  pullRequest:
    branch: .*
includedFiles: [src/**]
build:
  steps: [{name: a, args: [b]}]
---
triggerTemplate:
  tagName: v.*
filename: cloudbuild.yaml
`
