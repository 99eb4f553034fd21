package delta

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/policies"
)

// step is a sighting of a pipeline step.
func step(signal, tool string, rung evidence.Rung, path string, line int, text string, kinds ...evidence.CounterKind) evidence.Sighting {
	e := evidence.Evidence{Signal: signal, Tool: tool, Rung: rung, Role: evidence.Product, Path: path, Line: line, Text: text, Source: evidence.SourcePipeline}
	for _, kind := range kinds {
		e.Counters = append(e.Counters, evidence.Counter{Kind: kind, Path: path, Line: line + 1, Text: "continue-on-error: true"})
	}
	e.Fingerprint = e.Print()
	return evidence.Sighting{Evidence: e, Counts: true}
}

func demoted(s evidence.Sighting, role evidence.Role) evidence.Sighting {
	s.Role, s.Counts = role, false
	return s
}

const ci = ".github/workflows/ci.yml"

func TestCompareSightings(t *testing.T) {
	scan := step("sec.dependency-scan", "trivy", evidence.Enforced, ci, 41, "trivy fs .")
	for _, test := range []struct {
		name       string
		base, head []evidence.Sighting
		renamed    map[string]string
		want       []string // kind, sole, sentence
		title      string
	}{
		{
			name: "the same", base: []evidence.Sighting{scan}, head: []evidence.Sighting{scan},
			title: "No change: stage 3 of 6",
		},
		{
			name: "lines shift",
			base: []evidence.Sighting{scan},
			head: []evidence.Sighting{step("sec.dependency-scan", "trivy", evidence.Enforced, ci, 52, "trivy  fs .")},
		},
		{
			name: "the command is another, and as strong",
			base: []evidence.Sighting{scan},
			head: []evidence.Sighting{step("sec.dependency-scan", "trivy", evidence.Enforced, ci, 41, "trivy fs --severity HIGH .")},
		},
		{
			name: "the only one is gone", base: []evidence.Sighting{scan},
			want:  []string{"lost sole the only blocking dependency scan is gone"},
			title: "The only blocking dependency scan is gone",
		},
		{
			name: "one of two is gone",
			base: []evidence.Sighting{scan, step("sec.dependency-scan", "osv-scanner", evidence.Enforced, ci, 60, "osv-scanner -r .")},
			head: []evidence.Sighting{step("sec.dependency-scan", "osv-scanner", evidence.Enforced, ci, 60, "osv-scanner -r .")},
			want: []string{"lost one sighting of a dependency scan is gone"},
		},
		{
			name:  "the blocking one of two is gone",
			base:  []evidence.Sighting{scan, step("sec.dependency-scan", "osv-scanner", evidence.Wired, ci, 60, "osv-scanner -r .")},
			head:  []evidence.Sighting{step("sec.dependency-scan", "osv-scanner", evidence.Wired, ci, 60, "osv-scanner -r .")},
			want:  []string{"lost sole the only blocking dependency scan is gone"},
			title: "The only blocking dependency scan is gone",
		},
		{
			name:  "it cannot fail any more",
			base:  []evidence.Sighting{scan},
			head:  []evidence.Sighting{step("sec.dependency-scan", "trivy", evidence.Wired, ci, 41, "trivy fs .", evidence.NonBlocking)},
			want:  []string{"weakened sole the only blocking dependency scan cannot fail the pipeline any more: continue-on-error is set"},
			title: "The only blocking dependency scan cannot fail the pipeline…",
		},
		{
			name: "another file by the same content", base: []evidence.Sighting{scan},
			head:    []evidence.Sighting{step("sec.dependency-scan", "trivy", evidence.Enforced, "x.yml", 41, "trivy fs .")},
			renamed: map[string]string{ci: "x.yml"},
			want:    []string{"moved dependency scan moved from .github/workflows/ci.yml"},
		},
		{
			name: "it stands among examples now", base: []evidence.Sighting{scan},
			head: []evidence.Sighting{demoted(scan, evidence.Example)},
			want: []string{"weakened sole the only blocking dependency scan stands where it does not count (example)"},
		},
		{
			name: "a new one", head: []evidence.Sighting{scan},
			want:  []string{"gained sole new: a dependency scan that can fail the pipeline"},
			title: "New: a dependency scan that can fail the pipeline",
		},
		{
			name: "what speaks against a practice is bad news when it comes",
			head: []evidence.Sighting{
				step("test.unit", "go", evidence.Configured, "a_test.go", 1, "a_test.go"),
				step("iac.snowflake", "ssh", evidence.Wired, ci, 9, "ssh host systemctl restart app"),
			},
			want:  []string{"gained sole new: a server that is changed in place", "gained sole new: unit tests that no change starts"},
			title: "New: a server that is changed in place",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := Compare(Side{Sightings: test.base}, Side{Sightings: test.head}, Options{Renamed: func(path string) string { return test.renamed[path] }})
			var got []string
			for i := range d.Changes {
				c := &d.Changes[i]
				line := string(c.Kind) + " "
				if c.Sole {
					line += "sole "
				}
				got = append(got, line+c.Sentence())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
			if title := d.Title("stage 3 of 6"); test.title != "" && title != test.title {
				t.Errorf("title %q, want %q", title, test.title)
			}
		})
	}
}

// A scanner stops to look into files when enough showed the same.
func TestCompareHeedsThatScannersStopLooking(t *testing.T) {
	var base []evidence.Sighting
	for i := range 6 {
		s := step("test.security", "authz", evidence.Configured, fmt.Sprintf("t%d_test.go", i), 3, fmt.Sprintf("status %d", i))
		s.Source = evidence.SourceContent
		base = append(base, s)
	}
	if d := Compare(Side{Sightings: base}, Side{Sightings: base[:4]}, Options{}); !d.Empty() {
		t.Errorf("with four left, want no change, got %+v", d.Changes)
	}
	if d := Compare(Side{Sightings: base}, Side{Sightings: base[:3]}, Options{}); len(d.Changes) != 3 {
		t.Errorf("with three left, want three lost, got %+v", d.Changes)
	}
}

// verdicts is one model with one axis and one statement about a signal.
func verdicts(status policies.Status, points float64, reached int) []policies.ModelVerdict {
	return []policies.ModelVerdict{{
		ID: "m", Title: "Model", Stage: policies.Stage{Reached: reached, Possible: 6, Highest: 6},
		Axes:       []policies.AxisVerdict{{ID: "SEC", Title: "Security", Stage: policies.Stage{Reached: reached, Possible: 6, Highest: 6}}},
		Statements: []policies.Verdict{{ID: "S1", Axis: "SEC", Title: "Scans", Status: status, Points: points, Because: "so"}},
	}}
}

func TestCompareVerdicts(t *testing.T) {
	scan := step("sec.dependency-scan", "trivy", evidence.Enforced, ci, 41, "trivy fs .")
	model := policies.Model{ID: "m", Statements: []policies.Statement{{ID: "S1", Signals: []string{"sec.dependency-scan"}}}}
	base := Side{Commit: "b", Sightings: []evidence.Sighting{scan}, Verdicts: verdicts(policies.Met, 1, 4)}
	head := Side{Commit: "h", Verdicts: verdicts(policies.Partial, 0.5, 3)}
	d := Compare(base, head, Options{Models: []policies.Model{model}})
	want := &Delta{
		Base:       "b",
		Changes:    []Change{{Kind: Lost, Signal: "sec.dependency-scan", Tool: "trivy", Sole: true, Before: &scan.Evidence}},
		Statements: []Statement{{Model: "m", ID: "S1", Axis: "SEC", Title: "Scans", Before: policies.Met, After: policies.Partial, Points: -0.5, Because: "so", Changes: []int{0}}},
		Stages: []Stage{
			{Model: "m", Title: "Model", Before: 4, After: 3},
			{Model: "m", Axis: "SEC", Title: "Security", Before: 4, After: 3},
		},
	}
	if diff := cmp.Diff(want, d); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !d.Regressed() || !d.Worse() {
		t.Error("a statement and a stage are worse, and the delta does not say so")
	}
	if got, want := d.Title(""), "Security 4 -> 3: the only blocking dependency scan is gone"; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
	back := Compare(head, base, Options{Models: []policies.Model{model}})
	if back.Regressed() || back.Worse() {
		t.Error("the way back is no regression")
	}
	if got, want := back.Title(""), "Security 3 -> 4"; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
}

// random returns sightings as a repository could show them.
func random(r *rand.Rand) []evidence.Sighting {
	var list []evidence.Sighting
	places := map[string]bool{} // a scanner has one sighting of a signal by a tool for each place
	for range r.IntN(12) {
		s := step(
			[]string{"sec.sast", "test.unit", "iac.snowflake"}[r.IntN(3)], []string{"a", "b"}[r.IntN(2)],
			evidence.Rung(1+r.IntN(5)), fmt.Sprintf("f%d", r.IntN(4)), 1+r.IntN(9), fmt.Sprintf("text %d", r.IntN(4)),
		)
		if r.IntN(4) == 0 {
			s = demoted(s, evidence.Fixture)
		}
		if r.IntN(3) == 0 {
			s.Source = evidence.SourceContent
		}
		place := fmt.Sprint(s.Signal, s.Tool, s.Path, s.Line)
		if !places[place] {
			places[place] = true
			list = append(list, s)
		}
	}
	return list
}

func TestLaws(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 1))
		a, b := random(r), random(r)
		if d := Compare(Side{Sightings: a}, Side{Sightings: a}, Options{}); len(d.Changes) != 0 {
			t.Fatalf("seed %d: against itself %+v", seed, d.Changes)
		}
		shuffled := append([]evidence.Sighting{}, b...)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		d := Compare(Side{Sightings: a}, Side{Sightings: b}, Options{})
		if diff := cmp.Diff(d, Compare(Side{Sightings: a}, Side{Sightings: shuffled}, Options{})); diff != "" {
			t.Fatalf("seed %d: another order, another delta:\n%s", seed, diff)
		}
		back := Compare(Side{Sightings: b}, Side{Sightings: a}, Options{})
		if diff := cmp.Diff(reversed(d), back.Changes, cmpopts.SortSlices(less), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("seed %d: the way back (-want +got):\n%s", seed, diff)
		}
		renamed := make([]evidence.Sighting, len(a))
		for i, s := range a {
			s.Path = "moved/" + s.Path
			s.Fingerprint = s.Print()
			renamed[i] = s
		}
		for _, names := range []func(string) string{nil, func(path string) string { return "moved/" + path }} {
			if d := Compare(Side{Sightings: a}, Side{Sightings: renamed}, Options{Renamed: names}); !d.Empty() {
				t.Fatalf("seed %d: renamed %+v", seed, d.Changes)
			}
		}
	}
}

func reversed(d *Delta) []Change {
	back := map[Kind]Kind{Gained: Lost, Lost: Gained, Weakened: Strengthened, Strengthened: Weakened, Moved: Moved}
	var changes []Change
	for _, c := range d.Changes {
		c.Kind, c.Before, c.After = back[c.Kind], c.After, c.Before
		changes = append(changes, c)
	}
	return changes
}

func less(a, b Change) bool { return key(a) < key(b) }

func key(c Change) string {
	text := string(c.Kind) + c.Signal + c.Tool
	for _, e := range []*evidence.Evidence{c.Before, c.After} {
		if e != nil {
			text += fmt.Sprintf("|%s:%d %s %v %v %v", e.Path, e.Line, e.Text, e.Rung, e.Role, e.Source)
		} else {
			text += "|"
		}
	}
	return text
}
