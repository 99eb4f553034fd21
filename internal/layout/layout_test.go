// Package layout holds the tree to its shape: which package may import which.
// It has tests only.
package layout

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/stagecheck/stagecheck/"

// allowed says what of our own the packages under a folder may import; the
// longest folder decides, and what is not listed may import nothing of ours.
var allowed = map[string][]string{
	"cmd":                                {"internal/cli"},
	"internal/cli":                       {"internal/report", "internal/terminal", "internal/explain", "internal/plan", "internal/starter", "internal/settings", "internal/tree", "internal/history", "internal/evidence", "internal/annotate", "internal/change", "internal/delta", "internal/forge", "internal/codequality", "internal/junit", "internal/markdown", "internal/publish", "internal/publish/github", "internal/publish/gitlab", "policies", "scanners", "scanners/catalogue", "scanners/profile"},
	"internal/delta":                     {"internal/evidence", "policies"},
	"internal/report":                    {"internal/delta", "internal/evidence", "internal/terminal", "policies"},
	"internal/markdown":                  {"internal/delta", "internal/evidence", "internal/report", "internal/terminal", "policies"},
	"internal/terminal":                  {},
	"internal/explain":                   {"internal/evidence", "internal/report", "internal/spelling", "internal/terminal", "policies", "scanners/catalogue"},
	"internal/plan":                      {"internal/evidence", "internal/report", "internal/starter", "internal/terminal", "policies"},
	"internal/starter":                   {"internal/evidence"},
	"internal/settings":                  {"internal/evidence", "internal/spelling", "internal/tree", "scanners/catalogue", "scanners/document", "scanners/role"},
	"internal/tree":                      {"internal/evidence"},
	"internal/history":                   {"internal/evidence", "internal/tree"},
	"internal/annotate":                  {"internal/change", "internal/delta", "internal/evidence", "internal/publish"},
	"internal/change":                    {"internal/tree", "internal/unified"},
	"internal/forge":                     {},
	"internal/publish":                   {"internal/terminal"},
	"internal/publish/retry":             {},
	"internal/publish/fakeforge":         {},
	"internal/publish/github":            {"internal/publish", "internal/publish/retry"},
	"internal/publish/github/fakegithub": {"internal/publish/fakeforge"},
	"internal/publish/gitlab":            {"internal/markdown", "internal/publish", "internal/publish/retry", "internal/unified"},
	"internal/unified":                   {},
	"internal/publish/gitlab/fakegitlab": {"internal/publish/fakeforge"},
	"internal/codequality":               {"internal/publish"},
	"internal/junit":                     {},
	"internal/expression":                {},
	"internal/gittest":                   {},
	"internal/spelling":                  {},
	"internal/evidence":                  {},
	"policies":                           {"internal/evidence", "internal/spelling"},
	"scanners":                           {"internal/evidence", "internal/tree", "scanners/"},
	"scanners/catalogue":                 {"internal/evidence", "scanners/fact"},
	"scanners/command":                   {"internal/evidence", "scanners/pipeline"},
	"scanners/document":                  {"internal/evidence", "scanners/pipeline"},
	"scanners/fact":                      {"internal/evidence"},
	"scanners/follow":                    {"internal/evidence", "scanners/command", "scanners/pipeline", "scanners/lines"},
	"scanners/githubactions":             {"internal/evidence", "scanners/condition", "scanners/document", "scanners/pipeline"},
	"scanners/gitlabci":                  {"internal/evidence", "scanners/document", "scanners/pipeline"},
	"scanners/appveyor":                  {"internal/evidence", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/azurepipelines":            {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/bitbucket":                 {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/buildkite":                 {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/circleci":                  {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/cirrus":                    {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/cloudbuild":                {"internal/evidence", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/codebuild":                 {"internal/evidence", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/concourse":                 {"internal/evidence", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/drone":                     {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/gocd":                      {"internal/evidence", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/hollow":                    {"internal/evidence"},
	"scanners/dsl":                       {},
	"scanners/jenkins":                   {"internal/evidence", "scanners/condition", "scanners/document", "scanners/dsl", "scanners/lines", "scanners/pipeline"},
	"scanners/prow":                      {"internal/evidence", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/semaphore":                 {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/teamcity":                  {"internal/evidence", "scanners/document", "scanners/dsl", "scanners/lines", "scanners/pipeline"},
	"scanners/tekton":                    {"internal/evidence", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/travis":                    {"internal/evidence", "scanners/condition", "scanners/document", "scanners/lines", "scanners/pipeline"},
	"scanners/infra":                     {"internal/evidence", "scanners/fact", "scanners/lines"},
	"scanners/lines":                     {},
	"scanners/manifest":                  {"internal/evidence", "scanners/fact", "scanners/lines"},
	"scanners/pipeline":                  {"internal/evidence"},
	"scanners/pipeline/pipelinetest":     {"internal/evidence", "scanners/pipeline"},
	"scanners/practice":                  {"internal/evidence", "scanners/pipeline"},
	"scanners/profile":                   {"internal/evidence", "scanners/fact", "scanners/lines"},
	"scanners/role":                      {"internal/evidence"},
}

func TestImports_point_one_way(t *testing.T) {
	each(t, func(name string, file *ast.File) {
		folder := path.Dir(name)
		may, ok := allowed[nearest(folder)]
		if !ok {
			t.Errorf("%s: no rule says what %s may import", name, folder)
			return
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			own, ok := strings.CutPrefix(imported, module)
			if ok && !permitted(own, may) {
				t.Errorf("%s imports %s", name, own)
			}
		}
	})
}

func TestNothing_happens_on_import(t *testing.T) {
	each(t, func(name string, file *ast.File) {
		for _, decl := range file.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.Name == "init" {
					t.Errorf("%s has an init function", name)
				}
			case *ast.GenDecl:
				if compiles(d) {
					t.Errorf("%s compiles a regular expression at each start of the program: expression.Lazy waits", name)
				}
			}
		}
	})
}

// compiles reports whether a declaration compiles a regular expression outside
// of any function.
func compiles(d *ast.GenDecl) bool {
	found := false
	ast.Inspect(d, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && s.Sel.Name == "MustCompile" {
			found = true
		}
		_, function := n.(*ast.FuncLit)
		return !function
	})
	return found
}

// nearest returns the longest folder with a rule that holds the given one.
func nearest(folder string) string {
	for ; folder != "."; folder = path.Dir(folder) {
		if _, ok := allowed[folder]; ok {
			return folder
		}
	}
	return folder
}

func permitted(own string, may []string) bool {
	if own == "internal/expression" { // imports nothing, and serves any package
		return true
	}
	for _, m := range may {
		if own == m || strings.HasSuffix(m, "/") && strings.HasPrefix(own, m) {
			return true
		}
	}
	return false
}

// each parses every Go file of the product, tests left out.
func each(t *testing.T, f func(name string, file *ast.File)) {
	t.Helper()
	root := filepath.Join("..", "..")
	seen := 0
	err := filepath.WalkDir(root, func(full string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == ".git" || entry.Name() == "testdata") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(full, ".go") || strings.HasSuffix(full, "_test.go") {
			return nil
		}
		name, err := filepath.Rel(root, full)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), full, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		seen++
		f(filepath.ToSlash(name), file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen == 0 {
		t.Fatal("no Go files found")
	}
}
