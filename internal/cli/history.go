package cli

import (
	"context"
	"slices"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/history"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners"
)

// remember adds to a document what the commits behind its tree show.
func remember(ctx context.Context, dir string, flags scanFlags, scanner *scanners.Scanner, files *tree.Tree, doc *evidence.Document) error {
	if !flags.history {
		doc.Remember(history.Unmeasured("a scan with --history").Measures, false)
		return nil
	}
	if files.Commit() == "" { // the scan has said so
		doc.Remember(history.Unmeasured("a git checkout with its history").Measures, false)
		return nil
	}
	paths := make([]string, 0, len(files.Files()))
	for _, file := range files.Files() {
		paths = append(paths, file.Path)
	}
	measured, err := history.Measure(ctx, dir, history.Options{
		Role:  scanner.RoleOf(files),
		Files: paths, Beside: files,
		Practices: func(ctx context.Context, commit string) (int, error) {
			if commit == doc.Commit {
				return practices(doc), nil
			}
			return practicesOf(ctx, dir, commit, scanner, files)
		},
	})
	if err != nil {
		return err
	}
	doc.Remember(measured.Measures, measured.Read)
	doc.Problems = append(doc.Problems, measured.Problems...)
	return nil
}

// practicesOf scans the tree of an earlier commit.
func practicesOf(ctx context.Context, dir, commit string, scanner *scanners.Scanner, beside *tree.Tree) (int, error) {
	files, err := tree.OpenCommit(ctx, dir, commit, tree.Options{Beside: beside})
	if err != nil {
		return 0, err
	}
	defer files.Close()
	doc, err := scanner.Scan(ctx, files)
	if err != nil {
		return 0, err
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
