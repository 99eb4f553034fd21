package tekton

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxValue bounds the length of a parameter that is put in, in bytes, and
// maxFilled that of a text that parameters are put into.
const (
	maxValue  = 1_000
	maxFilled = 64 << 10
)

// assign sets a parameter that has no value yet.
func (s *scope) assign(name, value string) {
	if _, ok := s.params[name]; !ok && name != "" && len(value) <= maxValue && !strings.Contains(value, "$(") {
		s.params[name] = value
	}
}

// assigned takes in the parameters that a run sets.
func (s *scope) assigned(params document.Node) {
	s.params = s.clone()
	for _, p := range params.Items() {
		s.assign(p.Get("name").Text(), s.value(p.Get("value")))
	}
}

// defaults takes in the defaults of the parameters that are not set.
func (s *scope) defaults(params document.Node) {
	s.params = s.clone()
	for _, p := range params.Items() {
		if value, ok := p.Field("default"); ok {
			s.assign(p.Get("name").Text(), s.value(value.Value))
		}
	}
}

// value is a parameter's text; a list is its texts in one line.
func (s *scope) value(n document.Node) string {
	return s.fill(strings.Join(n.Texts(), " "))
}

// filled puts the parameters into the lines of a script.
func (s *scope) filled(lines []pipeline.Line) []pipeline.Line {
	for i := range lines {
		lines[i].Text = s.fill(lines[i].Text)
	}
	return lines
}

// fill replaces the variables of Tekton by their values, as far as these are
// known, and else by variables of the shell: "$(params.x)" would be read as a
// command.
func (s *scope) fill(text string) string {
	if !strings.Contains(text, "$(") {
		return text
	}
	var b strings.Builder
	for b.Len() < maxFilled {
		before, rest, ok := strings.Cut(text, "$(")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, ")")
		value, known := s.variable(name)
		if !closed || !known {
			b.WriteString("$(")
			text = rest
			continue
		}
		b.WriteString(value)
		text = after
	}
	b.WriteString(text)
	return b.String()
}

// variable is what stands for a variable of Tekton; false for what is none.
func (s *scope) variable(name string) (string, bool) {
	root, rest, ok := strings.Cut(name, ".")
	if index := strings.IndexByte(name, '['); index > 0 && (!ok || index < len(root)) {
		root, rest = name[:index], strings.Trim(name[index:], `[]"'`)
		ok = true
	}
	if !ok || strings.ContainsAny(name, " \t$(\n") || len(name) > maxValue {
		return "", false
	}
	switch root {
	case "params", "inputs":
		rest = strings.TrimSuffix(strings.TrimPrefix(rest, "params."), "[*]")
		if value, known := s.params[rest]; known {
			return value, true
		}
	case "workspaces":
		if strings.HasSuffix(rest, ".path") {
			return ".", true
		}
	case "results", "tasks", "context", "steps", "step", "outputs", "resources", "credentials", "finally":
	default:
		return "", false
	}
	return "${" + strings.Map(shellName, rest) + "}", true
}

// shellName makes the letters of any text those of a shell variable.
func shellName(c rune) rune {
	if c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
		return c
	}
	return '_'
}
