package tree

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha1" // the size of git's object ids
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

const (
	maxIDSize = sha256.Size
	// maxIndex is the largest index read, in bytes: millions of files.
	maxIndex = 512 << 20
	// maxPackedRefs is the largest packed-refs read, in bytes.
	maxPackedRefs = 64 << 20
	// packedRefsBuffer is what is read of packed-refs at a time, in bytes, and
	// more than the longest line: a ref is a path.
	packedRefsBuffer = 64 << 10
	// maxGitFile is the largest of git's other files read, in bytes.
	maxGitFile = 1 << 20
)

// repo is a git repository as found on disk.
type repo struct {
	top       string // the work tree's top; "" for a bare repository
	gitDir    string // HEAD, index
	commonDir string // refs, objects, config; shared by all work trees
	idSize    int    // bytes of an object id
	reftable  bool   // refs are in a format that only git reads
	partial   bool   // objects may be missing and would be fetched
	tagless   bool   // tags were left out when cloning
}

func (r *repo) bare() bool { return r.top == "" }

// place is a directory and the repository it lies in.
type place struct {
	dir    string // absolute, without symbolic links
	repo   *repo  // nil without git
	prefix string // the directory relative to the repository's top, "" for the top
	broken bool   // there is a .git that leads nowhere
}

// scope is what of the repository's files lies in the place.
func (p place) scope(limit int) scope {
	in := scope{prefix: p.prefix, limit: limit}
	if in.prefix != "" {
		in.prefix += "/"
	}
	return in
}

// locate finds the repository that the directory is, or lies in, as git does,
// except that the environment has no say and only the directory itself can be a
// bare repository.
func locate(dir string) (place, error) {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR), err == nil && !info.IsDir():
		return place{}, fmt.Errorf("%q: %w", dir, ErrNoDirectory)
	case err != nil:
		return place{}, fmt.Errorf("open directory: %w", err)
	}
	if dir, err = filepath.Abs(dir); err == nil {
		dir, err = filepath.EvalSymlinks(dir)
	}
	if err != nil {
		return place{}, fmt.Errorf("open directory: %w", err)
	}
	at := place{dir: dir}
	if isGitDir(dir) && !exists(dir, ".git") {
		at.repo = newRepo("", dir)
		return at, nil
	}
	for top := dir; ; top = filepath.Dir(top) {
		gitDir, found := findGitDir(top)
		if gitDir != "" {
			at.repo = newRepo(top, gitDir)
			at.prefix = filepath.ToSlash(strings.Trim(strings.TrimPrefix(dir, top), string(filepath.Separator)))
			return at, nil
		}
		if found || top == filepath.Dir(top) {
			at.broken = found && top == dir
			return at, nil
		}
	}
}

// findGitDir returns the repository of the work tree whose top this is, "" if it
// has none. found tells that there is a pointer to one, good or bad.
func findGitDir(top string) (gitDir string, found bool) {
	path := filepath.Join(top, ".git")
	if isGitDir(path) {
		return path, true
	}
	text, err := readRegular(top, ".git", maxGitFile)
	target, ok := strings.CutPrefix(strings.TrimRight(text, "\r\n"), "gitdir: ")
	if err != nil || !ok {
		return "", err == nil
	}
	if !filepath.IsAbs(target) {
		target = filepath.Join(top, target)
	}
	if !isGitDir(target) {
		return "", true
	}
	return target, true
}

// isGitDir reports whether the directory looks like a repository, or like what
// a linked work tree has in place of one.
func isGitDir(dir string) bool {
	return exists(dir, "HEAD") && (exists(dir, "commondir") || exists(dir, "objects") && exists(dir, "refs"))
}

func exists(dir, name string) bool {
	_, err := os.Lstat(filepath.Join(dir, name))
	return err == nil
}

func newRepo(top, gitDir string) *repo {
	r := &repo{top: top, gitDir: gitDir, commonDir: gitDir, idSize: sha1.Size}
	if text, err := readRegular(gitDir, "commondir", maxGitFile); err == nil {
		r.commonDir = strings.TrimRight(text, "\r\n")
		if !filepath.IsAbs(r.commonDir) {
			r.commonDir = filepath.Join(gitDir, r.commonDir)
		}
	}
	// Without a configuration the defaults hold; git itself may say more.
	config, _ := readRegular(r.commonDir, "config", maxGitFile)
	r.configure(config)
	return r
}

// configure takes from the repository's configuration what decides how its
// files are to be read. Git takes these settings from no other file.
func (r *repo) configure(config string) {
	section := ""
	for line := range strings.Lines(config) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "[") {
			end := strings.IndexByte(line, ']')
			if end < 0 {
				continue
			}
			section, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(line[1:end])), " ")
			line = strings.TrimSpace(line[end+1:])
		}
		key, value, _ := strings.Cut(line, "=")
		value, _, _ = strings.Cut(value, "#")
		value, _, _ = strings.Cut(value, ";")
		value = strings.ToLower(strings.Trim(strings.TrimSpace(value), `"`))
		switch section + "." + strings.ToLower(strings.TrimSpace(key)) {
		case "extensions.objectformat":
			if value == "sha256" {
				r.idSize = sha256.Size
			}
		case "extensions.refstorage":
			r.reftable = value != "files"
		case "extensions.partialclone", "remote.promisor":
			r.partial = true
		case "remote.tagopt":
			r.tagless = value == "--no-tags"
		}
	}
}

// shallow reports whether history was cut off when cloning.
func (r *repo) shallow() bool {
	info, err := os.Lstat(filepath.Join(r.commonDir, "shallow"))
	return err == nil && info.Size() > 0
}

// head returns the hexadecimal id of the commit that HEAD names, "" for none.
func (r *repo) head(ctx context.Context) string {
	if r.reftable {
		id, err := r.output(ctx, r.gitDir, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
		if err != nil {
			return ""
		}
		return r.checkID(id)
	}
	name := "HEAD"
	for range 5 { // as deep as git goes
		text, ok := r.looseRef(name)
		if !ok {
			return r.packedRef(name)
		}
		target, ok := strings.CutPrefix(text, "ref:")
		if !ok {
			return r.checkID(text)
		}
		name = strings.TrimSpace(target)
		if !strings.HasPrefix(name, "refs/") || !validPath(name) {
			return ""
		}
	}
	return ""
}

// looseRef reads a ref that has a file of its own; a linked work tree has some
// to itself and shares the others.
func (r *repo) looseRef(name string) (string, bool) {
	text, err := readRegular(r.gitDir, name, maxGitFile)
	if err != nil && r.commonDir != r.gitDir {
		text, err = readRegular(r.commonDir, name, maxGitFile)
	}
	return strings.TrimSpace(text), err == nil
}

// packedRef looks a ref up in packed-refs: lines of id, space and name. It ends
// at the ref: there can be a hundred thousand, branches first.
func (r *repo) packedRef(name string) string {
	packed, _, err := openRegular(r.commonDir, "packed-refs", maxPackedRefs)
	if err != nil {
		return ""
	}
	defer packed.Close()
	lines := bufio.NewScanner(io.LimitReader(packed, maxPackedRefs))
	lines.Buffer(make([]byte, packedRefsBuffer), packedRefsBuffer)
	for lines.Scan() {
		if id, ref, ok := bytes.Cut(lines.Bytes(), []byte(" ")); ok && string(ref) == name {
			return r.checkID(string(id))
		}
	}
	return ""
}

// checkID returns the text if it is an object id in hexadecimal, else "".
func (r *repo) checkID(text string) string {
	text = strings.TrimSpace(text)
	if len(text) != 2*r.idSize || strings.Trim(text, "0123456789abcdef") != "" {
		return ""
	}
	return text
}

// readRegular reads a file of git's own. What is added to it meanwhile is left out.
func readRegular(dir, name string, limit int64) (string, error) {
	text, _, err := readDated(dir, name, limit)
	return text, err
}

// readDated is readRegular, and says when the file was written.
func readDated(dir, name string, limit int64) (string, time.Time, error) {
	f, info, err := openRegular(dir, name, limit)
	if err != nil {
		return "", time.Time{}, err
	}
	defer f.Close()
	var text strings.Builder
	text.Grow(int(info.Size()))
	if _, err := io.Copy(&text, io.LimitReader(f, info.Size())); err != nil {
		return "", time.Time{}, fmt.Errorf("read %s: %w", name, err)
	}
	return text.String(), info.ModTime(), nil
}

// openRegular opens a file of git's own and says what the system knows of it. Those may be links
// (a shared object store), but a pipe or a device in place of one must not hang
// the scan.
func openRegular(dir, name string, limit int64) (*os.File, fs.FileInfo, error) {
	f, err := os.OpenFile(filepath.Join(dir, filepath.FromSlash(name)), os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, nil, err
	}
	info, err := f.Stat()
	switch {
	case err != nil:
	case !info.Mode().IsRegular():
		err = fmt.Errorf("%s: %w", name, ErrNotRegular)
	case info.Size() > limit:
		err = fmt.Errorf("%s: %w", name, ErrTooLarge)
	default:
		return f, info, nil
	}
	f.Close()
	return nil, nil, err
}
