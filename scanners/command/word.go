package command

import (
	"maps"
	"path"
	"strconv"
	"strings"

	"mvdan.cc/sh/v3/syntax"
)

// The limits for what is remembered of variables.
const (
	maxVars  = 256
	maxValue = 1 << 10  // bytes
	maxWord  = 16 << 10 // bytes of one word
	maxWords = 2000     // of one command
)

// rootVariables are the variables that CI systems set to the root of the checkout.
var rootVariables = map[string]bool{
	"GITHUB_WORKSPACE": true, "CI_PROJECT_DIR": true, "WORKSPACE": true, "BUILD_SOURCESDIRECTORY": true,
	"CIRCLE_WORKING_DIRECTORY": true, "TRAVIS_BUILD_DIR": true, "BITBUCKET_CLONE_DIR": true,
	"DRONE_WORKSPACE": true, "CI_WORKSPACE": true, "BUILDKITE_BUILD_CHECKOUT_PATH": true,
	"CODEBUILD_SRC_DIR": true, "CIRRUS_WORKING_DIR": true, "SEMAPHORE_GIT_DIR": true, "APPVEYOR_BUILD_FOLDER": true,
}

func cloneVars(vars map[string]string) map[string]string { return maps.Clone(vars) }

// known tells whether an evaluated text holds nothing that only a run could tell.
func known(text string) bool { return !strings.ContainsAny(text, "$`") }

// word evaluates a word: quotes are removed, variables with a known value
// replaced, and the rest kept as written. Commands inside it are walked with the flow.
func (w *walk) word(word *syntax.Word, f flow) string {
	if word == nil {
		return ""
	}
	w.substitutions(word.Parts, f)
	return w.parts(word.Parts, false)
}

// substitutions walks the commands inside the parts of a word.
func (w *walk) substitutions(parts []syntax.WordPart, f flow) {
	for _, part := range parts {
		switch p := part.(type) {
		case *syntax.DblQuoted:
			w.substitutions(p.Parts, f)
		case *syntax.CmdSubst:
			w.subshell(p.Stmts, f)
		case *syntax.ProcSubst:
			w.subshell(p.Stmts, f)
		case *syntax.ParamExp:
			switch {
			case p.Exp != nil && p.Exp.Word != nil:
				w.substitutions(p.Exp.Word.Parts, f)
			case p.Repl != nil || p.Slice != nil || p.Index != nil:
				w.nested(p, f)
			}
		}
	}
}

func (w *walk) parts(parts []syntax.WordPart, quoted bool) string {
	if len(parts) == 1 {
		return w.part(parts[0], quoted)
	}
	var b strings.Builder
	for _, part := range parts {
		if b.Len() > maxWord {
			break
		}
		b.WriteString(w.part(part, quoted))
	}
	return b.String()
}

func (w *walk) part(part syntax.WordPart, quoted bool) string {
	switch p := part.(type) {
	case *syntax.Lit:
		return w.src.restore(unescape(p.Value, quoted), true)
	case *syntax.SglQuoted:
		return w.src.restore(p.Value, true)
	case *syntax.DblQuoted:
		return w.parts(p.Parts, true)
	case *syntax.ParamExp:
		if value, ok := w.param(p); ok {
			return value
		}
	case *syntax.CmdSubst:
		if value, ok := w.output(p); ok {
			return value
		}
	}
	return w.src.oneLine(int(part.Pos().Offset()), int(part.End().Offset()))
}

// unescape takes the backslashes out of a literal.
func unescape(text string, quoted bool) string {
	if !strings.Contains(text, `\`) {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) && (!quoted || strings.IndexByte("$`\"\\", text[i+1]) >= 0) {
			i++
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// param is the value of a parameter expansion, as far as the script tells.
func (w *walk) param(p *syntax.ParamExp) (string, bool) {
	if p.Param == nil || p.Excl || p.Length || p.Slice != nil || p.Repl != nil || p.Names != 0 {
		return "", false
	}
	value, ok := w.lookup(p.Param.Value)
	if p.Exp == nil {
		return value, ok
	}
	switch p.Exp.Op {
	case syntax.DefaultUnset, syntax.DefaultUnsetOrNull, syntax.AssignUnset, syntax.AssignUnsetOrNull:
		if ok {
			return value, true
		}
		if p.Exp.Word == nil {
			return "", true
		}
		text := w.parts(p.Exp.Word.Parts, true)
		return text, known(text)
	case syntax.RemSmallSuffix:
		if ok && p.Exp.Word != nil && p.Exp.Word.Lit() == "/*" {
			return path.Dir(value), true
		}
	}
	return "", false
}

func (w *walk) lookup(name string) (string, bool) {
	if value, ok := w.vars[name]; ok {
		return value, true
	}
	switch name {
	case "0", "BASH_SOURCE":
		return rootMark + "/" + w.script, w.script != ""
	case "PWD":
		return w.here()
	}
	if n, err := strconv.Atoi(name); err == nil && n > 0 && n <= len(w.params) {
		return w.params[n-1], true
	}
	return rootMark, rootVariables[name]
}

// here is the folder that the script is in.
func (r *reader) here() (string, bool) {
	return strings.TrimSuffix(rootMark+"/"+r.dir, "/"), r.dir != Unknown
}

// assign records the value of a variable, or forgets it where the value is not known.
func (w *walk) assign(a *syntax.Assign, f flow) {
	switch {
	case a.Array != nil:
		for _, e := range a.Array.Elems {
			text := w.word(e.Value, f)
			w.keeps(text)
			if a.Name != nil {
				w.settles(a.Name.Value, text)
			}
		}
	case a.Value != nil:
		w.substitutions(a.Value.Parts, f)
	}
	switch {
	case a.Name == nil || a.Naked:
	case a.Array != nil:
		delete(w.vars, a.Name.Value)
	case a.Value == nil || a.Append || a.Index != nil:
		delete(w.vars, a.Name.Value)
		text := ""
		if a.Value != nil {
			text = w.parts(a.Value.Parts, false)
		}
		w.keeps(text)
		w.settles(a.Name.Value, text)
	default:
		w.setVar(a.Name.Value, a.Value)
	}
}

func (w *walk) setVar(name string, word *syntax.Word) {
	value := w.parts(word.Parts, false)
	w.keeps(value)
	w.settles(name, value)
	w.choosable(name, word)
	if !known(value) || len(value) > maxValue || len(w.vars) >= maxVars {
		delete(w.vars, name)
		return
	}
	if w.vars == nil {
		w.vars = map[string]string{}
	}
	w.vars[name] = value
}

// output is what a command substitution prints, for the few commands that
// scripts find their own folder and programs with.
func (w *walk) output(c *syntax.CmdSubst) (string, bool) {
	if len(c.Stmts) != 1 {
		return "", false
	}
	switch cmd := c.Stmts[0].Cmd.(type) {
	case *syntax.BinaryCmd:
		return w.outputIn(cmd)
	case *syntax.CallExpr:
		return w.printed(cmd, w.dir)
	}
	return "", false
}

// outputIn reads `cd X && pwd`.
func (w *walk) outputIn(c *syntax.BinaryCmd) (string, bool) {
	cd, ok := c.X.Cmd.(*syntax.CallExpr)
	if !ok || len(cd.Args) < 2 || cd.Args[0].Lit() != "cd" {
		return "", false
	}
	show, ok := c.Y.Cmd.(*syntax.CallExpr)
	if !ok || c.Op != syntax.AndStmt {
		return "", false
	}
	return w.printed(show, enter(w.dir, w.parts(cd.Args[len(cd.Args)-1].Parts, false)))
}

func (w *walk) printed(c *syntax.CallExpr, dir string) (string, bool) {
	if len(c.Args) == 0 || len(c.Args) > 6 {
		return "", false
	}
	last := w.parts(c.Args[len(c.Args)-1].Parts, false)
	switch name := c.Args[0].Lit(); {
	case name == "pwd":
		return strings.TrimSuffix(rootMark+"/"+dir, "/"), dir != Unknown
	case name == "git" && last == "--show-toplevel":
		return rootMark, true
	case len(c.Args) < 2 || !known(last):
		return "", false
	case name == "dirname":
		return path.Dir(last), true
	case name == "basename" && len(c.Args) == 2, name == "which", name == "command", name == "type":
		return path.Base(last), true
	case name == "realpath", name == "readlink":
		return last, true
	}
	return "", false
}
