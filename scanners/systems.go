package scanners

import (
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/appveyor"
	"github.com/stagecheck/stagecheck/scanners/azurepipelines"
	"github.com/stagecheck/stagecheck/scanners/bitbucket"
	"github.com/stagecheck/stagecheck/scanners/buildkite"
	"github.com/stagecheck/stagecheck/scanners/circleci"
	"github.com/stagecheck/stagecheck/scanners/cirrus"
	"github.com/stagecheck/stagecheck/scanners/cloudbuild"
	"github.com/stagecheck/stagecheck/scanners/codebuild"
	"github.com/stagecheck/stagecheck/scanners/concourse"
	"github.com/stagecheck/stagecheck/scanners/drone"
	"github.com/stagecheck/stagecheck/scanners/githubactions"
	"github.com/stagecheck/stagecheck/scanners/gitlabci"
	"github.com/stagecheck/stagecheck/scanners/gocd"
	"github.com/stagecheck/stagecheck/scanners/jenkins"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/prow"
	"github.com/stagecheck/stagecheck/scanners/semaphore"
	"github.com/stagecheck/stagecheck/scanners/teamcity"
	"github.com/stagecheck/stagecheck/scanners/tekton"
	"github.com/stagecheck/stagecheck/scanners/travis"
)

// readPipelines reads the files of every CI system that is known.
func readPipelines(f *files) (pipelines []pipeline.Pipeline, problems []evidence.Problem) {
	for _, read := range []func(*files) ([]pipeline.Pipeline, []evidence.Problem){
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return githubactions.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return gitlabci.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return appveyor.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return azurepipelines.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return bitbucket.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return buildkite.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return cirrus.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return drone.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return circleci.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return semaphore.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return travis.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return cloudbuild.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return codebuild.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return concourse.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return gocd.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return prow.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return tekton.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return jenkins.Read(f) },
		func(f *files) ([]pipeline.Pipeline, []evidence.Problem) { return teamcity.Read(f) },
	} {
		p, trouble := read(f)
		pipelines = append(pipelines, p...)
		problems = append(problems, trouble...)
	}
	return pipelines, problems
}
