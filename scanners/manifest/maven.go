package manifest

import (
	"slices"
	"strings"
)

// mavenItem is an element that names an artifact by its coordinates.
type mavenItem struct {
	depth           int // of the element
	kind            string
	group, artifact string
	line            int // of the artifact's name
	dev, managed    bool
}

// mavenReader reads a pom.xml, or the extensions.xml of a build.
type mavenReader struct {
	f          *file
	open       []mavenItem
	done       []mavenItem
	properties map[string]string
}

// readMaven reads a pom.xml: its dependencies, its plugins with what they
// depend on, managed plugins, extensions and the parent. Managed dependencies
// only set versions, and are left out.
func readMaven(f *file) (int, error) {
	m := mavenReader{f: f, properties: map[string]string{}}
	line, err := f.xml(m.begin, m.end)
	// An item is done at its end, after those within it.
	slices.SortStableFunc(m.done, func(a, b mavenItem) int { return a.line - b.line })
	for _, item := range m.done {
		group, artifact := m.resolve(item.group), m.resolve(item.artifact)
		if group == "" && item.kind == "plugin" {
			group = "org.apache.maven.plugins"
		}
		if group != "" && artifact != "" && !item.managed {
			f.add("maven", group+":"+artifact, item.line, item.dev)
		}
	}
	return line, err
}

func (m *mavenReader) begin(e *element) {
	item := mavenItem{depth: len(e.path), kind: e.name(), dev: true}
	switch item.kind {
	case "dependency":
		item.dev = e.within("plugin")
		item.managed = e.within("dependencyManagement") && !item.dev
	case "parent":
		if item.depth != 2 {
			return
		}
		item.dev = false
	case "plugin", "extension", "annotationProcessorPath":
	case "path":
		if e.parent() != "annotationProcessorPaths" {
			return
		}
	default:
		return
	}
	m.open = append(m.open, item)
}

func (m *mavenReader) end(e *element) {
	name := e.name()
	if len(e.path) == 3 && e.path[0] == "project" && e.path[1] == "properties" {
		m.properties[name] = e.text
	}
	if len(e.path) == 2 && name == "groupId" {
		m.properties["project.groupId"] = e.text
	}
	if len(m.open) == 0 {
		return
	}
	item := &m.open[len(m.open)-1]
	switch len(e.path) {
	case item.depth:
		m.done = append(m.done, *item)
		if item.kind == "parent" && m.properties["project.groupId"] == "" {
			m.properties["project.groupId"] = item.group // inherited
		}
		m.open = m.open[:len(m.open)-1]
	case item.depth + 1:
		switch name {
		case "groupId":
			item.group = e.text
		case "artifactId":
			item.artifact, item.line = e.text, e.line
		case "scope":
			item.dev = item.dev || e.text == "test"
		}
	}
}

// resolve puts in the properties that the file itself sets; what refers to
// others is no name.
func (m *mavenReader) resolve(text string) string {
	before, rest, ok := strings.Cut(text, "${")
	if !ok {
		return text
	}
	name, after, ok := strings.Cut(rest, "}")
	if !ok {
		return ""
	}
	if name == "pom.groupId" || name == "groupId" {
		name = "project.groupId"
	}
	// What remains unresolved has a character that no name has.
	return before + m.properties[name] + after
}
