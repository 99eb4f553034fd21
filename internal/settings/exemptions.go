package settings

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/stagecheck/stagecheck/internal/evidence"
)

// exemptions reads what is taken out of judgement. As with attestations, one that
// breaks a rule is kept with the reason, and has no effect.
func (r *reader) exemptions(node *yaml.Node) ([]evidence.Exemption, error) {
	items, err := r.list(node, "exemptions")
	if err != nil {
		return nil, err
	}
	all := make([]evidence.Exemption, 0, len(items))
	for _, item := range items {
		x, err := r.exemption(item)
		if err != nil {
			return nil, err
		}
		all = append(all, x)
	}
	return all, nil
}

func (r *reader) exemption(node *yaml.Node) (evidence.Exemption, error) {
	x := evidence.Exemption{Path: File, Line: r.doc.Within(node.Line)}
	expires := ""
	err := r.mapping(node, "exemptions", func(key string, at, value *yaml.Node) (err error) {
		switch key {
		case "signal":
			x.Signal, err = r.choice(value, key, slices.Sorted(maps.Keys(r.known.Signals)))
		case "paths":
			x.Paths, err = r.globs(value, key)
		case "reason":
			x.Reason, err = r.text(value, key)
		case "owner":
			x.Owner, err = r.text(value, key)
		case "expires":
			expires, err = r.text(value, key)
		default:
			return r.unknown(at, "key", key, []string{"signal", "paths", "reason", "owner", "expires"})
		}
		return err
	})
	if err == nil && x.Signal == "" && x.Paths == nil {
		err = r.errorf(node, "exemptions: want signal, paths or both")
	}
	if err == nil {
		x.Owner = strings.Join(strings.Fields(x.Owner), " ")
		x.Expires, x.Malformed = lapse(&x, expires)
	}
	return x, err
}

// lapse returns the day on which an exemption ends, and which rule it breaks, "" where none.
func lapse(x *evidence.Exemption, expires string) (evidence.Day, string) {
	switch {
	case x.Reason == "":
		return 0, "it has no reason"
	case x.Owner == "":
		return 0, "nobody answers for it (owner)"
	case utf8.RuneCountInString(x.Owner) > maxRole:
		return 0, "the owner is longer than a role"
	case expires == "":
		return 0, "it has no end (expires)"
	}
	day, err := evidence.ParseDay(expires)
	if err != nil {
		return 0, "expires: " + err.Error()
	}
	return day, ""
}
