package role

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// besides is how many files of examples there are in a collection of them for
// each that is none: what builds, checks and presents them.
const besides = 9

// Collection returns the table of a repository that calls itself a collection of
// examples, files being those that the table was made of. Where examples are
// nearly all that it has, nothing is there for them to be examples of: they are
// the product. It is the table itself otherwise, and ok is false.
func (t *Table) Collection(files []string) (c *Table, ok bool) {
	examples, others := 0, 0
	for _, file := range files {
		if strings.HasPrefix(file, ".") {
			continue // settings of tools, and of the forge
		}
		top, _, deep := strings.Cut(file, "/")
		switch t.Of(file) {
		case evidence.Example:
			if isExamples(top) {
				examples++
			}
		case evidence.Product:
			if !deep && isCode(file) {
				return t, false // what the examples are of
			}
			if deep {
				others++
			}
		}
	}
	if examples < besides*max(1, others) {
		return t, false
	}
	c = &Table{rules: t.rules, attributes: t.attributes, problems: t.problems}
	c.settleAll(files, folder{shown: true})
	return c, true
}

// isExamples reports whether a folder has its name from the examples in it.
func isExamples(name string) bool {
	_, last := ends(strings.ToLower(name))
	switch last {
	case "examples", "example", "samples", "sample", "demo", "demos", "tutorial", "tutorials":
		return !strings.HasPrefix(name, "{{") && !strings.HasPrefix(name, ".")
	}
	return false
}

// isCode tells what a project keeps at its root as its product from the settings
// and the scripts that it keeps there.
func isCode(base string) bool {
	switch base[strings.LastIndexByte(base, '.')+1:] {
	case "go", "py", "js", "ts", "tsx", "rb", "rs", "c", "h", "cc", "cpp", "hpp", "cs", "java", "kt", "swift", "lua", "php", "ex", "exs", "psm1", "tf", "bicep", "nix", "pp":
		return true
	}
	return false
}
