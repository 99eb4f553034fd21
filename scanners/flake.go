package scanners

import (
	"slices"
	"strings"
	"sync"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// maxNix bounds the files of Nix that are looked through for checks.
const maxNix = 256

// checks matches an output of a flake that "nix flake check" builds; without one
// the command evaluates the flake, and tests nothing of the product:
// https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-flake-check
var checks = expression.Lazy(`(?m)^[^#\n]*(?:^|[^\w.'"-])(?:checks|hydraJobs)\s*(?:[.=]|$)|^[^#\n]*\binherit\b[^#\n;]*\bchecks\b`)

// unchecked reports whether a claim takes a check of a flake that has no checks for a test.
func (w *wiring) unchecked(claim *catalogue.Claim, f *fact.Fact) bool {
	return claim.Row.Tool == "nix" && claim.Signal.ID == "ci.test" && f.Kind == fact.Command && slices.Contains(f.Words, "flake") && !w.flakeChecks()
}

// flakeChecks returns what tells, once it is asked, whether the repository's flakes have checks.
func flakeChecks(f *files) func() bool {
	return sync.OnceValue(func() bool {
		looked := 0
		for _, path := range f.Paths() {
			if !strings.HasSuffix(path, ".nix") {
				continue
			}
			if looked++; looked > maxNix {
				return true // nobody knows
			}
			if text, err := f.Text(path); err == nil && checks().Match(text) {
				return true
			}
		}
		return looked == 0 // the flake is another repository's
	})
}
