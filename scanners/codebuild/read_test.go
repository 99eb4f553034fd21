package codebuild_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/codebuild"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return codebuild.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }

func TestRead_hostile(t *testing.T) { pipelinetest.Hostile(t, "buildspec.yml", read, sample) }

func FuzzRead(f *testing.F) { pipelinetest.Fuzz(f, "buildspec.yml", read, sample) }

// sample has one of everything that is read.
const sample = `version: 0.2
env:
  shell: bash
  variables: {A: b}
phases:
  build:
    on-failure: CONTINUE
    commands:
      - cd web
      - |
        npm ci
        npm test
    finally: [npm run report]
reports:
  unit:
    file-format: JUNITXML
`
