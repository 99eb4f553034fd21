package scanners

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// rules reads content rules as a row would hold them.
func rules(t testing.TB, text string) []*catalogue.Content {
	t.Helper()
	c, err := catalogue.Read(fstest.MapFS{
		"signals.yaml": {Data: []byte("a.b: {title: T}\n")},
		"rows/x.yaml":  {Data: []byte("tool:\n  url: u\n  a.b:\n    content: [" + text + "]\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return c.Rows[0].Claims[0].Content
}

func TestFind_lines(t *testing.T) {
	tests := map[string]struct{ rules, file, text, want string }{
		"by_expression":         {`{in: [x], re: '^\s*alert: \w'}`, "r.yml", "groups:\n  alert: High\n  alert: Low\n", "2: alert: High"},
		"by_word":               {`{in: [x], has: [healthz]}`, "a.go", "var x\nmux.Handle(\"/healthz\")\n", "2: mux.Handle(\"/healthz\")"},
		"word_is_whole":         {`{in: [x], has: [health]}`, "a.go", "healthy := 1\n", ""},
		"word_by_prefix":        {`{in: [x], has: [Fuzz*], re: '^func Fuzz\w+\('}`, "a_test.go", "func FuzzRead(f *testing.F) {\n", "1: func FuzzRead(f *testing.F) {"},
		"word_but_not_re":       {`{in: [x], has: [Fuzz*], re: '^func Fuzz\w+\('}`, "a_test.go", "x := FuzzRead\n", ""},
		"in_any_case":           {`{in: [x], re: '(?i)^as-token'}`, "a.ps1", "x\nAS-TOKEN\n", "2: AS-TOKEN"},
		"in_any_case_by_word":   {`{in: [x], has: [Get], re: '(?i)get-Secret'}`, "a.ps1", "Get x\nGet-SECRET\n", "2: Get-SECRET"},
		"in_any_script":         {`{in: [x], re: '(?i)^as-token'}`, "a.ps1", "x\nA\u017f-TO\u212aEN\n", "2: A\u017f-TO\u212aEN"},
		"in_any_script_by_word": {`{in: [x], has: [Get], re: '(?i)get-Secret'}`, "a.ps1", "Get-\u017fecret\n", "1: Get-\u017fecret"},
		"at_an_odd_place":       {`{in: [x], re: 'long-text'}`, "a.ps1", "x long-text", "1: x long-text"},
		"at_an_even_place":      {`{in: [x], re: 'long-text'}`, "a.ps1", "xy long-text", "1: xy long-text"},
		"short_text":            {`{in: [x], re: 'net|long-text'}`, "a.ps1", "a\nx net use y\n", "2: x net use y"},
		"last_three_bytes":      {`{in: [x], re: 'net$'}`, "a.ps1", "anet", "1: anet"},
		"shorter_text":          {`{in: [x], re: 'ab\d'}`, "a.ps1", "xx\nAB1\nab1\n", "3: ab1"},
		"not":                   {`{in: [x], re: 'support hours', not: '\bno\b'}`, "a.md", "no support hours\nour support hours\n", "2: our support hours"},
		"comment_in_code":       {`{in: [x], has: [healthz]}`, "a.go", "// healthz\n", ""},
		"comment_in_settings":   {`{in: [x], re: 'alert:'}`, "a.yml", "# alert: x\n", ""},
		"heading_is_no_comment": {`{in: [x], re: 'Deploy'}`, "a.md", "# Deploy\n", "1: # Deploy"},
		"comment_in_a_fence":    {`{in: [x], re: 'Deploy'}`, "a.md", "```yaml\n# Deploy\n```\n# Deploy\n", "4: # Deploy"},
		"title_of_the_product":  {`{in: [x], re: 'Deploy'}`, "README.md", "```\n# x\n```\n# Deploy\n# Deployment\n", "5: # Deployment"},
		"section_of_a_readme":   {`{in: [x], re: 'Deploy'}`, "README.md", "## Deploy\n", "1: ## Deploy"},
		"title_of_a_part":       {`{in: [x], re: 'Deploy'}`, "ops/README.md", "# Deploy\n", "1: # Deploy"},
		"text_in_a_fence":       {`{in: [x], re: 'Deploy'}`, "a.md", "~~~\nDeploy\n~~~\n", "2: Deploy"},
		"comment_based_help":    {`{in: [x], has: [Invoke]}`, "a.psm1", "  <#\n  Invoke-Pester\n  #>\n'<#' | Invoke-Pester\n#>\n", "4: '<#' | Invoke-Pester"},
		"help_without_end":      {`{in: [x], has: [Invoke]}`, "a.ps1", "Get-Item\n<#\nInvoke-Pester", ""},
		"no_help_elsewhere":     {`{in: [x], has: [Invoke]}`, "a.py", "<#\nInvoke\n", "2: Invoke"},
		"rule_of_two":           {`{in: [x], has: [alpha]}, {in: [x], has: [beta]}`, "a.py", "beta alpha\n", "1: beta alpha\n1: beta alpha"},
		"last_line_unended":     {`{in: [x], has: [alpha]}`, "a.py", "x\nalpha", "2: alpha"},
		"off":                   {`{in: [x], re: '^\s*livenessProbe:'}`, "values.yaml", "app:\n  livenessProbe:\n    # for now\n\n    enabled: false\n", ""},
		"off_and_on":            {`{in: [x], re: '^\s*livenessProbe:'}`, "values.yaml", "a:\n  livenessProbe:\n    enabled: false\nb:\n  livenessProbe:\n    enabled: true\n", "5: livenessProbe:"},
		"off_beside":            {`{in: [x], re: '^\s*livenessProbe:'}`, "values.yaml", "livenessProbe:\nenabled: false\n", "1: livenessProbe:"},
		"off_further_down":      {`{in: [x], re: '^\s*livenessProbe:'}`, "values.yaml", "livenessProbe:\n  httpGet: {path: /}\n  enabled: false\n", "1: livenessProbe:"},
		"off_at_the_end":        {`{in: [x], re: '^\s*livenessProbe:'}`, "values.yaml", "livenessProbe:", "1: livenessProbe:"},
		"off_with_crlf":         {`{in: [x], re: '^\s*livenessProbe:'}`, "values.yaml", "livenessProbe:\r\n  enabled: false\r\n", ""},
		"crlf":                  {`{in: [x], re: 'alpha$'}`, "a.py", "alpha\r\n", "1: alpha"},
		"empty":                 {`{in: [x], has: [alpha]}`, "a.py", "", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			m := newMatchers().of(rules(t, test.rules))
			var got []string
			for _, line := range m.find(test.file, []byte(test.text)) {
				got = append(got, fmt.Sprintf("%d: %s", line.number, line.text))
			}
			if diff := cmp.Diff(test.want, strings.Join(got, "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzFind(f *testing.F) {
	f.Add("a.go", "healthz\n// x\n")
	f.Add("b.yml", strings.Repeat("alert: x\r\n", 3))
	f.Add("v.yaml", "alert:\n  enabled: false\nalert:")
	f.Add("c.ps1", "<# healthz #><#\nhealthz\n#>\nhealthz <# x")
	m := newMatchers().of(rules(f, `{in: [x], has: [healthz, al*]}, {in: [x], re: '^\s*alert:'}`))
	f.Fuzz(func(t *testing.T, file, text string) {
		for _, line := range m.find(file, []byte(text)) {
			if line.number < 1 || line.number > strings.Count(text, "\n")+1 {
				t.Errorf("line %d of a file with %d", line.number, strings.Count(text, "\n")+1)
			}
		}
	})
}

func TestClean(t *testing.T) {
	tests := map[string]string{
		"  a \t b\n":                   "a b",
		"a\xffb":                       "a\uFFFDb",
		strings.Repeat("ä", 121):       strings.Repeat("ä", 119) + "…",
		strings.Repeat("x", 1<<20):     strings.Repeat("x", 119) + "…",
		strings.Repeat("é", 120):       strings.Repeat("é", 120),
		"text with \u2028 a separator": "text with a separator",
	}
	for in, want := range tests {
		if got := clean(in); got != want {
			t.Errorf("clean(%.20q) = %q, want %q", in, got, want)
		}
	}
}

func TestSplitImage(t *testing.T) {
	tests := map[string][2]string{
		"alpine":                    {"alpine", ""},
		"alpine:3":                  {"alpine", "3"},
		"registry:5000/app":         {"registry:5000/app", ""},
		"registry:5000/app:1":       {"registry:5000/app", "1"},
		"alpine@sha256:aa":          {"alpine", "sha256:aa"},
		"ghcr.io/o/app:1@sha256:aa": {"ghcr.io/o/app", "sha256:aa"},
		"${IMAGE}:${TAG}":           {"${IMAGE}", "${TAG}"},
		"":                          {"", ""},
	}
	for image, want := range tests {
		if name, ref := splitImage(image); name != want[0] || ref != want[1] {
			t.Errorf("splitImage(%q) = %q, %q", image, name, ref)
		}
	}
}

func TestValue(t *testing.T) {
	const text = "[tool]\nname = \"no\"\n[package]\nname= 'yes'\nnames = 1\n"
	if got := value([]byte(text), "[package]", "name"); got != "yes" {
		t.Errorf("value = %q", got)
	}
	if got := value([]byte(text), "[other]", "name"); got != "" {
		t.Errorf("value = %q", got)
	}
}
