package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/internal/annotate"
	"github.com/stagecheck/stagecheck/internal/forge"
	"github.com/stagecheck/stagecheck/internal/markdown"
	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/publish/github"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/terminal"
)

// checkFlags are the flags of check.
type checkFlags struct {
	scanFlags
	name    string
	comment bool
	noFetch bool
}

func checkCommand(streams Streams, getenv func(string) string) *cobra.Command {
	var flags checkFlags
	c := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Scan and post: for pipelines",
		Long: `check is scan for a pipeline: it finds out itself which change is under
judgement, compares it with what it is made upon, and posts the result as a
check with annotations on the lines of the change. DIR is the checkout, the
current directory by default.

In GitHub Actions it reads the event, and posts with GITHUB_TOKEN, which needs
the permission checks: write. Without it the same is said in the log, in the
summary of the job and as annotations of the job. What a clone lacks is fetched.

On a pull request, settings and models are those of its target: a change does not
judge itself.

Exit status: 0 done; 1 done, and a --fail-on holds; 2 wrong arguments or
settings; 3 the checkout could not be read or the result not be posted.`,
		Example: "  stagecheck check\n  stagecheck check --fail-on regression --comment",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return misuse{fmt.Errorf("check takes one directory, not %d", len(args))}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			return runCheck(c.Context(), streams, getenv, dir, flags)
		},
	}
	f := c.Flags()
	flags.add(c)
	f.StringVar(&flags.name, "name", "stagecheck", "how the check is called; one name is one check of a commit")
	f.BoolVar(&flags.comment, "comment", false, "say it in a comment on the pull request as well, which is kept up to date")
	f.BoolVar(&flags.noFetch, "no-fetch", false, "fetch nothing: what a shallow clone lacks is left out")
	return c
}

func runCheck(ctx context.Context, streams Streams, getenv func(string) string, dir string, flags checkFlags) error {
	outputs, wants, err := flags.parse()
	if err != nil {
		return misuse{err}
	}
	if !forge.OnGitHub(getenv) {
		return misuse{errors.New("this is no pipeline of GitHub Actions: stagecheck scan reads a checkout anywhere")}
	}
	env, err := forge.GitHub(getenv, readEvent)
	if err != nil {
		return fmt.Errorf("read what GitHub Actions says of the run: %w", err)
	}
	note := func(words string) { fmt.Fprintln(streams.Err, "stagecheck:", terminal.Printable(words)) }
	commits := &commits{dir: dir, env: env, token: getenv("GITHUB_TOKEN"), offline: flags.noFetch, note: note}
	head, base, err := commits.find(ctx, flags.base)
	if err != nil {
		return err
	}
	got, err := assess(ctx, question{dir: dir, flags: flags.scanFlags, head: head, base: base, trusted: env.Kind == forge.Push || env.Kind == forge.Manual || env.Kind == forge.Schedule})
	if err != nil {
		return err
	}
	defer got.close()
	tell(streams, got.report)
	if err := write(streams, getenv, dir, outputs, got.report); err != nil {
		return err
	}
	tripped := check(streams.Err, got.report, wants)
	if tripped != nil && !errors.Is(tripped, errTripped) {
		return tripped
	}
	made := publish.Check{
		Name: flags.name, Head: env.Head, ExternalID: env.Delivery(),
		Conclusion:  conclusion(got.report, tripped),
		Title:       title(got.report),
		Page:        markdown.Page(got.report, pageOptions(env, dir)),
		Annotations: annotate.Annotations(got.report.Delta, got.change),
	}
	outcome, err := post(ctx, streams, getenv, env, flags, made)
	for _, words := range outcome.Notes {
		note(words)
	}
	if wrong := github.SetOutputs(getenv, stepOutputs(got.report, made, outcome, outputs)); wrong != nil {
		err = errors.Join(err, wrong)
	}
	if err != nil {
		return fmt.Errorf("post the result: %w", err)
	}
	return tripped
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

// conclusion says in a word what a report means for a change.
func conclusion(r *report.Report, tripped error) publish.Conclusion {
	switch {
	case tripped != nil:
		return publish.Failed
	case r.Delta != nil && r.Delta.Worse():
		return publish.Neutral
	}
	return publish.Success
}

// title is the news in one line, or where the repository stands.
func title(r *report.Report) string {
	standing := "nothing to judge"
	if len(r.Models) > 0 {
		standing = r.Models[0].Stage.String()
	}
	if r.Delta == nil {
		return strings.ToUpper(standing[:1]) + standing[1:]
	}
	return r.Delta.Title(standing)
}

// pageOptions link what stands in the checkout to where it can be read.
func pageOptions(env *forge.Context, dir string) markdown.Options {
	return markdown.Options{Name: nameOf(dir), Link: markdown.GitHubLinks(env.ServerURL, env.Repository()), Full: "the job summary"}
}

// post posts the check.
func post(ctx context.Context, streams Streams, getenv func(string) string, env *forge.Context, flags checkFlags, made publish.Check) (publish.Outcome, error) {
	publisher, err := github.New(github.Options{
		APIURL: env.APIURL, Owner: env.Owner, Repo: env.Name, Token: getenv("GITHUB_TOKEN"), ReadOnly: env.ReadOnly(),
		Number: env.Number, Comment: flags.comment, DetailsURL: env.RunURL, Version: version(),
		Getenv: getenv, Commands: streams.Err,
	})
	if err != nil {
		return publish.Outcome{}, err
	}
	return publisher.Publish(ctx, made)
}

// stepOutputs are what later steps of the job can use.
func stepOutputs(r *report.Report, made publish.Check, outcome publish.Outcome, files []output) []github.Output {
	outputs := []github.Output{
		{Name: "conclusion", Value: string(made.Conclusion)},
		{Name: "title", Value: made.Title},
		{Name: "check-run-url", Value: outcome.URL},
		{Name: "regressed", Value: strconv.FormatBool(r.Delta != nil && r.Delta.Regressed())},
	}
	for _, o := range files {
		if o.format == "json" && o.file != "" {
			outputs = append(outputs, github.Output{Name: "report", Value: o.file})
			break
		}
	}
	if len(r.Models) == 0 {
		return outputs
	}
	number := func(n *int) string {
		if n == nil {
			return ""
		}
		return strconv.Itoa(*n)
	}
	leading := &r.Models[0]
	outputs = append(outputs,
		github.Output{Name: "model", Value: leading.ID},
		github.Output{Name: "stage", Value: number(leading.Stage.Reached)},
		github.Output{Name: "possible", Value: number(leading.Stage.Possible)},
	)
	for _, a := range leading.Axes {
		outputs = append(outputs, github.Output{Name: "stage-" + strings.ToLower(a.ID), Value: number(a.Stage.Reached)})
	}
	return outputs
}
