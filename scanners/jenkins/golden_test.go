package jenkins_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/jenkins"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// tree is a repository in memory.
type tree = pipelinetest.Repository

func read(files tree) ([]pipeline.Pipeline, []evidence.Problem) { return jenkins.Read(files) }

// TestGolden compares what is read from each fixture with what it wants.
func TestGolden(t *testing.T) { pipelinetest.Golden(t, read, pipelinetest.Listing(false)) }

// TestKinds tells Jenkinsfiles from files about them.
func TestKinds(t *testing.T) {
	text := "pipeline { stages { stage('x') { steps { sh 'make' } } } }"
	files := tree{}
	want := []string{"Jenkinsfile", "Jenkinsfile.release", "ci/Jenkinsfile-nightly", "ci/a.Jenkinsfile", "jenkins/build.groovy", "sub/jenkinsfile"}
	for _, name := range append(want, "docs/Jenkinsfile.md", "JenkinsfileTest.java", "src/build.groovy", "Jenkinsfile.j2") {
		files[name] = text
	}
	pipelines, problems := jenkins.Read(files)
	var got []string
	for _, p := range pipelines {
		got = append(got, p.Path)
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" || len(problems) > 0 {
		t.Errorf("-want +got\n%s%v", diff, problems)
	}
}
