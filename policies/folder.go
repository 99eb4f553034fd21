package policies

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// What a folder of policies may hold. Ten times the built-in models is enough
// for anybody's, and little to read.
const (
	maxFiles   = 200
	maxEntries = 20_000
	maxBytes   = 1 << 20
	// maxDepth is how deep expressions may be nested: OPA's parser goes down as
	// far as the text does, and a few thousand levels of some kinds exhaust a
	// machine's memory.
	maxDepth = 300
)

// Folder is a folder of policies on disk. Reads do not leave it, wherever its
// links lead.
type Folder struct {
	fs.FS
	name string
	root *os.Root
}

// OpenFolder opens a folder, by the name that errors then call it.
func OpenFolder(name string) (*Folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, &ModelError{[]Fault{{Path: name, Message: "the folder of the model cannot be read: " + reason(err)}}}
	}
	return &Folder{root.FS(), name, root}, nil
}

// Name returns the name that it was opened by.
func (f *Folder) Name() string { return f.name }

// Close releases the folder.
func (f *Folder) Close() error { return f.root.Close() }

// folderError is what is wrong with a file of a folder, or with the folder.
type folderError struct {
	file    string // "" for the folder
	message string
}

func (e *folderError) Error() string { return e.message }

// readRego returns the text of the Rego files of a folder by their paths. What
// begins with a dot is left alone. Only regular files are read: another would
// keep whoever reads it waiting.
func readRego(folder fs.FS) (map[string][]byte, error) {
	texts := map[string][]byte{}
	left, entries := int64(maxBytes), 0
	err := fs.WalkDir(folder, ".", func(file string, entry fs.DirEntry, err error) error {
		entries++
		switch {
		case err != nil:
			return &folderError{file, "cannot be read: " + reason(err)}
		case entries > maxEntries:
			return &folderError{"", fmt.Sprintf("the folder holds more than %d files and folders", maxEntries)}
		case file != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case entry.IsDir() || path.Ext(file) != ".rego":
			return nil
		case len(texts) == maxFiles:
			return &folderError{"", fmt.Sprintf("the folder holds more than %d Rego files", maxFiles)}
		}
		text, err := readFile(folder, file, left)
		texts[file], left = text, left-int64(len(text))
		return err
	})
	return texts, err
}

// readFile reads a regular file of at most so many bytes.
func readFile(folder fs.FS, file string, most int64) ([]byte, error) {
	fail := func(err error) ([]byte, error) {
		return nil, &folderError{file, "cannot be read: " + reason(err)}
	}
	info, err := fs.Stat(folder, file)
	if err != nil {
		return fail(err)
	}
	if !info.Mode().IsRegular() {
		return nil, &folderError{file, "is no regular file"}
	}
	opened, err := folder.Open(file)
	if err != nil {
		return fail(err)
	}
	defer opened.Close()
	text, err := io.ReadAll(io.LimitReader(opened, most+1))
	if err != nil {
		return fail(err)
	}
	if int64(len(text)) > most {
		return nil, &folderError{"", fmt.Sprintf("the Rego files of the folder hold more than %d KiB", maxBytes>>10)}
	}
	return text, nil
}

// reason says why reading failed, without the path, which is said already.
func reason(err error) string {
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return err.Error()
}

// parseOwn parses a file of a model of one's own, with its annotations.
func parseOwn(file string, text []byte) (*ast.Module, error) {
	_, _, errs := ast.NewParser().WithFilename(file).WithReader(bytes.NewReader(text)).
		WithRegoVersion(ast.RegoV1).WithMaxRecursionDepth(maxDepth).Parse()
	for _, e := range errs {
		if strings.Contains(e.Message, ast.ErrMaxParsingRecursionDepthExceeded.Error()) {
			return nil, placed{e.Location, fmt.Errorf("nested more than %d levels deep", maxDepth)}
		}
	}
	return ast.ParseModuleWithOpts(file, string(text), ast.ParserOptions{
		Capabilities: capabilities(), RegoVersion: ast.RegoV1, ProcessAnnotation: true,
	})
}
