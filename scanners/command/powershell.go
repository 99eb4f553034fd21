package command

import (
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

var powershellDialect = dialect{
	escape: '`', quotes: `"'`, raw: "'", doubled: true, nested: true, comment: '#', groups: "(){}", ends: ";&|", skip: skipPowerShell, value: groupValue,
}

// groupValue is the path that `(Join-Path a b)` makes, or the text that a
// group ends with: `(Escape("a"))`.
func groupValue(text string, words []token) string {
	if strings.EqualFold(words[0].text, "Join-Path") {
		var parts []string
		for _, w := range words[1:] {
			if !strings.HasPrefix(w.text, "-") {
				parts = append(parts, w.text)
			}
		}
		return strings.Join(parts, "/")
	}
	if last := words[len(words)-1]; strings.IndexByte(`"'`, text[last.off]) >= 0 {
		return last.text
	}
	return ""
}

// skipPowerShell passes over block comments and here-strings.
func skipPowerShell(text string, at int) int {
	rest := text[at:]
	closing := ""
	switch {
	case strings.HasPrefix(rest, "<#"):
		closing = "#>"
	case strings.HasPrefix(rest, "@\"\n"):
		closing = "\n\"@"
	case strings.HasPrefix(rest, "@'\n"):
		closing = "\n'@"
	default:
		return at
	}
	if end := strings.Index(rest[2:], closing); end >= 0 {
		return at + 2 + end + len(closing)
	}
	return len(text)
}

// looksLikePowerShell tells whether a script for a default shell is written
// for PowerShell, by what no script for bash holds: an assignment to a word
// with a dollar, a cmdlet.
func looksLikePowerShell(text string) bool {
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if words[0][0] == '$' && (len(words) > 1 && words[1] == "=" || strings.HasPrefix(words[0], "$env:")) {
			return true
		}
		verb, noun, ok := strings.Cut(words[0], "-")
		if ok && noun != "" && 'A' <= noun[0] && noun[0] <= 'Z' && cmdletVerbs[verb] {
			return true
		}
	}
	return false
}

// cmdletVerbs are the verbs that most cmdlets in pipelines start with.
var cmdletVerbs = wordSet(`Get Set New Remove Install Import Invoke Write Start Stop Copy Move Expand Add Out Test Set ConvertTo`)

// powershellKeywords are the words of the grammar that a command can follow.
var powershellKeywords = wordSet(`if elseif else foreach for while do until switch try catch finally trap return begin
	process end dynamicparam default in -not ! throw`)

// powershellDefinitions open statements that hold no command themselves.
var powershellDefinitions = wordSet(`function filter class enum param using workflow configuration data exit break continue`)

// readPowerShell finds the commands of a PowerShell script.
func readPowerShell(r *reader, f flow) {
	list := tokenize(r.src.text, powershellDialect)
	r.functions = map[string]bool{}
	for _, s := range list {
		if len(s.words) > 1 && (strings.EqualFold(s.words[0].text, "function") || strings.EqualFold(s.words[0].text, "filter")) {
			r.functions[s.words[1].text] = false
		}
	}
	if r.ps == nil {
		r.ps = newPSValues()
	}
	var quiet *pipeline.Line
	for i, s := range list {
		if on, ok := errorAction(s.words); ok {
			quiet = nil
			if !on {
				at := r.src.at(s.words[0].off, s.end)
				quiet = &at
			}
			continue
		}
		r.ps.assign(r.src.text, s.words)
		if makesBlock(s.words) && i+1 < len(list) {
			r.block(list[i+1], f)
		}
		words, called := powershellCommand(withoutRedirections(s.words))
		if called {
			words = r.ps.fill(words)
		}
		if len(words) == 0 || opens(words[0].text) || !called && strings.IndexByte(`"'`, r.src.text[words[0].off]) >= 0 {
			continue // an expression
		}
		words = r.folders(words)
		c := call{words: words, end: s.end, soft: f.counter(), dir: r.dir, image: r.image}
		for _, soft := range []*pipeline.Line{r.forgiven(list, i), r.silenced(words, s.end), quiet} {
			if c.soft == nil {
				c.soft = soft
			}
		}
		r.powershellCall(c)
	}
}

// block reads the script that `[scriptblock]::Create` makes of a text.
func (r *reader) block(s statement, f flow) {
	if text := s.words[0]; len(s.words) == 1 && strings.IndexByte(`"'`, r.src.text[text.off]) >= 0 {
		r.sub("pwsh", text.text, text.off+1, call{words: s.words, end: s.end, soft: f.counter(), dir: r.dir, image: r.image})
	}
}

// powershellCommand takes what stands before the command off a statement:
// keywords, an assignment, a call operator. It returns nothing for an expression.
func powershellCommand(words []token) (rest []token, called bool) {
	for len(words) > 0 {
		text := words[0].text
		lower := strings.ToLower(text)
		switch {
		case text == "":
			return nil, false // an empty string
		case powershellKeywords[lower]:
			words = words[1:]
		case powershellDefinitions[lower]:
			return nil, false
		case text == "&" || text == ".":
			if len(words) > 2 && words[1].text == "(" { // & (Join-Path $PSScriptRoot 'x.ps1')
				words = words[1:]
			}
			return words[1:], true
		case strings.HasPrefix(text, "$") || strings.HasPrefix(text, "["):
			i := 0
			for i < len(words) && words[i].text != "=" && words[i].text != "+=" {
				i++
			}
			if i+1 >= len(words) {
				return nil, false
			}
			words = words[i+1:]
		case len(words) > 1 && words[1].text == "=":
			return nil, false // a line of a hash table
		default:
			if c := text[0]; c == '-' || c == '@' || c == '%' || c == ',' || '0' <= c && c <= '9' {
				return nil, false
			}
			return words, false
		}
	}
	return nil, false
}

// folders replaces the variables that stand for known folders.
func (r *reader) folders(words []token) []token {
	out := make([]token, len(words))
	for i, t := range words {
		t.text = r.knownFolder(r.src.restore(t.text, true), []knownFolder{
			{"$PSScriptRoot", scriptFolder}, {"$PWD", currentFolder}, {"$env:GITHUB_WORKSPACE", rootFolder}, {"$env:CI_PROJECT_DIR", rootFolder},
		})
		out[i] = t
	}
	return out
}

// knownFolder is a variable, in any case, that stands for a folder.
type knownFolder struct {
	name  string
	where folderKind
}

type folderKind int

const (
	scriptFolder folderKind = iota
	currentFolder
	rootFolder
)

// knownFolder replaces the variable that a path starts with.
func (r *reader) knownFolder(text string, known []knownFolder) string {
	for _, k := range known {
		if len(text) < len(k.name) || !strings.EqualFold(text[:len(k.name)], k.name) || k.where == scriptFolder && r.script == "" {
			continue
		}
		base := "."
		switch k.where {
		case scriptFolder:
			base = strings.TrimSuffix(rootMark+"/"+parent(r.script), "/")
		case rootFolder:
			base = rootMark
		}
		rest := strings.TrimLeft(strings.ReplaceAll(text[len(k.name):], `\`, "/"), "/")
		if rest == "" {
			return base
		}
		return base + "/" + rest
	}
	return text
}

// parent is the folder of a path, "" for the root.
func parent(file string) string {
	if i := strings.LastIndexByte(file, '/'); i >= 0 {
		return file[:i]
	}
	return ""
}

// powershellCall handles the cmdlets that run others or change the folder, and
// reports everything else.
func (r *reader) powershellCall(c call) {
	arg := func() string {
		for i := 1; i < len(c.words); i++ {
			if !strings.HasPrefix(c.words[i].text, "-") {
				return strings.ReplaceAll(c.words[i].text, `\`, "/")
			}
		}
		return ""
	}
	switch strings.ToLower(c.words[0].text) {
	case "cd", "sl", "chdir", "set-location", "push-location", "pushd":
		r.prev, r.dir = r.dir, enter(r.dir, arg())
	case "pop-location", "popd":
		r.dir, r.prev = r.prev, r.dir
	case "iex", "invoke-expression":
		if words := r.ps.fill(c.words); len(words) > 1 {
			r.sub("pwsh", joined(words[1:]), words[1].off, c)
		}
	case "register-psrepository", "register-psresourcerepository":
		r.ps.register(c)
		r.unwrap(c)
	case "publish-module", "publish-psresource", "publish-script":
		r.unwrap(r.ps.published(c))
	case "pwsh", "powershell", "powershell.exe", "pwsh.exe":
		c.words = r.ps.fill(c.words)
		r.unwrap(c)
	case "start-process", "saps":
		r.startProcess(c)
	default:
		r.unwrap(c)
	}
}

// startProcess reads `Start-Process [-FilePath] prog [-ArgumentList] args`.
func (r *reader) startProcess(c call) {
	var words []token
	for i := 1; i < len(c.words); i++ {
		switch text := strings.ToLower(c.words[i].text); {
		case text == "-filepath" || text == "-argumentlist" || text == "-args":
		case text == "-workingdirectory" || text == "-verb" || strings.HasPrefix(text, "-redirect"):
			i++
		case len(words) > 0 || !strings.HasPrefix(text, "-"):
			words = append(words, c.words[i])
		}
	}
	c.words = words
	r.unwrap(c)
}

// errorAction reads `$ErrorActionPreference = '…'`; on is false where errors are passed over.
func errorAction(words []token) (on, ok bool) {
	if len(words) < 3 || !strings.EqualFold(words[0].text, "$ErrorActionPreference") || words[1].text != "=" {
		return false, false
	}
	value := strings.ToLower(words[2].text)
	return !strings.HasSuffix(value, "continue") && !strings.HasSuffix(value, "ignore"), true
}

// silenced is the counter of a cmdlet that is told to pass over its errors.
func (r *reader) silenced(words []token, end int) *pipeline.Line {
	for i, t := range words {
		if i+1 == len(words) || !strings.EqualFold(t.text, "-ErrorAction") && !strings.EqualFold(t.text, "-EA") {
			continue
		}
		switch strings.ToLower(words[i+1].text) {
		case "silentlycontinue", "continue", "ignore", "0":
			at := r.src.at(t.off, end)
			return &at
		}
	}
	return nil
}
