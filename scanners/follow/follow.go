// Package follow takes a command into the repository: through make, package
// scripts, task runners and local scripts to the commands they run, with the
// chain of places in between. It knows no tool, runs nothing, and reads only
// files of the repository; hooks and other repositories are not its part.
package follow

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Files gives the files of a repository. Paths are relative to its root and
// parted by slashes.
type Files interface {
	// Text returns the content of a file, or why it cannot be had.
	Text(path string) ([]byte, error)
	// Has tells whether a file is there.
	Has(path string) bool
	// List returns the names of what stands directly in a folder ("" for the
	// root), folders included, in order; nothing for a folder that is not there.
	List(dir string) []string
}

// Limits bounds one call of [Follower.Follow].
type Limits struct {
	// Depth is the greatest number of hops in a chain; 0 means 8.
	Depth int
	// Count is the greatest number of commands reached; 0 means 1000.
	Count int
}

// maxScripts bounds how many scripts and lines of recipes are parsed for one repository.
const maxScripts = 50_000

// Reached is a command that another one leads to.
type Reached struct {
	Command command.Command
	// Chain holds the places from the command that was followed to the one
	// reached, both included: the lines that call the next, and the rules by
	// which a target needs another.
	Chain []evidence.Hop
	// Soft holds what keeps a failure from coming back along the chain, the
	// one of the command that was followed first.
	Soft []pipeline.Line
}

// lead is something that a command runs: a target, a script, a task.
type lead struct {
	// key names what is entered: it is entered once.
	key string
	// via holds the places between the command and those it leads to.
	via  []evidence.Hop
	soft []pipeline.Line
	// commands holds what it runs.
	commands []command.Command
	// sourced is true for a script that is read by the shell which names it,
	// and shares its functions.
	sourced bool
	// idle is true where what it runs was read and only prints.
	idle bool
}

// Follower follows commands in one repository. It reads each file once. It is
// not safe for concurrent use.
type Follower struct {
	files    Files
	limits   Limits
	problems []evidence.Problem
	texts    map[string][]byte
	runs     map[string][]command.Command // commands of recipes, by key
	scripts  map[string]*command.Script   // by key
	shells   map[*command.Script]*command.Process
	makes    map[string]*makefile
	packages map[string]*packageJSON
	tables   map[string][]entry // TOML files
	trees    map[string][]*packageJSON
	taskings map[string]*taskfile
	// compositions holds the documents of Compose files.
	compositions map[string]*yaml.Node
	justs        map[string]*justfile
	earths       map[string]*earthfile
	daggers      map[string]map[string][]*daggerFunction
	// functions holds the files of the functions of the PowerShell modules
	// imported so far, by name, and modules the folders of those.
	functions map[string]string
	modules   map[string]bool
	folders   map[string]bool // of the tree, as far as it was asked
	parsed    int             // scripts and recipe lines parsed so far
	// work is what is left to spend on expanding variables, in bytes.
	work int
	// reading is what is left to spend on the functions of scripts, in words.
	reading int
}

// New returns a follower for a repository's files.
func New(files Files, limits Limits) *Follower {
	if limits.Depth <= 0 {
		limits.Depth = 8
	}
	if limits.Count <= 0 {
		limits.Count = 1000
	}
	return &Follower{
		files: files, limits: limits, work: maxExpansion, reading: maxReading,
		scripts: map[string]*command.Script{}, shells: map[*command.Script]*command.Process{},
		texts: map[string][]byte{}, runs: map[string][]command.Command{}, makes: map[string]*makefile{},
		packages: map[string]*packageJSON{}, tables: map[string][]entry{}, trees: map[string][]*packageJSON{},
		functions: map[string]string{}, modules: map[string]bool{}, folders: map[string]bool{},
		taskings: map[string]*taskfile{}, compositions: map[string]*yaml.Node{}, justs: map[string]*justfile{},
		earths: map[string]*earthfile{}, daggers: map[string]map[string][]*daggerFunction{},
	}
}

// Problems returns what could not be read or was cut off so far, in the order met.
func (f *Follower) Problems() []evidence.Problem { return f.problems }

func (f *Follower) problem(p evidence.Problem) {
	if !slices.Contains(f.problems, p) {
		f.problems = append(f.problems, p)
	}
}

// visit is a command on the way, with how it was reached.
type visit struct {
	command command.Command
	shell   *command.Process // that runs it
	chain   []evidence.Hop
	soft    []pipeline.Line
}

// Follow returns the commands that a command leads to inside the repository,
// nearest first, each by its shortest chain. It returns nothing for a command
// that leads nowhere. The command is one of the scripts that the shell runs
// ([Follower.Shell]).
func (f *Follower) Follow(shell *command.Process, c command.Command) []Reached {
	var out []Reached
	start := visit{command: c, shell: shell, chain: []evidence.Hop{c.At.Hop()}}
	if c.Soft != nil {
		start.soft = []pipeline.Line{*c.Soft}
	}
	seen := entered{}
	for queue := []visit{start}; len(queue) > 0; queue = queue[1:] {
		v := queue[0]
		for _, l := range f.leads(v.command) {
			met, again := seen[l.key]
			if again && !l.sourced {
				continue
			}
			if len(v.chain)+len(l.via) > f.limits.Depth {
				seen[l.key] = met
				f.problem(evidence.Problem{Path: c.At.Path, Line: c.At.Line, Kind: evidence.Limit,
					Message: fmt.Sprintf("followed for %d hops; what lies behind was not read", f.limits.Depth)})
				continue
			}
			first := len(out)
			for i := range l.commands {
				n := visit{command: l.commands[i], shell: v.shell}
				if !l.sourced {
					n.shell = f.own(n.command.Script())
				}
				if !n.shell.Runs(n.command) || met[n.command.Function()] {
					continue
				}
				if len(out) >= f.limits.Count {
					f.problem(evidence.Problem{Path: c.At.Path, Line: c.At.Line, Kind: evidence.Limit,
						Message: fmt.Sprintf("leads to over %d commands; the rest was not read", f.limits.Count)})
					return out
				}
				n = v.step(l, n)
				out = append(out, Reached{Command: n.command, Chain: n.chain, Soft: n.soft})
				queue = append(queue, n)
			}
			seen.enter(l, out[first:])
		}
	}
	return out
}

// step is the visit of a command that a lead of v runs, with its chain.
func (v visit) step(l lead, to visit) visit {
	next := to.command
	if next.Image == "" {
		next.Image = v.command.Image
	}
	n := visit{command: next, shell: to.shell, chain: slices.Concat(v.chain, l.via), soft: slices.Concat(v.soft, l.soft)}
	if hop := next.At.Hop(); n.chain[len(n.chain)-1] != hop {
		n.chain = append(n.chain, hop)
	}
	if next.Soft != nil {
		n.soft = append(n.soft, *next.Soft)
	}
	return n
}

// leads finds what a command runs inside the repository.
func (f *Follower) leads(c command.Command) []lead {
	if c.Dir == command.Unknown {
		return nil
	}
	switch c.Name {
	case "make", "gmake", "mingw32-make":
		return f.make(c)
	case "npm", "yarn", "pnpm", "bun", "npm-run-all", "npm-run-all2", "run-s", "run-p", "concurrently", "wireit",
		"lerna", "turbo", "nx", "start-server-and-test", "node":
		return f.javascript(c)
	case "deno":
		return f.deno(c)
	case "tox":
		return f.tox(c)
	case "nox", "invoke", "inv":
		return f.python(c)
	case "hatch", "poe", "pdm", "pipenv", "rye", "pixi", "mise":
		return f.configured(c)
	case "task", "go-task":
		return f.task(c)
	case "just":
		return f.just(c)
	case "earthly", "earth":
		return f.earthly(c)
	case "dagger":
		return f.dagger(c)
	case "composer":
		return f.composer(c)
	case "rake", "rails":
		return f.rake(c)
	case "invoke-build", "ib", "invoke-psake":
		return f.psTasks(c)
	case "import-module", "ipmo":
		return f.importModule(c)
	case "docker", "podman", "docker-compose", "podman-compose":
		return f.compose(c)
	case "dotnet":
		return f.solution(c)
	}
	if leads := f.scriptFile(c); leads != nil {
		return leads
	}
	return f.function(c)
}

// text returns a file's content, nil if it cannot be had.
func (f *Follower) text(name string) []byte {
	if text, ok := f.texts[name]; ok {
		return text
	}
	var text []byte
	if f.files.Has(name) {
		var err error
		if text, err = f.files.Text(name); err != nil {
			f.problem(evidence.Problem{Path: name, Kind: evidence.Unreadable, Message: err.Error()})
			text = nil
		}
	}
	f.texts[name] = text
	return text
}

// find returns the first of the names that is a file of the folder.
func (f *Follower) find(dir string, names ...string) (string, bool) {
	for _, n := range names {
		if p, ok := within(dir, n); ok && f.files.Has(p) {
			return p, true
		}
	}
	return "", false
}

// stands reports whether a folder is one of the repository. What a build makes
// and what is checked out beside it belong to nothing above them.
func (f *Follower) stands(dir string) bool {
	if dir == "" {
		return true
	}
	is, known := f.folders[dir]
	if !known {
		is = len(f.files.List(dir)) > 0
		f.folders[dir] = is
	}
	return is
}

// within joins a path to a folder of the repository; it fails for a path that
// leaves the repository or is not known.
func within(dir, name string) (string, bool) {
	if dir == command.Unknown || name == "" || path.IsAbs(name) || strings.ContainsAny(name, "$`*?\x00") {
		return "", false
	}
	joined := path.Join(dir, name)
	if joined == ".." || strings.HasPrefix(joined, "../") {
		return "", false
	}
	if joined == "." {
		joined = ""
	}
	return joined, true
}

// run parses a script once for each key.
func (f *Follower) run(key string, script func() pipeline.Script) []command.Command {
	if commands, ok := f.runs[key]; ok {
		return commands
	}
	commands := f.parse(script())
	f.runs[key] = commands
	return commands
}

// parse parses a script and keeps its problems.
func (f *Follower) parse(s pipeline.Script) []command.Command {
	if f.parsed++; f.parsed > maxScripts {
		if len(s.Lines) > 0 {
			f.problem(evidence.Problem{Path: s.Lines[0].Path, Kind: evidence.Limit,
				Message: fmt.Sprintf("over %d scripts and recipe lines were read; the rest was not", maxScripts)})
		}
		return nil
	}
	script, problems := command.Parse(s)
	for _, p := range problems {
		f.problem(p)
	}
	return script.Commands
}

// oneLine is a script whose whole text stands on one line of a file.
func oneLine(file string, line int, text, shell, dir string) pipeline.Script {
	s := pipeline.Script{Shell: shell, Dir: dir}
	for l := range strings.SplitSeq(text, "\n") {
		s.Lines = append(s.Lines, pipeline.Line{Path: file, Line: line, Text: l})
	}
	return s
}

// plain is the shell of package scripts and recipes: without errexit.
const plain = "sh {0}"

// matches tells whether a name is what a word asks for. What is not known in
// the word (`test-${{ matrix.kind }}`) stands for anything, if enough of it is known.
func matches(word, name string) bool {
	if word == name {
		return true
	}
	start := strings.IndexAny(word, "$`")
	if start < 0 {
		return false
	}
	rest := word[start:]
	end := len(rest)
	if strings.HasPrefix(rest, "${{") {
		if i := strings.Index(rest, "}}"); i >= 0 {
			end = i + 2
		}
	} else if strings.HasPrefix(rest, "${") {
		if i := strings.IndexByte(rest, '}'); i >= 0 {
			end = i + 1
		}
	}
	suffix := rest[end:]
	if start+len(suffix) < 3 || strings.ContainsAny(suffix, "$`") {
		return false
	}
	return len(name) >= start+len(suffix) && strings.HasPrefix(name, word[:start]) && strings.HasSuffix(name, suffix)
}
