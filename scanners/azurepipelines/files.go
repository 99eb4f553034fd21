package azurepipelines

import (
	"bytes"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
)

// candidate is a file that may hold a pipeline.
type candidate struct {
	path string
	// sure is true where the place alone says what the file is for.
	sure bool
	// sniffed is true where only the content does.
	sniffed bool
}

// own are the folders that are kept for Azure Pipelines, at the root or below.
var own = []string{".azure-pipelines", ".azuredevops", ".azdo", ".ado", ".pipelines", ".vsts", "azure-pipelines", "azuredevops"}

// shared are the folders at the root in which pipelines stand among other things.
var shared = []string{"eng", "build", "builds", "ci", ".ci", "cicd", "pipelines", "pipeline", ".azure", "azure", "devops", "deploy", "tools", "scripts", "infra"}

// aside are the folders whose files show how it is done, and start nothing.
var aside = []string{"doc", "docs", "example", "examples", "sample", "samples", "test", "tests", "testdata", "fixtures", "vendor", "node_modules", "third_party", "templates", "template"}

// candidates lists the files that may hold a pipeline, sorted.
func (r *reader) candidates() []candidate {
	var list []candidate
	for _, p := range r.files.Paths() {
		if !strings.HasSuffix(p, ".yml") && !strings.HasSuffix(p, ".yaml") {
			continue
		}
		r.has[p] = true
		if c, ok := candidateOf(p); ok && (!c.sniffed || r.looksLikeOne(p)) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b candidate) int { return strings.Compare(a.path, b.path) })
	if len(list) > maxFiles {
		r.problem(list[maxFiles].path, 1, evidence.Limit, "more Azure pipelines than are read; the rest was left out")
		list = list[:maxFiles]
	}
	return list
}

// candidateOf judges a file by its place.
func candidateOf(p string) (candidate, bool) {
	dirs := strings.Split(p, "/")
	base := dirs[len(dirs)-1]
	dirs = dirs[:len(dirs)-1]
	for i, d := range dirs {
		if slices.Contains(own, d) {
			return candidate{path: p, sure: true}, true
		}
		// Below a folder of that name at the root lies what is shown, not what is run.
		if slices.Contains(aside, d) && (i > 0 || d != "templates") {
			return candidate{}, false
		}
	}
	if isOwnName(base) {
		return candidate{path: p, sure: true}, len(dirs) == 0 || dirs[0] != "templates"
	}
	if len(dirs) == 0 || slices.Contains(shared, dirs[0]) {
		return candidate{path: p, sniffed: true}, true
	}
	return candidate{}, false
}

// isOwnName reports whether a file name is one that Azure Pipelines gives or documents.
func isOwnName(base string) bool {
	base = strings.TrimPrefix(base, ".")
	const longest = len("azure-pipelines")
	switch lower := strings.ToLower(base[:min(len(base), longest)]); {
	case lower == "azure-pipelines", strings.HasPrefix(lower, "azure-pipeline"), strings.HasPrefix(lower, "azure_pipeline"), strings.HasPrefix(lower, "azurepipeline"):
		return true
	case strings.HasPrefix(lower, "vsts-ci"), strings.HasPrefix(lower, "azuredevops"), strings.HasPrefix(lower, "azure-devops"):
		return true
	}
	return strings.Contains(base, "azure-pipeline") || strings.Contains(base, "azurepipeline")
}

// looksLikeOne looks for words that hardly any other file has, so that few files are parsed.
func (r *reader) looksLikeOne(p string) bool {
	text, err := r.files.Text(p)
	if err != nil {
		return false // whoever reads the file for what it is says so
	}
	for _, word := range []string{"vmImage:", "- task: ", "- stage: ", "- job: ", "- template: ", "- deployment: ", "extends:"} {
		if bytes.Contains(text, []byte(word)) {
			return true
		}
	}
	return false
}

// shape is what the keys of a file make of it.
type shape int

const (
	other    shape = iota
	whole          // a pipeline
	template       // a piece of one
)

// shapeOf tells a pipeline from a template and from anything else.
func shapeOf(root document.Node) shape {
	if !root.IsMapping() {
		return other
	}
	holds := listOf(root.Get("stages"), "stage", "template") || listOf(root.Get("jobs"), "job", "deployment", "template") ||
		listOf(root.Get("steps"), stepKeys...) || root.Get("extends", "template").IsScalar()
	switch {
	case !holds:
		return other
	case startsItself(root) || !root.Get("parameters").Exists():
		return whole
	case root.Get("extends").Exists():
		return whole
	}
	return template
}

// stepKeys are the keys that make a step what it is.
var stepKeys = []string{"task", "script", "bash", "pwsh", "powershell", "checkout", "publish", "download", "template", "downloadBuild", "getPackage", "reviewApp"}

// listOf reports whether a node is a list with an item that has one of the keys.
func listOf(n document.Node, keys ...string) bool {
	for _, item := range n.Items() {
		for _, f := range item.Fields() {
			if slices.Contains(keys, f.Name) || isDirective(f.Name) {
				return true
			}
		}
	}
	return false
}

// startsItself reports whether a file has a key that only a pipeline has.
func startsItself(root document.Node) bool {
	return hasAny(root, "trigger", "pr", "schedules", "resources", "pool", "extends")
}

func hasAny(root document.Node, keys ...string) bool {
	for _, f := range root.Fields() {
		if slices.Contains(keys, f.Name) {
			return true
		}
	}
	return false
}
