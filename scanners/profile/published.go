package profile

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// published finds what shows that infrastructure code is there for others to
// apply: the layouts that tools ask of a module, a role, a collection or a chart.
type published struct {
	// Files of a Terraform module at the root, "" where it is missing.
	inputs, outputs string
	// tried is set where examples or tests call infrastructure code, and values
	// where there are values for an environment.
	tried, values bool
	// roleMeta and roleTasks are the files of an Ansible role at the root, and
	// collection that of a collection.
	roleMeta, roleTasks, collection string
	// chart is the folder of the last Helm chart, with a slash at its end.
	chart      string
	firstChart string
	// inCharts counts the YAML in charts.
	inCharts int
}

// note looks at one file of the listing. Files must come in the order of their paths.
func (p *published) note(file string, role evidence.Role) {
	if role != evidence.Product {
		p.tried = p.tried || (role == evidence.Example || role == evidence.Test) && strings.HasSuffix(file, ".tf")
		return
	}
	switch file {
	case "variables.tf":
		p.inputs = file
	case "outputs.tf":
		p.outputs = file
	case "galaxy.yml", "galaxy.yaml":
		p.collection = file
	case "meta/main.yml", "meta/main.yaml":
		p.roleMeta = file
	case "tasks/main.yml", "tasks/main.yaml":
		p.roleTasks = file
	}
	switch {
	case strings.HasSuffix(file, ".tfvars"):
		p.values = true
	case p.chart != "" && strings.HasPrefix(file, p.chart):
		if classify(file[strings.LastIndexByte(file, '/')+1:]) == yaml {
			p.inCharts++
		}
	case strings.HasSuffix(file, "/Chart.yaml"):
		p.chart = strings.TrimSuffix(file, "Chart.yaml")
		first(&p.firstChart, file)
	}
}

// publication notes where the repository is the module, the role or the chart
// itself. Registries are told by their layouts: it need not be in one, as an
// organisation can have others apply it from its repository.
func (s *Survey) publication() {
	p := &s.published
	switch c := s.modules.found[""]; c.path {
	case "metadata.json":
		s.add(Clue{forOthers, "is a Puppet module, which others apply", c.path, c.line})
	case "metadata.rb":
		s.add(Clue{forOthers, "is a Chef cookbook, which others apply", c.path, c.line})
	}
	// https://docs.ansible.com/ansible/latest/dev_guide/developing_collections_structure.html
	if p.collection != "" {
		s.add(Clue{forOthers, "is an Ansible collection, which others apply", p.collection, 1})
	}
	if p.roleMeta != "" && p.roleTasks != "" {
		s.add(Clue{forOthers, "is an Ansible role, which others apply", p.roleMeta, 1})
	}
	// https://developer.hashicorp.com/terraform/language/modules/develop/structure
	if p.inputs != "" && p.outputs != "" && p.tried && !p.values && !s.state {
		s.add(Clue{forOthers, "is a Terraform module, which others apply", p.inputs, 1})
	}
	if s.chartRelease.line > 0 && share(p.inCharts, s.listing.yaml+s.listing.infra, mostShare) {
		s.add(s.chartRelease)
	}
}

// use takes from the evidence where infrastructure code is applied, and where
// charts are released for others to do so.
func (s *Survey) use(signals map[string]*evidence.Signal) {
	of := func(id string, takes func(e *evidence.Evidence) bool) *evidence.Evidence {
		signal := signals[id]
		if signal == nil {
			return nil
		}
		for i := range signal.Evidence {
			if e := &signal.Evidence[i]; e.Role == evidence.Product && e.Rung >= evidence.Configured && takes(e) {
				return e
			}
		}
		return nil
	}
	s.applied = of("iac.gitops", isAnything) != nil || of("iac.applied-in-ci", isAnything) != nil
	if e := of("release.automated", isChartRelease); e != nil {
		s.chartRelease = Clue{forOthers, "is released as a Helm chart, which others apply", e.Path, e.Line}
	}
}

// isChartRelease reports whether Helm charts go where others fetch what they apply.
func isChartRelease(e *evidence.Evidence) bool {
	return e.Tool == "helm-chart-release" || e.Tool == "giantswarm-architect"
}
