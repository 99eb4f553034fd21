package cli

import (
	"context"
	"io"
	"os"

	"github.com/stagecheck/stagecheck/internal/forge"
	"github.com/stagecheck/stagecheck/internal/markdown"
	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/github"
)

// actions is a job of GitHub Actions.
type actions struct {
	env     *forge.Context
	streams Streams
	getenv  func(string) string
	flags   checkFlags
}

func (a *actions) context() *forge.Context { return a.env }

func (a *actions) credentials() (user, token string) {
	return "x-access-token", a.getenv("GITHUB_TOKEN")
}

func (a *actions) link() markdown.Link {
	return markdown.GitHubLinks(a.env.ServerURL, a.env.Repository())
}

func (a *actions) full() string { return "the job summary" }

func (a *actions) publish(ctx context.Context, made publish.Check) (publish.Outcome, error) {
	publisher, err := github.New(github.Options{
		APIURL: a.env.APIURL, Owner: a.env.Owner, Repo: a.env.Name, Token: a.getenv("GITHUB_TOKEN"), ReadOnly: a.env.ReadOnly(),
		Number: a.env.Number, Comment: a.flags.comment, DetailsURL: a.env.RunURL, Version: version(),
		Getenv: a.getenv, Commands: a.streams.Err,
	})
	if err != nil {
		return publish.Outcome{}, err
	}
	return publisher.Publish(ctx, made)
}

// hand sets the outputs of the step.
func (a *actions) hand(all []variable, outcome publish.Outcome, files []output) error {
	outputs := []github.Output{{Name: "check-run-url", Value: outcome.URL}}
	for _, v := range all {
		outputs = append(outputs, github.Output{Name: v.name, Value: v.value})
	}
	for _, o := range files {
		if o.format == "json" && o.file != "" {
			outputs = append(outputs, github.Output{Name: "report", Value: o.file})
			break
		}
	}
	return github.SetOutputs(a.getenv, outputs)
}

// readEvent reads the file that GitHub Actions puts the event into, and no more
// of it than an event can be.
func readEvent(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, forge.MostEvent+1))
}
