//go:build linux && !osroot

package tree

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"
)

// TestReadRace exchanges a file and a directory for links to a secret, in the
// tree and outside, again and again while they are read.
func TestReadRace(t *testing.T) {
	const many = maxOpen + 1 // directories, so that none stays open for long
	files := map[string]string{"f": "file", "dir/f": "file", "dir/sub/f": "file"}
	for i := range many {
		files[fmt.Sprintf("many/%d/f", i)] = "file"
	}
	r := newRepository(t, files)
	outside := t.TempDir()
	at := func(name string) string { return filepath.Join(r.dir, name) }
	for _, dir := range []string{outside, at(".git")} {
		if err := errors.Join(
			os.MkdirAll(filepath.Join(dir, "sub"), 0o755),
			os.WriteFile(filepath.Join(dir, "f"), []byte("secret"), 0o644),
			os.WriteFile(filepath.Join(dir, "sub/f"), []byte("secret"), 0o644),
			os.Symlink(filepath.Join(dir, "f"), filepath.Join(dir, "link-f")),
			os.Symlink(dir, filepath.Join(dir, "link-dir")),
		); err != nil {
			t.Fatal(err)
		}
	}
	tr := open(t, r.dir, Options{})
	stop := make(chan struct{})
	var swapper sync.WaitGroup
	swapper.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			default:
			}
			from := []string{outside, at(".git")}[i%2]
			for _, name := range []string{"f", "dir"} {
				kept := filepath.Join(outside, "kept")
				// Each step leaves the name with something, or with nothing.
				if err := errors.Join(
					os.Rename(at(name), kept),
					os.Rename(filepath.Join(from, "link-"+name), at(name)),
					os.Rename(at(name), filepath.Join(from, "link-"+name)),
					os.Rename(kept, at(name)),
				); err != nil {
					t.Error(err)
					return
				}
			}
		}
	})
	var seen, refused int
	for end := time.Now().Add(300 * time.Millisecond); time.Now().Before(end); {
		for i := range many {
			tr.Read(fmt.Sprintf("many/%d/f", i))
		}
		for _, path := range []string{"f", "dir/f", "dir/sub/f"} {
			data, err := tr.Read(path)
			switch {
			case err != nil:
				refused++
			case string(data) == "file":
				seen++
			default:
				t.Fatalf("%s holds %q", path, data)
			}
		}
	}
	close(stop)
	swapper.Wait()
	if seen == 0 || refused == 0 {
		t.Errorf("read %d times and refused %d times: nothing was put to the test", seen, refused)
	}
}

// TestReadDevice refuses devices, which only the superuser can make.
func TestReadDevice(t *testing.T) {
	r := newRepository(t, map[string]string{"null": "n", "terminal": "t", "nothing": "n"})
	for name, device := range map[string]int{"null": 1<<8 | 3, "terminal": 5 << 8, "nothing": 240<<8 | 99} {
		r.remove(name)
		if err := syscall.Mknod(filepath.Join(r.dir, name), syscall.S_IFCHR|0o666, device); err != nil {
			t.Skip(err)
		}
	}
	tr := open(t, r.dir, Options{Untracked: true})
	for _, name := range []string{"null", "terminal", "nothing"} {
		wantError(t, tr, name, ErrNotRegular)
	}
}

// TestUntrackedPipe asks git about nothing that cannot be tracked.
func TestUntrackedPipe(t *testing.T) {
	r := newRepository(t, map[string]string{"a": "a", "dir/b": "b"})
	r.remove("dir/b")
	for _, name := range []string{"pipe", "dir/pipe", "dir/b"} {
		if err := syscall.Mkfifo(filepath.Join(r.dir, name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, work, l := tracks(t, r.dir)
	if names, err := work.unknown(t.Context(), &l); len(names) > 0 || err != nil {
		t.Errorf("not tracked: %q, %v", names, err)
	}
	wantAllUntracked(t, r.dir)
}

// TestReadGrowing takes the size that was granted, whatever a file becomes.
func TestReadGrowing(t *testing.T) {
	r := newRepository(t, map[string]string{"f": "12345"})
	_, work, _ := tracks(t, r.dir)
	for content, want := range map[string]string{"123": "123", "1234567": "12345", "": ""} {
		r.write(map[string]string{"f": "12345"})
		data, _, err := work.read(File{Path: "f"}, func(size int64) error {
			r.write(map[string]string{"f": content})
			return nil
		}, nil)
		if err != nil || string(data) != want {
			t.Errorf("%q, %v; want %q", data, err, want)
		}
	}
}

// TestHandleStaysInside gives a handle names that no listing holds.
func TestHandleStaysInside(t *testing.T) {
	r := newRepository(t, map[string]string{"f": "f", "dir/f": "f"})
	r.symlink("dir", "link")
	_, work, _ := tracks(t, r.dir)
	top := work.open[""]
	for _, name := range []string{"", ".", "..", "../repo", "dir/..", "/", "dir/sub", "link", "f", "none"} {
		if below, err := top.handle.open(name); !errors.Is(err, ErrNotFound) {
			t.Errorf("opening %q: %v, %v", name, below, err)
		}
	}
	for _, name := range []string{"", "dir/f", "../repo/f", r.dir + "/f"} {
		if data, _, err := top.read(name, func(int64) error { return nil }, nil); !errors.Is(err, ErrNotFound) {
			t.Errorf("reading %q: %q, %v", name, data, err)
		}
	}
}

// TestHandleKind has a file system that does not say what its entries are.
func TestHandleKind(t *testing.T) {
	r := newRepository(t, map[string]string{"f": "f", "dir/f": "f"})
	r.symlink("dir", "link")
	_, work, _ := tracks(t, r.dir)
	for name, want := range map[string]entryKind{"f": fileEntry, "dir": directoryEntry, "link": fileEntry, "none": fileEntry} {
		if got := work.open[""].kind(name); got != want {
			t.Errorf("%s: %d, want %d", name, got, want)
		}
	}
}

// dirent is a record of getdents64.
func dirent(name string, kind byte) string {
	b := make([]byte, direntName, direntName+len(name)+8)
	b[direntType] = kind
	b = append(append(b, name...), 0)
	for len(b)%8 != 0 {
		b = append(b, 0)
	}
	binary.NativeEndian.PutUint16(b[direntLength:], uint16(len(b)))
	return string(b)
}

func TestNextEntry(t *testing.T) {
	whole := dirent("a", syscall.DT_REG)
	tests := []struct {
		records, name string
		kind          entryKind
		rest          int
	}{
		{whole + whole, "a", fileEntry, len(whole)},
		{dirent("long name\xff", syscall.DT_DIR), "long name\xff", directoryEntry, 0},
		{dirent("a", syscall.DT_LNK), "a", fileEntry, 0},
		{dirent("a", syscall.DT_FIFO), "a", otherEntry, 0},
		{dirent("a", syscall.DT_UNKNOWN), "a", unknownEntry, 0},
		{whole[:len(whole)-1], "", 0, 0},
		{whole[:direntName], "", 0, 0},
		{string(make([]byte, 64)), "", 0, 0},
	}
	for _, test := range tests {
		name, kind, rest := nextEntry([]byte(test.records))
		if string(name) != test.name || kind != test.kind || len(rest) != test.rest || (name == nil) != (test.name == "") {
			t.Errorf("%q: %q, %d, %d bytes left", test.records, name, kind, len(rest))
		}
	}
}

func FuzzNextEntry(f *testing.F) {
	f.Add([]byte(dirent("a", syscall.DT_REG) + dirent("bc", syscall.DT_DIR)))
	f.Add([]byte(dirent("", syscall.DT_UNKNOWN)))
	f.Fuzz(func(t *testing.T, records []byte) {
		for len(records) > 0 {
			name, _, rest := nextEntry(records)
			if name == nil {
				return
			}
			if len(rest)+len(name)+direntName > len(records) {
				t.Fatalf("%d bytes become a name of %d and %d more", len(records), len(name), len(rest))
			}
			records = rest
		}
	})
}
