package githubactions_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/githubactions"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// repository is a tree in memory.
type repository = pipelinetest.Repository

func readAll(files repository) ([]pipeline.Pipeline, []evidence.Problem) {
	return githubactions.Read(files)
}

// read reads one workflow and expects no problem.
func read(t *testing.T, workflow string) pipeline.Pipeline {
	t.Helper()
	pipelines, problems := githubactions.Read(repository{".github/workflows/ci.yml": workflow})
	if len(pipelines) != 1 || len(problems) != 0 {
		t.Fatalf("got %d pipelines, problems %+v", len(pipelines), problems)
	}
	return pipelines[0]
}

// TestRepositories compares what small repositories are read to with the want
// section of their files.
func TestRepositories(t *testing.T) { pipelinetest.Golden(t, readAll, describe) }

// TestLines holds every script line of the fixtures against the file: the line
// of that number contains the text, but for what was put into its expressions
// and for what folding joined to it.
func TestLines(t *testing.T) {
	checked := 0
	for _, fixture := range pipelinetest.Fixtures(t) {
		pipelines, _ := githubactions.Read(fixture.Files)
		for _, p := range pipelines {
			for _, l := range scriptLines(p) {
				checked++
				source := strings.Split(fixture.Files[l.Path], "\n")
				if l.Line < 1 || l.Line > len(source) {
					t.Errorf("%s: %s:%d is not in the file", fixture.Path, l.Path, l.Line)
				} else if !shows(source[l.Line-1], l.Text) {
					t.Errorf("%s: %s:%d reads %q, not %q", fixture.Path, l.Path, l.Line, source[l.Line-1], l.Text)
				}
			}
		}
	}
	if checked == 0 {
		t.Error("the fixtures hold no script")
	}
}

var quoted = regexp.MustCompile(`^- run: ["']`)

var expression = regexp.MustCompile(`\$\{\{.*?\}\}|\$GITHUB_ACTION_PATH`)

// shows reports whether a source line contains the text, or begins it.
func shows(source, text string) bool {
	source, text = strings.TrimSpace(source), strings.TrimSpace(text)
	if text == "" || strings.Contains(source, text) {
		return (text == "") == (source == "")
	}
	if quoted.MatchString(source) { // escapes are written otherwise than they read
		word, _, _ := strings.Cut(text, " ")
		return strings.Contains(strings.ReplaceAll(source, "''", "'"), word)
	}
	source = regexp.MustCompile(`^(- )?run: *["'|>]?`).ReplaceAllString(source, "")
	var pattern strings.Builder
	last := 0
	for _, m := range expression.FindAllStringIndex(source, -1) {
		pattern.WriteString(regexp.QuoteMeta(source[last:m[0]]) + ".*")
		last = m[1]
	}
	pattern.WriteString(regexp.QuoteMeta(strings.TrimRight(source[last:], `"'`)))
	return regexp.MustCompile("^" + pattern.String()).MatchString(text)
}

func scriptLines(p pipeline.Pipeline) []pipeline.Line {
	var lines []pipeline.Line
	for _, j := range p.Jobs {
		for _, s := range j.Steps {
			if s.Run != nil {
				lines = append(lines, s.Run.Lines...)
			}
		}
	}
	return lines
}

// describe writes pipelines and problems in few words, each with its line.
func describe(pipelines []pipeline.Pipeline, problems []evidence.Problem) string {
	var b strings.Builder
	for _, p := range pipelines {
		fmt.Fprintf(&b, "pipeline %s %s:%d %q", p.System, p.Path, p.At.Line, p.Name)
		if p.Reusable {
			b.WriteString(" reusable")
		}
		if p.Component {
			b.WriteString(" component")
		}
		b.WriteString("\n")
		describeTriggers(&b, "  on", p.Triggers)
		for _, i := range p.Inputs {
			fmt.Fprintf(&b, "  input %s %s:%d\n", i.Name, i.Type, i.At.Line)
		}
		describePairs(&b, "  env", p.Env)
		describePermissions(&b, "  ", p.Permissions)
		for _, j := range p.Jobs {
			describeJob(&b, &p, &j)
		}
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "problem %s:%d %s %s\n", p.Path, p.Line, p.Kind, p.Message)
	}
	return b.String()
}

func describeJob(b *strings.Builder, p *pipeline.Pipeline, j *pipeline.Job) {
	fmt.Fprintf(b, "  job %s:%d %q needs=%v reach=%v\n", j.ID, j.At.Line, j.Name, j.Needs, pipeline.Of(p, j, nil).Rung)
	describeTriggers(b, "    on", j.Triggers)
	describeGates(b, "    ", j.Gates)
	if e := j.Environment; e != nil {
		fmt.Fprintf(b, "    environment %s:%d review=%v\n", e.Name, e.At.Line, e.Review)
	}
	for _, i := range j.Images {
		fmt.Fprintf(b, "    image %s %s:%d service=%v\n", i.Name, i.At.Path, i.At.Line, i.Service)
	}
	describePairs(b, "    env", j.Env)
	describePermissions(b, "    ", j.Permissions)
	describePairs(b, "    key", j.Keys)
	if c := j.Call; c != nil {
		fmt.Fprintf(b, "    call %s@%s:%d local=%v\n", c.Target, c.Ref, c.At.Line, c.Local)
		describePairs(b, "      with", c.With)
	}
	describeVia(b, "    ", j.Via)
	for _, s := range j.Steps {
		fmt.Fprintf(b, "    step %s:%d %q\n", s.At.Path, s.At.Line, s.Name)
		if s.Uses != "" {
			fmt.Fprintf(b, "      uses %s@%s:%d\n", s.Uses, s.Ref, s.UsesAt.Line)
		}
		describePairs(b, "      with", s.With)
		describePairs(b, "      env", s.Env)
		describeTriggers(b, "      on", s.Triggers)
		describeGates(b, "      ", s.Gates)
		describeVia(b, "      ", s.Via)
		if s.Run != nil {
			fmt.Fprintf(b, "      run shell=%q dir=%q\n", s.Run.Shell, s.Run.Dir)
			for _, l := range s.Run.Lines {
				fmt.Fprintf(b, "        %d: %s\n", l.Line, l.Text)
			}
		}
	}
}

func describeTriggers(b *strings.Builder, prefix string, triggers []pipeline.Trigger) {
	for _, t := range triggers {
		fmt.Fprintf(b, "%s %s %s:%d", prefix, t.Kind, t.Name, t.At.Line)
		if len(t.Branches) > 0 {
			fmt.Fprintf(b, " branches=%v", t.Branches)
		}
		if len(t.Paths) > 0 {
			fmt.Fprintf(b, " paths=%v", t.Paths)
		}
		if t.Default {
			b.WriteString(" default")
		}
		b.WriteString("\n")
	}
}

func describeGates(b *strings.Builder, indent string, gates []pipeline.Gate) {
	for _, g := range gates {
		fmt.Fprintf(b, "%sgate %s %s:%d %s\n", indent, g.Kind, g.At.Path, g.At.Line, g.At.Text)
	}
}

func describePairs(b *strings.Builder, prefix string, pairs []pipeline.Pair) {
	for _, p := range pairs {
		fmt.Fprintf(b, "%s %s=%q:%d\n", prefix, p.Key, p.Value, p.At.Line)
	}
}

func describePermissions(b *strings.Builder, indent string, p *pipeline.Permissions) {
	if p != nil {
		fmt.Fprintf(b, "%spermissions:%d\n", indent, p.At.Line)
		describePairs(b, indent+"  ", p.Scopes)
	}
}

func describeVia(b *strings.Builder, indent string, via []evidence.Hop) {
	for _, h := range via {
		fmt.Fprintf(b, "%svia %s:%d %s\n", indent, h.Path, h.Line, h.Text)
	}
}
