// Package settings reads .stagecheck.yaml: what a repository says about itself
// to whoever scans it. It is strict, so that a slip of the pen is found where it
// is made: what it does not know is an error, with its line. The file is as
// hostile as any other of the repository, and what it asks for is bounded.
package settings

import (
	"errors"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/internal/tree"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/document"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// File is the one name that settings have, at the root of a tree.
const File = ".stagecheck.yaml"

// misnamed is the name that they are given by mistake.
const misnamed = ".stagecheck.yml"

// maxSize is the size of the file in bytes beyond which it is refused.
const maxSize = 64 << 10

// Settings are those of one repository. The zero value is a repository without any.
type Settings struct {
	// Profile is the kind of repository, "" where it is not said.
	Profile string
	// ProfileLine is the line on which it is said, 0 where it is not.
	ProfileLine int
	// Roles are rules about the roles of paths; the first that matches counts.
	Roles []role.Rule
	// Rows are tools of the repository's own, and more of what built-in ones show.
	Rows []*catalogue.Row
	// Attestations are what people vouch for, in the order of the file.
	Attestations []evidence.Attestation
	// Exemptions are what is taken out of judgement, in the order of the file.
	Exemptions []evidence.Exemption
	// Teams are who works together, in the order of the file; the first counts.
	Teams []Team
}

// Known is what settings can name.
type Known struct {
	Profiles []string
	Signals  map[string]*catalogue.Signal
}

// Error is what is wrong with the settings. Its text begins with the place.
type Error struct {
	Line    int // counted from 1; 0 stands for the file
	Message string
}

// Error returns the message with its place.
func (e *Error) Error() string {
	if e.Line == 0 {
		return File + ": " + e.Message
	}
	return File + ":" + strconv.Itoa(e.Line) + ": " + e.Message
}

// Read reads the settings of a tree; where there is no file, they are empty.
// The error is an [*Error].
func Read(t *tree.Tree, known Known) (*Settings, error) {
	if !t.Has(File) {
		return &Settings{}, missing(t)
	}
	text, err := t.Text(File)
	if err != nil {
		return nil, &Error{Message: "the settings cannot be read: " + reason(err)}
	}
	return Parse(text, known)
}

// missing finds out whether settings are there under a name or in a form that
// is not theirs: they must not be passed over in silence.
func missing(t *tree.Tree) error {
	if t.Has(misnamed) {
		return &Error{Message: "the settings are in a file of this name; rename " + misnamed}
	}
	for _, file := range t.Files() {
		if strings.HasPrefix(file.Path, File+"/") {
			return &Error{Message: "the settings are a file, and this is a directory"}
		}
	}
	return nil
}

// reason says why reading failed, without the path, which is said already.
func reason(err error) string {
	if inner := errors.Unwrap(err); inner != nil {
		err = inner
	}
	return err.Error()
}

// Parse reads settings; the text is UTF-8. The error is an [*Error].
func Parse(text []byte, known Known) (*Settings, error) {
	if len(text) > maxSize {
		return nil, &Error{Message: "the settings are larger than " + strconv.Itoa(maxSize) + " bytes"}
	}
	doc, err := document.Parse(File, text)
	var unread *document.Error
	if errors.As(err, &unread) {
		return nil, &Error{Line: unread.Line, Message: unread.Message}
	}
	if len(doc.Roots) == 0 {
		return &Settings{}, nil
	}
	r := &reader{doc: doc, known: known, limits: limits{maxText, maxPatterns, maxRules, maxSteps}}
	if len(doc.Roots) > 1 {
		return nil, r.errorf(doc.Roots[1], "a second document; settings are one")
	}
	s := &Settings{}
	if err := r.settings(doc.Roots[0], s); err != nil {
		return nil, err
	}
	return s, nil
}

// settings reads the keys at the top.
func (r *reader) settings(node *yaml.Node, s *Settings) error {
	return r.mapping(node, "the settings", func(key string, at, value *yaml.Node) (err error) {
		switch key {
		case "profile":
			s.Profile, err = r.choice(value, "profile", r.known.Profiles)
			s.ProfileLine = r.doc.Within(value.Line)
		case "roles":
			s.Roles, err = r.roles(value)
		case "signals":
			s.Rows, err = r.rows(value)
		case "attestations":
			s.Attestations, err = r.attestations(value)
		case "exemptions":
			s.Exemptions, err = r.exemptions(value)
		case "teams":
			s.Teams, err = r.teams(value)
		default:
			return r.unknown(at, "key", key, []string{"profile", "roles", "signals", "attestations", "exemptions", "teams"})
		}
		return err
	})
}
