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
	"github.com/stagecheck/stagecheck/internal/plan"
	"github.com/stagecheck/stagecheck/internal/report"
	"github.com/stagecheck/stagecheck/internal/starter"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/policies"
)

// nextFlags are the flags of next.
type nextFlags struct {
	scanFlags
	axis string
}

func nextCommand(streams Streams, getenv func(string) string) *cobra.Command {
	var flags nextFlags
	c := &cobra.Command{
		Use:   "next [DIR]",
		Short: "Say the shortest way to the next stage",
		Long: `next reads the checkout in DIR (the current directory by default) as scan does,
and says what has to be brought about to reach the next stage: no more than
that, the cheapest first. Each step names the file to begin with, and what could
stand in it. Nothing is written: what fits is yours to paste.

Exit status: 0 the way was printed, or there is none; 2 wrong arguments or
settings; 3 the checkout could not be read.`,
		Example: "  stagecheck next\n  stagecheck next --axis SEC path/to/checkout",
		Args:    atMostOneDirectory,
		RunE: func(c *cobra.Command, args []string) error {
			return next(c.Context(), streams, getenv, directory(args), flags)
		},
	}
	f := c.Flags()
	f.StringVar(&flags.format, "format", "text", "`FORMAT` on standard output: text, json")
	f.StringVar(&flags.axis, "axis", "", "the way to the next stage of one axis, by its `ID` (SEC)")
	f.StringVar(&flags.profile, "profile", "", "what kind of repository it is, a `PROFILE`, which decides what applies: "+strings.Join(policies.Profiles(), ", "))
	flags.models.add(c)
	addHistory(c, &flags.history)
	return c
}

func next(ctx context.Context, streams Streams, getenv func(string) string, dir string, flags nextFlags) error {
	if _, err := parseOutputs(flags.scanFlags); err != nil {
		return misuse{err}
	}
	if flags.profile != "" && !slices.Contains(policies.Profiles(), flags.profile) {
		return misuse{fmt.Errorf("profile %q is none of %s", flags.profile, strings.Join(policies.Profiles(), ", "))}
	}
	got, err := assess(ctx, question{dir: dir, flags: flags.scanFlags})
	if err != nil {
		return err
	}
	defer got.close()
	r := got.report
	files, err := tree.Open(ctx, dir, tree.Options{Untracked: true})
	if err != nil {
		return fmt.Errorf("read %s: %w", dir, err)
	}
	defer files.Close()
	options, err := surroundings(ctx, dir, files, r)
	if err != nil {
		return err
	}
	options.Axis = flags.axis
	p, err := plan.New(r, *options)
	var unknown *plan.AxisError
	if errors.As(err, &unknown) {
		return misuse{unknown}
	}
	if err != nil {
		return err
	}
	render := p.JSON
	if flags.format == "text" {
		text := plan.TextOptions{Color: colorful(streams.Out, getenv), Name: nameOf(dir)}
		render = func(w io.Writer) error { return p.Text(w, text) }
	}
	var out bytes.Buffer
	if err := render(&out); err != nil {
		return err
	}
	if _, err := streams.Out.Write(out.Bytes()); err != nil {
		return fmt.Errorf("write the plan: %w", err)
	}
	return nil
}

// nameOf is what a checkout is called that does not name itself.
func nameOf(dir string) string {
	if full, err := filepath.Abs(dir); err == nil {
		return filepath.Base(full)
	}
	return "repository"
}

// surroundings finds what starters ask of a checkout: its files, its pipeline, the
// days of its newest commit.
func surroundings(ctx context.Context, dir string, files *tree.Tree, r *report.Report) (*plan.Options, error) {
	scanner, _, err := scannerOf(ctx, files)
	if err != nil {
		return nil, err
	}
	place := &starter.Place{Name: r.Subject.Name, Lines: lines(files)}
	if place.Name == "" {
		place.Name = nameOf(dir)
	}
	role := scanner.RoleOf(files)
	for _, f := range files.Files() {
		if role(f.Path) == evidence.Product {
			place.Paths = append(place.Paths, f.Path)
		}
	}
	place.CI, place.Pipeline = pipelineOf(r)
	place.Branch = branchOf(dir, func() []byte { text, _ := files.Read(place.Pipeline); return text })
	options := &plan.Options{Place: place, From: "(the day, such as 2026-08-01)", To: "(at most half a year later)"}
	if at := files.CommitTime(ctx); at > 0 {
		const halfYear = 180
		day := evidence.DayOf(at)
		options.From, options.To = day.String(), (day + halfYear).String()
	}
	return options, nil
}

// branchOf returns the default branch of a checkout, as far as can be told: what
// origin says, or the branch that is checked out if it is called as default
// branches are, or what the pipeline speaks of.
func branchOf(dir string, pipeline func() []byte) string {
	if text, err := readStart(dir, ".git/refs/remotes/origin/HEAD"); err == nil {
		if name, ok := strings.CutPrefix(strings.TrimSpace(text), "ref: refs/remotes/origin/"); ok {
			return name
		}
	}
	if text, err := readStart(dir, ".git/HEAD"); err == nil {
		if name := strings.TrimPrefix(strings.TrimSpace(text), "ref: refs/heads/"); name == "main" || name == "master" {
			return name
		}
	}
	if text := pipeline(); bytes.Contains(text, []byte("master")) && !bytes.Contains(text, []byte("main")) {
		return "master"
	}
	return "main"
}

// readStart reads the start of a small file in a directory.
func readStart(dir, file string) (string, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return "", err
	}
	defer root.Close()
	f, err := root.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return "", errors.Join(err, errors.New("it is no regular file"))
	}
	const enough = 1 << 10
	text, err := io.ReadAll(io.LimitReader(f, enough))
	return string(text), err
}

// pipelineOf returns the CI system of the product's pipelines and the file of the
// first; a forge's own system before any other.
func pipelineOf(r *report.Report) (system, path string) {
	rank := func(tool string) int { return 1 + slices.Index([]string{"gitlab-ci", "github-actions"}, tool) }
	for i := range r.Evidence {
		e := &r.Evidence[i]
		if e.Signal == "ci.pipeline" && e.Role == evidence.Product && (path == "" || rank(e.Tool) > rank(system)) {
			system, path = e.Tool, e.Path
		}
	}
	return system, path
}

// lines returns a function that counts the lines of a file, 0 where it cannot be read.
func lines(files *tree.Tree) func(path string) int {
	return func(path string) int {
		if !files.Has(path) {
			return 0
		}
		text, err := files.Read(path)
		if err != nil || len(text) == 0 {
			return 1 // it is there, whatever stands in it
		}
		n := bytes.Count(text, []byte("\n"))
		if text[len(text)-1] != '\n' {
			n++
		}
		return n
	}
}
