package report

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

func TestPrintable(t *testing.T) {
	tests := map[string]struct{ in, want string }{
		"plain":            {"docs/über uns.md", "docs/über uns.md"},
		"escape":           {"\x1b[31mred\x1b[0m", `\x1b[31mred\x1b[0m`},
		"line_break":       {"a\nb\rc", `a\x0ab\x0dc`},
		"title":            {"\x1b]0;x\a", `\x1b]0;x\x07`},
		"c1_control":       {"a\u009bb", `a\u009bb`},
		"right_to_left":    {"a\u202eb", `a\u202eb`},
		"zero_width":       {"a\u200bb", `a\u200bb`},
		"no_break_space":   {"a\u00a0b", `a\u00a0b`},
		"invalid":          {"a\xffb", `a\xffb`},
		"replacement_rune": {"a\uFFFDb", "a\uFFFDb"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := Printable(test.in); got != test.want {
				t.Errorf("Printable(%q) = %q, want %q", test.in, got, test.want)
			}
		})
	}
}

func FuzzPrintable(f *testing.F) {
	f.Add("\x1b[2J\u202e\xff")
	f.Fuzz(func(t *testing.T, words string) {
		got := Printable(words)
		if !utf8.ValidString(got) {
			t.Errorf("Printable(%q) = %q is not UTF-8", words, got)
		}
		for _, r := range got {
			if !printable(r) {
				t.Errorf("Printable(%q) = %q holds %U", words, got, r)
			}
		}
		if again := Printable(got); again != got {
			t.Errorf("Printable(%q) = %q", got, again)
		}
	})
}

func TestWrap(t *testing.T) {
	tests := map[string]struct {
		words   string
		columns int
		want    []string
	}{
		"fits":      {"a b", 3, []string{"a b"}},
		"breaks":    {"aa bb cc", 5, []string{"aa bb", "cc"}},
		"long_word": {"a bbbbbb c", 4, []string{"a", "bbbb", "bb c"}},
		"nothing":   {"", 4, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, wrap(test.words, test.columns)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "0 files", 1: "1 file", 999: "999 files", 1000: "1,000 files", 1234567: "1,234,567 files"} {
		if got := count(n, "file"); got != want {
			t.Errorf("count(%d) = %q, want %q", n, got, want)
		}
	}
}

// number returns a pointer to n: a stage that is known.
func number(n int) *int { return &n }

func sample() *Report {
	return &Report{
		Schema:  Schema,
		Tool:    Tool{"stagecheck", "1.0.0"},
		Subject: Subject{Name: "example.com/shop", Commit: strings.Repeat("ab", 20), Profile: "product-service", Files: 1234, ProfileReasons: []evidence.Reason{{Text: "deploys by pipeline", Path: ".github/workflows/cd.yml", Line: 7}, {Text: "builds an image", Path: "services/shop/Dockerfile", Line: 1}}},
		Models: []Model{{
			ID: "devsecops", Title: "DevSecOps maturity", Leads: true,
			Stage: Stage{number(3), number(5), 6}, Coverage: Coverage{20, 35},
			Axes: []Axis{
				{"SEC", "Security", Stage{number(3), number(5), 6}, Coverage{3, 4}},
				{"MON", "Monitoring", Stage{nil, number(6), 6}, Coverage{0, 3}},
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
	for _, s := range []style{bold, dim, green, yellow, "0"} {
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
