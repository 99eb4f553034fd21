package condition_test

import (
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/scanners/condition"
)

func TestAnyOf(t *testing.T) {
	tests := []struct {
		patterns []string
		value    string
		want     condition.Truth
	}{
		{[]string{"main"}, "main", condition.Yes},
		{[]string{"main"}, "maintenance", condition.No},
		{[]string{"x", "release/*"}, "release/1.2", condition.Yes},
		{[]string{"{main,dev*}"}, "develop", condition.Yes},
		{[]string{"{main,dev*}"}, "release", condition.No},
		{[]string{"v?.0"}, "v1.0", condition.Yes},
		{[]string{"v?.0"}, "v1x0", condition.No},
		{[]string{"{open"}, "open", condition.Maybe},
		{[]string{"**"}, "", condition.No},
		{nil, "main", condition.No},
		{[]string{strings.Repeat("a", 2000)}, "a", condition.Maybe},
		{strings.Fields(strings.Repeat("x ", 500)), "y", condition.Maybe},
	}
	for _, test := range tests {
		if got := condition.AnyOf(test.patterns)(condition.Text(test.value)); got != test.want {
			t.Errorf("AnyOf(%.40q)(%q) = %v, want %v", test.patterns, test.value, got, test.want)
		}
	}
}

func TestParse_conditions_of_buildkite(t *testing.T) {
	look := func(name string) (condition.Value, bool) {
		if name == "build.branch" {
			return condition.Text("Main"), true
		}
		return condition.Value{}, true
	}
	tests := map[string]condition.Truth{
		`build.branch =~ /^main$/i && build.tag != null`:                   condition.Maybe,
		`build.branch =~ /^main$/`:                                         condition.No,
		`build.branch == "x" && build.labels includes "y"`:                 condition.No,
		`build.branch == "Main" || build.pull_request.labels includes 'y'`: condition.Yes,
	}
	for text, want := range tests {
		e, err := condition.Parse(text)
		if err != nil {
			t.Errorf("Parse(%s): %v", text, err)
		} else if got := e.Holds(look); got != want {
			t.Errorf("%s is %v, want %v", text, got, want)
		}
	}
}
