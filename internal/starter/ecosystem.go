package starter

import (
	"path"
	"slices"
	"strings"
)

// ecosystem is one kind of package, and how it is built and tested.
type ecosystem struct {
	// name is what Dependabot calls it.
	name string
	// manifest tells whether a file with the name is its manifest.
	manifest func(base string) bool
	// setup are lines of a GitHub workflow, image is that of a GitLab job.
	setup []string
	image string
	build []string
	test  []string
	// release is what release-please calls it, codeQL what CodeQL does; "" for none.
	release, codeQL string
	// interpreted is true where what precedes the tests is no build.
	interpreted bool
}

func called(names ...string) func(string) bool {
	return func(base string) bool {
		for _, name := range names {
			if ok, _ := path.Match(name, base); ok {
				return true
			}
		}
		return false
	}
}

// ecosystems are those that can be built and tested without knowing more, the
// one that most likely is the product itself first.
func ecosystems() []ecosystem {
	return []ecosystem{
		{
			"gomod", called("go.mod"), []string{"- uses: actions/setup-go@v5", "  with: {go-version-file: go.mod}"}, "golang:1.25",
			[]string{"go build ./...", "go vet ./..."}, []string{"go test ./..."}, "go", "go", false,
		},
		{
			"cargo", called("Cargo.toml"), nil, "rust:1",
			[]string{"cargo build --locked"}, []string{"cargo test --locked"}, "rust", "rust", false,
		},
		{
			"maven", called("pom.xml"), []string{"- uses: actions/setup-java@v4", "  with: {distribution: temurin, java-version: 21}"}, "maven:3-eclipse-temurin-21",
			[]string{"mvn --batch-mode compile"}, []string{"mvn --batch-mode verify"}, "maven", "java-kotlin", false,
		},
		{
			"gradle", called("build.gradle", "build.gradle.kts"), []string{"- uses: actions/setup-java@v4", "  with: {distribution: temurin, java-version: 21}"}, "gradle:jdk21",
			[]string{"gradle assemble"}, []string{"gradle check"}, "java", "java-kotlin", false,
		},
		{
			"nuget", called("*.csproj", "*.fsproj", "*.sln", "*.slnx"), []string{"- uses: actions/setup-dotnet@v4", "  with: {dotnet-version: 9.x}"}, "mcr.microsoft.com/dotnet/sdk:9.0",
			[]string{"dotnet build"}, []string{"dotnet test"}, "simple", "csharp", false,
		},
		{
			"pip", called("pyproject.toml", "setup.py", "requirements*.txt"), []string{"- uses: actions/setup-python@v5", "  with: {python-version: '3.13'}"}, "python:3.13",
			[]string{"python -m pip install ruff pytest", "ruff check ."}, []string{"python -m pytest"}, "python", "python", true,
		},
		{
			"bundler", called("Gemfile", "*.gemspec"), []string{"- uses: ruby/setup-ruby@v1", "  with: {ruby-version: '3.4', bundler-cache: true}"}, "ruby:3.4",
			[]string{"bundle install", "bundle exec rubocop"}, []string{"bundle exec rake test"}, "ruby", "ruby", true,
		},
		{
			"composer", called("composer.json"), []string{"- uses: shivammathur/setup-php@v2", "  with: {php-version: '8.4'}"}, "composer:2",
			[]string{"composer install --no-interaction", "vendor/bin/phpstan analyse"}, []string{"vendor/bin/phpunit"}, "php", "", true,
		},
		{
			"mix", called("mix.exs"), []string{"- uses: erlef/setup-beam@v1", "  with: {otp-version: '27', elixir-version: '1.18'}"}, "elixir:1.18",
			[]string{"mix deps.get", "mix compile --warnings-as-errors"}, []string{"mix test"}, "elixir", "", false,
		},
		{
			"npm", called("package.json"), []string{"- uses: actions/setup-node@v4", "  with: {node-version: 22}"}, "node:22",
			[]string{"npm install", "npm run build --if-present"}, []string{"npm test"}, "node", "javascript-typescript", false,
		},
	}
}

// more are ecosystems that are updated, and are not what a repository is built of.
func more() []ecosystem {
	return []ecosystem{
		{name: "docker", manifest: func(base string) bool {
			return base == "Dockerfile" || base == "Containerfile" || strings.HasPrefix(base, "Dockerfile.")
		}},
		{name: "terraform", manifest: called("*.tf")},
		{name: "pub", manifest: called("pubspec.yaml")},
		{name: "swift", manifest: called("Package.swift")},
		{name: "gitsubmodule", manifest: called(".gitmodules")},
	}
}

// ecosystem is the one whose manifest is nearest to the root; nil for none.
func (p *Place) ecosystem() *ecosystem {
	best, at := (*ecosystem)(nil), 0
	all := ecosystems()
	for i := range all {
		e := &all[i]
		dirs := p.dirs(e.manifest)
		if len(dirs) > 0 && (best == nil || depth(dirs[0]) < at) {
			best, at = e, depth(dirs[0])
		}
	}
	return best
}

// builds returns whether the repository can be built from its root.
func (p *Place) builds() bool {
	e := p.ecosystem()
	return e != nil && first(p.dirs(e.manifest)) == "."
}

// compiles returns whether it must be built before it is tested.
func (p *Place) compiles() bool { return p.builds() && !p.ecosystem().interpreted }

// update is one ecosystem and the folders of its manifests, as Dependabot writes them.
type update struct {
	Name string
	Dirs []string
}

// mostDirs is how many folders of one ecosystem are listed; a starter is to be read.
const mostDirs = 20

func (p *Place) updates() []update {
	var list []update
	for _, e := range slices.Concat(ecosystems(), more()) {
		var dirs []string
		for _, dir := range p.dirs(e.manifest) {
			dirs = append(dirs, "/"+strings.TrimPrefix(dir, "."))
		}
		if len(dirs) > 0 {
			list = append(list, update{e.name, dirs[:min(mostDirs, len(dirs))]})
		}
	}
	if p.onGitHub() {
		list = append(list, update{"github-actions", []string{"/"}})
	}
	return list
}
