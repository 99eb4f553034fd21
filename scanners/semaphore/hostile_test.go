package semaphore_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

const config = ".semaphore/semaphore.yml"

// TestHostile reads what is made to cost much, or has other types than the format asks for.
func TestHostile(t *testing.T) {
	promotions := "promotions:\n" + strings.Repeat("  - {name: a, pipeline_file: b.yml}\n  - {name: b, pipeline_file: semaphore.yml}\n  - {name: c, pipeline_file: c.yml}\n", 40)
	tests := map[string]string{
		"empty":      "",
		"brackets":   "blocks: " + strings.Repeat("[", 100_000),
		"a list":     "[]",
		"texts":      "name: [x]\nagent: text\nblocks: text\npromotions: text\nglobal_job_config: text\nafter_pipeline: text\n",
		"lists":      "blocks: [null, text, [], {task: []}, {task: {jobs: [null, text, {commands: {a: b}}, {matrix: [null, {env_var: [x], values: y}]}]}}]\nagent: {containers: [null, {image: []}]}\n",
		"mappings":   "blocks: {task: {jobs: {name: x}}}\npromotions: [{pipeline_file: {a: b}}, {pipeline_file: ../../x}, null, {pipeline_file: b.yml, auto_promote: text}, {pipeline_file: c.yml, auto_promote_on: [{branch: ['(', 'x']}, null]}]\n",
		"promotions": promotions + "blocks: [{name: a, task: {jobs: [{name: b, commands: [c]}]}}]\n",
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			files := pipelinetest.Repository{config: text, ".semaphore/b.yml": promotions + text, ".semaphore/c.yml": promotions + text}
			pipelinetest.Soon(t, 10*time.Second, read, files)
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"agent: {containers: [{image: a}]}\nblocks: [{name: x, run: {when: \"branch = 'a'\"}, task: {prologue: {commands: [b]}, jobs: [{commands: [c, 'd\n\n  e'], matrix: [{env_var: A, values: [b]}]}]}}]\npromotions: [{name: y, pipeline_file: b.yml, auto_promote: {when: true}}]\n",
		"blocks: [{dependencies: [x], skip: {when: false}}]\npromotions: [{pipeline_file: b.yml, auto_promote_on: [{result: passed, branch: [^a]}], deployment_target: p}]\nafter_pipeline: {task: {jobs: [{commands_file: x}]}}\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		files := pipelinetest.Repository{config: text, ".semaphore/b.yml": text}
		pipelinetest.Checked(t, read, files)
	})
}
