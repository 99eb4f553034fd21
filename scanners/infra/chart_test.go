package infra

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestChart(t *testing.T) {
	tests := map[string]string{
		"templates/hpa.yaml":                  "",
		"charts/app/templates/hpa.yaml":       "charts/app/",
		"charts/app/templates/tests/pod.yaml": "charts/app/",
		"templates/app/templates/hpa.yaml":    "templates/app/",
		"deploy/hpa.yaml":                     "-",
		"mytemplates/hpa.yaml":                "-",
	}
	for file, want := range tests {
		got, ok := Chart(file)
		if !ok {
			got = "-"
		}
		if got != want {
			t.Errorf("Chart(%q) = %q, want %q", file, got, want)
		}
	}
}

func TestSwitches(t *testing.T) {
	const object = "apiVersion: policy/v1\nkind: PodDisruptionBudget\n"
	tests := map[string]struct {
		text string
		want []string
	}{
		"one":                  {"{{- if .Values.pdb.enabled -}}\n" + object + "{{- end }}\n", []string{"pdb.enabled"}},
		"none":                 {object + "{{- if .Values.labels }}\n{{- end }}\n", nil},
		"closed before":        {"{{ if .Values.a }}{{ end }}\n" + object, nil},
		"nested":               {"{{ if .Values.a }}\n{{- with $.Values.b.c }}\n" + object + "{{ end }}{{ end }}", []string{"a", "b.c"}},
		"all of several":       {"{{ if and .Values.a (gt (int .Values.replicas) 1) (.Values.b) }}\n" + object, []string{"a", "b"}},
		"one of several":       {"{{ if or .Values.a .Values.b }}\n" + object, []string{"a|b"}},
		"one, or who knows":    {"{{ if or .Values.a (include \"x\" .) }}\n" + object, nil},
		"that may not be":      {"{{ if (.Values.a.b).enabled }}\n" + object, []string{"a.b.enabled"}},
		"the other way round":  {"{{ if not .Values.a }}\n" + object, nil},
		"otherwise":            {"{{ if .Values.a }}\n{{ else }}\n" + object, nil},
		"in a comment":         {"{{/* if .Values.a }} */}}\n" + object, nil},
		"over lines":           {"{{- if and\n  .Values.a\n  .Values.b }}\n" + object, []string{"a", "b"}},
		"the second of two":    {object + "---\n{{ if .Values.a }}\n" + object, []string{"a"}},
		"brackets do not meet": {"{{ if and (.Values.a }}\n" + object, nil},
		"never ends":           {"{{ if .Values.a \n" + object, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			facts := Read("app/templates/pdb.yaml", []byte(test.text))
			if len(facts) == 0 {
				t.Fatal("no object")
			}
			if diff := cmp.Diff(test.want, facts[len(facts)-1].Switches); diff != "" {
				t.Errorf("switches (-want +got):\n%s", diff)
			}
		})
	}
	if got := Read("deploy/pdb.yaml", []byte(tests["one"].text))[0].Switches; got != nil {
		t.Errorf("a file of no chart has switches: %q", got)
	}
}

func TestValueOf(t *testing.T) {
	const values = `# autoscaling:
#   enabled: true
autoscaling:  # for many users
  # -- of pods
  enabled: false
  metrics: []
replicas: 2
nested:
    deep:
        on: "true"
        off:
    after: x
    name: ""
pdb: {}
limits: {cpu: 1}
rules:
- alert: A
empty:
`
	tests := map[string]struct {
		line  int // 0: not found
		holds bool
	}{
		"autoscaling.enabled": {5, false},
		"autoscaling.metrics": {6, false},
		"autoscaling":         {3, true},
		"autoscaling.other":   {0, false},
		"enabled":             {0, false},
		"replicas":            {7, true},
		"nested.deep.on":      {10, true},
		"nested.deep.off":     {11, false},
		"nested.after":        {12, true},
		"nested.name":         {13, false},
		"pdb":                 {14, false},
		"limits":              {15, true},
		"limits.cpu":          {0, false},
		"rules":               {16, true},
		"empty":               {18, false},
		"":                    {0, false},
	}
	for name, want := range tests {
		got, ok := ValueOf([]byte(values), name)
		if ok != (want.line > 0) || got.Line != want.line || got.Holds != want.holds {
			t.Errorf("ValueOf(%q) = %+v, %v, want %+v", name, got, ok, want)
		}
	}
}

func FuzzValueOf(f *testing.F) {
	f.Add("a:\n  b: false\n", "a.b", "{{ if and .Values.a (.Values.b) }}")
	f.Add("a:\n- b", "a", "{{/* {{ if or }}{{ else if .Values.")
	f.Fuzz(func(t *testing.T, values, name, template string) {
		if v, ok := ValueOf([]byte(values), name); ok && (v.Line < 1 || v.Line > 1+strings.Count(values, "\n")) {
			t.Errorf("line %d of %q", v.Line, values)
		}
		for _, f := range Read("templates/a.yaml", []byte(template+"\napiVersion: v1\nkind: Pod\n")) {
			for _, name := range f.Switches {
				if name == "" || !strings.Contains(template, "Values") {
					t.Errorf("a switch %q of %q", name, template)
				}
			}
		}
	})
}
