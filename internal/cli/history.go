package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
	"github.com/stagecheck/stagecheck/internal/settings"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners"
)

// How much of the history is measured.
const (
	noHistory     = "none"
	recentHistory = "recent"
	fullHistory   = "full"
)

// recentChanges is into how many changes a scan looks by default: enough for
// shares to within a tenth, and so few that they are read in a moment.
const recentChanges = 100

// histories lists what --history can be.
func histories() []string { return []string{noHistory, recentHistory, fullHistory} }

// addHistory adds the flag that says how much of the history is measured.
func addHistory(c *cobra.Command, into *string) {
	f := c.Flags()
	f.StringVar(into, "history", recentHistory, fmt.Sprintf("how much of the history is measured, an `AMOUNT`: none; recent: when the changes of two years came, and what the newest %d did; full: all of them, which costs what git log --numstat costs", recentChanges))
}

// measure measures what the commits behind a tree show.
func measure(ctx context.Context, dir string, flags scanFlags, scanner *scanners.Scanner, own *settings.Settings, files *tree.Tree, doc *evidence.Document) (history.Result, error) {
	if flags.history == noHistory {
		return history.Unmeasured("a scan with --history recent"), nil
	}
	if files.Commit() == "" { // the scan has said so
		return history.Unmeasured("a git checkout with its history"), nil
	}
	paths := make([]string, 0, len(files.Files()))
	for _, file := range files.Files() {
		paths = append(paths, file.Path)
	}
	options := history.Options{
		Commit: files.Commit(),
		Role:   scanner.RoleOf(files),
		Files:  paths, Beside: files,
		Practices: func(ctx context.Context, commit string) (int, error) {
			if commit == doc.Commit {
				return practices(doc), nil
			}
			return practicesOf(ctx, dir, commit, scanner, files)
		},
	}
	if flags.history == recentHistory {
		options.Recent = recentChanges
	}
	if len(own.Teams) > 0 {
		options.Team = func(address string) history.Team {
			team, _ := own.TeamOf(address)
			return history.Team{Department: team.Department, Outside: team.Outside}
		}
		options.Outsiders = slices.ContainsFunc(own.Teams, func(team settings.Team) bool { return team.Outside })
	}
	return history.Measure(ctx, dir, options)
}

// practicesOf scans the tree of an earlier commit for what its pipelines run.
func practicesOf(ctx context.Context, dir, commit string, scanner *scanners.Scanner, beside *tree.Tree) (int, error) {
	files, err := tree.OpenCommit(ctx, dir, commit, tree.Options{Beside: beside, Resolved: true})
	switch {
	case errors.Is(err, tree.ErrEmpty):
		return 0, nil
	case err != nil:
		return 0, err
	}
	defer files.Close()
	doc, err := scanner.Wired().Scan(ctx, files)
	if err != nil {
		return 0, err
	}
	// What cannot be read shows nothing, and would look like growth.
	for _, problem := range files.Problems() {
		switch problem.Kind {
		case evidence.Unreadable:
			return 0, tree.ErrMissing
		case evidence.Limit:
			return 0, tree.ErrTooLarge
		}
	}
	return practices(doc), nil
}

// practices counts the signals that a pipeline shows.
func practices(doc *evidence.Document) int {
	n := 0
	for _, s := range doc.Signals {
		if slices.ContainsFunc(s.Evidence, func(e evidence.Evidence) bool { return e.Rung >= evidence.Wired }) {
			n++
		}
	}
	return n
}
