package manifest

import "strings"

// readPyproject reads pyproject.toml: the standard tables (PEP 621, 735, 518)
// and those of Poetry, PDM, uv and Hatch.
func readPyproject(f *file) (int, error) {
	seen := map[string]bool{}
	return f.toml(func(e *entry) {
		if f.poetry(e, seen) {
			return
		}
		dev := false
		switch {
		case e.is("project", "dependencies"):
		case e.is("project", "optional-dependencies", "*"):
			dev = isDevGroup(e.path[2])
		case e.is("dependency-groups", "*"), e.is("build-system", "requires"),
			e.is("tool", "pdm", "dev-dependencies", "*"), e.is("tool", "uv", "dev-dependencies"),
			e.is("tool", "hatch", "envs", "*", "dependencies"), e.is("tool", "hatch", "envs", "*", "extra-dependencies"):
			dev = true
		default:
			return
		}
		e.strings(func(text string, line int) { f.add("pypi", requirementName(text), line, dev) })
	})
}

// is reports whether the entry's path is the given one, "*" standing for any key.
func (e *entry) is(keys ...string) bool {
	rest, ok := e.under(keys...)
	return ok && len(rest) == 0
}

// poetry reads an entry of Poetry's tables, in which names are keys.
func (f *file) poetry(e *entry, seen map[string]bool) bool {
	rest, ok := e.under("tool", "poetry", "dependencies")
	dev := false
	if !ok {
		dev = true
		if rest, ok = e.under("tool", "poetry", "dev-dependencies"); !ok {
			if rest, ok = e.under("tool", "poetry", "group", "*", "dependencies"); !ok {
				return false
			}
			dev = e.path[3] != "main"
		}
	}
	if len(rest) > 0 && rest[0] != "python" {
		f.addOnce("pypi", normalPython(rest[0]), e, len(rest), dev, seen)
	}
	return true
}

// addOnce notes the dependency whose key is followed by all but the last n
// keys of the entry's path, unless another entry of the same table did.
func (f *file) addOnce(ecosystem, name string, e *entry, n int, dev bool, seen map[string]bool) {
	length := 0
	for _, key := range e.path {
		length += len(key)
	}
	if length > 4*maxName {
		return
	}
	table := strings.Join(e.path[:len(e.path)-n+1], "\x00")
	if !seen[table] {
		seen[table] = true
		f.add(ecosystem, name, e.line, dev)
	}
}

// readPipfile reads a Pipfile. Every table but its own few is a group of packages.
func readPipfile(f *file) (int, error) {
	seen := map[string]bool{}
	return f.toml(func(e *entry) {
		switch e.path[0] {
		case "source", "requires", "scripts", "pipenv":
			return
		}
		if len(e.path) > 1 {
			f.addOnce("pypi", normalPython(e.path[1]), e, len(e.path)-1, e.path[0] != "packages", seen)
		}
	})
}
