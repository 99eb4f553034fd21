package policies

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Remedy is another first step, for where the statement's own says too much or
// means something else.
type Remedy struct {
	// Lacks is the signal or measure that alone is wanting, of those that are asked
	// for together; "" for any.
	Lacks string `json:"lacks,omitempty"`
	// Profiles lists the kinds of repository that it is for; empty for all.
	Profiles []string `json:"profiles,omitempty"`
	Do       string   `json:"do"`
}

// check says what the remedy lacks or contradicts.
func (r *Remedy) check(s *Statement, measures []string) error {
	switch {
	case r.Do == "":
		return errors.New("remedies: one says nothing to do")
	case r.Lacks == "" && len(r.Profiles) == 0:
		return fmt.Errorf("remedies: %q is for no profiles and names nothing that lacks", r.Do)
	case r.Lacks != "" && !slices.Contains(s.Signals, r.Lacks) && !slices.ContainsFunc(measures, func(term string) bool { return begins(term, r.Lacks) }):
		return fmt.Errorf("remedies: %q is nothing that the statement asks for", r.Lacks)
	}
	for _, profile := range r.Profiles {
		if !slices.Contains(Profiles(), profile) {
			return fmt.Errorf("remedies: %q is none of %s", profile, strings.Join(Profiles(), ", "))
		}
	}
	return nil
}

// firstStep returns the first step towards what a verdict says is wanting.
func (s *Statement) firstStep(status Status, lacks []string, profile string) string {
	for _, r := range s.Remedies {
		if len(r.Profiles) > 0 && !slices.Contains(r.Profiles, profile) {
			continue
		}
		if r.Lacks == "" || status == Partial && len(lacks) == 1 && begins(lacks[0], r.Lacks) {
			return r.Do
		}
	}
	return s.Remedy
}

// begins reports whether a text is a word, or begins with it.
func begins(text, word string) bool {
	rest, ok := strings.CutPrefix(text, word)
	return ok && (rest == "" || rest[0] == ' ')
}
