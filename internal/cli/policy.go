package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
)

// errFailing says that a test of a policy does not pass; its message was written already.
var errFailing = errors.New("a test does not pass")

func policyCommand(streams Streams) *cobra.Command {
	c := &cobra.Command{
		Use:   "policy",
		Short: "Work on a model of your own",
		Long: `A model of your own is a folder of Rego: scan --policy DIR judges by it beside
the built-in models. docs/policies.md in the repository of stagecheck shows how
one is written.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(policyInputCommand(streams), policyTestCommand(streams))
	return c
}

func policyInputCommand(streams Streams) *cobra.Command {
	var flags scanFlags
	c := &cobra.Command{
		Use:   "input [DIR]",
		Short: "Print what models see of a checkout",
		Long: `input prints the input of the rules of a model, as JSON: the checkout in DIR
(the current directory by default), indexed by signal. docs/policy-input.md in
the repository of stagecheck describes it. With --policy, what that model asks
is in it.`,
		Example: "  stagecheck policy input --policy ./model path/to/checkout",
		Args:    atMostOneDirectory,
		RunE: func(c *cobra.Command, args []string) error {
			return policyInput(c.Context(), streams, directory(args), flags)
		},
	}
	flags.models.add(c)
	addHistory(c, &flags.history)
	return c
}

func policyInput(ctx context.Context, streams Streams, dir string, flags scanFlags) error {
	engine, err := flags.models.engine(ctx, onDisk)
	if err != nil {
		return err
	}
	doc, err := look(ctx, dir, flags)
	if err != nil {
		return err
	}
	text, err := engine.Input(doc)
	if err != nil {
		return fmt.Errorf("judge %s: %w", dir, err)
	}
	if _, err := streams.Out.Write(text); err != nil {
		return fmt.Errorf("write the input: %w", err)
	}
	return nil
}

func policyTestCommand(streams Streams) *cobra.Command {
	var how policies.Trying
	c := &cobra.Command{
		Use:   "test DIR",
		Short: "Run the tests of a model",
		Long: `test runs the rules test_... of the files in DIR that end in _test.rego, beside
the model in DIR. The package data.testing makes the inputs that they need.

Exit status: 0 all tests pass; 1 one does not, or there is none; 2 wrong
arguments, or the model or a test cannot be compiled; 3 the tests could not be
run.`,
		Example: "  stagecheck policy test ./model\n  stagecheck policy test --run b1_1 --coverage ./model",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return misuse{fmt.Errorf("policy test takes one directory, not %d", len(args))}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error { return policyTest(c.Context(), streams, args[0], how) },
	}
	c.Flags().StringVar(&how.Run, "run", "", "run the tests whose names, as in data.PACKAGE.NAME, match a regular `EXPRESSION`")
	c.Flags().BoolVar(&how.Coverage, "coverage", false, "say which lines of the model no test runs")
	return c
}

func policyTest(ctx context.Context, streams Streams, dir string, how policies.Trying) error {
	folder, err := policies.OpenFolder(dir)
	if err != nil {
		return err
	}
	defer folder.Close()
	trial, err := policies.Try(ctx, folder, how, policies.WithSignals(signals()))
	if err != nil {
		return err
	}
	if err := writeTrial(streams.Out, trial, how); err != nil {
		return fmt.Errorf("write the results: %w", err)
	}
	if trial.Failed() > 0 || len(trial.Tests) == 0 {
		return errFailing
	}
	return nil
}

// writeTrial writes what does not pass, what is not run, and a summary.
func writeTrial(w io.Writer, trial *policies.Trial, how policies.Trying) error {
	var b strings.Builder
	skipped := 0
	for _, t := range trial.Tests {
		if t.Skipped {
			skipped++
			continue
		}
		if t.Passed {
			continue
		}
		fault := t.Fault
		fault.Message = t.Name + " " + fault.Message
		b.WriteString(terminal.Printable(fault.String()) + "\n")
		for line := range strings.Lines(t.Printed) {
			b.WriteString("    " + terminal.Printable(strings.TrimSuffix(line, "\n")) + "\n")
		}
	}
	for _, place := range trial.Missed {
		place.Message = "no test runs this"
		b.WriteString(terminal.Printable(place.String()) + "\n")
	}
	passed := len(trial.Tests) - trial.Failed() - skipped
	fmt.Fprintf(&b, "%s: %d passed, %d failed", trial.Model, passed, trial.Failed())
	if skipped > 0 {
		fmt.Fprintf(&b, ", %d skipped", skipped)
	}
	if how.Coverage {
		fmt.Fprintf(&b, "; %v %% of the lines are run", trial.Coverage)
	}
	b.WriteString("\n")
	_, err := io.WriteString(w, b.String())
	return err
}
