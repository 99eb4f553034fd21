package tree

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// tracked lists what git tracks: from the index, or else from git itself.
func (r *repo) tracked(ctx context.Context, in scope) (listing, string, error) {
	data, written, err := readDated(r.gitDir, "index", maxIndex)
	if errors.Is(err, fs.ErrNotExist) {
		return listing{}, originIndex, nil // nothing was added yet
	}
	if errors.Is(err, ErrNotRegular) {
		return listing{}, "", err // git would wait for it to end
	}
	if err == nil {
		var l listing
		if l, err = parseIndex(data, r.idSize, momentOf(written), in); err == nil {
			return l, originIndex, nil
		}
	}
	out, gitErr := r.output(ctx, r.top, "ls-files", "-t", "-s", "-z")
	if gitErr != nil {
		return listing{}, "", errors.Join(err, gitErr)
	}
	l, err := parseListing(out, in, stagedHead)
	return l, originLsFiles, err
}

// fileMode translates a file's mode; 0 is one that git would not track.
func fileMode(info fs.FileInfo) (Mode, int64) {
	switch mode := info.Mode(); {
	case mode.IsRegular() && mode&0o111 != 0:
		return Executable, info.Size()
	case mode.IsRegular():
		return Regular, info.Size()
	case mode.Type() == fs.ModeSymlink:
		return Symlink, info.Size()
	}
	return 0, -1
}

// dependencyDirs are left out of a walk: what package managers put there is not
// the project's own. Where git lists the files it has the say instead.
var dependencyDirs = []string{".git", ".terraform", ".venv", "node_modules"}

// walk lists a directory without git. It follows no symbolic link; what it may
// not look into is a problem.
func walk(ctx context.Context, dir string, limit int, found *problems) (listing, error) {
	l := listing{scope: scope{limit: limit}}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if path == dir {
			return err
		}
		rel := filepath.ToSlash(strings.TrimPrefix(path[len(dir):], string(filepath.Separator)))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil // deleted in the meantime
		case err != nil:
			found.add(rel, evidence.Unreadable, "the directory could not be read")
			return nil
		case slices.Contains(dependencyDirs, d.Name()):
			if d.IsDir() {
				return filepath.SkipDir
			}
			if d.Name() == ".git" {
				return nil
			}
		}
		if d.IsDir() || !validPath(rel) {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return nil // deleted in the meantime
		}
		f := File{Path: rel}
		if f.Mode, f.Size = fileMode(info); f.Mode == 0 {
			return nil
		}
		if !l.add(f) {
			return filepath.SkipAll
		}
		return nil
	})
	if errors.Is(err, os.ErrPermission) {
		found.add(".", evidence.Unreadable, "the directory could not be read")
		err = nil
	}
	return l, err
}
