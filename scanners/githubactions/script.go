package githubactions

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// script returns the lines of a scalar as it is after decoding, each with the
// line of the file on which its text begins.
func (s *scope) script(n node) []pipeline.Line {
	if n.Kind != yaml.ScalarNode {
		s.unfit(n, n.line, "the script is not a text")
		return nil
	}
	texts := strings.Split(strings.TrimRight(n.Value, "\n"), "\n")
	if !s.spend(len(texts) + len(n.Value)/bytesPerNode) {
		return nil
	}
	numbers := s.doc.Numbers(n.Node, texts)
	lines := make([]pipeline.Line, 0, len(texts))
	for i, text := range texts {
		number := max(1, min(numbers[i], len(s.doc.Lines)))
		text = strings.TrimRight(s.filled(text), "\n")
		for part := range strings.SplitSeq(text, "\n") { // an input may hold several lines
			lines = append(lines, pipeline.Line{Path: s.doc.Path, Line: number, Text: part})
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
