package scanners

import (
	"bytes"
	"encoding/json"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/mod/modfile"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// products knows what the repository makes. A load tester is no proof that its
// own makers test under load, nor a logging library that anything is logged:
// of a tool that the repository makes, its own sources show nothing.
type products struct {
	catalogue catalogues
	// packages holds what the repository publishes, "ecosystem:name" in lower case.
	packages map[string]bool
	// modules holds what its Go modules are called.
	modules []module
	tools   map[string]bool // by name, those that the packages are of
	known   map[*catalogue.Row]bool
	imports imports
}

// module is the path of a Go module, in parts and in lower case.
type module struct{ host, owner, name string }

// maxManifests is how many manifests are read for the names of what is published.
const maxManifests = 200

func newProducts(c catalogues, f *files, roles *role.Table) *products {
	p := &products{catalogue: c, packages: map[string]bool{}, tools: map[string]bool{}, known: map[*catalogue.Row]bool{}}
	read := 0
	for _, file := range f.paths {
		base := path.Base(file)
		ecosystem, named := byFile(base)
		if !named && !namesItself(base) || roles.Of(file) != evidence.Product {
			continue
		}
		if named {
			p.packages[ecosystem+":"+strings.ToLower(strings.TrimSuffix(base, path.Ext(base)))] = true
			continue
		}
		if read++; read > maxManifests {
			break
		}
		if text, err := f.Text(file); err == nil { // the tree keeps the problem
			p.manifest(base, text)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.packages)) {
		p.publish(name)
	}
	for _, m := range p.modules {
		p.release(m)
	}
	return p
}

// byFile knows the manifests that carry the name of what they publish.
func byFile(base string) (ecosystem string, ok bool) {
	switch strings.ToLower(path.Ext(base)) {
	case ".csproj", ".fsproj", ".vbproj":
		return "nuget", true
	case ".psd1":
		return "psgallery", true
	case ".gemspec":
		return "gem", true
	}
	return "", false
}

func namesItself(base string) bool {
	switch base {
	case "go.mod", "package.json", "composer.json", "Cargo.toml", "pyproject.toml", "setup.cfg":
		return true
	}
	return false
}

// manifest notes what a manifest says it is of.
func (p *products) manifest(base string, text []byte) {
	switch base {
	case "go.mod":
		p.imports.require(p.catalogue, text)
		if name := modfile.ModulePath(text); name != "" {
			p.packages["go:"+strings.ToLower(name)] = true
			p.modules = append(p.modules, moduleOf(strings.ToLower(name)))
		}
	case "package.json", "composer.json":
		var m struct {
			Name         string
			Private      bool
			Dependencies map[string]json.RawMessage
			Dev          map[string]json.RawMessage `json:"devDependencies"`
		}
		// What is private is of no registry, and may be called after the tool it is for.
		if json.Unmarshal(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")), &m) == nil && m.Name != "" && !m.Private && m.Dependencies[m.Name] == nil && m.Dev[m.Name] == nil {
			p.packages[map[string]string{"package.json": "npm:", "composer.json": "composer:"}[base]+strings.ToLower(m.Name)] = true
		}
	case "Cargo.toml":
		p.section(text, "cargo", "[package]")
	case "pyproject.toml":
		p.section(text, "pypi", "[project]")
		p.section(text, "pypi", "[tool.poetry]")
	case "setup.cfg":
		p.section(text, "pypi", "[metadata]")
	}
}

func (p *products) section(text []byte, ecosystem, section string) {
	if name := value(text, section, "name"); name != "" {
		p.packages[ecosystem+":"+strings.ReplaceAll(strings.ToLower(name), "_", "-")] = true
	}
}

// moduleOf splits the path of a Go module.
func moduleOf(name string) module {
	segments := strings.Split(name, "/")
	if last := segments[len(segments)-1]; len(segments) > 1 && len(last) > 1 && last[0] == 'v' && strings.Trim(last[1:], "0123456789") == "" {
		segments = segments[:len(segments)-1]
	}
	m := module{host: segments[0], name: segments[len(segments)-1]}
	if len(segments) > 2 {
		m.owner = segments[1]
	}
	return m
}

// publish notes the tools that a package of the repository's own shows.
func (p *products) publish(name string) {
	_, bare, _ := strings.Cut(name, ":")
	p.catalogue.Match(&fact.Fact{Kind: fact.Dependency, Value: name}, func(claim *catalogue.Claim) {
		if strings.Contains(letters(bare), letters(claim.Row.Tool)) {
			p.tools[claim.Row.Tool] = true
		}
	})
}

// release notes the tool that a Go module is, by the action, image or hook of its name.
func (p *products) release(m module) {
	note := func(claim *catalogue.Claim) {
		if letters(claim.Row.Tool) == letters(m.name) {
			p.tools[claim.Row.Tool] = true
		}
	}
	if m.owner == "" {
		return
	}
	for _, kind := range []fact.Kind{fact.Uses, fact.Image, fact.Hook} {
		for _, form := range []string{"", "-action", "-github-action"} {
			p.catalogue.Match(&fact.Fact{Kind: kind, Value: m.owner + "/" + m.name + form}, note)
		}
		for _, form := range []string{"setup-", "action-"} {
			p.catalogue.Match(&fact.Fact{Kind: kind, Value: m.owner + "/" + form + m.name}, note)
		}
	}
}

// letters is a name without what parts its words.
func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("-_./@", r) {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
}

// makes reports whether a row is of a tool that the repository makes.
func (p *products) makes(row *catalogue.Row) bool {
	own, ok := p.known[row]
	if !ok {
		own = !row.ByName && (p.tools[row.Tool] || slices.ContainsFunc(p.modules, func(m module) bool { return m.is(row) }))
		p.known[row] = own
	}
	return own
}

// is reports whether a module is the row's tool: it has the name, and so has
// the owner or the domain that it is under. One that is only called after the
// tool, by somebody who uses it, has the name alone.
func (m module) is(row *catalogue.Row) bool {
	tool := letters(row.Tool)
	if letters(m.name) != tool {
		return false
	}
	switch m.host {
	case "github.com", "gitlab.com", "bitbucket.org", "codeberg.org":
		return letters(m.owner) == tool
	}
	return strings.Contains(letters(m.host), tool) // a domain of the tool's own
}

// depends weakens a dependency on what the repository makes. Others of the same
// makers are used like those of anybody else.
func (p *products) depends(claim *catalogue.Claim, f *fact.Fact, e evidence.Evidence) evidence.Evidence {
	if f.Kind == fact.Dependency && p.packages[strings.ToLower(f.Value)] && !serves(claim.Signal.ID, false) && p.makes(claim.Row) {
		e.Rung = evidence.Mentioned
		e.Counters = append(slices.Clip(e.Counters), evidence.Counter{Kind: evidence.OwnProduct, Path: e.Path, Line: e.Line, Text: e.Text})
	}
	return e
}

// serves reports whether a tool serves its own makers as it does others: they
// test, document and ship with it, and are seen to.
func serves(signal string, piped bool) bool {
	category, name, _ := strings.Cut(signal, ".")
	switch category {
	case "ci", "docs", "repo", "org":
		return true
	case "test":
		switch name {
		case "unit", "integration", "e2e", "bdd", "script", "first-order", "cochange", "adequacy":
			return true
		}
	case "release", "supply":
		return piped
	}
	return false
}

// sources weakens what the repository's own files show of a tool that it makes.
// Settings for the tool at the root are a use of it; all else is its sources.
func (p *products) sources(claim *catalogue.Claim, e *evidence.Evidence) {
	switch {
	case p == nil || e.Source == evidence.SourcePipeline || e.Source == evidence.SourceManifest || serves(claim.Signal.ID, false) || !p.makes(claim.Row):
		return
	case e.Source != evidence.SourceHook && !(e.Source == evidence.SourceFile && atRoot(e.Path)):
		e.Rung = evidence.Mentioned
	}
	e.Counters = append(slices.Clip(e.Counters), evidence.Counter{Kind: evidence.OwnProduct, Path: e.Path, Line: e.Line, Text: e.Text})
}

func atRoot(file string) bool {
	dir, _, nested := strings.Cut(file, "/")
	return !nested || strings.HasPrefix(dir, ".") && strings.Count(file, "/") == 1
}

// piped weakens what the repository's own pipelines do with a tool that it
// makes. A release of it is a use, though hardly an impartial one; a build of
// it is being tried.
func (p *products) piped(reach pipeline.Reach, claim *catalogue.Claim, f *fact.Fact, at pipeline.Line) pipeline.Reach {
	if p == nil || serves(claim.Signal.ID, true) || !p.makes(claim.Row) {
		return reach
	}
	released := (f.Kind == fact.Uses || f.Kind == fact.Image) && f.Ref != "" && !strings.Contains(f.Ref, "$") || f.Kind == fact.Include || f.Kind == fact.Hook
	if released {
		reach.Rung = min(reach.Rung, evidence.Wired)
	} else {
		reach.Rung = evidence.Mentioned
	}
	reach.Manual = false // who starts it is of no interest
	reach.Counters = append(slices.Clip(reach.Counters), evidence.Counter{Kind: evidence.OwnProduct, Path: at.Path, Line: at.Line, Text: at.Text})
	return reach
}
