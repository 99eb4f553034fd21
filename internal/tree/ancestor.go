package tree

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
)

// Resolve returns the object id, in hexadecimal, of the commit that rev names in
// the repository that dir is, or lies in.
//
// It returns [ErrNoDirectory], [ErrNoRepository], [ErrNoGit], and [ErrNoCommit]
// when this clone holds no such commit.
func Resolve(ctx context.Context, dir, rev string) (string, error) {
	at, err := located(dir)
	if err != nil {
		return "", err
	}
	return at.repo.resolve(ctx, rev)
}

// MergeBase returns the best common ancestor of two commits, of several one that
// git takes. It returns the errors of [Resolve], and [ErrNoCommit] also where
// the commits have no ancestor in common, or none that a shallow clone holds.
func MergeBase(ctx context.Context, dir, a, b string) (string, error) {
	at, err := located(dir)
	if err != nil {
		return "", err
	}
	for _, rev := range []*string{&a, &b} {
		if *rev, err = at.repo.resolve(ctx, *rev); err != nil {
			return "", err
		}
	}
	out, err := at.repo.output(ctx, at.repo.gitDir, "merge-base", a, b)
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return "", context.Cause(ctx)
	case errors.As(err, &exit) && exit.ExitCode() == 1:
		return "", fmt.Errorf("a common ancestor of %s and %s: %w", a, b, ErrNoCommit)
	case err != nil:
		return "", fmt.Errorf("find the common ancestor of %s and %s: %w", a, b, err)
	}
	return at.repo.checkID(strings.TrimSpace(out)), nil
}

// Shallow reports whether the repository that dir is, or lies in, holds only the
// latest part of its history. It returns [ErrNoDirectory] and [ErrNoRepository].
func Shallow(dir string) (bool, error) {
	at, err := located(dir)
	if err != nil {
		return false, err
	}
	return at.repo.shallow(), nil
}

func located(dir string) (place, error) {
	at, err := locate(dir)
	if err == nil && at.repo == nil {
		err = fmt.Errorf("%q: %w", dir, ErrNoRepository)
	}
	return at, err
}

// resolve returns the id of the commit that rev names.
func (r *repo) resolve(ctx context.Context, rev string) (string, error) {
	if rev == "HEAD" {
		if id := r.head(ctx); id != "" {
			return id, nil
		}
	}
	out, err := r.output(ctx, r.gitDir, "rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	switch {
	case ctx.Err() != nil:
		return "", context.Cause(ctx)
	case errors.Is(err, ErrNoGit):
		return "", err
	case err != nil:
		return "", fmt.Errorf("%q: %w", rev, ErrNoCommit)
	}
	// Old versions of git print --end-of-options as well.
	out = strings.TrimSpace(out)
	id := r.checkID(out[strings.LastIndexByte(out, '\n')+1:])
	if id == "" {
		return "", fmt.Errorf("%q: %w", rev, ErrNoCommit)
	}
	return id, nil
}
