package policies

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// This file says in words what was seen. It names tools, places and our own
// terms, and never quotes a file: the text of a repository is not ours to
// repeat in a reason.

// says is one sighting as a clause, with its place.
func says(signal string, e evidence.Evidence) string {
	if e.Source != evidence.SourcePipeline || speaksAgainst(signal) || !run(signal) {
		return fmt.Sprintf("there %s %s (%s, %s)", isOrAre(noun(signal, signal)), noun(signal, signal), plain(e.Tool), place(e.Path, e.Line))
	}
	at := place(e.Path, e.Line)
	if n := len(e.Chain); n > 0 && e.Chain[0].Path != e.Path {
		at += ", from " + place(e.Chain[0].Path, e.Chain[0].Line)
	}
	switch {
	case e.Rung >= evidence.Enforced:
		return fmt.Sprintf("%s runs in the pipeline (%s) and can fail it", plain(e.Tool), at)
	case e.Rung == evidence.Wired:
		return fmt.Sprintf("%s runs in the pipeline (%s)", plain(e.Tool), at)
	}
	return fmt.Sprintf("%s stands in a pipeline (%s)", plain(e.Tool), at)
}

// run reports whether a pipeline shows a signal by running a tool, whose name
// tells then what is done. Of the others it is the pipeline's own making.
func run(signal string) bool {
	switch signal {
	case "ci.pipeline", "ci.triggers", "ci.reusable", "ci.hardening", "iam.jml":
		return false
	}
	return !strings.HasPrefix(signal, "itsm.") && !strings.HasPrefix(signal, "plat.")
}

// shortfall says why a sighting is not enough, as the end of a clause: what
// weakens it, or else its rung.
func shortfall(e evidence.Evidence) string {
	var clauses []string
	for _, c := range e.Counters {
		clauses = append(clauses, fmt.Sprintf("%s (%s)", weakness(c), place(c.Path, c.Line)))
	}
	switch {
	case len(clauses) > 0:
		return ", but " + strings.Join(clauses[:min(2, len(clauses))], " and ")
	case e.Rung == evidence.Configured:
		return ", but no pipeline was seen to run this"
	}
	return ", but this was not seen to be able to fail the pipeline"
}

// softeners are the words by which pipelines let a step fail; only these of
// ours are repeated, whatever else the line says.
func softeners() []string {
	return []string{"continue-on-error", "continueOnError", "allow_failure", "soft_fail", "catchError", "|| true", "|| exit 0", "set +e"}
}

func weakness(c evidence.Counter) string {
	switch c.Kind {
	case evidence.NonBlocking:
		for _, word := range softeners() {
			if strings.Contains(c.Text, word) {
				return word + " is set"
			}
		}
		return "it cannot fail the pipeline"
	case evidence.SoftFail:
		return "it is told not to fail"
	case evidence.DryRun:
		return "it is told to change nothing"
	case evidence.NeverRuns:
		return "it is switched off"
	case evidence.ManualOnly:
		return "only a person starts it"
	case evidence.ScheduledOnly:
		return "only the clock starts it"
	case evidence.NotCalled:
		return "nothing calls its pipeline"
	case evidence.LocalOnly:
		return "it runs on developers' machines only"
	case evidence.EmptyConfig:
		return "its configuration is empty"
	case evidence.Trivial:
		return "the file says next to nothing"
	case evidence.Excluded:
		return "a setting switches it off"
	case evidence.SomeUnpinned:
		return "not everything is pinned"
	case evidence.Elsewhere:
		return "what it does stands in another repository"
	case evidence.Indirect:
		return "this only implies it"
	case evidence.TemplateLeftover:
		return "the file is still as its template was"
	case evidence.DisabledFile:
		return "nothing reads the file by this name in this place"
	case evidence.OwnProduct:
		return "the tool is what this repository makes"
	case evidence.Superseded:
		return "another CI system took its place"
	}
	return "it is weakened (" + string(c.Kind) + ")"
}

// gap is what a sentence calls the absence of a signal: its noun, and what
// there is that does not count.
func gap(signal string, s *evidence.Signal) string {
	noun := noun(signal, s.Title)
	counting, idle := split(s.Evidence)
	switch { // too weak to count: prose, or what is asked for outright is only implied
	case len(counting) > 0 && counting[0].Rung >= evidence.Configured:
		return fmt.Sprintf("%s beyond what %s implies", noun, place(counting[0].Path, counting[0].Line))
	case len(counting) > 0:
		return fmt.Sprintf("%s beyond prose (%s)", noun, place(counting[0].Path, counting[0].Line))
	}
	for _, e := range idle {
		for _, c := range e.Counters {
			if hollow(e, c) {
				return fmt.Sprintf("%s of substance (%s: %s)", noun, place(c.Path, c.Line), weakness(c))
			}
		}
	}
	for _, e := range s.Demoted {
		return fmt.Sprintf("%s for the product itself (%s is %s)", noun, place(e.Path, e.Line), roleName(e.Role))
	}
	return noun
}

func roleName(r evidence.Role) string {
	switch r {
	case evidence.Docs:
		return "documentation"
	case evidence.Example, evidence.Test:
		return "an example"
	case evidence.Fixture:
		return "a test fixture"
	case evidence.Vendored:
		return "someone else's"
	case evidence.Generated:
		return "generated"
	}
	return string(r)
}

// settles says what would tell more of a signal; empty where its absence is conclusive.
func settles(doc *evidence.Document, signal string, s *evidence.Signal) []string {
	var answers []string
	for _, class := range s.Open {
		switch class {
		case evidence.Files:
			answers = append(answers, "the files that could not be read")
		case evidence.Pipeline:
			answers = append(answers, pipelines(doc))
		case evidence.History:
			answers = append(answers, "full history: fetch-depth: 0")
		case evidence.Platform:
			answers = append(answers, "a token with "+permission(signal))
		default:
			answers = append(answers, "an attestation")
		}
	}
	if s.World && !speaksAgainst(signal) {
		answers = append(answers, "an attestation, if it is kept elsewhere")
	}
	return answers
}

// pipelines says which pipelines were not read.
func pipelines(doc *evidence.Document) string {
	if n := len(doc.Unfollowed); n > 0 {
		first := place(doc.Unfollowed[0].Path, doc.Unfollowed[0].Line)
		if n == 1 {
			return "the pipeline of another repository that is called at " + first
		}
		if n == 2 {
			return "the pipelines of other repositories, called at " + first + " and one more place"
		}
		return fmt.Sprintf("the pipelines of other repositories, called at %s and %d more places", first, n-1)
	}
	if len(doc.Unsupported) > 0 {
		named := slices.Clone(doc.Unsupported)
		for i := range named {
			named[i] = plain(named[i])
		}
		return "the pipelines of " + strings.Join(named, ", ") + ", which are not read"
	}
	return "the pipelines, where they are kept elsewhere"
}

// permission is what a token needs to ask the forge for a signal.
func permission(signal string) string {
	switch signal {
	case "ci.pipeline", "ci.build", "ci.test", "ci.triggers", "ci.health", "ci.inert", "test.adequacy", "deploy.manual-gate", "deploy.preview-env":
		return "actions:read"
	case "deploy.automated", "deploy.continuous", "deploy.frequency", "deploy.rollback", "iac.applied-in-ci", "iac.drift":
		return "deployments:read"
	case "org.review", "flow.lead-time", "sec.dependency-update":
		return "pull-requests:read"
	case "debt.register", "ops.incident", "ops.dev-support":
		return "issues:read"
	case "flow.work-tracking":
		return "repository-projects:read"
	}
	return "administration:read"
}

// place is path:line as a reason cites it. A path is whatever the repository
// makes it, so one with control characters or quotes is quoted.
func place(path string, line int) string {
	return plain(path) + ":" + strconv.Itoa(line)
}

func plain(text string) string {
	if strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsPrint(r) || r == '"' || r == '\\' || r == unicode.ReplacementChar }) {
		return strconv.QuoteToASCII(text)
	}
	return text
}
