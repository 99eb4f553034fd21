package pipelinetest

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

var update = flag.Bool("update", false, "rewrite what the archives want")

// wanted is the file of an archive that holds what is to be read from the others.
const wanted = "want"

// Archives reads each archive of testdata as a repository and compares what
// [Render] writes of it with the archive's file "want". The flag -update
// rewrites that file.
func Archives(t *testing.T, read func(Repository) ([]pipeline.Pipeline, []evidence.Problem)) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files, want := Repository{}, ""
			for _, file := range archive.Files {
				if file.Name == wanted {
					want = string(file.Data)
				} else {
					files[file.Name] = string(file.Data)
				}
			}
			pipelines, problems := read(files)
			CheckPlaces(t, files, pipelines, problems)
			got := Render(pipelines, problems)
			if *update {
				archive.Files = slices.DeleteFunc(archive.Files, func(f txtar.File) bool { return f.Name == wanted })
				archive.Files = append(archive.Files, txtar.File{Name: wanted, Data: []byte(got)})
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("pipelines (-want +got):\n%s", diff)
			}
		})
	}
}
