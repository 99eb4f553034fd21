package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"

	"github.com/stagecheck/stagecheck/internal/forge"
	"github.com/stagecheck/stagecheck/internal/markdown"
	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/gitlab"
)

// gitlabCI is a job of GitLab CI.
type gitlabCI struct {
	env    *forge.Context
	getenv func(string) string
	flags  checkFlags
}

func (g *gitlabCI) context() *forge.Context { return g.env }

func (g *gitlabCI) credentials() (user, token string) {
	return "gitlab-ci-token", g.getenv("CI_JOB_TOKEN")
}

func (g *gitlabCI) link() markdown.Link { return markdown.GitLabLinks(g.env.ProjectURL) }

func (g *gitlabCI) full() string { return "the artifacts of the job" }

func (g *gitlabCI) publish(ctx context.Context, made publish.Check) (publish.Outcome, error) {
	check := g.getenv("STAGECHECK_EXTERNAL_STATUS_CHECK_ID")
	id, err := strconv.ParseInt(check, 10, 64)
	if check != "" && (err != nil || id < 0) { // 0 is none
		return publish.Outcome{}, fmt.Errorf("STAGECHECK_EXTERNAL_STATUS_CHECK_ID %q is not the id of an external status check", check)
	}
	publisher, err := gitlab.New(gitlab.Options{
		APIURL: g.env.APIURL, Token: g.getenv("GITLAB_TOKEN"), ReadOnly: g.env.ReadOnly(), Version: version(),
		CAFile: g.getenv("CI_SERVER_TLS_CA_FILE"),
		Target: g.env.Target, Number: g.env.Number, StatusCheck: id,
		Project: g.env.Project, Pipeline: g.env.RunID, Commit: g.env.Checkout, JobURL: g.env.RunURL,
	})
	if err != nil {
		return publish.Outcome{}, err
	}
	return publisher.Publish(ctx, made)
}

// hand writes the reports that GitLab takes variables and links from.
func (g *gitlabCI) hand(all []variable, outcome publish.Outcome, _ []output) error {
	var errs []error
	if file := g.flags.dotenv; file != "" {
		variables := []gitlab.Variable{{Name: "url", Value: outcome.URL}}
		for _, v := range all {
			variables = append(variables, gitlab.Variable{Name: v.name, Value: v.value})
		}
		if err := os.WriteFile(file, gitlab.Dotenv(variables), 0o644); err != nil {
			errs = append(errs, fmt.Errorf("write the variables: %w", err))
		}
	}
	if file := g.flags.links; file != "" {
		if err := os.WriteFile(file, gitlab.Links(outcome.URL, g.env.RunURL), 0o644); err != nil {
			errs = append(errs, fmt.Errorf("write the links: %w", err))
		}
	}
	return errors.Join(errs...)
}
