package scanners_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// TestFiles_are_shown demands of the fixture a file, or else a name in its list
// of names, for each name that a row claims to know, {a,b} counting as one: a
// name that nobody can give an example of is one that no tool has.
func TestFiles_are_shown(t *testing.T) {
	rows, err := catalogue.Read(os.DirFS("catalogue"))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows.Rows {
		archive, err := txtar.ParseFile(filepath.Join(fixtures, row.Tool+".txtar"))
		if err != nil {
			continue // a row without a fixture fails elsewhere
		}
		var names []string
		unused := map[string]bool{}
		for line := range strings.Lines(section(archive, "names")) {
			name := strings.TrimSpace(line)
			names, unused[name] = append(names, name), true
		}
		for _, file := range archive.Files {
			if path, ok := strings.CutPrefix(file.Name, "match/"); ok {
				names = append(names, path)
			}
		}
		for _, claim := range row.Claims {
			for _, glob := range claim.Files {
				if strings.HasPrefix(glob, "!") {
					continue
				}
				fits := catalogue.NewGlobs([]string{glob})
				if !slices.ContainsFunc(names, fits.Match) {
					t.Errorf("%s:%d: %s: %s: the fixture names no %s", row.File, claim.Line, row.Tool, claim.Signal.ID, glob)
					continue
				}
				maps.DeleteFunc(unused, func(name string, _ bool) bool { return fits.Match(name) })
			}
		}
		for _, name := range slices.Sorted(maps.Keys(unused)) {
			t.Errorf("%s: the row knows no file called %s", row.Tool, name)
		}
	}
}

// loose matches a pattern with a word between two stars, which any longer word
// around it would fit as well: "*rota*" is in "rotate" and in "potato-rotary".
var loose = regexp.MustCompile(`(^|/)[^/]*\*[a-z0-9]([^*/]*[a-z0-9])?\*`)

// TestFiles_are_bounded demands of names that their words begin or end somewhere.
func TestFiles_are_bounded(t *testing.T) {
	rows, err := catalogue.Read(os.DirFS("catalogue"))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows.Rows {
		for _, claim := range row.Claims {
			for _, glob := range claim.Files {
				if !strings.HasPrefix(glob, "!") && slices.ContainsFunc(catalogue.Expand(strings.ToLower(glob)), loose.MatchString) {
					t.Errorf("%s:%d: %s: %s: %s fits any word around it; want a beginning or an end", row.File, claim.Line, row.Tool, claim.Signal.ID, glob)
				}
			}
		}
	}
	for glob, want := range map[string]bool{
		"**/*rota*.md": true, "*a*": true, "docs/x*tech-debt*": true,
		"**/*-rota*.md": false, "**/rota*": false, "*_test.go": false, "**/*rota.md": false, "*.*": false, "**/a/**": false,
	} {
		if loose.MatchString(glob) != want {
			t.Errorf("loose(%q) is %v", glob, !want)
		}
	}
}

// foreign writes what other tools show of signals that the row does not claim,
// one line each, by signal and tool. That there is a pipeline, and when it runs,
// is left out: most fixtures have one.
func foreign(doc *evidence.Document, row *catalogue.Row) string {
	claims := map[string]bool{"ci.pipeline": true, "ci.triggers": true}
	for _, claim := range row.Claims {
		claims[claim.Signal.ID] = true
	}
	var list []string
	for id, signal := range doc.Signals {
		if claims[id] {
			continue
		}
		for _, e := range append(slices.Clone(signal.Evidence), signal.Demoted...) {
			list = append(list, fmt.Sprintf("%s %s\n", e.Signal, e.Tool))
		}
	}
	slices.Sort(list)
	return strings.Join(slices.Compact(list), "")
}
