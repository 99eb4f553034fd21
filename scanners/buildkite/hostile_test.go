package buildkite_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stagecheck/stagecheck/scanners/buildkite"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

const entry = ".buildkite/pipeline.yml"

// hostile are files that no person writes.
var hostile = map[string]string{
	"empty":       "",
	"text":        "hello\n",
	"no steps":    "env: {a: b}\n",
	"wrong types": "env: [x]\nagents: 7\nsteps: [1, [2], {command: {a: b}}, {commands: [[x], [[[y]]]], plugins: 3, if: [x], branches: {a: b}, depends_on: {x: y}, matrix: 7, soft_fail: [x], skip: [y]}, {group: {}, steps: 7}, {block: [x], fields: {a: b}}, {trigger: [x]}, {type: [x]}, {plugins: [[x], {docker#: [y]}, '#', ./, 'ssh://']}]\n",
	"malformed":   "steps:\n\t- x\n",
	"deep groups": "steps: [" + strings.Repeat("{group: x, steps: [", 50) + strings.Repeat("]}", 50) + "]\n",
	"many steps":  "steps:\n" + strings.Repeat("  - {command: .buildkite/a.sh, if: '((build.branch =~ /^(a+)+$/', depends_on: a, key: a}\n", 9000),
	"uploads":     "steps:\n" + strings.Repeat("  - command: buildkite-agent pipeline upload .buildkite/a.yml\n", 100),
	"matrix":      "steps: [{command: '{{matrix.a}}{{matrix.b}}{{matrix.c}}', matrix: {setup: {a: [1,2,3,4,5,6,7,8], b: [1,2,3,4,5,6,7,8], c: [1,2,3,4,5,6,7,8]}}}]\n",
	"aliases":     "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nsteps: [" + strings.Repeat("{command: *b}, ", 9000) + "{command: y}]\n",
}

func tree(text string) pipelinetest.Repository {
	files := pipelinetest.Repository{
		entry:              text,
		".buildkite/a.sh":  strings.Repeat("buildkite-agent pipeline upload .buildkite/b.yml\n", 1000),
		".buildkite/b.yml": "steps: [{command: .buildkite/a.sh}]\n",
	}
	for c := 'a'; c < 'm'; c++ {
		if c != 'b' {
			files[fmt.Sprintf(".buildkite/%c.yml", c)] = "steps:\n" + strings.Repeat(fmt.Sprintf("  - command: buildkite-agent pipeline upload .buildkite/%c.yml\n", c+1), 20)
		}
	}
	return files
}

func TestRead_hostile(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			pipelinetest.Soon(t, 20*time.Second, read, tree(text))
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("steps: [wait, {block: x}, {group: y, steps: [{command: .buildkite/more.sh, plugins: [docker#v1: {image: z}]}]}]", "buildkite-agent pipeline upload .buildkite/more/steps.yml")
	for name, text := range hostile {
		if name != "many steps" && name != "aliases" {
			f.Add(text, "")
		}
	}
	f.Fuzz(func(t *testing.T, text, script string) {
		files := pipelinetest.Repository{entry: text, ".buildkite/more.sh": script, ".buildkite/more/steps.yml": text}
		pipelinetest.Checked(t, read, files)
	})
}

func TestRead_plugins(t *testing.T) {
	tests := []struct{ source, want string }{
		{"docker-compose#v5.4.1", "buildkite-plugins/docker-compose#v5.4.1"},
		{"Acme/Ship", "acme/ship"},
		{"https://github.com/acme/ship-buildkite-plugin.git#v1", "acme/ship#v1"},
		{"ssh://git@github.com/acme/ship#v1", "acme/ship#v1"},
		{"git@github.com:acme/ship-buildkite-plugin.git", "acme/ship"},
		{"./.buildkite/plugins/x", "./.buildkite/plugins/x"},
		{"$TOOLKIT", ""},
	}
	for _, test := range tests {
		pipelines, _ := buildkite.Read(pipelinetest.Repository{entry: "steps: [{command: x, plugins: ['" + test.source + "']}]"})
		step, got := pipelines[0].Jobs[0].Steps[0], ""
		if got = step.Uses; step.Ref != "" {
			got += "#" + step.Ref
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("plugin %s (-want +got):\n%s", test.source, diff)
		}
	}
}
