package manifest

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// show renders dependencies as "line value" and " dev".
func show(facts []fact.Fact) []string {
	var list []string
	for _, f := range facts {
		text := fmt.Sprintf("%d %s", f.Line, f.Value)
		if f.Dev {
			text += " dev"
		}
		list = append(list, text)
	}
	return list
}

type readTest struct {
	path, text string
	want       []string
}

func testRead(t *testing.T, tests []readTest) {
	t.Helper()
	for _, tt := range tests {
		if !Wants(tt.path) {
			t.Errorf("%s is not wanted", tt.path)
		}
		facts, err := Read(tt.path, []byte(tt.text))
		if err != nil {
			t.Errorf("%s: %v", tt.path, err)
		}
		if diff := cmp.Diff(tt.want, show(facts)); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.path, diff)
		}
	}
}

func TestFact(t *testing.T) {
	facts, err := Read("web/package.json", []byte("\ufeff{\r\n  \"dependencies\": {\r\n    \"pino\": \"^9\"\r\n  }\r\n}"))
	if err != nil {
		t.Fatal(err)
	}
	want := []fact.Fact{{
		Kind: fact.Dependency, Value: "npm:pino", Path: "web/package.json", Line: 3, Text: `"pino": "^9"`, Source: evidence.SourceManifest,
	}}
	if diff := cmp.Diff(want, facts); diff != "" {
		t.Error(diff)
	}
}

func TestWants(t *testing.T) {
	for _, path := range []string{"package-lock.json", "go.sum", "Cargo.lock", "constraints.txt", "requirements/constraints.txt", "LICENSE.txt", "README.md", "values.yaml", "build.rs", "main.kts", "docs/requirements.md", "project.json"} {
		if Wants(path) {
			t.Errorf("%s is wanted", path)
		}
	}
	for _, path := range []string{"a/Gemfile", "X.CSPROJ", "requirements/dev.txt", "dev-requirements.txt", "buildSrc/build.gradle.kts", "environment-dev.yml", ".config/dotnet-tools.json", ".mvn/extensions.xml", "gradle/libs.versions.toml"} {
		if !Wants(path) {
			t.Errorf("%s is not wanted", path)
		}
	}
}

func TestErrorsTellTheLineAndKeepWhatWasRead(t *testing.T) {
	tests := []struct {
		path, text string
		line       int
		want       []string
	}{
		{"package.json", "{\n\"dependencies\": {\n\"a\": \"1\",\n\"b\"\n}}", 5, []string{"3 npm:a"}},
		{"package.json", "[]", 1, nil},
		{"package.json", "", 1, nil},
		{"pom.xml", "<project>\n<dependencies><dependency><groupId>g</groupId>\n<artifactId>a</artifactId></dependency>\n</oops>", 4, []string{"3 maven:g:a"}},
		{"pom.xml", strings.Repeat("<a>\n", maxElements+5), maxElements + 1, nil},
		{"Cargo.toml", "[dependencies]\na = \"1\"\nb = = 2\n", 3, []string{"2 cargo:a"}},
		{"Cargo.toml", "[dependencies]\na = \"1\"\nb =", 3, []string{"2 cargo:a"}},
		{"go.mod", "module m\n\nrequire (\n\texample.com/a\n)\n", 4, nil},
	}
	for _, tt := range tests {
		facts, err := Read(tt.path, []byte(tt.text))
		var at *Error
		if !errors.As(err, &at) {
			t.Errorf("%s: error %v", tt.path, err)
			continue
		}
		if at.Line != tt.line || at.Path != tt.path {
			t.Errorf("error at %s:%d, want line %d: %v", at.Path, at.Line, tt.line, err)
		}
		if diff := cmp.Diff(tt.want, show(facts)); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tt.path, diff)
		}
	}
}

func TestLimit(t *testing.T) {
	var text strings.Builder
	for i := range maxDependencies + 2 {
		fmt.Fprintf(&text, "package-%d\n", i)
	}
	facts, err := Read("requirements.txt", []byte(text.String()))
	if len(facts) != maxDependencies || !errors.Is(err, errTooMany) {
		t.Errorf("%d dependencies, error %v", len(facts), err)
	}
}

// Hostile input must cost time that grows with its length and no faster; the
// worst of these took minutes when it did not.
func TestHostileInputEnds(t *testing.T) {
	big := strings.Repeat
	tests := map[string]string{
		"package.json":     big("[", 1<<20),
		"composer.json":    `{"require":` + big(`{"a/b":`, 1<<17),
		"pom.xml":          big("<dependency>", 1<<16),
		"Cargo.toml":       "[target.'" + big("x", 1<<19) + "'.dependencies]\n" + big("a=1\n", 1<<17),
		"pyproject.toml":   "a=" + big("[", 9_000),
		"Pipfile":          "[" + big("a.", 1<<19) + "a]\n",
		"setup.py":         big("install_requires=[", 1<<16),
		"conanfile.py":     big("'''", 1<<18),
		"build.gradle":     big("dependencies{", 1<<16) + big("'a.b:c:1' ", 1<<14),
		"Gemfile":          big("group :a do\n", 1<<16),
		"mix.exs":          "def deps do " + big("{:a, ", 1<<17),
		"x.psd1":           "RequiredModules" + big("@{", 1<<18),
		"Package.swift":    big(".package(url:", 1<<16),
		"go.mod":           "tool (\n" + big("a/b/c\n", 1<<16) + ")\nrequire (\n" + big("a/b v1.0.0\n", 1<<15) + ")\n",
		"requirements.txt": big("a@", 1<<19),
		"environment.yml":  "dependencies:\n" + big("- ", 1<<19),
	}
	for path, text := range tests {
		_, _ = Read(path, []byte(text)) // the test's own time limit decides
	}
}

func FuzzRead(f *testing.F) {
	var paths []string // the first argument is an index: names made up at random are no manifests
	seed := func(path, text string) {
		f.Add(uint8(len(paths)), text)
		paths = append(paths, path)
	}
	for _, tests := range [][]readTest{scriptTests, pythonTests, jvmTests, otherTests} {
		for _, tt := range tests {
			seed(tt.path, tt.text)
		}
	}
	seed("build.gradle", "plugins{\"")
	seed("pyproject.toml", "[[tool]]\na.b = {c = [\n\"x\", {y = 1}]}")
	seed("pom.xml", "<?xml version='1.0' encoding='ISO-8859-1'?><project><a>\xe9</a>")
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		facts, err := Read(paths[int(which)%len(paths)], []byte(text))
		last := 1 + strings.Count(text, "\n")
		for _, fact := range facts {
			if fact.Line < 1 || fact.Line > last || fact.Value == "" {
				t.Errorf("%q in line %d of %d", fact.Value, fact.Line, last)
			}
		}
		var at *Error
		if errors.As(err, &at) && (at.Line < 1 || at.Line > last) {
			t.Errorf("error in line %d of %d: %v", at.Line, last, err)
		}
	})
}
