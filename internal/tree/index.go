package tree

import (
	"errors"
	"fmt"
	"strings"
)

// The format is that of gitformat-index(5).

var (
	// errMalformed: the bytes are not an index.
	errMalformed = errors.New("malformed git index")
	// errUnsupported: an index that only git itself can read.
	errUnsupported = errors.New("unsupported git index")
)

const (
	indexHeader = 12 // signature, version, number of entries
	entryStat   = 40 // times, device, inode, mode, owner, size; the object id follows
	entryMode   = 24 // where in it the mode is
	entrySize   = 36 // and the size

	flagExtended = 0x4000
	flagStage    = 0x3000
	flagLength   = 0x0fff
	// The extended flags, of versions 3 and 4.
	flagSkipWorktree = 0x4000
	flagIntentToAdd  = 0x2000

	// maxPath bounds one path: no checkout can hold a longer one, and in
	// version 4 a few bytes are enough to ask for a long path each.
	maxPath = 4096
	// maxPaths bounds the sum of all paths of version 4, in bytes, for the same reason.
	maxPaths = 256 << 20
)

// entry is one entry of an index.
type entry struct {
	file File
	// absent is set for what a sparse checkout leaves out.
	absent bool
}

// indexReader goes through the entries of an index. Paths and ids are
// substrings: no entry costs an allocation.
type indexReader struct {
	data     string // without the checksum
	pos      int
	version  uint32
	idSize   int
	previous string // version 4: the path of the entry before
	paths    arena  // version 4: where paths are put together
	written  moment // when the index was, zero where nobody knows
}

// parseIndex reads the files in scope from an index whose object ids have
// idSize bytes. Its checksum is not looked at: what it would reveal shows
// elsewhere, and it costs more than all the rest. What an index says of files
// that were changed when it was written, or later, cannot be relied on.
func parseIndex(data string, idSize int, written moment, in scope) (listing, error) {
	if len(data) < indexHeader+idSize || data[:4] != "DIRC" {
		return listing{}, fmt.Errorf("%w: no header", errMalformed)
	}
	r := indexReader{data: data[:len(data)-idSize], pos: indexHeader, version: be32(data[4:]), idSize: idSize, written: written}
	if r.version < 2 || r.version > 4 {
		return listing{}, fmt.Errorf("%w: version %d", errUnsupported, r.version)
	}
	// The count is the file's word; the bytes bound what can be true.
	count := int64(be32(data[8:]))
	possible := (len(r.data) - indexHeader) / (entryStat + idSize + 3)
	l := listing{scope: in, files: make([]File, 0, min(count, int64(possible), int64(in.limit)))}
	for range count {
		e, err := r.next()
		if err != nil {
			return listing{}, err
		}
		if e.absent {
			l.skip(e.file.Path)
			continue
		}
		if !l.add(e.file) || r.paths.size > maxPaths {
			// The extensions stay unread: they can only say that git itself
			// is needed, and it would be stopped at the same limit.
			l.cut = true
			return l, nil
		}
	}
	if err := r.extensions(); err != nil {
		return listing{}, err
	}
	return l, nil
}

// next reads one entry.
func (r *indexReader) next() (entry, error) {
	start, end := r.pos, r.pos+entryStat+r.idSize+2
	if end > len(r.data) {
		return entry{}, fmt.Errorf("%w: entry at byte %d ends early", errMalformed, start)
	}
	head := r.data[start:end]
	flags := be16(head[entryStat+r.idSize:])
	var extended uint16
	if flags&flagExtended != 0 {
		if r.version < 3 || end+2 > len(r.data) {
			return entry{}, fmt.Errorf("%w: extended entry at byte %d", errMalformed, start)
		}
		extended = be16(r.data[end:])
		end += 2
	}
	r.pos = end
	path, err := r.path(start, int(flags&flagLength))
	if err != nil {
		return entry{}, err
	}
	e := entry{
		file: File{
			Path: path, Blob: head[entryStat : entryStat+r.idSize], Size: int64(be32(head[entrySize:])),
			stat: head[:entryStat],
		},
		absent: extended&flagSkipWorktree != 0,
	}
	e.file.Mode, err = gitMode(be32(head[entryMode:]))
	switch {
	case err != nil && e.absent: // a directory of a sparse index
	case err != nil:
		return entry{}, fmt.Errorf("entry at byte %d: %w", start, err)
	case flags&flagStage != 0 || extended&flagIntentToAdd != 0:
		// While a merge is unresolved, or nothing was added yet, the file is
		// in the work tree and git holds no object of its content.
		e.file.Blob, e.file.Size, e.file.stat = "", -1, ""
	case e.file.Mode == Submodule: // it says the size of the folder
		e.file.Size = -1
	case e.file.Size == 0 && !emptyBlob(e.file.Blob):
		e.file.Size = -1 // git's mark for a size it does not trust
	}
	if e.file.stat != "" && !stampOf(e.file.stat).modified.before(r.written) {
		e.file.stat = "" // it may have been changed after git looked, within the clock's grain
	}
	return e, nil
}

// path reads the path of the entry that starts at start; length is what its
// flags say, flagLength standing for that and more.
func (r *indexReader) path(start, length int) (string, error) {
	strip := 0
	if r.version == 4 {
		var ok bool
		if strip, ok = r.varint(); !ok || strip > len(r.previous) {
			return "", fmt.Errorf("%w: path of the entry at byte %d", errMalformed, start)
		}
		length = flagLength
	}
	rest := r.data[r.pos:]
	if length == flagLength {
		length = strings.IndexByte(rest[:min(len(rest), maxPath+1)], 0)
	}
	if length < 0 || length >= len(rest) || rest[length] != 0 {
		return "", fmt.Errorf("%w: path of the entry at byte %d", errMalformed, start)
	}
	path := rest[:length]
	r.pos += length + 1
	if r.version < 4 {
		r.pos = start + (r.pos-start+7)&^7 // padded to a multiple of eight
		return path, nil
	}
	path = r.paths.join(r.previous[:len(r.previous)-strip], path)
	if len(path) > maxPath {
		return "", fmt.Errorf("%w: path of the entry at byte %d is too long", errMalformed, start)
	}
	r.previous = path
	return path, nil
}

// varint reads git's variable-length integer: seven bits to a byte, the most
// significant first, every continuation adding one.
func (r *indexReader) varint() (int, bool) {
	value := 0
	for i := range 4 { // enough for every path that maxPath allows
		if r.pos >= len(r.data) {
			return 0, false
		}
		c := r.data[r.pos]
		r.pos++
		if i > 0 {
			value++
		}
		value = value<<7 | int(c&0x7f)
		if c&0x80 == 0 {
			return value, true
		}
	}
	return 0, false
}

// extensions looks for those without which the entries are not the whole truth.
// By the format their names start with a lower-case letter.
func (r *indexReader) extensions() error {
	for r.pos < len(r.data) {
		rest := r.data[min(r.pos, len(r.data)):]
		if len(rest) < 8 || int64(be32(rest[4:])) > int64(len(rest)-8) {
			return fmt.Errorf("%w: extension at byte %d", errMalformed, r.pos)
		}
		name, body := rest[:4], rest[8:8+be32(rest[4:])]
		switch {
		case name[0] < 'a', name == "sdir":
		case name == "link" && strings.Trim(body[:min(len(body), r.idSize)], "\x00") == "":
			// A split index without its other half is a whole one.
		default:
			return fmt.Errorf("%w: extension %q", errUnsupported, name)
		}
		r.pos += 8 + len(body)
	}
	return nil
}

// gitMode translates the mode bits of git's index and trees.
func gitMode(mode uint32) (Mode, error) {
	switch {
	case mode&0o170000 == 0o100000 && mode&0o111 != 0:
		return Executable, nil
	case mode&0o170000 == 0o100000:
		return Regular, nil
	case mode&0o170000 == 0o120000:
		return Symlink, nil
	case mode&0o170000 == 0o160000:
		return Submodule, nil
	}
	return 0, fmt.Errorf("%w: mode %o", errMalformed, mode)
}

// emptyBlob reports whether the id is that of a file without content.
func emptyBlob(id string) bool {
	const sha1, sha256 = "\xe6\x9d\xe2\x9b", "\x47\x3a\x0f\x4c"
	return strings.HasPrefix(id, sha1) || strings.HasPrefix(id, sha256)
}

// arena puts strings together without an allocation for each.
type arena struct {
	chunk strings.Builder
	size  int // bytes handed out
}

func (a *arena) join(x, y string) string {
	n := len(x) + len(y)
	if a.chunk.Cap()-a.chunk.Len() < n {
		a.chunk = strings.Builder{}
		a.chunk.Grow(max(64<<10, n))
	}
	start := a.chunk.Len()
	a.chunk.WriteString(x)
	a.chunk.WriteString(y)
	a.size += n
	return a.chunk.String()[start:]
}

func be16(s string) uint16 { return uint16(s[0])<<8 | uint16(s[1]) }

func be32(s string) uint32 {
	return uint32(s[0])<<24 | uint32(s[1])<<16 | uint32(s[2])<<8 | uint32(s[3])
}
