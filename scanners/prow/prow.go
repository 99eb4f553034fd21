// Package prow reads the jobs that Prow takes from the repository they test
// into the normal form of package pipeline. It runs nothing and recognises no
// tool.
//
// The format: https://docs.prow.k8s.io/docs/inrepoconfig and https://docs.prow.k8s.io/docs/jobs
package prow

import (
	"path"
	"regexp"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of the CI system.
const System = "prow"

// Read reads every file of jobs. A file that cannot be read is a problem and
// affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := document.NewReader(files)
	var pipelines []pipeline.Pipeline
	for _, p := range files.Paths() {
		switch {
		case p == ".prow.yaml", strings.HasPrefix(p, ".prow/") && strings.HasSuffix(p, ".yaml"):
			if doc := r.Document(p); doc != nil {
				pipelines = append(pipelines, read(doc))
			}
		case strings.HasPrefix(p, "ci-operator/config/") && strings.HasSuffix(p, ".yaml"), p == ".ci-operator.yaml":
			if doc := r.Document(p); doc != nil && doc.Root().Get("tests").IsSequence() {
				pipelines = append(pipelines, operator(doc))
			}
		}
	}
	return pipelines, r.Problems()
}

func read(doc *document.Document) pipeline.Pipeline {
	p := pipeline.Pipeline{System: System, Path: doc.Path, At: doc.Line(1), Triggers: []pipeline.Trigger{}}
	for _, kind := range []string{"presubmits", "postsubmits", "periodics"} {
		for _, item := range jobs(doc.Root().Get(kind)) {
			if item.IsMapping() {
				p.Jobs = append(p.Jobs, job(item, kind))
			}
		}
	}
	return p
}

// jobs returns the jobs of a kind: a list, or one for each repository.
func jobs(n document.Node) []document.Node {
	if !n.IsMapping() {
		return n.Items()
	}
	var all []document.Node
	for _, f := range n.Fields() {
		all = append(all, f.Value.Items()...)
	}
	return all
}

// job reads one job: the containers of a pod.
func job(item document.Node, kind string) pipeline.Job {
	j := pipeline.Job{ID: item.Get("name").Text(), At: item.At()}
	j.Triggers = []pipeline.Trigger{started(item, kind)}
	if kind == "presubmits" {
		// What is optional does not keep a change from being merged; what is not
		// reported cannot be asked for.
		for _, setting := range []string{"optional", "skip_report"} {
			if f, ok := item.Field(setting); ok && f.Value.True() {
				j.Gates = append(j.Gates, pipeline.Gate{Kind: pipeline.Soft, At: f.At()})
			}
		}
	}
	for _, container := range item.Get("spec", "containers").Items() {
		image := container.Get("image")
		if name := image.Text(); name != "" {
			j.Images = append(j.Images, pipeline.Image{Name: name, At: image.At()})
		}
		s := pipeline.Step{Name: container.Get("name").Text(), At: container.At(), Run: command(container)}
		for _, e := range container.Get("env").Items() {
			if name := e.Get("name").Text(); name != "" {
				s.Env = append(s.Env, pipeline.Pair{Key: name, Value: e.Get("value").Text(), At: e.At()})
			}
		}
		j.Steps = append(j.Steps, s)
	}
	return j
}

// runners are the programs that the images of Kubernetes put around a job's own.
var runners = map[string]bool{"runner.sh": true, "wrapper.sh": true, "entrypoint.sh": true, "entrypoint": true, "runner": true}

// command returns what a container runs.
func command(container document.Node) *pipeline.Script {
	words := container.Get("command").Items()
	program, at := "", pipeline.Line{}
	args := container.Get("args").Items()
	if len(words) == 0 && len(args) > 0 {
		image := container.Get("image")
		if program, at = document.ImageProgram(image.Text(), args), image.At(); program == "bootstrap" {
			return nil // it clones the repository and names the job's script by options of its own
		}
		if strings.HasPrefix(program, "kubekins") || strings.HasPrefix(program, "krte") {
			program = ""
		}
	}
	words = append(words, args...)
	for program == "" && len(words) > 1 && runners[path.Base(words[0].Text())] {
		words = words[1:]
	}
	return document.Argv(program, at, words)
}

// started says what starts a job.
func started(item document.Node, kind string) pipeline.Trigger {
	t := pipeline.Trigger{At: item.At(), Name: strings.TrimSuffix(kind, "s"), Paths: item.Get("run_if_changed").Texts(), Branches: item.Get("branches").Texts()}
	for _, skipped := range item.Get("skip_if_only_changed").Texts() {
		t.Paths = append(t.Paths, "!"+skipped)
	}
	skip := item.Get("skip_branches").Texts()
	switch kind {
	case "presubmits":
		t.Kind = pipeline.Change
		if f, ok := item.Field("always_run"); (!ok || f.Value.False()) && len(t.Paths) == 0 {
			// It runs when a comment asks for it.
			t.Kind = pipeline.Manual
		}
		for _, setting := range []string{"run_if_changed", "skip_if_only_changed", "always_run"} {
			if f, ok := item.Field(setting); ok {
				t.At = f.At()
				break
			}
		}
	case "postsubmits":
		t.Kind = pipeline.Push
		t.Default = pipeline.AnyDefault(func(name string) bool { return lets(t.Branches, name) })
		if len(skip) > 0 && pipeline.AnyDefault(func(name string) bool { return lets(skip, name) }) {
			t.Default = false
		}
		if !t.Default && len(t.Branches) > 0 && lets(t.Branches, "v1.2.3") {
			t.Kind = pipeline.Tag
		}
	default:
		t.Kind = pipeline.Schedule
		for _, f := range item.Fields() {
			if f.Name == "cron" || f.Name == "interval" || f.Name == "minimum_interval" {
				t.At = f.At()
			}
		}
	}
	for _, s := range skip {
		t.Branches = append(t.Branches, "!"+s)
	}
	return t
}

// lets reports whether a filter of regular expressions lets a branch through; none lets all.
func lets(expressions []string, branch string) bool {
	for _, expression := range expressions {
		if pattern, err := regexp.Compile(expression); err == nil && pattern.MatchString(branch) {
			return true
		}
	}
	return len(expressions) == 0
}
