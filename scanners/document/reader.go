package document

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// Files is the tree that a pipeline is read from.
type Files interface {
	// Paths returns the paths of all files, slash-separated and relative to the root.
	Paths() []string
	// Text returns a file's content as UTF-8.
	Text(path string) ([]byte, error)
}

// Reader parses the files of a tree, each once, and keeps what could not be read.
type Reader struct {
	files     Files
	documents map[string]*Document
	problems  map[evidence.Problem]bool
	// budget is what all documents are looked at with, nil where each has its own.
	budget *Budget
}

// NewReader returns a reader of a tree.
func NewReader(files Files) *Reader {
	return &Reader{files: files, documents: map[string]*Document{}, problems: map[evidence.Problem]bool{}}
}

// Share has all documents that are parsed from now on looked at with one
// budget, which the caller renews and reports on: where files call each other,
// what one pipeline takes of them all is what has to be bounded.
func (r *Reader) Share(b *Budget) { r.budget = b }

// Document parses a file; nil when nothing of it can be read. What could not
// be read is noted as a problem the first time.
func (r *Reader) Document(path string) *Document {
	doc, seen := r.documents[path]
	if !seen {
		doc = r.parse(path)
		r.documents[path] = doc
	}
	return doc
}

func (r *Reader) parse(path string) *Document {
	text, err := r.files.Text(path)
	if err != nil {
		r.Problem(path, 0, evidence.Unreadable, err.Error())
		return nil
	}
	doc, err := Parse(path, text)
	var unread *Error
	if errors.As(err, &unread) {
		r.Problem(path, unread.Line, unread.Kind, unread.Message)
	}
	if r.budget != nil {
		doc.budget = r.budget
	}
	if len(doc.Roots) > 0 {
		return doc
	}
	if err == nil {
		r.Problem(path, 1, evidence.Unparsed, "the file is empty")
	}
	return nil
}

// Problem notes what could not be read, once however often it is met. The line
// is counted from 1; 0 stands for the file.
func (r *Reader) Problem(path string, line int, kind evidence.ProblemKind, message string) {
	r.problems[evidence.Problem{Path: path, Line: line, Kind: kind, Message: message}] = true
}

// Problems returns what was noted, sorted by place, with the files that held
// more than is looked at.
func (r *Reader) Problems() []evidence.Problem {
	for path, doc := range r.documents {
		if doc != nil && doc.budget != r.budget && doc.Over() {
			r.Problem(path, 1, evidence.Limit, "too much to read once aliases are followed; the rest was left out")
		}
	}
	problems := make([]evidence.Problem, 0, len(r.problems))
	for p := range r.problems {
		problems = append(problems, p)
	}
	slices.SortFunc(problems, func(a, b evidence.Problem) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line),
			strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.Message, b.Message))
	})
	return problems
}
