package role

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

func TestOf(t *testing.T) {
	tests := []struct {
		role  evidence.Role
		paths []string
	}{
		{evidence.Product, []string{
			"main.go", "Dockerfile.test", "docker-compose.test.yml", "LICENSE", "mkdocs.yml", "cmd/latest/latest.go",
			"src/main/java/com/example/demo/App.java", "src/main/kotlin/uk/gov/test/Api.kt", "app/views/vendors/index.html.erb",
			".github/workflows/test.yml", ".github/PULL_REQUEST_TEMPLATE.md", ".gitlab/ci/test/e2e.yml", ".circleci/test/config.yml",
			"charts/app/templates/deployment.yaml", "packages/lib-a/index.js", "internal/moduletest/run.go",
			"terraform/environments/test/main.tf", "kustomize/overlays/demo/kustomization.yaml", "terraform/deployments/synthetic-test/main.tf",
			"locales/it/messages.json", "src/Public/Test-Connection.ps1", "contest/Latest.java", "hack/test.sh", "LATEST.cs",
			"build/webpack.config.js", "src/Quickstart/Login.cs", "grafana/dashboards/demo/api.json", "pkg/specs/rbac.go", "internal/spec/spec.go",
		}},
		{evidence.Test, []string{
			"main_test.go", "test/e2e/run.go", "tests/test_api.py", "pkg/conftest.py", "src/test/java/com/example/AppTest.java",
			"src/it/java/com/example/AppIT.java", "src/androidTest/java/X.java", "tests/Basket.UnitTests/Cart.cs", "src/Foo/FooTests.cs",
			"src/app.spec.ts", "ui/login.cy.ts", "e2e/login.ts", "spec/models/user_spec.rb", "spec/support/shared_examples/a.rb",
			"tst/Pester.Tests.ps1", "src/Module.Tests.ps1", "integration-tests/a.py", "rules/alerts_test.yaml", "t/basic.t", "a/e2e-tests/b.js",
			"lib/src/a_test.dart", "internal/testutil/a.go", "cypress/support/commands.js", "features/login.feature", "spec/resources/user_spec.rb", "tests/Integration/Resources/DSC_Login.Integration.Tests.ps1",
			"src/test/resources/features/login.feature", "test/data/load_test.go", "e2e/assets/login.spec.ts", "pkg/specs/rbac_test.go", "docs/spec/api_spec.rb", "web/spec/a.rb", "modules/vpc/tests/a.tftest.hcl",
		}},
		{evidence.Fixture, []string{
			"internal/testdata/main.tf", "test/fixtures/a.json", "spec/fixtures/files/a.md", "src/test/resources/a.yml", "pkg/__snapshots__/a.snap",
			"test/fixture/testrepos/nginx.conf", "tests/data/a.csv", "src/a.test.js.snap", "test-data/x.yml", "pkg/golden/a.txt",
			"spec/resources/user.rb", "src/test/resources/input/FooTest.java", "spec/fixtures/user_spec.rb", "test/expected/user_test.go", "tests/data/alerts_test.yaml",
			"src/test/resources/FooTest.java", "spec/resources/stubs/user_spec.rb",
		}},
		{evidence.Example, []string{
			"examples/complete/main.tf", "example/app.py", "samples/Web/Program.cs", "demo/Dockerfile", "{{cookiecutter.name}}/setup.py",
			"apps/Hello.Demo/App.xaml", "src/skeleton/catalog-info.yaml", "docs/examples/a.yaml", "examples/README.md", "examples/dashboards/demo/api.json",
			".claude/skills/new/templates/app.test.tsx", "web/.cursor/rules/style.md", ".agents/deploy.sh",
		}},
		{evidence.Docs, []string{"README.md", "docs/index.html", "docs/Dockerfile", "website/package.json", "guide/intro.adoc", "terraform/README.md", "docs/spec/v1/buckets.md", "doc/specs/api.html"}},
		{evidence.Vendored, []string{
			"vendor/github.com/a/b/b_test.go", "third_party/gtest/docs/a.md", "web/node_modules/a/index.js", "ios/Pods/A/a.m",
			"public/jquery.min.js", "src/main/webapp/assets/vendors/ace/mode.js", "gradle/wrapper/gradle-wrapper.jar", ".yarn/releases/yarn.cjs", "test/vendor/a.rb",
		}},
		{evidence.Generated, []string{
			"api/v1/a.pb.go", "pkg/apis/zz_generated.deepcopy.go", "pkg/generated/client.go", "proto/a_pb2.py", "src/Form1.Designer.cs",
			"test/e2e/a.pb.go", "lib/a.g.dart", "web/a_pb.js",
		}},
	}
	for _, tt := range tests {
		known := New(nil, tt.paths)
		unknown := New(nil, nil)
		for _, path := range tt.paths {
			if got := known.Of(path); got != tt.role {
				t.Errorf("%s is %s, want %s", path, got, tt.role)
			}
			if got := unknown.Of(path); got != tt.role {
				t.Errorf("%s is %s in a table that does not know it, want %s", path, got, tt.role)
			}
		}
	}
}

func TestFilesShowWhatNamesDoNot(t *testing.T) {
	table := New(nil, []string{
		"LICENSE", "SECURITY.md",
		"packages/core/LICENSE", "packages/core/SECURITY.md", "packages/core/index.js",
		"lib/Widgets/LICENSE", "lib/Widgets/.github/workflows/ci.yml", "lib/Widgets/src/Button.cs",
		"lib/own/LICENSE", "lib/own/a.rb",
		"external/zlib/LICENSE.txt", "external/zlib/inflate.c",
		"deps/hiredis/COPYING", "deps/hiredis/hiredis.c", "deps/own.go",
		"charts/shop/Chart.yaml", "charts/shop/ci/small-values.yaml", "charts/shop/ci/pipeline.yml", "app/ci/small-values.yaml", "charts/plain/Chart.yaml", "charts/plain/ci/pipeline.yml",
		"action/dist/index.js", "go/dist/main.go", "web/build/app.js.map", "web/build/app.js", "tools/build/gulpfile.js",
	})
	want := map[string]evidence.Role{
		"packages/core/index.js": evidence.Product, "lib/own/a.rb": evidence.Product, "deps/own.go": evidence.Product,
		"lib/Widgets/src/Button.cs": evidence.Vendored, "lib/Widgets/.github/workflows/ci.yml": evidence.Vendored,
		"external/zlib/inflate.c": evidence.Vendored, "deps/hiredis/hiredis.c": evidence.Vendored,
		"action/dist/index.js": evidence.Generated, "go/dist/main.go": evidence.Product,
		"charts/shop/Chart.yaml": evidence.Product, "charts/shop/ci/small-values.yaml": evidence.Test, "app/ci/small-values.yaml": evidence.Product, "charts/plain/ci/pipeline.yml": evidence.Product,
		"web/build/app.js": evidence.Generated, "tools/build/gulpfile.js": evidence.Product,
	}
	for path, role := range want {
		if got := table.Of(path); got != role {
			t.Errorf("%s is %s, want %s", path, got, role)
		}
	}
}

func TestAttributesOverride(t *testing.T) {
	attributes := map[string][]byte{
		".gitattributes": []byte("# docs/** linguist-documentation\n" +
			"* text=auto\n" +
			"src/crds/** linguist-generated\n" +
			"manifests/*.yaml linguist-generated=true\n" +
			"**/*.gen.ts linguist-generated=true merge=ours\n" +
			"vendor/own/** -linguist-vendored\n" +
			"docs/tool/** linguist-documentation=false\n" +
			"/legacy/** linguist-vendored\n" +
			".github/workflows/*.lock.yml linguist-generated=true\n"),
		"sub/.gitattributes": []byte("*.txt linguist-documentation\nlegacy/** linguist-vendored\n*.gen.ts -linguist-generated\n"),
	}
	table := New(attributes, nil)
	want := map[string]evidence.Role{
		"docs/a.html": evidence.Docs, "src/crds/a/b.ts": evidence.Generated, "manifests/install.yaml": evidence.Generated,
		"manifests/deep/install.yaml": evidence.Product, "a/b/c.gen.ts": evidence.Generated, "c.gen.ts": evidence.Generated,
		"vendor/own/a.go": evidence.Product, "vendor/other/a.go": evidence.Vendored, "docs/tool/main.go": evidence.Product,
		"legacy/a.go": evidence.Vendored, "pkg/legacy/a.go": evidence.Product, "sub/notes.txt": evidence.Docs, "notes.txt": evidence.Product,
		"sub/legacy/a.go": evidence.Vendored, "sub/x.gen.ts": evidence.Product, ".github/workflows/ci.lock.yml": evidence.Product,
	}
	for path, role := range want {
		if got := table.Of(path); got != role {
			t.Errorf("%s is %s, want %s", path, got, role)
		}
	}
}

func TestTooManyAttributesAreReported(t *testing.T) {
	text := strings.Repeat("a/** linguist-generated\n", maxAttributes+1)
	got := New(map[string][]byte{".gitattributes": []byte(text)}, nil).Problems()
	if len(got) != 1 || got[0].Line != maxAttributes+1 || got[0].Kind != evidence.Limit {
		t.Errorf("problems %+v", got)
	}
}

func TestMatchPath(t *testing.T) {
	tests := []struct {
		pattern, name string
		want          bool
	}{
		{"docs/**", "docs/a/b", true}, {"docs/**", "doc/a", false}, {"docs/*", "docs/a/b", false}, {"docs/*.md", "docs/a.md", true},
		{"a/**/z", "a/z", true}, {"a/**/z", "a/b/c/z", true}, {"a/**/z", "a/b/c/zz", false}, {"**/b/*.go", "x/y/b/c.go", true},
		{"*.pb.go", "x.pb.go", true}, {"*.pb.go", "x.go", false}, {"a?c", "abc", true}, {"a?c", "a/c", false}, {"", "", true},
	}
	for _, tt := range tests {
		if got := matchPath(tt.pattern, tt.name); got != tt.want {
			t.Errorf("matchPath(%q, %q) = %t, want %t", tt.pattern, tt.name, got, tt.want)
		}
	}
}

func TestDeepPathsEnd(t *testing.T) {
	path := strings.Repeat("vendor/", 50_000) + "a.go"
	if got := New(nil, []string{path}).Of(path); got != evidence.Vendored {
		t.Errorf("deep path is %s", got)
	}
}

// The table must say the same however it came to know a folder.
func FuzzOf(f *testing.F) {
	f.Add("src/main/java/test/A.java", "*.java linguist-generated")
	f.Add("a/{{x}}/ .github/T.md", "a/**/b -linguist-vendored\n!x")
	f.Add("//a//", "** linguist-vendored")
	f.Fuzz(func(t *testing.T, path, text string) {
		attributes := map[string][]byte{".gitattributes": []byte(text)}
		if marked, _ := findProjects([]string{path}); len(marked) > 0 {
			return // what the file itself shows, a table without it cannot know
		}
		known, unknown := New(attributes, []string{path}), New(attributes, nil)
		if diff := cmp.Diff(known.Of(path), unknown.Of(path)); diff != "" {
			t.Error(diff)
		}
	})
}

func BenchmarkTable(b *testing.B) {
	var files []string
	for i := range 28_000 {
		files = append(files, fmt.Sprintf("packages/package-%d/test/fixtures/case-%d/input.js", i/300, i/3))
	}
	b.ReportAllocs()
	for b.Loop() {
		t := New(nil, files)
		for _, file := range files {
			t.Of(file)
		}
	}
}

// named stands in for the globs of a rule.
type named string

func (n named) Match(path string) bool { return strings.Contains(path, string(n)) }

func TestNew_heeds_rules_first(t *testing.T) {
	files := []string{"testdata/real/main.tf", "testdata/main.tf", ".github/workflows/demo.yml", "app/main.tf", "lib/x.go"}
	attributes := map[string][]byte{".gitattributes": []byte("lib/* linguist-vendored\n")}
	table := New(attributes, files,
		Rule{Paths: named("real/"), Role: evidence.Product},
		Rule{Paths: named("testdata/real/"), Role: evidence.Test},
		Rule{Paths: named("demo"), Role: evidence.Example},
		Rule{Paths: named("lib/"), Role: evidence.Product},
	)
	for path, want := range map[string]evidence.Role{
		"testdata/real/main.tf": evidence.Product, "testdata/main.tf": evidence.Fixture,
		".github/workflows/demo.yml": evidence.Example, "app/main.tf": evidence.Product, "lib/x.go": evidence.Product,
	} {
		if got := table.Of(path); got != want {
			t.Errorf("%s is %s, want %s", path, got, want)
		}
	}
}

func TestTable_With(t *testing.T) {
	table := New(nil, []string{"a/x.go", "b/x.go"}, Rule{Paths: named("a/"), Role: evidence.Docs})
	more := table.With(Rule{Paths: named("x.go"), Role: evidence.Test})
	for path, want := range map[string][2]evidence.Role{
		"a/x.go": {evidence.Docs, evidence.Docs}, "b/x.go": {evidence.Product, evidence.Test},
	} {
		if got := [2]evidence.Role{table.Of(path), more.Of(path)}; got != want {
			t.Errorf("%s is %s before and after, want %s", path, got, want)
		}
	}
}

// TestCollection holds that examples are the product of a repository that has
// hardly anything else.
func TestCollection(t *testing.T) {
	files := []string{".editorconfig", "README.md", "build/build.sh", "package.json"}
	for i := range 9 {
		files = append(files, fmt.Sprintf("samples/shop/src/%d.cs", i), fmt.Sprintf("samples/shop/web/%d.ts", i))
	}
	files = append(files, "tests/run.cs")
	roles := func(files []string) (map[string]evidence.Role, bool) {
		table, ok := New(nil, files).Collection(files)
		got := map[string]evidence.Role{}
		for _, path := range []string{"samples/shop/src/1.cs", "samples/new-sample/a.cs", "samples/shop/tests/a.cs", "samples/shop/vendor/a.js", "tests/run.cs", "web/{{x}}/a.cs"} {
			got[path] = table.Of(path)
		}
		return got, ok
	}
	got, ok := roles(files)
	want := map[string]evidence.Role{
		"samples/shop/src/1.cs": evidence.Product, "samples/new-sample/a.cs": evidence.Product, "samples/shop/tests/a.cs": evidence.Test,
		"samples/shop/vendor/a.js": evidence.Vendored, "tests/run.cs": evidence.Test, "web/{{x}}/a.cs": evidence.Example,
	}
	if diff := cmp.Diff(want, got); !ok || diff != "" {
		t.Errorf("%v (-want +got):\n%s", ok, diff)
	}
	for name, more := range map[string][]string{"library": {"lib/a.cs", "lib/b.cs"}, "one file": {"classic.lua"}} {
		if got, ok := roles(append(more, files...)); ok || got["samples/shop/src/1.cs"] != evidence.Example {
			t.Errorf("%s: the examples are %s", name, got["samples/shop/src/1.cs"])
		}
	}
}
