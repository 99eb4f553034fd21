package policies

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/util"
)

// least is the share of the policies' lines, in per cent, that their tests must run.
const least = 95

// regoFiles returns every Rego file beside this one.
func regoFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("*/*.rego")
	if err != nil || len(files) == 0 {
		t.Fatalf("find the policies: %d files, %v", len(files), err)
	}
	return files
}

func TestRego(t *testing.T) {
	ctx := context.Background()
	modules := map[string]*ast.Module{}
	for _, file := range regoFiles(t) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		modules[file], err = ast.ParseModuleWithOpts(file, string(text), ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1, ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
	}
	coverage := cover.New()
	runner := tester.NewRunner().
		SetStore(inmem.NewFromObject(statements(t))).
		SetCompiler(ast.NewCompiler().WithStrict(true)).
		SetModules(modules).
		SetCoverageQueryTracer(coverage).
		SetDefaultRegoVersion(ast.RegoV1)
	results, err := runner.RunTests(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for r := range results {
		ran++
		if !r.Pass() {
			t.Errorf("%s: %s.%s: %v", r.Location, r.Package, r.Name, failure(r))
		}
	}
	if ran == 0 {
		t.Fatal("no Rego test ran")
	}
	for file := range modules {
		if strings.HasSuffix(file, "_test.rego") {
			delete(modules, file)
		}
	}
	report := coverage.Report(modules)
	if report.Coverage < least {
		t.Errorf("the tests run %.1f %% of the policies, want %d %%", report.Coverage, least)
	}
	for _, file := range names(report.Files) {
		for _, r := range report.Files[file].NotCovered {
			t.Logf("%s:%d-%d is not run", file, r.Start.Row, r.End.Row)
		}
	}
}

// statements is what the Rego tests see as data: the statements of the model.
func statements(t *testing.T) map[string]any {
	t.Helper()
	text, err := builtin.ReadFile(devsecops + "/statements.json")
	if err != nil {
		t.Fatal(err)
	}
	var model map[string]any
	if err := util.UnmarshalJSON(text, &model); err != nil {
		t.Fatal(err)
	}
	return map[string]any{"model": model}
}

func failure(r *tester.Result) any {
	if r.Error != nil {
		return r.Error
	}
	return "failed"
}

func TestFormat(t *testing.T) {
	for _, file := range regoFiles(t) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		formatted, err := format.SourceWithOpts(file, text, format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile(file, formatted, 0o644); err != nil {
				t.Fatal(err)
			}
		} else if !bytes.Equal(text, formatted) {
			t.Errorf("%s is not formatted; go test ./policies -update does it", file)
		}
	}
}

// TestEmbedded holds that the program carries every policy and no test of one.
func TestEmbedded(t *testing.T) {
	carried := map[string]bool{}
	err := fs.WalkDir(builtin, ".", func(file string, _ fs.DirEntry, err error) error {
		if path.Ext(file) == ".rego" {
			carried[file] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range regoFiles(t) {
		if carried[file] == strings.HasSuffix(file, "_test.rego") {
			t.Errorf("%s: embedded is %v", file, carried[file])
		}
	}
}

func fsRead(file string) (string, error) {
	text, err := os.ReadFile(file)
	return string(text), err
}
