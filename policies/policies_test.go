package policies

import (
	"context"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

func engine(t testing.TB, opts ...Option) *Engine {
	t.Helper()
	e, err := New(context.Background(), opts...)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func decide(t testing.TB, e *Engine, doc *evidence.Document) []ModelVerdict {
	t.Helper()
	v, err := e.Decide(context.Background(), doc)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestChecks compiles the built-in policies with the checks that New leaves
// out, types among them: a typo in a path of the input is an error here.
func TestChecks(t *testing.T) { engine(t, withChecks()) }

// custom is a model of one statement; its rule and METADATA can be replaced.
func custom(replace ...string) fstest.MapFS {
	text := strings.NewReplacer(replace...).Replace(`# METADATA
# title: Our own
# description: A model of one statement.
# custom:
#   highest: 2
#   threshold: 0.5
#   substance_from: 3
#   floor: O2.0
#   axes: [{id: ONE, title: One}]
# schemas:
#   - input: schema.input
package ours

import data.lib

# METADATA
# title: Analysis
# description: Code is analysed.
# custom:
#   axis: ONE
#   stage: 2
#   strength: direct
#   bar: present
#   effort: 1
#   remedy: Analyse it.
verdict["O2.0"] := lib.verdict({}, "sec.sast@wired")
`)
	return fstest.MapFS{"ours/ours.rego": {Data: []byte(text)}}
}

func TestCustomModel(t *testing.T) {
	e := engine(t, WithBuiltin(devsecops), WithModel(custom()))
	v := decide(t, e, service(e.Signals()))
	if len(v) != 2 || v[1].ID != "ours" {
		t.Fatalf("got %d models, want the built-in one and ours", len(v))
	}
	want := ModelVerdict{
		ID: "ours", Title: "Our own", Stage: Stage{Reached: 2, Possible: 2, Highest: 2, Observed: 2}, Coverage: Coverage{1, 1}, Next: []string{},
		Axes: []AxisVerdict{{ID: "ONE", Title: "One", Stage: Stage{Reached: 2, Possible: 2, Highest: 2, Observed: 2}, Coverage: Coverage{1, 1}}},
		Statements: []Verdict{{
			ID: "O2.0", Axis: "ONE", Stage: 2, Title: "Analysis", Status: Met, Remedy: "Analyse it.", Points: 1, Possible: 1,
			Because:  "codeql runs in the pipeline (.github/workflows/codeql.yml:41) and can fail it",
			Evidence: v[1].Statements[0].Evidence, Lacks: []string{}, Settles: []string{},
		}},
	}
	if diff := cmp.Diff(want, v[1]); diff != "" {
		t.Errorf("verdict (-want +got):\n%s", diff)
	}
}

func TestNewRefuses(t *testing.T) {
	rule := `lib.verdict({}, "sec.sast@wired")`
	own := `{"status": "met", "because": "x", "evidence": [], "lacks": [], "settles": [], "points": 1, "possible": 1}`
	tests := []struct {
		name    string
		replace []string
		want    string // a part of the error
	}{
		{"a rule without METADATA", []string{"# METADATA\n# title: Analysis\n", "# title: Analysis\n"}, "has no METADATA"},
		{"METADATA without a title", []string{"# title: Analysis\n", ""}, "lacks title"},
		{"METADATA without a remedy", []string{"#   remedy: Analyse it.\n", ""}, "lacks remedy"},
		{"METADATA without a stage", []string{"#   stage: 2\n", ""}, "stage 0 is not between"},
		{"METADATA that nobody reads", []string{"#   effort: 1", "#   effort: 1\n#   efort: 1"}, "efort"},
		{"an axis that is not there", []string{"axis: ONE", "axis: TWO"}, `axis "TWO"`},
		{"a strength that is not there", []string{"strength: direct", "strength: strong"}, `strength "strong"`},
		{"a floor that is not there", []string{"floor: O2.0", "floor: O9"}, `floor "O9"`},
		{"a package without METADATA", []string{"# custom:\n#   highest", "# costum:\n#   highest"}, "METADATA of the package"},
		{"two statements of one id", []string{rule, rule + "\n\nverdict[\"O2.0\"] := lib.floor\n"}, "O2.0"},
		{"an id that is computed", []string{`verdict["O2.0"]`, `verdict[id]`, rule, own + ` if some id in ["a"]`}, "literal"},
		{"a rung that is not there", []string{"@wired", "@wierd"}, `rung "wierd"`},
		{"a requirement without a rung", []string{"@wired", ""}, "want SIGNAL@RUNG"},
		{"a signal that is computed", []string{rule, `lib.verdict({}, lib.heeded(concat(".", ["sec", "sast"])))`}, "literal signal"},
		{"a condition on history that is computed", []string{rule, `lib.verdict({}, lib.history(sprintf("%s", ["squash_share >= 1"]), "x"))`}, "literal condition"},
		{"a measure that is not there", []string{rule, `lib.verdict({}, lib.history("merge_cadense >= 1", "x"))`}, `ours/ours.rego:26:48: condition "merge_cadense >= 1": there is no measure "merge_cadense"`},
		{"an operator that is not there", []string{rule, `lib.verdict({}, lib.history("squash_share == 1", "x"))`}, `operator "=="`},
		{"a threshold that is no number", []string{rule, `lib.verdict({}, lib.history("squash_share >= one", "x"))`}, `"one" is no number`},
		{"a condition without a threshold", []string{rule, `lib.verdict({}, lib.history("squash_share", "x"))`}, "want MEASURE OPERATOR NUMBER"},
		{"a typo in the path of the input", []string{rule, own + ` if input.sgnals["sec.sast"].rung > 2`, "import data.lib\n", ""}, `ours/ours.rego:25:129: input has no "sgnals"; did you mean "signals"?`},
		{"a function that is not there", []string{"lib.verdict({}", "lib.verdikt({}"}, `ours/ours.rego:26:20: there is no function lib.verdikt; did you mean "lib.verdict"?`},
		{"a model of a taken name", []string{"package ours", "package devsecops"}, "taken"},
		{"a model in the place of lib", []string{"package ours", "package lib", "import data.lib\n", "", rule, own}, "taken"},
		{"a package of two words", []string{"package ours", "package our.own"}, "want one word"},
		{"no Rego", []string{"package ours", "packge ours"}, "ours/ours.rego:12:1: package expected"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(context.Background(), WithModel(custom(test.replace...)))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want one with %q", err, test.want)
			}
		})
	}
	t.Run("an empty folder", func(t *testing.T) {
		if _, err := New(context.Background(), WithModel(fstest.MapFS{})); err == nil {
			t.Error("no error")
		}
	})
	t.Run("a signal that is not there", func(t *testing.T) {
		if _, err := New(context.Background(), WithSignals([]string{"ci.test"})); err == nil || !strings.Contains(err.Error(), "there is no signal") {
			t.Errorf("error is %v", err)
		}
		if _, err := New(context.Background(), WithSignals(engine(t).Signals())); err != nil {
			t.Error(err)
		}
	})
}

// TestUnsafe holds that no model can ask what is not in the evidence.
func TestUnsafe(t *testing.T) {
	for _, call := range []string{
		`http.send({"method": "GET", "url": "https://example.com"})`,
		`net.lookup_ip_addr("example.com")`,
		`opa.runtime()`,
		`time.now_ns()`,
		`rand.intn("x", 10)`,
		`uuid.rfc4122("x")`,
		`trace("x")`,
	} {
		t.Run(call, func(t *testing.T) {
			replace := []string{`lib.verdict({}, "sec.sast@wired")`, "lib.floor if " + call}
			_, err := New(context.Background(), WithModel(custom(replace...)))
			name, _, _ := strings.Cut(call, "(")
			if err == nil || !strings.Contains(err.Error(), name+" is not for models") {
				t.Errorf("error is %v", err)
			}
		})
	}
	if allowed := capabilities().AllowNet; allowed == nil || len(allowed) > 0 {
		t.Errorf("hosts that may be called: %v, want an empty list", allowed)
	}
	for _, b := range capabilities().Builtins {
		if b.Nondeterministic {
			t.Errorf("%s is allowed and answers differently each time", b.Name)
		}
	}
}

func TestDecideRefuses(t *testing.T) {
	rule := `lib.verdict({}, "sec.sast@wired")`
	// own makes a rule that answers by itself, with one part of the answer replaced.
	own := func(old, new string) []string {
		answer := `{"status": "met", "because": "x", "settles": [], "points": 1, "possible": 1}`
		return []string{rule, strings.Replace(answer, old, new, 1), "import data.lib\n", ""}
	}
	tests := []struct {
		name    string
		replace []string
		doc     func(*evidence.Document)
		want    string
	}{
		{"a rule that is undefined", []string{rule, rule + ` if input.profile == "library"`}, nil, "its rule is undefined"},
		{"a status that is not there", own("met", "fine"), nil, `status "fine"`},
		{"points that do not fit", own(`"points": 1`, `"points": 0.5`), nil, "counts 1, not 0.5"},
		{"less possible than shown", own(`"possible": 1`, `"possible": 0`), nil, "possible is 0"},
		{"a quarter", own(`met", "because": "x", "settles": [], "points": 1, "possible": 1`, `partial", "because": "x", "settles": ["y"], "points": 0.5, "possible": 0.75`), nil, "no number of halves"},
		{"no reason", own(`"x"`, `""`), nil, "no reason"},
		{"a field that nobody reads", own(`"because"`, `"becuase"`), nil, "becuase"},
		{"a profile that is not there", nil, func(d *evidence.Document) { d.Profile = "libary" }, `no profile "libary"`},
		{"a document without a signal", nil, func(d *evidence.Document) { delete(d.Signals, "sec.sast") }, `no signal "sec.sast"`},
		{"evidence without an id", nil, func(d *evidence.Document) { d.Signals["sec.sast"].Evidence[0].ID = "" }, "has no id"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := engine(t, WithModel(custom(test.replace...)))
			doc := service(e.Signals())
			if test.doc != nil {
				test.doc(doc)
			}
			_, err := e.Decide(context.Background(), doc)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want one with %q", err, test.want)
			}
		})
	}
	if _, err := engine(t).Decide(context.Background(), nil); err == nil {
		t.Error("no document: no error")
	}
}

// TestProfiles holds that the policies name no profile that no document can have.
func TestProfiles(t *testing.T) {
	quoted := regexp.MustCompile(`"((?:(?:internal-it|infrastructure)\.)?[a-z-]+)":`)
	known := map[string]bool{}
	for _, p := range Profiles() {
		known[p] = true
	}
	named := map[string]bool{}
	for _, file := range regoFiles(t) {
		text, err := fsRead(file)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(Builtin(), path.Dir(file)) || strings.HasSuffix(file, "_test.rego") {
			continue
		}
		for _, m := range quoted.FindAllStringSubmatch(text, -1) {
			named[m[1]] = true
			if !known[m[1]] {
				t.Errorf("%s names the profile %q", file, m[1])
			}
		}
	}
	for p := range known {
		if p != "product-service" && !named[p] {
			t.Errorf("no policy names the profile %q", p)
		}
	}
}

// TestEachStatementIsTested holds that a statement comes with its Rego tests.
func TestEachStatementIsTested(t *testing.T) {
	var all strings.Builder
	for _, file := range regoFiles(t) {
		text, err := fsRead(file)
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(text)
	}
	for _, m := range engine(t).Models() {
		for _, s := range m.Statements {
			prefix := "\ntest_" + strings.ReplaceAll(strings.ToLower(s.ID), ".", "_") + "_"
			wanted := []string{"", "not_applicable", "unknown"}
			switch {
			case s.Stage == 1:
				wanted = wanted[:1] // the floor
			case s.Stage == 0:
				wanted = wanted[:2] // what is said of kinds of repository is always known
			}
			for _, status := range wanted {
				if !strings.Contains(all.String(), prefix+status) {
					t.Errorf("%s: there is no test %s", s.ID, strings.TrimSpace(prefix+status))
				}
			}
		}
	}
}

func TestVerdicts(t *testing.T) {
	e := engine(t, withChecks()) // what the policies are, not what was written down of them
	golden(t, "testdata/service.json", indented(t, decide(t, e, service(e.Signals()))))
	golden(t, "testdata/helpdesk.json", indented(t, decide(t, e, of(service(e.Signals()), "internal-it.helpdesk"))))
}

// TestUnstaged holds that a kind of repository which the floor does not apply
// to gets no stage, and the reason, though some statements are judged.
func TestUnstaged(t *testing.T) {
	e := engine(t)
	for _, profile := range []string{"template-or-example", "archived"} {
		doc := service(e.Signals())
		doc.Profile = profile
		v := decide(t, e, doc)[0]
		if v.Unstaged == "" || len(v.Next) != 0 {
			t.Errorf("%s: unstaged because %q, next %v", profile, v.Unstaged, v.Next)
		}
		for i, s := range stages(v) {
			if s != (Stage{}) {
				t.Errorf("%s: stage %d of the list is %+v", profile, i, s)
			}
		}
	}
	if v := decide(t, e, service(e.Signals()))[0]; v.Unstaged != "" {
		t.Errorf("a service is unstaged because %q", v.Unstaged)
	}
}

// A template is judged as what it is a template of.
func TestTemplates(t *testing.T) {
	e := engine(t)
	doc := service(e.Signals())
	doc.Profile = "library"
	want := decide(t, e, doc)
	doc.Profile, doc.Of = "template-or-example", "library"
	if diff := cmp.Diff(want, decide(t, e, doc)); diff != "" {
		t.Errorf("a template of a library (-library +template):\n%s", diff)
	}
}
