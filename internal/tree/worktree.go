package tree

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"sync"
	"syscall"
)

// workTree reads files of a directory. All goes through [os.Root], so nothing
// outside can be reached whatever happens meanwhile. Beyond that no symbolic
// link is followed, in no component of a path: a link inside the root could
// lead to .git/config, where CI systems leave credentials. Links are resolved
// among the tree's files instead ([Tree.Read]).
type workTree struct {
	root *os.Root
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
	root  *os.Root
	users int
}

func openWorkTree(dir string) (*workTree, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	// The tree is a user of its top until it is closed.
	return &workTree{root: root, open: map[string]*directory{"": {root: root, users: 1}}}, nil
}

// read returns the content of a regular file. The look before opening keeps
// devices from being opened, the one after it finds what was swapped in between.
func (w *workTree) read(f File, grant func(int64) error) ([]byte, error) {
	dir, name := splitPath(f.Path)
	parent, err := w.acquire(dir)
	if err != nil {
		return nil, missing(err)
	}
	defer w.release(parent)
	info, err := parent.root.Lstat(name)
	if err != nil {
		return nil, missing(err)
	}
	if !info.Mode().IsRegular() {
		return nil, errSwapped
	}
	file, err := parent.root.OpenFile(name, os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, missing(err)
	}
	defer file.Close()
	if info, err = file.Stat(); err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errSwapped
	}
	if err := grant(info.Size()); err != nil {
		return nil, err
	}
	data := make([]byte, info.Size())
	n, err := io.ReadFull(file, data)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF { // it has become shorter
		return nil, err
	}
	return data[:n:n], nil
}

func (w *workTree) readlink(f File) (string, error) {
	dir, name := splitPath(f.Path)
	parent, err := w.acquire(dir)
	if err != nil {
		return "", missing(err)
	}
	defer w.release(parent)
	info, err := parent.root.Lstat(name)
	if err != nil {
		return "", missing(err)
	}
	if info.Mode().Type() != fs.ModeSymlink {
		return "", errNoLink
	}
	target, err := parent.root.Readlink(name)
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

// descend opens the directory through the one above it, and so on up, each seen
// to be a directory and no link to one. The lock is held.
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
	info, err := parent.root.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, ErrNotFound // to git, too, what lay beneath is deleted
	}
	root, err := parent.root.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	if len(w.open) >= maxOpen {
		w.closeIdle()
	}
	d := &directory{root: root, users: 1}
	w.open[dir] = d
	return d, nil
}

func (w *workTree) closeIdle() {
	for dir, d := range w.open {
		if d.users == 0 {
			d.root.Close() // open for reading: nothing can be lost
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

// splitPath splits a path into its directory, "" for the top, and its last component.
func splitPath(path string) (dir, name string) {
	i := strings.LastIndexByte(path, '/')
	return path[:max(i, 0)], path[i+1:]
}
