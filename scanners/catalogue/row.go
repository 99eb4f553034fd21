// Package catalogue recognises facts: this command is Trivy scanning an image,
// so it is evidence of sec.container-scan. What it recognises is data, in
// signals.yaml (the practices) and rows/*.yaml (the tools); the same grammar
// serves users' own rows. It reads no repository and judges nothing.
//
// # Grammar
//
// A row is one tool; under it each signal that the tool can show, with what
// shows it:
//
//	trivy:
//	  url: https://trivy.dev
//	  sec.container-scan:
//	    run: [trivy image|i, trivy ... --scanners*vuln*]
//	    uses: [aquasecurity/trivy-action scan-type!=fs]
//	    image: [aquasec/trivy]
//
// The matchers are
//
//	files     globs on the path, case-insensitive; ** spans folders, {a,b} alternates, ! excepts
//	content   {in: globs, has: words, re: regular expression, not: regular expression}
//	run       a command: program, sub-commands, flags (see below)
//	uses      an action, task, orb, pipe or reusable pipeline: owner/name[/path] [input=glob …]
//	image     a container image without registry and tag
//	include   a GitLab template or component
//	key       a setting of a pipeline by dotted path, path or path=glob
//	job       words in the name of a job, stage or step; those at the end that begin with "!" must stand nowhere
//	dep       a direct dependency: ecosystem:name
//	resource  a Terraform resource type, data:type for what is only read, or provider:name
//	object    a Kubernetes object: group/Kind
//	hook      a pre-commit hook id or repository
//
// and the modifiers are
//
//	indirect: true   shows the practice by implication; said so, and capped at configured
//	least: N         bytes below which a matching file is too trivial to count
//	roles: [...]     the roles of path that count, in place of the signal's own
//	prose: true      text about the practice, not the practice: the rung is mentioned
//
// A row can say "fails-with: [flags or inputs]": the tool only reports unless one
// of them is given, or, for "tool:NAME", unless that tool waits for the verdict in
// the same pipeline or by a setting of the repository, or, for "never", whatever
// it is told; and "by-name: true": it knows practices by the names of
// targets and scripts, and gives way to the tools that these lead to; and
// "throwaway: true": it starts a cluster that ends with the job, so that what
// the job then deploys is a test.
//
// A run pattern is words. The first is the program, the rest are matched in
// order: a word matches the next sub-command (flags and their values between
// are passed over), "..." lets anything stand between, a word that begins with
// "-" is a flag that may stand anywhere, one that begins with "!" must stand
// nowhere, nor be the program that a "*" stands for. A program with a slash is
// a path from the root of the repository, "test/e2e/*.sh"; others are names.
// Within a word "|" separates alternatives and "*" is any text.
package catalogue

import "github.com/stagecheck/stagecheck/internal/evidence"

// Signal is one practice that can be seen, as signals.yaml defines it.
type Signal struct {
	// ID is category.name; it is a contract and never renamed.
	ID    string
	Title string
	// Closed lists the classes of place that must have been read before the
	// absence of the signal is conclusive; empty means absence is never conclusive.
	Closed []evidence.Class
	// Roles lists the roles of path whose sightings count.
	Roles []evidence.Role
	// ByHand is true where a start by a person still counts as wired:
	// a release or a deployment is automated even when somebody presses the button.
	ByHand bool
	// Counter is true for signals that speak against a practice.
	Counter bool
}

// Row is one tool and the signals it shows.
type Row struct {
	// Tool is the tool's name, one name in lower case.
	Tool string
	// URL is where the tool documents itself.
	URL string
	// ByName is true for a row that knows a practice by the name of a target or
	// script only; it gives way to the tools that the name leads to.
	ByName bool
	// Throwaway is true for a tool that starts a cluster which ends with the
	// job: what the job deploys from then on reaches nobody.
	Throwaway bool
	// FailsWith lists what makes a tool fail that by default only reports:
	// flags of its command, inputs of its action. Without one it cannot block.
	FailsWith []string
	// Claims, like the patterns of each, is what the row says as it was read;
	// the built-in catalogue keeps only what was compiled from it.
	Claims []*Claim
	// File and Line say where the row stands, for errors.
	File string
	Line int
}

// Claim is what shows one signal for one tool.
type Claim struct {
	Row      *Row
	Signal   *Signal
	SignalID string

	Files, Run, Uses, Image, Include, Key, Job, Dep, Resource, Object, Hook []string
	Content                                                                 []*Content

	// Indirect claims show the practice by implication; they stay at configured.
	Indirect bool
	// Prose claims are text about the practice; they stay at mentioned.
	Prose bool
	// Least is the size in bytes below which a matching file counts as trivial.
	Least int64
	// Roles replaces the signal's roles where it is not empty.
	Roles []evidence.Role
	Line  int

	// except holds the globs of Files that take paths out again.
	except []*pathGlob
}

// Counts reports whether a sighting in a path of the given role counts for the claim's signal.
func (c *Claim) Counts(role evidence.Role) bool {
	roles := c.Roles
	if len(roles) == 0 {
		roles = c.Signal.Roles
	}
	for _, r := range roles {
		if r == role {
			return true
		}
	}
	return false
}

// Content is a line to be found in some files.
type Content struct {
	Claim *Claim
	// Number tells the rules of one catalogue apart.
	Number int
	// In holds the globs of the files to look in; ! takes files out again.
	In []string
	// Has holds words, one of which must stand on the line; it is what makes
	// looking cheap, and is required where In spans source code. A word ending
	// in * stands for all words with that beginning.
	Has []string
	// Re must match the line, and Not must not; both are case-sensitive.
	// Either may be empty.
	Re, Not string
	// Literals holds texts one of which each matching line holds, in whatever
	// case, unless it is [FoldsBeyondASCII]; their ASCII letters are small. It is empty
	// where there are none.
	// Looking for them is much cheaper than the expression.
	Literals []string

	except []*pathGlob
}
