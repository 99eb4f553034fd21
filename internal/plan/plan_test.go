package plan

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/starter"
	"github.com/stagecheck/stagecheck/policies"
)

func shop() *starter.Place {
	there := map[string]int{".github/workflows/ci.yml": 12, ".stagecheck.yaml": 3}
	return &starter.Place{
		Name: "shop", Branch: "main", CI: "github-actions", Pipeline: ".github/workflows/ci.yml",
		Paths: []string{".github/workflows/ci.yml", "go.mod"}, Lines: func(path string) int { return there[path] },
	}
}

func number(n int) *int { return &n }

// sample is a report of one model at stage 3.
func sample(statements []report.Statement, sightings []evidence.Evidence, ways policies.Plan) *report.Report {
	return &report.Report{
		Subject: report.Subject{Name: "shop", Profile: "product-service"},
		Models: []report.Model{
			{ID: "other", Plans: map[string]policies.Plan{"": {Stage: 2, Needed: []string{"X"}}}},
			{
				ID: "m", Title: "Maturity", Leads: true, Stage: report.Stage{Reached: number(3), Highest: 6},
				Axes:       []report.Axis{{ID: "SEC", Title: "Security", Stage: report.Stage{Reached: number(2), Highest: 6}}},
				Statements: statements,
				Plans:      map[string]policies.Plan{"": ways, "SEC": {Stage: 3, Needed: []string{"S3"}}},
			},
		},
		Evidence: sightings,
	}
}

func TestActions(t *testing.T) {
	soft := evidence.Evidence{
		ID: "e1", Signal: "sec.secret-scan", Tool: "gitleaks", Rung: evidence.Wired, Role: evidence.Product, Path: ".github/workflows/ci.yml", Line: 9,
		Counters: []evidence.Counter{{Kind: evidence.NonBlocking, Path: ".github/workflows/ci.yml", Line: 10, Text: "continue-on-error: true"}},
	}
	idle := evidence.Evidence{ID: "e2", Signal: "deploy.progressive", Tool: "x", Rung: evidence.Configured, Role: evidence.Product, Path: "rollout.yaml", Line: 1}
	tests := map[string]struct {
		statement report.Statement
		want      []string
	}{
		"what weakens it is changed": {
			report.Statement{Evidence: []string{"e1"}, Lacks: []string{"sec.sast at wired or sec.secret-scan at wired"}},
			[]string{"change .github/workflows/ci.yml:10 continue-on-error is set"},
		},
		"what nobody cites is not": {
			report.Statement{Lacks: []string{"sec.secret-scan at wired"}},
			[]string{"write .github/workflows/secret-scan.yml:0"},
		},
		"all of": {
			report.Statement{Lacks: []string{"sec.dependency-scan at wired", "sec.dependency-update at configured or sec.container-scan at wired"}},
			[]string{"write .github/workflows/dependency-review.yml:0", "write .github/dependabot.yml:0"},
		},
		"two of": {
			report.Statement{Lacks: []string{"2 of (ops.oncall at configured, itsm.sla at configured, ops.incident at configured, org.experiments at configured)"}},
			[]string{"write docs/on-call.md:0", "write docs/incident-response.md:0"},
		},
		"there already": {
			report.Statement{Lacks: []string{"ci.test at enforced"}}, []string{"add .github/workflows/ci.yml:12"},
		},
		"a pipeline is to run it": {
			report.Statement{Evidence: []string{"e2"}, Lacks: []string{"deploy.progressive at wired"}},
			[]string{"run rollout.yaml:1 no pipeline runs it on changes"},
		},
		"only a person can say": {
			report.Statement{ID: "D6.1", Lacks: []string{"a team that works together"}, Settles: []string{"an attestation of a team that works together"}},
			[]string{"vouch .stagecheck.yaml:3"},
		},
		"nothing shows it": {
			report.Statement{Lacks: []string{"a lead time of two days", "merge_cadence.per_week >= 1", "no deploy.manual-gate"}}, nil,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			b := builder{report: sample(nil, []evidence.Evidence{soft, idle}, policies.Plan{}), options: Options{Place: shop(), From: "2026-08-01", To: "2027-01-28"}}
			var got []string
			for _, a := range b.actions(&test.statement) {
				got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s:%d %s", a.Verb, a.Path, a.Line, a.Why)))
				for _, f := range a.Files {
					if f.Text == "" || f.Line != a.Line && f.Path == a.Path {
						t.Errorf("file %+v of %+v", f, a)
					}
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("actions (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNew(t *testing.T) {
	statements := []report.Statement{
		{ID: "S3", Axis: "SEC", Stage: 3, Title: "Secrets are looked for", Remedy: "Add it.", Lacks: []string{"sec.secret-scan at wired"}},
		{ID: "S4", Axis: "SEC", Stage: 4, Title: "Policy", Remedy: "Write it.", Settles: []string{"a scan with --history"}, Lacks: []string{"sec.policy at configured"}},
	}
	r := sample(statements, nil, policies.Plan{Stage: 4, Needed: []string{"S4"}, Instead: []string{"S3"}})
	p, err := New(r, Options{Place: shop()})
	if err != nil {
		t.Fatal(err)
	}
	if p.Model != "m" || p.Next != 4 || len(p.Steps) != 1 || p.Steps[0].Do[0].Path != "SECURITY.md" || len(p.Instead) != 1 || len(p.Instead[0].Do) != 0 {
		t.Errorf("plan %+v", p)
	}
	if !strings.Contains(p.Note, "--history") {
		t.Errorf("note %q", p.Note)
	}
	if p, err = New(r, Options{Place: shop(), Axis: "sec"}); err != nil || p.Axis != "SEC" || p.Steps[0].ID != "S3" {
		t.Errorf("plan of the axis %+v, %v", p, err)
	}
	var unknown *AxisError
	if _, err := New(r, Options{Place: shop(), Axis: "SCE"}); !errors.As(err, &unknown) {
		t.Errorf("an axis that is not there: %v", err)
	}
}

func TestNotes(t *testing.T) {
	for name, test := range map[string]struct {
		change func(*report.Model)
		want   string
	}{
		"highest":  {func(m *report.Model) { m.Plans[""] = policies.Plan{} }, "every stage is reached"},
		"unstaged": {func(m *report.Model) { m.Unstaged, m.Plans[""] = "documents are not staged", policies.Plan{} }, "There is no next stage: documents are not staged."},
		"empty":    {func(m *report.Model) { m.Stage, m.Plans[""] = report.Stage{}, policies.Plan{} }, "nothing of it applies"},
		"proxies":  {func(m *report.Model) { m.Plans[""] = policies.Plan{Stage: 6, Instead: []string{"S6"}} }, "do not suffice"},
	} {
		t.Run(name, func(t *testing.T) {
			r := sample(nil, nil, policies.Plan{})
			test.change(&r.Models[1])
			p, err := New(r, Options{Place: shop()})
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(p.Note, test.want) {
				t.Errorf("note %q, want %q", p.Note, test.want)
			}
		})
	}
}

func TestText(t *testing.T) {
	statements := []report.Statement{
		{ID: "S4", Axis: "SEC", Stage: 4, Title: "There is a policy", Because: "no sign of \x1b[31mone", Remedy: "Write one.", Lacks: []string{"sec.policy at configured", "sec.policy at configured"}},
		{ID: "S5", Axis: "SEC", Stage: 4, Title: strings.Repeat("long ", 30), Remedy: strings.Repeat("word ", 60)},
	}
	p, err := New(sample(statements, nil, policies.Plan{Stage: 4, Needed: []string{"S4"}, Instead: []string{"S5"}}), Options{Place: shop()})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := p.Text(&out, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	text := out.String()
	for _, want := range []string{
		"Maturity: stage 3 of 6; one step to stage 4", "1. S4 There is a policy", "> First write SECURITY.md", "    # Security\n",
		"> SECURITY.md, of a step before, shows this too", `no sign of \x1b[31mone`, "Or, in the place of one of these",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the text lacks %q:\n%s", want, text)
		}
	}
	for _, line := range strings.Split(text, "\n") {
		if n := len([]rune(line)); n > 80 && !strings.HasPrefix(line, "    ") {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	if strings.Contains(text, "\n\n\n") {
		t.Errorf("a gap of two lines:\n%s", text)
	}
}
