package catalogue

import (
	"io/fs"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stagecheck/stagecheck/internal/evidence"
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
		{"publish-*.sh !*coverage*", "publish-docs.sh", nil, true},
		{"publish-*.sh !*coverage*", "publish-coverage.sh", nil, false},
		{"cmake", "cmake", []string{"--version"}, false},
		{"cmake", "cmake", []string{"-version"}, false},
		{"cmake", "cmake", []string{"--help"}, false},
		{"cmake", "cmake", nil, true},
		{"cargo fmt", "cargo", []string{"fmt", "--version"}, false},
		{"rake spec", "rake", []string{"spec[fast]"}, true},
		{"make spec", "make", []string{"spec[fast]"}, false},
		{"python*|pypy -m", "python3.12", []string{"-m", "x"}, true},
		{"python*|pypy -m", "pypy", []string{"-m", "x"}, true},
		{"python*|pypy -m", "jython", []string{"-m", "x"}, false},
		{"python* !-c", "python3", []string{"-c", "x"}, false},
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
		{"image: [semgrep]", fact.Fact{Kind: fact.Image, Value: "localhost/semgrep"}, true},
		{"image: [acme/semgrep]", fact.Fact{Kind: fact.Image, Value: "registry/acme/semgrep"}, false},
		{"dep: ['go:example.org/a']", fact.Fact{Kind: fact.Dependency, Value: "go:example.org/a/v2x"}, false},
		{"dep: ['go:example.org/a']", fact.Fact{Kind: fact.Dependency, Value: "go:example.org/a/b"}, false},
		{"hook: [gitleaks]", fact.Fact{Kind: fact.Hook, Value: "Gitleaks"}, true},
		{"hook: [gitleaks]", fact.Fact{Kind: fact.Image, Value: "gitleaks"}, false},
		{"key: [coverage]", fact.Fact{Kind: fact.Key, Value: "coverage", With: map[string]string{"value": "/x/"}}, true},
		{"key: ['permissions.id-token=write']", fact.Fact{Kind: fact.Key, Value: "permissions.id-token", With: map[string]string{"value": "read"}}, false},
		{"key: ['permissions.id-token=write']", fact.Fact{Kind: fact.Key, Value: "permissions.id-token", With: map[string]string{"value": "Write"}}, true},
		{"job: ['*smoke|e2e tests']", fact.Fact{Kind: fact.Job, Value: "nightly E2E tests"}, true},
		{"job: ['*smoke|e2e tests']", fact.Fact{Kind: fact.Job, Value: "tests of e2e"}, false},
		{"job: ['smoke test*']", fact.Fact{Kind: fact.Job, Value: "Run smoke-tests on staging"}, true},
		{"job: [smoke]", fact.Fact{Kind: fact.Job, Value: "smokehouse"}, false},
		{"job: ['backup db !check|verif*']", fact.Fact{Kind: fact.Job, Value: "nightly backup of nothing"}, false},
		{"job: ['backup db !check|verif*']", fact.Fact{Kind: fact.Job, Value: "backup-db-nightly"}, true},
		{"job: ['backup db !check|verif*']", fact.Fact{Kind: fact.Job, Value: "check-backup-db"}, false},
		{"job: ['backup db !check|verif*']", fact.Fact{Kind: fact.Job, Value: "backup db, verified"}, false},
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

// TestPaths_find_what_globPath_finds looks paths up in the index of many
// patterns, whose shortcuts must not change what matches.
func TestPaths_find_what_globPath_finds(t *testing.T) {
	patterns := []string{
		"Dockerfile", "**/Dockerfile", "**/*.tf", "docs/**/*.md", "**/runbooks/**/*.md", "*.md", ".github/workflows/*.yml",
		"**/*_test.go", "**/dashboards/*.json", "docs/**", "**/{a,docs}/*", "{,docs/}README.md", "**/{x,y}{.tf,.md}", "**/*", "*/*",
		"**/{Dockerfile,*.{json,md}}", "**/b*", "a/**/Dockerfile", "**/{*,b*}.go", "**/{*_test,b*,*}.{go,md}", "docs/**/{a,b?}*.md", "**/*est.go",
		"**/{*_test,a*}.go", "**/?_*.go",
	}
	paths := []string{
		"Dockerfile", "a/Dockerfile", "x/y.tf", "docs/a.md", "docs/runbooks/b.md", "README.md", "docs/README.md", ".github/workflows/ci.yml",
		"a/b_test.go", "grafana/dashboards/x.json", "docs/Dockerfile", "docs/a/docs/a/Dockerfile", "docs", "a", "X.TF", ".", "a.", "a/.md",
	}
	rows := make([]*Row, len(patterns))
	for i, pattern := range patterns {
		claim := &Claim{Files: []string{pattern}}
		claim.Content = []*Content{{Claim: claim, In: []string{pattern}}}
		rows[i] = &Row{Tool: pattern, Claims: []*Claim{claim}}
		claim.Row = rows[i]
	}
	index, err := newIndex(rows)
	if err != nil {
		t.Fatal(err)
	}
	matcher, matched := (&Catalogue{index: index}).Paths(), map[string]bool{}
	for _, path := range paths {
		files, contents := map[string]int{}, map[string]int{}
		matcher.Files(path, func(c *Claim) { files[c.Row.Tool]++ })
		matcher.Contents(path, func(c *Content) { contents[c.Claim.Row.Tool]++ })
		for _, pattern := range patterns {
			want := 0
			if globPath(pattern, strings.ToLower(path)) {
				want, matched[pattern] = 1, true
			}
			if files[pattern] != want || contents[pattern] != want {
				t.Errorf("%q on %q: %d by name, %d for its content, want %d", pattern, path, files[pattern], contents[pattern], want)
			}
		}
	}
	for _, pattern := range patterns {
		if !matched[pattern] {
			t.Errorf("%q matches none of the paths", pattern)
		}
	}
}

func TestPaths_leave_out_exceptions(t *testing.T) {
	c := row(t, "files: ['**/*.md', '!**/old/**', '!README.md'], content: [{in: ['**/*.md', '!**/old/**', '!README.md'], re: x}]")
	matcher := c.Paths()
	for path, want := range map[string]bool{
		"a.md": true, "docs/README.md": true, "older/a.md": true,
		"README.md": false, "old/a.md": false, "docs/Old/b/a.md": false,
	} {
		named, read := false, false
		matcher.Files(path, func(*Claim) { named = true })
		matcher.Contents(path, func(*Content) { read = true })
		if named != want || read != want {
			t.Errorf("%s: %v by name, %v for its content, want %v", path, named, read, want)
		}
	}
}

// FuzzPaths holds the index to what matching a pattern alone says.
func FuzzPaths(f *testing.F) {
	f.Add("**/a*/{b?,c}", "x/ab/bc")
	f.Add("{a,b/c}/**/*.{d,e}", "b/c/x/y.e")
	f.Add("**/x.*", "X.y.Z")
	f.Add("a{b", "a{b")
	f.Fuzz(func(t *testing.T, pattern, path string) {
		if len(pattern) > 64 || len(path) > 256 || strings.Count(pattern, ",") > 8 || !fs.ValidPath(path) || strings.HasPrefix(pattern, "!") {
			return
		}
		index, err := newIndex([]*Row{{Claims: []*Claim{{Files: []string{pattern}}}}})
		if err != nil {
			t.Fatal(err)
		}
		got := false
		(&Catalogue{index: index}).Paths().Files(path, func(*Claim) { got = true })
		want := globPath(pattern, strings.ToLower(path))
		if got != want {
			t.Errorf("%q on %q: %v in the index, %v alone", pattern, path, got, want)
		}
		if want && !globPath("**/"+pattern, strings.ToLower(path)) {
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
	tests := map[string]struct{ want, matches []string }{
		`livenessProbe:`:                  {[]string{"livenessprobe:"}, []string{"  livenessProbe: x"}},
		`^\s*(liveness|readiness)Probe:`:  {[]string{"livenessprobe:", "readinessprobe:"}, []string{"livenessProbe:", " readinessProbe:"}},
		`a|bc`:                            {[]string{"a", "bc"}, []string{"xa", "bcx"}},
		`(?i)probe`:                       {[]string{"probe"}, []string{"Probe"}},
		`(?i)as-token`:                    {[]string{"as-token"}, []string{"AS-TOKEN", "a\u017f-to\u212aen"}},
		`(?i)ks`:                          {[]string{"ks"}, []string{"KS"}},
		`(?i)grün`:                        {[]string{"gr"}, []string{"GRÜN"}},
		`grÜn`:                            {[]string{"grÜn"}, []string{"grÜn"}},
		`^twin(/a|production/a)`:          {[]string{"twin/a", "twinproduction/a"}, []string{"twin/a"}},
		`win_(file|copy): [13]\w`:         {[]string{"win_copy: 1", "win_copy: 3", "win_file: 1", "win_file: 3"}, []string{"win_file: 3x"}},
		`[a-z]\w+[xy]*`:                   {nil, []string{"ab"}},
		`a(b|c)?d\w`:                      {[]string{"abd", "acd", "ad"}, []string{"ade", "xacde"}},
		`long\w+|\w+er`:                   {[]string{"er", "long"}, []string{"longing", "maker"}},
		`(?i)12`:                          {[]string{"12"}, []string{"a12"}},
		`\d+`:                             {nil, []string{"7"}},
		`^\s*-?\s*alert:\s*["']?[A-Z]\w+`: {[]string{"alert:"}, []string{`- alert: "Down"`}},
		`(foo){2,}x?`:                     {[]string{"foo"}, []string{"foofoo"}},
		`(foo){0,2}`:                      {nil, []string{""}},
		`(foo)+`:                          {[]string{"foo"}, []string{"foo"}},
		`(foo)?`:                          {nil, []string{""}},
		`foo|\d`:                          {nil, []string{"foo", "1"}},
		`(`:                               {nil, nil},
	}
	for expression, test := range tests {
		got := literals(expression, nil)
		if !slices.Equal(got, test.want) {
			t.Errorf("literals(%q) = %q, want %q", expression, got, test.want)
		}
		for _, text := range test.matches {
			if !regexp.MustCompile(expression).MatchString(text) {
				t.Errorf("%q does not match %q", expression, text)
			}
			if got != nil && !slices.ContainsFunc(got, func(l string) bool { return strings.Contains(lowerASCII(text), l) }) && !FoldsBeyondASCII([]byte(text)) {
				t.Errorf("%q matches %q, which holds none of %q", expression, text, got)
			}
		}
	}
}

// TestLiterals_tell_more holds that what the words of a rule hold already is not
// looked for again where its expression asks for more.
func TestLiterals_tell_more(t *testing.T) {
	for expression, want := range map[string][]string{
		`expect\w*\(.*\b40[13]\b`:              {"401", "403"},
		`assert.*\b40[13]\b|assert.*FORBIDDEN`: {"401", "403", "forbidden"},
		`expect\w+`:                            {"expect"},
		`expected \w+`:                         {"expected "},
	} {
		if got := literals(expression, []string{"expect*", "assert"}); !slices.Equal(got, want) {
			t.Errorf("literals(%q) = %q, want %q", expression, got, want)
		}
	}
}

func TestRow_CanFail(t *testing.T) {
	tests := []struct {
		fails []string
		fact  fact.Fact
		want  bool
	}{
		{nil, fact.Fact{Kind: fact.Command}, true},
		{[]string{"--exit-code"}, fact.Fact{Kind: fact.Command, Words: []string{"image", "a"}}, false},
		{[]string{"--exit-code"}, fact.Fact{Kind: fact.Command, Words: []string{"image", "--exit-code", "1", "a"}}, true},
		{[]string{"exit-code"}, fact.Fact{Kind: fact.Command, Words: []string{"exit-code"}}, false},
		{[]string{"exit-code"}, fact.Fact{Kind: fact.Uses, With: map[string]string{"exit-code": "1"}}, true},
		{[]string{"exit-code"}, fact.Fact{Kind: fact.Uses, With: map[string]string{"exit-code": "0"}}, false},
		{[]string{"fail"}, fact.Fact{Kind: fact.Uses, With: map[string]string{"fail": "false"}}, false},
		{[]string{"fail"}, fact.Fact{Kind: fact.Uses}, false},
		{[]string{"fail"}, fact.Fact{Kind: fact.Image}, true}, // what it runs with is not known
	}
	for _, test := range tests {
		row := &Row{FailsWith: test.fails}
		if got := row.CanFail(&test.fact); got != test.want {
			t.Errorf("%q with %q %q: %v", test.fails, test.fact.Words, test.fact.With, got)
		}
	}
}

func TestClaim_Counts(t *testing.T) {
	signal := &Signal{Roles: []evidence.Role{evidence.Product}}
	ofSignal, own := &Claim{Signal: signal}, &Claim{Signal: signal, Roles: []evidence.Role{evidence.Docs}}
	for role, want := range map[evidence.Role][2]bool{evidence.Product: {true, false}, evidence.Docs: {false, true}, evidence.Test: {false, false}} {
		if got := [2]bool{ofSignal.Counts(role), own.Counts(role)}; got != want {
			t.Errorf("%s counts %v by the signal's roles and the claim's, want %v", role, got, want)
		}
	}
}

// A path can be made so that every ** of a pattern seems to fit everywhere.
func TestGlobPath_takes_hostile_paths_in_its_stride(t *testing.T) {
	path := strings.Repeat("a/", 20_000) + "c"
	start := time.Now()
	if globPath("**/a/**/a/**/a/**/b", path) {
		t.Error("a path without b matches")
	}
	if took := time.Since(start); took > 2*time.Second { // on a busy machine; a millisecond is usual
		t.Errorf("took %v", took)
	}
}

// The quick way of matching says what the one byte by byte says.
func TestGlobAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	word := func(letters string) string {
		text := make([]byte, r.IntN(7))
		for i := range text {
			text[i] = letters[r.IntN(len(letters))]
		}
		return string(text)
	}
	matched := 0
	for range 300_000 {
		pattern, text := word("aab**?"), word("aab")
		want := globBytes(pattern, text)
		if got := glob(pattern, text); got != want {
			t.Fatalf("glob(%q, %q) = %v, want %v", pattern, text, got, want)
		}
		if want {
			matched++
		}
	}
	if matched < 1000 {
		t.Fatalf("only %d matched", matched)
	}
}
