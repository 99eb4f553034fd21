package tree

import (
	"bytes"
	"fmt"
)

// beside reads a commit's files from another tree of the same repository where
// that has them too: a checkout is nearer than the object store.
type beside struct {
	content
	near *Tree
}

func (b *beside) read(f File, grant func(int64) error, buffer []byte) ([]byte, bool, error) {
	g, ok := b.near.Lookup(f.Path)
	if !ok || g.Blob != f.Blob || g.Mode == Symlink || g.Mode == Submodule {
		return b.content.read(f, grant, buffer)
	}
	var refused error
	data, same, err := b.near.content.read(g, func(size int64) error {
		if f.Size >= 0 && size != f.Size {
			refused = ErrNotFound // changed since: not to be paid for
			return refused
		}
		refused = grant(size)
		return refused
	}, buffer)
	switch {
	case err == nil && (same || b.near.ObjectID(data) == f.Blob):
		return data, true, nil
	case refused != nil && f.Size >= 0 && refused != ErrNotFound:
		return nil, false, refused
	}
	// The file was changed since, or is written otherwise when checked out.
	return b.content.read(f, grant, buffer)
}

// Unchanged reads a file of the tree, into the buffer where that is large
// enough, if it is as its object id says. Otherwise it returns [ErrNotFound]:
// it was changed since, or is written otherwise when checked out.
func (t *Tree) Unchanged(file File, buffer []byte) ([]byte, error) {
	data, same, err := t.content.read(file, func(size int64) error {
		if size > t.opt.MaxFile {
			return ErrTooLarge
		}
		return nil
	}, buffer)
	if err != nil {
		return nil, fmt.Errorf("read %q: %w", file.Path, err)
	}
	if !same && t.ObjectID(data) != file.Blob {
		return nil, fmt.Errorf("read %q: it is not what was committed: %w", file.Path, ErrNotFound)
	}
	return data, nil
}

// Decode turns what was read into text as [Tree.Text] has it, nil where it is none.
func Decode(data []byte) []byte {
	if data = decode(data); bytes.IndexByte(data, 0) >= 0 {
		return nil
	}
	return data
}
