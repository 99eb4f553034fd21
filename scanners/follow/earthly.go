package follow

import (
	"encoding/json"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// earthly leads into the target of an Earthfile that an earthly command builds,
// and into those it builds upon.
//
// The format: https://docs.earthly.dev/docs/earthfile
func (f *Follower) earthly(c command.Command) []lead {
	push, target := false, ""
	for _, a := range c.Args {
		push = push || a == "--push" || a == "--ci" // the latter pushes nothing by itself, and is given with it
		if !strings.HasPrefix(a, "-") && strings.Contains(a, "+") {
			target = a
			break
		}
	}
	place, name, ok := targetOf(target)
	if !ok {
		return nil
	}
	w := &earthWalk{Follower: f, push: push, seen: map[string]bool{}}
	dir, ok := within(c.Dir, path.Clean("./"+place))
	if !ok {
		return nil
	}
	w.target(f.earthfile(dir), name, nil)
	return w.out
}

// targetOf splits a reference to a target, "./dir+name/artifact", into where its
// Earthfile is and its name. It fails for what is none.
func targetOf(word string) (place, name string, ok bool) {
	place, name, ok = strings.Cut(strings.TrimLeft(word, "("), "+")
	name, _, _ = strings.Cut(name, "/")
	return place, strings.TrimRight(name, ")"), ok && name != "" && !strings.ContainsAny(place, `"'*`)
}

// earthfile is the targets of an Earthfile.
type earthfile struct {
	path, dir string
	// targets holds the targets in order; the first, without a name, is what stands before all of them.
	targets []*earthTarget
	byName  map[string]*earthTarget
	// imports maps short names to the folders of other Earthfiles.
	imports map[string]string
}

// earthTarget is a target or a function.
type earthTarget struct {
	name  string
	lines []earthLine
}

// earthLine is a command of an Earthfile with what is joined to its line.
type earthLine struct {
	word  string // "RUN", "BUILD", ...
	parts []pipeline.Line
}

// earthfile reads the Earthfile of a folder once; nil where there is none.
func (f *Follower) earthfile(dir string) *earthfile {
	file, ok := f.find(dir, "Earthfile")
	if !ok {
		return nil
	}
	e := f.earths[file]
	if e == nil {
		e = &earthfile{path: file, dir: dir, targets: []*earthTarget{{}}, byName: map[string]*earthTarget{}, imports: map[string]string{}}
		e.read(string(f.text(file)))
		f.earths[file] = e
	}
	return e
}

// read finds the targets by their lines: a name with a colon at the margin.
func (e *earthfile) read(text string) {
	now, joined := e.targets[0], false
	for i, source := range strings.Split(text, "\n") {
		line := strings.TrimSpace(source)
		if line == "" || line[0] == '#' {
			continue
		}
		at := pipeline.Line{Path: e.path, Line: i + 1, Text: strings.TrimSpace(strings.TrimSuffix(line, `\`))}
		switch name, isTarget := strings.CutSuffix(line, ":"); {
		case joined:
			last := &now.lines[len(now.lines)-1]
			last.parts = append(last.parts, at)
		case isTarget && source[0] != ' ' && source[0] != '\t' && !strings.ContainsAny(name, " \t"):
			now = &earthTarget{name: name}
			e.targets = append(e.targets, now)
			if e.byName[name] == nil {
				e.byName[name] = now
			}
			continue
		default:
			word, rest := firstWord(line)
			at.Text = strings.TrimSpace(strings.TrimSuffix(rest, `\`))
			now.lines = append(now.lines, earthLine{word: word, parts: []pipeline.Line{at}})
			if words := strings.Fields(at.Text); word == "IMPORT" && len(words) > 0 {
				short := path.Base(words[0])
				if len(words) > 2 {
					short = words[2]
				}
				e.imports[short] = words[0]
			}
		}
		joined = strings.HasSuffix(line, `\`)
	}
}

type earthWalk struct {
	*Follower
	push bool
	seen map[string]bool
	out  []lead
}

// target adds what a target runs, after what it builds upon. The lines that name it are hops.
func (w *earthWalk) target(e *earthfile, name string, via []evidence.Hop) {
	if e == nil || len(via) > w.limits.Depth {
		return
	}
	for _, t := range e.named(name) {
		key := e.path + "\x00" + t.name
		if w.seen[key] {
			continue
		}
		w.seen[key] = true
		l := lead{key: "earthly\x00" + key, via: via}
		for _, line := range t.lines {
			switch line.word {
			case "RUN":
				l.commands = append(l.commands, w.commands(e, line)...)
			case "FROM", "BUILD", "COPY", "DO", "WITH":
				w.others(e, line, via)
			}
		}
		if len(l.commands) > 0 {
			w.out = append(w.out, l)
		}
	}
}

// named returns what stands before all targets and those that a word names: one,
// or several where a part of the word is not known.
func (e *earthfile) named(word string) []*earthTarget {
	found := e.targets[:1:1]
	if t := e.byName[word]; t != nil {
		return append(found, t)
	}
	if !strings.ContainsAny(word, "$`") {
		return found
	}
	for _, t := range e.targets[1:min(len(e.targets), maxTargets)] {
		if matches(word, t.name) {
			found = append(found, t)
		}
	}
	return found
}

// maxTargets bounds the targets that a word with unknown parts is held against.
const maxTargets = 200

// others follows the targets that a line names.
func (w *earthWalk) others(e *earthfile, line earthLine, via []evidence.Hop) {
	for _, part := range line.parts {
		for _, word := range strings.Fields(part.Text) {
			if line.word == "WITH" {
				word = word[strings.LastIndexByte(word, '=')+1:] // --load image=+target
			}
			place, name, ok := targetOf(word)
			if !ok || strings.HasPrefix(word, "-") {
				continue
			}
			if imported, ok := e.imports[place]; ok {
				place = imported
			}
			other := e
			if place != "" {
				if !strings.HasPrefix(place, ".") {
					continue // of another repository
				}
				dir, ok := within(e.dir, place)
				if !ok {
					continue
				}
				other = w.earthfile(dir)
			}
			hop := evidence.Hop{Path: part.Path, Line: part.Line, Text: cut(line.word + " " + part.Text)}
			w.target(other, name, append(via[:len(via):len(via)], hop))
		}
	}
}

// commands reads a RUN line without its own options.
func (w *earthWalk) commands(e *earthfile, line earthLine) []command.Command {
	text := line.parts[0].Text
	for strings.HasPrefix(text, "--") {
		option, rest := firstWord(text)
		if option == "--push" && !w.push {
			return nil
		}
		if option == "--secret" || option == "--mount" || option == "--network" {
			_, rest = firstWord(rest)
		}
		text = rest
		if option == "--" {
			break
		}
	}
	first := line.parts[0]
	first.Text = text
	var words []string
	if strings.HasPrefix(text, "[") && json.Unmarshal([]byte(text), &words) == nil {
		first.Text = cut(strings.Join(words, " "))
		return command.Words(words, first, e.dir)
	}
	script := pipeline.Script{Shell: plain, Dir: e.dir}
	for i, part := range line.parts {
		if i == 0 {
			part = first
		}
		if i+1 < len(line.parts) {
			part.Text += ` \`
		}
		script.Lines = append(script.Lines, part)
	}
	return w.parse(script)
}
