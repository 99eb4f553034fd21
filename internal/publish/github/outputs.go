package github

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/sethvargo/go-githubactions"
)

// delimiter ends a value in the file of outputs. It is always the same: a value
// that holds it could add outputs of its own.
const delimiter = "_GitHubActionsFileCommandDelimeter_"

// Output is one output of the step.
type Output struct{ Name, Value string }

// SetOutputs sets outputs of the step, of those that GitHub Actions has a file
// for. A name that is none and a value that would end before its end are
// refused: the error names them, and the others are set.
func SetOutputs(getenv func(string) string, outputs []Output) error {
	if getenv("GITHUB_OUTPUT") == "" {
		return nil
	}
	a := githubactions.New(githubactions.WithWriter(io.Discard), githubactions.WithGetenv(getenv))
	var refusals []error
	for _, o := range outputs {
		switch {
		case o.Name == "" || strings.Trim(o.Name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") != "":
			refusals = append(refusals, fmt.Errorf("set output %q: it is no name of an output", o.Name))
		case strings.Contains(o.Value, delimiter):
			refusals = append(refusals, fmt.Errorf("set output %q: the value holds the mark that ends it", o.Name))
		default:
			if err := try(func() { a.SetOutput(o.Name, o.Value) }); err != nil {
				refusals = append(refusals, fmt.Errorf("set output %q: %w", o.Name, err))
			}
		}
	}
	return errors.Join(refusals...)
}
