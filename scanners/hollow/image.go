package hollow

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// reference judges a Dockerfile among the resources that a program is packed
// with. One that names an image and puts nothing into it is where the program reads
// which image to start: nothing is built of it.
func reference(lines []string) (Finding, bool) {
	from := -1
	for i, line := range lines {
		word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch {
		case word == "" || strings.HasPrefix(word, "#") || strings.EqualFold(word, "ARG"):
		case strings.EqualFold(word, "FROM") && from < 0:
			from = i
		default:
			return Finding{}, false
		}
	}
	if from < 0 {
		return Finding{}, false
	}
	return at(evidence.Trivial, lines, from), true
}
