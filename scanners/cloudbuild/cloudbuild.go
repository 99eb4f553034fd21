// Package cloudbuild reads the build files of Google Cloud Build, and the
// triggers that stand beside them, into the normal form of package pipeline. It
// runs nothing and recognises no tool.
//
// The format: https://cloud.google.com/build/docs/build-config-file-schema
package cloudbuild

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of the CI system.
const System = "google-cloud-build"

// Read reads every build file, with the triggers that name it, and every
// trigger that holds its build. A file that cannot be read is a problem and
// affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := document.NewReader(files)
	named := triggers{}
	var pipelines []pipeline.Pipeline
	for _, p := range files.Paths() {
		if isTrigger(p) {
			pipelines = append(pipelines, named.read(files, p)...)
		}
	}
	for _, p := range files.Paths() {
		if !isBuild(p) {
			continue
		}
		doc := r.Document(p)
		if doc == nil || !doc.Root().Get("steps").IsSequence() {
			continue
		}
		build := read(doc, doc.Root())
		if own := named[p]; own.triggers != nil {
			build.Triggers = own.triggers
			build.Jobs[0].Gates = own.gates
		}
		pipelines = append(pipelines, build)
	}
	slices.SortStableFunc(pipelines, func(a, b pipeline.Pipeline) int { return strings.Compare(a.Path, b.Path) })
	return pipelines, r.Problems()
}

// isBuild reports whether a file is named as build files are: cloudbuild.yaml,
// or a name of one's own with the word in it or around it.
func isBuild(p string) bool {
	dir, base := path.Split(p)
	return isData(base) && !isTrigger(p) && (isNamed(base) || isNamed(path.Base(dir)))
}

func isNamed(name string) bool {
	return strings.Contains(name, "cloudbuild") || strings.Contains(name, "cloud-build")
}

func isData(base string) bool {
	return strings.HasSuffix(base, ".yaml") || strings.HasSuffix(base, ".yml") || strings.HasSuffix(base, ".json")
}

// read reads a build. Its steps run one after another unless they say
// otherwise, and each must succeed.
func read(doc *document.Document, root document.Node) pipeline.Pipeline {
	first := doc.Line(1)
	job := pipeline.Job{ID: strings.TrimSuffix(path.Base(doc.Path), path.Ext(doc.Path)), At: root.At(), Keys: keys(root)}
	env := environment(root.Get("options", "env"))
	for _, item := range root.Get("steps").Items() {
		job.Steps = append(job.Steps, step(item))
		if image := item.Get("name"); image.Text() != "" {
			job.Images = append(job.Images, pipeline.Image{Name: image.Text(), At: image.At()})
		}
	}
	return pipeline.Pipeline{
		System: System, Path: doc.Path, At: first, Env: env, Jobs: []pipeline.Job{job}, Triggers: assumed(doc.Path, first),
	}
}

// assumed returns what starts a build of which no file says it. A repository that
// is connected builds its changes and pushes by the file at its root, unless told
// otherwise outside of it; the folders of CI systems are as good. Any other is as
// likely handed to "gcloud builds submit" by a person.
// https://cloud.google.com/build/docs/automating-builds/create-manage-triggers
func assumed(file string, at pipeline.Line) []pipeline.Trigger {
	top, _, nested := strings.Cut(file, "/")
	if nested && !isNamed(top) && !slices.Contains(homes, top) {
		return []pipeline.Trigger{{Kind: pipeline.Manual, At: at, Name: "submit"}}
	}
	return []pipeline.Trigger{
		{Kind: pipeline.Change, At: at, Name: "trigger"},
		{Kind: pipeline.Push, At: at, Name: "trigger", Default: true},
	}
}

// homes are the folders at the root in which the files of CI systems are kept.
var homes = []string{"ci", ".ci", "build", ".build", ".google", ".gcp", "gcp", ".gcb", "gcb", "pipelines", ".pipelines"}

// step reads one step: a container with a script or a command line.
func step(item document.Node) pipeline.Step {
	s := pipeline.Step{Name: item.Get("id").Text(), At: item.At(), Env: environment(item.Get("env"))}
	if f, ok := item.Field("allowFailure"); ok && f.Value.True() {
		s.Gates = append(s.Gates, pipeline.Gate{Kind: pipeline.Soft, At: f.At()})
	}
	if f, ok := item.Field("allowExitCodes"); ok && slices.Contains(f.Value.Texts(), "1") {
		s.Gates = append(s.Gates, pipeline.Gate{Kind: pipeline.Soft, At: f.At()})
	}
	if script := item.Get("script"); script.IsScalar() {
		lines := script.Script()
		s.Run = &pipeline.Script{Shell: document.Shebang(lines, "bash -e {0}"), Lines: lines}
	} else {
		s.Run = started(item)
	}
	if s.Run != nil {
		s.Run.Dir = folder(item.Get("dir").Text())
	}
	return s
}

// started returns what a step's container runs: its entry point, or that of
// its image, with the arguments.
func started(item document.Node) *pipeline.Script {
	image, args := item.Get("name"), item.Get("args").Items()
	program, at := item.Get("entrypoint").Text(), item.Get("entrypoint").At()
	if program == "" {
		program, at = document.ImageProgram(image.Text(), args), image.At()
	}
	script := document.Argv(program, at, args)
	if script == nil {
		return nil
	}
	for i := range script.Lines {
		// "$$" is how a substitution of the build is kept from being made.
		script.Lines[i].Text = strings.ReplaceAll(script.Lines[i].Text, "$$", "$")
	}
	return script
}

// folder makes a step's directory relative to the root of the repository.
func folder(dir string) string {
	dir = strings.TrimPrefix(strings.TrimPrefix(dir, "/workspace"), "/")
	if dir = path.Clean(dir); dir == "." {
		return ""
	}
	return dir
}

// environment reads variables that are written as "NAME=value".
func environment(list document.Node) []pipeline.Pair {
	var pairs []pipeline.Pair
	for _, item := range list.Items() {
		if name, value, ok := strings.Cut(item.Text(), "="); ok {
			pairs = append(pairs, pipeline.Pair{Key: name, Value: value, At: item.At()})
		}
	}
	return pairs
}

// keys returns the settings that say what a build publishes, how it is attested
// and where its secrets come from.
func keys(root document.Node) []pipeline.Pair {
	var keys []pipeline.Pair
	for _, name := range [][]string{{"images"}, {"artifacts", "objects"}, {"options", "requestedVerifyOption"}, {"availableSecrets", "secretManager"}} {
		parent := root.Get(name[:len(name)-1]...)
		if f, ok := parent.Field(name[len(name)-1]); ok {
			keys = append(keys, pipeline.Pair{Key: strings.Join(name, "."), Value: f.Value.Text(), At: f.At()})
		}
	}
	return keys
}
