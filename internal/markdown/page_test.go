package markdown

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/delta"
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/policies"
)

var update = flag.Bool("update", false, "rewrite the pages that the tests compare with")

// unlimited is a budget that everything fits in.
const unlimited = 1 << 30

const ci = ".github/workflows/ci.yml"

func stage(reached, possible, highest, observed int) report.Stage {
	s := report.Stage{Highest: highest}
	for _, field := range []struct {
		to **int
		n  int
	}{{&s.Reached, reached}, {&s.Possible, possible}, {&s.Observed, observed}} {
		if field.n > 0 {
			*field.to = &field.n
		}
	}
	return s
}

func sighting(id, signal, tool string, rung evidence.Rung, path string, line int) evidence.Evidence {
	return evidence.Evidence{ID: id, Signal: signal, Tool: tool, Rung: rung, Role: evidence.Product, Path: path, Line: line, Text: tool, Source: evidence.SourcePipeline}
}

// sample is a report with something of everything.
func sample() *report.Report {
	value := 3.25
	share := 0.64
	day, err := evidence.ParseDay("2027-01-28")
	if err != nil {
		panic(err)
	}
	chained := sighting("e3", "test.unit", "go", evidence.Enforced, "Makefile", 12)
	chained.Chain = []evidence.Hop{{Path: ci, Line: 20, Text: "make test"}, {Path: "Makefile", Line: 12, Text: "go test ./..."}}
	return &report.Report{
		Schema: report.Schema,
		Tool:   report.Tool{Name: "stagecheck", Version: "1.0.0"},
		Subject: report.Subject{
			Name: "example.com/shop", Commit: strings.Repeat("ab", 20), Profile: "product-service", Files: 1234,
			ProfileReasons: []evidence.Reason{{Text: "deploys by pipeline", Path: ".github/workflows/cd.yml", Line: 7}, {Text: "builds an image", Path: "services/shop/Dockerfile", Line: 1}},
		},
		Models: []report.Model{
			{
				ID: "devsecops", Title: "DevSecOps maturity", Leads: true, Stage: stage(3, 5, 6, 2), Coverage: report.Coverage{Judged: 20, Statements: 35},
				Axes: []report.Axis{
					{ID: "TST", Title: "Testing", Stage: stage(4, 4, 6, 4), Coverage: report.Coverage{Judged: 5, Statements: 5}},
					{ID: "SEC", Title: "Security", Stage: stage(3, 5, 6, 2), Coverage: report.Coverage{Judged: 3, Statements: 4}},
					{ID: "MON", Title: "Monitoring", Stage: stage(0, 6, 6, 0), Coverage: report.Coverage{Statements: 3}},
				},
				Statements: []report.Statement{
					{ID: "D2.3", Axis: "MON", Stage: 2, Title: "Monitoring improves", Status: policies.Unknown, Because: "nothing that was read can show monitoring", Settles: []string{"an attestation"}, Remedy: "Add a health endpoint."},
					{ID: "D3.1", Axis: "TST", Stage: 3, Title: "Units are tested", Status: policies.Met, Because: "go runs in the pipeline (Makefile:12, from .github/workflows/ci.yml:20) and can fail it", Evidence: []string{"e3"}},
					{ID: "D3.2", Axis: "SEC", Stage: 3, Title: "Security begins to be part of testing", Status: policies.Attested, Because: "a security lead vouches for it", Evidence: []string{"e2"}, Attestation: "ATT-1"},
					{ID: "D4.4", Axis: "SEC", Stage: 4, Title: "Dependencies are scanned", Status: policies.Partial, Because: "semgrep runs in the pipeline (.github/workflows/ci.yml:12), but continue-on-error is set; not seen: automatic updates", Evidence: []string{"e1"}, Remedy: "Let a bot propose updates, as in docs/updates.md."},
					{ID: "D5.1", Axis: "SEC", Stage: 5, Title: "Not here", Status: policies.NotApplicable, Because: "the profile is exempt"},
				},
				Next: []string{"D4.4", "D2.3"},
			},
			{
				ID: "itsm", Title: "ITSM maturity", Stage: stage(1, 4, 5, 1), Coverage: report.Coverage{Judged: 2, Statements: 18},
				Axes:       []report.Axis{{ID: "SVC", Title: "Service control", Stage: stage(1, 4, 5, 1), Coverage: report.Coverage{Judged: 2, Statements: 6}}},
				Statements: []report.Statement{{ID: "I2.1", Axis: "SVC", Stage: 2, Title: "Requests are known", Status: policies.Unmet, Because: "no sign of request forms, and all that could show it was read"}},
			},
			{ID: "own", Title: "A model of our own", Unstaged: "a library is not staged by it"},
		},
		Signals: []report.Signal{{ID: "sec.sast", Title: "Static analysis", Count: 2}, {ID: "test.unit", Title: "Unit tests", Count: 240}},
		History: []report.Measure{
			{Name: "coauthor_share", Value: &share, N: 120, Window: 730},
			{Name: "merge_cadence.per_week", Value: &value, N: 40, Window: 365},
			{Name: "squash_share", Unknown: "full history"},
		},
		Evidence: []evidence.Evidence{
			sighting("e1", "sec.sast", "semgrep", evidence.Wired, ci, 12),
			sighting("e2", "sec.sast", "codeql", evidence.Enforced, "security/README.md", 3),
			chained,
		},
		Problems: []evidence.Problem{{Path: "charts/a b.yaml", Line: 3, Kind: evidence.Unparsed, Message: "no YAML: did not find expected key"}, {Path: "vendor.lock", Kind: evidence.TooLarge, Message: "larger than 1 MiB"}},
		Attestations: []report.Attestation{{ID: "ATT-1", Statement: "D3.2", Status: evidence.InDate, Claim: "c", Scope: "repo", Role: "security lead", Date: day, Expires: day,
			Links: []string{"https://wiki.example.com/pentest"}, Notes: []string{"it expires soon, on 2027-01-28"}, Path: ".stagecheck.yaml", Line: 4}},
		Exemptions: []report.Exemption{{Signal: "iac.present", Paths: []string{"legacy/**"}, Status: evidence.InDate, Reason: "ends soon", Owner: "platform team", Expires: day, Count: 9, Path: ".stagecheck.yaml", Line: 20}},
	}
}

// compared is the sample after a change that took more than it gave.
func compared() *report.Report {
	r := sample()
	lost := sighting("", "sec.dependency-scan", "trivy", evidence.Enforced, "Makefile", 4)
	lost.Chain = []evidence.Hop{{Path: ci, Line: 41, Text: "make scan"}, {Path: "Makefile", Line: 4, Text: "trivy fs ."}}
	before := sighting("e1", "sec.sast", "semgrep", evidence.Enforced, ci, 12)
	weak := before
	weak.Rung = evidence.Wired
	weak.Counters = []evidence.Counter{{Kind: evidence.NonBlocking, Path: ci, Line: 13, Text: "continue-on-error: true"}}
	image := sighting("e4", "sec.sbom", "syft", evidence.Enforced, ci, 50)
	more := sighting("e5", "test.unit", "go", evidence.Configured, "a_test.go", 1)
	old, moved := sighting("", "ci.lint", "eslint", evidence.Wired, "old.yml", 3), sighting("e6", "ci.lint", "eslint", evidence.Wired, "new.yml", 3)
	r.Delta = &delta.Delta{
		Base: strings.Repeat("cd", 20),
		Changes: []delta.Change{
			{Kind: delta.Lost, Signal: "sec.dependency-scan", Tool: "trivy", Sole: true, Before: &lost},
			{Kind: delta.Weakened, Signal: "sec.sast", Tool: "semgrep", Sole: true, Before: &before, After: &weak},
			{Kind: delta.Gained, Signal: "sec.sbom", Tool: "syft", Sole: true, After: &image},
			{Kind: delta.Gained, Signal: "test.unit", Tool: "go", After: &more},
			{Kind: delta.Moved, Signal: "ci.lint", Tool: "eslint", Before: &old, After: &moved},
		},
		Statements: []delta.Statement{
			{Model: "devsecops", ID: "D4.1", Axis: "SEC", Title: "What is shipped is known", Before: policies.Unmet, After: policies.Met, Points: 1, Because: "syft runs in the pipeline (.github/workflows/ci.yml:50) and can fail it", Changes: []int{2}},
			{Model: "devsecops", ID: "D4.4", Axis: "SEC", Title: "Dependencies are scanned", Before: policies.Met, After: policies.Partial, Points: -0.5, Because: "semgrep runs in the pipeline (.github/workflows/ci.yml:12), but continue-on-error is set; not seen: automatic updates", Changes: []int{0, 1}},
		},
		Stages: []delta.Stage{{Model: "devsecops", Title: "DevSecOps maturity", Before: 4, After: 3}, {Model: "devsecops", Axis: "SEC", Title: "Security", Before: 4, After: 3}},
	}
	return r
}

// TestPage compares whole pages with those in testdata.
func TestPage(t *testing.T) {
	github := GitHubLinks("https://github.com", "acme/shop")
	unstaged := sample()
	unstaged.Models[0].Unstaged, unstaged.Models[0].Stage = "a repository of documents or data is not staged", report.Stage{}
	unstaged.Attestations, unstaged.Exemptions, unstaged.Problems, unstaged.History = nil, nil, nil, nil
	same := sample()
	same.Delta = &delta.Delta{Base: strings.Repeat("cd", 20)}
	for name, test := range map[string]struct {
		report  *report.Report
		options Options
		budget  int
	}{
		"change":    {compared(), Options{Link: github}, unlimited},
		"gitlab":    {compared(), Options{Link: GitLabLinks("https://gitlab.example.com/acme/tools/shop")}, unlimited},
		"file":      {compared(), Options{Link: FileLinks(strings.Repeat("ab", 20)), Plain: true}, unlimited},
		"cut":       {compared(), Options{Link: github, Full: "the job summary"}, 2500},
		"no_change": {same, Options{Link: github}, 1200},
		"alone":     {sample(), Options{Link: github}, 1500},
		"unstaged":  {unstaged, Options{Name: "shop"}, unlimited},
		"nothing":   {&report.Report{}, Options{}, unlimited},
	} {
		t.Run(name, func(t *testing.T) {
			got := Page(test.report, test.options)(test.budget)
			file := filepath.Join("testdata", name+".md")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("page (-want +got):\n%s", diff)
			}
		})
	}
}
