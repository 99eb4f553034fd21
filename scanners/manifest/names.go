package manifest

import (
	"path"
	"strings"
)

// readerOf returns what reads files of that name, or nil.
func readerOf(file string) reader {
	base := strings.ToLower(path.Base(file))
	if read := byName(base); read != nil {
		return read
	}
	if read := bySuffix(base); read != nil {
		return read
	}
	if isRequirements(file, base) {
		return readRequirements
	}
	return nil
}

// byName knows the manifests that have one name, in lower case.
func byName(base string) reader {
	switch base {
	case "package.json":
		return readNPM
	case "composer.json":
		return readComposer
	case "dotnet-tools.json", "global.json":
		return readDotnetJSON
	case "go.mod":
		return readGoMod
	case "pyproject.toml":
		return readPyproject
	case "pipfile":
		return readPipfile
	case "cargo.toml":
		return readCargo
	case "project.toml":
		return readJulia
	case "setup.cfg":
		return readSetupCfg
	case "setup.py":
		return readSetupPy
	case "conanfile.txt":
		return readConanText
	case "conanfile.py":
		return readConanPython
	case "pom.xml", "extensions.xml":
		return readMaven
	case "packages.config", "directory.packages.props", "directory.build.props", "directory.build.targets":
		return readNuGet
	case "paket.dependencies":
		return readPaket
	case "gemfile", "gems.rb":
		return readGemfile
	case "mix.exs":
		return readMix
	case "package.swift":
		return readSwift
	case "description":
		return readDescription
	case "dependencies.scala", "libraries.scala", "build.sc", "build.mill":
		return readScala
	}
	return byNameYAML(base)
}

// byNameYAML knows the manifests in YAML.
func byNameYAML(base string) reader {
	name, ok := strings.CutSuffix(base, ".yaml")
	if !ok {
		if name, ok = strings.CutSuffix(base, ".yml"); !ok {
			return nil
		}
	}
	switch name {
	case "pubspec":
		return readPubspec
	case "environment", "conda", "conda-env", "conda_env":
		return readConda
	case "packages", "dependencies":
		return readDBT
	case "chart":
		return readHelm
	case "requirements":
		return readYAMLRequirements
	}
	if strings.HasPrefix(name, "environment-") || strings.HasPrefix(name, "environment_") ||
		strings.HasSuffix(name, "-environment") || strings.HasSuffix(name, "_environment") {
		return readConda
	}
	return nil
}

// bySuffix knows the manifests whose name tells their format at its end alone.
func bySuffix(base string) reader {
	dot := strings.LastIndexByte(base, '.')
	if dot < 0 {
		return nil
	}
	switch base[dot:] {
	case ".gradle":
		return readGradle
	case ".kts":
		if strings.HasSuffix(base, ".gradle.kts") {
			return readGradle
		}
	case ".toml":
		if strings.HasSuffix(base, ".versions.toml") {
			return readVersionCatalog
		}
	case ".csproj", ".fsproj", ".vbproj", ".proj":
		return readNuGet
	case ".sbt":
		return readScala
	case ".gemfile":
		return readGemfile
	case ".gemspec":
		return readGemspec
	case ".psd1":
		switch {
		case base == "requirements.psd1", base == "requiredmodules.psd1", strings.HasSuffix(base, ".depend.psd1"):
			return readPSDepend
		}
		return readModuleManifest
	}
	return nil
}

// isRequirements reports whether a file lists Python requirements: the name
// says so, or the folder does. Constraints bound versions and require nothing.
func isRequirements(file, base string) bool {
	name, ok := strings.CutSuffix(base, ".txt")
	if !ok {
		if name, ok = strings.CutSuffix(base, ".in"); !ok {
			return false
		}
	}
	if strings.Contains(name, "constraint") {
		return false
	}
	if strings.HasPrefix(name, "requirements") || strings.HasSuffix(name, "requirements") || name == "reqs" {
		return true
	}
	folder := strings.ToLower(path.Base(path.Dir(file)))
	return folder == "requirements" || folder == "reqs"
}

// isDevGroup reports whether a group of dependencies, by its name, is for
// development and tests alone.
func isDevGroup(name string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(name), func(r rune) bool { return r < 'a' || r > 'z' }) {
		switch word {
		case "dev", "develop", "development", "test", "tests", "testing", "lint", "linting", "linters", "style",
			"doc", "docs", "documentation", "typing", "types", "mypy", "qa", "ci", "check", "checks", "build",
			"coverage", "cov", "bench", "benchmark", "benchmarks", "release", "e2e", "cucumber", "acceptance",
			"local", "debug", "pytest", "tox", "nox":
			return true
		}
	}
	return false
}
