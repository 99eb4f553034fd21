package travis_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

const config = ".travis.yml"

// TestHostile reads what is made to cost much, or has other types than the format asks for.
func TestHostile(t *testing.T) {
	var stages strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&stages, "    - {stage: s%d, if: branch = a AND (type = b OR c = d)}\n", i)
	}
	tests := map[string]string{
		"empty":              "",
		"brackets":           "script: " + strings.Repeat("[", 100_000),
		"a list":             "[]",
		"texts":              "language: [x]\nenv: text\njobs: text\nstages: 3\ndeploy: text\nbranches: text\nif: '('\nimport: {source: ./x}\nscript: {a: b}\n",
		"lists":              "env: [[a], {b: [c]}, null]\njobs: {include: [null, text, []], allow_failures: [null, {env: null}]}\ndeploy: [null, text, [], {provider: [x], on: [y]}]\nservices: {a: b}\naddons: [x]\n",
		"mappings":           "env: {global: {a: {b: c}}, jobs: {x: y}}\njobs: {include: {script: x}, allow_failures: {os: osx}}\nscript: {a: b}\nbranches: {only: {a: b}, except: {}}\nif: {a: b}\n",
		"itself":             "import: [./.travis.yml, ./ci.yml]\nscript: &a [*a]\n",
		"many jobs":          "script: make\njobs:\n  include:\n" + stages.String(),
		"many environments":  "script: make $A\nenv:\n" + strings.Repeat("  - A=1 B=\"2\n", 50_000),
		"long assignments":   "script: make $A\nenv: '" + strings.Repeat("A=b ", 50_000) + "'\n",
		"conditions in deep": "if: " + strings.Repeat("NOT ", 2000) + "a\nscript: x\n",
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			files := pipelinetest.Repository{config: text, "ci.yml": "import: ./.travis.yml\n"}
			pipelinetest.Soon(t, 5*time.Second, read, files)
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"language: go\nenv: [A=b C='d e']\nscript: [a, 'b\n\n  c', \"d\"]\njobs: {include: [{stage: x, if: tag =~ ^v}], allow_failures: [{env: A=b}]}\ndeploy: {provider: x, on: {tags: true}}\n",
		"branches: {only: [/^v/]}\nif: type IN (push, cron)\nimport: [{source: ./x.yml}]\nstages: [{name: a, if: fork = true}]\nafter_success: x\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		files := pipelinetest.Repository{config: text, "x.yml": text}
		pipelinetest.Checked(t, read, files)
	})
}
