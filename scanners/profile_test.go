package scanners_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners"
	"github.com/stagecheck/stagecheck/scanners/profile"
)

// TestProfiles holds each kind of repository to its fixture: a tiny repository
// of the kind, and a look-alike that is of another.
func TestProfiles(t *testing.T) {
	scanner := scanners.New()
	for _, kind := range profile.Profiles() {
		t.Run(kind, func(t *testing.T) {
			name := filepath.Join("../testdata/profiles", kind+".txtar")
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatalf("the kind has no fixture: %v", err)
			}
			match, lookalike := scan(t, scanner, archive, "match/"), scan(t, scanner, archive, "lookalike/")
			if match.Profile != kind {
				t.Errorf("the fixture is taken for %s", explained(match))
			}
			if lookalike.Profile == kind {
				t.Errorf("the look-alike is taken for %s", explained(lookalike))
			}
			for _, doc := range []*evidence.Document{match, lookalike} {
				if len(doc.ProfileReasons) == 0 {
					t.Error("there is no reason")
				}
			}
			got := "match: " + explained(match) + "lookalike: " + explained(lookalike)
			want := section(archive, "want")
			if *update && want != got {
				setSection(archive, "want", got)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("kind (-want +got):\n%s", diff)
			}
		})
	}
}

// explained writes a kind, its reasons, one a line, and the runner-up.
func explained(doc *evidence.Document) string {
	var b strings.Builder
	fmt.Fprintln(&b, doc.Profile)
	for _, r := range doc.ProfileReasons {
		if r.Path == "" {
			fmt.Fprintf(&b, "    %s\n", r.Text)
		} else {
			fmt.Fprintf(&b, "    %s: %s:%d\n", r.Text, r.Path, r.Line)
		}
	}
	if doc.RunnerUp != "" {
		fmt.Fprintf(&b, "    before %s\n", doc.RunnerUp)
	}
	return b.String()
}
