// Package evidence holds the values that pass between the scanners, which see,
// and the policies, which judge: sightings of practices with the place that
// shows them. It knows neither tools nor maturity models.
package evidence

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// Rung says how strong one sighting is. Statements of a model ask for a least
// rung; the zero value is no rung at all.
type Rung int

// The rungs, weakest first.
const (
	// Mentioned is prose only; it is never enough by itself.
	Mentioned Rung = iota + 1
	// Configured means a tool's configuration, code or manifest stands in its real place.
	Configured
	// Wired means a pipeline step that runs on changes or the default branch invokes it.
	Wired
	// Enforced means wired, and able to fail the pipeline.
	Enforced
	// Observed means enforced or wired, and results of real runs were seen.
	Observed
)

var rungNames = [...]string{"", "mentioned", "configured", "wired", "enforced", "observed"}

// String returns the rung's name as reports spell it.
func (r Rung) String() string {
	if r < Mentioned || r > Observed {
		return fmt.Sprintf("Rung(%d)", int(r))
	}
	return rungNames[r]
}

// ParseRung is the inverse of [Rung.String].
func ParseRung(name string) (Rung, error) {
	for r, n := range rungNames {
		if n == name && n != "" {
			return Rung(r), nil
		}
	}
	return 0, fmt.Errorf("rung %q is none of %s", name, strings.Join(rungNames[1:], ", "))
}

// MarshalText writes the rung's name.
func (r Rung) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the rung's name.
func (r *Rung) UnmarshalText(text []byte) (err error) {
	*r, err = ParseRung(string(text))
	return err
}

// Role says what a path is to the repository. It is an attribute, not a
// filter: end-to-end tests count for tests, a fixture never for infrastructure.
type Role string

// The roles a path can have.
const (
	Product   Role = "product"
	Test      Role = "test"
	Fixture   Role = "fixture"
	Example   Role = "example"
	Docs      Role = "docs"
	Vendored  Role = "vendored"
	Generated Role = "generated"
)

// Roles lists every role, the one that weighs most first.
var Roles = []Role{Product, Test, Docs, Example, Fixture, Generated, Vendored}

// Source says which kind of reading showed the evidence.
type Source string

// The sources of evidence.
const (
	SourceFile     Source = "file"     // the file's name and place
	SourceContent  Source = "content"  // a line of a file
	SourceManifest Source = "manifest" // a declared dependency
	SourcePipeline Source = "pipeline" // a pipeline step, trigger or setting
	SourceInfra    Source = "infra"    // a resource of infrastructure code
	SourceHook     Source = "hook"     // a local git hook
)

// Hop is one place on the way from a pipeline to what it invokes.
type Hop struct {
	Path string `json:"path"`
	Line int    `json:"line"` // counted from 1
	Text string `json:"text"`
}

// CounterKind names a way in which a sighting is weakened.
type CounterKind string

// The counters. Each is shown with the line it stands on.
const (
	// NeverRuns: the step or job is switched off (`if: false`, `when: never`).
	NeverRuns CounterKind = "never-runs"
	// NonBlocking: the step can fail without failing the pipeline.
	NonBlocking CounterKind = "non-blocking"
	// SoftFail: the tool itself was told not to fail.
	SoftFail CounterKind = "soft-fail"
	// DryRun: the tool was told to change nothing.
	DryRun CounterKind = "dry-run"
	// ManualOnly: nothing but a person starts it.
	ManualOnly CounterKind = "manual-only"
	// ScheduledOnly: it runs by the clock, not on changes.
	ScheduledOnly CounterKind = "scheduled-only"
	// NotCalled: a reusable pipeline that nothing in this repository calls.
	NotCalled CounterKind = "not-called"
	// LocalOnly: it runs on developers' machines, not in a pipeline.
	LocalOnly CounterKind = "local-only"
	// EmptyConfig: the file is there and configures nothing.
	EmptyConfig CounterKind = "empty-config"
	// Trivial: the file is too small to say anything.
	Trivial CounterKind = "trivial-file"
	// Excluded: a variable or setting switches it off.
	Excluded CounterKind = "excluded"
	// SomeUnpinned: nearly all is pinned by digest, and this is not.
	SomeUnpinned CounterKind = "some-unpinned"
	// Elsewhere: the called pipeline lives in another repository; its name says what it does.
	Elsewhere CounterKind = "elsewhere"
	// Indirect: it shows the practice by implication only.
	Indirect CounterKind = "indirect"
	// TemplateLeftover: the file is as a generator or a forge put it there.
	TemplateLeftover CounterKind = "template-leftover"
	// DisabledFile: by its name or place, nothing reads the file.
	DisabledFile CounterKind = "disabled-file"
	// OwnProduct: the tool is what the repository makes, not what it uses.
	OwnProduct CounterKind = "own-product"
	// Superseded: the CI system's service is gone, or another system does its work.
	Superseded CounterKind = "superseded"
)

// Counter is one thing that weakens a sighting, with its own place.
type Counter struct {
	Kind CounterKind `json:"kind"`
	Path string      `json:"path"`
	Line int         `json:"line"`
	Text string      `json:"text"`
}

// Evidence is one sighting of a signal.
type Evidence struct {
	// ID is stable in one report ("e12"); it is given after sorting.
	ID string `json:"id"`
	// Signal is the practice seen, category.name.
	Signal string `json:"signal"`
	// Tool names what shows it; one name, in lower case.
	Tool string `json:"tool"`
	Rung Rung   `json:"rung"`
	Role Role   `json:"role"`
	// Path and Line name the place that a person should open first: the end of the chain.
	Path string `json:"path"`
	Line int    `json:"line"`
	Text string `json:"text"`
	// Chain holds the hops from the pipeline to the tool; empty when there is only one place.
	Chain    []Hop     `json:"chain,omitempty"`
	Counters []Counter `json:"counters,omitempty"`
	Source   Source    `json:"source"`
	// Fingerprint is stable across edits that do not change what is shown: it
	// is made of signal, tool, path and text, never of the line.
	Fingerprint string `json:"fingerprint"`
	// Exempt tells that settings take it out of judgement: no verdict rests on it.
	Exempt bool `json:"exempt,omitempty"`
}

// Print computes the fingerprint: 16 hexadecimal digits.
func (e *Evidence) Print() string {
	sum := sha256.Sum256([]byte(strings.Join([]string{e.Signal, e.Tool, e.Path, strings.Join(strings.Fields(e.Text), " ")}, "\x00")))
	return hex.EncodeToString(sum[:8])
}

// ProblemKind says what went wrong with a file or a limit.
type ProblemKind string

// The kinds of problem.
const (
	Unparsed   ProblemKind = "unparsed"   // the file is not what its name says, or is malformed
	Unreadable ProblemKind = "unreadable" // the file could not be opened or read
	TooLarge   ProblemKind = "too-large"  // the file is over the limit for one file
	Limit      ProblemKind = "limit"      // another limit was hit: depth, count, budget, time
	Unresolved ProblemKind = "unresolved" // something referred to is not in this repository
	Unseen     ProblemKind = "unseen"     // something of the repository is not to be had here: history, a submodule
)

// Problem is a file that could not be read or parsed, or a limit that was hit.
// The rest of the scan is unaffected by it.
type Problem struct {
	Path    string      `json:"path"`
	Line    int         `json:"line,omitempty"`
	Kind    ProblemKind `json:"kind"`
	Message string      `json:"message"`
}

// Class is a kind of place in which a practice can be seen.
type Class string

// The classes of place.
const (
	Files    Class = "files"    // the files of the checkout
	Pipeline Class = "pipeline" // the pipelines, read to job and step
	History  Class = "history"  // the commits
	Platform Class = "platform" // the forge, asked with a token
	Person   Class = "person"   // somebody's word
)

// Signal is what was seen of one practice, as policies judge it.
type Signal struct {
	Title string `json:"title"`
	// Open lists the classes of place that could show the signal and were not
	// (or not wholly) read. Only when it is empty is absence conclusive.
	Open []Class `json:"open"`
	// World is true when no amount of reading could prove absence.
	World bool `json:"world"`
	// Evidence holds the sightings in roles that count for the signal, best first.
	Evidence []Evidence `json:"-"`
	// Demoted holds the sightings in roles that do not count, best first.
	Demoted []Evidence `json:"-"`
	// Count is the number of sightings before the best few were kept.
	Count int `json:"count"`
}

// Document is what the scanners hand to the policies.
type Document struct {
	Signals  map[string]*Signal
	Problems []Problem
	// Name is what the repository calls itself in its root manifest, "" where it does not.
	Name string
	// Files is the number of files in the tree.
	Files int
	// Commit is the object id of the scanned commit, "" where there is none.
	Commit string
	// Unfollowed lists what pipelines call that lies in other repositories:
	// while it is not empty, a practice not seen in pipelines may be there.
	Unfollowed []Hop
	// Unsupported names the CI systems that were recognised but not read.
	Unsupported []string
	// Profile is the kind of repository that decides what applies.
	Profile string
	// ProfileReasons say why it is of that kind, the heaviest first; never empty
	// in a document of the scanners.
	ProfileReasons []Reason
	// RunnerUp is the kind that it was nearest to otherwise, "" for none.
	RunnerUp string
	// Of is the kind that a template or an example is one of, "" where nobody looked.
	Of string
	// History holds what the commits show, sorted by name; nil where nobody asked.
	History []Measure
	// All holds every sighting, best first, where the scanner was asked for them.
	// Only those among the signals' have ids.
	All []Sighting
	// CommitTime is the committer date of the scanned commit in seconds since
	// 1970, 0 without a commit. It is the only clock that a judgement knows, and
	// filled in where something depends on it.
	CommitTime int64
	// Attestations are what people vouch for, as the settings have it.
	Attestations []Attestation
	// Exemptions are what the settings take out of judgement, with what each took out.
	Exemptions []Exemption
}

// Sighting is evidence, and whether its role counts for its signal.
type Sighting struct {
	Evidence
	Counts bool
}

// Reason is one thing that tells what kind of repository it is.
type Reason struct {
	// Text says what was seen or set, as a verb and its object: "publishes to npm".
	Text string `json:"text"`
	// Path and Line say where; "" and 0 for what stands in no file.
	Path string `json:"path,omitempty"`
	Line int    `json:"line,omitempty"`
}

// Pin makes the document one of a kind that somebody chose, for the reason.
func (d *Document) Pin(profile string, reason Reason) {
	d.Profile, d.ProfileReasons, d.RunnerUp = profile, []Reason{reason}, ""
}
