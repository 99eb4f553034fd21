package settings

import (
	"maps"
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
)

// The grammar of a row, as the package comment of [catalogue] has it.
var (
	rowKeys   = []string{"url", "by-name", "throwaway", "fails-with"}
	claimKeys = []string{
		"files", "content", "run", "uses", "image", "include", "key", "job", "dep", "resource", "object", "hook",
		"indirect", "prose", "least", "roles",
	}
	contentKeys = []string{"in", "has", "re", "not"}
)

// rows reads tools and the signals that they show.
func (r *reader) rows(node *yaml.Node) ([]*catalogue.Row, error) {
	var rows []*catalogue.Row
	err := r.mapping(node, "signals", func(key string, at, value *yaml.Node) error {
		if !tool().MatchString(key) || len(key) > r.longest {
			return r.errorf(at, "%s is no name of a tool: want lower-case letters, digits and hyphens", quote(key))
		}
		row := &catalogue.Row{Tool: key, File: File, Line: r.doc.Within(at.Line)}
		rows = append(rows, row)
		return r.row(row, value)
	})
	return rows, err
}

func (r *reader) row(row *catalogue.Row, node *yaml.Node) error {
	err := r.mapping(node, row.Tool, func(key string, at, value *yaml.Node) (err error) {
		switch key {
		case "url":
			row.URL, err = r.text(value, "url")
			if err == nil && !address().MatchString(row.URL) {
				err = r.errorf(value, "url: want an address that begins with https://, not %s", quote(row.URL))
			}
		case "by-name":
			row.ByName, err = r.yes(value, key)
		case "throwaway":
			row.Throwaway, err = r.yes(value, key)
		case "fails-with":
			row.FailsWith, err = r.words(value, key)
		default:
			err = r.claim(row, key, at, value)
		}
		return err
	})
	if err == nil && len(row.Claims) == 0 {
		err = r.errorf(node, "%s: the tool shows no signal", row.Tool)
	}
	return err
}

// claim reads what shows one signal for one tool.
func (r *reader) claim(row *catalogue.Row, signal string, at, node *yaml.Node) error {
	if r.known.Signals[signal] == nil {
		known := append(slices.Sorted(maps.Keys(r.known.Signals)), rowKeys...)
		return r.unknown(at, "signal or key", signal, known)
	}
	claim := &catalogue.Claim{SignalID: signal, Line: r.doc.Within(node.Line)}
	row.Claims = append(row.Claims, claim)
	matchers := 0
	err := r.mapping(node, signal, func(key string, at, value *yaml.Node) (err error) {
		list := matcher(claim, key)
		switch {
		case key == "files":
			*list, err = r.globs(value, key)
		case list != nil:
			*list, err = r.words(value, key)
		case key == "content":
			err = r.contents(claim, value)
		default:
			return r.modifier(claim, key, at, value)
		}
		matchers++
		return err
	})
	if err == nil && matchers == 0 {
		err = r.errorf(node, "%s: nothing says what shows it", signal)
	}
	return err
}

// matcher returns the list of a claim that a key fills, nil where it fills none.
func matcher(c *catalogue.Claim, key string) *[]string {
	switch key {
	case "files":
		return &c.Files
	case "run":
		return &c.Run
	case "uses":
		return &c.Uses
	case "image":
		return &c.Image
	case "include":
		return &c.Include
	case "key":
		return &c.Key
	case "job":
		return &c.Job
	case "dep":
		return &c.Dep
	case "resource":
		return &c.Resource
	case "object":
		return &c.Object
	case "hook":
		return &c.Hook
	}
	return nil
}

func (r *reader) modifier(claim *catalogue.Claim, key string, at, value *yaml.Node) (err error) {
	switch key {
	case "indirect":
		claim.Indirect, err = r.yes(value, key)
	case "prose":
		claim.Prose, err = r.yes(value, key)
	case "least":
		claim.Least, err = r.bytes(value, key)
	case "roles":
		claim.Roles, err = r.claimRoles(value)
	default:
		return r.unknown(at, "key", key, claimKeys)
	}
	return err
}

func (r *reader) claimRoles(node *yaml.Node) ([]evidence.Role, error) {
	items, err := r.list(node, "roles")
	if err != nil {
		return nil, err
	}
	var roles []evidence.Role
	for _, item := range items {
		role, err := r.role(item)
		if err != nil {
			return nil, err
		}
		roles = append(roles, role)
	}
	return roles, nil
}

// contents reads the content rules of a claim.
func (r *reader) contents(claim *catalogue.Claim, node *yaml.Node) error {
	items, err := r.list(node, "content")
	if err != nil {
		return err
	}
	for _, item := range items {
		if r.rules++; r.rules > r.mostRules {
			return r.errorf(item, "content: more than %d rules in the file", r.mostRules)
		}
		content := &catalogue.Content{}
		if err := r.content(content, item); err != nil {
			return err
		}
		claim.Content = append(claim.Content, content)
	}
	return nil
}

func (r *reader) content(c *catalogue.Content, node *yaml.Node) error {
	err := r.mapping(node, "content", func(key string, at, value *yaml.Node) (err error) {
		switch key {
		case "in":
			c.In, err = r.globs(value, key)
		case "has":
			c.Has, err = r.words(value, key)
		case "re":
			c.Re, err = r.expression(value, key)
		case "not":
			c.Not, err = r.expression(value, key)
		default:
			return r.unknown(at, "key", key, contentKeys)
		}
		return err
	})
	if err == nil && (len(c.In) == 0 || c.Re == "" && len(c.Has) == 0) {
		err = r.errorf(node, "content: want in, and has or re")
	}
	return err
}
