package scanners

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// soften notes that a command's failure does not fail its script.
func soften(reach pipeline.Reach, soft *pipeline.Line) pipeline.Reach {
	if soft == nil || reach.Rung == 0 {
		return reach
	}
	reach.Rung = min(reach.Rung, evidence.Wired)
	counter := evidence.Counter{Kind: evidence.NonBlocking, Path: soft.Path, Line: soft.Line, Text: soft.Text}
	if !slices.Contains(reach.Counters, counter) { // a command is soft by itself and on the way to it
		reach.Counters = append(slices.Clip(reach.Counters), counter)
	}
	return reach
}

// mute says how a word of a command, alone or with the word after it, keeps a
// tool from failing or from acting.
func mute(word, next string) evidence.CounterKind {
	switch word {
	case "--exit-zero", "--soft-fail", "--no-fail", "--exit-code=0", "--fail-never", "--failure-threshold=none", "--audit-level=none", "--fail-on=none":
		return evidence.SoftFail
	case "--exit-code":
		if next == "0" {
			return evidence.SoftFail
		}
	case "--fail-on", "--failure-threshold", "--audit-level":
		if next == "none" {
			return evidence.SoftFail
		}
	case "--dry-run", "--dry-run=client", "--dry-run=server", "--dry-run=true", "--dryrun", "-whatif", "--whatif", "--publish=never", "--snapshot":
		return evidence.DryRun
	}
	return ""
}

// muteWith says the same of an input of an action.
func muteWith(with map[string]string) evidence.CounterKind {
	for _, input := range [...][2]string{
		{"fail-build", "false"}, {"soft_fail", "true"}, {"fail_on_findings", "false"}, {"exit-code", "0"},
		{"continue-on-error", "true"}, {"fail-on-error", "false"}, {"fail_on_error", "false"},
	} {
		if value, ok := with[input[0]]; ok && value == input[1] {
			return evidence.SoftFail
		}
	}
	return ""
}

// weaken notes what the command or action itself was told that keeps it from
// failing or from acting.
func weaken(reach pipeline.Reach, f *fact.Fact, at pipeline.Line) pipeline.Reach {
	if reach.Rung == 0 {
		return reach
	}
	kind := muteWith(f.With)
	// Many actions take the words of their tool's command in one input.
	for _, words := range [...][]string{f.Words, strings.Fields(f.With["args"]), strings.Fields(f.With["arguments"])} {
		for i, word := range words {
			if word == "dry-run" { // the argument of many a release script
				kind = evidence.DryRun
			}
			if !strings.HasPrefix(word, "-") {
				continue
			}
			next := ""
			if i+1 < len(words) {
				next = words[i+1]
			}
			if k := mute(strings.ToLower(word), next); k != "" {
				kind = k
			}
		}
	}
	switch kind {
	case "":
		return reach
	case evidence.DryRun: // what that means depends on the practice; see [rehearse]
	default:
		reach.Rung = min(reach.Rung, evidence.Wired)
	}
	reach.Counters = append(slices.Clip(reach.Counters), evidence.Counter{Kind: kind, Path: at.Path, Line: at.Line, Text: at.Text})
	return reach
}

// rehearse lowers what was only tried, by a dry run or a snapshot. A product is
// built by a rehearsal of its release as well as by the release.
func rehearse(reach pipeline.Reach, signal string) pipeline.Reach {
	dry := func(c evidence.Counter) bool { return c.Kind == evidence.DryRun }
	switch {
	case !slices.ContainsFunc(reach.Counters, dry):
	case signal == "ci.build":
		reach.Counters = slices.DeleteFunc(slices.Clone(reach.Counters), dry)
	default:
		reach.Rung = min(reach.Rung, evidence.Configured)
		reach.Manual = false // by hand or not, nothing happens
	}
	return reach
}
