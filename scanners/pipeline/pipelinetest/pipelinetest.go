// Package pipelinetest holds what the tests of all readers of pipelines need: a
// tree in memory, a compact form of what was read, and a check of its places.
package pipelinetest

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Repository is a tree in memory, by path.
type Repository map[string]string

// Paths returns the paths of all files, sorted.
func (r Repository) Paths() []string {
	paths := make([]string, 0, len(r))
	for p := range r {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	return paths
}

// Text returns a file's content.
func (r Repository) Text(path string) ([]byte, error) {
	text, ok := r[path]
	if !ok {
		return nil, fmt.Errorf("read %q: %w", path, fs.ErrNotExist)
	}
	return []byte(text), nil
}

// Render writes pipelines and problems, one line for each pipeline, job, step
// and script line, with their lines after an @.
func Render(pipelines []pipeline.Pipeline, problems []evidence.Problem) string {
	var b strings.Builder
	for i := range pipelines {
		p := &pipelines[i]
		fmt.Fprintf(&b, "%s %s@%d%s%s%s\n", p.System, p.Path, p.At.Line, named(p.Name), triggers(p.Triggers), pairs(" env", p.Env))
		for _, include := range p.Includes {
			fmt.Fprintf(&b, "  include %s %s@%d\n", include.Kind, include.Value, include.At.Line)
		}
		for _, input := range p.Inputs {
			fmt.Fprintf(&b, "  input %s@%d\n", input.Name, input.At.Line)
		}
		for j := range p.Jobs {
			renderJob(&b, &p.Jobs[j])
		}
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "problem %s:%d %s: %s\n", p.Path, p.Line, p.Kind, p.Message)
	}
	return b.String()
}

func renderJob(b *strings.Builder, j *pipeline.Job) {
	fmt.Fprintf(b, "  job %s@%d%s", j.ID, j.At.Line, named(j.Name))
	if j.Stage != "" {
		fmt.Fprintf(b, " stage=%s", j.Stage)
	}
	if len(j.Needs) > 0 {
		fmt.Fprintf(b, " needs=%s", strings.Join(j.Needs, ","))
	}
	if j.Environment != nil {
		fmt.Fprintf(b, " environment=%s@%d", j.Environment.Name, j.Environment.At.Line)
	}
	for _, image := range j.Images {
		fmt.Fprintf(b, " image=%s@%d", image.Name, image.At.Line)
	}
	if j.Call != nil {
		fmt.Fprintf(b, " call=%s@%d local=%t", j.Call.Target, j.Call.At.Line, j.Call.Local)
	}
	fmt.Fprintf(b, "%s%s%s%s%s\n", triggers(j.Triggers), gates(j.Gates), pairs(" env", j.Env), pairs(" key", j.Keys), via(j.Via))
	for i := range j.Steps {
		s := &j.Steps[i]
		fmt.Fprintf(b, "    step@%d%s", s.At.Line, named(s.Name))
		if s.Uses != "" {
			fmt.Fprintf(b, " uses=%s", s.Uses)
			if s.Ref != "" {
				b.WriteString("#" + s.Ref)
			}
			fmt.Fprintf(b, "@%d", s.UsesAt.Line)
		}
		fmt.Fprintf(b, "%s%s%s%s%s\n", triggers(s.Triggers), gates(s.Gates), pairs(" with", s.With), pairs(" env", s.Env), via(s.Via))
		if s.Run != nil {
			renderScript(b, s.Run)
		}
	}
}

func renderScript(b *strings.Builder, script *pipeline.Script) {
	for _, line := range script.Lines {
		fmt.Fprintf(b, "      %s:%d [%s", line.Path, line.Line, script.Shell)
		if script.Dir != "" {
			b.WriteString(" in " + script.Dir)
		}
		fmt.Fprintf(b, "] %s\n", line.Text)
	}
}

func named(name string) string {
	if name == "" {
		return ""
	}
	return fmt.Sprintf(" %q", name)
}

func triggers(all []pipeline.Trigger) string {
	if all == nil {
		return ""
	}
	words := []string{}
	for _, t := range all {
		word := fmt.Sprintf("%s:%s@%d", t.Kind, t.Name, t.At.Line)
		if t.Default {
			word += "*"
		}
		if len(t.Branches) > 0 {
			word += "(" + strings.Join(t.Branches, ",") + ")"
		}
		if len(t.Paths) > 0 {
			word += "[" + strings.Join(t.Paths, ",") + "]"
		}
		words = append(words, word)
	}
	return " on=" + strings.Join(words, ",")
}

func gates(all []pipeline.Gate) string {
	text := ""
	for _, g := range all {
		text += fmt.Sprintf(" %s@%d", g.Kind, g.At.Line)
	}
	return text
}

func pairs(label string, all []pipeline.Pair) string {
	text := ""
	for _, p := range all {
		text += fmt.Sprintf("%s.%s=%q@%d", label, p.Key, p.Value, p.At.Line)
	}
	return text
}

func via(hops []evidence.Hop) string {
	text := ""
	for _, h := range hops {
		text += fmt.Sprintf(" via=%s:%d", h.Path, h.Line)
	}
	return text
}

// CheckPlaces fails the test for each place in what was read that its file does
// not have, and for a pipeline that no hostile file should be able to make.
func CheckPlaces(t *testing.T, files Repository, pipelines []pipeline.Pipeline, problems []evidence.Problem) {
	t.Helper()
	lines := make(map[string]int, len(files)) // a hostile file has too many places to count them for each
	for path, text := range files {
		lines[path] = strings.Count(text, "\n") + 1
	}
	check := func(path string, line int) {
		t.Helper()
		if line < 1 || line > lines[path] {
			t.Errorf("%s:%d is not in the file", path, line)
		}
	}
	at := func(l pipeline.Line) { t.Helper(); check(l.Path, l.Line) }
	for _, p := range problems {
		if p.Line != 0 {
			check(p.Path, p.Line)
		}
	}
	for i := range pipelines {
		places(&pipelines[i], at)
	}
}

// places calls at with every place of a pipeline.
func places(p *pipeline.Pipeline, at func(pipeline.Line)) {
	at(p.At)
	starts := func(all []pipeline.Trigger) {
		for _, t := range all {
			at(t.At)
		}
	}
	stops := func(all []pipeline.Gate) {
		for _, g := range all {
			at(g.At)
		}
	}
	texts := func(all []pipeline.Pair) {
		for _, pair := range all {
			at(pair.At)
		}
	}
	hops := func(all []evidence.Hop) {
		for _, h := range all {
			at(pipeline.Line{Path: h.Path, Line: h.Line})
		}
	}
	starts(p.Triggers)
	texts(p.Env)
	for _, include := range p.Includes {
		at(include.At)
	}
	for _, input := range p.Inputs {
		at(input.At)
	}
	for i := range p.Jobs {
		j := &p.Jobs[i]
		at(j.At)
		starts(j.Triggers)
		stops(j.Gates)
		texts(slices.Concat(j.Env, j.Keys))
		hops(j.Via)
		if j.Environment != nil {
			at(j.Environment.At)
		}
		if j.Call != nil {
			at(j.Call.At)
		}
		for _, image := range j.Images {
			at(image.At)
		}
		for _, s := range j.Steps {
			at(s.At)
			starts(s.Triggers)
			stops(s.Gates)
			texts(slices.Concat(s.With, s.Env))
			hops(s.Via)
			if s.Uses != "" {
				at(s.UsesAt)
			}
			if s.Run != nil {
				for _, line := range s.Run.Lines {
					at(line)
				}
			}
		}
	}
}
