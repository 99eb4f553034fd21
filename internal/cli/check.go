package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/internal/annotate"
	"github.com/stagecheck/stagecheck/internal/forge"
	"github.com/stagecheck/stagecheck/internal/markdown"
	"github.com/stagecheck/stagecheck/internal/publish"
	"github.com/stagecheck/stagecheck/internal/report"
)

// checkFlags are the flags of check.
type checkFlags struct {
	scanFlags
	name    string
	comment bool
	noFetch bool
	// dotenv and links are files that GitLab takes variables and links from.
	dotenv, links string
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
summary of the job and as annotations of the job.

In GitLab CI it reads the predefined variables, and posts with GITLAB_TOKEN, a
token of the project, the group or a person with the scope api: a note on the
merge request, threads on the lines of the change and a commit status. Without
it the reports of --output, --dotenv and --links say the same.

What a clone lacks is fetched. On a pull request or a merge request, settings
and models are those of its target: a change does not judge itself.

Exit status: 0 done; 1 done, and a --fail-on holds; 2 wrong arguments or
settings; 3 the checkout could not be read, a regression not be told for want of
what to compare with, or the result not be posted.`,
		Example: "  stagecheck check\n  stagecheck check --fail-on regression --comment",
		Args:    atMostOneDirectory,
		RunE: func(c *cobra.Command, args []string) error {
			return runCheck(c.Context(), streams, getenv, directory(args), flags)
		},
	}
	f := c.Flags()
	flags.add(c)
	f.StringVar(&flags.name, "name", "stagecheck", "how the check is called, its `NAME`: one name is one check of a commit")
	f.BoolVar(&flags.comment, "comment", false, "on GitHub, say it in a comment on the pull request as well, which is kept up to date")
	f.StringVar(&flags.dotenv, "dotenv", "", "in GitLab CI, write what it says in words to `FILE`, for artifacts:reports:dotenv")
	f.StringVar(&flags.links, "links", "", "in GitLab CI, write links for the page of the job to `FILE`, for artifacts:reports:annotations")
	f.BoolVar(&flags.noFetch, "no-fetch", false, "fetch nothing: what a shallow clone lacks is left out")
	return c
}

func runCheck(ctx context.Context, streams Streams, getenv func(string) string, dir string, flags checkFlags) error {
	outputs, wants, err := flags.parse()
	if err != nil {
		return misuse{err}
	}
	run, err := jobOf(streams, getenv, flags)
	if err != nil {
		return err
	}
	env := run.context()
	note := noting(streams)
	user, token := run.credentials()
	commits := &commits{dir: dir, env: env, user: user, token: token, offline: flags.noFetch, note: note}
	head, base, err := commits.find(ctx, flags.base)
	if err != nil {
		return err
	}
	if commits.lacking != nil && slices.ContainsFunc(wants, want.compares) {
		return fmt.Errorf("--fail-on regression cannot be told: %w", commits.lacking)
	}
	got, err := assess(ctx, question{dir: dir, flags: flags.scanFlags, head: head, base: base, proposed: proposed(env), note: note})
	if err != nil {
		return err
	}
	defer got.close()
	tell(streams, got.report)
	results, wrong := held(got.report, wants)
	what := rendering{report: got.report, dir: dir, results: results, link: got.link(run.link())}
	if env.Kind == forge.PullRequest {
		// What a branch lost is nothing that the next change to it mends: where GitLab
		// compares the two, it must not say so.
		what.findings = annotate.Findings(got.report.Delta, got.change)
	}
	if err := what.write(streams, getenv, outputs); err != nil {
		return err
	}
	if wrong != nil {
		return wrong
	}
	tripped := trip(streams.Err, results)
	err = post(ctx, run, publish.Check{
		Name: flags.name, Head: env.Head, ExternalID: env.Delivery(),
		Conclusion:  conclusion(got.report, tripped),
		Title:       title(got.report),
		Page:        markdown.Page(got.report, markdown.Options{Name: nameOf(dir), Link: what.link, Full: run.full()}),
		Annotations: annotate.Annotations(got.report.Delta, got.change),
		Compared:    got.report.Delta != nil,
	}, got.report, outputs, note)
	if err != nil {
		return fmt.Errorf("post the result: %w", err)
	}
	return tripped
}

// post posts a check, and hands on what it says.
func post(ctx context.Context, run job, made publish.Check, r *report.Report, outputs []output, note func(string)) error {
	outcome, err := run.publish(ctx, made)
	for _, words := range outcome.Notes {
		note(words)
	}
	return errors.Join(err, run.hand(variables(r, made), outcome, outputs))
}

// job is the one of a pipeline that check runs in.
type job interface {
	// context is what it says of the change.
	context() *forge.Context
	// credentials are a user and a token, of the job, to fetch commits with.
	credentials() (user, token string)
	// link says where a line can be seen, and full where the whole report is.
	link() markdown.Link
	full() string
	// publish posts a check.
	publish(context.Context, publish.Check) (publish.Outcome, error)
	// hand hands variables and the rest of the outcome to what runs later.
	hand(all []variable, outcome publish.Outcome, files []output) error
}

// jobOf returns the job that the process runs in.
func jobOf(streams Streams, getenv func(string) string, flags checkFlags) (job, error) {
	switch {
	case forge.OnGitHub(getenv):
		env, err := forge.GitHub(getenv, readEvent)
		if err != nil {
			return nil, fmt.Errorf("read what GitHub Actions says of the run: %w", err)
		}
		return &actions{env, streams, getenv, flags}, nil
	case forge.OnGitLab(getenv):
		env, err := forge.GitLab(getenv)
		if err != nil {
			return nil, fmt.Errorf("read what GitLab CI says of the pipeline: %w", err)
		}
		return &gitlabCI{env, getenv, flags}, nil
	}
	return nil, misuse{errors.New("this is no pipeline of GitHub Actions or GitLab CI: stagecheck scan reads a checkout anywhere")}
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

// variable is a word for what runs later.
type variable struct{ name, value string }

// variables say in words what a report and a check say.
func variables(r *report.Report, made publish.Check) []variable {
	all := []variable{
		{"conclusion", string(made.Conclusion)},
		{"title", made.Title},
		{"regressed", strconv.FormatBool(r.Delta != nil && r.Delta.Regressed())},
	}
	if len(r.Models) == 0 {
		return all
	}
	number := func(n *int) string {
		if n == nil {
			return ""
		}
		return strconv.Itoa(*n)
	}
	leading := &r.Models[0]
	all = append(all,
		variable{"model", leading.ID},
		variable{"stage", number(leading.Stage.Reached)},
		variable{"possible", number(leading.Stage.Possible)},
	)
	for _, a := range leading.Axes {
		all = append(all, variable{"stage-" + strings.ToLower(a.ID), number(a.Stage.Reached)})
	}
	return all
}
