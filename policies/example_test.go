package policies_test

import (
	"context"
	"fmt"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

func Example() {
	ctx := context.Background()
	engine, err := policies.New(ctx, policies.WithBuiltin("devsecops"))
	if err != nil {
		fmt.Println(err)
		return
	}
	// A scan fills the document; here all places were read, and two things were seen.
	doc := &evidence.Document{Signals: map[string]*evidence.Signal{}}
	for _, id := range engine.Signals() {
		doc.Signals[id] = &evidence.Signal{Title: id}
	}
	doc.Signals["ci.test"].Evidence = []evidence.Evidence{{
		ID: "e1", Signal: "ci.test", Tool: "pytest", Rung: evidence.Enforced, Role: evidence.Product,
		Path: ".gitlab-ci.yml", Line: 12, Source: evidence.SourcePipeline,
	}}
	doc.Signals["test.unit"].Evidence = []evidence.Evidence{{
		ID: "e2", Signal: "test.unit", Tool: "pytest", Rung: evidence.Configured, Role: evidence.Test,
		Path: "tests/test_app.py", Line: 3, Source: evidence.SourceFile,
	}}
	verdicts, err := engine.Decide(ctx, doc)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, model := range verdicts {
		fmt.Printf("%s: stage %v, %d of %d statements judged, next %v\n",
			model.Title, model.Stage, model.Coverage.Judged, model.Coverage.Statements, model.Next)
		for _, s := range model.Statements {
			if s.Status == policies.Met || s.Status == policies.Partial {
				fmt.Printf("%s %s: %s\n", s.ID, s.Status, s.Because)
			}
		}
	}
	// Output:
	// DevSecOps maturity: stage 1, 27 of 35 statements judged, next [D2.1a D2.0 D2.1b]
	// D2.0 partial: there are unit tests (pytest, tests/test_app.py:3); not seen: a pipeline or infrastructure code or metrics or automatic dependency updates
	// D2.2 met: there are unit tests (pytest, tests/test_app.py:3); pytest runs in the pipeline (.gitlab-ci.yml:12) and can fail it
	// D4.0 partial: pytest runs in the pipeline (.gitlab-ci.yml:12) and can fail it; not seen: a pipeline on changes and on the default branch; a required check or two integrated changes a week or recent and mostly green pipelines
	// D6.3a partial: pytest runs in the pipeline (.gitlab-ci.yml:12) and can fail it; not seen: integration tests or end-to-end tests; measured coverage
}
