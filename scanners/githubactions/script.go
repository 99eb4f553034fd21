package githubactions

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// script returns the lines of a scalar with what is known put in, each with the
// line of the file on which its text begins.
func (s *scope) script(n document.Node) []pipeline.Line {
	if !n.IsScalar() {
		s.unfit(n, "the script is not a text")
		return nil
	}
	written := n.Script()
	lines := make([]pipeline.Line, 0, len(written))
	for _, line := range written {
		text := strings.TrimRight(s.filled(line.Text), "\n")
		for part := range strings.SplitSeq(text, "\n") { // an input may hold several lines
			lines = append(lines, pipeline.Line{Path: line.Path, Line: line.Line, Text: part})
		}
	}
	return lines
}

// actionPath spells all notations of an action's own directory as one.
var actionPath = strings.NewReplacer(
	"${GITHUB_ACTION_PATH}", "${{ github.action_path }}",
	"$env:GITHUB_ACTION_PATH", "${{ github.action_path }}",
	"$GITHUB_ACTION_PATH", "${{ github.action_path }}",
)

// filled puts in what is known: the inputs, and where the action stands.
func (s *scope) filled(text string) string {
	if s.actionDir != "" {
		text = expand(actionPath.Replace(text), func(expression string) (string, bool) {
			return s.actionDir, expression == "github.action_path"
		})
	}
	return s.substitute(text)
}

// within returns the scope for a script in a working directory, from which an
// action's own directory is named.
func (s *scope) within(dir string) *scope {
	dir = clean(dir)
	if s.actionDir == "" || dir == "" {
		return s
	}
	inner := *s
	inner.actionDir = strings.Repeat("../", strings.Count(dir, "/")+1) + s.actionDir
	return &inner
}
