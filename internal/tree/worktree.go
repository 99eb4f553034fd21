package tree

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"sync"
	"syscall"
)

// workTree reads files of a directory. Nothing outside can be reached whatever
// happens meanwhile: see [handle]. Beyond that no symbolic link is followed, in
// no component of a path: a link inside the root could lead to .git/config,
// where CI systems leave credentials. Links are resolved among the tree's files
// instead ([Tree.Read]).
type workTree struct {
	root *os.Root // the top, for what is asked seldom
	mu   sync.Mutex
	// open holds the directories that were read from last. Files are read in
	// the order of their paths, mostly, and then each needs one step instead
	// of as many as its path has.
	open   map[string]*directory
	closed bool
}

// maxOpen is how many directories stay open.
const maxOpen = 64

// directory is an open directory. It stays open while it has users.
type directory struct {
	handle
	users int
}

// entryKind is what a directory says of one of its entries.
type entryKind uint8

const (
	unknownEntry entryKind = iota // it does not say
	fileEntry                     // a regular file or a symbolic link
	directoryEntry
	otherEntry // what git does not track
)

func openWorkTree(dir string) (*workTree, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	top, err := openTop(root)
	if err != nil {
		root.Close()
		return nil, err
	}
	// The tree is a user of its top until it is closed.
	return &workTree{root: root, open: map[string]*directory{"": {handle: top, users: 1}}}, nil
}

// read returns the content of a regular file. What lies there as git last saw it
// need not be compared: see [stamp].
func (w *workTree) read(f File, grant func(int64) error, buffer []byte) ([]byte, bool, error) {
	dir, name := splitPath(f.Path)
	parent, err := w.acquire(dir)
	if err != nil {
		return nil, false, missing(err)
	}
	defer w.release(parent)
	data, found, err := parent.read(name, grant, buffer)
	if errors.Is(err, fs.ErrPermission) {
		// What may not be opened need not be the file.
		if info, statErr := w.root.Lstat(f.Path); statErr == nil && !info.Mode().IsRegular() {
			return nil, false, errSwapped
		}
	}
	return data, f.stat != "" && found == stampOf(f.stat), err
}

func (w *workTree) readlink(f File) (string, error) {
	dir, _ := splitPath(f.Path)
	parent, err := w.acquire(dir) // which finds that no component is a link
	if err != nil {
		return "", missing(err)
	}
	defer w.release(parent)
	info, err := w.root.Lstat(f.Path)
	if err != nil {
		return "", missing(err)
	}
	if info.Mode().Type() != fs.ModeSymlink {
		return "", errNoLink
	}
	target, err := w.root.Readlink(f.Path)
	if err != nil {
		return "", missing(err)
	}
	return target, nil
}

// acquire opens the directory, or finds it open. The caller releases it.
func (w *workTree) acquire(dir string) (*directory, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.descend(dir)
}

func (w *workTree) release(d *directory) {
	w.mu.Lock()
	defer w.mu.Unlock()
	d.users--
}

// descend opens the directory through the one above it, and so on up, each a
// directory and no link to one; to git, too, what lay beneath another thing is
// deleted. The lock is held.
func (w *workTree) descend(dir string) (*directory, error) {
	if w.closed {
		return nil, fs.ErrClosed
	}
	if d := w.open[dir]; d != nil {
		d.users++
		return d, nil
	}
	above, name := splitPath(dir)
	parent, err := w.descend(above)
	if err != nil {
		return nil, err
	}
	defer func() { parent.users-- }()
	below, err := parent.handle.open(name)
	if err != nil {
		return nil, err
	}
	if len(w.open) >= maxOpen {
		w.closeIdle()
	}
	d := &directory{handle: below, users: 1}
	w.open[dir] = d
	return d, nil
}

func (w *workTree) closeIdle() {
	for dir, d := range w.open {
		if d.users == 0 {
			d.close()
			delete(w.open, dir)
		}
	}
}

// close gives up the tree's own use of its top. Nothing is opened afterwards.
func (w *workTree) close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.closed {
		w.closed = true
		w.open[""].users--
		w.root.Close()
	}
	w.closeIdle()
}

// missing makes what says that there is no such file [ErrNotFound].
func missing(err error) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return ErrNotFound
	}
	return err
}

// separators are what can stand between two components of a path on this system.
const separators = "/" + string(os.PathSeparator)

// splitPath splits a path into its directory, "" for the top, and its last component.
func splitPath(path string) (dir, name string) {
	i := strings.LastIndexByte(path, '/')
	return path[:max(i, 0)], path[i+1:]
}

// oneComponent reports whether a name stands for something in the directory
// itself. The paths of a tree are made of nothing else ([validPath]); this is
// the second lock on the door.
func oneComponent(name string) bool {
	return name != "" && name != "." && name != ".." && !strings.ContainsAny(name, separators)
}
