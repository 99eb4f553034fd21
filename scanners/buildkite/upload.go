package buildkite

import (
	"path"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// upload is a command that adds the steps of a file to the pipeline.
type upload struct {
	// path is the file; "" where the steps are made by a program.
	path string
	hops []evidence.Hop
	at   pipeline.Line
}

const (
	// maxScript is how much of a script is searched for uploads, in bytes.
	maxScript = 64 << 10
	// maxUploading is how many uploads of one step are followed.
	maxUploading = 20
)

// uploads finds what commands upload, and what the scripts of the repository
// that they start upload.
func (w *walk) uploads(lines []pipeline.Line) []upload {
	var all []upload
	for _, line := range lines {
		if len(all) >= maxUploading {
			break
		}
		if strings.Contains(line.Text, "pipeline upload") {
			all = append(all, w.uploadOf(line, nil)...)
			continue
		}
		for _, word := range strings.Fields(line.Text) {
			word = strings.TrimPrefix(strings.Trim(word, `"'`), "./")
			if strings.HasPrefix(word, folder) && !isCandidate(word) {
				all = append(all, w.inScript(word, line)...)
				break
			}
		}
	}
	return all
}

// inScript finds the uploads of a script that a line starts.
func (w *walk) inScript(script string, from pipeline.Line) []upload {
	lines, seen := w.scripts[script]
	if !seen {
		lines = w.uploading(script)
		w.scripts[script] = lines
	}
	var all []upload
	for _, line := range lines {
		all = append(all, w.uploadOf(line, []evidence.Hop{from.Hop()})...)
	}
	return all
}

// uploading returns the lines of a script that upload something.
func (w *walk) uploading(script string) []pipeline.Line {
	text, err := w.files.Text(script)
	if err != nil || len(text) > maxScript {
		return nil // whatever follows the commands says so
	}
	var lines []pipeline.Line
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if len(lines) < maxUploading && !strings.HasPrefix(line, "#") && strings.Contains(line, "pipeline upload") {
			lines = append(lines, pipeline.Line{Path: script, Line: i + 1, Text: document.Short(line)})
		}
	}
	return lines
}

// uploadOf reads one command that uploads: a file that it names, one that is
// piped into it, the usual one, or what a program writes.
func (w *walk) uploadOf(line pipeline.Line, via []evidence.Hop) []upload {
	hops := append(slices.Clip(via), line.Hop())
	before, after, _ := strings.Cut(line.Text, "pipeline upload")
	for _, word := range append(strings.Fields(after), strings.Fields(before)...) {
		word = strings.TrimPrefix(strings.Trim(word, `"'<;)`), "./")
		if ext := path.Ext(word); ext == ".yml" || ext == ".yaml" || ext == ".json" {
			if strings.Contains(word, "$") {
				break
			}
			return []upload{{path: word, hops: hops, at: line}}
		}
	}
	piped := strings.Contains(before, "|") || strings.Contains(after, "<") || strings.Contains(line.Text, "$")
	if name := w.usual(); !piped && name != "" {
		return []upload{{path: name, hops: hops, at: line}}
	}
	if script, ok := w.writer(before); ok {
		return w.cats(script, hops, line)
	}
	return []upload{{hops: hops, at: line}}
}

// usual returns the file that is uploaded where none is named.
func (w *walk) usual() string {
	for _, name := range entries {
		if slices.Contains(w.stack, name) {
			return ""
		}
		if _, err := w.files.Text(name); err == nil {
			return name
		}
	}
	return ""
}

// writer returns the script of the repository whose output is uploaded.
func (w *walk) writer(before string) (string, bool) {
	for _, word := range strings.Fields(before) {
		word = strings.TrimPrefix(strings.Trim(word, `"'`), "./")
		if strings.HasPrefix(word, folder) {
			return word, true
		}
	}
	return "", false
}

// cats finds the files that a script does no more than write out; a script that
// does anything else makes steps of its own as well.
func (w *walk) cats(script string, hops []evidence.Hop, at pipeline.Line) []upload {
	text, err := w.files.Text(script)
	if err != nil || len(text) > maxScript {
		return []upload{{hops: hops, at: at}}
	}
	var all []upload
	own := false
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		word, isCat := strings.CutPrefix(line, "cat ")
		word = strings.TrimPrefix(strings.Trim(strings.TrimSpace(word), `"'`), "./")
		switch {
		case isCat && isCandidate(word) && len(all) < maxUploading:
			hop := pipeline.Line{Path: script, Line: i + 1, Text: document.Short(line)}
			all = append(all, upload{path: word, hops: append(slices.Clip(hops), hop.Hop()), at: at})
		case isCat, strings.HasPrefix(line, "echo "), strings.HasPrefix(line, "printf "):
			own = true
		}
	}
	if own || len(all) == 0 {
		all = append(all, upload{hops: hops, at: at})
	}
	return all
}

// follow reads the steps of an uploaded file as steps of the pipeline: after
// the step that uploads them, and held back by what holds that back.
func (w *walk) follow(u upload, step document.Node, j pipeline.Job, s *scope) {
	if u.path == "" {
		w.unseen(u, "a program")
		return
	}
	if slices.Contains(w.stack, u.path) {
		return
	}
	if len(w.stack) > maxUploads {
		w.docs.Problem(u.at.Path, u.at.Line, evidence.Limit, "uploads are followed no deeper")
		return
	}
	if _, err := w.files.Text(u.path); err != nil {
		w.unseen(u, u.path)
		return
	}
	doc, steps := w.reader.steps(u.path)
	if doc == nil {
		return
	}
	w.uploaded[u.path] = true
	inner := scope{stage: s.stage, via: append(slices.Clip(s.via), u.hops...)}
	inner.gates, inner.narrow = w.settings(step, s)
	inner.gates = append(slices.Clip(approvals(j.Gates)), slices.DeleteFunc(slices.Clone(inner.gates), isSoft)...)
	outer := *w
	w.stack = append(slices.Clip(w.stack), u.path)
	w.since, w.before, w.waits = nil, []string{j.ID}, nil
	w.pipeline.Includes = append(w.pipeline.Includes, pipeline.Include{Kind: "local", Value: u.path, At: u.at, Followed: true})
	w.list(steps, &inner)
	w.stack, w.since, w.before, w.waits = outer.stack, append(outer.since, w.since...), outer.before, outer.waits
}

// isSoft reports a gate that lets the upload itself fail, which its steps then do not.
func isSoft(g pipeline.Gate) bool { return g.Kind == pipeline.Soft }

// unseen notes steps that are not to be had here.
func (w *walk) unseen(u upload, value string) {
	w.pipeline.Includes = append(w.pipeline.Includes, pipeline.Include{Kind: "local", Value: value, At: u.at})
}
