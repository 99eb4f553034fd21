package tree

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Read returns the content of the file at a path. Only files of the tree are
// read, and symbolic links are resolved among them: a link, in any component
// of the path, counts by what the tree holds at its target. The caller may
// change the bytes.
//
// It returns [ErrNotFound], [ErrOutside], [ErrNotRegular], [ErrTooLarge] or
// [ErrBudget], or what the system said. Whatever a report should tell of is
// added to [Tree.Problems]; a file deleted in the work tree, a directory and a
// submodule are not.
func (t *Tree) Read(path string) ([]byte, error) {
	data, _, err := t.readInto(path, nil)
	return data, err
}

// readInto returns the content of a file, and the object id of that, as raw
// bytes, where it is known without looking at it.
func (t *Tree) readInto(path string, buffer []byte) (data []byte, blob string, err error) {
	if data, blob, err = t.read(path, buffer); err != nil {
		t.problems.addRead(path, err)
		return nil, "", fmt.Errorf("read %q: %w", path, err)
	}
	return data, blob, nil
}

// Text is [Tree.Read] for text: a byte order mark is removed, and UTF-16 that
// starts with one is converted to UTF-8. Line endings stay as they are, and so
// do other encodings. It returns [ErrBinary] for what holds NUL characters.
func (t *Tree) Text(path string) ([]byte, error) {
	text, _, err := t.TextInto(path, nil)
	return text, err
}

// TextInto is [Tree.Text] for reading many files one after another: where the
// buffer is large enough, the text is read into it, and lasts until the buffer
// is used again. It also returns the object id of what was read, as raw bytes,
// where git has seen the file as it is, and else "".
func (t *Tree) TextInto(path string, buffer []byte) (text []byte, blob string, err error) {
	data, blob, err := t.readInto(path, buffer)
	if err != nil {
		return nil, "", err
	}
	if text = decode(data); bytes.IndexByte(text, 0) >= 0 {
		return nil, "", fmt.Errorf("read %q: %w", path, ErrBinary)
	}
	return text, blob, nil
}

func (t *Tree) read(path string, buffer []byte) (data []byte, blob string, err error) {
	f, ok := t.Lookup(path)
	if !ok || f.Mode == Symlink {
		if f, err = t.resolve(path); err != nil {
			return nil, "", err
		}
	}
	if f.Mode == Submodule {
		return nil, "", ErrNotRegular
	}
	data, same, err := t.content.read(f, t.grant, buffer)
	if same {
		blob = f.Blob
	}
	return data, blob, err
}

// sized returns a slice of a size, of the buffer where that is large enough.
func sized(buffer []byte, size int64) []byte {
	if int64(cap(buffer)) >= size {
		return buffer[:size]
	}
	return make([]byte, size)
}

// grant allows size bytes to be read, or says which limit forbids it.
func (t *Tree) grant(size int64) error {
	if size > t.opt.MaxFile {
		return ErrTooLarge
	}
	if t.spent.Add(size) > t.opt.MaxTotal {
		return ErrBudget
	}
	return nil
}

// maxLinks is how many symbolic links one path may lead through, as on Linux.
const maxLinks = 40

// resolve finds the file that a path leads to when symbolic links are followed
// among the tree's files, component by component as a file system would.
func (t *Tree) resolve(path string) (File, error) {
	if strings.HasPrefix(path, "/") {
		return File{}, ErrOutside
	}
	if len(path) > maxPath {
		return File{}, ErrNotFound
	}
	links, outside := 0, ErrOutside
	at := "" // resolved so far, without links
	for rest := path; ; {
		name, after, more := strings.Cut(rest, "/")
		next := at
		switch {
		case name == ".." && at == "":
			return File{}, outside
		case name == "..":
			next, _ = splitPath(at)
		case name != "" && name != ".":
			next = join(at, name)
		}
		f, ok := t.Lookup(next)
		switch {
		case ok && f.Mode == Symlink:
			target, err := t.content.readlink(f)
			switch links++; {
			case err != nil:
				return File{}, err
			case strings.HasPrefix(target, "/"):
				return File{}, errLinkOut
			case target == "":
				return File{}, ErrNotFound
			case links > maxLinks, len(target)+len(after) > 2*maxPath:
				return File{}, errLoop
			}
			outside = errLinkOut
			if rest = target; more {
				rest += "/" + after
			}
			continue
		case ok && !more:
			return f, nil
		case ok, next != "" && !t.hasDir(next):
			return File{}, ErrNotFound
		case !more:
			return File{}, ErrNotRegular // a directory
		}
		at, rest = next, after
	}
}

func join(dir, name string) string {
	if dir == "" {
		return name
	}
	return dir + "/" + name
}

// The byte order marks.
const (
	utf8Mark  = "\xef\xbb\xbf"
	utf16LE   = "\xff\xfe"
	utf16BE   = "\xfe\xff"
	markBytes = 2 // of UTF-16
)

// decode turns text that starts with a byte order mark into plain UTF-8.
func decode(data []byte) []byte {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, []byte(utf8Mark)):
		return data[len(utf8Mark):]
	case bytes.HasPrefix(data, []byte(utf16LE)):
		order = binary.LittleEndian
	case bytes.HasPrefix(data, []byte(utf16BE)):
		order = binary.BigEndian
	default:
		return data
	}
	data = data[markBytes:]
	text := make([]byte, 0, len(data))
	for len(data) >= 2 {
		r := rune(order.Uint16(data))
		data = data[2:]
		if utf16.IsSurrogate(r) {
			r2 := rune(utf8.RuneError)
			if len(data) >= 2 {
				r2 = rune(order.Uint16(data))
			}
			if r = utf16.DecodeRune(r, r2); r != utf8.RuneError {
				data = data[2:]
			}
		}
		text = utf8.AppendRune(text, r)
	}
	if len(data) > 0 { // half a character
		text = utf8.AppendRune(text, utf8.RuneError)
	}
	return text
}

// Check follows the symbolic link at a path without reading what it leads to.
// A link that leads out of the tree or through too many others becomes a
// problem of the tree, as it does when it is read.
func (t *Tree) Check(path string) {
	if _, err := t.resolve(path); err != nil {
		t.problems.addRead(path, err)
	}
}
