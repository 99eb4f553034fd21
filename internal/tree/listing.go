package tree

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// scope is the part of a repository's files that is asked for.
type scope struct {
	prefix string // a directory, with the slash at its end, or ""
	limit  int    // of files
}

// listing is what one way of listing found.
type listing struct {
	scope
	files []File
	seen  string // the last path's directory, with the slash at its end
	// absent counts what a sparse checkout leaves out.
	absent int
	// refused counts paths that no checkout can hold.
	refused int
	// cut is set when a limit ended the listing early.
	cut bool
}

// add appends the file, relative to the prefix, unless it lies elsewhere, its
// path is impossible or it is there already. It reports false when the limit
// leaves no room for it.
func (l *listing) add(f File) bool {
	if !strings.HasPrefix(f.Path, l.prefix) {
		return true
	}
	f.Path = f.Path[len(l.prefix):]
	if !l.valid(f.Path) {
		l.refused++
		return true
	}
	// Unmerged paths come once for each side.
	if n := len(l.files); n > 0 && l.files[n-1].Path == f.Path {
		return true
	}
	if len(l.files) >= l.limit {
		l.cut = true
		return false
	}
	l.files = append(l.files, f)
	return true
}

// skip counts a file that a sparse checkout leaves out, or, where the path ends
// with a slash, a whole directory.
func (l *listing) skip(path string) {
	if strings.HasPrefix(path, l.prefix) || strings.HasSuffix(path, "/") && strings.HasPrefix(l.prefix, path) {
		l.absent++
	}
}

// sort brings the files into the order of their paths, each path once. What git
// lists is in that order already.
func (l *listing) sort() {
	ordered := true
	for i := 1; i < len(l.files) && ordered; i++ {
		ordered = l.files[i-1].Path < l.files[i].Path
	}
	if ordered {
		return
	}
	slices.SortStableFunc(l.files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	l.files = slices.CompactFunc(l.files, func(a, b File) bool { return a.Path == b.Path })
}

// valid is [validPath] for paths that come in order: only what differs from the
// path before is looked at, which is a fraction in a deep tree.
func (l *listing) valid(path string) bool {
	for !strings.HasPrefix(path, l.seen) {
		l.seen = l.seen[:strings.LastIndexByte(l.seen[:len(l.seen)-1], '/')+1]
	}
	if len(path) > maxPath || !validPath(path[len(l.seen):]) {
		return false
	}
	l.seen = path[:strings.LastIndexByte(path, '/')+1]
	return true
}

// validPath reports whether a checkout can hold the path: relative, without
// empty, "." and ".." components, and nothing in git's own directory.
func validPath(path string) bool {
	if len(path) > maxPath {
		return false
	}
	for {
		name, rest, more := strings.Cut(path, "/")
		if name == "" || name[0] == '.' && (name == "." || name == ".." || strings.EqualFold(name, ".git")) {
			return false
		}
		if !more {
			return true
		}
		path = rest
	}
}

// headReader reads what stands before the path in a record of git's: it sets
// the file's mode and size, and returns the hexadecimal object id.
type headReader func(fields []string, f *File) (id string, absent bool, err error)

// parseListing reads what git prints with -z: records of a head, a tab and a
// path, each ended by NUL.
func parseListing(data string, in scope, head headReader) (listing, error) {
	l := listing{scope: in}
	var ids strings.Builder // the bytes of all ids, so that none is allocated by itself
	var fields [5]string
	for data != "" {
		record, rest, ok := strings.Cut(data, "\x00")
		text, path, tab := strings.Cut(record, "\t")
		if !ok || !tab {
			return listing{}, fmt.Errorf("git printed a record without end: %.80q", record)
		}
		data = rest
		f := File{Path: path, Size: -1}
		id, absent, err := head(splitFields(text, fields[:0]), &f)
		if err != nil {
			return listing{}, fmt.Errorf("git printed %.80q: %w", text, err)
		}
		if absent {
			l.skip(path)
			continue
		}
		if f.Blob, err = decodeID(&ids, id); err != nil {
			return listing{}, fmt.Errorf("git printed %.80q: %w", text, err)
		}
		if !l.add(f) {
			break
		}
	}
	return l, nil
}

// stagedHead reads a record of git ls-files -t -s: tag, mode, object id, stage.
func stagedHead(fields []string, f *File) (id string, absent bool, err error) {
	if len(fields) != 4 {
		return "", false, fmt.Errorf("%d fields, want 4", len(fields))
	}
	f.Mode, err = parseMode(fields[1])
	if fields[3] != "0" {
		return "", false, err // unmerged: git holds no object of what stands in the work tree
	}
	return fields[2], fields[0] == "S", err
}

// committedHead reads a record of git ls-tree: mode, type, object id and, with
// -l, size or "-".
func committedHead(fields []string, f *File) (id string, absent bool, err error) {
	if len(fields) < 3 {
		return "", false, fmt.Errorf("%d fields, want 3 or 4", len(fields))
	}
	if len(fields) > 3 {
		if size, err := strconv.ParseInt(fields[3], 10, 64); err == nil && size >= 0 {
			f.Size = size
		}
	}
	f.Mode, err = parseMode(fields[0])
	return fields[2], false, err
}

func parseMode(octal string) (Mode, error) {
	mode, err := strconv.ParseUint(octal, 8, 32)
	if err != nil {
		return 0, fmt.Errorf("mode: %w", err)
	}
	return gitMode(uint32(mode))
}

// splitFields appends the fields between spaces to into.
func splitFields(s string, into []string) []string {
	for s != "" && len(into) < cap(into) {
		field, rest, _ := strings.Cut(s, " ")
		if field != "" {
			into = append(into, field)
		}
		s = rest
	}
	return into
}

// decodeID turns a hexadecimal object id into its bytes.
func decodeID(ids *strings.Builder, id string) (string, error) {
	var raw [maxIDSize]byte
	if len(id) > 2*len(raw) {
		return "", fmt.Errorf("object id %.80q is too long", id)
	}
	var text [2 * maxIDSize]byte
	n, err := hex.Decode(raw[:], text[:copy(text[:], id)])
	if err != nil {
		return "", fmt.Errorf("object id: %w", err)
	}
	if ids.Cap()-ids.Len() < n {
		*ids = strings.Builder{}
		ids.Grow(64 << 10)
	}
	start := ids.Len()
	ids.Write(raw[:n])
	return ids.String()[start:], nil
}
