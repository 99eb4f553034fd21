package circleci_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/circleci"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return circleci.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }
