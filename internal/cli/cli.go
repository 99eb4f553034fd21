// Package cli is the command line: flags in, streams and an exit code out. It
// joins the parts and decides on errors; everything else is elsewhere.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/stagecheck/stagecheck/internal/settings"
	"github.com/stagecheck/stagecheck/internal/terminal"
	"github.com/stagecheck/stagecheck/policies"
)

// The exit codes.
const (
	Done    = 0 // the report was made
	Tripped = 1 // the report was made, and a --fail-on holds
	Misuse  = 2 // wrong arguments or settings
	Failed  = 3 // the job could not be done
)

// columns is how wide help is.
const columns = 80

// Streams are where the report and everything else go.
type Streams struct {
	Out io.Writer // the report alone
	Err io.Writer // problems and messages
}

// Main runs the command line and returns the exit code. getenv reads the
// environment: NO_COLOR and TERM matter for colour, and to check what a pipeline
// says of itself. Only git and the programs that it fetches with see the rest.
func Main(ctx context.Context, streams Streams, getenv func(string) string, args []string) int {
	quietCollector()
	root := &cobra.Command{
		Use:   "stagecheck",
		Short: "Say which maturity stage a repository has reached, with proof",
		Long: `stagecheck reads a repository and says which maturity stage it has
reached, which file and line shows it, and what the next step is.

A scan runs nothing of what it reads, needs no network and no token.`,
		Example:       "  stagecheck scan\n  stagecheck scan --format json path/to/checkout",
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetArgs(args)
	root.SetOut(streams.Out)
	root.SetErr(streams.Err)
	root.SetVersionTemplate("stagecheck {{.Version}}\n")
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages", fmt.Sprintf(".FlagUsagesWrapped %d", columns)))
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return misuse{err} })
	root.AddCommand(checkCommand(streams, getenv), explainCommand(streams, getenv), nextCommand(streams, getenv), policyCommand(streams), scanCommand(streams, getenv))

	err := root.ExecuteContext(ctx)
	var wrong misuse
	var unset *settings.Error
	var faulty *policies.ModelError
	switch {
	case err == nil:
		return Done
	case errors.Is(err, errTripped), errors.Is(err, errFailing):
		return Tripped
	case errors.As(err, &wrong) || strings.HasPrefix(err.Error(), "unknown command"):
		say(streams.Err, err)
		fmt.Fprintln(streams.Err, "Run 'stagecheck --help' for what can be said.")
		return Misuse
	case errors.As(err, &faulty):
		for _, fault := range faulty.Faults {
			say(streams.Err, errors.New(fault.String()))
		}
		return Misuse
	case errors.As(err, &unset):
		say(streams.Err, err)
		return Misuse
	}
	say(streams.Err, err)
	return Failed
}

// atMostOneDirectory holds for commands that read a checkout.
func atMostOneDirectory(c *cobra.Command, args []string) error {
	if len(args) > 1 {
		name := strings.TrimPrefix(c.CommandPath(), c.Root().Name()+" ")
		return misuse{fmt.Errorf("%s takes one directory, not %d", name, len(args))}
	}
	return nil
}

// directory is the one that is named, or else the current one.
func directory(args []string) string {
	if len(args) == 0 {
		return "."
	}
	return args[0]
}

// misuse is an error of whoever typed the command.
type misuse struct{ error }

func (m misuse) Unwrap() error { return m.error }

func say(w io.Writer, err error) {
	fmt.Fprintln(w, "stagecheck:", terminal.Printable(err.Error()))
}

// version returns the version of the build, "devel" where it has none.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && strings.HasPrefix(info.Main.Version, "v") {
		return strings.TrimPrefix(info.Main.Version, "v")
	}
	return "devel"
}

// quietCollector lets the heap grow before the first garbage collection: what
// a scan allocates at its start lives as long as the process, and collecting
// it early takes a third of a short scan. The limit keeps a large one small.
func quietCollector() {
	debug.SetGCPercent(800)
	debug.SetMemoryLimit(72 << 20)
}

// colorful reports whether a writer is a terminal that wants colour.
func colorful(w io.Writer, getenv func(string) string) bool {
	file, ok := w.(*os.File)
	return ok && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb" && term.IsTerminal(int(file.Fd()))
}
