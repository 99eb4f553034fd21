package catalogue

import (
	"slices"
	"testing"
)

func TestShowing(t *testing.T) {
	if tools := Showing("sec.dependency-scan"); !slices.Contains(tools, "osv-scanner") || !slices.IsSorted(tools) || slices.Contains(tools, "gitleaks") {
		t.Errorf("sec.dependency-scan is shown by %q", tools)
	}
	if signals := Tool("gitleaks"); !slices.Contains(signals, "sec.secret-scan") {
		t.Errorf("gitleaks shows %q", signals)
	}
	if got := append(Showing("no.signal"), Tool("no-tool")...); got != nil {
		t.Errorf("what is not there shows %q", got)
	}
}
