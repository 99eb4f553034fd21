package profile

import (
	"fmt"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// listing counts the files of a repository by what they are to it. Tests,
// fixtures, examples and what others wrote say little about the kind.
type listing struct {
	all       int // all that counts
	code      int // source of programs
	script    int
	infra     int // infrastructure code
	yaml      int // manifests, playbooks, values: what they are the evidence says
	documents int // pictures among them
	pictures  int
	data      int
	packages  int // packages for desktops, and what belongs to them
	pipelines int // not among all: they serve the rest, unless there is no more than a README beside them

	firstCode, firstInfra, firstPackage, firstScript, firstDocument string
	// packageDir is the folder of the last package, with a slash at its end: the
	// scripts in it are parts of the package.
	packageDir string
	// infraProgram is the file by which a tool runs the source as infrastructure code.
	infraProgram string
}

// class is what a file is by its name.
type class uint8

const (
	other class = iota
	source
	script
	infra
	yaml
	document
	picture
	data
	desktop
)

// File notes one file of the listing. Files must come in the order of their paths.
func (s *Survey) File(file string, role evidence.Role) {
	s.published.note(file, role)
	if role != evidence.Product && role != evidence.Docs {
		return
	}
	base := file[strings.LastIndexByte(file, '/')+1:]
	l := &s.listing
	if strings.HasPrefix(file, ".") {
		if strings.HasPrefix(file, ".github/workflows/") || strings.HasPrefix(file, ".github/actions/") || strings.HasPrefix(file, ".gitlab/") {
			l.pipelines++
		}
		return // settings of tools, and of the forge
	}
	if role == evidence.Docs {
		l.all++
		l.documents++
		first(&l.firstDocument, file)
		return
	}
	s.marker(file, base)
	if strings.HasPrefix(base, ".") {
		return
	}
	l.all++
	kind := classify(base)
	if l.packageDir != "" && kind == script && strings.HasPrefix(file, l.packageDir) {
		kind = desktop
	}
	switch kind {
	case source:
		l.code++
		first(&l.firstCode, file)
		s.modules.note(file)
	case script:
		l.script++
		first(&l.firstScript, file)
	case infra:
		l.infra++
		first(&l.firstInfra, file)
	case yaml:
		l.yaml++
	case picture:
		l.pictures++
		l.documents++
		first(&l.firstDocument, file)
	case document:
		if l.documents++; strings.Contains(base, ".") {
			first(&l.firstDocument, file)
		}
	case data:
		l.data++
	case desktop:
		l.packages++
		first(&l.firstPackage, file)
		if len(base) < len(file) && path.Ext(base) == ".nuspec" {
			l.packageDir = file[:len(file)-len(base)]
		}
	}
}

func first(at *string, file string) {
	if *at == "" {
		*at = file
	}
}

// marker notes the files whose name alone says what the repository is.
func (s *Survey) marker(file, base string) {
	switch base {
	case "main.go", "main.rs", "__main__.py":
		if !isTool(file) {
			s.add(Clue{program, "has a main program", file, 1})
		}
	case "manage.py", "config.ru", "artisan":
		s.add(Clue{webApplication, "is a web application", file, 1})
	case "sfdx-project.json", "sn_source_control.properties", "now.config.json", "Solution.xml", "solution.xml":
		s.add(Clue{vendorPlatform, "is an application on a vendor's platform", file, 1})
	case "cookiecutter.json", "copier.yml", "copier.yaml":
		s.add(Clue{scaffold, "is filled in by " + strings.TrimSuffix(base, path.Ext(base)), file, 1})
	case "Invoke-AppDeployToolkit.ps1", "Deploy-Application.ps1":
		s.listing.packages++
		first(&s.listing.firstPackage, file)
	}
	if strings.HasPrefix(base, "sys_app_") && strings.HasSuffix(base, ".xml") {
		s.add(Clue{vendorPlatform, "is an application on a vendor's platform", file, 1})
	}
	if isLauncher(base) && !isTool(file) {
		s.add(Clue{program, "is started from a desktop", file, 1})
	}
	if strings.Contains(file, "/") {
		if strings.HasSuffix(file, ".go") && isCommand(file) {
			s.add(Clue{program, "has a main program", file, 1})
		}
		if strings.HasPrefix(file, "src/bin/") && strings.HasSuffix(file, ".rs") {
			s.add(Clue{program, "has a main program", file, 1})
		}
		return
	}
	switch base {
	case "Procfile", "fly.toml", "app.yaml", "render.yaml", "serverless.yml", "serverless.yaml", "heroku.yml", "vercel.json":
		s.add(Clue{platformFile, "is run by a platform", file, 1})
	case "action.yml", "action.yaml":
		s.add(Clue{action, "is a GitHub Action", file, 1})
	case "go.mod":
		s.add(Clue{goPackage, "is a Go module without a program", file, 1})
	case "Pulumi.yaml", "Pulumi.yml", "cdk.json", "cdktf.json":
		s.listing.infraProgram = file
	}
}

// isLauncher reports whether a file tells a desktop what is installed there.
// https://specifications.freedesktop.org/desktop-entry-spec and https://www.freedesktop.org/software/appstream
func isLauncher(base string) bool {
	for _, suffix := range [...]string{".in", ".template"} {
		base = strings.TrimSuffix(base, suffix)
	}
	for _, suffix := range [...]string{".desktop", ".metainfo.xml", ".appdata.xml"} {
		if strings.HasSuffix(base, suffix) && base != suffix {
			return true
		}
	}
	return false
}

// isTool reports whether a program serves those who work on the repository.
func isTool(file string) bool {
	top, _, _ := strings.Cut(file, "/")
	switch top {
	case "tools", "tool", "hack", "scripts", "script", "build", "ci", "contrib", "magefiles", "dev", "utils", "util", "docs", "benchmark", "benchmarks":
		return true
	}
	return strings.HasPrefix(file, "internal/tools/")
}

// isCommand reports whether a Go file lies where main packages do: cmd/NAME/FILE.
func isCommand(file string) bool {
	rest, ok := strings.CutPrefix(file, "cmd/")
	if !ok {
		return false
	}
	name, base, ok := strings.Cut(rest, "/")
	return ok && strings.TrimSuffix(base, ".go") == name
}

// aside says how far a program is from what the repository is about: 0 where it
// stands at the root or has the repository's name, 2 where it makes documents
// or code for those who work on it, 1 otherwise.
func (s *Survey) aside(file string) int {
	dir := path.Dir(file)
	if dir == "." {
		return 0
	}
	name := path.Base(dir)
	if strings.HasPrefix(file, "src/bin/") {
		name = strings.TrimSuffix(path.Base(file), ".rs")
	}
	if called := majorVersion().ReplaceAllString(s.Name, ""); name == path.Base(called) {
		return 0
	}
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' }) {
		switch word {
		case "gen", "generate", "generator", "codegen", "docs", "doc", "docgen", "lint", "linter", "release", "bench", "benchmark":
			return 2
		}
	}
	return 1
}

// classify knows files by their extension.
func classify(base string) class {
	dot := strings.LastIndexByte(base, '.')
	if dot < 0 {
		switch strings.ToLower(base) {
		case "license", "licence", "copying", "notice", "authors", "contributors", "maintainers", "owners", "codeowners", "changelog", "readme":
			return document
		}
		return other
	}
	switch base[dot:] {
	case ".go", ".py", ".js", ".jsx", ".ts", ".tsx", ".mjs", ".cjs", ".mts", ".vue", ".svelte", ".java", ".kt", ".kts", ".scala", ".groovy", ".cs", ".fs", ".vb", ".cshtml", ".razor",
		".rb", ".erb", ".haml", ".slim", ".php", ".rs", ".c", ".cc", ".cpp", ".cxx", ".h", ".hpp", ".m", ".mm", ".swift", ".dart", ".ex", ".exs", ".heex", ".erl", ".clj", ".cljs", ".hs", ".ml",
		".lua", ".vala", ".pl", ".pm", ".r", ".R", ".jl", ".zig", ".nim", ".elm", ".sol", ".qml", ".asm", ".s", ".f90", ".cob", ".cbl", ".proto", ".cls", ".trigger":
		return source
	case ".ps1", ".psm1", ".sh", ".bash", ".bat", ".cmd", ".vbs", ".ahk", ".zsh", ".fish":
		return script
	case ".tf", ".tfvars", ".tofu", ".bicep", ".pp", ".epp", ".nix", ".jsonnet", ".libsonnet", ".hcl", ".tftpl", ".sls":
		return infra
	case ".yaml", ".yml", ".j2", ".gotmpl":
		return yaml
	case ".md", ".MD", ".rst", ".adoc", ".txt", ".mdx", ".pdf", ".docx", ".pptx", ".drawio", ".puml":
		return document
	case ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ai", ".sketch", ".psd", ".ico":
		return picture
	case ".json", ".csv", ".tsv", ".xml", ".geojson", ".ndjson", ".parquet", ".xlsx", ".jsonl", ".gz", ".bib":
		return data
	case ".nuspec", ".intunewin", ".admx", ".adml", ".mst", ".wxs", ".appxmanifest":
		return desktop
	}
	return other
}

// The shares, in percent, from which one kind of file decides. A few files
// are needed where one or two would say little.
const (
	mostShare     = 50
	packageShare  = 30
	scriptShare   = 30
	documentShare = 80
	fewFiles      = 3
)

func share(part, whole, percent int) bool { return whole > 0 && part*100 >= whole*percent }

// listed takes the signs from the numbers of files.
func (s *Survey) listed() {
	l := &s.listing
	if l.firstCode != "" {
		s.add(Clue{sourceAlone, "is source that nothing starts or deploys", l.firstCode, 1})
	}
	s.infrastructure()
	s.publication()
	if whole := l.packages + l.infra + l.yaml + l.code + l.script; share(l.packages, whole, packageShare) && l.packages > 0 {
		s.add(Clue{mostlyPackages, of(l.packages, whole, "source files package for desktops"), l.firstPackage, 1})
	}
	written, whole := l.documents+l.data, l.all
	if s.settings.line > 0 {
		written -= l.data
		if kept := l.data + l.packages; share(kept, kept+l.infra+l.yaml+l.code+l.script, mostShare) {
			s.settings.words = of(kept, kept+l.infra+l.yaml+l.code+l.script, "source files are settings of desktops")
			s.add(s.settings)
		}
	}
	if text := written - l.pictures; l.code > text {
		written, whole = text, l.all-l.pictures // beside more source than text, pictures are what a program draws
	}
	if written >= fewFiles && l.firstDocument != "" && share(written, whole+l.pipelines, documentShare) {
		s.add(Clue{mostlyDocuments, of(written, whole, "files are documents or data"), l.firstDocument, 1})
		if l.code+l.script+l.infra == 0 {
			s.add(Clue{noSource, "has no source", l.firstDocument, 1})
		}
	}
	if whole := l.script + l.code + l.infra + l.yaml + l.packages; l.script >= fewFiles && share(l.script, whole, mostShare) {
		s.add(Clue{scripted, of(l.script, whole, "source files are scripts"), l.firstScript, 1})
		s.scripts.signs(s)
	}
	if s.identities >= fewFiles && share(s.identities, s.resources, mostShare) {
		s.identity.words = of(s.identities, s.resources, "resources are identities")
		s.add(s.identity)
	}
}

func of(part, whole int, words string) string { return fmt.Sprintf("%d of %d %s", part, whole, words) }

// infrastructure weighs infrastructure code against source. Manifests in YAML
// count where the evidence says that there are any: YAML can be anything.
func (s *Survey) infrastructure() {
	l := &s.listing
	defined, source, place := l.infra, l.code, l.firstInfra
	if s.yamlRuns.line > 0 {
		if defined += l.yaml; place == "" || l.yaml > l.infra {
			place = s.yamlRuns.path
		}
	}
	line := 1
	if number, manifest := s.modules.source(); number > 0 {
		defined, source, place, line = defined+number, source-number, manifest.path, manifest.line
	}
	if l.infraProgram != "" {
		defined, source, place, line = defined+source, 0, l.infraProgram, 1
	}
	whole := defined + source + l.script + l.packages
	if defined == 0 || !share(defined, whole, mostShare) {
		return
	}
	s.add(Clue{mostlyInfrastructure, of(defined, whole, "source files are infrastructure code"), place, line})
	if source*10 <= defined {
		s.add(Clue{onlyInfrastructure, "has no application source", place, line})
	}
}
