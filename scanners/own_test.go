package scanners

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

func TestModule_is(t *testing.T) {
	tests := map[string]struct {
		module, tool string
		want         bool
	}{
		"the owner's name":       {"github.com/prometheus/prometheus", "prometheus", true},
		"another major version":  {"github.com/hashicorp/terraform/v2", "hashicorp", false},
		"a domain of its own":    {"go.k6.io/k6/v2", "k6", true},
		"called after the tool":  {"github.com/acme/terraform", "terraform", false},
		"of the tool's owner":    {"github.com/prometheus/client_golang", "prometheus", false},
		"on a server of someone": {"git.example.com/ops/terraform", "terraform", false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := moduleOf(test.module).is(&catalogue.Row{Tool: test.tool}); got != test.want {
				t.Errorf("%s is %s: %v, want %v", test.module, test.tool, got, test.want)
			}
		})
	}
}

func TestProducts_manifest(t *testing.T) {
	tests := map[string]struct{ file, text, want string }{
		"a module":               {"go.mod", "module github.com/Acme/Tool // v2\n", "go:github.com/acme/tool"},
		"a package":              {"package.json", `{"name": "@acme/tool"}`, "npm:@acme/tool"},
		"a package for itself":   {"package.json", `{"name": "cypress", "private": true}`, ""},
		"called after the tool":  {"package.json", `{"name": "k6", "devDependencies": {"k6": "1"}}`, ""},
		"a crate":                {"Cargo.toml", "[package]\nname = \"tool\"\n", "cargo:tool"},
		"a distribution":         {"pyproject.toml", "[project]\nname = \"Acme_Tool\"\n", "pypi:acme-tool"},
		"a manifest that is not": {"package.json", "[", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			p := &products{packages: map[string]bool{}}
			p.manifest(test.file, []byte(test.text))
			var got []string
			for name := range p.packages {
				got = append(got, name)
			}
			if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("packages (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSelection_without(t *testing.T) {
	tests := map[string]struct {
		settings, signal string
		line             int // 0: nothing leaves it out
	}{
		"all by default":            {"APPLY_FIXES: none\n", "sec.sast", 0},
		"only others":               {"ENABLE:\n  - MARKDOWN\n  - YAML\n", "sec.secret-scan", 1},
		"its family":                {"ENABLE: [REPOSITORY]\n", "sec.secret-scan", 0},
		"others by name":            {"# ours\nENABLE_LINTERS: YAML_YAMLLINT,MARKDOWN_REMARK_LINT\n", "sec.iac-scan", 2},
		"itself by name":            {"ENABLE_LINTERS: [REPOSITORY_GITLEAKS]\n", "sec.secret-scan", 0},
		"its family switched off":   {"DISABLE:\n  - REPOSITORY\n", "sec.secret-scan", 1},
		"one of several off":        {"DISABLE_LINTERS:\n  - REPOSITORY_GITLEAKS\n", "sec.secret-scan", 0},
		"what is not of one kind":   {"ENABLE: [MARKDOWN]\n", "ci.lint", 0},
		"a list of something else":  {"EXCLUDED_DIRECTORIES:\n  - REPOSITORY\nENABLE: []\n", "sec.sast", 0},
		"a setting in a comment":    {"# ENABLE: [MARKDOWN]\n", "sec.sast", 0},
		"a setting inside of other": {"a:\n  ENABLE: [MARKDOWN]\n", "sec.sast", 0},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := selection{}
			s.read(".mega-linter.yml", []byte(test.settings))
			got := 0
			if at := s.without(test.signal); at != nil {
				got = at.Line
			}
			if got != test.line {
				t.Errorf("left out by line %d, want %d", got, test.line)
			}
		})
	}
}

func TestSkips(t *testing.T) {
	script := &pipeline.Script{Lines: []pipeline.Line{
		{Line: 1, Text: "export SKIP=ruff"}, {Line: 2, Text: "SKIP='gitleaks,bandit' pre-commit run"}, {Line: 3, Text: "NO_SKIP=mypy pre-commit run"},
	}}
	got := map[string]int{}
	for id, at := range skips([]pipeline.Pair{{Key: "SKIP", Value: "black, isort", At: pipeline.Line{Line: 9}}}, script) {
		got[id] = at.Line
	}
	want := map[string]int{"black": 9, "isort": 9, "ruff": 1, "gitleaks": 2, "bandit": 2}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("left out (-want +got):\n%s", diff)
	}
}

func FuzzProducts(f *testing.F) {
	f.Add("package.json", `{"name": "a", "dependencies": {"a": 1}}`)
	f.Add("go.mod", "module a/b/v2")
	f.Add(".mega-linter.yml", "ENABLE:\n  - A\n")
	f.Fuzz(func(t *testing.T, file, text string) {
		p := &products{packages: map[string]bool{}}
		p.manifest(file, []byte(text))
		s := selection{}
		s.read(file, []byte(text))
		if at := s.without("sec.sast"); at != nil && (at.Line < 1 || at.Line > strings.Count(text, "\n")+1) {
			t.Errorf("line %d of %q", at.Line, text)
		}
		skips(nil, &pipeline.Script{Lines: []pipeline.Line{{Line: 1, Text: text}}})
		if refusing([]byte(text)) && !refusal().MatchString(text) {
			t.Errorf("%q refuses nothing", text)
		}
	})
}
