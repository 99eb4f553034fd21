package scanners

import (
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Of the tests of a practice the one is shown that asserts something of it, and
// not the one that has its name.
func TestBetterByContent(t *testing.T) {
	named := evidence.Evidence{Rung: evidence.Configured, Role: evidence.Test, Path: "spec/permissions.rb", Line: 1, Text: "permissions.rb"}
	asserts := evidence.Evidence{Rung: evidence.Configured, Role: evidence.Test, Path: "spec/requests/errors_spec.rb", Line: 9, Text: "expect(response).to have_http_status(:forbidden)"}
	file := evidence.Evidence{Rung: evidence.Configured, Role: evidence.Product, Path: "Dockerfile", Line: 1, Text: "Dockerfile"}
	byHand := evidence.Evidence{Rung: evidence.Configured, Role: evidence.Product, Path: ".github/workflows/load.yml", Line: 9, Text: "k6 run", Counters: []evidence.Counter{{Kind: evidence.ManualOnly}, {Kind: evidence.NonBlocking}}}
	never := byHand
	never.Counters = []evidence.Counter{{Kind: evidence.ManualOnly}, {Kind: evidence.NeverRuns}}
	tests := map[string]struct{ first, second evidence.Evidence }{
		"content_before_name": {asserts, named},
		"files_by_their_name": {file, evidence.Evidence{Rung: evidence.Configured, Role: evidence.Product, Path: "Makefile", Line: 3, Text: "docker build ."}},
		"run_by_hand":         {byHand, asserts},
		"never_run":           {asserts, never},
		"a_wired_name":        {evidence.Evidence{Rung: evidence.Wired, Role: evidence.Test, Path: "spec/permissions.rb", Line: 1, Text: "permissions.rb"}, asserts},
	}
	for name, test := range tests {
		if better(&test.first, &test.second) >= 0 || better(&test.second, &test.first) <= 0 {
			t.Errorf("%s: %s does not come first", name, test.first.Path)
		}
	}
}
