package pipeline

import "slices"

// DefaultBranches returns the names that default branches go by: few systems'
// files tell which it is.
func DefaultBranches() []string {
	return []string{"main", "master", "trunk", "mainline", "develop"}
}

// AnyDefault reports whether a filter of branches lets through one of the
// names that default branches go by.
func AnyDefault(matches func(branch string) bool) bool {
	return slices.ContainsFunc(DefaultBranches(), matches)
}

// LetsDefault reports whether a filter lets the default branch through, going
// by its usual names: one of them passes and is one of those that the filter
// names, or all of them pass.
func LetsDefault(named []string, passes func(branch string) bool) bool {
	all := true
	for _, name := range DefaultBranches() {
		ok := passes(name)
		if ok && slices.Contains(named, name) {
			return true
		}
		all = all && ok
	}
	return all
}
