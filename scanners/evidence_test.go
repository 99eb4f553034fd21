package scanners_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners"
)

// TestEvidence holds rungs, roles, counters and chains to what a reader of the
// repository would say: each archive is a repository and its whole evidence.
func TestEvidence(t *testing.T) {
	scanner := scanners.New()
	names, err := filepath.Glob("../testdata/evidence/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := describe(scan(t, scanner, archive, "repo/"))
			want := section(archive, "want")
			if *update && want != got {
				setSection(archive, "want", got)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("evidence (-want +got):\n%s", diff)
			}
		})
	}
}

// describe writes all evidence of a document, one line each, by signal; what
// does not count for its signal stands in brackets.
func describe(doc *evidence.Document) string {
	var lines []string
	for _, signal := range doc.Signals {
		for _, e := range signal.Evidence {
			lines = append(lines, describeOne(e)+"\n")
		}
		for _, e := range signal.Demoted {
			lines = append(lines, "["+describeOne(e)+"]\n")
		}
	}
	slices.SortFunc(lines, func(a, b string) int {
		return strings.Compare(strings.TrimPrefix(a, "["), strings.TrimPrefix(b, "["))
	})
	return strings.Join(lines, "")
}

func describeOne(e evidence.Evidence) string {
	line := fmt.Sprintf("%s %s %s %s %s:%d", e.Signal, e.Tool, e.Rung, e.Role, e.Path, e.Line)
	if len(e.Chain) > 0 {
		var hops []string
		for _, hop := range e.Chain {
			hops = append(hops, fmt.Sprintf("%s:%d %q", hop.Path, hop.Line, hop.Text))
		}
		line += "\n    by " + strings.Join(hops, "\n    -> ")
	}
	for _, counter := range e.Counters {
		line += fmt.Sprintf("\n    but %s at %s:%d %q", counter.Kind, counter.Path, counter.Line, counter.Text)
	}
	return line
}
