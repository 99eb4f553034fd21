package tree

import (
	"context"
	"fmt"
	"strings"
)

const (
	// fetchedAtOnce is how many objects one command line names.
	fetchedAtOnce = 2000
	// fetchRounds is how often is asked what lacks: a clone without trees does not
	// know which files there are before it has them.
	fetchRounds = 3
)

// Complete fetches what a partial clone left out of these commits, full object
// ids, each as it is and without its history. Of what Fetch says, all holds. In
// other clones it does nothing.
func Complete(ctx context.Context, dir string, from Remote, commits ...string) error {
	at, err := located(dir)
	if err != nil || !at.repo.partial {
		return err
	}
	// Of a tree, all that is under it is to come, whatever the clone was made with.
	fetch := []string{"-c", "remote." + from.name() + ".partialCloneFilter=blob:none", "fetch"}
	for range fetchRounds {
		ids, err := at.repo.lacking(ctx, commits)
		if err != nil || len(ids) == 0 {
			return err
		}
		for start := 0; start < len(ids); start += fetchedAtOnce {
			some := ids[start:min(len(ids), start+fetchedAtOnce)]
			if err := at.repo.fetchFrom(ctx, from, fetch, some); err != nil {
				return fmt.Errorf("fetch %d objects that the clone left out: %w", len(some), from.silent(err))
			}
		}
	}
	return nil
}

// lacking returns the ids of the trees and blobs of commits that are not in the clone.
func (r *repo) lacking(ctx context.Context, commits []string) ([]string, error) {
	args := []string{"rev-list", "--objects", "--no-object-names", "--no-walk", "--missing=print"}
	out, err := r.output(ctx, r.gitDir, append(append(args, commits...), "--")...)
	if err != nil {
		return nil, fmt.Errorf("list what the clone left out: %w", err)
	}
	var ids []string
	for line := range strings.Lines(out) {
		if id, ok := strings.CutPrefix(line, "?"); ok && r.checkID(id) != "" {
			ids = append(ids, r.checkID(id))
		}
	}
	return ids, nil
}
