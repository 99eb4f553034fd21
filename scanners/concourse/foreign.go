package concourse

import (
	"cmp"
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/scanners/document"
)

// owned finds the repositories that the jobs take this one from: those that
// the files of tasks which lie here are read from. None where no such file is named.
func (c *config) owned(jobs document.Node) {
	for _, job := range jobs.Items() {
		f := fetched{resources: map[string]string{}}
		for _, step := range job.Get("plan").Items() {
			f.step(step, 0)
		}
		for _, file := range f.files {
			input, _, below := strings.Cut(file, "/")
			if _, ours := c.mounted(file); ours && below {
				if name := c.repository(f.resources[input]); name != "" {
					c.own[name] = true
				}
			}
		}
	}
}

// fetched is what the plan of a job takes in, and which files it reads from there.
type fetched struct {
	resources map[string]string // by the name of the input
	files     []string
}

func (f *fetched) step(item document.Node, depth int) {
	if depth > maxDepth {
		return
	}
	for _, field := range item.Fields() {
		switch field.Name {
		case "get":
			f.resources[field.Value.Text()] = cmp.Or(item.Get("resource").Text(), field.Value.Text())
		case "file":
			if len(f.files) < maxSteps {
				f.files = append(f.files, field.Value.Text())
			}
		case "try":
			f.step(field.Value, depth+1)
		case "in_parallel", "aggregate", "do":
			steps := field.Value
			if steps.IsMapping() {
				steps = steps.Get("steps")
			}
			for _, inner := range steps.Items() {
				f.step(inner, depth+1)
			}
		}
	}
}

// repository returns the name of the repository that a resource of git is, "" for other resources.
func (c *config) repository(resource string) string {
	r := c.resources[resource]
	uri := r.Get("source", "uri").Text()
	switch {
	case r.Get("type").Text() != "git":
		return ""
	case isGiven(uri):
		return uri
	}
	return strings.ToLower(path.Base(strings.TrimSuffix(strings.TrimSuffix(uri, "/"), ".git")))
}

// isGiven reports whether the pipeline is told a value when it is set.
func isGiven(value string) bool { return strings.Contains(value, "((") }

// foreign reports whether an input is a checkout of another repository, as far as
// it is known which this one is.
func (w *walk) foreign(input string) bool {
	name := w.repository(w.resource[input])
	if name == "" || name == "." || len(w.own) == 0 || w.own[name] {
		return false
	}
	for own := range w.own {
		if isGiven(name) && !isGiven(own) {
			return false // that may be what it is told
		}
	}
	return true
}
