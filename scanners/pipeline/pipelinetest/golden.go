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

// Fixture is a repository that stands in an archive of testdata.
type Fixture struct {
	// Path is the archive's, relative to the package.
	Path    string
	Archive *txtar.Archive
	Files   Repository
}

// Fixtures returns the archives of testdata, of which there must be one.
func Fixtures(t testing.TB) []Fixture {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	var all []Fixture
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, Fixture{Path: path, Archive: archive, Files: Unpack(archive)})
	}
	return all
}

// Unpack returns the repository that stands in an archive.
func Unpack(archive *txtar.Archive) Repository {
	files := Repository{}
	for _, file := range archive.Files {
		if file.Name != wanted {
			files[file.Name] = string(file.Data)
		}
	}
	return files
}

// Form writes what was read so that it can be compared.
type Form func([]pipeline.Pipeline, []evidence.Problem) string

// Archives reads each archive of testdata as a repository and compares what
// [Render] writes of it with the archive's file "want".
func Archives(t *testing.T, read Read) { Golden(t, read, Render) }

// Golden reads each archive of testdata as a repository and compares what a form
// says of it with the archive's file "want". The flag -update rewrites that file.
func Golden(t *testing.T, read Read, form Form) {
	for _, fixture := range Fixtures(t) {
		t.Run(strings.TrimSuffix(filepath.Base(fixture.Path), ".txtar"), func(t *testing.T) {
			got := form(Checked(t, read, fixture.Files))
			archive := fixture.Archive
			at := slices.IndexFunc(archive.Files, func(f txtar.File) bool { return f.Name == wanted })
			if *update {
				if at < 0 {
					at = len(archive.Files)
					archive.Files = append(archive.Files, txtar.File{Name: wanted})
				}
				archive.Files[at].Data = []byte(got)
				if err := os.WriteFile(fixture.Path, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if at < 0 {
				t.Fatalf("%s has no file %q", fixture.Path, wanted)
			}
			want := string(archive.Files[at].Data)
			if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("pipelines (-want +got):\n%s", diff)
			}
		})
	}
}
