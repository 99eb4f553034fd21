package policies

import (
	"strings"
	"testing"
)

func TestFirstStep(t *testing.T) {
	s := Statement{
		Signals: []string{"sec.dependency-scan", "sec.dependency-update"},
		Remedy:  "both",
		Remedies: []Remedy{
			{Lacks: "sec.dependency-scan", Do: "scan"},
			{Lacks: "doc_cochange", Profiles: []string{"library"}, Do: "write"},
			{Profiles: []string{"docs-data"}, Do: "read"},
		},
	}
	tests := map[string]struct {
		status  Status
		lacks   []string
		profile string
		want    string
	}{
		"nothing_of_it":        {Unmet, []string{"sec.dependency-scan at wired"}, "library", "both"},
		"one_thing":            {Partial, []string{"sec.dependency-scan at wired"}, "library", "scan"},
		"more_than_it":         {Partial, []string{"sec.dependency-scan at wired", "sec.dependency-update at configured"}, "library", "both"},
		"another":              {Partial, []string{"sec.dependency-update at configured or sec.dependency-scan at wired by 2 tools"}, "library", "both"},
		"a_longer_name":        {Partial, []string{"sec.dependency-scanner at wired"}, "library", "both"},
		"a_measure":            {Partial, []string{"doc_cochange >= 0.1"}, "library", "write"},
		"of_another_kind":      {Partial, []string{"doc_cochange >= 0.1"}, "cli-tool", "both"},
		"of_the_kind":          {Unmet, []string{"sec.dependency-update at configured"}, "docs-data", "read"},
		"the_first_that_fits":  {Partial, []string{"sec.dependency-scan at wired"}, "docs-data", "scan"},
		"where_nothing_lacks":  {Met, nil, "library", "both"},
		"nothing_that_is_told": {Partial, nil, "library", "both"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := s.firstStep(test.status, test.lacks, test.profile); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestRemedy_check(t *testing.T) {
	s := Statement{Signals: []string{"sec.sast"}}
	for want, r := range map[string]Remedy{
		"nothing to do":           {Lacks: "sec.sast"},
		"for no profiles":         {Do: "x"},
		`"sec.dast" is nothing`:   {Do: "x", Lacks: "sec.dast"},
		`"merge_cadence" is noth`: {Do: "x", Lacks: "merge_cadence"},
		`"websites" is none of`:   {Do: "x", Profiles: []string{"websites"}},
	} {
		if err := r.check(&s, []string{"doc_cochange >= 0.1"}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, want %q", r, err, want)
		}
	}
	for _, r := range []Remedy{{Do: "x", Lacks: "sec.sast"}, {Do: "x", Lacks: "doc_cochange"}, {Do: "x", Profiles: []string{"library"}}} {
		if err := r.check(&s, []string{"doc_cochange >= 0.1"}); err != nil {
			t.Errorf("%+v: %v", r, err)
		}
	}
}
