package fakegithub

import (
	"errors"
	"fmt"
	"unicode/utf8"
)

// limits holds a request against what GitHub's description says in prose only,
// with sizes in bytes: what it counts in is not always said.
func (in change) limits(create bool) error {
	if in.Status == "completed" && in.Conclusion == "" {
		return errors.New("completed without a conclusion")
	}
	if in.Conclusion != "" && in.Status != "" && in.Status != "completed" {
		return fmt.Errorf("a conclusion of a run that is %s", in.Status)
	}
	if in.Name == "" {
		return errors.New("no name")
	}
	if create && len(in.HeadSHA) != 40 && len(in.HeadSHA) != 64 {
		return fmt.Errorf("no commit found for SHA %s", in.HeadSHA)
	}
	out := in.Output
	if out == nil {
		return nil
	}
	if out.Title == nil || *out.Title == "" {
		return errors.New("output without a title")
	}
	for _, text := range []string{out.Summary, out.Text} {
		if len(text) > 65535 {
			return fmt.Errorf("only 65535 characters are allowed; %d were supplied", len(text))
		}
	}
	if len(*out.Title) > 255 {
		return fmt.Errorf("a title of %d bytes", len(*out.Title))
	}
	if n := len(out.Annotations); n > 50 {
		return fmt.Errorf("no more than 50 items are allowed; %d were supplied", n)
	}
	for i, a := range out.Annotations {
		if err := a.limits(); err != nil {
			return fmt.Errorf("annotation %d: %w", i, err)
		}
	}
	return nil
}

func (a Annotation) limits() error {
	switch {
	case a.Path == "" || a.Path[0] == '/':
		return fmt.Errorf("path %q", a.Path)
	case a.StartLine < 1 || a.EndLine < a.StartLine:
		return fmt.Errorf("lines %d to %d", a.StartLine, a.EndLine)
	case (a.StartCol != nil || a.EndCol != nil) && a.StartLine != a.EndLine:
		return errors.New("columns of several lines")
	case a.Message == "":
		return errors.New("no message")
	case len(a.Message) > 64<<10 || len(a.RawDetails) > 64<<10:
		return fmt.Errorf("a message of %d and details of %d bytes", len(a.Message), len(a.RawDetails))
	case len(a.Title) > 255:
		return fmt.Errorf("a title of %d bytes", len(a.Title))
	}
	for _, text := range []string{a.Path, a.Title, a.Message, a.RawDetails} {
		if !utf8.ValidString(text) {
			return fmt.Errorf("text that is not UTF-8: %q", text[:min(len(text), 40)])
		}
	}
	return nil
}
