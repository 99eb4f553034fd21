package follow

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// psTask is a task of an Invoke-Build or psake script.
type psTask struct {
	name  string
	needs []string
	at    pipeline.Line
	body  []pipeline.Line
}

// psTasks leads into the tasks of a build script.
func (f *Follower) psTasks(c command.Command) []lead {
	var words []string
	named := ""
	for i := 0; i < len(c.Args); i++ {
		switch a := strings.ToLower(c.Args[i]); {
		case a == "-file" || a == "-buildfile":
			i++
			if i < len(c.Args) {
				named = c.Args[i]
			}
		case a == "-task" || a == "-tasklist":
		case a == "-result" || a == "-summary" || a == "-parameters" || a == "-properties":
			i++
		case strings.HasPrefix(a, "-") || strings.HasPrefix(a, "@") || a == "(" || a == "{":
		case strings.HasSuffix(a, ".ps1"):
			named = c.Args[i]
		default:
			for w := range strings.SplitSeq(c.Args[i], ",") {
				if w = strings.TrimSpace(w); w != "" && !strings.HasPrefix(w, "$") {
					words = append(words, w)
				}
			}
		}
	}
	file, ok := f.buildScript(c.Dir, strings.ReplaceAll(named, `\`, "/"))
	if !ok {
		return nil
	}
	w := &psWalk{Follower: f, tasks: readPSTasks(file, string(f.text(file))), dir: folder(file), seen: map[string]bool{}}
	if len(words) == 0 {
		words = w.usual()
	}
	for _, name := range words {
		w.task(name, nil)
	}
	return w.out
}

// buildScript finds the script: the named one, or the one with a usual name.
func (f *Follower) buildScript(dir, named string) (string, bool) {
	if named != "" {
		return f.find(dir, strings.TrimPrefix(named, "$PSScriptRoot/"))
	}
	for _, name := range f.files.List(dir) {
		if lower := strings.ToLower(name); strings.HasSuffix(lower, ".build.ps1") || lower == "psakefile.ps1" {
			return path.Join(dir, name), true
		}
	}
	return "", false
}

type psWalk struct {
	*Follower
	tasks []psTask
	dir   string
	seen  map[string]bool
	out   []lead
}

// usual is the default task, which has the name "." or "default" or is the first.
func (w *psWalk) usual() []string {
	for _, t := range w.tasks {
		if t.name == "." || strings.EqualFold(t.name, "default") {
			return []string{t.name}
		}
	}
	if len(w.tasks) > 0 {
		return []string{w.tasks[0].name}
	}
	return nil
}

func (w *psWalk) task(name string, via []evidence.Hop) {
	for _, t := range w.tasks {
		key := strings.Join([]string{"pstask", t.at.Path, t.name, w.dir}, "\x00")
		if !strings.EqualFold(name, t.name) || w.seen[key] || len(via) > w.limits.Depth {
			continue
		}
		w.seen[key] = true
		for _, need := range t.needs {
			w.task(need, append(via[:len(via):len(via)], t.at.Hop()))
		}
		w.out = append(w.out, lead{key: key, via: via, commands: w.run(key, func() pipeline.Script {
			return pipeline.Script{Shell: "pwsh", Dir: w.dir, Lines: t.body}
		})})
	}
}

// readPSTasks finds `task Name Need, Need { … }` at the start of lines.
func readPSTasks(file, text string) []psTask {
	var out []psTask
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i := 0; i < len(lines); i++ {
		word, rest := firstWord(lines[i])
		if !slices.Contains([]string{"task", "add-buildtask"}, strings.ToLower(word)) || rest == "" {
			continue
		}
		head, _, _ := strings.Cut(rest, "{")
		t := psTask{at: pipeline.Line{Path: file, Line: i + 1, Text: cut(lines[i])}}
		for _, w := range strings.FieldsFunc(head, func(r rune) bool { return strings.ContainsRune(" ,@()\t", r) }) {
			w = strings.Trim(w, `"'?`)
			switch {
			case w == "" || w[0] == '-' || w[0] == '#' || w[0] == '$':
			case t.name == "":
				t.name = w
			default:
				t.needs = append(t.needs, w)
			}
		}
		if t.name == "" {
			continue
		}
		if depth := strings.Count(lines[i], "{") - strings.Count(lines[i], "}"); depth > 0 {
			_, first, _ := strings.Cut(lines[i], "{")
			t.body = append(t.body, pipeline.Line{Path: file, Line: i + 1, Text: first})
			for i++; i < len(lines); i++ {
				depth += strings.Count(lines[i], "{") - strings.Count(lines[i], "}")
				if depth <= 0 {
					break
				}
				t.body = append(t.body, pipeline.Line{Path: file, Line: i + 1, Text: lines[i]})
			}
		} else if _, body, ok := strings.Cut(lines[i], "{"); ok {
			t.body = append(t.body, pipeline.Line{Path: file, Line: i + 1, Text: strings.TrimSuffix(strings.TrimSpace(body), "}")})
		}
		out = append(out, t)
	}
	return out
}
