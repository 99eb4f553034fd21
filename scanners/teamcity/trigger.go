package teamcity

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// triggers reads the triggers of a configuration.
// https://www.jetbrains.com/help/teamcity/configuring-build-triggers.html
func (p *project) triggers(j *job, tokens []dsl.Token, s scope) {
	p.each(tokens, s, func(c *dsl.Call, s scope) {
		if c.Block != nil && !disabled(c.Block.Inner) {
			j.trigger(c, p, s)
		}
	})
}

func (j *job) trigger(c *dsl.Call, p *project, s scope) {
	t := pipeline.Trigger{At: s.file.line(c.At), Name: c.Name}
	for _, statement := range dsl.Statements(c.Block.Inner) {
		name, value, ok := dsl.Assignment(statement)
		switch {
		case !ok:
		case name == "branchFilter":
			t.Branches = branches(p.value(value))
		case name == "triggerRules":
			t.Paths = paths(p.value(value))
		}
	}
	switch strings.ToLower(strings.TrimSuffix(c.Name, "Trigger")) {
	case "vcs":
		t.Kind = pipeline.Push
	case "schedule":
		t.Kind, t.Paths = pipeline.Schedule, nil
	case "finishbuild":
		t.Kind = pipeline.After
	case "githubchecks":
		t.Kind = pipeline.Change
	default:
		return
	}
	j.triggers = append(j.triggers, t)
}

// branches reads a branch filter: lines such as "+:main" and "-:release/*".
func branches(filter string) []string {
	var list []string
	for _, line := range strings.Fields(filter) {
		line = strings.Replace(strings.TrimPrefix(line, "+:"), "-:", "!", 1)
		line = strings.TrimPrefix(line, "refs/heads/")
		if line != "" && line != "*" {
			list = append(list, line)
		}
	}
	return list
}

// paths reads trigger rules: lines such as "+:src/**" and "-:docs/**".
func paths(rules string) []string {
	var list []string
	for _, line := range strings.Fields(rules) {
		list = append(list, strings.Replace(strings.TrimPrefix(line, "+:"), "-:", "!", 1))
	}
	return list
}

// started turns the triggers on the version control system into what starts the
// job. Which branches that system tells of stands outside of the repository, so
// a trigger on all of them is one on changes as well.
func (j *job) started() []pipeline.Trigger {
	usual := append(pipeline.DefaultBranches(), "<default>")
	var list []pipeline.Trigger
	for _, t := range j.triggers {
		if t.Kind != pipeline.Push {
			list = append(list, t)
			continue
		}
		some := !slices.ContainsFunc(t.Branches, func(b string) bool { return b != "" && b[0] != '!' })
		t.Default = some || slices.ContainsFunc(t.Branches, func(b string) bool {
			return slices.Contains(usual, b) || strings.ContainsAny(b, "$%") // one that is set elsewhere
		})
		for _, name := range usual {
			t.Default = t.Default && !slices.Contains(t.Branches, "!"+name)
		}
		change := t
		change.Kind, change.Default = pipeline.Change, false
		if j.changes != nil { // where the file says so itself
			change.At, change.Name = *j.changes, "pullRequests"
		}
		requests := slices.ContainsFunc(t.Branches, func(b string) bool {
			return strings.Contains(b, "pull") || strings.HasPrefix(b, "merge-requests")
		})
		refuses := slices.ContainsFunc(t.Branches, func(b string) bool { return strings.HasPrefix(b, "!pull") })
		if some && !refuses || requests && !refuses {
			list = append(list, change)
		}
		if some || t.Default || !requests {
			list = append(list, t)
		}
	}
	return list
}

// maxLinks bounds the links between jobs that are followed.
const maxLinks = 100_000

// chains gives each job its triggers. A build starts the builds that it needs,
// so what starts it starts them; what nothing starts is started by a person.
func (p *project) chains() {
	byID := map[string]int{}
	for i := range p.jobs {
		byID[p.jobs[i].given] = i
	}
	for i := range p.jobs {
		byID[p.jobs[i].ID] = i
	}
	for i := range p.jobs {
		for n, name := range p.jobs[i].Needs {
			if need, ok := byID[name]; ok {
				p.jobs[i].Needs[n] = p.jobs[need].ID
			}
		}
	}
	own := make([][]pipeline.Trigger, len(p.jobs))
	for i := range p.jobs {
		own[i] = p.jobs[i].started()
		p.jobs[i].add(own[i])
	}
	links := 0
	for i := range p.jobs {
		if len(own[i]) == 0 {
			continue
		}
		seen := map[int]bool{i: true}
		for queue := []int{i}; len(queue) > 0 && links < maxLinks; queue = queue[1:] {
			for _, name := range p.jobs[queue[0]].Needs {
				links++
				if need, ok := byID[name]; ok && !seen[need] {
					seen[need] = true
					queue = append(queue, need)
					p.jobs[need].add(own[i])
				}
			}
		}
	}
	for i := range p.jobs {
		if len(p.jobs[i].Triggers) == 0 {
			p.jobs[i].Triggers = []pipeline.Trigger{{Kind: pipeline.Manual, At: p.jobs[i].At, Name: "run"}}
		}
	}
}

// add adds triggers, each once.
func (j *job) add(triggers []pipeline.Trigger) {
	for _, t := range triggers {
		if len(j.Triggers) < maxTriggers && !slices.ContainsFunc(j.Triggers, func(have pipeline.Trigger) bool {
			return have.Kind == t.Kind && have.At == t.At
		}) {
			j.Triggers = append(j.Triggers, t)
		}
	}
}

// maxTriggers is how many triggers one job keeps.
const maxTriggers = 50
