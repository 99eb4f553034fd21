// Package action holds the action, its scripts and the workflows of this
// repository to what they promise: by reading them, by running the scripts, and
// by running workflows with act against a fake GitHub. It has tests only.
package action

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/policies"
)

var update = flag.Bool("update", false, "rewrite the tables of the README")

// root is the root of the repository.
const root = "../.."

// metadata is the part of action.yml that people use.
type metadata struct {
	Inputs, Outputs entries
	Runs            struct{ Steps []step }
}

// entry is an input or an output.
type entry struct {
	Name        string
	Description string
	Default     string
	Value       string
}

// entries are in the order of the file.
type entries []entry

func (e *entries) UnmarshalYAML(n *yaml.Node) error {
	for i := 0; i+1 < len(n.Content); i += 2 {
		one := entry{Name: n.Content[i].Value}
		if err := n.Content[i+1].Decode(&one); err != nil {
			return err
		}
		*e = append(*e, one)
	}
	return nil
}

// step is one of a job or of the action.
type step struct {
	ID, Uses, Run, Shell string
	Env, With            map[string]string
}

func read(t *testing.T) metadata {
	t.Helper()
	var m metadata
	if err := yaml.Unmarshal(file(t, "action.yml"), &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// file returns a file of the repository.
func file(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
}

func TestREADME_has_inputs_and_outputs(t *testing.T) {
	m := read(t)
	was := string(file(t, "README.md"))
	now := between(t, was, "inputs", m.Inputs.table("Input"))
	now = between(t, now, "outputs", m.Outputs.table("Output"))
	if *update {
		if err := os.WriteFile(filepath.Join(root, "README.md"), []byte(now), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(now, was); diff != "" {
		t.Errorf("the tables of the README are not those of action.yml (-want +got; -update writes them):\n%s", diff)
	}
}

// table renders entries as Markdown. The stages of the axes are one row.
func (e entries) table(kind string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | |\n|---|---|\n", kind)
	axes := false
	for _, one := range e {
		switch {
		case !strings.HasPrefix(one.Name, "stage-"):
			words := strings.TrimSpace(one.Description)
			if one.Default != "" {
				words += " Default: `" + one.Default + "`."
			}
			fmt.Fprintf(&b, "| `%s` | %s |\n", one.Name, words)
		case !axes:
			axes = true
			b.WriteString("| `stage-AXIS` | Stage reached on an axis of the model that leads, such as `stage-sec`; empty where nothing on it could be judged. |\n")
		}
	}
	return b.String()
}

// between puts text between two marks of a page.
func between(t *testing.T, page, name, text string) string {
	t.Helper()
	open, shut := "<!-- "+name+" of action.yml -->\n", "<!-- end -->"
	before, rest, ok := strings.Cut(page, open)
	_, after, closed := strings.Cut(rest, shut)
	if !ok || !closed {
		t.Fatalf("the README has no place for the %s", name)
	}
	return before + open + text + shut + after
}

// TestOutputs_are_those_of_the_models: what a composite action does not list,
// its users cannot read.
func TestOutputs_are_those_of_the_models(t *testing.T) {
	engine, err := policies.New(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{}
	for _, model := range engine.Models() {
		for _, axis := range model.Axes {
			want = append(want, "stage-"+strings.ToLower(axis.ID))
		}
	}
	slices.Sort(want)
	want = slices.Compact(want)
	var got []string
	for _, o := range read(t).Outputs {
		if strings.HasPrefix(o.Name, "stage-") {
			got = append(got, o.Name)
		}
		if o.Value != "${{ steps.check.outputs."+o.Name+" }}" {
			t.Errorf("the output %s is %s", o.Name, o.Value)
		}
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the outputs are not the axes of the models (-want +got):\n%s", diff)
	}
}

// TestInputs_are_used: each input reaches a step, by the environment.
func TestInputs_are_used(t *testing.T) {
	m := read(t)
	used := map[string]bool{}
	for _, s := range m.Runs.Steps {
		for _, value := range s.Env {
			if name, ok := strings.CutPrefix(value, "${{ inputs."); ok {
				used[strings.TrimSuffix(name, " }}")] = true
			}
		}
	}
	for _, input := range m.Inputs {
		if !used[input.Name] {
			t.Errorf("the input %s is not used", input.Name)
		}
	}
}

// pinned is an action by its commit, with the version that is the commit of.
var pinned = regexp.MustCompile(`^\s*(?:- )?uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$`)

// TestWorkflows_are_careful: what runs is pinned, no script has an expression in
// it, which whoever names a branch could write, and no token may more than asked.
func TestWorkflows_are_careful(t *testing.T) {
	names, err := filepath.Glob(filepath.Join(root, ".github/workflows/*.yml"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no workflows: %v", err)
	}
	for _, full := range append(names, filepath.Join(root, "action.yml")) {
		name, _ := filepath.Rel(root, full)
		text := file(t, name)
		for i, line := range strings.Split(string(text), "\n") {
			if strings.Contains(line, "uses: ") && !strings.HasSuffix(line, "uses: ./") && !pinned.MatchString(line) {
				t.Errorf("%s:%d: not pinned: %s", name, i+1, strings.TrimSpace(line))
			}
		}
		var flow struct {
			Permissions map[string]string
			Jobs        map[string]struct {
				Steps   []step
				Timeout int `yaml:"timeout-minutes"`
			}
			Runs struct{ Steps []step }
		}
		if err := yaml.Unmarshal(text, &flow); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		steps := flow.Runs.Steps
		for id, job := range flow.Jobs {
			steps = append(steps, job.Steps...)
			if job.Timeout == 0 {
				t.Errorf("%s: the job %s has no timeout", name, id)
			}
		}
		for _, s := range steps {
			if strings.Contains(s.Run, "${{") {
				t.Errorf("%s: an expression in a script: %s", name, s.Run)
			}
		}
		if diff := cmp.Diff(map[string]string{"contents": "read"}, flow.Permissions); len(flow.Jobs) > 0 && diff != "" {
			t.Errorf("%s: the permissions of all jobs (-want +got):\n%s", name, diff)
		}
	}
}

// TestGo_is_that_of_the_module: setup-go gets the version in words of its own,
// since go.mod names the first patch release of it.
func TestGo_is_that_of_the_module(t *testing.T) {
	_, rest, _ := strings.Cut(string(file(t, "go.mod")), "\ngo ")
	version := strings.Join(strings.Split(rest, ".")[:2], ".")
	for _, name := range []string{"action.yml", ".github/workflows/ci.yml", ".github/workflows/release.yml"} {
		text := string(file(t, name))
		n := strings.Count(text, "go-version: "+version+".x\n")
		if n == 0 || n != strings.Count(text, "actions/setup-go@") {
			t.Errorf("%s sets up another Go than %s", name, version)
		}
	}
	if !strings.Contains(string(file(t, "Dockerfile")), " golang:"+version+".") {
		t.Errorf("the Dockerfile builds with another Go than %s", version)
	}
}
