package tree

import (
	"context"
	"errors"
	"slices"
	"strings"
)

// mostChanged is how many paths git is asked for by name; more are as quickly
// listed with all others.
const mostChanged = 1000

var errTooMuch = errors.New("too much has changed")

// listOtherwise lists a commit by what it has otherwise than the index that near
// was listed from. Git passes over the folders that are the same in both: to list
// a large commit file by file takes longer than to read what changed.
func (r *repo) listOtherwise(ctx context.Context, commit string, in scope, near *Tree) (listing, error) {
	args := []string{
		"diff-index", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-relative",
		"--ignore-submodules=none", "-O/dev/null", commit, "--",
	}
	if in.prefix != "" {
		args = append(args, in.prefix)
	}
	out, err := r.output(ctx, r.top, args...) // paths are from where git runs
	if err != nil {
		return listing{}, err
	}
	names := strings.Split(strings.TrimSuffix(out, "\x00"), "\x00")
	there, changed := listing{scope: in}, map[string]bool{}
	switch {
	case len(names) > mostChanged:
		return listing{}, errTooMuch
	case out != "":
		for _, name := range names {
			changed[strings.TrimPrefix(name, in.prefix)] = true
		}
		if there, err = r.listFiles(ctx, commit, in, names...); err != nil {
			return listing{}, err
		}
	}
	same := slices.DeleteFunc(slices.Clone(near.files), func(f File) bool { return f.Blob == "" || changed[f.Path] })
	there.files = append(same, there.files...)
	return there, nil
}
