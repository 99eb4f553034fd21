package follow

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// The limits for one makefile and what it includes.
const (
	maxIncludes = 64
	maxRules    = 5000
	maxVars     = 5000
)

// makefile is what make knows after reading a makefile and its includes. Both
// branches of a conditional are read.
type makefile struct {
	f      *Follower
	path   string
	dir    string // where make runs
	vars   map[string]variable
	own    map[string]map[string]variable // variables of a target
	rules  []*rule
	byName map[string][]*rule
	first  string // the default target
	once   map[string]bool
	// ignore is true where .IGNORE holds for everything.
	ignore   bool
	oneshell bool
}

// variable is the value of a make variable; simple ones are expanded when they are set.
type variable struct {
	value  string
	simple bool
}

// rule is one rule: a target may have several.
type rule struct {
	targets []string
	needs   []string
	at      pipeline.Line
	recipe  [][]pipeline.Line // commands, each of one or more lines
	// empty is true for a recipe that says to do nothing (`%: common-% ;`).
	empty bool
}

// makeReader reads the lines of one file into a makefile.
type makeReader struct {
	*makefile
	file  string
	lines []string
	at    int // index of the line being read
	now   *rule
	conds int
}

func (m *makefile) read(file string) {
	if m.once[file] || len(m.once) >= maxIncludes {
		return
	}
	m.once[file] = true
	text := m.f.text(file)
	r := &makeReader{makefile: m, file: file, lines: strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n")}
	for r.at < len(r.lines) {
		r.line()
	}
}

// line reads one logical line, or a recipe's.
func (r *makeReader) line() {
	raw := r.lines[r.at]
	if strings.HasPrefix(raw, "\t") && r.now != nil {
		r.now.recipe = append(r.now.recipe, r.recipeLine())
		return
	}
	at := pipeline.Line{Path: r.file, Line: r.at + 1}
	text := r.logical()
	at.Text = cut(text)
	if strings.TrimSpace(text) == "" {
		return
	}
	word, rest := firstWord(text)
	for word == "export" || word == "override" || word == "private" {
		if text = rest; text == "" {
			return
		}
		word, rest = firstWord(text)
	}
	switch word {
	case "ifeq", "ifneq", "ifdef", "ifndef":
		r.conds++
		return
	case "else":
		return
	case "endif":
		r.conds = max(0, r.conds-1)
		return
	case "include", "-include", "sinclude":
		r.include(rest)
		return
	case "define":
		r.define(rest)
		return
	case "unexport", "undefine", "vpath", "endef":
		return
	}
	r.statement(text, at)
}

// recipeLine takes one command of a recipe with its continuation lines.
func (r *makeReader) recipeLine() []pipeline.Line {
	var out []pipeline.Line
	for r.at < len(r.lines) {
		text := strings.TrimPrefix(r.lines[r.at], "\t")
		out = append(out, pipeline.Line{Path: r.file, Line: r.at + 1, Text: text})
		r.at++
		if !continued(text) {
			break
		}
	}
	return out
}

// logical takes one line with its continuation lines, without its comment.
func (r *makeReader) logical() string {
	var b strings.Builder
	for r.at < len(r.lines) {
		text := r.lines[r.at]
		r.at++
		more := continued(text)
		if more {
			text = text[:len(text)-1] + " "
		}
		b.WriteString(text)
		if !more {
			break
		}
	}
	return uncomment(b.String())
}

// continued tells whether a line ends in an odd number of backslashes.
func continued(text string) bool {
	trimmed := strings.TrimRight(text, `\`)
	return (len(text)-len(trimmed))%2 == 1
}

// uncomment cuts a line at the first # that is not escaped.
func uncomment(text string) string {
	for i := range len(text) {
		if text[i] == '#' && (i == 0 || text[i-1] != '\\') {
			return text[:i]
		}
	}
	return text
}

func firstWord(text string) (word, rest string) {
	text = strings.TrimSpace(text)
	i := strings.IndexAny(text, " \t")
	if i < 0 {
		return text, ""
	}
	return text[:i], strings.TrimSpace(text[i:])
}

// include reads the named files; a name may be a pattern for one folder.
func (r *makeReader) include(names string) {
	for _, name := range strings.Fields(r.expand(names, nil)) {
		pattern, ok := within(r.dir, strings.ReplaceAll(name, "*", "\x01"))
		if !ok {
			continue
		}
		pattern = strings.ReplaceAll(pattern, "\x01", "*")
		if !strings.Contains(pattern, "*") {
			if r.f.files.Has(pattern) {
				r.read(pattern)
			}
			continue
		}
		dir := path.Dir(pattern)
		if dir == "." {
			dir = ""
		}
		for _, entry := range r.f.files.List(dir) {
			full := path.Join(dir, entry)
			if ok, _ := path.Match(pattern, full); ok && r.f.files.Has(full) {
				r.read(full)
			}
		}
	}
}

// define reads the lines of a variable up to its endef.
func (r *makeReader) define(head string) {
	name, op := firstWord(head)
	var body []string
	depth := 1
	for r.at < len(r.lines) {
		line := r.lines[r.at]
		r.at++
		switch word, _ := firstWord(line); word {
		case "define":
			depth++
		case "endef":
			depth--
		}
		if depth == 0 {
			break
		}
		body = append(body, line)
	}
	r.set(strings.TrimSuffix(name, "="), op, strings.Join(body, "\n"))
	r.now = nil
}

// statement reads an assignment or the head of a rule.
func (r *makeReader) statement(text string, at pipeline.Line) {
	at.Text = cut(strings.Join(strings.Fields(text), " "))
	i, op := operator(text)
	switch op {
	case "":
		r.now = nil
	case ":", "::", "&:":
		r.rule(text[:i], text[i+len(op):], at)
	default:
		name := strings.TrimSpace(r.expand(text[:i], nil))
		r.set(name, op, strings.TrimLeft(text[i+len(op):], " \t"))
		r.now = nil
	}
}

// operator finds what makes a line an assignment or a rule, outside of references.
func operator(text string) (int, string) {
	depth := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == '(' || c == '{':
			depth++
		case c == ')' || c == '}':
			depth = max(0, depth-1)
		case depth > 0:
		case c == '=':
			return i, "="
		case strings.HasPrefix(text[i:], "?="), strings.HasPrefix(text[i:], "+="), strings.HasPrefix(text[i:], "!="), strings.HasPrefix(text[i:], ":="):
			return i, text[i : i+2]
		case strings.HasPrefix(text[i:], ":::="):
			return i, ":::="
		case strings.HasPrefix(text[i:], "::="):
			return i, "::="
		case strings.HasPrefix(text[i:], "::"):
			return i, "::"
		case strings.HasPrefix(text[i:], "&:"):
			return i, "&:"
		case c == ':':
			return i, ":"
		}
	}
	return 0, ""
}

// set assigns a variable. Where a conditional would take away what its other
// branch gave, the value stays.
func (r *makeReader) set(name, op, value string) {
	if _, has := r.vars[name]; name == "" || !has && len(r.vars) >= maxVars || has && op == "?=" {
		return
	}
	assign(r.vars, name, op, value, r.conds > 0, r.makefile)
}

func assign(vars map[string]variable, name, op, value string, cond bool, m *makefile) {
	old, has := vars[name]
	switch op {
	case ":=", "::=", ":::=":
		v := variable{value: m.expand(value, nil), simple: true}
		if !cond || !has || v.value != "" {
			vars[name] = v
		}
	case "+=":
		if old.simple {
			value = m.expand(value, nil)
		}
		if len(old.value)+len(value) < maxValue {
			vars[name] = variable{value: strings.TrimSpace(old.value + " " + value), simple: old.simple}
		}
	case "!=":
		vars[name] = variable{value: "$(shell " + value + ")"}
	default:
		if !cond || !has || value != "" {
			vars[name] = variable{value: value}
		}
	}
}

// rule reads the head of a rule, or the variable of a target.
func (r *makeReader) rule(left, right string, at pipeline.Line) {
	targets := strings.Fields(r.expand(left, nil))
	if i, op := operator(right); op != "" && op != ":" && op != "::" && !strings.Contains(right[:i], ";") {
		_, name := lastWord(right[:i])
		for _, t := range targets {
			if r.own[t] == nil {
				r.own[t] = map[string]variable{}
			}
			assign(r.own[t], name, op, strings.TrimSpace(right[i+len(op):]), false, r.makefile)
		}
		r.now = nil
		return
	}
	if len(r.rules) >= maxRules || len(targets) == 0 {
		r.now = nil
		return
	}
	right, inline, has := strings.Cut(right, ";")
	if _, static, ok := strings.Cut(right, ":"); ok { // static pattern rule: the targets are explicit
		right = static
	}
	n := &rule{targets: targets, at: at, empty: has}
	for _, need := range strings.Fields(strings.ReplaceAll(r.expand(right, nil), "|", " ")) {
		if !strings.Contains(need, "$") {
			n.needs = append(n.needs, need)
		}
	}
	if has && strings.TrimSpace(inline) != "" {
		n.recipe = append(n.recipe, []pipeline.Line{{Path: at.Path, Line: at.Line, Text: strings.TrimSpace(inline)}})
	}
	r.add(n)
}

func lastWord(text string) (before, word string) {
	text = strings.TrimSpace(text)
	i := strings.LastIndexAny(text, " \t")
	return text[:i+1], text[i+1:]
}

func (r *makeReader) add(n *rule) {
	r.now = n
	r.rules = append(r.rules, n)
	for _, t := range n.targets {
		switch {
		case t == ".ONESHELL":
			r.oneshell = true
		case t == ".IGNORE":
			r.ignore = r.ignore || len(n.needs) == 0
		case r.first == "" && !strings.HasPrefix(t, ".") && !strings.Contains(t, "%"):
			r.first = t
		}
		r.byName[t] = append(r.byName[t], n)
	}
}

// cut bounds a text to what a report shows.
func cut(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > 120 {
		return string(runes[:119]) + "…"
	}
	return text
}
