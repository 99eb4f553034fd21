package policies

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// because is the reason for a verdict after sightings were added to a document
// of which nothing else was seen.
func because(t *testing.T, id string, sightings ...evidence.Evidence) Verdict {
	t.Helper()
	e := engine(t)
	for _, v := range decide(t, e, see(blank(e.Signals()), sightings...))[0].Statements {
		if v.ID == id {
			return v
		}
	}
	t.Fatalf("there is no statement %q", id)
	return Verdict{}
}

func TestReasons(t *testing.T) {
	ci := ".github/workflows/ci.yml"
	scan := evidence.Evidence{
		Signal: "sec.dependency-scan", Tool: "osv-scanner", Rung: evidence.Wired, Path: ci, Line: 41, Source: evidence.SourcePipeline,
		Counters: []evidence.Counter{{Kind: evidence.NonBlocking, Path: ci, Line: 43, Text: "continue-on-error: true"}},
	}
	update := evidence.Evidence{Signal: "sec.dependency-update", Tool: "dependabot", Rung: evidence.Configured, Path: ".github/dependabot.yml", Line: 1, Source: evidence.SourceFile}
	empty := update
	empty.Counters = []evidence.Counter{{Kind: evidence.EmptyConfig, Path: update.Path, Line: 2, Text: "updates: []"}}
	hook := evidence.Evidence{
		Signal: "sec.secret-scan", Tool: "gitleaks", Rung: evidence.Configured, Path: ".pre-commit-config.yaml", Line: 7, Source: evidence.SourceHook,
		Counters: []evidence.Counter{{Kind: evidence.LocalOnly, Path: ".pre-commit-config.yaml", Line: 7}},
	}
	load := evidence.Evidence{Signal: "test.load", Tool: "k6", Rung: evidence.Configured, Path: "load/k6.js", Line: 1, Source: evidence.SourceFile}
	fixture := load
	fixture.Role, fixture.Path = evidence.Fixture, "testdata/k6.js"
	tests := []struct {
		name      string
		id        string
		sightings []evidence.Evidence
		status    Status
		want      string
	}{
		{
			"a scan that cannot fail", "D4.4", []evidence.Evidence{scan, update}, Partial,
			"osv-scanner runs in the pipeline (.github/workflows/ci.yml:41), but continue-on-error is set (.github/workflows/ci.yml:43); " +
				"there are automatic dependency updates (dependabot, .github/dependabot.yml:1)",
		},
		{
			"an empty configuration is none", "D4.4", []evidence.Evidence{empty}, Unknown,
			"no sign of a dependency scan and automatic dependency updates of substance (.github/dependabot.yml:2: its configuration is empty)" +
				" or updates by a bot or an image scan or a dependency scan by 2 tools in what was read, which is not all that could show it",
		},
		{
			"a hook on the developer's machine", "D3.2", []evidence.Evidence{hook}, Partial,
			"there is secret detection (gitleaks, .pre-commit-config.yaml:7), but it runs on developers' machines only (.pre-commit-config.yaml:7); " +
				"not seen: security tests or static analysis for security or tests of the identity posture",
		},
		{
			"a file that no pipeline runs", "D6.3b", []evidence.Evidence{load}, Partial,
			"there is a load test (k6, load/k6.js:1), but no pipeline was seen to run this",
		},
		{
			"a fixture", "D6.3b", []evidence.Evidence{fixture}, Unmet,
			"no sign of a load test for the product itself (testdata/k6.js:1 is a test fixture), and all that could show it was read",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			v := because(t, test.id, test.sightings...)
			if v.Status != test.status {
				t.Errorf("status is %s, want %s", v.Status, test.status)
			}
			if diff := cmp.Diff(test.want, v.Because); diff != "" {
				t.Errorf("reason (-want +got):\n%s", diff)
			}
		})
	}
}

// TestReasonsQuoteNothing: a repository cannot put words into a reason.
func TestReasonsQuoteNothing(t *testing.T) {
	evil := evidence.Evidence{
		Signal: "sec.dependency-scan", Tool: "osv-scanner", Rung: evidence.Wired, Path: "a\n::error::\x1b[31m\u202e.yml", Line: 1,
		Source: evidence.SourcePipeline, Text: "SECRET <script>",
		Chain:    []evidence.Hop{{Path: "b\r.yml", Line: 2, Text: "SECRET"}},
		Counters: []evidence.Counter{{Kind: evidence.NonBlocking, Path: "a\n.yml", Line: 3, Text: "SECRET || true"}},
	}
	got := because(t, "D4.4", evil).Because
	for _, bad := range []string{"\n", "\r", "\x1b", "\u202e", "SECRET", "<"} {
		if strings.Contains(got, bad) {
			t.Errorf("the reason holds %q: %q", bad, got)
		}
	}
	if want := "|| true is set"; !strings.Contains(got, want) {
		t.Errorf("the reason lacks %q: %q", want, got)
	}
}

func TestSettles(t *testing.T) {
	doc := &evidence.Document{}
	all := &evidence.Signal{Open: []evidence.Class{evidence.Files, evidence.Pipeline, evidence.History, evidence.Platform, evidence.Person}, World: true}
	tests := []struct {
		name string
		doc  *evidence.Document
		want string
	}{
		{"no pipeline here", doc, "the pipelines, where they are kept elsewhere"},
		{"one call", &evidence.Document{Unfollowed: []evidence.Hop{{Path: "ci.yml", Line: 3}}}, "the pipeline of another repository that is called at ci.yml:3"},
		{"two calls", &evidence.Document{Unfollowed: make([]evidence.Hop, 2)}, "the pipelines of other repositories, called at :0 and one more place"},
		{"another system", &evidence.Document{Unsupported: []string{"jenkins", "drone"}}, "the pipelines of jenkins, drone, which are not read"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := []string{
				"the files that could not be read", test.want, "full history: fetch-depth: 0",
				"a token with administration:read", "an attestation", "an attestation, if it is kept elsewhere",
			}
			if diff := cmp.Diff(want, settles(test.doc, "sec.sast", all)); diff != "" {
				t.Errorf("settles (-want +got):\n%s", diff)
			}
		})
	}
	if got := settles(doc, "iac.snowflake", &evidence.Signal{World: true}); len(got) > 0 {
		t.Errorf("nobody must prove that there is no snowflake: %q", got)
	}
}

// TestSome says alternatives once that read the same: they are asked for at different rungs.
func TestSome(t *testing.T) {
	tests := []struct {
		n     int
		parts []string
		want  []string
	}{
		{1, []string{"a", "b", "a"}, []string{"a or b"}},
		{1, []string{"a", "a"}, []string{"a"}},
		{2, []string{"a", "b", "a"}, []string{"2 of (a, b)"}},
		{3, []string{"a", "b", "a"}, []string{"2 of (a, b)"}},
		{2, []string{"a", "a"}, []string{"a"}},
		{0, []string{"a"}, nil},
		{1, nil, nil},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, some(test.n, test.parts)); diff != "" {
			t.Errorf("%d of %q (-want +got):\n%s", test.n, test.parts, diff)
		}
	}
}

// TestNouns holds that the reasons of the built-in models have words for their signals.
func TestNouns(t *testing.T) {
	for _, id := range engine(t).Signals() {
		if got := noun(id, "Title"); strings.Contains(got, "Title") {
			t.Errorf("%s has no noun", id)
		}
	}
	for noun, want := range map[string]string{
		"a pipeline": "is", "unit tests": "are", "static analysis for security": "is", "tests of scripts": "are",
		"infrastructure code": "is", "an on-call rota": "is", "health checks": "are",
	} {
		if got := isOrAre(noun); got != want {
			t.Errorf("there %s %s", got, noun)
		}
	}
}

func TestWeaknesses(t *testing.T) {
	for _, kind := range []evidence.CounterKind{
		evidence.NeverRuns, evidence.NonBlocking, evidence.SoftFail, evidence.DryRun, evidence.ManualOnly, evidence.ScheduledOnly, evidence.NotCalled,
		evidence.LocalOnly, evidence.EmptyConfig, evidence.Trivial, evidence.Excluded, evidence.SomeUnpinned, evidence.Elsewhere, evidence.Indirect,
		evidence.TemplateLeftover, evidence.DisabledFile, evidence.OwnProduct, evidence.Superseded,
	} {
		if got := weakness(evidence.Counter{Kind: kind}); strings.Contains(got, string(kind)) {
			t.Errorf("%s has no words", kind)
		}
	}
	if got := weakness(evidence.Counter{Kind: "new"}); got != "it is weakened (new)" {
		t.Errorf("a kind without words: %q", got)
	}
}

func TestBest(t *testing.T) {
	var all []evidence.Evidence
	for range 6 {
		all = append(all, evidence.Evidence{ID: "soft", Rung: evidence.Wired, Counters: []evidence.Counter{{Kind: evidence.SoftFail}}})
	}
	all = append(all,
		evidence.Evidence{ID: "clock", Rung: evidence.Configured, Counters: []evidence.Counter{{Kind: evidence.ScheduledOnly}}},
		evidence.Evidence{ID: "plain", Rung: evidence.Configured},
		evidence.Evidence{ID: "strong", Rung: evidence.Enforced, Counters: []evidence.Counter{{Kind: evidence.Indirect}}},
	)
	var got []string
	for _, e := range best(all) {
		got = append(got, e.ID)
	}
	if diff := cmp.Diff([]string{"strong", "soft", "soft", "plain", "clock"}, got); diff != "" {
		t.Errorf("best (-want +got):\n%s", diff)
	}
}
