package bitbucket_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

func repository(text string) pipelinetest.Repository {
	return pipelinetest.Repository{"bitbucket-pipelines.yml": text}
}

// hostile are files that no person writes.
var hostile = map[string]string{
	"empty":          "",
	"null":           "null\n",
	"no pipelines":   "image: x\n",
	"wrong types":    "image: [1]\npipelines:\n  default: {step: [1, {script: {pipe: [2]}}]}\n  branches: [x]\n  custom: {a: 1, b: [variables: {name: {}}, step: null, parallel: null, stage: 3]}\n",
	"unknown":        "pipelines: {nightly: {x: [step: {script: [make]}]}}\n",
	"malformed":      "pipelines:\n  default:\n\t- step\n",
	"stages in each": "pipelines:\n  default:\n    - " + strings.Repeat("stage: {steps: [", 40) + "step: {script: [x]}" + strings.Repeat("]}", 40) + "\n",
	"aliases": "a: &a [{step: {script: [x]}}, {step: {script: [y]}}]\nb: &b {parallel: [" + strings.Repeat("*s, ", 9) + "*s]}\n" +
		"pipelines: {custom: {" + strings.Repeat("x: *a, ", 100) + "y: *a}}\n",
	"many branches": "pipelines:\n  branches:\n" + strings.Repeat("    ? '{a,b}*'\n    : [{step: {script: [x]}}]\n", 4000),
	"bomb":          bomb(),
}

// bomb is a file whose aliases stand for far more than there is.
func bomb() string {
	var b strings.Builder
	b.WriteString("pipelines:\n  custom:\n    p0: &p0 [{step: {script: [x]}}]\n")
	for _, p := range []string{"01", "12", "23", "34", "45", "56", "67", "78", "89"} {
		b.WriteString("    p" + p[1:] + ": &p" + p[1:] + " [" + strings.Repeat("{parallel: *p"+p[:1]+"}, ", 20) + "]\n")
	}
	return b.String()
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
	f.Add("pipelines: {default: [step: {script: [x, pipe: a/b:1]}], branches: {main: [parallel: [step: {script: [y]}]]}}")
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		pipelinetest.Checked(t, read, repository(text))
	})
}
