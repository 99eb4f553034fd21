package scanners

import (
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// catalogues are consulted one after the other: the built-in one and, for a
// repository with rows of its own, those over the same signals.
type catalogues []*catalogue.Catalogue

// signals returns the signals that all of them are over.
func (list catalogues) signals() map[string]*catalogue.Signal { return list[0].Signals }

// Match calls yield for each claim that the fact shows. A claim may be yielded
// more than once.
func (list catalogues) Match(f *fact.Fact, yield func(*catalogue.Claim)) {
	for _, c := range list {
		c.Match(f, yield)
	}
}

// paths returns matchers of paths.
func (list catalogues) paths() matchersOfPaths {
	all := make(matchersOfPaths, 0, len(list))
	for _, c := range list {
		all = append(all, c.Paths())
	}
	return all
}

// matchersOfPaths are those of several catalogues.
type matchersOfPaths []*catalogue.Paths

// Files calls yield for each claim that the path shows by its name.
func (list matchersOfPaths) Files(path string, yield func(*catalogue.Claim)) {
	for _, p := range list {
		p.Files(path, yield)
	}
}

// Contents calls yield for each content rule that wants to look into the file.
func (list matchersOfPaths) Contents(path string, yield func(*catalogue.Content)) {
	for _, p := range list {
		p.Contents(path, yield)
	}
}
