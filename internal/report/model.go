package report

import "github.com/stagecheck/stagecheck/policies"

// model turns a verdict into its part of the report.
func model(v policies.ModelVerdict) Model {
	m := Model{
		ID: v.ID, Title: v.Title, Leads: v.Leads, Serves: v.Serves, aside: v.Aside, Unstaged: v.Unstaged,
		Stage: stage(v.Stage), Coverage: Coverage(v.Coverage),
		Axes: []Axis{}, Statements: []Statement{}, Next: list(v.Next),
		Plans: map[string]policies.Plan{"": v.Plan},
	}
	for _, a := range v.Axes {
		m.Plans[a.ID] = a.Plan
		m.Axes = append(m.Axes, Axis{ID: a.ID, Title: a.Title, Stage: stage(a.Stage), Coverage: Coverage(a.Coverage)})
	}
	for _, s := range v.Statements {
		m.Statements = append(m.Statements, Statement{
			ID: s.ID, Axis: s.Axis, Also: list(s.Also), Stage: s.Stage, Remark: s.Remark, Title: s.Title, Status: s.Status, Because: s.Because,
			Evidence: list(s.Evidence), Stated: s.Stated, Attestation: s.Attestation, Lacks: list(s.Lacks), Settles: list(s.Settles), Remedy: s.Remedy,
		})
	}
	return m
}

// stage leaves out what could not be judged: a zero would read as a stage.
func stage(s policies.Stage) Stage {
	out := Stage{Highest: s.Highest}
	if s.Reached > 0 {
		out.Reached = &s.Reached
	}
	if s.Observed > 0 {
		out.Observed = &s.Observed
	}
	if s.Possible > 0 {
		out.Possible = &s.Possible
	}
	return out
}

// list makes sure that an empty list is written as one.
func list(items []string) []string {
	if items == nil {
		return []string{}
	}
	return items
}
