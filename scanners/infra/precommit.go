package infra

import (
	"path"
	"strings"

	"github.com/stagecheck/stagecheck/internal/evidence"
	"github.com/stagecheck/stagecheck/scanners/fact"
)

// preCommit reads the repositories and hooks of a .pre-commit-config.yaml.
func (s *sniffer) preCommit() {
	s.source = evidence.SourceHook
	rev := -1 // the fact that the next rev belongs to
	s.lines(func(number int, line string) {
		text := strings.TrimLeft(line, " ")
		for strings.HasPrefix(text, "- ") || strings.HasPrefix(text, "{") {
			text = strings.TrimLeft(text[1:], " ")
		}
		key, value, ok := keyValue(text)
		if !ok {
			return
		}
		value, _, _ = strings.Cut(value, ",") // in flow style more may follow
		switch key {
		case "repo":
			rev = -1
			if name := repositoryName(value); name != "" {
				rev = len(s.facts)
				s.add(fact.Hook, name, number, line)
			}
		case "rev":
			if rev >= 0 && rev < len(s.facts) {
				s.facts[rev].Ref = value
			}
		case "id":
			s.add(fact.Hook, strings.TrimRight(value, " }"), number, line)
		}
	})
}

// repositoryName returns owner/name of an address; "" for local hooks and the
// checks of pre-commit itself.
func repositoryName(address string) string {
	if _, rest, ok := strings.Cut(address, "://"); ok {
		address = rest
	} else if _, rest, ok := strings.Cut(address, ":"); ok {
		address = rest // git@host:owner/name
	} else {
		return ""
	}
	address = strings.TrimSuffix(strings.TrimSuffix(address, "/"), ".git")
	owner := path.Base(path.Dir(address))
	if owner == "." || owner == "/" {
		return ""
	}
	return owner + "/" + path.Base(address)
}
