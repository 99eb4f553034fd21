package circleci_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

const config = ".circleci/config.yml"

// TestHostile reads what is made to cost much: each must end soon and say that it was cut short.
func TestHostile(t *testing.T) {
	const jobs = "jobs: {a: {docker: [{image: x}], steps: [c0: {x: long}]}}\nworkflows: {w: {jobs: [a]}}\n"
	tests := map[string]string{
		"brackets": "jobs: " + strings.Repeat("[", 100_000),
		"a command that calls itself": "commands:\n  c0:\n    parameters: {x: {type: string}}\n    steps:\n" +
			strings.Repeat("      - c0: {x: << parameters.x >><< parameters.x >>}\n", 5) + jobs,
		"commands that call others often": calls(10, 20) + jobs,
		"parameters that grow":            calls(9, 2) + jobs,
		"steps shared by all jobs": "x: &s\n" + strings.Repeat("  - run: make\n", 5000) + "jobs:\n" + pipelinetest.Many(500, "  j%d: {steps: *s}\n") +
			"workflows: {w: {jobs: [" + pipelinetest.Many(500, "j%d, ") + "]}}\n",
		"long list of jobs": "jobs: {a: {steps: [{run: x}, {run: y}, {run: z}]}}\nworkflows:\n" + pipelinetest.Many(9000, "  w%d: {jobs: [a, {a: {requires: [a]}}]}\n"),
	}
	for name, text := range tests {
		t.Run(name, func(t *testing.T) {
			pipelines, problems := pipelinetest.Soon(t, 15*time.Second, read, pipelinetest.Repository{config: text})
			if !slices.ContainsFunc(problems, func(p evidence.Problem) bool { return p.Kind == evidence.Limit && p.Path == config }) {
				t.Errorf("no limit is reported: %d pipelines, problems %.300v", len(pipelines), problems)
			}
		})
	}
}

// calls makes commands each of which calls the next often, with a text twice as long.
func calls(n, times int) string {
	var b strings.Builder
	b.WriteString("commands:\n")
	for i := range n {
		fmt.Fprintf(&b, "  c%d:\n    parameters: {x: {type: string}}\n    steps:\n", i)
		b.WriteString(strings.Repeat(fmt.Sprintf("      - c%d: {x: '%s'}\n", i+1, strings.Repeat("<< parameters.x >>", 20)), times))
	}
	fmt.Fprintf(&b, "  c%d: {parameters: {x: {type: string}}, steps: [run: << parameters.x >>]}\n", n)
	return b.String()
}

// TestWrong reads what has other types than the format asks for, or circles.
func TestWrong(t *testing.T) {
	for _, text := range []string{
		"", "null", "[]", "text", "version: [2.1]\njobs: text\nworkflows: text\n",
		"orbs: [a]\ncommands: 3\nexecutors: [x]\njobs: {a: [], b: null, c: text}\nworkflows: {v: null, w: {jobs: {a: {}}}, x: {jobs: [a, b, c, {}, [a], null, 3]}}\n",
		"jobs: {a: {docker: text, executor: [x], environment: 3, steps: {run: x}}, b: {steps: [null, [], 3, {run: []}, {run: {command: {}}}, {when: x}, {unless: {steps: 3}}]}}\n" +
			"workflows: {w: {when: [], unless: {and: x, equal: 3, matches: []}, triggers: 3, jobs: [{a: text}, {b: {filters: {branches: 3, tags: []}, requires: {x: y}, matrix: {parameters: {x: {}}}}}]}}\n",
		"commands: {c: {steps: [c]}}\njobs: {build: {steps: [c, {steps: << parameters.x >>}, << parameters.y >>]}}\n",
		"jobs: {a: {parameters: {s: {type: steps, default: << parameters.s >>}}, steps: [{steps: << parameters.s >>}]}}\nworkflows: {w: {jobs: [{a: {name: a, requires: [a], s: << parameters.s >>}}]}}\n",
		"orbs: &o {x: {orbs: *o, jobs: {j: {steps: [x/y, {run: a}]}}}}\nworkflows: {w: {jobs: [x/j, x/k]}}\n",
		"jobs: {a: {executor: {name: x/y, z: 1}, steps: [{run: 'a << parameters. >> << >> <<EOF'}]}}\nworkflows: {w: {jobs: [{a: {filters: '<< x >> =='}}]}}\n",
	} {
		pipelinetest.Checked(t, read, pipelinetest.Repository{config: text, "circle.yml": text})
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"version: 2.1\norbs: {n: circleci/node@5}\njobs: {a: {executor: n/default, steps: [checkout, {run: {command: make, when: on_fail}}, n/x: {steps: [run: y]}]}}\nworkflows: {w: {jobs: [{a: {filters: {branches: {only: /x.*/}}}}]}}\n",
		"version: 2.1\nsetup: true\nparameters: {p: {type: boolean, default: false}}\ncommands: {c: {parameters: {s: {type: steps}}, steps: [{when: {condition: << parameters.s >>, steps: << parameters.s >>}}]}}\njobs: {build: {steps: [c: {s: [run: 'a << pipeline.id >>']}]}}\nworkflows: {w: {unless: << pipeline.parameters.p >>, jobs: [build, {h: {type: approval}}]}}\n",
		"test:\n  pre: [a, {b: {c: d}}]\ndeployment: {x: {commands: [y]}}\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, files := range []pipelinetest.Repository{{config: text, ".circleci/other.yml": text}, {"circle.yml": text}} {
			pipelinetest.Checked(t, read, files)
		}
	})
}
