package follow

import (
	"path"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// The limits for the packages of a workspace.
const (
	maxPackages = 300
	maxFolders  = 2000
)

// workspace returns the packages of the workspace that a package is the root of.
func (f *Follower) workspace(root *packageJSON) []*packageJSON {
	if tree, ok := f.trees[root.path]; ok {
		return tree
	}
	var out []*packageJSON
	patterns := root.workspaces
	if len(patterns) == 0 {
		patterns = f.declared(root.dir)
	}
	w := folderWalk{Follower: f, left: maxFolders}
	for _, pattern := range patterns {
		if strings.HasPrefix(pattern, "!") {
			continue
		}
		for _, dir := range w.match(root.dir, strings.Split(strings.Trim(path.Clean(pattern), "/"), "/")) {
			p := f.pkg(path.Join(dir, "package.json"))
			if p == nil || p == root {
				continue
			}
			if len(out) == maxPackages {
				f.problem(evidence.Problem{Path: root.path, Kind: evidence.Limit, Message: "workspace has too many packages; the rest was not read"})
				break
			}
			out = append(out, p)
		}
	}
	f.trees[root.path] = out
	return out
}

// declared reads the patterns of pnpm-workspace.yaml or lerna.json.
func (f *Follower) declared(dir string) []string {
	var out []string
	for _, name := range []string{"pnpm-workspace.yaml", "lerna.json"} {
		file, ok := f.find(dir, name)
		if !ok {
			continue
		}
		var node yaml.Node
		if err := yaml.Unmarshal(f.text(file), &node); err != nil {
			f.problem(evidence.Problem{Path: file, Kind: evidence.Unparsed, Message: err.Error()})
			continue
		}
		for _, item := range children(field(document(&node), "packages")) {
			out = append(out, item.Value)
		}
	}
	return out
}

// folderWalk finds the folders that fit a pattern; ** goes to any depth.
type folderWalk struct {
	*Follower
	left int
}

func (w *folderWalk) match(dir string, parts []string) []string {
	if len(parts) == 0 {
		return []string{dir}
	}
	head, rest := parts[0], parts[1:]
	switch {
	case head == ".." || w.left <= 0:
		return nil
	case head == ".":
		return w.match(dir, rest)
	case !strings.ContainsAny(head, "*?[{"):
		return w.match(path.Join(dir, head), rest)
	}
	var out []string
	if head == "**" {
		out = w.match(dir, rest)
		rest = parts
	}
	for _, name := range w.files.List(dir) {
		if w.left--; w.left <= 0 {
			break
		}
		name = strings.TrimSuffix(name, "/")
		if ok, _ := path.Match(strings.ReplaceAll(head, "**", "*"), name); !ok || name == "node_modules" || strings.HasPrefix(name, ".") {
			continue
		}
		if sub := path.Join(dir, name); !w.files.Has(sub) { // a folder
			out = append(out, w.match(sub, rest)...)
		}
	}
	return out
}
