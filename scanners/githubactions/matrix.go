package githubactions

import (
	"maps"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// combination holds matrix values by dotted path ("os", "service.dir").
type combination map[string]string

// matrix is a job's strategy.matrix, as far as it holds literal values.
type matrix struct {
	axes             []axis
	include, exclude []combination
	// open is true where a run decides on some of the values.
	open bool
	// spend takes work off the pipeline's limit.
	spend func(n int) bool
}

type axis struct {
	name   string
	values []combination
}

// Limits on the matrix: enough to see every command that one stands for,
// while a matrix of versions does not multiply a script beyond use.
const (
	maxCombinations = 256
	maxVariants     = 16
	maxValues       = 64
)

// matrixOf reads strategy.matrix; nil where it is not literal.
func (s *scope) matrixOf(n document.Node) *matrix {
	if !n.IsMapping() {
		return nil
	}
	m := &matrix{spend: s.spend}
	for _, f := range n.Fields() {
		s.flatten(f.Name, f.Value, 0, func(_ string, leaf document.Node) {
			m.open = m.open || strings.Contains(s.text(leaf), "${{")
		})
		switch f.Name {
		case "include":
			m.include = s.combinations("", f.Value)
		case "exclude":
			m.exclude = s.combinations("", f.Value)
		default:
			if values := s.combinations(f.Name, f.Value); len(values) > 0 {
				m.axes = append(m.axes, axis{name: f.Name, values: values})
			}
		}
	}
	return m
}

// combinations reads a list of values, or of mappings.
func (s *scope) combinations(name string, n document.Node) []combination {
	if !n.IsSequence() {
		return nil
	}
	var list []combination
	for _, item := range n.Items() {
		c := combination{}
		s.flatten(name, item, 0, func(path string, leaf document.Node) {
			if value := s.text(leaf); !strings.Contains(value, "${{") {
				c[path] = value
			}
		})
		if len(c) > 0 {
			list = append(list, c)
		}
		if len(list) == maxValues {
			break
		}
	}
	return list
}

// root is the variable that a dotted path begins with.
func root(path string) string {
	name, _, _ := strings.Cut(path, ".")
	return name
}

// project returns the distinct values that the variables take together; a
// variable that a combination leaves open is missing from it.
// https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
func (m *matrix) project(variables []string) []combination {
	if m == nil || len(variables) == 0 {
		return nil
	}
	relevant := m.relevant(variables)
	product := m.product(relevant)
	if !m.spend((1 + len(product)) * (1 + len(m.include) + len(m.exclude)) / 4) {
		return nil
	}
	product = slices.DeleteFunc(product, func(c combination) bool {
		return slices.ContainsFunc(m.exclude, func(e combination) bool { return c.holds(e) })
	})
	product = m.included(product, relevant)
	var distinct []combination
	for _, c := range product {
		projected := combination{}
		for _, v := range variables {
			if value, ok := c[v]; ok {
				projected[v] = value
			}
		}
		if !slices.ContainsFunc(distinct, func(d combination) bool { return maps.Equal(d, projected) }) {
			distinct = append(distinct, projected)
		}
		if len(distinct) == maxVariants {
			break
		}
	}
	return distinct
}

// relevant names the axes on which the variables' values depend.
func (m *matrix) relevant(variables []string) map[string]bool {
	names := map[string]bool{}
	for _, v := range variables {
		names[root(v)] = true
	}
	for _, in := range m.include {
		if slices.ContainsFunc(variables, func(v string) bool { _, ok := in[v]; return ok }) {
			for path := range in {
				names[root(path)] = true
			}
		}
	}
	return names
}

// product combines the values of the relevant axes.
func (m *matrix) product(relevant map[string]bool) []combination {
	var product []combination
	for _, a := range m.axes {
		if !relevant[a.name] {
			continue
		}
		if product == nil {
			product = []combination{{}}
		}
		var next []combination
		for _, value := range a.values {
			for _, c := range product {
				if len(next) < maxCombinations {
					joined := maps.Clone(c)
					maps.Copy(joined, value)
					next = append(next, joined)
				}
			}
		}
		product = next
	}
	return product
}

// included adds the include entries: to each combination of which they change
// no value, or else as combinations of their own.
func (m *matrix) included(product []combination, relevant map[string]bool) []combination {
	base := len(product)
	for _, in := range m.include {
		onAxes := combination{}
		for path, value := range in {
			if m.isAxis(root(path)) && relevant[root(path)] {
				onAxes[path] = value
			}
		}
		added := false
		for i := range base {
			if product[i].holds(onAxes) {
				joined := maps.Clone(product[i])
				maps.Copy(joined, in)
				product[i] = joined
				added = true
			}
		}
		if !added && len(product) < maxCombinations {
			product = append(product, in)
		}
	}
	return product
}

func (m *matrix) isAxis(name string) bool {
	return slices.ContainsFunc(m.axes, func(a axis) bool { return a.name == name })
}

// holds reports whether every value of the other is one of the combination's.
func (c combination) holds(other combination) bool {
	for path, value := range other {
		if have, ok := c[path]; !ok || have != value {
			return false
		}
	}
	return true
}

// matrixPath returns the dotted path of a matrix variable, if the expression is no more than one.
func matrixPath(expression string) (string, bool) {
	path, ok := strings.CutPrefix(strings.TrimSpace(expression), "matrix.")
	if !ok || path == "" {
		return "", false
	}
	for i := range len(path) {
		if !isWord(path[i]) && path[i] != '.' && path[i] != '-' {
			return "", false
		}
	}
	return path, true
}

// matrixNames lists the matrix variables that a condition names.
func matrixNames(expression string) []string {
	var names []string
	for word := range strings.FieldsFuncSeq(expression, func(r rune) bool {
		return r >= 0x80 || !isWord(byte(r)) && r != '.' && r != '-'
	}) {
		if path, ok := matrixPath(word); ok && !slices.Contains(names, path) && len(names) < maxValues {
			names = append(names, path)
		}
	}
	return names
}

// variables lists the matrix variables that the texts use, in order.
func variables(texts ...string) []string {
	var names []string
	for _, t := range texts {
		expand(t, func(expression string) (string, bool) {
			if path, ok := matrixPath(expression); ok && !slices.Contains(names, path) && len(names) < maxValues {
				names = append(names, path)
			}
			return "", false
		})
	}
	return names
}

// apply puts the values of a combination into the expressions of a text.
func (c combination) apply(text string) string {
	return expand(text, func(expression string) (string, bool) {
		path, ok := matrixPath(expression)
		if !ok {
			return "", false
		}
		value, ok := c[path]
		return value, ok
	})
}

// each returns the texts that a text stands for with the job's matrix put in.
func (j *jobScope) each(text string) []string {
	var texts []string
	for _, c := range j.matrix.project(variables(text)) {
		if t := c.apply(text); !slices.Contains(texts, t) {
			texts = append(texts, t)
		}
	}
	if len(texts) == 0 {
		return []string{text}
	}
	return texts
}

// flatten visits the scalars below a node with their dotted paths.
func (s *scope) flatten(path string, n document.Node, depth int, visit func(path string, leaf document.Node)) {
	const deepest, longest = 6, 200
	switch {
	case depth > deepest || !n.Exists():
	case n.IsSequence():
		for _, item := range n.Items() {
			s.flatten(path, item, depth+1, visit)
		}
	case n.IsMapping():
		for _, f := range n.Fields() {
			inner := f.Name
			if path != "" {
				inner = path + "." + f.Name
			}
			if len(inner) > longest {
				continue
			}
			s.flatten(inner, f.Value, depth+1, visit)
		}
	default:
		visit(path, n)
	}
}

// keys lists settings by dotted path.
func (s *scope) keys(f document.Field) []pipeline.Pair {
	var pairs []pipeline.Pair
	s.flatten(f.Name, f.Value, 0, func(path string, leaf document.Node) {
		pairs = append(pairs, pipeline.Pair{Key: path, Value: s.text(leaf), At: leaf.At()})
	})
	return pairs
}
