package azurepipelines

import (
	"maps"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// scope is where a piece of a file is read: the file, and what surrounds the
// piece. It is copied, never changed, on the way down.
type scope struct {
	r   *reader
	out *pipeline.Pipeline
	// file is the path of the file that is read.
	file string
	// stack holds the files that led here, for cycles and depth.
	stack []string
	via   []evidence.Hop
	// params holds the template's parameters, by name in lower case.
	params map[string]value
	// passed holds the names of the parameters in the file's order.
	passed []string
	// loops holds the variables of the loops around the piece.
	loops map[string]value
	// vars holds the variables as written, by name in lower case.
	vars map[string]string
	// environ holds the variables of the stage or job that is being read.
	environ []pipeline.Pair
	// matrix holds the combinations that the job runs in.
	matrix []map[string]string
	// stageOf is the stage that is being read, nil outside stages.
	stageOf *stage
	// triggers are those under which the piece runs.
	triggers []pipeline.Trigger
	// narrowed is true where a condition has let only some of the job's triggers through.
	narrowed bool
	// gates are inherited from what surrounds the piece.
	gates []pipeline.Gate
	// os is what the variable Agent.OS holds, "" where it is not known.
	os string
	// images and foreign hold the containers and repositories under resources, by alias.
	images, foreign map[string]string
}

// isDirective reports whether a key is an expression of the template language.
func isDirective(key string) bool { return strings.HasPrefix(key, "${{") }

// wholeExpression returns the expression that a text consists of.
func wholeExpression(t string) (string, bool) {
	t = strings.TrimSpace(t)
	inner, ok := strings.CutPrefix(t, "${{")
	if !ok {
		return "", false
	}
	inner, ok = strings.CutSuffix(inner, "}}")
	return strings.TrimSpace(inner), ok && !strings.Contains(inner, "}}")
}

// maxExpanded bounds what putting in values makes of a text, in bytes.
const maxExpanded = 64 << 10

// text returns a scalar with the template expressions that are known put in.
func (s *scope) text(n document.Node) string { return s.fill(n.Text()) }

// fill puts the template expressions that are known into a text.
func (s *scope) fill(t string) string {
	if !strings.Contains(t, "${{") || s.r.filling > maxFollowed {
		return t
	}
	s.r.filling++
	defer func() { s.r.filling-- }()
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(t, "${{")
		inner, after, closed := strings.Cut(rest, "}}")
		b.WriteString(before)
		if !ok || !closed || !s.r.spend(1+len(before)/64) {
			if ok {
				b.WriteString("${{" + rest)
			}
			return b.String()
		}
		v := s.expressionValue(inner, occasion{trigger: &pipeline.Trigger{}}, 0).scalar()
		if v.kind == text && b.Len()+len(v.text) <= maxExpanded {
			b.WriteString(v.text)
		} else {
			b.WriteString("${{" + inner + "}}")
		}
		t = after
	}
}

// texts returns the scalars of a list, or a scalar as the only one.
func (s *scope) texts(n document.Node) []string {
	var list []string
	for _, item := range s.items(n) {
		if t := item.scope.text(item.node); t != "" {
			list = append(list, t)
		}
	}
	return list
}

// resolved follows a scalar that is no more than a reference to an object.
func (s *scope) resolved(n document.Node) piece {
	for range maxVariables {
		inner, ok := wholeExpression(n.Text())
		if !ok {
			break
		}
		v := s.expressionValue(inner, occasion{trigger: &pipeline.Trigger{}}, 0)
		if v.kind != object || v.absent || !v.node.Exists() {
			break
		}
		inherited := *s
		inherited.place(v.scope)
		s, n = &inherited, v.node
	}
	return piece{s, n}
}

// place takes over from another scope what decides how a text is read: a piece
// that a caller hands over means what it means where it stands.
func (s *scope) place(from *scope) {
	s.params, s.passed, s.loops, s.file = from.params, from.passed, from.loops, from.file
}

// piece is a node and where it is read.
type piece struct {
	scope *scope
	node  document.Node
}

// entry is a field of a mapping and where its value is read.
type entry struct {
	document.Field
	scope *scope
}

// items returns the elements of a list with conditions, loops and references decided.
func (s *scope) items(n document.Node) []piece {
	p := s.resolved(n)
	s, n = p.scope, p.node
	var list []piece
	chain := s.newChain()
	for _, item := range n.Items() {
		if !s.r.spend(1) {
			break
		}
		fields := item.Fields()
		if len(fields) > 0 && isDirective(fields[0].Name) {
			for _, f := range fields {
				for _, inner := range s.directive(f, &chain) {
					list = append(list, inner.inserted(f.Value)...)
				}
			}
			continue
		}
		chain = s.newChain()
		r := s.resolved(item)
		switch inner, whole := wholeExpression(item.Text()); {
		case r.node.IsSequence():
			list = append(list, r.scope.items(r.node)...)
		case whole && r.node.IsScalar() && strings.HasPrefix(inner, "parameters"):
			// A list of the caller's that is not known.
			if t := s.text(item); t != item.Text() {
				list = append(list, piece{s, item})
			}
		default:
			list = append(list, r)
		}
	}
	return list
}

// inserted returns what a directive in a list inserts: the items of a list, or a mapping as one.
func (s *scope) inserted(n document.Node) []piece {
	if p := s.resolved(n); p.node.IsMapping() && !isDirective(firstKey(p.node)) {
		return []piece{p}
	}
	if n.IsMapping() { // a directive inside a directive
		var list []piece
		chain := s.newChain()
		for _, f := range n.Fields() {
			for _, inner := range s.directive(f, &chain) {
				list = append(list, inner.inserted(f.Value)...)
			}
		}
		return list
	}
	return s.items(n)
}

func firstKey(n document.Node) string {
	if fields := n.Fields(); len(fields) > 0 {
		return fields[0].Name
	}
	return ""
}

// fields returns the entries of a mapping with conditions and loops decided.
func (s *scope) fields(n document.Node) []entry {
	p := s.resolved(n)
	s, n = p.scope, p.node
	var list []entry
	chain := s.newChain()
	for _, f := range n.Fields() {
		if !s.r.spend(1) {
			break
		}
		if !isDirective(f.Name) {
			chain = s.newChain()
			list = append(list, entry{f, s})
			continue
		}
		inner, _ := wholeExpression(f.Name)
		if isKeyword(inner) {
			for _, at := range s.directive(f, &chain) {
				list = append(list, at.fields(f.Value)...)
			}
			continue
		}
		f.Name = s.fill(f.Name)
		list = append(list, entry{f, s})
	}
	return list
}

// get returns the value of one entry of a mapping and where it is read.
func (s *scope) get(n document.Node, name string) piece {
	for _, f := range s.fields(n) {
		if f.Name == name {
			return piece{f.scope, f.Value}
		}
	}
	return piece{s, document.Node{}}
}

// isKeyword reports whether an expression used as a key is a directive.
func isKeyword(inner string) bool {
	word, _, _ := strings.Cut(inner, " ")
	switch word {
	case "if", "elseif", "else", "each", "insert":
		return true
	}
	return strings.HasPrefix(word, "if(") || strings.HasPrefix(word, "elseif(")
}

// maxRounds bounds the rounds of one loop.
const maxRounds = 200

// directive decides one directive: the scopes in which its value is to be read.
func (s *scope) directive(f document.Field, chain *[]condition.Truth) []*scope {
	inner, _ := wholeExpression(f.Name)
	word, rest := inner, ""
	if i := strings.IndexAny(inner, " ("); i >= 0 {
		word, rest = inner[:i], inner[i:]
	}
	switch word {
	case "if", "elseif", "else":
		if word == "if" {
			*chain = s.newChain()
		}
		if in, ok := s.branch(rest, word == "else", chain, f.At()); ok {
			return []*scope{in}
		}
		return nil
	case "each":
		return s.loop(rest)
	case "insert":
		return []*scope{s}
	}
	return []*scope{s}
}

// loop returns a scope for each round of a loop; none where the list is not known.
func (s *scope) loop(rest string) []*scope {
	name, expression, ok := strings.Cut(strings.TrimSpace(rest), " in ")
	if !ok {
		return nil
	}
	var rounds []*scope
	round := func(v value) {
		if len(rounds) == maxRounds || !s.r.spend(1) {
			return
		}
		in := *s
		in.loops = maps.Clone(s.loops)
		if in.loops == nil {
			in.loops = map[string]value{}
		}
		in.loops[strings.ToLower(strings.TrimSpace(name))] = v
		rounds = append(rounds, &in)
	}
	if strings.EqualFold(strings.TrimSpace(expression), "parameters") {
		for _, name := range s.passed {
			v := s.params[strings.ToLower(name)].on(occasion{})
			round(value{kind: entryOf, text: name, node: v.node, scope: v.scope})
		}
		return rounds
	}
	v := s.expressionValue(expression, occasion{trigger: &pipeline.Trigger{}}, 0)
	if v.kind != object || v.absent {
		return nil
	}
	if v.node.IsSequence() {
		for _, p := range v.scope.items(v.node) {
			round(value{kind: object, node: p.node, scope: p.scope})
		}
		return rounds
	}
	for _, f := range v.scope.fields(v.node) {
		round(value{kind: entryOf, text: f.Name, node: f.Value, scope: f.scope})
	}
	return rounds
}

// deeper returns a scope for a template that is called from here, or false
// where that would be a cycle or too deep.
func (s *scope) deeper(p string, at pipeline.Line) (*scope, bool) {
	if slices.Contains(s.stack, p) {
		s.r.problem(at.Path, at.Line, evidence.Unresolved, document.Short(p)+" takes in itself")
		return nil, false
	}
	if len(s.stack) > maxDepth {
		s.r.problem(at.Path, at.Line, evidence.Limit, "templates are nested too deeply; "+document.Short(p)+" was not followed")
		return nil, false
	}
	inner := *s
	inner.file = p
	inner.stack = append(slices.Clone(s.stack), p)
	inner.via = append(slices.Clone(s.via), at.Hop())
	inner.params, inner.passed, inner.loops = map[string]value{}, nil, nil
	return &inner, true
}
