package pipelinetest

import (
	"fmt"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Outline writes pipelines and problems one thing a line, as short as can be.
func Outline(pipelines []pipeline.Pipeline, problems []evidence.Problem) string {
	var b strings.Builder
	for i := range pipelines {
		outlinePipeline(&b, &pipelines[i])
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "problem %s:%d %s %s\n", p.Path, p.Line, p.Kind, p.Message)
	}
	return b.String()
}

func outlinePipeline(b *strings.Builder, p *pipeline.Pipeline) {
	fmt.Fprintf(b, "%s:%d", p.Path, p.At.Line)
	if p.Component {
		b.WriteString(" component")
	}
	b.WriteString(outlineTriggers(p.Triggers) + "\n")
	for _, in := range p.Inputs {
		fmt.Fprintf(b, "  input %d %s %s\n", in.At.Line, in.Name, in.Type)
	}
	for _, in := range p.Includes {
		fmt.Fprintf(b, "  include %d %s %s\n", in.At.Line, in.Kind, in.Value)
	}
	for i := range p.Jobs {
		outlineJob(b, &p.Jobs[i])
	}
}

func outlineJob(b *strings.Builder, j *pipeline.Job) {
	fmt.Fprintf(b, "  job %d %s", j.At.Line, j.ID)
	if len(j.Needs) > 0 {
		fmt.Fprintf(b, " needs=%s", strings.Join(j.Needs, ","))
	}
	if j.Environment != nil {
		fmt.Fprintf(b, " environment=%s:%d", j.Environment.Name, j.Environment.At.Line)
	}
	for _, im := range j.Images {
		fmt.Fprintf(b, " image=%s:%v", im.Name, im.Service)
	}
	for _, k := range j.Keys {
		fmt.Fprintf(b, " key=%s:%s", k.Key, k.Value)
	}
	if j.Triggers != nil {
		b.WriteString(outlineTriggers(j.Triggers))
	}
	b.WriteString(outlineGates(j.Gates) + "\n")
	for i := range j.Steps {
		outlineStep(b, &j.Steps[i])
	}
}

func outlineStep(b *strings.Builder, s *pipeline.Step) {
	fmt.Fprintf(b, "    step %d", s.At.Line)
	if s.Uses != "" {
		fmt.Fprintf(b, " %s@%s", s.Uses, s.Ref)
	}
	if s.Triggers != nil {
		b.WriteString(outlineTriggers(s.Triggers))
	}
	b.WriteString(outlineGates(s.Gates) + hops(s.Via) + "\n")
	if s.Run == nil {
		return
	}
	for _, l := range s.Run.Lines {
		fmt.Fprintf(b, "      %d [%s|%s] %s\n", l.Line, s.Run.Shell, s.Run.Dir, l.Text)
	}
}

func outlineTriggers(list []pipeline.Trigger) string {
	var words []string
	for _, t := range list {
		word := fmt.Sprintf("%s:%d", t.Kind, t.At.Line)
		if t.Default {
			word += "!"
		}
		if len(t.Branches) > 0 {
			word += "(" + strings.Join(t.Branches, " ") + ")"
		}
		words = append(words, word)
	}
	return " on=" + strings.Join(words, ",")
}

func outlineGates(list []pipeline.Gate) string {
	text := ""
	for _, g := range list {
		text += fmt.Sprintf(" %s:%d", g.Kind, g.At.Line)
	}
	return text
}
