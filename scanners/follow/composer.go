package follow

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// composer leads into the scripts of composer.json.
func (f *Follower) composer(c command.Command) []lead {
	dir, words := c.Dir, []string{}
	for i := 0; i < len(c.Args); i++ {
		name, value, has := strings.Cut(c.Args[i], "=")
		switch {
		case name == "-d" || name == "--working-dir":
			if !has && i+1 < len(c.Args) {
				i++
				value = c.Args[i]
			}
			var ok bool
			if dir, ok = within(dir, value); !ok {
				return nil
			}
		case !strings.HasPrefix(name, "-"):
			words = append(words, c.Args[i])
		}
	}
	if len(words) > 1 && (words[0] == "run" || words[0] == "run-script") {
		words = words[1:]
	}
	if len(words) == 0 {
		return nil
	}
	file := path.Join(dir, "composer.json")
	scripts := f.jsonScripts(file, f.text(file))
	return f.named(scripts, words[0], file, dir, 0)
}

// jsonScripts reads the scripts of a JSON manifest.
func (f *Follower) jsonScripts(file string, text []byte) []script {
	if text == nil {
		return nil
	}
	var out []script
	w := newJSONWalk(text)
	err := w.object(func(key string, _ int) error {
		if key != "scripts" && key != "tasks" {
			return w.skip()
		}
		scripts, err := w.scripts()
		out = append(out, scripts...)
		return err
	})
	if err != nil {
		f.problem(evidence.Problem{Path: file, Kind: evidence.Unparsed, Message: err.Error()})
	}
	return out
}

// named leads into the scripts of a name; `@other` refers to another of them,
// and `Class::method` is no command.
func (f *Follower) named(scripts []script, name, file, dir string, depth int) []lead {
	if depth > 4 || slices.Contains([]string{"install", "update", "require", "validate", "audit"}, name) {
		return nil
	}
	var out []lead
	for i, s := range scripts {
		if !matches(name, s.name) {
			continue
		}
		text := s.text
		if ref, ok := strings.CutPrefix(text, "@"); ok {
			first, rest, _ := strings.Cut(ref, " ")
			switch first {
			case "php":
				text = "php " + rest
			case "composer":
				text = "composer " + rest
			case "putenv":
				continue
			default:
				for _, l := range f.named(scripts, first, file, dir, depth+1) {
					l.via = append([]evidence.Hop{{Path: file, Line: s.line, Text: cut(s.text)}}, l.via...)
					out = append(out, l)
				}
				continue
			}
		}
		if first, _, _ := strings.Cut(text, " "); strings.Contains(first, "::") {
			continue
		}
		key := "json\x00" + file + "\x00" + s.name + "\x00" + strconv.Itoa(i)
		out = append(out, lead{key: key, idle: command.Idle(text), commands: f.run(key, func() pipeline.Script {
			return oneLine(file, s.line, text, plain, dir)
		})})
	}
	return out
}

// deno leads into the tasks of deno.json.
func (f *Follower) deno(c command.Command) []lead {
	words := slices.DeleteFunc(slices.Clone(c.Args), func(a string) bool { return strings.HasPrefix(a, "-") })
	if len(words) < 2 || words[0] != "task" {
		return nil
	}
	for _, name := range []string{"deno.json", "deno.jsonc", "package.json"} {
		file, ok := f.find(c.Dir, name)
		if !ok {
			continue
		}
		scripts := f.jsonScripts(file, withoutComments(f.text(file)))
		if out := f.named(scripts, words[1], file, c.Dir, 0); len(out) > 0 {
			return out
		}
	}
	return nil
}
