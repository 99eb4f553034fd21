package settings

import (
	"regexp/syntax"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// What one file may ask for. Each pattern is tried on every path or fact of its
// kind, so their number, not only the size of the file, decides what a scan costs.
const (
	maxText     = 500  // characters of one text
	maxPatterns = 2000 // patterns in the file, each alternative in braces counted
	maxRules    = 100  // content rules in the file
	maxSteps    = 2000 // instructions of one regular expression
	maxSpans    = 3    // "**" in one pattern
)

// limits are what a file may ask for; the built-in rows are held to none.
type limits struct{ longest, mostPatterns, mostRules, mostSteps int }

var (
	braced  = expression.Lazy(`^[^{}]*(\{[^{}]*\}[^{}]*)*$`)
	program = expression.Lazy(`^\s*[^-\s]`)
	coded   = expression.Lazy(`^[a-z]+:.`)
	word    = expression.Lazy(`^[A-Za-z0-9_]{2,}\*?$`)
	address = expression.Lazy(`^https?://[^\s]+$`)
	tool    = expression.Lazy(`^[a-z0-9][a-z0-9-]*$`)
)

// globs reads patterns over paths. Braces stay in them.
func (r *reader) globs(node *yaml.Node, what string) ([]string, error) {
	globs, err := r.texts(node, what)
	if err != nil {
		return nil, err
	}
	wanted := false
	for i, glob := range globs {
		at := item(node, i)
		if err := r.spend(at, what, glob); err != nil {
			return nil, err
		}
		if strings.Count(glob, "**") > maxSpans {
			return nil, r.errorf(at, "%s: %s has more than %d times **", what, quote(glob), maxSpans)
		}
		wanted = wanted || !strings.HasPrefix(glob, "!")
	}
	if !wanted {
		return nil, r.errorf(node, "%s: nothing but exceptions", what)
	}
	return globs, nil
}

// words reads the patterns of a matcher, with braces expanded.
func (r *reader) words(node *yaml.Node, what string) ([]string, error) {
	texts, err := r.texts(node, what)
	if err != nil {
		return nil, err
	}
	var words []string
	for i, text := range texts {
		at := item(node, i)
		if err := r.spend(at, what, text); err != nil {
			return nil, err
		}
		for _, one := range catalogue.Expand(text) {
			if reason := unfit(what, one); reason != "" {
				return nil, r.errorf(at, "%s: %s: %s", what, quote(text), reason)
			}
			words = append(words, one)
		}
	}
	return words, nil
}

// unfit says why a pattern is none of its matcher, "" where it is.
func unfit(what, pattern string) string {
	switch {
	case strings.TrimSpace(pattern) == "":
		return "an alternative is empty"
	case what == "run" && !program().MatchString(pattern):
		return "want a program first"
	case what == "dep" && !coded().MatchString(pattern):
		return "want an ecosystem and a name, such as npm:jest"
	case what == "has" && !word().MatchString(pattern):
		return "want a word of letters, digits and underscores"
	}
	return ""
}

// item returns the node of an item of a list, or of the one that stands for it.
func item(node *yaml.Node, i int) *yaml.Node {
	if node.Kind == yaml.SequenceNode {
		return node.Content[i]
	}
	return node
}

// spend accounts for a pattern and its alternatives before they are expanded:
// a short text can stand for a billion.
func (r *reader) spend(at *yaml.Node, what, pattern string) error {
	if !braced().MatchString(pattern) {
		return r.errorf(at, "%s: %s: braces must be closed, and do not nest", what, quote(pattern))
	}
	alternatives := 1
	for part := range strings.SplitSeq(pattern, "{") {
		inner, _, closed := strings.Cut(part, "}")
		if closed {
			alternatives *= 1 + strings.Count(inner, ",")
		}
		if alternatives > r.mostPatterns {
			break
		}
	}
	if r.patterns += alternatives; r.patterns > r.mostPatterns {
		return r.errorf(at, "%s: more than %d patterns in the file, those in braces counted", what, r.mostPatterns)
	}
	return nil
}

// expression reads a regular expression.
func (r *reader) expression(node *yaml.Node, what string) (string, error) {
	text, err := r.text(node, what)
	if err != nil {
		return "", err
	}
	parsed, err := syntax.Parse(text, syntax.Perl)
	if err != nil {
		return "", r.errorf(node, "%s: %s", what, strings.TrimPrefix(err.Error(), "error parsing regexp: "))
	}
	compiled, err := syntax.Compile(parsed.Simplify())
	if err != nil || len(compiled.Inst) > r.mostSteps {
		return "", r.errorf(node, "%s: the expression is too large", what)
	}
	return text, nil
}
