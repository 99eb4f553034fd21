package scanners

import (
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/profile"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// RoleOf returns what says the role of a path in the repository, as [Scanner.Scan]
// sees it. The path need not be one of the tree: history knows others.
func (s *Scanner) RoleOf(t *tree.Tree) func(path string) evidence.Role {
	roles, _ := s.rolesOf(newFiles(t))
	return roles.Of
}

// rolesOf returns what says the role of a path, and where the repository says
// that it is the collection of examples that it seems to be.
func (s *Scanner) rolesOf(f *files) (*role.Table, []profile.Clue) {
	roles := role.New(attributes(f.tree), f.paths, append(slices.Clip(s.roles), imported(f)...)...)
	roles = roles.With(beside(f, roles)...)
	for _, file := range f.paths {
		if !profile.IsReadme(file) {
			continue
		}
		text, err := f.Text(file)
		if err != nil {
			continue // it is a problem where the files are read
		}
		clues := profile.Collection(file, text)
		if len(clues) == 0 {
			continue
		}
		if c, ok := roles.Collection(f.paths); ok {
			return c, clues
		}
	}
	return roles, nil
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
