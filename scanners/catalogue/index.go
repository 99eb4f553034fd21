package catalogue

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// index finds the claims that could match a fact without trying them all.
// Everything in it is in lower case.
type index struct {
	paths    pathIndex[*Claim]
	contents pathIndex[*Content]
	run      runIndex
	values   [fact.Job + 1]valueIndex
}

// runIndex finds run patterns by program.
type runIndex struct {
	byName table[*invocation]
	globs  []globProgram
}

// globProgram is a run pattern whose program is a pattern itself.
type globProgram struct {
	program string
	*invocation
}

// valueIndex finds patterns over one kind of value: exact ones by name, the rest in turn.
type valueIndex struct {
	exact table[*pattern]
	globs []*pattern
	// words holds job patterns by their first word, where that is no pattern itself.
	words table[*pattern]
}

// pattern is one compiled matcher over a value.
type pattern struct {
	claim *Claim
	text  string
	// part is the longest text without wildcards in a pattern: looking for it
	// first is cheaper than matching.
	part string
	// words holds the words of a job pattern.
	words []string
	conds []condition
}

// condition is a demand on an input of a Uses fact, or on the value of a Key fact.
type condition struct {
	key, value string
	not        bool
}

// newIndex compiles the patterns of the claims.
func newIndex(rows []*Row) (*index, error) {
	x := &index{}
	var files pathListing[*Claim]
	var contents pathListing[*Content]
	for _, row := range rows {
		for _, claim := range row.Claims {
			claim.except = files.add(claim.Files, claim)
			for _, content := range claim.Content {
				content.except = contents.add(content.In, content)
			}
		}
	}
	x.paths, x.contents = files.index(), contents.index()
	for kind := range x.values {
		x.values[kind] = indexValues(rows, fact.Kind(kind))
	}
	var err error
	x.run, err = indexRun(rows)
	return x, err
}

func indexRun(rows []*Row) (runIndex, error) {
	var run runIndex
	var byName listing[*invocation]
	for _, row := range rows {
		for _, claim := range row.Claims {
			for _, pattern := range claim.Run {
				in, err := compileRun(claim, pattern)
				if err != nil {
					return run, fmt.Errorf("%s:%d: tool %q: %s: %w", row.File, row.Line, row.Tool, claim.Signal.ID, err)
				}
				for _, program := range in.programs {
					if isGlob(program) {
						run.globs = append(run.globs, globProgram{program, in})
					} else {
						byName.add(program, in)
					}
				}
			}
		}
	}
	run.byName = byName.table()
	return run, nil
}

func indexValues(rows []*Row, kind fact.Kind) valueIndex {
	var values valueIndex
	var exact, words listing[*pattern]
	for _, row := range rows {
		for _, claim := range row.Claims {
			for _, text := range claim.of(kind) {
				p := compileValue(kind, claim, text)
				switch {
				case kind == fact.Job && !strings.ContainsAny(p.words[0], "*?|"):
					words.add(p.words[0], p)
				case kind == fact.Job || isGlob(p.text):
					values.globs = append(values.globs, p)
				default:
					exact.add(p.text, p)
				}
			}
		}
	}
	values.exact, values.words = exact.table(), words.table()
	return values
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
	switch kind {
	case fact.Job:
		p.words = strings.Fields(text)
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
	for part := range strings.FieldsFuncSeq(p.text, func(r rune) bool { return r == '*' || r == '?' }) {
		if len(part) > len(p.part) {
			p.part = part
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
