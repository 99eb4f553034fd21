package githubactions

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// splitUses splits owner/repository[/path]@ref, or docker://image:tag, into what is called and its version.
func splitUses(uses string) (name, ref string) {
	if image, ok := strings.CutPrefix(uses, "docker://"); ok {
		name, ref = splitImage(image)
		return "docker://" + name, ref
	}
	if scheme := strings.Index(uses, "://"); scheme >= 0 {
		// Gitea and Forgejo let an action be named with its server.
		_, rest, ok := strings.Cut(uses[scheme+len("://"):], "/")
		if ok {
			uses = rest
		}
	}
	if at := strings.LastIndexByte(uses, '@'); at >= 0 {
		return uses[:at], uses[at+1:]
	}
	return uses, ""
}

func splitImage(image string) (name, ref string) {
	if name, digest, ok := strings.Cut(image, "@"); ok {
		return name, digest
	}
	colon := strings.LastIndexByte(image, ':')
	if colon < 0 || colon < strings.LastIndexByte(image, '/') {
		return image, ""
	}
	return image[:colon], image[colon+1:]
}

// used completes a step that calls an action, and takes in the steps of a local one.
func (s *scope) used(step pipeline.Step, f document.Field) []pipeline.Step {
	uses := s.text(f.Value)
	step.UsesAt = f.At()
	step.Uses, step.Ref = splitUses(uses)
	if image, ok := strings.CutPrefix(uses, "docker://"); ok {
		s.job.Images = append(s.job.Images, pipeline.Image{Name: image, At: step.UsesAt})
	}
	if isCheckout(step.Uses) {
		s.job.checkouts = append(s.job.checkouts, checkoutOf(step.With))
	}
	if slices.Contains(approvalActions, strings.ToLower(step.Uses)) {
		step.Gates = append(slices.Clip(step.Gates), pipeline.Gate{Kind: pipeline.Approval, At: step.UsesAt})
	}
	if !isLocal(uses) {
		return []pipeline.Step{step}
	}
	step.Uses, step.Ref = uses, ""
	return append([]pipeline.Step{step}, s.composite(step)...)
}

// approvalActions are the actions that wait until a person answers.
var approvalActions = []string{"trstringer/manual-approval"}

// scriptInputs names the actions that run the script in one of their inputs,
// with that input and the shell, by the action's name in lower case.
var scriptInputs = map[string][2]string{
	"addnab/docker-run-action":               {"run", "sh"},
	"azure/cli":                              {"inlineScript", "bash"},
	"azure/powershell":                       {"inlineScript", "pwsh"},
	"coactions/setup-xvfb":                   {"run", "bash"},
	"cross-platform-actions/action":          {"run", "sh"},
	"devcontainers/ci":                       {"runCmd", "bash"},
	"gabrielbb/xvfb-action":                  {"run", "bash"},
	"nick-fields/retry":                      {"command", "bash"},
	"nick-invision/retry":                    {"command", "bash"},
	"reactivecircus/android-emulator-runner": {"script", "sh"},
	"uraimo/run-on-arch-action":              {"run", "sh"},
	"vmactions/freebsd-vm":                   {"run", "sh"},
	"wandalen/wretry.action":                 {"command", "bash"},
}

// scriptInput returns the script that an action is given to run; nil where it takes none.
func (s *scope) scriptInput(uses string, with document.Node) *pipeline.Script {
	name := strings.ToLower(uses)
	if name == "dagger/dagger-for-github" {
		return s.daggerCall(with)
	}
	input, ok := scriptInputs[name]
	if !ok {
		return nil
	}
	for _, f := range with.Fields() {
		if strings.EqualFold(f.Name, input[0]) && !f.Value.IsNull() {
			return &pipeline.Script{Shell: input[1], Lines: s.script(f.Value)}
		}
	}
	return nil
}

// daggerCall returns what the action of Dagger runs: "call" with a function and
// its arguments, or a verb, which is "call" where none is given, with "args".
func (s *scope) daggerCall(with document.Node) *pipeline.Script {
	verb, called := "call", document.Node{}
	for _, f := range with.Fields() {
		switch {
		case f.Name == "verb" && s.text(f.Value) != "":
			verb = s.text(f.Value)
		case (f.Name == "call" || f.Name == "args") && !f.Value.IsNull():
			called = f.Value
		}
	}
	if !called.Exists() {
		return nil
	}
	lines := s.script(called)
	if len(lines) == 0 {
		return nil
	}
	lines[0].Text = "dagger " + verb + " " + lines[0].Text
	return &pipeline.Script{Shell: "sh", Lines: lines}
}

// isLocal reports whether a call names a path of the workspace.
func isLocal(uses string) bool {
	return uses == "." || uses == "./" || strings.HasPrefix(uses, "./") || strings.HasPrefix(uses, "../")
}

// checkout is where a repository was put in the workspace.
type checkout struct {
	dir string // "" for the workspace itself
	// foreign is true for another repository than the one that is read.
	foreign bool
}

func isCheckout(uses string) bool { return path.Base(uses) == "checkout" }

// checkoutOf reads the inputs of actions/checkout.
func checkoutOf(with []pipeline.Pair) checkout {
	dir := clean(pair(with, "path"))
	return checkout{dir: dir, foreign: isForeign(pair(with, "repository"), dir)}
}

// isForeign reports whether what is checked out to a folder is another
// repository. An expression of the event, or one that tells of a fork, names
// the repository itself or a fork of it, and so nearly always does one whose
// checkout takes the workspace; what a step found out and is put beside it is
// another.
func isForeign(repository, dir string) bool {
	if !strings.Contains(repository, "${{") {
		return repository != ""
	}
	named := strings.ToLower(strings.ReplaceAll(repository, "github.repository_owner", ""))
	for _, own := range []string{"github.", "head", "fork", "pull"} {
		if strings.Contains(named, own) {
			return false
		}
	}
	return dir != "" || named != strings.ToLower(repository)
}

// clean makes a directory relative to the root, "" for the root itself.
func clean(dir string) string {
	dir = strings.TrimPrefix(dir, "${{ github.workspace }}")
	if dir == "" {
		return ""
	}
	dir = path.Clean(strings.TrimLeft(strings.ReplaceAll(dir, `\`, "/"), "/"))
	if dir == "." {
		return ""
	}
	return dir
}

// local turns a path of the workspace into one of the repository; false means
// that it belongs to another repository that was checked out there.
func (j *jobScope) local(workspace string) (string, bool) {
	dir := clean(workspace)
	for _, c := range slices.Backward(j.checkouts) {
		if c.dir == "" {
			continue
		}
		if dir == c.dir {
			return "", !c.foreign
		}
		if rest, ok := strings.CutPrefix(dir, c.dir+"/"); ok {
			return rest, !c.foreign
		}
	}
	for _, c := range slices.Backward(j.checkouts) {
		if c.dir == "" {
			return dir, !c.foreign
		}
	}
	return dir, true
}

// directory turns a working directory into one of the repository. What is
// absolute or unknown stays as it is written, and what lies in the checkout of
// another repository is absolute.
func (s *scope) directory(dir string) string {
	relative := strings.TrimPrefix(dir, "${{ github.workspace }}")
	if relative == dir && strings.HasPrefix(dir, "/") || strings.HasPrefix(dir, "~") || strings.Contains(relative, "${{") {
		return dir
	}
	inside, ours := s.job.local(relative)
	switch {
	case ours:
		return inside
	case s.job.beside(relative):
		return "/" + clean(relative)
	}
	return dir
}

// beside reports whether a path of the workspace lies in what was checked out
// to a folder of its own.
func (j *jobScope) beside(workspace string) bool {
	dir := clean(workspace)
	return slices.ContainsFunc(j.checkouts, func(c checkout) bool {
		return c.dir != "" && (dir == c.dir || strings.HasPrefix(dir, c.dir+"/"))
	})
}

// unresolved notes a call of an action or workflow that is not there.
func (s *scope) unresolved(at pipeline.Line, what, name string) {
	s.r.documents.Problem(at.Path, at.Line, evidence.Unresolved, "the "+what+" "+document.Short(name)+" is not in this repository")
}
