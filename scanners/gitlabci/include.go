package gitlabci

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// config is one pipeline's configuration with everything that it takes in from
// this repository. A child pipeline has a config of its own.
type config struct {
	r   *reader
	top *value // all files, merged
	// includes lists what the files say they take in, followed or not.
	includes []pipeline.Include
	// open is true when something taken in is not in this repository: what is
	// missing here may be defined there.
	open bool
	// foreign is true for a building block: it runs in other repositories, and
	// what is missing may be defined by who takes it in.
	foreign bool
	// lineage lists the files of this pipeline and of those above it.
	lineage []string
	// prefix stands before the names of this pipeline's jobs, to tell them from
	// those of the pipelines above.
	prefix   string
	files    int // taken in
	extended map[string]*extension
	rules    map[*value][]rule
	standard []rule // of a workflow template, see [config.settle]
}

// origin is one taking-in of a file: a file taken in twice has two of them,
// each with its own inputs and its own way there.
type origin struct {
	src    *source
	first  int // the line that the configuration starts on
	spec   *value
	inputs *inputs
	via    []evidence.Hop // the includes on the way
	conds  []*value       // the rules of these includes
	up     *origin
}

// at quotes a line of the file.
func (o *origin) at(line int) pipeline.Line { return o.src.quote(line) }

// within reports whether o or a file above it is the file at p.
func (o *origin) within(p string) bool {
	for ; o != nil; o = o.up {
		if o.src.path == p {
			return true
		}
	}
	return false
}

// entry is one thing that an include asks for.
type entry struct {
	kind, value string
	at          pipeline.Line
	rules       *value
	with        *value // inputs
}

// load reads the file at p with all that it takes in. It returns nil, and
// leaves an empty configuration, when the file cannot be read.
func (c *config) load(p string) *origin {
	c.lineage = []string{p}
	o := c.take(p, nil, entry{}, &c.top)
	if c.top == nil {
		c.top = &value{kind: table, origin: o, line: 1}
	}
	c.settle()
	return o
}

// take lays the file at p, taken in by e of up, onto top.
func (c *config) take(p string, up *origin, e entry, top **value) *origin {
	src := c.r.parse(p)
	c.r.taken[p] = true
	if src == nil {
		c.open = true
		return nil
	}
	o := &origin{src: src, first: 1, up: up}
	if up != nil {
		o.via = append(slices.Clip(up.via), e.at.Hop())
		o.conds = up.conds
		if e.rules != nil {
			o.conds = append(slices.Clip(up.conds), e.rules)
		}
	}
	own := c.documents(o, e.with)
	if own == nil {
		return o
	}
	var below *value
	c.includeAll(own.get("include"), o, &below)
	own = c.r.merged(below, own)
	if e.rules != nil && !c.surely(e.rules) {
		// What is taken in under a condition adds, and changes nothing that
		// stands already.
		*top = c.r.merged(own, *top)
		if *top == nil {
			*top = own
		}
		return o
	}
	*top = c.r.merged(*top, own)
	return o
}

// surely reports whether the rules of an include let a push to the default
// branch in. It is asked while the configuration is put together: nothing that
// is kept may come of it.
func (c *config) surely(rules *value) bool {
	probe := &config{r: c.r, top: c.top, foreign: c.foreign, open: true}
	e := &evaluator{r: c.r, sc: &scenario{kind: pipeline.Push, source: "push", ref: defaultBranch}, preset: probe.preset(nil)}
	outcomes, _ := e.match(probe.parseRules(rules))
	return admits(outcomes).truth == yes
}

// documents converts the documents of o's file: a header, if it has one, and the configuration.
func (c *config) documents(o *origin, with *value) *value {
	docs := o.src.docs
	if len(docs) == 0 {
		return nil
	}
	if first := c.r.convert(o, docs[0]); first.get("spec") != nil && (len(docs) > 1 || len(first.fields) == 1) {
		o.spec = first
		o.inputs = c.r.inputsOf(o.header(), with)
		docs = docs[1:]
	}
	if len(docs) == 0 {
		return nil
	}
	own := c.r.convert(o, docs[0])
	o.first = own.line
	if !own.is(table) {
		if !own.is(null) {
			c.r.problem(o.src.path, own.line, evidence.Unparsed, "the configuration is not a mapping")
		}
		return nil
	}
	return own
}

// includeAll takes in what an include keyword asks for, in its order, onto top.
func (c *config) includeAll(v *value, o *origin, top **value) {
	for _, e := range c.entries(v) {
		targets, local := c.targets(e)
		at := len(c.includes)
		c.includes = append(c.includes, pipeline.Include{Kind: e.kind, Value: e.value, At: e.at})
		if !local {
			c.open = true
		} else if len(targets) == 0 {
			c.open = true
			c.r.problem(e.at.Path, e.at.Line, evidence.Unresolved, fmt.Sprintf("included file %q is not in this repository", e.value))
		}
		for _, p := range targets {
			if o.within(p) {
				if p != e.value {
					continue // a pattern matches the file that it stands in
				}
				c.r.problem(e.at.Path, e.at.Line, evidence.Limit, fmt.Sprintf("%s takes itself in", p))
				continue
			}
			if c.files++; c.files > maxIncludes {
				c.r.problem(e.at.Path, e.at.Line, evidence.Limit, "more files are taken in than are read")
				return
			}
			if c.take(p, o, e, top) != nil {
				c.includes[at].Followed = true
			}
		}
	}
}

// entries splits an include keyword: a string, a table, or a list of both.
func (c *config) entries(v *value) []entry {
	var out []entry
	for _, item := range c.items(v) {
		switch item.kind {
		case scalar:
			kind := "local"
			if strings.HasPrefix(item.text, "http://") || strings.HasPrefix(item.text, "https://") {
				kind = "remote"
			}
			out = append(out, newEntry(kind, item.text, item.at()))
		case table:
			out = append(out, c.tableEntries(item)...)
		}
	}
	return out
}

func (c *config) tableEntries(t *value) []entry {
	var out []entry
	add := func(kind, value string, at pipeline.Line) {
		e := newEntry(kind, value, at)
		e.rules, e.with = t.get("rules"), t.get("inputs")
		out = append(out, e)
	}
	for _, kind := range [...]string{"local", "template", "component", "remote", "artifact"} {
		if v := t.get(kind); v.is(scalar) {
			add(kind, v.text, v.at())
		}
	}
	if p := t.get("project"); p.is(scalar) {
		for _, f := range c.items(t.get("file")) {
			if f.kind == scalar {
				add("project", p.text+":"+strings.TrimPrefix(f.text, "/"), f.at())
			}
		}
	}
	return out
}

// newEntry brings what is taken in into the form that is recorded.
func newEntry(kind, value string, at pipeline.Line) entry {
	switch kind {
	case "local":
		value = strings.TrimPrefix(path.Clean("/"+value), "/")
	case "component":
		if i := strings.LastIndexByte(value, '@'); i > 0 {
			value = value[:i]
		}
	}
	return entry{kind: kind, value: value, at: at}
}

// targets returns the files of this repository that e asks for, and whether it
// asks for files of this repository.
func (c *config) targets(e entry) (paths []string, local bool) {
	switch e.kind {
	case "local":
		if c.r.has[e.value] {
			return []string{e.value}, true
		}
		return c.matching(e.value), true
	case "component":
		for _, project := range [...]string{"/$CI_PROJECT_PATH/", "/${CI_PROJECT_PATH}/"} {
			if _, name, ok := strings.Cut(e.value, project); ok {
				return c.ownComponent(name), true
			}
		}
	}
	return nil, false
}

// ownComponent returns the file of a component that this repository publishes.
func (c *config) ownComponent(name string) []string {
	for _, p := range [...]string{name + ".yml", name + "/template.yml", name + ".yaml", name + "/template.yaml"} {
		if p = "templates/" + p; c.r.has[p] {
			return []string{p}
		}
	}
	return nil
}

// matching returns the files that the pattern of a local include matches.
func (c *config) matching(pattern string) []string {
	if !strings.Contains(pattern, "*") {
		return nil
	}
	if len(pattern) > maxGlob {
		return nil
	}
	all, _ := c.r.matching(includeGlob(pattern), len(c.r.paths))
	return slices.DeleteFunc(all, func(p string) bool { return !isYAML(p) })
}
