package bitbucket_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/bitbucket"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func read(files pipelinetest.Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return bitbucket.Read(files)
}

func TestRead(t *testing.T) { pipelinetest.Archives(t, read) }
