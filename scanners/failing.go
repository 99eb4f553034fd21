package scanners

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// byTool begins an entry of a row's "fails-with" that names another tool: one
// that waits for the verdict, in the same pipeline or by a setting of the repository.
const byTool = "tool:"

// canFail reports whether the tool can fail the pipeline as it is invoked. The
// case of flags is of no account, and an action takes those of its tool in one input.
func (w *wiring) canFail(row *catalogue.Row, f *fact.Fact) bool {
	if row.CanFail(f) {
		return true
	}
	words := make([]string, 0, len(f.Words))
	for _, word := range f.Words {
		words = append(words, strings.ToLower(word))
	}
	for _, input := range [...]string{"args", "arguments", "extraproperties"} {
		words = append(words, strings.Fields(strings.ToLower(f.With[input]))...)
	}
	if row.CanFail(&fact.Fact{Kind: fact.Command, Words: words}) {
		return true
	}
	return slices.ContainsFunc(row.FailsWith, func(entry string) bool {
		if strings.HasPrefix(entry, "/") { // an option of Windows
			return slices.Contains(words, strings.ToLower(entry))
		}
		tool, ok := strings.CutPrefix(entry, byTool)
		return ok && (w.found.configures(tool) || w.invokes(tool))
	})
}

// configures reports whether the content of a product file showed a tool.
func (c *collector) configures(tool string) bool {
	for key, e := range c.places {
		if key.tool == tool && e.Source == evidence.SourceContent && e.Role == evidence.Product {
			return true
		}
	}
	return false
}

// invokes reports whether an action of a tool is called in the pipeline being read.
func (w *wiring) invokes(tool string) bool {
	if w.called == nil {
		w.called = map[string]bool{}
		for i := range w.now.Jobs {
			for k := range w.now.Jobs[i].Steps {
				w.note(&w.now.Jobs[i].Steps[k])
			}
		}
	}
	return w.called[tool]
}

// note notes the tools whose actions a step calls.
func (w *wiring) note(s *pipeline.Step) {
	if s.Uses != "" {
		f := fact.Fact{Kind: fact.Uses, Value: s.Uses, Ref: s.Ref, With: inputs(s.With)}
		w.catalogue.Match(&f, func(claim *catalogue.Claim) { w.called[claim.Row.Tool] = true })
	}
}
