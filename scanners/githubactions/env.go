package githubactions

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// fromEnv puts what the environment holds into the env expressions of a step's
// script and of its folder: the runner does so before the shell starts, and
// so a variable can hold a whole command. Of the step's own variables, the job's
// and the workflow's the nearest counts. What an earlier step writes into the
// environment is known only to the run.
// https://docs.github.com/actions/reference/workflows-and-actions/contexts#env-context
func (s *scope) fromEnv(script *pipeline.Script, own []pipeline.Pair) {
	var lines []pipeline.Line
	for _, line := range script.Lines {
		text := s.withEnv(line.Text, own)
		for part := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") { // a variable may hold several lines
			lines = append(lines, pipeline.Line{Path: line.Path, Line: line.Line, Text: part})
		}
	}
	script.Lines = lines
	script.Dir = s.withEnv(script.Dir, own)
}

// withEnv puts the variables that are known into the env expressions of a text.
func (s *scope) withEnv(text string, own []pipeline.Pair) string {
	if !strings.Contains(text, "${{") || !strings.Contains(text, "env.") || !s.spend(1+len(text)/document.BytesPerNode) {
		return text
	}
	expanded := expand(text, func(expression string) (string, bool) {
		name, ok := strings.CutPrefix(expression, "env.")
		if !ok {
			return "", false
		}
		for _, pairs := range [][]pipeline.Pair{own, s.job.env, s.env} {
			if i := slices.IndexFunc(pairs, func(p pipeline.Pair) bool { return p.Key == name }); i >= 0 {
				return pairs[i].Value, true
			}
		}
		return "", false
	})
	if !s.spend(len(expanded) / document.BytesPerNode) {
		return text
	}
	return expanded
}
