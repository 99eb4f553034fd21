package pipeline

import (
	"slices"
	"testing"
)

func TestLetsDefault(t *testing.T) {
	tests := map[string]struct {
		named []string
		lets  []string // the branches that pass
		want  bool
	}{
		"all":                       {nil, DefaultBranches(), true},
		"all_but_one":               {nil, []string{"main", "master", "trunk", "mainline"}, false},
		"one_that_is_named":         {[]string{"release", "trunk"}, []string{"trunk"}, true},
		"one_that_is_not_named":     {[]string{"m*"}, []string{"main", "master", "mainline"}, false},
		"named_and_kept_out":        {[]string{"main"}, nil, false},
		"named_beside_one_kept_out": {[]string{"main", "master"}, []string{"master"}, true},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			passes := func(branch string) bool { return slices.Contains(test.lets, branch) }
			if got := LetsDefault(test.named, passes); got != test.want {
				t.Errorf("LetsDefault = %t, want %t", got, test.want)
			}
		})
	}
}

func TestAnyDefault(t *testing.T) {
	for branch, want := range map[string]bool{"develop": true, "release/1.0": false} {
		if got := AnyDefault(func(name string) bool { return name == branch }); got != want {
			t.Errorf("AnyDefault of %s = %t, want %t", branch, got, want)
		}
	}
}
