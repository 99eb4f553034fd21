package settings

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// Team is who works together, by their addresses. They serve to count only, and
// no report has them, nor a message about the settings.
type Team struct {
	Name string
	// Department is what the team belongs to; its own name where nothing is said.
	Department string
	// People are patterns of addresses, in lower case: * stands for any characters,
	// but not for the @.
	People []string
	// Outside tells that the team does not develop.
	Outside bool
}

// maxTeam is the longest name of a team or a department, in characters.
const maxTeam = 60

// TeamOf returns the first team in the settings that an address belongs to; the
// address is in lower case.
func (s *Settings) TeamOf(address string) (Team, bool) {
	for _, team := range s.Teams {
		for _, pattern := range team.People {
			if belongs(pattern, address) {
				return team, true
			}
		}
	}
	return Team{}, false
}

// belongs reports whether an address is one that a pattern stands for.
func belongs(pattern, address string) bool {
	name, domain, _ := strings.Cut(pattern, "@")
	at := strings.LastIndexByte(address, '@')
	return at >= 0 && starred(name, address[:at]) && starred(domain, address[at+1:])
}

// starred reports whether a text is what a pattern has, with anything for each *.
func starred(pattern, text string) bool {
	parts := strings.Split(pattern, "*")
	if len(parts) == 1 {
		return pattern == text
	}
	first, last := parts[0], parts[len(parts)-1]
	if len(text) < len(first)+len(last) || !strings.HasPrefix(text, first) || !strings.HasSuffix(text, last) {
		return false
	}
	text = text[len(first) : len(text)-len(last)]
	for _, part := range parts[1 : len(parts)-1] {
		_, rest, ok := strings.Cut(text, part)
		if !ok {
			return false
		}
		text = rest
	}
	return true
}

// teams reads who is in which team: by name a list of addresses, or more about it.
func (r *reader) teams(node *yaml.Node) ([]Team, error) {
	var teams []Team
	err := r.mapping(node, "teams", func(key string, at, value *yaml.Node) (err error) {
		team := Team{}
		if team.Name, err = r.teamName(at, "teams"); err != nil {
			return err
		}
		if team.Department = team.Name; value.Kind == yaml.MappingNode {
			err = r.team(value, &team)
		} else {
			team.People, err = r.people(value)
		}
		teams = append(teams, team)
		return err
	})
	if err == nil && len(teams) == 0 {
		err = r.errorf(node, "teams: the mapping is empty")
	}
	return teams, err
}

func (r *reader) team(node *yaml.Node, team *Team) error {
	err := r.mapping(node, "teams", func(key string, at, value *yaml.Node) (err error) {
		switch key {
		case "people":
			team.People, err = r.people(value)
		case "department":
			team.Department, err = r.teamName(value, key)
		case "develops":
			develops := false
			develops, err = r.yes(value, key)
			team.Outside = !develops
		default:
			return r.unknown(at, "key", key, []string{"people", "department", "develops"})
		}
		return err
	})
	if err == nil && team.People == nil {
		err = r.errorf(node, "teams: want people")
	}
	return err
}

// teamName reads the name of a team or a department.
func (r *reader) teamName(node *yaml.Node, what string) (string, error) {
	name, err := r.text(node, what)
	if err == nil && utf8.RuneCountInString(name) > maxTeam {
		err = r.errorf(node, "%s: the name is longer than %d characters", what, maxTeam)
	}
	return strings.TrimSpace(name), err
}

// people reads patterns of addresses. What is wrong with one is told by its line:
// an address is in no message.
func (r *reader) people(node *yaml.Node) ([]string, error) {
	if node.Kind != yaml.SequenceNode && node.Kind != yaml.ScalarNode {
		return nil, r.errorf(node, "people: want a list of addresses, not %s", kind(node))
	}
	patterns, err := r.texts(node, "people")
	if err != nil {
		return nil, err
	}
	for i, pattern := range patterns {
		at := item(node, i)
		name, domain, ok := strings.Cut(pattern, "@")
		if !ok || name == "" || domain == "" || strings.Contains(domain, "@") || strings.ContainsAny(pattern, "<>{},;") || strings.ContainsFunc(pattern, unicode.IsSpace) {
			return nil, r.errorf(at, "people: want an address, such as ann@example.org or *@desk.example.org")
		}
		if err := r.spend(at, "people", pattern); err != nil {
			return nil, err
		}
		patterns[i] = strings.ToLower(pattern)
	}
	return patterns, nil
}
