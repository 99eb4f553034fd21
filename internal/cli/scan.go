package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/settings"
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
	// history has the commits read as well.
	history bool
}

func scanCommand(streams Streams, getenv func(string) string) *cobra.Command {
	var flags scanFlags
	c := &cobra.Command{
		Use:   "scan [DIR]",
		Short: "Read a checkout and print the verdict",
		Long: `scan reads the checkout in DIR (the current directory by default) and prints
which stage it has reached on each axis, the evidence with file and line, and
the next steps. With --history, the commits of the last two years count as well.
Files that git does not track count too, unless git ignores them. What
.stagecheck.yaml in DIR says about the repository is heeded.

Exit status: 0 the verdict was printed; 1 it was, and a --fail-on holds;
2 wrong arguments or settings; 3 the checkout could not be read.`,
		Example: `  stagecheck scan
  stagecheck scan --output json=report.json
  stagecheck scan --fail-on overall=3 --fail-on SEC=4`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return misuse{fmt.Errorf("scan takes one directory, not %d", len(args))}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			dir := "."
			if len(args) == 1 {
				dir = args[0]
			}
			return scan(c.Context(), streams, getenv, dir, flags)
		},
	}
	f := c.Flags()
	f.StringVar(&flags.format, "format", "text", "`format` of the report on standard output: text, json")
	f.StringArrayVar(&flags.outputs, "output", nil, "write the report to a file as well, as `FORMAT=FILE`; repeatable")
	f.StringVar(&flags.profile, "profile", "", "what kind of repository it is, which decides what applies:\n"+strings.Join(policies.Profiles(), ", "))
	f.StringArrayVar(&flags.failOn, "fail-on", nil, "exit with 1 when a stage is lower than asked: `AXIS=N` or overall=N; repeatable")
	f.BoolVar(&flags.history, "history", false, "measure the commits of the last two years as well: it takes as long as git log --numstat;\nwithout it, what only commits show stays unknown")
	return c
}

func scan(ctx context.Context, streams Streams, getenv func(string) string, dir string, flags scanFlags) error {
	outputs, err := parseOutputs(flags)
	if err != nil {
		return misuse{err}
	}
	if flags.profile != "" && !slices.Contains(policies.Profiles(), flags.profile) {
		return misuse{fmt.Errorf("profile %q is none of %s", flags.profile, strings.Join(policies.Profiles(), ", "))}
	}
	wants, err := parseFailOn(flags.failOn)
	if err != nil {
		return misuse{err}
	}
	r, err := makeReport(ctx, dir, flags)
	if err != nil {
		return err
	}
	for _, problem := range r.Problems {
		fmt.Fprintf(streams.Err, "stagecheck: %s: %s\n", report.Printable(report.Place(problem)), report.Printable(problem.Message))
	}
	name := "repository"
	if full, err := filepath.Abs(dir); err == nil {
		name = filepath.Base(full)
	}
	for _, o := range outputs {
		options := report.TextOptions{Name: name}
		if o.file == "" {
			options.Color = colorful(streams.Out, getenv)
		}
		if err := o.write(streams.Out, r, options); err != nil {
			return err
		}
	}
	return check(streams.Err, r, wants)
}

// makeReport reads the checkout, judges what it shows, and joins both.
func makeReport(ctx context.Context, dir string, flags scanFlags) (*report.Report, error) {
	files, err := tree.Open(ctx, dir, tree.Options{Untracked: true})
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", dir, err)
	}
	defer files.Close()
	scanner, own, err := scannerOf(files)
	if err != nil {
		return nil, err
	}
	doc, err := scanner.Scan(ctx, files)
	if err != nil {
		return nil, fmt.Errorf("scan %s: %w", dir, err)
	}
	if err := remember(ctx, dir, flags, scanner, files, doc); err != nil {
		return nil, fmt.Errorf("measure the history of %s: %w", dir, err)
	}
	switch {
	case flags.profile != "":
		doc.Pin(flags.profile, evidence.Reason{Text: "set by --profile"})
	case own.Profile != "":
		doc.Pin(own.Profile, evidence.Reason{Text: "set in the settings", Path: settings.File, Line: own.ProfileLine})
	}
	engine, err := policies.New(ctx)
	if err != nil {
		return nil, err
	}
	verdicts, err := engine.Decide(ctx, doc)
	if err != nil {
		return nil, fmt.Errorf("judge %s: %w", dir, err)
	}
	subject := report.Subject{
		Name: doc.Name, Commit: doc.Commit, Files: doc.Files,
		Profile: doc.Profile, ProfileReasons: doc.ProfileReasons, RunnerUp: doc.RunnerUp,
	}
	return report.Build(report.Tool{Name: "stagecheck", Version: version()}, subject, doc, verdicts), nil
}

// scannerOf returns a scanner that heeds the settings of a tree, and these.
func scannerOf(files *tree.Tree) (*scanners.Scanner, *settings.Settings, error) {
	builtin := catalogue.Load()
	own, err := settings.Read(files, settings.Known{Profiles: policies.Profiles(), Signals: builtin.Signals})
	if err != nil {
		return nil, nil, err
	}
	options := []scanners.Option{scanners.Roles(own.Roles)}
	if len(own.Rows) > 0 {
		over, err := builtin.Overlay(own.Rows)
		if err != nil {
			return nil, nil, err
		}
		options = append(options, scanners.Overlay(over))
	}
	return scanners.With(builtin, options...), own, nil
}

// output is one rendering of the report and where it goes, "" for standard output.
type output struct {
	format string
	file   string
}

var formats = []string{"text", "json"}

func parseOutputs(flags scanFlags) ([]output, error) {
	outputs := []output{{format: flags.format}}
	for _, word := range flags.outputs {
		format, file, ok := strings.Cut(word, "=")
		if !ok || file == "" {
			return nil, fmt.Errorf("--output %q: want FORMAT=FILE, such as json=report.json", word)
		}
		outputs = append(outputs, output{format, file})
	}
	for _, o := range outputs {
		if !slices.Contains(formats, o.format) {
			return nil, fmt.Errorf("format %q is none of %s", o.format, strings.Join(formats, ", "))
		}
	}
	return outputs, nil
}

func (o output) write(standard io.Writer, r *report.Report, options report.TextOptions) error {
	var buffer bytes.Buffer
	render := func(w io.Writer) error { return r.Text(w, options) }
	if o.format == "json" {
		render = r.JSON
	}
	if err := render(&buffer); err != nil {
		return err
	}
	if o.file != "" {
		if err := os.WriteFile(o.file, buffer.Bytes(), 0o644); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
		return nil
	}
	if _, err := standard.Write(buffer.Bytes()); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	return nil
}
