package cloudbuild

import (
	"bytes"
	"path"
	"regexp"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// trigger is what starts a build file and what holds it back.
type trigger struct {
	triggers []pipeline.Trigger
	gates    []pipeline.Gate
}

// triggers maps build files to what the trigger files say of them.
type triggers map[string]trigger

// isTrigger reports whether a file may hold a trigger, as
// "gcloud builds triggers import" takes it.
func isTrigger(p string) bool {
	dir, base := path.Split(p)
	return isData(base) && (strings.Contains(base, "trigger") || strings.HasSuffix(dir, "triggers/"))
}

// read reads a file that may hold a trigger. It notes the triggers of build
// files, and returns a pipeline where the build stands in the trigger. Many
// other things are named triggers, so what is none is passed over in silence.
func (t triggers) read(files document.Files, p string) []pipeline.Pipeline {
	text, err := files.Text(p)
	if err != nil || !bytes.Contains(text, []byte("filename")) && !bytes.Contains(text, []byte("steps")) {
		return nil
	}
	doc, err := document.Parse(p, text)
	if err != nil {
		return nil
	}
	var pipelines []pipeline.Pipeline
	for _, root := range doc.All() {
		found := events(root)
		if found == nil {
			continue
		}
		var gates []pipeline.Gate
		if f, ok := root.Field("disabled"); ok && f.Value.True() {
			gates = append(gates, pipeline.Gate{Kind: pipeline.Off, At: f.At()})
		}
		if f, ok := root.Get("approvalConfig").Field("approvalRequired"); ok && f.Value.True() {
			gates = append(gates, pipeline.Gate{Kind: pipeline.Approval, At: f.At()})
		}
		if build := root.Get("build"); build.Get("steps").IsSequence() {
			inline := read(doc, build)
			inline.Name, inline.At = root.Get("name").Text(), root.At()
			inline.Triggers, inline.Jobs[0].Gates = found, gates
			pipelines = append(pipelines, inline)
			continue
		}
		for _, name := range []document.Node{root.Get("filename"), root.Get("gitFileSource", "path")} {
			if file := strings.TrimPrefix(name.Text(), "/"); file != "" {
				t.add(file, trigger{found, gates})
			}
		}
	}
	return pipelines
}

// add notes one more trigger of a build file. One that is free to start it
// outweighs one that is not.
func (t triggers) add(file string, one trigger) {
	have, ok := t[file]
	switch {
	case !ok || len(have.gates) > 0 && len(one.gates) == 0:
		t[file] = one
	case len(have.gates) > 0 == (len(one.gates) > 0):
		have.triggers = append(have.triggers, one.triggers...)
		t[file] = have
	}
}

// events reads what a trigger listens to; nil where it is no trigger.
func events(root document.Node) []pipeline.Trigger {
	var found []pipeline.Trigger
	paths := root.Get("includedFiles").Texts()
	for _, ignored := range root.Get("ignoredFiles").Texts() {
		paths = append(paths, "!"+ignored)
	}
	add := func(kind pipeline.TriggerKind, f document.Field, branches document.Node) {
		t := pipeline.Trigger{Kind: kind, At: f.At(), Name: f.Name, Branches: branches.Texts(), Paths: paths}
		t.Default = kind == pipeline.Push && lets(branches.Text()) != f.Value.Get("invertRegex").True()
		found = append(found, t)
	}
	for _, source := range []string{"github", "repositoryEventConfig", "bitbucketServerTriggerConfig", "gitlabEnterpriseEventsConfig"} {
		for _, f := range root.Get(source).Fields() {
			switch {
			case f.Name == "pullRequest":
				add(pipeline.Change, f, f.Value.Get("branch"))
			case f.Name == "push" && f.Value.Get("tag").Exists():
				add(pipeline.Tag, f, f.Value.Get("tag"))
			case f.Name == "push":
				add(pipeline.Push, f, f.Value.Get("branch"))
			}
		}
	}
	if f, ok := root.Field("triggerTemplate"); ok {
		if tag := f.Value.Get("tagName"); tag.Exists() {
			add(pipeline.Tag, f, tag)
		} else {
			add(pipeline.Push, f, f.Value.Get("branchName"))
		}
	}
	for _, event := range []string{"pubsubConfig", "webhookConfig"} {
		if f, ok := root.Field(event); ok {
			add(pipeline.Event, f, document.Node{})
		}
	}
	if f, ok := root.Field("sourceToBuild"); ok && found == nil {
		add(pipeline.Manual, f, document.Node{})
	}
	return found
}

// lets reports whether a regular expression of branches lets the default branch through.
func lets(expression string) bool {
	pattern, err := regexp.Compile(expression)
	return err == nil && pipeline.AnyDefault(pattern.MatchString)
}
