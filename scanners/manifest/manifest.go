// Package manifest reads what a project declares that it depends on directly:
// one fact for each dependency, with its line. Each ecosystem has a file of its
// own here. Lock files are not read (they list what comes along, too), nothing
// is resolved or evaluated, and versions are of no interest.
package manifest

import (
	"errors"
	"fmt"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
	"github.com/stagecheck/stagecheck/scanners/lines"
)

// maxDependencies is how many dependencies of one file are read.
const maxDependencies = 5000

// errTooMany is what a file with more than maxDependencies fails with.
var errTooMany = fmt.Errorf("more than %d dependencies; the rest is not read", maxDependencies)

// Error is a place in a manifest that is not what the file's name promises.
type Error struct {
	Path string
	Line int // counted from 1
	Err  error
}

// Error names the place and what is wrong with it.
func (e *Error) Error() string { return fmt.Sprintf("read manifest %s:%d: %v", e.Path, e.Line, e.Err) }

// Unwrap returns what is wrong, without the place.
func (e *Error) Unwrap() error { return e.Err }

// Wants reports whether [Read] reads files of that name; it looks at the path alone.
func Wants(path string) bool { return readerOf(path) != nil }

// Read returns the direct dependencies that a manifest declares, in the order
// in which they stand there, each with the value "ecosystem:name". The error,
// an [*Error], says where reading had to end; what was read until then is
// returned with it.
func Read(path string, text []byte) ([]fact.Fact, error) {
	read := readerOf(path)
	if read == nil {
		return nil, nil
	}
	f := &file{path: path, text: lines.Clean(text)}
	f.index = lines.New(f.text)
	line, err := read(f)
	if err == nil && f.dropped > 0 {
		line, err = f.dropped, errTooMany
	}
	if err != nil {
		err = &Error{Path: path, Line: max(1, line), Err: err}
	}
	return f.facts, err
}

// reader reads one format. Where it fails it returns the line as well.
type reader func(*file) (line int, err error)

// file is a manifest being read.
type file struct {
	path    string
	text    string
	index   *lines.Index
	facts   []fact.Fact
	dropped int // the line of the first dependency over the limit
}

// add notes a dependency. Names that no registry would take are passed over:
// they are variables, paths or mistakes.
func (f *file) add(ecosystem, name string, line int, dev bool) {
	if !isName(name) {
		return
	}
	if len(f.facts) == maxDependencies {
		if f.dropped == 0 {
			f.dropped = line
		}
		return
	}
	f.facts = append(f.facts, fact.Fact{
		Kind: fact.Dependency, Value: ecosystem + ":" + name, Dev: dev,
		Path: f.path, Line: line, Text: f.index.Text(line), Source: evidence.SourceManifest,
	})
}

// maxName is longer than any registry allows.
const maxName = 256

func isName(name string) bool {
	if name == "" || len(name) > maxName || !isAlphanumeric(name[0]) && name[0] != '@' && name[0] != '_' {
		return false
	}
	for i := range len(name) {
		switch b := name[i]; {
		case isAlphanumeric(b), b == '-', b == '_', b == '.', b == '/', b == '@', b == ':', b == '+', b == '~':
		default:
			return false
		}
	}
	return true
}

func isAlphanumeric(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9'
}

// errNotObject is what a manifest in JSON fails with that is a list or a mere value.
var errNotObject = errors.New("not a JSON object")
