package infra

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// show renders facts as "line value", with the version or the setting's value.
func show(facts []fact.Fact) []string {
	var list []string
	for _, f := range facts {
		text := fmt.Sprintf("%d %s", f.Line, f.Value)
		if f.Ref != "" {
			text += " @" + f.Ref
		}
		if f.Kind == fact.Key {
			text += "=" + f.With["value"]
		}
		list = append(list, text)
	}
	return list
}

type readTest struct {
	path, text string
	want       []string
}

func TestRead(t *testing.T) {
	for _, tests := range [][]readTest{cloudTests, objectTests, containerTests} {
		for _, tt := range tests {
			if !Wants(tt.path) {
				t.Errorf("%s is not wanted", tt.path)
			}
			if diff := cmp.Diff(tt.want, show(Read(tt.path, []byte(tt.text)))); diff != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.path, diff)
			}
		}
	}
}

func TestFacts(t *testing.T) {
	got := []fact.Fact{}
	got = append(got, Read("a.tf", []byte("\n  resource \"aws_vpc\" \"x\" {}\r\n"))...)
	got = append(got, Read(".pre-commit-config.yaml", []byte("repos:\n- repo: https://github.com/gitleaks/gitleaks\n  rev: v8"))...)
	got = append(got, Read("Dockerfile", []byte("USER app"))...)
	want := []fact.Fact{
		{Kind: fact.Resource, Value: "aws_vpc", Path: "a.tf", Line: 2, Text: `resource "aws_vpc" "x" {}`, Source: evidence.SourceInfra},
		{Kind: fact.Hook, Value: "gitleaks/gitleaks", Ref: "v8", Path: ".pre-commit-config.yaml", Line: 2, Text: "- repo: https://github.com/gitleaks/gitleaks", Source: evidence.SourceHook},
		{Kind: fact.Key, Value: "dockerfile.user", With: map[string]string{"value": "app"}, Path: "Dockerfile", Line: 1, Text: "USER app", Source: evidence.SourceContent},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWants(t *testing.T) {
	for _, path := range []string{"main.go", "dockerfile.go", "Dockerfile.dockerignore", "docs/dockerfile.md", "package.json", "src/data.json", "main.tfvars", "tsconfig.json", "deploy/package-lock.json"} {
		if Wants(path) {
			t.Errorf("%s is wanted", path)
		}
	}
	for _, path := range []string{"Dockerfile", "a/Dockerfile.dev", "Dockerfile-alpine", "api.dockerfile", "Containerfile", "infra/main.json", "azuredeploy.json", "x.yaml", "_helpers.tpl", "a.tofu"} {
		if !Wants(path) {
			t.Errorf("%s is not wanted", path)
		}
	}
}

func TestCompanion(t *testing.T) {
	if got := Companion("deploy/compose.yaml"); got != "deploy/.env" {
		t.Errorf("companion %q", got)
	}
	if got := Companion("deploy/values.yaml"); got != "" {
		t.Errorf("companion %q of a file that has none", got)
	}
	text := "services:\n  a:\n    image: ${GRAFANA_IMAGE}\n  b:\n    image: ${NAME}:${TAG}-b\n  c:\n    image: ${NONE}\n"
	env := "# NONE=x\nGRAFANA_IMAGE=grafana/grafana:13.1.0\nexport NAME=\"ghcr.io/o/n\"\nTAG=${VERSION}\nVERSION=1 # why\nLOOP=${LOOP}\n"
	want := []string{"3 grafana/grafana @13.1.0", "5 ghcr.io/o/n @1-b"}
	if diff := cmp.Diff(want, show(ReadWith("compose.yaml", []byte(text), []byte(env)))); diff != "" {
		t.Error(diff)
	}
}

func TestSplitImage(t *testing.T) {
	for image, want := range map[string][2]string{
		"nginx":                               {"nginx", ""},
		"nginx:1.27":                          {"nginx", "1.27"},
		"localhost:5000/nginx":                {"localhost:5000/nginx", ""},
		"ghcr.io/o/n:1@sha256:abc":            {"ghcr.io/o/n", "sha256:abc"},
		"registry:5000/o/n@sha256:abc":        {"registry:5000/o/n", "sha256:abc"},
		"node:${VERSION:?must be set}-alpine": {"node", "${VERSION:?must be set}-alpine"},
	} {
		name, ref := splitImage(image)
		if diff := cmp.Diff(want, [2]string{name, ref}); diff != "" {
			t.Errorf("%s: %s", image, diff)
		}
	}
}

func TestExpand(t *testing.T) {
	env := map[string]string{"A": "x", "EMPTY": "", "LOOP": "${LOOP}${LOOP}"}
	for text, want := range map[string]string{
		"$A/${A}": "x/x", "${NO:-d}": "d", "${NO-d}": "d", "${EMPTY:-d}": "d", "${NO:-${A:-y}}": "x", "${NO}": "${NO}", "a$": "a$", "$$": "$$", "${": "${",
	} {
		if got := expand(text, env); got != want {
			t.Errorf("expand(%q) = %q, want %q", text, got, want)
		}
	}
	if got := expand("${LOOP}", env); len(got) > maxExpanded {
		t.Errorf("a variable of itself became %d bytes", len(got))
	}
}

// Hostile input must cost time that grows with its length and no faster.
func TestHostileInputEnds(t *testing.T) {
	big := strings.Repeat
	tests := map[string]string{
		"a.tf":                    big("[", 1<<16) + big(`"${`, 1<<17) + big(`"%{if `, 1<<15) + big("\nresource {", 1<<15),
		"b.tf":                    big("/*", 1<<19),
		"a.tf.json":               big(`{"resource":`, 1<<16),
		"compose.yaml":            "services:\n  a:\n    image: " + big("${", 1<<19),
		"Dockerfile":              "FROM " + big("${A:-", 1<<18) + "\nRUN " + big("<<A ", 1<<17),
		"a.bicep":                 big("'''", 1<<18),
		"a.yaml":                  "kind: List\napiVersion: v1\n" + big("- ", 1<<19),
		"cfn/a.json":              `{"Resources":` + big("[", 1<<19),
		"templates/a.yaml":        "{{ if .Values.a }}" + big("\nkind: Pod\napiVersion: v1\n---", maxFacts) + big("{{ if (", 1<<16),
		"templates/b.yaml":        big("\n", 1<<18) + "{{ if and " + big("(and .Values.a ", 1<<16) + big(")", 1<<16) + "}}\nkind: Pod\napiVersion: v1\n",
		".pre-commit-config.yaml": big("- {", 1<<18),
	}
	for path, text := range tests {
		Read(path, []byte(text)) // the test's own time limit decides
	}
	many := Read("many.tf", []byte(big("resource \"a\" \"b\" {}\n", maxFacts+5)))
	if len(many) != maxFacts {
		t.Errorf("%d facts", len(many))
	}
}

func FuzzRead(f *testing.F) {
	var paths []string // the first argument is an index
	for _, tests := range [][]readTest{cloudTests, objectTests, containerTests} {
		for _, tt := range tests {
			f.Add(uint8(len(paths)), tt.text, "A=b\nB=${A}")
			paths = append(paths, tt.path)
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, text, companion string) {
		facts := ReadWith(paths[int(which)%len(paths)], []byte(text), []byte(companion))
		last := 1 + strings.Count(text, "\n")
		for _, fact := range facts {
			if fact.Line < 1 || fact.Line > last || fact.Value == "" {
				t.Errorf("%q in line %d of %d", fact.Value, fact.Line, last)
			}
		}
	})
}
