package catalogue_test

import (
	"slices"
	"testing"

	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// Workflows and actions of whatever owner say by the name of their file which tool
// they run, where that name is no other's.
func TestCalledByName(t *testing.T) {
	c := catalogue.Load()
	tests := map[string]string{ // what is called: the tool of ci.lint, "" for none
		"o/r/.github/workflows/rubocop.yml":            "rubocop",
		"o/r/.github/workflows/shared-eslint.yaml":     "eslint",
		"o/r/.github/workflows/actionlint.yml":         "actionlint",
		"o/r/.github/actions/actionlint":               "actionlint",
		"o/r/.github/actions/run-rubocop":              "rubocop",
		"o/r/.github/actions/golangci-lint":            "golangci-lint",
		"o/r/.github/workflows/golangci-lint.yml":      "golangci-lint",
		"o/r/.github/workflows/ruff.yml":               "ruff",
		"o/r/.github/workflows/python-ruff.yml":        "ruff",
		"o/r/.github/actions/ruff":                     "ruff",
		"o/r/.github/workflows/erb-lint.yml":           "erb-lint",
		"o/r/.github/workflows/erblint.yml":            "erb-lint",
		"o/r/.github/workflows/hadolint.yml":           "hadolint",
		"o/r/.github/workflows/phpcs.yml":              "php-codesniffer",
		"o/r/.github/workflows/reusable-mypy.yml":      "mypy",
		"o/r/.github/workflows/cargo-clippy.yml":       "clippy",
		"o/r/.github/workflows/trufflehog.yml":         "",
		"o/r/.github/actions/setup-golangci-lint":      "",
		"eslint/eslint/.github/workflows/notify.yml":   "",
		"rubocop/rubocop/.github/actions/setup":        "",
		"o/mypy-notes/.github/workflows/milestone.yml": "",
	}
	for called, want := range tests {
		var tools []string
		c.Match(&fact.Fact{Kind: fact.Uses, Value: called}, func(claim *catalogue.Claim) {
			if claim.Signal.ID == "ci.lint" {
				tools = append(tools, claim.Row.Tool)
			}
		})
		if want == "" && len(tools) > 0 || want != "" && !slices.Contains(tools, want) {
			t.Errorf("%s shows %q, want %q", called, tools, want)
		}
	}
}
