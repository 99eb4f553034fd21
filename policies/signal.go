package policies

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Noun is what a sentence calls a sighting of a signal, with its article where
// it has one: "a dependency scan", "unit tests". A signal that no model names is
// called by its id.
func Noun(signal string) string { return noun(signal, signal) }

// Are returns the verb that goes with what [Noun] returned: "is" or "are".
func Are(noun string) string { return isOrAre(noun) }

// Bare returns what [Noun] returned without its article.
func Bare(noun string) string {
	for _, article := range []string{"a ", "an "} {
		if rest, ok := strings.CutPrefix(noun, article); ok {
			return rest
		}
	}
	return noun
}

// Against reports whether a signal weakens a practice instead of showing one.
func Against(signal string) bool { return speaksAgainst(signal) }

// Weakness says in our words what a counter does to a sighting, and quotes no file.
func Weakness(c evidence.Counter) string { return weakness(c) }
