package evidence

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMeasureKinds(t *testing.T) {
	kinds := MeasureKinds()
	if !slices.IsSortedFunc(kinds, func(a, b MeasureKind) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("the measures are not sorted by name")
	}
	for _, kind := range kinds {
		if got, ok := KindOfMeasure(kind.Name); !ok || got != kind {
			t.Errorf("%s is found as %+v, %v", kind.Name, got, ok)
		}
		if kind.Noun == "" || kind.Of == "" {
			t.Errorf("%s lacks words", kind.Name)
		}
	}
	if _, ok := KindOfMeasure("merge_cadense"); ok {
		t.Error("a measure is found that is not there")
	}
}

func TestRemember(t *testing.T) {
	both := []Class{Files, History, Platform}
	tests := []struct {
		name string
		read bool
		want []Class
	}{
		{"a log that was read", true, []Class{Files, Platform}},
		{"a log that was not", false, both},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := &Document{Signals: map[string]*Signal{"sec.dependency-update": {Open: both}}}
			doc.Remember([]Measure{{Name: "squash_share", Value: 0.5, N: 40, Window: 730}}, test.read)
			if diff := cmp.Diff(test.want, doc.Signals["sec.dependency-update"].Open); diff != "" {
				t.Errorf("open (-want +got):\n%s", diff)
			}
			if got := doc.Measured("squash_share"); got.Value != 0.5 {
				t.Errorf("measured as %+v", got)
			}
			if got := doc.Measured("doc_cochange"); got.Unknown == "" {
				t.Errorf("not measured, and found as %+v", got)
			}
		})
	}
}
