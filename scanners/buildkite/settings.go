package buildkite

import (
	"slices"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// settings reads what holds a step or group back and what narrows its start,
// on top of that of what it stands in.
func (w *walk) settings(step document.Node, s *scope) ([]pipeline.Gate, func(started) started) {
	gates, narrow := slices.Clip(s.gates), s.narrow
	add := func(kind pipeline.GateKind, f document.Field) {
		gates = append(gates, pipeline.Gate{Kind: kind, At: f.At()})
	}
	then := func(f func(condition.Occasions) condition.Occasions) {
		outer := narrow
		narrow = func(s started) started {
			if outer != nil {
				s = outer(s)
			}
			if !s.called { // what calls it decides
				s.Occasions = f(s.Occasions)
			}
			return s
		}
	}
	for _, f := range step.Fields() {
		switch f.Name {
		case "skip":
			if text := f.Value.Text(); text != "" && !f.Value.False() {
				add(pipeline.Off, f)
			}
		case "if":
			text := f.Value.Text()
			if _, never := allows(0, text); never {
				add(pipeline.Off, f)
				continue
			}
			add(pipeline.Condition, f)
			then(func(set condition.Occasions) condition.Occasions { set, _ = allows(set, text); return set })
		case "branches":
			text := f.Value.Text()
			for _, branch := range f.Value.Texts() {
				if f.Value.IsSequence() {
					text += " " + branch
				}
			}
			then(func(set condition.Occasions) condition.Occasions { return only(set, text) })
		case "if_changed":
			add(pipeline.Condition, f)
		case "soft_fail":
			if soft(f.Value) {
				add(pipeline.Soft, f)
			}
		}
	}
	return gates, narrow
}

// soft reports whether a step can fail as programs do without failing the build.
func soft(n document.Node) bool {
	if n.True() {
		return true
	}
	for _, item := range n.Items() {
		if status := item.Get("exit_status").Text(); status == "*" || status == "1" {
			return true
		}
	}
	return false
}
