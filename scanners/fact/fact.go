// Package fact is what parsers say: this step runs this command, this manifest
// depends on that package, this file defines that resource. Facts know no
// signal; the catalogue recognises them.
package fact

import (
	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Kind says what a fact is about, and so which matchers look at it.
type Kind uint8

// The kinds of fact.
const (
	// File is a path of the tree.
	File Kind = iota + 1
	// Command is a command at command position, wrappers taken off.
	Command
	// Uses is an action, task, orb, pipe or plugin that a pipeline step calls, or a reusable pipeline a job calls.
	Uses
	// Image is a container image, without tag or digest.
	Image
	// Include is a file, template or component that a pipeline takes in.
	Include
	// Key is a setting of a pipeline, by dotted path.
	Key
	// Dependency is a direct dependency of a manifest: "npm:jest".
	Dependency
	// Resource is a block of infrastructure code: "aws_s3_bucket", "provider:okta", "data:aws_region".
	Resource
	// Object is a Kubernetes-style document: "apps/Deployment".
	Object
	// Hook is a local git hook: its repository (owner/name) or its id.
	Hook
	// Job is the name of a job, stage, workflow or step of a pipeline.
	Job
)

// Run says when what a fact is about happens, as far as the pipeline tells.
type Run struct {
	// Rung is Wired or Enforced when it runs on changes, the default branch or
	// tags, Configured when it does not; zero outside pipelines.
	Rung evidence.Rung
	// Manual is true when nothing but a person starts it.
	Manual bool
	// Job and Pipeline name where it runs, for texts.
	Job, Pipeline string
}

// Fact is one thing that stands in one place.
type Fact struct {
	Kind Kind
	// Value is what is matched; for commands it is the program's name.
	Value string
	// Program is where a command's program lies in the repository, "test/e2e/run.sh";
	// "" for one that is found by its name or lies elsewhere.
	Program string
	// Words holds a command's arguments after the program's name.
	Words []string
	// With holds the inputs of a Uses fact.
	With map[string]string
	// Ref is the version a Uses or Image fact asks for.
	Ref string

	Path string
	Line int
	Text string
	// Switches holds the values of its Helm chart all of which must hold for an
	// Object to be there, by dotted path: "autoscaling.enabled";
	// alternatives have a | between them.
	Switches []string
	// Dev is true for a dependency that only development or tests need.
	Dev      bool
	Source   evidence.Source
	Chain    []evidence.Hop
	Counters []evidence.Counter
	Run      Run
}
