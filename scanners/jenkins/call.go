package jenkins

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/dsl"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// core holds the steps that only steer, or keep house: they are no tools.
// https://www.jenkins.io/doc/pipeline/steps/workflow-basic-steps/ and its neighbours
var core = map[string]bool{
	"ansiColor": true, "buildDiscarder": true, "booleanParam": true, "checkout": true, "choice": true, "cleanWs": true, "container": true,
	"credentials": true, "deleteDir": true, "dir": true, "echo": true, "error": true, "fileExists": true, "findFiles": true, "getContext": true,
	"git": true, "isUnix": true, "lock": true, "logRotator": true, "milestone": true, "node": true, "parameters": true, "password": true,
	"pipelineTriggers": true, "podTemplate": true, "print": true, "println": true, "properties": true, "pwd": true, "readFile": true,
	"readJSON": true, "readProperties": true, "readYaml": true, "retry": true, "script": true, "skipDefaultCheckout": true, "sleep": true,
	"stash": true, "steps": true, "string": true, "text": true, "throttle": true, "timeout": true, "timestamps": true, "tool": true,
	"unstable": true, "unstash": true, "usernamePassword": true, "waitUntil": true, "withEnv": true, "wrap": true, "writeFile": true,
	"writeJSON": true, "writeYaml": true, "ws": true, "disableConcurrentBuilds": true, "choices": true, "file": true, "sshUserPrivateKey": true,
	"kubernetesAgent": true, "libraryResource": true, "nonresumable": true, "this": true, "super": true, "containerTemplate": true, "nodeLabel": true, "disableResume": true, "cron": true, "pollSCM": true,
}

// receivers are the objects on which a step can be called as well as without one.
var receivers = []string{"steps.", "script.", "this.", "pipeline.", "context."}

// call reads a call.
func (r *run) call(c *dsl.Call, s scope) {
	name := c.Name
	for _, receiver := range receivers {
		if rest, ok := strings.CutPrefix(name, receiver); ok && !strings.Contains(rest, ".") {
			name = rest
		}
	}
	if shell := shells[name]; shell != "" {
		r.script(c, shell, s)
		return
	}
	switch name {
	case "pipeline":
		if c.Block != nil {
			r.declarative(c.Block.Inner, s)
		}
	case "stage":
		r.scriptedStage(c, s)
	case "parallel":
		r.parallel(c, s)
	case "input":
		at := s.file.line(c.At)
		r.add(s, pipeline.Step{At: at, Uses: "input", UsesAt: at, With: r.with(c, s)})
		r.approve(s, at)
	case "catchError", "warnError":
		r.within(c, swallowed(c, s))
	case "dir":
		r.within(c, r.inDir(c, s))
	case "withEnv":
		r.within(c, r.withEnv(c, s))
	case "load":
		r.load(c, s)
	case "@Library", "library":
		r.library(c, s)
	case "podTemplate":
		r.within(c, r.pod(c, s))
	default:
		r.other(name, c, s)
	}
}

// other reads a call of a function, a plugin's step, or a method.
func (r *run) other(name string, c *dsl.Call, s scope) {
	if fn := r.defined(name, s); fn != nil {
		r.function(fn, c, s)
		if c.Block != nil {
			r.walk(afterArrow(c.Block.Inner), s)
		}
		return
	}
	if !s.argument && !core[name] && r.isStep(name, s) {
		at := s.file.line(c.At)
		uses, with := r.step(name, c, s)
		r.add(s, pipeline.Step{At: at, Uses: uses, UsesAt: at, With: with})
		if r.given && len(r.p.Includes) == 0 {
			r.p.Includes = append(r.p.Includes, pipeline.Include{Kind: "library", Value: name, At: at})
		}
	}
	r.within(c, s)
}

// defined finds the function of the repository that a call names.
func (r *run) defined(name string, s scope) *function {
	if fn := s.file.functions[name]; fn != nil {
		return fn
	}
	if receiver, method, ok := strings.Cut(name, "."); ok {
		if f := r.loaded[receiver]; f != nil {
			return f.functions[method]
		}
		if p, ok := r.tree.vars[receiver]; ok {
			if f := r.tree.file(p); f != nil {
				return f.functions[method]
			}
		}
		return nil
	}
	if p, ok := r.tree.vars[name]; ok {
		if f := r.tree.file(p); f != nil {
			return f.functions["call"]
		}
	}
	return nil
}

// plugins are the objects that plugins bring along.
var plugins = []string{"docker.", "openshift.", "infra.", "jf.", "rtBuildInfo."}

// isStep reports whether a call may be a plugin's or a library's step, and is
// no method of Groovy's.
func (r *run) isStep(name string, s scope) bool {
	receiver, method, dotted := strings.Cut(name, ".")
	if !dotted {
		return name[0] >= 'a' && name[0] <= 'z' && s.values.unset(name)
	}
	if r.images[receiver] {
		return method == "push"
	}
	return slices.ContainsFunc(plugins, func(p string) bool { return strings.HasPrefix(name, p) }) && s.values.unset(receiver)
}

// unset reports whether a name is no variable.
func (v *values) unset(name string) bool {
	for ; v != nil; v = v.outer {
		if _, ok := v.texts[name]; ok {
			return false
		}
	}
	return true
}

// step is the name of a step, in lower case, and its inputs. A step without a
// name of its own is called by its class: step([$class: 'XUnitPublisher']).
func (r *run) step(name string, c *dsl.Call, s scope) (string, []pipeline.Pair) {
	with := r.with(c, s)
	receiver, method, _ := strings.Cut(name, ".")
	if r.images[receiver] {
		return "docker." + method, with
	}
	first, ok := c.First()
	if name != "step" || !ok || len(first.Value) != 1 || !first.Value[0].Opens("[") {
		return strings.ToLower(name), with
	}
	with = r.with(&dsl.Call{Args: dsl.Args(first.Value[0].Inner)}, s)
	for i, pair := range with {
		if pair.Key == "$class" {
			name = pair.Value[strings.LastIndexByte(pair.Value, '.')+1:]
			with = slices.Delete(with, i, i+1)
			break
		}
	}
	return strings.ToLower(name), with
}

// with reads the arguments of a step. An argument without a name is called by
// its place, as the first one is "".
func (r *run) with(c *dsl.Call, s scope) []pipeline.Pair {
	const most = 20
	var pairs []pipeline.Pair
	for _, a := range c.Args {
		if len(pairs) == most {
			break
		}
		if len(a.Value) == 1 && a.Value[0].Opens("{") {
			continue
		}
		pairs = append(pairs, pipeline.Pair{Key: a.Key, Value: r.value(s, a.Value), At: s.file.line(a.At)})
	}
	return pairs
}

// scriptedStage reads a stage wherever it stands.
func (r *run) scriptedStage(c *dsl.Call, s scope) {
	if c.Block == nil {
		return
	}
	for _, statement := range dsl.Statements(c.Block.Inner) {
		// A declarative stage stands in a declarative pipeline; one that a
		// library's function holds reads the same.
		if calls, _ := dsl.Calls(statement); len(calls) == 1 && calls[0].Name == "steps" && calls[0].Block != nil {
			r.stage(c, s)
			return
		}
	}
	r.walk(afterArrow(c.Block.Inner), r.inStage(s, r.stageName(c, s), s.file.line(c.At)))
}

// parallel reads branches that run beside one another.
func (r *run) parallel(c *dsl.Call, s scope) {
	args := c.Args
	if len(args) == 1 && len(args[0].Value) == 1 && args[0].Value[0].Opens("[") {
		args = dsl.Args(args[0].Value[0].Inner)
	}
	start, waits := r.last, r.waits
	var ends []string
	for _, a := range args {
		r.last, r.waits = start, waits
		if a.Key == "" || a.Key == "failFast" || len(a.Value) == 0 {
			r.nested(a.Value, s)
			continue
		}
		r.nested(a.Value, r.inStage(s, a.Key, s.file.line(a.At)))
		ends = append(ends, r.last...)
	}
	if len(ends) > 0 {
		r.last = unique(ends)
	}
	if c.Block != nil { // parallel { stage … } of a declarative stage in a library
		r.parallelStages(c.Block.Inner, s)
	}
}

// swallowed is the scope of a block whose failure does not fail the build.
// https://www.jenkins.io/doc/pipeline/steps/workflow-basic-steps/#catcherror-catch-error-and-set-build-result-to-failure
func swallowed(c *dsl.Call, s scope) scope {
	result, ok := c.Arg("buildResult")
	text, plain := result.Text()
	if c.Name == "catchError" && (!ok || !plain && result.Is("null") || text == "FAILURE" || text == "ABORTED") {
		return s
	}
	return soft(s, s.file.line(c.At))
}

func (r *run) inDir(c *dsl.Call, s scope) scope {
	first, ok := c.First()
	if !ok {
		first, ok = c.Arg("path")
	}
	text, plain := first.Text()
	switch {
	case !ok || !plain || strings.Contains(text, "$"):
		s.dir = "?"
	case path.IsAbs(text) || s.dir == "?":
		s.dir = "?"
	default:
		s.dir = path.Join(s.dir, strings.ReplaceAll(text, `\`, "/"))
		if s.dir == "." {
			s.dir = ""
		}
		if strings.HasPrefix(s.dir, "..") {
			s.dir = "?"
		}
	}
	return s
}

func (r *run) withEnv(c *dsl.Call, s scope) scope {
	first, _ := c.First()
	if len(first.Value) != 1 || !first.Value[0].Opens("[") {
		return s
	}
	s.env = slices.Clip(s.env)
	for _, item := range dsl.Args(first.Value[0].Inner) {
		if name, value, ok := strings.Cut(r.value(s, item.Value), "="); ok {
			s.env = append(s.env, pipeline.Pair{Key: name, Value: value, At: s.file.line(item.At)})
		}
	}
	return s
}
