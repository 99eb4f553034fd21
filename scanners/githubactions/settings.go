package githubactions

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// pairs reads a mapping of texts: env, with, inputs.
func (s *scope) pairs(n node) []pipeline.Pair {
	var pairs []pipeline.Pair
	for _, f := range s.fields(n) {
		line := f.line
		if f.value.Node != nil && f.value.line > line {
			line = f.value.line
		}
		pairs = append(pairs, pipeline.Pair{Key: f.name, Value: s.text(f.value), At: s.line(line)})
	}
	return pairs
}

// pair returns the value of a key, "" where there is none.
func pair(pairs []pipeline.Pair, key string) string {
	for _, p := range pairs {
		if p.Key == key {
			return p.Value
		}
	}
	return ""
}

// permissions reads the token's rights: a mapping of scopes, or a word for all of them.
func (s *scope) permissions(f field) *pipeline.Permissions {
	p := &pipeline.Permissions{At: s.line(f.line)}
	if f.value.Node != nil && f.value.Kind == yaml.ScalarNode {
		if word := s.text(f.value); word != "" {
			p.Scopes = []pipeline.Pair{{Key: "*", Value: strings.TrimSuffix(word, "-all"), At: s.line(f.line)}}
		}
		return p
	}
	p.Scopes = s.pairs(f.value)
	return p
}

// defaults reads what run steps inherit: defaults.run.
func (s *scope) defaults(n node) {
	for _, f := range s.fields(s.get(n, "run")) {
		switch f.name {
		case "shell":
			s.shell = shellName(s.text(f.value))
		case "working-directory":
			s.dir = s.text(f.value)
		}
	}
}

// environment reads a name, or a mapping with name and url.
func (s *scope) environment(f field) *pipeline.Environment {
	env := &pipeline.Environment{Name: s.text(f.value), At: s.line(f.line)}
	url := ""
	for _, inner := range s.fields(f.value) {
		switch inner.name {
		case "name":
			env.Name, env.At = s.text(inner.value), s.line(inner.line)
		case "url":
			url = s.text(inner.value)
		}
	}
	if env.Name == "" {
		return nil
	}
	if names := s.job.each(env.Name); len(names) == 1 {
		env.Name = names[0]
	}
	env.Review = reviewWord().MatchString(env.Name) || perChange().MatchString(env.Name) || perChange().MatchString(url)
	return env
}

var (
	// reviewWord matches the names that environments of one change go by.
	reviewWord = expression.Lazy(`(?i)(^|[-_/ ])(review|review-?apps?|preview|ephemeral|pr)([-_/ ]|$)`)
	// perChange matches an expression that differs from change to change.
	perChange = expression.Lazy(`\$\{\{[^}]*(github\.event\.number|pull_request\.number|github\.head_ref|github\.event\.issue\.number)`)
)

// images reads a container or the services of a job.
func (s *scope) images(f field) []pipeline.Image {
	if f.name == "services" {
		var images []pipeline.Image
		for _, service := range s.fields(f.value) {
			images = append(images, s.image(service, true)...)
		}
		return images
	}
	return s.image(f, false)
}

// image reads one container: its name, or a mapping with image. A matrix gives several.
func (s *scope) image(f field, service bool) []pipeline.Image {
	name, line := s.text(f.value), f.line
	for _, inner := range s.fields(f.value) {
		if inner.name == "image" {
			name, line = s.text(inner.value), inner.line
		}
	}
	if name == "" {
		return nil
	}
	var images []pipeline.Image
	for _, n := range s.job.each(strings.TrimPrefix(name, "docker://")) {
		images = append(images, pipeline.Image{Name: n, At: s.line(line), Service: service})
	}
	return images
}

// onWindows reports whether every runner that the job names is one of Windows,
// whose default shell is PowerShell.
func (s *scope) onWindows(n node) bool {
	if n.Node != nil && n.Kind == yaml.MappingNode {
		n = s.get(n, "labels")
	}
	labels := s.texts(n)
	for _, label := range labels {
		for _, l := range s.job.each(label) {
			if !strings.HasPrefix(strings.ToLower(l), "windows") && !strings.EqualFold(l, "self-hosted") {
				return false
			}
		}
	}
	return len(labels) > 0 && !strings.EqualFold(labels[len(labels)-1], "self-hosted")
}

// unfit reports a node that is not what the format asks for.
func (s *scope) unfit(n node, line int, want string) {
	if n.Node != nil {
		line = n.line
	}
	s.r.problem(s.doc.Path, s.line(line).Line, evidence.Unparsed, want)
}
