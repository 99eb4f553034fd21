package follow

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// pySession is a function that nox or invoke runs by name, with the calls in
// it that run a command.
type pySession struct {
	name  string
	calls []pyCall
}

// pyCall is one call in a function: its literal arguments.
type pyCall struct {
	method string
	words  []string
	at     pipeline.Line
	soft   bool
}

// python leads into the sessions of noxfile.py or the tasks of tasks.py.
func (f *Follower) python(c command.Command) []lead {
	name := "tasks.py"
	if c.Name == "nox" {
		name = "noxfile.py"
	}
	var asked []string
	for i := 0; i < len(c.Args); i++ {
		opt, value, has := strings.Cut(c.Args[i], "=")
		if c.Args[i] == "--" {
			break
		}
		switch opt {
		case "-s", "--session", "--sessions", "-e":
			if has {
				asked = append(asked, value)
			}
			for i+1 < len(c.Args) && !strings.HasPrefix(c.Args[i+1], "-") {
				i++
				asked = append(asked, c.Args[i])
			}
		case "-f", "--noxfile":
			if !has && i+1 < len(c.Args) {
				i++
				value = c.Args[i]
			}
			name = value
		default:
			if c.Name != "nox" && !strings.HasPrefix(opt, "-") {
				asked = append(asked, strings.ReplaceAll(opt, "_", "-"))
			}
		}
	}
	file, ok := f.find(c.Dir, name)
	if !ok {
		return nil
	}
	sessions, defaults := readSessions(file, string(f.text(file)))
	if len(asked) == 0 && c.Name == "nox" {
		asked = defaults
		for _, s := range sessions {
			if len(defaults) == 0 {
				asked = append(asked, s.name)
			}
		}
	}
	return f.sessions(sessions, asked, file, folder(file))
}

// sessions leads into the named sessions and those they notify.
func (f *Follower) sessions(all []pySession, asked []string, file, dir string) []lead {
	var out []lead
	for i := 0; i < len(asked) && i < 200; i++ {
		want, _, _ := strings.Cut(asked[i], "(")
		for _, s := range all {
			if !matches(want, s.name) && !strings.HasPrefix(want, s.name+"-3") {
				continue
			}
			l := lead{key: "py\x00" + file + "\x00" + s.name}
			for _, call := range s.calls {
				if call.method == "notify" {
					if !slices.Contains(asked, call.words[0]) {
						asked = append(asked, call.words[0])
					}
					continue
				}
				l.commands = append(l.commands, f.pyCommands(call, dir)...)
			}
			out = append(out, l)
		}
	}
	return out
}

// pyCommands reads one call: a list of words for nox, a command line for invoke.
func (f *Follower) pyCommands(call pyCall, dir string) []command.Command {
	commands := command.Words(call.words, call.at, dir)
	if len(call.words) == 1 && strings.Contains(call.words[0], " ") {
		commands = f.parse(oneLine(call.at.Path, call.at.Line, call.words[0], plain, dir))
	}
	if call.soft {
		soften(commands, call.at)
	}
	return commands
}

// readSessions finds the decorated functions of a Python file and the calls of
// `.run(…)` in them, by lines and indentation.
func readSessions(file, text string) (sessions []pySession, defaults []string) {
	lines := strings.Split(text, "\n")
	decorated, alias := false, ""
	var now *pySession
	for i := 0; i < len(lines); i++ {
		line := strings.TrimRight(lines[i], " \t\r")
		trimmed := strings.TrimSpace(line)
		top := line != "" && line[0] != ' ' && line[0] != '\t' && line[0] != ')'
		switch {
		case trimmed == "" || trimmed[0] == '#':
		case top && trimmed[0] == '@':
			head := trimmed
			if open := strings.IndexByte(line, '('); open >= 0 {
				_, end := literals(lines, i, open)
				head = strings.Join(lines[i:end+1], " ")
				i = end
			}
			decorated = decorated || strings.Contains(head, "session") || strings.Contains(head, "task")
			alias = decoratedName(head, alias)
		case top && (strings.HasPrefix(trimmed, "def ") || strings.HasPrefix(trimmed, "async def ")):
			now = nil
			if decorated {
				name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(trimmed, "async "), "def "), "(")
				name = strings.TrimSpace(name)
				if alias != "" {
					name = alias
				} else if strings.HasSuffix(file, "tasks.py") {
					name = strings.ReplaceAll(name, "_", "-")
				}
				sessions = append(sessions, pySession{name: name})
				now = &sessions[len(sessions)-1]
			}
			decorated, alias = false, ""
		case top:
			if strings.HasPrefix(trimmed, "nox.options.sessions") {
				defaults, _ = literals(lines, i, strings.IndexAny(line, "[("))
			}
		case now != nil:
			if call, end, ok := readCall(file, lines, i); ok {
				now.calls = append(now.calls, call)
				i = end
			}
		}
	}
	return sessions, defaults
}

// decoratedName is the name that a decorator gives with `name="…"`, or the one already known.
func decoratedName(head, otherwise string) string {
	_, rest, ok := strings.Cut(head, "name=")
	if !ok || len(rest) < 2 {
		return otherwise
	}
	if name, _, ok := strings.Cut(rest[1:], rest[:1]); ok && (rest[0] == '"' || rest[0] == '\'') {
		return name
	}
	return otherwise
}

// pyMethods are the methods that run a command, or another session.
var pyMethods = []string{"run", "run_always", "run_install", "notify", "sudo"}

// readCall reads `session.run("pytest", *args)`, which may go over several lines.
func readCall(file string, lines []string, i int) (pyCall, int, bool) {
	for _, m := range pyMethods {
		at := strings.Index(lines[i], "."+m+"(")
		if at < 0 {
			continue
		}
		words, end := literals(lines, i, at+len(m)+1)
		if len(words) == 0 {
			return pyCall{}, 0, false
		}
		whole := strings.Join(lines[i:end+1], " ")
		return pyCall{
			method: m, words: words,
			at:   pipeline.Line{Path: file, Line: i + 1, Text: cut(strings.TrimSpace(whole))},
			soft: strings.Contains(whole, "success_codes=") || strings.Contains(whole, "warn=True"),
		}, end, true
	}
	return pyCall{}, 0, false
}

// literals collects the texts in quotes between the bracket at an offset of a
// line and the one that closes it, and the line where that is. Texts after a
// keyword (`env={…}`) are left out.
func literals(lines []string, row, col int) (words []string, end int) {
	depth, from := 0, max(col, 0)
	keyword := false
	for end = row; end < len(lines) && end < row+60; end++ {
		line := lines[end]
		for i := from; i < len(line); i++ {
			switch c := line[i]; c {
			case '(', '[', '{':
				depth++
			case ')', ']', '}':
				if depth--; depth <= 0 {
					return words, end
				}
			case ',':
				keyword = keyword && depth > 1
			case '=':
				keyword = true
			case '#':
				i = len(line)
			case '"', '\'':
				stop := strings.IndexByte(line[i+1:], c)
				if stop < 0 {
					i = len(line)
					break
				}
				if !keyword {
					words = append(words, strings.NewReplacer("{", "${", "\x00", "").Replace(line[i+1:i+1+stop]))
				}
				i += 1 + stop
			}
		}
		if depth == 0 {
			return words, end
		}
		from = 0
	}
	return words, min(end, len(lines)-1)
}
