package gocd_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/gocd"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return gocd.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }

func TestRead_hostile(t *testing.T) { pipelinetest.Hostile(t, "app.gocd.yaml", read, sample) }

func FuzzRead(f *testing.F) { pipelinetest.Fuzz(f, "app.gocd.yaml", read, sample) }

// sample has one of everything that is read.
const sample = `format_version: 10
environments:
  prod:
    pipelines: [b]
pipelines:
  a:
    materials:
      git:
        git: https://example.com/a.git
        branch: main
        ignore: [docs/**]
    timer:
      spec: 0 0 * * *
    stages:
      - build:
          jobs:
            unit:
              tasks:
                - exec: {command: make, arguments: [test], working_directory: api}
                - script: |
                    make
                - rake: {target: spec}
                - plugin: {configuration: {id: script-executor, version: 1}, options: {script: make}}
              artifacts:
                - test: {source: out}
      - deploy:
          approval: manual
          tasks:
            - exec: {command: bash, arguments: [-c, make], run_if: any}
  b:
    template: deploy
    materials:
      up: {pipeline: a, stage: deploy}
`

func TestRead_json_hostile(t *testing.T) {
	pipelinetest.Hostile(t, "a.gopipeline.json", read, "{\"name\": \"a\",\n\"stages\": [{\"name\": \"s\",\n\"jobs\": [{\"name\": \"j\",\n\"tasks\": [{\"type\": \"exec\", \"command\": \"make\"}]}]}]}\n")
}
