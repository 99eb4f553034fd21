package scanners_test

import (
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/scanners"
)

// TestTasks_are_shown_as_they_stand holds that what a task makes of its inputs is
// recognised, and that what is shown of it is a line of the file.
func TestTasks_are_shown_as_they_stand(t *testing.T) {
	archive := txtar.Parse([]byte("-- repo/azure-pipelines.yml --\ntrigger: [main]\nsteps:\n- task: DotNetCoreCLI@2\n  inputs:\n    command: push\n    packagesToPush: shop.nupkg\n"))
	releases := scan(t, scanners.New(), archive, "repo/").Signals["release.automated"].Evidence
	if len(releases) != 1 || releases[0].Line != 3 || releases[0].Text != "- task: DotNetCoreCLI@2" {
		t.Errorf("releases are %+v; want one, line 3, as it stands there", releases)
	}
}
