package policies

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// mostExempted is how many exempted signals a reason names.
const mostExempted = 3

// admit adds to the reasons which sightings were taken out that could have
// mattered: of what is not wholly shown all, and of what is, those against it.
func (m *Model) admit(verdicts []Verdict, doc *evidence.Document) []Verdict {
	taken := takenOut(doc)
	if len(taken) == 0 {
		return verdicts
	}
	admitted := slices.Clone(verdicts)
	for i := range admitted {
		v := &admitted[i]
		if v.Status == NotApplicable {
			continue
		}
		var names []string
		for _, id := range m.Statements[i].Signals {
			if words := taken[id]; words != "" && (v.Status != Met || speaksAgainst(id)) {
				names = append(names, words)
			}
		}
		if more := len(names) - mostExempted; more > 0 {
			names = append(names[:mostExempted], fmt.Sprintf("and %d more", more))
		}
		if len(names) > 0 {
			v.Because += "; exempted: " + strings.Join(names, ", ")
		}
	}
	return admitted
}

// takenOut says in words what exemptions took out of each signal, where it would have counted.
func takenOut(doc *evidence.Document) map[string]string {
	var taken map[string]string
	for i := range doc.Exemptions {
		x := &doc.Exemptions[i]
		if x.Standing != evidence.InDate {
			continue
		}
		counting, _ := split(x.Evidence)
		for _, e := range counting {
			s := doc.Signals[e.Signal]
			if taken[e.Signal] != "" || s == nil || e.Rung < evidence.Configured {
				continue
			}
			if taken == nil {
				taken = map[string]string{}
			}
			taken[e.Signal] = fmt.Sprintf("%s (%s, %s:%d)", noun(e.Signal, s.Title), e.Tool, x.Path, x.Line)
		}
	}
	return taken
}
