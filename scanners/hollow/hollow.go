// Package hollow says which files have nothing in them that their names
// promise: what a generator or a forge put there and nobody filled in, what
// configures nothing, tests that test nothing, and files that nothing reads.
// It looks at one file at a time, and knows no signal.
package hollow

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// maxFile is the size in bytes beyond which a file is taken for what it says it is.
const maxFile = 64 << 10

// Finding is what makes a file hollow.
type Finding struct {
	Kind evidence.CounterKind
	Line int // counted from 1
	Text string
	// Serves is true for a file that is as it came and does its work all the
	// same: a form that nobody changed is still a form.
	Serves bool
	// Tests is true for what is so of the file's tests, and of nothing else in it.
	Tests bool
}

// Wants reports whether [Judge] has anything to say of files of that name; it
// looks at the path alone. test says whether the path is one of tests.
func Wants(file string, test bool) bool { return judgeOf(file, test) != nil }

// Judge says what makes a file hollow, if anything does.
func Judge(file string, test bool, text []byte) (Finding, bool) {
	judge := judgeOf(file, test)
	if judge == nil || len(text) > maxFile {
		return Finding{}, false
	}
	return judge(text)
}

// judge looks at a file.
type judge func(text []byte) (Finding, bool)

// byLine makes a judge of one that looks at the lines.
func byLine(look func(lines []string) (Finding, bool)) judge {
	return func(text []byte) (Finding, bool) { return look(lines(text)) }
}

func judgeOf(file string, test bool) judge {
	lower := strings.ToLower(file)
	base := path.Base(lower)
	switch {
	case test:
		if language := languageOf(base); language != nil {
			return byLine(func(lines []string) (Finding, bool) { return language().judge(lines) })
		}
		return nil
	case strings.Contains(lower, ".github/") && (base == "dependabot.yml" || base == "dependabot.yaml"):
		return byLine(dependabot)
	case isRenovate(base):
		return byLine(renovate)
	case strings.Contains(lower, "issue_template"):
		return byLine(form)
	case strings.Contains(lower, "_template"):
		return nil // headings to be filled in are what a template is
	case base == "dockerfile" && strings.Contains("/"+lower, "/src/main/resources/"):
		return byLine(reference)
	case base == ".codeclimate.yml" || base == ".codeclimate.yaml":
		return byLine(codeClimate)
	case base == "sonar-project.properties" || base == ".sonarcloud.properties":
		return byLine(sonar)
	case isSettings(base):
		return byLine(settings)
	}
	switch path.Ext(base) {
	case ".md", ".markdown", ".rst", ".adoc", ".txt":
		if isBlank(base) {
			return byLine(blank)
		}
		return document
	}
	return nil
}

// lines splits a text; the lines have no line breaks.
func lines(text []byte) []string {
	all := strings.Split(strings.TrimPrefix(string(text), "\ufeff"), "\n")
	for i := range all {
		all[i] = strings.TrimSuffix(all[i], "\r")
	}
	return all
}

// at is a finding about a line, counted from 0.
func at(kind evidence.CounterKind, lines []string, i int) Finding {
	return Finding{Kind: kind, Line: i + 1, Text: strings.TrimSpace(lines[i])}
}
