package azurepipelines

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// kind says what is known of a value.
type kind int

const (
	unknown kind = iota
	text         // a known text; truth values and numbers are texts here
	partial      // a text that begins with a known one and goes on
	object       // a node of a file
	entryOf      // a key with its value, of a mapping that is looped over
)

// value is what a reference stands for.
type value struct {
	kind kind
	text string
	node document.Node
	// scope is where the node is read.
	scope *scope
	// asked is true for a parameter of the pipeline itself: who starts it by
	// hand chooses, and everything else takes the node, its default.
	asked bool
	// absent is true for a parameter without a default.
	absent bool
	// only holds the triggers under which a parameter is passed, where a
	// condition on the call lets some through; under others it is otherwise.
	only      []pipeline.Trigger
	otherwise *value
}

// on returns the value that a parameter has on an occasion. Where that is not
// known, it is the one of a run that starts by itself.
func (v value) on(o occasion) value {
	for v.otherwise != nil {
		applies := slices.ContainsFunc(v.only, func(t pipeline.Trigger) bool {
			if o.trigger == nil || o.trigger.Kind == "" {
				return t.Kind != pipeline.Manual
			}
			return t.Kind == o.trigger.Kind && t.At == o.trigger.At
		})
		if applies {
			break
		}
		v = *v.otherwise
	}
	return v
}

func known(t string) value { return value{kind: text, text: t} }

func boolean(t condition.Truth) value {
	switch t {
	case condition.Yes:
		return known("true")
	case condition.No:
		return known("false")
	}
	return value{}
}

// scalar returns the value with a scalar node as its text, itself evaluated.
func (v value) scalar() value {
	if v.kind != object || v.absent {
		if v.absent {
			return value{}
		}
		return v
	}
	switch {
	case v.node.IsScalar():
		t := v.scope.text(v.node)
		if strings.Contains(t, "${{") || strings.Contains(t, "$(") || strings.Contains(t, "$[") {
			return value{}
		}
		return known(t)
	case !v.node.IsMapping() && !v.node.IsSequence():
		return known("")
	}
	return v
}

// holds reports whether the value counts as true. A text "false" does not: who
// writes a bare condition on one means the truth value.
func (v value) holds() condition.Truth {
	switch v = v.scalar(); v.kind {
	case text:
		return condition.Of(v.text != "" && v.text != "0" && !strings.EqualFold(v.text, "false"))
	case partial, object:
		return condition.Yes
	}
	return condition.Maybe
}

// equal compares two values; case does not count.
func (v value) equal(w value) condition.Truth {
	v, w = v.scalar(), w.scalar()
	if v.kind == partial {
		v, w = w, v
	}
	switch {
	case v.kind == text && w.kind == text:
		return condition.Of(strings.EqualFold(v.text, w.text))
	case v.kind == text && w.kind == partial && !(len(v.text) > len(w.text) && strings.EqualFold(v.text[:len(w.text)], w.text)):
		return condition.No
	case v.kind == object && w.kind == text || v.kind == text && w.kind == object:
		return condition.No
	}
	return condition.Maybe
}

// begins reports whether the value begins with another.
func (v value) begins(w value) condition.Truth {
	v, w = v.scalar(), w.scalar()
	if w.kind != text || v.kind != text && v.kind != partial {
		return condition.Maybe
	}
	have, want := strings.ToLower(v.text), strings.ToLower(w.text)
	switch {
	case strings.HasPrefix(have, want):
		return condition.Yes
	case v.kind == partial && strings.HasPrefix(want, have):
		return condition.Maybe
	}
	return condition.No
}

// ends reports whether the value ends with another.
func (v value) ends(w value) condition.Truth {
	v, w = v.scalar(), w.scalar()
	if v.kind != text || w.kind != text {
		return condition.Maybe
	}
	return condition.Of(strings.HasSuffix(strings.ToLower(v.text), strings.ToLower(w.text)))
}

// contains reports whether another value is part of a text or one of a list.
func (v value) contains(w value) condition.Truth {
	v, w = v.scalar(), w.scalar()
	switch {
	case v.kind == text && w.kind == text:
		return condition.Of(strings.Contains(strings.ToLower(v.text), strings.ToLower(w.text)))
	case v.kind == partial && w.kind == text && strings.Contains(strings.ToLower(v.text), strings.ToLower(w.text)):
		return condition.Yes
	case v.kind == object && v.node.IsSequence():
		found := condition.No
		for _, item := range v.node.Items() {
			found = max(found, value{kind: object, node: item, scope: v.scope}.equal(w))
		}
		return found
	}
	return condition.Maybe
}
