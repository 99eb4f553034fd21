package scanners

import (
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/githubactions"
	"github.com/stagecheck/stagecheck/scanners/gitlabci"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// readPipelines reads the files of every CI system that is known.
func readPipelines(f *files) (pipelines []pipeline.Pipeline, problems []evidence.Problem) {
	for _, read := range []func(*files) ([]pipeline.Pipeline, []evidence.Problem){
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return githubactions.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return gitlabci.Read(f) },
	} {
		p, trouble := read(f)
		pipelines = append(pipelines, p...)
		problems = append(problems, trouble...)
	}
	return pipelines, problems
}
