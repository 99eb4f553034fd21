// Package tree lists the files of a git checkout, or of any commit, once, and
// reads them without ever leaving the directory that was asked for.
//
// A checkout is listed from git's index, not by walking: that is faster by an
// order of magnitude and leaves out what git ignores. Everything read, the
// repository's own git files included, is taken to be hostile: sizes and counts
// are bounded, links are resolved among the listed files only, and no program
// that the repository names is run. What a file means is not decided here.
package tree

import (
	"context"
	"crypto/sha1" // git's object ids, not a protection
	"crypto/sha256"
	"fmt"
	"hash"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Mode says what kind of entry a file is, as git distinguishes them.
type Mode uint8

// The modes a file can have.
const (
	Regular Mode = iota + 1
	Executable
	Symlink
	// Submodule is another repository's commit, or a repository that lies
	// untracked in this one. It is listed and never descended into.
	Submodule
)

// File is one file of a tree.
type File struct {
	// Path is relative to the tree's root and separated by slashes. It holds
	// the bytes that git holds: line breaks and invalid UTF-8 are possible.
	Path string
	// Size is in bytes, -1 when unknown. In a checkout it is what git last
	// saw, a hint: [Tree.Read] goes by the file itself.
	Size int64
	Mode Mode
	// Blob is the object id as raw bytes (20, or 32 in a SHA-256 repository),
	// "" when unknown. In a checkout it is what the index holds: a file
	// changed since, or rewritten on checkout (line endings, LFS), reads
	// differently, and [Tree.ObjectID] of what was read tells.
	Blob string
	// stat is what the index says of the file as git last saw it, "" where it says nothing.
	stat string
}

// Options bounds a tree. The zero value is ready for use.
type Options struct {
	// Untracked adds the files that git neither tracks nor ignores. Only the
	// repository's own ignore rules count, not those of the user or machine,
	// so that every machine lists the same. It has no effect on a commit.
	Untracked bool
	// MaxFile is the largest file read, in bytes; 1 MiB when not positive.
	MaxFile int64
	// MaxTotal is the sum of bytes read, over all reads; 512 MiB when not positive.
	MaxTotal int64
	// MaxFiles is the number of files listed, the first ones by path; a
	// million when not positive.
	MaxFiles int
	// Beside is a tree of the same repository, or nil: what a commit has in
	// common with it is read there, which is quicker from a checkout. It must
	// stay open as long, and has no effect on a checkout.
	Beside *Tree
	// Resolved says that what names a commit is its id, as [Resolve] or [MergeBase]
	// returned it.
	Resolved bool
}

func (o Options) withDefaults() Options {
	if o.MaxFile <= 0 {
		o.MaxFile = 1 << 20
	}
	if o.MaxTotal <= 0 {
		o.MaxTotal = 512 << 20
	}
	if o.MaxFiles <= 0 {
		o.MaxFiles = 1_000_000
	}
	return o
}

// Tree is a list of files and a way to read them. Its methods are safe for
// concurrent use; none may be called after Close.
type Tree struct {
	files   []File
	content content
	opt     Options
	spent   atomic.Int64
	origin  string
	commit  string
	shallow bool
	idSize  int
	repo    *repo  // nil without git
	prefix  string // of the tree's root, relative to the repository's top
	// indexed is set where the files hold the whole index, and beside it only
	// what has no object id.
	indexed  bool
	dated    sync.Once
	time     int64 // of the commit, once dated
	problems problems
}

// content is where the bytes of a tree's files come from.
type content interface {
	// read returns the file's bytes after grant has allowed their number, and
	// whether they are known to be what the object id names, as git sees it: a
	// checkout may write it otherwise. A buffer that is large enough may be read into.
	read(f File, grant func(size int64) error, buffer []byte) (data []byte, same bool, err error)
	// readlink returns the target of a symbolic link as it stands there.
	readlink(f File) (string, error)
	close()
}

// Open lists the checkout in dir. When dir lies inside a work tree, only what
// lies under dir is listed, relative to it. In a bare repository the commit
// that HEAD names is listed; where there is no git, or git tracks nothing under
// dir, the directory is walked.
//
// It returns [ErrNoDirectory] when dir is not a directory and [ErrEmpty] when
// it holds no file.
func Open(ctx context.Context, dir string, opt Options) (*Tree, error) {
	opt = opt.withDefaults()
	at, err := locate(dir)
	if err != nil {
		return nil, err
	}
	if at.repo != nil && at.repo.bare() {
		return openCommit(ctx, at, "HEAD", opt)
	}
	t := &Tree{opt: opt, idSize: sha1.Size}
	if at.broken {
		t.problems.add(".git", evidence.Unparsed, "it leads to no git repository: the directory was walked")
	}
	if at.repo != nil {
		t.repo, t.idSize, t.prefix = at.repo, at.repo.idSize, at.prefix
		t.commit = at.repo.head(ctx)
		t.shallow = at.repo.shallow()
	}
	work, err := openWorkTree(at.dir)
	if err != nil {
		return nil, fmt.Errorf("open directory %q: %w", dir, err)
	}
	t.content = work
	if err := t.listCheckout(ctx, at, work); err != nil {
		work.close()
		return nil, fmt.Errorf("list %q: %w", dir, err)
	}
	if len(t.files) == 0 {
		work.close()
		return nil, fmt.Errorf("%q: %w", dir, ErrEmpty)
	}
	return t, nil
}

// listCheckout fills in the files: as git has them, or else by a walk.
func (t *Tree) listCheckout(ctx context.Context, at place, work *workTree) error {
	if at.repo != nil {
		l, origin, err := at.repo.tracked(ctx, at.scope(t.opt.MaxFiles))
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		if err == nil && t.opt.Untracked {
			if err := t.addUntracked(ctx, at, work, &l); err != nil {
				return err
			}
		}
		switch {
		case err != nil:
			t.problems.add(".git/index", evidence.Unparsed, "git's index could not be read: the directory was walked, ignored files included")
		case len(l.files) == 0 && at.prefix != "":
			// A directory inside somebody's work tree in which git tracks nothing
			// (a home directory under git, a vendored project) is not part of it.
			t.commit, t.shallow, t.prefix = "", false, ""
		default:
			t.origin = origin
			t.indexed = l.absent == 0 && l.refused == 0 && !l.cut
			t.take(l)
			return nil
		}
	}
	t.origin = originWalk
	l, err := walk(ctx, at.dir, t.opt.MaxFiles, &t.problems)
	if err != nil {
		return err
	}
	t.take(l)
	return nil
}

// take makes the listing the tree's files and reports what it left out.
func (t *Tree) take(l listing) {
	l.sort()
	if len(l.files) > t.opt.MaxFiles {
		l.files, l.cut = slices.Clip(l.files[:t.opt.MaxFiles]), true
	}
	t.files = l.files
	if l.cut {
		t.problems.add(".", evidence.Limit, "there are more than "+strconv.Itoa(t.opt.MaxFiles)+" files: the rest was not looked at")
	}
	if l.absent > 0 {
		t.problems.add(".", evidence.Unreadable, "sparse checkout: what lies outside it was not looked at")
	}
	if l.refused > 0 {
		t.problems.add(".", evidence.Unparsed, "git's list names paths that no checkout can hold: they were left out")
	}
}

// Files returns every file, sorted by the bytes of its path. The caller must
// not change the slice.
func (t *Tree) Files() []File { return t.files }

// Lookup returns the file with exactly this path.
func (t *Tree) Lookup(path string) (File, bool) {
	i, ok := t.search(path)
	if !ok {
		return File{}, false
	}
	return t.files[i], true
}

// Has reports whether there is a file with exactly this path.
func (t *Tree) Has(path string) bool {
	_, ok := t.search(path)
	return ok
}

func (t *Tree) search(path string) (int, bool) {
	return slices.BinarySearchFunc(t.files, path, func(f File, path string) int { return strings.Compare(f.Path, path) })
}

// hasDir reports whether a file lies under the directory.
func (t *Tree) hasDir(dir string) bool {
	i, _ := t.search(dir + "/")
	return i < len(t.files) && strings.HasPrefix(t.files[i].Path, dir+"/")
}

// Commit returns the object id, in hexadecimal, of the commit that is listed or,
// in a checkout, that HEAD names; "" where there is none.
func (t *Tree) Commit() string { return t.commit }

// FromTop returns the path of a file of the tree from the top of the repository
// that the tree's root lies in: forges know files by no other.
func (t *Tree) FromTop(file string) string {
	if t.prefix == "" {
		return file
	}
	return t.prefix + "/" + file
}

// Shallow reports whether the repository holds only the latest part of its history.
func (t *Tree) Shallow() bool { return t.shallow }

// The ways of listing.
const (
	originIndex   = "index"
	originLsFiles = "ls-files"
	originWalk    = "walk"
	originCommit  = "commit"
)

// Origin says how the files were listed: "index" (git's index), "ls-files"
// (git itself), "walk" (the directory, without git) or "commit".
func (t *Tree) Origin() string { return t.origin }

// Problems returns what went wrong so far, while listing and while reading,
// sorted by path; each path and kind once.
func (t *Tree) Problems() []evidence.Problem { return t.problems.sorted() }

// Whole returns nil where all that was asked for so far and that the tree lists
// could be had, whatever it was, and else [ErrMissing]: then it shows less
// than is there.
func (t *Tree) Whole() error {
	t.problems.mu.Lock()
	defer t.problems.mu.Unlock()
	if t.problems.gone == "" {
		return nil
	}
	return fmt.Errorf("read %q: %w", t.problems.gone, ErrMissing)
}

// ObjectID returns the id, as raw bytes, that git gives a file with this
// content: equal to [File.Blob] exactly when the content is that object's.
func (t *Tree) ObjectID(data []byte) string {
	var h hash.Hash
	if t.idSize == sha256.Size {
		h = sha256.New()
	} else {
		h = sha1.New()
	}
	h.Write(strconv.AppendInt([]byte("blob "), int64(len(data)), 10))
	h.Write([]byte{0})
	h.Write(data)
	return string(h.Sum(nil))
}

// Close ends what reading needs: open directories, the git process. Its error
// is always nil; it has one to be an io.Closer.
func (t *Tree) Close() error {
	t.content.close()
	return nil
}
