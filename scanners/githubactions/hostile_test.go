package githubactions_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/githubactions"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// TestHostile reads what is made to cost much. Each must end soon and say that it was cut short.
func TestHostile(t *testing.T) {
	calls := func(next string, n int) string {
		return "inputs: {x: {}}\nruns:\n  using: composite\n  steps:\n" +
			strings.Repeat("    - {uses: "+next+", with: {x: '"+strings.Repeat("${{ inputs.x }}", 50)+"'}}\n", n)
	}
	tests := map[string]repository{
		"brackets": {".github/workflows/a.yml": "on: push\njobs: " + strings.Repeat("[", 100_000)},
		"mappings": {".github/workflows/a.yml": "on: push\njobs:\n" + strings.Repeat("- ", 100_000)},
		"steps shared by all jobs": {".github/workflows/a.yml": "on: push\nenv: &s\n" + strings.Repeat("  - run: make\n", 5000) +
			"jobs:\n" + pipelinetest.Many(5000, "  j%d: {steps: *s}\n")},
		"script shared by all steps": {".github/workflows/a.yml": "on: push\nenv: &s |\n" + strings.Repeat("  make\n", 20_000) +
			"jobs:\n  a:\n    steps:\n" + strings.Repeat("      - run: *s\n", 10_000)},
		"merges": {".github/workflows/a.yml": "on: push\nx0: &x0 {a: b}\n" +
			pipelinetest.Many(20, "y%[1]d: &y%[1]d {<<: [*x0, *x0, *x0, *x0, *x0, *x0]}\n") + merges(20, 8) + "jobs: *z19\n"},
		"matrix": {".github/workflows/a.yml": "on: push\njobs:\n  a:\n    strategy: &s\n      matrix:\n" +
			pipelinetest.Many(64, "        a%d: ["+strings.Repeat("x, y, z, ", 60)+"]\n") +
			"    steps: &t\n" + pipelinetest.Many(300, "      - run: make ${{ matrix.a1 }} ${{ matrix.a2 }} ${{ matrix.a3 }} %d\n") +
			pipelinetest.Many(200, "  b%d: {strategy: *s, steps: *t}\n")},
		"long texts": {".github/workflows/a.yml": "on: push\nenv:\n  a: &t ./" + strings.Repeat("a/", 100_000) + "\n  b: &i github.actor" +
			strings.Repeat(" && github.actor", 10_000) + "\njobs:\n  a:\n    steps:\n" + strings.Repeat("    - {uses: *t, if: *i}\n", 10_000)},
		"conditions on many triggers": {".github/workflows/a.yml": "on:\n  schedule:\n" + strings.Repeat("  - cron: x\n", 10_000) +
			"jobs:\n  a:\n    steps:\n" + strings.Repeat("    - {run: a, if: github.event_name == 'push' || x}\n", 10_000)},
		"environment": {".github/workflows/a.yml": "on: push\njobs:\n  a:\n    env:\n" + pipelinetest.Many(10_000, "      E%d: ${{ matrix.x }}\n") +
			"    steps:\n    - run: |\n" + strings.Repeat("        make\n", 10_000)},
		"actions in actions": {
			".github/workflows/a.yml":     "on: push\njobs: {a: {steps: [{uses: ./a0, with: {x: long}}]}}\n",
			"a0/action.yml":               calls("./a1", 30),
			"a1/action.yml":               calls("./a2", 30),
			"a2/action.yml":               calls("./a3", 30),
			"a3/action.yml":               calls("./a4", 30),
			"a4/action.yml":               "inputs: {x: {}}\nruns: {using: composite, steps: [{run: '${{ inputs.x }}', shell: sh}]}\n",
			".github/workflows/other.yml": "on: push\njobs: {a: {steps: [{run: make}]}}\n",
		},
		"workflows in workflows": {
			".github/workflows/a.yml": "on: push\njobs:\n" + pipelinetest.Many(100, "  a%d: {uses: ./.github/workflows/b.yml}\n"),
			".github/workflows/b.yml": "on: workflow_call\njobs:\n" + pipelinetest.Many(100, "  b%d: {uses: ./.github/workflows/c.yml}\n"),
			".github/workflows/c.yml": "on: workflow_call\njobs:\n" + pipelinetest.Many(100, "  c%d: {steps: [{run: make}]}\n"),
		},
	}
	for name, files := range tests {
		t.Run(name, func(t *testing.T) {
			_, problems := pipelinetest.Soon(t, 15*time.Second, readAll, files)
			if !slices.ContainsFunc(problems, func(p evidence.Problem) bool {
				return p.Kind == evidence.Limit && p.Path == ".github/workflows/a.yml"
			}) {
				t.Errorf("no limit is reported: %+v", problems)
			}
		})
	}
}

// merges makes mappings each of which merges the one before several times.
func merges(n, times int) string {
	var b strings.Builder
	b.WriteString("z0: &z0 {a: b}\n")
	for i := 1; i < n; i++ {
		aliases := strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*z%d, ", i-1), times), ", ")
		fmt.Fprintf(&b, "z%d: &z%d {<<: [%s]}\n", i, i, aliases)
	}
	return b.String()
}

// TestTwice takes the first of two settings of the same name, however many others there are.
func TestTwice(t *testing.T) {
	for _, others := range []int{1, 40} {
		p := read(t, "on: push\njobs:\n  a:\n    if: false\n"+pipelinetest.Many(others, "    k%d: 1\n")+"    if: true\n    steps: []\n    k0: 2\n")
		j := p.Jobs[0]
		if len(j.Gates) != 1 || j.Gates[0].Kind != pipeline.Off || len(j.Keys) != others || j.Keys[0].Value != "1" {
			t.Errorf("with %d others: gates %+v, keys %+v", others, j.Gates, j.Keys)
		}
	}
}

// TestDeepCalls follows calls no deeper than the runner does.
func TestDeepCalls(t *testing.T) {
	files := repository{".github/workflows/a.yml": "on: push\njobs: {a: {steps: [{uses: ./a0}]}}\n"}
	for i := range 20 {
		files[fmt.Sprintf("a%d/action.yml", i)] = fmt.Sprintf("runs: {using: composite, steps: [{uses: ./a%d}]}\n", i+1)
	}
	_, problems := githubactions.Read(files)
	if !slices.ContainsFunc(problems, func(p evidence.Problem) bool { return p.Kind == evidence.Limit && p.Path == "a9/action.yml" }) {
		t.Errorf("problems: %+v", problems)
	}
}

// TestLongKeys flattens no path beyond what a row could name.
func TestLongKeys(t *testing.T) {
	p := read(t, "on: push\njobs:\n  a:\n    "+strings.Repeat("k", 300)+":\n"+pipelinetest.Many(1000, "      s%d: 1\n")+"    other: 1\n    steps: []\n")
	want := []pipeline.Pair{{Key: "other", Value: "1", At: pipeline.Line{Path: ".github/workflows/ci.yml", Line: 1005, Text: "other: 1"}}}
	if diff := cmp.Diff(want, p.Jobs[0].Keys); diff != "" {
		t.Errorf("keys (-want +got):\n%s", diff)
	}
}

// TestLineBreaks counts lines as editors and git do, whatever the YAML reader takes for a break.
func TestLineBreaks(t *testing.T) {
	workflow := "on: push\n# one\u2028two\u0085three\u2029four\njobs:\n  a:\n    steps:\n    - run: |\n        echo a\u2028b\n        make\n    - run: echo c\n"
	for name, text := range map[string]string{
		"LF":       workflow,
		"CRLF":     strings.ReplaceAll(workflow, "\n", "\r\n"),
		"BOM":      "\ufeff" + workflow,
		"stray CR": strings.ReplaceAll(workflow, "# one", "# one\rtwo"),
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, l := range scriptLines(read(t, text)) {
				got = append(got, fmt.Sprintf("%d %s", l.Line, l.Text))
			}
			if diff := cmp.Diff([]string{"7 echo a b", "8 make", "9 echo c"}, got); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}

// unreadable is a tree of which one file cannot be read.
type unreadable struct {
	repository
	path string
}

func (u unreadable) Text(path string) ([]byte, error) {
	if path == u.path {
		return nil, errors.New("permission denied")
	}
	return u.repository.Text(path)
}

func TestUnreadable(t *testing.T) {
	files := repository{
		".github/workflows/a.yml": "on: push\njobs: {a: {steps: [{run: make}]}}\n",
		".github/workflows/b.yml": "on: push\njobs: {b: {steps: [{run: make}]}}\n",
	}
	pipelines, problems := githubactions.Read(unreadable{files, ".github/workflows/a.yml"})
	if len(pipelines) != 1 || pipelines[0].Path != ".github/workflows/b.yml" {
		t.Errorf("pipelines: %+v", pipelines)
	}
	want := []evidence.Problem{{Path: ".github/workflows/a.yml", Kind: evidence.Unreadable, Message: "permission denied"}}
	if diff := cmp.Diff(want, problems); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"on: push\njobs:\n  a:\n    steps:\n      - run: >\n          a\n          b\n      - uses: ./x\n        if: ${{ !(a == 'b') && startsWith(github.ref, 'x') }}\n",
		"on: {push: {branches: ['**', '!x']}, schedule: [{cron: x}], workflow_call: {inputs: {a: {default: b}}}}\njobs: {a: {uses: ./.github/workflows/a.yml}}\n",
		"name: x\ninputs: {a: {default: '${{ b }}'}}\nruns:\n  using: composite\n  steps:\n    - run: \"a\\n\\x20b\\\n        c ''d\"\n      shell: sh\n",
		"on: push\njobs:\n  a: &a\n    <<: *a\n    strategy: {matrix: {x: [1, {y: 2}], include: [{x: 3, z: 4}], exclude: [{x: 1}]}}\n    steps:\n    - run: &b !!str 'm ${{ matrix.x }} ${{ matrix.z }}'\n    - run: *b\n",
		"on: push\r\njobs:\r\n  a: {steps: [{run: \"\u2028\"}]}\r\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		pipelinetest.Checked(t, readAll, repository{
			".github/workflows/a.yml": text,
			"x/action.yml":            text,
			"action.yml":              text,
		})
	})
}
