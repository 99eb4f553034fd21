//go:build linux && !osroot

package tree

import (
	"bytes"
	"encoding/binary"
	"io"
	"os"
	"syscall"
)

// handle is an open directory. What it opens is one component of a path and
// never a symbolic link, so no handle can lead out of the top, whatever happens
// meanwhile: [os.Root] gives the same, at twice the number of system calls,
// since it must first be asked whether a name is a link.
type handle struct{ fd int }

// openTop opens the directory that the root stands for.
func openTop(root *os.Root) (handle, error) {
	top, err := root.Open(".")
	if err != nil {
		return handle{}, err
	}
	defer top.Close()
	fd, err := openat(int(top.Fd()), ".", syscall.O_DIRECTORY)
	if err != nil {
		return handle{}, &os.PathError{Op: "openat", Path: root.Name(), Err: err}
	}
	return handle{fd}, nil
}

// open opens a directory in the directory; [ErrNotFound] says that there is none.
func (h handle) open(name string) (handle, error) {
	if !oneComponent(name) {
		return handle{}, ErrNotFound
	}
	fd, err := openat(h.fd, name, syscall.O_DIRECTORY)
	switch err {
	case nil:
		return handle{fd}, nil
	case syscall.ENOENT, syscall.ENOTDIR, syscall.ELOOP:
		return handle{}, ErrNotFound
	}
	return handle{}, &os.PathError{Op: "openat", Path: name, Err: err}
}

// stamped says that reading a file tells its stamp.
const stamped = true

// read returns the content of a regular file in the directory. A pipe is opened
// without waiting for a writer, and a terminal without becoming the process's
// own; then they are refused.
func (h handle) read(name string, grant func(int64) error, buffer []byte) ([]byte, stamp, error) {
	if !oneComponent(name) {
		return nil, stamp{}, ErrNotFound
	}
	fd, err := openat(h.fd, name, syscall.O_NONBLOCK|syscall.O_NOCTTY)
	switch err {
	case nil:
	case syscall.ENOENT, syscall.ENOTDIR:
		return nil, stamp{}, ErrNotFound
	case syscall.ELOOP, syscall.ENXIO, syscall.ENODEV: // a link, a socket, a device
		return nil, stamp{}, errSwapped
	default:
		return nil, stamp{}, &os.PathError{Op: "openat", Path: name, Err: err}
	}
	defer syscall.Close(fd)
	var stat syscall.Stat_t
	if err := again(func() error { return syscall.Fstat(fd, &stat) }); err != nil {
		return nil, stamp{}, &os.PathError{Op: "fstat", Path: name, Err: err}
	}
	if stat.Mode&syscall.S_IFMT != syscall.S_IFREG {
		return nil, stamp{}, errSwapped
	}
	if err := grant(stat.Size); err != nil {
		return nil, stamp{}, err
	}
	data := sized(buffer, stat.Size)
	n, err := io.ReadFull(descriptor(fd), data)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF { // it has become shorter
		return nil, stamp{}, &os.PathError{Op: "read", Path: name, Err: err}
	}
	return data[:n:n], stamp{
		changed: moment{uint32(stat.Ctim.Sec), uint32(stat.Ctim.Nsec)}, modified: moment{uint32(stat.Mtim.Sec), uint32(stat.Mtim.Nsec)},
		inode: uint32(stat.Ino), size: uint32(n),
	}, nil
}

// list calls visit for each entry of the directory, in the file system's order,
// until it returns false. The name is valid during the call only; buffer is
// what to read into.
func (h handle) list(buffer []byte, visit func(name []byte, kind entryKind) bool) error {
	for {
		var n int
		err := again(func() (err error) {
			n, err = syscall.ReadDirent(h.fd, buffer)
			return err
		})
		switch {
		case err == syscall.ENOENT:
			return nil // deleted in the meantime
		case err != nil:
			return os.NewSyscallError("getdents64", err)
		case n <= 0:
			return nil
		}
		for rest := buffer[:n]; len(rest) > 0; {
			var name []byte
			var kind entryKind
			if name, kind, rest = nextEntry(rest); name == nil {
				return os.NewSyscallError("getdents64", syscall.EBADMSG)
			}
			if string(name) == "." || string(name) == ".." {
				continue
			}
			if kind == unknownEntry {
				kind = h.kind(string(name))
			}
			if !visit(name, kind) {
				return nil
			}
		}
	}
}

// kind finds out whether a name is that of a directory where the file system's
// list does not tell.
func (h handle) kind(name string) entryKind {
	below, err := h.open(name)
	switch err {
	case nil:
		below.close()
	case ErrNotFound:
		return fileEntry
	}
	return directoryEntry // one that may not be opened, perhaps
}

func (h handle) close() { syscall.Close(h.fd) } // open for reading: nothing can be lost

// The layout of a record of getdents64(2): inode and offset, then these.
const (
	direntLength = 16 // of the record, two bytes
	direntType   = 18
	direntName   = 19
)

// nextEntry takes the first record off the records; the name is nil when they
// are not what the system should give.
func nextEntry(records []byte) (name []byte, kind entryKind, rest []byte) {
	if len(records) <= direntName {
		return nil, 0, nil
	}
	length := int(binary.NativeEndian.Uint16(records[direntLength:]))
	if length <= direntName || length > len(records) {
		return nil, 0, nil
	}
	name = records[direntName:length]
	if end := bytes.IndexByte(name, 0); end >= 0 {
		name = name[:end]
	}
	switch records[direntType] {
	case syscall.DT_UNKNOWN:
		kind = unknownEntry
	case syscall.DT_DIR:
		kind = directoryEntry
	case syscall.DT_REG, syscall.DT_LNK:
		kind = fileEntry
	default:
		kind = otherEntry
	}
	return name, kind, records[length:]
}

// openat opens for reading what the name, and no link of that name, stands for.
func openat(dir int, name string, flags int) (fd int, err error) {
	err = again(func() (err error) {
		fd, err = syscall.Openat(dir, name, syscall.O_RDONLY|syscall.O_NOFOLLOW|syscall.O_CLOEXEC|flags, 0)
		return err
	})
	return fd, err
}

// descriptor is an open file.
type descriptor int

func (d descriptor) Read(p []byte) (n int, err error) {
	if err = again(func() (err error) { n, err = syscall.Read(int(d), p); return err }); err != nil {
		return 0, err
	}
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

// again repeats a system call that a signal interrupted, as network file
// systems let happen.
func again(call func() error) error {
	for {
		if err := call(); err != syscall.EINTR {
			return err
		}
	}
}
