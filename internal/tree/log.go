package tree

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"
)

// maxLog bounds what is taken of one answer about history, in bytes.
const maxLog = 1 << 30

// Log asks git for the history of a repository. What git answers is handed on
// as it comes, in the form that each method describes, and never kept here.
type Log struct {
	at   place
	head string
}

// OpenLog finds the repository that dir is, or lies in, and what HEAD names.
//
// It returns [ErrNoDirectory], [ErrNoRepository], and [ErrNoCommit] where there
// is no commit yet.
func OpenLog(ctx context.Context, dir string) (*Log, error) {
	at, err := locate(dir)
	if err != nil {
		return nil, err
	}
	if at.repo == nil {
		return nil, fmt.Errorf("%q: %w", dir, ErrNoRepository)
	}
	head := at.repo.head(ctx)
	if head == "" {
		return nil, fmt.Errorf("%q: HEAD: %w", dir, ErrNoCommit)
	}
	return &Log{at: at, head: head}, nil
}

// Head returns the object id, in hexadecimal, of the commit that HEAD names.
func (l *Log) Head() string { return l.head }

// Shallow reports whether history was cut off when cloning.
func (l *Log) Shallow() bool { return l.at.repo.shallow() }

// Prefix returns the directory that was opened relative to the top of its
// repository, with a slash at its end; "" for the top. Paths in [Log.Diffs] are
// relative to the top and under it.
func (l *Log) Prefix() string { return l.at.scope(0).prefix }

// Fields are how many fields [Log.Commits] has of a commit.
const Fields = 8

// Commits lists the commits on the first-parent chain of HEAD, the newest
// first and no more than limit; below a directory, only those that changed it.
// Of each come, every one ended by a NUL byte: id, ids of the parents (spaces
// between), committer date and author date (seconds since 1970), name and
// address of the author, address of the committer, message.
func (l *Log) Commits(ctx context.Context, limit int, take func(io.Reader) error) error {
	args := append(l.log("%H%x00%P%x00%ct%x00%at%x00%an%x00%ae%x00%ce%x00%B"), "--first-parent", "--max-count="+strconv.Itoa(limit), l.head, "--")
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
	args := append(l.log("%H%x00%P%x00%ct%x00%at%x00%an%x00%ae"), "--since=@"+strconv.FormatInt(max(0, since), 10), "--max-count="+strconv.Itoa(limit), l.head, "--")
	return l.stream(ctx, nil, take, args...)
}

// log is a log of commits without what their files hold, in a format. What a
// repository's settings could add is off: signatures are checked by a program.
func (l *Log) log(format string) []string {
	return []string{
		"log", "-z", "--no-patch", "--format=tformat:" + format, "--encoding=UTF-8",
		"--no-show-signature", "--no-notes", "--no-decorate", "--no-color", "--no-use-mailmap", "--no-abbrev-commit",
	}
}

// Diffs lists what each of the commits changed against its first parent: the
// commit's id, then for each file a record as git's --raw has it (":100644 100644
// ID ID M", then the path), and where lines is true one of --numstat for each
// (added, deleted, path, with tabs between), every one ended by a NUL byte. A
// commit that changed nothing is left out.
//
// Renames are not looked for, and no program that the repository names has a
// say. Files that are not text have "-" for their lines. It fails where the
// repository lacks objects: without lines only trees are needed.
func (l *Log) Diffs(ctx context.Context, ids []string, lines bool, take func(io.Reader) error) error {
	args := []string{
		"diff-tree", "--stdin", "-r", "-z", "--root", "--diff-merges=first-parent", "--raw",
		"--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--diff-algorithm=myers",
		"--ignore-submodules=none", "--submodule=short",
	}
	if lines {
		args = append(args, "--numstat")
	}
	args = append(args, "--")
	if prefix := l.Prefix(); prefix != "" {
		args = append(args, prefix)
	}
	return l.stream(ctx, strings.NewReader(strings.Join(ids, "\n")+"\n"), take, args...)
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
// unread, git is ended, and how it ends does not matter.
func (l *Log) stream(ctx context.Context, in io.Reader, take func(io.Reader) error, args ...string) error {
	dir := l.at.repo.top // what names a directory does so from there
	if l.at.repo.bare() {
		dir = l.at.repo.gitDir
	}
	cmd, err := l.at.repo.command(ctx, dir, args...)
	if err != nil {
		return err
	}
	// Grafts rewrite parents as replaced objects do, which command leaves aside.
	cmd.Env = append(cmd.Env, "GIT_GRAFT_FILE="+os.DevNull)
	var failure bytes.Buffer
	cmd.Stdin, cmd.Stderr = in, &limitedWriter{&failure, maxGitError}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("git %s: %w", args[0], err)
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start git %s: %w", args[0], err)
	}
	answer := &wholly{r: io.LimitReader(out, maxLog)}
	err = take(answer)
	if !answer.ended {
		// An error only says that git was quicker.
		cmd.Process.Kill()
		cmd.Wait()
		return errors.Join(err, context.Cause(ctx))
	}
	if wait := cmd.Wait(); wait != nil {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return fmt.Errorf("git %s: %w", args[0], failed(failure.String()))
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

// wholly notes whether the end was reached.
type wholly struct {
	r     io.Reader
	ended bool
}

func (w *wholly) Read(p []byte) (int, error) {
	n, err := w.r.Read(p)
	w.ended = w.ended || err == io.EOF
	return n, err
}
