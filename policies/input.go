package policies

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// few is how many sightings of one signal policies see of each kind; the
// report holds the rest.
const few = 5

// input builds what policies see of a document: schemas/input.json.
func input(doc *evidence.Document, profile string) (ast.Value, error) {
	signals := make(map[string]any, len(doc.Signals))
	for _, id := range names(doc.Signals) {
		s := doc.Signals[id]
		if s == nil {
			return nil, fmt.Errorf("signal %q of the document is nil", id)
		}
		for _, e := range slices.Concat(s.Evidence, s.Demoted) {
			if e.ID == "" {
				return nil, fmt.Errorf("evidence of %q at %s:%d has no id", id, e.Path, e.Line)
			}
		}
		signals[id] = signalInput(s)
	}
	value, err := ast.InterfaceToValue(map[string]any{"profile": profile, "signals": signals})
	if err != nil {
		return nil, fmt.Errorf("build the input of the policies: %w", err)
	}
	return value, nil
}

func signalInput(s *evidence.Signal) map[string]any {
	counting, idle := split(s.Evidence)
	rung, tools := evidence.Rung(0), map[string]any{}
	for _, e := range counting {
		rung = max(rung, e.Rung)
		if best, ok := tools[e.Tool].(int); !ok || best < int(e.Rung) {
			tools[e.Tool] = int(e.Rung)
		}
	}
	demoted := append(slices.Clip(idle), s.Demoted...)
	beyond := 0
	if len(s.Open) > 0 || s.World {
		beyond = 2
	}
	return map[string]any{
		"title":   s.Title,
		"rung":    int(rung),
		"count":   s.Count,
		"open":    texts(s.Open),
		"world":   s.World,
		"beyond":  beyond,
		"tools":   tools,
		"best":    sightings(best(counting)),
		"demoted": sightings(demoted[:min(few, len(demoted))]),
	}
}

// split parts the sightings that can count from those with nothing in them.
func split(all []evidence.Evidence) (counting, idle []evidence.Evidence) {
	for _, e := range all {
		if slices.ContainsFunc(e.Counters, hollow) {
			idle = append(idle, e)
		} else {
			counting = append(counting, e)
		}
	}
	return counting, idle
}

// hollow reports whether a counter leaves nothing of a sighting.
func hollow(c evidence.Counter) bool {
	return c.Kind == evidence.EmptyConfig || c.Kind == evidence.Trivial || c.Kind == evidence.Excluded
}

// best picks the sightings that policies see, the strongest and least weakened
// first. One without any counter is among them if there is one, and one that
// the clock starts, because policies may ask for those.
func best(all []evidence.Evidence) []evidence.Evidence {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b evidence.Evidence) int {
		return cmp.Or(cmp.Compare(b.Rung, a.Rung), cmp.Compare(len(a.Counters), len(b.Counters)))
	})
	if len(sorted) <= few {
		return sorted
	}
	kept := slices.Clone(sorted[:few-2])
	for _, wanted := range []func(evidence.Evidence) bool{
		func(e evidence.Evidence) bool { return len(e.Counters) == 0 },
		func(e evidence.Evidence) bool {
			return slices.ContainsFunc(e.Counters, func(c evidence.Counter) bool { return c.Kind == evidence.ScheduledOnly })
		},
	} {
		if !slices.ContainsFunc(kept, wanted) {
			if i := slices.IndexFunc(sorted, wanted); i >= 0 {
				kept = append(kept, sorted[i])
			}
		}
	}
	return kept
}

func sightings(all []evidence.Evidence) []any {
	list := make([]any, len(all))
	for i, e := range all {
		counters := make([]any, len(e.Counters))
		for j, c := range e.Counters {
			counters[j] = map[string]any{"kind": string(c.Kind), "path": c.Path, "line": c.Line}
		}
		list[i] = map[string]any{
			"id":       e.ID,
			"tool":     e.Tool,
			"rung":     int(e.Rung),
			"role":     string(e.Role),
			"path":     e.Path,
			"line":     e.Line,
			"source":   string(e.Source),
			"counters": counters,
		}
	}
	return list
}

func texts[T ~string](list []T) []any {
	values := make([]any, len(list))
	for i, v := range list {
		values[i] = string(v)
	}
	return values
}
