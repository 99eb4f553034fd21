package catalogue

import (
	"fmt"
	"slices"
	"strings"
)

// Overlay returns a catalogue of more rows over the same signals, to be
// consulted beside c: for the rows of one repository. Of the rows it needs what
// a file says; what follows from that it fills in.
func (c *Catalogue) Overlay(rows []*Row) (*Catalogue, error) {
	for _, row := range rows {
		for _, claim := range row.Claims {
			if claim.Signal = c.Signals[claim.SignalID]; claim.Signal == nil {
				return nil, fmt.Errorf("%s:%d: tool %q: %q is no signal", row.File, row.Line, row.Tool, claim.SignalID)
			}
			claim.Row = row
			for _, content := range claim.Content {
				content.Claim, content.Literals = claim, literals(content.Re, content.Has)
			}
		}
	}
	over := &Catalogue{Signals: c.Signals, Rows: rows}
	// Content rules of both are told apart by their numbers.
	return over, over.compile(c.rules)
}

// Expand returns what a pattern with braces stands for: "a-{b,c}" for a-b and
// a-c. Every matcher but files and content is written so.
func Expand(pattern string) []string { return expandOver(pattern, "") }

// Globs is a list of patterns over paths, in the language of a row's files.
type Globs struct{ wanted, except []*pathGlob }

// NewGlobs compiles patterns; one that begins with ! takes paths out again.
func NewGlobs(patterns []string) Globs {
	var g Globs
	for _, pattern := range patterns {
		if except, ok := strings.CutPrefix(pattern, "!"); ok {
			g.except = append(g.except, compileGlobs(except)...)
		} else {
			g.wanted = append(g.wanted, compileGlobs(pattern)...)
		}
	}
	return g
}

// Match reports whether a path fits one of the patterns and no exception.
func (g Globs) Match(path string) bool {
	segments := strings.Split(strings.ToLower(path), "/")
	fits := func(glob *pathGlob) bool { return glob.match(segments) }
	return slices.ContainsFunc(g.wanted, fits) && !slices.ContainsFunc(g.except, fits)
}
