package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/internal/annotate"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/settings"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/policies"
	"github.com/stagecheck/stagecheck/scanners"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// errTripped says that a --fail-on holds; its message was written already.
var errTripped = errors.New("a --fail-on holds")

// scanFlags are the flags of scan.
type scanFlags struct {
	format  string
	outputs []string
	profile string
	failOn  []string
	models  modelFlags
	// base is a revision to compare with, "" for none.
	base string
	// history is how much of it is measured: one of [histories].
	history string
}

func scanCommand(streams Streams, getenv func(string) string) *cobra.Command {
	var flags scanFlags
	c := &cobra.Command{
		Use:   "scan [DIR]",
		Short: "Read a checkout and print the verdict",
		Long: `scan reads the checkout in DIR (the current directory by default) and prints
which stage it has reached on each axis, the evidence with file and line, and
the next steps. The commits of the last two years count as well.
Files that git does not track count too, unless git ignores them. What
.stagecheck.yaml in DIR says about the repository is heeded.

Exit status: 0 the verdict was printed; 1 it was, and a --fail-on holds;
2 wrong arguments or settings; 3 the checkout could not be read.`,
		Example: `  stagecheck scan
  stagecheck scan --output json=report.json
  stagecheck scan --base origin/main --fail-on regression
  stagecheck scan --fail-on overall=3 --fail-on SEC=4`,
		Args: atMostOneDirectory,
		RunE: func(c *cobra.Command, args []string) error {
			return scan(c.Context(), streams, getenv, directory(args), flags)
		},
	}
	flags.add(c)
	return c
}

// add adds the flags to a command that scans.
func (flags *scanFlags) add(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&flags.format, "format", "text", "`FORMAT` of the report on standard output: "+strings.Join(formats, ", "))
	f.StringArrayVar(&flags.outputs, "output", nil, "write the report to a file as well, as `FORMAT=FILE`; repeatable")
	f.StringVar(&flags.profile, "profile", "", "what kind of repository it is, a `PROFILE`, which decides what applies: "+strings.Join(policies.Profiles(), ", "))
	flags.models.add(c)
	f.StringVar(&flags.base, "base", "", "say first what changed since `REV`: since the common ancestor with it")
	f.StringArrayVar(&flags.failOn, "fail-on", nil, "exit with 1 when a stage is lower than asked: `AXIS=N` or overall=N, of the model that leads for the profile, or MODEL.AXIS=N, such as itsm.AUT=3, of one by name; or when a statement or a stage got worse than in the base: regression; repeatable")
	addHistory(c, &flags.history)
}

// parse reads the flags that hold more than a word.
func (flags *scanFlags) parse() ([]output, []want, error) {
	outputs, err := parseOutputs(*flags)
	if err != nil {
		return nil, nil, err
	}
	if flags.profile != "" && !slices.Contains(policies.Profiles(), flags.profile) {
		return nil, nil, fmt.Errorf("profile %q is none of %s", flags.profile, strings.Join(policies.Profiles(), ", "))
	}
	if !slices.Contains(histories(), flags.history) {
		return nil, nil, fmt.Errorf("--history %q is none of %s", flags.history, strings.Join(histories(), ", "))
	}
	wants, err := parseFailOn(flags.failOn)
	return outputs, wants, err
}

func scan(ctx context.Context, streams Streams, getenv func(string) string, dir string, flags scanFlags) error {
	outputs, wants, err := flags.parse()
	if err != nil {
		return misuse{err}
	}
	if flags.base == "" && slices.ContainsFunc(wants, want.compares) {
		return misuse{errors.New("--fail-on regression needs --base: worse than what?")}
	}
	base, err := baseOf(ctx, streams, dir, flags.base)
	if err != nil {
		return err
	}
	got, err := assess(ctx, question{dir: dir, flags: flags, base: base, note: noting(streams)})
	if err != nil {
		return err
	}
	defer got.close()
	tell(streams, got.report)
	results, wrong := held(got.report, wants)
	what := rendering{report: got.report, dir: dir, findings: annotate.Findings(got.report.Delta, got.change), results: results}
	if err := what.write(streams, getenv, outputs); err != nil {
		return err
	}
	if wrong != nil {
		return wrong
	}
	return trip(streams.Err, results)
}

// noting returns what tells a person something on standard error.
func noting(streams Streams) func(string) {
	return func(words string) { fmt.Fprintln(streams.Err, "stagecheck:", terminal.Printable(words)) }
}

// tell says on standard error what could not be read.
func tell(streams Streams, r *report.Report) {
	for _, problem := range r.Problems {
		fmt.Fprintf(streams.Err, "stagecheck: %s: %s\n", terminal.Printable(report.Place(problem)), terminal.Printable(problem.Message))
	}
}

// baseOf returns the commit that a revision is compared by: the common ancestor
// with what is checked out, if there is one. "" is no revision, and none.
func baseOf(ctx context.Context, streams Streams, dir, rev string) (string, error) {
	if rev == "" {
		return "", nil
	}
	base, err := tree.MergeBase(ctx, dir, rev, "HEAD")
	if err == nil {
		return base, nil
	}
	commit, wrong := tree.Resolve(ctx, dir, rev)
	switch {
	case errors.Is(wrong, tree.ErrNoCommit):
		return "", misuse{fmt.Errorf("--base %s: this clone holds no such commit", rev)}
	case wrong != nil:
		return "", fmt.Errorf("--base %s: %w", rev, wrong)
	case !errors.Is(err, tree.ErrNoCommit):
		return "", fmt.Errorf("--base %s: %w", rev, err)
	}
	fmt.Fprintf(streams.Err, "stagecheck: --base %s: no common ancestor with HEAD is in this clone: compared with the commit itself\n", terminal.Printable(rev))
	return commit, nil
}

// scannerOf returns a scanner that heeds the settings of a tree, nil for none, and
// these options.
func scannerOf(ctx context.Context, files *tree.Tree, options ...scanners.Option) (*scanners.Scanner, *settings.Settings, error) {
	builtin := catalogue.Load()
	if files == nil {
		return scanners.With(builtin, options...), &settings.Settings{}, nil
	}
	own, err := settings.Read(files, settings.Known{Profiles: policies.Profiles(), Signals: builtin.Signals})
	if err != nil {
		return nil, nil, err
	}
	options = append(options, scanners.Roles(own.Roles), scanners.Exemptions(dated(ctx, own, files)))
	if len(own.Rows) > 0 {
		over, err := builtin.Overlay(own.Rows)
		if err != nil {
			return nil, nil, err
		}
		options = append(options, scanners.Overlay(over))
	}
	return scanners.With(builtin, options...), own, nil
}
