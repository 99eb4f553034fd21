package reference

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// TestHistoryPage holds that the page lists each measure, in order, and no other.
func TestHistoryPage(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "docs", "history.md"))
	if err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllSubmatch(text, -1) {
		got = append(got, string(row[1]))
	}
	for _, kind := range evidence.MeasureKinds() {
		want = append(want, kind.Name)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("measures of docs/history.md (-want +got):\n%s", diff)
	}
}
