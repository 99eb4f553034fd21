package scanners

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// foreign is a pipeline of another repository that is called or taken in.
type foreign struct {
	at pipeline.Line
	// file is its path, or what stands in its place.
	file string
}

// housework are the words of pipelines that look at texts or keep the forge in
// order, and bring nothing anywhere.
var housework = strings.Fields(`spell spelling spellcheck codespell typos lint linter linters linting commitlint actionlint yamllint
	markdownlint doc docs pin pins pinned pinning label labels labeler labeller labeled trello notion stale lock backport
	cherrypick triage assign greet greetings welcome changelog readme danger conventional scorecard`)

// shipping are the words of those that may bring something somewhere, whatever
// else their names say.
var shipping = strings.Fields(`deploy deploys deployment deployments release releases publish ship apply push promote provision
	rollout upload upgrade install sync build builds pipeline ci cd all main apps environment env`)

// keepsHouse reports whether the name of a called pipeline says that it deploys
// and releases nothing.
func keepsHouse(f foreign) bool {
	name := strings.ToLower(path.Base(f.file))
	words := strings.FieldsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' })
	says := func(vocabulary []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(vocabulary, w) })
	}
	return says(housework) && !says(shipping)
}

// ships reports whether a signal is about what a pipeline brings somewhere, and
// so about nothing that one which keeps house could show.
func ships(signal string) bool {
	switch signal {
	case "iac.drift", "release.automated", "supply.provenance", "win.package-ci", "plat.self-service":
		return true
	}
	return deploys(signal)
}
