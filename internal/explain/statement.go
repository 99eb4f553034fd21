package explain

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
)

// statement explains a statement of a model, and its verdict if there is one.
func (s *Source) statement(p *terminal.Page, r *policies.Reading) {
	p.Line(0, terminal.Bold, r.ID+" "+r.Title)
	p.Labelled(0, "", terminal.Dim, s.standing(r), 0)
	p.Gap()
	p.Labelled(0, "", terminal.Plain, r.Description, 0)
	if r.Care != "" {
		p.Labelled(0, "Care  ", terminal.Plain, r.Care, 0)
	}
	s.asks(p, r)
	exempt(p, r)
	p.Gap()
	v := s.judged(r.ID)
	step := r.Remedy
	if v != nil {
		step = cmp.Or(v.Remedy, step)
	}
	p.Labelled(0, "First step  ", terminal.Plain, step, 0)
	if !r.Floor && r.Holds == nil {
		p.Labelled(0, "Vouching    ", terminal.Plain, vouching(r), 0)
	}
	if v != nil {
		s.verdict(p, v)
	} else if s.Report != nil {
		heading(p, "In the report")
		p.Labelled(2, "", terminal.Plain, "The report does not judge it: it is of another model.", 0)
	}
}

// standing says of which model a statement is, and where in it.
func (s *Source) standing(r *policies.Reading) string {
	for i := range s.Models {
		m := &s.Models[i]
		if m.ID != r.Model {
			continue
		}
		if r.Remark {
			words := m.Title + ", a remark that counts for no stage"
			if len(r.Feeds) > 0 {
				words += "; it speaks to " + strings.Join(r.Feeds, ", ")
			}
			return words
		}
		axis := r.Axis
		for _, a := range m.Axes {
			if a.ID == r.Axis {
				axis = a.Title
			}
		}
		words := fmt.Sprintf("%s, %s (%s), stage %d of %d", m.Title, axis, r.Axis, r.Stage, m.Highest)
		if len(r.Also) > 0 {
			words += "; also serves " + strings.Join(r.Also, ", ")
		}
		if r.Strength != "direct" {
			words += "; shown by " + map[string]string{"indirect": "signs that imply it", "proxy": "signs that stand for it"}[r.Strength]
		}
		return words
	}
	return r.Model
}

// asks says what a statement asks for, of the kind of repository that the report is of or else the usual.
func (s *Source) asks(p *terminal.Page, r *policies.Reading) {
	switch {
	case r.Floor:
		heading(p, "Asks for")
		p.Labelled(2, "", terminal.Plain, "nothing: every repository starts from here", 0)
		return
	case r.Holds != nil:
		heading(p, "True of")
		for _, profile := range inOrder(r.Holds) {
			p.Labelled(2, profile+"  ", terminal.Plain, r.Holds[profile], 0)
		}
		return
	case r.Asks == nil:
		heading(p, "Judged by")
		p.Labelled(2, "", terminal.Plain, cmp.Or(strings.Join(r.Signals, ", "), "a rule of its own"), 0)
		return
	}
	profile := ""
	if s.Report != nil {
		profile = s.Report.Subject.Judged()
	}
	others := r.Asks.Substitutes()
	if slices.Contains(others, profile) {
		heading(p, "Asks for, of "+profile)
	} else {
		profile = ""
		heading(p, "Asks for")
	}
	lines(p, r.Asks.Lines(profile))
	if profile != "" {
		return
	}
	for _, group := range alike(r.Asks, others) {
		heading(p, "Of "+strings.Join(group, ", "))
		lines(p, r.Asks.Lines(group[0]))
	}
}

// deepest is how deep what is asked is indented.
const deepest = 12

func lines(p *terminal.Page, list []policies.Line) {
	for _, l := range list {
		p.Labelled(2+2*min(l.Depth, deepest), "- ", terminal.Plain, l.Text, 0)
	}
}

// alike groups the kinds of repository that the same is asked of.
func alike(asks *policies.Ask, profiles []string) [][]string {
	var groups [][]string
	for _, profile := range profiles {
		i := slices.IndexFunc(groups, func(g []string) bool { return slices.Equal(asks.Lines(g[0]), asks.Lines(profile)) })
		if i < 0 {
			groups = append(groups, []string{profile})
		} else {
			groups[i] = append(groups[i], profile)
		}
	}
	return groups
}

// exempt lists the kinds of repository that a statement does not apply to.
func exempt(p *terminal.Page, r *policies.Reading) {
	if len(r.Exempt) == 0 {
		return
	}
	heading(p, "Does not apply to")
	for _, profile := range inOrder(r.Exempt) {
		p.Labelled(2, profile+"  ", terminal.Plain, r.Exempt[profile], 0)
	}
}

// inOrder returns the profiles of a map as [policies.Profiles] lists them.
func inOrder(of map[string]string) []string {
	known := slices.DeleteFunc(policies.Profiles(), func(profile string) bool { _, ok := of[profile]; return !ok })
	for _, other := range slices.Sorted(maps.Keys(of)) {
		if !slices.Contains(known, other) {
			known = append(known, other)
		}
	}
	return known
}

// vouching says what somebody's word is worth.
func vouching(r *policies.Reading) string {
	switch a := r.Attestable(); a.Most {
	case "none":
		return "nobody's word counts for it; a scanner sees it or does not"
	case "partial":
		return fmt.Sprintf("an attestation makes it partial, for at most %d days; the rest must be seen", a.Days)
	default:
		return fmt.Sprintf("an attestation settles it, for at most %d days", a.Days)
	}
}

// verdict says what the report makes of a statement.
func (s *Source) verdict(p *terminal.Page, v *report.Statement) {
	subject := s.Report.Subject
	heading(p, "In "+cmp.Or(subject.Name, "the report")+": "+string(v.Status))
	p.Labelled(2, "", terminal.Plain, sentence(v.Because), 0)
	var seen []*evidence.Evidence
	for _, id := range v.Evidence {
		if e := s.sighting(id); e != nil {
			seen = append(seen, e)
		}
	}
	if len(seen) > 0 {
		heading(p, "It rests on")
	}
	for _, e := range seen[:min(most, len(seen))] {
		p.Labelled(2, e.ID+"  ", terminal.Plain, fmt.Sprintf("%s, %s: %s %s", e.Signal, e.Rung, e.Tool, place(e.Path, e.Line)), 2)
		for _, c := range e.Counters {
			p.Labelled(2+len(e.ID)+2, "", terminal.Yellow, fmt.Sprintf("but %s (%s)", policies.Weakness(c), place(c.Path, c.Line)), 2)
		}
	}
	if more := len(seen) - most; more > 0 {
		p.Line(2, terminal.Dim, fmt.Sprintf("and %d more", more))
	}
	if len(v.Lacks) > 0 {
		heading(p, "What would change it")
		for _, lack := range v.Lacks {
			p.Labelled(2, "- ", terminal.Plain, lack, 0)
		}
	}
	if len(v.Settles) > 0 {
		heading(p, "What would tell more")
		for _, settle := range v.Settles {
			p.Labelled(2, "- ", terminal.Plain, settle, 0)
		}
	}
}
