package tree

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Within returns the top of the repository that dir is, or lies in, and the path
// from there to a file or folder, "." for the top itself. ok is false where the
// folder lies elsewhere, or where dir lies in no repository.
//
// Symbolic links below the top are not followed: whoever wrote the repository
// made them. Those that lead into it from outside are.
//
// It returns [ErrNoDirectory] where dir is none.
func Within(dir, name string) (top, within string, ok bool, err error) {
	at, err := locate(dir)
	if err != nil || at.repo == nil || at.repo.bare() {
		return "", "", false, err
	}
	if name, err = filepath.Abs(name); err != nil {
		return "", "", false, err
	}
	names := []string{name}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		names = append(names, real)
	}
	for _, name := range names {
		if within, ok := below(at.repo.top, name); ok {
			return at.repo.top, within, true, nil
		}
	}
	return at.repo.top, "", false, nil
}

// below returns the slash-separated path from a directory to a name. The name
// may call the directory otherwise than we do: the one that is the outermost of
// those that are it counts.
func below(top, name string) (string, bool) {
	want, err := os.Stat(top)
	if err != nil {
		return "", false
	}
	within, ok := "", false
	for at := name; ; at = filepath.Dir(at) {
		if info, err := os.Stat(at); err == nil && os.SameFile(info, want) {
			rest, err := filepath.Rel(at, name)
			within, ok = filepath.ToSlash(rest), err == nil
		}
		if at == filepath.Dir(at) {
			return within, ok
		}
	}
}

// Tracks reports whether a path is the tree's own: a file, a folder that holds
// one, or what lies under a symbolic link or submodule. Of the last, owner is
// the entry that says which commit.
func (t *Tree) Tracks(file string) (owner File, ok bool) {
	for at := file; at != "."; at = path.Dir(at) {
		if f, ok := t.Lookup(at); ok {
			return f, true
		}
	}
	return File{}, file == "." || t.hasDir(file)
}

// Folder returns the files under a directory of the tree, "." for all, as a file
// system, which lasts as long as the tree. Limits and links are those of [Tree.Read].
func (t *Tree) Folder(dir string) fs.FS { return folder{t, dir} }

type folder struct {
	t   *Tree
	dir string
}

// Open opens a file, which is read at once, or a directory.
func (f folder) Open(name string) (fs.File, error) {
	fail := func(err error) (fs.File, error) { return nil, &fs.PathError{Op: "open", Path: name, Err: err} }
	if !fs.ValidPath(name) {
		return fail(fs.ErrInvalid)
	}
	full := path.Join(f.dir, name)
	if full == "." || f.t.hasDir(full) {
		return &openDir{folderEntry: folderEntry{name: path.Base(name), mode: fs.ModeDir | 0o555}, entries: f.entries(full)}, nil
	}
	if !f.t.Has(full) {
		return fail(fs.ErrNotExist)
	}
	data, err := f.t.Read(full)
	if err != nil {
		return fail(err)
	}
	return &openFile{folderEntry{name: path.Base(name), size: int64(len(data)), mode: 0o444}, bytes.NewReader(data)}, nil
}

// entries lists a directory, sorted by name.
func (f folder) entries(dir string) []fs.DirEntry {
	prefix := dir + "/"
	if dir == "." {
		prefix = ""
	}
	var all []fs.DirEntry
	i, _ := f.t.search(prefix)
	last := ""
	for ; i < len(f.t.files) && strings.HasPrefix(f.t.files[i].Path, prefix); i++ {
		name, _, isDir := strings.Cut(f.t.files[i].Path[len(prefix):], "/")
		if name == last {
			continue
		}
		last = name
		one := folderEntry{name: name, size: max(0, f.t.files[i].Size), mode: 0o444}
		switch mode := f.t.files[i].Mode; {
		case isDir:
			one = folderEntry{name: name, mode: fs.ModeDir | 0o555}
		case mode == Submodule: // it is never looked into
			continue
		case mode == Symlink:
			one.mode |= fs.ModeSymlink
		}
		all = append(all, fs.FileInfoToDirEntry(one))
	}
	slices.SortFunc(all, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return all
}

// folderEntry is a file or a directory, as [fs.FileInfo].
type folderEntry struct {
	name string
	size int64
	mode fs.FileMode
}

func (e folderEntry) Name() string       { return e.name }
func (e folderEntry) Size() int64        { return e.size }
func (e folderEntry) Mode() fs.FileMode  { return e.mode }
func (e folderEntry) ModTime() time.Time { return time.Time{} } // git keeps none
func (e folderEntry) IsDir() bool        { return e.mode.IsDir() }
func (e folderEntry) Sys() any           { return nil }

type openFile struct {
	folderEntry
	*bytes.Reader
}

func (f *openFile) Stat() (fs.FileInfo, error) { return f.folderEntry, nil }
func (f *openFile) Size() int64                { return f.size }
func (f *openFile) Close() error               { return nil }

type openDir struct {
	folderEntry
	entries []fs.DirEntry // those that were not handed out yet
}

func (d *openDir) Stat() (fs.FileInfo, error) { return d.folderEntry, nil }
func (d *openDir) Close() error               { return nil }

func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.name, Err: ErrNotRegular}
}

// ReadDir is that of [fs.ReadDirFile].
func (d *openDir) ReadDir(n int) ([]fs.DirEntry, error) {
	if n > 0 && len(d.entries) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(d.entries) {
		n = len(d.entries)
	}
	some := d.entries[:n]
	d.entries = d.entries[n:]
	return some, nil
}
