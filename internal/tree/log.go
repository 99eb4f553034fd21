package tree

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// maxLog bounds what is taken of one answer about history, in bytes.
const maxLog = 1 << 30

// Log asks git for the history of a repository. What git answers is handed on
// as it comes, in the form that each method describes, and never kept here.
//
// Objects alone have a say: replaced objects, grafts, a mailmap and the
// attributes of a work tree have none, so that a bare repository and each
// checkout of it have the same history.
type Log struct {
	at    place
	head  string
	limit int64 // of one answer, in bytes
}

// OpenLog finds the repository that dir is, or lies in, and the history of a
// commit by its object id in hexadecimal, or with "" that of what HEAD names.
//
// It returns [ErrNoDirectory], [ErrNoRepository], and [ErrNoCommit] where there
// is no commit yet, or what is given can be no object id.
func OpenLog(ctx context.Context, dir, commit string) (*Log, error) {
	at, err := located(dir)
	if err != nil {
		return nil, err
	}
	head := at.repo.checkID(commit)
	if commit == "" {
		head = at.repo.head(ctx)
	}
	if head == "" {
		return nil, fmt.Errorf("%q: %q: %w", dir, cmp.Or(commit, "HEAD"), ErrNoCommit)
	}
	return &Log{at: at, head: head, limit: maxLog}, nil
}

// Head returns the object id, in hexadecimal, of the commit whose history it is.
func (l *Log) Head() string { return l.head }

// Shallow reports whether history was cut off when cloning.
func (l *Log) Shallow() bool { return l.at.repo.shallow() }

// Tagless reports whether the clone was made so as to leave out tags.
func (l *Log) Tagless() bool { return l.at.repo.tagless }

// Prefix returns the directory that was opened relative to the top of its
// repository, with a slash at its end; "" for the top. Paths are relative to
// the top of the repository and under it.
func (l *Log) Prefix() string { return l.at.scope(0).prefix }

// Fields are how many fields [Log.Commits] has of a commit.
const Fields = 7

// Commits lists the commits on the first-parent chain of HEAD, the newest
// first and no more than limit; below a directory, only those that changed it.
// Of each come, every one ended by a NUL byte: id, ids of the parents (spaces
// between), committer date and author date (seconds since 1970), name and
// address of the author, message.
func (l *Log) Commits(ctx context.Context, limit int, take func(io.Reader) error) error {
	args := append(l.log("%H%x00%P%x00%ct%x00%at%x00%an%x00%ae%x00%B"), "--no-patch", "--first-parent", "--max-count="+strconv.Itoa(limit), l.head, "--")
	if prefix := l.Prefix(); prefix != "" {
		args = append(args, prefix)
	}
	return l.stream(ctx, nil, take, args...)
}

// AncestryFields are how many fields [Log.Ancestry] has of a commit.
const AncestryFields = 6

// Ancestry lists all commits that HEAD reaches, branches included, newest first,
// those on a way of commits not older than since (seconds since 1970), and no
// more than limit. Of each come, every one ended by a NUL byte: id, ids of the
// parents (spaces between), committer date, author date, name and address of
// the author.
func (l *Log) Ancestry(ctx context.Context, since int64, limit int, take func(io.Reader) error) error {
	// Without a zone, git guesses what a small number means: @0 is now.
	args := append(l.log("%H%x00%P%x00%ct%x00%at%x00%an%x00%ae"), "--no-patch", "--since=@"+strconv.FormatInt(max(0, since), 10)+" +0000", "--max-count="+strconv.Itoa(limit), l.head, "--")
	return l.stream(ctx, nil, take, args...)
}

// log is a log of commits in a format. What a
// repository's settings could add is off: signatures are checked by a program.
func (l *Log) log(format string) []string {
	return []string{
		"log", "-z", "--format=tformat:" + format, "--encoding=UTF-8",
		"--no-show-signature", "--no-notes", "--no-decorate", "--no-color", "--no-use-mailmap", "--no-abbrev-commit",
	}
}

// Diffs lists what each of the commits changed against its first parent: the
// commit's id, then for each file a record as git's --raw has it (":100644 100644
// ID ID M"), and the path, every one ended by a NUL byte. The letter tells what
// became of the file: A for added, D for deleted, and R100, with the path before
// and the one now, for moved as it is. A commit that changed nothing is left out.
//
// Only trees are read for it: a clone without the content of old files has them.
func (l *Log) Diffs(ctx context.Context, ids []string, take func(io.Reader) error) error {
	return l.diff(ctx, ids, take, "diff-tree", "-r", "--raw")
}

// Lines lists how many lines each of the commits added to files and deleted
// from them, against its first parent: the commit's id, then for each file a
// record as git's --numstat has it (added, deleted, path, with tabs between),
// every one ended by a NUL byte; a line break may stand before a record. Of a file
// that was moved as it is, the path in the record is empty, and the one before
// and the one now follow. What is not text has "-" for its lines. It fails where
// the clone lacks content.
func (l *Log) Lines(ctx context.Context, ids []string, take func(io.Reader) error) error {
	// Comparing is most of the work of history. Where no lines around a change are
	// asked for, git leaves the common ends of files aside, which makes it a third
	// cheaper; only log can be told so without printing the change.
	return l.diff(ctx, ids, take, append(append([]string{"-c", "diff.context=0"}, l.log("%H")...), "--no-walk=unsorted", "--numstat")...)
}

// diff compares commits with their first parents. Only what is moved unchanged
// counts as moved, which needs no content; and no program that the repository
// names has a say.
func (l *Log) diff(ctx context.Context, ids []string, take func(io.Reader) error, args ...string) error {
	if len(ids) == 0 {
		return nil
	}
	args = append(args, "--stdin", "-z", "--root", "--diff-merges=first-parent", "--find-renames=100%", "--no-ext-diff", "--no-textconv", "--no-color",
		"--no-relative", "--diff-algorithm=myers", "--ignore-submodules=none", "--submodule=short", "--")
	if prefix := l.Prefix(); prefix != "" {
		args = append(args, prefix)
	}
	return l.stream(ctx, strings.NewReader(strings.Join(ids, "\n")+"\n"), take, args...)
}

// Listing lists the files of a commit: of each a record (mode, kind of object
// and id, with spaces between, a tab, and the path), ended by a NUL byte.
func (l *Log) Listing(ctx context.Context, commit string, take func(io.Reader) error) error {
	args := []string{"ls-tree", "-r", "-z", "--full-tree", commit}
	if prefix := l.Prefix(); prefix != "" {
		args = append(args, "--", prefix)
	}
	return l.stream(ctx, nil, take, args...)
}

// TagFields are how many fields [Log.Tags] has of a tag.
const TagFields = 4

// Tags lists the tags, no more than limit. Of each come, every one ended by a
// NUL byte: its name, the id of the commit, when the tag was made or else the
// commit (seconds since 1970), and a line break.
func (l *Log) Tags(ctx context.Context, limit int, take func(io.Reader) error) error {
	return l.stream(ctx, nil, take, "for-each-ref", "--count="+strconv.Itoa(limit),
		"--format=%(refname:lstrip=2)%00%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)%00%(creatordate:unix)%00", "refs/tags")
}

// stream runs git and hands on what it prints. Where take leaves the rest
// unread, git is ended, and how it ends does not matter. An answer over the
// limit is [ErrTooLarge].
func (l *Log) stream(ctx context.Context, in io.Reader, take func(io.Reader) error, args ...string) error {
	// Attributes say what is text, and git takes them from the work tree or the
	// index: there are none in the repository's own directory.
	inside := *l.at.repo
	inside.top = inside.gitDir
	cmd, err := inside.command(ctx, inside.gitDir, args...)
	if err != nil {
		return err
	}
	// Grafts rewrite parents as replaced objects do, which command leaves aside.
	cmd.Env = append(cmd.Env, "GIT_GRAFT_FILE="+os.DevNull, "GIT_INDEX_FILE="+filepath.Join(inside.gitDir, "no-index"))
	var failure bytes.Buffer
	cmd.Stdin, cmd.Stderr = in, &limitedWriter{&failure, maxGitError}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("git: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start git: %w", err)
	}
	answer := &wholly{r: out, left: l.limit}
	err = take(answer)
	if !answer.ended {
		// An error only says that git was quicker.
		cmd.Process.Kill()
		cmd.Wait()
		if answer.left < 0 {
			return fmt.Errorf("git: the answer is over %d bytes: %w", l.limit, ErrTooLarge)
		}
		return errors.Join(err, context.Cause(ctx))
	}
	if wait := cmd.Wait(); wait != nil {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return fmt.Errorf("git: %w", failed(failure.String()))
	}
	return err
}

// failed says why git gave up, in words of ours: its own name ids, paths and settings.
func failed(words string) error {
	for _, sign := range []string{"unable to read", "missing", "bad object", "could not read", "not found", "could not fetch", "unable to find", "failed to traverse", "lazy fetching", "promisor"} {
		if strings.Contains(strings.ToLower(words), sign) {
			return ErrMissing
		}
	}
	return errors.New("it failed")
}

// ErrMissing says that the repository lacks objects that history needs, as a
// partial clone does.
var ErrMissing = fmt.Errorf("objects are not in this clone: %w", fs.ErrNotExist)

// wholly notes whether the end was reached, and reads no more than so many bytes.
type wholly struct {
	r     io.Reader
	left  int64 // below zero when there was more
	ended bool
}

func (w *wholly) Read(p []byte) (int, error) {
	if w.left < 0 {
		return 0, ErrTooLarge
	}
	n, err := w.r.Read(p)
	if w.left -= int64(n); w.left < 0 {
		return 0, ErrTooLarge
	}
	w.ended = w.ended || err == io.EOF
	return n, err
}
