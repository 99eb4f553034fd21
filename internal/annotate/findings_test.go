package annotate

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/change"
	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/publish"
)

// without is the change from a repository with two files to one with the second
// of them alone.
func without(t *testing.T) *change.Change {
	t.Helper()
	return between(t, "", map[string]string{"gone.yml": "one\ntwo\n", "kept.yml": "one\ntwo\n"}, map[string]string{"kept.yml": "one\ntwo\n"})
}

func sighting(path string, line int) *evidence.Evidence {
	return &evidence.Evidence{Signal: "sec.sast", Tool: "semgrep", Rung: evidence.Enforced, Path: path, Line: line, Source: evidence.SourcePipeline, Fingerprint: "f-" + path}
}

func TestFindings(t *testing.T) {
	c := without(t)
	d := &delta.Delta{Changes: []delta.Change{
		{Kind: delta.Lost, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: sighting("gone.yml", 2)},
		{Kind: delta.Lost, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: sighting("kept.yml", 1)},
		{Kind: delta.Lost, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: sighting("kept.yml", 2)},
		{Kind: delta.Gained, Signal: "sec.sast", Tool: "semgrep", Sole: true, After: sighting("kept.yml", 2)},
		{Kind: delta.Lost, Signal: "sec.sast", Tool: "semgrep", Before: sighting("kept.yml", 2)},
		{Kind: delta.Moved, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: sighting("gone.yml", 2), After: sighting("kept.yml", 2)},
	}}
	places := func(all []publish.Annotation) (out []string) {
		for _, a := range all {
			out = append(out, fmt.Sprintf("%s:%d %s", a.Path, a.Line, a.Level))
		}
		return out
	}
	if diff := cmp.Diff([]string{"kept.yml:1 warning", "kept.yml:2 warning", "kept.yml:2 notice"}, places(Annotations(d, c))); diff != "" {
		t.Errorf("annotations (-want +got)\n%s", diff)
	}
	found := Findings(d, c)
	if diff := cmp.Diff([]string{"kept.yml:1 warning", "kept.yml:2 warning", "gone.yml:2 warning"}, places(found)); diff != "" {
		t.Errorf("findings (-want +got)\n%s", diff)
	}
	// Alike but for the line, they are told apart, and each stays itself when lines move.
	seen := map[string]bool{}
	for _, a := range found {
		if seen[a.Fingerprint] || len(a.Fingerprint) != 16 {
			t.Errorf("fingerprint %q", a.Fingerprint)
		}
		seen[a.Fingerprint] = true
	}
	for i := range d.Changes[:3] {
		d.Changes[i].Before.Line = 1
	}
	for _, a := range Findings(d, c) {
		if !seen[a.Fingerprint] {
			t.Errorf("%s:%d has another fingerprint than before", a.Path, a.Line)
		}
	}
	if all := Annotations(nil, nil); all != nil {
		t.Errorf("of no change: %+v", all)
	}
}
