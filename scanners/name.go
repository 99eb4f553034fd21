package scanners

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strings"

	"golang.org/x/mod/modfile"
)

// name returns what the repository calls itself in a manifest at its root, ""
// where it does not, or as any other would. The name of the folder or of a remote
// would differ from one clone to the next; where there is no better, a report
// can still have it.
func name(f *files) string {
	if text, err := f.Text("go.mod"); err == nil {
		if module := modfile.ModulePath(text); module != "" && !isAnyName(module) {
			return module
		}
	}
	for _, file := range []string{"package.json", "composer.json"} {
		text, err := f.Text(file)
		var manifest struct{ Name string }
		if err == nil && json.Unmarshal(text, &manifest) == nil && manifest.Name != "" && !isAnyName(manifest.Name) {
			return manifest.Name
		}
	}
	for _, place := range []struct{ file, section string }{
		{"Cargo.toml", "[package]"}, {"pyproject.toml", "[project]"}, {"pyproject.toml", "[tool.poetry]"}, {"setup.cfg", "[metadata]"},
	} {
		if text, err := f.Text(place.file); err == nil {
			if name := value(text, place.section, "name"); name != "" && !isAnyName(name) {
				return name
			}
		}
	}
	return ""
}

// isAnyName reports whether a name says which part of something this is, or
// nothing: a package that is never published is often called that way.
func isAnyName(name string) bool {
	name = strings.ToLower(name)
	if _, scoped, ok := strings.Cut(name, "/"); ok && strings.HasPrefix(name, "@") {
		switch scoped {
		case "root", "monorepo", "workspace", "source":
			return true
		}
		return false
	}
	switch name {
	case "app", "my-app", "myapp", "application", "web", "webapp", "web-app", "website", "site", "ui", "root", "main", "src", "monorepo", "workspace", "project", "package",
		"frontend", "front-end", "backend", "back-end", "client", "server", "api", "service", "docs", "test", "tests", "example", "template":
		return true
	}
	return false
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
