package policies

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// take exempts all sightings of a signal, as a scanner does.
func take(doc *evidence.Document, signal string) *evidence.Document {
	after := clone(doc)
	s := after.Signals[signal]
	x := evidence.Exemption{Signal: signal, Standing: evidence.InDate, Path: ".stagecheck.yaml", Line: 9, Evidence: s.Evidence, Count: len(s.Evidence)}
	s.Evidence, s.Count = nil, 0
	after.Exemptions = append(after.Exemptions, x)
	return after
}

func TestExemption_is_admitted(t *testing.T) {
	e := engine(t)
	doc := see(blank(e.Signals()), strong("deploy.continuous"), strong("deploy.manual-gate"), strong("ci.test"), strong("iac.present"), strong("iac.container"))
	tests := map[string]struct {
		signal, statement string
		status            Status
		because           string // ends with; "" where nothing is said
	}{
		"lost":    {"ci.test", "D6.3f", Partial, " (best, .stagecheck.yaml:9)"},
		"gained":  {"deploy.manual-gate", "D6.3f", Partial, "; exempted: a gate that a person must open (best, .stagecheck.yaml:9)"},
		"spared":  {"iac.container", "D2.1a", Met, ""},
		"foreign": {"ci.test", "D2.3", Unknown, ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			v := statement(t, decide(t, e, take(doc, test.signal))[0], test.statement)
			if v.Status != test.status {
				t.Errorf("%s: %s", v.Status, v.Because)
			}
			if said := strings.Contains(v.Because, "exempted"); said != (test.because != "") || !strings.HasSuffix(v.Because, test.because) {
				t.Errorf("because %s", v.Because)
			}
		})
	}
}

// TestExemption_of_what_speaks_against never lowers a stage.
func TestExemption_of_what_speaks_against(t *testing.T) {
	each(t, func(t *testing.T, _ *rand.Rand, e *Engine, doc *evidence.Document) {
		after := doc
		for _, id := range e.Signals() {
			if speaksAgainst(id) {
				after = take(after, id)
			}
		}
		was, is := stages(decide(t, e, doc)[0]), stages(decide(t, e, after)[0])
		for i := range was {
			if is[i].Reached < was[i].Reached || is[i].Possible < was[i].Possible {
				t.Errorf("stage %d of the list fell from %+v to %+v", i, was[i], is[i])
			}
		}
	})
}
