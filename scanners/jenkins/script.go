package jenkins

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// textLine is a line of a text and where it stands, perhaps in another file.
type textLine struct {
	file *file
	dsl.Line
	at int
}

// text reads an expression that gives a text: a quoted one, a variable that
// holds one, or several put together. Of what is not known the name is left, as
// a shell variable. It is false where no part is a text.
func (r *run) text(s scope, tokens []dsl.Token) ([]textLine, bool) {
	var lines []textLine
	known := false
	for i := 0; i < len(tokens) && r.lines < maxLines; i++ {
		t := tokens[i]
		switch {
		case t.Kind == dsl.Break || t.Is("+"):
			continue
		case t.Is("."): // .stripIndent(), .trim() and their like
			for i+1 < len(tokens) && (tokens[i+1].Kind == dsl.Word || tokens[i+1].Opens("(")) {
				i++
			}
			continue
		case t.Kind == dsl.Text:
			known = true
			lines = r.append(lines, t.Lines(func(code string) (string, bool) { return s.interpolated(code) }), s.file)
		case t.Kind == dsl.Word:
			name, rest := dotted(tokens[i:])
			i += len(tokens[i:]) - len(rest) - 1
			for _, method := range []string{".stripIndent", ".trim", ".toString"} {
				name = strings.TrimSuffix(name, method)
			}
			if value, ok := s.values.get(name); ok {
				known = true
				lines = r.append(lines, value.Lines(func(code string) (string, bool) { return s.interpolated(code) }), s.file)
				continue
			}
			lines = r.append(lines, []dsl.Line{{At: t.At, Text: "${" + name[strings.LastIndexByte(name, '.')+1:] + "}"}}, s.file)
		case t.Opens("("):
		default:
			return nil, false
		}
	}
	return lines, known
}

// maxLine is how long one line may become that is put together, in bytes.
const maxLine = 4 << 10

// append puts a text after another one: its first line goes on with the last.
func (r *run) append(lines []textLine, more []dsl.Line, f *file) []textLine {
	for i, line := range more {
		if r.lines++; r.lines > maxLines {
			break
		}
		if i == 0 && len(lines) > 0 {
			if last := &lines[len(lines)-1]; len(last.Text) < maxLine {
				last.Text += line.Text
			}
			continue
		}
		lines = append(lines, textLine{file: f, Line: line, at: line.At})
	}
	return lines
}

// interpolated tells what an interpolation gives, where that is a variable with
// a plain text on one line.
func (s scope) interpolated(code string) (string, bool) {
	value, ok := s.values.get(code)
	if !ok || len(value.Parts) > 1 {
		return "", false
	}
	if len(value.Parts) == 0 {
		return "", true
	}
	if p := value.Parts[0]; !p.Code && !strings.Contains(p.Text, "\n") {
		return p.Text, true
	}
	return "", false
}

// shells maps the steps that run a script to their shells.
var shells = map[string]string{"sh": "sh", "bat": "cmd", "powershell": "powershell", "pwsh": "pwsh"}

// script reads a step that runs a script.
func (r *run) script(c *dsl.Call, shell string, s scope) {
	arg, ok := c.Arg("script")
	if !ok {
		arg, ok = c.First()
	}
	if !ok {
		return
	}
	lines, known := r.text(s, arg.Value)
	if len(lines) == 0 || !known && len(arg.Value) > 1 && !arg.Value[1].Is(".") {
		r.nested(arg.Value, s)
		return
	}
	at := s.file.line(c.At)
	step := pipeline.Step{At: at, Run: &pipeline.Script{Shell: shell, Dir: s.dir}}
	if label, ok := c.Arg("label"); ok {
		step.Name, _ = label.Text()
	}
	for _, line := range lines {
		place := line.file.line(line.at)
		place.Text = line.Text
		step.Run.Lines = append(step.Run.Lines, place)
	}
	if first := step.Run.Lines[0].Text; shell == "sh" && strings.HasPrefix(first, "#!") {
		step.Run.Shell = shebang(first)
	}
	if status, ok := c.Arg("returnStatus"); ok && status.Is("true") && !s.file.source.Holds(c.End, r.end(s, c), "error", "throw", "FAILURE", "exit", "unstable") {
		step.Gates = append(step.Gates, pipeline.Gate{Kind: pipeline.Soft, At: s.file.line(status.At)})
	}
	r.add(s, step)
}

// asked is how far after a script the status that it returned may be asked for, in bytes.
const asked = 1000

func (r *run) end(s scope, c *dsl.Call) int { return min(s.file.size, c.End+asked) }

// shebang is the shell of a script that names its own; Jenkins then starts it
// without options.
func shebang(line string) string {
	words := strings.Fields(line[2:])
	if len(words) > 1 && path.Base(words[0]) == "env" {
		words = words[1:]
	}
	if len(words) == 0 {
		return "sh"
	}
	words[0] = path.Base(words[0])
	return strings.Join(words, " ") + " {0}"
}
