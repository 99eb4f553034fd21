package gitlabci_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/gitlabci"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/pipeline/pipelinetest"
)

// tree is a repository in memory.
type tree = pipelinetest.Repository

func read(files tree) ([]pipeline.Pipeline, []evidence.Problem) { return gitlabci.Read(files) }

// TestGolden compares what is read from each fixture with what it wants.
func TestGolden(t *testing.T) { pipelinetest.Golden(t, read, render) }

// render writes pipelines down, a line for each thing that was read.
func render(pipelines []pipeline.Pipeline, problems []evidence.Problem) string {
	var b strings.Builder
	for _, p := range pipelines {
		renderPipeline(&b, p)
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "problem %s %s:%d %s\n", p.Kind, p.Path, p.Line, p.Message)
	}
	return b.String()
}

func renderPipeline(b *strings.Builder, p pipeline.Pipeline) {
	fmt.Fprintf(b, "pipeline %s:%d", p.Path, p.At.Line)
	if p.Name != "" {
		fmt.Fprintf(b, " %q", p.Name)
	}
	if p.Component {
		b.WriteString(" component")
	}
	if p.Reusable {
		b.WriteString(" reusable")
	}
	b.WriteString("\n")
	renderTriggers(b, "  ", p.Triggers)
	for _, in := range p.Inputs {
		fmt.Fprintf(b, "  input %s %s %s\n", in.Name, in.Type, at(in.At))
	}
	renderPairs(b, "  env", p.Env)
	for _, i := range p.Includes {
		fmt.Fprintf(b, "  include %s %s", i.Kind, i.Value)
		if i.Followed {
			b.WriteString(" followed")
		}
		fmt.Fprintf(b, " %s\n", at(i.At))
	}
	for _, j := range p.Jobs {
		renderJob(b, j)
	}
}

func renderJob(b *strings.Builder, j pipeline.Job) {
	fmt.Fprintf(b, "  job %s [%s] %s\n", j.ID, j.Stage, at(j.At))
	renderVia(b, "    ", j.Via)
	renderTriggers(b, "    ", j.Triggers)
	renderGates(b, "    ", j.Gates)
	if len(j.Needs) > 0 {
		fmt.Fprintf(b, "    needs %s\n", strings.Join(j.Needs, ", "))
	}
	if e := j.Environment; e != nil {
		fmt.Fprintf(b, "    environment %s", e.Name)
		if e.Review {
			b.WriteString(" review")
		}
		if e.Stop {
			b.WriteString(" stop")
		}
		fmt.Fprintf(b, " %s\n", at(e.At))
	}
	if c := j.Call; c != nil {
		fmt.Fprintf(b, "    calls %s ref=%q local=%v %s\n", c.Target, c.Ref, c.Local, at(c.At))
	}
	for _, i := range j.Images {
		fmt.Fprintf(b, "    image %s service=%v %s\n", i.Name, i.Service, at(i.At))
	}
	renderPairs(b, "    env", j.Env)
	renderPairs(b, "    key", j.Keys)
	for _, s := range j.Steps {
		fmt.Fprintf(b, "    step %s %s\n", s.Name, at(s.At))
		renderVia(b, "      ", s.Via)
		renderGates(b, "      ", s.Gates)
		renderPairs(b, "      env", s.Env)
		if s.Run == nil {
			continue
		}
		if s.Run.Shell != "" {
			fmt.Fprintf(b, "      shell %s\n", s.Run.Shell)
		}
		for _, l := range s.Run.Lines {
			fmt.Fprintf(b, "      %s| %s\n", at(l), l.Text)
		}
	}
}

func renderTriggers(b *strings.Builder, indent string, triggers []pipeline.Trigger) {
	for _, t := range triggers {
		fmt.Fprintf(b, "%son %s %s", indent, t.Kind, t.Name)
		if t.Default {
			b.WriteString(" default")
		}
		if len(t.Branches) > 0 {
			fmt.Fprintf(b, " %v", t.Branches)
		}
		if len(t.Paths) > 0 {
			fmt.Fprintf(b, " paths=%v", t.Paths)
		}
		fmt.Fprintf(b, " %s\n", at(t.At))
	}
}

func renderGates(b *strings.Builder, indent string, gates []pipeline.Gate) {
	for _, g := range gates {
		fmt.Fprintf(b, "%sgate %s %s %s\n", indent, g.Kind, at(g.At), g.At.Text)
	}
}

func renderPairs(b *strings.Builder, what string, pairs []pipeline.Pair) {
	for _, p := range pairs {
		fmt.Fprintf(b, "%s %s=%s %s\n", what, p.Key, strings.ReplaceAll(p.Value, "\n", "⏎"), at(p.At))
	}
}

func renderVia(b *strings.Builder, indent string, via []evidence.Hop) {
	for _, h := range via {
		fmt.Fprintf(b, "%svia %s:%d %s\n", indent, h.Path, h.Line, h.Text)
	}
}

func at(l pipeline.Line) string { return fmt.Sprintf("%s:%d", l.Path, l.Line) }
