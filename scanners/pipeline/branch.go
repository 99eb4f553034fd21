package pipeline

import "slices"

// AnyDefault reports whether a filter of branches lets through one of the
// names that default branches go by: few systems' files tell which it is.
func AnyDefault(matches func(branch string) bool) bool {
	return slices.ContainsFunc([]string{"main", "master", "trunk", "mainline", "develop"}, matches)
}
