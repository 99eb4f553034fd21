package scanners

import (
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// exemption is one that is told apart from what it matches.
type exemption struct {
	evidence.Exemption
	paths catalogue.Globs
}

// Exemptions has a scanner take what is exempt out of the signals of its
// documents, and say so there. Those that are not in date have no effect.
func Exemptions(list []evidence.Exemption) Option {
	return func(s *Scanner) {
		for _, x := range list {
			s.exemptions = append(s.exemptions, exemption{x, catalogue.NewGlobs(x.Paths)})
		}
	}
}

// covers reports whether a sighting is exempt: by its signal and by the place that it names.
func (x *exemption) covers(e *evidence.Evidence) bool {
	return x.Standing == evidence.InDate && (x.Signal == "" || x.Signal == e.Signal) && (x.Exemption.Paths == nil || x.paths.Match(e.Path))
}

// exempt takes sightings out of a document that is complete. It changes nothing
// else in it: what was read, and what kind of repository it is, stay as they were.
func (s *Scanner) exempt(doc *evidence.Document, found *collector) {
	effective := false
	for _, x := range s.exemptions {
		doc.Exemptions = append(doc.Exemptions, x.Exemption)
		effective = effective || x.Standing == evidence.InDate
	}
	if !effective {
		return
	}
	number := map[group]int{}
	found.fill(doc, s.all, func(e *evidence.Evidence) bool {
		i := slices.IndexFunc(s.exemptions, func(x exemption) bool { return x.covers(e) })
		if i < 0 {
			return false
		}
		x := &doc.Exemptions[i]
		x.Count++
		g := group{e.Signal, e.Tool, found.counts[e]}
		if number[g]++; number[g] > kept {
			return true
		}
		out := *e
		out.Exempt, out.Fingerprint = true, e.Print()
		if g.counts {
			x.Evidence = append(x.Evidence, out)
		} else {
			x.Demoted = append(x.Demoted, out)
		}
		return true
	})
	for i := range doc.Exemptions {
		if x := &doc.Exemptions[i]; x.Standing == evidence.InDate && x.Count == 0 {
			x.Standing, x.Why = evidence.Unused, "nothing was seen that it takes out"
		}
	}
}
