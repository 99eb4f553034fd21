package policies

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
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

// TestRego runs the tests of each model, with what they share and with its
// statements as data, and holds that they reach the policies.
func TestRego(t *testing.T) {
	coverage, modules := cover.New(), map[string]*ast.Module{}
	for _, id := range Builtin() {
		t.Run(id, func(t *testing.T) {
			maps.Copy(modules, testRego(t, id, coverage))
		})
	}
	maps.DeleteFunc(modules, func(file string, _ *ast.Module) bool { return strings.HasSuffix(file, "_test.rego") })
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

// testRego runs the tests of one model and returns what it loaded for them.
func testRego(t *testing.T, id string, coverage *cover.Cover) map[string]*ast.Module {
	t.Helper()
	ctx := context.Background()
	modules := map[string]*ast.Module{}
	for _, file := range regoFiles(t) {
		if folder := path.Dir(file); folder != id && slices.Contains(Builtin(), folder) {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		modules[file], err = ast.ParseModuleWithOpts(file, string(text), ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1, ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
	}
	runner := tester.NewRunner().
		SetStore(inmem.NewFromObject(statements(t, id))).
		SetCompiler(ast.NewCompiler().WithStrict(true).WithCapabilities(capabilities())).
		SetModules(modules).
		AddCustomBuiltins([]*tester.Builtin{{Decl: verdictFunction(), Func: functions()}}).
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
	return modules
}

// statements is what the Rego tests see as data: the statements of one model.
func statements(t *testing.T, id string) map[string]any {
	t.Helper()
	known, ok := builtinModel(id)
	if !ok {
		t.Fatalf("there is no model %q", id)
	}
	text, err := json.Marshal(known)
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
