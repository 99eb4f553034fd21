package scanners

import (
	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// RoleOf returns what says the role of a path in the repository, as [Scanner.Scan]
// sees it. The path need not be one of the tree: history knows others.
func (s *Scanner) RoleOf(t *tree.Tree) func(path string) evidence.Role {
	return role.New(attributes(t), newFiles(t).paths, s.roles...).Of
}
