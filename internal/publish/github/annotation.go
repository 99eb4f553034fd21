package github

import (
	"strings"

	gh "github.com/google/go-github/v60/github"

	"github.com/stagecheck/stagecheck/internal/publish"
)

const (
	mostTitle   = 255        // bytes of a title
	mostMessage = 64<<10 - 1 // bytes of a message, and of the details
	mostSummary = 65535      // bytes of the summary of a check run
	batchSize   = 50         // annotations of one request
	batchBytes  = 1 << 20    // of one request, with at least one annotation
	// mostAnnotations are sent in sixty requests: GitHub wants fewer than eighty
	// a minute that write. Nobody reads as many.
	mostAnnotations = 60 * batchSize
)

// annotations fits annotations into GitHub's limits, the ones that matter most
// first and none twice, and says how many are too many.
func annotations(all []publish.Annotation) (fit []*gh.CheckRunAnnotation, omitted int) {
	seen := held{}
	for _, a := range publish.Order(all) {
		if a.Path == "" {
			continue // GitHub has no place for it; the page does
		}
		one := annotation(a)
		if seen[keyOf(one)] {
			continue
		}
		seen[keyOf(one)] = true
		if len(fit) == mostAnnotations {
			omitted++
			continue
		}
		fit = append(fit, one)
	}
	return fit, omitted
}

// annotation fits one annotation. GitHub shows its words as they are.
func annotation(a publish.Annotation) *gh.CheckRunAnnotation {
	line := max(a.Line, 1)
	level := a.Level
	if level != publish.Failure && level != publish.Warning {
		level = publish.Notice
	}
	one := &gh.CheckRunAnnotation{
		Path:            gh.String(strings.ToValidUTF8(a.Path, "\uFFFD")),
		StartLine:       gh.Int(line),
		EndLine:         gh.Int(max(a.EndLine, line)),
		AnnotationLevel: gh.String(string(level)),
		Message:         gh.String(message(a)),
	}
	if title := publish.Cut(publish.Line(a.Title), mostTitle); title != "" {
		one.Title = &title
	}
	if details := publish.Cut(publish.Plain(a.Details), mostMessage); details != "" {
		one.RawDetails = &details
	}
	return one
}

// message returns the message of an annotation, which must not be empty.
func message(a publish.Annotation) string {
	for _, words := range []string{a.Message, a.Title, a.Path} {
		if words = strings.TrimSpace(publish.Plain(words)); words != "" {
			return publish.Cut(words, mostMessage)
		}
	}
	return "(no message)"
}

// key is what makes two annotations the same.
type key struct {
	path, level, title, message, details string
	line, end                            int
}

// keyOf returns the key of an annotation, whether it is about to be sent or was
// read: what GitHub may do to the edges of texts does not count.
func keyOf(a *gh.CheckRunAnnotation) key {
	edges := func(text string) string {
		return strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n"))
	}
	return key{
		path: a.GetPath(), line: a.GetStartLine(), end: a.GetEndLine(), level: a.GetAnnotationLevel(),
		title: edges(a.GetTitle()), message: edges(a.GetMessage()), details: edges(a.GetRawDetails()),
	}
}

// held are the annotations that a check run holds.
type held map[key]bool

// take adds annotations.
func (h held) take(all []*gh.CheckRunAnnotation) {
	for _, a := range all {
		h[keyOf(a)] = true
	}
}

// lacks returns those that a check run does not hold yet.
func (h held) lacks(all []*gh.CheckRunAnnotation) []*gh.CheckRunAnnotation {
	var out []*gh.CheckRunAnnotation
	for _, a := range all {
		if !h[keyOf(a)] {
			out = append(out, a)
		}
	}
	return out
}

// within reports whether all that a check run holds is among what is wanted:
// annotations can be added to a run, and never taken away.
func (h held) within(all []*gh.CheckRunAnnotation) bool {
	return len(h)+len(h.lacks(all)) == len(all)
}

// batch returns the annotations that go into the next request.
func batch(all []*gh.CheckRunAnnotation) []*gh.CheckRunAnnotation {
	bytes := 0
	for i, a := range all {
		bytes += len(a.GetMessage()) + len(a.GetRawDetails()) + len(a.GetTitle()) + len(a.GetPath())
		if i == batchSize || i > 0 && bytes > batchBytes {
			return all[:i]
		}
	}
	return all
}
