package pipelinetest

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Read is a reader of pipelines, over a tree in memory.
type Read func(Repository) ([]pipeline.Pipeline, []evidence.Problem)

// Checked reads a repository and fails the test for each place in what was read
// that is not in its file.
func Checked(t *testing.T, read Read, files Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	t.Helper()
	pipelines, problems := read(files)
	CheckPlaces(t, files, pipelines, problems)
	return pipelines, problems
}

// Soon is [Checked] of what is made to cost much: reading it must end within a
// time, which should allow for a machine that has much else to do.
func Soon(t *testing.T, longest time.Duration, read Read, files Repository) ([]pipeline.Pipeline, []evidence.Problem) {
	t.Helper()
	start := time.Now()
	pipelines, problems := read(files)
	if took := time.Since(start); took > longest {
		t.Errorf("took %v", took)
	}
	CheckPlaces(t, files, pipelines, problems)
	return pipelines, problems
}

// Hostile reads what is made to cost much, as a file of the given path: texts
// that hurt any reader of YAML, and the given ones with each of their lines made
// long, repeated, and given a value of every wrong kind. All must end soon, and
// name no line that is not there.
func Hostile(t *testing.T, path string, read Read, texts ...string) {
	t.Helper()
	bomb := "a0: &a0 [x, x]\n"
	for i := range 40 {
		bomb += fmt.Sprintf("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n", i+1, i+1, i, i, i, i)
	}
	all := []string{
		"", "-", "[", "null", "a: *b", "? [a]\n: b", "\x00", "a: \xff",
		strings.Repeat("[", 100_000), strings.Repeat("- ", 100_000), strings.Repeat("{a: ", 100_000),
		bomb, bomb + "jobs: *a40\nspec: *a40\nsteps: *a40\nphases: *a40\npipelines: *a40\npresubmits: *a40\n",
	}
	for _, text := range texts {
		all = append(all, text)
		for _, line := range strings.Split(text, "\n") {
			all = append(all, strings.Replace(text, line+"\n", line+" "+strings.Repeat("x", 500_000)+"\n", 1))
			if key, _, ok := strings.Cut(line, ":"); ok {
				// A value of every wrong kind in the place of each.
				for _, wrong := range []string{"[]", "{}", "[[a]]", "{a: {b: [c]}}", "null", "true", "-1", "!x y"} {
					all = append(all, strings.Replace(text, line+"\n", key+": "+wrong+"\n", 1))
				}
			}
			all = append(all, strings.Replace(text, line+"\n", strings.Repeat(line+"\n", 2_000), 1))
		}
	}
	for i, text := range all {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			Soon(t, 10*time.Second, read, Repository{path: text})
			if t.Failed() {
				t.Logf("the text is %.2000q", text)
			}
		})
	}
}

// Fuzz reads any bytes as a file of the given path, beginning with the given texts.
func Fuzz(f *testing.F, path string, read Read, texts ...string) {
	for _, text := range append(texts, "", "a: &a [*a]\n", "- |\n  x\r\n\u2028y\n") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		Checked(t, read, Repository{path: text})
	})
}

// Many repeats a text with the number of each time put in.
func Many(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}
