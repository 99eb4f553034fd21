package settings

import (
	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/catalogue"
	"github.com/stagecheck/stagecheck/scanners/role"
)

// roles reads the rules about the roles of paths.
func (r *reader) roles(node *yaml.Node) ([]role.Rule, error) {
	items, err := r.list(node, "roles")
	if err != nil {
		return nil, err
	}
	rules := make([]role.Rule, 0, len(items))
	for _, item := range items {
		rule, err := r.rule(item)
		if err != nil {
			return nil, err
		}
		rules = append(rules, rule)
	}
	return rules, nil
}

func (r *reader) rule(node *yaml.Node) (rule role.Rule, err error) {
	var paths []string
	err = r.mapping(node, "roles", func(key string, at, value *yaml.Node) (err error) {
		switch key {
		case "paths":
			paths, err = r.globs(value, "paths")
		case "role":
			rule.Role, err = r.role(value)
		default:
			return r.unknown(at, "key", key, []string{"paths", "role"})
		}
		return err
	})
	if err == nil && (paths == nil || rule.Role == "") {
		err = r.errorf(node, "roles: want both paths and role")
	}
	rule.Paths = catalogue.NewGlobs(paths)
	return rule, err
}

// role reads the name of a role.
func (r *reader) role(node *yaml.Node) (evidence.Role, error) {
	known := make([]string, 0, len(evidence.Roles))
	for _, role := range evidence.Roles {
		known = append(known, string(role))
	}
	name, err := r.choice(node, "role", known)
	return evidence.Role(name), err
}
