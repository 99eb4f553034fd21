//go:build !linux || osroot

package tree

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// The tag osroot takes this implementation on Linux, too, where it can be tested.

// handle is an open directory. All goes through [os.Root], and names are seen
// to be no links before they are opened.
type handle struct{ root *os.Root }

// openTop opens the directory that the root stands for.
func openTop(root *os.Root) (handle, error) {
	top, err := root.OpenRoot(".")
	return handle{top}, err
}

// open opens a directory in the directory; [ErrNotFound] says that there is none.
func (h handle) open(name string) (handle, error) {
	if !oneComponent(name) {
		return handle{}, ErrNotFound
	}
	info, err := h.root.Lstat(name)
	if err != nil {
		return handle{}, missing(err)
	}
	if !info.IsDir() {
		return handle{}, ErrNotFound
	}
	below, err := h.root.OpenRoot(name)
	return handle{below}, missing(err)
}

// stamped says that reading a file tells its stamp: not by what all systems have.
const stamped = false

// read returns the content of a regular file in the directory. The look before
// opening keeps links from being followed, the one after it finds what was
// swapped in between.
func (h handle) read(name string, grant func(int64) error, buffer []byte) ([]byte, stamp, error) {
	if !oneComponent(name) {
		return nil, stamp{}, ErrNotFound
	}
	info, err := h.root.Lstat(name)
	if err != nil {
		return nil, stamp{}, missing(err)
	}
	if !info.Mode().IsRegular() {
		return nil, stamp{}, errSwapped
	}
	file, err := h.root.OpenFile(name, os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, stamp{}, missing(err)
	}
	defer file.Close()
	if info, err = file.Stat(); err != nil {
		return nil, stamp{}, err
	}
	if !info.Mode().IsRegular() {
		return nil, stamp{}, errSwapped
	}
	if err := grant(info.Size()); err != nil {
		return nil, stamp{}, err
	}
	data := sized(buffer, info.Size())
	n, err := io.ReadFull(file, data)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF { // it has become shorter
		return nil, stamp{}, err
	}
	return data[:n:n], stamp{}, nil
}

// list calls visit for each entry of the directory, in no order, until it
// returns false. The buffer is for systems that fill one.
func (h handle) list(_ []byte, visit func(name []byte, kind entryKind) bool) error {
	dir, err := h.root.Open(".")
	if err != nil {
		return err
	}
	defer dir.Close()
	for {
		entries, err := dir.ReadDir(256)
		for _, e := range entries {
			kind := fileEntry // or one of the many kinds of link that Windows has
			switch {
			case e.IsDir():
				kind = directoryEntry
			case e.Type()&(fs.ModeNamedPipe|fs.ModeSocket|fs.ModeDevice) != 0:
				kind = otherEntry
			}
			if !visit([]byte(e.Name()), kind) {
				return nil
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (h handle) close() { h.root.Close() } // open for reading: nothing can be lost
