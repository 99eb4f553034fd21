package manifest

import (
	"path"
	"strings"
)

// yamlLine is a line of YAML in block style.
type yamlLine struct {
	number int
	indent int  // of the key, or of the value where there is none
	item   bool // begins an item of a list; dash is where
	dash   int
	key    string // "" where the line is a mere value
	value  string
}

// yaml calls yield with each line that holds a key or an item. Manifests are
// written in block style, and read line by line: it is linear, and knows the
// lines. What stands in block scalars is passed over.
func (f *file) yaml(yield func(yamlLine)) {
	number, scalar := 0, -1 // lines indented more than scalar are text
	for line := range strings.Lines(f.text) {
		number++
		text := strings.TrimLeft(line, " ")
		l := yamlLine{number: number, indent: len(line) - len(text)}
		text = strings.TrimSpace(text)
		if text == "" || scalar >= 0 && l.indent > scalar {
			continue
		}
		scalar = -1
		if text[0] == '#' || text == "---" {
			continue
		}
		outer := l.indent
		if rest, ok := cutItem(text); ok {
			l.item, l.dash = true, l.indent
			l.indent += len(text) - len(rest)
			text = rest
		}
		l.key, l.value = yamlPair(text)
		if strings.HasPrefix(l.value, "|") || strings.HasPrefix(l.value, ">") {
			scalar = outer
		}
		yield(l)
	}
}

func cutItem(text string) (rest string, ok bool) {
	if text == "-" {
		return "", true
	}
	if rest, ok = strings.CutPrefix(text, "- "); ok {
		return strings.TrimLeft(rest, " "), true
	}
	return text, false
}

// yamlPair splits "key: value", both without quotes, the value without comment.
func yamlPair(text string) (key, value string) {
	value, _ = cutComment(text)
	if colon := strings.Index(value, ": "); colon >= 0 && value[0] != '{' && value[0] != '[' {
		return unquote(value[:colon]), unquote(strings.TrimSpace(value[colon+1:]))
	}
	if k, ok := strings.CutSuffix(value, ":"); ok {
		return unquote(k), ""
	}
	return "", unquote(value)
}

func unquote(text string) string {
	if n := len(text); n >= 2 && (text[0] == '"' || text[0] == '\'') && text[n-1] == text[0] {
		return text[1 : n-1]
	}
	return text
}

// section calls yield with the lines under each of the named keys at the top.
func (f *file) section(yield func(section string, l yamlLine), names ...string) {
	section := ""
	f.yaml(func(l yamlLine) {
		if l.indent == 0 && !l.item {
			section = ""
			for _, name := range names {
				if l.key == name {
					section = name
				}
			}
			return
		}
		if section != "" {
			yield(section, l)
		}
	})
}

// readPubspec reads pubspec.yaml of Dart and Flutter.
func readPubspec(f *file) (int, error) {
	indent, before := 0, ""
	f.section(func(section string, l yamlLine) {
		if section != before {
			indent, before = l.indent, section
		}
		if l.indent == indent && !l.item && l.key != "flutter" {
			f.add("pub", l.key, l.number, section == "dev_dependencies")
		}
	}, "dependencies", "dev_dependencies")
	return 0, nil
}

// readConda reads an environment of conda. Its packages are taken for those of
// the Python index, where nearly all have the same name.
func readConda(f *file) (int, error) {
	pip := -1 // the column of the dash of "- pip:"
	f.section(func(_ string, l yamlLine) {
		if !l.item {
			return
		}
		if l.dash <= pip {
			pip = -1
		}
		if l.key == "pip" {
			pip = l.dash
			return
		}
		if l.key != "" {
			return
		}
		name := l.value
		if pip < 0 {
			if _, rest, ok := strings.Cut(name, "::"); ok {
				name = rest // from a channel
			}
			name, _, _ = strings.Cut(name, " ")
		}
		if name = requirementName(name); name != "python" && name != "pip" {
			f.add("pypi", name, l.number, false)
		}
	}, "dependencies")
	return 0, nil
}

// readDBT reads the packages of a dbt project.
func readDBT(f *file) (int, error) {
	f.section(func(_ string, l yamlLine) {
		switch l.key {
		case "package":
			f.add("dbt", l.value, l.number, false)
		case "git":
			f.add("dbt", repositoryName(l.value), l.number, false)
		}
	}, "packages")
	return 0, nil
}

// repositoryName returns owner/name of the address of a repository.
func repositoryName(address string) string {
	address, _, _ = strings.Cut(address, "?")
	address = strings.TrimSuffix(strings.TrimSuffix(address, "/"), ".git")
	address = strings.ReplaceAll(address, ":", "/")
	name, owner := path.Base(address), path.Base(path.Dir(address))
	if owner == "." || owner == "/" {
		return name
	}
	return owner + "/" + name
}

// readHelm reads the charts that a chart of Helm depends on.
func readHelm(f *file) (int, error) {
	f.section(func(_ string, l yamlLine) {
		if l.key == "name" {
			f.add("helm", l.value, l.number, false)
		}
	}, "dependencies")
	return 0, nil
}

// readYAMLRequirements reads requirements.yaml, which is either that of a
// chart of Helm 2 or that of Ansible Galaxy, by what stands in it.
func readYAMLRequirements(f *file) (int, error) {
	if line, err := readHelm(f); err != nil || len(f.facts) > 0 {
		return line, err
	}
	section, item := "", galaxyItem{}
	f.yaml(func(l yamlLine) {
		if l.indent == 0 && !l.item {
			section = l.key
			return
		}
		if section != "" && section != "roles" && section != "collections" {
			return
		}
		if l.item {
			item.flush(f)
			if l.key == "" {
				item = galaxyItem{name: l.value, line: l.number}
			}
		}
		switch l.key {
		case "src", "source":
			if item.name == "" {
				item = galaxyItem{source: l.value, sourceLine: l.number}
			}
		case "name":
			item.name, item.line = l.value, l.number
		}
	})
	item.flush(f)
	return 0, nil
}

// galaxyItem is a role or collection: what it is called, or where it comes from.
type galaxyItem struct {
	name, source     string
	line, sourceLine int
}

func (g *galaxyItem) flush(f *file) {
	switch {
	// A name without a dot is the user's own for what comes from elsewhere.
	case g.source != "" && !strings.Contains(g.name, ".") && !strings.Contains(g.source, "galaxy.ansible.com"):
		if strings.Contains(g.source, "/") {
			f.add("galaxy", repositoryName(g.source), g.sourceLine, false)
		} else {
			f.add("galaxy", g.source, g.sourceLine, false)
		}
	case strings.Contains(g.name, "://"):
		f.add("galaxy", repositoryName(g.name), g.line, false)
	case g.name != "":
		f.add("galaxy", g.name, g.line, false)
	}
	*g = galaxyItem{}
}
