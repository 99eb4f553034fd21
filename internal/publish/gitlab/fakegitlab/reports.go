package fakegitlab

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Finding is an entry of a Code Quality report.
type Finding struct {
	Description string `json:"description"`
	CheckName   string `json:"check_name"`
	Fingerprint string `json:"fingerprint"`
	Severity    string `json:"severity"`
	Location    struct {
		Path  string `json:"path"`
		Lines struct {
			Begin int `json:"begin"`
		} `json:"lines"`
	} `json:"location"`
}

// CodeQuality reads a Code Quality report as GitLab does: it stops at the first
// entry that is wrong, and a fingerprint that is there twice has the later entry
// take the place of the earlier. The error says what was wrong, of which GitLab
// says nothing.
func CodeQuality(data []byte) ([]Finding, error) {
	if bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) {
		return nil, errors.New("a byte order mark")
	}
	var entries []json.RawMessage
	if err := json.Unmarshal(data, &entries); err != nil {
		return nil, err
	}
	if entries == nil {
		return nil, errors.New("no array")
	}
	var kept []Finding
	var problems []error
	for i, entry := range entries {
		var f Finding
		if err := json.Unmarshal(entry, &f); err != nil {
			return kept, fmt.Errorf("entry %d: %w", i, err)
		}
		if err := f.wrong(); err != nil {
			return kept, fmt.Errorf("entry %d: %w", i, err)
		}
		if at := slices.IndexFunc(kept, func(k Finding) bool { return k.Fingerprint == f.Fingerprint }); at >= 0 {
			problems = append(problems, fmt.Errorf("entry %d: the fingerprint is that of another", i))
			kept[at] = f
			continue
		}
		kept = append(kept, f)
	}
	return kept, errors.Join(problems...)
}

func (f Finding) wrong() error {
	p := f.Location.Path
	switch {
	case f.Description == "" || f.CheckName == "" || f.Fingerprint == "":
		return errors.New("something is empty")
	case !slices.Contains([]string{"info", "minor", "major", "critical", "blocker"}, f.Severity):
		return fmt.Errorf("severity %q", f.Severity)
	case p == "" || path.IsAbs(p) || path.Clean(p) != p || strings.HasPrefix(p, ".."):
		return fmt.Errorf("path %q", p)
	case f.Location.Lines.Begin < 1:
		return fmt.Errorf("line %d", f.Location.Lines.Begin)
	}
	return nil
}

// Link is one of the page of a job.
type Link struct{ Label, URL string }

// Annotations reads a report of annotations as GitLab does.
func Annotations(data []byte) ([]Link, error) {
	var sections map[string][]map[string]map[string]string
	if err := json.Unmarshal(data, &sections); err != nil {
		return nil, err
	}
	var out []Link
	for name, entries := range sections {
		if name == "" || len(entries) > 1000 {
			return nil, fmt.Errorf("section %q of %d", name, len(entries))
		}
		for _, entry := range entries {
			link := entry["external_link"]
			if len(entry) != 1 || len(link) != 2 || link["label"] == "" || !strings.HasPrefix(link["url"], "http") {
				return nil, fmt.Errorf("entry %v", entry)
			}
			out = append(out, Link{link["label"], link["url"]})
		}
	}
	return out, nil
}

// Dotenv reads a report of variables as GitLab does, with the limits that a server
// of one's own has by default.
func Dotenv(data []byte) (map[string]string, error) {
	if len(data) > 5<<10 {
		return nil, fmt.Errorf("%d bytes", len(data))
	}
	out := map[string]string{}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		name, value, ok := strings.Cut(line, "=")
		if !ok || !regexp.MustCompile(`^[a-zA-Z0-9_]+$`).MatchString(name) || strings.ContainsAny(value, " \t\r\x00") {
			return nil, fmt.Errorf("line %q", line)
		}
		out[name] = value
	}
	if len(out) > 20 {
		return nil, fmt.Errorf("%d variables", len(out))
	}
	return out, nil
}
