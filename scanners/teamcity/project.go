package teamcity

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// The limits of one project.
const (
	maxConfigs = 2000
	maxVisits  = 200_000 // statements, those of templates counted each time
	maxDepth   = 8       // functions in functions, base classes of base classes
)

// project is one .teamcity folder.
type project struct {
	root string
	// configs holds the build configurations, templates and base classes.
	configs []*config
	byName  map[string]*config
	// functions holds the functions that files define, by name.
	functions map[string]*function
	// texts holds the constants.
	texts map[string]dsl.Token
	// made holds the names of classes of which there are objects.
	made map[string]bool
	// needs holds what a sequence of builds says of their order.
	needs map[string][]string
	// first is where the pipeline is shown to stand.
	first *file
	jobs  []job

	visits int
}

func newProject(root string) *project {
	return &project{
		root: root, byName: map[string]*config{}, functions: map[string]*function{},
		texts: map[string]dsl.Token{}, made: map[string]bool{}, needs: map[string][]string{},
	}
}

// over reports whether more was to be read than is.
func (p *project) over() bool { return p.visits > maxVisits || len(p.configs) >= maxConfigs }

// function is a function of the project.
type function struct {
	file *file
	body []dsl.Token
}

// config is a build configuration, a template, or a class that others are made of.
type config struct {
	file *file
	name string
	at   int // offset
	// bases holds the classes that it is made of.
	bases []string
	// bodies holds the blocks that set it up.
	bodies [][]dsl.Token
	// class is true for what runs only if there is an object of it.
	class bool
}

// declaration is an object, class, function or variable.
type declaration struct {
	kind  string // object, class, fun, val
	name  string
	bases []base
	// block is the body of a class or function, nil without one.
	block *dsl.Token
	// value is what a function or variable is defined as.
	value    []dsl.Token
	abstract bool
}

// base is what an object or class is made of.
type base struct {
	name string
	args *dsl.Token
}

// declared reads a declaration; false for any other statement.
func declared(tokens []dsl.Token) (declaration, bool) {
	d := declaration{}
	i := 0
	for ; i < len(tokens) && tokens[i].Kind == dsl.Word; i++ {
		switch word := tokens[i].Word; word {
		case "object", "class", "fun", "val", "var":
			d.kind = strings.Replace(word, "var", "val", 1)
		case "abstract", "open", "sealed":
			d.abstract = true
			continue
		case "private", "internal", "public", "protected", "override", "const", "data", "inline", "lateinit":
			continue
		}
		break
	}
	if d.kind == "" || i+1 >= len(tokens) || tokens[i+1].Kind != dsl.Word {
		return declaration{}, false
	}
	rest := tokens[i+1:]
	switch d.kind {
	case "fun":
		d.function(rest)
	case "val":
		d.name = rest[0].Word
		for j, t := range rest {
			if t.Is("=") || t.Is("by") {
				d.value = rest[j+1:]
				break
			}
		}
	default:
		d.class(rest)
	}
	return d, true
}

// function reads "Receiver.name(parameters): Type { … }" or "… = value".
func (d *declaration) function(tokens []dsl.Token) {
	for i, t := range tokens {
		switch {
		case d.name == "" && t.Kind == dsl.Word && i+1 < len(tokens) && tokens[i+1].Opens("("):
			d.name = t.Word
		case d.name != "" && t.Is("="):
			d.value = tokens[i+1:]
			return
		case d.name != "" && t.Opens("{"):
			d.block = &tokens[i]
			return
		}
	}
}

// class reads "Name(parameters) : Base(arguments), Other { … }".
func (d *declaration) class(tokens []dsl.Token) {
	d.name = tokens[0].Word
	inherits := false
	for i, t := range tokens[1:] {
		switch {
		case t.Is(":"):
			inherits = true
		case inherits && t.Kind == dsl.Word && !tokens[i].Is("."):
			d.bases = append(d.bases, base{name: t.Word})
		case inherits && t.Opens("(") && len(d.bases) > 0:
			d.bases[len(d.bases)-1].args = &tokens[i+1]
		case t.Opens("{"):
			d.block = &tokens[i+1]
		}
	}
}

// declare takes in the functions and constants of a file.
func (p *project) declare(f *file) {
	if p.first == nil || path.Base(f.path) == "settings.kts" && path.Dir(f.path) == p.root {
		p.first = f
	}
	for _, statement := range dsl.Statements(f.source.Tokens) {
		p.declareOne(f, statement, 0)
	}
}

func (p *project) declareOne(f *file, statement []dsl.Token, depth int) {
	d, ok := declared(statement)
	if !ok {
		return
	}
	switch {
	case d.kind == "fun" && d.block != nil:
		p.functions[d.name] = &function{file: f, body: d.block.Inner}
	case d.kind == "fun":
		p.functions[d.name] = &function{file: f, body: d.value}
	case d.kind == "val" && len(d.value) > 0 && d.value[0].Kind == dsl.Text:
		p.texts[d.name] = d.value[0]
	case d.kind == "object" && d.block != nil && depth == 0: // a holder of constants
		for _, inner := range dsl.Statements(d.block.Inner) {
			p.declareOne(f, inner, depth+1)
		}
	}
}

// collect finds build configurations, at any depth. name is that of what they stand in.
func (p *project) collect(f *file, tokens []dsl.Token, name string, depth int) {
	for _, statement := range dsl.Statements(tokens) {
		if p.visits++; p.visits > maxVisits {
			return
		}
		d, ok := declared(statement)
		switch {
		case !ok:
			p.collectCalls(f, statement, name, depth)
		case d.kind == "object" || d.kind == "class":
			p.collectClass(f, statement, d, depth)
		case d.kind == "fun" && d.block != nil:
			p.collect(f, d.block.Inner, d.name, depth+1)
		default:
			p.collectCalls(f, d.value, d.name, depth)
		}
	}
}

// collectClass takes in a class or object with the blocks that set it up.
func (p *project) collectClass(f *file, statement []dsl.Token, d declaration, depth int) {
	c := &config{file: f, name: d.name, at: statement[0].At, class: d.kind == "class"}
	for _, b := range d.bases {
		c.bases = append(c.bases, b.name)
		if b.args == nil {
			continue
		}
		for _, a := range dsl.Args(b.args.Inner) {
			if last := len(a.Value) - 1; last >= 0 && a.Value[last].Opens("{") {
				c.bodies = append(c.bodies, a.Value[last].Inner)
			}
		}
	}
	if d.block != nil {
		for _, inner := range dsl.Statements(d.block.Inner) {
			if len(inner) == 2 && inner[0].Is("init") && inner[1].Opens("{") {
				c.bodies = append(c.bodies, inner[1].Inner)
			}
		}
	}
	if slices.Contains(c.bases, "Project") || len(c.bases) == 0 {
		for _, body := range c.bodies {
			p.collect(f, body, d.name, depth+1)
		}
	} else if p.byName[c.name] == nil {
		p.take(c)
	}
	if d.block != nil {
		p.collect(f, d.block.Inner, d.name, depth+1)
	}
}

func (p *project) take(c *config) {
	if len(p.configs) < maxConfigs {
		p.configs = append(p.configs, c)
		if c.name != "" {
			p.byName[c.name] = c
		}
	}
}

// collectCalls finds build configurations that are made in passing, and notes
// of which classes there are objects.
func (p *project) collectCalls(f *file, tokens []dsl.Token, name string, depth int) {
	calls, others := dsl.Calls(tokens)
	p.collectIn(f, calls, others, name, depth)
}

func (p *project) collectIn(f *file, calls []dsl.Call, others []dsl.Token, name string, depth int) {
	for i := range calls {
		c := &calls[i]
		p.made[c.Name] = true
		block, named := c.Block, false
		for _, a := range c.Args {
			if len(a.Value) == 1 && a.Value[0].Opens("{") && block == nil {
				block = &a.Value[0]
				continue
			}
			named = true
			nested, groups := dsl.Nested(a.Value)
			p.collectIn(f, nested, groups, name, depth+1)
		}
		switch {
		case (c.Name == "BuildType" || c.Name == "buildType") && block != nil && !named:
			p.take(&config{file: f, name: name, at: c.At, bases: []string{"BuildType"}, bodies: [][]dsl.Token{block.Inner}})
		case (c.Name == "Template" || c.Name == "template") && block != nil:
			p.take(&config{file: f, name: name, at: c.At, bases: []string{"Template"}, bodies: [][]dsl.Token{block.Inner}})
		case c.Name == "sequential" && block != nil:
			p.sequence(block.Inner, nil)
		}
		if block != nil {
			p.collect(f, block.Inner, name, depth+1)
		}
	}
	for _, group := range others {
		p.collect(f, group.Inner, name, depth+1)
	}
}

// sequence reads builds that run one after another, and returns the last ones.
// https://www.jetbrains.com/help/teamcity/kotlin-dsl.html
func (p *project) sequence(tokens []dsl.Token, after []string) []string {
	for _, statement := range dsl.Statements(tokens) {
		calls, _ := dsl.Calls(statement)
		if len(calls) == 0 {
			continue
		}
		switch c := calls[0]; {
		case c.Name == "parallel" && c.Block != nil:
			var ends []string
			for _, inner := range dsl.Statements(c.Block.Inner) {
				ends = append(ends, p.sequence(inner, after)...)
			}
			after = ends
		case c.Name == "sequential" && c.Block != nil:
			after = p.sequence(c.Block.Inner, after)
		case c.Name == "buildType":
			if name := reference(c.Args); name != "" {
				p.needs[name] = append(p.needs[name], after...)
				after = []string{name}
			}
		}
	}
	return after
}

// reference is the name of the build configuration that a call is about, or
// its id where that is given: snapshot(RelativeId("Build")).
func reference(args []dsl.Arg) string {
	if len(args) == 0 {
		return ""
	}
	name := ""
	for _, t := range args[0].Value {
		switch {
		case t.Kind == dsl.Word:
			name = t.Word
		case t.Opens("(") && len(t.Inner) == 1 && t.Inner[0].Kind == dsl.Text && strings.HasSuffix(name, "Id"):
			name = t.Inner[0].Plain()
		}
	}
	return name
}

// isBuild reports whether a configuration is a build type or a template by what
// it is made of, and whether it is a template.
func (p *project) isBuild(c *config, depth int) (build, template bool) {
	for _, name := range c.bases {
		switch name {
		case "BuildType":
			return true, false
		case "Template":
			return true, true
		}
		if other := p.byName[name]; other != nil && other != c && depth < maxDepth {
			if build, template := p.isBuild(other, depth+1); build {
				return true, template
			}
		}
	}
	return false, false
}

// pipeline makes the jobs of all configurations that run.
func (p *project) pipeline() *pipeline.Pipeline {
	for _, c := range p.configs {
		build, template := p.isBuild(c, 0)
		if !build || template || c.class && !p.made[c.name] {
			continue
		}
		p.jobs = append(p.jobs, p.job(c))
	}
	ids := map[string]int{}
	for i := range p.jobs {
		id := p.jobs[i].ID
		if ids[id]++; ids[id] > 1 {
			p.jobs[i].ID += " " + strconv.Itoa(ids[id])
		}
	}
	p.chains()
	out := &pipeline.Pipeline{System: System}
	if p.first != nil {
		out.Path, out.At = p.first.path, p.first.line(0)
	}
	for i := range p.jobs {
		if out.Path == "" {
			out.Path, out.At = p.jobs[i].At.Path, p.jobs[i].At
		}
		out.Inputs = append(out.Inputs, p.jobs[i].inputs...)
		out.Jobs = append(out.Jobs, p.jobs[i].Job)
	}
	return out
}
