package explain

import (
	"fmt"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
)

// evidence explains a sighting of a saved report.
func (s *Source) evidence(p *terminal.Page, e *evidence.Evidence) {
	noun := policies.Noun(e.Signal)
	if signal := s.Signals[e.Signal]; signal != nil && noun == e.Signal {
		noun = signal.Title
	}
	p.Line(0, terminal.Bold, fmt.Sprintf("%s %s: %s", e.ID, e.Signal, noun))
	p.Line(0, terminal.Dim, fmt.Sprintf("%s, %s, in %s; fingerprint %s", e.Tool, e.Rung, role(e.Role), e.Fingerprint))
	p.Gap()
	p.Labelled(0, "Seen at  ", terminal.Plain, place(e.Path, e.Line), 3)
	p.Labelled(9, "", terminal.Dim, e.Text, 3)
	if len(e.Chain) > 1 {
		heading(p, "By way of")
		for _, hop := range e.Chain[:min(most, len(e.Chain))] {
			p.Labelled(2, "", terminal.Plain, place(hop.Path, hop.Line), 2)
			p.Labelled(4, "", terminal.Dim, hop.Text, 2)
		}
	}
	if len(e.Counters) > 0 {
		heading(p, "Weakened, since")
		for _, c := range e.Counters[:min(most, len(e.Counters))] {
			p.Labelled(2, "- ", terminal.Yellow, fmt.Sprintf("%s (%s, %s)", policies.Weakness(c), c.Kind, place(c.Path, c.Line)), 3)
			if c.Text != "" {
				p.Labelled(4, "", terminal.Dim, c.Text, 2)
			}
		}
	}
	heading(p, "Why "+e.Rung.String())
	p.Labelled(2, "", terminal.Plain, why(e), 0)
	if raise := raises(e); raise != "" {
		p.Labelled(2, "", terminal.Plain, raise, 0)
	}
	s.restingOn(p, e)
}

// restingOn lists the statements whose verdict cites a sighting.
func (s *Source) restingOn(p *terminal.Page, e *evidence.Evidence) {
	heading(p, "Statements that rest on it")
	found := false
	for i := range s.Report.Models {
		for _, st := range s.Report.Models[i].Statements {
			if slices.Contains(st.Evidence, e.ID) {
				found = true
				p.Labelled(2, st.ID+"  ", terminal.Plain, fmt.Sprintf("%s: %s", st.Title, st.Status), 2)
			}
		}
	}
	if !found {
		p.Labelled(2, "", terminal.Plain, "none: no statement asks for it, or others show the same better", 0)
	}
}

// role says in words what a path is to the repository.
func role(r evidence.Role) string {
	switch r {
	case evidence.Product:
		return "the product itself"
	case evidence.Docs:
		return "the documents"
	case evidence.Vendored:
		return "somebody else's code"
	case evidence.Generated:
		return "generated files"
	}
	return "a " + string(r)
}

// why says what put a sighting on its rung.
func why(e *evidence.Evidence) string {
	if e.Rung == evidence.Wired && slices.ContainsFunc(e.Counters, func(c evidence.Counter) bool { return c.Kind == evidence.ScheduledOnly }) {
		return "A pipeline runs it by the clock; that it can fail a change was not seen."
	}
	switch e.Rung {
	case evidence.Mentioned:
		return "It is prose, or there is nothing in it that counts: by itself it never shows a practice."
	case evidence.Configured:
		if e.Source == evidence.SourcePipeline {
			return "It stands in a pipeline that does not run it on changes or on the default branch, or only implies it."
		}
		return "The configuration, code or manifest stands in its real place; that a pipeline runs it was not seen, or is no matter here."
	case evidence.Wired:
		return "A pipeline that runs on changes or on the default branch runs it; that it can fail the pipeline was not seen."
	case evidence.Enforced:
		return "A pipeline that runs on changes or on the default branch runs it, and it can fail the pipeline."
	}
	return "Results of real runs were seen."
}

// raises says what would put a sighting on a higher rung, "" where nothing in files would.
func raises(e *evidence.Evidence) string {
	if len(e.Counters) > 0 {
		var places []string
		for _, c := range e.Counters[:min(2, len(e.Counters))] {
			places = append(places, place(c.Path, c.Line))
		}
		return "To raise it, change " + strings.Join(places, " and ") + "."
	}
	switch e.Rung {
	case evidence.Mentioned:
		return "To raise it, do what is written about: the tool's configuration, or a step of the pipeline."
	case evidence.Configured:
		if e.Source == evidence.SourcePipeline {
			return "To raise it, let the pipeline run on changes or on the default branch."
		}
		return "To raise it, where a statement asks for that, run it from a pipeline on each change."
	case evidence.Wired:
		return "To raise it, let it fail the pipeline when it finds something."
	}
	return ""
}
