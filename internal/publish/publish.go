// Package publish holds what all forges share when a verdict is posted: the
// check, its annotations and what became of them. How each forge takes them is
// in the packages below; what the page says is not decided here.
package publish

import (
	"cmp"
	"context"
	"slices"
)

// Level is how grave an annotation is.
type Level string

// The levels.
const (
	Notice  Level = "notice"
	Warning Level = "warning"
	Failure Level = "failure"
)

// gravity orders levels, the most severe first.
func (l Level) gravity() int {
	switch l {
	case Failure:
		return 0
	case Warning:
		return 1
	}
	return 2
}

// Conclusion is what a check says in one word.
type Conclusion string

// The conclusions.
const (
	Success Conclusion = "success" // nothing to say against the change
	Neutral Conclusion = "neutral" // something weakened, and nothing was asked of it
	Failed  Conclusion = "failure" // what was asked by fail-on does not hold
)

// Annotation is a remark on lines of a file. Its words are plain text, ours and
// the repository's: who publishes them escapes them for where they go.
type Annotation struct {
	Path    string // slash-separated, relative to the root of the repository
	Line    int    // 1-based
	EndLine int    // 1-based; below Line it is Line
	Level   Level
	Title   string
	Message string
	Details string // shown folded or not at all
	Changed bool   // whether the change under judgement touches the lines
	// Fingerprint tells the annotation from the others of the change, and is the
	// same on later commits of it: no line goes into it.
	Fingerprint string
}

// Order returns the annotations in the order they matter, leaving the given
// ones as they are: those on lines of the change first, then the most severe,
// then by place.
func Order(all []Annotation) []Annotation {
	out := slices.Clone(all)
	slices.SortStableFunc(out, func(a, b Annotation) int {
		return cmp.Or(changedFirst(a, b), bySeverity(a, b))
	})
	return out
}

// Severest returns the annotations with the most severe first, whether on lines
// of the change or not: for places that keep only the first few.
func Severest(all []Annotation) []Annotation {
	out := slices.Clone(all)
	slices.SortStableFunc(out, func(a, b Annotation) int {
		return cmp.Or(cmp.Compare(a.Level.gravity(), b.Level.gravity()), changedFirst(a, b), bySeverity(a, b))
	})
	return out
}

func changedFirst(a, b Annotation) int {
	switch {
	case a.Changed == b.Changed:
		return 0
	case a.Changed:
		return -1
	}
	return 1
}

func bySeverity(a, b Annotation) int {
	return cmp.Or(
		cmp.Compare(a.Level.gravity(), b.Level.gravity()),
		cmp.Compare(a.Path, b.Path),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Title, b.Title),
		cmp.Compare(a.Message, b.Message),
	)
}

// Check is a verdict on one commit, ready to be posted.
type Check struct {
	// Name is how the check is called on the forge; the same name on the same
	// commit is the same check.
	Name string
	// Head is the commit that is reported on, in full.
	Head       string
	Conclusion Conclusion
	// Title is the news in one line of plain text.
	Title string
	// Page returns the report as Markdown, escaped, in at most so many bytes.
	Page func(budget int) string
	// Annotations may come in any order.
	Annotations []Annotation
	// Compared says that there was something to compare with: that there is no
	// annotation then means that there is nothing to say any more.
	Compared bool
	// ExternalID tells one run of the pipeline from another: the same id is
	// the same delivery of the same verdict.
	ExternalID string
}

// Outcome is what became of a check.
type Outcome struct {
	// Posted says that the forge holds the whole check, completed.
	Posted bool
	// URL is where the check can be read, empty where it is not on the forge.
	URL string
	// Annotations is how many of them the forge holds by now.
	Annotations int
	// Notes say in plain text what was done, and why not otherwise.
	Notes []string
}

// Publisher posts checks on one forge.
type Publisher interface {
	// Publish posts a check. Where rights lack it says the same by other means
	// and returns no error. With an error the outcome still says how far it got.
	Publish(ctx context.Context, check Check) (Outcome, error)
}
