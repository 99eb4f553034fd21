package manifest

import (
	"path"
	"strings"
)

// readNuGet reads the packages of a project of MSBuild, of the properties
// that its projects share, or of a packages.config. Whatever a project of
// tests needs is for tests. The versions that are set for all projects in one
// place (PackageVersion) are left out: a project that refers to one has it.
// https://learn.microsoft.com/nuget/consume-packages/central-package-management
func readNuGet(f *file) (int, error) {
	test := isTestProject(path.Base(f.path))
	// A reference may say in an element of its own that it is private; so the
	// dependency noted last is kept in sight until its end.
	last := -1
	return f.xml(func(e *element) {
		switch e.name() {
		case "PackageReference", "GlobalPackageReference", "PackageDownload", "DotNetCliToolReference":
			name := e.attr("Include")
			dev := test || strings.EqualFold(e.attr("PrivateAssets"), "all") || e.name() == "DotNetCliToolReference"
			last = len(f.facts)
			f.add("nuget", strings.TrimSpace(name), e.line, dev)
		case "package":
			if e.parent() == "packages" {
				f.add("nuget", e.attr("id"), e.line, test || strings.EqualFold(e.attr("developmentDependency"), "true"))
			}
		case "Project":
			f.addSDK(e.attr("Sdk"), e.line)
		case "Sdk":
			f.add("nuget", e.attr("Name"), e.line, true)
		}
	}, func(e *element) {
		if e.name() == "PrivateAssets" && strings.EqualFold(e.text, "all") && last >= 0 && last < len(f.facts) {
			f.facts[last].Dev = true
		}
	})
}

// addSDK notes the SDKs that have a version: they come from the registry, and
// the others with the tool.
func (f *file) addSDK(list string, line int) {
	for sdk := range strings.SplitSeq(list, ";") {
		if name, version, ok := strings.Cut(strings.TrimSpace(sdk), "/"); ok && version != "" {
			f.add("nuget", name, line, true)
		}
	}
}

func isTestProject(base string) bool {
	base = strings.ToLower(strings.TrimSuffix(base, path.Ext(base)))
	for word := range strings.SplitSeq(base, ".") {
		if strings.HasSuffix(word, "test") || strings.HasSuffix(word, "tests") || strings.HasSuffix(word, "specs") {
			return true
		}
	}
	return false
}

// readPaket reads the packages of a paket.dependencies file.
func readPaket(f *file) (int, error) {
	dev, number := false, 0
	for line := range strings.Lines(f.text) {
		number++
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		switch strings.ToLower(words[0]) {
		case "group":
			dev = isDevGroup(words[1])
		case "nuget", "clitool":
			f.add("nuget", words[1], number, dev || words[0] == "clitool")
		}
	}
	return 0, nil
}
