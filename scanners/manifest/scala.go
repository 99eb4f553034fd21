package manifest

import "strings"

// scala is the language of the build scripts of sbt and Mill.
var scala = dialect{comment: "//", block: [2]string{"/*", "*/"}, quotes: "\"`", escape: '\\', triple: true}

// readScala reads the dependencies of a build script as those of Maven:
// "group" %% "artifact" % "version" % Test of sbt, ivy"group::artifact:version"
// of Mill. What follows an artifact up to the next comma may say that only tests need it.
func readScala(f *file) (int, error) {
	r := scalaReader{f: f}
	lex := lexer{dialect: scala, text: f.text}
	for t, ok := lex.next(); ok; t, ok = lex.next() {
		r.token(t)
	}
	r.end()
	return 0, nil
}

type scalaReader struct {
	f *file
	// last and signs are the last text or word and how many % follow it.
	last  token
	signs int
	// artifact is a dependency whose scope is still to come, with its group before it.
	group, artifact token
	dev, plugin     bool
}

func (r *scalaReader) token(t token) {
	switch {
	case t.is('%'):
		r.signs++
		return
	case t.kind == tokenLine:
		return // a dependency may go on in the next line
	case t.is(','):
		r.end()
	case t.isWord("addSbtPlugin"), t.isWord("addCompilerPlugin"):
		r.end()
		r.plugin = true
	case t.kind == tokenString && (r.last.isWord("ivy") || r.last.isWord("mvn")):
		r.mill(t)
	case r.signs == 0:
		if r.artifact.kind != 0 && t.kind != tokenMark {
			r.end() // the next statement, unless it says more of this dependency
		}
	case t.kind == tokenString && r.last.kind == tokenString && r.artifact.kind == 0:
		r.group, r.artifact = r.last, t
	case r.artifact.kind != 0:
		r.dev = r.dev || isTestScope(t.text)
	}
	r.last, r.signs = t, 0
}

// isTestScope reports whether a configuration of sbt is one of tests: Test,
// "test", "it,test", IntegrationTest. A version is none.
func isTestScope(scope string) bool {
	scope = strings.ToLower(scope)
	return strings.Contains(scope, "test") && !strings.ContainsAny(scope, "0123456789") || scope == "it"
}

// mill adds a dependency in one text, "group::artifact:version".
func (r *scalaReader) mill(t token) {
	parts := strings.FieldsFunc(t.text, func(c rune) bool { return c == ':' })
	if len(parts) >= 2 {
		r.f.add("maven", parts[0]+":"+parts[1], r.f.index.At(t.at), false)
	}
}

// end adds the dependency that was read.
func (r *scalaReader) end() {
	if r.artifact.kind != 0 {
		r.f.add("maven", r.group.text+":"+r.artifact.text, r.f.index.At(r.artifact.at), r.dev || r.plugin)
	}
	r.group, r.artifact, r.dev, r.plugin = token{}, token{}, false, false
}
