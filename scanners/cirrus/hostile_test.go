package cirrus_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func repository(text string) pipelinetest.Repository {
	return pipelinetest.Repository{".cirrus.yml": text}
}

// hostile are files that no person writes.
var hostile = map[string]string{
	"empty":       "",
	"text":        "hello\n",
	"no tasks":    "env: {a: b}\n",
	"wrong types": "env: [x]\ntask: [1]\ntask: {matrix: 7, script: {ps: [x]}, container: [x], only_if: {a: b}, skip: [x], depends_on: {x: y}, a_cache: 7, b_artifacts: [x], always: 3, on_failure: [{script: x}]}\npipe: {steps: {a: b}}\n",
	"malformed":   "task:\n\tscript: x\n",
	"deep":        "task: {" + strings.Repeat("always: {", 200) + "script: x" + strings.Repeat("}", 200) + "}\n",
	"conditions":  strings.Repeat("a_task: {only_if: \"$CIRRUS_BRANCH =~ '(a+)+$' || (((((($A\", skip: \"!(!(!$CI))\", script: x}\n", 8000),
	"matrices":    strings.Repeat("task: {matrix: ["+strings.Repeat("{script: x}, ", 100)+"{script: y}]}\n", 500),
	"aliases":     "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n" + strings.Repeat("task: {a_script: *b, b_script: *b, c_script: *b}\n", 9000),
	"merges":      "a: &a {b_script: x}\n" + strings.Repeat("a_task: {<<: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]}\n", 9000),
}

func TestRead_hostile(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			pipelines, problems := pipelinetest.Soon(t, 20*time.Second, read, repository(text))
			if len(pipelines) == 0 && len(problems) == 0 {
				t.Error("neither a pipeline nor a problem")
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("task: {matrix: [{name: a, a_script: x}, {only_if: $CIRRUS_PR != ''}], container: {image: y}, b_cache: {populate_script: z}}\ntask: {script: [ps: x]}\n")
	for name, text := range hostile {
		if len(text) < 10_000 || name == "deep" {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		pipelinetest.Checked(t, read, repository(text))
	})
}
