package pipelinetest

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Listing writes pipelines and problems with a line for each thing that was
// read. With names it writes the names of jobs beside their identifiers.
func Listing(names bool) Form {
	return func(pipelines []pipeline.Pipeline, problems []evidence.Problem) string {
		var b strings.Builder
		for i := range pipelines {
			listPipeline(&b, &pipelines[i], names)
		}
		for _, p := range problems {
			fmt.Fprintf(&b, "problem %s %s:%d %s\n", p.Kind, p.Path, p.Line, p.Message)
		}
		return b.String()
	}
}

func listPipeline(b *strings.Builder, p *pipeline.Pipeline, names bool) {
	fmt.Fprintf(b, "pipeline %s:%d", p.Path, p.At.Line)
	if p.Reusable {
		b.WriteString(" reusable")
	}
	b.WriteString("\n" + listTriggers("  ", p.Triggers))
	for _, in := range p.Inputs {
		fmt.Fprintf(b, "  input %s %s :%d\n", in.Name, in.Type, in.At.Line)
	}
	listPairs(b, "  env", p.Env)
	for _, in := range p.Includes {
		fmt.Fprintf(b, "  include %s %s %v :%d\n", in.Kind, in.Value, in.Followed, in.At.Line)
	}
	for i := range p.Jobs {
		listJob(b, p, &p.Jobs[i], names)
	}
}

func listJob(b *strings.Builder, p *pipeline.Pipeline, j *pipeline.Job, names bool) {
	fmt.Fprintf(b, "  job %q", j.ID)
	if names {
		fmt.Fprintf(b, " %q", j.Name)
	}
	fmt.Fprintf(b, " :%d", j.At.Line)
	if len(j.Needs) > 0 {
		fmt.Fprintf(b, " after %q", j.Needs)
	}
	b.WriteString(listGates(j.Gates) + hops(j.Via) + "\n" + listTriggers("    ", j.Triggers))
	listPairs(b, "    env", j.Env)
	listPairs(b, "    key", j.Keys)
	if e := j.Environment; e != nil {
		fmt.Fprintf(b, "    environment %s :%d\n", e.Name, e.At.Line)
	}
	for _, image := range j.Images {
		fmt.Fprintf(b, "    image %s service=%v :%d\n", image.Name, image.Service, image.At.Line)
	}
	for i := range j.Steps {
		listStep(b, p, &j.Steps[i])
	}
}

func listStep(b *strings.Builder, p *pipeline.Pipeline, s *pipeline.Step) {
	fmt.Fprintf(b, "    step :%d", s.At.Line)
	if s.Name != "" {
		fmt.Fprintf(b, " %q", s.Name)
	}
	b.WriteString(listGates(s.Gates) + hops(s.Via))
	if s.Uses != "" {
		b.WriteString(" uses " + s.Uses)
		for _, with := range s.With {
			fmt.Fprintf(b, " %s=%q", with.Key, with.Value)
		}
	}
	b.WriteString("\n" + listTriggers("      ", s.Triggers))
	listPairs(b, "      env", s.Env)
	if s.Run == nil {
		return
	}
	for _, line := range s.Run.Lines {
		file := ""
		if line.Path != p.Path {
			file = line.Path
		}
		fmt.Fprintf(b, "      %s %s%s:%d| %s\n", s.Run.Shell, s.Run.Dir, file, line.Line, strings.TrimSpace(line.Text))
	}
}

func listTriggers(indent string, list []pipeline.Trigger) string {
	var b strings.Builder
	for _, t := range list {
		fmt.Fprintf(&b, "%son %s %s", indent, t.Kind, t.Name)
		if len(t.Branches) > 0 {
			fmt.Fprintf(&b, " %q", t.Branches)
		}
		if t.Default {
			b.WriteString(" default")
		}
		fmt.Fprintf(&b, " :%d\n", t.At.Line)
	}
	return b.String()
}

func listGates(list []pipeline.Gate) string {
	var b strings.Builder
	for _, g := range list {
		fmt.Fprintf(&b, " {%s :%d}", g.Kind, g.At.Line)
	}
	return b.String()
}

// hops writes the places on the way to what was read.
func hops(list []evidence.Hop) string {
	var b strings.Builder
	for _, hop := range list {
		fmt.Fprintf(&b, " via %s:%d", hop.Path, hop.Line)
	}
	return b.String()
}

func listPairs(b *strings.Builder, name string, list []pipeline.Pair) {
	for _, pair := range list {
		fmt.Fprintf(b, "%s %s=%q :%d\n", name, pair.Key, pair.Value, pair.At.Line)
	}
}
