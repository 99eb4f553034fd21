// Package pipeline is the one normal form that every CI system's files are
// read into: triggers, jobs, steps and what gates them, each with its line. It
// holds no parser and knows no tool.
package pipeline

import "github.com/stagecheck/stagecheck/internal/evidence"

// Line is a text and where it stands.
type Line struct {
	Path string
	Line int // counted from 1
	Text string
}

// Hop turns the line into an evidence hop.
func (l Line) Hop() evidence.Hop { return evidence.Hop{Path: l.Path, Line: l.Line, Text: l.Text} }

// TriggerKind says what starts a pipeline or a job.
type TriggerKind string

// The kinds of trigger.
const (
	// Change is a pull or merge request, or a merge queue entry.
	Change TriggerKind = "change"
	// Push is a push to a branch; see [Trigger.Branches].
	Push TriggerKind = "push"
	// Tag is a tag pushed or a release published.
	Tag TriggerKind = "tag"
	// Schedule is the clock.
	Schedule TriggerKind = "schedule"
	// Manual is a person: a button, an API call, a chat command.
	Manual TriggerKind = "manual"
	// Called is a call from another pipeline, of this repository or of others.
	Called TriggerKind = "called"
	// After is the end of another pipeline (workflow_run, pipeline subscriptions).
	After TriggerKind = "after"
	// Event is anything else that the forge reports: issues, comments, labels.
	Event TriggerKind = "event"
)

// Trigger is one thing that starts a pipeline.
type Trigger struct {
	Kind TriggerKind
	At   Line
	// Name is the system's own word for it: "pull_request_target".
	Name string
	// Branches filters the branches ("main", "release/*"), in the system's own
	// pattern language; empty means all. For a Tag trigger it filters the tags.
	Branches []string
	// Paths filters the changed files, likewise; a leading "!" leaves out.
	Paths []string
	// Default says whether a Push trigger includes the default branch, as far as its filters tell.
	Default bool
}

// GateKind says how a job or step is held back or let go.
type GateKind string

// The kinds of gate.
const (
	// Off: a condition that is constantly false, or a rule that never lets it run.
	Off GateKind = "off"
	// Soft: its failure does not fail the pipeline.
	Soft GateKind = "soft"
	// Approval: a person must let it go, inside an otherwise automatic pipeline.
	Approval GateKind = "approval"
	// Condition: it runs only if an expression holds.
	Condition GateKind = "condition"
)

// Gate is one condition on a job or step.
type Gate struct {
	Kind GateKind
	At   Line
}

// Pair is a key and its value with the line of the value.
type Pair struct {
	Key, Value string
	At         Line
}

// Script is a piece of shell as it stands in a pipeline file.
type Script struct {
	// Shell is bash, sh, pwsh, powershell, cmd, python, ..., or "" for the system's default.
	Shell string
	// Lines holds the script line by line, each with its own place, expressions
	// of the CI system still in it.
	Lines []Line
	// Made is what stands in the file where the lines do not: they are the command
	// that a task makes of its inputs. Nil for a script that is written out.
	Made *Line
	// Dir is the working directory relative to the repository root, "" for the root.
	Dir string
}

// Step is one step of a job: a script, or an action, task, orb or plugin with its inputs.
type Step struct {
	Name string
	At   Line
	// Uses is what the step calls (owner/name[/path], without the ref); "" for scripts.
	Uses string
	// Ref is the version of what is called: a tag, a branch or a digest.
	Ref string
	// UsesAt is where Uses stands.
	UsesAt Line
	With   []Pair
	Env    []Pair
	Run    *Script
	Gates  []Gate
	// Triggers replaces the job's where the step's own condition lets only some
	// of them through; nil means the job's.
	Triggers []Trigger
	// Via holds the hops that led here when the step was taken in from
	// elsewhere in the repository: the call of a composite action or template.
	Via []evidence.Hop
	// Elsewhere is where the step enters a checkout of another repository, whose
	// tests and builds are not this one's; nil for a step that works here.
	Elsewhere *Line
}

// Image is a container image that a job or step runs in or beside.
type Image struct {
	Name string // as written, with its tag or digest
	At   Line
	// Service is true for an image that runs beside the job.
	Service bool
}

// Environment is a deployment environment that a job names.
type Environment struct {
	Name   string
	At     Line
	Review bool // per change: a review app, a preview
	Stop   bool // the job tears it down
}

// Call is a pipeline that a job calls in whole: a reusable workflow, a child pipeline.
type Call struct {
	// Target is owner/repo/path for another repository, or a path in this one.
	Target string
	Ref    string
	At     Line
	Local  bool
	With   []Pair
}

// Job is one job of a pipeline.
type Job struct {
	ID, Name string
	At       Line
	Stage    string
	Needs    []string
	// Triggers replaces the pipeline's where the system lets a job have its own; nil means the pipeline's.
	Triggers    []Trigger
	Gates       []Gate
	Environment *Environment
	Images      []Image
	Env         []Pair
	Steps       []Step
	Call        *Call
	// Permissions are the job's own token rights, nil where it states none.
	Permissions *Permissions
	// Keys holds other settings that rows can recognise, by dotted path
	// ("artifacts.reports.junit", "coverage", "id_tokens").
	Keys []Pair
	// Via as in [Step].
	Via []evidence.Hop
	// Idle is where a job does nothing but print, nil for one that acts.
	Idle *Line
}

// Permissions are the rights of the token that a pipeline or job states.
type Permissions struct {
	At     Line
	Scopes []Pair // scope -> read, write, none; a single "*" for all
}

// Include is a file that a pipeline takes in.
type Include struct {
	Kind  string // local, template, component, project, remote
	Value string // "Jobs/SAST.gitlab-ci.yml", "gitlab.com/org/component/name"
	At    Line
	// Followed is true when the file was found in this repository and read.
	Followed bool
	// With holds the settings that a file of another repository is handed, by
	// dotted path in lower case ("sdl.sbom.enabled").
	With []Pair
}

// Input is a parameter that a person sets when starting a pipeline by hand.
type Input struct {
	Name string
	Type string
	At   Line
}

// Pipeline is one pipeline of one CI system.
type Pipeline struct {
	// System is the CI system: "github-actions", "gitlab-ci".
	System      string
	Path        string
	Name        string
	At          Line
	Triggers    []Trigger
	Inputs      []Input
	Env         []Pair
	Permissions *Permissions
	Jobs        []Job
	Includes    []Include
	// Reusable is true when other repositories can call it.
	Reusable bool
	// Component is true for a building block (composite action, template)
	// that runs only where another pipeline of the repository takes it in.
	Component bool
	// Superseded is what took the pipeline's place, nil where nothing did: a
	// pipeline of another system, or, where the service is gone, nothing but time.
	Superseded *Line
}
