package policies

import (
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// sighted is a signal as policies see it.
type sighted struct {
	rung evidence.Rung
	// beyond is what it could be beyond what was read, in halves; open is true
	// where a place was not read.
	beyond int
	open   bool
	// tools are the best rungs of its tools.
	tools []evidence.Rung
	best  []shown
}

// shown is one of the best sightings of a signal.
type shown struct {
	id       string
	rung     evidence.Rung
	counters []evidence.CounterKind
}

// signal returns a signal of the input.
func (g *grader) signal(id string) (sighted, error) {
	var s sighted
	value := field(g.signals, id)
	if value == nil {
		return s, fmt.Errorf("%q is no signal of the input", id)
	}
	return s, named(id, fields(value, s.read))
}

func (s *sighted) read(name string, value ast.Value) (err error) {
	switch name {
	case "rung":
		s.rung, err = asRung(value)
	case "beyond":
		s.beyond, err = asInt(value)
	case "open":
		err = elements(value, func(ast.Value) error { s.open = true; return nil })
	case "tools":
		err = fields(value, func(_ string, value ast.Value) error {
			rung, err := asRung(value)
			s.tools = append(s.tools, rung)
			return err
		})
	case "best":
		err = elements(value, func(value ast.Value) error {
			s.best = append(s.best, shown{})
			return fields(value, s.best[len(s.best)-1].read)
		})
	}
	return named(name, err)
}

func (s *shown) read(name string, value ast.Value) (err error) {
	switch name {
	case "id":
		s.id, err = asText(value)
	case "rung":
		s.rung, err = asRung(value)
	case "counters":
		err = elements(value, func(value ast.Value) error {
			return fields(value, func(name string, value ast.Value) error {
				if name != "kind" {
					return nil
				}
				kind, err := asText(value)
				s.counters = append(s.counters, evidence.CounterKind(kind))
				return err
			})
		})
	}
	return named(name, err)
}

func asRung(value ast.Value) (evidence.Rung, error) {
	n, err := asInt(value)
	return evidence.Rung(n), err
}

// ids returns those of the sightings at a rung or above that nothing of these kinds weakens.
func (s *sighted) ids(least evidence.Rung, but ...evidence.CounterKind) []string {
	var ids []string
	for i := range s.best {
		if s.best[i].rung >= least && !s.best[i].marred(but...) {
			ids = append(ids, s.best[i].id)
		}
	}
	return ids
}

// started returns the ids of the sightings that a pipeline runs, or the clock.
func (s *sighted) started() []string {
	var ids []string
	for i := range s.best {
		b := &s.best[i]
		if b.rung >= evidence.Wired || b.marred(evidence.ScheduledOnly) && !b.marred(evidence.NeverRuns, evidence.NotCalled) {
			ids = append(ids, b.id)
		}
	}
	return ids
}

func (s *shown) marred(kinds ...evidence.CounterKind) bool {
	return slices.ContainsFunc(s.counters, func(k evidence.CounterKind) bool { return slices.Contains(kinds, k) })
}
