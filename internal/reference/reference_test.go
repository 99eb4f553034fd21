// Package reference writes the pages of docs that are made of the catalogue, and
// holds all pages to links that lead somewhere. It has tests only.
package reference

import (
	"bytes"
	"context"
	"flag"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

var update = flag.Bool("update", false, "rewrite the generated pages")

const root = "../.."

// categories are the titles of the pages, by what signals begin with.
var categories = map[string]string{
	"ci": "Continuous integration", "debt": "Technical debt", "deploy": "Deployment", "docs": "Documentation",
	"flow": "Flow of work", "iac": "Infrastructure as code", "iam": "Identity and access", "itsm": "IT service management",
	"obs": "Observability", "ops": "Operations", "org": "Organization", "plat": "Platform", "release": "Release",
	"repo": "Repository", "sec": "Security", "supply": "Supply chain", "test": "Testing", "win": "Windows and endpoints",
}

// source is what the pages are made of.
type source struct {
	signals    map[string]*catalogue.Signal
	rows       []*catalogue.Row                // by the tool's name
	claims     map[string][]*catalogue.Claim   // by signal, then by the tool's name
	statements map[string][]policies.Statement // by signal
}

func load(t *testing.T) *source {
	t.Helper()
	c, err := catalogue.Read(os.DirFS(root + "/scanners/catalogue"))
	if err != nil {
		t.Fatal(err)
	}
	s := &source{signals: c.Signals, rows: slices.Clone(c.Rows), claims: map[string][]*catalogue.Claim{}, statements: map[string][]policies.Statement{}}
	slices.SortFunc(s.rows, func(a, b *catalogue.Row) int { return strings.Compare(a.Tool, b.Tool) })
	for _, row := range s.rows {
		for _, claim := range row.Claims {
			s.claims[claim.Signal.ID] = append(s.claims[claim.Signal.ID], claim)
		}
	}
	engine, err := policies.New(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, model := range engine.Models() {
		for _, st := range model.Statements {
			for _, signal := range st.Signals {
				s.statements[signal] = append(s.statements[signal], st)
			}
		}
	}
	return s
}

// category returns what a signal begins with.
func category(signal string) string {
	category, _, _ := strings.Cut(signal, ".")
	return category
}

// of returns the signals of a category, sorted.
func (s *source) of(name string) []string {
	var ids []string
	for _, id := range slices.Sorted(maps.Keys(s.signals)) {
		if category(id) == name {
			ids = append(ids, id)
		}
	}
	return ids
}

// TestPages holds the generated pages to the catalogue.
func TestPages(t *testing.T) {
	s := load(t)
	pages := map[string]string{"docs/signals.md": s.index(), "docs/tools.md": s.tools()}
	for id := range s.signals {
		name := category(id)
		if categories[name] == "" {
			t.Fatalf("signal %s: the category %q has no title", id, name)
		}
		if pages[pageOf(id)] == "" {
			pages[pageOf(id)] = s.category(name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		hold(t, name, []byte(pages[name]))
	}
	stale, err := filepath.Glob(root + "/docs/signals/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range stale {
		name := "docs/signals/" + filepath.Base(file)
		if pages[name] != "" {
			continue
		}
		if !*update {
			t.Errorf("%s: no signal belongs here any more", name)
		} else if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
	}
}

// hold holds a file to what it should be.
func hold(t *testing.T, name string, want []byte) {
	t.Helper()
	file := filepath.Join(root, filepath.FromSlash(name))
	got, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	switch {
	case bytes.Equal(got, want):
	case !*update:
		t.Errorf("%s is stale; go test ./internal/reference -update writes it", name)
	default:
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// pageOf returns the page that a signal stands on.
func pageOf(signal string) string { return path.Join("docs/signals", category(signal)+".md") }
