// Package expression holds regular expressions back until they are needed: a
// program of many packages would otherwise compile them all each time it
// starts, most of them for nothing.
package expression

import (
	"regexp"
	"sync"
)

// Lazy returns a function that compiles the expression when it is first called
// and returns it from then on. It panics then if the expression is malformed,
// as [regexp.MustCompile] does.
func Lazy(text string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}
