package policies

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/stagecheck/stagecheck/internal/spelling"
)

// ModelError is what is wrong with a model of one's own: whoever wrote the
// model can mend it, nobody else.
type ModelError struct {
	// Faults are in the order of their places; there is at least one.
	Faults []Fault
}

// Fault is one thing that is wrong with a model.
type Fault struct {
	// Path is the folder's name and the file in it, or the folder alone.
	Path string
	// Line and Column count from 1; they are 0 for the whole file or folder.
	Line, Column int
	Message      string
}

// String returns "PATH:LINE:COLUMN: MESSAGE", without what is not known.
func (f Fault) String() string {
	switch {
	case f.Line == 0:
		return f.Path + ": " + f.Message
	case f.Column == 0:
		return fmt.Sprintf("%s:%d: %s", f.Path, f.Line, f.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", f.Path, f.Line, f.Column, f.Message)
}

// Error returns one line for each fault.
func (e *ModelError) Error() string {
	lines := make([]string, len(e.Faults))
	for i, f := range e.Faults {
		lines[i] = f.String()
	}
	return strings.Join(lines, "\n")
}

// placed is an error with the place in a module that it is about.
type placed struct {
	at *ast.Location
	error
}

func (p placed) Error() string { return fmt.Sprintf("%s: %v", p.at, p.error) }

func (p placed) Unwrap() error { return p.error }

// faults turns what loading or judging by a model came to into a [ModelError].
// What is no fault of the model stays as it is.
func (o *own) faults(err error) error {
	var done *ModelError
	if err == nil || errors.As(err, &done) {
		return err
	}
	var (
		list     ast.Errors
		at       placed
		one      *ast.Error
		judging  *topdown.Error
		unsound  *statementError
		stopped  *stopError
		unplaced *folderError
	)
	switch {
	case errors.As(err, &list):
		return &ModelError{o.compilerFaults(list)}
	case errors.As(err, &one):
		return &ModelError{o.compilerFaults(ast.Errors{one})}
	case errors.As(err, &at):
		return &ModelError{[]Fault{o.fault(at.at, at.error.Error())}}
	case errors.As(err, &stopped):
		return &ModelError{[]Fault{o.fault(nil, stopped.Error())}}
	case errors.As(err, &judging):
		return &ModelError{[]Fault{o.fault(judging.Location, judging.Message)}}
	case errors.As(err, &unsound):
		return &ModelError{[]Fault{o.fault(o.where[unsound.id], unsound.Error())}}
	case errors.As(err, &unplaced):
		return &ModelError{[]Fault{{Path: path.Join(o.name, unplaced.file), Message: unplaced.Error()}}}
	}
	return err
}

// fault is one at a place of the model, or of the model as a whole.
func (o *own) fault(at *ast.Location, message string) Fault {
	message = strings.Join(strings.Fields(message), " ")
	if at == nil || at.File == "" || at.Row == 0 {
		return Fault{Path: cmp.Or(o.name, "."), Message: message}
	}
	if !o.files[at.File] {
		return Fault{Path: cmp.Or(o.name, "."), Message: fmt.Sprintf("%s (in stagecheck's %s:%d)", message, at.File, at.Row)}
	}
	return Fault{Path: path.Join(o.name, at.File), Line: at.Row, Column: at.Col, Message: message}
}

func (o *own) compilerFaults(list ast.Errors) []Fault {
	var found []Fault
	for _, e := range list {
		f := o.fault(e.Location, o.plainly(e))
		if !slices.Contains(found, f) {
			found = append(found, f)
		}
	}
	slices.SortStableFunc(found, func(a, b Fault) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), a.Line-b.Line, a.Column-b.Column)
	})
	return found
}

// plainly says what a message of the compiler means to whoever writes a model.
func (o *own) plainly(e *ast.Error) string {
	message, _, _ := strings.Cut(e.Message, "\n")
	switch details := e.Details.(type) {
	case *ast.RefErrInvalidDetail:
		return invalidReference(details)
	case nil:
	default:
		if e.Code == ast.ParseErr {
			break // they quote the line that the place names
		}
		for _, line := range details.Lines() {
			if line = strings.Join(strings.Fields(line), " "); line != "" {
				message += "; " + line
			}
		}
	}
	message = strings.ReplaceAll(message, "data.lib.", "lib.")
	if name, ok := strings.CutPrefix(message, "undefined function "); ok {
		return o.noFunction(name)
	}
	if rest, ok := strings.CutPrefix(message, "var "); ok && e.Code == ast.UnsafeVarErr {
		name := strings.TrimSuffix(rest, " is unsafe")
		return fmt.Sprintf("%s is not defined here: there is no rule, import or variable of this name%s", name, meant(name, o.rules()))
	}
	return message
}

// invalidReference says which part of a reference there is not.
func invalidReference(d *ast.RefErrInvalidDetail) string {
	var known []string
	for _, v := range d.OneOf {
		if s, ok := v.(ast.String); ok {
			known = append(known, string(s))
		}
	}
	part, ok := d.Ref[d.Pos].Value.(ast.String)
	if !ok {
		return fmt.Sprintf("%s: nothing can be asked of %s in this way", d.Ref, d.Ref[:d.Pos])
	}
	return fmt.Sprintf("%s has no %q%s", d.Ref[:d.Pos], string(part), among(string(part), known))
}

// noFunction says that a function is not there, and why.
func (o *own) noFunction(name string) string {
	if forbidden(name) {
		return name + " is not for models: they judge by the evidence alone, and take little for it"
	}
	known := o.functions
	if !strings.HasPrefix(name, "lib.") {
		known = o.rules()
	}
	return fmt.Sprintf("there is no function %s%s", name, meant(name, known))
}

// meant ends a message with the name that was probably meant, if there is one.
func meant(name string, known []string) string {
	if near := spelling.Nearest(name, known); near != "" {
		return fmt.Sprintf("; did you mean %q?", near)
	}
	return ""
}

// among is as meant, and lists a few names that there are.
func among(name string, known []string) string {
	const few = 20
	if hint := meant(name, known); hint != "" || len(known) == 0 || len(known) > few {
		return hint
	}
	return "; there are " + strings.Join(known, ", ")
}
