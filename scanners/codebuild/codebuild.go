// Package codebuild reads the buildspec files of AWS CodeBuild into the normal
// form of package pipeline. What starts a build stands in the project, outside
// of the repository. It runs nothing and recognises no tool.
//
// The format: https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html
package codebuild

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// System is the name of the CI system.
const System = "aws-codebuild"

// phases are the parts of a build in the order in which they run.
var phases = []string{"install", "pre_build", "build", "post_build"}

// Read reads every buildspec. A file that cannot be read is a problem and
// affects no other.
func Read(files document.Files) ([]pipeline.Pipeline, []evidence.Problem) {
	r := document.NewReader(files)
	var pipelines []pipeline.Pipeline
	for _, p := range files.Paths() {
		if !isBuildspec(p) {
			continue
		}
		if doc := r.Document(p); doc != nil && doc.Root().Get("phases").IsMapping() {
			pipelines = append(pipelines, read(doc))
		}
	}
	return pipelines, r.Problems()
}

// isBuildspec reports whether a file is named as buildspecs are: buildspec.yml,
// or a name of one's own with the word in it.
func isBuildspec(p string) bool {
	base := path.Base(p)
	return strings.Contains(base, "buildspec") && (strings.HasSuffix(base, ".yml") || strings.HasSuffix(base, ".yaml"))
}

func read(doc *document.Document) pipeline.Pipeline {
	root := doc.Root()
	first := doc.Line(1)
	job := pipeline.Job{ID: strings.TrimSuffix(path.Base(doc.Path), path.Ext(doc.Path)), At: first}
	if f, ok := root.Field("phases"); ok {
		job.At = f.At()
	}
	job.Env = root.Get("env", "variables").Pairs()
	job.Keys = keys(root)
	shell, dir := shellOf(root.Get("env", "shell").Text()), ""
	for _, name := range phases {
		f, ok := root.Get("phases").Field(name)
		if !ok {
			continue
		}
		var gates []pipeline.Gate
		if on, ok := f.Value.Field("on-failure"); ok && strings.EqualFold(on.Value.Text(), "CONTINUE") {
			gates = []pipeline.Gate{{Kind: pipeline.Soft, At: on.At()}}
		}
		for _, part := range []string{"commands", "finally"} {
			lines := f.Value.Get(part).Script()
			if len(lines) == 0 {
				continue
			}
			job.Steps = append(job.Steps, pipeline.Step{
				Name: name, At: f.At(), Gates: gates,
				Run: &pipeline.Script{Shell: shell, Lines: rooted(dir, lines), Dir: dir},
			})
			dir = moved(dir, lines)
		}
	}
	return pipeline.Pipeline{
		System: System, Path: doc.Path, At: first, Jobs: []pipeline.Job{job},
		// A project builds what its webhook reports: changes and pushes, unless filtered outside of the repository.
		Triggers: []pipeline.Trigger{
			{Kind: pipeline.Change, At: first, Name: "webhook"},
			{Kind: pipeline.Push, At: first, Name: "webhook", Default: true},
		},
	}
}

// keys returns the settings that say what a build publishes and where its secrets come from.
func keys(root document.Node) []pipeline.Pair {
	var keys []pipeline.Pair
	for _, group := range root.Get("reports").Fields() {
		// The default is that of the service.
		pair := pipeline.Pair{Key: "reports.file-format", Value: "JUNITXML", At: group.At()}
		if format, ok := group.Value.Field("file-format"); ok {
			pair.Value, pair.At = format.Value.Text(), format.At()
		}
		keys = append(keys, pair)
	}
	for _, store := range []string{"secrets-manager", "parameter-store"} {
		if f, ok := root.Get("env").Field(store); ok && f.Value.IsMapping() {
			keys = append(keys, pipeline.Pair{Key: store, At: f.At()})
		}
	}
	return keys
}

// shellOf is the shell of a build; the default is that of its Linux images. The
// commands of a phase run one after another until one fails.
func shellOf(setting string) string {
	switch name := strings.ToLower(strings.TrimSuffix(path.Base(setting), ".exe")); name {
	case "powershell", "pwsh", "cmd":
		return name
	case "bash":
		return "bash -e {0}"
	}
	return "sh"
}

// rooted writes a change into a folder below the root, while the shell is still
// there, as one that can be told.
func rooted(dir string, lines []pipeline.Line) []pipeline.Line {
	if dir != "" {
		return lines
	}
	lines = slices.Clone(lines)
	for i, line := range lines {
		if text := strings.TrimSpace(line.Text); strings.HasPrefix(text, "cd ") {
			lines[i].Text = strings.NewReplacer("${CODEBUILD_SRC_DIR}", ".", "$CODEBUILD_SRC_DIR", ".").Replace(line.Text)
			break
		}
	}
	return lines
}

// moved returns the folder in which the commands after a phase run: all phases
// share one shell.
func moved(dir string, lines []pipeline.Line) string {
	for _, line := range lines {
		to, ok := strings.CutPrefix(strings.TrimSpace(line.Text), "cd ")
		if !ok {
			continue
		}
		to = strings.Trim(strings.TrimSpace(to), `"'`)
		for _, root := range []string{"$CODEBUILD_SRC_DIR", "${CODEBUILD_SRC_DIR}"} {
			if rest, ok := strings.CutPrefix(to, root); ok && (rest == "" || rest[0] == '/') {
				dir, to = "", strings.TrimPrefix(rest, "/")
			}
		}
		if strings.ContainsAny(to, "$`;&|<>*? ") || strings.HasPrefix(to, "/") || strings.HasPrefix(to, "~") {
			return dir // where this leads is not known; the file's own folder is the best guess
		}
		dir = path.Join(dir, to)
	}
	if dir == "." || strings.HasPrefix(dir, "..") {
		return ""
	}
	return dir
}
