package follow

import "strings"

// iniLine is one line of a value in an INI file.
type iniLine struct {
	text string
	line int
}

// iniKey is a key of an INI file with its value's lines.
type iniKey struct {
	section, name string
	lines         []iniLine
}

// readINI reads sections, keys and values that go on in indented lines.
func readINI(text string) []iniKey {
	var out []iniKey
	section := ""
	row := 0
	for raw := range strings.Lines(text) {
		row++
		line := strings.TrimRight(raw, " \t\r\n")
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed == "" || trimmed[0] == '#' || trimmed[0] == ';':
		case line[0] == ' ' || line[0] == '\t':
			if n := len(out); n > 0 && out[n-1].section == section {
				out[n-1].lines = append(out[n-1].lines, iniLine{trimmed, row})
			}
		case trimmed[0] == '[' && strings.HasSuffix(trimmed, "]"):
			section = strings.TrimSpace(trimmed[1 : len(trimmed)-1])
			out = append(out, iniKey{section: section})
		default:
			i := strings.IndexAny(trimmed, "=:")
			if i < 0 {
				continue
			}
			k := iniKey{section: section, name: strings.TrimSpace(trimmed[:i])}
			if value := strings.TrimSpace(trimmed[i+1:]); value != "" {
				k.lines = []iniLine{{value, row}}
			}
			out = append(out, k)
		}
	}
	return out
}
