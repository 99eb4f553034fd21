package policies

import (
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// stated holds the verdicts of the models that judged before, by the ids of the
// statements: what a later model may rest on.
type stated map[string]*Verdict

func (s stated) add(verdicts []Verdict) {
	for i := range verdicts {
		s[verdicts[i].ID] = &verdicts[i]
	}
}

// judged returns the input of a model with the verdicts that it rests on.
func judged(in ast.Object, earlier stated, ids []string) ast.Object {
	t := terms{}
	of := ast.NewObjectWithCapacity(len(ids))
	for _, id := range ids {
		v := earlier[id]
		if v == nil {
			continue // the rule that names it is undefined, which is an error
		}
		of.Insert(t.text(id), ast.ObjectTerm(
			t.field("now", halfTerm(v.Points)),
			t.field("could", halfTerm(v.Possible)),
			t.field("stated", t.text(id)),
		))
	}
	whole := ast.NewObjectWithCapacity(in.Len() + 1)
	in.Foreach(func(key, value *ast.Term) { whole.Insert(key, value) })
	whole.Insert(t.text("judged"), ast.NewTerm(of))
	return whole
}

// account says what there is to say of a statement that another rests on: what
// the first of its reasons is, by the same evidence.
func (s stated) account(r *requirement) account {
	v := s[r.Stated]
	if v == nil {
		return account{lacks: []string{r.Stated}}
	}
	name := fmt.Sprintf("%s (%s)", v.ID, lowered(v.Title))
	if r.Now == 0 {
		return account{hints: []string{name}, lacks: []string{v.ID}, settles: v.Settles}
	}
	a := account{evidence: v.Evidence, stated: []string{v.ID}}
	how := " is met"
	if r.Now == 1 {
		how = " is met in part"
		a.lacks, a.settles = []string{v.ID}, v.Settles
	}
	why, _, _ := strings.Cut(v.Because, "; ")
	a.seen = []string{name + how + bridging + why}
	return a
}

// bridging stands between a statement of an earlier model and its reason.
const bridging = ": "

// once leaves out the statements of earlier models whose reason was given already.
func once(clauses []string) []string {
	var kept []string
	for _, c := range clauses {
		_, why, bridge := strings.Cut(c, bridging)
		said := false
		for _, k := range kept {
			said = said || bridge && strings.HasSuffix(k, why)
		}
		if !said {
			kept = append(kept, c)
		}
	}
	return kept
}

// lowered puts the first letter of a title in lower case, unless it begins an
// abbreviation.
func lowered(title string) string {
	if len(title) > 1 && title[1] >= 'a' && title[1] <= 'z' {
		return strings.ToLower(title[:1]) + title[1:]
	}
	return title
}
