package profile

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// told writes clues, one a line.
func told(clues []Clue) string {
	var b strings.Builder
	for _, c := range clues {
		if c.sign > signs {
			fmt.Fprintf(&b, "script %d:%d\n", c.sign-signs, c.line)
			continue
		}
		fmt.Fprintf(&b, "%s: %s:%d\n", c.words, c.path, c.line)
	}
	return b.String()
}

func TestRead(t *testing.T) {
	tests := map[string]struct{ path, text, want string }{
		"archived":             {"README.md", "# App\n\n> [!WARNING]\n> **This repository is archived.** Use b.\n", "says that it is archived: README.md:4\n"},
		"archived_title":       {"README.md", "# [DEPRECATED] App\n\nIt was one.\n", "says that it is archived: README.md:1\n"},
		"deprecated_options":   {"README.md", "# App\n\n# Deprecated: old options\n", ""},
		"deprecated_finder":    {"README.md", "# deprecated-finder\n", ""},
		"deprecated_functions": {"README.md", "# Deprecated functions\n", ""},
		"archived_badge":       {"README.md", "# App\n[![status](https://www.repostatus.org/badges/latest/unsupported.svg)](https://www.repostatus.org/#unsupported)\n", "says that it is archived: README.md:2\n"},
		"archived_sentence":    {"README.md", "App\n===\n\nThis project is no longer maintained.\n", "says that it is archived: README.md:4\n"},
		"archives_others":      {"README.md", "# Archiver\n\nIt finds whether this repository is archived. This repository is an archive format.\n", ""},
		"archive_of_talks":     {"README.md", "# Talks\n\nThis repository is an archive of talks.\n", ""},
		"archived_chapter":     {"README.md", "# App\n\n## Old options (deprecated)\n", ""},
		"archived_far_below":   {"README.md", "# App\n" + strings.Repeat("\n", 30) + "This repository is archived.\n", ""},
		"npm_published":        {"package.json", "{\n\"name\": \"a\",\n\"version\": \"1\",\n\"files\": [\"x\"],\n\"bin\": {\"a\": \"a.js\"}}", "publishes to npm: package.json:4\ninstalls a command: package.json:5\ninstalls a command of its own name: package.json:5\n"},
		"npm_own_command":      {"package.json", `{"name": "@a/b", "version": "1", "bin": {"b": "b.js"}}`, "installs a command: package.json:1\ninstalls a command of its own name: package.json:1\n"},
		"npm_one_command":      {"package.json", `{"name": "a", "version": "1", "bin": "b.js"}`, "installs a command: package.json:1\ninstalls a command of its own name: package.json:1\n"},
		"npm_private":          {"package.json", `{"name": "a", "version": "1", "files": [], "private": true}`, ""},
		"npm_nested_private":   {"package.json", `{"name": "a", "version": "1", "exports": {"private": true}}`, "publishes to npm: package.json:1\n"},
		"npm_public":           {"package.json", `{"name": "a", "version": "1", "private": false, "types": "a.d.ts"}`, "publishes to npm: package.json:1\n"},
		"npm_service":          {"package.json", `{"name": "a", "version": "1", "main": "server.js"}`, "can be published to npm: package.json:1\n"},
		"npm_no_version":       {"package.json", `{"name": "a", "files": []}`, ""},
		"npm_malformed":        {"package.json", `{"name": "a", "version": `, ""},
		"pyproject":            {"pyproject.toml", "[build-system]\nrequires = []\n[project]\nname = \"a\"\nclassifiers = []\n[project.scripts]\na = \"a:main\"\n", "installs a command: pyproject.toml:7\ninstalls a command of its own name: pyproject.toml:7\npublishes to PyPI: pyproject.toml:4\n"},
		"pyproject_of_console": {"pyproject.toml", "[project]\nname = \"a\"\nclassifiers = [\n  \"Environment :: Console\",\n]\n[project.scripts]\nb = \"a:b\"\na = \"a:main\"\n", "installs a command: pyproject.toml:7\ninstalls a command of its own name: pyproject.toml:8\nsays that it is run from a terminal: pyproject.toml:4\n"},
		"pyproject_of_service": {"pyproject.toml", "[project]\nname = \"a\"\nclassifiers = []\n", ""},
		"pyproject_of_tools":   {"pyproject.toml", "[tool.black]\nname = 1\n", ""},
		"setup_cfg":            {"setup.cfg", "[metadata]\nname = a\nlicense = MIT\n[options.entry_points]\nconsole_scripts =\n  a = a:main\n", "installs a command: setup.cfg:5\ninstalls a command of its own name: setup.cfg:6\npublishes to PyPI: setup.cfg:2\n"},
		"setup_py":             {"setup.py", "setup(\n    name='a',\n    classifiers=[\n", "can be published to PyPI: setup.py:1\npublishes to PyPI: setup.py:3\n"},
		"crate":                {"Cargo.toml", "[package]\nname = \"a\"\ndescription = \"b\"\nlicense = \"MIT\"\n", "publishes to crates.io: Cargo.toml:2\n"},
		"crate_of_workspace":   {"a/Cargo.toml", "[package]\nname = \"a\"\ndescription = \"b\"\nlicense.workspace = true\n[[bin]]\nname = \"a\"\n", "publishes to crates.io: a/Cargo.toml:2\ninstalls a command: a/Cargo.toml:6\n"},
		"crate_kept":           {"Cargo.toml", "[package]\nname = \"a\"\ndescription = \"b\"\nlicense = \"MIT\"\npublish = false\n", ""},
		"maven":                {"pom.xml", "<project>\n  <distributionManagement>\n", "publishes to a Maven repository: pom.xml:2\n"},
		"maven_service":        {"pom.xml", "<project>\n  <packaging>jar</packaging>\n", ""},
		"gradle":               {"build.gradle.kts", "plugins {\n  `maven-publish`\n}\n", "publishes to a Maven repository: build.gradle.kts:2\n"},
		"nuget":                {"a/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n<PropertyGroup>\n <PackageId>A</PackageId>\n", "is packed for NuGet: a/A.csproj:3\n"},
		"nuget_kept":           {"a/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n <IsPackable>false</IsPackable>\n", ""},
		"aspnet":               {"a/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\">\n", "serves the web with ASP.NET: a/A.csproj:1\n"},
		"module":               {"A.psd1", "@{\n ModuleVersion = '1'\n ProjectUri = 'x'\n}\n", "publishes to the PowerShell Gallery: A.psd1:3\n"},
		"settings_psd1":        {"A.psd1", "@{\n Rules = @{}\n ProjectUri = 'x'\n}\n", ""},
		"gem":                  {"a.gemspec", "Gem::Specification.new do |s|\n  s.executables = ['a']\n", "publishes to RubyGems: a.gemspec:1\ninstalls a command: a.gemspec:2\n"},
		"composer":             {"composer.json", "{\n\"type\": \"library\"}", "publishes to Packagist: composer.json:2\n"},
		"composer_project":     {"composer.json", `{"type": "project"}`, ""},
		"port":                 {"Dockerfile", "FROM a\r\nexpose 80\r\nEXPOSE 81\r\n", "listens on a port: Dockerfile:2\n"},
		"no_port":              {"Dockerfile", "FROM a\n# EXPOSE 80\n", ""},
		"cookbook":             {"cookbooks/a/metadata.rb", "name 'a'\n\nchef_version '>= 15.3'\n", "script 4:3\n"},
		"ruby_metadata":        {"lib/a/metadata.rb", "class Metadata\n  def supports(x) = depends(x)\nend\n", ""},
		"puppet_module":        {"metadata.json", "{\n\"name\": \"a-b\",\n\"requirements\": [{\"name\": \"puppet\"}]}", "script 4:3\n"},
		"metadata":             {"data/metadata.json", "{\"name\": \"puppets\"}", ""},
		"collection":           {"galaxy.yml", "---\nnamespace: a\n", "script 4:2\n"},
		"role":                 {"roles/a/meta/main.yml", "dependencies: []\ngalaxy_info:\n", "script 4:2\n"},
		"metadata_of_a_page":   {"site/meta/main.yml", "title: a\n", ""},
		"identity_script":      {"a.ps1", "# Get-AppxPackage\nNew-MgUser -DisplayName x\n", "script 1:2\n"},
		"endpoint_script":      {"a.ps1", "Get-ADComputer\nGet-AppxPackage\nSet-ItemProperty\n", "script 2:2\n"},
		"other_script":         {"a.ps1", "Invoke-Build -AdminMode -ADUserPath x\nWrite-Address\nRead-Advice\n", "script 3:1\n"},
		"az_script":            {"a.ps1", "az ad user list\n", "script 1:1\n"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if !new(Survey).Wants(test.path, evidence.Product) {
				t.Fatalf("%s is not wanted", test.path)
			}
			if diff := cmp.Diff(test.want, told(Read(test.path, evidence.Product, []byte(test.text)))); diff != "" {
				t.Errorf("clues (-want +got):\n%s", diff)
			}
		})
	}
}

func TestReadReadme(t *testing.T) {
	const title, text, demo = "is called an example: README.md:%d\n", "says it is an example: README.md:%d\n", "is called a demo: README.md:%d\n"
	tests := map[string]struct{ readme, want string }{
		"title":              {"# queue-sample\n\nA queue.\n", fmt.Sprintf(title, 1)},
		"underlined_title":   {"Queue sample\n===\n\nA queue.\n", fmt.Sprintf(title, 1)},
		"demo":               {"# Queue demo\n", fmt.Sprintf(demo, 1)},
		"chapter":            {"# k9\n\nA tool.\n\n## Example script\n", ""},
		"first_chapter":      {"A tool.\n\n## Example script\n", ""},
		"sentence":           {"# Shop\n\n[![badge](x)](y)\n\nThis repository contains a\n[sample application](z) for queues.\n", fmt.Sprintf(text, 6)},
		"for_this_example":   {"# Shop\n\nFor this example we assume two clusters.\n", fmt.Sprintf(text, 3)},
		"heading_sentence":   {"# Shop\n\nA template for building services.\n", fmt.Sprintf(text, 3)},
		"intent":             {"# mini\n\nThe intent of this project is to provide a larger example.\n", fmt.Sprintf(text, 3)},
		"template_engine":    {"# Stencil\n\nThis project is a template engine.\n", ""},
		"comes_with":         {"# A\n\nThis project comes with examples.\n", ""},
		"and_examples":       {"# A\n\nThis repository contains the library and examples.\n", ""},
		"visit_for_examples": {"# A\n\nVisit a.example for the full documentation, examples and guides.\n", ""},
		"resample":           {"# resampler\n\nResamples audio.\n", ""},
		"late":               {"# A\n" + strings.Repeat("\n", maxReadme) + "This repository is an example.\n", ""},
		"nothing":            {"", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, told(Read("README.md", evidence.Docs, []byte(test.readme)))); diff != "" {
				t.Errorf("clues (-want +got):\n%s", diff)
			}
		})
	}
}

func TestWants(t *testing.T) {
	for path, want := range map[string]bool{"README": true, "readme.rst": true, "docs/README.md": false, "a/package.json": true, ".github/package.json": false, "main.go": false, "a.yml": false} {
		if got := new(Survey).Wants(path, evidence.Product); got != want {
			t.Errorf("Wants(%q) = %v", path, got)
		}
	}
	var s Survey
	if s.Wants("package.json", evidence.Fixture) {
		t.Error("a fixture is wanted")
	}
	for i := range 2 * maxScripts {
		if want := i < maxScripts; s.Wants(fmt.Sprintf("%d.ps1", i), evidence.Product) != want {
			t.Fatalf("script %d: want %v", i, want)
		}
	}
}

// TestDecide_is_the_same_in_any_order: clues come in the order of the files, but do not depend on it.
func TestDecide_is_the_same_in_any_order(t *testing.T) {
	clues := []Clue{
		{publishes, "publishes to npm", "b/package.json", 3}, {publishes, "publishes to npm", "package.json", 4}, {publishes, "publishes to npm", "a/package.json", 3},
		{program, "installs a command", "package.json", 9}, {listens, "listens on a port", "Dockerfile", 3}, {listens, "listens on a port", "Dockerfile", 2},
	}
	want := Result{Library, []evidence.Reason{{Text: "publishes to npm", Path: "package.json", Line: 4}}, CLITool, Library}
	for seed := range uint64(20) {
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(clues), func(i, j int) { clues[i], clues[j] = clues[j], clues[i] })
		var s Survey
		s.Add(clues)
		if diff := cmp.Diff(want, s.Decide(nil)); diff != "" {
			t.Fatalf("seed %d (-want +got):\n%s", seed, diff)
		}
	}
}

func TestDecide_without_signs(t *testing.T) {
	var s Survey
	want := Result{Profile: ProductService, Of: ProductService, Reasons: []evidence.Reason{{Text: "nothing says otherwise"}}}
	if diff := cmp.Diff(want, s.Decide(nil)); diff != "" {
		t.Error(diff)
	}
}

// TestWeights holds that each sign speaks for a kind, and each kind has a sign that can decide.
func TestWeights(t *testing.T) {
	most := map[string]int{}
	for g := range signs {
		w := weights[g]
		if w.points < 1 {
			t.Errorf("sign %d weighs nothing", g)
		}
		most[w.profile] += w.points
	}
	for _, p := range Profiles() {
		if most[p] < 7 {
			t.Errorf("all signs for %s are %d points", p, most[p])
		}
		delete(most, p)
	}
	if len(most) > 0 {
		t.Errorf("there are no such profiles: %v", most)
	}
}

func TestFact(t *testing.T) {
	var s Survey
	s.Fact(&fact.Fact{Kind: fact.Dependency, Value: "npm:express", Path: "package.json", Line: 7, Dev: true}, evidence.Product)
	s.Fact(&fact.Fact{Kind: fact.Dependency, Value: "npm:express", Path: "test/package.json", Line: 7}, evidence.Test)
	if r := s.Decide(nil); r.Reasons[0].Path != "" {
		t.Errorf("what only tests need decides: %v", r)
	}
	s.Fact(&fact.Fact{Kind: fact.Dependency, Value: "go:github.com/labstack/echo/v4", Path: "go.mod", Line: 5}, evidence.Product)
	want := Result{Profile: ProductService, Of: ProductService, Reasons: []evidence.Reason{{Text: "serves the web with github.com/labstack/echo/v4", Path: "go.mod", Line: 5}}}
	if diff := cmp.Diff(want, s.Decide(nil)); diff != "" {
		t.Error(diff)
	}
}

// TestFact_of_clients holds that what clients build upon as well makes no service.
func TestFact_of_clients(t *testing.T) {
	for _, of := range []string{"go:connectrpc.com/connect", "go:google.golang.org/grpc", "cargo:tonic", "pypi:aiohttp"} {
		var s Survey
		s.Fact(&fact.Fact{Kind: fact.Dependency, Value: of, Path: "a", Line: 1}, evidence.Product)
		if r := s.Decide(nil); r.Reasons[0].Path != "" {
			t.Errorf("%s decides: %+v", of, r)
		}
	}
}

// TestPrograms holds which of several programs stands for all.
func TestPrograms(t *testing.T) {
	tests := map[string]struct {
		name  string
		paths []string
		want  string
	}{
		"tools come last":       {"example.com/shop", []string{"cmd/gen-docs/main.go", "cmd/zip/main.go"}, "cmd/zip/main.go"},
		"a tool alone":          {"", []string{"cmd/gen-docs/main.go"}, "cmd/gen-docs/main.go"},
		"that of the same name": {"example.com/shop/v2", []string{"cmd/admin/main.go", "cmd/deep/shop/main.go"}, "cmd/deep/shop/main.go"},
		"a crate's":             {"shop", []string{"src/bin/admin.rs", "src/bin/shop.rs"}, "src/bin/shop.rs"},
		"otherwise the first":   {"shop", []string{"cmd/admin/main.go", "cmd/generous/main.go"}, "cmd/admin/main.go"},
		"that at the root":      {"shop", []string{"cmd/shop/main.go", "main.go"}, "main.go"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := Survey{Name: test.name}
			for _, path := range test.paths {
				s.File(path, evidence.Product)
			}
			want := []evidence.Reason{{Text: "has a main program", Path: test.want, Line: 1}}
			if diff := cmp.Diff(want, s.Decide(nil).Reasons); diff != "" {
				t.Errorf("reasons (-want +got):\n%s", diff)
			}
		})
	}
}

// TestPlatforms holds which files make a service of their own accord.
func TestPlatforms(t *testing.T) {
	for file, want := range map[string]string{"Procfile": "Procfile", "fly.toml": "fly.toml", "Procfile.dev": ""} {
		var s Survey
		s.File(file, evidence.Product)
		if got := s.Decide(nil).Reasons[0].Path; got != want {
			t.Errorf("%s: the reason is at %q, want %q", file, got, want)
		}
	}
}

// TestFact_of_a_program_that_serves holds that a command is not taken for the
// service that it has within it: only a command completes its arguments in a shell.
func TestFact_of_a_program_that_serves(t *testing.T) {
	var s Survey
	s.Add([]Clue{{program, "installs a command", "Cargo.toml", 3}, {container, "has an image", "Dockerfile", 1}})
	for i, of := range []string{"cargo:axum", "cargo:clap", "cargo:clap_complete"} {
		s.Fact(&fact.Fact{Kind: fact.Dependency, Value: of, Path: "Cargo.toml", Line: 10 + i}, evidence.Product)
	}
	if r := s.Decide(nil); r.Profile != CLITool {
		t.Errorf("%+v, want %s", r, CLITool)
	}
}

// TestFact_of_a_command_that_listens holds that a framework for the web makes no
// service of a command that its users install, unless something runs it.
func TestFact_of_a_command_that_listens(t *testing.T) {
	packaged := map[string]*evidence.Signal{"release.automated": {Evidence: []evidence.Evidence{
		{Tool: "deb-s3", Rung: evidence.Wired, Role: evidence.Product, Path: ".buildkite/publish.sh", Line: 4},
	}}}
	tests := map[string]struct {
		signals map[string]*evidence.Signal
		clues   []Clue
		want    string
	}{
		"installed": {packaged, nil, CLITool},
		"run":       {packaged, []Clue{{listens, "listens on a port", "Dockerfile", 3}, {platformFile, "is run by a platform", "fly.toml", 1}}, ProductService},
		"kept":      {nil, nil, ProductService},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var s Survey
			s.Add(append(test.clues, Clue{program, "has a main program", "main.go", 1}, Clue{container, "builds an image", "Dockerfile", 1}, Clue{measured, "measures itself", "go.mod", 3}, Clue{probed, "answers health checks", "main.go", 9}))
			for i, of := range []string{"go:github.com/go-chi/chi/v5", "go:github.com/urfave/cli"} {
				s.Fact(&fact.Fact{Kind: fact.Dependency, Value: of, Path: "go.mod", Line: 10 + i}, evidence.Product)
			}
			if r := s.Decide(test.signals); r.Profile != test.want {
				t.Errorf("%+v, want %s", r, test.want)
			}
		})
	}
}

// TestFewDocuments holds that what a repository of pipelines, or one just
// begun, says about itself does not make it a repository of documents.
func TestFewDocuments(t *testing.T) {
	tests := map[string]struct {
		paths []string
		want  string
	}{
		"begun":     {[]string{"LICENSE", "README.md"}, ProductService},
		"pipelines": {[]string{".github/workflows/a.yml", ".github/workflows/b.yml", "CONTRIBUTING.md", "LICENSE", "README.md"}, ProductService},
		"handbook":  {[]string{".github/workflows/a.yml", "LICENSE", "README.md", "a.md", "b.md", "c.png"}, DocsData},
		"pictures":  {[]string{"README.md", "a.png", "b.png", "c.png", "d.png", "e.png", "f.png", "g.png", "h.png", "i.png", "j.png", "k.png", "l.png", "src/game.cpp", "src/ride.cpp"}, Library},
		"paintings": {[]string{"README.md", "a.md", "a.png", "b.png", "c.png", "d.png", "e.png", "f.png", "g.png", "tool.js"}, DocsData},
		"desktop":   {[]string{"README.md", "data/org.example.Boxes.desktop.in", "src/main.vala"}, CLITool},
		"vala":      {[]string{"README.md", "src/box.vala"}, Library},
		"dotfiles":  {[]string{".vimrc", ".zshrc", ".config/a.md", ".config/b.md", "README.md"}, ProductService},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var s Survey
			for _, path := range test.paths {
				s.File(path, evidence.Product)
			}
			if got := s.Decide(nil); got.Profile != test.want {
				t.Errorf("%+v, want %s", got, test.want)
			}
		})
	}
}

// TestModules holds that the source of a cookbook or a module is infrastructure
// code, and that of a program beside one is not.
func TestModules(t *testing.T) {
	const cookbook, module = "name 'a'\nmaintainer 'b'\n", "{\"operatingsystem_support\": []}"
	tests := map[string]struct {
		manifest, text string
		paths          []string
		want           string
	}{
		"cookbook":        {"metadata.rb", cookbook, []string{"Policyfile.rb", "libraries/a.rb", "metadata.rb", "resources/a.rb", "templates/default/a.conf.erb"}, Module},
		"one_of_many":     {"cookbooks/a/metadata.rb", cookbook, []string{"cookbooks/a/attributes/a.rb", "cookbooks/a/metadata.rb", "cookbooks/a/recipes/a.rb"}, Infrastructure},
		"puppet_module":   {"metadata.json", module, []string{"lib/facter/a.rb", "lib/puppet/provider/a/b.rb", "lib/puppet/type/a.rb", "manifests/init.pp", "metadata.json"}, Module},
		"collection":      {"galaxy.yml", "namespace: a\n", []string{"galaxy.yml", "plugins/module_utils/a.py", "plugins/modules/a.py", "roles/a/tasks/main.yml"}, Module},
		"role":            {"roles/a/meta/main.yml", "galaxy_info:\n", []string{"roles/a/library/a.py", "roles/a/meta/main.yml", "roles/a/tasks/main.yml"}, Infrastructure},
		"program":         {"deploy/cookbook/metadata.rb", cookbook, []string{"app/a.rb", "app/b.rb", "app/c.rb", "deploy/cookbook/metadata.rb", "deploy/cookbook/recipes/a.rb"}, Library},
		"not_of_a_module": {"lib/metadata.rb", "class Metadata\nend\n", []string{"lib/metadata.rb", "lib/resources/a.rb"}, Library},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var s Survey
			for _, path := range test.paths {
				s.File(path, evidence.Product)
			}
			s.Add(Read(test.manifest, evidence.Product, []byte(test.text)))
			if got := s.Decide(nil); got.Profile != test.want {
				t.Errorf("%+v, want %s", got, test.want)
			}
		})
	}
}

func TestSettings(t *testing.T) {
	policies := func(role evidence.Role) map[string]*evidence.Signal {
		return map[string]*evidence.Signal{"win.config-as-code": {Evidence: []evidence.Evidence{
			{Tool: "intune-policy", Rung: evidence.Configured, Role: role, Path: "policies/Firewall.json", Line: 2},
		}}}
	}
	tests := map[string]struct {
		signals map[string]*evidence.Signal
		want    string
	}{
		"policies": {policies(evidence.Product), Endpoint},
		"fixtures": {policies(evidence.Fixture), DocsData},
		"data":     {nil, DocsData},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var s Survey
			for _, path := range []string{"CHANGELOG.md", "README.md", "policies/Firewall.json", "policies/Password.json", "policies/Updates.json"} {
				s.File(path, evidence.Product)
			}
			if got := s.Decide(test.signals); got.Profile != test.want {
				t.Errorf("%+v, want %s", got, test.want)
			}
		})
	}
}

// TestMachines: what watches the machines that infrastructure code sets up is no sign of a program here.
func TestMachines(t *testing.T) {
	shown := func(tool string, rung evidence.Rung) *evidence.Signal {
		return &evidence.Signal{Evidence: []evidence.Evidence{{Tool: tool, Rung: rung, Role: evidence.Product, Path: "manifest.yml", Line: 3}}}
	}
	for tool, want := range map[string]string{"prometheus-exporter": Infrastructure, "prometheus": ProductService} {
		var s Survey
		for _, path := range []string{"manifest.yml", "jobs.yml", "staging.yml", "production.yml", "check.sh"} {
			s.File(path, evidence.Product)
		}
		signals := map[string]*evidence.Signal{
			"iac.present": shown("bosh", evidence.Configured), "deploy.automated": shown("bosh", evidence.Enforced),
			"obs.metrics": shown(tool, evidence.Configured), "obs.probe": shown("spring-actuator", evidence.Configured),
		}
		if tool == "prometheus-exporter" {
			signals["obs.probe"] = shown("bosh", evidence.Configured)
		}
		if got := s.Decide(signals); got.Profile != want {
			t.Errorf("%s: %+v, want %s", tool, got, want)
		}
	}
}

func TestIdentities(t *testing.T) {
	var s Survey
	for i, value := range []string{"okta_user", "azuread_group", "keycloak_role", "aws_iam_role", "provider:okta"} {
		s.File(fmt.Sprintf("%d.tf", i), evidence.Product)
		s.Fact(&fact.Fact{Kind: fact.Resource, Value: value, Path: fmt.Sprintf("%d.tf", i), Line: 1}, evidence.Product)
	}
	want := Result{IAM, []evidence.Reason{{Text: "3 of 4 resources are identities", Path: "0.tf", Line: 1}}, Infrastructure, IAM}
	if diff := cmp.Diff(want, s.Decide(nil)); diff != "" {
		t.Error(diff)
	}
}

// FuzzRead holds that nothing read makes it fail, and that each clue's line is one of the file's.
func FuzzRead(f *testing.F) {
	f.Add("package.json", "{\"name\": \"a\", \"version\": \"1\",\n\"bin\": {}}")
	f.Add("README.md", "Sample\n===\nThis repository is an example.")
	f.Add("setup.cfg", "[metadata]\nname = a\n[")
	f.Add("Cargo.toml", "[package]\nname\n = =\n")
	f.Add("a.ps1", "Get-\n-MgUser\nGet-ADUser")
	f.Add("a.csproj", "\ufeff<PackageId>\r\n")
	f.Add("a/metadata.rb", "\nchef_version '1'")
	f.Add("metadata.json", "{\n\"operatingsystem_support\": []}")
	f.Add("/", "")
	f.Fuzz(func(t *testing.T, path, text string) {
		most := strings.Count(text, "\n") + 1
		clues := Read(path, evidence.Product, []byte(text))
		for _, c := range clues {
			if c.line < 1 || c.line > most {
				t.Errorf("%s:%d of %d lines: %s", path, c.line, most, c.words)
			}
		}
		var s Survey
		s.File(path, evidence.Product)
		s.Add(clues)
		s.Decide(nil)
	})
}

// BenchmarkSurvey is what the names of 5000 files and the decision cost.
func BenchmarkSurvey(b *testing.B) {
	var paths []string
	for i := range 5000 {
		paths = append(paths, fmt.Sprintf("internal/package%d/file%d%s", i/20, i, []string{".go", "_test.go", ".yaml", ".md", ".ts"}[i%5]))
	}
	for b.Loop() {
		var s Survey
		for _, path := range paths {
			s.File(path, evidence.Product)
			s.Wants(path, evidence.Product)
		}
		s.Decide(nil)
	}
}

// A template is one of what it would be otherwise.
func TestDecide_says_what_a_template_is_of(t *testing.T) {
	var s Survey
	s.Add([]Clue{{publishes, "publishes to npm", "package.json", 4}})
	before := s.Decide(nil)
	for sign := range signs {
		if sign.profile() == TemplateOrExample {
			s.Add([]Clue{{sign, "says so", "README.md", 1}})
		}
	}
	after := s.Decide(nil)
	if before.Profile != Library || before.Of != Library || after.Profile != TemplateOrExample || after.Of != Library {
		t.Errorf("before %s of %s, after %s of %s", before.Profile, before.Of, after.Profile, after.Of)
	}
}
