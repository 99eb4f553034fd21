// Package appveyor reads appveyor.yml into the normal form of package
// pipeline: one job for a configuration, and one for each part of it that is
// for some builds only. It runs nothing and recognises no tool.
//
// The format: https://www.appveyor.com/docs/appveyor-yml/
package appveyor

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name that pipelines of this package carry.
const System = "appveyor"

const (
	maxFiles = 100
	// maxConfigurations is how many configurations one file may hold.
	maxConfigurations = 100
)

// Read reads the configurations of a tree, sorted by path. A file that cannot
// be read is a problem and affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	var paths []string
	for _, p := range files.Paths() {
		if isConfiguration(p) {
			paths = append(paths, p)
		}
	}
	slices.Sort(paths)
	r := document.NewReader(files)
	var pipelines []pipeline.Pipeline
	for i, p := range paths {
		if i == maxFiles {
			r.Problem(p, 1, evidence.Limit, "more AppVeyor configurations than are read; the rest was left out")
			break
		}
		doc := r.Document(p)
		if doc == nil {
			continue
		}
		root := doc.Root()
		if root.IsMapping() {
			pipelines = append(pipelines, configuration(p, root))
			continue
		}
		// A list holds configurations for different branches, of which the first that fits is taken.
		for n, item := range root.Items() {
			if item.IsMapping() && n < maxConfigurations {
				pipelines = append(pipelines, configuration(p, item))
			}
		}
	}
	return pipelines, r.Problems()
}

// folders are where a configuration may stand that the settings of a project name.
var folders = []string{".", "ci", ".ci", "build", ".appveyor", "appveyor", "scripts", "tools"}

// isConfiguration reports whether a path is where AppVeyor looks for its configuration.
func isConfiguration(p string) bool {
	if !strings.HasSuffix(p, ".yml") && !strings.HasSuffix(p, ".yaml") {
		return false
	}
	dir, base := path.Dir(p), strings.TrimPrefix(path.Base(p), ".")
	const name = "appveyor"
	return len(base) > len(name) && strings.EqualFold(base[:len(name)], name) && slices.Contains(folders, dir)
}

// configuration reads one configuration.
func configuration(p string, root document.Node) pipeline.Pipeline {
	out := pipeline.Pipeline{System: System, Path: p, At: root.At()}
	fields := root.Fields()
	if len(fields) > 0 {
		out.At = fields[0].At()
	}
	out.Triggers = triggersOf(root, out.At)
	var matrix []map[string]string
	out.Env, matrix = environment(root.Get("environment"))
	s := settings{env: matrix, unix: onUnix(root), triggers: out.Triggers}
	job := s.job(root, "build", out.At)
	out.Jobs = append(out.Jobs, job)
	for i, part := range root.Get("for").Items() {
		if i == maxConfigurations {
			break
		}
		if part.IsMapping() {
			in := s.part(part)
			out.Jobs = append(out.Jobs, in.job(part, "for", part.At()))
		}
	}
	out.Jobs = slices.DeleteFunc(out.Jobs, func(j pipeline.Job) bool { return len(j.Steps) == 0 && j.ID == "for" })
	return out
}

// settings are what surrounds the phases of a build.
type settings struct {
	// env holds the combinations that the environment gives.
	env []map[string]string
	// unix is true where no machine of the build runs Windows.
	unix bool
	// triggers are those under which the phases run.
	triggers []pipeline.Trigger
	// narrowed is true where they are fewer than the pipeline's.
	narrowed bool
}

// part returns the settings of a part that is for some builds only: those of
// some branches, or of some combinations.
func (s settings) part(n document.Node) settings {
	if branches := n.Get("branches"); branches.Exists() {
		s.triggers = narrowed(s.triggers, filter(branches))
		s.narrowed = true
	}
	words := append(n.Get("image").Texts(), n.Get("matrix", "only").Texts()...)
	for _, only := range n.Get("matrix", "only").Items() {
		words = append(words, only.Get("image").Texts()...)
	}
	if len(words) > 0 {
		s.unix = allUnix(words)
	}
	if env, matrix := environment(n.Get("environment")); len(env) > 0 || len(matrix) > 0 {
		s.env = matrix
	}
	return s
}

// onUnix reports whether all machines of a build run Linux or macOS; without a setting they run Windows.
func onUnix(root document.Node) bool {
	images := root.Get("image").Texts()
	for _, leg := range root.Get("environment", "matrix").Items() {
		images = append(images, leg.Get("APPVEYOR_BUILD_WORKER_IMAGE").Texts()...)
	}
	return allUnix(images)
}

func allUnix(images []string) bool {
	for _, image := range images {
		lower := strings.ToLower(image)
		if !strings.Contains(lower, "ubuntu") && !strings.Contains(lower, "macos") && !strings.Contains(lower, "linux") {
			return false
		}
	}
	return len(images) > 0
}

// environment reads the variables of all builds, and the combinations of those that differ.
func environment(n document.Node) (env []pipeline.Pair, matrix []map[string]string) {
	for _, f := range n.Fields() {
		switch {
		case f.Name == "matrix":
			for _, leg := range f.Value.Items() {
				values := map[string]string{}
				for _, v := range leg.Fields() {
					values[v.Name] = v.Value.Text()
				}
				if len(matrix) < maxConfigurations {
					matrix = append(matrix, values)
				}
			}
		case f.Name == "global":
			env = append(env, f.Value.Pairs()...)
		default:
			env = append(env, pipeline.Pair{Key: f.Name, Value: f.Value.Text(), At: f.At()}) // "" for one that is encrypted
		}
	}
	return env, matrix
}
