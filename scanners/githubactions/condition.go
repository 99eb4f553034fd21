package githubactions

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// conditional reads an if: the gate it is, if any, and the triggers that it lets through.
func (s *scope) conditional(f document.Field) ([]pipeline.Gate, []pipeline.Trigger) {
	if f.Value.IsNull() {
		return nil, s.triggers // an empty condition is none
	}
	expression, ok := ifExpression(f.Value.Text())
	if !ok || !s.spend(len(s.triggers)) {
		return []pipeline.Gate{{Kind: pipeline.Condition, At: stated(f)}}, s.triggers
	}
	through := make([]pipeline.Trigger, 0, len(s.triggers))
	constant := true
	for i := range s.triggers {
		switch s.holds(expression, &s.triggers[i]) {
		case condition.No:
			continue
		case condition.Maybe:
			constant = false
		}
		through = append(through, s.triggers[i])
	}
	if len(s.triggers) == 0 { // an action or a workflow that nothing starts
		truth := s.holds(expression, nil)
		constant = truth != condition.Maybe
		if truth == condition.No {
			return []pipeline.Gate{{Kind: pipeline.Off, At: stated(f)}}, nil
		}
	}
	switch {
	case len(through) == 0 && len(s.triggers) > 0:
		return []pipeline.Gate{{Kind: pipeline.Off, At: stated(f)}}, s.triggers
	case constant && len(through) == len(s.triggers):
		return nil, s.triggers
	}
	return []pipeline.Gate{{Kind: pipeline.Condition, At: stated(f)}}, through
}

// holds tells whether a condition is met under a trigger in every run of the
// job's matrix, in none, or that it depends.
func (s *scope) holds(expression string, t *pipeline.Trigger) condition.Truth {
	var combinations []combination
	if s.job != nil && s.job.matrix != nil && !s.job.matrix.open {
		combinations = s.job.matrix.project(matrixNames(expression))
	}
	if len(combinations) == 0 || len(combinations) == maxVariants { // none, or not all of them
		return s.evaluate(expression, t).truth()
	}
	all := condition.Maybe
	for i, c := range combinations {
		run := *s
		run.values = c
		now := run.evaluate(expression, t).truth()
		if i > 0 && now != all {
			return condition.Maybe
		}
		all = now
	}
	return all
}

// maxExpression is the longest expression that is evaluated.
const maxExpression = 4096

// ifExpression returns the expression of an if, which may be written with or
// without ${{ }}. A mixture of text and expressions is none.
func ifExpression(text string) (string, bool) {
	if len(text) > maxExpression {
		return "", false
	}
	text = strings.TrimSpace(text)
	if inner, ok := strings.CutPrefix(text, "${{"); ok {
		text, ok = strings.CutSuffix(inner, "}}")
		if !ok {
			return "", false
		}
	}
	return text, !strings.Contains(text, "${{")
}

// softened reads a continue-on-error: a Soft gate where it is constantly true,
// a Condition where an expression decides, nothing where it is false.
func (s *scope) softened(f document.Field) []pipeline.Gate {
	kind := pipeline.Condition
	text := s.text(f.Value)
	if expression, ok := ifExpression(text); ok {
		switch s.evaluate(expression, nil).truth() {
		case condition.Yes:
			kind = pipeline.Soft
		case condition.No:
			return nil
		}
		if path, ok := matrixPath(expression); ok && strings.HasPrefix(strings.TrimSpace(text), "${{") {
			switch s.matrixTruth(path) {
			case condition.Yes:
				kind = pipeline.Soft
			case condition.No:
				return nil
			}
		}
	}
	return []pipeline.Gate{{Kind: kind, At: stated(f)}}
}

// matrixTruth tells whether a matrix variable is true or false in every combination.
func (s *scope) matrixTruth(path string) condition.Truth {
	if s.job == nil {
		return condition.Maybe
	}
	values := s.job.matrix.project([]string{path})
	all := condition.Maybe
	for i, v := range values {
		now := condition.Maybe
		switch v[path] {
		case "true":
			now = condition.Yes
		case "false":
			now = condition.No
		}
		if i > 0 && now != all {
			return condition.Maybe
		}
		all = now
	}
	return all
}

// resolve tells the value of a name in an expression under a trigger, as far as it can be known.
func (s *scope) resolve(name string, t *pipeline.Trigger) value {
	if in, ok := s.input(name); ok {
		return in.asValue(s.inAction)
	}
	if path, ok := matrixPath(name); ok {
		return s.values.asValue(path)
	}
	if t == nil || t.Kind == pipeline.Called {
		return value{}
	}
	switch lower := strings.ToLower(name); {
	case lower == "github.event_name":
		return text(t.Name)
	case lower == "github.ref", lower == "github.event.ref" && t.Name == "push":
		return ref(t)
	case lower == "github.ref_name":
		if t.Name == "pull_request" {
			return value{kind: partial, suffix: "/merge"}
		}
	case lower == "github.ref_type":
		switch {
		case t.Kind == pipeline.Tag:
			return text("tag")
		case t.Kind == pipeline.Push && len(t.Branches) > 0, t.Kind == pipeline.Change, t.Kind == pipeline.Schedule:
			return text("branch")
		}
	case strings.HasPrefix(lower, "github.event.pull_request."):
		if !strings.HasPrefix(t.Name, "pull_request") {
			return text("") // null, which compares as the empty string
		}
	case strings.HasPrefix(lower, "inputs."), strings.HasPrefix(lower, "github.event.inputs."):
		if s.inputs == nil && t.Kind != pipeline.Manual {
			return text("")
		}
	}
	return value{}
}

// ref tells what github.ref begins with.
func ref(t *pipeline.Trigger) value {
	switch {
	case t.Name == "pull_request":
		return value{kind: partial, prefix: "refs/pull/", suffix: "/merge"}
	case t.Name == "merge_group":
		return value{kind: partial, prefix: "refs/heads/gh-readonly-queue/"}
	case t.Kind == pipeline.Tag:
		return value{kind: partial, prefix: "refs/tags/"}
	case t.Kind == pipeline.Push && len(t.Branches) > 0, t.Kind == pipeline.Schedule:
		return value{kind: partial, prefix: "refs/heads/"}
	}
	return value{}
}

// asValue is a matrix variable as an expression sees it. Whether true is the
// boolean or the text is lost, so only comparisons are sure.
func (c combination) asValue(path string) value {
	switch v, ok := c[path]; {
	case !ok:
		return value{}
	case v == "true" || v == "false":
		return value{kind: flag, prefix: v}
	default:
		return text(v)
	}
}

// asValue is the input as an expression sees it.
func (in input) asValue(inAction bool) value {
	switch {
	case !in.literal():
		return value{}
	case in.boolean:
		return boolean(in.value == "true")
	case inAction && (in.value == "true" || in.value == "false"):
		// Inputs of actions are strings, and the string "false" is true; whoever
		// writes a bare condition on one means a boolean. Only comparisons are sure.
		return value{kind: flag, prefix: in.value}
	}
	return text(in.value)
}
