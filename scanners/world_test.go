package scanners

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestWasRead(t *testing.T) {
	steps := []pipeline.Pipeline{{Jobs: []pipeline.Job{{Steps: []pipeline.Step{{}}}}}}
	problem := func(kind evidence.ProblemKind, path string) *evidence.Document {
		return &evidence.Document{Problems: []evidence.Problem{{Kind: kind, Path: path}}}
	}
	tests := map[string]struct {
		class     evidence.Class
		doc       *evidence.Document
		pipelines []pipeline.Pipeline
		want      bool
	}{
		"files":                      {evidence.Files, &evidence.Document{}, nil, true},
		"files_one_too_large":        {evidence.Files, problem(evidence.TooLarge, "a.bin"), nil, true},
		"files_budget_spent":         {evidence.Files, problem(evidence.Limit, "."), nil, false},
		"pipelines":                  {evidence.Pipeline, &evidence.Document{}, steps, true},
		"no_pipelines":               {evidence.Pipeline, &evidence.Document{}, nil, false},
		"pipelines_that_only_print":  {evidence.Pipeline, &evidence.Document{}, []pipeline.Pipeline{{Jobs: []pipeline.Job{{Idle: &pipeline.Line{}, Steps: steps[0].Jobs[0].Steps}}}}, false},
		"building_blocks_only":       {evidence.Pipeline, &evidence.Document{}, []pipeline.Pipeline{{Component: true, Jobs: steps[0].Jobs}}, false},
		"pipelines_not_followed":     {evidence.Pipeline, &evidence.Document{Unfollowed: []evidence.Hop{{}}}, steps, false},
		"pipelines_of_other_systems": {evidence.Pipeline, &evidence.Document{Unsupported: []string{"jenkins"}}, steps, false},
		"a_pipeline_malformed":       {evidence.Pipeline, problem(evidence.Unparsed, ".github/workflows/ci.yml"), steps, false},
		"a_buildspec_malformed":      {evidence.Pipeline, problem(evidence.Unparsed, "app/buildspec.yml"), steps, false},
		"a_program_of_pipelines":     {evidence.Pipeline, problem(evidence.Unseen, "gocd/templates/app.jsonnet"), steps, false},
		"a_manifest_malformed":       {evidence.Pipeline, problem(evidence.Unparsed, "package.json"), steps, true},
		"history":                    {evidence.History, &evidence.Document{}, steps, false},
		"platform":                   {evidence.Platform, &evidence.Document{}, steps, false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := wasRead(test.class, test.doc, test.pipelines); got != test.want {
				t.Errorf("wasRead = %v", got)
			}
		})
	}
}
