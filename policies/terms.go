package policies

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// terms builds what policies see; each text stands in it once, however many
// places hold it.
type terms map[string]*ast.Term

func (t terms) text(s string) *ast.Term {
	term := t[s]
	if term == nil {
		term = ast.StringTerm(s)
		t[s] = term
	}
	return term
}

func (t terms) field(name string, value *ast.Term) [2]*ast.Term {
	return [2]*ast.Term{t.text(name), value}
}

// signal is one signal as policies see it.
func (t terms) signal(s *evidence.Signal) *ast.Term {
	counting, idle := split(s.Evidence)
	tools := map[string]int{}
	for i := range counting {
		tools[counting[i].Tool] = max(tools[counting[i].Tool], int(counting[i].Rung))
	}
	reached := ast.NewObjectWithCapacity(len(tools))
	for tool, rung := range tools {
		reached.Insert(t.text(tool), ast.InternedTerm(rung))
	}
	demoted := append(slices.Clip(idle), s.Demoted...)
	return ast.ObjectTerm(
		t.field("rung", ast.InternedTerm(int(highest(counting)))),
		t.field("open", texts(t, s.Open)),
		t.field("world", ast.InternedTerm(s.World)),
		t.field("beyond", ast.InternedTerm(beyond(s))),
		t.field("tools", ast.NewTerm(reached)),
		t.field("best", t.sightings(best(counting))),
		t.field("demoted", t.sightings(demoted[:min(few, len(demoted))])),
	)
}

func (t terms) sightings(all []evidence.Evidence) *ast.Term {
	list := make([]*ast.Term, len(all))
	for i, e := range all {
		counters := make([]*ast.Term, len(e.Counters))
		for j, c := range e.Counters {
			counters[j] = ast.ObjectTerm(
				t.field("kind", t.text(string(c.Kind))),
				t.field("path", t.text(c.Path)),
				t.field("line", ast.InternedTerm(c.Line)),
			)
		}
		list[i] = ast.ObjectTerm(
			t.field("id", t.text(e.ID)),
			t.field("tool", t.text(e.Tool)),
			t.field("rung", ast.InternedTerm(int(e.Rung))),
			t.field("role", t.text(string(e.Role))),
			t.field("path", t.text(e.Path)),
			t.field("line", ast.InternedTerm(e.Line)),
			t.field("source", t.text(string(e.Source))),
			t.field("counters", ast.ArrayTerm(counters...)),
		)
	}
	return ast.ArrayTerm(list...)
}

// texts is a list of words of ours.
func texts[T ~string](t terms, list []T) *ast.Term {
	values := make([]*ast.Term, len(list))
	for i, v := range list {
		values[i] = t.text(string(v))
	}
	return ast.ArrayTerm(values...)
}
