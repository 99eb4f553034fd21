package gitlabci

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// steps returns what the job runs: its script with what stands before it, which
// is one shell, then what runs after it, which cannot fail the job.
func (j *jobReader) steps() []pipeline.Step {
	if !j.runs() {
		return nil
	}
	var out []pipeline.Step
	script, ok := j.job.field("script")
	before, hasBefore := j.field("before_script")
	if ok {
		values := []*value{script.val}
		if hasBefore {
			values = []*value{before.val, script.val}
		}
		out = append(out, j.matrixSteps(pipeline.Step{Name: "script", At: script.at(), Via: j.via("script", script)}, values)...)
	}
	out = append(out, j.runSteps()...)
	if after, ok := j.field("after_script"); ok {
		gate := pipeline.Gate{Kind: pipeline.Soft, At: after.at()}
		step := pipeline.Step{Name: "after_script", At: after.at(), Gates: []pipeline.Gate{gate}, Via: j.via("after_script", after)}
		out = append(out, j.matrixSteps(step, []*value{after.val})...)
	}
	return out
}

// via returns the hop of extends where the job has a keyword from there.
func (j *jobReader) via(key string, f field) []evidence.Hop {
	ext, extends := j.own.field("extends")
	if _, own := j.own.field(key); own || !extends || f.origin == nil {
		return nil
	}
	if _, inJob := j.job.field(key); !inJob {
		return nil // from the defaults
	}
	return []evidence.Hop{ext.at().Hop()}
}

// lines returns the lines of scripts, one after the other.
func (j *jobReader) lines(scripts []*value) []pipeline.Line {
	mark := ` \`
	if j.shell == "powershell" {
		mark = " `"
	}
	var out []pipeline.Line
	size := 0
	for _, script := range scripts {
		for _, v := range j.c.items(script) {
			for _, l := range scriptLines(v, mark) {
				if size += len(l.Text) + 1; size > maxScript {
					j.c.r.problem(l.Path, l.Line, evidence.Limit, "the script is longer than is read")
					return out
				}
				if !j.c.r.spend(lineCost) {
					return out
				}
				out = append(out, l)
			}
		}
	}
	return out
}

// matrixSteps returns step with the scripts in it, once for each combination of
// those variables of the job's matrix that the scripts use.
func (j *jobReader) matrixSteps(step pipeline.Step, scripts []*value) []pipeline.Step {
	lines := j.lines(scripts)
	if len(lines) == 0 {
		return nil
	}
	run := func(lines []pipeline.Line) *pipeline.Script { return &pipeline.Script{Shell: j.shell, Lines: lines} }
	rows := j.matrix(lines)
	if len(rows) == 0 {
		step.Run = run(lines)
		return []pipeline.Step{step}
	}
	var out []pipeline.Step
	for _, row := range rows {
		if !j.c.r.spend(lineCost * len(lines)) {
			break
		}
		s := step
		s.Env = row
		s.Run = run(expandLines(lines, row))
		out = append(out, s)
	}
	return out
}

// expandLines returns lines with the variables of row put in, as long as that
// stays within the limit for a script.
func expandLines(lines []pipeline.Line, row []pipeline.Pair) []pipeline.Line {
	out := slices.Clone(lines)
	size := 0
	for i := range out {
		if size > maxScript {
			break
		}
		out[i].Text = expand(out[i].Text, func(name string) (string, bool) { return pairValue(row, name) })
		size += len(out[i].Text)
	}
	return out
}

// matrix returns the combinations of parallel:matrix, of the variables that the
// lines use.
func (j *jobReader) matrix(lines []pipeline.Line) [][]pipeline.Pair {
	var out [][]pipeline.Pair
	for _, group := range j.c.items(j.c.path(j.job, "parallel", "matrix")) {
		if group.kind != table {
			continue
		}
		rows := [][]pipeline.Pair{nil}
		for _, f := range group.fields[:min(len(group.fields), maxMatrix)] {
			if !j.c.r.spend(len(lines)) || !uses(lines, f.key) {
				continue
			}
			rows = j.times(rows, f)
		}
		for _, row := range rows {
			if len(row) == 0 || slices.ContainsFunc(out, func(r []pipeline.Pair) bool { return samePairs(r, row) }) {
				continue
			}
			if len(out) == maxMatrix {
				j.c.r.problem(group.origin.src.path, group.line, evidence.Limit, fmt.Sprintf("the matrix of %q has more combinations than are read", j.name))
				return out
			}
			out = append(out, row)
		}
	}
	return out
}

// times returns each row with each value of a variable.
func (j *jobReader) times(rows [][]pipeline.Pair, f field) [][]pipeline.Pair {
	var out [][]pipeline.Pair
	values := j.c.items(f.val)
	for _, row := range rows {
		for _, v := range values {
			if v.kind == scalar && len(v.text) <= maxShown && len(out) <= maxMatrix {
				out = append(out, append(slices.Clip(row), pipeline.Pair{Key: f.key, Value: v.text, At: v.at()}))
			}
		}
	}
	return out
}

// uses reports whether a line has a variable in it.
func uses(lines []pipeline.Line, name string) bool {
	for _, l := range lines {
		found := false
		if strings.Contains(l.Text, name) {
			expand(l.Text, func(n string) (string, bool) {
				found = found || n == name
				return "", false
			})
		}
		if found {
			return true
		}
	}
	return false
}

func samePairs(a, b []pipeline.Pair) bool {
	return slices.EqualFunc(a, b, func(p, q pipeline.Pair) bool { return p.Key == q.Key && p.Value == q.Value })
}

func pairValue(row []pipeline.Pair, name string) (string, bool) {
	for _, p := range row {
		if p.Key == name {
			return p.Value, true
		}
	}
	return "", false
}

// runSteps returns the steps of the keyword run. What a step calls is a
// setting of the job, see [jobReader.settings].
func (j *jobReader) runSteps() []pipeline.Step {
	var out []pipeline.Step
	for _, item := range j.c.items(j.job.get("run")) {
		if item.kind != table {
			continue
		}
		step := pipeline.Step{Name: item.get("name").scalarText(), At: item.at(), Env: j.c.pairs(item.get("env")), With: j.c.pairs(item.get("inputs"))}
		if v := item.get("script"); v != nil {
			if lines := j.lines([]*value{v}); len(lines) > 0 {
				step.Run = &pipeline.Script{Shell: j.shell, Lines: lines}
			}
		}
		out = append(out, step)
	}
	return out
}
