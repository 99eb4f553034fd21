package command

import (
	"slices"
	"strings"
)

// psValues is what a PowerShell script tells of its variables and of the
// repositories of modules that it registers.
type psValues struct {
	// lists holds the words that variables stand for, by name in lower case.
	lists map[string][]string
	// folders holds the variables that were given a path.
	folders map[string]bool
	// shelves holds the repositories that are folders of the machine, by name.
	shelves map[string]bool
}

func newPSValues() *psValues {
	return &psValues{lists: map[string][]string{}, folders: map[string]bool{}, shelves: map[string]bool{}}
}

// psVariable is the name of a variable without its scope, "" for any other word.
func psVariable(word string) string {
	name, ok := strings.CutPrefix(strings.ToLower(word), "$")
	if !ok || name == "" || strings.ContainsAny(name, "(.[{") {
		return ""
	}
	for _, scope := range []string{"script:", "global:", "local:", "private:"} {
		name = strings.TrimPrefix(name, scope)
	}
	return name
}

// assign notes what a variable is given: texts between quotes, parted by
// commas, or a path. Anything else is forgotten.
func (v *psValues) assign(text string, words []token) {
	if len(words) < 3 || words[1].text != "=" && words[1].text != "+=" {
		return
	}
	name := psVariable(words[0].text)
	if name == "" {
		return
	}
	var list []string
	if words[1].text == "+=" {
		list = v.lists[name]
	}
	delete(v.folders, name)
	delete(v.lists, name)
	if strings.EqualFold(words[2].text, "Join-Path") {
		v.folders[name] = true
		return
	}
	for i, w := range words[2:] {
		value := strings.TrimSuffix(w.text, ",")
		last := i+3 == len(words)
		if strings.IndexByte(`"'`, text[w.off]) < 0 || !known(value) || !last && value == w.text {
			return
		}
		list = append(list, value)
	}
	if len(v.lists) < maxVars && len(list) <= maxVars {
		v.lists[name] = slices.Clone(list)
	}
}

// fill puts the texts in the place of the variables of a call: `& $exe $arguments`.
func (v *psValues) fill(words []token) []token {
	out := make([]token, 0, len(words))
	for _, w := range words {
		name := psVariable(w.text)
		if name == "" && strings.HasPrefix(w.text, "@") {
			name = psVariable("$" + w.text[1:]) // splatted
		}
		list, ok := v.lists[name]
		if name == "" || !ok || len(out)+len(list) > maxWords {
			out = append(out, w)
			continue
		}
		for _, text := range list {
			out = append(out, token{text, w.off})
		}
	}
	return out
}

// psOption is the value of the first of the options that a call has, "" for none.
func psOption(c call, names ...string) (value string, at int) {
	for i := 1; i+1 < len(c.words); i++ {
		if slices.Contains(names, strings.ToLower(c.words[i].text)) {
			return c.words[i+1].text, i + 1
		}
	}
	return "", 0
}

// register notes a repository of modules that is a folder: what is published
// to it is only packed.
// https://learn.microsoft.com/powershell/module/powershellget/register-psrepository
func (v *psValues) register(c call) {
	name, _ := psOption(c, "-name")
	source, _ := psOption(c, "-sourcelocation", "-publishlocation", "-uri")
	local := v.folders[psVariable(source)] || source != "" && known(source) && !strings.Contains(source, "://")
	if name != "" && local {
		v.shelves[strings.ToLower(name)] = true
	}
}

// published is the call of a cmdlet that publishes, with the repository that
// it publishes to named for what it is.
func (v *psValues) published(c call) call {
	name, at := psOption(c, "-repository")
	if name != "" && v.shelves[strings.ToLower(name)] {
		c.words = slices.Clone(c.words)
		c.words[at].text = "LocalFolder"
	}
	return c
}

// makesBlock reports whether a statement makes a block of script of the text
// that follows: `[scriptblock]::Create("…")`.
func makesBlock(words []token) bool {
	return slices.ContainsFunc(words, func(w token) bool { return strings.EqualFold(w.text, "[scriptblock]::Create(") })
}
