package report

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
)

// number returns a pointer to n: a stage that is known.
func number(n int) *int { return &n }

func sample() *Report {
	return &Report{
		Schema:  Schema,
		Tool:    Tool{"stagecheck", "1.0.0"},
		Subject: Subject{Name: "example.com/shop", Commit: strings.Repeat("ab", 20), Profile: "product-service", Files: 1234, ProfileReasons: []evidence.Reason{{Text: "deploys by pipeline", Path: ".github/workflows/cd.yml", Line: 7}, {Text: "builds an image", Path: "services/shop/Dockerfile", Line: 1}}},
		Models: []Model{{
			ID: "devsecops", Title: "DevSecOps maturity", Leads: true,
			Stage: Stage{number(3), number(5), 6, number(3)}, Coverage: Coverage{20, 35},
			Axes: []Axis{
				{"SEC", "Security", Stage{number(3), number(5), 6, number(3)}, Coverage{3, 4}},
				{"MON", "Monitoring", Stage{nil, number(6), 6, nil}, Coverage{0, 3}},
			},
			Statements: []Statement{
				{ID: "D3.2", Axis: "SEC", Also: []string{"MON"}, Stage: 3, Title: "Security begins to be part of testing", Status: policies.Met, Because: "semgrep runs", Evidence: []string{"e1"}},
				{ID: "D4.4", Axis: "SEC", Stage: 4, Title: "Dependencies are scanned", Status: policies.Partial, Because: "trivy runs, but continue-on-error is set; not seen: automatic updates", Remedy: "Let a bot propose updates."},
				{ID: "D2.3", Axis: "MON", Stage: 2, Title: "Monitoring improves", Status: policies.Unknown, Because: "not seen", Settles: []string{"an attestation"}, Remedy: "Add a health endpoint."},
			},
			Next: []string{"D4.4", "D2.3"},
		}},
		Evidence: []evidence.Evidence{{ID: "e1", Signal: "sec.sast", Tool: "semgrep", Rung: evidence.Enforced, Role: evidence.Product, Path: ".github/workflows/a-workflow-with-a-rather-long-name-indeed.yml", Line: 12, Text: "semgrep ci"}},
		Problems: []evidence.Problem{{Path: "a\x1b[2Jb.yml", Line: 3, Kind: evidence.Unparsed, Message: "not YAML"}},
	}
}

func TestText(t *testing.T) {
	var out bytes.Buffer
	if err := sample().Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	want := `example.com/shop
profile product-service: deploys by pipeline (.github/workflows/cd.yml:7)
1,234 files, commit abababababab

DevSecOps maturity: stage 3 of 6, possibly 5
20 of 35 statements could be judged; nothing of Monitoring

Security                ■■■□□·  3, possibly 5  3 of 4 judged
  shown by  semgrep
            .github/workflows/a-workflow-with-a-rather-long-name-indeed.yml:12
  held by   D4.4 Dependencies are scanned: not seen: automatic updates

Monitoring              □□□□□□  ?              0 of 3 judged
  shown by  semgrep
            .github/workflows/a-workflow-with-a-rather-long-name-indeed.yml:12
  held by   D2.3 Monitoring improves: cannot be seen; settled by an attestation

Next
  1. Let a bot propose updates. (D4.4)
  2. Add a health endpoint. (D2.3)

1 problem
  a\x1b[2Jb.yml:3: not YAML
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

func TestKind(t *testing.T) {
	main := evidence.Reason{Text: "has a main program", Path: "main.go", Line: 1}
	deep := evidence.Reason{Text: "deploys by pipeline", Path: ".github/workflows/a-workflow-with-a-rather-long-name-indeed.yml", Line: 12}
	tests := map[string]struct {
		profile string
		reasons []evidence.Reason
		want    string
	}{
		"one":       {"cli-tool", []evidence.Reason{main}, "profile cli-tool: has a main program (main.go:1)"},
		"as_fit":    {"cli-tool", []evidence.Reason{main, {Text: "x", Path: "y", Line: 2}, deep}, "profile cli-tool: has a main program (main.go:1), x (y:2)"},
		"no_place":  {"library", []evidence.Reason{{Text: "set by --profile"}}, "profile library: set by --profile"},
		"long_path": {"product-service", []evidence.Reason{deep, main}, "profile product-service: deploys by pipeline (…a-rather-long-name-indeed.yml:12)"},
		"long_text": {"library", []evidence.Reason{{Text: strings.Repeat("word ", 13) + "end", Path: "a/b", Line: 1}}, "profile library: " + strings.Repeat("word ", 13) + "end"},
		"escape":    {"library", []evidence.Reason{{Text: "a", Path: "b\x1bc", Line: 1}}, `profile library: a (b\x1bc:1)`},
		"nothing":   {"library", nil, "profile library"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := kind(Subject{Profile: test.profile, ProfileReasons: test.reasons}, width)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestText_without_stage: what has no stage gets a list of what was seen, and
// neither a ladder nor a next step.
func TestText_without_stage(t *testing.T) {
	r := sample()
	r.Models[0].Unstaged, r.Models[0].Stage, r.Problems = "a repository of documents or data is not staged", Stage{}, nil
	r.Signals = []Signal{{ID: "sec.sast", Title: "Static analysis", Count: 1}}
	var out bytes.Buffer
	if err := r.Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	_, got, _ := strings.Cut(out.String(), "\n\n")
	want := `DevSecOps maturity: not staged
a repository of documents or data is not staged

Seen
  Static analysis: semgrep
  .github/workflows/a-workflow-with-a-rather-long-name-indeed.yml:12
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

func TestText_color_changes_no_words(t *testing.T) {
	var plain, colored bytes.Buffer
	if err := sample().Text(&plain, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	if err := sample().Text(&colored, TextOptions{Color: true}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(colored.String(), "\x1b[") {
		t.Fatal("no colour")
	}
	stripped := colored.String()
	for _, s := range []terminal.Style{terminal.Bold, terminal.Dim, terminal.Green, terminal.Yellow, "0"} {
		stripped = strings.ReplaceAll(stripped, "\x1b["+string(s)+"m", "")
	}
	if diff := cmp.Diff(plain.String(), stripped); diff != "" {
		t.Errorf("words differ (-plain +colored):\n%s", diff)
	}
}

func TestText_is_80_columns_wide(t *testing.T) {
	r := sample()
	r.Subject.Name = strings.Repeat("long", 40)
	r.Models[0].Statements[1].Title = strings.Repeat("word ", 60)
	r.Problems[0].Path = strings.Repeat("folder/", 40)
	var out bytes.Buffer
	if err := r.Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(out.String(), "\n") {
		if n := utf8.RuneCountInString(line); n > width {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// pair is a report of two models, the first of which rests on the second.
func pair() *Report {
	r := sample()
	serving := r.Models[0]
	serving.Leads, serving.Serves = false, true
	leading := Model{
		ID: "itsm", Title: "ITSM maturity", Leads: true, Stage: Stage{number(4), number(5), 5, number(4)}, Coverage: Coverage{1, 3},
		Axes: []Axis{
			{"AUT", "Automation of service delivery", Stage{number(4), number(5), 5, number(4)}, Coverage{1, 1}},
			{"BIZ", "Business value", Stage{nil, number(5), 5, nil}, Coverage{0, 2}},
		},
		Statements: []Statement{
			{ID: "X3", Remark: true, Title: "A remark", Status: policies.Met, Because: "it is a helpdesk"},
			{ID: "I4.1", Axis: "AUT", Stage: 4, Title: "Service delivery is automated", Status: policies.Met, Because: "D3.2 is met", Evidence: []string{"e1"}, Stated: []string{"D3.2", "D4.4"}},
			{ID: "X3a", Axis: "BIZ", Stage: 2, Remark: true, Title: "Another", Status: policies.Unmet, Because: "not seen"},
			{ID: "I5.0", Axis: "BIZ", Stage: 5, Title: "IT is a partner", Status: policies.Unknown, Because: "not seen", Settles: []string{"an attestation"}},
		},
	}
	r.Models = []Model{leading, serving}
	return r
}

// TestServing holds how a model stands that the leading one rests on, and that
// remarks hold no axis.
func TestServing(t *testing.T) {
	r := pair()
	var out bytes.Buffer
	if err := r.Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	want := `example.com/shop
profile product-service: deploys by pipeline (.github/workflows/cd.yml:7)
1,234 files, commit abababababab

ITSM maturity: stage 4 of 5, possibly 5
1 of 3 statements could be judged; nothing of Business value

Automation of service delivery ■■■■□  4, possibly 5  1 of 1 judged
  shown by  semgrep
            .github/workflows/a-workflow-with-a-rather-long-name-indeed.yml:12

Business value                 □□□□□  ?              0 of 2 judged
  held by   I5.0 IT is a partner: cannot be seen; settled by an attestation

DevSecOps maturity, serving it: stage 3 of 6, possibly 5
20 of 35 statements could be judged; nothing of Monitoring
feeds I4.1 by D3.2, D4.4

Security                ■■■□□·  3, possibly 5  3 of 4 judged
Monitoring              □□□□□□  ?              0 of 3 judged

1 problem
  a\x1b[2Jb.yml:3: not YAML
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

// TestAside holds how a model stands that would lead for others.
func TestAside(t *testing.T) {
	r := pair()
	r.Models[0].Leads, r.Models[0].aside = false, true
	r.Models[1].Leads, r.Models[1].Serves = true, false
	r.Models[0], r.Models[1] = r.Models[1], r.Models[0]
	var out bytes.Buffer
	if err := r.Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	want := `
ITSM maturity: stage 4 of 5, possibly 5
1 of 3 statements could be judged
AUT 4 to 5, BIZ ?

`
	if !strings.Contains(out.String(), want) {
		t.Errorf("the text lacks:\n%s\nit is:\n%s", want, out.String())
	}
	out.Reset()
	r.Models[1].Unstaged, r.Models[1].Stage = "a library delivers no IT services", Stage{}
	if err := r.Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	want = "\nITSM maturity: not staged\na library delivers no IT services\n\n1 problem"
	if !strings.Contains(out.String(), want) {
		t.Errorf("the text lacks:\n%s\nit is:\n%s", want, out.String())
	}
}

// TestBuildOrder holds that the leading model comes first.
func TestBuildOrder(t *testing.T) {
	verdicts := []policies.ModelVerdict{{ID: "a", Serves: true}, {ID: "b", Leads: true}, {ID: "c"}}
	r := Build(Tool{}, Subject{}, &evidence.Document{}, verdicts)
	var got []string
	for _, m := range r.Models {
		got = append(got, m.ID)
	}
	if diff := cmp.Diff([]string{"b", "a", "c"}, got); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
	if !r.Models[0].Leads || !r.Models[1].Serves {
		t.Errorf("leads and serves are lost: %+v", r.Models)
	}
}
