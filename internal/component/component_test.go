// Package component holds the CI/CD component for GitLab, and the plain file for
// those who use no components, to what they promise: by reading them, and by
// running pipelines with them against a fake GitLab. It has tests only.
package component

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

var update = flag.Bool("update", false, "rewrite the plain file and the table of the docs")

const (
	root      = "../.."
	component = "templates/stagecheck.yml"
	plain     = "templates/plain/stagecheck.gitlab-ci.yml"
	page      = "docs/gitlab.md"
)

// input is one of the component.
type input struct {
	Name        string `yaml:"-"`
	Description string
	Default     *string
	Type        string
	Regex       string
	Options     []string
}

// otherwise is the default in text.
func (i input) otherwise() string { return *i.Default }

// read returns the inputs of the component, in order, and the text below them.
func read(t *testing.T) (inputs []input, body string) {
	t.Helper()
	head, body, ok := strings.Cut(string(file(t, component)), "\n---\n")
	var spec struct {
		Spec struct{ Inputs yaml.Node }
	}
	if err := yaml.Unmarshal([]byte(head), &spec); err != nil || !ok {
		t.Fatalf("%s: %v", component, err)
	}
	all := spec.Spec.Inputs.Content
	for i := 0; i+1 < len(all); i += 2 {
		one := input{Name: all[i].Value}
		if err := all[i+1].Decode(&one); err != nil {
			t.Fatal(err)
		}
		if one.Default == nil || one.Description == "" {
			t.Fatalf("the input %s has no default or no description", one.Name)
		}
		inputs = append(inputs, one)
	}
	return inputs, body
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

// golden compares a file with what it should be, or writes it.
func golden(t *testing.T, name, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(filepath.Join(root, name), []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, string(file(t, name))); diff != "" {
		t.Errorf("%s is not what the component makes it (-want +got; -update writes it):\n%s", name, diff)
	}
}

// TestPlain_is_the_component: the plain file is the component with its defaults.
func TestPlain_is_the_component(t *testing.T) {
	inputs, body := read(t)
	for _, i := range inputs {
		body = strings.ReplaceAll(body, "$[[ inputs."+i.Name+" ]]", i.otherwise())
	}
	golden(t, plain, `# The component of templates/stagecheck.yml with its defaults, for those who use
# no components. What is to be otherwise stands in a job of the same name:
#
#   stagecheck:
#     variables:
#       STAGECHECK_FAIL_ON: regression
#
`+body)
}

// TestDocs_have_the_inputs: the table of the docs is that of the component.
func TestDocs_have_the_inputs(t *testing.T) {
	inputs, _ := read(t)
	var table strings.Builder
	table.WriteString("| Input | |\n|---|---|\n")
	for _, i := range inputs {
		words := strings.TrimSpace(i.Description)
		if i.otherwise() != "" {
			words += " Default: `" + i.otherwise() + "`."
		}
		fmt.Fprintf(&table, "| `%s` | %s |\n", i.Name, words)
	}
	const open, shut = "<!-- inputs of templates/stagecheck.yml -->\n", "<!-- end -->"
	before, rest, ok := strings.Cut(string(file(t, page)), open)
	_, after, closed := strings.Cut(rest, shut)
	if !ok || !closed {
		t.Fatalf("%s has no place for the inputs", page)
	}
	golden(t, page, before+open+table.String()+shut+after)
}

// TestInputs_reach_the_script_by_variables: no script has an input in it, each
// input is used, and what a variable holds is not expanded.
func TestInputs_reach_the_script_by_variables(t *testing.T) {
	inputs, body := read(t)
	for _, i := range inputs {
		if !strings.Contains(body, "$[[ inputs."+i.Name+" ]]") {
			t.Errorf("the input %s is not used", i.Name)
		}
	}
	var jobs map[string]struct {
		Script    []string
		Before    []string `yaml:"before_script"`
		Variables map[string]yaml.Node
		Artifacts struct {
			Paths   []string
			Reports map[string]string
		}
	}
	if err := yaml.Unmarshal([]byte(body), &jobs); err != nil {
		t.Fatal(err)
	}
	for name, job := range jobs {
		if script := strings.Join(append(job.Before, job.Script...), "\n"); strings.Contains(script, "$[[") {
			t.Errorf("%s: an input in a script: %s", name, script)
		}
		for variable, node := range job.Variables {
			var long struct {
				Value  string
				Expand *bool
			}
			if variable != "GIT_DEPTH" && (node.Decode(&long) != nil || long.Expand == nil || *long.Expand) {
				t.Errorf("%s: the variable %s is expanded", name, variable)
			}
		}
		for kind, report := range job.Artifacts.Reports {
			if !slices.ContainsFunc(job.Artifacts.Paths, func(p string) bool { return strings.HasPrefix(report, p) }) {
				t.Errorf("%s: the report %s cannot be browsed", name, kind)
			}
		}
	}
}

// TestInputs_take_what_they_should, and refuse what they should not. GitLab
// matches by RE2, as Go does.
func TestInputs_take_what_they_should(t *testing.T) {
	inputs, _ := read(t)
	good := map[string][]string{
		"job":        {"stagecheck", "Maturity check"},
		"version":    {"latest", "1.2.3", "v1.2.3", "1.2.3-rc.1"},
		"releases":   {"https://mirror.example:8443/stagecheck/releases"},
		"fail-on":    {"", "regression", "regression, overall=3 itsm.AUT=3", "SEC=4,TST=3"},
		"model":      {"", "devsecops", "devsecops, itsm"},
		"policy":     {"", "policies/own", "a, b/c.d"},
		"check-name": {"stagecheck", "stagecheck itsm"},
	}
	bad := map[string][]string{
		"job":        {"", ".hidden", "a: b", "$CI_JOB_TOKEN", "\"x"},
		"version":    {"", "1", "1.2", "newest", "1.2.3;id", "../1.2.3"},
		"releases":   {"", "file:///etc", "https://x y", "https://x/$CI_JOB_TOKEN", "https://x/\"; id"},
		"fail-on":    {"$(id)", "SEC>4", "SEC=x", "`id`", "a;b"},
		"model":      {"$X", "a;b", "a\nb"},
		"policy":     {"$X", "a;b", "~"},
		"check-name": {"", "-x", "a$b", "a<b"},
	}
	for _, i := range inputs {
		if i.Regex == "" {
			if good[i.Name] != nil {
				t.Errorf("%s has no pattern", i.Name)
			}
			if profiles := append([]string{""}, policies.Profiles()...); i.Name == "profile" && !slices.Equal(i.Options, profiles) {
				t.Errorf("the profiles are %q, not %q", profiles, i.Options)
			}
			if len(i.Options) > 0 && !slices.Contains(i.Options, i.otherwise()) {
				t.Errorf("%s: the default %q is no option", i.Name, i.otherwise())
			}
			continue
		}
		pattern := regexp.MustCompile(i.Regex)
		for _, value := range append(good[i.Name], i.otherwise()) {
			if !pattern.MatchString(value) {
				t.Errorf("%s refuses %q", i.Name, value)
			}
		}
		for _, value := range bad[i.Name] {
			if pattern.MatchString(value) {
				t.Errorf("%s takes %q", i.Name, value)
			}
		}
		if bad[i.Name] == nil {
			t.Errorf("nothing is tried that %s should refuse", i.Name)
		}
	}
}
