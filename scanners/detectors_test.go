package scanners_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

var update = flag.Bool("update", false, "rewrite what the fixtures want")

const fixtures = "../testdata/detectors"

// TestDetectors holds every row of the catalogue to its fixture: a tiny
// repository that the tool is seen in, and a look-alike that it is not. What
// it shows besides, by other tools, is in the fixture too: a signal that lights
// where it should not is a difference.
func TestDetectors(t *testing.T) {
	// The YAML itself, so that a row can be tried before anything is generated.
	rows, err := catalogue.Read(os.DirFS("catalogue"))
	if err != nil {
		t.Fatal(err)
	}
	scanner := scanners.With(rows)
	for _, row := range rows.Rows {
		t.Run(row.Tool, func(t *testing.T) {
			name := filepath.Join(fixtures, row.Tool+".txtar")
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatalf("%s:%d: the row has no fixture: %v", row.File, row.Line, err)
			}
			match := scan(t, scanner, archive, "match/")
			got := lines(match, row.Tool)
			checkClaims(t, row, match)
			if lookalike := lines(scan(t, scanner, archive, "lookalike/"), row.Tool); lookalike != "" {
				t.Errorf("the look-alike matches:\n%s", lookalike)
			}
			want, also := section(archive, "want"), section(archive, "also")
			others := foreign(match, row)
			if *update && (want != got || also != others) {
				setSection(archive, "want", got)
				setSection(archive, "also", others)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("evidence (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(also, others); diff != "" {
				t.Errorf("what other tools show of other signals (-also +got):\n%s", diff)
			}
		})
	}
}

// TestDetectors_have_rows fails for a fixture that no row needs any more.
func TestDetectors_have_rows(t *testing.T) {
	rows, err := catalogue.Read(os.DirFS("catalogue"))
	if err != nil {
		t.Fatal(err)
	}
	tools := rows.Tools()
	files, err := filepath.Glob(filepath.Join(fixtures, "*.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if tool := strings.TrimSuffix(filepath.Base(file), ".txtar"); !slices.Contains(tools, tool) {
			t.Errorf("%s: no row has this tool", file)
		}
	}
}

// checkClaims demands that the fixture shows every signal that the row claims.
func checkClaims(t *testing.T, row *catalogue.Row, doc *evidence.Document) {
	t.Helper()
	for _, claim := range row.Claims {
		signal := doc.Signals[claim.Signal.ID]
		has := func(e evidence.Evidence) bool { return e.Tool == row.Tool }
		if !slices.ContainsFunc(signal.Evidence, has) && !slices.ContainsFunc(signal.Demoted, has) {
			t.Errorf("the fixture does not show %s", claim.Signal.ID)
		}
	}
}

// scan writes the files of the archive under prefix to a folder and scans it.
func scan(t *testing.T, scanner *scanners.Scanner, archive *txtar.Archive, prefix string) *evidence.Document {
	t.Helper()
	dir := t.TempDir()
	found := false
	for _, file := range archive.Files {
		name, ok := strings.CutPrefix(file.Name, prefix)
		if !ok {
			continue
		}
		found = true
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if !found {
		t.Fatalf("the fixture has no %s", prefix)
	}
	files, err := tree.Open(t.Context(), dir, tree.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer files.Close()
	doc, err := scanner.Scan(t.Context(), files)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range doc.Problems {
		if problem.Kind == evidence.Unseen {
			continue // a fixture has no history
		}
		t.Errorf("problem: %s:%d: %s: %s", problem.Path, problem.Line, problem.Kind, problem.Message)
	}
	return doc
}

// lines writes the evidence of one tool, one line each.
func lines(doc *evidence.Document, tool string) string {
	var list []string
	for _, signal := range doc.Signals {
		for _, e := range append(slices.Clone(signal.Evidence), signal.Demoted...) {
			if e.Tool == tool {
				list = append(list, fmt.Sprintf("%s %s %s:%d\n", e.Signal, e.Rung, e.Path, e.Line))
			}
		}
	}
	slices.Sort(list)
	return strings.Join(list, "")
}

func section(archive *txtar.Archive, name string) string {
	for _, file := range archive.Files {
		if file.Name == name {
			return string(bytes.TrimLeft(file.Data, "\n"))
		}
	}
	return ""
}

// setSection replaces a section, adds it at the end, or takes it out if it would be empty.
func setSection(archive *txtar.Archive, name, text string) {
	at := slices.IndexFunc(archive.Files, func(f txtar.File) bool { return f.Name == name })
	switch {
	case at >= 0 && text == "":
		archive.Files = slices.Delete(archive.Files, at, at+1)
		return
	case at >= 0:
		archive.Files[at].Data = []byte(text)
		return
	case text == "":
		return
	}
	archive.Files = append(archive.Files, txtar.File{Name: name, Data: []byte(text)})
}
