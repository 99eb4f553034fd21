package gitlabci

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/expression"
	"github.com/stagecheck/stagecheck/scanners/pipeline"
)

var (
	// perChange are the variables that differ from one change to the next.
	perChange = expression.Lazy(`CI_MERGE_REQUEST_|CI_COMMIT_REF_|CI_COMMIT_BRANCH|CI_COMMIT_SHORT_SHA|CI_COMMIT_SHA`)
	// lasting are the beginnings of environments that stay.
	lasting = expression.Lazy(`(?i)^(prod|stag|live|pre-?prod|canary|stable|release)`)
	review  = expression.Lazy(`(?i)^(review|preview|mr|pr|feature|ephemeral|dynamic)s?([/_-]|$)`)
)

// environment returns the environment that the job deploys to or tears down,
// nil for one that it only asks for.
func (j *jobReader) environment() *pipeline.Environment {
	v := j.c.get(j.job, "environment")
	name, tier := v, ""
	env := &pipeline.Environment{}
	if v.is(table) {
		switch j.c.get(v, "action").scalarText() {
		case "stop":
			env.Stop = true
		case "prepare", "verify", "access":
			return nil
		}
		name = j.c.get(v, "name")
		tier = strings.ToLower(j.c.get(v, "deployment_tier").scalarText())
	}
	if text := name.scalarText(); text == "" || len(text) > maxName {
		return nil
	}
	env.Name, env.At = j.expand(name.text), name.at()
	switch {
	case tier == "production" || tier == "staging" || lasting().MatchString(env.Name):
	default:
		env.Review = review().MatchString(env.Name) || perChange().MatchString(env.Name)
	}
	return env
}
