package gitlabci

import (
	"fmt"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// extension is what became of one top-level table and its extends.
type extension struct {
	val   *value
	level int // of extends below it
	busy  bool
}

// job returns the top-level table called name with what it extends merged
// in, nil if there is none.
func (c *config) job(name string) *value {
	if c.extended == nil {
		c.extended = map[string]*extension{}
	}
	return c.extend(name).val
}

func (c *config) extend(name string) *extension {
	if e, ok := c.extended[name]; ok {
		return e
	}
	e := &extension{val: c.top.get(name), busy: true}
	c.extended[name] = e
	defer func() { e.busy = false }()
	own := e.val
	ext, ok := own.field("extends")
	if !own.is(table) || !ok {
		return e
	}
	var base *value
	for _, b := range c.items(ext.val) {
		if b.kind != scalar {
			continue
		}
		under := c.extend(b.text)
		switch {
		case under.busy:
			c.r.problem(b.origin.src.path, b.line, evidence.Limit, fmt.Sprintf("%q extends itself", b.text))
			continue
		case under.val == nil:
			c.missing(b)
			continue
		}
		if e.level = max(e.level, under.level+1); e.level > maxExtends {
			c.r.problem(b.origin.src.path, b.line, evidence.Limit, "extends has more levels than GitLab takes")
			e.level = 0 // what extends this one starts anew
			return e
		}
		base = c.r.merged(base, under.val)
	}
	if base != nil {
		e.val = c.r.merged(base, own)
	}
	return e
}

// missing reports something referred to that no file defines, unless files
// that were not read may define it.
func (c *config) missing(v *value) {
	if c.open || c.foreign {
		return
	}
	c.r.problem(v.origin.src.path, v.line, evidence.Unresolved, fmt.Sprintf("%q is not defined", v.text))
}

// deref returns what a !reference tag refers to, and any other value itself;
// nil where it refers to nothing.
func (c *config) deref(v *value) *value { return c.derefWithin(v, maxNested) }

func (c *config) derefWithin(v *value, depth int) *value {
	if !v.is(reference) {
		return v
	}
	if depth == 0 || !c.r.spend(1) {
		c.r.problem(v.origin.src.path, v.line, evidence.Limit, "references are nested deeper than GitLab takes")
		return nil
	}
	if len(v.items) == 0 || !v.items[0].is(scalar) {
		return nil
	}
	at := c.job(v.items[0].text)
	if at == nil {
		c.missing(v.items[0])
	}
	for _, key := range v.items[1:] {
		if !key.is(scalar) {
			return nil
		}
		at = c.derefWithin(at.get(key.text), depth-1)
	}
	return c.derefWithin(at, depth-1)
}

// get returns the value of a key of t, followed if it is a reference.
func (c *config) get(t *value, key string) *value { return c.deref(t.get(key)) }

// path follows keys from t.
func (c *config) path(t *value, keys ...string) *value {
	for _, key := range keys {
		t = c.get(t, key)
	}
	return t
}

// items returns the elements of a list, those of lists in it included, as
// GitLab flattens them; a single value is a list of one.
func (c *config) items(v *value) []*value {
	var out []*value
	c.flatten(v, maxNested, &out)
	return out
}

func (c *config) flatten(v *value, depth int, out *[]*value) {
	v = c.deref(v)
	if v == nil || v.kind == null || !c.r.spend(1) {
		return
	}
	if v.kind != list {
		*out = append(*out, v)
		return
	}
	if depth < 0 {
		c.r.problem(v.origin.src.path, v.line, evidence.Limit, "lists are nested deeper than GitLab takes")
		return
	}
	for _, item := range v.items {
		c.flatten(item, depth-1, out)
	}
}
