package manifest

import "strings"

// gradleReader follows a build script of Gradle, in Groovy or Kotlin, statement
// by statement. It evaluates nothing: what a variable holds stays unknown.
type gradleReader struct {
	f      *file
	lex    lexer
	blocks []string // what the open blocks are called: "buildscript", "dependencies"
	deep   int      // open blocks beyond maxFrames
	parens int

	first        string // the first word of the statement
	words        int    // tokens of the statement
	firstAt      int
	key          string // the last word, of which the next string is the value
	group, name  string // group: "g", name: "n"
	nameAt       int
	pluginQuoted bool // the first token is a quoted name
}

// readGradle reads the dependencies of a build script as those of Maven, and
// the plugins that it applies.
func readGradle(f *file) (int, error) {
	r := gradleReader{f: f, lex: lexer{dialect: gradle, text: f.text}}
	for t, ok := r.lex.next(); ok; t, ok = r.lex.next() {
		r.token(t)
	}
	r.end()
	return 0, nil
}

func (r *gradleReader) token(t token) {
	switch {
	case t.kind == tokenLine:
		if r.parens == 0 {
			r.end()
		}
		return
	case t.is(';'):
		r.end()
		return
	case t.is('('):
		r.parens++
	case t.is(')'):
		r.parens = max(0, r.parens-1)
	case t.is('{'):
		r.enter()
		return
	case t.is('}'):
		r.leave()
		return
	case t.kind == tokenWord:
		r.key = t.text
	case t.kind == tokenString:
		r.quoted(t)
	}
	if r.words == 0 {
		r.first, r.firstAt = t.text, t.at
		r.pluginQuoted = t.kind == tokenString
	}
	r.words++
}

func (r *gradleReader) enter() {
	first := r.first
	r.end()
	// A block within brackets is a statement of its own; its brackets end with it.
	r.parens = 0
	if len(r.blocks) == maxFrames {
		r.deep++
		return
	}
	r.blocks = append(r.blocks, first)
}

func (r *gradleReader) leave() {
	r.end()
	r.parens = 0
	if r.deep > 0 {
		r.deep--
	} else if len(r.blocks) > 0 {
		r.blocks = r.blocks[:len(r.blocks)-1]
	}
}

// end ends a statement.
func (r *gradleReader) end() {
	if r.group != "" && r.name != "" && r.requires() {
		r.f.add("maven", r.group+":"+r.name, r.f.index.At(r.nameAt), r.dev())
	}
	// A plugin that comes with Gradle may be named by a word alone.
	if r.words == 1 && r.inPlugins() && (r.pluginQuoted || r.first == r.key) {
		r.f.add("gradle", r.first, r.f.index.At(r.firstAt), true)
	}
	r.first, r.words, r.key, r.group, r.name, r.pluginQuoted = "", 0, "", "", "", false
}

func (r *gradleReader) quoted(t token) {
	line := r.f.index.At(t.at)
	switch {
	case r.key == "plugin" && r.first == "apply", r.first == "plugins.apply", r.first == "pluginManager.apply":
		r.f.add("gradle", t.text, line, true)
	case r.inPlugins():
		switch r.key {
		case "id":
			r.f.add("gradle", t.text, line, true)
		case "kotlin":
			r.f.add("gradle", "org.jetbrains.kotlin."+t.text, line, true)
		}
	case !r.requires():
	case r.key == "group":
		r.group = t.text
	case r.key == "name":
		r.name, r.nameAt = t.text, t.at
	default:
		r.f.add("maven", coordinates(t.text), line, r.dev())
	}
}

// inPlugins reports whether the statement stands where plugins are applied.
// Blocks of that name within others are settings of those.
func (r *gradleReader) inPlugins() bool {
	switch n := len(r.blocks); {
	case n == 0, r.deep > 0, r.blocks[n-1] != "plugins":
		return false
	default:
		return n == 1 || n == 2 && r.blocks[0] == "pluginManagement"
	}
}

// requires reports whether the statement stands where dependencies are
// declared, and is neither an exclusion nor a mere bound on versions.
func (r *gradleReader) requires() bool {
	if r.first == "exclude" || r.first == "because" {
		return false
	}
	inside := false
	for _, block := range r.blocks {
		switch block {
		case "dependencies":
			inside = true
		case "constraints", "dependencyManagement", "resolutionStrategy":
			return false
		}
	}
	return inside
}

// dev reports whether the dependency is for the build or for tests, by the
// configuration that it is added to.
func (r *gradleReader) dev() bool {
	first := strings.ToLower(r.first)
	switch {
	case strings.Contains(first, "test"):
		return true
	case strings.HasSuffix(first, "processor"), strings.HasPrefix(first, "kapt"), strings.HasPrefix(first, "ksp"):
		return true
	}
	switch first {
	case "classpath", "detektplugins", "developmentonly", "errorprone", "checkstyle", "pmd", "spotbugs",
		"spotbugsplugins", "ktlint", "jacocoagent", "jacocoant", "pitest", "gatling", "jmh":
		return true
	}
	return false
}

// coordinates returns group:artifact of group:artifact:version, or "" for
// what is none. With neither a dot in the group nor a version it is not taken
// for one: "host:port" looks the same.
func coordinates(text string) string {
	group, rest, ok := strings.Cut(text, ":")
	artifact, version, versioned := strings.Cut(rest, ":")
	artifact, _, _ = strings.Cut(artifact, "@")
	if !ok || group == "" || artifact == "" || strings.ContainsAny(group+artifact, "/ ") {
		return ""
	}
	if versioned && version == "" || !versioned && !strings.Contains(group, ".") {
		return ""
	}
	return group + ":" + artifact
}

// readVersionCatalog reads a version catalogue of Gradle: the libraries as
// those of Maven, and the plugins.
func readVersionCatalog(f *file) (int, error) {
	return f.toml(func(e *entry) {
		switch {
		case e.is("libraries", "*"):
			name := e.field("module")
			if name == "" && e.field("group") != "" {
				name = e.field("group") + ":" + e.field("name")
			}
			e.strings(func(text string, _ int) { name = coordinates(text) })
			f.add("maven", name, e.line, false)
		case e.is("plugins", "*"):
			id := e.field("id")
			e.strings(func(text string, _ int) { id, _, _ = strings.Cut(text, ":") })
			f.add("gradle", id, e.line, true)
		}
	})
}
