package tree

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var anything = scope{limit: math.MaxInt}

// record is an entry of an index as written, right or wrong.
type record struct {
	path     string
	mode     uint32
	flags    uint16
	extended uint16
	strip    int // version 4
}

// writeIndex writes an index with SHA-1 ids; count is what its header says.
func writeIndex(version, count uint32, records []record, extensions string) string {
	b := binary.BigEndian.AppendUint32([]byte("DIRC"), version)
	b = binary.BigEndian.AppendUint32(b, count)
	for _, r := range records {
		start := len(b)
		b = append(b, make([]byte, entryMode)...)
		b = binary.BigEndian.AppendUint32(b, r.mode)
		b = append(b, make([]byte, 8)...)
		b = binary.BigEndian.AppendUint32(b, 7)
		b = append(b, strings.Repeat("i", 20)...)
		b = binary.BigEndian.AppendUint16(b, r.flags|uint16(min(len(r.path), flagLength)))
		if r.flags&flagExtended != 0 {
			b = binary.BigEndian.AppendUint16(b, r.extended)
		}
		if version == 4 {
			b = appendVarint(b, r.strip)
		}
		b = append(append(b, r.path...), 0)
		for version < 4 && (len(b)-start)%8 != 0 {
			b = append(b, 0)
		}
	}
	return string(b) + extensions + strings.Repeat("c", 20)
}

// appendVarint is the inverse of [indexReader.varint].
func appendVarint(b []byte, value int) []byte {
	digits := []byte{byte(value & 0x7f)}
	for value >>= 7; value > 0; value >>= 7 {
		value--
		digits = append([]byte{0x80 | byte(value&0x7f)}, digits...)
	}
	return append(b, digits...)
}

func TestParseIndex(t *testing.T) {
	const file = 0o100644
	long, tooLong := strings.Repeat("d/", 2047)+"x", strings.Repeat("x", maxPath+1)
	tests := []struct {
		name string
		data string
		want []string
		l    listing // the counts
		err  error
	}{
		{"no files", writeIndex(2, 0, nil, ""), nil, listing{}, nil},
		{"out of order and twice", writeIndex(2, 3, []record{{path: "b", mode: file}, {path: "a", mode: file}, {path: "b", mode: file}}, ""), []string{"a", "b"}, listing{}, nil},
		{"longer than its flags can say", writeIndex(2, 2, []record{{path: long, mode: file}, {path: "z", mode: file}}, ""), []string{long, "z"}, listing{}, nil},
		{"shared and shortened", writeIndex(4, 3, []record{
			{path: long, mode: file}, {path: "y", mode: file, strip: 1}, {path: "z", mode: file, strip: len(long)},
		}, ""), []string{long, long[:len(long)-1] + "y", "z"}, listing{}, nil},
		{"paths no checkout can hold", writeIndex(2, 9, []record{
			{path: "../a", mode: file}, {path: "/a", mode: file}, {path: ".git/config", mode: file}, {path: "a//b", mode: file},
			{path: "b/.GIT/x", mode: file}, {path: "c/", mode: file}, {path: "d/..", mode: file}, {path: "", mode: file}, {path: "ok/.gitx", mode: file},
		}, ""), []string{"ok/.gitx"}, listing{refused: 8}, nil},
		{"a whole split index", writeIndex(2, 1, []record{{path: "a", mode: file}}, "link\x00\x00\x00\x14"+strings.Repeat("\x00", 20)), []string{"a"}, listing{}, nil},
		{"half a split index", writeIndex(2, 1, []record{{path: "a", mode: file}}, "link\x00\x00\x00\x14"+strings.Repeat("i", 20)), nil, listing{}, errUnsupported},
		{"optional extension", writeIndex(2, 1, []record{{path: "a", mode: file}}, "XTRA\x00\x00\x00\x01x"), []string{"a"}, listing{}, nil},
		{"necessary extension", writeIndex(2, 1, []record{{path: "a", mode: file}}, "xtra\x00\x00\x00\x01x"), nil, listing{}, errUnsupported},
		{"extension past the end", writeIndex(2, 1, []record{{path: "a", mode: file}}, "TREE\xff\xff\xff\xff"), nil, listing{}, errMalformed},
		{"half an extension", writeIndex(2, 1, []record{{path: "a", mode: file}}, "TREE"), nil, listing{}, errMalformed},
		{"count too large", writeIndex(2, math.MaxUint32, []record{{path: "a", mode: file}}, ""), nil, listing{}, errMalformed},
		{"path too long", writeIndex(2, 1, []record{{path: tooLong, mode: file}}, ""), nil, listing{}, errMalformed},
		{"path too long when put together", writeIndex(4, 2, []record{{path: long, mode: file}, {path: "yy", mode: file}}, ""), nil, listing{}, errMalformed},
		{"more taken away than there is", writeIndex(4, 1, []record{{path: "a", mode: file, strip: 1}}, ""), nil, listing{}, errMalformed},
		{"far more taken away", writeIndex(4, 1, []record{{path: "a", mode: file, strip: math.MaxInt}}, ""), nil, listing{}, errMalformed},
		{"extended flags before version 3", writeIndex(2, 1, []record{{path: "a", mode: file, flags: flagExtended}}, ""), nil, listing{}, errMalformed},
		{"directory", writeIndex(2, 1, []record{{path: "a", mode: 0o040000}}, ""), nil, listing{}, errMalformed},
		{"device", writeIndex(2, 1, []record{{path: "a", mode: 0o020644}}, ""), nil, listing{}, errMalformed},
		{"directory left out", writeIndex(3, 1, []record{{path: "a/", mode: 0o040000, flags: flagExtended, extended: flagSkipWorktree}}, "sdir\x00\x00\x00\x00"), nil, listing{absent: 1}, nil},
		{"version 1", writeIndex(1, 0, nil, ""), nil, listing{}, errUnsupported},
		{"version 5", writeIndex(5, 0, nil, ""), nil, listing{}, errUnsupported},
		{"other file", "CRID" + writeIndex(2, 0, nil, "")[4:], nil, listing{}, errMalformed},
		{"empty", "", nil, listing{}, errMalformed},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l, err := parseIndex(test.data, 20, moment{}, anything)
			if !errors.Is(err, test.err) {
				t.Fatalf("error %v, want %v", err, test.err)
			}
			l.sort()
			var got []string
			for _, f := range l.files {
				got = append(got, f.Path)
				if want := (File{Path: f.Path, Size: 7, Mode: Regular, Blob: strings.Repeat("i", 20)}); f != want {
					t.Errorf("%+v, want %+v", f, want)
				}
			}
			if diff := cmp.Diff(test.want, got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("paths (-want +got):\n%s", diff)
			}
			if l.absent != test.l.absent || l.refused != test.l.refused || l.cut {
				t.Errorf("absent %d, refused %d, cut %t", l.absent, l.refused, l.cut)
			}
		})
	}
}

// TestParseIndexBomb has few bytes that ask for many: each entry repeats a long path.
func TestParseIndexBomb(t *testing.T) {
	const entries = 100_000
	records := []record{{path: strings.Repeat("x", maxPath-8), mode: 0o100644}}
	for i := range entries {
		strip := 8
		if i == 0 {
			strip = 0
		}
		records = append(records, record{path: fmt.Sprintf("%08d", i), mode: 0o100644, strip: strip})
	}
	l, err := parseIndex(writeIndex(4, uint32(len(records)), records, ""), 20, moment{}, anything)
	if err != nil || !l.cut || len(l.files) > maxPaths/(maxPath-8)+1 {
		t.Errorf("%d files, cut %t, error %v", len(l.files), l.cut, err)
	}
}

// checkListing holds for every listing, whatever it was made from.
func checkListing(t *testing.T, l listing, in scope) {
	t.Helper()
	if len(l.files) > in.limit {
		t.Errorf("%d files, limit %d", len(l.files), in.limit)
	}
	l.sort()
	for i, f := range l.files {
		if !validPath(f.Path) || f.Mode < Regular || f.Mode > Submodule || f.Size < -1 || len(f.Blob) > maxIDSize {
			t.Errorf("%+v", f)
		}
		if i > 0 && l.files[i-1].Path >= f.Path {
			t.Errorf("%q comes after %q", f.Path, l.files[i-1].Path)
		}
	}
}

func FuzzParseIndex(f *testing.F) {
	records := []record{{path: "a", mode: 0o100644}, {path: "b/c", mode: 0o120000}, {path: "b/d", mode: 0o160000, flags: 0x1000}}
	f.Add(writeIndex(2, 3, records, "TREE\x00\x00\x00\x00"), false, "")
	f.Add(writeIndex(3, 4, append(records, record{path: "e", mode: 0o100755, flags: flagExtended, extended: flagIntentToAdd}), ""), false, "b/")
	f.Add(writeIndex(4, 4, append(records, record{path: "d", mode: 0o100644, strip: 3}), "link\x00\x00\x00\x00"), false, "")
	f.Add(writeIndex(2, 1, []record{{path: strings.Repeat("x/", 2040) + "x", mode: 0o100644}}, "sdir\x00\x00\x00\x00"), true, "x/")
	f.Fuzz(func(t *testing.T, data string, sha256 bool, prefix string) {
		in, idSize := scope{prefix: prefix, limit: 10}, 20
		if sha256 {
			idSize = 32
		}
		l, err := parseIndex(data, idSize, moment{^uint32(0), 0}, in)
		if err != nil {
			return
		}
		checkListing(t, l, in)
	})
}

func FuzzParseListing(f *testing.F) {
	const id = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
	f.Add("H 100644 "+id+" 0\ta\x00H 120000 "+id+" 2\tb\x00S 100755 "+id+" 0\tc\n\x00", true)
	f.Add("100644 blob "+id+"       7\ta/b\x00160000 commit "+id+"       -\tc\x00", false)
	f.Add("100644 blob "+id+"\ta/b\x00", false)
	f.Fuzz(func(t *testing.T, data string, staged bool) {
		head := committedHead
		if staged {
			head = stagedHead
		}
		in := scope{limit: 10}
		l, err := parseListing(data, in, head)
		if err == nil {
			checkListing(t, l, in)
		}
	})
}

func FuzzConfigure(f *testing.F) {
	f.Add("[extensions]\n\tobjectformat = sha256 # x\n[remote \"a\"] promisor\n")
	f.Fuzz(func(t *testing.T, config string) {
		r := repo{idSize: 20}
		if r.configure(config); r.idSize != 20 && r.idSize != 32 {
			t.Errorf("ids of %d bytes", r.idSize)
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("\xff\xfea\x00\n\x00\x3d\xd8\x00\xde"))
	f.Add([]byte("\xfe\xff\x00a\xd8\x3d"))
	f.Add([]byte("\xef\xbb\xbfa"))
	f.Fuzz(func(t *testing.T, data []byte) {
		converted := len(data) > 1 && (data[0] == 0xff && data[1] == 0xfe || data[0] == 0xfe && data[1] == 0xff)
		got := decode(data)
		if converted && (!utf8.Valid(got) || len(got) > 3*len(data)/2+3) {
			t.Errorf("%q becomes %q", data, got)
		}
	})
}

// links is a tree of links only, with their targets in place of content.
type links map[string]string

func (l links) read(f File, grant func(int64) error, _ []byte) ([]byte, bool, error) {
	return []byte(f.Path), false, nil
}
func (l links) readlink(f File) (string, error) { return l[f.Path], nil }
func (l links) close()                          {}

// FuzzResolve follows links that lead anywhere; what is read is a file of the tree.
func FuzzResolve(f *testing.F) {
	f.Add("l/x", "d", "../l", "m/..")
	f.Add("d/n", "d/../m", "d/n", "..")
	f.Add("m", "m/m/m", "/", "")
	f.Fuzz(func(t *testing.T, path, l, m, n string) {
		tr := &Tree{opt: Options{}.withDefaults(), content: links{"l": l, "m": m, "d/n": n}}
		tr.files = []File{
			{Path: "d/n", Size: -1, Mode: Symlink}, {Path: "d/x", Size: 1, Mode: Regular},
			{Path: "l", Size: -1, Mode: Symlink}, {Path: "m", Size: -1, Mode: Symlink}, {Path: "x", Size: 1, Mode: Regular},
		}
		if data, err := tr.Read(path); err == nil && string(data) != "d/x" && string(data) != "x" {
			t.Errorf("%q leads to %q", path, data)
		}
	})
}
