package reference

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// shown says what shows a claim, in words.
func shown(c *catalogue.Claim) string {
	var parts []string
	add := func(what string, patterns []string) {
		if len(patterns) > 0 {
			parts = append(parts, what+" "+codes(patterns))
		}
	}
	add("command", spell(c.Run))
	if len(c.Uses) > 0 {
		var list []string
		for _, pattern := range c.Uses {
			list = append(list, action(pattern))
		}
		parts = append(parts, "action "+strings.Join(list, ", "))
	}
	add("image", c.Image)
	add("include", c.Include)
	add("setting", c.Key)
	add("name", c.Job)
	add("dependency", c.Dep)
	add("resource", c.Resource)
	add("object", c.Object)
	add("hook", c.Hook)
	if len(c.Files) > 0 {
		parts = append(parts, "file "+places(c.Files))
	}
	for _, content := range c.Content {
		parts = append(parts, "line "+line(content)+" in "+places(content.In))
	}
	text := strings.Join(parts, "; ")
	if c.Least > 0 {
		text += fmt.Sprintf("; files from %d bytes", c.Least)
	}
	if len(c.Roles) > 0 {
		text += "; counts in " + join(c.Roles)
	}
	if c.Indirect {
		text += " (by implication: never more than configured)"
	}
	if c.Prose {
		text += " (text about it: never more than mentioned)"
	}
	if c.Row.ByName && len(c.Run)+len(c.Uses)+len(c.Key) > 0 {
		text += " (a name: gives way to the tools behind it)"
	}
	return text
}

// spell replaces the signs of a command by what they look like in prose.
func spell(patterns []string) []string {
	var list []string
	for _, pattern := range patterns {
		words := strings.Fields(pattern)
		for i, word := range words {
			if word == "..." {
				words[i] = "…"
			}
			if without, ok := strings.CutPrefix(word, "!"); ok {
				words[i] = "(not " + without + ")"
			}
		}
		list = append(list, strings.Join(words, " "))
	}
	return list
}

// action says which action it is, and with which inputs.
func action(pattern string) string {
	words := strings.Fields(pattern)
	text := code(words[0])
	for _, word := range words[1:] {
		if key, value, ok := strings.Cut(word, "!="); ok {
			text += " unless " + code(key) + " is " + code(value)
		} else if key, value, ok := strings.Cut(word, "="); ok && value == "''" {
			text += " without " + code(key)
		} else if ok {
			text += " with " + code(key) + " " + code(value)
		} else {
			text += " with " + code(key)
		}
	}
	return text
}

func line(c *catalogue.Content) string {
	var parts []string
	if len(c.Has) > 0 {
		parts = append(parts, "with "+codes(c.Has))
	}
	if c.Re != "" {
		parts = append(parts, "like "+code(c.Re))
	}
	if c.Not != "" {
		parts = append(parts, "unlike "+code(c.Not))
	}
	return strings.Join(parts, " ")
}

// places writes globs, the exceptions last.
func places(globs []string) string {
	var wanted, except []string
	for _, glob := range globs {
		if without, ok := strings.CutPrefix(glob, "!"); ok {
			except = append(except, without)
		} else {
			wanted = append(wanted, glob)
		}
	}
	if len(except) == 0 {
		return codes(wanted)
	}
	return codes(wanted) + " but not " + codes(except)
}

func codes(list []string) string {
	var out []string
	for _, text := range list {
		out = append(out, code(text))
	}
	return strings.Join(out, ", ")
}

// code writes text as code, whatever it holds.
func code(text string) string {
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return fence + text + fence
}

// plain escapes text that is not to be read as markup.
func plain(text string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "<", "&lt;", "|", `\|`, "[", `\[`, "`", "\\`").Replace(text)
}

// address writes an address so that its parentheses do not end the link.
func address(url string) string {
	return strings.NewReplacer("(", "%28", ")", "%29", "|", "%7C", " ", "%20").Replace(url)
}

func TestShown(t *testing.T) {
	row := &catalogue.Row{Tool: "tool"}
	tests := map[string]struct {
		claim catalogue.Claim
		want  string
	}{
		"command": {catalogue.Claim{Run: []string{"trivy image|i", "trivy ... --scanners*vuln* !--list"}}, "command `trivy image|i`, `trivy … --scanners*vuln* (not --list)`"},
		"action":  {catalogue.Claim{Uses: []string{"a/b scan!=fs mode=x|y ref=''", "c/d out"}}, "action `a/b` unless `scan` is `fs` with `mode` `x|y` without `ref`, `c/d` with `out`"},
		"files":   {catalogue.Claim{Files: []string{"a.{md,rst}", "!b/**"}, Least: 60}, "file `a.{md,rst}` but not `b/**`; files from 60 bytes"},
		"line": {
			catalogue.Claim{Content: []*catalogue.Content{{In: []string{"*.go"}, Has: []string{"Fuzz*"}, Re: "^func `x`", Not: "no"}}, Indirect: true},
			"line with `Fuzz*` like `` ^func `x` `` unlike `no` in `*.go` (by implication: never more than configured)",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			test.claim.Row = row
			if got := shown(&test.claim); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}
