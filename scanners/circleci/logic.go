package circleci

import (
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxLogic is how deep logic statements may nest.
const maxLogic = 20

// holds evaluates a logic statement on some occasion: a value, an expression,
// or a mapping with and, or, not, equal, matches.
// https://circleci.com/docs/reference/configuration-reference/#logic-statements
func (s *scope) holds(n document.Node, o condition.Occasion, depth int) condition.Truth {
	if depth > maxLogic {
		return condition.Maybe
	}
	if n.IsScalar() {
		return s.expression(n.Text(), o)
	}
	all := condition.Yes
	for _, f := range n.Fields() {
		truth := condition.Maybe
		switch f.Name {
		case "and":
			truth = condition.Yes
			for _, item := range f.Value.Items() {
				truth = truth.And(s.holds(item, o, depth+1))
			}
		case "or":
			truth = condition.No
			for _, item := range f.Value.Items() {
				truth = truth.Or(s.holds(item, o, depth+1))
			}
		case "not":
			truth = s.holds(f.Value, o, depth+1).Not()
		case "equal":
			truth = s.equal(f.Value.Items(), o)
		case "matches":
			value := s.value(f.Value.Get("value").Text(), o)
			truth = value.Match(condition.Pattern(s.fill(f.Value.Get("pattern").Text())))
		}
		all = all.And(truth)
	}
	return all
}

// expression evaluates a value, or an expression with operators.
func (s *scope) expression(text string, o condition.Occasion) condition.Truth {
	if _, ok := sole(text); ok || !strings.ContainsAny(strings.TrimSpace(text), " =") {
		return s.value(text, o).True()
	}
	e, err := condition.Parse(strings.NewReplacer("<<", " ", ">>", " ").Replace(text))
	if err != nil {
		return condition.Maybe
	}
	return e.Holds(func(name string) (condition.Value, bool) { return s.lookup(name, o) })
}

func (s *scope) equal(items []document.Node, o condition.Occasion) condition.Truth {
	all := condition.Yes
	for i := 1; i < len(items); i++ {
		all = all.And(s.value(items[0].Text(), o).Equal(s.value(items[i].Text(), o)))
	}
	return all
}

// value returns what a scalar stands for.
func (s *scope) value(text string, o condition.Occasion) condition.Value {
	name, ok := sole(text)
	if !ok {
		name = strings.TrimSpace(text)
	}
	if v, ok := s.lookup(name, o); ok {
		return v
	}
	return literal(s.fill(text))
}

// literal is the value of a text, which is not known where a variable was left in it.
func literal(text string) condition.Value {
	if strings.Contains(text, "$") {
		return condition.Value{}
	}
	return condition.Text(text)
}

// sources are the values of pipeline.trigger_source.
var sources = map[pipeline.TriggerKind]string{pipeline.Schedule: "scheduled_pipeline", pipeline.Manual: "api"}

// lookup returns what a name stands for on some occasion; false for what is no name.
func (s *scope) lookup(name string, o condition.Occasion) (condition.Value, bool) {
	if parameter, ok := strings.CutPrefix(name, "parameters."); ok {
		if a, ok := s.args[parameter]; ok {
			return literal(a.text), true
		}
		return condition.Value{}, true
	}
	if parameter, ok := strings.CutPrefix(name, "pipeline.parameters."); ok {
		n := s.parameters[parameter]
		if s.continued || o.Kind == pipeline.Manual || o.Kind == pipeline.Schedule || !n.Exists() {
			return condition.Value{}, true // whoever starts the pipeline sets it
		}
		return condition.Text(n.Text()), true
	}
	switch name {
	case "pipeline.trigger_source":
		if source := sources[o.Kind]; source != "" {
			return condition.Text(source), true
		}
		return condition.Text(webhook), true
	case "pipeline.git.branch":
		return o.Branch, true
	case "pipeline.git.branch.is_default":
		if o.Default() == condition.Maybe {
			return condition.Value{}, true
		}
		return condition.Text(strconv.FormatBool(o.Default() == condition.Yes)), true
	case "pipeline.git.tag":
		return o.Tag, true
	case "pipeline.schedule.name", "pipeline.schedule.id":
		if o.Kind == pipeline.Schedule {
			return condition.Some(), true
		}
		return condition.Text(""), true
	}
	return condition.Value{}, strings.HasPrefix(name, "pipeline.")
}
