// Package codequality writes the Code Quality report that GitLab shows on a merge
// request and beside its lines. GitLab says nothing of a report that is wrong: it
// stops at the first entry that is, and drops it with all that follow. So what
// cannot be an entry is left out here, and the others are made to be ones.
//
// See https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
package codequality

import (
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/publish"
)

// mostWords is how much of a description is written, in bytes: it is shown whole.
const mostWords = 1000

// entry is one finding.
type entry struct {
	Description string   `json:"description"`
	CheckName   string   `json:"check_name"`
	Fingerprint string   `json:"fingerprint"`
	Severity    string   `json:"severity"`
	Location    location `json:"location"`
}

type location struct {
	Path  string `json:"path"`
	Lines lines  `json:"lines"`
}

type lines struct {
	Begin int `json:"begin"`
}

// Write writes the findings, the ones that matter most first: an empty list where
// there are none, since a report that is not there says nothing.
func Write(w io.Writer, findings []publish.Annotation) error {
	entries, taken := []entry{}, map[string]bool{}
	for _, a := range publish.Order(findings) {
		one, ok := entryOf(a)
		if !ok {
			continue
		}
		// A fingerprint that is there twice would hide the first of them.
		for n := 2; taken[one.Fingerprint]; n++ {
			one.Fingerprint = fmt.Sprintf("%s-%d", a.Fingerprint, n)
		}
		taken[one.Fingerprint] = true
		entries = append(entries, one)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(entries); err != nil {
		return fmt.Errorf("write the Code Quality report: %w", err)
	}
	return nil
}

// entryOf returns what stands in the report for an annotation, if it can.
func entryOf(a publish.Annotation) (entry, bool) {
	words := publish.Line(strings.Join(strings.Fields(a.Message), " "))
	if title := publish.Line(strings.Join(strings.Fields(a.Title), " ")); title != "" {
		words = strings.TrimSuffix(title+": "+words, ": ")
	}
	file := strings.ToValidUTF8(a.Path, "\uFFFD")
	outside := file == "" || path.IsAbs(file) || path.Clean(file) != file || file == ".." || strings.HasPrefix(file, "../")
	if words == "" || a.Fingerprint == "" || outside {
		return entry{}, false
	}
	severity := "info"
	switch a.Level {
	case publish.Failure:
		severity = "critical"
	case publish.Warning:
		severity = "major"
	}
	return entry{
		Description: publish.Cut(words, mostWords), CheckName: "stagecheck", Fingerprint: strings.ToValidUTF8(a.Fingerprint, "?"),
		Severity: severity, Location: location{Path: file, Lines: lines{Begin: max(a.Line, 1)}},
	}, true
}
