package scanners

import (
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// RoleOf returns what says the role of a path in the repository, as [Scanner.Scan]
// sees it. The path need not be one of the tree: history knows others.
func (s *Scanner) RoleOf(t *tree.Tree) func(path string) evidence.Role {
	return role.New(attributes(t), newFiles(t).paths, s.roles...).Of
}

// built returns the role of a build: what is built in a folder of tests is part
// of these, and not the product.
func (w *wiring) built(role evidence.Role) evidence.Role {
	if w.in == "" || w.in == command.Unknown {
		return role
	}
	if of := w.roles.Of(w.in + "/Makefile"); of == evidence.Test || of == evidence.Fixture {
		return of
	}
	return role
}
