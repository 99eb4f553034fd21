package githubactions

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// pairs reads a mapping of texts: env, with, inputs.
func (s *scope) pairs(n document.Node) []pipeline.Pair {
	pairs := n.Pairs()
	for i := range pairs {
		pairs[i].Value = s.substitute(pairs[i].Value)
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
func (s *scope) permissions(f document.Field) *pipeline.Permissions {
	p := &pipeline.Permissions{At: f.At()}
	if f.Value.IsScalar() {
		if word := s.text(f.Value); word != "" {
			p.Scopes = []pipeline.Pair{{Key: "*", Value: strings.TrimSuffix(word, "-all"), At: f.At()}}
		}
		return p
	}
	p.Scopes = s.pairs(f.Value)
	return p
}

// defaults reads what run steps inherit: defaults.run.
func (s *scope) defaults(n document.Node) {
	for _, f := range n.Get("run").Fields() {
		switch f.Name {
		case "shell":
			s.shell = shellName(s.text(f.Value))
		case "working-directory":
			s.dir = s.text(f.Value)
		}
	}
}

// environment reads a name, or a mapping with name and url.
func (s *scope) environment(f document.Field) *pipeline.Environment {
	env := &pipeline.Environment{Name: s.text(f.Value), At: f.At()}
	url := ""
	for _, inner := range f.Value.Fields() {
		switch inner.Name {
		case "name":
			env.Name, env.At = s.text(inner.Value), inner.At()
		case "url":
			url = s.text(inner.Value)
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
func (s *scope) images(f document.Field) []pipeline.Image {
	if f.Name == "services" {
		var images []pipeline.Image
		for _, service := range f.Value.Fields() {
			images = append(images, s.image(service, true)...)
		}
		return images
	}
	return s.image(f, false)
}

// image reads one container: its name, or a mapping with image. A matrix gives several.
func (s *scope) image(f document.Field, service bool) []pipeline.Image {
	name, at := s.text(f.Value), f.At()
	for _, inner := range f.Value.Fields() {
		if inner.Name == "image" {
			name, at = s.text(inner.Value), inner.At()
		}
	}
	if name == "" {
		return nil
	}
	var images []pipeline.Image
	for _, n := range s.job.each(strings.TrimPrefix(name, "docker://")) {
		images = append(images, pipeline.Image{Name: n, At: at, Service: service})
	}
	return images
}

// onWindows reports whether every runner that the job names is one of Windows,
// whose default shell is PowerShell.
func (s *scope) onWindows(n document.Node) bool {
	if n.IsMapping() {
		n = n.Get("labels")
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
func (s *scope) unfit(n document.Node, want string) {
	at := n.At()
	s.r.documents.Problem(at.Path, at.Line, evidence.Unparsed, want)
}
