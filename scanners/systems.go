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
	"github.com/stagecheck/stagecheck/scanners/document"
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

// systems reads the files of each CI system that is known.
var systems = [...]func(document.Files) ([]pipeline.Pipeline, []evidence.Problem){
	githubactions.Read,
	gitlabci.Read,
	appveyor.Read,
	azurepipelines.Read,
	bitbucket.Read,
	buildkite.Read,
	cirrus.Read,
	drone.Read,
	circleci.Read,
	semaphore.Read,
	travis.Read,
	cloudbuild.Read,
	codebuild.Read,
	concourse.Read,
	gocd.Read,
	prow.Read,
	tekton.Read,
	jenkins.Read,
	teamcity.Read,
}

// readPipelines reads the files of every CI system that is known.
func readPipelines(f *files) (pipelines []pipeline.Pipeline, problems []evidence.Problem) {
	for _, read := range systems {
		p, trouble := read(f)
		pipelines = append(pipelines, p...)
		problems = append(problems, trouble...)
	}
	return pipelines, problems
}
