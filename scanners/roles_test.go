package scanners_test

import (
	"fmt"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners"
)

// TestCollection holds that examples are what a repository shows that calls
// itself a collection of them and has hardly anything else.
func TestCollection(t *testing.T) {
	samples := &txtar.Archive{}
	add := func(a *txtar.Archive, name, text string) {
		a.Files = append(a.Files, txtar.File{Name: "all/" + name, Data: []byte(text)})
	}
	for i := range 10 {
		add(samples, fmt.Sprintf("samples/%d/Dockerfile", i), "FROM alpine:3.22\nCOPY . /srv\n")
	}
	tests := map[string]struct {
		files map[string]string
		role  evidence.Role
		kind  string
	}{
		"collection": {map[string]string{"README.md": "# Shop Samples\n"}, evidence.Product, "template-or-example"},
		"not_called": {map[string]string{"README.md": "# Shop\n"}, evidence.Example, ""},
		"beside":     {map[string]string{"README.md": "# Shop Samples\n", "lib/a.go": "package a\n", "lib/b.go": "package a\n"}, evidence.Example, "template-or-example"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			archive := &txtar.Archive{Files: samples.Files}
			for file, text := range test.files {
				add(archive, file, text)
			}
			doc := scan(t, scanners.New(), archive, "all/")
			images := doc.Signals["iac.container"]
			found := append(images.Evidence, images.Demoted...)
			if len(found) == 0 || found[0].Role != test.role {
				t.Errorf("images: %v, want them to be %s", found, test.role)
			}
			if test.kind != "" && doc.Profile != test.kind {
				t.Errorf("it is %s because of %v, want %s", doc.Profile, doc.ProfileReasons, test.kind)
			}
		})
	}
}
