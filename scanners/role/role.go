// Package role says what a path is to its repository: product, test, fixture,
// example, documentation, vendored or generated. It looks at paths and at
// .gitattributes, never into files, and decides nothing about evidence.
package role

import (
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// set holds roles, one bit each; the bits are in the order in which they win
// where several apply: what is vendored stays so in a folder of tests.
type set uint8

const (
	vendored set = 1 << iota
	generated
	fixture
	example
	test
	docs
	// data is what tests may read: a fixture, unless a file says by its name that
	// it is a test.
	data
)

// role returns the one that wins.
func (s set) role() evidence.Role {
	switch {
	case s&vendored != 0:
		return evidence.Vendored
	case s&generated != 0:
		return evidence.Generated
	case s&(fixture|data) != 0:
		return evidence.Fixture
	case s&example != 0:
		return evidence.Example
	case s&test != 0:
		return evidence.Test
	case s&docs != 0:
		return evidence.Docs
	}
	return evidence.Product
}

// folder is what is known of a folder from its path and from the files in it.
type folder struct {
	roles set
	// sealed folders are packages of source code: the names below them are
	// words of a package's name, as in src/main/java/com/example/app.
	sealed bool
	// always product, whatever the names below: the folders of CI systems.
	always bool
	// shown folders hold examples that are what the repository is there for.
	shown bool
}

// Rule gives a role to the paths that it names, whatever they are called. It is
// what a repository says of itself.
type Rule struct {
	Paths interface{ Match(path string) bool }
	Role  evidence.Role
}

// Table knows the roles of a repository's paths. It is immutable, and safe for
// concurrent use.
type Table struct {
	rules      []Rule
	folders    map[string]folder
	attributes []attribute
	problems   []evidence.Problem
}

// New returns the table of a repository: attributes holds the content of each
// .gitattributes by its path, and files the paths of all files, with "/" between
// segments. A folder's role depends on both, and is settled here once. Of the
// rules, the first that matches a path decides, before all else.
func New(attributes map[string][]byte, files []string, rules ...Rule) *Table {
	t := &Table{rules: rules}
	t.attributes, t.problems = readAttributes(attributes)
	t.settleAll(files, folder{})
	return t
}

// settleAll enters the folders of all files into the table.
func (t *Table) settleAll(files []string, root folder) {
	marked, folders := findProjects(files)
	t.folders = make(map[string]folder, folders+1)
	t.folders[""] = root
	last := ""
	for _, file := range files {
		slash := strings.LastIndexByte(file, '/')
		if slash < 0 || file[:slash] == last {
			continue
		}
		last = file[:slash]
		t.settle(last, marked)
	}
}

// Of returns the role of a path.
func (t *Table) Of(path string) evidence.Role {
	for _, rule := range t.rules {
		if rule.Paths.Match(path) {
			return rule.Role
		}
	}
	dir, base := "", path
	if slash := strings.LastIndexByte(path, '/'); slash >= 0 {
		dir, base = path[:slash], path[slash+1:]
	}
	f, ok := t.folders[dir]
	if !ok {
		f = t.compute(dir)
	}
	if f.always {
		return evidence.Product
	}
	own := fileRoles(base, dir == "")
	roles := f.roles | own
	if own&test != 0 && !isClass(base) {
		roles &^= data
	}
	if len(t.attributes) > 0 {
		roles = t.override(path, base, roles)
	}
	return roles.role()
}

// With returns the table with more rules, which come after its own.
func (t *Table) With(rules ...Rule) *Table {
	more := *t
	more.rules = append(t.rules[:len(t.rules):len(t.rules)], rules...)
	return &more
}

// Problems returns what of the attributes was left out, if anything was.
func (t *Table) Problems() []evidence.Problem { return t.problems }

// maxDepth is the number of segments after which names tell nothing more.
const maxDepth = 64

// settle enters a folder and the folders above it into the table.
func (t *Table) settle(dir string, marked map[string]set) folder {
	if f, ok := t.folders[dir]; ok {
		return f
	}
	if strings.Count(dir, "/") > maxDepth {
		return folder{}
	}
	above, segment := "", dir
	if slash := strings.LastIndexByte(dir, '/'); slash >= 0 {
		above, segment = dir[:slash], dir[slash+1:]
	}
	f := t.settle(above, marked).enter(above, segment)
	f.roles |= marked[dir]
	t.folders[dir] = f
	return f
}

// compute returns what is known of a folder that no file of the repository stands in.
func (t *Table) compute(dir string) folder {
	f, above := t.folders[""], ""
	for i, n := 0, 0; n <= maxDepth; n++ {
		end := strings.IndexByte(dir[i:], '/')
		if end < 0 {
			return f.enter(above, dir[i:])
		}
		f = f.enter(above, dir[i:i+end])
		i += end + 1
		above = dir[:i-1]
	}
	return f
}

// enter returns what is known of the folder called segment in the folder above.
func (f folder) enter(above, segment string) folder {
	if f.always || f.sealed {
		return f
	}
	if above == "" && isCIFolder(segment) {
		f.always = true
		return f
	}
	f.sealed = isSourceRoot(above, segment)
	roles := folderRoles(segment, above, f.roles)
	if f.shown && isExamples(segment) {
		roles &^= example
	}
	f.roles |= roles
	return f
}
