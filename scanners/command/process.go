package command

import (
	"path"
	"slices"
	"strings"
)

// The limits for one process.
const (
	maxSourced  = 200 // scripts
	maxPatterns = 50  // words with variables of which a part is known
	loadCost    = 10  // of finding a script, in words
)

// Process is one run of a shell: a script with all that it takes in by `source`,
// which share their functions. It tells which functions are reached from
// outside them, by any of the ways in which a shell calls one. Where that
// cannot be told, they are taken to be.
type Process struct {
	scripts   []*Script
	functions map[string][]*body
	// takers holds the scripts that take a script in.
	takers map[*Script][]*Script
	// unseen holds the bodies that take in a script which is not at hand: it
	// may call back.
	unseen     map[*body]bool
	dispatches map[string]bool
	reached    map[*body]bool
	whole      map[*Script]bool // all functions of which count as reached
	patterns   map[string]bool
	// dynamic is true once something is called by a variable; kept holds the
	// names met before that which a variable may hold.
	dynamic bool
	kept    []string
	queue   []*body
	cost    int
	// Cut is true where too many scripts take in each other: all their
	// functions count as reached.
	Cut bool
}

// NewProcess reads the scripts that one shell runs, and what they take in: load
// finds the script of a `source`, nil for one that is not at hand. The process
// is nil where the scripts have no functions and take in none: all of them runs.
func NewProcess(load func(Command) *Script, roots ...*Script) *Process {
	if !slices.ContainsFunc(roots, (*Script).shares) {
		return nil
	}
	p := &Process{takers: map[*Script][]*Script{}, unseen: map[*body]bool{}}
	p.Cut = !p.gather(load, roots)
	p.functions = map[string][]*body{}
	for _, s := range p.scripts {
		for _, b := range s.bodies[1:] {
			p.functions[b.name] = append(p.functions[b.name], b)
		}
	}
	if len(p.functions) == 0 {
		return p
	}
	p.reached, p.whole, p.patterns = map[*body]bool{}, map[*Script]bool{}, map[string]bool{}
	p.dispatches = dispatchers(p.scripts)
	for _, s := range p.scripts {
		p.reach(s.top())
		if p.Cut {
			p.all(s)
		}
	}
	for len(p.queue) > 0 {
		b := p.queue[len(p.queue)-1]
		p.queue = p.queue[:len(p.queue)-1]
		p.read(b)
	}
	return p
}

// gather collects the scripts of the process; it reports false where there are
// too many.
func (p *Process) gather(load func(Command) *Script, roots []*Script) bool {
	seen := map[*Script]bool{}
	add := func(s *Script) {
		if s != nil && len(s.bodies) > 0 && !seen[s] {
			seen[s] = true
			p.scripts = append(p.scripts, s)
		}
	}
	for _, s := range roots {
		add(s)
	}
	for i := 0; i < len(p.scripts); i++ {
		for _, b := range p.scripts[i].bodies {
			for _, c := range b.sources {
				if len(p.scripts) > maxSourced {
					return false
				}
				p.cost += loadCost
				s := load(c)
				if s == nil || len(s.bodies) == 0 {
					p.unseen[b] = p.unseen[b] || s == nil && callsBack(c.Path)
					continue
				}
				p.takers[s] = append(p.takers[s], p.scripts[i])
				add(s)
			}
		}
	}
	return true
}

// callsBack tells whether a script that is not at hand may call what was
// defined before: those of the machine, and those that set variables, do not.
func callsBack(file string) bool {
	if path.IsAbs(file) {
		return false
	}
	for _, home := range []string{"~", "$HOME", "${HOME", "$NVM_DIR", "${NVM_DIR", "$VIRTUAL_ENV", "<(kubectl", "<(setup-envtest"} {
		if strings.HasPrefix(file, home) {
			return false
		}
	}
	name := strings.TrimSuffix(path.Base(file), ".sh")
	switch name {
	case "activate", "env", "profile", "nvm", "conda", "environment", "setenv", "envrc", "version":
		return false
	}
	for _, end := range []string{"env", "rc", ".profile", "vars", ".conf", ".properties", "-init", "completion", "VERSION"} {
		if strings.HasSuffix(name, end) {
			return false
		}
	}
	return true
}

// Cost is what reading the process took, in words, as a measure of work.
func (p *Process) Cost() int {
	if p == nil {
		return 0
	}
	return p.cost
}

// Runs tells whether a command of the process's scripts stands where the
// process gets to: outside functions, or in one that is reached.
func (p *Process) Runs(c Command) bool {
	return p == nil || p.Cut || c.body == nil || c.body.name == "" || p.reached[c.body]
}

// Function is the function in whose body the command stands, "" for none.
func (c Command) Function() string {
	if c.body == nil {
		return ""
	}
	return c.body.name
}

// Script is the script that the command stands in, nil for a command that was
// not read from one.
func (c Command) Script() *Script {
	if c.body == nil {
		return nil
	}
	return c.body.script
}

func (p *Process) reach(b *body) {
	if !p.reached[b] {
		p.reached[b] = true
		p.queue = append(p.queue, b)
	}
}

// named reaches the functions of a name, and reports whether there are any.
func (p *Process) named(name string) bool {
	bodies := p.functions[name]
	for _, b := range bodies {
		p.reach(b)
	}
	return len(bodies) > 0
}

// all takes every function of a script to be reached; where it has none, what
// it calls by a variable is in a script that it takes in.
func (p *Process) all(s *Script) {
	if p.whole[s] {
		return
	}
	p.whole[s] = true
	for _, b := range s.bodies[1:] {
		p.reach(b)
	}
	if len(s.bodies) > 1 {
		return
	}
	for _, t := range p.scripts {
		for _, taker := range p.takers[t] {
			if taker == s {
				p.all(t)
				break
			}
		}
	}
}

// read follows what is called in a body that is reached.
func (p *Process) read(b *body) {
	if p.unseen[b] {
		p.callBack(b.script)
	}
	for _, words := range b.calls {
		p.cost += len(words)
		p.call(b, words)
	}
	for _, name := range b.kept {
		p.keep(name)
	}
	for _, name := range b.chosen {
		if p.named(name) {
			p.byVariable()
			p.all(b.script)
		}
	}
}

// callBack takes the functions to be reached that a script which is not at
// hand can call: those of the scripts on the way to it.
func (p *Process) callBack(s *Script) {
	queue := []*Script{s}
	seen := map[*Script]bool{s: true}
	for ; len(queue) > 0; queue = queue[1:] {
		p.all(queue[0])
		for _, taker := range p.takers[queue[0]] {
			if !seen[taker] {
				seen[taker] = true
				queue = append(queue, taker)
			}
		}
	}
}

// call follows one call: what its first word names, and the functions among
// its arguments.
func (p *Process) call(b *body, words []token) {
	first := words[0].text
	dynamic, function := isDynamic(first), false
	if dynamic {
		p.variable(b, first)
	} else {
		function = p.named(first)
	}
	runs := function || dynamic || naming[first] || strings.Contains(first, "_")
	named := false
	for _, t := range words[1:] {
		named = p.argument(t.text, runs) || named
	}
	if function && !named && p.dispatches[first] {
		if word := operand(words); isDynamic(word) {
			p.variable(b, word)
		}
	}
}

// argument reaches the functions that an argument names, whole or inside a
// piece of script. The argument of a program (`docker build`) is a function
// only where its name could be nothing else.
func (p *Process) argument(text string, runs bool) (named bool) {
	if len(text) <= maxName && (runs || isCompound(text)) && p.named(text) {
		return true
	}
	if !strings.ContainsAny(text, " \t\n;|&(=") {
		return false
	}
	fields := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\n;|&(){}$`\"'=", r) })
	p.cost += len(fields)
	for i, field := range fields {
		if len(field) <= maxName && (runs && i == 0 || isCompound(field)) {
			named = p.named(field) || named
		}
	}
	return named
}

// isCompound tells whether a name is more than one plain word: build_it,
// buildAll, ci:test.
func isCompound(name string) bool {
	for i := range len(name) {
		if c := name[i]; i > 0 && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return true
		}
	}
	return false
}

// variable follows a call by a variable.
func (p *Process) variable(b *body, word string) {
	what := patternOf(strings.TrimSpace(word))
	if slices.Contains(what.names, output) {
		return // eval "$(ssh-agent)" sets variables
	}
	p.byVariable()
	switch {
	case !what.bare():
		p.matching(what)
	case b.name != "" && b.positional(word):
		// Those who call the function say which.
	case b.script.tells(what):
	default:
		p.all(b.script)
	}
}

// tells reports whether a script says all that the variables of a word can
// stand for.
func (s *Script) tells(what pattern) bool {
	for _, name := range what.names {
		if name == "" || !s.settled[name] {
			return false
		}
	}
	return true
}

// matching reaches the functions of which a part of the name is known.
func (p *Process) matching(what pattern) {
	key := what.prefix + "$" + what.suffix
	if p.patterns[key] {
		return
	}
	if len(p.patterns) >= maxPatterns {
		what = pattern{}
		key = "$"
	}
	p.patterns[key] = true
	p.cost += len(p.functions)
	for name, bodies := range p.functions {
		if what.fits(name) {
			for _, b := range bodies {
				p.reach(b)
			}
		}
	}
}

// keep notes a name that a variable may hold.
func (p *Process) keep(name string) {
	switch {
	case p.functions[name] == nil:
	case p.dynamic:
		p.named(name)
	default:
		p.kept = append(p.kept, name)
	}
}

// byVariable notes that something is called by a variable.
func (p *Process) byVariable() {
	if p.dynamic {
		return
	}
	p.dynamic = true
	for _, name := range p.kept {
		p.named(name)
	}
	p.kept = nil
}
