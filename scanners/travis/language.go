package travis

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// usual returns what a language's builds run where no script is given, standing
// at the line that names the language.
func (r *reader) usual(j job) []pipeline.Step {
	f, ok := j.settings["language"]
	if !ok {
		f = j.settings.first("node_js", "python", "go", "rvm", "php") // Travis takes the language from the version
	}
	if !f.Value.Exists() {
		return nil
	}
	language := strings.ToLower(f.Value.Text())
	if f.Name != "language" {
		language = f.Name
	}
	script := r.script(language)
	if len(script) == 0 {
		return nil
	}
	step := pipeline.Step{Name: "script", At: f.At(), Run: &pipeline.Script{Shell: "bash -e {0}"}}
	for _, command := range script {
		step.Run.Lines = append(step.Run.Lines, pipeline.Line{Path: step.At.Path, Line: step.At.Line, Text: command})
	}
	return []pipeline.Step{step}
}

// script returns the default commands of a language as its page of
// https://docs.travis-ci.com/user/languages/ gives them.
func (r *reader) script(language string) []string {
	switch language {
	case "go":
		if r.has("Makefile", "makefile", "GNUmakefile", "BSDmakefile") {
			return []string{"make"}
		}
		return []string{"go test -v ./..."}
	case "node_js", "javascript":
		return r.nodeScript()
	case "ruby", "rvm":
		if r.has("Gemfile") {
			return []string{"bundle exec rake"}
		}
		return []string{"rake"}
	case "java", "groovy", "kotlin", "clojure", "scala":
		return r.jvmScript(language)
	case "rust":
		return []string{"cargo build --verbose", "cargo test --verbose"}
	case "php":
		return []string{"phpunit"}
	case "elixir":
		return []string{"mix test"}
	case "crystal":
		return []string{"crystal spec"}
	case "dart":
		return []string{"dart run test"}
	case "d":
		return []string{"dub test"}
	case "haskell":
		return []string{"cabal configure --enable-tests", "cabal build", "cabal test"}
	case "c", "cpp", "c++":
		return []string{"./configure", "make", "make test"}
	case "r":
		return []string{"R CMD build .", "R CMD check *tar.gz --as-cran"}
	case "nix":
		return []string{"nix-build"}
	}
	return nil // python among them: it fails without a script
}

func (r *reader) nodeScript() []string {
	switch {
	case r.has("package.json") && r.has("yarn.lock"):
		return []string{"yarn test"}
	case r.has("package.json"):
		return []string{"npm test"}
	}
	return []string{"make test"}
}

func (r *reader) jvmScript(language string) []string {
	switch {
	case language == "clojure":
		return []string{"lein test"}
	case language == "scala" && r.has("build.sbt"):
		return []string{"sbt ++$TRAVIS_SCALA_VERSION test"}
	case r.has("gradlew"):
		return []string{"./gradlew check"}
	case r.has("build.gradle", "build.gradle.kts"):
		return []string{"gradle check"}
	case r.has("mvnw"):
		return []string{"./mvnw test -B"}
	case r.has("pom.xml"):
		return []string{"mvn test -B"}
	}
	return []string{"ant test"}
}

// has reports whether one of some files stands at the root.
func (r *reader) has(names ...string) bool {
	for _, name := range names {
		if r.top[name] {
			return true
		}
	}
	return false
}
