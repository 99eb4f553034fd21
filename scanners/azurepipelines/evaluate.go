package azurepipelines

import (
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// occasion is what starts the run that an expression is evaluated for; the
// zero occasion is any.
type occasion struct {
	trigger *pipeline.Trigger
	// branch is the name that was pushed, "" where it is not known.
	branch string
}

const (
	// maxVariables is how deep variables are followed into one another.
	maxVariables = 8
	// maxFollowed is how deep parameters are: each template hands on its own.
	maxFollowed = 3 * maxDepth
)

// evaluate tells the value of an expression on an occasion.
func (s *scope) evaluate(e expression, on occasion, depth int) value {
	switch {
	case e.literal != nil:
		return known(*e.literal)
	case e.call != "":
		return s.function(e, on, depth)
	case len(e.path) > 0:
		return s.reference(e.path, on, depth)
	}
	return value{}
}

// expressionValue evaluates the text of an expression.
func (s *scope) expressionValue(text string, on occasion, depth int) value {
	if depth > maxFollowed || !s.r.spend(1) {
		return value{}
	}
	e, ok := s.r.parse(strings.TrimSpace(text))
	if !ok {
		return value{}
	}
	return s.evaluate(e, on, depth)
}

func (s *scope) function(e expression, on occasion, depth int) value {
	if !s.r.spend(1) {
		return value{}
	}
	arg := func(i int) value {
		if i >= len(e.args) {
			return value{}
		}
		return s.evaluate(e.args[i], on, depth)
	}
	switch e.call {
	case "and", "or", "not", "xor":
		return boolean(s.logic(e, on, depth))
	case "succeeded", "always", "succeededorfailed":
		return known("true")
	case "eq":
		return boolean(arg(0).equal(arg(1)))
	case "ne":
		return boolean(-arg(0).equal(arg(1)))
	case "in", "notin":
		found := condition.No
		for i := 1; i < len(e.args); i++ {
			found = max(found, arg(0).equal(arg(i)))
		}
		if e.call == "notin" {
			found = -found
		}
		return boolean(found)
	case "startswith":
		return boolean(arg(0).begins(arg(1)))
	case "endswith":
		return boolean(arg(0).ends(arg(1)))
	case "contains", "containsvalue":
		return boolean(arg(0).contains(arg(1)))
	case "gt", "ge", "lt", "le":
		return boolean(compare(e.call, arg(0), arg(1)))
	}
	return chosen(e.call, len(e.args), arg)
}

// chosen evaluates the functions that return one of their arguments, or what it comes to.
func chosen(call string, count int, arg func(int) value) value {
	switch call {
	case "coalesce":
		for i := range count {
			if v := arg(i).scalar(); v.kind != text || v.text != "" {
				return v
			}
		}
		return known("")
	case "iif":
		switch arg(0).holds() {
		case condition.Yes:
			return arg(1)
		case condition.No:
			return arg(2)
		}
	case "lower", "upper", "trim":
		if v := arg(0).scalar(); v.kind == text {
			return known(strings.TrimSpace(strings.ToLower(v.text))) // comparisons ignore the case
		}
	case "length":
		switch v := arg(0).scalar(); {
		case v.kind == text:
			return known(strconv.Itoa(len(v.text)))
		case v.kind == object && v.node.IsSequence():
			return known(strconv.Itoa(len(v.node.Items())))
		}
	}
	return value{}
}

func (s *scope) logic(e expression, on occasion, depth int) condition.Truth {
	var all []condition.Truth
	for _, a := range e.args {
		all = append(all, s.evaluate(a, on, depth).holds())
	}
	switch {
	case len(all) == 0:
		return condition.Maybe
	case e.call == "not":
		return -all[0]
	case e.call == "xor":
		if len(all) < 2 || all[0] == condition.Maybe || all[1] == condition.Maybe {
			return condition.Maybe
		}
		return condition.Of(all[0] != all[1])
	}
	result := all[0]
	for _, t := range all[1:] {
		if e.call == "and" {
			result = min(result, t)
		} else {
			result = max(result, t)
		}
	}
	return result
}

func compare(call string, v, w value) condition.Truth {
	v, w = v.scalar(), w.scalar()
	a, errA := strconv.ParseFloat(v.text, 64)
	b, errB := strconv.ParseFloat(w.text, 64)
	if v.kind != text || w.kind != text || errA != nil || errB != nil {
		return condition.Maybe
	}
	switch call {
	case "gt":
		return condition.Of(a > b)
	case "ge":
		return condition.Of(a >= b)
	case "lt":
		return condition.Of(a < b)
	}
	return condition.Of(a <= b)
}

// reference tells what a reference stands for.
func (s *scope) reference(path []string, on occasion, depth int) value {
	switch path[0] {
	case "parameters":
		if len(path) < 2 {
			return value{}
		}
		v, ok := s.params[path[1]]
		v = v.on(on)
		if ok && v.asked && (on.trigger == nil || on.trigger.Kind == pipeline.Manual) {
			return value{}
		}
		return v.at(path[2:], on, depth)
	case "variables":
		if len(path) < 2 {
			return value{}
		}
		return s.variable(strings.Join(path[1:], "."), on, depth)
	}
	if v, ok := s.loops[path[0]]; ok {
		return v.at(path[1:], on, depth)
	}
	return value{}
}

// at goes down into an object.
func (v value) at(path []string, on occasion, depth int) value {
	if v.kind == entryOf && len(path) > 0 {
		if path[0] == "key" {
			return known(v.text)
		}
		v.kind, v.text, path = object, "", path[1:]
	}
	v = v.followed(on, depth)
	for _, name := range path {
		if v.kind != object || name == "*" || !v.node.Exists() {
			return value{}
		}
		v.node = child(v.node, name)
		v = v.followed(on, depth)
	}
	return v
}

// child returns an element of a list by its number, or of a mapping by its name.
func child(n document.Node, name string) document.Node {
	if i, err := strconv.Atoi(name); err == nil && n.IsSequence() {
		if items := n.Items(); i >= 0 && i < len(items) {
			return items[i]
		}
	}
	for _, f := range n.Fields() {
		if strings.EqualFold(f.Name, name) {
			return f.Value
		}
	}
	return document.Node{}
}

// followed returns what a value stands for that is no more than a reference.
func (v value) followed(on occasion, depth int) value {
	for ; v.kind == object && v.node.IsScalar(); depth++ {
		inner, ok := wholeExpression(v.node.Text())
		if !ok {
			break
		}
		to := v.scope.expressionValue(inner, on, depth+1)
		if to.kind != object {
			return to
		}
		v = to
	}
	return v
}

// variable tells the value of a variable, one of the system's own first.
func (s *scope) variable(name string, on occasion, depth int) value {
	if v, ok := s.predefined(name, on); ok {
		return v
	}
	raw, ok := s.vars[name]
	if !ok {
		return value{} // it may be set in a group or where the pipeline is defined
	}
	if inner, ok := strings.CutPrefix(raw, "$["); ok {
		inner, _ = strings.CutSuffix(strings.TrimSpace(inner), "]")
		return s.expressionValue(inner, on, depth+1)
	}
	if inner, ok := wholeExpression(raw); ok {
		return s.expressionValue(inner, on, depth+1)
	}
	if name, ok := wholeMacro(raw); ok && depth < maxVariables {
		return s.variable(strings.ToLower(name), on, depth+1)
	}
	if strings.Contains(raw, "$(") || strings.Contains(raw, "${{") {
		return value{}
	}
	return known(raw)
}

// reasons are the values of Build.Reason.
var reasons = map[pipeline.TriggerKind]string{
	pipeline.Change: "PullRequest", pipeline.Push: "IndividualCI", pipeline.Tag: "IndividualCI",
	pipeline.Schedule: "Schedule", pipeline.Manual: "Manual", pipeline.After: "ResourceTrigger",
}

// predefined tells the value of a variable that the system sets:
// https://learn.microsoft.com/azure/devops/pipelines/build/variables
func (s *scope) predefined(name string, on occasion) (value, bool) {
	if name == "agent.os" {
		return known(s.os), s.os != ""
	}
	t := on.trigger
	if t == nil {
		return value{}, strings.HasPrefix(name, "build.") || strings.HasPrefix(name, "system.")
	}
	switch {
	case name == "build.reason":
		if reason, ok := reasons[t.Kind]; ok {
			return known(reason), true
		}
		return value{}, true
	case name == "build.sourcebranch":
		return sourceBranch(on), true
	case name == "build.sourcebranchname" && on.branch != "":
		return known(on.branch[strings.LastIndexByte(on.branch, '/')+1:]), true
	case name == "build.sourcebranchname" && t.Kind == pipeline.Change:
		return known("merge"), true
	case strings.HasPrefix(name, "system.pullrequest."):
		switch t.Kind {
		case pipeline.Change:
			return value{kind: partial}, true
		case pipeline.Manual, pipeline.Event, "":
			return value{}, true
		}
		return known(""), true
	}
	return value{}, strings.HasPrefix(name, "build.") || strings.HasPrefix(name, "system.")
}

func sourceBranch(on occasion) value {
	switch on.trigger.Kind {
	case pipeline.Change:
		return value{kind: partial, text: "refs/pull/"}
	case pipeline.Tag:
		return value{kind: partial, text: "refs/tags/"}
	case pipeline.Push, pipeline.Schedule:
		if on.branch != "" {
			return known("refs/heads/" + on.branch)
		}
		return value{kind: partial, text: "refs/heads/"}
	}
	return value{}
}
