package scanners

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strings"

	"golang.org/x/mod/modfile"
)

// name returns what the repository calls itself in a manifest at its root, ""
// where it does not. The name of the folder or of a remote would differ from
// one clone to the next.
func name(f *files) string {
	if text, err := f.Text("go.mod"); err == nil {
		if module := modfile.ModulePath(text); module != "" {
			return module
		}
	}
	for _, file := range []string{"package.json", "composer.json"} {
		text, err := f.Text(file)
		var manifest struct{ Name string }
		if err == nil && json.Unmarshal(text, &manifest) == nil && manifest.Name != "" {
			return manifest.Name
		}
	}
	for _, place := range []struct{ file, section string }{
		{"Cargo.toml", "[package]"}, {"pyproject.toml", "[project]"}, {"pyproject.toml", "[tool.poetry]"}, {"setup.cfg", "[metadata]"},
	} {
		if text, err := f.Text(place.file); err == nil {
			if name := value(text, place.section, "name"); name != "" {
				return name
			}
		}
	}
	return ""
}

// value returns what follows a key in a section of a line-based file.
func value(text []byte, section, key string) string {
	in := false
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if strings.HasPrefix(line, "[") {
			in = line == section
			continue
		}
		rest, ok := strings.CutPrefix(line, key)
		if !in || !ok || rest == "" || !strings.ContainsAny(rest[:1], " =\t") {
			continue
		}
		return strings.Trim(strings.TrimLeft(rest, " =\t"), `"'`)
	}
	return ""
}
