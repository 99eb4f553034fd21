package pipeline

import "strings"

// maxFilled is the length in bytes beyond which a line is left as it is.
const maxFilled = 8 << 10

// Fill returns lines with the variables of an environment put in where they
// stand as $NAME or ${NAME}: a matrix of environments makes other commands of
// the same line. A value can name variables that stand before it; one that
// names others is not put in.
func Fill(lines []Line, env []Pair) []Line {
	values := map[string]string{}
	for _, pair := range env {
		if value := fill(pair.Value, values); !strings.ContainsAny(value, "$`\n") {
			values[pair.Key] = value
		}
	}
	if len(values) == 0 {
		return lines
	}
	filled := make([]Line, len(lines))
	for i, line := range lines {
		line.Text = fill(line.Text, values)
		filled[i] = line
	}
	return filled
}

func fill(text string, values map[string]string) string {
	if len(text) > maxFilled || !strings.Contains(text, "$") {
		return text
	}
	var b strings.Builder
	rest := text
	for {
		before, after, ok := strings.Cut(rest, "$")
		b.WriteString(before)
		if !ok || b.Len() > maxFilled {
			break
		}
		name, left := variable(after)
		if value, known := values[name]; known {
			b.WriteString(value)
		} else {
			b.WriteString("$" + after[:len(after)-len(left)])
		}
		rest = left
	}
	if b.Len() > maxFilled {
		return text
	}
	return b.String()
}

// variable splits the name that a text begins with, in braces or not, from
// what follows; without a name that can be told nothing is taken.
func variable(text string) (name, rest string) {
	if inner, ok := strings.CutPrefix(text, "{"); ok {
		if name, rest, ok := strings.Cut(inner, "}"); ok && name[:nameLength(name)] == name {
			return name, rest
		}
		return "", text
	}
	n := nameLength(text)
	return text[:n], text[n:]
}

func nameLength(text string) int {
	n := strings.IndexFunc(text, func(c rune) bool {
		return c != '_' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z')
	})
	if n < 0 {
		return len(text)
	}
	return n
}
