package gitlabci

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// inputs are the values that the inputs of one taken-in file have. An input
// without a value keeps its expression.
type inputs struct {
	r      *reader
	values map[string]*value
}

// inputExpression is `$[[ inputs.name | function ]]`; functions are not applied.
var inputExpression = expression.Lazy(`\$\[\[\s*inputs\.([\w-]+)\s*(?:\|[^\]]*)?\]\]`)

// text returns s with the inputs put in.
func (in *inputs) text(s string) string {
	if in == nil || !strings.Contains(s, "$[[") || !in.r.spend(strings.Count(s, "$[[")*maxName/lineCost) {
		return s
	}
	return inputExpression().ReplaceAllStringFunc(s, func(m string) string {
		if v := in.values[inputExpression().FindStringSubmatch(m)[1]]; v.is(scalar) && len(v.text) <= maxName {
			return v.text
		}
		return m
	})
}

// put returns the scalar v with the inputs put in. Where it is one expression
// and nothing else, that is the input itself, which may be a list or a table.
func (in *inputs) put(v *value) *value {
	if in == nil || !strings.Contains(v.text, "$[[") {
		return v
	}
	if m := inputExpression().FindStringSubmatch(v.text); m != nil && m[0] == strings.TrimSpace(v.text) {
		if w := in.values[m[1]]; w != nil {
			return w
		}
	}
	v.text = in.text(v.text)
	return v
}

// header returns the specification that stands before a configuration, nil if there is none.
func (o *origin) header() *value {
	if o.spec == nil {
		return nil
	}
	return o.spec.get("spec")
}

// inputsOf returns the inputs of a file with this header: what the include says,
// or else the defaults.
func (r *reader) inputsOf(header, with *value) *inputs {
	specs := header.get("inputs")
	if !specs.is(table) {
		return nil
	}
	in := &inputs{r: r, values: map[string]*value{}}
	for _, f := range specs.fields {
		if v := with.get(f.key); v != nil {
			in.values[f.key] = v
		} else if v := f.val.get("default"); v != nil {
			in.values[f.key] = v
		}
	}
	return in
}

// specInputs returns the inputs that the file of o declares.
func (c *config) specInputs(o *origin) []pipeline.Input {
	specs := o.header().get("inputs")
	if !specs.is(table) {
		return nil
	}
	var out []pipeline.Input
	for _, f := range specs.fields {
		in := pipeline.Input{Name: f.key, Type: "string", At: f.at()}
		if t := f.val.get("type"); t.is(scalar) {
			in.Type = t.text
		}
		out = append(out, in)
	}
	return out
}

// prefilled returns the variables that the form for a new pipeline asks for:
// those with a description.
func (c *config) prefilled() []pipeline.Input {
	vars := c.top.get("variables")
	if !vars.is(table) {
		return nil
	}
	var out []pipeline.Input
	for _, f := range vars.fields {
		if f.val.is(table) && f.val.get("description") != nil {
			out = append(out, pipeline.Input{Name: f.key, Type: "string", At: f.at()})
		}
	}
	return out
}
