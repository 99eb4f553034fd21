package practice

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestClosing(t *testing.T) {
	closed := pipeline.Trigger{Kind: pipeline.Event, Name: "pull_request", At: at(4)}
	on := func(triggers ...pipeline.Trigger) []pipeline.Trigger { return triggers }
	tests := map[string]struct {
		triggers []pipeline.Trigger
		job      pipeline.Job
		want     int // the line, 0 for none
	}{
		"a step says so":         {on(closed), pipeline.Job{Steps: []pipeline.Step{{At: at(81)}, {Name: "Delete UAT release", At: at(82)}}}, 82},
		"its action says so":     {on(closed), pipeline.Job{Steps: []pipeline.Step{{Uses: "o/delete-review-app", At: at(85)}}}, 85},
		"the job says so":        {on(closed, button), pipeline.Job{ID: "teardown-preview", At: at(83), Steps: []pipeline.Step{{}}}, 83},
		"caches and labels":      {on(closed), pipeline.Job{ID: "delete-caches", Steps: []pipeline.Step{{Name: "Remove the label"}}}, 0},
		"the owner of an action": {on(closed), pipeline.Job{ID: "x", Steps: []pipeline.Step{{Uses: "review/delete"}}}, 0},
		"at each push":           {on(push), pipeline.Job{ID: "delete-old-environment", Steps: []pipeline.Step{{}}}, 0},
		"at each change as well": {on(closed, change), pipeline.Job{ID: "delete-environment", Steps: []pipeline.Step{{}}}, 0},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := 0
			for _, e := range Find([]pipeline.Pipeline{{Triggers: test.triggers, Jobs: []pipeline.Job{test.job}}}, nil, nil) {
				if e.Signal == "deploy.preview-env" && e.Rung == evidence.Configured {
					got = e.Line
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("line (-want +got):\n%s", diff)
			}
		})
	}
}
