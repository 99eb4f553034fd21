package follow

import (
	"encoding/json"
	"path"
	"regexp"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/command"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// maxDaggerFiles bounds the source files that are read of one module.
const maxDaggerFiles = 50

// dagger leads into the functions of a module that "dagger call" runs: the
// commands that stand in them as literal lists of words. Other code is not read.
//
// The module: https://docs.dagger.io/reference/configuration/modules
func (f *Follower) dagger(c command.Command) []lead {
	module, names, called := "", []string{}, false
	for i := 0; i < len(c.Args); i++ {
		switch name, value, has := strings.Cut(c.Args[i], "="); {
		case name == "-m" || name == "--mod":
			if !has && i+1 < len(c.Args) {
				i++
				value = c.Args[i]
			}
			module = value
		case strings.HasPrefix(name, "-"):
		case !called:
			if called = name == "call"; !called {
				return nil
			}
		default:
			names = append(names, function(c.Args[i]))
		}
	}
	dir, ok := within(c.Dir, path.Clean("./"+module))
	if !ok || len(names) == 0 {
		return nil
	}
	w := &daggerWalk{Follower: f, dir: c.Dir, functions: f.daggerModule(dir, module != ""), seen: map[*daggerFunction]bool{}}
	for _, name := range names {
		w.function(name, nil)
	}
	return w.out
}

// function makes the names of a function alike in all languages: the command
// line parts words with dashes, Python with underscores, the others with capitals.
func function(name string) string {
	return strings.ToLower(strings.NewReplacer("-", "", "_", "").Replace(name))
}

// daggerFunction is one function of a module.
type daggerFunction struct {
	name  string
	runs  []daggerRun
	calls []daggerCall
}

// daggerRun is a command that a function runs in a container.
type daggerRun struct {
	words []string
	at    pipeline.Line
}

// daggerCall is a call of another function of the module.
type daggerCall struct {
	name string
	at   pipeline.Line
}

// daggerModule reads the functions of the module in a folder once; unless it
// was named, the nearest one above will do.
func (f *Follower) daggerModule(dir string, named bool) map[string][]*daggerFunction {
	file, ok := f.find(dir, "dagger.json")
	for !ok && dir != "" && !named && f.stands(dir) {
		dir = folder(dir)
		file, ok = f.find(dir, "dagger.json")
	}
	if !ok {
		return nil
	}
	if functions, ok := f.daggers[file]; ok {
		return functions
	}
	var config struct {
		Source string `json:"source"`
	}
	if err := json.Unmarshal(f.text(file), &config); err != nil {
		f.problem(evidence.Problem{Path: file, Kind: evidence.Unparsed, Message: err.Error()})
	}
	functions := map[string][]*daggerFunction{}
	if source, ok := within(dir, path.Clean("./"+config.Source)); ok {
		for _, name := range f.daggerSources(source) {
			for _, fn := range daggerFunctions(name, string(f.text(name))) {
				functions[fn.name] = append(functions[fn.name], fn)
			}
		}
	}
	f.daggers[file] = functions
	return functions
}

// daggerSources lists the source files of a module: beside each other in Go,
// below src in Python and TypeScript.
func (f *Follower) daggerSources(dir string) []string {
	var names []string
	add := func(dir string) (folders []string) {
		for _, name := range f.files.List(dir) {
			full := path.Join(dir, name)
			switch path.Ext(name) {
			case ".go", ".py", ".ts":
				if f.files.Has(full) && len(names) < maxDaggerFiles && name != "dagger.gen.go" && !strings.HasSuffix(name, "_test.go") {
					names = append(names, full)
				}
			case "":
				folders = append(folders, full)
			}
		}
		return folders
	}
	add(dir)
	for _, inner := range add(path.Join(dir, "src")) {
		add(inner)
	}
	return names
}

// daggerHead matches the line on which a function begins, and its name, in each language.
var daggerHead = map[string]func() *regexp.Regexp{
	".go": expression.Lazy(`^func (?:\(\w+ \*?\w+\) )?(\w+)\(`),
	".py": expression.Lazy(`^(?: {4}|\t)?(?:async )?def (\w+)\(`),
	".ts": expression.Lazy(`^(?: {2,4}|\t)(?:(?:public|private|static|async) )*(\w+)\(`),
}

var (
	// daggerExec matches what begins a command.
	daggerExec = expression.Lazy(`\b(?:WithExec\(\s*\[\]string\{|with_exec\(\s*\[|withExec\(\s*\[)`)
	// daggerUse matches a call of a function of the same module.
	daggerUse = expression.Lazy(`\b\w+\.(\w+)\(`)
)

// daggerFunctions finds the functions of a source file with what they run and call.
func daggerFunctions(file, text string) []*daggerFunction {
	head := daggerHead[path.Ext(file)]()
	now := &daggerFunction{}
	var functions []*daggerFunction
	offset := 0
	for i, line := range strings.SplitAfter(text, "\n") {
		if m := head.FindStringSubmatch(line); m != nil && !daggerKeyword[m[1]] {
			now = &daggerFunction{name: function(m[1])}
			functions = append(functions, now)
		}
		at := pipeline.Line{Path: file, Line: i + 1, Text: cut(line)}
		for _, m := range daggerUse().FindAllStringSubmatch(line, -1) {
			now.calls = append(now.calls, daggerCall{name: function(m[1]), at: at})
		}
		for _, m := range daggerExec().FindAllStringIndex(line, -1) {
			if words := wordList(text[offset+m[1]:]); len(words) > 0 && words[0] != unknownWord {
				at.Text = cut(strings.Join(words, " "))
				now.runs = append(now.runs, daggerRun{words, at})
			}
		}
		offset += len(line)
	}
	return functions
}

// daggerKeyword holds what looks like a function in TypeScript and is none.
var daggerKeyword = map[string]bool{"if": true, "for": true, "while": true, "switch": true, "catch": true, "return": true, "constructor": true}

// unknownWord stands for a word that is no literal.
const unknownWord = "$word"

// maxLiterals bounds the text of one list of words, in bytes.
const maxLiterals = 4 << 10

// wordList reads the words of a list up to the bracket that closes it; an
// expression in it is a word that is not known.
func wordList(text string) []string {
	text = text[:min(len(text), maxLiterals)]
	var words []string
	depth, known, any := 0, "", false
	literal := true
	flush := func() {
		switch {
		case any && literal:
			words = append(words, known)
		case any && known != "":
			words = append(words, known+unknownWord)
		case any:
			words = append(words, unknownWord)
		}
		known, any, literal = "", false, true
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' || c == '\'' || c == '`':
			end := closing(text[i+1:], c)
			if end < 0 {
				return words
			}
			if depth == 0 {
				known += unquoted(text[i+1:i+1+end], c)
			}
			any = true
			i += end + 1
		case strings.HasPrefix(text[i:], "//") || c == '#':
			if end := strings.IndexByte(text[i:], '\n'); end >= 0 {
				i += end
			}
		case c == '(' || c == '[' || c == '{':
			depth++
			any, literal = true, false
		case (c == ')' || c == ']' || c == '}') && depth > 0:
			depth--
		case c == ']' || c == '}':
			flush()
			return words
		case c == ',' && depth == 0:
			flush()
		case c > ' ':
			any = true
			literal = literal && c == 'f' // the mark of a Python text with values in it
		}
	}
	return words
}

// unquoted takes the escapes off the quotes and line breaks of a text.
func unquoted(text string, quote byte) string {
	return strings.NewReplacer(`\`+string(quote), string(quote), `\n`, "\n").Replace(text)
}

// closing is the offset of the quote that ends a text, -1 where there is none.
func closing(text string, quote byte) int {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\\' && quote != '`':
			i++
		case text[i] == quote:
			return i
		}
	}
	return -1
}

type daggerWalk struct {
	*Follower
	dir       string
	functions map[string][]*daggerFunction
	seen      map[*daggerFunction]bool
	out       []lead
}

// function adds what a function runs, with what those run that it calls.
func (w *daggerWalk) function(name string, via []evidence.Hop) {
	if len(via) > w.limits.Depth {
		return
	}
	for _, fn := range w.functions[name] {
		if w.seen[fn] {
			continue
		}
		w.seen[fn] = true
		l := lead{key: strings.Join([]string{"dagger", w.dir, name}, "\x00"), via: via}
		for _, run := range fn.runs {
			l.commands = append(l.commands, command.Words(run.words, run.at, w.dir)...)
		}
		if len(l.commands) > 0 {
			l.key += "\x00" + l.commands[0].At.Path
			w.out = append(w.out, l)
		}
		for _, call := range fn.calls {
			w.function(call.name, append(via[:len(via):len(via)], call.at.Hop()))
		}
	}
}
