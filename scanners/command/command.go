// Package command finds the commands of a script: programs at command position,
// with what is wrapped around them (sudo, npx, docker run, bash -c) taken off.
// It reads bash and sh, PowerShell and cmd. It knows no tool, reads no file and
// runs nothing; following a command into the repository is package follow's.
package command

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// Unknown is the [Command.Dir] of a command whose folder cannot be told.
const Unknown = "?"

// Command is one program that a script runs.
type Command struct {
	// Name is the program's base name in lower case, without .exe, .cmd, .bat
	// or a version ("python3.12" is "python", "gotestsum-1.12.0" is
	// "gotestsum"); the build wrappers gradlew and
	// mvnw are "gradle" and "mvn". A program named only by a variable that is
	// not known carries the variable's name: "$GOLANGCI_LINT" is "golangci-lint".
	Name string
	// Path is the program's word as written, variables with a known value
	// replaced; a path into the repository is relative to Dir.
	Path string
	// Args holds the arguments without quotes. What is not known stays as written ("$IMAGE").
	Args []string
	// At is the place of the program's word. Its text is the command in one
	// line, cut at 120 characters.
	At pipeline.Line
	// Soft is what keeps the command's failure from failing the script
	// (`|| true`, `set +e`, a pipe without pipefail); nil if nothing does.
	Soft *pipeline.Line
	// Dir is the folder the command runs in, relative to the repository's
	// root: "" for the root, [Unknown] where the script does not tell.
	Dir string
	// Image is the container image that the command runs in, or, for a
	// `docker run` itself, the image it starts; "" outside containers.
	Image string
	// Shell is set on a script that is run by naming its shell, and holds the
	// shell with its flags: "bash -e" for `bash -e x.sh`, "." for `source x.sh`.
	Shell string

	body *body // it stands in, nil outside scripts
}

// File is a script that stands in a file of its own.
type File struct {
	Path string
	Text []byte
	// Dir is the folder it is run in, relative to the root.
	Dir string
	// Shell is as in [Command.Shell]; where it is "" the file's first line and its name tell.
	Shell string
	// Args holds the arguments it is called with.
	Args []string
}

// The limits for one script.
const (
	maxScript   = 64 << 10 // bytes
	maxNesting  = 200      // brackets, and compound commands
	maxDepth    = 8        // scripts inside scripts: bash -c, heredocs
	maxEmbedded = 4        // bytes of scripts inside a script, as a multiple of maxScript
	maxCommands = 5000
)

// Parse finds the commands of a pipeline's script. The script's shell says
// which language it is in and which failures end it: "bash" is read as CI
// systems start it, with errexit and pipefail; "sh" and "" with errexit alone;
// a longer text ("bash -l {0}") by its own flags. A script for another
// interpreter, such as Python, has no commands.
//
// One line that cannot be parsed does not lose the others; a problem is
// returned only for what was not read.
func Parse(s pipeline.Script) (*Script, []evidence.Problem) {
	src, cut := newSource(s.Lines)
	if len(src.lines) == 0 {
		return &Script{}, nil
	}
	sc := &scan{found: newScript(src.lines[0])}
	if cut {
		sc.problem(src.lines[0], evidence.Limit, fmt.Sprintf("script is over %d bytes; the rest was not read", maxScript))
	}
	r := &reader{scan: sc, src: src, dir: startDir(s.Dir), within: sc.found.top()}
	r.read(s.Shell, flow{tail: true})
	return sc.found, sc.problems
}

// ParseFile finds the commands of a script file.
func ParseFile(f File) (*Script, []evidence.Problem) {
	text := f.Text
	if len(text) > maxScript {
		text = text[:maxScript+1] // enough for Parse's limit to be seen
	}
	var lines []pipeline.Line
	for i, l := range strings.Split(string(text), "\n") {
		lines = append(lines, pipeline.Line{Path: f.Path, Line: i + 1, Text: strings.TrimSuffix(l, "\r")})
	}
	shell := f.Shell
	switch shell {
	case "":
		shell = Interpreter(f.Path, f.Text)
	case ".":
		shell = "bash -e" // a sourced file has its caller's options; errexit is the usual one
	}
	sc := &scan{found: newScript(lines[0])}
	src, cut := newSource(lines)
	if cut {
		sc.problem(lines[0], evidence.Limit, fmt.Sprintf("script is over %d bytes; the rest was not read", maxScript))
	}
	r := &reader{scan: sc, src: src, dir: startDir(f.Dir), script: path.Clean(f.Path), params: f.Args, certain: true, sourced: f.Shell == ".", within: sc.found.top()}
	r.read(shell+" {0}", flow{tail: true})
	return sc.found, sc.problems
}

// Interpreter says which shell a script file is written for, by its first line
// and else by its name, with the flags of the first line; "" if it is no
// script of a shell.
func Interpreter(name string, text []byte) string {
	if len(text) > 2 && text[0] == '#' && text[1] == '!' {
		line, _, _ := strings.Cut(string(text[2:min(len(text), 200)]), "\n")
		words := strings.Fields(line)
		if len(words) > 0 && path.Base(words[0]) == "env" {
			words = words[1:]
			for len(words) > 0 && (strings.HasPrefix(words[0], "-") || strings.Contains(words[0], "=")) {
				words = words[1:]
			}
		}
		if len(words) == 0 {
			return ""
		}
		words[0] = path.Base(words[0])
		if language(words[0]) == noLanguage {
			return ""
		}
		return strings.Join(words, " ")
	}
	switch strings.ToLower(path.Ext(name)) {
	case ".sh", ".bash", ".bats", ".ksh", ".zsh":
		return "bash"
	case ".ps1", ".psm1":
		return "pwsh"
	case ".bat", ".cmd":
		return "cmd"
	}
	return ""
}

// scan gathers what the readers of one script and of the scripts inside it find.
type scan struct {
	found    *Script
	problems []evidence.Problem
	embedded int // bytes of inner scripts read
	full     bool
}

func (sc *scan) problem(at pipeline.Line, kind evidence.ProblemKind, message string) {
	p := evidence.Problem{Path: at.Path, Line: at.Line, Kind: kind, Message: message}
	if !slices.Contains(sc.problems, p) {
		sc.problems = append(sc.problems, p)
	}
}

func (sc *scan) add(c Command) {
	if len(sc.found.Commands) < maxCommands {
		sc.found.Commands = append(sc.found.Commands, c)
		return
	}
	if !sc.full {
		sc.full = true
		sc.problem(c.At, evidence.Limit, fmt.Sprintf("script has over %d commands; the rest was not read", maxCommands))
	}
}

// reader reads one script, or one script inside another.
type reader struct {
	*scan
	src    *source
	lang   lang
	dir    string
	prev   string // the folder before the last cd
	script string // path of the script's file, "" in pipelines
	// params holds the script's arguments as far as they are known; certain
	// tells that what was shifted off them is.
	params  []string
	certain bool
	// sourced is true for a script that another one takes in.
	sourced bool
	// vars holds the variables whose value the script tells.
	vars map[string]string
	// functions holds the names that the script defines, and whether the
	// function runs its arguments as a command.
	functions map[string]bool
	// ps holds what a PowerShell script tells of its variables.
	ps *psValues
	// within is what is being read: a function, or what stands outside them;
	// nil where there is no script.
	within *body
	// optional holds the variables that keep what the environment gives them.
	optional map[string]bool
	image    string
	depth    int
}

// lang is a family of shells with one grammar.
type lang int

const (
	noLanguage lang = iota
	posix
	powershell
	batch
)

// language says which grammar a shell's name stands for.
func language(shell string) lang {
	switch name := strings.ToLower(strings.TrimSuffix(path.Base(strings.ReplaceAll(shell, `\`, "/")), ".exe")); name {
	case "", "bash", "sh", "dash", "ash", "zsh", "ksh", "mksh", "busybox", "bats", "msys2", "wsl-bash", ".":
		return posix
	case "pwsh", "powershell":
		return powershell
	case "cmd":
		return batch
	}
	return noLanguage
}

// read reads the reader's source in the given shell, named as in [pipeline.Script].
func (r *reader) read(shell string, f flow) {
	name, flags, _ := strings.Cut(strings.TrimSpace(shell), " ")
	r.lang = language(name)
	if flags == "" && r.lang == posix && looksLikePowerShell(r.src.text) {
		r.lang = powershell // the default of a Windows machine
	}
	switch r.lang {
	case posix:
		w := &walk{reader: r, opts: shellOptions(name, flags)}
		w.parse(f)
	case powershell:
		readPowerShell(r, f)
	case batch:
		readBatch(r, f)
	}
}

// sub reads a script inside the reader's script; off is where it starts there.
func (r *reader) sub(shell, text string, off int, c call) {
	if r.depth >= maxDepth || r.embedded+len(text) > maxEmbedded*maxScript {
		r.problem(r.src.lineAt(off), evidence.Limit, "scripts inside scripts are nested too deep or too large; the rest was not read")
		return
	}
	r.embedded += len(text)
	in := *r
	in.src = r.src.inner(text, off)
	in.depth++
	in.image = c.image
	in.dir = c.dir
	in.vars = cloneVars(r.vars)
	in.read(shell, flow{soft: c.soft, tail: true})
}
