package profile

import (
	"bytes"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/lines"
)

// maxScripts is how many scripts are looked into: what most of them are for shows early.
const maxScripts = 200

// Wants reports whether [Read] should look into a file; it looks at the path,
// and at how many scripts it wanted before. Files must come in the order of their paths.
func (s *Survey) Wants(file string, role evidence.Role) bool {
	if ext := path.Ext(file); ext == ".ps1" || ext == ".psm1" {
		if s.scripts.wanted == maxScripts || readerOf(file, role) == nil {
			return false
		}
		s.scripts.wanted++
		return true
	}
	return readerOf(file, role) != nil
}

// Read returns what a file tells of the kind of its repository. A file that is
// not what its name promises tells less, or nothing: what is wrong with it is
// said by those who need all of it.
func Read(file string, role evidence.Role, text []byte) []Clue {
	read := readerOf(file, role)
	if read == nil {
		return nil
	}
	return read(file, text)
}

type reader func(file string, text []byte) []Clue

func readerOf(file string, role evidence.Role) reader {
	base := file[strings.LastIndexByte(file, '/')+1:]
	if IsReadme(file) {
		return readReadme
	}
	if role != evidence.Product || strings.HasPrefix(file, ".") {
		return nil
	}
	switch base {
	case "package.json":
		return readPackageJSON
	case "pyproject.toml", "setup.cfg":
		return readPython
	case "setup.py":
		return readSetup
	case "Cargo.toml":
		return readCargo
	case "pom.xml":
		return readMaven
	case "build.gradle", "build.gradle.kts":
		return readGradle
	case "composer.json":
		return readComposer
	case "Dockerfile", "Containerfile":
		return readDockerfile
	case "metadata.rb":
		return readCookbook
	case "metadata.json":
		return readPuppetModule
	case "galaxy.yml":
		return readAnsible
	case "main.yml", "main.yaml":
		if path.Base(path.Dir(file)) == "meta" {
			return readAnsible
		}
	}
	switch path.Ext(base) {
	case ".gemspec", ".rockspec", ".podspec", ".cabal":
		return readSpecification
	case ".csproj", ".fsproj", ".props":
		return readDotnet
	case ".psd1":
		return readModule
	case ".ps1", ".psm1":
		return readScript
	}
	return nil
}

var public = expression.Lazy(`"private"\s*:\s*false`)

// readPackageJSON takes a package that says how it is published for one that
// is; with no more than a name and a version it may as well be a service.
func readPackageJSON(file string, text []byte) []Clue {
	lineOf := map[string]int{}
	private := false
	named, own := "", false // what it is called, and whether a command is called the same
	// What stands before a mistake has been seen.
	_, _ = lines.JSON(lines.New(lines.Clean(text)), func(m lines.Member) bool {
		switch {
		case len(m.Path) == 2 && m.Path[0] == "bin":
			own = own || m.Path[1] == path.Base(named)
		case len(m.Path) == 1:
			lineOf[m.Path[0]] = m.Line
			own = own || m.Path[0] == "bin" && m.Value != ""
			if m.Path[0] == "name" {
				named = m.Value
			}
			// A member's value is told of strings only.
			private = private || m.Path[0] == "private" && !public().Match(text)
		}
		return true
	})
	if lineOf["name"] == 0 || lineOf["version"] == 0 || private {
		return nil
	}
	var clues []Clue
	switch said := firstOf(lineOf, "publishConfig", "exports", "files", "types", "typings", "module"); {
	case said > 0:
		clues = append(clues, Clue{publishes, "publishes to npm", file, said})
	case lineOf["main"] > 0:
		clues = append(clues, Clue{offered, "can be published to npm", file, lineOf["main"]})
	}
	if lineOf["bin"] > 0 {
		clues = append(clues, Clue{program, "installs a command", file, lineOf["bin"]})
	}
	if own {
		clues = append(clues, Clue{ownCommand, "installs a command of its own name", file, lineOf["bin"]})
	}
	return clues
}

func firstOf(lineOf map[string]int, names ...string) int {
	for _, name := range names {
		if line := lineOf[name]; line > 0 {
			return line
		}
	}
	return 0
}

// readComposer takes a package for a library where it says so, or has a description to be found by.
func readComposer(file string, text []byte) []Clue {
	var clues []Clue
	_, _ = lines.JSON(lines.New(lines.Clean(text)), func(m lines.Member) bool {
		if len(m.Path) == 1 && m.Path[0] == "type" && (m.Value == "library" || strings.HasSuffix(m.Value, "-plugin") || strings.HasSuffix(m.Value, "-bundle")) {
			clues = append(clues, Clue{publishes, "publishes to Packagist", file, m.Line})
		}
		return true
	})
	return clues
}

// section calls yield for each setting of a TOML or INI file, with the section it is in.
func section(text []byte, yield func(section, key, value string, line int)) {
	in, number := "", 0
	for row := range strings.Lines(lines.Clean(text)) {
		number++
		row = strings.TrimSpace(row)
		if strings.HasPrefix(row, "[") {
			in = strings.Trim(row, "[] ")
			yield(in, "", "", number)
			continue
		}
		if key, value, ok := strings.Cut(row, "="); ok && row[0] != '#' {
			yield(in, strings.TrimSpace(key), strings.Trim(strings.TrimSpace(value), `"'`), number)
		}
	}
}

// readPython reads pyproject.toml and setup.cfg.
func readPython(file string, text []byte) []Clue {
	var clues []Clue
	lineOf := map[string]int{}
	named := ""
	section(text, func(in, key, value string, line int) {
		switch in {
		case "project", "tool.poetry", "metadata":
			lineOf[key] = line
			if key == "name" {
				named = value
			}
		case "build-system", "tool.flit.metadata":
			lineOf["build"] = line
		case "project.scripts", "tool.poetry.scripts", "options.entry_points":
			if key != "" && (in != "options.entry_points" || key == "console_scripts") && lineOf["scripts"] == 0 {
				lineOf["scripts"] = line
				clues = append(clues, Clue{program, "installs a command", file, line})
			}
			if key != "" && key == named {
				clues = append(clues, ownCommands(file, text, line)...)
			}
		case "project.urls", "tool.poetry.urls":
			lineOf["url"] = line
		}
	})
	if lineOf["name"] == 0 {
		return clues
	}
	switch found := firstOf(lineOf, "classifiers", "keywords", "url", "license"); {
	case found > 0 && (lineOf["build"] > 0 || strings.HasSuffix(file, "setup.cfg")):
		clues = append(clues, Clue{publishes, "publishes to PyPI", file, lineOf["name"]})
	case lineOf["build"] > 0:
		clues = append(clues, Clue{offered, "can be published to PyPI", file, lineOf["name"]})
	}
	return clues
}

// console matches what a package says of itself that people run from a terminal.
// https://pypi.org/classifiers
var console = expression.Lazy(`(?m)^[^#\n]*\bEnvironment :: Console\b`)

// ownCommands returns the clues of a Python package that installs a command of its own name.
func ownCommands(file string, text []byte, line int) []Clue {
	clues := []Clue{{ownCommand, "installs a command of its own name", file, line}}
	if at := console().FindIndex(text); at != nil {
		clues = append(clues, Clue{forConsole, "says that it is run from a terminal", file, 1 + bytes.Count(text[:at[1]], []byte("\n"))})
	}
	return clues
}

// readSetup reads setup.py, a program, for words that only what is published needs.
func readSetup(file string, text []byte) []Clue {
	return each(file, text, func(row string) (sign, string) {
		switch {
		case strings.HasPrefix(row, "classifiers=") || strings.HasPrefix(row, "classifiers ="):
			return publishes, "publishes to PyPI"
		case strings.HasPrefix(row, "setup("):
			return offered, "can be published to PyPI"
		case strings.Contains(row, "console_scripts"):
			return program, "installs a command"
		}
		return signs, ""
	})
}

// each asks of each line what it shows, and returns a clue for the first of each sign.
func each(file string, text []byte, shows func(row string) (sign, string)) []Clue {
	var clues []Clue
	seen := [signs + 1]bool{signs: true}
	number := 0
	for row := range strings.Lines(lines.Clean(text)) {
		number++
		if s, words := shows(strings.TrimSpace(row)); !seen[s] {
			seen[s] = true
			clues = append(clues, Clue{s, words, file, number})
		}
	}
	return clues
}

// readCargo takes a crate with what crates.io demands for one that is published there.
func readCargo(file string, text []byte) []Clue {
	lineOf := map[string]int{}
	kept := false
	section(text, func(in, key, value string, line int) {
		switch in {
		case "package":
			lineOf[strings.TrimSuffix(key, ".workspace")] = line
			kept = kept || key == "publish" && value != "true"
		case "lib":
			lineOf["lib"] = line
		case "bin":
			lineOf["bin"] = line
		}
	})
	var clues []Clue
	if lineOf["name"] > 0 && lineOf["description"] > 0 && firstOf(lineOf, "license", "license-file") > 0 && !kept {
		clues = append(clues, Clue{publishes, "publishes to crates.io", file, lineOf["name"]})
	}
	if lineOf["bin"] > 0 {
		clues = append(clues, Clue{program, "installs a command", file, lineOf["bin"]})
	}
	return clues
}

func readMaven(file string, text []byte) []Clue {
	return each(file, text, func(row string) (sign, string) {
		switch {
		case strings.HasPrefix(row, "<packaging>hpi<"), strings.HasPrefix(row, "<packaging>maven-plugin<"):
			return publishes, "is a plugin"
		case strings.HasPrefix(row, "<distributionManagement>"), strings.HasPrefix(row, "<artifactId>nexus-staging-maven-plugin<"),
			strings.HasPrefix(row, "<artifactId>central-publishing-maven-plugin<"):
			return publishes, "publishes to a Maven repository"
		}
		return signs, ""
	})
}

func readGradle(file string, text []byte) []Clue {
	return each(file, text, func(row string) (sign, string) {
		if strings.Contains(row, "maven-publish") || strings.Contains(row, "com.vanniktech.maven.publish") || strings.Contains(row, "com.gradle.plugin-publish") {
			return publishes, "publishes to a Maven repository"
		}
		return signs, ""
	})
}

// readDotnet reads project files; they are read line by line, as people write them.
func readDotnet(file string, text []byte) []Clue {
	return each(file, text, func(row string) (sign, string) {
		switch {
		case strings.HasPrefix(row, "<PackageId>"), strings.HasPrefix(row, "<PackageTags>"), strings.HasPrefix(row, "<PackageProjectUrl>"),
			strings.HasPrefix(row, "<GeneratePackageOnBuild>true"), strings.HasPrefix(row, "<IsPackable>true"):
			return publishes, "is packed for NuGet"
		case strings.HasPrefix(row, "<PackAsTool>true"):
			return program, "installs a command"
		case strings.Contains(row, `Sdk="Microsoft.NET.Sdk.Web"`), strings.Contains(row, `Sdk="Aspire.AppHost.Sdk`):
			return webFramework, "serves the web with ASP.NET"
		}
		return signs, ""
	})
}

// readModule reads the manifest of a PowerShell module; one with tags, a
// project or a licence is made to be found in the gallery.
func readModule(file string, text []byte) []Clue {
	module := false
	return each(file, text, func(row string) (sign, string) {
		key, _, _ := strings.Cut(row, "=")
		switch strings.TrimSpace(key) {
		case "ModuleVersion":
			module = true
		case "ProjectUri", "LicenseUri":
			if module {
				return publishes, "publishes to the PowerShell Gallery"
			}
		}
		return signs, ""
	})
}

func readSpecification(file string, text []byte) []Clue {
	registry := map[string]string{".gemspec": "RubyGems", ".rockspec": "LuaRocks", ".podspec": "CocoaPods", ".cabal": "Hackage"}[path.Ext(file)]
	clues := []Clue{{publishes, "publishes to " + registry, file, 1}}
	return append(clues, each(file, text, func(row string) (sign, string) {
		if _, of, ok := strings.Cut(row, "."); ok && (strings.HasPrefix(of, "executables") || strings.HasPrefix(of, "bindir")) {
			return program, "installs a command"
		}
		return signs, ""
	})...)
}

func readDockerfile(file string, text []byte) []Clue {
	return each(file, text, func(row string) (sign, string) {
		if len(row) > len("EXPOSE ") && strings.EqualFold(row[:len("EXPOSE ")], "EXPOSE ") {
			return listens, "listens on a port"
		}
		return signs, ""
	})
}
