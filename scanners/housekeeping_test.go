package scanners

import (
	"slices"
	"testing"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

// What a called pipeline may be keeps open only what it could show.
func TestKeepsHouse(t *testing.T) {
	const folder = "acme/shared/.github/workflows/"
	signals := map[string]*catalogue.Signal{
		"deploy.automated": {ID: "deploy.automated", Closed: []evidence.Class{evidence.Pipeline}},
		"test.unit":        {ID: "test.unit", Closed: []evidence.Class{evidence.Pipeline}},
		"ci.lint":          {ID: "ci.lint", Closed: []evidence.Class{evidence.Pipeline}},
	}
	tests := map[string]struct {
		targets []string
		open    bool // to a deployment and to tests
	}{
		"spelling":             {[]string{folder + "codespell.yml"}, false},
		"lint":                 {[]string{folder + "reusable-lint-workflows.yml"}, false},
		"pins":                 {[]string{folder + "require-pinned-github-actions.yml"}, false},
		"cards":                {[]string{folder + "trello-poster.yml"}, false},
		"labelled_release":     {[]string{folder + "label-release.yaml"}, true},
		"docs":                 {[]string{folder + "docs.yml"}, false},
		"dependencies":         {[]string{folder + "updater.yml", folder + "update-deps.yml"}, false},
		"security":             {[]string{folder + "dynamic-security.yaml"}, false},
		"secure_release":       {[]string{folder + "security-release.yml"}, true},
		"lint_and_deploy":      {[]string{folder + "lint-and-deploy.yml"}, true},
		"lint_and_build":       {[]string{folder + "build-lint-test.yml"}, true},
		"nothing_told":         {[]string{folder + "shared.yml"}, true},
		"docker_is_no_doc":     {[]string{folder + "docker.yml"}, true},
		"the_folder_says_lint": {[]string{"acme/lint/.github/workflows/shared.yml"}, true},
		"one_of_each":          {[]string{folder + "codespell.yml", folder + "shared.yml"}, true},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			p := pipeline.Pipeline{Jobs: []pipeline.Job{{Steps: []pipeline.Step{{}}}}}
			for i, target := range test.targets {
				p.Jobs = append(p.Jobs, pipeline.Job{Call: &pipeline.Call{Target: target, At: pipeline.Line{Path: "ci.yml", Line: i + 1}}})
			}
			doc := &evidence.Document{Signals: map[string]*evidence.Signal{"deploy.automated": {}, "test.unit": {}, "ci.lint": {}, "ci.pipeline": {}}}
			openPlaces(doc, signals, []pipeline.Pipeline{p}, nil)
			for _, id := range []string{"deploy.automated", "test.unit"} {
				if open := slices.Contains(doc.Signals[id].Open, evidence.Pipeline); open != test.open {
					t.Errorf("open to %s: %v", id, open)
				}
			}
			if !slices.Contains(doc.Signals["ci.lint"].Open, evidence.Pipeline) || len(doc.Unfollowed) != len(test.targets) {
				t.Errorf("ci.lint is open to %v, and %v were not followed", doc.Signals["ci.lint"].Open, doc.Unfollowed)
			}
		})
	}
}

// Of the pipelines that were not read, those are told first whose names say most.
func TestUnfollowedOrder(t *testing.T) {
	const folder = "acme/shared/.github/workflows/"
	p := pipeline.Pipeline{}
	for i, file := range []string{"sync-labels.yaml", "codespell.yml", "schema.yml", "label_issues.yaml", "deploy.yml"} {
		p.Jobs = append(p.Jobs, pipeline.Job{Call: &pipeline.Call{Target: folder + file, At: pipeline.Line{Path: file, Line: i + 1}}})
	}
	doc := &evidence.Document{Signals: map[string]*evidence.Signal{"ci.pipeline": {}}}
	openPlaces(doc, nil, []pipeline.Pipeline{p}, nil)
	var got []string
	for _, hop := range doc.Unfollowed {
		got = append(got, hop.Path)
	}
	if want := []string{"deploy.yml", "schema.yml", "codespell.yml"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
