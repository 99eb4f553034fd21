package catalogue

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/fact"
)

// Paths matches paths against file patterns and content rules. It remembers
// the last folder, so paths should come in order; it is not safe for
// concurrent use.
type Paths struct {
	files    paths[*Claim]
	contents paths[*Content]
}

// Paths returns a matcher of paths.
func (c *Catalogue) Paths() *Paths {
	return &Paths{
		files:    paths[*Claim]{index: &c.index.paths},
		contents: paths[*Content]{index: &c.index.contents},
	}
}

// Files calls yield for each claim that the path shows by its name.
func (p *Paths) Files(path string, yield func(*Claim)) {
	p.files.find(strings.ToLower(path), func(claim *Claim) {
		for _, glob := range claim.except {
			if glob.match(p.files.names) {
				return
			}
		}
		yield(claim)
	})
}

// Contents calls yield for each content rule that wants to look into the file.
func (p *Paths) Contents(path string, yield func(*Content)) {
	p.contents.find(strings.ToLower(path), func(content *Content) {
		for _, glob := range content.except {
			if glob.match(p.contents.names) {
				return
			}
		}
		yield(content)
	})
}

// Match calls yield for each claim that the fact shows. A claim may be
// yielded more than once.
func (c *Catalogue) Match(f *fact.Fact, yield func(*Claim)) {
	if f.Kind == fact.Command {
		c.matchCommand(f, yield)
		return
	}
	values := &c.index.values[f.Kind]
	try := func(list []*pattern, fits func(*pattern) bool) {
		for _, p := range list {
			if fits(p) && p.holds(f) {
				yield(p.claim)
			}
		}
	}
	if f.Kind == fact.Job {
		words := jobWords(f.Value)
		fits := func(p *pattern) bool { return containsWords(words, p.words) }
		for _, word := range words {
			try(values.words.get(word), fits)
		}
		try(values.globs, fits)
		return
	}
	for _, key := range keys(f.Kind, strings.ToLower(f.Value)) {
		any := func(*pattern) bool { return true }
		try(values.exact.get(key), any)
		try(c.seen.values(f.Kind, key, values.globs), any)
	}
}

func (c *Catalogue) matchCommand(f *fact.Fact, yield func(*Claim)) {
	args := make([]string, len(f.Words))
	for i, word := range f.Words {
		args[i] = strings.ToLower(word)
	}
	if asks(args) {
		return
	}
	name := strings.ToLower(f.Value)
	if name == "rake" || name == "rails" {
		for i, word := range args { // a task takes its arguments in brackets: "spec[fast]"
			args[i], _, _ = strings.Cut(word, "[")
		}
	}
	names := []string{name}
	if f.Program != "" {
		names = append(names, strings.ToLower(f.Program))
	}
	for _, name := range names {
		for _, in := range c.index.run.byName.get(name) {
			if in.match(args) {
				yield(in.claim)
			}
		}
		for _, in := range c.seen.programs(name, c.index.run.globs) {
			if in.match(args) {
				yield(in.claim)
			}
		}
	}
}

// asks reports whether a program is only asked for its version or its help:
// installing a tool is not using it. Elsewhere than at the end, --version is
// as likely an option of what the program does.
func asks(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return last == "--version" || last == "-version" || last == "--help"
}

func (p *pattern) holds(f *fact.Fact) bool {
	for _, c := range p.conds {
		if f.Kind == fact.Key {
			if !alternatives(c.value, strings.ToLower(f.With["value"])) {
				return false
			}
			continue
		}
		if !c.holds(f.With) {
			return false
		}
	}
	return true
}

// keys lists the forms of a value under which patterns may stand.
func keys(kind fact.Kind, value string) []string {
	switch kind {
	case fact.Uses:
		// owner/name/path is found under itself and under each of its parents,
		// down to owner/name, unless it is the part that only installs the tool.
		list := []string{value}
		for {
			slash := strings.LastIndexByte(value, '/')
			if slash < 0 || strings.IndexByte(value, '/') == slash || installs(value[slash+1:]) {
				return list
			}
			value = value[:slash]
			list = append(list, value)
		}
	case fact.Image:
		list := []string{value}
		if host, rest, ok := strings.Cut(value, "/"); ok && (strings.ContainsAny(host, ".:") || host == "localhost") {
			value = rest
			list = append(list, value)
		}
		if slash := strings.LastIndexByte(value, '/'); slash >= 0 {
			list = append(list, value[slash+1:])
		}
		return list
	case fact.Dependency:
		// A Go module's major version is part of its path, but not of what it is.
		if slash := strings.LastIndexByte(value, '/'); slash >= 0 && strings.HasPrefix(value, "go:") && isMajor(value[slash+1:]) {
			return []string{value[:slash]}
		}
	}
	return []string{value}
}

// installs reports whether the last part of an action's path says that it gets
// a tool, as anchore/sbom-action/download-syft does, and does not run it.
func installs(part string) bool {
	verb, _, _ := strings.Cut(part, "-")
	return verb == "download" || verb == "install" || verb == "setup"
}

func isMajor(segment string) bool {
	if len(segment) < 2 || segment[0] != 'v' {
		return false
	}
	for _, r := range segment[1:] {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}

// jobWords splits the name of a job into its words, in lower case.
func jobWords(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return r != '.' && (r < '0' || r > '9') && (r < 'a' || r > 'z')
	})
}

// containsWords reports whether the wanted words stand one after the other; a
// wanted word may hold * and |. Those at the end that begin with ! must stand nowhere.
func containsWords(have, want []string) bool {
	for ; len(want) > 0 && strings.HasPrefix(want[len(want)-1], "!"); want = want[:len(want)-1] {
		never := want[len(want)-1][1:]
		if slices.ContainsFunc(have, func(word string) bool { return alternatives(never, word) }) {
			return false
		}
	}
	for i := 0; i+len(want) <= len(have); i++ {
		fits := true
		for j, word := range want {
			if !alternatives(word, have[i+j]) {
				fits = false
				break
			}
		}
		if fits {
			return true
		}
	}
	return false
}

// CanFail reports whether the tool can fail the pipeline as it is invoked: a
// tool that only reports by default needs one of the flags or inputs that its
// row names.
func (r *Row) CanFail(f *fact.Fact) bool {
	if len(r.FailsWith) == 0 {
		return true
	}
	for _, name := range r.FailsWith {
		if f.Kind == fact.Uses {
			if value, ok := f.With[name]; ok && value != "0" && value != "false" {
				return true
			}
			continue
		}
		if strings.HasPrefix(name, "-") && stands(strings.ToLower(name), f.Words) {
			return true
		}
	}
	return f.Kind != fact.Uses && f.Kind != fact.Command
}
