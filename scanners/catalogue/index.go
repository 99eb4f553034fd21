package catalogue

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// index finds the claims that could match a fact without trying them all.
// What finds a kind of fact is built when the first fact of the kind comes:
// most repositories have no more than a few kinds. Everything in it is in
// lower case.
type index struct {
	rows     []*Row
	paths    pathIndex[*Claim]
	contents pathIndex[*Content]
	run      func() (*runIndex, error)
	values   [fact.Job + 1]func() *valueIndex
}

// runIndex finds run patterns by program.
type runIndex struct {
	byName map[string][]*invocation
	globs  []globProgram
}

// globProgram is a run pattern whose program is a pattern itself.
type globProgram struct {
	program string
	*invocation
}

// valueIndex finds patterns over one kind of value: exact ones by map, the rest in turn.
type valueIndex struct {
	exact map[string][]*pattern
	globs []*pattern
	// words holds job patterns by their first word, where that is no pattern itself.
	words map[string][]*pattern
}

// pattern is one compiled matcher over a value.
type pattern struct {
	claim *Claim
	text  string
	// part is the longest text without wildcards in a pattern: looking for it
	// first is cheaper than matching.
	part  string
	conds []condition
}

// condition is a demand on an input of a Uses fact, or on the value of a Key fact.
type condition struct {
	key, value string
	not        bool
}

func newIndex(rows []*Row) *index {
	x := &index{rows: rows}
	x.run = sync.OnceValues(x.indexRun)
	for kind := range x.values {
		x.values[kind] = sync.OnceValue(func() *valueIndex { return x.indexValues(fact.Kind(kind)) })
	}
	number := 0
	for _, row := range rows {
		for _, claim := range row.Claims {
			for _, glob := range claim.Files {
				if except, ok := strings.CutPrefix(glob, "!"); ok {
					claim.except = append(claim.except, compileGlobs(except)...)
					continue
				}
				x.paths.add(glob, claim)
			}
			for _, content := range claim.Content {
				content.Number = number
				number++
				for _, glob := range content.In {
					if except, ok := strings.CutPrefix(glob, "!"); ok {
						content.except = append(content.except, compileGlobs(except)...)
						continue
					}
					x.contents.add(glob, content)
				}
			}
		}
	}
	return x
}

func (x *index) indexRun() (*runIndex, error) {
	run := &runIndex{byName: map[string][]*invocation{}}
	for _, row := range x.rows {
		for _, claim := range row.Claims {
			for _, pattern := range claim.Run {
				in, err := compileRun(claim, pattern)
				if err != nil {
					return nil, fmt.Errorf("%s:%d: tool %q: %s: %w", row.File, row.Line, row.Tool, claim.SignalID, err)
				}
				for _, program := range in.programs {
					if isGlob(program) {
						run.globs = append(run.globs, globProgram{program, in})
					} else {
						run.byName[program] = append(run.byName[program], in)
					}
				}
			}
		}
	}
	return run, nil
}

func (x *index) indexValues(kind fact.Kind) *valueIndex {
	values := &valueIndex{exact: map[string][]*pattern{}, words: map[string][]*pattern{}}
	for _, row := range x.rows {
		for _, claim := range row.Claims {
			for _, text := range claim.of(kind) {
				values.add(kind, compileValue(kind, claim, text))
			}
		}
	}
	return values
}

func (v *valueIndex) add(kind fact.Kind, p *pattern) {
	switch first, _, _ := strings.Cut(p.text, " "); {
	case kind == fact.Job && !strings.ContainsAny(first, "*?|"):
		v.words[first] = append(v.words[first], p)
	case kind == fact.Job || isGlob(p.text):
		v.globs = append(v.globs, p)
	default:
		v.exact[p.text] = append(v.exact[p.text], p)
	}
}

// of returns the claim's patterns over a kind of value.
func (c *Claim) of(kind fact.Kind) []string {
	switch kind {
	case fact.Uses:
		return c.Uses
	case fact.Image:
		return c.Image
	case fact.Include:
		return c.Include
	case fact.Key:
		return c.Key
	case fact.Dependency:
		return c.Dep
	case fact.Resource:
		return c.Resource
	case fact.Object:
		return c.Object
	case fact.Hook:
		return c.Hook
	case fact.Job:
		return c.Job
	}
	return nil
}

func compileValue(kind fact.Kind, claim *Claim, text string) *pattern {
	text = strings.ToLower(text)
	p := &pattern{claim: claim, text: text}
	defer func() {
		for part := range strings.FieldsFuncSeq(p.text, func(r rune) bool { return r == '*' || r == '?' }) {
			if len(part) > len(p.part) {
				p.part = part
			}
		}
	}()
	switch kind {
	case fact.Uses:
		words := strings.Fields(text)
		p.text = words[0]
		for _, word := range words[1:] {
			p.conds = append(p.conds, compileCondition(word))
		}
	case fact.Key:
		if key, value, ok := strings.Cut(text, "="); ok {
			p.text = key
			p.conds = []condition{{value: value}}
		}
	}
	return p
}

func compileCondition(word string) condition {
	if key, value, ok := strings.Cut(word, "!="); ok {
		return condition{key: key, value: value, not: true}
	}
	key, value, ok := strings.Cut(word, "=")
	if !ok {
		value = "*"
	}
	return condition{key: key, value: value}
}

// holds reports whether the inputs meet the condition; an input that is not
// set meets "!=" and no "=", except that "key=”" asks for its absence.
func (c condition) holds(with map[string]string) bool {
	value, ok := with[c.key]
	if !ok {
		return c.not || slices.Contains(strings.Split(c.value, "|"), "''")
	}
	return alternatives(c.value, strings.ToLower(value)) != c.not
}
