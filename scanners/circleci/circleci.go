// Package circleci reads the configuration of CircleCI into the normal form of
// package pipeline, one pipeline for each workflow: reusable commands, executors
// and inline orbs are followed with their parameters filled in; what comes from
// orbs of the registry is named. It recognises no tool.
//
// The format: https://circleci.com/docs/reference/configuration-reference/
package circleci

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/condition"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name that pipelines of CircleCI carry.
const System = "circleci"

// Where CircleCI looks for its configuration; the last is that of version 1.
const (
	folder  = ".circleci/"
	current = folder + "config.yml"
	first   = "circle.yml"
)

// Limits on what one configuration may hold once commands are followed and
// parameters filled in. They are far above what any real one has.
const (
	maxSteps  = 20_000
	maxFilled = 8 << 20 // bytes of texts with parameters filled in
	// maxDepth is how deep commands call commands.
	maxDepth = 10
)

// reader holds what is shared while the files of one tree are read.
type reader struct {
	docs      *document.Reader
	paths     []string // the YAML files under .circleci
	pipelines []pipeline.Pipeline
	// steps and filled count what was taken of the limits.
	steps, filled int
}

// config is one configuration file.
type config struct {
	*reader
	doc *document.Document
	lib *library
	// parameters holds the pipeline's parameters with their defaults.
	parameters map[string]document.Node
	// continued is true for a configuration that another one starts, with
	// parameters that it computes.
	continued bool
	via       []evidence.Hop
}

// Read reads the configuration of the tree, and those that it continues with.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := &reader{docs: document.NewReader(files)}
	main := ""
	for _, p := range files.Paths() {
		switch {
		case p == current, p == first && main == "":
			main = p
		case strings.HasPrefix(p, folder) && (strings.HasSuffix(p, ".yml") || strings.HasSuffix(p, ".yaml")):
			r.paths = append(r.paths, p)
		}
	}
	switch main {
	case current:
		r.configuration(current, nil)
	case first:
		r.version1(first)
	}
	if r.steps > maxSteps || r.filled > maxFilled {
		r.docs.Problem(main, 1, evidence.Limit, "too much to read once commands and parameters are followed; the rest was left out")
	}
	return r.pipelines, r.docs.Problems()
}

// configuration reads one file, for the one that continues with it if via is not empty.
func (r *reader) configuration(path string, via []evidence.Hop) {
	doc := r.docs.Document(path)
	if doc == nil {
		return
	}
	root := doc.Root()
	if !root.IsMapping() {
		r.docs.Problem(path, 1, evidence.Unparsed, "the file is not a mapping")
		return
	}
	c := &config{reader: r, doc: doc, parameters: map[string]document.Node{}, continued: via != nil, via: via}
	fields := byName(root)
	c.lib = newLibrary(fields, 0)
	for _, f := range fields["parameters"].Value.Fields() {
		c.parameters[f.Name] = f.Value.Get("default")
	}
	read := len(r.pipelines)
	if workflows, ok := fields["workflows"]; ok {
		c.workflows(workflows.Value)
	} else if _, ok := c.lib.jobs["build"]; ok {
		c.lone()
	}
	if read < len(r.pipelines) {
		r.pipelines[read].Includes = append(c.orbs(fields["orbs"].Value), r.pipelines[read].Includes...)
	}
	if setup := fields["setup"]; setup.Value.True() && via == nil {
		c.continuations(setup.At())
	}
}

// orbs lists the orbs of the registry that the configuration takes in. What
// these define is known by its name, as with templates of a system's own.
func (c *config) orbs(n document.Node) []pipeline.Include {
	var includes []pipeline.Include
	for _, f := range n.Fields() {
		if o := c.lib.orbs[f.Name]; strings.Contains(o.name, "/") {
			includes = append(includes, pipeline.Include{Kind: "template", Value: o.name, At: o.at})
		}
	}
	return includes
}

// lone reads a configuration without workflows, of which the job "build" runs
// on every push.
func (c *config) lone() {
	f := c.lib.jobs["build"]
	w := &workflow{config: c, at: f.At(), startedAt: f.At(), set: condition.On(pipeline.Change, pipeline.Push)}
	job := &instance{id: "build", name: "build", at: f.At(), set: w.set}
	p := w.pipeline("", []*instance{job})
	c.pipelines = append(c.pipelines, p)
}

// continuations reads the configurations that a set-up pipeline may go on with:
// those beside it that hold workflows. What it generates is not to be seen.
func (c *config) continuations(at pipeline.Line) {
	found := false
	for _, path := range c.paths {
		doc := c.docs.Document(path)
		if doc != nil && doc.Root().Get("workflows").IsMapping() {
			found = true
			c.reader.configuration(path, []evidence.Hop{at.Hop()})
		}
	}
	if n := len(c.pipelines); !found && n > 0 {
		last := &c.pipelines[n-1]
		last.Includes = append(last.Includes, pipeline.Include{Kind: "local", Value: "continuation", At: at})
	}
}
