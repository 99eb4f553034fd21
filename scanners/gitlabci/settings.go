package gitlabci

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// elsewhere are the keywords of a job that have a place of their own in the
// model, and so are no settings.
var elsewhere = []string{
	"script", "before_script", "after_script", "rules", "only", "except", "variables", "extends",
	"needs", "dependencies", "image", "services", "stage", "type", "run",
}

// settings returns the other keywords of the job by dotted path. A table and a
// list are there with their own path, too, and no value.
func (j *jobReader) settings() []pipeline.Pair {
	var out []pipeline.Pair
	if j.name == "pages" {
		out = append(out, pipeline.Pair{Key: "pages", At: j.at.at()})
	}
	for _, f := range j.job.fields {
		if !slices.Contains(elsewhere, f.key) {
			j.setting(f, f.key, maxNested, &out)
		}
	}
	for _, key := range inherited {
		if _, own := j.job.lookup(key); own || slices.Contains(elsewhere, key) {
			continue
		}
		if f, ok := j.field(key); ok {
			j.setting(f, key, maxNested, &out)
		}
	}
	for _, item := range j.c.items(j.job.get("run")) {
		if f, ok := item.field("step"); ok && len(out) < maxKeys {
			out = append(out, pipeline.Pair{Key: "run.step", Value: f.val.scalarText(), At: f.at()})
		}
	}
	return out
}

func (j *jobReader) setting(f field, path string, depth int, out *[]pipeline.Pair) {
	v := j.c.deref(f.val)
	if v == nil || v.kind == null || len(*out) == maxKeys || !j.c.r.spend(1) {
		return
	}
	if path != "environment" { // which the job has
		*out = append(*out, pipeline.Pair{Key: path, Value: v.scalarText(), At: f.at()})
	}
	if depth == 0 {
		return
	}
	for _, g := range v.fields {
		// The rows of a matrix are many, and their keys are variables.
		switch key := path + "." + g.key; {
		case key == "environment.name":
		case key != "parallel.matrix":
			j.setting(g, key, depth-1, out)
		case len(*out) < maxKeys:
			*out = append(*out, pipeline.Pair{Key: key, At: g.at()})
		}
	}
	for _, item := range v.items {
		if item.kind == list || item.kind == null {
			continue
		}
		j.setting(field{origin: item.origin, line: item.line, val: item}, path, depth-1, out)
	}
}

// images returns the image that the job runs in and the services beside it.
func (j *jobReader) images() []pipeline.Image {
	var out []pipeline.Image
	add := func(v *value, service bool) {
		if v.is(table) {
			v = j.c.get(v, "name")
		}
		if name := v.scalarText(); name != "" && len(name) <= maxName {
			out = append(out, pipeline.Image{Name: j.expand(name), At: v.at(), Service: service})
		}
	}
	add(j.get("image"), false)
	for _, v := range j.c.items(j.get("services")) {
		if len(out) < maxKeys {
			add(v, true)
		}
	}
	return out
}

var (
	windowsTag   = expression.Lazy(`(?i)windows|powershell|pwsh`)
	windowsImage = expression.Lazy(`(?i)powershell|pwsh|windows/|windows-?(server|nano)|nanoserver|servercore`)
)

// isWindows reports whether the job's runner or image speaks PowerShell.
func (j *jobReader) isWindows() bool {
	for _, v := range j.c.items(j.get("tags")) {
		if tag := v.scalarText(); len(tag) <= maxName && windowsTag().MatchString(j.expand(tag)) {
			return true
		}
	}
	return slices.ContainsFunc(j.images(), func(i pipeline.Image) bool {
		return !i.Service && windowsImage().MatchString(i.Name)
	})
}

// pairs returns the variables of a table. GitLab's long form holds the value
// under a key of its own.
func (c *config) pairs(t *value) []pipeline.Pair {
	if !t.is(table) {
		return nil
	}
	var out []pipeline.Pair
	for _, f := range t.fields {
		v := c.deref(f.val)
		if v.is(table) {
			v = c.get(v, "value")
		}
		if !c.r.spend(pairCost) {
			break
		}
		if v.is(scalar) {
			out = append(out, pipeline.Pair{Key: f.key, Value: v.text, At: f.at()})
		}
	}
	return out
}

// preset returns what the configuration sets variables to, those of a job first.
func (c *config) preset(ofJob *value) func(string) (string, bool) {
	return func(name string) (string, bool) {
		for _, t := range [...]*value{ofJob, c.top.get("variables")} {
			v := c.get(t, name)
			if v.is(table) {
				v = c.get(v, "value")
			}
			if v.is(scalar) && len(v.text) <= maxName {
				return v.text, true
			}
		}
		return "", false
	}
}

var variableUse = expression.Lazy(`\$(?:\{(\w+)\}|(\w+))`)

// expand puts in the variables that are known.
func expand(s string, known func(string) (string, bool)) string {
	if !strings.Contains(s, "$") {
		return s
	}
	return variableUse().ReplaceAllStringFunc(s, func(use string) string {
		if text, ok := known(strings.Trim(use, "${}")); ok {
			return text
		}
		return use
	})
}

// expand puts the variables that the configuration sets into a name, and those
// in their values.
func (j *jobReader) expand(s string) string {
	const rounds = 3
	for range rounds {
		if len(s) > maxName {
			break
		}
		next := expand(s, j.preset)
		if next == s || len(next) > maxName {
			break
		}
		s = next
	}
	return s
}
