package scanners

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// imports knows which of the modules that go.mod asks for the product imports.
// Unlike other manifests go.mod does not tell what only tests need, so that the
// files have to: those modules are looked for that would show something of the product.
type imports struct {
	modules []string
	// unseen holds those of them that no file of the product was seen to import,
	// untried those of these that no test was. Neither list is ever changed, only replaced.
	unseen, untried []string
	// deferred are the manifests that wait until all files were looked into.
	deferred []*work
}

// maxModules is how many modules are looked for.
const maxModules = 64

// require notes the modules that a go.mod asks for, if they show something that
// tests do not. It reads as much of the file as that takes.
func (i *imports) require(c catalogues, text []byte) {
	block := false
	for line := range bytes.Lines(text) {
		words := strings.Fields(string(line))
		switch {
		case len(words) == 0 || slices.Contains(words, "indirect"):
			continue
		case words[0] == "require":
			block, words = len(words) > 1 && words[1] == "(", words[1:]
		case words[0] == ")":
			block = false
		case !block:
			continue
		}
		if len(words) < 2 || words[0] == "(" || len(i.modules) == maxModules || slices.Contains(i.modules, words[0]) {
			continue
		}
		if c.showsProduct("go:" + words[0]) {
			i.modules = append(i.modules, words[0])
		}
	}
	i.unseen, i.untried = i.modules, i.modules
}

// showsProduct reports whether a dependency shows something that it would not
// show if only tests needed it.
func (c catalogues) showsProduct(dependency string) bool {
	shows := false
	c.Match(&fact.Fact{Kind: fact.Dependency, Value: dependency}, func(claim *catalogue.Claim) {
		shows = shows || claim.Counts(evidence.Product) && !claim.Counts(evidence.Test)
	})
	return shows
}

// wanted returns the modules to be looked for in a file: all of them, to tell
// one from another whose path it begins with, or none.
func (i *imports) wanted(file string, role evidence.Role) []string {
	if role == evidence.Product && len(i.unseen) > 0 || role == evidence.Test && len(i.untried) > 0 {
		if strings.HasSuffix(file, ".go") {
			return i.modules
		}
	}
	return nil
}

// seen notes the modules that a file imports.
func (i *imports) seen(modules []string, role evidence.Role) {
	if len(modules) == 0 {
		return
	}
	without := func(list []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(m string) bool { return slices.Contains(modules, m) })
	}
	i.untried = without(i.untried)
	if role == evidence.Product {
		i.unseen = without(i.unseen)
	}
}

// waits reports whether a file says what depends on the others that are yet to
// be looked into; it is then among those that are deferred.
func (i *imports) waits(w *work) bool {
	if len(i.unseen) == 0 || path.Base(w.path) != "go.mod" {
		return false
	}
	i.deferred = append(i.deferred, w)
	return true
}

// role returns the role of what a manifest says: that of tests for a module
// that tests import and the product does not. What nobody imports may be there
// for what is generated.
func (i *imports) role(f *fact.Fact, role evidence.Role) evidence.Role {
	name, ok := strings.CutPrefix(f.Value, "go:")
	if !ok || role != evidence.Product || f.Kind != fact.Dependency || path.Base(f.Path) != "go.mod" {
		return role
	}
	if same := func(m string) bool { return strings.EqualFold(m, name) }; slices.ContainsFunc(i.unseen, same) && !slices.ContainsFunc(i.untried, same) {
		return evidence.Test
	}
	return role
}

// maxBetween is how many bytes may lie between two declarations of imports.
const maxBetween = 1 << 10

// modulesIn returns those of some modules that a Go file imports. It looks at no
// more of the file than its declarations of imports.
func modulesIn(text []byte, modules []string) (found []string) {
	for {
		at := 0
		if !bytes.HasPrefix(text, []byte("import")) {
			if at = bytes.Index(text, []byte("\nimport")) + 1; at == 0 {
				return found
			}
		}
		text = text[at+len("import"):]
		end := "\n"
		if bytes.HasPrefix(bytes.TrimLeft(text[:min(len(text), 8)], " \t"), []byte("(")) {
			end = "\n)"
		}
		declared, rest, _ := bytes.Cut(text, []byte(end))
		for line := range bytes.Lines(declared) {
			found = appendModule(found, modules, line)
		}
		text = rest[:min(len(rest), maxBetween)]
	}
}

// appendModule appends the module that holds the package which a line imports:
// of several that may, the one with the longest path.
func appendModule(found, modules []string, line []byte) []string {
	open := bytes.IndexByte(line, '"')
	if open < 0 {
		return found
	}
	pkg, holds := line[open+1:], ""
	for _, m := range modules {
		if len(pkg) > len(m) && len(m) > len(holds) && string(pkg[:len(m)]) == m && (pkg[len(m)] == '"' || pkg[len(m)] == '/') {
			holds = m
		}
	}
	if holds == "" || bytes.Contains(line[:open], []byte("//")) {
		return found
	}
	return append(found, holds)
}
