package teamcity

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// job is a job with what is needed to find out what starts it.
type job struct {
	pipeline.Job
	inputs []pipeline.Input
	// given is the id that the configuration gives itself, "" if it gives none.
	given string
	// vcs holds the triggers on changes, before the features say which ones.
	triggers []pipeline.Trigger
	// changes is where pull requests are asked for, nil if they are not.
	changes *pipeline.Line
	windows bool
}

// scope is where a piece of the settings stands.
type scope struct {
	file *file
	via  []evidence.Hop
	// depth counts functions in functions.
	depth int
}

// job reads a build configuration with all that it is made of.
func (p *project) job(c *config) job {
	at := c.file.line(c.at)
	j := job{Job: pipeline.Job{ID: c.name, At: at}}
	if c.name == "" {
		j.ID = "build " + at.Path
	}
	p.apply(&j, c, 0, map[*config]bool{})
	if j.Name == "" {
		j.Name = c.name
	}
	if c.name == "" && j.Name != "" {
		j.ID = j.Name
	}
	j.Needs = append(j.Needs, p.needs[c.name]...)
	if j.Environment != nil {
		j.Environment.Name = j.Name
	}
	return j
}

// apply reads the blocks of a configuration, those that it is made of first.
func (p *project) apply(j *job, c *config, depth int, seen map[*config]bool) {
	if seen[c] || depth > maxDepth {
		return
	}
	seen[c] = true
	for _, name := range c.bases {
		if other := p.byName[name]; other != nil {
			p.apply(j, other, depth+1, seen)
		}
	}
	for _, body := range c.bodies {
		for _, name := range templates(body) {
			if other := p.byName[name]; other != nil {
				p.apply(j, other, depth+1, seen)
			}
		}
		p.settings(j, body, scope{file: c.file})
	}
}

// templates lists the templates that a configuration is made of.
func templates(body []dsl.Token) []string {
	var names []string
	for _, statement := range dsl.Statements(body) {
		calls, _ := dsl.Calls(statement)
		for _, c := range calls {
			if c.Name == "templates" || c.Name == "template" {
				for _, a := range c.Args {
					names = append(names, reference([]dsl.Arg{a}))
				}
			}
		}
	}
	return names
}

// settings reads the statements of a configuration.
func (p *project) settings(j *job, tokens []dsl.Token, s scope) {
	for _, statement := range dsl.Statements(tokens) {
		if p.visits++; p.visits > maxVisits {
			return
		}
		if name, value, ok := dsl.Assignment(statement); ok {
			p.set(j, strings.TrimPrefix(name, "this."), value, s)
			continue
		}
		p.each(statement, s, func(c *dsl.Call, s scope) { p.section(j, c, s) })
	}
}

// set applies an assignment of a configuration.
func (p *project) set(j *job, name string, value []dsl.Token, s scope) {
	if len(value) == 0 {
		return
	}
	at := s.file.line(value[0].At)
	switch name {
	case "id":
		j.given = reference([]dsl.Arg{{Value: value}})
	case "name":
		j.Name = p.value(value)
	case "paused":
		if value[0].Is("true") {
			j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Off, At: at})
		}
	case "type":
		if strings.HasSuffix(p.value(value), "DEPLOYMENT") {
			j.Environment = &pipeline.Environment{At: at}
		}
	case "artifactRules":
		j.Keys = append(j.Keys, pipeline.Pair{Key: name, Value: p.value(value), At: at})
	}
}

// section reads one block of a configuration.
func (p *project) section(j *job, c *dsl.Call, s scope) {
	if c.Name == "id" && len(c.Args) == 1 {
		j.given = p.value(c.Args[0].Value)
	}
	if c.Block == nil {
		return
	}
	switch c.Name {
	case "steps":
		p.steps(j, c.Block.Inner, s)
	case "triggers":
		p.triggers(j, c.Block.Inner, s)
	case "features":
		p.features(j, c.Block.Inner, s)
	case "dependencies":
		p.dependencies(j, c.Block.Inner, s)
	case "params":
		p.params(j, c.Block.Inner, s)
	case "failureConditions":
		p.failures(j, c.Block.Inner, s)
	case "requirements":
		p.requirements(j, c.Block.Inner)
	}
}

// control are the words that let a block run, perhaps on a condition or more than once.
var control = map[string]bool{"if": true, "else": true, "when": true, "for": true, "while": true, "let": true, "run": true, "with": true, "repeat": true, "return": true}

// each visits the calls of a block of settings: those under conditions and
// those of functions of the project too.
func (p *project) each(tokens []dsl.Token, s scope, visit func(*dsl.Call, scope)) {
	for _, statement := range dsl.Statements(tokens) {
		if p.visits++; p.visits > maxVisits {
			return
		}
		calls, others := dsl.Calls(statement)
		p.eachOf(calls, s, visit)
		for _, group := range others {
			if group.Opens("{") {
				p.each(group.Inner, s, visit)
			}
		}
	}
}

func (p *project) eachOf(calls []dsl.Call, s scope, visit func(*dsl.Call, scope)) {
	for i := range calls {
		c := &calls[i]
		c.Name = strings.TrimPrefix(c.Name, "this.")
		switch {
		case control[c.Name] || strings.HasSuffix(c.Name, ".forEach") || strings.HasSuffix(c.Name, ".forEachIndexed"):
			if c.Block != nil {
				p.each(c.Block.Inner, s, visit)
			}
		case strings.Contains(c.Name, "()."):
		case c.Block == nil && (c.Name == "step" || c.Name == "trigger" || c.Name == "feature"):
			for _, a := range c.Args {
				nested, _ := dsl.Nested(a.Value)
				p.eachOf(nested, s, visit)
			}
		case p.extend(c, s, func(body []dsl.Token, s scope) { p.each(body, s, visit) }):
		default:
			visit(c, s)
		}
	}
}

// extend reads a function of the project where it is called.
func (p *project) extend(c *dsl.Call, s scope, read func([]dsl.Token, scope)) bool {
	name := c.Name[strings.LastIndexByte(c.Name, '.')+1:]
	fn := p.functions[name]
	if fn == nil || s.depth >= maxDepth {
		return false
	}
	s.via = append(slices.Clip(s.via), s.file.line(c.At).Hop())
	s.file, s.depth = fn.file, s.depth+1
	read(fn.body, s)
	return true
}

// failures reads what makes a build fail.
func (p *project) failures(j *job, tokens []dsl.Token, s scope) {
	for _, statement := range dsl.Statements(tokens) {
		name, value, ok := dsl.Assignment(statement)
		if ok && len(value) == 1 && value[0].Is("false") && name == "nonZeroExitCode" {
			j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Soft, At: s.file.line(statement[0].At)})
		}
	}
}

// requirements tells from what a build asks of its agent whether that runs Windows.
func (p *project) requirements(j *job, tokens []dsl.Token) {
	for _, statement := range dsl.Statements(tokens) {
		calls, _ := dsl.Calls(statement)
		for _, c := range calls {
			if c.Name != "contains" && c.Name != "equals" && c.Name != "startsWith" && c.Name != "matches" {
				continue
			}
			for _, a := range c.Args {
				text, _ := a.Text()
				j.windows = j.windows || strings.HasPrefix(strings.ToLower(text), "windows")
			}
		}
	}
}

// params reads the parameters: environment variables, and what a person is asked for.
func (p *project) params(j *job, tokens []dsl.Token, s scope) {
	p.each(tokens, s, func(c *dsl.Call, s scope) {
		if len(c.Args) == 0 || len(j.Env) >= maxParams {
			return
		}
		name := p.value(c.Args[0].Value)
		at := s.file.line(c.At)
		if variable, ok := strings.CutPrefix(name, "env."); ok && len(c.Args) > 1 {
			j.Env = append(j.Env, pipeline.Pair{Key: variable, Value: p.value(c.Args[1].Value), At: at})
		}
		if display, ok := c.Arg("display"); ok && strings.HasSuffix(p.value(display.Value), "PROMPT") {
			j.inputs = append(j.inputs, pipeline.Input{Name: name, Type: c.Name, At: at})
		}
	})
}

// maxParams is how many environment variables of one configuration are read.
const maxParams = 1000

// dependencies reads the builds that must have run before.
func (p *project) dependencies(j *job, tokens []dsl.Token, s scope) {
	p.each(tokens, s, func(c *dsl.Call, s scope) {
		if c.Name == "snapshot" || c.Name == "dependency" && c.Block != nil && hasCall(c.Block.Inner, "snapshot") {
			if name := reference(c.Args); name != "" {
				j.Needs = append(j.Needs, name)
			}
		}
	})
}

func hasCall(tokens []dsl.Token, name string) bool {
	for _, statement := range dsl.Statements(tokens) {
		calls, _ := dsl.Calls(statement)
		for _, c := range calls {
			if c.Name == name {
				return true
			}
		}
	}
	return false
}

// features reads the build features.
func (p *project) features(j *job, tokens []dsl.Token, s scope) {
	p.each(tokens, s, func(c *dsl.Call, s scope) {
		if c.Block == nil || disabled(c.Block.Inner) {
			return
		}
		at := s.file.line(c.At)
		switch c.Name {
		case "pullRequests":
			j.changes = &at
		case "approval":
			j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Approval, At: at})
		}
		j.Keys = append(j.Keys, pipeline.Pair{Key: "features." + c.Name, At: at})
	})
}

// disabled reports whether a block holds "enabled = false".
func disabled(tokens []dsl.Token) bool {
	for _, statement := range dsl.Statements(tokens) {
		if name, value, ok := dsl.Assignment(statement); ok && name == "enabled" && len(value) == 1 && value[0].Is("false") {
			return true
		}
	}
	return false
}
