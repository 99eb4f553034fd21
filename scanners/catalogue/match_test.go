package catalogue

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

func TestGlobPath(t *testing.T) {
	tests := []struct {
		pattern, path string
		want          bool
	}{
		{"dockerfile", "dockerfile", true},
		{"dockerfile", "a/dockerfile", false},
		{"**/dockerfile", "dockerfile", true},
		{"**/dockerfile", "a/b/dockerfile", true},
		{"**/dockerfile", "a/dockerfile.md", false},
		{"**/*.tf", "a/main.tf", true},
		{"docs/**/*.md", "docs/a.md", true},
		{"docs/**/*.md", "docs/a/b.md", true},
		{"docs/**/*.md", "x/docs/a.md", false},
		{"docs/**", "docs/a/b", true},
		{"docs/**", "docs", false},
		{"**/k6/**/*.js", "tests/k6/load.js", true},
		{"*.yml", "a/b.yml", false},
		{".github/*.yml", ".github/a.yml", true},
		{"a?c", "abc", true},
		{"a?c", "ac", false},
		{"{,docs/}x.md", "x.md", true},
		{"{,docs/}x.md", "docs/x.md", true},
		{"{,docs/}x.md", "src/x.md", false},
		{"**/*{a,b}{.test,_test}.{js,ts}", "x/b_test.ts", true},
		{"**/*{a,b}{.test,_test}.{js,ts}", "x/b_test.go", false},
		{"*a*b*c", "xxaxxbxxc", true},
		{"*a*b*c", "xxaxxcxxb", false},
	}
	for _, test := range tests {
		if got := globPath(test.pattern, test.path); got != test.want {
			t.Errorf("globPath(%q, %q) = %v", test.pattern, test.path, got)
		}
	}
}

func TestMatch_commands(t *testing.T) {
	tests := []struct {
		pattern string
		program string
		args    []string
		want    bool
	}{
		{"go test", "go", []string{"test", "./..."}, true},
		{"go test", "go", []string{"run", "./cmd", "test"}, false},
		{"go test", "go", []string{"-C", "dir", "test"}, true},
		{"go test -race", "go", []string{"test", "-v", "-race", "./..."}, true},
		{"go test -race", "go", []string{"test", "./..."}, false},
		{"cmake", "cmake", []string{"--version"}, false},
		{"cargo fmt", "cargo", []string{"fmt", "--version"}, false},
		{"helm upgrade", "helm", []string{"upgrade", "app", "--version", "1.2.3"}, true},
		{"nox -s|--session=lint|style", "nox", []string{"-s", "lint"}, true},
		{"nox -s|--session=lint|style", "nox", []string{"--session=style"}, true},
		{"nox -s|--session=lint|style", "nox", []string{"-s", "unit", "style"}, false},
		{"gradle ... *:test !-x=test|*:test", "gradle", []string{":app:test"}, true},
		{"gradle ... *:test !-x=test|*:test", "gradle", []string{":app:test", "-x", ":lib:test"}, false},
		{"trivy image|i", "trivy", []string{"--quiet", "image", "app"}, true},
		{"trivy image|i", "trivy", []string{"fs", "image"}, false},
		{"kubectl apply", "kubectl", []string{"-n", "prod", "apply", "-f", "x"}, true},
		{"kubectl rollout undo", "kubectl", []string{"rollout", "undo", "deployment/a"}, true},
		{"kubectl rollout undo", "kubectl", []string{"rollout", "status", "deployment/a"}, false},
		{"mvn ... verify|install", "mvn", []string{"-B", "clean", "verify"}, true},
		{"mvn ... verify|install", "mvn", []string{"-B", "clean", "package"}, false},
		{"helm upgrade --atomic", "helm", []string{"upgrade", "app", ".", "--atomic"}, true},
		{"helm upgrade !--dry-run", "helm", []string{"upgrade", "app", ".", "--dry-run"}, false},
		{"docker buildx build --sbom=true", "docker", []string{"buildx", "build", "--sbom=true", "."}, true},
		{"docker buildx build --sbom=true", "docker", []string{"buildx", "build", "--sbom", "true", "."}, true},
		{"docker buildx build --sbom=true", "docker", []string{"buildx", "build", "--sbom=false", "."}, false},
		{"pytest --cov*", "pytest", []string{"--cov-report=xml"}, true},
		{"invoke-pester", "Invoke-Pester", []string{"-CI"}, true},
		{"npm run test*", "npm", []string{"run", "test:unit"}, true},
		{"dotnet list ... package --vulnerable", "dotnet", []string{"list", "app.sln", "package", "--vulnerable"}, true},
	}
	for _, test := range tests {
		c := row(t, "run: ['"+test.pattern+"']")
		got := false
		c.Match(&fact.Fact{Kind: fact.Command, Value: test.program, Words: test.args}, func(*Claim) { got = true })
		if got != test.want {
			t.Errorf("%q on %s %q: %v", test.pattern, test.program, test.args, got)
		}
	}
}

func TestMatch_values(t *testing.T) {
	tests := []struct {
		matcher string
		fact    fact.Fact
		want    bool
	}{
		{"uses: [github/codeql-action]", fact.Fact{Kind: fact.Uses, Value: "github/codeql-action/analyze"}, true},
		{"uses: [github/codeql-action/init]", fact.Fact{Kind: fact.Uses, Value: "github/codeql-action/upload-sarif"}, false},
		{"uses: [Azure/webapps-deploy]", fact.Fact{Kind: fact.Uses, Value: "azure/WebApps-Deploy"}, true},
		{"uses: ['*/*/.github/workflows/*codeql*']", fact.Fact{Kind: fact.Uses, Value: "org/ci/.github/workflows/run-codeql.yml"}, true},
		{"uses: ['a/b push=true']", fact.Fact{Kind: fact.Uses, Value: "a/b", With: map[string]string{"push": "true"}}, true},
		{"uses: ['a/b push=true']", fact.Fact{Kind: fact.Uses, Value: "a/b", With: map[string]string{"push": "false"}}, false},
		{"uses: ['a/b push=true']", fact.Fact{Kind: fact.Uses, Value: "a/b"}, false},
		{"uses: ['a/b push=*']", fact.Fact{Kind: fact.Uses, Value: "a/b"}, false},
		{"uses: ['a/b push=*']", fact.Fact{Kind: fact.Uses, Value: "a/b", With: map[string]string{"push": "${{ x }}"}}, true},
		{"uses: [\"a/b type=fs|''\"]", fact.Fact{Kind: fact.Uses, Value: "a/b"}, true},
		{"uses: ['a/b push!=false']", fact.Fact{Kind: fact.Uses, Value: "a/b"}, true},
		{"uses: ['a/b push!=false']", fact.Fact{Kind: fact.Uses, Value: "a/b", With: map[string]string{"push": "false"}}, false},
		{"image: [aquasec/trivy]", fact.Fact{Kind: fact.Image, Value: "docker.io/aquasec/trivy"}, true},
		{"image: [semgrep]", fact.Fact{Kind: fact.Image, Value: "returntocorp/semgrep"}, true},
		{"image: [semgrep]", fact.Fact{Kind: fact.Image, Value: "acme/semgrep-rules"}, false},
		{"dep: ['go:github.com/gruntwork-io/terratest']", fact.Fact{Kind: fact.Dependency, Value: "go:github.com/gruntwork-io/terratest/v2"}, true},
		{"dep: ['npm:jest']", fact.Fact{Kind: fact.Dependency, Value: "npm:jest-cli"}, false},
		{"dep: ['npm:@sentry/*']", fact.Fact{Kind: fact.Dependency, Value: "npm:@sentry/node"}, true},
		{"resource: ['aws_fis_*']", fact.Fact{Kind: fact.Resource, Value: "aws_fis_experiment_template"}, true},
		{"object: [argoproj.io/Application]", fact.Fact{Kind: fact.Object, Value: "argoproj.io/Application"}, true},
		{"object: [argoproj.io/Application]", fact.Fact{Kind: fact.Object, Value: "argoproj.io/ApplicationSet"}, false},
		{"key: [coverage]", fact.Fact{Kind: fact.Key, Value: "coverage", With: map[string]string{"value": "/x/"}}, true},
		{"key: ['permissions.id-token=write']", fact.Fact{Kind: fact.Key, Value: "permissions.id-token", With: map[string]string{"value": "read"}}, false},
		{"job: ['smoke test*']", fact.Fact{Kind: fact.Job, Value: "Run smoke-tests on staging"}, true},
		{"job: [smoke]", fact.Fact{Kind: fact.Job, Value: "smokehouse"}, false},
		{"include: ['*sast*.gitlab-ci.yml']", fact.Fact{Kind: fact.Include, Value: "Jobs/SAST.gitlab-ci.yml"}, true},
	}
	for _, test := range tests {
		c := row(t, test.matcher)
		got := false
		c.Match(&test.fact, func(*Claim) { got = true })
		if got != test.want {
			t.Errorf("%s on %s: %v", test.matcher, test.fact.Value, got)
		}
	}
}

func TestPaths_find_what_globPath_finds(t *testing.T) {
	patterns := []string{"Dockerfile", "**/Dockerfile", "**/*.tf", "docs/**/*.md", "**/runbooks/**/*.md", "*.md", ".github/workflows/*.yml", "**/*_test.go", "**/dashboards/*.json"}
	paths := []string{"Dockerfile", "a/Dockerfile", "x/y.tf", "docs/a.md", "docs/runbooks/b.md", "README.md", ".github/workflows/ci.yml", "a/b_test.go", "grafana/dashboards/x.json", "docs/Dockerfile"}
	for _, pattern := range patterns {
		c := row(t, "files: ['"+pattern+"']")
		matcher := c.Paths()
		for _, path := range paths {
			got := false
			matcher.Files(path, func(*Claim) { got = true })
			if want := globPath(pattern, strings.ToLower(path)); got != want {
				t.Errorf("%q on %q: %v, want %v", pattern, path, got, want)
			}
		}
	}
}

func FuzzGlobPath(f *testing.F) {
	f.Add("**/a*/{b?,c}", "x/ab/bc")
	f.Fuzz(func(t *testing.T, pattern, path string) {
		if len(pattern) > 64 || len(path) > 256 || strings.Count(pattern, ",") > 8 || path == "" {
			t.Skip()
		}
		if globPath(pattern, path) && !globPath("**/"+pattern, path) {
			t.Errorf("%q matches %q, but not from any folder", pattern, path)
		}
	})
}

// globPath reports whether a path matches a pattern, without an index.
func globPath(pattern, path string) bool {
	segments := strings.Split(path, "/")
	return slices.ContainsFunc(compileGlobs(pattern), func(g *pathGlob) bool { return g.match(segments) })
}

// row loads a catalogue of one row with one matcher.
func row(t *testing.T, matcher string) *Catalogue {
	t.Helper()
	c, err := Read(fstest.MapFS{
		"signals.yaml": {Data: []byte("a.b: {title: T}\n")},
		"rows/x.yaml":  {Data: []byte("tool:\n  url: u\n  a.b: {" + matcher + "}\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestLiterals_are_in_every_match(t *testing.T) {
	tests := map[string][]string{
		`livenessProbe:`:                  {"livenessProbe:"},
		`^\s*(liveness|readiness)Probe:`:  {"liveness", "readiness"},
		`a|bc`:                            {"a", "bc"},
		`(?i)probe`:                       nil,
		`\d+`:                             nil,
		`^\s*-?\s*alert:\s*["']?[A-Z]\w+`: {"alert:"},
		`(foo){2,}x?`:                     {"foo"},
		`(foo)?`:                          nil,
		`foo|\d`:                          nil,
	}
	for expression, want := range tests {
		var got []string
		for _, literal := range literals(expression) {
			got = append(got, string(literal))
		}
		if !slices.Equal(got, want) {
			t.Errorf("literals(%q) = %q, want %q", expression, got, want)
		}
	}
}

// A path can be made so that every ** of a pattern seems to fit everywhere.
func TestGlobPath_takes_hostile_paths_in_its_stride(t *testing.T) {
	path := strings.Repeat("a/", 20_000) + "c"
	if globPath("**/a/**/a/**/a/**/b", path) {
		t.Error("a path without b matches")
	}
}
