package tree

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os/exec"
	"strconv"
	"strings"
	"sync"
)

// OpenCommit lists the files of the commit that rev names in the repository
// that dir is, or lies in, without a checkout. As with [Open], only what lies
// under dir is listed. It needs git.
//
// It returns [ErrNoDirectory], [ErrNoRepository], [ErrNoGit], [ErrNoCommit] when
// rev names no commit, and [ErrEmpty] when the commit holds no file under dir.
// The end of ctx ends reading, too.
func OpenCommit(ctx context.Context, dir, rev string, opt Options) (*Tree, error) {
	at, err := located(dir)
	if err != nil {
		return nil, err
	}
	return openCommit(ctx, at, rev, opt.withDefaults())
}

func openCommit(ctx context.Context, at place, rev string, opt Options) (*Tree, error) {
	t := &Tree{opt: opt, origin: originCommit, repo: at.repo, idSize: at.repo.idSize, prefix: at.prefix, shallow: at.repo.shallow()}
	if t.commit = rev; !opt.Resolved {
		var err error
		if t.commit, err = at.repo.resolve(ctx, rev); err != nil {
			return nil, err
		}
	}
	in := at.scope(opt.MaxFiles)
	l, err := at.repo.listCommit(ctx, t.commit, in, opt.Beside)
	if err != nil {
		return nil, fmt.Errorf("list commit %s: %w", t.commit, err)
	}
	t.take(l)
	if len(t.files) == 0 {
		return nil, fmt.Errorf("commit %s: %w", t.commit, ErrEmpty)
	}
	if t.content, err = at.repo.openObjects(ctx); err != nil {
		return nil, err
	}
	if opt.Beside != nil && opt.Beside.idSize == t.idSize {
		t.content = &beside{t.content, opt.Beside}
	}
	return t, nil
}

// listCommit lists what is in scope in the commit: by what it has otherwise than
// the tree beside it, where that will do, or else file by file.
func (r *repo) listCommit(ctx context.Context, commit string, in scope, near *Tree) (listing, error) {
	if near != nil && near.indexed && near.repo != nil && near.repo.gitDir == r.gitDir && near.prefix == strings.TrimSuffix(in.prefix, "/") {
		if l, err := r.listOtherwise(ctx, commit, in, near); err == nil {
			return l, nil
		}
	}
	if in.prefix != "" {
		return r.listFiles(ctx, commit, in, in.prefix)
	}
	return r.listFiles(ctx, commit, in)
}

// listFiles lists what is in scope in the commit file by file: all, or what lies at
// or under the paths.
func (r *repo) listFiles(ctx context.Context, commit string, in scope, paths ...string) (listing, error) {
	args := []string{"ls-tree", "-r", "-z", "--full-tree"}
	if !r.partial { // there git would try to fetch each missing object for its size
		args = append(args, "-l")
	}
	args = append(append(args, commit, "--"), paths...)
	out, err := r.output(ctx, r.gitDir, args...)
	if err != nil {
		return listing{}, err
	}
	return parseListing(out, in, committedHead)
}

// objects reads blobs through one long-running git process.
type objects struct {
	mu     sync.Mutex
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
	failed error // what ended the conversation; nothing can be read afterwards
}

func (r *repo) openObjects(ctx context.Context) (*objects, error) {
	cmd, err := r.command(ctx, r.gitDir, "cat-file", "--batch")
	if err != nil {
		return nil, err
	}
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start git cat-file: %w", err)
	}
	return &objects{cmd: cmd, in: in, out: bufio.NewReaderSize(out, 64<<10)}, nil
}

func (o *objects) read(f File, grant func(int64) error, _ []byte) ([]byte, bool, error) {
	if f.Size >= 0 { // then what is too large need not pass through the pipe
		if err := grant(f.Size); err != nil {
			return nil, false, err
		}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.failed != nil {
		return nil, false, o.failed
	}
	size, err := o.request(f.Blob)
	if err != nil {
		return nil, false, err
	}
	if size != f.Size {
		err = grant(size)
	}
	if err != nil {
		if _, err := io.CopyN(io.Discard, o.out, size+1); err != nil {
			o.failed = fmt.Errorf("git cat-file: %w", err)
		}
		return nil, false, err
	}
	data := make([]byte, size+1) // a line break follows
	if _, err := io.ReadFull(o.out, data); err != nil {
		o.failed = fmt.Errorf("git cat-file: %w", err)
		return nil, false, o.failed
	}
	return data[:size:size], true, nil
}

// errNoObject: the clone lacks the object, as a partial one does.
var errNoObject = errors.New("the object is not in this clone")

// request asks for an object and returns its size; the content follows.
func (o *objects) request(id string) (int64, error) {
	var line [2*maxIDSize + 1]byte
	request := append(hex.AppendEncode(line[:0], []byte(id)), '\n')
	if _, err := o.in.Write(request); err != nil {
		o.failed = fmt.Errorf("git cat-file: %w", err)
		return 0, o.failed
	}
	head, err := o.out.ReadSlice('\n')
	if err != nil {
		o.failed = fmt.Errorf("git cat-file: %w", err)
		return 0, o.failed
	}
	if bytes.HasSuffix(head, []byte(" missing\n")) {
		return 0, errNoObject
	}
	// Object id, type, size.
	size := string(head[bytes.LastIndexByte(head, ' ')+1 : len(head)-1])
	n, err := strconv.ParseInt(size, 10, 64)
	if err != nil || n < 0 || !bytes.Contains(head, []byte(" blob ")) {
		o.failed = fmt.Errorf("git cat-file printed %.80q", head)
		return 0, o.failed
	}
	return n, nil
}

// maxTarget bounds the target of a symbolic link, as file systems do.
const maxTarget = maxPath

func (o *objects) readlink(f File) (string, error) {
	target, _, err := o.read(f, func(size int64) error {
		if size > maxTarget {
			return ErrTooLarge
		}
		return nil
	}, nil)
	return string(target), err
}

// close ends git, which it does by itself when nothing more can be asked. How it
// ends does not matter any more.
func (o *objects) close() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.in.Close()
	if o.failed != nil { // it may be stuck in an answer that nobody reads
		o.cmd.Process.Kill()
	}
	o.cmd.Wait()
	o.failed = fs.ErrClosed
}
