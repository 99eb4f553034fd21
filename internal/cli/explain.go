package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/internal/explain"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// explainFlags are the flags of explain.
type explainFlags struct {
	saved  string
	models modelFlags
}

func explainCommand(streams Streams, getenv func(string) string) *cobra.Command {
	var flags explainFlags
	c := &cobra.Command{
		Use:   "explain ID",
		Short: "Say what a statement, a signal or a piece of evidence means",
		Long: `explain says what an ID means:

  a statement (D4.4)              how it is read, what it asks for and of whom,
                                  the first step; of a report, verdict and proof
  a signal (sec.dependency-scan)  what it counts, which tools show it, and which
                                  statements ask for it
  a tool (trivy)                  which signals it shows
  evidence (e12, or the           what was seen where, what weakens it, which
  fingerprint) of a report        statements rest on it, what would raise it

A report is what scan --format json writes.

Exit status: 0 it was explained; 2 wrong arguments, or nothing is called so;
3 the report could not be read.`,
		Example: `  stagecheck explain D4.4
  stagecheck scan --format json | stagecheck explain e12 --report -`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return misuse{fmt.Errorf("explain takes one id, not %d", len(args))}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			return explained(c, streams, getenv, args[0], flags)
		},
	}
	c.Flags().StringVar(&flags.saved, "report", "", "a report as JSON, for the verdict and the evidence: a `FILE`, or - for standard input")
	flags.models.add(c)
	return c
}

func explained(c *cobra.Command, streams Streams, getenv func(string) string, id string, flags explainFlags) error {
	source, err := explanations(c.Context(), flags.models)
	if err != nil {
		return err
	}
	if flags.saved != "" {
		if source.Report, err = savedReport(c.InOrStdin(), flags.saved); err != nil {
			return err
		}
	}
	page := &terminal.Page{Color: colorful(streams.Out, getenv)}
	var unknown *explain.UnknownError
	if err := source.Write(page, id); errors.As(err, &unknown) {
		return misuse{unknown}
	} else if err != nil {
		return err
	}
	if _, err := streams.Out.Write(page.Bytes()); err != nil {
		return fmt.Errorf("write the explanation: %w", err)
	}
	return nil
}

// explanations reads what there is to explain.
func explanations(ctx context.Context, models modelFlags) (*explain.Source, error) {
	read, readings, err := models.read(ctx)
	if err != nil {
		return nil, err
	}
	return &explain.Source{Models: read, Readings: readings, Signals: catalogue.Load().Signals}, nil
}

// savedReport reads a report from a file, or from standard input.
func savedReport(standard io.Reader, name string) (*report.Report, error) {
	if name == "-" {
		return report.Load(standard)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("read the report: %w", err)
	}
	defer file.Close()
	r, err := report.Load(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return r, nil
}
