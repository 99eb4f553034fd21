package appveyor

import (
	"regexp"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// triggersOf reads what starts a build: every push, tag and pull request that
// nothing leaves out. https://www.appveyor.com/docs/branches/
func triggersOf(root document.Node, at pipeline.Line) []pipeline.Trigger {
	place := func(names ...string) pipeline.Line {
		for _, name := range names {
			if f, ok := root.Field(name); ok {
				return f.At()
			}
		}
		return at
	}
	var triggers []pipeline.Trigger
	branches := filter(root.Get("branches"))
	if !root.Get("skip_non_tags").True() {
		paths := paths(root)
		triggers = append(triggers, pipeline.Trigger{
			Kind: pipeline.Push, At: place("branches"), Name: "push", Branches: branches, Paths: paths, Default: defaultBranch(branches),
		}, pipeline.Trigger{
			Kind: pipeline.Change, At: at, Name: "pull_request", Branches: branches, Paths: paths,
		})
	}
	if !root.Get("skip_tags").True() {
		triggers = append(triggers, pipeline.Trigger{Kind: pipeline.Tag, At: place("skip_non_tags"), Name: "tag"})
	}
	return triggers
}

// paths reads which changed files a build is for.
func paths(root document.Node) []string {
	list := root.Get("only_commits", "files").Texts()
	for _, p := range root.Get("skip_commits", "files").Texts() {
		list = append(list, "!"+p)
	}
	return list
}

// filter reads which branches a build is for; "!" leaves out.
func filter(n document.Node) []string {
	list := n.Get("only").Texts()
	for _, name := range n.Get("except").Texts() {
		list = append(list, "!"+name)
	}
	return list
}

// narrowed returns the triggers with the branches that a filter lets through.
func narrowed(triggers []pipeline.Trigger, branches []string) []pipeline.Trigger {
	out := []pipeline.Trigger{}
	for _, t := range triggers {
		if t.Kind != pipeline.Tag && len(branches) > 0 {
			t.Branches = branches
			t.Default = t.Default && defaultBranch(branches)
		}
		out = append(out, t)
	}
	return out
}

// defaultBranch reports whether a filter lets the default branch through.
func defaultBranch(filter []string) bool {
	only := slices.DeleteFunc(slices.Clone(filter), func(f string) bool { return strings.HasPrefix(f, "!") })
	return pipeline.LetsDefault(only, func(name string) bool {
		in := len(only) == 0 || slices.ContainsFunc(only, func(f string) bool { return matches(f, name) })
		for _, f := range filter {
			if out, ok := strings.CutPrefix(f, "!"); ok && matches(out, name) {
				in = false
			}
		}
		return in
	})
}

// maxPattern is the longest regular expression that is tried, in bytes.
const maxPattern = 256

// matches matches a branch with a name, or a regular expression between slashes.
func matches(pattern, name string) bool {
	if len(pattern) > 2 && pattern[0] == '/' && pattern[len(pattern)-1] == '/' && len(pattern) < maxPattern {
		re, err := regexp.Compile(pattern[1 : len(pattern)-1])
		return err == nil && re.MatchString(name)
	}
	return pattern == name
}
