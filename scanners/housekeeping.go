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

// housework are the words of pipelines that look at texts, keep the forge and the
// dependencies in order or look for vulnerabilities, and bring nothing anywhere.
var housework = strings.Fields(`spell spelling spellcheck codespell typos lint linter linters linting commitlint actionlint yamllint
	markdownlint doc docs pin pins pinned pinning label labels labeler labeller labeled trello notion stale lock backport
	cherrypick triage assign greet greetings welcome changelog readme danger conventional scorecard updater deps dependency dependencies dependabot renovate
	security gitleaks codeql`)

// shipping are the words of those that may bring something somewhere, whatever
// else their names say.
var shipping = strings.Fields(`deploy deploys deployment deployments release releases publish ship apply push promote provision
	rollout upload upgrade install sync build builds pipeline ci cd all main apps environment env`)

// labelling are the words of a pipeline that keeps the labels of issues and
// changes as they should be, and does nothing else.
var labelling = strings.Fields(`label labels labeler labeller labeled labelled labeling labelling sync pr prs pull request requests
	issue issues add check update reusable shared workflow yml yaml`)

// labels reports whether the name of a called pipeline says that it labels, and
// no word of it says anything more: what it could show is no practice.
func labels(f foreign) bool {
	said := f.words()
	return slices.ContainsFunc(said, func(w string) bool { return strings.HasPrefix(w, "label") }) &&
		!slices.ContainsFunc(said, func(w string) bool { return !slices.Contains(labelling, w) })
}

// keepsHouse reports whether the name of a called pipeline says that it deploys
// and releases nothing.
func keepsHouse(f foreign) bool { return f.says(housework) && !f.says(shipping) }

// says reports whether the name of a called pipeline has one of the words.
func (f foreign) says(vocabulary []string) bool {
	return slices.ContainsFunc(f.words(), func(w string) bool { return slices.Contains(vocabulary, w) })
}

// words returns those of the name of a called pipeline, in lower case.
func (f foreign) words() []string {
	return strings.FieldsFunc(strings.ToLower(path.Base(f.file)), func(r rune) bool { return r < 'a' || r > 'z' })
}

// beyondHousework reports whether a signal is about what a pipeline brings
// somewhere or tries, and so about nothing that one which keeps house could show.
func beyondHousework(signal string) bool {
	switch signal {
	case "ci.test", "iac.drift", "release.automated", "supply.provenance", "win.package-ci", "plat.self-service":
		return true
	}
	return deploys(signal) || strings.HasPrefix(signal, "test.")
}
