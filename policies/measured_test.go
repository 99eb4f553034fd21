package policies

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

func TestShown(t *testing.T) {
	tests := []struct {
		condition string
		value     float64
		want      int
	}{
		{"merge_cadence.per_week >= 2", 2, 2},
		{"merge_cadence.per_week >= 2", 1.99, 1},
		{"merge_cadence.per_week >= 2", 1, 1},
		{"merge_cadence.per_week >= 2", 0.99, 0},
		{"change_size.median <= 100", 100, 2},
		{"change_size.median <= 100", 200, 1},
		{"change_size.median <= 100", 200.5, 0},
		{"dependency_bot_share > 0", 0.01, 2},
		{"dependency_bot_share > 0", 0, 0},
		{"debt_trend.year < 0", -0.01, 2},
		{"debt_trend.year < 0", 0, 0},
	}
	for _, test := range tests {
		c, err := parseCondition(test.condition)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.shown(test.value); got != test.want {
			t.Errorf("%s at %v: %d halves, want %d", test.condition, test.value, got, test.want)
		}
	}
}

// TestMeasuredReasons holds the sentences about history.
func TestMeasuredReasons(t *testing.T) {
	engineer := func(value float64, n int) evidence.Measure {
		return evidence.Measure{Name: "cross_functional_authors", Value: value, N: n, Window: 730}
	}
	tests := []struct {
		name    string
		id      string
		history evidence.Measure
		status  Status
		because string
		lacks   []string
		settles []string
	}{
		{
			"reached", "D6.1", engineer(0.64, 25), Met,
			"64 % of the authors of code change pipelines or infrastructure too over 730 days, 25 authors", []string{}, []string{},
		},
		{
			"half of it", "D6.1", engineer(0.3, 10), Partial,
			"30 % of the authors of code change pipelines or infrastructure too over 730 days, 10 authors, " +
				"where at least 60 % is asked; not seen: a team that works cross-functionally",
			[]string{"cross_functional_authors >= 0.6 or a team that works cross-functionally"},
			[]string{"an attestation of a team that works cross-functionally"},
		},
		{
			"next to nothing", "D6.1", engineer(0.09, 76), Unknown,
			"no sign of authors who change pipelines or infrastructure as well (9 % of the authors of code change pipelines or infrastructure too over 730 days, 76 authors)" +
				" or a team that works cross-functionally in what was read, which is not all that could show it",
			[]string{"cross_functional_authors >= 0.6 or a team that works cross-functionally"},
			[]string{"an attestation of a team that works cross-functionally"},
		},
		{
			"too little to say", "D6.1", evidence.Measure{Name: "cross_functional_authors", Unknown: "20 changes; there are 7"}, Unknown,
			"no sign of authors who change pipelines or infrastructure as well or a team that works cross-functionally in what was read, which is not all that could show it",
			[]string{"cross_functional_authors >= 0.6 or a team that works cross-functionally"},
			[]string{"20 changes; there are 7", "an attestation of a team that works cross-functionally"},
		},
		{
			"in the singular", "D4.3b", evidence.Measure{Name: "release_cadence.per_week", Value: 1, N: 1, Window: 90}, Met,
			"1 release a week over 90 days, 1 release", []string{}, []string{},
		},
	}
	e := engine(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := blank(e.Signals())
			doc.Remember([]evidence.Measure{test.history}, true)
			for _, v := range decide(t, e, doc)[0].Statements {
				if v.ID != test.id {
					continue
				}
				want := Verdict{Status: test.status, Because: test.because, Lacks: test.lacks, Settles: test.settles}
				if diff := cmp.Diff(want, Verdict{Status: v.Status, Because: v.Because, Lacks: v.Lacks, Settles: v.Settles}); diff != "" {
					t.Errorf("verdict (-want +got):\n%s", diff)
				}
			}
		})
	}
}
