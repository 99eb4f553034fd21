package unified

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLines(t *testing.T) {
	tests := map[string]struct {
		diff string
		want []Line
	}{
		"changed": {
			"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -2,3 +2,3 @@ func\n two\n-three\n+drei\n four\n",
			[]Line{{' ', 2, 2, true}, {'-', 3, 3, false}, {'+', 4, 3, false}, {' ', 4, 4, false}},
		},
		"two_hunks":       {"@@ -1 +1 @@\n-a\n+b\n@@ -9 +9 @@\n c\n", []Line{{'-', 1, 1, true}, {'+', 2, 1, false}, {' ', 9, 9, true}}},
		"of_nothing":      {"@@ -0,0 +1 @@\n+a\n\\ No newline at end of file\n", []Line{{'+', 1, 1, true}}},
		"to_nothing":      {"@@ -1 +0,0 @@\n-a\n", []Line{{'-', 1, 1, true}}},
		"malformed":       {"@@ -x +1 @@\n+a\n@@ @@\n+b\n@@ -1 +99999999999 @@\n+c\n", nil},
		"outside_of_hunk": {"+a\n-b\n c\n", nil},
		"empty":           {"", nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, slices.Collect(Lines(test.diff))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// FuzzLines holds that lines are counted from 1 and go on by one at a time.
func FuzzLines(f *testing.F) {
	f.Add("@@ -1,2 +1 @@\n-a\n b\n")
	f.Fuzz(func(t *testing.T, diff string) {
		var before Line
		for line := range Lines(diff) {
			if line.Old < 1 || line.New < 1 || !line.First && (line.Old-before.Old > 1 || line.New-before.New > 1) {
				t.Fatalf("%+v after %+v", line, before)
			}
			before = line
		}
	})
}
