package scanners

import (
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// openPlaces says for each signal which of the places that could show it were not,
// or not wholly, read: only when none is may its absence be held against a
// repository. known holds the calls of other repositories whose names say what they do.
func openPlaces(doc *evidence.Document, signals map[string]*catalogue.Signal, pipelines []pipeline.Pipeline, known map[pipeline.Line]bool) {
	var first, house []evidence.Hop
	for i := range pipelines {
		for _, f := range unfollowed(&pipelines[i]) {
			switch {
			case known[f.at] || labels(f): // nothing is left to be seen of it
			case keepsHouse(f):
				house = append(house, f.at.Hop())
			case f.says(shipping):
				first = append(first, f.at.Hop()) // of many, it is the one to look into
			default:
				doc.Unfollowed = append(doc.Unfollowed, f.at.Hop())
			}
		}
	}
	doc.Unfollowed = append(first, doc.Unfollowed...)
	doc.Unsupported = unsupported(doc, pipelines)
	shipped := *doc // without the calls that can hide no deployment and no test
	doc.Unfollowed = append(slices.Clip(doc.Unfollowed), house...)
	for id, signal := range signals {
		seen := doc
		if beyondHousework(id) {
			seen = &shipped
		}
		open := []evidence.Class{}
		for _, class := range signal.Closed {
			if !wasRead(class, seen, pipelines) {
				open = append(open, class)
			}
		}
		doc.Signals[id].Open = open
	}
}

// wasRead reports whether a class of place was wholly read.
func wasRead(class evidence.Class, doc *evidence.Document, pipelines []pipeline.Pipeline) bool {
	switch class {
	case evidence.Files:
		// A file that could not be read is a problem of its own, with its path; a
		// limit on the whole tree leaves open what the rest would have shown.
		return !slices.ContainsFunc(doc.Problems, func(p evidence.Problem) bool { return p.Kind == evidence.Limit && p.Path == "." })
	case evidence.Pipeline:
		// Without a pipeline here that does something, it may be kept elsewhere.
		return len(doc.Unfollowed) == 0 && len(doc.Unsupported) == 0 && slices.ContainsFunc(pipelines, hasSteps) && !unparsed(doc)
	}
	return false // history, platform and people are not asked yet
}

// hasSteps reports whether a pipeline does anything of its own.
func hasSteps(p pipeline.Pipeline) bool {
	if p.Component {
		return false
	}
	return slices.ContainsFunc(p.Jobs, func(j pipeline.Job) bool { return len(j.Steps) > 0 && j.Idle == nil })
}

func unparsed(doc *evidence.Document) bool {
	return slices.ContainsFunc(doc.Problems, func(p evidence.Problem) bool {
		return (p.Kind == evidence.Unresolved || p.Kind == evidence.Unparsed || p.Kind == evidence.Unseen) && isPipelineFile(p.Path)
	})
}

// unfollowed lists where a pipeline calls the pipelines of other repositories.
func unfollowed(p *pipeline.Pipeline) []foreign {
	var calls []foreign
	for _, j := range p.Jobs {
		if j.Call != nil && !j.Call.Local {
			calls = append(calls, foreign{j.Call.At, j.Call.Target})
		}
	}
	for _, include := range p.Includes {
		// A template of GitLab's own is known by its name.
		if !include.Followed && include.Kind != "template" {
			calls = append(calls, foreign{include.At, include.Value})
		}
	}
	return calls
}

// isPipelineFile reports whether a path is where one of the CI systems that are read keeps its files.
func isPipelineFile(path string) bool {
	for _, prefix := range []string{
		".github/", ".gitlab", ".gitea/", ".forgejo/", ".buildkite/", ".drone.", ".woodpecker", ".cirrus.", "bitbucket-pipelines.yml",
		"azure-pipeline", ".azure", ".pipelines/", ".ado/", ".vsts", "appveyor", ".appveyor",
		".circleci/", ".travis.", ".semaphore/",
	} {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	// The systems whose files may stand in any folder.
	for _, part := range []string{"tekton", ".prow", "ci-operator/", "buildspec", "cloudbuild", "cloud-build", "concourse", "pipeline.y", ".gocd.", ".gopipeline.", "gocd/", "enkinsfile", ".teamcity/"} {
		if strings.Contains(path, part) {
			return true
		}
	}
	return false
}

// unsupported names the CI systems whose files are there and are not read.
func unsupported(doc *evidence.Document, pipelines []pipeline.Pipeline) []string {
	var names []string
	for _, e := range doc.Signals["ci.pipeline"].Evidence {
		if e.Rung < evidence.Configured || slices.ContainsFunc(e.Counters, func(c evidence.Counter) bool { return c.Kind == evidence.Superseded }) {
			continue // nothing runs it
		}
		isRead := slices.ContainsFunc(pipelines, func(p pipeline.Pipeline) bool { return p.System == e.Tool })
		if !isRead && !slices.Contains(names, e.Tool) {
			names = append(names, e.Tool)
		}
	}
	slices.Sort(names)
	return names
}
