// Package infra says what infrastructure code defines: Terraform blocks,
// CloudFormation and Azure resource types, Kubernetes objects, the images of
// Compose files and Dockerfiles, and the hooks of pre-commit. It reads line by
// line and evaluates nothing: full parsers of these languages are slow, and
// some die of hostile input.
package infra

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/lines"
)

// maxFacts is how many facts of one file are kept.
const maxFacts = 2000

// format is a kind of file that is told by its name.
type format uint8

const (
	none format = iota
	terraform
	terraformJSON
	bicep
	dockerfile
	compose
	preCommit
	yaml
	template // of Helm, not YAML itself
	jsonText
)

// Wants reports whether [Read] could find something in a file of that name; it
// looks at the path alone. It wants all YAML: what is in it, its name does not say.
func Wants(path string) bool { return formatOf(path) != none }

// TellsHooks reports whether a file with this path says which hooks run before a commit.
func TellsHooks(path string) bool { return formatOf(path) == preCommit }

// Read returns what a file defines, in the order in which it stands there. A
// file that is nothing of the kind has no facts.
func Read(path string, text []byte) []fact.Fact { return ReadWith(path, text, nil) }

// Companion returns the path of the file that holds the values of variables for
// another, "" where there is none: the .env beside a Compose file.
func Companion(file string) string {
	if formatOf(file) != compose {
		return ""
	}
	return path.Join(path.Dir(file), ".env")
}

// ReadWith is [Read] with the content of the file that [Companion] names.
func ReadWith(path string, text, companion []byte) []fact.Fact {
	s := &sniffer{path: path, text: lines.Clean(text), source: evidence.SourceInfra}
	switch formatOf(path) {
	case terraform:
		s.terraform()
	case terraformJSON:
		s.terraformJSON()
	case bicep:
		s.bicep()
	case dockerfile:
		s.dockerfile()
	case compose:
		s.compose(variables(lines.Clean(companion)))
	case preCommit:
		s.preCommit()
	case yaml, template:
		s.yaml()
	case jsonText:
		s.json()
	}
	return s.facts
}

// sniffer is a file being read.
type sniffer struct {
	path   string
	text   string
	source evidence.Source
	facts  []fact.Fact
}

// maxValue is longer than any type, image or address of a module needs to be.
const maxValue = 512

// add notes a fact that stands on a line.
func (s *sniffer) add(kind fact.Kind, value string, line int, text string) *fact.Fact {
	if value == "" || len(value) > maxValue || len(s.facts) == maxFacts {
		return &fact.Fact{} // nobody sees it
	}
	s.facts = append(s.facts, fact.Fact{
		Kind: kind, Value: value, Path: s.path, Line: line, Text: lines.Cut(strings.TrimSpace(text)), Source: s.source,
	})
	return &s.facts[len(s.facts)-1]
}

// lines calls yield with each line and its number, without the line end.
func (s *sniffer) lines(yield func(number int, line string)) {
	number := 0
	for line := range strings.Lines(s.text) {
		number++
		yield(number, strings.TrimRight(line, " \t\r\n"))
	}
}

// formatOf returns the format that a name stands for.
func formatOf(file string) format {
	base := strings.ToLower(path.Base(file))
	dot := strings.LastIndexByte(base, '.')
	ext := base[max(0, dot):]
	switch {
	case ext == ".tf", ext == ".tofu", base == "terragrunt.hcl":
		return terraform
	case ext == ".bicep":
		return bicep
	case base == ".pre-commit-config.yaml", base == ".pre-commit-config.yml":
		return preCommit
	case ext == ".yaml", ext == ".yml":
		if strings.HasPrefix(base, "compose") || strings.HasPrefix(base, "docker-compose") {
			return compose
		}
		return yaml
	case ext == ".tpl":
		return template
	case ext == ".json":
		return jsonFormat(file, base)
	case ext == ".template":
		return yaml
	case isDockerfile(base):
		return dockerfile
	}
	return none
}

// isDockerfile reports whether a name, in lower case, is that of a Dockerfile:
// Dockerfile, Containerfile.dev, api.Dockerfile, Dockerfile-alpine.
func isDockerfile(base string) bool {
	for _, name := range [...]string{"dockerfile", "containerfile"} {
		if base == name || strings.HasSuffix(base, "."+name) {
			return true
		}
		rest, ok := strings.CutPrefix(base, name)
		if !ok || strings.IndexByte(".-_", rest[0]) < 0 {
			continue
		}
		switch path.Ext(rest) {
		case ".dockerignore", ".md", ".go", ".py", ".js", ".ts", ".rs", ".rb", ".java", ".json", ".yml", ".yaml", ".sh", ".bats", ".toml":
			return false
		}
		return true
	}
	return false
}

// jsonFormat picks out the JSON files that may be templates or manifests: most
// JSON is something else, and opening it all would be most of the time of a scan.
func jsonFormat(file, base string) format {
	if strings.HasSuffix(base, ".tf.json") || strings.HasSuffix(base, ".tofu.json") {
		return terraformJSON
	}
	if strings.HasPrefix(base, "package") || strings.HasPrefix(base, "tsconfig") || strings.HasSuffix(base, "parameters.json") {
		return none
	}
	folder := strings.ToLower(path.Base(path.Dir(file)))
	for _, word := range [...]string{"template", "deploy", "cloudformation", "cfn", "stack", "k8s", "kube", "manifest", "infra", "openshift"} {
		if strings.Contains(base, word) || strings.Contains(folder, word) {
			return jsonText
		}
	}
	if folder == "arm" || folder == "iac" || strings.HasPrefix(base, "arm") {
		return jsonText
	}
	return none
}
