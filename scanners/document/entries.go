package document

import "go.yaml.in/yaml/v3"

// Entries returns the entries of a mapping as [Node.Fields] does, but of a key
// that is there more than once every one: some formats give that a meaning.
func (n Node) Entries() []Field {
	fields := n.Fields()
	if !n.IsMapping() || !n.doc.budget.Spend(len(n.yaml.Content)/2) {
		return fields
	}
	known := make(map[string]bool, len(fields))
	var own []Field
	for i := 0; i+1 < len(n.yaml.Content); i += 2 {
		key, value := n.entry(i)
		if key.yaml.Kind == yaml.ScalarNode && len(key.yaml.Value) <= maxKey && key.yaml.Tag != "!!merge" {
			known[key.yaml.Value] = true
			own = append(own, Field{Name: key.yaml.Value, Line: key.line, Value: value})
		}
	}
	for _, f := range fields {
		if !known[f.Name] {
			own = append(own, f)
		}
	}
	return own
}
