package tree

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"
	"sync"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// The errors of opening a tree.
var (
	// ErrNoDirectory: what was to be opened does not exist or is not a directory.
	ErrNoDirectory = errors.New("not a directory")
	// ErrEmpty: the directory or commit holds no file. In a repository to
	// which nothing was added yet, [Options.Untracked] would show the files.
	ErrEmpty = errors.New("no files")
	// ErrNoRepository: a commit was asked for where there is no git repository.
	ErrNoRepository = errors.New("not a git repository")
	// ErrNoCommit: the revision names no commit that this clone holds.
	ErrNoCommit = errors.New("no such commit")
	// ErrNoGit: git is needed and not installed.
	ErrNoGit = errors.New("git is not installed")
)

// The errors of reading a file.
var (
	// ErrNotFound: the tree lists no such file, or the work tree lacks it.
	ErrNotFound = errors.New("no such file")
	// ErrOutside: the path, or the link there, leads out of the tree.
	ErrOutside = errors.New("leads out of the tree")
	// ErrNotRegular: a directory, submodule, pipe, socket or device, or a link
	// that goes round in circles.
	ErrNotRegular = errors.New("not a regular file")
	// ErrTooLarge: the file is larger than [Options.MaxFile].
	ErrTooLarge = errors.New("file is too large")
	// ErrBudget: [Options.MaxTotal] is spent; every later read ends so too.
	ErrBudget = errors.New("read budget is spent")
	// ErrBinary: the file holds NUL bytes, so it is not text.
	ErrBinary = errors.New("binary file")
)

// suspect is one of the errors above where it is worth a problem: other than a
// link to a directory or a file deleted in the work tree, it is not in the
// nature of things. Its text is the problem's message.
type suspect struct {
	text string
	kind error
}

func (s *suspect) Error() string { return s.text }
func (s *suspect) Unwrap() error { return s.kind }

var (
	errSwapped = &suspect{"something else than a regular file stands in its place", ErrNotRegular}
	errNoLink  = &suspect{"something else than a symbolic link stands in its place", ErrNotRegular}
	errLoop    = &suspect{"the symbolic link leads through too many others", ErrNotRegular}
	errLinkOut = &suspect{"the symbolic link leads out of the tree and was not followed", ErrOutside}
)

// problems collects problems from concurrent readers. The zero value is ready for use.
type problems struct {
	mu   sync.Mutex
	seen map[problemKey]string
	// gone is the first by its path of those that the repository should hold and
	// that are not to be had, "" for none.
	gone string
}

type problemKey struct {
	path string
	kind evidence.ProblemKind
}

// add notes a problem; the first message for a path and kind is kept. Messages
// go into reports, so they hold no absolute path.
func (p *problems) add(path string, kind evidence.ProblemKind, message string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.seen == nil {
		p.seen = make(map[problemKey]string)
	}
	key := problemKey{path, kind}
	if _, ok := p.seen[key]; !ok {
		p.seen[key] = message
	}
}

// addRead notes why reading the path failed.
func (p *problems) addRead(path string, err error) {
	var odd *suspect
	switch {
	case errors.Is(err, ErrBudget):
		// Which file comes too late depends on the order of concurrent reads;
		// reports must not.
		p.add(".", evidence.Limit, "the read budget is spent: not every file was read")
	case errors.Is(err, ErrTooLarge):
		p.add(path, evidence.TooLarge, "the file is over the limit for one file and was not read")
	case errors.As(err, &odd):
		p.add(path, evidence.Unreadable, odd.text)
	case errors.Is(err, ErrNotFound), errors.Is(err, ErrNotRegular), errors.Is(err, ErrOutside):
	case errors.Is(err, errNoObject):
		p.add(path, evidence.Unreadable, errNoObject.Error())
		p.lose(path)
	case errors.Is(err, fs.ErrPermission):
		p.add(path, evidence.Unreadable, "permission denied")
	default:
		p.add(path, evidence.Unreadable, "the file could not be read")
		p.lose(path)
	}
}

func (p *problems) lose(path string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.gone == "" || path < p.gone {
		p.gone = path
	}
}

func (p *problems) sorted() []evidence.Problem {
	p.mu.Lock()
	defer p.mu.Unlock()
	list := make([]evidence.Problem, 0, len(p.seen))
	for key, message := range p.seen {
		list = append(list, evidence.Problem{Path: key.path, Kind: key.kind, Message: message})
	}
	slices.SortFunc(list, func(a, b evidence.Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Kind, b.Kind))
	})
	return list
}
