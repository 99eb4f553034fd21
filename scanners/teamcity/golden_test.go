package teamcity_test

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
	"github.com/stagecheck/stagecheck/scanners/teamcity"
)

// tree is a repository in memory.
type tree = pipelinetest.Repository

func read(files tree) ([]pipeline.Pipeline, []evidence.Problem) { return teamcity.Read(files) }

// TestGolden compares what is read from each fixture with what it wants.
func TestGolden(t *testing.T) { pipelinetest.Golden(t, read, pipelinetest.Listing(true)) }
