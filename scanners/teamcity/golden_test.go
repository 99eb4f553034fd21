package teamcity_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/teamcity"
)

var update = flag.Bool("update", false, "rewrite what the fixtures want")

// tree is a repository in memory.
type tree map[string]string

func (t tree) Paths() []string {
	var out []string
	for p := range t {
		out = append(out, p)
	}
	return out
}

func (t tree) Text(p string) ([]byte, error) {
	if text, ok := t[p]; ok {
		return []byte(text), nil
	}
	return nil, fs.ErrNotExist
}

// TestGolden compares what is read from each fixture with what it wants.
func TestGolden(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files := tree{}
			last := len(archive.Files) - 1
			if archive.Files[last].Name != "want" {
				t.Fatal("the last file is not want")
			}
			for _, f := range archive.Files[:last] {
				files[f.Name] = string(f.Data)
			}
			got := render(teamcity.Read(files))
			if *update {
				archive.Files[last].Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(archive.Files[last].Data), got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// render writes pipelines down, a line for each thing that was read.
func render(pipelines []pipeline.Pipeline, problems []evidence.Problem) string {
	var b strings.Builder
	for _, p := range pipelines {
		fmt.Fprintf(&b, "pipeline %s:%d", p.Path, p.At.Line)
		b.WriteString("\n" + triggers("  ", p.Triggers))
		for _, in := range p.Inputs {
			fmt.Fprintf(&b, "  input %s %s :%d\n", in.Name, in.Type, in.At.Line)
		}
		pairs(&b, "  env", p.Env)
		for _, in := range p.Includes {
			fmt.Fprintf(&b, "  include %s %s %v :%d\n", in.Kind, in.Value, in.Followed, in.At.Line)
		}
		for _, j := range p.Jobs {
			renderJob(&b, &p, &j)
		}
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "problem %s %s:%d %s\n", p.Kind, p.Path, p.Line, p.Message)
	}
	return b.String()
}

func renderJob(b *strings.Builder, p *pipeline.Pipeline, j *pipeline.Job) {
	fmt.Fprintf(b, "  job %q %q :%d", j.ID, j.Name, j.At.Line)
	if len(j.Needs) > 0 {
		fmt.Fprintf(b, " after %q", j.Needs)
	}
	b.WriteString(gates(j.Gates) + via(j.Via) + "\n" + triggers("    ", j.Triggers))
	pairs(b, "    env", j.Env)
	pairs(b, "    key", j.Keys)
	if e := j.Environment; e != nil {
		fmt.Fprintf(b, "    environment %s :%d\n", e.Name, e.At.Line)
	}
	for _, image := range j.Images {
		fmt.Fprintf(b, "    image %s service=%v :%d\n", image.Name, image.Service, image.At.Line)
	}
	for _, s := range j.Steps {
		fmt.Fprintf(b, "    step :%d", s.At.Line)
		if s.Name != "" {
			fmt.Fprintf(b, " %q", s.Name)
		}
		b.WriteString(gates(s.Gates) + via(s.Via))
		if s.Uses != "" {
			b.WriteString(" uses " + s.Uses)
			for _, with := range s.With {
				fmt.Fprintf(b, " %s=%q", with.Key, with.Value)
			}
		}
		b.WriteString("\n" + triggers("      ", s.Triggers))
		pairs(b, "      env", s.Env)
		if s.Run == nil {
			continue
		}
		for _, line := range s.Run.Lines {
			file := ""
			if line.Path != p.Path {
				file = line.Path
			}
			fmt.Fprintf(b, "      %s %s%s:%d| %s\n", s.Run.Shell, s.Run.Dir, file, line.Line, strings.TrimSpace(line.Text))
		}
	}
}

func triggers(indent string, list []pipeline.Trigger) string {
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

func gates(list []pipeline.Gate) string {
	var b strings.Builder
	for _, g := range list {
		fmt.Fprintf(&b, " {%s :%d}", g.Kind, g.At.Line)
	}
	return b.String()
}

func via(list []evidence.Hop) string {
	var b strings.Builder
	for _, hop := range list {
		fmt.Fprintf(&b, " via %s:%d", hop.Path, hop.Line)
	}
	return b.String()
}

func pairs(b *strings.Builder, name string, list []pipeline.Pair) {
	for _, pair := range list {
		fmt.Fprintf(b, "%s %s=%q :%d\n", name, pair.Key, pair.Value, pair.At.Line)
	}
}
