package tree

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// addUntracked lists what git neither tracks nor ignores under the directory.
// Only the end of ctx is an error; that git cannot tell is a problem.
func (t *Tree) addUntracked(ctx context.Context, at place, work *workTree, l *listing) error {
	out, err := at.untracked(ctx, work, l)
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.Is(err, ErrNoGit):
		t.problems.add(".", evidence.Unreadable, "git is not installed: untracked files were not looked for")
	case err != nil:
		t.problems.add(".", evidence.Unreadable, "git failed to list untracked files")
	}
	for path := range strings.SplitSeq(out, "\x00") {
		if len(l.files) > t.opt.MaxFiles {
			break // the tree is cut to size once all is sorted
		}
		// Git ends the path of a repository inside this one with a slash.
		path, nested := strings.CutSuffix(path, "/")
		if !validPath(path) {
			continue
		}
		f := File{Path: path, Size: -1, Mode: Submodule}
		if !nested {
			info, err := work.root.Lstat(path)
			if err != nil {
				continue // deleted in the meantime
			}
			f.Mode, f.Size = fileMode(info)
		}
		if f.Mode != 0 {
			l.files = append(l.files, f)
		}
	}
	return nil
}

// untracked returns git's list of the files that it neither tracks nor ignores
// under the place. What is ignored only git can say, and it takes its time; but
// that there is anything to ask about shows without it, and it is asked about
// no more than that.
func (p place) untracked(ctx context.Context, work *workTree, l *listing) (string, error) {
	args := []string{"ls-files", "-o", "--exclude-standard", "-z"}
	l.sort()
	if names, err := work.unknown(ctx, l); err == nil {
		if len(names) == 0 {
			return "", nil
		}
		args = append(append(args, "--"), names...)
	}
	return p.repo.output(ctx, p.dir, args...)
}

const (
	// maxUnknown is how many names git is asked about by name. More make git
	// slower than a look at everything.
	maxUnknown = 256
	// maxUnknownBytes bounds the sum of these names, in bytes. On Windows a
	// whole command line holds twice as many.
	maxUnknownBytes = 16 << 10
	// direntBuffer is what is read of a directory at a time, in bytes: most
	// directories whole.
	direntBuffer = 32 << 10
)

// errUnsure: only a look at everything can tell what is not tracked.
var errUnsure = errors.New("not every file can be told from its name")

// unknown returns the paths that the sorted listing does not have, a directory
// in place of all that lies in it.
func (w *workTree) unknown(ctx context.Context, l *listing) ([]string, error) {
	if l.cut {
		return nil, errUnsure
	}
	s := survey{files: l.files, buffer: make([]byte, direntBuffer)}
	s.visit = s.entry
	top, err := openTop(w.root) // how far a directory was read belongs to the handle
	if err != nil {
		return nil, fmt.Errorf("look for untracked files: %w", err)
	}
	defer top.close()
	if err := s.directory(ctx, top, "", span{0, len(l.files)}); err != nil {
		return nil, fmt.Errorf("look for untracked files: %w", err)
	}
	return s.unknown, nil
}

// survey compares directories with what git tracks in them.
//
// It agrees with git's own walk in what needs no rules: a directory with a
// tracked file in it is gone into, whatever the ignore rules say and even if it
// is a repository of its own; a submodule is not; .git is passed over
// everywhere, and so is what is neither file, link nor directory. Where the two
// could differ (names that are equal but for case, a sparse checkout) git is
// asked: a name too many costs time only.
type survey struct {
	files   []File // sorted; what lies in a directory stands together
	unknown []string
	bytes   int // in unknown
	// prefix is the directory being read, with a slash at its end, "" for the
	// top, and at are the files in it.
	prefix string
	at     span
	below  []span // the files of directories yet to be read
	// These are kept so that no entry costs an allocation.
	key    []byte
	buffer []byte
	visit  func([]byte, entryKind) bool
}

// span is a range of a list: from first to before end.
type span struct{ first, end int }

// directory looks at a directory and at what is tracked beneath. It is read to
// its end before that, so that one buffer is enough.
func (s *survey) directory(ctx context.Context, dir handle, prefix string, at span) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	s.prefix, s.at = prefix, at
	mark := len(s.below)
	if err := dir.list(s.buffer, s.visit); err != nil {
		return err
	}
	if len(s.unknown) > maxUnknown || s.bytes > maxUnknownBytes {
		return errUnsure
	}
	for i := mark; i < len(s.below); i++ {
		in := s.below[i]
		path := s.files[in.first].Path
		end := len(prefix) + strings.IndexByte(path[len(prefix):], '/')
		below, err := dir.open(path[len(prefix):end])
		switch {
		case errors.Is(err, ErrNotFound), errors.Is(err, fs.ErrPermission):
			continue // git would not see into it, either
		case err != nil:
			return err
		}
		// Deeper calls use the list's room behind what is this one's.
		err = s.directory(ctx, below, path[:end+1], in)
		below.close()
		if err != nil {
			return err
		}
	}
	s.below = s.below[:mark]
	return nil
}

// entry notes what one entry of the directory is; false ends its reading.
func (s *survey) entry(name []byte, kind entryKind) bool {
	if kind == otherEntry || len(name) == len(".git") && strings.EqualFold(string(name), ".git") {
		return true
	}
	s.key = append(s.key[:0], name...)
	known := false
	if kind == directoryEntry {
		known = s.tracked()
	}
	if !known {
		i := s.search(s.at.first)
		known = i < s.at.end && s.files[i].Path[len(s.prefix):] == string(s.key) &&
			(kind != directoryEntry || s.files[i].Mode == Submodule)
	}
	if !known {
		s.unknown = append(s.unknown, s.prefix+string(name))
		s.bytes += len(s.prefix) + len(name) + 1
	}
	return len(s.unknown) <= maxUnknown
}

// tracked reports whether files lie in the directory that the key names, and
// notes them then. The key stays as it is.
func (s *survey) tracked() bool {
	n := len(s.key)
	defer func() { s.key = s.key[:n] }()
	s.key = append(s.key, '/')
	in := span{first: s.search(s.at.first)}
	if in.first == s.at.end || !strings.HasPrefix(s.files[in.first].Path[len(s.prefix):], string(s.key)) {
		return false
	}
	s.key[n]++ // all that starts with the slash comes before
	in.end = s.search(in.first)
	s.below = append(s.below, in)
	return true
}

// search returns the first file of the directory, from one on, whose path in it
// is not before the key; the end if there is none.
func (s *survey) search(from int) int {
	return from + sort.Search(s.at.end-from, func(i int) bool { return s.files[from+i].Path[len(s.prefix):] >= string(s.key) })
}
