package catalogue

import (
	"strings"
	"sync"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// seen remembers which patterns with wildcards fit a value: the same programs
// and dependencies come again and again, and such patterns are tried in turn.
// It is safe for concurrent use.
type seen struct {
	mu        sync.Mutex
	byValue   map[valueKey][]*pattern
	byProgram map[string][]*invocation
}

type valueKey struct {
	kind fact.Kind
	text string
}

// maxSeen bounds what is remembered: what comes later is looked up each time.
const maxSeen = 50_000

// values returns those of the patterns that fit a value.
func (s *seen) values(kind fact.Kind, text string, globs []*pattern) []*pattern {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := valueKey{kind, text}
	fitting, ok := s.byValue[key]
	if ok {
		return fitting
	}
	for _, p := range globs {
		if strings.Contains(text, p.part) && glob(p.text, text) {
			fitting = append(fitting, p)
		}
	}
	if s.byValue == nil {
		s.byValue = map[valueKey][]*pattern{}
	}
	if len(s.byValue) < maxSeen {
		s.byValue[key] = fitting
	}
	return fitting
}

// programs returns those of the run patterns whose program fits a name, or the
// path of a program: a pattern with a slash is one of paths.
func (s *seen) programs(name string, globs []globProgram) []*invocation {
	s.mu.Lock()
	defer s.mu.Unlock()
	fitting, ok := s.byProgram[name]
	if ok {
		return fitting
	}
	for _, g := range globs {
		if strings.Contains(g.program, "/") == strings.Contains(name, "/") && glob(g.program, name) && none(g.without, []string{name}) {
			fitting = append(fitting, g.invocation)
		}
	}
	if s.byProgram == nil {
		s.byProgram = map[string][]*invocation{}
	}
	if len(s.byProgram) < maxSeen {
		s.byProgram[name] = fitting
	}
	return fitting
}
