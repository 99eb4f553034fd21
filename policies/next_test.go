package policies

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNext(t *testing.T) {
	// says makes a statement and what it counts.
	type says struct {
		id       string
		stage    int
		strength string
		effort   int
		points   float64
	}
	tests := []struct {
		name       string
		stopped    int
		statements []says
		want       []string
	}{
		{"nothing is left", 0, []says{{"a", 2, "direct", 1, 0}}, []string{}},
		{"only of the stage that is not reached", 2, []says{{"a", 2, "direct", 1, 0}, {"b", 3, "direct", 1, 0}}, []string{"a"}},
		{"a choice of three though two would do", 2, []says{{"a", 2, "direct", 1, 0}, {"b", 2, "direct", 1, 0}, {"c", 2, "direct", 1, 0}, {"d", 2, "direct", 1, 1}}, []string{"a", "b", "c"}},
		{"no more than half of the stage", 2, []says{
			{"a", 2, "direct", 1, 0}, {"b", 2, "direct", 1, 0}, {"c", 2, "direct", 1, 0}, {"d", 2, "direct", 1, 0},
			{"e", 2, "direct", 1, 0}, {"f", 2, "direct", 1, 0}, {"g", 2, "direct", 1, 0},
		}, []string{"a", "b", "c", "d"}},
		{"the cheaper first", 2, []says{{"a", 2, "direct", 3, 0}, {"b", 2, "direct", 1, 0}}, []string{"b", "a"}},
		{"what is begun first", 2, []says{{"a", 2, "direct", 1, 0}, {"b", 2, "direct", 1, 0.5}, {"c", 2, "direct", 1, 0}, {"d", 2, "direct", 1, 0}}, []string{"b", "a", "c"}},
		{"one whole step rather than two halves", 2, []says{{"a", 2, "direct", 1, 0.5}, {"b", 2, "direct", 1, 0.5}, {"c", 2, "direct", 1, 0}, {"d", 2, "direct", 1, 0}}, []string{"c", "a", "b"}},
		{"two files rather than a habit", 2, []says{{"a", 2, "direct", 2, 0.5}, {"b", 2, "direct", 1, 0.5}, {"c", 2, "direct", 2, 0}, {"d", 2, "direct", 2, 0}, {"e", 2, "direct", 1, 0.5}}, []string{"b", "e", "a"}},
		{"the floor before all", 2, []says{{"a", 2, "direct", 1, 0.5}, {"floor", 2, "direct", 3, 0}, {"b", 2, "direct", 1, 1}}, []string{"floor", "a"}},
		{"proxies last where they do not suffice", 5, []says{{"a", 5, "proxy", 1, 0}, {"b", 5, "direct", 2, 0}}, []string{"b", "a"}},
		{"proxies as others where they do", 4, []says{{"a", 4, "proxy", 1, 0}, {"b", 4, "direct", 2, 0}}, []string{"a", "b"}},
		{"one more where half is shown by proxies alone", 5, []says{{"a", 5, "proxy", 1, 1}, {"b", 5, "direct", 2, 0}}, []string{"b"}},
		{"no more than a few", 2, []says{
			{"a", 2, "direct", 1, 0.1}, {"b", 2, "direct", 1, 0}, {"c", 2, "direct", 1, 0}, {"d", 2, "direct", 1, 0}, {"e", 2, "direct", 1, 0}, {"f", 2, "direct", 1, 0},
			{"g", 2, "direct", 1, 0}, {"h", 2, "direct", 1, 0}, {"i", 2, "direct", 1, 0}, {"j", 2, "direct", 1, 0}, {"k", 2, "direct", 1, 0}, {"l", 2, "direct", 1, 0},
		}, []string{"a", "b", "c", "d", "e"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := Model{Threshold: 0.5, Floor: "floor", SubstanceFrom: 5}
			var verdicts []Verdict
			for _, s := range test.statements {
				m.Statements = append(m.Statements, Statement{ID: s.id, Axis: "A", Stage: s.stage, Strength: s.strength, Effort: s.effort})
				verdicts = append(verdicts, Verdict{ID: s.id, Points: s.points})
			}
			if diff := cmp.Diff(test.want, plan(&m, everyStatement, verdicts, test.stopped).ids()); diff != "" {
				t.Errorf("next (-want +got):\n%s", diff)
			}
		})
	}
}
