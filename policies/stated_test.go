package policies

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// verdictOn is what a model said of one statement.
func verdictOn(t *testing.T, all []ModelVerdict, id string) Verdict {
	t.Helper()
	for _, m := range all {
		for _, v := range m.Statements {
			if v.ID == id {
				return v
			}
		}
	}
	t.Fatalf("there is no statement %q", id)
	return Verdict{}
}

// of returns a document as one of a profile.
func of(doc *evidence.Document, profile string) *evidence.Document {
	doc.Profile = profile
	return doc
}

func TestBuiltin(t *testing.T) {
	ctx := context.Background()
	tests := []struct {
		name   string
		opts   []Option
		models []string
		judges []string // more of them where a model rests on others
	}{
		{"all", nil, []string{devsecops, itsm}, []string{devsecops, itsm}},
		{"one", []Option{WithBuiltin(devsecops)}, []string{devsecops}, []string{devsecops}},
		{"one that rests on another", []Option{WithBuiltin(itsm)}, []string{itsm}, []string{devsecops, itsm}},
		{"one's own alone", []Option{WithBuiltin(), WithModel(custom())}, []string{"ours"}, []string{"ours"}},
		{
			"one's own that rests on another",
			[]Option{WithBuiltin(), WithModel(custom(`"sec.sast@wired"`, `lib.stated("D2.1b")`))},
			[]string{"ours"}, []string{devsecops, "ours"},
		},
		{
			"one's own that rests on one that rests on another",
			[]Option{WithBuiltin(), WithModel(custom(`"sec.sast@wired"`, `lib.stated("I4.1")`))},
			[]string{"ours"}, []string{devsecops, itsm, "ours"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := engine(t, test.opts...)
			var models, judges, decided []string
			for _, m := range e.Models() {
				models = append(models, m.ID)
			}
			for _, m := range e.models {
				judges = append(judges, m.ID)
			}
			for _, v := range decide(t, e, service(append(e.Signals(), engine(t).Signals()...))) {
				decided = append(decided, v.ID)
			}
			for what, diff := range map[string]string{
				"models":   cmp.Diff(test.models, models),
				"judges":   cmp.Diff(test.judges, judges),
				"verdicts": cmp.Diff(test.models, decided),
			} {
				if diff != "" {
					t.Errorf("%s (-want +got):\n%s", what, diff)
				}
			}
		})
	}
	if _, err := New(ctx, WithBuiltin("devsecop")); err == nil || !strings.Contains(err.Error(), "devsecop") {
		t.Errorf("a model that is not there: error is %v", err)
	}
}

// TestOneAlone holds that it makes no difference to the verdicts of a model
// whether those of another are shown.
func TestOneAlone(t *testing.T) {
	all := engine(t)
	for _, id := range Builtin() {
		one := engine(t, WithBuiltin(id))
		for _, profile := range Profiles() {
			doc := of(service(all.Signals()), profile)
			both, alone := decide(t, all, doc), decide(t, one, doc)[0]
			both = slices.DeleteFunc(both, func(v ModelVerdict) bool { return v.ID != id })
			both[0].Leads, both[0].Serves, both[0].Aside = true, false, false
			if diff := cmp.Diff(both[0], alone); diff != "" {
				t.Errorf("%s of %s, with (-) and without (+) the others:\n%s", id, profile, diff)
			}
		}
	}
}

func TestLead(t *testing.T) {
	e := engine(t, WithModel(custom()))
	type standing struct{ Leads, Serves, Aside bool }
	leads, serves, aside, beside := standing{Leads: true}, standing{Serves: true}, standing{Aside: true}, standing{}
	tests := map[string][]standing{
		"product-service":      {leads, aside, beside},
		"library":              {leads, aside, beside},
		"infrastructure":       {leads, aside, beside},
		"docs-data":            {leads, aside, beside},
		"internal-it.helpdesk": {serves, leads, beside},
		"internal-it.iam":      {serves, leads, beside},
		"internal-it.endpoint": {serves, leads, beside},
		"saas-config":          {serves, leads, beside},
	}
	for profile, want := range tests {
		var got []standing
		for _, v := range decide(t, e, of(service(e.Signals()), profile)) {
			got = append(got, standing{v.Leads, v.Serves, v.Aside})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", profile, diff)
		}
	}
	// The last that leads for a profile leads it, and somebody always does.
	leading := engine(t, WithModel(custom("#   highest: 2", "#   highest: 2\n#   leads: [product-service]")))
	if v := decide(t, leading, service(leading.Signals())); v[0].Leads || !v[0].Aside || !v[2].Leads {
		t.Errorf("one's own does not lead: %v, %v", v[0].Leads, v[2].Leads)
	}
	if v := decide(t, engine(t, WithBuiltin(itsm)), service(e.Signals())); !v[0].Leads {
		t.Error("of a model alone, none leads")
	}
}

// TestUnserved holds that ITSM has no stage for whoever delivers no services,
// and the reason.
func TestUnserved(t *testing.T) {
	e := engine(t)
	for _, profile := range Profiles() {
		v := decide(t, e, of(service(e.Signals()), profile))[1]
		served := slices.Contains([]string{"product-service", "infrastructure", "internal-it.helpdesk", "internal-it.iam", "internal-it.endpoint", "saas-config"}, profile)
		if served != (v.Unstaged == "") || served != v.Stage.Known() {
			t.Errorf("%s: unstaged because %q, stage %v", profile, v.Unstaged, v.Stage)
		}
		if !served && !strings.HasPrefix(v.Unstaged, "a") {
			t.Errorf("%s: unstaged because %q, which is not why", profile, v.Unstaged)
		}
	}
}

// TestBridgedReasons holds the sentences about what earlier models say.
func TestBridgedReasons(t *testing.T) {
	e := engine(t)
	deploys := evidence.Evidence{Signal: "deploy.automated", Tool: "kubectl", Rung: evidence.Enforced, Path: "cd.yml", Line: 30, Source: evidence.SourcePipeline}
	gitops := evidence.Evidence{Signal: "iac.gitops", Tool: "flux", Rung: evidence.Configured, Path: "flux.yaml", Line: 1, Source: evidence.SourceInfra}
	builds := evidence.Evidence{Signal: "ci.build", Tool: "make", Rung: evidence.Wired, Path: "ci.yml", Line: 9, Source: evidence.SourcePipeline}
	updates := evidence.Evidence{Signal: "sec.dependency-update", Tool: "dependabot", Rung: evidence.Configured, Path: "dependabot.yml", Line: 1, Source: evidence.SourceFile}
	form := evidence.Evidence{
		Signal: "itsm.request-forms", Tool: "issue-forms", Rung: evidence.Configured, Path: "bug.yml", Line: 3, Source: evidence.SourceContent,
		Counters: []evidence.Counter{{Kind: evidence.Indirect, Path: "bug.yml", Line: 3}},
	}
	entry := func(path string) evidence.Evidence {
		return evidence.Evidence{Signal: "plat.catalog-entry", Tool: "backstage", Rung: evidence.Configured, Path: path, Line: 1, Source: evidence.SourceInfra}
	}
	started := evidence.Evidence{Signal: "plat.self-service", Tool: "gitlab-ci", Rung: evidence.Wired, Path: ".gitlab-ci.yml", Line: 4, Source: evidence.SourcePipeline}
	tests := []struct {
		name, profile, id string
		sightings         []evidence.Evidence
		status            Status
		because           string
		stated            []string
	}{
		{
			"the same evidence is told once", "internal-it.helpdesk", "I4.1", []evidence.Evidence{deploys}, Met,
			"kubectl runs in the pipeline (cd.yml:30) and can fail it", []string{"D2.1b"},
		},
		{
			"another's verdict alone", "saas-config", "I4.1", []evidence.Evidence{gitops}, Met,
			"D2.1b (code begins to deploy software) is met: there is a GitOps controller (flux, flux.yaml:1)", []string{"D2.1b"},
		},
		{
			"some of it", "internal-it.iam", "I4.1", []evidence.Evidence{builds, updates}, Partial,
			"D3.0 (automation increases) is met in part: make runs in the pipeline (ci.yml:9); not seen: automation for joiners and leavers or a link to the ticket system" +
				" or self-service or an automated deployment or infrastructure code that the pipeline applies or a desktop package built by the pipeline or a current client for identities",
			[]string{"D3.0"},
		},
		{
			"no bridge to a product", "product-service", "I4.1", []evidence.Evidence{deploys}, Partial,
			"kubectl runs in the pipeline (cd.yml:30) and can fail it; not seen: automation for joiners and leavers or a link to the ticket system or self-service", nil,
		},
		{
			"what the pipeline itself gives", "product-service", "I4.1", []evidence.Evidence{started}, Met,
			"there is self-service (gitlab-ci, .gitlab-ci.yml:4)", nil,
		},
		{
			"what is only implied", "product-service", "I2.0", []evidence.Evidence{form}, Unknown,
			"no sign of a service catalogue or a catalogue entry or request forms beyond what bug.yml:3 implies in what was read, which is not all that could show it", nil,
		},
		{
			"one of several places", "product-service", "I2.1", []evidence.Evidence{entry("a.yaml"), entry("b.yaml")}, Partial,
			"there is a catalogue entry (backstage, a.yaml:1), where 3 are asked; not seen: a service catalogue", nil,
		},
		{
			"what only a person can say", "internal-it.iam", "I5.0", nil, Unknown,
			"nothing that was read can show a partnership that its business owner confirms", nil,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			v := verdictOn(t, decide(t, e, of(see(blank(e.Signals()), test.sightings...), test.profile)), test.id)
			if v.Status != test.status {
				t.Errorf("status is %s, want %s", v.Status, test.status)
			}
			if diff := cmp.Diff(test.because, v.Because); diff != "" {
				t.Errorf("reason (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.stated, v.Stated); diff != "" {
				t.Errorf("stated (-want +got):\n%s", diff)
			}
		})
	}
}

// TestBridgesCite holds that who rests on a verdict rests on its evidence.
func TestBridgesCite(t *testing.T) {
	e := engine(t)
	all := decide(t, e, of(service(e.Signals()), "internal-it.helpdesk"))
	v, d := verdictOn(t, all, "I4.1"), verdictOn(t, all, "D2.1b")
	for _, id := range d.Evidence {
		if !slices.Contains(v.Evidence, id) {
			t.Errorf("I4.1 rests on D2.1b and not on its evidence %s: %v", id, v.Evidence)
		}
	}
}

// judgedBy has the ITSM rules judge a document with other verdicts of the
// earlier model than it would get.
func judgedBy(t *testing.T, e *Engine, doc *evidence.Document, earlier []Verdict) *ModelVerdict {
	t.Helper()
	in, err := input(doc, doc.Profile, e.asks, e.conditions)
	if err != nil {
		t.Fatal(err)
	}
	before := stated{}
	before.add(earlier)
	v, err := e.judge(context.Background(), &e.models[1], in, before, doc)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestMoreBridges: that an earlier model holds more never lowers a verdict or a
// stage, and where the model does not lead it changes none.
func TestMoreBridges(t *testing.T) {
	each(t, func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) {
		earlier := decide(t, e, doc)[0].Statements
		before := judgedBy(t, e, doc, earlier)
		raised := slices.Clone(earlier)
		for i := range raised {
			if v := &raised[i]; v.Status != NotApplicable && r.IntN(3) == 0 {
				v.Status, v.Points, v.Possible, v.Settles = Met, 1, 1, nil
			}
		}
		after := judgedBy(t, e, doc, raised)
		inside := slices.Contains(e.models[1].Leads, doc.Profile)
		for i, v := range after.Statements {
			was := before.Statements[i]
			if v.Points < was.Points || !inside && v.Points != was.Points {
				t.Errorf("%s: %v points, and %v where more is held", v.ID, was.Points, v.Points)
			}
			if !inside && len(v.Stated) > 0 {
				t.Errorf("%s rests on %v", v.ID, v.Stated)
			}
		}
		was := stages(*before)
		for i, s := range stages(*after) {
			if atLeastOne(s.Reached) < atLeastOne(was[i].Reached) {
				t.Errorf("stage %d of the list: %+v, and %+v where more is held", i, was[i], s)
			}
		}
	})
}

// TestRemarks: what is a remark changes no stage, no coverage and no plan.
func TestRemarks(t *testing.T) {
	statuses := []Verdict{{Status: Met, Points: 1, Possible: 1}, {Status: Unmet}, {Status: Unknown, Possible: 1}, {Status: NotApplicable}}
	each(t, func(t *testing.T, r *rand.Rand, e *Engine, doc *evidence.Document) {
		m, v := &e.models[1], decide(t, e, doc)[1]
		changed := slices.Clone(v.Statements)
		remarks := 0
		for i := range changed {
			if changed[i].Remark {
				remarks++
				other := statuses[r.IntN(len(statuses))]
				changed[i].Status, changed[i].Points, changed[i].Possible = other.Status, other.Points, other.Possible
			}
		}
		if remarks == 0 {
			t.Fatal("the model has no remarks")
		}
		s, err := e.stages(context.Background(), m, changed)
		if err != nil {
			t.Fatal(err)
		}
		if reason, ok := m.unstaged(changed); ok || v.Unstaged != "" {
			if reason != v.Unstaged {
				t.Errorf("unstaged because %q, and %q with other remarks", v.Unstaged, reason)
			}
			return
		}
		got := []Stage{s.Whole.Stage}
		for _, a := range s.Axes {
			got = append(got, a.Stage)
		}
		want := stages(v)
		for i := range want {
			want[i].Observed = 0
		}
		for i := range got {
			got[i].Observed = 0
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("stages with other remarks (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(v.Coverage, s.Whole.Coverage); diff != "" {
			t.Errorf("coverage with other remarks (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(v.Plan, plan(m, everyStatement, changed, s.Whole.Stopped)); diff != "" {
			t.Errorf("plan with other remarks (-want +got):\n%s", diff)
		}
	})
}

// TestBridgesRefused holds what is wrong with a model that rests on others, or
// that says more than it judges.
func TestBridgesRefused(t *testing.T) {
	asks := `"sec.sast@wired"`
	tests := []struct {
		name    string
		replace []string
		want    string
	}{
		{"a statement that is not there", []string{asks, `lib.stated("D9.9")`}, `ours/ours.rego:26`},
		{"a statement of its own", []string{asks, `lib.stated("O2.0")`}, `there is no statement "O2.0"`},
		{"a statement that is computed", []string{asks, `lib.stated(concat("", ["D2", ".0"]))`}, "literal statement"},
		{"a statement of another's id", []string{`"O2.0"`, `"D2.0"`, "floor: O2.0", "floor: D2.0"}, `"D2.0" stands in model "devsecops" already`},
		{"a profile that is not there", []string{"#   highest: 2", "#   highest: 2\n#   leads: [libary]"}, "libary"},
		{"food for what is not there", []string{"#   effort: 1", "#   effort: 1\n#   remark: true\n#   feeds: [O9.9]"}, `feeds "O9.9"`},
		{"food by what is no remark", []string{"#   effort: 1", "#   effort: 1\n#   feeds: [O2.0]"}, "only a remark"},
		{"a statement of no stage", []string{"#   axis: ONE\n#   stage: 2\n", ""}, "stage 0"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(context.Background(), WithModel(custom(test.replace...)))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want one with %q", err, test.want)
			}
		})
	}
}
