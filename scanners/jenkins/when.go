package jenkins

import (
	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// when reads the conditions of a when block, all of which must hold.
// https://www.jenkins.io/doc/book/pipeline/syntax/#when
func (r *run) when(f *file, tokens []dsl.Token) []guard {
	var list []guard
	for _, statement := range dsl.Statements(tokens) {
		calls, _ := dsl.Calls(statement)
		if len(calls) == 0 {
			continue
		}
		if c, ok := r.whenOne(f, &calls[0]); ok {
			list = append(list, c)
		}
	}
	return list
}

// whenOne reads one condition of a when block; false for a setting of the block.
func (r *run) whenOne(f *file, c *dsl.Call) (guard, bool) {
	var inner []dsl.Token
	if c.Block != nil {
		inner = c.Block.Inner
	}
	switch c.Name {
	case "not":
		return join(true, r.when(f, inner)...).negated(), true
	case "allOf":
		return join(true, r.when(f, inner)...), true
	case "anyOf":
		return join(false, r.when(f, inner)...), true
	case "branch":
		return r.whenBranch(c), true
	case "changeRequest":
		if len(c.Args) > 0 {
			return join(true, onKind(pipeline.Change), unknown()), true
		}
		return onKind(pipeline.Change), true
	case "buildingTag":
		return onKind(pipeline.Tag), true
	case "tag":
		return join(true, onKind(pipeline.Tag), unknown()), true
	case "triggeredBy":
		return triggeredBy(c), true
	case "expression":
		return r.expression(f, trimmed(inner), 0), true
	case "beforeAgent", "beforeInput", "beforeOptions":
		return guard{}, false
	}
	return unknown(), true
}

func (r *run) whenBranch(c *dsl.Call) guard {
	arg, ok := c.First()
	if !ok {
		arg, ok = c.Arg("pattern")
	}
	text, plain := arg.Text()
	if !ok || !plain {
		return unknown()
	}
	if comparator, ok := c.Arg("comparator"); ok {
		if text, ok := comparator.Text(); ok && text == "REGEXP" {
			pattern, _ := arg.Text()
			return anyOf(pattern)
		}
	}
	return onBranch(text)
}

// triggeredBy reads a question about who started the run.
func triggeredBy(c *dsl.Call) guard {
	for _, a := range c.Args {
		text, _ := a.Text()
		switch text {
		case "TimerTrigger":
			return onKind(pipeline.Schedule)
		case "UserIdCause":
			return onKind(pipeline.Manual)
		case "SCMTrigger":
			return onKind(pipeline.Push)
		case "UpstreamCause", "BuildUpstreamCause":
			return onKind(pipeline.After)
		}
	}
	return unknown()
}
