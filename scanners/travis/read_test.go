package travis_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
	"github.com/stagecheck/stagecheck/scanners/travis"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return travis.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }
